// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

#include "nlp/description_choice.hpp"

#include <algorithm>

namespace triplewright {

namespace {

/// What the network must think at least of a chain that takes the place of its own choice.
constexpr float least_against_choice = -1.5F;

/// Does what was said of the chain count for more than the network's choice of another one?
bool is_better_founded(const DescribedChain& described, std::optional<float> network, const ChainChoice& chosen)
{
    if (chosen.chain == described.chain.get() || described.fit.link == DescriptionLink::same_type) {
        return false;
    }
    const bool is_named = !chosen.chain->names.empty();
    const bool is_likely = network.value_or(least_against_choice) > least_against_choice;
    return described.fit.link == DescriptionLink::same_noun ? !is_named || (described.fit.extra == 0 && is_likely)
                                                            : !is_named && is_likely;
}

} // namespace

bool would_be_pronoun(const MentionTraits& phrase, const KnownChain& chain,
                      std::span<const std::shared_ptr<RememberedMention>> sentence)
{
    constexpr std::size_t infinitive = 1 + static_cast<std::size_t>(ClauseLink::other);
    return std::ranges::any_of(sentence, [&](const std::shared_ptr<RememberedMention>& mention) {
        if (mention->chain.get() != &chain) {
            return false;
        }
        const MentionTraits& other = mention->traits;
        const bool is_around = other.first_word <= phrase.first_word && phrase.head_word < other.end_word;
        const bool is_whole = other.place.nesting == ClauseNesting::whole && other.place.slot != ClauseSlot::other;
        const bool is_beside = is_whole && other.governor == phrase.governor && phrase.place.slot != ClauseSlot::other;
        const ClauseDistance distance = clause_distance(phrase.place, other.place);
        const bool is_subject = is_whole && other.place.slot == ClauseSlot::subject && distance.candidate == 0 &&
                                (distance.anaphor == 0 || distance.anaphor == infinitive) &&
                                other.head_word < phrase.head_word;
        return is_around || is_beside || is_subject;
    });
}

bool is_called_so(const KnownChain& chain, std::span<const DescribedChain> described)
{
    return std::ranges::any_of(described, [&](const DescribedChain& candidate) {
        return candidate.chain.get() == &chain && candidate.fit.link == DescriptionLink::same_noun;
    });
}

std::optional<DescriptionChoice> choose_described(std::span<const DescribedChain> described,
                                                  std::span<const LinkCandidate> candidates, const ChainChoice* chosen)
{
    DescriptionChoice best;
    std::optional<float> network_of_best;
    for (const DescribedChain& chain : described) {
        const std::optional<float> network = chain_score(candidates, *chain.chain);
        const float score = network.value_or(chain.unseen) + chain.evidence;
        if (score > best.score) {
            best = {&chain, score};
            network_of_best = network;
        }
    }
    if (best.described == nullptr ||
        (chosen != nullptr && !is_better_founded(*best.described, network_of_best, *chosen))) {
        return std::nullopt;
    }
    return best;
}

} // namespace triplewright
