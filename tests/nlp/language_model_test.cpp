// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

// Compares every layer and head with the values that the training code's NumPy model gives for the same weights
// (models/training/reference.py). 8-bit rounding may fall to the other side where the two differ in the last bit of a
// float, so values are compared with a tolerance and on average much more closely.

#include "nlp/language_model.hpp"

#include <algorithm>
#include <cmath>
#include <fstream>
#include <numeric>
#include <string>
#include <vector>

#include <gmock/gmock.h>
#include <nlohmann/json.hpp>

#include "nlp/coreference_weights.hpp"
#include "nlp/wordpiece.hpp"

namespace triplewright {
namespace {

using nlohmann::json;

const json& reference()
{
    static const json file = [] {
        std::ifstream in(TRIPLEWRIGHT_SOURCE_DIR "/models/training/reference_activations.json");
        return json::parse(in);
    }();
    return file;
}

const LanguageModel& model()
{
    static const LanguageModel built_in(ModelFile::built_in());
    return built_in;
}

EncoderInput input_of(const json& sentence)
{
    EncoderInput input;
    input.pieces = sentence.at("pieces").get<std::vector<std::int32_t>>();
    input.shapes = sentence.at("cases").get<std::vector<std::uint8_t>>();
    input.window_ends = {input.pieces.size()};
    return input;
}

std::vector<std::size_t> all_rows(const EncoderInput& input)
{
    std::vector<std::size_t> rows(input.pieces.size());
    std::iota(rows.begin(), rows.end(), std::size_t{0});
    return rows;
}

std::vector<SuffixBuckets> suffixes_of(const json& sentence)
{
    return sentence.at("suffixes").get<std::vector<SuffixBuckets>>();
}

struct Difference {
    double largest = 0;
    double mean = 0;
    double relative = 0; ///< Mean difference over the mean of the expected values' sizes.
};

/// `expected`: the first values of each row.
Difference compare(const std::vector<float>& values, std::size_t width, const json& expected)
{
    Difference difference;
    std::size_t count = 0;
    double size = 0;
    for (std::size_t row = 0; row < expected.size(); ++row) {
        for (std::size_t i = 0; i < expected[row].size(); ++i, ++count) {
            const double d = std::abs(values.at(row * width + i) - expected[row][i].get<double>());
            difference.largest = std::max(difference.largest, d);
            difference.mean += d;
            size += std::abs(expected[row][i].get<double>());
        }
    }
    difference.relative = difference.mean / size;
    difference.mean /= static_cast<double>(count);
    return difference;
}

/// A value a row.
json columns_of(const json& values)
{
    json rows = json::array();
    for (const json& value : values) {
        rows.push_back(json::array({value}));
    }
    return rows;
}

TEST(LanguageModel_Encoder, GivesTheReferenceValuesOfEveryLayer)
{
    const Encoder& encoder = model().encoder();
    double closest_first_layer = 1;
    for (const json& sentence : reference().at("sentences")) {
        LayerOutputs outputs;
        const EncoderInput input = input_of(sentence);
        encoder.run(input, all_rows(input), encoder.layers() + 1, outputs);
        ASSERT_EQ(outputs.size(), encoder.layers() + 1);
        EXPECT_LT(compare(outputs[0], encoder.hidden(), sentence.at("embedding")).largest, 1e-4);
        for (std::size_t layer = 0; layer < encoder.layers(); ++layer) {
            const Difference d = compare(outputs[layer + 1], encoder.hidden(), sentence.at("layers").at(layer));
            EXPECT_LT(d.largest, layer == 0 ? 0.01 : 0.3) << "layer " << layer;
            EXPECT_LT(d.mean, layer == 0 ? 0.001 : 0.06) << "layer " << layer;
            closest_first_layer = layer == 0 ? std::min(closest_first_layer, d.mean) : closest_first_layer;
        }
    }
    // Equal to the last digits until a value is rounded to the other side, which then spreads.
    EXPECT_LT(closest_first_layer, 1e-6);
}

TEST(LanguageModel_Heads, GiveTheReferenceLabelsAndScores)
{
    std::size_t other_rules = 0;
    for (const json& sentence : reference().at("sentences")) {
        WordScores scores;
        const auto first = sentence.at("first_pieces").get<std::vector<std::size_t>>();
        model().score(input_of(sentence), first, suffixes_of(sentence), scores);
        const Inventories& labels = model().inventories();
        const std::size_t words = first.size();
        ASSERT_EQ(scores.tags.size(), words);
        std::vector<std::string> upos;
        std::vector<std::string> xpos;
        std::vector<std::string> feats;
        for (const WordTags& word : scores.tags) {
            upos.push_back(labels.upos.at(word.upos));
            xpos.push_back(labels.xpos.at(word.xpos));
            feats.push_back(labels.feats.at(word.feats));
        }
        EXPECT_EQ(json(upos), sentence.at("upos"));
        EXPECT_EQ(json(xpos), sentence.at("xpos"));
        EXPECT_EQ(json(feats), sentence.at("feats"));
        for (std::size_t word = 0; word < words; ++word) {
            const auto rule = sentence.at("lemma_rules").at(word).get<std::string>();
            const bool is_first = labels.lemma_rules.at(scores.tags[word].lemma_rules[0]) == rule;
            EXPECT_TRUE(is_first || labels.lemma_rules.at(scores.tags[word].lemma_rules[1]) == rule) << rule;
            other_rules += is_first ? 0 : 1;
        }
        EXPECT_LT(compare(scores.names, model().name_tags(), sentence.at("name_scores")).relative, 0.05);

        EXPECT_LT(compare(scores.factuality, 1, columns_of(sentence.at("factuality"))).largest, 0.1);

        const json& coreference = sentence.at("coreference");
        EXPECT_LT(compare(scores.coreference, model().coreference_width(), coreference.at("vectors")).relative, 0.05);
        const CoreferenceModel links(ModelFile::built_in());
        const std::size_t width = model().coreference_width();
        std::vector<float> mentions;
        for (std::size_t word = 0; word < words; ++word) {
            mentions.push_back(
                links.weights().mention_score(scores.coreference.data() + word * width, MarkableClass::definite, 0));
        }
        EXPECT_LT(compare(mentions, 1, columns_of(coreference.at("mentions"))).largest, 0.5);
        PairFeatures rows{};
        std::ranges::copy(coreference.at("rows").get<std::vector<std::uint16_t>>(), rows.begin());
        std::vector<Markable> ends(2);
        const auto at = [&](std::size_t word, std::size_t column) {
            return scores.coreference.begin() + static_cast<std::ptrdiff_t>(word * width + column);
        };
        const std::size_t pairs_from = links.weights().mention_width;
        ends[0].vector.assign(at(words - 1, pairs_from), at(words, 0));
        ends[0].markable_class = MarkableClass::he;
        ends[1].vector.assign(at(0, pairs_from), at(1, 0));
        ends[1].markable_class = MarkableClass::person_name;
        for (Markable& end : ends) {
            end.vector.insert(end.vector.end(), at(1, pairs_from), at(2, 0)); // what both depend on
        }
        const auto projected = links.weights().project(ends);
        const float pair = links.weights().pair_score(projected[0], projected[1], rows);
        EXPECT_NEAR(pair, coreference.at("pair").get<double>(), 0.5);

        std::vector<float> arcs;
        model().score_arcs(scores.parse, 0, words, arcs);
        arcs.erase(arcs.begin(), arcs.begin() + static_cast<std::ptrdiff_t>(words) + 1); // the root's own row
        EXPECT_LT(compare(arcs, words + 1, sentence.at("arcs")).relative, 0.05);

        auto heads = sentence.at("heads").get<std::vector<std::int32_t>>();
        for (std::int32_t& head : heads) {
            --head; // there counted from 1, 0 the root
        }
        std::vector<std::uint32_t> relations;
        model().best_labels(scores.parse, 0, words, heads, relations);
        std::vector<std::string> deprel;
        for (const std::uint32_t relation : relations) {
            deprel.push_back(labels.deprel.at(relation));
        }
        EXPECT_EQ(json(deprel), sentence.at("deprel"));
    }
    // For "1,200" two rules are as likely as each other, to two hundredths.
    EXPECT_LE(other_rules, 1U);
}

TEST(LanguageModel_Words, AreReadAsTheTrainingCodeReadsThem)
{
    const WordPieces pieces(ModelFile::built_in().text("vocabulary"));
    for (const json& sentence : reference().at("sentences")) {
        const auto words = sentence.at("words").get<std::vector<std::string>>();
        std::vector<std::int32_t> ids = {pieces.classify_id()};
        std::vector<SuffixBuckets> suffixes;
        for (const std::string& word : words) {
            pieces.append_pieces(word, ids);
            suffixes.push_back(suffix_buckets(word));
        }
        ids.push_back(pieces.separate_id());
        EXPECT_EQ(json(ids), sentence.at("pieces"));
        EXPECT_EQ(json(suffixes), sentence.at("suffixes"));
    }
}

TEST(LanguageModel_Batch, GivesTheSameBitsWhateverElseIsInIt)
{
    const json& sentences = reference().at("sentences");
    EncoderInput together;
    for (const json& sentence : sentences) {
        const EncoderInput one = input_of(sentence);
        together.pieces.insert(together.pieces.end(), one.pieces.begin(), one.pieces.end());
        together.shapes.insert(together.shapes.end(), one.shapes.begin(), one.shapes.end());
        together.window_ends.push_back(together.pieces.size());
    }
    LayerOutputs all;
    model().encoder().run(together, all_rows(together), 2, all);
    const std::size_t hidden = model().encoder().hidden();
    std::size_t begin = 0;
    for (const json& sentence : sentences) {
        const EncoderInput one = input_of(sentence);
        const auto first_pieces = sentence.at("first_pieces").get<std::vector<std::size_t>>();
        LayerOutputs alone;
        model().encoder().run(one, first_pieces, 2, alone);
        for (std::size_t layer = 0; layer < 2; ++layer) {
            for (std::size_t i = 0; i < alone[layer].size(); ++i) {
                const std::size_t row = begin + first_pieces[i / hidden];
                ASSERT_EQ(alone[layer][i], all[layer][row * hidden + i % hidden]);
            }
        }
        begin += one.pieces.size();
    }
}

} // namespace
} // namespace triplewright
