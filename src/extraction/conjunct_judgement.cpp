// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

// What a conjoined clause shares with the first: auxiliaries, hearsay, denial, alternatives.

#include <algorithm>
#include <utility>

#include "extraction/clause.hpp"
#include "extraction/judgement.hpp"
#include "extraction/lexicon.hpp"
#include "extraction/standing.hpp"

namespace triplewright {

namespace {

/// "should have sold or be selling": the second auxiliary is not finite, so the first one's modality is the second's.
void share_modality(const SentenceView& view, Clause& clause, const Clause& first)
{
    for (const WordIndex child : view.children(clause.head)) {
        if (view.has_relation(child, {Relation::nsubj, Relation::nsubj_pass, Relation::mark})) {
            return;
        }
        if (view.has_relation(child, {Relation::aux, Relation::aux_pass, Relation::cop})) {
            const std::string_view form = view.feature(child, "VerbForm");
            if (form == "Inf" || form == "Part") {
                clause.standing.factuality = weaker(clause.standing.factuality, own_standing(view, first).factuality);
            }
            return;
        }
    }
}

/// "pay or leave": either may be.
bool is_alternative(const SentenceView& view, const Clause& clause)
{
    const WordIndex conjunction = view.find_child(clause.head, Relation::cc);
    return conjunction != no_word && view.lemma(conjunction) == "or";
}

/// "allegedly blocked the road and locked the gate": the adverb before the first verb is about both.
void share_hearsay(const SentenceView& view, Clause& clause, const Clause& first)
{
    if (view.has_child(clause.head, Relation::nsubj) || view.has_child(clause.head, Relation::nsubj_pass)) {
        return;
    }
    for (const WordIndex child : view.children(first.head)) {
        if (child < first.head && view.relation(child) == Relation::advmod && is_hearsay_adverb(view.lemma(child))) {
            clause.standing.factuality = weaker(clause.standing.factuality, Factuality::unknown);
        }
    }
}

bool has_own_subject(const SentenceView& view, const Clause& clause)
{
    return view.has_child(clause.head, Relation::nsubj) || view.has_child(clause.head, Relation::nsubj_pass);
}

/// "never called or wrote": neither.
void share_never(const SentenceView& view, Clause& clause, const Clause& first)
{
    const bool own = has_own_subject(view, clause) || view.has_child(clause.head, Relation::aux);
    if (!own && is_alternative(view, clause) && clause.standing.polarity == Polarity::positive &&
        std::ranges::any_of(view.children(first.head), [&](WordIndex child) {
            return child < first.head && view.relation(child) == Relation::advmod && view.lemma(child) == "never";
        })) {
        clause.standing.polarity = Polarity::negative;
    }
}

/// A conjoined verb without auxiliaries of its own shares those of the first: "did not eat or drink".
void share_auxiliaries(const SentenceView& view, Clause& clause, const Clause& first)
{
    const bool own = view.has_child(clause.head, Relation::aux) || view.has_child(clause.head, Relation::aux_pass) ||
                     view.has_child(clause.head, Relation::cop) || view.has_child(clause.head, Relation::nsubj);
    if (own) {
        share_modality(view, clause, first);
        return;
    }
    const bool shares = clause.kind != ClauseKind::verbal ||
                        (view.feature(clause.head, "VerbForm") != "Fin" &&
                         view.feature(clause.head, "VerbForm") == view.feature(first.head, "VerbForm"));
    if (!shares) {
        return;
    }
    Standing standing = own_standing(view, first);
    if (clause.standing.polarity == Polarity::negative) {
        standing.polarity = Polarity::negative;
    }
    standing.factuality = weaker(standing.factuality, clause.standing.factuality);
    clause.standing = std::move(standing);
}

/// "discussed the strike and selling the mine": a gerund beside a finite verb is what that verb is about.
void judge_gerund_beside(const SentenceView& view, Clause& clause, const Clause& first)
{
    const WordIndex before = view.extent(clause.head).first;
    const bool joined = view.has_child(clause.head, Relation::cc) && before > 0 &&
                        view.has_upos(before - 1, {"NOUN", "PROPN", "PRON"}) && view.lemma(first.head) != "call";
    const bool bare = joined && clause.kind == ClauseKind::verbal && first.kind == ClauseKind::verbal &&
                      complement_form(view, clause) == ComplementForm::gerund && !has_own_subject(view, clause) &&
                      !view.has_child(clause.head, Relation::aux) && !view.has_child(clause.head, Relation::aux_pass);
    if (!bare || view.feature(first.head, "VerbForm") != "Fin" || view.head(clause.head) != first.head) {
        return;
    }
    const Embedding* const embedding =
        find_embedding(verb_with_particle(view, first.head), ComplementForm::gerund, first.passive);
    if (embedding != nullptr) {
        clause.by_word = true;
        apply_embedding(*embedding, first, clause.standing);
    }
}

} // namespace

void judge_conjunct(const SentenceView& view, Clause& clause, Clause& first)
{
    share_auxiliaries(view, clause, first);
    share_hearsay(view, clause, first);
    share_never(view, clause, first);
    judge_gerund_beside(view, clause, first);
    const bool neither = first.standing.polarity == Polarity::negative && !has_own_subject(view, clause);
    if (is_alternative(view, clause) && !neither) { // "declined to come or to send anybody": neither.
        for (Clause* const either : {&first, &clause}) {
            if (either->standing.polarity == Polarity::positive) {
                either->standing.factuality = weaker(either->standing.factuality, Factuality::possible);
            }
        }
    }
}

} // namespace triplewright
