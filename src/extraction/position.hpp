// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

/// \file
/// Offices and professions: "former ambassador to Chile", "Meridian's chief executive".

#ifndef TRIPLEWRIGHT_EXTRACTION_POSITION_HPP
#define TRIPLEWRIGHT_EXTRACTION_POSITION_HPP

#include <string>
#include <vector>

#include "extraction/workspace.hpp"

namespace triplewright {

/// A position as a noun phrase describes it.
struct Position {
    Argument title;                    ///< "homeland security adviser"
    std::vector<Qualifier> qualifiers; ///< `for` the organisation or country, and the noun's other phrases.
    bool former = false;
    bool future = false; ///< "president-elect", "incoming"
};

/// Does the noun name an office or a profession?
[[nodiscard]] bool is_position(const SentenceView& view, WordIndex noun);
/// "secretary" of "secretary general", where a tree hangs both words on the same one; else `no_word`.
[[nodiscard]] WordIndex first_half(const SentenceView& view, WordIndex noun);
/// The position that `noun` names. Words of `person`'s name are no part of it.
[[nodiscard]] Position position_of(Workspace& work, WordIndex noun, WordIndex person);
/// States that a person holds the position; `salience` of the construct.
std::uint32_t state_position(Workspace& work, WordIndex person, WordIndex noun, std::string_view construct,
                             Standing standing, float salience);

} // namespace triplewright

#endif
