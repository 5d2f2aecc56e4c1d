// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

/// \file
/// What the scores of a sentence's words say: tags, lemmas, trees.

#ifndef TRIPLEWRIGHT_NLP_SENTENCE_READER_HPP
#define TRIPLEWRIGHT_NLP_SENTENCE_READER_HPP

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

#include "nlp/language_model.hpp"
#include "nlp/lemmatiser.hpp"
#include "triplewright/annotation/annotation.hpp"

namespace triplewright {

/// Immutable, may be used by several threads at once.
class SentenceReader {
public:
    /// Both must outlive the reader.
    SentenceReader(const LanguageModel& model, const Lemmatiser& lemmatiser) : model_(model), lemmatiser_(lemmatiser) {}

    /// Gives a sentence's words their tags and lemmas; `tags`: a row a word.
    void tag(Sentence& sentence, std::span<const WordTags> tags) const;
    /// Heads and relations of a sentence whose scores are all of `vectors`, part by part if it is long.
    void parse(Sentence& sentence, const ParseVectors& vectors) const;
    /// Gives the words [begin, end) of a sentence their heads, which are returned as indices in that range; their
    /// scores are the rows from `row` on.
    [[nodiscard]] std::vector<std::int32_t> find_tree(Sentence& sentence, std::size_t begin, std::size_t end,
                                                      const ParseVectors& vectors, std::size_t row) const;

private:
    const LanguageModel& model_;
    const Lemmatiser& lemmatiser_;
};

} // namespace triplewright

#endif
