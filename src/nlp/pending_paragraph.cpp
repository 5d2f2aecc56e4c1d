// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

#include "nlp/pending_paragraph.hpp"

#include <algorithm>
#include <iterator>
#include <utility>

#include "nlp/wordpiece.hpp"

namespace triplewright {

namespace {

void add_pieces(const WordPieces& pieces, PendingParagraph& paragraph)
{
    const Word* before = nullptr;
    for (const Word& word : paragraph.words) {
        pieces.append_pieces(word.form, paragraph.pieces);
        paragraph.piece_ends.push_back(paragraph.pieces.size());
        paragraph.shapes.push_back(shape_row(word, before));
        paragraph.suffixes.push_back(suffix_buckets(word.form));
        before = &word;
    }
}

} // namespace

std::vector<PendingParagraph> take_paragraphs(std::span<Annotation> passages, SentenceEnds ends,
                                              const WordPieces& pieces, std::size_t vector_width)
{
    std::vector<PendingParagraph> paragraphs;
    for (std::size_t passage = 0; passage < passages.size(); ++passage) {
        bool first = true;
        for (Sentence& sentence : passages[passage].sentences) {
            if (first || paragraphs.back().number != sentence.paragraph) {
                paragraphs.emplace_back();
                paragraphs.back().passage = passage;
                paragraphs.back().number = sentence.paragraph;
                first = false;
            }
            PendingParagraph& paragraph = paragraphs.back();
            std::move(sentence.words.begin(), sentence.words.end(), std::back_inserter(paragraph.words));
            if (ends == SentenceEnds::given) {
                paragraph.given_ends.push_back(paragraph.words.size());
                paragraph.given_ids.push_back(std::move(sentence.id));
            }
        }
        passages[passage].sentences.clear();
        passages[passage].names.clear();
        passages[passage].markables.clear();
        passages[passage].vectors.clear();
    }
    for (PendingParagraph& paragraph : paragraphs) {
        paragraph.vectors.reserve(paragraph.words.size() * vector_width);
        add_pieces(pieces, paragraph);
    }
    return paragraphs;
}

void append_scores(WordScores& to, const WordScores& from, std::size_t begin, std::size_t end)
{
    const std::size_t words = from.tags.size();
    append_rows(to.tags, from.tags, 1, begin, end);
    append_rows(to.names, from.names, from.names.size() / words, begin, end);
    append_rows(to.factuality, from.factuality, 1, begin, end);
    append_rows(to.coreference, from.coreference, from.coreference.size() / words, begin, end);
    const auto append = [&](std::vector<float> ParseVectors::*part) {
        append_rows(to.parse.*part, from.parse.*part, (from.parse.*part).size() / words, begin, end);
    };
    append(&ParseVectors::arc_dependent);
    append(&ParseVectors::arc_head);
    append(&ParseVectors::label_dependent);
    append(&ParseVectors::label_head);
}

void give_back(std::span<PendingParagraph> paragraphs, std::span<Annotation> passages)
{
    std::vector<std::size_t> vector_sizes(passages.size());
    for (const PendingParagraph& paragraph : paragraphs) {
        vector_sizes[paragraph.passage] += paragraph.vectors.size();
    }
    for (PendingParagraph& paragraph : paragraphs) {
        Annotation& passage = passages[paragraph.passage];
        passage.vectors.reserve(vector_sizes[paragraph.passage]);
        for (Name& name : paragraph.names) {
            name.sentence += passage.sentences.size();
            passage.names.push_back(name);
        }
        passage.vectors.insert(passage.vectors.end(), paragraph.vectors.begin(), paragraph.vectors.end());
        paragraph.vectors = {};
        std::move(paragraph.sentences.begin(), paragraph.sentences.end(), std::back_inserter(passage.sentences));
    }
}

} // namespace triplewright
