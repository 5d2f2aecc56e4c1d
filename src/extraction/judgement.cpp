// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

// The standing of each clause in its surroundings: what its own words say, lowered by what stands above it.

#include <algorithm>

#include "extraction/clause.hpp"
#include "extraction/lexicon.hpp"
#include "extraction/mention.hpp"
#include "extraction/standing.hpp"
#include "extraction/word_set.hpp"

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
    static constexpr auto impressions = word_set("seem", "appear", "look", "sound", "feel");
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

void judge_open_complement(Workspace& work, Clause& clause, Clause& parent)
{
    const SentenceView& view = work.view;
    if (is_linked(clause, parent)) {
        take_over(view, clause, parent);
        return;
    }
    const Embedding* const embedding = embedding_of(work, clause);
    clause.standing.sources = parent.standing.sources;
    clause.standing.factuality = weaker(clause.standing.factuality, parent.standing.factuality);
    if (embedding == nullptr) {
        const bool happened = complement_form(view, clause) == ComplementForm::gerund &&
                              parent.standing.polarity == Polarity::positive;
        clause.standing.factuality = weaker(clause.standing.factuality, happened ? Factuality::actual : Factuality::unknown);
        return;
    }
    if (embedding->transparent && was_able(view, parent)) {
        clause.standing.factuality = parent.standing.factuality;
    } else {
        apply_embedding(*embedding, parent, clause.standing);
    }
    if (embedding->reports) {
        const auto said_by = speakers(work, parent);
        clause.standing.sources.insert(clause.standing.sources.begin(), said_by.begin(), said_by.end());
    }
    if (embedding->transparent) {
        make_carrier(view, *embedding, clause, parent);
    }
}

/// Content of speech: the speaker stands for it, or nobody does.
void attribute(Workspace& work, const Clause& speech, Standing& standing)
{
    const auto said_by = speakers(work, speech);
    standing.sources = speech.standing.sources;
    if (said_by.empty()) {
        standing.factuality = weaker(standing.factuality, Factuality::unknown);
        return;
    }
    if (speech.standing.polarity == Polarity::negative) { // "did not say that": nobody claims it here.
        standing.factuality = Factuality::unknown;
        return;
    }
    if (speech.standing.factuality != Factuality::actual) {
        standing.factuality = weaker(standing.factuality, Factuality::unknown);
    }
    standing.sources.insert(standing.sources.begin(), said_by.begin(), said_by.end());
}

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
bool is_subjunctive(const SentenceView& view, const Clause& clause)
{
    static constexpr auto verbs = word_set("suggest", "insist", "ask", "agree", "order", "request", "advise", "decide");
    const bool bare = view.feature(clause.head, "VerbForm") == "Inf" || view.feature(clause.head, "Mood") == "Sub";
    return bare && !view.has_child(clause.head, Relation::aux) && verbs.contains(view.lemma(view.head(clause.head)));
}

