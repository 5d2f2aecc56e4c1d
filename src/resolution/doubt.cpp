// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

#include "resolution/doubt.hpp"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <vector>

namespace triplewright {

namespace {

/// Share of right joins on GUM's development part, by the model's log-odds: .62 below 0.5, .70 to 2, .84 to 3, .91 to
/// 5, .95 above. The curve goes through these; other joins as measured there.
float certainty_of(const MentionLink& link)
{
    switch (link.reason) {
    case LinkReason::none: return 1;
    case LinkReason::same_name:
    case LinkReason::short_name: return 0.98F;
    case LinkReason::coreference: return std::min(0.95F, 1 / (1 + std::exp(-0.1F - 0.55F * link.score)));
    case LinkReason::speaker:
    case LinkReason::event: return 0.85F;
    }
    return 1;
}

/// By mention.
std::vector<float> certainties(const std::vector<MentionLink>& links)
{
    constexpr float unknown = -1;
    constexpr float on_path = 1; // A circle of joins adds no doubt of its own.
    std::vector<float> certainty(links.size(), unknown);
    std::vector<std::uint32_t> path;
    for (std::uint32_t start = 0; start < links.size(); ++start) {
        std::uint32_t mention = start;
        while (certainty[mention] == unknown && links[mention].reason != LinkReason::none) {
            certainty[mention] = on_path;
            path.push_back(mention);
            mention = links[mention].to;
        }
        float weakest = certainty[mention] == unknown ? 1 : certainty[mention];
        certainty[mention] = weakest;
        for (; !path.empty(); path.pop_back()) {
            weakest = std::min(weakest, certainty_of(links[path.back()]));
            certainty[path.back()] = weakest;
        }
    }
    return certainty;
}

} // namespace

void doubt_joins(ResolvedDocument& resolved)
{
    const std::vector<float> certainty = certainties(resolved.links);
    for (Statement& statement : resolved.extraction.statements) {
        for (const Argument& argument : {statement.subject, statement.object}) {
            if (argument.kind == ArgumentKind::mention) {
                statement.confidence *= certainty[argument.index];
            }
        }
        if (!statement.standing.sources.empty()) {
            statement.confidence *= certainty[statement.standing.sources.front()];
        }
    }
}

} // namespace triplewright
