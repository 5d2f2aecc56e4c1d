// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

#include "extraction/noun_relation.hpp"

#include <utility>

#include "extraction/draft.hpp"
#include "extraction/mention.hpp"
#include "extraction/time.hpp"
#include "extraction/value.hpp"

namespace triplewright {

namespace {

constexpr int oldest_age = 130;

} // namespace

void state_relation(Workspace& work, WordIndex subject, std::string predicate, WordIndex object, float salience,
                    std::string_view construct, WordIndex evidence)
{
    Statement statement;
    statement.subject = {ArgumentKind::mention, mention_at(work, subject)};
    statement.predicate = std::move(predicate);
    statement.object = {ArgumentKind::mention, mention_at(work, object)};
    statement.salience = salience;
    statement.construct = construct;
    statement.predicate_span = work.view.word(evidence).span;
    add_statement(work, std::move(statement));
}

bool is_age(const SentenceView& view, WordIndex word)
{
    const bool alone = !view.has_child(word, Relation::nmod) && !view.has_child(word, Relation::compound);
    const bool number_word = view.upos(word) == "NUM" && !is_calendar_time(view, word); // not the 28 of "June 28"
    const std::string number = alone && number_word ? parse_number(view, {word, word}) : std::string();
    return !number.empty() && number.size() <= 3 && number.find('.') == std::string::npos &&
           std::stoi(number) <= oldest_age;
}

void state_age(Workspace& work, WordIndex person, WordIndex number, float salience)
{
    Statement statement;
    statement.subject = {ArgumentKind::mention, mention_at(work, person)};
    statement.predicate = "have_age";
    statement.object = add_literal(work, amount_literal(work.view, {{number, number}, ""}));
    statement.salience = salience;
    statement.construct = "age";
    statement.predicate_span = work.view.word(number).span;
    add_statement(work, std::move(statement));
}

bool is_unlike(EntityType a, EntityType b)
{
    const auto is_body = [](EntityType type) {
        return type == EntityType::organization || type == EntityType::location || type == EntityType::facility;
    };
    return (a == EntityType::person && is_body(b)) || (b == EntityType::person && is_body(a));
}

} // namespace triplewright
