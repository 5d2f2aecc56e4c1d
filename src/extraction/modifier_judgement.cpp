// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

// The standing of clauses that describe an event or a thing.

#include "extraction/judgement.hpp"

#include <algorithm>
#include <utility>

#include "extraction/clause.hpp"
#include "extraction/lexicon.hpp"
#include "extraction/mention.hpp"
#include "extraction/speech.hpp"
#include "extraction/standing.hpp"
#include "extraction/time.hpp"
#include "triplewright/text/word_set.hpp"

namespace triplewright {

namespace {

bool is_purpose(const SentenceView& view, const Clause& clause)
{
    bool so_that = false;
    for (const WordIndex child : view.children(clause.head)) {
        if (view.relation(child) == Relation::mark) {
            if (view.lemma(child) == "to") {
                return true;
            }
            so_that = so_that || view.lemma(child) == "so";
        }
    }
    return so_that;
}

} // namespace

void judge_adverbial(Workspace& work, Clause& clause, const Clause& parent)
{
    const SentenceView& view = work.view;
    static constexpr auto prepositions = word_set("from", "of", "with", "for", "against", "about", "on", "into");
    static constexpr auto causes =
        word_set("because", "although", "though", "despite", "as", "since", "while", "whereas");
    const WordIndex marker = marker_of(view, clause);
    const std::string_view mark = marker == no_word ? std::string_view() : view.lemma(marker);
    if (asked_party(view, clause, parent) != no_word && parent.objects.empty()) {
        clause.standing.factuality = weaker(clause.standing.factuality, Factuality::proposed);
    }
    const bool shared = clause.first_conjunct != no_index && view.feature(clause.head, "VerbForm") == "Inf" &&
                        is_purpose(view, work.clauses[clause.first_conjunct]); // "to eat and drink"
    if (shared || is_purpose(view, clause)) {
        clause.standing.factuality = weaker(clause.standing.factuality, Factuality::planned);
        clause.standing.tense = Tense::none;
    }
    if (prepositions.contains(mark)) { // "prevented … from leaving", "accused of leaving", "capable of leaving"
        const Embedding* const embedding =
            find_embedding(view.lemma(parent.head), ComplementForm::gerund, parent.passive);
        if (embedding != nullptr) {
            apply_embedding(*embedding, parent, clause.standing);
        }
    }
    const bool own_time = clause.standing.tense == Tense::past || causes.contains(mark);
    if (!own_time) {
        clause.standing.factuality = weaker(clause.standing.factuality, parent.standing.factuality);
        const bool same_event = mark == "by" || mark == "through" || mark == "in";
        if (parent.standing.polarity == Polarity::negative && same_event) {
            clause.standing.factuality = Factuality::unknown;
        }
    }
    if (clause.standing.tense == Tense::none && clause.standing.factuality == Factuality::actual) {
        clause.standing.tense = parent.standing.tense;
    }
}

namespace {

bool is_known(const SentenceView& view, WordIndex noun)
{
    return is_in_entity_name(view, noun) || view.upos(noun) == "PROPN" || view.has_child(noun, Relation::nmod_poss) ||
           std::ranges::any_of(view.children(noun), [&](WordIndex child) {
               return view.relation(child) == Relation::det && view.feature(child, "Definite") == "Def";
           });
}

void judge_noun_infinitive(const SentenceView& view, Clause& clause)
{
    const bool singled_out = !clause.subjects.empty() && clause.subjects.front().word == clause.noun;
    const Embedding* const embedding = find_noun_embedding(view.lemma(clause.noun));
    if (embedding != nullptr) {
        clause.standing.factuality = weaker(clause.standing.factuality, embedding->factuality);
        if (embedding->negates) {
            flip(clause.standing.polarity);
        }
    } else if (!singled_out) {
        clause.standing.factuality = weaker(clause.standing.factuality, Factuality::unknown);
    }
}

/// "the claim that …"
void judge_noun_clause(Workspace& work, Clause& clause)
{
    const SentenceView& view = work.view;
    static constexpr auto facts = word_set("fact", "news", "evidence", "proof", "point", "extent", "degree", "case");
    if (facts.contains(view.lemma(clause.noun)) || is_time(view, clause.noun)) {
        return;
    }
    const Attribution* const attribution = attribution_of(work, clause.noun);
    if (attribution == nullptr || !attribution->asserted || attribution->source_head.empty()) {
        clause.standing.factuality = weaker(clause.standing.factuality, Factuality::unknown);
    }
}

} // namespace

void judge_noun_modifier(Workspace& work, Clause& clause, const Clause* parent)
{
    const SentenceView& view = work.view;
    if (parent != nullptr) {
        const bool denied = parent->standing.polarity == Polarity::negative || is_negative_nominal(view, clause.noun);
        if (!is_known(view, clause.noun) && (denied || parent->standing.factuality != Factuality::actual)) {
            clause.standing.factuality =
                weaker(clause.standing.factuality, denied ? Factuality::unknown : parent->standing.factuality);
        }
    }
    if (clause.link != ClauseLink::participle) {
        return;
    }
    const WordIndex mark = view.find_child(clause.head, Relation::mark);
    if (complement_form(view, clause) == ComplementForm::infinitive) {
        judge_noun_infinitive(view, clause);
    } else if (mark != no_word && (view.lemma(mark) == "that" || view.lemma(mark) == "whether")) {
        judge_noun_clause(work, clause);
    } else if (mark != no_word) { // "the risk of losing", "talk about selling"
        clause.standing.factuality = weaker(clause.standing.factuality, Factuality::unknown);
    } else if (clause.standing.tense == Tense::none && parent != nullptr &&
               clause.standing.factuality == Factuality::actual) {
        clause.standing.tense = parent->standing.tense;
    }
}

} // namespace triplewright
