// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

#include "extraction/tree_edit.hpp"

#include <algorithm>

namespace triplewright {

bool is_verb(const SentenceView& view, WordIndex word)
{
    return word != no_word && view.upos(word) == "VERB";
}

bool has_any_child(const SentenceView& view, WordIndex word, std::initializer_list<Relation> relations)
{
    return std::ranges::any_of(view.children(word),
                               [&](WordIndex child) { return view.has_relation(child, relations); });
}

bool has_own_subject(const SentenceView& view, WordIndex word)
{
    return has_any_child(
        view, word, {Relation::nsubj, Relation::nsubj_pass, Relation::nsubj_outer, Relation::csubj, Relation::expl});
}

bool has_auxiliary(const SentenceView& view, WordIndex word)
{
    return has_any_child(view, word, {Relation::aux, Relation::aux_pass, Relation::cop});
}

bool is_comma(const SentenceView& view, WordIndex word)
{
    return word < view.size() && view.word(word).form == ",";
}

WordIndex first_behind_marks(const SentenceView& view, WordIndex word)
{
    WordIndex first = view.extent(word).first;
    while (first < word && view.upos(first) == "PUNCT") {
        ++first;
    }
    return first;
}

} // namespace triplewright
