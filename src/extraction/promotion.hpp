// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

/// \file
/// Phrases, gerunds and qualities that become the object of a clause that has none.

#ifndef TRIPLEWRIGHT_EXTRACTION_PROMOTION_HPP
#define TRIPLEWRIGHT_EXTRACTION_PROMOTION_HPP

#include <vector>

#include "extraction/pattern.hpp"

namespace triplewright {

/// The arguments that the words are, with what they do to the standing.
[[nodiscard]] std::vector<Candidate> candidates(Workspace& work, const std::vector<Filler>& fillers);
/// The first phrase after the verb that can be its object: "relies on Peru", "set off for the coast", "took part in the
/// race"; or `no_word`.
[[nodiscard]] WordIndex find_promoted(const SentenceView& view, const Clause& clause);
/// "There were fires in the port": the noun's place is where it exists; or `no_word`.
[[nodiscard]] WordIndex find_place_of(const SentenceView& view, WordIndex noun);
/// Makes a phrase the object, its preposition a part of the predicate.
void promote(Workspace& work, const Clause& clause, WordIndex phrase, Pattern& pattern);
/// "is one of the directors", "is known as one of the best": those are the object, and that it is one of them is what
/// the predicate says. Is `one` such a word?
bool take_one_of(Workspace& work, WordIndex one, Pattern& pattern);
/// "finding" of "aimed at finding ore", where it made a statement, or `no_word`.
[[nodiscard]] WordIndex find_gerund(const Workspace& work, const Clause& clause);
/// Makes the statement of a gerund the object: `(expedition | be_aimed_at | <expedition | find | ore>)`.
void promote_gerund(const Workspace& work, WordIndex gerund, Pattern& pattern);
/// "endangered" of "is listed as endangered", or `no_word`.
[[nodiscard]] WordIndex find_quality(const SentenceView& view, const Clause& clause);

/// "the fact that the mine closed": the statement that a noun's clause became; none where it has no such clause.
[[nodiscard]] Argument content_of_noun(const Workspace& work, WordIndex noun);

} // namespace triplewright

#endif
