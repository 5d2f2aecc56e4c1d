// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

/// \file
/// Phrases of a parsed sentence that may refer to something, by rule. Spans follow GUM's guidelines.

#ifndef TRIPLEWRIGHT_NLP_MARKABLES_HPP
#define TRIPLEWRIGHT_NLP_MARKABLES_HPP

#include <vector>

#include "triplewright/annotation/markable.hpp"
#include "triplewright/annotation/sentence_view.hpp"

namespace triplewright {

/// Roles that the coreference model tells apart; `markable_role` is below this.
inline constexpr std::size_t markable_roles = 16;
/// The role of a word by its relation to its head.
[[nodiscard]] std::size_t markable_role(const SentenceView& view, WordIndex word);

/// The words of the phrase with this head: without conjuncts, appositions, what belongs to a clause that the head is
/// the predicate of, and marks at the edges; with the possessive marker.
[[nodiscard]] WordRange markable_words(const SentenceView& view, WordIndex head);

/// All that might be markables, in the order of their heads, without probabilities and vectors.
[[nodiscard]] std::vector<Markable> find_markables(const SentenceView& view);

} // namespace triplewright

#endif
