// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

#include "triplewright/extraction/statement_dump.hpp"

namespace triplewright {

namespace {

constexpr int deepest_nesting = 3;

std::string dump_argument(const Extraction& extraction, const Argument& argument, int depth)
{
    switch (argument.kind) {
    case ArgumentKind::none: return "-";
    case ArgumentKind::mention: return extraction.mentions[argument.index].text;
    case ArgumentKind::literal: {
        const Literal& literal = extraction.literals[argument.index];
        const std::string value = literal.unit.empty() ? literal.value : literal.value + ' ' + literal.unit;
        return literal.datatype.empty() ? '"' + value + '"' : value;
    }
    case ArgumentKind::statement: break;
    }
    if (depth == deepest_nesting) {
        return "<…>";
    }
    const Statement& statement = extraction.statements[argument.index];
    return '<' + dump_argument(extraction, statement.subject, depth + 1) + " | " + statement.predicate + " | " +
           dump_argument(extraction, statement.object, depth + 1) + '>';
}

std::string dump_standing(const Extraction& extraction, const Standing& standing)
{
    std::string text = " {";
    text += to_string(standing.factuality);
    text += ' ';
    text += to_string(standing.polarity);
    if (standing.tense != Tense::none) {
        text += ' ';
        text += to_string(standing.tense);
    }
    if (standing.aspect != Aspect::simple) {
        text += ' ';
        text += to_string(standing.aspect);
    }
    text += '}';
    for (std::size_t place = 0; place < standing.sources.size(); ++place) {
        text += place == 0 ? " @[" : " < ";
        text += extraction.mentions[standing.sources[place]].text;
    }
    return standing.sources.empty() ? text : text + ']';
}

} // namespace

std::string dump_statement(const Extraction& extraction, const Statement& statement)
{
    std::string text = '(' + dump_argument(extraction, statement.subject, 0) + " | " + statement.predicate + " | " +
                       dump_argument(extraction, statement.object, 0) + ')';
    for (const Qualifier& qualifier : statement.qualifiers) {
        text += ' ' + qualifier.role;
        if (!qualifier.preposition.empty()) {
            text += '(' + qualifier.preposition + ')';
        }
        text += '=' + dump_argument(extraction, qualifier.value, 0);
    }
    return text + dump_standing(extraction, statement.standing);
}

std::string dump_statements(const Extraction& extraction)
{
    std::string text;
    for (const Statement& statement : extraction.statements) {
        text += dump_statement(extraction, statement) + '\n';
    }
    return text;
}

} // namespace triplewright
