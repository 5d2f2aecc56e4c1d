// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

// Clauses become statements: predicate, object, qualifiers, every combination of conjoined arguments.

#include <algorithm>
#include <utility>

#include "extraction/clause.hpp"
#include "extraction/draft.hpp"
#include "extraction/lexicon.hpp"
#include "extraction/mention.hpp"
#include "extraction/noun_facts.hpp"
#include "extraction/position.hpp"
#include "extraction/qualifier.hpp"
#include "extraction/standing.hpp"
#include "extraction/value.hpp"

namespace triplewright {

namespace {

constexpr std::size_t most_statements = 256; // of one clause: 16 subjects by 16 objects

/// An argument with what its words do to the standing.
struct Candidate {
    Argument argument;
    WordIndex word = no_word; ///< `no_word` for statements and the missing argument.
    bool alternative = false;
    bool negative = false;
};

/// What all statements of a clause have in common.
struct Pattern {
    std::string predicate;
    std::vector<WordIndex> words; ///< Words of the predicate.
    std::vector<Candidate> subjects;
    std::vector<Candidate> objects;
    std::vector<Qualifier> qualifiers;
    std::string_view construct = "clause";
    Span predicate_span;
    bool takes_noun_phrases = true; ///< The object's phrases become qualifiers.
};

std::string with_underscores(std::string text)
{
    std::ranges::replace(text, ' ', '_');
    return text;
}

std::vector<Candidate> candidates(Workspace& work, const std::vector<Filler>& fillers)
{
    std::vector<Candidate> found;
    for (const Filler& filler : fillers) {
        const bool negative = is_negative_nominal(work.view, filler.word) || filler.excluded;
        found.push_back({argument_at(work, filler.word), filler.word, filler.alternative, negative});
    }
    return found;
}

/// Auxiliaries, negation, particles: the words around a verb that belong to the predicate.
void add_verb_words(const SentenceView& view, WordIndex verb, std::vector<WordIndex>& words)
{
    words.push_back(verb);
    for (const WordIndex child : view.children(verb)) {
        const bool negation = view.relation(child) == Relation::advmod && is_negative_adverb(view.lemma(child));
        if (negation || view.has_relation(child, {Relation::aux, Relation::aux_pass, Relation::cop, Relation::compound_prt}) ||
            (view.relation(child) == Relation::mark && view.lemma(child) == "to")) {
            words.push_back(child);
        }
    }
}

std::string particles(const SentenceView& view, WordIndex verb)
{
    std::string text;
    for (const WordIndex child : view.children(verb)) {
        if (view.relation(child) == Relation::compound_prt) {
            text += "_" + to_lower(view.word(child).form);
        }
    }
    return text;
}

/// The first phrase after the verb that can be its object: "relies on Peru", "set off for the coast".
WordIndex find_promoted(const SentenceView& view, const Clause& clause)
{
    for (const WordIndex child : view.children(clause.head)) {
        if (view.relation(child) != Relation::obl || child < clause.head || view.upos(child) == "ADP" ||
            names_source(view, child)) {
            continue;
        }
        const WordIndex word = resolve_relative(view, clause, child);
        const std::string preposition = preposition_of(view, child);
        const std::string_view role = role_of_phrase(view, word, preposition);
        const bool compared = clause.kind == ClauseKind::adjectival && role == "comparison";
        if (!preposition.empty() && (is_complement_role(role) || compared) && is_nominal(view, word)) {
            return child;
        }
    }
    return no_word;
}

void promote(Workspace& work, const Clause& clause, WordIndex phrase, Pattern& pattern)
{
    const SentenceView& view = work.view;
    const WordIndex word = resolve_relative(view, clause, phrase);
    pattern.predicate += "_" + with_underscores(preposition_of(view, phrase));
    pattern.objects = candidates(work, word == phrase ? distribute(view, phrase) : std::vector<Filler>{{word, false, false}});
    for (const WordIndex child : view.children(phrase)) {
        if (view.relation(child) == Relation::case_marker) {
            pattern.words.push_back(child);
        }
    }
}

/// The statement that a complement clause became; the clause's own if it is silent is that of its complement.
Argument content_of(const Workspace& work, const Clause& clause)
{
    for (const WordIndex child : work.view.children(clause.head)) {
        if (!work.view.has_relation(child, {Relation::ccomp, Relation::xcomp, Relation::parataxis}) ||
            work.clause_at[child] == no_index) {
            continue;
        }
        const Clause& inner = work.clauses[work.clause_at[child]];
        if (inner.link != ClauseLink::parataxis && !inner.statements.empty()) {
            return {ArgumentKind::statement, inner.statements.front()};
        }
    }
    return {};
}

/// Content that stands above its speech clause.
Argument reported_content(const Workspace& work, std::uint32_t index)
{
    const Clause& clause = work.clauses[index];
    if (clause.parent != no_index && work.clauses[clause.parent].reporter == index) {
        const Clause& content = work.clauses[clause.parent];
        if (!content.statements.empty()) {
            return {ArgumentKind::statement, content.statements.front()};
        }
    }
    return {};
}

void add_recipients(Workspace& work, const Clause& clause, Pattern& pattern)
{
    for (const Filler& filler : clause.recipients) {
        pattern.qualifiers.push_back({"to", "", argument_at(work, filler.word)});
    }
}

void fill_verbal_object(Workspace& work, const Clause& clause, std::uint32_t index, Pattern& pattern)
{
    Argument content = content_of(work, clause);
    if (content.kind == ArgumentKind::none) {
        content = reported_content(work, index);
    }
    const bool told = clause.objects.empty() && !clause.recipients.empty() && content.kind != ArgumentKind::none;
    const auto& objects = told ? clause.recipients : clause.objects; // "told the panel that …"
    if (!objects.empty() && !(clause.passive && pattern.subjects.empty())) {
        pattern.objects = candidates(work, objects);
    }
    if (!told) {
        add_recipients(work, clause, pattern);
    }
    if (content.kind == ArgumentKind::none) {
        return;
    }
    if (pattern.objects.empty()) {
        pattern.objects = {{content, no_word, false, false}};
    } else {
        pattern.qualifiers.push_back({"topic", "", content});
    }
}

void shape_verb(Workspace& work, const Clause& clause, std::uint32_t index, Pattern& pattern)
{
    const SentenceView& view = work.view;
    add_verb_words(view, clause.head, pattern.words);
    pattern.predicate_span = view.word(clause.head).span;
    const auto by = agents(view, clause);
    if (clause.passive && !by.empty()) {
        pattern.predicate = clause.prefix + to_lower(view.lemma(clause.head)) + particles(view, clause.head);
        if (!clause.objects.empty()) { // "was given the prize by …"
            pattern.objects = candidates(work, clause.objects);
            for (const Candidate& recipient : pattern.subjects) {
                pattern.qualifiers.push_back({"to", "", recipient.argument});
            }
        } else {
            pattern.objects = std::move(pattern.subjects);
        }
        pattern.subjects = candidates(work, by);
        return;
    }
    const std::string verb = clause.passive ? "be_" + to_lower(view.word(clause.head).form) : to_lower(view.lemma(clause.head));
    pattern.predicate = clause.prefix + verb + particles(view, clause.head);
    fill_verbal_object(work, clause, index, pattern);
}

/// "is aware of": the adjective's phrase becomes the object; else the adjective itself.
WordIndex shape_adjective(Workspace& work, const Clause& clause, Pattern& pattern)
{
    const SentenceView& view = work.view;
    const std::string copula = to_lower(clause.copula);
    pattern.words.push_back(clause.head);
    const WordIndex promoted = find_promoted(view, clause);
    if (promoted != no_word) {
        pattern.predicate = copula + "_" + to_lower(view.lemma(clause.head));
        promote(work, clause, promoted, pattern);
        return promoted;
    }
    pattern.predicate = copula;
    WordRange words{clause.head, clause.head};
    for (const WordIndex child : view.children(clause.head)) {
        if (child < clause.head && view.has_relation(child, {Relation::advmod, Relation::obl_unmarked}) &&
            !is_negative_adverb(view.lemma(child)) && !is_hedge(view.lemma(child)) && !is_time_adverb(view.lemma(child)) &&
            !is_frequency_adverb(view.lemma(child)) && view.extent(child).last + 1 == words.first) {
            words.first = view.extent(child).first;
        }
    }
    pattern.objects = {{add_literal(work, {words_text(view, words), "", words_span(view, words)}), no_word, false, false}};
    if (const Argument content = content_of(work, clause); content.kind != ArgumentKind::none) {
        pattern.qualifiers.push_back({"topic", "", content});
    }
    return no_word;
}

void shape_nominal(Workspace& work, const Clause& clause, Pattern& pattern)
{
    pattern.predicate = to_lower(clause.copula);
    pattern.objects = candidates(work, {{clause.head, false, false}});
}

void shape_place(Workspace& work, const Clause& clause, Pattern& pattern)
{
    const SentenceView& view = work.view;
    pattern.predicate = to_lower(clause.copula);
    const std::string preposition = preposition_of(view, clause.head);
    if (preposition.empty()) {
        const Word& word = view.word(clause.head);
        pattern.objects = {{add_literal(work, {word.form, "", word.span}), no_word, false, false}};
        return;
    }
    pattern.predicate += "_" + with_underscores(preposition);
    pattern.objects = candidates(work, distribute(view, clause.head));
    for (const WordIndex child : view.children(clause.head)) {
        if (view.relation(child) == Relation::case_marker) {
            pattern.words.push_back(child);
        }
    }
}

/// "was at his desk", "is in Accra", "became unable": words and span of the copula.
void add_copula_words(const SentenceView& view, const Clause& clause, Pattern& pattern)
{
    pattern.predicate_span = view.word(clause.copula_word == no_word ? clause.head : clause.copula_word).span;
    for (const WordIndex child : view.children(clause.head)) {
        const bool negation = view.relation(child) == Relation::advmod && is_negative_adverb(view.lemma(child));
        if (negation || view.has_relation(child, {Relation::aux, Relation::cop})) {
            pattern.words.push_back(child);
        }
    }
}

std::string predicate_words(const SentenceView& view, std::vector<WordIndex> words)
{
    std::ranges::sort(words);
    words.erase(std::unique(words.begin(), words.end()), words.end());
    return join_forms(view, words, false);
}

/// Lowered by "or", turned by "no".
Standing combined(const Standing& base, const Candidate& subject, const Candidate& object)
{
    Standing standing = base;
    if (subject.negative || object.negative) {
        if (subject.negative != object.negative || base.polarity == Polarity::negative) {
            standing.polarity = Polarity::negative;
        }
    } else if ((subject.alternative || object.alternative) && base.polarity == Polarity::positive) {
        standing.factuality = weaker(standing.factuality, Factuality::possible);
    }
    return standing;
}

bool is_person_word(const SentenceView& view, WordIndex word)
{
    return word != no_word && (entity_type(view, referent(view, word)) == EntityType::person ||
                               (view.upos(word) == "PROPN" && view.name(word) == nullptr));
}

void state_pair(Workspace& work, Clause& clause, const Pattern& pattern, const Candidate& subject, const Candidate& object)
{
    Standing standing = combined(clause.standing, subject, object);
    const bool holds = clause.kind == ClauseKind::nominal && pattern.predicate == "be" &&
                       is_position(work.view, clause.head) && is_person_word(work.view, subject.word);
    if (holds) {
        const std::uint32_t made = state_position(work, subject.word, clause.head, pattern.construct, std::move(standing),
                                                  clause.confidence);
        Statement& statement = work.out.statements[made];
        for (const Qualifier& qualifier : pattern.qualifiers) {
            if (std::ranges::none_of(statement.qualifiers, [&](const Qualifier& q) { return q.value == qualifier.value; })) {
                statement.qualifiers.push_back(qualifier);
            }
        }
        statement.words = predicate_words(work.view, pattern.words);
        clause.statements.push_back(made);
        return;
    }
    Statement statement;
    statement.subject = subject.argument;
    statement.predicate = pattern.predicate;
    statement.words = predicate_words(work.view, pattern.words);
    statement.object = object.argument;
    const bool both = subject.word != no_word && object.word != no_word && find_amount(work.view, subject.word) &&
                      find_amount(work.view, object.word);
    if (subject.word != no_word && subject.argument.kind == ArgumentKind::mention) {
        add_amount(work, subject.word, both ? "subject_amount" : "amount", statement.qualifiers);
    }
    if (object.word != no_word && object.argument.kind == ArgumentKind::mention) {
        add_amount(work, object.word, "amount", statement.qualifiers);
        if (entity_type(work.view, referent(work.view, object.word)) != EntityType::person) {
            add_noun_qualifiers(work, referent(work.view, object.word), statement.qualifiers);
        }
    }
    statement.qualifiers.insert(statement.qualifiers.end(), pattern.qualifiers.begin(), pattern.qualifiers.end());
    statement.standing = std::move(standing);
    statement.confidence = clause.confidence;
    statement.construct = pattern.construct;
    statement.predicate_span = pattern.predicate_span;
    clause.statements.push_back(add_statement(work, std::move(statement)));
}

void fill_subject_candidates(Workspace& work, const Clause& clause, Pattern& pattern)
{
    pattern.subjects = candidates(work, clause.subjects);
    if (clause.subject_clause != no_index && !work.clauses[clause.subject_clause].statements.empty()) {
        const Argument statement{ArgumentKind::statement, work.clauses[clause.subject_clause].statements.front()};
        pattern.subjects.push_back({statement, no_word, false, false});
    }
}

void shape(Workspace& work, std::uint32_t index, Pattern& pattern)
{
    const Clause clause = work.clauses[index];
    const SentenceView& view = work.view;
    WordIndex promoted = no_word;
    for (const WordIndex carrier : clause.carriers) {
        add_verb_words(view, carrier, pattern.words);
    }
    if (clause.kind != ClauseKind::verbal) {
        add_copula_words(view, clause, pattern);
    }
    switch (clause.kind) {
    case ClauseKind::verbal: shape_verb(work, clause, index, pattern); break;
    case ClauseKind::adjectival: promoted = shape_adjective(work, clause, pattern); break;
    case ClauseKind::nominal:
        pattern.construct = "copula";
        shape_nominal(work, clause, pattern);
        break;
    case ClauseKind::locative: shape_place(work, clause, pattern); break;
    case ClauseKind::existential:
        pattern.predicate = "exist";
        pattern.words.push_back(clause.head);
        break;
    }
    if (clause.kind != ClauseKind::verbal) {
        pattern.construct = clause.kind == ClauseKind::existential ? "existential" : "copula";
    }
    const bool open = pattern.objects.empty() && !pattern.subjects.empty();
    if (open && (clause.kind == ClauseKind::verbal || clause.kind == ClauseKind::existential)) {
        promoted = find_promoted(view, clause);
        if (promoted != no_word) {
            if (clause.kind == ClauseKind::existential) {
                pattern.predicate = "be";
            }
            promote(work, clause, promoted, pattern);
        } else if (clause.gap_preposition != no_word) {
            pattern.predicate += "_" + to_lower(view.word(clause.gap_preposition).form);
            pattern.words.push_back(clause.gap_preposition);
            pattern.objects = candidates(work, {{clause.noun, false, false}});
        }
    }
    auto qualifiers = clause_qualifiers(work, clause, promoted);
    pattern.qualifiers.insert(pattern.qualifiers.end(), std::make_move_iterator(qualifiers.begin()),
                              std::make_move_iterator(qualifiers.end()));
}

void state_clause(Workspace& work, std::uint32_t index)
{
    if (work.clauses[index].silent) {
        for (const WordIndex child : work.view.children(work.clauses[index].head)) {
            const std::uint32_t inner = work.clause_at[child];
            if (inner != no_index && work.clauses[inner].link == ClauseLink::open_complement &&
                !work.clauses[inner].statements.empty()) {
                work.clauses[index].statements = work.clauses[inner].statements;
                return;
            }
        }
        return;
    }
    Pattern pattern;
    fill_subject_candidates(work, work.clauses[index], pattern);
    shape(work, index, pattern);
    if (pattern.subjects.empty()) {
        return;
    }
    if (pattern.objects.empty()) {
        pattern.objects.push_back({});
    }
    std::size_t left = most_statements;
    for (const Candidate& subject : pattern.subjects) {
        for (const Candidate& object : pattern.objects) {
            const bool same = subject.argument == object.argument;
            if (left > 0 && !same) {
                --left;
                state_pair(work, work.clauses[index], pattern, subject, object);
            }
        }
    }
}

bool waits_for_content(const Workspace& work, std::uint32_t index)
{
    const Clause& clause = work.clauses[index];
    const bool speech = clause.parent != no_index && work.clauses[clause.parent].reporter == index;
    return speech || (clause.subject_clause != no_index && clause.subject_clause == clause.parent);
}

} // namespace

void state_clauses(Workspace& work)
{
    // From the innermost clause outwards, so that contents are there when they are asked for.
    for (std::uint32_t index = static_cast<std::uint32_t>(work.clauses.size()); index-- > 0;) {
        if (!waits_for_content(work, index)) {
            state_clause(work, index);
        }
    }
    for (std::uint32_t index = 0; index < work.clauses.size(); ++index) {
        if (waits_for_content(work, index)) {
            state_clause(work, index);
        }
    }
}

} // namespace triplewright
