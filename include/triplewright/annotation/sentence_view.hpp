// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

/// \file
/// A sentence's tree made ready for questions: children, extents and names of each word, found once. Coreference and
/// every construct of `extraction/` read sentences through it.

#ifndef TRIPLEWRIGHT_ANNOTATION_SENTENCE_VIEW_HPP
#define TRIPLEWRIGHT_ANNOTATION_SENTENCE_VIEW_HPP

#include <cstddef>
#include <cstdint>
#include <initializer_list>
#include <limits>
#include <span>
#include <string_view>
#include <vector>

#include "triplewright/annotation/annotation.hpp"
#include "triplewright/annotation/relation.hpp"

namespace triplewright {

/// Index of a word in its sentence.
using WordIndex = std::uint32_t;
inline constexpr WordIndex no_word = std::numeric_limits<WordIndex>::max();

/// Words [first, last] of a subtree or phrase; both belong to it.
struct WordRange {
    WordIndex first = 0;
    WordIndex last = 0;
};

/// Views a sentence, which must outlive it. Heads that are out of range or in a cycle count as roots, so that every
/// walk up or down ends; a root's relation is `root` whatever its label says.
class SentenceView {
public:
    /// `index` is the sentence's place in the passage, `number` in the document.
    SentenceView(const Annotation& passage, std::size_t index, std::size_t number);

    [[nodiscard]] const Annotation& passage() const { return *passage_; }
    [[nodiscard]] const Sentence& sentence() const { return *sentence_; }
    [[nodiscard]] std::size_t number() const { return number_; }
    [[nodiscard]] WordIndex size() const { return static_cast<WordIndex>(relations_.size()); }
    [[nodiscard]] const Word& word(WordIndex word) const { return sentence_->words[word]; }
    /// The form of a word without a lemma.
    [[nodiscard]] std::string_view lemma(WordIndex word) const
    {
        const Word& one = sentence_->words[word];
        return one.lemma.empty() ? one.form : one.lemma;
    }
    [[nodiscard]] std::string_view upos(WordIndex word) const { return sentence_->words[word].upos; }
    [[nodiscard]] std::string_view feature(WordIndex word, std::string_view name) const;

    /// `no_word` for a root.
    [[nodiscard]] WordIndex head(WordIndex word) const { return heads_[word]; }
    [[nodiscard]] Relation relation(WordIndex word) const { return relations_[word]; }
    [[nodiscard]] bool has_relation(WordIndex word, std::initializer_list<Relation> relations) const;
    [[nodiscard]] bool has_upos(WordIndex word, std::initializer_list<std::string_view> tags) const;
    /// In the order of the text.
    [[nodiscard]] std::span<const WordIndex> children(WordIndex word) const;
    /// The first child with the relation, or `no_word`.
    [[nodiscard]] WordIndex find_child(WordIndex word, Relation relation) const;
    [[nodiscard]] bool has_child(WordIndex word, Relation relation) const
    {
        return find_child(word, relation) != no_word;
    }
    /// First and last word below `word`, itself included.
    [[nodiscard]] WordRange extent(WordIndex word) const { return extents_[word]; }
    /// All words, each after its head.
    [[nodiscard]] const std::vector<WordIndex>& top_down() const { return top_down_; }
    /// The name that the word is part of, or null.
    [[nodiscard]] const Name* name(WordIndex word) const;

private:
    void find_children();
    void order_words();

    const Annotation* passage_;
    const Sentence* sentence_;
    std::size_t number_;
    std::vector<Relation> relations_;
    std::vector<WordIndex> heads_;
    std::vector<std::uint32_t> first_child_;
    std::vector<WordIndex> children_;
    std::vector<WordRange> extents_;
    std::vector<WordIndex> top_down_;
    std::vector<std::int32_t> names_;
};

/// The text of words first…last, runs of blanks as one blank.
[[nodiscard]] std::string words_text(const SentenceView& view, WordRange range);
/// The bytes from the first word to the last.
[[nodiscard]] Span words_span(const SentenceView& view, WordRange range);
/// The forms of the given words, joined by blanks, lower case (ASCII) if wished.
[[nodiscard]] std::string join_forms(const SentenceView& view, std::span<const WordIndex> words, bool lower);
/// Appends a word behind a separator (`_` in predicates); the first word of a text and empty words need none.
void append_word(std::string& text, std::string_view word, char separator);
/// Lower case for ASCII letters, everything else as it is.
[[nodiscard]] std::string to_lower(std::string_view text);

} // namespace triplewright

#endif
