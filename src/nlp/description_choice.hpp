// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

/// \file
/// Whether a description stands for a named chain, by the evidence of the document and the pair network together.

#ifndef TRIPLEWRIGHT_NLP_DESCRIPTION_CHOICE_HPP
#define TRIPLEWRIGHT_NLP_DESCRIPTION_CHOICE_HPP

#include <memory>
#include <optional>
#include <span>

#include "nlp/candidate_chains.hpp"
#include "nlp/described_chains.hpp"

namespace triplewright {

/// Would the chain be called "it" or nothing where the phrase stands? A mention of it holds the phrase ("the firm that
/// bought the company"), stands beside it ("said the mayor to Ruiz"), or is the subject of its clause ("Kenya agreed to
/// close the country's ports"). `sentence` are the mentions of the phrase's sentence; undecided ones have no chain.
[[nodiscard]] bool would_be_pronoun(const MentionTraits& phrase, const KnownChain& chain,
                                    std::span<const std::shared_ptr<RememberedMention>> sentence);

/// Has the document called the chain by the noun of the description?
[[nodiscard]] bool is_called_so(const KnownChain& chain, std::span<const DescribedChain> described);

/// A chain that a description stands for.
struct DescriptionChoice {
    const DescribedChain* described = nullptr;
    float score = 0; ///< Log-odds against "new in the text", above 0.
};

/// The likeliest of `described`; nothing where none is likely, or where the network's own choice (null for "new") is
/// better founded. `candidates` are the mentions that the network has scored.
[[nodiscard]] std::optional<DescriptionChoice> choose_described(std::span<const DescribedChain> described,
                                                                std::span<const LinkCandidate> candidates,
                                                                const ChainChoice* chosen);

} // namespace triplewright

#endif
