// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

/// \file
/// Features of a personal pronoun and a candidate: where both stand in their clauses, and how prominent the
/// candidate's chain is (salience as in Lappin and Leass 1994, entities' rather than mentions'). All are 0 for other
/// anaphors.

#ifndef TRIPLEWRIGHT_NLP_PRONOUN_FEATURES_HPP
#define TRIPLEWRIGHT_NLP_PRONOUN_FEATURES_HPP

#include <array>
#include <cstddef>

#include "nlp/coreference_features.hpp"

namespace triplewright {

inline constexpr std::size_t pronoun_templates = 11;

/// Kinds of pronouns that are told apart: of people or not, possessive or not.
inline constexpr std::size_t pronoun_kinds = 4;

/// Values of each template; 0 is "no personal pronoun".
inline constexpr std::array<std::size_t, pronoun_templates> pronoun_template_sizes = {
    1 + pronoun_kinds * (clause_distances * clause_distances * 2 + 1),
    1 + 2 * clause_slots* clause_nestings* clause_slots * 5,
    1 + pronoun_kinds * 6 * 5,
    1 + pronoun_kinds * 18,
    1 + pronoun_kinds * 16,
    1 + pronoun_kinds * 25,
    1 + pronoun_kinds * 19,
    1 + pronoun_kinds * 64,
    1 + pronoun_kinds * 4,
    1 + pronoun_kinds * 16,
    1 + pronoun_kinds * 18,
};

using PronounFeatures = std::array<std::size_t, pronoun_templates>;
[[nodiscard]] PronounFeatures pronoun_features(const MentionTraits& anaphor, const MentionTraits& candidate,
                                               bool is_behind, const ChainTraits& chain);

/// "he", "it", "their": pronouns that the features are about.
[[nodiscard]] bool is_third_person(MarkableClass markable_class);

} // namespace triplewright

#endif
