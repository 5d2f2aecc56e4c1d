// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

/// \file
/// How likely people are to list a statement among the facts of its sentence, which is the order of Open IE lines: the
/// parser's doubts about the words that it is read from, times how often what is found in such a place is listed. That
/// something is seldom listed does not make it less true; how far a statement is right, `trust.hpp` tells. Few rows, so
/// that they hold for other texts.

#ifndef TRIPLEWRIGHT_EXTRACTION_SALIENCE_HPP
#define TRIPLEWRIGHT_EXTRACTION_SALIENCE_HPP

#include "extraction/workspace.hpp"

namespace triplewright {

inline constexpr float apposition_salience = 0.65F; ///< "Tom Reyes, a lawyer"
inline constexpr float title_salience = 0.8F;       ///< "the lawyer Tom Reyes"
inline constexpr float possession_salience = 0.4F;  ///< "Meridian's plant": true, but seldom what a sentence is about.
inline constexpr float event_salience = 0.6F;       ///< "the collapse of the bridge"
inline constexpr float phrase_salience = 0.5F;      ///< A preposition after a noun may belong to the verb after all.

/// 0..1, of the statements of a clause: `Clause::confidence`, weighed by how the clause hangs in its sentence.
[[nodiscard]] float clause_salience(const SentenceView& view, const Clause& clause);
/// 0..1 for a head that the parser gives this probability, at a place of this salience.
[[nodiscard]] float weighed(float probability, float place);

} // namespace triplewright

#endif