void judge_complement(Workspace& work, Clause& clause, const Clause& parent)
{
    const SentenceView& view = work.view;
    const Embedding* const embedding = embedding_of(work, clause);
    clause.standing.sources = parent.standing.sources;
    if (view.head(clause.head) != no_word && is_subjunctive(view, clause)) {
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

void judge_adverbial(Workspace& work, Clause& clause, const Clause& parent)
{
    const SentenceView& view = work.view;
    static constexpr auto causes = word_set("because", "although", "though", "despite", "as", "since", "while", "whereas");
    const WordIndex marker = marker_of(view, clause);
    const std::string_view mark = marker == no_word ? std::string_view() : view.lemma(marker);
    clause.standing.sources = parent.standing.sources;
    if (is_purpose(view, clause)) {
        clause.standing.factuality = weaker(clause.standing.factuality, Factuality::planned);
        clause.standing.tense = Tense::none;
    }
    if (mark == "from") { // "prevented … from leaving": it did not happen, if the preventing did.
        const Embedding* const embedding = find_embedding(view.lemma(parent.head), ComplementForm::gerund, false);
        if (embedding != nullptr && embedding->negates) {
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
    static constexpr auto facts = word_set("fact", "news", "evidence", "proof");
    if (facts.contains(view.lemma(clause.noun))) {
        return;
    }
    const WordIndex owner = view.find_child(clause.noun, Relation::nmod_poss);
    if (owner != no_word) {
        clause.standing.sources.insert(clause.standing.sources.begin(), mention_at(work, owner));
    } else {
        clause.standing.factuality = weaker(clause.standing.factuality, Factuality::unknown);
    }
}

void judge_noun_modifier(Workspace& work, Clause& clause, const Clause* parent)
{
    const SentenceView& view = work.view;
    if (parent != nullptr) {
        clause.standing.sources = parent->standing.sources;
        const bool denied = parent->standing.polarity == Polarity::negative;
        if (!is_known(view, clause.noun) && (denied || parent->standing.factuality != Factuality::actual)) {
            clause.standing.factuality = weaker(clause.standing.factuality, denied ? Factuality::unknown
                                                                                   : parent->standing.factuality);
        }
    }
    if (clause.link != ClauseLink::participle) {
        return;
    }
    const WordIndex mark = view.find_child(clause.head, Relation::mark);
    if (mark != no_word && view.lemma(mark) == "to") {
        judge_noun_infinitive(view, clause);
    } else if (mark != no_word && (view.lemma(mark) == "that" || view.lemma(mark) == "whether")) {
        judge_noun_clause(work, clause);
    } else if (clause.standing.tense == Tense::none && parent != nullptr &&
               clause.standing.factuality == Factuality::actual) {
        clause.standing.tense = parent->standing.tense;
    }
}

/// A conjoined verb without auxiliaries of its own shares those of the first: "did not eat or drink".
void share_auxiliaries(const SentenceView& view, Clause& clause, const Clause& first)
{
    const bool own = view.has_child(clause.head, Relation::aux) || view.has_child(clause.head, Relation::aux_pass) ||
                     view.has_child(clause.head, Relation::cop) || view.has_child(clause.head, Relation::nsubj);
    if (own) {
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

void apply_source_phrases(Workspace& work, Clause& clause)
{
    for (const WordIndex child : work.view.children(clause.head)) {
        if (work.view.has_relation(child, {Relation::obl, Relation::nmod, Relation::advcl}) &&
            names_source(work.view, child)) {
            clause.standing.sources.push_back(mention_at(work, child));
        }
    }
}

bool is_question(const Workspace& work, const Clause& clause)
{
    if (clause.link != ClauseLink::root || work.view.size() == 0) {
        return false;
    }
    for (WordIndex word = work.view.size(); word > 0 && work.view.upos(word - 1) == "PUNCT"; --word) {
        if (work.view.word(word - 1).form == "?") {
            return true;
        }
    }
    return false;
}

void judge(Workspace& work, Clause& clause)
{
    const SentenceView& view = work.view;
    clause.standing = own_standing(view, clause);
    if (clause.first_conjunct != no_index) {
        share_auxiliaries(view, clause, work.clauses[clause.first_conjunct]);
    }
    if (is_question(work, clause) || view.feature(clause.head, "Mood") == "Imp") {
        clause.standing.factuality = Factuality::unknown;
    }
    Clause* const parent = clause.parent == no_index ? nullptr : &work.clauses[clause.parent];
    switch (clause.link) {
    case ClauseLink::open_complement:
        if (parent != nullptr) {
            judge_open_complement(work, clause, *parent);
        }
        break;
    case ClauseLink::complement:
        if (parent != nullptr) {
            judge_complement(work, clause, *parent);
        }
        break;
    case ClauseLink::adverbial:
        if (parent != nullptr) {
            judge_adverbial(work, clause, *parent);
        }
        break;
    case ClauseLink::relative:
    case ClauseLink::participle: judge_noun_modifier(work, clause, parent); break;
    case ClauseLink::parataxis:
        if (parent != nullptr && parent->reporter == no_index) {
            clause.standing.sources = parent->standing.sources;
        }
        break;
    case ClauseLink::root: break;
    }
    apply_source_phrases(work, clause);
}

/// "… , the agency said": the speech clause hangs below what it reports, so it is judged first and on its own.
void judge_reported(Workspace& work, Clause& clause)
{
    Clause& speech = work.clauses[clause.reporter];
    speech.standing = own_standing(work.view, speech);
    apply_source_phrases(work, speech);
    const auto outer = std::move(clause.standing.sources);
    attribute(work, speech, clause.standing);
    clause.standing.sources.insert(clause.standing.sources.end(), outer.begin(), outer.end());
}

} // namespace

void judge_standing(Workspace& work)
{
    for (std::uint32_t index = 0; index < work.clauses.size(); ++index) {
        Clause& clause = work.clauses[index];
        if (clause.parent != no_index && work.clauses[clause.parent].reporter == index) {
            continue; // Judged with what it reports.
        }
        judge(work, clause);
        if (clause.reporter == no_index && clause.first_conjunct != no_index) {
            clause.reporter = work.clauses[clause.first_conjunct].reporter;
        }
        if (clause.reporter != no_index) {
            judge_reported(work, clause);
        }
    }
}

} // namespace triplewright
