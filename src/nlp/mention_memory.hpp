// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

/// \file
/// The mentions of a document that a later one may go back to. Bounded, however long the document is.

#ifndef TRIPLEWRIGHT_NLP_MENTION_MEMORY_HPP
#define TRIPLEWRIGHT_NLP_MENTION_MEMORY_HPP

#include <cstddef>
#include <cstdint>
#include <deque>
#include <memory>
#include <string>
#include <unordered_map>
#include <vector>

#include "nlp/coreference_features.hpp"
#include "nlp/coreference_weights.hpp"
#include "nlp/known_chain.hpp"
#include "triplewright/annotation/coreference.hpp"

namespace triplewright {

/// A mention with what scoring needs of it.
struct RememberedMention {
    std::uint32_t number = 0; ///< Its place in the document.
    MentionTraits traits;
    MentionAttributes attributes;
    CoreferenceModel::Weights::Projected projected;
    std::shared_ptr<KnownChain> chain;
    std::uint32_t antecedent = no_antecedent;
    float score = 0;                         ///< Of the link to it.
    std::shared_ptr<KnownChain> other_chain; ///< See `CoreferentMention`; null where there is none.
    float other_score = 0;
    bool is_beside_name = false; ///< Says what a name beside it says: "the newspaper" of "the newspaper Tagblatt".
};

/// Finds the mentions before that are worth a look: the last ones, and older ones that share a word.
class MentionMemory {
public:
    static constexpr std::size_t nearest = 60;
    static constexpr std::size_t farther = 10;
    static constexpr std::size_t remembered = 6; ///< By each word.

    /// Candidates for a mention, in the order of the text: the last ones, at most so many as `nearest` and the
    /// argument of this name, and older ones; pronouns have near ones only.
    [[nodiscard]] std::vector<std::shared_ptr<RememberedMention>> candidates(const MentionTraits& traits,
                                                                             std::size_t near = nearest) const;
    /// How many of the last few mentions that share a word have this head word, up to six.
    [[nodiscard]] std::uint32_t count_same(const std::string& form) const;
    void add(std::shared_ptr<RememberedMention> mention);

private:
    using Mentions = std::deque<std::shared_ptr<RememberedMention>>;
    void forget(std::uint32_t number);

    Mentions last_;
    std::unordered_map<std::string, Mentions> by_word_; ///< Only looked up; what is forgotten depends on numbers alone.
};

} // namespace triplewright

#endif
