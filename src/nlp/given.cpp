// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

#include "triplewright/nlp/given.hpp"

#include <algorithm>
#include <utility>
#include <vector>

namespace triplewright {

namespace {

void put_back(std::vector<Sentence>& given, std::vector<Sentence>& sentences)
{
    for (std::size_t i = 0; i < sentences.size(); ++i) {
        if (std::ranges::none_of(given[i].words, [](const Word& word) { return !word.deprel.empty(); })) {
            continue;
        }
        if (std::ranges::none_of(given[i].words, [](const Word& word) { return word.factuality.has_value(); })) {
            for (std::size_t word = 0; word < given[i].words.size(); ++word) {
                given[i].words[word].factuality = sentences[i].words[word].factuality;
            }
        }
        sentences[i].words = std::move(given[i].words);
    }
}

} // namespace

void GivenSentences::run(std::span<Annotation>) const {}

KeepGivenParse::KeepGivenParse(Pipeline pipeline) : pipeline_(std::move(pipeline)) {}

void KeepGivenParse::run(std::span<Annotation> passages) const
{
    std::vector<std::vector<Sentence>> given;
    given.reserve(passages.size());
    for (const Annotation& passage : passages) {
        given.push_back(passage.sentences);
    }
    pipeline_.run(passages);
    for (std::size_t i = 0; i < passages.size(); ++i) {
        put_back(given[i], passages[i].sentences);
    }
}

} // namespace triplewright
