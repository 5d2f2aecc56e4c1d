// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

// The standing of each clause in its surroundings: what its own words say, lowered by what stands above it.

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

bool ends_with_question_mark(const SentenceView& view)
{
    for (WordIndex word = view.size(); word > 0 && view.upos(word - 1) == "PUNCT"; --word) {
        if (view.word(word - 1).form == "?") {
            return true;
        }
    }
    return false;
}

/// "Did they leave?", "Who left?": an auxiliary before the subject, or a question word.
bool is_interrogative(const SentenceView& view, const Clause& clause)
{
    WordIndex auxiliary = no_word;
    for (const WordIndex child : view.children(clause.head)) {
        if (view.feature(child, "PronType") == "Int" ||
            view.has_relation(child, {Relation::nsubj, Relation::nsubj_pass})) {
            if (view.feature(child, "PronType") == "Int" || auxiliary != no_word) {
                return true;
            }
        } else if (view.has_relation(child, {Relation::aux, Relation::aux_pass, Relation::cop})) {
            auxiliary = child;
        }
        const auto parts = view.children(child);
        if (child < clause.head &&
            std::ranges::any_of(parts, [&](WordIndex part) { return view.feature(part, "PronType") == "Int"; })) {
            return true;
        }
    }
    return false;
}

/// "Ruiz said, 'Who left?'" asks nothing itself.
bool quotes_question(const Workspace& work, const Clause& clause)
{
    const Attribution* const said = attribution_of(work, clause.head);
    return said != nullptr && said->asserted && said->kind != AttributionKind::indirect &&
           !is_interrogative(work.view, clause);
}

/// "nobody knows who won", "about who will win": nobody is said to.
bool asks_for_subject(const SentenceView& view, const Clause& clause)
{
    return clause.link != ClauseLink::root && clause.link != ClauseLink::relative && clause.noun == no_word &&
           std::ranges::any_of(view.children(clause.head), [&](WordIndex child) {
               return view.has_relation(child, {Relation::nsubj, Relation::nsubj_pass}) && child < clause.head &&
                      view.lemma(child) == "who" && (child == 0 || view.word(child - 1).form != ",");
           });
}

/// "What was her answer." asks without its mark: a question word, and right behind it the verb.
bool is_inverted(const SentenceView& view, const Clause& clause)
{
    static constexpr auto openers = word_set("and", "but", "so", "well", "then");
    if (clause.link != ClauseLink::root) {
        return false;
    }
    WordIndex first = 0;
    while (first + 1 < view.size() &&
           (view.upos(first) == "PUNCT" || openers.contains(to_lower(view.word(first).form)))) {
        ++first;
    }
    return first + 1 < view.size() && view.feature(first, "PronType") == "Int" && view.upos(first + 1) == "AUX" &&
           (first == clause.head || view.head(first) == clause.head) && view.head(first + 1) == clause.head;
}

bool is_question(const Workspace& work, const Clause& clause)
{
    if (is_inverted(work.view, clause)) {
        return true;
    }
    if (clause.link == ClauseLink::complement && clause.parent != no_index && ends_with_question_mark(work.view) &&
        quotes_question(work, work.clauses[clause.parent])) {
        return true;
    }
    if ((clause.link != ClauseLink::root && clause.link != ClauseLink::parataxis) ||
        !ends_with_question_mark(work.view) || quotes_question(work, clause)) {
        return false;
    }
    const auto alone = std::ranges::none_of(work.clauses, [&](const Clause& other) {
        return &other != &clause && (other.link == ClauseLink::root || other.link == ClauseLink::parataxis);
    });
    return alone || is_interrogative(work.view, clause);
}

/// "If it rains, they will leave": what depends on a condition is at best possible.
bool is_conditional(const Workspace& work, const Clause& clause)
{
    const SentenceView& view = work.view;
    return std::ranges::any_of(view.children(clause.head), [&](WordIndex child) {
        if (view.relation(child) != Relation::advcl) { // "as long as it pays"
            const WordIndex measure = view.lemma(child) == "long" ? view.find_child(child, Relation::advcl) : no_word;
            return measure != no_word && view.find_child(measure, Relation::mark) != no_word;
        }
        if (work.clause_at[child] != no_index && is_inverted_condition(view, work.clauses[work.clause_at[child]])) {
            return true;
        }
        const WordIndex mark = view.find_child(child, Relation::mark);
        return mark != no_word && is_condition_marker(view.lemma(mark)) &&
               (mark == 0 || view.lemma(mark - 1) != "even");
    });
}

/// "Stop", "stop and think"
bool is_imperative(const Workspace& work, const Clause& clause)
{
    const SentenceView& view = work.view;
    if (view.feature(clause.head, "Mood") == "Imp") {
        return true;
    }
    return clause.first_conjunct != no_index && !view.has_child(clause.head, Relation::nsubj) &&
           view.feature(clause.head, "VerbForm") == "Inf" &&
           view.feature(work.clauses[clause.first_conjunct].head, "Mood") == "Imp";
}

