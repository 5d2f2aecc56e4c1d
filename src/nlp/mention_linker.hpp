// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

/// \file
/// Links the mentions of a document, sentence by sentence. Of a sentence's mentions names are linked first, so that a
/// pronoun may also mean a name that stands behind it in its sentence ("When he left, Ruiz …": cataphora); then "the
/// mayor" who speaks in its quotations, so that "he" there is another one.

#ifndef TRIPLEWRIGHT_NLP_MENTION_LINKER_HPP
#define TRIPLEWRIGHT_NLP_MENTION_LINKER_HPP

#include <cstdint>
#include <memory>
#include <span>
#include <vector>

#include "nlp/candidate_chains.hpp"
#include "nlp/coreference_features.hpp"
#include "nlp/coreference_weights.hpp"
#include "nlp/described_chains.hpp"
#include "nlp/mention_memory.hpp"
#include "nlp/quoted_speakers.hpp"
#include "triplewright/annotation/coreference.hpp"

namespace triplewright {

/// A mention and what it might mean, before that is decided.
struct LinkChoice {
    const RememberedMention& anaphor;
    const KnownChain& facts;
    std::span<const LinkCandidate> candidates;
};

/// Is shown every choice, in the order of decision.
class LinkObserver {
public:
    virtual ~LinkObserver() = default;
    virtual void see(const LinkChoice& choice) = 0;
};

/// The state of one document.
class MentionLinker {
public:
    /// `weights` and `observer`, which may be null, must outlive the linker.
    explicit MentionLinker(const CoreferenceModel::Weights& weights, LinkObserver* observer = nullptr);

    /// Links the mentions of the next sentence, in the order of the text. Appends them to `out`.
    void add_sentence(const SentenceView& view, std::span<const Markable> markables,
                      std::span<CoreferenceModel::Weights::Projected> projected, CoreferenceChains& out);

private:
    using Mention = std::shared_ptr<RememberedMention>;
    struct LinkOptions {
        std::span<const LinkCandidate> candidates;
        std::span<const KnownChain* const> barred;
        const ChainChoice* chosen; ///< By the pair network; null for "new".
    };

    void describe(const SentenceView& view, std::span<const Markable> markables,
                  std::span<CoreferenceModel::Weights::Projected> projected);
    void decide(const SentenceView& view, std::size_t index);
    bool join_name_beside(const SentenceView& view, std::size_t index, KnownChain facts, const ChainChoice* chosen);
    bool join_described(const SentenceView& view, std::size_t index, const KnownChain& facts,
                        const LinkOptions& options);
    [[nodiscard]] std::vector<LinkCandidate> candidates(std::size_t index) const;
    [[nodiscard]] std::uint32_t count_same(std::size_t index) const;
    /// A single word that was taken for a place or a body ("Okafor") and named so means a person is a person's name.
    static void correct_kind(RememberedMention& mention);
    static void join(RememberedMention& mention, const KnownChain& facts, const RememberedMention& antecedent,
                     float score);
    void turn_forwards(std::size_t index);

    const CoreferenceModel::Weights& weights_;
    LinkObserver* observer_;
    TraitsMaker traits_maker_;
    MentionMemory memory_;
    QuotedSpeakers speakers_;
    DescribedChains described_;
    std::vector<Mention> sentence_; ///< Mentions of this sentence; those that are decided have a chain.
    std::uint32_t mentions_ = 0;
};

} // namespace triplewright

#endif
