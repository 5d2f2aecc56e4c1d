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
#include "nlp/predicates.hpp"
#include "nlp/relations.hpp"
#include "nlp/spanning_tree.hpp"
#include "nlp/suffixes.hpp"
#include "nlp/window.hpp"
#include "nlp/wordpiece.hpp"
#include "triplewright/text/portable_exp.hpp"

namespace triplewright {

namespace {

/// Pieces that go through the encoder together: enough for full speed.
constexpr std::size_t batch_pieces = 512;

/// Words of the largest tree; a longer given sentence is parsed part by part.
constexpr std::size_t max_tree_words = 512;

/// Relation of the later parts' roots in such a sentence.
constexpr std::string_view part_relation = "parataxis";

constexpr auto special_shape = static_cast<std::uint8_t>(CaseShape::special);

/// A paragraph's words on their way through the windows.
struct Paragraph {
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

struct Window {
    std::size_t paragraph = 0;
    WindowWords words;
    std::size_t first_score = 0; ///< Row of its first word in the batch's scores.
};

template <class T>
void append_rows(std::vector<T>& to, const std::vector<T>& from, std::size_t width, std::size_t begin, std::size_t end)
{
    to.insert(to.end(), from.begin() + static_cast<std::ptrdiff_t>(begin * width),
              from.begin() + static_cast<std::ptrdiff_t>(end * width));
}

/// Appends rows [begin, end) of `from`, which has `words` rows.
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
    const Lemmatiser& lemmatiser;
    const NameDecoder& name_decoder;
    SentenceEnds ends;

