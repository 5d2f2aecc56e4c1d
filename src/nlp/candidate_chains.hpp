// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

/// \file
/// The candidates of a mention by their chains: what these say of each candidate, and which chain is the likeliest.

#ifndef TRIPLEWRIGHT_NLP_CANDIDATE_CHAINS_HPP
#define TRIPLEWRIGHT_NLP_CANDIDATE_CHAINS_HPP

#include <memory>
#include <optional>
#include <span>
#include <vector>

#include "nlp/coreference_features.hpp"
#include "nlp/known_chain.hpp"
#include "nlp/mention_memory.hpp"

namespace triplewright {

/// A mention that another one may mean, and what is known of the two.
struct LinkCandidate {
    std::shared_ptr<RememberedMention> mention;
    PairFeatures features{};
    float score = 0; ///< Log-odds against "new in the text".
};

/// For each candidate, in the order of the text, what its chain says to an anaphor with these facts; nothing unless the
/// anaphor is a pronoun that the features are about.
[[nodiscard]] std::vector<ChainTraits> chain_traits(const MentionTraits& anaphor, const KnownChain& facts,
                                                    std::span<const LinkCandidate> candidates);

/// Log-odds that a person's given name adds to the network's, for "he" and "she". A listed name is at least ten times
/// as often of one gender (ln 10 = 2.3, of which the network knows a part); names that are on no list are more often
/// men's.
[[nodiscard]] float given_name_odds(const MentionTraits& anaphor, const ChainTraits& chain);

/// A chain that a mention may join.
struct ChainChoice {
    const KnownChain* chain = nullptr;
    const LinkCandidate* best = nullptr; ///< Its mention with the highest score; the nearest of equals.
    double odds = 0;                     ///< Against "new in the text".
};

/// The chains with odds above 1, the best first. The odds of all mentions of a chain add up: their likelihood together
/// is what training raises. To a pronoun a name and the noun beside it ("the newspaper Tagblatt") are one mention.
[[nodiscard]] std::vector<ChainChoice> ranked_chains(std::span<const LinkCandidate> candidates, bool is_pronoun);

/// Log-odds of a chain by all its mentions among the candidates; nothing where it has none there.
[[nodiscard]] std::optional<float> chain_score(std::span<const LinkCandidate> candidates, const KnownChain& chain);

/// The log of odds to about single precision, the same on every machine; `near` is a value not far from it.
[[nodiscard]] float log_odds(double odds, float near);

} // namespace triplewright

#endif
