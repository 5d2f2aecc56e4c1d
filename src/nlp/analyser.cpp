// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

#include "triplewright/nlp/analyser.hpp"

#include <algorithm>
#include <deque>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "nlp/language_model.hpp"
#include "nlp/lemmatiser.hpp"
#include "nlp/name_agreement.hpp"
#include "nlp/name_decoder.hpp"
#include "nlp/name_designators.hpp"
#include "nlp/pending_paragraph.hpp"
#include "nlp/predicates.hpp"
#include "nlp/relations.hpp"
#include "nlp/sentence_reader.hpp"
#include "nlp/suffixes.hpp"
#include "nlp/window.hpp"
#include "nlp/wordpiece.hpp"

namespace triplewright {

namespace {

/// Pieces that go through the encoder together: enough for full speed.
constexpr std::size_t batch_pieces = 512;

constexpr auto special_shape = static_cast<std::uint8_t>(CaseShape::special);

struct Window {
    std::size_t paragraph = 0;
    WindowWords words;
    std::size_t first_score = 0; ///< Row of its first word in the batch's scores.
};

/// Windows that go through the encoder together.
struct Batch {
    EncoderInput input;
    std::vector<std::size_t> first_pieces; ///< Per word: its row in the input.
    std::vector<SuffixBuckets> suffixes;   ///< Per word.
    std::vector<Window> windows;
};

/// The trees of a batch's sentences, whose relations are still to be found, all at once.
struct UnlabelledTrees {
    struct Tree {
        std::size_t paragraph = 0;
        std::size_t sentence = 0;  ///< Index in the paragraph.
        std::size_t first_row = 0; ///< Row of its first word in the batch's scores.
    };
    std::vector<Tree> trees;
    std::vector<std::int32_t> head_rows; ///< By row: the head's row; -1 for roots and for words that are in no tree.
};

} // namespace

/// What the model file holds, ready for use.
struct Analyser::Weights {
    LanguageModel model;
    WordPieces pieces;
    Lemmatiser lemmatiser;
    NameDecoder names;

    explicit Weights(const ModelFile& file)
        : model(file), pieces(file.text("vocabulary")),
          lemmatiser(model.inventories().lemma_rules, file.text("lemma.lexicon")), names(model.inventories().name_types)
    {
        if (pieces.size() != model.encoder().pieces()) {
            file.refuse("the model's vocabulary has " + std::to_string(pieces.size()) + " pieces, its embedding has " +
                        std::to_string(model.encoder().pieces()));
        }
    }
};

struct Analyser::State {
    const LanguageModel& model;
    const WordPieces& pieces;
    SentenceReader reader;
    const NameDecoder& name_decoder;
    SentenceEnds ends;

