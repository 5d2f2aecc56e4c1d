// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

#include "triplewright/extraction/tree_repair.hpp"

#include <cstddef>
#include <cstdint>

#include "extraction/tree_edit.hpp"

namespace triplewright {

namespace {

/// Does making `head` the head of `word` leave the tree a tree?
bool is_sound(const Sentence& sentence, WordIndex word, WordIndex head)
{
    std::size_t steps = 0;
    for (std::int64_t up = head == no_word ? -1 : static_cast<std::int64_t>(head); up >= 0;
         up = sentence.words[static_cast<std::size_t>(up)].head) {
        if (up == static_cast<std::int64_t>(word) || ++steps > sentence.words.size()) {
            return false;
        }
    }
    return true;
}

void apply(const TreeEdits& edits, Sentence& sentence)
{
    for (const TreeEdit& edit : edits) {
        Word& word = sentence.words[edit.word];
        if (edit.head != no_word && !is_sound(sentence, edit.word, edit.head)) {
            continue;
        }
        word.head = edit.head == no_word ? -1 : static_cast<std::int32_t>(edit.head);
        word.deprel = edit.relation;
        if (!edit.feats.empty()) {
            word.feats = edit.feats;
        }
        if (!edit.upos.empty()) {
            word.upos = edit.upos;
        }
    }
}

TreeEdits edits_of(const SentenceView& view)
{
    TreeEdits edits;
    for (WordIndex word = 0; word < view.size(); ++word) {
        mend_phrases(view, word, edits);
        mend_clauses(view, word, edits);
    }
    return edits;
}

} // namespace

void repair_trees(Annotation& passage)
{
    for (std::size_t index = 0; index < passage.sentences.size(); ++index) {
        apply(edits_of(SentenceView(passage, index, index)), passage.sentences[index]);
    }
}

} // namespace triplewright
