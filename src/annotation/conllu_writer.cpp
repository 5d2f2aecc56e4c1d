// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

#include "triplewright/annotation/conllu_writer.hpp"

#include <cmath>
#include <utility>

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
std::string to_misc(const Word& word, bool space_after)
{
    std::string misc = word.factuality ? "Factuality=" + to_two_decimals(*word.factuality) : std::string();
    if (!space_after) {
        misc += misc.empty() ? "SpaceAfter=No" : "|SpaceAfter=No";
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

void append_words(std::string& out, std::string_view text, const Sentence& sentence)
{
    const std::vector<Word>& words = sentence.words;
    for (std::size_t first = 0; first < words.size();) {
        const std::size_t end = end_of_token(sentence, first);
        const bool is_multiword = end - first > 1;
        if (is_multiword) {
            append_range(out, text, first, end, words[first].token);
        }
        for (std::size_t i = first; i < end; ++i) {
            const bool space_after = is_multiword || is_space_after(text, words[i].token);
            append_word(out, words[i], i + 1, to_misc(words[i], space_after));
        }
        first = end;
    }
}

} // namespace

void ConlluWriter::begin_document(std::string_view id)
{
    document_id_.clear();
    append_line_text(document_id_, id);
    in_document_ = false;
    sentence_number_ = 0;
    paragraph_.reset();
}

std::string ConlluWriter::to_conllu(const Annotation& passage)
{
    std::string out;
    for (std::size_t i = 0; i < passage.sentences.size(); ++i) {
        append_header(out, passage, passage.sentences[i]);
        append_words(out, passage.text, passage.sentences[i]);
        out += '\n';
    }
    return out;
}

void ConlluWriter::append_header(std::string& out, const Annotation& passage, const Sentence& sentence)
{
    if (!in_document_) {
        out += "# newdoc id = " + document_id_ + '\n';
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