    [[nodiscard]] std::size_t room() const { return model.encoder().max_window() - 2; }
    void append_window(const PendingParagraph& paragraph, const Window& window, Batch& batch) const;
    void fill(Batch& batch, std::span<const PendingParagraph> paragraphs, std::deque<std::size_t>& waiting) const;
    void settle(PendingParagraph& paragraph, const Window& window, const WordScores& scores,
                UnlabelledTrees& trees) const;
    Sentence& add_sentence(PendingParagraph& paragraph, std::size_t words, const WordScores& scores,
                           std::size_t row) const;
    void label(std::vector<PendingParagraph>& paragraphs, const UnlabelledTrees& trees, const WordScores& scores) const;
    void find_names(PendingParagraph& paragraph, const Sentence& sentence, std::span<const float> scores) const;
};

void Analyser::State::append_window(const PendingParagraph& paragraph, const Window& window, Batch& batch) const
{
    EncoderInput& input = batch.input;
    input.pieces.push_back(pieces.classify_id());
    input.shapes.push_back(special_shape);
    const std::size_t begin = input.pieces.size();
    for (std::size_t word = window.words.begin; word < window.words.end; ++word) {
        batch.first_pieces.push_back(input.pieces.size());
        batch.suffixes.push_back(paragraph.suffixes[word]);
        const std::size_t from = word == 0 ? 0 : paragraph.piece_ends[word - 1];
        for (std::size_t piece = from; piece < paragraph.piece_ends[word] && input.pieces.size() - begin < room();
             ++piece) {
            input.pieces.push_back(paragraph.pieces[piece]);
            input.shapes.push_back(paragraph.shapes[word]);
        }
    }
    input.pieces.push_back(pieces.separate_id());
    input.shapes.push_back(special_shape);
    input.window_ends.push_back(input.pieces.size());
}

/// Decides which of the window's words are done: those up to its last sentence end, or all at the paragraph's end.
void Analyser::State::settle(PendingParagraph& paragraph, const Window& window, const WordScores& scores,
                             UnlabelledTrees& trees) const
{
    const auto [begin, end, is_longest] = window.words;
    const bool last = end == paragraph.words.size();
    std::vector<std::size_t> sentence_ends; // word numbers of the paragraph
    for (std::size_t word = begin; word < end; ++word) {
        const bool is_end = ends == SentenceEnds::given
                                ? std::binary_search(paragraph.given_ends.begin(), paragraph.given_ends.end(), word + 1)
                                : scores.tags[window.first_score + word - begin].sentence_end > 0 &&
                                      !is_within_token(paragraph.words, word + 1);
        if (is_end || (last && word + 1 == end)) {
            sentence_ends.push_back(word + 1);
        }
    }
    if (sentence_ends.empty() && ends == SentenceEnds::predicted) {
        if (!is_longest) {
            paragraph.is_long = true; // once more, in as long a window as there is
            return;
        }
        sentence_ends.push_back(end);
    }
    paragraph.is_long = false;
    std::size_t settled = begin;
    for (const std::size_t sentence_end : sentence_ends) {
        const std::size_t row = window.first_score + settled - begin;
        const std::size_t words = sentence_end - settled;
        settled = sentence_end;
        if (!paragraph.pending.tags.empty()) { // a given sentence that began in another window
            append_scores(paragraph.pending, scores, row, row + words);
            const WordScores pending = std::exchange(paragraph.pending, {});
            Sentence& sentence = add_sentence(paragraph, pending.tags.size(), pending, 0);
            reader.parse(sentence, pending.parse);
            find_bare_subjects(sentence);
            set_factuality(sentence, pending.factuality);
            continue;
        }
        Sentence& sentence = add_sentence(paragraph, words, scores, row);
        const std::vector<std::int32_t> heads = reader.find_tree(sentence, 0, words, scores.parse, row);
        for (std::size_t i = 0; i < words; ++i) {
            trees.head_rows[row + i] = heads[i] < 0 ? -1 : static_cast<std::int32_t>(row) + heads[i];
        }
        trees.trees.push_back({window.paragraph, paragraph.sentences.size() - 1, row});
    }
    if (sentence_ends.empty()) { // a given sentence that goes on in the next window
        append_scores(paragraph.pending, scores, window.first_score, window.first_score + end - begin);
        settled = end;
    }
    paragraph.next_word = settled;
}

/// Makes a sentence of the first `words` words that are not in one yet, but for its tree; their scores are the rows
/// from `row` on.
Sentence& Analyser::State::add_sentence(PendingParagraph& paragraph, std::size_t words, const WordScores& scores,
                                        std::size_t row) const
{
    Sentence sentence;
    const auto from = paragraph.words.begin() + static_cast<std::ptrdiff_t>(paragraph.sentence_begin);
    sentence.words.assign(std::move_iterator(from), std::move_iterator(from + static_cast<std::ptrdiff_t>(words)));
    sentence.span = {sentence.words.front().token.begin, sentence.words.back().token.end};
    sentence.paragraph = paragraph.number;
    if (!paragraph.given_ids.empty()) {
        sentence.id = std::move(paragraph.given_ids[paragraph.sentences.size()]);
    }
    reader.tag(sentence, std::span(scores.tags).subspan(row, words));
    const std::size_t name_tags = model.name_tags();
    find_names(paragraph, sentence, std::span(scores.names).subspan(row * name_tags, words * name_tags));
    append_rows(paragraph.vectors, scores.coreference, model.coreference_width(), row, row + words);
    paragraph.sentence_begin += words;
    paragraph.sentences.push_back(std::move(sentence));
    return paragraph.sentences.back();
}

/// Gives the words of a batch's trees their relations.
void Analyser::State::label(std::vector<PendingParagraph>& paragraphs, const UnlabelledTrees& trees,
                            const WordScores& scores) const
{
    std::vector<std::uint32_t> labels;
    model.best_labels(scores.parse, 0, trees.head_rows.size(), trees.head_rows, labels);
    for (const UnlabelledTrees::Tree& tree : trees.trees) {
        Sentence& sentence = paragraphs[tree.paragraph].sentences[tree.sentence];
        std::size_t row = tree.first_row;
        for (Word& word : sentence.words) {
            word.deprel = model.inventories().deprel[labels[row++]];
        }
        find_bare_subjects(sentence);
        set_factuality(sentence, std::span(scores.factuality).subspan(tree.first_row, sentence.words.size()));
    }
}

void Analyser::State::find_names(PendingParagraph& paragraph, const Sentence& sentence,
                                 std::span<const float> scores) const
{
    for (const DecodedName& found : name_decoder.decode(scores)) {
        Name name;
        name.type = found.type;
        name.sentence = paragraph.sentences.size();
        name.first_word = found.first_word;
        name.end_word = found.end_word;
        name.span = {sentence.words[found.first_word].span.begin, sentence.words[found.end_word - 1].span.end};
        name.probability = found.probability;
        paragraph.names.push_back(name);
    }
}

Analyser::Analyser(const ModelFile& model, SentenceEnds ends)
    : weights_(std::make_shared<const Weights>(model)), ends_(ends)
{}

Analyser::Analyser(const Analyser& other, SentenceEnds ends) : weights_(other.weights_), ends_(ends) {}

Analyser::~Analyser() = default;

Layer Analyser::requires_layers() const
{
    return ends_ == SentenceEnds::given ? Layer::tokens | Layer::sentences : Layer::tokens;
}

Layer Analyser::provides_layers() const
{
    return Layer::sentences | Layer::tags | Layer::parse | Layer::names | Layer::vectors;
}

/// Takes windows of the waiting paragraphs, the first ones first, until they fill a batch.
void Analyser::State::fill(Batch& batch, std::span<const PendingParagraph> paragraphs,
                           std::deque<std::size_t>& waiting) const
{
    batch = {};
    while (!waiting.empty() && batch.input.pieces.size() < batch_pieces) {
        const PendingParagraph& paragraph = paragraphs[waiting.front()];
        const Window window = {waiting.front(),
                               next_window({paragraph.words, paragraph.piece_ends, paragraph.given_ends},
                                           paragraph.next_word,
                                           paragraph.is_long ? WindowLength::longest : WindowLength::usual, room()),
                               batch.first_pieces.size()};
        waiting.pop_front();
        append_window(paragraph, window, batch);
        batch.windows.push_back(window);
    }
}

void Analyser::run(std::span<Annotation> passages) const
{
    const State state{
        weights_->model, weights_->pieces, {weights_->model, weights_->lemmatiser}, weights_->names, ends_};
    std::vector<PendingParagraph> paragraphs =
        take_paragraphs(passages, ends_, state.pieces, state.model.coreference_width());
    std::deque<std::size_t> waiting; // paragraphs with words that no window has settled
    for (std::size_t i = 0; i < paragraphs.size(); ++i) {
        if (!paragraphs[i].words.empty()) {
            waiting.push_back(i);
        }
    }
    Batch batch;
    WordScores scores;
    UnlabelledTrees trees;
    while (!waiting.empty()) {
        state.fill(batch, paragraphs, waiting);
        state.model.score(batch.input, batch.first_pieces, batch.suffixes, scores);
        trees.trees.clear();
        trees.head_rows.assign(batch.first_pieces.size(), -1);
        for (const Window& window : batch.windows) {
            PendingParagraph& paragraph = paragraphs[window.paragraph];
            state.settle(paragraph, window, scores, trees);
            if (paragraph.next_word < paragraph.words.size()) {
                waiting.push_back(window.paragraph);
            }
        }
        state.label(paragraphs, trees, scores);
    }
    give_back(paragraphs, passages);
    for (Annotation& passage : passages) {
        complete_names(passage);
        agree_on_name_types(passage);
    }
}

} // namespace triplewright
