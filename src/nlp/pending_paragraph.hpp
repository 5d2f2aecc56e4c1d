// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

/// \file
/// Paragraphs on their way through the encoder's windows.

#ifndef TRIPLEWRIGHT_NLP_PENDING_PARAGRAPH_HPP
#define TRIPLEWRIGHT_NLP_PENDING_PARAGRAPH_HPP

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <vector>

#include "nlp/language_model.hpp"
#include "nlp/suffixes.hpp"
#include "triplewright/annotation/annotation.hpp"
#include "triplewright/nlp/analyser.hpp"

namespace triplewright {

class WordPieces;

/// A paragraph's words on their way through the windows.
struct PendingParagraph {
    std::size_t passage = 0;
    std::size_t number = 0; ///< Index in the document.
    std::vector<Word> words;
    std::vector<std::int32_t> pieces;
    std::vector<std::size_t> piece_ends; ///< Per word, into `pieces`.
    std::vector<std::uint8_t> shapes;    ///< Per word.
    std::vector<SuffixBuckets> suffixes; ///< Per word.
    std::vector<std::size_t> given_ends; ///< Word numbers at which given sentences end.
    std::vector<std::string> given_ids;
    std::size_t next_word = 0; ///< First word that no window has settled yet.
    bool is_long = false;      ///< A window of the usual length held no sentence end.
    std::size_t sentence_begin = 0;
    WordScores pending; ///< Scores of the words [sentence_begin, next_word).
    std::vector<Sentence> sentences;
    std::vector<Name> names;
    std::vector<float> vectors; ///< Of the sentences' words.
};

/// Appends rows [begin, end) of `from`, each `width` wide.
template <class T>
void append_rows(std::vector<T>& to, const std::vector<T>& from, std::size_t width, std::size_t begin, std::size_t end)
{
    to.insert(to.end(), from.begin() + static_cast<std::ptrdiff_t>(begin * width),
              from.begin() + static_cast<std::ptrdiff_t>(end * width));
}

/// Appends rows [begin, end) of `from`, which has a row a word.
void append_scores(WordScores& to, const WordScores& from, std::size_t begin, std::size_t end);

/// Moves the words out of the passages: one paragraph for all sentences of one paragraph of the text.
[[nodiscard]] std::vector<PendingParagraph> take_paragraphs(std::span<Annotation> passages, SentenceEnds ends,
                                                            const WordPieces& pieces, std::size_t vector_width);

/// Moves sentences, names and vectors into the passages that the paragraphs, all settled, were taken from.
void give_back(std::span<PendingParagraph> paragraphs, std::span<Annotation> passages);

} // namespace triplewright

#endif
