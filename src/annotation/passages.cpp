// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

#include "triplewright/annotation/passages.hpp"

#include <algorithm>
#include <charconv>
#include <optional>
#include <string_view>
#include <utility>

#include "triplewright/text/blanks.hpp"

namespace triplewright {

namespace {

constexpr std::size_t passages_in_a_paragraph = 4;

/// Where to end a piece of text that begins at `begin` and should have at most `size` bytes: behind a full stop, else
/// behind any word, in the second half of it; else behind the next word, however far that is.
std::size_t find_cut(std::string_view text, std::size_t begin, std::size_t size)
{
    std::size_t behind_word = 0;
    for (std::size_t end = begin + size; end >= begin + size / 2 && end > begin; --end) {
        if (blank_size(text, end) == 0) {
            continue;
        }
        if (behind_word == 0) {
            behind_word = end;
        }
        if (const char last = text[end - 1]; last == '.' || last == '!' || last == '?') {
            return end;
        }
    }
    if (behind_word == 0) {
        behind_word = begin + size;
        while (behind_word < text.size() && blank_size(text, behind_word) == 0) {
            ++behind_word;
        }
    }
    return behind_word;
}

std::vector<Span> cut_long_paragraph(std::string_view text, Span paragraph, std::size_t max_bytes)
{
    std::vector<Span> pieces;
    text = text.substr(0, paragraph.end);
    while (paragraph.size() > max_bytes) {
        const std::size_t end = find_cut(text, paragraph.begin, max_bytes);
        pieces.push_back({paragraph.begin, end});
        paragraph.begin = end;
        while (const std::size_t blank = blank_size(text, paragraph.begin)) {
            paragraph.begin += blank;
        }
    }
    if (!paragraph.empty()) {
        pieces.push_back(paragraph);
    }
    return pieces;
}

std::vector<Span> paragraphs_of_text(std::string_view text, std::size_t max_bytes)
{
    std::vector<Span> paragraphs;
    for (const Span& paragraph : find_paragraphs(text)) {
        const std::vector<Span> pieces = cut_long_paragraph(text, paragraph, max_bytes);
        paragraphs.insert(paragraphs.end(), pieces.begin(), pieces.end());
    }
    return paragraphs;
}

std::vector<Span> paragraphs_of_sentences(const std::vector<ConlluSentence>& sentences, std::size_t max_bytes)
{
    std::vector<Span> paragraphs;
    for (const ConlluSentence& sentence : sentences) {
        if (paragraphs.empty() || sentence.starts_paragraph ||
            sentence.span.end - paragraphs.back().begin > max_bytes) {
            paragraphs.push_back(sentence.span);
        }
        paragraphs.back().end = sentence.span.end;
    }
    return paragraphs;
}

/// What `annotate` wrote; nothing where it is missing or no number from -1 to 1.
std::optional<float> factuality_of(std::string_view misc)
{
    const std::string_view text = find_feature(misc, "Factuality");
    float value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    const bool is_good = error == std::errc() && end == text.data() + text.size() && value >= -1 && value <= 1;
    return is_good ? std::optional(value) : std::nullopt;
}

Word to_word(const ConlluWord& given, GivenColumns columns)
{
    Word word;
    word.span = given.span;
    word.token = given.token;
    word.form = given.form;
    if (columns == GivenColumns::words_tags_and_trees) {
        word.lemma = given.lemma;
        word.upos = given.upos;
        word.xpos = given.xpos;
        word.feats = given.feats;
        word.deprel = given.deprel;
        word.factuality = factuality_of(given.misc);
        word.head = given.head <= 0 ? -1 : given.head - 1;
    }
    return word;
}

} // namespace

std::vector<Annotation> cut_passages(const Document& document, std::size_t passage_bytes)
{
    const std::size_t max_bytes = passage_bytes * passages_in_a_paragraph;
    const std::vector<Span> paragraphs = document.given.empty() ? paragraphs_of_text(document.text, max_bytes)
                                                                : paragraphs_of_sentences(document.given, max_bytes);
    std::vector<Annotation> passages;
    std::size_t bytes = 0;
    for (std::size_t i = 0; i < paragraphs.size(); ++i) {
        if (passages.empty() || bytes + paragraphs[i].size() > passage_bytes) {
            Annotation passage;
            passage.text = document.text;
            passage.first_paragraph = i;
            passages.push_back(std::move(passage));
            bytes = 0;
        }
        passages.back().paragraphs.push_back(paragraphs[i]);
        bytes += paragraphs[i].size();
    }
    return passages;
}

void add_given_sentences(const Document& document, GivenColumns columns, Annotation& passage)
{
    std::size_t paragraph = 0;
    auto given = std::ranges::lower_bound(document.given, passage.paragraphs.front().begin, {},
                                          [](const ConlluSentence& sentence) { return sentence.span.begin; });
    for (; given != document.given.end() && given->span.end <= passage.paragraphs.back().end; ++given) {
        while (given->span.begin >= passage.paragraphs[paragraph].end) {
            ++paragraph;
        }
        Sentence sentence;
        sentence.span = given->span;
        sentence.paragraph = passage.first_paragraph + paragraph;
        sentence.id = given->sent_id;
        sentence.words.reserve(given->words.size());
        for (const ConlluWord& word : given->words) {
            sentence.words.push_back(to_word(word, columns));
        }
        passage.sentences.push_back(std::move(sentence));
    }
}

} // namespace triplewright
