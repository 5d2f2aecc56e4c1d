// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

/// \file
/// Numbers in digits and words: "8,000", "3.5 million", "two hundred and fifty", "two-thirds", "dozens".

#ifndef TRIPLEWRIGHT_EXTRACTION_NUMERAL_HPP
#define TRIPLEWRIGHT_EXTRACTION_NUMERAL_HPP

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "triplewright/annotation/sentence_view.hpp"

namespace triplewright {

/// The words of a sentence in lower case.
using LowerWords = std::vector<std::string>;

/// A number: words [first, end).
struct Numeral {
    WordIndex end = 0;
    std::string value;       ///< Decimal, canonical: no leading zero, no trailing one behind a point.
    bool multiple = false;   ///< "hundreds": several times the value.
    bool indefinite = false; ///< Begins with an article: "a hundred".
};

/// The longest number that begins at a word.
[[nodiscard]] std::optional<Numeral> read_numeral(const LowerWords& words, WordIndex first);

} // namespace triplewright

#endif
