// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

#include "triplewright/annotation/sentence_view.hpp"

#include <algorithm>
#include <string>

namespace triplewright {

SentenceView::SentenceView(const Annotation& passage, std::size_t index, std::size_t number)
    : passage_(&passage), sentence_(&passage.sentences[index]), number_(number)
{
    const std::size_t count = sentence_->words.size();
    relations_.reserve(count);
    for (const Word& word : sentence_->words) {
        relations_.push_back(parse_relation(word.deprel));
    }
    find_children();
    order_words();
    names_.assign(count, -1);
    const auto first = std::ranges::lower_bound(passage.names, index, {}, &Name::sentence);
    for (auto name = first; name != passage.names.end() && name->sentence == index; ++name) {
        const std::size_t end = std::min(name->end_word, count);
        for (std::size_t word = name->first_word; word < end; ++word) {
            names_[word] = static_cast<std::int32_t>(name - passage.names.begin());
        }
    }
}

void SentenceView::find_children()
{
    const std::size_t count = sentence_->words.size();
    heads_.assign(count, no_word);
    first_child_.assign(count + 1, 0);
    for (std::size_t word = 0; word < count; ++word) {
        const std::int32_t head = sentence_->words[word].head;
        if (head >= 0 && static_cast<std::size_t>(head) < count && static_cast<std::size_t>(head) != word) {
            heads_[word] = static_cast<WordIndex>(head);
            ++first_child_[static_cast<std::size_t>(head) + 1];
        }
    }
    for (std::size_t word = 0; word < count; ++word) {
        first_child_[word + 1] += first_child_[word];
    }
    children_.resize(first_child_[count]);
    std::vector<std::uint32_t> next(first_child_.begin(), first_child_.end() - 1);
    for (WordIndex word = 0; word < count; ++word) {
        if (heads_[word] != no_word) {
            children_[next[heads_[word]]++] = word;
        }
    }
}

void SentenceView::order_words()
{
    const std::size_t count = heads_.size();
    std::vector<bool> reached(count, false);
    top_down_.reserve(count);
    const auto add_tree = [&](WordIndex root) {
        std::size_t next = top_down_.size();
        top_down_.push_back(root);
        reached[root] = true;
        for (; next < top_down_.size(); ++next) {
            for (const WordIndex child : children(top_down_[next])) {
                if (!reached[child]) {
                    reached[child] = true;
                    top_down_.push_back(child);
                }
            }
        }
    };
    for (WordIndex word = 0; word < count; ++word) {
        if (heads_[word] == no_word) {
            add_tree(word);
        }
    }
    for (WordIndex word = 0; word < count; ++word) {
        if (!reached[word]) { // A cycle: cut it here.
            const auto kids = children(heads_[word]);
            const auto self = static_cast<std::size_t>(std::ranges::find(kids, word) - kids.begin());
            const std::size_t place = first_child_[heads_[word]] + self;
            children_.erase(children_.begin() + static_cast<std::ptrdiff_t>(place));
            for (std::size_t later = heads_[word] + std::size_t{1}; later <= count; ++later) {
                --first_child_[later];
            }
            heads_[word] = no_word;
            add_tree(word);
        }
    }
    extents_.resize(count);
    for (WordIndex word = 0; word < count; ++word) {
        extents_[word] = {word, word};
        if (heads_[word] == no_word) {
            relations_[word] = Relation::root;
        }
    }
    for (auto word = top_down_.rbegin(); word != top_down_.rend(); ++word) {
        if (heads_[*word] != no_word) {
            WordRange& range = extents_[heads_[*word]];
            range.first = std::min(range.first, extents_[*word].first);
            range.last = std::max(range.last, extents_[*word].last);
        }
    }
}

std::string_view SentenceView::feature(WordIndex word, std::string_view name) const
{
    return find_feature(sentence_->words[word].feats, name);
}

bool SentenceView::has_relation(WordIndex word, std::initializer_list<Relation> relations) const
{
    return std::ranges::find(relations, relations_[word]) != relations.end();
}

bool SentenceView::has_upos(WordIndex word, std::initializer_list<std::string_view> tags) const
{
    return std::ranges::find(tags, upos(word)) != tags.end();
}

std::span<const WordIndex> SentenceView::children(WordIndex word) const
{
    return std::span(children_).subspan(first_child_[word], first_child_[word + 1] - first_child_[word]);
}

WordIndex SentenceView::find_child(WordIndex word, Relation relation) const
{
    for (const WordIndex child : children(word)) {
        if (relations_[child] == relation) {
            return child;
        }
    }
    return no_word;
}

const Name* SentenceView::name(WordIndex word) const
{
    return names_[word] < 0 ? nullptr : &passage_->names[static_cast<std::size_t>(names_[word])];
}

Span words_span(const SentenceView& view, WordRange range)
{
    return {view.word(range.first).span.begin, view.word(range.last).span.end};
}

std::string words_text(const SentenceView& view, WordRange range)
{
    std::string text;
    bool blank = false;
    for (const char c : slice(view.passage().text, words_span(view, range))) {
        if (c == ' ' || c == '\n' || c == '\t' || c == '\r') {
            blank = true;
            continue;
        }
        if (blank && !text.empty()) {
            text += ' ';
        }
        blank = false;
        text += c;
    }
    return text;
}

std::string to_lower(std::string_view text)
{
    std::string lower(text);
    for (char& c : lower) {
        if (c >= 'A' && c <= 'Z') {
            c = static_cast<char>(c - 'A' + 'a');
        }
    }
    return lower;
}

void append_word(std::string& text, std::string_view word, char separator)
{
    if (!text.empty() && !word.empty()) {
        text += separator;
    }
    text += word;
}

std::string join_forms(const SentenceView& view, std::span<const WordIndex> words, bool lower)
{
    std::string text;
    for (const WordIndex word : words) {
        append_word(text, lower ? to_lower(view.word(word).form) : view.word(word).form, ' ');
    }
    return text;
}

} // namespace triplewright
