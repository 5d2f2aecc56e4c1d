// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

// The standing of clauses that describe a thing: relative clauses, participles, "the plan to …", "the claim that …".

#include "extraction/judgement.hpp"

#include <algorithm>
#include <optional>
#include <utility>

#include "extraction/clause.hpp"
#include "extraction/control.hpp"
#include "extraction/cue_lexicon.hpp"
#include "extraction/embedding_kinds.hpp"
#include "extraction/lexicon.hpp"
#include "extraction/mention.hpp"
#include "extraction/speech.hpp"
#include "extraction/standing.hpp"
#include "extraction/time.hpp"
#include "triplewright/text/word_set.hpp"

namespace triplewright {

namespace {

bool is_known(const SentenceView& view, WordIndex noun)
{
    return is_in_entity_name(view, noun) || view.upos(noun) == "PROPN" || view.has_child(noun, Relation::nmod_poss) ||
           std::ranges::any_of(view.children(noun), [&](WordIndex child) {
               return view.relation(child) == Relation::det && view.feature(child, "Definite") == "Def";
           });
}

/// "may help towns that were flooded": some there are, unless they are only thought of ("any town that …").
bool is_existing_plural(const SentenceView& view, const Clause& clause)
{
    static constexpr auto open = word_set("any", "all", "every", "no");
    return clause.link == ClauseLink::relative && view.feature(clause.noun, "Number") == "Plur" &&
           view.upos(clause.noun) == "NOUN" && std::ranges::none_of(view.children(clause.noun), [&](WordIndex child) {
               return view.relation(child) == Relation::det && open.contains(view.lemma(child));
           });
}

/// ", which has become …": a comment.
bool is_comment(const SentenceView& view, const Clause& clause)
{
    const WordIndex first = view.extent(clause.head).first;
    if (first == 0) {
        return false;
    }
    const WordIndex comma = view.word(first).form == "," ? first : first - 1;
    const bool pronoun =
        comma + 1 < view.size() && (view.lemma(comma + 1) == "which" || view.lemma(comma + 1) == "who");
    return clause.link == ClauseLink::relative && clause.noun < comma && view.word(comma).form == "," && pronoun &&
           view.has_upos(clause.noun, {"NOUN", "PROPN"});
}

/// What describes an indefinite noun stands no firmer than what is said of it: "may buy a ship that …".
void lower_with_parent(const SentenceView& view, Clause& clause, const Clause* parent)
{
    if (parent == nullptr || is_known(view, clause.noun)) {
        return;
    }
    const bool denied = parent->standing.polarity == Polarity::negative || is_negative_nominal(view, clause.noun);
    const bool meant = parent->standing.factuality != Factuality::unknown; // "if you buy ships that leak"
    if (!denied && ((meant && is_existing_plural(view, clause)) || is_comment(view, clause))) {
        return;
    }
    if (denied || parent->standing.factuality != Factuality::actual) {
        clause.standing.factuality =
            weaker(clause.standing.factuality, denied ? Factuality::unknown : parent->standing.factuality);
    }
}

/// Does the verb above make the noun its object or its subject? Of a passive the subject is the object.
std::optional<NounPlace> place_of_noun(const SentenceView& view, WordIndex noun, const Clause& parent)
{
    if (view.head(noun) != parent.head) {
        return std::nullopt;
    }
    switch (view.relation(noun)) {
    case Relation::obj:
    case Relation::nsubj_pass: return NounPlace::object;
    case Relation::nsubj: return NounPlace::subject;
    default: return std::nullopt;
    }
}

const Embedding* described_embedding(const SentenceView& view, WordIndex noun)
{
    for (const WordIndex child : view.children(noun)) {
        const Embedding* const found = view.relation(child) == Relation::amod
                                           ? find_described_embedding(view.lemma(child), view.lemma(noun))
                                           : nullptr;
        if (found != nullptr) {
            return found;
        }
    }
    return nullptr;
}

/// "has no plans to", "did not have the right to", "made no attempt to"
void deny_noun_infinitive(const Embedding& embedding, bool attempted, Standing& standing)
{
    if (embedding.negates || embedding.factuality == Factuality::required ||
        embedding.factuality == Factuality::proposed) {
        standing.factuality = Factuality::unknown;
        return;
    }
    flip(standing.polarity);
    const bool settled = embedding.factuality == Factuality::possible || attempted;
    standing.factuality = weaker(standing.factuality, settled ? Factuality::actual : embedding.factuality);
}

void judge_noun_infinitive(const SentenceView& view, Clause& clause, const Clause* parent)
{
    Standing& standing = clause.standing;
    const std::string_view noun = view.lemma(clause.noun);
    const std::optional<NounPlace> place = parent != nullptr ? place_of_noun(view, clause.noun, *parent) : std::nullopt;
    const Embedding* const phrase =
        place ? find_phrase_embedding(verb_with_particle(view, parent->head), *place, noun) : nullptr;
    if (phrase != nullptr && !is_negative_nominal(view, clause.noun)) {
        clause.by_word = true;
        apply_embedding(*phrase, *parent, standing);
        return;
    }
    const Embedding* embedding = described_embedding(view, clause.noun);
    if (embedding == nullptr) {
        embedding = find_noun_embedding(noun);
    }
    const bool denied = is_negative_nominal(view, clause.noun) ||
                        (place == NounPlace::object && parent->standing.polarity == Polarity::negative);
    const bool open = parent != nullptr && (!is_known(view, clause.noun) || parent->head == clause.noun);
    if (open) {
        standing.factuality = weaker(standing.factuality, parent->standing.factuality);
    }
    const bool itself = !clause.subjects.empty() && clause.subjects.front().word == clause.noun;
    const bool renamed = clause.first_conjunct == no_index && clause.noun != view.head(clause.head);
    const bool singled_out = (itself && (is_singled_out(view, clause.noun) || renamed)) ||
                             view.feature(clause.noun, "NumType") == "Ord" || noun == "last" || noun == "only";
    if (embedding == nullptr) {
        clause.by_word = singled_out;
        const Factuality meant = itself ? Factuality::planned : Factuality::unknown; // "a law to ban smoking"
        standing.factuality = weaker(standing.factuality, singled_out && !denied ? Factuality::actual : meant);
    } else if (denied) {
        static constexpr auto attempts = word_set("attempt", "effort", "bid", "move");
        const bool attempted = attempts.contains(noun) && place && view.lemma(parent->head) == "make";
        deny_noun_infinitive(*embedding, attempted, standing);
    } else {
        standing.factuality = weaker(standing.factuality, embedding->factuality);
        if (embedding->negates) {
            flip(standing.polarity);
        }
    }
}

/// "denied the claim that …", "confirmed reports that …": the subject of the verb stands for the opposite, or for it.
bool attribute_noun_clause(const Workspace& work, Clause& clause, const Clause* parent)
{
    if (parent == nullptr || place_of_noun(work.view, clause.noun, *parent) != NounPlace::object) {
        return false;
    }
    const std::string_view verb = work.view.lemma(parent->head);
    const bool denies = is_denial_of_claim(verb) && parent->standing.polarity == Polarity::positive;
    if (!denies && (is_denial_of_claim(verb) || !is_stand_on_claim(verb))) {
        return false;
    }
    if (denies) {
        flip(clause.standing.polarity);
    }
    const Attribution* const attribution = attribution_of(work, clause.noun);
    if (attribution == nullptr || !attribution->asserted || attribution->source_head.empty() ||
        parent->standing.polarity == Polarity::negative) {
        clause.standing.factuality = Factuality::unknown;
    }
    return true;
}

/// "the claim that …"
void judge_noun_clause(const Workspace& work, Clause& clause, const Clause* parent)
{
    const SentenceView& view = work.view;
    const Embedding* const embedding = find_noun_clause_embedding(view.lemma(clause.noun));
    if (is_time(view, clause.noun) || (embedding != nullptr && embedding->factive) ||
        attribute_noun_clause(work, clause, parent)) {
        return;
    }
    lower_with_parent(view, clause, parent);
    if (embedding != nullptr) {
        clause.standing.factuality = weaker(clause.standing.factuality, embedding->factuality);
        if (embedding->negates) {
            flip(clause.standing.polarity);
        }
        if (!embedding->reports) {
            return;
        }
    }
    const Attribution* const attribution = attribution_of(work, clause.noun);
    if (attribution == nullptr || !attribution->asserted || attribution->source_head.empty()) {
        clause.standing.factuality = weaker(clause.standing.factuality, Factuality::unknown);
    }
}

/// "the risk of losing", "talk about selling"
void judge_noun_gerund(const SentenceView& view, Clause& clause, const Clause* parent)
{
    const Embedding* const embedding = find_noun_gerund_embedding(view.lemma(clause.noun));
    lower_with_parent(view, clause, parent);
    clause.standing.factuality =
        weaker(clause.standing.factuality, embedding != nullptr ? embedding->factuality : Factuality::unknown);
}

/// "to sell", also the second of "to sell and move"
bool is_infinitive(const Workspace& work, const Clause& clause)
{
    const SentenceView& view = work.view;
    const bool own = clause.first_conjunct == no_index || view.has_child(clause.head, Relation::aux) ||
                     view.has_child(clause.head, Relation::nsubj) || view.feature(clause.head, "Tense") == "Past";
    const Clause& formed = own ? clause : work.clauses[clause.first_conjunct];
    return complement_form(view, formed) == ComplementForm::infinitive;
}

} // namespace

void judge_noun_modifier(const Workspace& work, Clause& clause, const Clause* parent)
{
    const SentenceView& view = work.view;
    const WordIndex mark =
        clause.link == ClauseLink::participle ? view.find_child(clause.head, Relation::mark) : no_word;
    const Clause& first = clause.first_conjunct == no_index ? clause : work.clauses[clause.first_conjunct];
    if ((mark != no_word && (view.lemma(mark) == "that" || view.lemma(mark) == "whether")) ||
        is_content_of_noun(view, first)) {
        judge_noun_clause(work, clause, parent);
    } else if (clause.link == ClauseLink::participle && is_infinitive(work, clause)) {
        judge_noun_infinitive(view, clause, parent);
        take_tense(parent, clause.standing);
    } else if (mark != no_word) {
        judge_noun_gerund(view, clause, parent);
    } else {
        lower_with_parent(view, clause, parent);
        if (clause.link == ClauseLink::participle) {
            take_tense(parent, clause.standing);
        }
    }
}

} // namespace triplewright
