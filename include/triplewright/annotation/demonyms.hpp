// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

/// \file
/// Words for the people of a country and what is theirs: "Mexican" for "Mexico". Everyday facts, one row a word.

#ifndef TRIPLEWRIGHT_ANNOTATION_DEMONYMS_HPP
#define TRIPLEWRIGHT_ANNOTATION_DEMONYMS_HPP

#include <string_view>

namespace triplewright {

/// A row of the table.
struct Demonym {
    std::string_view word;      ///< As news writes it, singular.
    std::string_view countries; ///< Names of the one country, without article, separated by `|`.
};

/// The row of a word or of its plural in "-s", "Mexicans"; null where it is none.
[[nodiscard]] const Demonym* find_demonym(std::string_view word);
/// The names of the country that a name, without article, is one of: a row's; "" where it is none. Any letter case.
[[nodiscard]] std::string_view country_called(std::string_view name);

} // namespace triplewright

#endif
