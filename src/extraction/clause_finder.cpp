// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

// Which words head clauses, and how the clauses hang together.

#include <algorithm>

#include "extraction/clause.hpp"
#include "extraction/clause_attachment.hpp"
#include "extraction/control.hpp"
#include "extraction/cue.hpp"
#include "extraction/described_noun.hpp"
#include "extraction/lexicon.hpp"
#include "extraction/mention.hpp"
#include "triplewright/text/word_set.hpp"

namespace triplewright {

namespace {

/// What conjuncts share is looked up in the first one's children; no sentence that anybody reads has more.
constexpr std::size_t most_children = 256;

bool has_subject(const SentenceView& view, WordIndex word)
{
    return std::ranges::any_of(view.children(word), [&](WordIndex child) {
        return view.has_relation(child,
                                 {Relation::nsubj, Relation::nsubj_pass, Relation::nsubj_outer, Relation::csubj});
    });
}

bool is_clausal_relation(Relation relation)
{
    switch (relation) {
    case Relation::root:
    case Relation::ccomp:
    case Relation::csubj:
    case Relation::xcomp:
    case Relation::advcl:
    case Relation::acl:
    case Relation::acl_relcl:
    case Relation::parataxis:
    case Relation::vocative:
    case Relation::dislocated:
    case Relation::discourse:
    case Relation::list:
    case Relation::dep:
    case Relation::orphan:
    case Relation::reparandum:
    case Relation::goeswith:
    case Relation::other: return true;
    default: return false;
    }
}

/// "became unable", "seems ready": the parent only links.
bool is_linked_predicate(const SentenceView& view, WordIndex word)
{
    const WordIndex parent = view.head(word);
    return view.relation(word) == Relation::xcomp && parent != no_word && view.upos(parent) == "VERB" &&
           is_linking_verb(view.lemma(parent)) && !view.has_child(parent, Relation::obj) &&
           !view.has_child(word, Relation::case_marker);
}

bool is_predicate(const Workspace& work, WordIndex word)
{
    const SentenceView& view = work.view;
    const Relation relation = view.relation(word);
    const bool conjunct = relation == Relation::conj;
    const bool of_clause = conjunct && view.head(word) != no_word && work.clause_at[view.head(word)] != no_index;
    if (!is_clausal_relation(relation) && !(conjunct && (of_clause || has_subject(view, word)))) {
        return false;
    }
    const bool linked = view.has_child(word, Relation::cop);
    if (view.upos(word) == "VERB") {
        return true;
    }
    if (linked || (has_subject(view, word) && view.upos(word) != "AUX")) {
        return true;
    }
    if (of_clause) { // "is old and small": the copula is shared.
        const ClauseKind first = work.clauses[work.clause_at[view.head(word)]].kind;
        return first == ClauseKind::adjectival ? view.upos(word) == "ADJ"
                                               : first == ClauseKind::nominal && is_nominal(view, word);
    }
    if (relation == Relation::xcomp) {
        const bool one_of = view.lemma(word) == "one" && view.has_child(word, Relation::nmod); // "became one of"
        return (one_of || view.has_upos(word, {"ADJ", "NOUN", "PROPN"})) && is_linked_predicate(view, word);
    }
    return view.upos(word) == "ADJ" && view.has_child(word, Relation::xcomp) &&
           (relation == Relation::advcl || relation == Relation::acl);
}

ClauseKind kind_of(const SentenceView& view, WordIndex word)
{
    if (view.upos(word) == "VERB") {
        const bool exists = view.lemma(word) == "be" && view.has_child(word, Relation::expl);
        return exists ? ClauseKind::existential : ClauseKind::verbal;
    }
    if (view.has_child(word, Relation::case_marker) ||
        (view.upos(word) == "ADV" && is_place_adverb(view.lemma(word)))) {
        return ClauseKind::locative;
    }
    return is_nominal(view, word) ? ClauseKind::nominal : ClauseKind::adjectival;
}

ClauseLink link_of(Relation relation)
{
    switch (relation) {
    case Relation::ccomp:
    case Relation::csubj: return ClauseLink::complement;
    case Relation::xcomp: return ClauseLink::open_complement;
    case Relation::advcl: return ClauseLink::adverbial;
    case Relation::acl_relcl: return ClauseLink::relative;
    case Relation::acl: return ClauseLink::participle;
    case Relation::root: return ClauseLink::root;
    default: return ClauseLink::parataxis;
    }
}

/// "a caravan said to number thousands": nobody who acts says to do, whatever the tree calls the word.
bool is_said_to(const SentenceView& view, WordIndex verb)
{
    const WordIndex complement = view.find_child(verb, Relation::xcomp);
    return view.lemma(verb) == "say" && to_lower(view.word(verb).form) == "said" && complement != no_word &&
           !view.has_child(verb, Relation::obj) && !view.has_child(verb, Relation::aux) &&
           view.has_child(complement, Relation::mark);
}

/// Forms of the past that are no participle: "wrote", not "reported".
bool is_preterite(const SentenceView& view, WordIndex verb)
{
    static constexpr auto forms =
        word_set("wrote", "took", "gave", "went", "became", "came", "began", "saw", "knew", "grew", "threw", "flew",
                 "drew", "spoke", "broke", "chose", "rose", "drove", "rode", "fell", "ate", "sang", "rang", "drank",
                 "swam", "ran", "wore", "tore", "stole", "woke", "shook", "froze", "forgot", "blew", "did", "was",
                 "were", "swore", "withdrew", "undertook", "overcame", "arose", "sank", "undid", "foresaw");
    return forms.contains(to_lower(view.word(verb).form));
}

bool is_passive(const SentenceView& view, const Clause& clause)
{
    const WordIndex head = clause.head;
    if (clause.kind != ClauseKind::verbal) {
        return false;
    }
    if (view.has_child(head, Relation::nsubj_pass) || view.has_child(head, Relation::aux_pass)) {
        return true;
    }
    if (view.feature(head, "Voice") == "Pass" && !view.has_child(head, Relation::nsubj)) {
        return true;
    }
    if (is_said_to(view, head)) {
        return true;
    }
    if (clause.link == ClauseLink::open_complement) { // "want the makers held accountable"
        const WordIndex above = view.head(head);
        const WordIndex object = above == no_word ? no_word : view.find_child(above, Relation::obj);
        return object != no_word && above < object && object < head && view.feature(head, "Tense") == "Past" &&
               view.feature(head, "VerbForm") == "Part" && !view.has_child(head, Relation::mark) &&
               !view.has_child(head, Relation::aux) && !view.has_child(head, Relation::obj) && !has_subject(view, head);
    }
    const bool past =
        view.feature(head, "Tense") == "Past" && !view.has_child(head, Relation::mark) && !is_preterite(view, head);
    const bool participle = clause.link == ClauseLink::participle || view.feature(head, "VerbForm") == "Part";
    return past && participle && !view.has_child(head, Relation::aux) && !has_subject(view, head) &&
           (clause.link == ClauseLink::participle || clause.link == ClauseLink::adverbial);
}

/// The nearest clause above a word.
std::uint32_t enclosing_clause(const Workspace& work, WordIndex word)
{
    for (WordIndex up = work.view.head(word); up != no_word; up = work.view.head(up)) {
        if (work.clause_at[up] != no_index) {
            return work.clause_at[up];
        }
    }
    return no_index;
}

bool is_perfect(const SentenceView& view, WordIndex verb)
{
    return std::ranges::any_of(view.children(verb), [&](WordIndex child) {
        return view.relation(child) == Relation::aux && view.lemma(child) == "have";
    });
}

void link_conjunct(const Workspace& work, Clause& clause, std::uint32_t first)
{
    const Clause& other = work.clauses[first];
    clause.first_conjunct = other.first_conjunct == no_index ? first : other.first_conjunct;
    clause.link = other.link;
    clause.parent = other.parent;
    clause.noun = other.noun;
    clause.copula = other.copula;
    const bool own_auxiliary = work.view.has_child(clause.head, Relation::aux) ||
                               work.view.has_child(clause.head, Relation::aux_pass) ||
                               work.view.feature(clause.head, "VerbForm") == "Fin";
    if (clause.kind == ClauseKind::verbal && !own_auxiliary && work.view.feature(clause.head, "Tense") == "Past") {
        if (other.passive) {
            clause.passive = true; // "was seized and sold"
        } else if (is_perfect(work.view, other.head) && !work.view.has_child(clause.head, Relation::nsubj_pass)) {
            clause.passive = false; // "has either won or tied"
        }
    }
}

void find_copula(const SentenceView& view, Clause& clause)
{
    if (clause.kind == ClauseKind::verbal || clause.kind == ClauseKind::existential) {
        return;
    }
    clause.copula_word = view.find_child(clause.head, Relation::cop);
    if (clause.copula_word == no_word && is_linked_predicate(view, clause.head)) {
        clause.copula_word = view.head(clause.head);
        clause.copula = view.lemma(clause.copula_word);
    }
}

/// "did not say when it would reopen", "has not decided when to sell": a question that a tree may call a time.
bool is_indirect_question(const SentenceView& view, WordIndex word)
{
    static constexpr auto open =
        word_set("know", "decide", "disclose", "specify", "determine", "clarify", "ask", "wonder");
    static constexpr auto told = word_set("say", "announce", "reveal", "tell", "explain", "predict", "confirm");
    const WordIndex verb = view.head(word);
    if (view.relation(word) != Relation::advcl || verb == no_word || verb > word ||
        view.has_child(verb, Relation::obj) || view.has_child(verb, Relation::ccomp) || !has_subject(view, word)) {
        return false;
    }
    const WordIndex first = view.extent(word).first;
    const bool asks = view.lemma(first) == "when" && first > verb && view.upos(first - 1) != "PUNCT";
    const WordIndex above = view.head(verb);
    const bool refused =
        view.relation(verb) == Relation::xcomp && above != no_word &&
        (view.lemma(above) == "refuse" || view.lemma(above) == "decline" || view.lemma(above) == "unable");
    const bool denied = refused || std::ranges::any_of(view.children(verb), [&](WordIndex child) {
                            return view.relation(child) == Relation::advmod && view.feature(child, "Polarity") == "Neg";
                        });
    return asks && denied && (open.contains(view.lemma(verb)) || told.contains(view.lemma(verb)));
}

Clause make_clause(const Workspace& work, WordIndex word)
{
    const SentenceView& view = work.view;
    Clause clause;
    clause.head = word;
    clause.kind = kind_of(view, word);
    clause.link = is_indirect_question(view, word) ? ClauseLink::complement : link_of(view.relation(word));
    if (clause.link == ClauseLink::relative && !has_subject(view, word) && view.upos(word) == "VERB" &&
        !is_preterite(view, word) && !view.has_child(word, Relation::aux) && !view.has_child(word, Relation::obj)) {
        clause.link = ClauseLink::participle; // Without a subject it is one, whatever the tree calls it.
    }
    const WordIndex singled = clause.link == ClauseLink::adverbial ? singled_out_before(view, word) : no_word;
    if (singled != no_word) {
        clause.link = ClauseLink::participle;
    }
    clause.confidence = view.head(word) == no_word ? 1.0F : view.word(word).head_probability;
    if (clause.link == ClauseLink::relative || clause.link == ClauseLink::participle) {
        clause.noun = singled != no_word ? singled : described_noun(view, word);
    }
    clause.parent = enclosing_clause(work, word);
    if (clause.link == ClauseLink::adverbial && clause.parent != no_index) {
        clause.parent = attached_clause(work, clause.parent, word);
    }
    if (clause.link == ClauseLink::complement && clause.parent != no_index) {
        clause.noun = extracted_noun(work, work.clauses[clause.parent], word);
    }
    clause.passive = is_passive(view, clause);
    if (view.relation(word) == Relation::conj) {
        const WordIndex beside = verb_spoken_beside(view, word);
        const WordIndex first = beside == no_word ? view.head(word) : beside;
        if (work.clause_at[first] != no_index && view.children(view.head(word)).size() <= most_children) {
            link_conjunct(work, clause, work.clause_at[first]);
        }
    }
    find_copula(view, clause);
    return clause;
}

} // namespace

void find_clauses(Workspace& work)
{
    for (const WordIndex word : work.view.top_down()) {
        if (is_predicate(work, word)) {
            Clause clause = make_clause(work, word);
            work.clause_at[word] = static_cast<std::uint32_t>(work.clauses.size());
            if (work.view.relation(word) == Relation::csubj && clause.parent != no_index) {
                work.clauses[clause.parent].subject_clause = work.clause_at[word];
            }
            work.clauses.push_back(std::move(clause));
        }
    }
}

bool has_marker(const SentenceView& view, WordIndex head, std::string_view lemma)
{
    return std::ranges::any_of(view.children(head), [&](WordIndex child) {
        return view.relation(child) == Relation::mark && view.lemma(child) == lemma;
    });
}

WordIndex marker_of(const SentenceView& view, const Clause& clause)
{
    const WordIndex mark = view.find_child(clause.head, Relation::mark);
    return mark != no_word || clause.kind != ClauseKind::verbal ? mark
                                                                : view.find_child(clause.head, Relation::case_marker);
}

ComplementForm complement_form(const SentenceView& view, const Clause& clause)
{
    if (clause.link == ClauseLink::complement) {
        const bool conjunct = clause.first_conjunct != no_index && view.head(clause.head) != no_word;
        if (has_subject(view, clause.head) || (conjunct && has_subject(view, view.head(clause.head)))) {
            return ComplementForm::clause;
        }
    }
    const WordIndex inflected = clause.copula_word == no_word ? clause.head : clause.copula_word; // "and be able"
    const std::string_view form = view.feature(inflected, "VerbForm");
    const bool infinitive = std::ranges::any_of(view.children(clause.head), [&](WordIndex child) {
        return view.relation(child) == Relation::mark && view.lemma(child) == "to";
    });
    const bool gerund = form == "Ger" || (form == "Part" && view.feature(clause.head, "Tense") != "Past");
    const bool bare = !view.has_child(clause.head, Relation::aux) && clause.copula_word == no_word;
    if ((infinitive && !(gerund && bare)) || form == "Inf") { // "led to closing" has no infinitive.
        return ComplementForm::infinitive;
    }
    if (gerund) {
        return ComplementForm::gerund;
    }
    return clause.link == ClauseLink::open_complement ? ComplementForm::infinitive : ComplementForm::clause;
}

} // namespace triplewright
