// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

// The standing of complements: what a verb or an adjective says about the clause that it takes.

#include "extraction/judgement.hpp"

#include <algorithm>
#include <cstdint>
#include <utility>
#include <vector>

#include "extraction/clause.hpp"
#include "extraction/control.hpp"
#include "extraction/cue_lexicon.hpp"
#include "extraction/embedding_kinds.hpp"
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
    if (is_impression_verb(view.lemma(parent.head))) {
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
    const bool past = parent.standing.tense == Tense::past || parent.standing.aspect == Aspect::perfect;
    if (embedding.factive && (past || !embedding.if_past)) {
        return;
    }
    standing.factuality = weaker(standing.factuality, parent.standing.factuality);
    if (embedding.if_denied && denied) {
        return;
    }
    // "was able to" did, "is not able to" does not.
    const bool settled = embedding.if_past && embedding.transparent && (past || denied);
    const bool opposite = embedding.two_way || embedding.raises || embedding.as_prefix || settled ||
                          (embedding.transparent && embedding.factuality != Factuality::actual);
    if (embedding.negates && (!denied || opposite)) {
        flip(standing.polarity);
    }
    if (denied && opposite) {
        flip(standing.polarity);
    } else if (denied) {
        standing.factuality = Factuality::unknown;
    }
    if (!settled) {
        standing.factuality = weaker(standing.factuality, embedding.factuality);
    }
}

void take_tense(const Clause* parent, Standing& standing)
{
    if (parent != nullptr && standing.tense == Tense::none && standing.factuality == Factuality::actual) {
        standing.tense = parent->standing.tense;
    }
}

namespace {

/// Is the model sure that the predicate happened? Asked only where the rules know nothing of it.
bool surely_happened(const SentenceView& view, WordIndex predicate)
{
    constexpr float sure = 0.75F; // Of those above it in UDS, nine in ten did.
    return view.word(predicate).factuality.value_or(0) > sure;
}

/// "has yet to publish"
bool is_yet_to(const SentenceView& view, const Clause& clause)
{
    const WordIndex to = view.find_child(clause.head, Relation::mark);
    return to != no_word && to > 0 && view.lemma(to) == "to" && view.lemma(to - 1) == "yet";
}

/// "too poor to pay", "warm enough to swim"
const Embedding* embedding_of_degree(const SentenceView& view, WordIndex head)
{
    for (const WordIndex child : view.children(head)) {
        if (view.relation(child) == Relation::advmod && view.lemma(child) == "too" && child < head) {
            return &embeddings::prevented;
        }
        if (view.relation(child) == Relation::advmod && view.lemma(child) == "enough" && child > head) {
            return &embeddings::allowed;
        }
    }
    return nullptr;
}

/// "has got to", "'ve got to": to have to, not to get to.
bool has_got(const SentenceView& view, WordIndex verb)
{
    const WordIndex auxiliary = view.find_child(verb, Relation::aux);
    return to_lower(view.word(verb).form) == "got" && auxiliary != no_word && view.lemma(auxiliary) == "have";
}

/// "had to close", "has had to close": it did. In what somebody said it may be a duty that was still to come, and of
/// "all they had to do" nobody knows.
bool was_made_to(const Clause& duty)
{
    const bool past = duty.standing.tense == Tense::past || duty.standing.aspect == Aspect::perfect;
    return past && duty.standing.polarity == Polarity::positive && duty.standing.factuality == Factuality::actual &&
           duty.link != ClauseLink::complement && duty.link != ClauseLink::relative;
}

} // namespace

std::string verb_with_particle(const SentenceView& view, WordIndex verb)
{
    std::string lemma(view.lemma(verb));
    if (const WordIndex particle = view.find_child(verb, Relation::compound_prt); particle != no_word) {
        append_word(lemma, view.lemma(particle), '_');
    }
    return lemma;
}

