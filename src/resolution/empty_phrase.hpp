// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

/// \file
/// Phrases that name nothing by themselves: quantifiers and substitutes without their noun ("many", "others", "the
/// latter"). They are somebody only where coreference finds out who.

#ifndef TRIPLEWRIGHT_RESOLUTION_EMPTY_PHRASE_HPP
#define TRIPLEWRIGHT_RESOLUTION_EMPTY_PHRASE_HPP

#include "triplewright/extraction/statement.hpp"

namespace triplewright {

/// Does the phrase name nothing by itself? So do pronouns, numbers without a noun, and phrases all of whose words are
/// quantifiers or substitutes ("several", "many others"). A name is never empty, nor is "millions".
[[nodiscard]] bool is_empty_phrase(const Mention& mention);

/// Is the empty phrase a mere amount ("little", "a lot"), which says how much, though not of what?
[[nodiscard]] bool is_mere_amount(const Mention& mention);

} // namespace triplewright

#endif
