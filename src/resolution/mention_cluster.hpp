// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

/// \file
/// Clusters of the mentions of one document while they are being joined. Names first, then what coreference found;
/// each step is a function that only joins, never splits.

#ifndef TRIPLEWRIGHT_RESOLUTION_MENTION_CLUSTER_HPP
#define TRIPLEWRIGHT_RESOLUTION_MENTION_CLUSTER_HPP

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

#include "triplewright/annotation/coreference.hpp"
#include "triplewright/extraction/statement.hpp"

namespace triplewright {

/// Disjoint sets of mentions.
class MentionClusters {
public:
    explicit MentionClusters(std::size_t mentions);
    /// The mention that stands for the cluster: its lowest index.
    [[nodiscard]] std::uint32_t find(std::uint32_t mention) const;
    /// `mention` means what `other` means. The first reason for a mention is kept.
    void join(std::uint32_t mention, std::uint32_t other, LinkReason reason, float score = 0);
    [[nodiscard]] const std::vector<MentionLink>& links() const { return links_; }

private:
    mutable std::vector<std::uint32_t> parents_;
    std::vector<MentionLink> links_;
};

/// Joins names of the same thing: the same words, "Okafor" and "Jane N. Okafor", "NUT" and "National Union of
/// Teachers"; not those of two whom the text calls kin, nor
/// "Mr. Okafor" and "Mrs. Okafor". `text` is the document's, spans are in bytes.
void join_names(std::string_view text, const Extraction& extraction, const CoreferenceChains& chains,
                MentionClusters& clusters);
/// Joins mentions whose phrases coreference has in one chain. "I" and "you" are left to `join_speakers`.
void join_chains(const Extraction& extraction, const CoreferenceChains& chains, MentionClusters& clusters);
/// Joins "I" in somebody's words with that somebody.
void join_speakers(const Extraction& extraction, MentionClusters& clusters);

/// Adds `has_member` statements for plurals that mean several others together.
void add_members(Extraction& extraction, const CoreferenceChains& chains);
/// Adds `be_of` statements from nationalities ("Mexican") to the countries that the document names.
void add_nationalities(Extraction& extraction, const MentionClusters& clusters);
/// Adds `denote` statements from nouns for events to the statements that tell them, and joins nouns for the same one.
void add_events(Extraction& extraction, MentionClusters& clusters);

} // namespace triplewright

#endif
