// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

#include "resolution/mention_cluster.hpp"

#include <algorithm>
#include <numeric>

namespace triplewright {

MentionClusters::MentionClusters(std::size_t mentions) : parents_(mentions), links_(mentions)
{
    std::iota(parents_.begin(), parents_.end(), 0U);
}

std::uint32_t MentionClusters::find(std::uint32_t mention) const
{
    while (parents_[mention] != mention) {
        parents_[mention] = parents_[parents_[mention]];
        mention = parents_[mention];
    }
    return mention;
}

void MentionClusters::join(std::uint32_t mention, std::uint32_t other, LinkReason reason, float score)
{
    if (mention != other && links_[mention].reason == LinkReason::none) {
        links_[mention] = {reason, other, score};
    }
    const std::uint32_t a = find(mention);
    const std::uint32_t b = find(other);
    parents_[std::max(a, b)] = std::min(a, b);
}

} // namespace triplewright
