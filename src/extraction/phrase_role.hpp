// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

/// \file
/// What a phrase of a verb or noun says of it: the role of its noun by the preposition.

#ifndef TRIPLEWRIGHT_EXTRACTION_PHRASE_ROLE_HPP
#define TRIPLEWRIGHT_EXTRACTION_PHRASE_ROLE_HPP

#include <string>
#include <string_view>

#include "triplewright/annotation/sentence_view.hpp"

namespace triplewright {

/// The role of a prepositional phrase by its preposition and its noun (see roles.hpp; `prep_` and the preposition where
/// no role fits); "" for one that restricts nothing.
[[nodiscard]] std::string role_of_phrase(const SentenceView& view, WordIndex word, std::string_view preposition);
/// A phrase of a verb, also one that a tree takes for the agent though no "by" says so.
[[nodiscard]] bool is_oblique(const SentenceView& view, WordIndex word);
/// Does the role name a partner of the event, so that an intransitive verb can take it as its object?
[[nodiscard]] bool is_complement_role(std::string_view role);
/// "in addition", "for example", "on the other hand": joins sentences and says nothing of what happened.
[[nodiscard]] bool is_connective(const SentenceView& view, WordIndex noun, std::string_view preposition);

} // namespace triplewright

#endif