/// The model's own estimate counts where the rules see no reason for doubt and it does. It is about one predicate, so
/// what hangs below is not lowered with it.
void weigh_estimate(const SentenceView& view, Clause& clause)
{
    constexpr float doubtful = 0;
    const bool open = clause.kind == ClauseKind::verbal && !clause.by_word && !clause.silent;
    if (open && clause.standing.factuality == Factuality::actual && clause.standing.polarity == Polarity::positive &&
        view.word(clause.head).factuality.value_or(1) < doubtful) {
        clause.standing.factuality = Factuality::unknown;
    }
}

/// "the goal is that every child reads": what stands behind the copula is what the noun before it holds.
void judge_outer_subject(const SentenceView& view, Clause& clause)
{
    static constexpr auto meant = word_set("goal", "aim", "objective", "priority", "dream", "intention", "purpose",
                                           "requirement", "condition", "wish", "expectation", "task");
    static constexpr auto wanted = word_set("important", "crucial", "necessary", "essential", "vital", "best", "main");
    const WordIndex noun = view.find_child(clause.head, Relation::nsubj_outer);
    if (noun == no_word || clause.kind != ClauseKind::verbal) {
        return;
    }
    const Embedding* const embedding = find_noun_clause_embedding(view.lemma(noun));
    const bool important =
        view.lemma(noun) == "thing" && std::ranges::any_of(view.children(noun), [&](WordIndex child) {
            return view.relation(child) == Relation::amod && wanted.contains(view.lemma(child));
        });
    if (embedding != nullptr && !embedding->factive) {
        clause.standing.factuality = weaker(clause.standing.factuality, embedding->factuality);
    } else if (important || meant.contains(view.lemma(noun))) {
        clause.standing.factuality = weaker(clause.standing.factuality, Factuality::unknown);
    }
}

/// "is expected in June", "was set for Monday": what is planned has not happened by being planned.
bool is_scheduled(const SentenceView& view, const Clause& clause)
{
    static constexpr auto planning = word_set("set", "schedule", "scheduled", "slate", "slated", "due", "expect",
                                              "plan", "planned", "expected", "pencil");
    const bool linked = view.has_child(clause.head, Relation::aux_pass) || view.has_child(clause.head, Relation::cop);
    if (!linked || (!clause.passive && clause.kind != ClauseKind::adjectival) ||
        !planning.contains(view.lemma(clause.head)) || view.has_child(clause.head, Relation::xcomp) ||
        view.has_child(clause.head, Relation::ccomp)) {
        return false;
    }
    const bool ahead = view.lemma(clause.head) == "set" || view.lemma(clause.head).starts_with("plan");
    return std::ranges::any_of(view.children(clause.head), [&](WordIndex child) {
        const bool when = view.has_relation(child, {Relation::obl, Relation::obl_unmarked, Relation::advmod});
        return when && is_time(view, child) && (!ahead || preposition_of(view, child) == "for");
    });
}

void judge(Workspace& work, Clause& clause)
{
    const SentenceView& view = work.view;
    clause.standing = own_standing(view, clause);
    if (clause.first_conjunct != no_index) {
        judge_conjunct(view, clause, work.clauses[clause.first_conjunct]);
    }
    judge_outer_subject(view, clause);
    if (is_scheduled(view, clause)) {
        clause.standing.factuality = weaker(clause.standing.factuality, Factuality::planned);
    }
    if (is_question(work, clause) || is_imperative(work, clause) || asks_for_subject(view, clause)) {
        clause.standing.factuality = Factuality::unknown;
    }
    if (is_conditional(work, clause)) {
        clause.standing.factuality = weaker(clause.standing.factuality, Factuality::possible);
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
    case ClauseLink::root: break;
    }
}

/// "… , the agency said": the speech clause hangs below what it reports, so it is judged first and on its own.
void judge_reported(Workspace& work, Clause& clause)
{
    Clause& speech = work.clauses[clause.reporter];
    speech.standing = own_standing(work.view, speech);
    attribute(work, speech, clause.standing);
}

} // namespace

bool is_inverted_condition(const SentenceView& view, const Clause& clause)
{
    static constexpr auto auxiliaries = word_set("had", "should", "were");
    if (clause.link != ClauseLink::adverbial || view.has_child(clause.head, Relation::mark)) {
        return false;
    }
    for (const WordIndex child : view.children(clause.head)) {
        if (view.has_relation(child, {Relation::aux, Relation::aux_pass, Relation::cop})) {
            const WordIndex subject = view.find_child(clause.head, Relation::nsubj);
            const WordIndex passive = view.find_child(clause.head, Relation::nsubj_pass);
            const WordIndex first = subject == no_word ? passive : subject;
            return first != no_word && child < first && auxiliaries.contains(to_lower(view.word(child).form));
        }
    }
    return false;
}

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
    for (Clause& clause : work.clauses) {
        weigh_estimate(work.view, clause);
    }
}

} // namespace triplewright
