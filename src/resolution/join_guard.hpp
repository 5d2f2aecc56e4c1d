// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

/// \file
/// What keeps two clusters of mentions apart, whatever a model says of them.

#ifndef TRIPLEWRIGHT_RESOLUTION_JOIN_GUARD_HPP
#define TRIPLEWRIGHT_RESOLUTION_JOIN_GUARD_HPP

#include <cstdint>
#include <string>
#include <vector>

#include "resolution/mention_cluster.hpp"

namespace triplewright {

/// Joins clusters that do not contradict each other: no person with a place, no "Ana Ruiz" with "Tom Ruiz" because of
/// a "Ruiz" between them, nobody with whom he meets.
class JoinGuard {
public:
    /// Both must outlive the guard; from now on clusters are joined through it alone.
    JoinGuard(const Extraction& extraction, MentionClusters& clusters);

    /// Joins as `MentionClusters::join` does. False where the clusters contradict each other; then nothing is joined.
    bool join(std::uint32_t mention, std::uint32_t other, LinkReason reason, float score);

private:
    using Words = std::vector<std::string>;

    /// What the mentions of a cluster say together.
    struct Facts {
        EntityType type = EntityType::thing;       ///< The first exclusive one.
        std::vector<Words> full_names;             ///< Of people: names of several words, each once.
        std::vector<std::uint32_t> other_mentions; ///< Mentions that are something else.
    };

    void describe(std::uint32_t mention, const Mention& known);
    void keep_apart(const Statement& statement);
    void merge(Facts& into, Facts& facts);
    [[nodiscard]] bool contradict(const Facts& a, std::uint32_t root_of_a, const Facts& b,
                                  std::uint32_t root_of_b) const;

    const Extraction& extraction_;
    MentionClusters& clusters_;
    std::vector<Facts> facts_; ///< By the mention that stands for the cluster.
};

} // namespace triplewright

#endif
