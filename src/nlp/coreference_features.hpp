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
#include <utility>
#include <vector>

#include "nlp/clause_place.hpp"
#include "nlp/given_names.hpp"
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
    ClausePlace place;
    std::string governor_lemma;            ///< Lower case; empty for roots.
    std::uint32_t place_among = 0;         ///< Mentions before it in its sentence.
    std::uint32_t people_before = 0;       ///< Those of them that are of people.
    Gender given_gender = Gender::unknown; ///< What a person's given name hints at.
};

/// May the mention be a person by its own words?
[[nodiscard]] bool is_personal(const MentionTraits& traits);

/// Numbers the quotations of a document and describes its mentions.
class TraitsMaker {
public:
    /// The names must outlive it.
    explicit TraitsMaker(const GivenNames& names) : names_(names) {}

    /// Sentences come in the order of the text.
    void begin_sentence(const SentenceView& view);
    [[nodiscard]] MentionTraits traits(const SentenceView& view, const Markable& markable) const;
    /// The first and last quotation with words in the sentence; 0 where there is none.
    [[nodiscard]] std::pair<std::uint32_t, std::uint32_t> quotations() const;
    /// Does the quotation begin with a capital, so that all its words are the speaker's?
    [[nodiscard]] bool is_whole(std::uint32_t quotation) const { return is_whole_[quotation]; }

private:
    const GivenNames& names_;
    std::vector<std::uint32_t> quotation_of_word_;
    std::uint32_t quotations_ = 0;
    bool is_quoted_ = false;
    std::vector<bool> is_whole_ = {false}; ///< By quotation.
};

/// What the chains of the candidates say of one of them.
struct ChainTraits {
    std::size_t rank = 0;        ///< Chains nearer to the anaphor that compete.
    std::size_t competitors = 0; ///< All chains that compete.
    std::size_t size = 1;
    std::size_t subjects = 0; ///< How many of its mentions were subjects.
    bool is_last = true;      ///< The candidate is the chain's nearest mention.
    bool was_subject = false; ///< In this sentence or the one before.
    bool is_topic = false;    ///< The document begins with it as a subject.
    bool has_name = false;
    bool is_person = false;
    bool has_gender = false;     ///< Known before.
    bool is_family_name = false; ///< The candidate is, of a person whom the chain names in full.
    Gender given_gender = Gender::unknown;
};

inline constexpr std::size_t pair_templates = 27;
/// One value of each template: rows of the feature table.
using PairFeatures = std::array<std::uint16_t, pair_templates>;
/// Rows of the feature table.
[[nodiscard]] std::size_t pair_feature_count();
/// `anaphor_number`, `candidate_number`: their places in the document; the candidate may stand behind the anaphor, in
/// the same sentence.
[[nodiscard]] PairFeatures pair_features(const MentionTraits& anaphor, const MentionTraits& candidate,
                                         std::size_t anaphor_number, std::size_t candidate_number,
                                         const ChainTraits& chain);

} // namespace triplewright

#endif