const Embedding* embedding_of(const Workspace& work, const Clause& clause)
{
    if (clause.parent == no_index) {
        return nullptr;
    }
    const SentenceView& view = work.view;
    const Clause& parent = work.clauses[clause.parent];
    const ComplementForm form = complement_form(view, clause);
    std::string_view lemma = view.lemma(parent.head);
    if (form == ComplementForm::infinitive) {
        if (const Embedding* const degree = embedding_of_degree(view, parent.head)) {
            return degree;
        }
        if ((lemma == "have" || lemma == "be") && is_yet_to(view, clause)) {
            lemma = "fail";
        }
    }
    if (form == ComplementForm::infinitive && parent.objects.empty()) {
        if (lemma == "get" && has_got(view, parent.head)) {
            lemma = "have";
        } else if (lemma == "have" && was_made_to(parent) && !is_yet_to(view, clause)) {
            return &embeddings::went_on;
        }
    }
    if ((lemma == "have" || lemma == "get") && !parent.objects.empty()) {
        lemma = "make"; // "have somebody do something"
    }
    if (lemma == "help" && !(parent.objects.empty() && parent.recipients.empty())) {
        return &embeddings::caused; // "helped them build": they build, and the help is a fact of its own.
    }
    if (view.has_child(parent.head, Relation::compound_prt)) {
        const Embedding* const phrasal = find_embedding(verb_with_particle(view, parent.head), form, parent.passive);
        if (phrasal != nullptr) {
            return phrasal;
        }
    }
    return find_embedding(lemma, form, parent.passive);
}

namespace {

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

namespace {

/// "is happy to announce that": whoever says so announces it.
bool is_announced(const SentenceView& view, const Embedding& embedding, const Clause& clause, const Clause& parent)
{
    static constexpr auto announcing =
        word_set("announce", "report", "say", "inform", "confirm", "tell", "add", "note");
    static constexpr auto feeling =
        word_set("happy", "pleased", "proud", "glad", "delighted", "thrilled", "honored", "honoured", "sorry", "sad",
                 "please", "delight", "thrill", "honor", "honour");
    return embedding.if_past && embedding.factive && feeling.contains(view.lemma(parent.head)) &&
           parent.standing.polarity == Polarity::positive && parent.standing.factuality == Factuality::actual &&
           announcing.contains(view.lemma(clause.head));
}

} // namespace

void judge_open_complement(const Workspace& work, Clause& clause, Clause& parent)
{
    const SentenceView& view = work.view;
    if (is_linked(clause, parent)) {
        take_over(view, clause, parent);
        return;
    }
    const Embedding* const embedding = embedding_of(work, clause);
    if (embedding == nullptr) {
        clause.standing.factuality = weaker(clause.standing.factuality, parent.standing.factuality);
        const bool happened =
            parent.standing.polarity == Polarity::positive &&
            (complement_form(view, clause) == ComplementForm::gerund || surely_happened(view, clause.head));
        const Factuality meant = is_purpose_complement(work, clause) ? Factuality::planned : Factuality::unknown;
        clause.standing.factuality = weaker(clause.standing.factuality, happened ? Factuality::actual : meant);
        take_tense(&parent, clause.standing);
        return;
    }
    clause.by_word = true;
    if (!is_announced(view, *embedding, clause, parent)) {
        apply_embedding(*embedding, parent, clause.standing);
    }
    if (embedding->transparent) {
        make_carrier(view, *embedding, clause, parent);
    } else {
        take_tense(&parent, clause.standing);
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

void attribute(const Workspace& work, const Clause& speech, Standing& standing, bool raised)
{
    const Attribution* const attribution = attribution_of(work, speech.head);
    const bool somebody =
        attribution != nullptr && (attribution->asserted || raised) && !attribution->source_head.empty();
    if (!somebody ||
        (speech.standing.polarity == Polarity::negative && !raised)) { // "did not say that": nobody claims it here.
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

void judge_complement(const Workspace& work, Clause& clause, const Clause& parent)
{
    const SentenceView& view = work.view;
    const Embedding* const embedding = embedding_of(work, clause);
    if (is_subjunctive(view, clause, parent.head)) {
        clause.standing.factuality = weaker(clause.standing.factuality, Factuality::proposed);
    }
    const bool denied = parent.standing.polarity == Polarity::negative;
    if (embedding != nullptr && embedding->factive && embedding->reports) { // "did not learn that": yet so it is.
        return;
    }
    if (embedding != nullptr && embedding->reports) {
        const bool raised = denied && embedding->raises; // "does not think that …" thinks that not.
        if (raised || (embedding->negates && !denied)) {
            flip(clause.standing.polarity);
        }
        clause.standing.factuality = weaker(clause.standing.factuality, embedding->factuality);
        attribute(work, parent, clause.standing, raised);
        return;
    }
    if (embedding != nullptr) {
        apply_embedding(*embedding, parent, clause.standing);
        return;
    }
    if (complement_form(view, clause) == ComplementForm::clause && speaks(work, parent)) {
        attribute(work, parent, clause.standing);
        return;
    }
    clause.standing.factuality = weaker(clause.standing.factuality, parent.standing.factuality);
    if (denied || complement_form(view, clause) != ComplementForm::gerund) {
        clause.standing.factuality = weaker(clause.standing.factuality, Factuality::unknown);
    }
}

} // namespace triplewright
