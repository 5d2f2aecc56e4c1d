// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

#include <algorithm>
#include <cstdint>
#include <span>
#include <vector>

#include "triplewright/resolution/resolution.hpp"
#include "triplewright/text/portable_exp.hpp"

namespace triplewright {

namespace {

/// Share of right joins among statements that were read by hand (docs/accuracy.md, "Confidence"). Of pronouns .56 are
/// right where the model's log-odds are below 1, .67 to 3, .80 to 5, .97 above; the curve goes through these. Of nouns
/// .9 are, whatever the odds.
float certainty_of(const MentionLink& link, MentionKind kind)
{
    constexpr double surest = 8; // log-odds
    switch (link.reason) {
    case LinkReason::none: return 1;
    case LinkReason::same_name:
    case LinkReason::short_name: return 0.98F;
    case LinkReason::coreference:
        if (kind != MentionKind::pronoun) {
            return 0.92F;
        }
        return static_cast<float>(1 / (1 + portable_exp(-0.4 - 0.36 * std::clamp<double>(link.score, 0, surest))));
    case LinkReason::speaker:
    case LinkReason::event: return 0.85F;
    }
    return 1;
}

/// By mention.
std::vector<float> certainties(const Extraction& extraction, std::span<const MentionLink> links)
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
            const std::uint32_t joined = path.back();
            weakest = std::min(weakest, certainty_of(links[joined], extraction.mentions[joined].kind));
            certainty[joined] = weakest;
        }
    }
    return certainty;
}

} // namespace

void doubt_joins(std::span<const MentionLink> links, Extraction& extraction)
{
    const std::vector<float> certainty = certainties(extraction, links);
    for (Statement& statement : extraction.statements) {
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
