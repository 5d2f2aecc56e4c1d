// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

#include "triplewright/nlp/given_analysis.hpp"

#include <algorithm>
#include <iterator>
#include <string>
#include <utility>
#include <vector>

#include "triplewright/text/error.hpp"

namespace triplewright {

namespace {

/// A column's value, where `_` means none.
std::string column(const std::string& value)
{
    return value == "_" ? std::string() : value;
}

/// The paragraphs of the text, joined where a given sentence crosses from one into the next.
std::vector<Span> find_given_paragraphs(const Document& document)
{
    std::vector<Span> result;
    auto sentence = document.given.begin();
    for (const Span& paragraph : find_paragraphs(document.text)) {
        while (sentence != document.given.end() && sentence->span.end <= paragraph.begin) {
            ++sentence;
        }
        const bool is_crossed = sentence != document.given.end() && sentence->span.begin < paragraph.begin;
        if (is_crossed && !result.empty()) {
            result.back().end = paragraph.end;
        } else {
            result.push_back(paragraph);
        }
    }
    return result;
}

[[noreturn]] void refuse(const Document& document, const ConlluSentence& sentence, std::size_t word,
                         const std::string& problem)
{
    throw InputError(document.source, "document " + document.id + ", sentence " + sentence.sent_id + ", word " +
                                          std::to_string(word + 1) + ": " + problem +
                                          "; correct the tree, or leave the trees to the parser");
}

/// Every word must reach the root.
void check_tree(const Document& document, const ConlluSentence& sentence)
{
    const auto size = static_cast<std::int32_t>(sentence.words.size());
    std::vector<std::int32_t> seen(sentence.words.size(), -1);
    for (std::size_t start = 0; start < sentence.words.size(); ++start) {
        std::int32_t word = static_cast<std::int32_t>(start);
        while (word >= 0 && seen[static_cast<std::size_t>(word)] < 0) {
            seen[static_cast<std::size_t>(word)] = static_cast<std::int32_t>(start);
            const std::int32_t head = sentence.words[static_cast<std::size_t>(word)].head;
            if (head < 0 || head > size) {
                refuse(document, sentence, static_cast<std::size_t>(word),
                       head < 0 ? "has no head" : "head " + std::to_string(head) + " is no word of the sentence");
            }
            word = head - 1;
        }
        if (word >= 0 && seen[static_cast<std::size_t>(word)] == static_cast<std::int32_t>(start)) {
            refuse(document, sentence, start, "its heads form a circle");
        }
    }
}

Word to_word(const Document& document, const ConlluWord& given, GivenLayers layers)
{
    Word word;
    word.span = given.span;
    word.token = given.token;
    word.form = given.form.empty() ? std::string(slice(document.text, given.span)) : given.form;
    if (layers == GivenLayers::parse) {
        word.lemma = given.form == "_" ? given.lemma : column(given.lemma);
        word.upos = column(given.upos);
        word.xpos = column(given.xpos);
        word.feats = column(given.feats);
        word.head = given.head - 1;
        word.deprel = column(given.deprel);
    }
    return word;
}

} // namespace

Annotation to_given_annotation(const Document& document, GivenLayers layers)
{
    Annotation annotation;
    annotation.text = document.text;
    annotation.paragraphs = find_given_paragraphs(document);
    std::size_t paragraph = 0;
    for (const ConlluSentence& given : document.given) {
        if (layers == GivenLayers::parse) {
            check_tree(document, given);
        }
        while (paragraph + 1 < annotation.paragraphs.size() &&
               annotation.paragraphs[paragraph].end <= given.span.begin) {
            ++paragraph;
        }
        Sentence sentence;
        sentence.span = given.span;
        sentence.paragraph = paragraph;
        sentence.id = given.sent_id;
        std::transform(given.words.begin(), given.words.end(), std::back_inserter(sentence.words),
                       [&](const ConlluWord& word) { return to_word(document, word, layers); });
        annotation.sentences.push_back(std::move(sentence));
    }
    return annotation;
}

Layer GivenAnalysis::provides_layers() const
{
    const Layer words = Layer::tokens | Layer::sentences;
    return layers_ == GivenLayers::parse ? words | Layer::tags | Layer::parse : words;
}

void GivenAnalysis::run(std::span<Annotation> /*passages*/) const {}

} // namespace triplewright
