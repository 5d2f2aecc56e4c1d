// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

#include "nlp/candidate_chains.hpp"

#include <algorithm>

#include "nlp/pronoun_features.hpp"
#include "triplewright/text/portable_exp.hpp"

namespace triplewright {

namespace {

/// Beyond it a score says nothing more, and sums stay finite.
constexpr float surest = 60;

void describe(const KnownChain& chain, const MentionTraits& anaphor, const MentionTraits& candidate,
              ChainTraits& traits)
{
    traits.size = chain.size;
    traits.subjects = chain.subjects;
    traits.was_subject = chain.subject_until > 0 && chain.subject_until + 1 > anaphor.sentence;
    traits.is_topic = chain.is_topic;
    traits.has_name = !chain.names.empty();
    traits.is_person = chain.is_person;
    traits.given_gender = chain.given_gender;
    traits.is_family_name = candidate.words.size() == 1 && candidate.words.front() == chain.family_name;
    traits.has_gender = chain.gender != Gender::unknown;
}

} // namespace

std::vector<ChainTraits> chain_traits(const MentionTraits& anaphor, const KnownChain& facts,
                                      std::span<const LinkCandidate> candidates)
{
    std::vector<ChainTraits> found(candidates.size());
    if (!is_third_person(anaphor.markable_class)) {
        return found;
    }
    struct Seen {
        const KnownChain* chain;
        std::size_t rank;
    };
    std::vector<Seen> seen;
    std::size_t competitors = 0;
    const auto behind = std::ranges::partition_point(
        candidates, [&](const LinkCandidate& candidate) { return candidate.mention->number < facts.first_mention; });
    const auto before = static_cast<std::size_t>(behind - candidates.begin());
    for (std::size_t step = 0; step < candidates.size(); ++step) {
        const std::size_t i = step < before ? before - 1 - step : step; // from the nearest, then those behind
        const KnownChain& chain = *candidates[i].mention->chain;
        auto place = std::ranges::find(seen, &chain, &Seen::chain);
        found[i].is_last = place == seen.end();
        if (found[i].is_last) {
            seen.push_back({&chain, competitors});
            place = seen.end() - 1;
            competitors += competes(facts, chain) ? 1 : 0;
        }
        found[i].rank = place->rank;
        describe(chain, anaphor, candidates[i].mention->traits, found[i]);
    }
    for (ChainTraits& traits : found) {
        traits.competitors = competitors;
    }
    return found;
}

float given_name_odds(const MentionTraits& anaphor, const ChainTraits& chain)
{
    constexpr float contradiction = -2;
    constexpr float feminine = 1.4F;
    const bool is_he = anaphor.markable_class == MarkableClass::he;
    const bool is_she = anaphor.markable_class == MarkableClass::she;
    if ((!is_he && !is_she) || chain.given_gender == Gender::unknown) {
        return 0;
    }
    if (chain.given_gender != (is_he ? Gender::masculine : Gender::feminine)) {
        return contradiction;
    }
    return is_she ? feminine : 0;
}

std::vector<ChainChoice> ranked_chains(std::span<const LinkCandidate> candidates, bool is_pronoun)
{
    std::vector<ChainChoice> chains;
    for (const LinkCandidate& candidate : candidates) {
        auto place = std::ranges::find(chains, candidate.mention->chain.get(), &ChainChoice::chain);
        if (place == chains.end()) {
            chains.push_back({candidate.mention->chain.get(), &candidate, 0});
            place = chains.end() - 1;
        }
        if (candidate.score >= place->best->score) {
            place->best = &candidate;
        }
        if (!is_pronoun || !candidate.mention->is_beside_name) {
            place->odds += portable_exp(std::min(candidate.score, surest));
        }
    }
    std::erase_if(chains, [](const ChainChoice& choice) { return choice.odds <= 1; });
    // Of equals the nearest.
    std::ranges::sort(chains, [](const ChainChoice& a, const ChainChoice& b) {
        return a.odds != b.odds ? a.odds > b.odds : a.best->mention->number > b.best->mention->number;
    });
    return chains;
}

std::optional<float> chain_score(std::span<const LinkCandidate> candidates, const KnownChain& chain)
{
    double odds = 0;
    std::optional<float> best;
    for (const LinkCandidate& candidate : candidates) {
        if (candidate.mention->chain.get() == &chain) {
            odds += portable_exp(std::min(candidate.score, surest));
            best = std::max(best.value_or(candidate.score), candidate.score);
        }
    }
    return best ? std::optional(log_odds(odds, *best)) : std::nullopt;
}

float log_odds(double odds, float near)
{
    double x = std::min(near, surest);
    for (int step = 0; step < 6; ++step) { // Halley's method for e^x = odds
        const double power = portable_exp(x);
        x += 2 * (odds - power) / (odds + power);
    }
    return static_cast<float>(x);
}

} // namespace triplewright
