// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

/// \file
/// A name as it is compared with the other names of its document.

#ifndef TRIPLEWRIGHT_RESOLUTION_NAME_FORM_HPP
#define TRIPLEWRIGHT_RESOLUTION_NAME_FORM_HPP

#include <array>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "triplewright/annotation/entity_type.hpp"

namespace triplewright {

/// Letters at least of a clipping, "Fed" of "Federal Reserve".
inline constexpr std::size_t shortest_clipping = 3;

/// All mentions with the same name.
struct NameForm {
    std::vector<std::string> tokens; ///< See `name_tokens`.
    std::string letters;             ///< The name as written, without dots: for acronyms.
    std::string initials;            ///< First letters of its capitalised words: "NUT" of "National Union of Teachers".
    std::vector<std::uint32_t> mentions;
    std::array<std::uint32_t, 10> types{}; ///< Votes.

    /// The type of most mentions.
    [[nodiscard]] EntityType type() const;
};

/// The words by which names are compared: lower case (ASCII), without dots, commas, articles and forms of address, and
/// of a person without offices; all words where none is left. Never empty.
[[nodiscard]] std::vector<std::string> name_tokens(std::string_view name, bool is_person);
/// A form of no mention yet.
[[nodiscard]] NameForm make_name_form(std::string_view name, std::vector<std::string> tokens);
/// Are these full names of two people: "Ana Ruiz" and "Tom Ruiz"? Not "Ana Ruiz" and "Ana Maria Ruiz", nor "Joe Okafor"
/// and "Joseph Okafor", who share their family name and how the given one begins.
[[nodiscard]] bool are_other_people(const std::vector<std::string>& a, const std::vector<std::string>& b);
/// May `part` be a shorter form of `whole`: "Okafor" of "Jane N. Okafor", "NUT" of "National Union of Teachers"?
[[nodiscard]] bool is_short_for(const NameForm& part, const NameForm& whole);

} // namespace triplewright

#endif
