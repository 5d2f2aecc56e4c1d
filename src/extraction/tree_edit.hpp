// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

/// \file
/// What the repairs of trees share: changes of words, and questions about a tree as it was parsed.

#ifndef TRIPLEWRIGHT_EXTRACTION_TREE_EDIT_HPP
#define TRIPLEWRIGHT_EXTRACTION_TREE_EDIT_HPP

#include <initializer_list>
#include <string_view>
#include <vector>

#include "triplewright/annotation/sentence_view.hpp"

namespace triplewright {

/// What becomes of a word. Strings outlive the repair.
struct TreeEdit {
    WordIndex word = no_word;
    WordIndex head = no_word; ///< `no_word`: the root.
    std::string_view relation;
    std::string_view feats; ///< "" where they stay.
    std::string_view upos;  ///< The same.
};

using TreeEdits = std::vector<TreeEdit>;

[[nodiscard]] bool is_verb(const SentenceView& view, WordIndex word);
[[nodiscard]] bool has_any_child(const SentenceView& view, WordIndex word, std::initializer_list<Relation> relations);
[[nodiscard]] bool has_own_subject(const SentenceView& view, WordIndex word);
[[nodiscard]] bool has_auxiliary(const SentenceView& view, WordIndex word);
[[nodiscard]] bool is_comma(const SentenceView& view, WordIndex word);
/// First word of a subtree behind its punctuation.
[[nodiscard]] WordIndex first_behind_marks(const SentenceView& view, WordIndex word);

/// Appends the changes that clauses ask for around a word: verbs without their subjects, conjuncts, parentheses.
void mend_clauses(const SentenceView& view, WordIndex word, TreeEdits& edits);
/// Appends the changes that phrases ask for: objects, titles, agents.
void mend_phrases(const SentenceView& view, WordIndex word, TreeEdits& edits);

} // namespace triplewright

#endif
