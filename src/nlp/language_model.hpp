// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

/// \file
/// Encoder and heads: from word pieces to scores. What the scores mean for a text is decided in analyser.cpp.

#ifndef TRIPLEWRIGHT_NLP_LANGUAGE_MODEL_HPP
#define TRIPLEWRIGHT_NLP_LANGUAGE_MODEL_HPP

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <vector>

#include "nlp/encoder.hpp"
#include "nlp/quantised_linear.hpp"
#include "nlp/suffixes.hpp"
#include "triplewright/nlp/model_file.hpp"

namespace triplewright {

/// The labels that classes stand for.
struct Inventories {
    std::vector<std::string> upos;
    std::vector<std::string> xpos;
    std::vector<std::string> feats;
    std::vector<std::string> lemma_rules;
    std::vector<std::string> deprel;
    std::vector<std::string> name_types;
};

/// How many lemma rules are looked at for a word.
inline constexpr std::size_t lemma_candidates = 4;

/// The best class of each word.
struct WordTags {
    std::uint32_t upos = 0;
    std::uint32_t xpos = 0;
    std::uint32_t feats = 0;
    std::array<std::uint32_t, lemma_candidates> lemma_rules = {}; ///< Best first.
    float sentence_end = 0;                                       ///< Log-odds that the word ends a sentence.
};

/// What the parser's heads read of some words: rows of the four parts.
struct ParseVectors {
    std::vector<float> arc_dependent;   ///< words * arc width
    std::vector<float> arc_head;        ///< words * (arc width + 1), the last one a bias
    std::vector<float> label_dependent; ///< words * label width
    std::vector<float> label_head;      ///< words * (label width + 1), the last one always 1
};

/// Scores of some words, one row a word.
struct WordScores {
    std::vector<WordTags> tags;
    std::vector<float> names; ///< words * name tags: 0 is O, 1 + 2k is B-type k, 2 + 2k is I-type k.
    ParseVectors parse;
    std::vector<float> factuality; ///< words: about -1.3 (did not happen) to 1.3 (happened), were the word a predicate.
    std::vector<float> coreference; ///< words * coreference width: what CoreferenceModel reads.
};

/// Immutable, may be used by several threads at once.
class LanguageModel {
public:
    /// Throws ConfigError when the model lacks something.
    explicit LanguageModel(const ModelFile& model);

    [[nodiscard]] const Inventories& inventories() const { return inventories_; }
    [[nodiscard]] const Encoder& encoder() const { return encoder_; }
    [[nodiscard]] std::size_t name_tags() const { return names_output_.out(); }
    [[nodiscard]] std::size_t coreference_width() const { return mention_hidden_.out() + pair_hidden_.out(); }

    /// Encodes windows and scores the words whose first pieces are the rows `first_pieces`; `suffixes`: a row a word.
    void score(const EncoderInput& input, std::span<const std::size_t> first_pieces,
               std::span<const SuffixBuckets> suffixes, WordScores& scores) const;

    /// Arc scores of a sentence, words [begin, end), as a square matrix: row d, column h is the score of head h for
    /// dependent d, where 0 is the root and j the word begin + j - 1; row 0 is zero.
    void score_arcs(const ParseVectors& vectors, std::size_t begin, std::size_t end, std::vector<float>& arcs) const;

    /// Best relation of each word of a sentence, words [begin, end), given its head as an index in the sentence, -1 for
    /// the root: `root` there and nowhere else, and no relation that the scheme does not know on that side of the head.
    void best_labels(const ParseVectors& vectors, std::size_t begin, std::size_t end,
                     std::span<const std::int32_t> heads, std::vector<std::uint32_t>& labels) const;

private:
    static void mix(const LayerOutputs& layers, std::span<const float> weights, std::vector<float>& out);
    void score_tags(const std::vector<float>& x, std::span<const SuffixBuckets> suffixes,
                    std::vector<WordTags>& tags) const;
    void add_suffixes(std::span<const SuffixBuckets> suffixes, std::vector<float>& hidden) const;
    void exclude_labels(bool before_head, std::vector<float>& scores) const;
    void project(const std::vector<float>& x, std::size_t words, ParseVectors& out) const;
    void score_coreference(const LayerOutputs& layers, std::size_t words, std::vector<float>& out) const;

    ModelFile model_;
    Inventories inventories_;
    Encoder encoder_;
    std::span<const float> mix_tags_;
    std::span<const float> mix_parse_;
    std::span<const float> mix_names_;
    std::span<const float> mix_factuality_;
    std::span<const float> mix_mentions_;
    std::span<const float> mix_pairs_;
    QuantisedLinear tags_hidden_;
    QuantisedLinear tags_output_;
    std::span<const std::int8_t> suffixes_;
    std::span<const float> suffix_scales_;
    QuantisedLinear names_hidden_;
    QuantisedLinear names_output_;
    QuantisedLinear factuality_hidden_;
    QuantisedLinear factuality_output_;
    QuantisedLinear mention_hidden_;
    QuantisedLinear pair_hidden_;
    std::size_t arc_width_ = 0;
    std::size_t label_width_ = 0;
    QuantisedLinear parse_hidden_;
    QuantisedLinear parse_arc_;
    QuantisedLinear parse_label_;
    ParseVectors root_;
    std::uint32_t root_label_ = 0;
    std::vector<std::uint32_t> following_labels_; ///< Those of words behind their heads only.
};

} // namespace triplewright

#endif
