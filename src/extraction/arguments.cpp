// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

// Who fills the places of each clause: written arguments, and those that control, coordination and relative clauses
// leave out.

#include <algorithm>
#include <utility>

#include "extraction/clause.hpp"
#include "extraction/control.hpp"
#include "extraction/cue_lexicon.hpp"
#include "extraction/lexicon.hpp"
#include "extraction/mention.hpp"
#include "extraction/noun_facts.hpp"
#include "extraction/objects.hpp"
#include "extraction/time.hpp"
#include "triplewright/text/word_set.hpp"

namespace triplewright {

namespace {

bool has_indefinite_article(const SentenceView& view, WordIndex noun)
{
    const WordIndex article = view.find_child(noun, Relation::det);
    return article != no_word && (view.lemma(article) == "a" || view.lemma(article) == "an");
}

/// The subject of "Ruiz is a lawyer", where it is one and says more than "it" does.
WordIndex subject_of_copula(const Workspace& work, WordIndex noun)
{
    static constexpr auto empty = word_set("it", "this", "that", "these", "those", "there", "what", "here", "which");
    const SentenceView& view = work.view;
    const std::uint32_t index = work.clause_at[noun];
    if (index == no_index || work.clauses[index].kind != ClauseKind::nominal ||
        (work.clauses[index].copula != "be" && work.clauses[index].copula != "become") ||
        work.clauses[index].subjects.size() != 1) {
        return no_word;
    }
    const bool open = std::ranges::any_of(view.children(noun), [&](WordIndex child) { // "may be", "is not", "if he is"
        return is_negative_adverb(view.lemma(child)) ||
               (view.relation(child) == Relation::mark && view.lemma(child) != "that") ||
               (view.relation(child) == Relation::aux && view.lemma(child) != "have");
    });
    const WordIndex subject = work.clauses[index].subjects.front().word;
    const bool same = has_indefinite_article(view, noun) || is_singled_out(view, noun);
    return open || empty.contains(view.lemma(subject)) || !same ? no_word : subject;
}

/// "the wells that were dry and that fed the town": a second relative clause may hang anywhere, its noun is the first
/// one's.
WordIndex noun_of_second_relative(const Workspace& work, const Clause& clause, WordIndex subject)
{
    const SentenceView& view = work.view;
    if (clause.link == ClauseLink::relative || subject == 0 || view.upos(subject - 1) != "CCONJ" ||
        view.feature(subject, "PronType") != "Rel" || view.lemma(subject) == "what") {
        return no_word;
    }
    WordIndex nearest = no_word;
    WordIndex noun = no_word;
    for (const Clause& other : work.clauses) {
        if (&other != &clause && other.link == ClauseLink::relative && other.head < subject &&
            (nearest == no_word || other.head > nearest)) {
            nearest = other.head;
            noun = other.noun;
        }
    }
    return noun;
}

/// "the dam broke, making it the worst flood": what it means, marks, makes "it" is what the clause above says.
bool is_consequence(const SentenceView& view, const Clause& clause)
{
    static constexpr auto meaning = word_set("mean", "result", "prompt", "mark", "trigger", "spark", "contradict");
    if (clause.link != ClauseLink::adverbial || clause.parent == no_index || clause.first_conjunct != no_index ||
        clause.head < 2 || view.word(clause.head - 1).form != "," || view.head(clause.head) > clause.head ||
        !to_lower(view.word(clause.head).form).ends_with("ing")) {
        return false;
    }
    const WordIndex object = view.find_child(clause.head, Relation::obj);
    const bool makes = view.lemma(clause.head) == "make" && object != no_word && view.upos(object) == "PRON";
    return makes || meaning.contains(view.lemma(clause.head));
}

/// "as stated in the report", "as expected": what is stated is what the sentence says, not its subject.
bool is_about_clause(const SentenceView& view, const Clause& clause)
{
    return clause.link == ClauseLink::adverbial && clause.passive && clause.first_conjunct == no_index &&
           has_marker(view, clause.head, "as") && !view.has_child(clause.head, Relation::aux_pass);
}

/// "It is hard for us to say": who stands behind the "for" of an infinitive, though a tree hangs them on the adjective.
bool is_subject_of_infinitive(const SentenceView& view, WordIndex head, WordIndex subject)
{
    const WordIndex first = view.extent(subject).first;
    if (subject < head || first == 0 || view.lemma(first - 1) != "for") {
        return false;
    }
    const WordIndex verb = view.head(first - 1);
    return view.relation(first - 1) == Relation::mark && verb != no_word && verb != head && verb > subject;
}

/// "Eight miners died and more than 40 were trapped": as many of what the first clause counts.
void share_counted_subject(const Workspace& work, Clause& clause, WordIndex number)
{
    const SentenceView& view = work.view;
    if (view.upos(number) != "NUM" || view.name(number) != nullptr || view.lemma(number) == "one" ||
        view.has_child(number, Relation::nmod) || view.has_child(number, Relation::conj) ||
        clause.first_conjunct == no_index || is_calendar_time(view, number)) {
        return;
    }
    static constexpr auto suffered = word_set("die", "drown", "perish", "survive", "escape", "flee");
    const Clause& first = work.clauses[clause.first_conjunct];
    const bool alike = first.passive || suffered.contains(view.lemma(first.head)); // not "two gunmen came and 12 died"
    if (alike && first.subjects.size() == 1 && entity_type(view, first.subjects.front().word) == EntityType::person &&
        view.feature(first.subjects.front().word, "Number") == "Plur" &&
        view.has_child(first.subjects.front().word, Relation::nummod)) {
        clause.subjects = first.subjects;
        clause.subject_number = number;
    }
}

void fill_subjects(const Workspace& work, Clause& clause)
{
    const SentenceView& view = work.view;
    const WordIndex misplaced = second_subject(view, clause.head);
    WordIndex subject = no_word;
    bool written = false;
    for (const WordIndex child : view.children(clause.head)) {
        const bool named = view.has_relation(child, {Relation::nsubj, Relation::nsubj_pass}) && child != misplaced &&
                           !is_subject_of_infinitive(view, clause.head, child);
        if (named || (view.relation(child) == Relation::nsubj_outer && subject == no_word)) {
            subject = child;
        }
        written = written || view.has_relation(child, {Relation::csubj, Relation::expl});
    }
    if (subject == no_word) {
        if (!written && is_consequence(view, clause)) {
            clause.subject_clause = clause.parent;
        } else if (!written && !is_about_clause(view, clause)) {
            clause.subjects = implied_subject(work, clause);
            if (clause.first_conjunct != no_index) {
                clause.subject_clause = work.clauses[clause.first_conjunct].subject_clause;
            }
        }
        return;
    }
    clause.confidence = std::min(clause.confidence, view.word(subject).head_probability);
    if (const WordIndex noun = noun_of_second_relative(work, clause, subject); noun != no_word) {
        clause.subjects = {{noun, false, false}};
        return;
    }
    if (view.has_child(clause.head, Relation::cop) && clause.kind == ClauseKind::verbal &&
        !is_in_entity_name(view, subject) && view.has_child(subject, Relation::acl_relcl) &&
        view.has_upos(subject, {"PRON", "DET"})) {
        return; // "All they could do was wait": nothing waits here but they.
    }
    if (view.relation(subject) == Relation::nsubj_outer && clause.kind == ClauseKind::verbal &&
        has_marker(view, clause.head, "to")) {
        clause.prefix = "be_to_"; // "The goal is to cut costs": the goal itself cuts nothing.
    }
    const bool stands_for_clause =
        clause.link == ClauseLink::adverbial && clause.parent != no_index && view.lemma(subject) == "which";
    if (stands_for_clause) {
        clause.subject_clause = clause.parent;
    } else {
        clause.subjects = fillers(view, clause, subject);
        share_counted_subject(work, clause, subject);
    }
}

/// "What the miners want is a pump": they want a pump.
bool is_cleft(const Workspace& work, const Clause& clause)
{
    const SentenceView& view = work.view;
    const WordIndex above = view.head(clause.noun);
    if (clause.link != ClauseLink::relative || clause.kind != ClauseKind::verbal || view.lemma(clause.noun) != "what" ||
        above == no_word || work.clause_at[above] == no_index || view.relation(clause.noun) != Relation::nsubj ||
        !view.has_child(clause.head, Relation::nsubj) || view.has_child(clause.head, Relation::obj)) {
        return false;
    }
    const Clause& copula = work.clauses[work.clause_at[above]];
    return copula.kind == ClauseKind::nominal && copula.copula == "be" &&
           std::ranges::none_of(view.children(above), [&](WordIndex child) {
               return view.relation(child) == Relation::aux || is_negative_adverb(view.lemma(child));
           });
}

/// Whom a relative or participle clause is about: in "Ruiz is a lawyer who …" and "Ruiz, a lawyer who …" it is Ruiz.
WordIndex described_thing(const Workspace& work, const Clause& clause)
{
    const SentenceView& view = work.view;
    if (clause.noun == no_word || (has_marker(view, clause.head, "to") && !is_singled_out(view, clause.noun))) {
        return clause.noun;
    }
    const std::uint32_t copula = work.clause_at[clause.noun];
    const bool becomes = copula != no_index && work.clauses[copula].copula == "become"; // of "to lead" alone
    if (const WordIndex subject = subject_of_copula(work, clause.noun);
        subject != no_word && (!becomes || has_marker(view, clause.head, "to"))) {
        return subject;
    }
    const WordIndex above = view.head(clause.noun);
    if (is_cleft(work, clause)) {
        return above;
    }
    const bool apposition = view.relation(clause.noun) == Relation::appos && above != no_word &&
                            is_in_entity_name(view, above) && !is_in_entity_name(view, clause.noun) &&
                            view.feature(clause.noun, "Number") != "Plur";
    return apposition ? above : clause.noun;
}

} // namespace

namespace {

/// What a pronoun in front of a relative clause stands for, though a tree hangs it on a complement inside.
WordIndex antecedent_above(const Workspace& work, const Clause& clause)
{
    if ((clause.link != ClauseLink::open_complement && clause.link != ClauseLink::complement) ||
        clause.parent == no_index) {
        return no_word;
    }
    const Clause& parent = work.clauses[clause.parent];
    return parent.link == ClauseLink::relative ? parent.noun : parent.antecedent;
}

/// "called on", "appealed to": whoever stands behind the preposition is asked.
bool asks_by(std::string_view verb, std::string_view preposition)
{
    return (verb == "call" && (preposition == "on" || preposition == "upon")) ||
           (verb == "appeal" && preposition == "to") || (verb == "plead" && preposition == "with");
}

} // namespace

WordIndex asked_party(const SentenceView& view, const Clause& clause, const Clause& parent)
{
    const Embedding* const embedding = find_embedding(view.lemma(parent.head), ComplementForm::infinitive, false);
    if (embedding == nullptr || embedding->transparent || !has_marker(view, clause.head, "to") ||
        (embedding->factuality != Factuality::proposed && embedding->factuality != Factuality::required)) {
        return no_word;
    }
    for (const WordIndex child : view.children(parent.head)) {
        const bool phrase = view.relation(child) == Relation::obl && child < clause.head && child > parent.head;
        if (phrase && (can_be_asked(view, child) || asks_by(view.lemma(parent.head), preposition_of(view, child)))) {
            return child;
        }
    }
    return no_word;
}

WordIndex resolve_relative(const SentenceView& view, const Clause& clause, WordIndex word)
{
    if (clause.antecedent != no_word && word < view.head(clause.head) && view.head(word) == clause.head &&
        is_relative_pronoun(view, word)) {
        return clause.antecedent; // "the mill that nobody had wanted to buy"
    }
    const bool describes = clause.link == ClauseLink::relative || clause.link == ClauseLink::complement ||
                           (clause.link == ClauseLink::participle && !view.has_child(clause.head, Relation::aux) &&
                            (view.lemma(word) == "who" || view.lemma(word) == "which"));
    return clause.noun != no_word && describes && is_relative_pronoun(view, word) ? clause.noun : word;
}

std::string preposition_of(const SentenceView& view, WordIndex word)
{
    std::vector<WordIndex> words;
    for (const WordIndex child : view.children(word)) {
        if (view.relation(child) == Relation::case_marker && view.lemma(child) != "'s" && view.lemma(child) != "’s") {
            words.push_back(child);
            for (const WordIndex part : view.children(child)) {
                if (view.has_relation(part, {Relation::fixed, Relation::compound})) {
                    words.push_back(part);
                }
            }
        }
    }
    std::ranges::sort(words);
    static constexpr auto adverbs = word_set("ahead", "outside", "regardless"); // "ahead of", of which a tree makes two
    const WordIndex before = words.size() == 1 && words.front() > 0 ? words.front() - 1 : no_word;
    if (before != no_word && view.lemma(words.front()) == "of" && adverbs.contains(view.lemma(before)) &&
        view.relation(before) == Relation::advmod && view.children(before).empty()) {
        words.insert(words.begin(), before);
    }
    return join_forms(view, words, true);
}

bool names_source(const SentenceView& view, WordIndex word)
{
    const WordIndex marker = view.find_child(word, Relation::case_marker);
    return marker != no_word && view.lemma(marker).starts_with("accord") && !is_measure_of_accord(view.lemma(word));
}

bool tells_amount(const SentenceView& view, WordIndex word)
{
    return is_duration(view, word) || (view.has_child(word, Relation::nummod) && is_measure_noun(view.lemma(word)));
}

std::vector<Filler> agents(const SentenceView& view, const Clause& clause)
{
    if (!clause.passive) {
        return {};
    }
    for (const WordIndex child : view.children(clause.head)) {
        if (view.relation(child) == Relation::obl_agent && preposition_of(view, child).starts_with("by") &&
            !tells_amount(view, child)) {
            return fillers(view, clause, child);
        }
    }
    for (const WordIndex child : view.children(clause.head)) {
        if (view.relation(child) == Relation::obl && preposition_of(view, child) == "by" && !is_time(view, child) &&
            entity_type(view, referent(view, child)) != EntityType::thing) {
            return fillers(view, clause, child);
        }
    }
    for (const Filler& object : clause.objects) { // "was granted a loan by the bank", hung on the loan
        for (const WordIndex child : view.children(object.word)) {
            if (view.relation(child) == Relation::nmod && preposition_of(view, child) == "by" && child > object.word &&
                object.word > clause.head && can_be_asked(view, child)) {
                return fillers(view, clause, child);
            }
        }
    }
    return {};
}

namespace {

/// "The dam is safe, the agency said, adding that …": who adds is who said it, though the tree hangs it on what is
/// said.
void give_speaker(const Workspace& work, Clause& clause)
{
    const SentenceView& view = work.view;
    if (clause.link != ClauseLink::adverbial || clause.parent == no_index || clause.kind != ClauseKind::verbal) {
        return;
    }
    const std::uint32_t speech = work.clauses[clause.parent].reporter;
    const bool written =
        view.has_child(clause.head, Relation::nsubj) || view.has_child(clause.head, Relation::nsubj_pass);
    if (speech == no_index || written || marker_of(view, clause) != no_word) {
        return;
    }
    const WordIndex verb = work.clauses[speech].head;
    if (work.clauses[clause.parent].head < verb && verb < clause.head && !work.clauses[speech].subjects.empty()) {
        clause.subjects = work.clauses[speech].subjects;
    }
}

/// "The bridge fell, as reported by the agency": what is reported is the clause, not its subject.
void leave_content_to_speech(Workspace& work, std::uint32_t index)
{
    Clause& clause = work.clauses[index];
    if (clause.passive && clause.parent != no_index && work.clauses[clause.parent].reporter == index) {
        clause.subjects.clear(); // Of a passive they are what the agent does it to.
    }
}

} // namespace

namespace {

/// "The dam broke, the mayor said on Monday": whatever a tree hangs on "broke", it was said on Monday.
WordIndex speech_behind(const Workspace& work, const Clause& clause)
{
    if (clause.reporter != no_index) {
        const WordIndex verb = work.clauses[clause.reporter].head;
        return verb > clause.head ? verb : no_word;
    }
    if (clause.link != ClauseLink::complement || clause.parent == no_index || clause.first_conjunct != no_index) {
        return no_word;
    }
    const WordIndex verb = work.clauses[clause.parent].head;
    const bool hung = work.view.head(clause.head) == verb && work.view.relation(clause.head) == Relation::ccomp;
    return hung && verb > clause.head && is_reporting_verb(work.view.lemma(verb)) ? verb : no_word;
}

} // namespace

void fill_arguments(Workspace& work)
{
    for (Clause& clause : work.clauses) {
        clause.speech = speech_behind(work, clause);
    }
    for (Clause& clause : work.clauses) {
        clause.noun = described_thing(work, clause);
        clause.antecedent = antecedent_above(work, clause);
        fill_subjects(work, clause);
        fill_objects(work, clause);
    }
    for (std::uint32_t index = 0; index < work.clauses.size(); ++index) {
        share_object_back(work, work.clauses[index]);
        give_speaker(work, work.clauses[index]); // Speech hangs below what it reports, and so is filled after it.
        leave_content_to_speech(work, index);
    }
}

} // namespace triplewright
