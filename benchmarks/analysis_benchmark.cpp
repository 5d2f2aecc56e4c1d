// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

// Trees, names and the whole analysis.

#include <cstdint>
#include <random>
#include <vector>

#include <benchmark/benchmark.h>

#include "news_text.hpp"
#include "nlp/name_decoder.hpp"
#include "nlp/spanning_tree.hpp"
#include "triplewright/nlp/analyser.hpp"
#include "triplewright/nlp/model_file.hpp"

namespace triplewright {
namespace {

std::vector<float> random_scores(std::size_t size)
{
    std::mt19937 engine(static_cast<unsigned>(size));
    std::normal_distribution<float> normal(0.0F, 4.0F);
    std::vector<float> scores(size);
    for (float& score : scores) {
        score = normal(engine);
    }
    return scores;
}

/// Random scores have many cycles: the slow case.
void spanning_tree(benchmark::State& state)
{
    const auto words = static_cast<std::size_t>(state.range(0));
    const std::vector<float> scores = random_scores((words + 1) * (words + 1));
    for (auto _ : state) {
        benchmark::DoNotOptimize(find_spanning_tree(scores, words));
    }
    state.SetItemsProcessed(state.iterations() * static_cast<std::int64_t>(words));
}
BENCHMARK(spanning_tree)->Arg(10)->Arg(25)->Arg(60);

void name_decoder(benchmark::State& state)
{
    const auto types = ModelFile::built_in().labels("name_types");
    const NameDecoder decoder(types);
    constexpr std::size_t words = 25;
    const std::vector<float> scores = random_scores(words * (1 + 2 * types.size()));
    for (auto _ : state) {
        benchmark::DoNotOptimize(decoder.decode(scores));
    }
    state.SetItemsProcessed(state.iterations() * static_cast<std::int64_t>(words));
}
BENCHMARK(name_decoder);

/// From words to everything; items are words.
void analyse(benchmark::State& state)
{
    const Analyser analyser(ModelFile::built_in());
    for (auto _ : state) {
        Annotation passage = news_words();
        analyser.run({&passage, 1});
        benchmark::DoNotOptimize(passage.sentences.data());
    }
    state.SetItemsProcessed(state.iterations() * static_cast<std::int64_t>(count_words(news_words())));
}
BENCHMARK(analyse);

/// What a program that analyses one word pays before it.
void load_model(benchmark::State& state)
{
    for (auto _ : state) {
        const Analyser analyser(ModelFile::built_in());
        benchmark::DoNotOptimize(&analyser);
    }
}
BENCHMARK(load_model);

} // namespace
} // namespace triplewright
