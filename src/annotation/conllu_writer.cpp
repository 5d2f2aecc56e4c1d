// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

#include "triplewright/annotation/conllu_writer.hpp"

#include <algorithm>
#include <cmath>
#include <utility>
#include <vector>

#include "triplewright/text/blanks.hpp"

namespace triplewright {

namespace {

/// Appends text that must stay on one line: every run of blanks becomes one blank.
void append_line_text(std::string& out, std::string_view text)
{
    bool pending = false;
    const std::size_t start = out.size();
    for (std::size_t i = 0; i < text.size();) {
        if (const std::size_t size = blank_size(text, i); size != 0) {
            pending = true;
            i += size;
            continue;
        }
        if (pending && out.size() != start) {
            out += ' ';
        }
        pending = false;
        out += text[i++];
    }
}

void append_column(std::string& out, std::string_view value)
{
    out += '\t';
    out += value.empty() ? "_" : value;
}

bool is_space_after(std::string_view text, const Span& token)
{
    return token.end >= text.size() || blank_size(text, token.end) != 0;
}

/// Two decimals, without a sign before zero.
std::string to_two_decimals(float value)
{
    const long hundredths = std::lround(value * 100);
    const std::string digits = std::to_string(100 + std::abs(hundredths) % 100);
    return (hundredths < 0 ? "-" : "") + std::to_string(std::abs(hundredths) / 100) + '.' + digits.substr(1);
}

/// The items of the MISC column, in alphabetical order.
std::string to_misc(const Word& word, const std::string& brackets, bool space_after)
{
    std::string misc;
    const auto add = [&misc](const std::string& item) { misc += (misc.empty() ? "" : "|") + item; };
    if (!brackets.empty()) {
        add("Entity=" + brackets);
    }
    if (word.factuality) {
        add("Factuality=" + to_two_decimals(*word.factuality));
    }
    if (!space_after) {
        add("SpaceAfter=No");
    }
    return misc;
}

/// The end of the run of words that share the token of word `first`.
std::size_t end_of_token(const Sentence& sentence, std::size_t first)
{
    std::size_t end = first + 1;
    while (end < sentence.words.size() && sentence.words[end].token == sentence.words[first].token) {
        ++end;
    }
    return end;
}

void append_range(std::string& out, std::string_view text, std::size_t first, std::size_t end, const Span& token)
{
    out += std::to_string(first + 1) + '-' + std::to_string(end) + '\t';
    append_line_text(out, slice(text, token));
    for (int column = 0; column < 7; ++column) {
        out += "\t_";
    }
    append_column(out, is_space_after(text, token) ? "" : "SpaceAfter=No");
    out += '\n';
}

void append_word(std::string& out, const Word& word, std::size_t number, std::string_view misc)
{
    out += std::to_string(number);
    append_column(out, word.form);
    append_column(out, word.lemma);
    append_column(out, word.upos);
    append_column(out, word.xpos);
    append_column(out, word.feats);
    append_column(out, word.deprel.empty() ? "" : std::to_string(word.head + 1));
    append_column(out, word.deprel);
    append_column(out, "");
    append_column(out, misc);
    out += '\n';
}

/// What opens and closes at each word of a sentence: long mentions open first and close last.
std::vector<std::string> to_brackets(std::size_t words, std::span<const CoreferentMention> mentions)
{
    std::vector<const CoreferentMention*> order;
    for (const CoreferentMention& mention : mentions) {
        order.push_back(&mention);
    }
    std::ranges::stable_sort(order, [](const CoreferentMention* a, const CoreferentMention* b) {
        return a->first_word != b->first_word ? a->first_word < b->first_word : a->end_word > b->end_word;
    });
    std::vector<std::string> brackets(words);
    const auto id = [](const CoreferentMention& mention) { return 'e' + std::to_string(mention.chain + 1); };
    for (const CoreferentMention* const mention : order) {
        brackets[mention->first_word] += '(' + id(*mention) + '-' +
                                         std::to_string(mention->head_word - mention->first_word + 1) +
                                         (mention->end_word - mention->first_word == 1 ? ")" : "");
    }
    for (auto mention = order.rbegin(); mention != order.rend(); ++mention) {
        if ((*mention)->end_word - (*mention)->first_word > 1) {
            brackets[(*mention)->end_word - 1] += id(**mention) + ')';
        }
    }
    return brackets;
}

void append_words(std::string& out, std::string_view text, const Sentence& sentence,
                  std::span<const CoreferentMention> mentions)
{
    const std::vector<std::string> brackets = to_brackets(sentence.words.size(), mentions);
    const std::vector<Word>& words = sentence.words;
    for (std::size_t first = 0; first < words.size();) {
        const std::size_t end = end_of_token(sentence, first);
        const bool is_multiword = end - first > 1;
        if (is_multiword) {
            append_range(out, text, first, end, words[first].token);
        }
        for (std::size_t i = first; i < end; ++i) {
            const bool space_after = is_multiword || is_space_after(text, words[i].token);
            append_word(out, words[i], i + 1, to_misc(words[i], brackets[i], space_after));
        }
        first = end;
    }
}

} // namespace

void ConlluWriter::begin_document(std::string_view id, bool has_mentions)
{
    has_mentions_ = has_mentions;
    document_id_.clear();
    append_line_text(document_id_, id);
    in_document_ = false;
    sentence_number_ = 0;
    paragraph_.reset();
}

std::string ConlluWriter::to_conllu(const Annotation& passage, std::span<const CoreferentMention> mentions)
{
    std::string out;
    for (std::size_t i = 0; i < passage.sentences.size(); ++i) {
        const std::size_t number = sentence_number_;
        append_header(out, passage, passage.sentences[i]);
        const auto end = std::ranges::find_if(
            mentions, [number](const CoreferentMention& mention) { return mention.sentence != number; });
        const auto count = static_cast<std::size_t>(end - mentions.begin());
        append_words(out, passage.text, passage.sentences[i], mentions.first(count));
        mentions = mentions.subspan(count);
        out += '\n';
    }
    return out;
}

void ConlluWriter::append_header(std::string& out, const Annotation& passage, const Sentence& sentence)
{
    if (!in_document_) {
        out += "# newdoc id = " + document_id_ + '\n';
        if (has_mentions_) {
            out += "# global.Entity = eid-head\n";
        }
        in_document_ = true;
    }
    if (paragraph_ != sentence.paragraph) {
        out += "# newpar\n";
        paragraph_ = sentence.paragraph;
    }
    ++sentence_number_;
    out += "# sent_id = ";
    append_line_text(out, sentence.id.empty() ? document_id_ + '-' + std::to_string(sentence_number_) : sentence.id);
    out += "\n# text = ";
    append_line_text(out, slice(passage.text, sentence.span));
    out += '\n';
}

std::string to_conllu(const Annotation& passage, std::string_view document_id)
{
    ConlluWriter writer;
    writer.begin_document(document_id);
    return writer.to_conllu(passage);
}

} // namespace triplewright
