// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

/// \file
/// What the coreference model is told of two mentions besides their vectors. The numbering is part of the model's
/// format: a change here needs a new training.

#ifndef TRIPLEWRIGHT_NLP_COREFERENCE_FEATURES_HPP
#define TRIPLEWRIGHT_NLP_COREFERENCE_FEATURES_HPP

#include <array>
#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

#include "triplewright/annotation/markable.hpp"
#include "triplewright/annotation/sentence_view.hpp"

namespace triplewright {

/// A mention as the features see it.
struct MentionTraits {
    MarkableClass markable_class = MarkableClass::other;
    GrammaticalNumber number = GrammaticalNumber::unknown;
    Gender gender = Gender::unknown;
    std::size_t role = 0;
    Relation relation = Relation::other;
    bool is_reflexive = false;
    bool is_bracketed = false; ///< An acronym that stands alone between brackets: "(NUT)".
    std::size_t sentence = 0;  ///< Running number in the document.
    std::size_t head_word = 0;
    std::size_t first_word = 0;
    std::size_t end_word = 0;
    WordIndex governor = no_word;
    std::uint32_t quotation = 0;     ///< Running number of the quotation it stands in; 0: none.
    std::string form;                ///< The head word, lower case.
    std::string lemma;               ///< Lower case.
    std::vector<std::string> words;  ///< Content words, lower case, in order; never empty.
    std::vector<std::string> sorted; ///< The same without the head word, sorted.
    std::string initials;            ///< First letters of `words`.
    std::uint32_t same_before = 0;   ///< Mentions before with the same head word, of the last few.
};

/// Numbers the quotations of a document and describes its mentions.
class TraitsMaker {
public:
    /// Sentences come in the order of the text.
    void begin_sentence(const SentenceView& view);
    [[nodiscard]] MentionTraits traits(const SentenceView& view, const Markable& markable) const;

private:
    std::vector<std::uint32_t> quotation_of_word_;
    std::uint32_t quotations_ = 0;
    bool is_quoted_ = false;
};

inline constexpr std::size_t pair_templates = 16;
/// One value of each template: rows of the feature table.
using PairFeatures = std::array<std::uint16_t, pair_templates>;
/// Rows of the feature table.
[[nodiscard]] std::size_t pair_feature_count();
/// `distance`: how many mentions the candidate stands before the anaphor; `candidate_number`: its place in the
/// document.
[[nodiscard]] PairFeatures pair_features(const MentionTraits& anaphor, const MentionTraits& candidate,
                                         std::size_t distance, std::size_t candidate_number);

} // namespace triplewright

#endif
