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
#include "extraction/noun_relation.hpp"
#include "extraction/pattern.hpp"
#include "extraction/position.hpp"
#include "extraction/promotion.hpp"
#include "extraction/salience.hpp"
#include "extraction/standing.hpp"
#include "extraction/time.hpp"
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

/// "bidders" of "one of the bidders", or `no_word`.
WordIndex one_of_whom(const SentenceView& view, WordIndex one)
{
    if (one == no_word || view.upos(one) != "NUM" || view.lemma(one) != "one" || referent(view, one) == one) {
        return no_word;
    }
    const WordIndex many = view.find_child(one, Relation::nmod);
    return many != no_word && view.upos(many) == "NOUN" && referent(view, one) == many ? many : no_word;
}

/// "One of the bidders was the trader Van Aalst": Van Aalst is one of them.
void state_one_of(Workspace& work, Clause& clause, const Pattern& pattern, const Candidate& named, WordIndex many)
{
    Statement statement;
    statement.subject = named.argument;
    statement.predicate = "be_one_of";
    statement.words = predicate_words(work.view, pattern.words);
    statement.object = argument_at(work, many);
    statement.qualifiers = pattern.qualifiers;
    statement.standing = clause.standing;
    statement.salience = clause_salience(work.view, clause);
    statement.construct = pattern.construct;
    statement.predicate_span = pattern.predicate_span;
    clause.statements.push_back(add_statement(work, std::move(statement)));
}

/// "23 people were killed and 90 injured": the second verb has a number of its own.
bool has_other_number(const SentenceView& view, const Clause& clause)
{
    if (clause.subject_number != no_word) {
        return true;
    }
    return clause.first_conjunct != no_index && std::ranges::any_of(view.children(clause.head), [&](WordIndex child) {
               return child < clause.head && view.upos(child) == "NUM" &&
                      !view.has_child(child, Relation::case_marker) &&
                      view.has_relation(child, {Relation::obl, Relation::obl_unmarked, Relation::nummod});
           });
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
                                                  std::move(standing), clause_salience(work.view, clause));
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
    const bool aged = clause.kind == ClauseKind::nominal && pattern.predicate == "be" &&
                      is_age(work.view, clause.head) && work.view.lemma(clause.head) != "one" &&
                      is_person_word(work.view, subject.word);
    if (pattern.predicate == "be" && clause.kind == ClauseKind::nominal && object.word != no_word &&
        is_in_entity_name(work.view, referent(work.view, object.word))) {
        if (const WordIndex many = one_of_whom(work.view, subject.word); many != no_word) {
            state_one_of(work, clause, pattern, object, many);
            return;
        }
    }
    Statement statement;
    statement.subject = subject.argument;
    statement.predicate = aged ? "have_age" : pattern.predicate;
    statement.words = predicate_words(work.view, pattern.words);
    statement.object = object.argument;
    statement.object_preposition = pattern.object_preposition;
    const bool both = subject.word != no_word && object.word != no_word && find_amount(work.view, subject.word) &&
                      find_amount(work.view, object.word);
    const bool one_name = subject.word != no_word && work.view.upos(subject.word) == "NUM" &&
                          is_in_entity_name(work.view, referent(work.view, subject.word)); // "one of them, Ana Wiles,"
    if (clause.subject_number != no_word) {
        statement.qualifiers.push_back(
            {both ? "subject_amount" : "amount", "", add_literal(work, *find_value(work.view, clause.subject_number))});
    }
    if (subject.word != no_word && subject.argument.kind == ArgumentKind::mention && !one_name &&
        !has_other_number(work.view, clause)) {
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
    if (object.word != no_word && object.argument.kind == ArgumentKind::mention) { // "hid the fact that it leaked"
        const Argument content = content_of_noun(work, referent(work.view, object.word));
        if (content.kind != ArgumentKind::none) {
            statement.qualifiers.push_back({"topic", "", content});
        }
    }
    statement.standing = std::move(standing);
    statement.salience = clause_salience(work.view, clause);
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

/// "as far as the firm is concerned", "as far as they know"
bool is_as_far_as(const SentenceView& view, const Clause& clause)
{
    const WordIndex first = view.extent(clause.head).first;
    static constexpr auto verbs = word_set("concern", "concerned", "go", "know", "remember");
    if (!verbs.contains(view.lemma(clause.head)) || clause.link != ClauseLink::adverbial) {
        return false;
    }
    const WordIndex far = first > 0 && view.lemma(first) == "as" ? first - 1 : first + 1; // with or without "as far"
    return far + 1 < view.size() && view.lemma(far) == "far" && view.lemma(far + 1) == "as";
}

/// "It has, you know, hurt the port", "I mean": says nothing of its own.
bool is_filler_phrase(const SentenceView& view, const Clause& clause)
{
    const WordIndex subject = view.find_child(clause.head, Relation::nsubj);
    const std::string_view lemma = view.lemma(clause.head);
    const bool you = subject != no_word && view.lemma(subject) == "you" && (lemma == "know" || lemma == "see");
    const bool i = subject != no_word && view.lemma(subject) == "I" && lemma == "mean";
    if (is_as_far_as(view, clause)) {
        return true;
    }
    return clause.link == ClauseLink::parataxis && (you || i) &&
           std::ranges::all_of(view.children(clause.head), [&](WordIndex child) {
               return child == subject || view.upos(child) == "PUNCT" || view.relation(child) == Relation::cc;
           });
}

/// "cleaner than it was ten years ago", "as many as it does today": repeats the predicate that it is compared with.
bool is_comparison_rest(const SentenceView& view, const Clause& clause)
{
    const WordIndex marker = marker_of(view, clause);
    if (clause.link != ClauseLink::adverbial || marker == no_word ||
        (view.lemma(marker) != "than" && view.lemma(marker) != "as")) {
        return false;
    }
    const bool does = view.lemma(clause.head) == "do" && !view.has_child(clause.head, Relation::obj);
    const bool was = clause.copula_word != no_word && (is_time(view, clause.head) || view.lemma(clause.head) == "ago");
    const WordIndex above = view.head(clause.head);
    const bool measured = view.lemma(marker) == "than" || (above != no_word && above + 1 == marker); // "as many as"
    return measured && (does || was);
}

/// "That is how", "what the truth is": a bare question word says nothing of the subject.
bool is_question_word(const SentenceView& view, const Clause& clause)
{
    static constexpr auto adverbs = word_set("where", "how", "why", "when");
    static constexpr auto pronouns = word_set("what", "who");
    const std::string_view lemma = view.lemma(clause.head);
    const bool bare = !view.has_child(clause.head, Relation::acl_relcl) &&
                      !view.has_child(clause.head, Relation::acl) && !view.has_child(clause.head, Relation::advcl);
    return view.has_child(clause.head, Relation::cop) && bare &&
           (adverbs.contains(lemma) || (clause.link == ClauseLink::complement && pronouns.contains(lemma)));
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
        is_comparison_rest(work.view, clause) || is_question_word(work.view, clause) ||
        (above != no_word && is_taken_as(work.view, above, clause.head))) {
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
