// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

/// \file
/// Where a phrase stands in the clauses of its sentence: what it is to its predicate, and how that predicate's clause
/// hangs on the others. Pronouns prefer antecedents by such places (Hobbs 1978; Lappin and Leass 1994).

#ifndef TRIPLEWRIGHT_NLP_CLAUSE_PLACE_HPP
#define TRIPLEWRIGHT_NLP_CLAUSE_PLACE_HPP

#include <array>
#include <cstddef>
#include <cstdint>

#include "triplewright/annotation/sentence_view.hpp"

namespace triplewright {

/// What the whole phrase around a mention is to its predicate.
enum class ClauseSlot : std::uint8_t { subject, object, oblique, other };
inline constexpr std::size_t clause_slots = 4;

/// How a mention stands in the phrase that fills the slot: it is that phrase, owns its head, belongs to it otherwise,
/// or is one of several side by side.
enum class ClauseNesting : std::uint8_t { whole, possessor, modifier, coordinate };
inline constexpr std::size_t clause_nestings = 4;

/// What a clause is to the next one above it.
enum class ClauseLink : std::uint8_t { main, coordinate, adverbial, complement, relative, other };

/// A clause by its predicate.
struct ClauseStep {
    WordIndex predicate = no_word;
    ClauseLink link = ClauseLink::main;
};

/// Clauses around a mention from the inside to the outside, so many at most.
inline constexpr std::size_t most_clauses = 5;

/// The place of one mention.
struct ClausePlace {
    ClauseSlot slot = ClauseSlot::other;
    ClauseNesting nesting = ClauseNesting::whole;
    std::size_t depth = 0; ///< Clauses that are known.
    std::array<ClauseStep, most_clauses> clauses;
};

/// The place of the phrase with this head.
[[nodiscard]] ClausePlace clause_place(const SentenceView& view, WordIndex head);

/// How far two mentions of one sentence are below the clause that both are in: 0 directly in it, 1 + the link of the
/// clause in between, or `deep_below`.
struct ClauseDistance {
    std::size_t anaphor = 0;
    std::size_t candidate = 0;
};
inline constexpr std::size_t deep_below = 7;
inline constexpr std::size_t clause_distances = deep_below + 1;
[[nodiscard]] ClauseDistance clause_distance(const ClausePlace& anaphor, const ClausePlace& candidate);

} // namespace triplewright

#endif
