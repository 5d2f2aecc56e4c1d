// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

// The encoder at several window lengths, alone and with the heads; one layer's product alone says what the processor
// allows. Items are pieces.

#include <algorithm>
#include <cstdint>
#include <vector>

#include <benchmark/benchmark.h>

#include "nlp/language_model.hpp"
#include "nlp/quantised_linear.hpp"

namespace triplewright {
namespace {

const LanguageModel& model()
{
    static const LanguageModel built_in(ModelFile::built_in());
    return built_in;
}

/// Windows of `length` pieces, some 512 in all. Which pieces they are does not matter to the time.
EncoderInput windows_of(std::size_t length)
{
    EncoderInput input;
    while (input.pieces.size() < 512) {
        for (std::size_t i = 0; i < length; ++i) {
            input.pieces.push_back(static_cast<std::int32_t>(2'000 + input.pieces.size() * 37 % 20'000));
            input.shapes.push_back(3);
        }
        input.window_ends.push_back(input.pieces.size());
    }
    return input;
}

/// Four pieces of five begin a word.
std::vector<std::size_t> first_pieces_of(const EncoderInput& input)
{
    std::vector<std::size_t> rows;
    for (std::size_t row = 0; row < input.pieces.size(); ++row) {
        if (row % 5 != 4) {
            rows.push_back(row);
        }
    }
    return rows;
}

void encoder(benchmark::State& state)
{
    const EncoderInput input = windows_of(static_cast<std::size_t>(state.range(0)));
    const std::vector<std::size_t> rows = first_pieces_of(input);
    const OneThread one_thread;
    LayerOutputs outputs;
    for (auto _ : state) {
        model().encoder().run(input, rows, 3, outputs);
        benchmark::DoNotOptimize(outputs.data());
    }
    state.SetItemsProcessed(state.iterations() * static_cast<std::int64_t>(input.pieces.size()));
}
BENCHMARK(encoder)->Arg(16)->Arg(32)->Arg(64)->Arg(128)->Arg(256);

void encoder_and_heads(benchmark::State& state)
{
    const EncoderInput input = windows_of(64);
    const std::vector<std::size_t> rows = first_pieces_of(input);
    const std::vector<SuffixBuckets> suffixes(rows.size());
    WordScores scores;
    for (auto _ : state) {
        model().score(input, rows, suffixes, scores);
        benchmark::DoNotOptimize(scores.tags.data());
    }
    state.SetItemsProcessed(state.iterations() * static_cast<std::int64_t>(input.pieces.size()));
}
BENCHMARK(encoder_and_heads);

void labels(benchmark::State& state)
{
    const EncoderInput input = windows_of(64);
    const std::vector<std::size_t> rows = first_pieces_of(input);
    const std::vector<SuffixBuckets> suffixes(rows.size());
    WordScores scores;
    model().score(input, rows, suffixes, scores);
    std::vector<std::int32_t> heads(rows.size());
    for (std::size_t i = 0; i < heads.size(); ++i) { // each head has two or three dependents
        heads[i] = static_cast<std::int32_t>(i / 5 * 5 + (i % 2) * 2);
    }
    std::vector<std::uint32_t> labels;
    for (auto _ : state) {
        model().best_labels(scores.parse, 0, rows.size(), heads, labels);
        benchmark::DoNotOptimize(labels.data());
    }
    state.SetItemsProcessed(state.iterations() * static_cast<std::int64_t>(rows.size()));
}
BENCHMARK(labels);

/// 64 rows through a layer of 384 inputs; items are operations.
void product(benchmark::State& state)
{
    constexpr std::size_t rows = 64;
    constexpr std::size_t in = 384;
    const auto out = static_cast<std::size_t>(state.range(0));
    const std::vector<std::int8_t> weights(in * out, 3);
    const std::vector<float> scales(out, 1.0F);
    const OneThread one_thread;
    const QuantisedLinear linear(weights, scales, {}, in, out);
    const std::vector<std::int8_t> x(rows * in, 5);
    std::vector<std::int32_t> sums(rows * out);
    for (auto _ : state) {
        linear.multiply(x.data(), rows, sums.data());
        benchmark::DoNotOptimize(sums.data());
    }
    state.SetItemsProcessed(state.iterations() * static_cast<std::int64_t>(2 * rows * in * out));
}
BENCHMARK(product)->Arg(19)->Arg(385)->Arg(400)->Arg(552)->Arg(560)->Arg(1024)->Arg(384)->Arg(768)->Arg(1152)->Arg(
    1536);

} // namespace
} // namespace triplewright
