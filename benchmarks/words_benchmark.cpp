// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

// What happens to a text before the encoder: words, word pieces, letter-case shapes.

#include <vector>

#include <benchmark/benchmark.h>

#include "news_text.hpp"
#include "nlp/wordpiece.hpp"
#include "triplewright/nlp/model_file.hpp"

namespace triplewright {
namespace {

void tokenizer(benchmark::State& state)
{
    const Annotation untouched = news_passage();
    const Tokenizer cut;
    for (auto _ : state) {
        Annotation passage = untouched;
        cut.run({&passage, 1});
        benchmark::DoNotOptimize(passage.sentences.data());
    }
    state.SetItemsProcessed(state.iterations() * static_cast<std::int64_t>(count_words(news_words())));
    state.SetBytesProcessed(state.iterations() * static_cast<std::int64_t>(news_text().size()));
}
BENCHMARK(tokenizer);

void word_pieces(benchmark::State& state)
{
    const ModelFile model = ModelFile::built_in();
    const WordPieces pieces(model.text("vocabulary"));
    std::vector<std::int32_t> ids;
    for (auto _ : state) {
        ids.clear();
        for (const Sentence& sentence : news_words().sentences) {
            for (const Word& word : sentence.words) {
                pieces.append_pieces(word.form, ids);
                benchmark::DoNotOptimize(case_shape(word.form));
            }
        }
        benchmark::DoNotOptimize(ids.data());
    }
    state.SetItemsProcessed(state.iterations() * static_cast<std::int64_t>(count_words(news_words())));
}
BENCHMARK(word_pieces);

} // namespace
} // namespace triplewright
