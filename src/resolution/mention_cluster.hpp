// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

/// \file
/// Clusters of the mentions of one document while they are being joined. Names first, then noun phrases, then pronouns;
/// each step is a function that only joins, never splits.

#ifndef TRIPLEWRIGHT_RESOLUTION_MENTION_CLUSTER_HPP
#define TRIPLEWRIGHT_RESOLUTION_MENTION_CLUSTER_HPP

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

#include "triplewright/extraction/statement.hpp"

namespace triplewright {

/// Disjoint sets of mentions.
class MentionClusters {
public:
    explicit MentionClusters(std::size_t mentions);
    /// The mention that stands for the cluster: its lowest index.
    [[nodiscard]] std::uint32_t find(std::uint32_t mention) const;
    void join(std::uint32_t a, std::uint32_t b);

private:
    mutable std::vector<std::uint32_t> parents_;
};

/// Joins names of the same thing: the same words, "Okafor" and "Jane N. Okafor", "NUT" and "National Union of
/// Teachers".
void join_names(const Extraction& extraction, MentionClusters& clusters);
/// Joins noun phrases with the same words that are definite, and "the convoy" with the convoy spoken of before.
void join_nominals(const Extraction& extraction, MentionClusters& clusters);
/// Joins pronouns with what they stand for where that is safe; the others stay alone. `text` is the document's.
void join_pronouns(std::string_view text, const Extraction& extraction, MentionClusters& clusters);

} // namespace triplewright

#endif