    [[nodiscard]] std::vector<Paragraph> take_paragraphs(std::span<Annotation> passages) const;
    void add_pieces(Paragraph& paragraph) const;
    [[nodiscard]] std::size_t room() const { return model.encoder().max_window() - 2; }
    void append_window(const Paragraph& paragraph, const Window& window, EncoderInput& input,
                       std::vector<std::size_t>& first_pieces, std::vector<SuffixBuckets>& suffixes) const;
    void settle(Paragraph& paragraph, const Window& window, const WordScores& scores, UnlabelledTrees& trees) const;
    Sentence& add_sentence(Paragraph& paragraph, std::size_t words, const WordScores& scores, std::size_t row) const;
    void tag(Sentence& sentence, std::span<const WordTags> tags) const;
    void parse(Sentence& sentence, const ParseVectors& vectors) const;
    [[nodiscard]] std::vector<std::int32_t> find_tree(Sentence& sentence, std::size_t begin, std::size_t end,
                                                      const ParseVectors& vectors, std::size_t row) const;
    void label(std::vector<Paragraph>& paragraphs, const UnlabelledTrees& trees, const WordScores& scores) const;
    void find_names(Paragraph& paragraph, const Sentence& sentence, std::span<const float> scores) const;
};

/// Moves the words out of the passages: one paragraph for all sentences of one paragraph of the text.
std::vector<Paragraph> Analyser::State::take_paragraphs(std::span<Annotation> passages) const
{
    std::vector<Paragraph> paragraphs;
    for (std::size_t passage = 0; passage < passages.size(); ++passage) {
        bool first = true;
        for (Sentence& sentence : passages[passage].sentences) {
            if (first || paragraphs.back().number != sentence.paragraph) {
                paragraphs.emplace_back();
                paragraphs.back().passage = passage;
                paragraphs.back().number = sentence.paragraph;
                first = false;
            }
            Paragraph& paragraph = paragraphs.back();
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
    for (Paragraph& paragraph : paragraphs) {
        paragraph.vectors.reserve(paragraph.words.size() * model.coreference_width());
        add_pieces(paragraph);
    }
    return paragraphs;
}

void Analyser::State::add_pieces(Paragraph& paragraph) const
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

void Analyser::State::append_window(const Paragraph& paragraph, const Window& window, EncoderInput& input,
                                    std::vector<std::size_t>& first_pieces, std::vector<SuffixBuckets>& suffixes) const
{
    input.pieces.push_back(pieces.classify_id());
    input.shapes.push_back(special_shape);
    const std::size_t begin = input.pieces.size();
    for (std::size_t word = window.words.begin; word < window.words.end; ++word) {
        first_pieces.push_back(input.pieces.size());
        suffixes.push_back(paragraph.suffixes[word]);
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
void Analyser::State::settle(Paragraph& paragraph, const Window& window, const WordScores& scores,
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
            parse(sentence, pending.parse);
            find_bare_subjects(sentence);
            set_factuality(sentence, pending.factuality);
            continue;
        }
        Sentence& sentence = add_sentence(paragraph, words, scores, row);
        const std::vector<std::int32_t> heads = find_tree(sentence, 0, words, scores.parse, row);
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
Sentence& Analyser::State::add_sentence(Paragraph& paragraph, std::size_t words, const WordScores& scores,
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
    tag(sentence, std::span(scores.tags).subspan(row, words));
    const std::size_t name_tags = model.name_tags();
    find_names(paragraph, sentence, std::span(scores.names).subspan(row * name_tags, words * name_tags));
    append_rows(paragraph.vectors, scores.coreference, model.coreference_width(), row, row + words);
    paragraph.sentence_begin += words;
    paragraph.sentences.push_back(std::move(sentence));
    return paragraph.sentences.back();
}

void Analyser::State::tag(Sentence& sentence, std::span<const WordTags> tags) const
{
    const Inventories& labels = model.inventories();
    const bool is_shouted = std::ranges::none_of(sentence.words, [](const Word& word) {
        return std::ranges::any_of(word.form, [](char c) { return c >= 'a' && c <= 'z'; });
    });
    for (std::size_t i = 0; i < sentence.words.size(); ++i) {
        Word& word = sentence.words[i];
        word.upos = labels.upos[tags[i].upos];
        word.xpos = labels.xpos[tags[i].xpos];
        const std::string& feats = labels.feats[tags[i].feats];
        word.feats = feats == "_" ? std::string() : feats;
        word.lemma = lemmatiser.lemma(word.form, word.upos, word.xpos, tags[i].lemma_rules, is_shouted);
    }
}

/// A sentence whose scores are all of `vectors`, part by part if it is long.
void Analyser::State::parse(Sentence& sentence, const ParseVectors& vectors) const
{
    std::size_t first_root = 0;
    std::vector<std::uint32_t> labels;
    for (std::size_t begin = 0; begin < sentence.words.size(); begin += max_tree_words) {
        const std::size_t end = std::min(begin + max_tree_words, sentence.words.size());
        const std::vector<std::int32_t> heads = find_tree(sentence, begin, end, vectors, begin);
        model.best_labels(vectors, begin, end, heads, labels);
        for (std::size_t i = begin; i < end; ++i) {
            sentence.words[i].deprel = model.inventories().deprel[labels[i - begin]];
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

/// Gives the words [begin, end) of a sentence their heads, which are returned as indices in that range; their scores
/// are the rows from `row` on.
std::vector<std::int32_t> Analyser::State::find_tree(Sentence& sentence, std::size_t begin, std::size_t end,
                                                     const ParseVectors& vectors, std::size_t row) const
{
    const std::size_t words = end - begin;
    std::vector<float> arcs;
    model.score_arcs(vectors, row, row + words, arcs);
    std::vector<std::int32_t> heads = find_spanning_tree(arcs, words);
    for (std::size_t i = 0; i < words; ++i) {
        Word& word = sentence.words[begin + i];
        const auto column = static_cast<std::size_t>(heads[i] + 1);
        word.head = column == 0 ? -1 : static_cast<std::int32_t>(begin) + heads[i];
        word.head_probability = probability(arcs.data() + (i + 1) * (words + 1), words + 1, column);
    }
    return heads;
}

/// Gives the words of a batch's trees their relations.
void Analyser::State::label(std::vector<Paragraph>& paragraphs, const UnlabelledTrees& trees,
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

void Analyser::State::find_names(Paragraph& paragraph, const Sentence& sentence, std::span<const float> scores) const
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

void Analyser::run(std::span<Annotation> passages) const
{
    const State state{weights_->model, weights_->pieces, weights_->lemmatiser, weights_->names, ends_};
    std::vector<Paragraph> paragraphs = state.take_paragraphs(passages);
    std::deque<std::size_t> waiting; // paragraphs with words that no window has settled
    for (std::size_t i = 0; i < paragraphs.size(); ++i) {
        if (!paragraphs[i].words.empty()) {
            waiting.push_back(i);
        }
    }
    EncoderInput input;
    std::vector<std::size_t> first_pieces;
    std::vector<SuffixBuckets> suffixes;
    std::vector<Window> windows;
    WordScores scores;
    UnlabelledTrees trees;
    while (!waiting.empty()) {
        input.pieces.clear();
        input.shapes.clear();
        input.window_ends.clear();
        first_pieces.clear();
        suffixes.clear();
        windows.clear();
        while (!waiting.empty() && input.pieces.size() < batch_pieces) {
            const Paragraph& paragraph = paragraphs[waiting.front()];
            const Window window = {
                waiting.front(),
                next_window({paragraph.words, paragraph.piece_ends, paragraph.given_ends}, paragraph.next_word,
                            paragraph.is_long ? WindowLength::longest : WindowLength::usual, state.room()),
                first_pieces.size()};
            waiting.pop_front();
            state.append_window(paragraph, window, input, first_pieces, suffixes);
            windows.push_back(window);
        }
        state.model.score(input, first_pieces, suffixes, scores);
        trees.trees.clear();
        trees.head_rows.assign(first_pieces.size(), -1);
        for (const Window& window : windows) {
            Paragraph& paragraph = paragraphs[window.paragraph];
            state.settle(paragraph, window, scores, trees);
            if (paragraph.next_word < paragraph.words.size()) {
                waiting.push_back(window.paragraph);
            }
        }
        state.label(paragraphs, trees, scores);
    }
    std::vector<std::size_t> vector_sizes(passages.size());
    for (const Paragraph& paragraph : paragraphs) {
        vector_sizes[paragraph.passage] += paragraph.vectors.size();
    }
    for (Paragraph& paragraph : paragraphs) {
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
    std::ranges::for_each(passages, agree_on_name_types);
}

} // namespace triplewright
