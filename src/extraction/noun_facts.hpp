// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

/// \file
/// What noun phrases say in passing: titles, appositions, ages, possession, bases.

#ifndef TRIPLEWRIGHT_EXTRACTION_NOUN_FACTS_HPP
#define TRIPLEWRIGHT_EXTRACTION_NOUN_FACTS_HPP

#include "extraction/workspace.hpp"

namespace triplewright {

/// "Kenyan President Ruto", "the oil company Orbis": what stands before a name.
void state_titles(Workspace& work, WordIndex name);
/// Is a noun the title of the name right behind it, where a tree makes two subjects, or two objects, of them?
[[nodiscard]] bool is_title_beside(const SentenceView& view, WordIndex noun);
/// "Tom Reyes, a lawyer", "the capital, Abuja", "Tom Reyes, 61": what stands behind.
void state_appositions(Workspace& work, WordIndex noun);
/// "Meridian's plant", "his wife".
void state_possession(Workspace& work, WordIndex noun);
/// "Ruiz's trip to Chile", "the collapse of the bridge". Was there such an event?
bool state_nominal_event(Workspace& work, WordIndex noun);
/// Is a phrase behind a plural an example of it: "banks such as Orbis", "countries like Chile"?
[[nodiscard]] bool is_example(const SentenceView& view, WordIndex noun, WordIndex child);
/// "tools such as saws", "banks, including Orbis": one of them.
void state_examples(Workspace& work, WordIndex noun);
/// "the Lagos-based bank", "the 61-year-old lawyer".
void state_attributes(Workspace& work, WordIndex noun);
/// "Ana Ruiz of Chile", "Tom Reyes of Orbis": where a person is from, what body she is of.
void state_origin(Workspace& work, WordIndex person);
/// "a bank in Lagos": the phrases of a noun whose clause does not take them up.
void state_noun_phrases(Workspace& work, WordIndex noun);
/// States "a is b" for two nouns of one phrase, as a position where `what` is one and `who` a person.
void state_identity(Workspace& work, WordIndex who, WordIndex what, std::string_view construct, float salience);

} // namespace triplewright

#endif
