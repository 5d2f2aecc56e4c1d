// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

#include "nlp/sentence_reader.hpp"

#include <algorithm>
#include <cstddef>
#include <string>
#include <string_view>

#include "nlp/spanning_tree.hpp"
#include "triplewright/text/portable_exp.hpp"

namespace triplewright {

namespace {

/// Words of the largest tree; a longer given sentence is parsed part by part.
constexpr std::size_t max_tree_words = 512;

/// Relation of the later parts' roots in such a sentence.
constexpr std::string_view part_relation = "parataxis";

/// Of the chosen one by softmax.
float probability(const float* scores, std::size_t size, std::size_t chosen)
{
    const float most = *std::max_element(scores, scores + size);
    double sum = 0;
    for (std::size_t i = 0; i < size; ++i) {
        sum += portable_exp(scores[i] - most);
    }
    return static_cast<float>(portable_exp(scores[chosen] - most) / sum);
}

} // namespace

void SentenceReader::tag(Sentence& sentence, std::span<const WordTags> tags) const
{
    const Inventories& labels = model_.inventories();
    const bool is_shouted = std::ranges::none_of(sentence.words, [](const Word& word) {
        return std::ranges::any_of(word.form, [](char c) { return c >= 'a' && c <= 'z'; });
    });
    for (std::size_t i = 0; i < sentence.words.size(); ++i) {
        Word& word = sentence.words[i];
        word.upos = labels.upos[tags[i].upos];
        word.xpos = labels.xpos[tags[i].xpos];
        const std::string& feats = labels.feats[tags[i].feats];
        word.feats = feats == "_" ? std::string() : feats;
        word.lemma = lemmatiser_.lemma(word.form, word.upos, word.xpos, tags[i].lemma_rules, is_shouted);
    }
}

void SentenceReader::parse(Sentence& sentence, const ParseVectors& vectors) const
{
    std::size_t first_root = 0;
    std::vector<std::uint32_t> labels;
    for (std::size_t begin = 0; begin < sentence.words.size(); begin += max_tree_words) {
        const std::size_t end = std::min(begin + max_tree_words, sentence.words.size());
        const std::vector<std::int32_t> heads = find_tree(sentence, begin, end, vectors, begin);
        model_.best_labels(vectors, begin, end, heads, labels);
        for (std::size_t i = begin; i < end; ++i) {
            sentence.words[i].deprel = model_.inventories().deprel[labels[i - begin]];
        }
        const auto root = std::find_if(sentence.words.begin() + static_cast<std::ptrdiff_t>(begin),
                                       sentence.words.begin() + static_cast<std::ptrdiff_t>(end),
                                       [](const Word& word) { return word.head == -1; });
        if (begin == 0) {
            first_root = static_cast<std::size_t>(root - sentence.words.begin());
        } else {
            root->head = static_cast<std::int32_t>(first_root);
            root->deprel = part_relation;
        }
    }
}

std::vector<std::int32_t> SentenceReader::find_tree(Sentence& sentence, std::size_t begin, std::size_t end,
                                                    const ParseVectors& vectors, std::size_t row) const
{
    const std::size_t words = end - begin;
    std::vector<float> arcs;
    model_.score_arcs(vectors, row, row + words, arcs);
    std::vector<std::int32_t> heads = find_spanning_tree(arcs, words);
    for (std::size_t i = 0; i < words; ++i) {
        Word& word = sentence.words[begin + i];
        const auto column = static_cast<std::size_t>(heads[i] + 1);
        word.head = column == 0 ? -1 : static_cast<std::int32_t>(begin) + heads[i];
        word.head_probability = probability(arcs.data() + (i + 1) * (words + 1), words + 1, column);
    }
    return heads;
}

} // namespace triplewright
