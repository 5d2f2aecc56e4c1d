// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

// Clauses become statements: every combination of conjoined arguments.

#include <algorithm>
#include <utility>

#include "extraction/clause.hpp"
#include "extraction/draft.hpp"
#include "extraction/mention.hpp"
#include "extraction/pattern.hpp"
#include "extraction/position.hpp"
#include "extraction/qualifier.hpp"
#include "extraction/standing.hpp"
#include "extraction/value.hpp"

namespace triplewright {

namespace {

constexpr std::size_t most_statements = 256; // of one clause: 16 subjects by 16 objects

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

void state_pair(Workspace& work, Clause& clause, const Pattern& pattern, const Candidate& subject,
                const Candidate& object)
{
    Standing standing = combined(clause.standing, subject, object);
    const bool holds = clause.kind == ClauseKind::nominal &&
                       (pattern.predicate == "be" || pattern.predicate == "become" || pattern.predicate == "remain") &&
                       is_position(work.view, clause.head) && is_person_word(work.view, subject.word);
    if (holds) {
        const std::uint32_t made =
            state_position(work, subject.word, clause.head, pattern.construct, std::move(standing), clause.confidence);
        Statement& statement = work.out.statements[made];
        for (const Qualifier& qualifier : pattern.qualifiers) {
            if (std::ranges::none_of(statement.qualifiers,
                                     [&](const Qualifier& q) { return q.value == qualifier.value; })) {
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
        const bool free = entity_type(work.view, referent(work.view, object.word)) == EntityType::person &&
                          !is_in_entity_name(work.view, object.word);
        if (!free) { // Phrases of other people are facts of their own.
            add_noun_qualifiers(work, referent(work.view, object.word), no_word, statement.qualifiers);
        }
    }
    statement.qualifiers.insert(statement.qualifiers.end(), pattern.qualifiers.begin(), pattern.qualifiers.end());
    statement.standing = std::move(standing);
    statement.confidence = clause.confidence;
    statement.construct = pattern.construct;
    statement.predicate_span = pattern.predicate_span;
    clause.statements.push_back(add_statement(work, std::move(statement)));
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
    Pattern pattern = pattern_of(work, index);
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
