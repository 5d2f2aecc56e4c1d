// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

#include "extraction/qualifier.hpp"

#include <algorithm>
#include <string>
#include <string_view>
#include <utility>

#include "extraction/adverb_qualifier.hpp"
#include "extraction/clause.hpp"
#include "extraction/government.hpp"
#include "extraction/link_role.hpp"
#include "extraction/mention.hpp"
#include "extraction/phrase.hpp"
#include "extraction/phrase_qualifier.hpp"
#include "extraction/phrase_role.hpp"
#include "extraction/time.hpp"
#include "extraction/value.hpp"

namespace triplewright {

namespace {

void add_clause(const Workspace& work, std::uint32_t index, std::vector<PlacedQualifier>& out)
{
    const Clause& clause = work.clauses[index];
    const WordIndex preposition = gerund_preposition(work.view, clause);
    std::string_view role =
        preposition == no_word ? role_of_mark(work.view, clause) : gerund_role(work.view.lemma(preposition));
    WordIndex marker = marker_of(work.view, clause);
    const std::string_view mark = marker == no_word ? std::string_view() : work.view.lemma(marker);
    if (role == "time" && (mark == "as" || mark == "while")) {
        role = role_of_ambiguous_mark(work.view, clause.head, marker);
    }
    const bool besides = marker != no_word && marker > 0 && work.view.lemma(marker - 1) == "addition";
    if (role.empty() || clause.statements.empty() || besides) { // "in addition to stealing": another fact.
        return;
    }
    if (const WordIndex adverb = work.view.find_child(clause.head, Relation::advmod);
        marker == no_word && adverb != no_word && adverb < clause.head && work.view.lemma(adverb) == "when") {
        marker = adverb;
    }
    const std::string word = marker == no_word ? "" : to_lower(work.view.word(marker).form);
    out.push_back({clause.head, {std::string(role), word, {ArgumentKind::statement, clause.statements.front()}}});
}

/// "elected her president", "found it useful": what the object is made.
void add_object_predicate(Workspace& work, WordIndex word, std::vector<PlacedQualifier>& out)
{
    const SentenceView& view = work.view;
    const Quantity* const quantity = find_quantity(work, word);
    if (view.upos(word) == "NUM" && quantity != nullptr && quantity->unit == "year") { // "turned 18"
        out.push_back({word, {"age", preposition_of(view, word), add_literal(work, *find_value(view, word))}});
    }
    if (view.has_upos(word, {"ADJ", "NOUN", "PROPN"}) && work.clause_at[word] == no_index) {
        const Literal literal{words_text(view, phrase_words(view, word)), "",
                              words_span(view, phrase_words(view, word))};
        out.push_back({word, {"as", preposition_of(view, word), add_literal(work, literal)}});
    }
}

/// "starting on Monday", "ending in May": where it begins or ends.
void add_boundary(Workspace& work, const Clause& clause, WordIndex participle, std::vector<PlacedQualifier>& out)
{
    const SentenceView& view = work.view;
    const std::string form = to_lower(view.word(participle).form);
    const bool start = form == "starting" || form == "beginning" || form == "commencing";
    if ((!start && form != "ending") || view.has_child(participle, Relation::obj) || clause.head == participle) {
        return;
    }
    for (const WordIndex child : view.children(participle)) {
        if (view.has_relation(child, {Relation::obl, Relation::obl_unmarked}) && is_time(view, child) &&
            !is_duration(view, child)) {
            out.push_back({child,
                           {start ? "start_time" : "end_time", preposition_of(view, child),
                            add_literal(work, time_literal(work, child))}});
        }
    }
}

/// A word below the verb, or below a transparent verb above it.
void add_child(Workspace& work, const Clause& clause, WordIndex child, WordIndex promoted,
               std::vector<PlacedQualifier>& out)
{
    const SentenceView& view = work.view;
    if (is_taken_as(view, view.head(child), child)) {
        const WordRange words = quality_words(view, child);
        out.push_back({child, {"as", "as", add_literal(work, {words_text(view, words), "", words_span(view, words)})}});
        return;
    }
    switch (view.relation(child)) {
    case Relation::obj:
        if (is_time_beside_object(view, child)) {
            add_phrase(work, clause, child, out);
        } else if (child == clause.object_predicate) {
            add_object_predicate(work, child, out);
        }
        break;
    case Relation::obl:
    case Relation::obl_unmarked: add_phrase(work, clause, child, out); break;
    case Relation::obl_agent:
        if (is_oblique(view, child) || tells_amount(view, child)) { // "cut by two weeks"
            add_phrase(work, clause, child, out);
        }
        break;
    case Relation::advmod:
        if (promoted != no_word || !is_in_quality(view, clause, child)) {
            add_adverb(work, clause, child, out);
        }
        break;
    case Relation::advcl:
        add_boundary(work, clause, child, out);
        if (work.clause_at[child] != no_index) {
            add_clause(work, work.clause_at[child], out);
        }
        break;
    case Relation::xcomp: add_object_predicate(work, child, out); break;
    default: break;
    }
}

void add_children(Workspace& work, const Clause& clause, WordIndex head, WordIndex promoted,
                  std::vector<PlacedQualifier>& out)
{
    for (const WordIndex child : work.view.children(head)) {
        if (child != promoted && !is_behind_speech(work.view, clause, child)) {
            add_child(work, clause, child, promoted, out);
        }
    }
}

/// What a tree hangs on the reported clause before the verb, though it stands behind the verb.
void add_displaced(Workspace& work, const Clause& clause, WordIndex content, std::vector<PlacedQualifier>& out)
{
    const bool reported = content != no_word && work.clause_at[content] != no_index &&
                          work.clauses[work.clause_at[content]].speech == clause.head;
    if (!reported) {
        return;
    }
    for (const WordIndex child : work.view.children(content)) {
        if (is_behind_speech(work.view, work.clauses[work.clause_at[content]], child)) {
            add_child(work, clause, child, no_word, out);
        }
    }
}

/// An oblique behind the last of some conjoined verbs belongs to all of them.
void add_shared(Workspace& work, const Clause& clause, WordIndex promoted, std::vector<PlacedQualifier>& out)
{
    if (clause.first_conjunct == no_index) {
        return;
    }
    const WordIndex first = work.clauses[clause.first_conjunct].head;
    for (const WordIndex child : work.view.children(first)) {
        if (child > clause.head && child != promoted &&
            work.view.has_relation(child, {Relation::obl, Relation::obl_unmarked})) {
            add_phrase(work, clause, child, out);
        }
    }
}

} // namespace

std::vector<Qualifier> clause_qualifiers(Workspace& work, const Clause& clause, WordIndex promoted)
{
    std::vector<PlacedQualifier> placed;
    for (const WordIndex carrier : clause.carriers) {
        add_children(work, clause, carrier, promoted, placed);
    }
    add_children(work, clause, clause.head, promoted, placed);
    add_displaced(work, clause, work.view.head(clause.head), placed);
    add_displaced(work, clause, work.view.find_child(clause.head, Relation::ccomp), placed);
    add_shared(work, clause, promoted, placed);
    std::ranges::stable_sort(placed, {}, &PlacedQualifier::word);
    std::vector<Qualifier> qualifiers;
    qualifiers.reserve(placed.size());
    for (PlacedQualifier& one : placed) {
        qualifiers.push_back(std::move(one.qualifier));
    }
    return qualifiers;
}

} // namespace triplewright
