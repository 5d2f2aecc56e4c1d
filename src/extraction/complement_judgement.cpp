// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

// The standing of complements: what a verb or an adjective says about the clause that it takes.

#include "extraction/judgement.hpp"

#include <algorithm>
#include <utility>

#include "extraction/clause.hpp"
#include "extraction/lexicon.hpp"
#include "extraction/mention.hpp"
#include "extraction/speech.hpp"
#include "extraction/standing.hpp"
#include "triplewright/text/word_set.hpp"

namespace triplewright {

namespace {

bool is_linked(const Clause& clause, const Clause& parent)
{
    return clause.link == ClauseLink::open_complement && clause.copula_word == parent.head;
}

/// "seems ready", "became unable": the parent is the copula.
void take_over(const SentenceView& view, Clause& clause, Clause& parent)
{
    Standing standing = parent.standing;
    if (clause.standing.polarity == Polarity::negative) {
        flip(standing.polarity);
    }
    static constexpr auto impressions = word_set("seem", "appear");
    if (impressions.contains(view.lemma(parent.head))) {
        standing.factuality = weaker(standing.factuality, Factuality::possible);
    }
    standing.factuality = weaker(standing.factuality, clause.standing.factuality);
    clause.standing = std::move(standing);
    clause.carriers = parent.carriers;
    clause.carriers.push_back(parent.head);
    clause.confidence = std::min(clause.confidence, parent.confidence);
    parent.silent = true;
}

} // namespace

void apply_embedding(const Embedding& embedding, const Clause& parent, Standing& standing)
{
    const bool denied = parent.standing.polarity == Polarity::negative;
    if (embedding.negates) {
        flip(standing.polarity);
    }
    if (denied && (embedding.two_way || (embedding.transparent && embedding.factuality != Factuality::actual))) {
        flip(standing.polarity);
    } else if (denied) {
        standing.factuality = Factuality::unknown;
    }
    standing.factuality = weaker(standing.factuality, embedding.factuality);
}

namespace {

/// "was able to" did; "is able to" may.
bool was_able(const SentenceView& view, const Clause& parent)
{
    return view.lemma(parent.head) == "able" && parent.standing.tense == Tense::past &&
           parent.standing.polarity == Polarity::positive;
}

void make_carrier(const SentenceView& view, const Embedding& embedding, Clause& clause, Clause& parent)
{
    clause.carriers = parent.carriers;
    clause.carriers.push_back(parent.head);
    clause.prefix = parent.prefix;
    if (embedding.as_prefix) {
        clause.prefix += to_lower(view.lemma(parent.head)) + "_";
    }
    clause.confidence = std::min(clause.confidence, parent.confidence);
    parent.silent = true;
    const bool coming = clause.standing.factuality == Factuality::planned && parent.standing.tense != Tense::past;
    clause.standing.tense = coming ? Tense::future : parent.standing.tense;
    if (clause.standing.aspect == Aspect::simple && !coming) {
        clause.standing.aspect = parent.standing.aspect;
    }
}

} // namespace

void judge_open_complement(Workspace& work, Clause& clause, Clause& parent)
{
    const SentenceView& view = work.view;
    if (is_linked(clause, parent)) {
        take_over(view, clause, parent);
        return;
    }
    const Embedding* const embedding = embedding_of(work, clause);
    clause.standing.factuality = weaker(clause.standing.factuality, parent.standing.factuality);
    if (embedding == nullptr) {
        const bool happened =
            complement_form(view, clause) == ComplementForm::gerund && parent.standing.polarity == Polarity::positive;
        clause.standing.factuality =
            weaker(clause.standing.factuality, happened ? Factuality::actual : Factuality::unknown);
        return;
    }
    if (embedding->transparent && was_able(view, parent)) {
        clause.standing.factuality = parent.standing.factuality;
    } else {
        apply_embedding(*embedding, parent, clause.standing);
    }
    if (embedding->transparent) {
        make_carrier(view, *embedding, clause, parent);
    }
}

namespace {

/// "I must say that …" says it.
bool speaks_of_itself(const SentenceView& view, const Clause& speech)
{
    return !speech.subjects.empty() && view.feature(speech.subjects.front().word, "Person") == "1" &&
           (speech.standing.factuality == Factuality::possible || speech.standing.factuality == Factuality::required);
}

} // namespace

void attribute(const Workspace& work, const Clause& speech, Standing& standing)
{
    const Attribution* const attribution = attribution_of(work, speech.head);
    const bool somebody = attribution != nullptr && attribution->asserted && !attribution->source_head.empty();
    if (!somebody || speech.standing.polarity == Polarity::negative) { // "did not say that": nobody claims it here.
        standing.factuality = Factuality::unknown;
        return;
    }
    if (speech.standing.factuality != Factuality::actual && !speaks_of_itself(work.view, speech)) {
        standing.factuality = weaker(standing.factuality, Factuality::unknown);
    }
}

namespace {

bool speaks(const Workspace& work, const Clause& clause)
{
    return std::ranges::any_of(clause.subjects, [&](const Filler& subject) {
        const WordIndex word = referent(work.view, subject.word);
        const EntityType type = entity_type(work.view, word);
        return type == EntityType::person || type == EntityType::organization || type == EntityType::norp ||
               work.view.upos(word) == "PRON" || is_in_entity_name(work.view, word) ||
               is_speech_noun(work.view.lemma(word));
    });
}

/// "proposed that she resign"
bool is_subjunctive(const SentenceView& view, const Clause& clause, WordIndex verb)
{
    static constexpr auto verbs = word_set("suggest", "insist", "ask", "agree", "order", "request", "advise", "decide");
    const bool bare = view.feature(clause.head, "VerbForm") == "Inf" || view.feature(clause.head, "Mood") == "Sub";
    return bare && !view.has_child(clause.head, Relation::aux) && verbs.contains(view.lemma(verb));
}

} // namespace

void judge_complement(Workspace& work, Clause& clause, const Clause& parent)
{
    const SentenceView& view = work.view;
    const Embedding* const embedding = embedding_of(work, clause);
    if (is_subjunctive(view, clause, parent.head)) {
        clause.standing.factuality = weaker(clause.standing.factuality, Factuality::proposed);
    }
    if (embedding != nullptr && embedding->reports) {
        if (embedding->negates) {
            flip(clause.standing.polarity);
        }
        clause.standing.factuality = weaker(clause.standing.factuality, embedding->factuality);
        attribute(work, parent, clause.standing);
        return;
    }
    if (embedding != nullptr) {
        clause.standing.factuality = weaker(clause.standing.factuality, parent.standing.factuality);
        apply_embedding(*embedding, parent, clause.standing);
        return;
    }
    if (complement_form(view, clause) == ComplementForm::clause && speaks(work, parent)) {
        attribute(work, parent, clause.standing);
    } else if (complement_form(view, clause) != ComplementForm::gerund) {
        clause.standing.factuality = weaker(clause.standing.factuality, Factuality::unknown);
    }
}

} // namespace triplewright
