// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

// Clauses become statements: every combination of conjoined arguments.

#include <algorithm>
#include <functional>
#include <numeric>
#include <utility>

#include "extraction/clause.hpp"
#include "extraction/draft.hpp"
#include "extraction/government.hpp"
#include "extraction/mention.hpp"
#include "extraction/noun_qualifier.hpp"
#include "extraction/pattern.hpp"
#include "extraction/position.hpp"
#include "extraction/standing.hpp"
#include "extraction/trust.hpp"
#include "extraction/value.hpp"
#include "triplewright/text/word_set.hpp"

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
        const std::uint32_t made = state_position(work, subject.word, clause.head, pattern.construct,
                                                  std::move(standing), clause_trust(work.view, clause));
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
    statement.object_preposition = pattern.object_preposition;
    const bool both = subject.word != no_word && object.word != no_word && find_amount(work.view, subject.word) &&
                      find_amount(work.view, object.word);
    const bool one_name = subject.word != no_word && work.view.upos(subject.word) == "NUM" &&
                          is_in_entity_name(work.view, referent(work.view, subject.word)); // "one of them, Ana Wiles,"
    if (subject.word != no_word && subject.argument.kind == ArgumentKind::mention && !one_name) {
        add_amount(work, subject.word, both ? "subject_amount" : "amount", statement.qualifiers);
    }
    if (clause.passive && subject.word != no_word && subject.word > clause.head) { // "by Ruiz in Lima"
        add_noun_qualifiers(work, referent(work.view, subject.word), no_word, statement.qualifiers);
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
    statement.confidence = clause_trust(work.view, clause);
    statement.construct = pattern.construct;
    statement.predicate_span = pattern.predicate_span;
    clause.statements.push_back(add_statement(work, std::move(statement)));
}

/// "compared to", "based on", "provided that": prepositions and conjunctions that were verbs once.
bool is_former_verb(const SentenceView& view, const Clause& clause)
{
    static constexpr auto forms = word_set("compared", "based", "provided", "given", "depending", "following",
                                           "including", "regarding", "concerning", "considering", "excluding", "owing");
    return clause.link == ClauseLink::adverbial && forms.contains(to_lower(view.word(clause.head).form)) &&
           !view.has_child(clause.head, Relation::aux) && !view.has_child(clause.head, Relation::aux_pass) &&
           !view.has_child(clause.head, Relation::nsubj) && !view.has_child(clause.head, Relation::obj) &&
           marker_of(view, clause) == no_word;
}

/// "they found" of "what they found": part of those words.
bool is_inside_free_relative(const SentenceView& view, const Clause& clause)
{
    return clause.noun != no_word && clause.noun == view.head(clause.head) && clause.first_conjunct == no_index &&
           is_free_relative(view, clause.noun);
}

/// Does the word stand for the free relative in which the clause stands: "done" of "what needs to be done"?
bool is_around(const SentenceView& view, WordIndex word, const Clause& clause)
{
    return word != no_word && word < clause.head && clause.head <= view.extent(word).last &&
           is_free_relative(view, word);
}

/// "What the miners want is a pump": the clause that says that they want it, or `no_index`.
std::uint32_t cleft_of(const Workspace& work, const Clause& clause)
{
    const SentenceView& view = work.view;
    const WordIndex what = view.find_child(clause.head, Relation::nsubj);
    if (clause.kind != ClauseKind::nominal || what == no_word || !is_free_relative(view, what)) {
        return no_index;
    }
    for (const WordIndex verb : view.children(what)) {
        const std::uint32_t index = work.clause_at[verb];
        if (index != no_index && work.clauses[index].noun == clause.head) {
            return index;
        }
    }
    return no_index;
}

/// "It has, you know, hurt the port", "I mean": says nothing of its own.
bool is_filler_phrase(const SentenceView& view, const Clause& clause)
{
    const WordIndex subject = view.find_child(clause.head, Relation::nsubj);
    const std::string_view lemma = view.lemma(clause.head);
    const bool you = subject != no_word && view.lemma(subject) == "you" && (lemma == "know" || lemma == "see");
    const bool i = subject != no_word && view.lemma(subject) == "I" && lemma == "mean";
    return clause.link == ClauseLink::parataxis && (you || i) &&
           std::ranges::all_of(view.children(clause.head), [&](WordIndex child) {
               return child == subject || view.upos(child) == "PUNCT" || view.relation(child) == Relation::cc;
           });
}

/// "That is how they won", "what the truth is": a question word says nothing of the subject.
bool is_question_word(const SentenceView& view, const Clause& clause)
{
    static constexpr auto adverbs = word_set("where", "how", "why", "when");
    static constexpr auto pronouns = word_set("what", "who");
    const std::string_view lemma = view.lemma(clause.head);
    const bool bare = !view.has_child(clause.head, Relation::acl_relcl) && !view.has_child(clause.head, Relation::acl);
    return view.has_child(clause.head, Relation::cop) &&
           (adverbs.contains(lemma) || (clause.link == ClauseLink::complement && bare && pronouns.contains(lemma)));
}

/// "between 15 and 40 percent" is one value, though a tree has two objects.
void drop_repeated_values(const Workspace& work, std::vector<Candidate>& objects)
{
    const Quantity* last = nullptr;
    std::erase_if(objects, [&](const Candidate& object) {
        const bool literal = object.argument.kind == ArgumentKind::literal && object.word != no_word;
        const Quantity* const quantity = literal ? find_quantity(work, object.word) : nullptr;
        const bool repeated = quantity != nullptr && quantity == last;
        last = quantity;
        return repeated;
    });
}

void state_clause(Workspace& work, std::uint32_t index)
{
    const Clause& clause = work.clauses[index];
    const WordIndex above = work.view.head(clause.head);
    if (is_inside_free_relative(work.view, clause)) {
        return;
    }
    if (const std::uint32_t cleft = cleft_of(work, clause); cleft != no_index) {
        work.clauses[index].statements = work.clauses[cleft].statements;
        return;
    }
    if (is_former_verb(work.view, clause) || is_filler_phrase(work.view, clause) ||
        is_question_word(work.view, clause) || (above != no_word && is_taken_as(work.view, above, clause.head))) {
        return;
    }
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
    drop_repeated_values(work, pattern.objects);
    std::size_t left = most_statements;
    for (const Candidate& subject : pattern.subjects) {
        for (const Candidate& object : pattern.objects) {
            const bool same = subject.argument == object.argument ||
                              is_around(work.view, subject.word, work.clauses[index]) ||
                              is_around(work.view, object.word, work.clauses[index]);
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

namespace {

/// Inner clauses first. A clause with transparent verbs above it has also what hangs on those, and so comes after it.
std::vector<std::uint32_t> inside_out(const Workspace& work)
{
    const auto outermost = [&](std::uint32_t index) {
        const Clause& clause = work.clauses[index];
        const std::uint32_t top = clause.carriers.empty() ? no_index : work.clause_at[clause.carriers.front()];
        return top == no_index ? index : std::min(index, top);
    };
    std::vector<std::uint32_t> order(work.clauses.size());
    std::iota(order.begin(), order.end(), 0U);
    std::ranges::sort(order, std::ranges::greater{},
                      [&](std::uint32_t index) { return std::pair(outermost(index), index); });
    return order;
}

} // namespace

void state_clauses(Workspace& work)
{
    // From the innermost clause outwards, so that contents are there when they are asked for.
    for (const std::uint32_t index : inside_out(work)) {
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
