// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

/// \file
/// From the mentions of statements to the phrases of coreference.

#ifndef TRIPLEWRIGHT_RESOLUTION_CHAIN_INDEX_HPP
#define TRIPLEWRIGHT_RESOLUTION_CHAIN_INDEX_HPP

#include <algorithm>
#include <cstdint>
#include <optional>
#include <unordered_map>

#include "triplewright/annotation/coreference.hpp"
#include "triplewright/extraction/statement.hpp"

namespace triplewright {

/// Finds the phrases of the chains.
class ChainIndex {
public:
    explicit ChainIndex(const CoreferenceChains& chains) : chains_(chains)
    {
        for (std::uint32_t index = 0; index < chains.size(); ++index) {
            by_head_.emplace(chains[index].head_span.begin, index);
        }
    }

    /// The phrase with the mention's head; else the shortest one around a name that is part of it: "Ruiz" in
    /// "President Ruiz".
    [[nodiscard]] std::optional<std::uint32_t> find(const Mention& mention) const
    {
        if (const auto place = by_head_.find(mention.head.begin); place != by_head_.end()) {
            return place->second;
        }
        if (mention.kind != MentionKind::name) {
            return std::nullopt;
        }
        std::optional<std::uint32_t> best;
        auto next = std::ranges::lower_bound(chains_, mention.sentence, {}, &CoreferentMention::sentence);
        for (; next != chains_.end() && next->sentence == mention.sentence; ++next) {
            if (mention.span.contains(next->head_span) || is_titled(*next, mention)) {
                const auto index = static_cast<std::uint32_t>(next - chains_.begin());
                if (!best || next->span.size() < chains_[*best].span.size()) {
                    best = index;
                }
            }
        }
        return best;
    }

private:
    /// The phrase's head stands right before the name.
    static bool is_titled(const CoreferentMention& phrase, const Mention& mention)
    {
        return phrase.span.contains(mention.span) && phrase.head_span.end + 1 == mention.span.begin;
    }

    const CoreferenceChains& chains_;
    std::unordered_map<std::size_t, std::uint32_t> by_head_; ///< Only looked up.
};

} // namespace triplewright

#endif
