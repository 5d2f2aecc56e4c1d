// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

/// \file
/// The arithmetic of standing. When in doubt it lowers: an edge must never assert more than the text.

#ifndef TRIPLEWRIGHT_EXTRACTION_STANDING_HPP
#define TRIPLEWRIGHT_EXTRACTION_STANDING_HPP

#include "extraction/workspace.hpp"

namespace triplewright {

/// The weaker of two: actual > planned > required > proposed > possible > unknown.
[[nodiscard]] Factuality weaker(Factuality a, Factuality b);
/// Positive becomes negative and the other way round.
void flip(Polarity& polarity);
/// Does "no", "neither" or "nobody" deny the whole clause?
[[nodiscard]] bool is_negative_nominal(const SentenceView& view, WordIndex word);
/// Standing by the words of the clause itself: auxiliaries, negation, adverbs, marker; without sources.
[[nodiscard]] Standing own_standing(const SentenceView& view, const Clause& clause);

} // namespace triplewright

#endif
