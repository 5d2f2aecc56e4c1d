// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

#include "extraction/clause_content.hpp"

#include "extraction/clause.hpp"
#include "extraction/control.hpp"
#include "extraction/mention.hpp"
#include "extraction/phrase.hpp"

namespace triplewright {

namespace {

constexpr WordIndex longest_quotation = 40; // words, where a quotation stands for itself

/// "Reading has helped her to learn": where the helping makes no statement, the learning does.
Argument content_below(const Workspace& work, WordIndex verb)
{
    for (const WordIndex child : work.view.children(verb)) {
        const std::uint32_t index = work.clause_at[child];
        if (work.view.relation(child) == Relation::xcomp && index != no_index &&
            !work.clauses[index].statements.empty()) {
            return {ArgumentKind::statement, work.clauses[index].statements.front()};
        }
    }
    return {};
}

} // namespace

Argument content_of(const Workspace& work, const Clause& clause)
{
    for (const WordIndex child : work.view.children(clause.head)) {
        const bool question = work.view.relation(child) == Relation::advcl && work.clause_at[child] != no_index &&
                              work.clauses[work.clause_at[child]].link == ClauseLink::complement;
        if ((!question && !work.view.has_relation(child, {Relation::ccomp, Relation::xcomp, Relation::parataxis})) ||
            work.clause_at[child] == no_index) {
            continue;
        }
        const Clause& inner = work.clauses[work.clause_at[child]];
        if (inner.link == ClauseLink::parataxis) {
            continue;
        }
        if (!inner.statements.empty()) {
            return {ArgumentKind::statement, inner.statements.front()};
        }
        if (const Argument deeper = content_below(work, inner.head); deeper.kind != ArgumentKind::none) {
            return deeper;
        }
    }
    return {};
}

Argument quoted_words(Workspace& work, const Clause& clause)
{
    const SentenceView& view = work.view;
    for (const WordIndex child : view.children(clause.head)) {
        const bool named =
            work.clause_at[child] != no_index && is_named_gerund(work, work.clauses[work.clause_at[child]]);
        if ((view.relation(child) != Relation::ccomp && !named) || clause.kind != ClauseKind::verbal) {
            continue;
        }
        WordRange words = view.extent(child);
        while (words.first < words.last &&
               (view.upos(words.first) == "PUNCT" || view.relation(words.first) == Relation::mark)) {
            ++words.first;
        }
        while (words.first < words.last && view.upos(words.last) == "PUNCT") {
            --words.last;
        }
        const bool around = words.first <= clause.head && clause.head <= words.last;
        if (!around && words.last - words.first < longest_quotation) {
            return add_literal(work, {words_text(view, words), "", words_span(view, words)});
        }
    }
    return {};
}

Argument reported_content(const Workspace& work, std::uint32_t index)
{
    const Clause& clause = work.clauses[index];
    if (clause.parent != no_index && work.clauses[clause.parent].reporter == index) {
        const Clause& content = work.clauses[clause.parent];
        if (!content.statements.empty()) {
            return {ArgumentKind::statement, content.statements.front()};
        }
    }
    return {};
}

} // namespace triplewright
