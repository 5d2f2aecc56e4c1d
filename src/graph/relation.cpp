// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

#include <algorithm>
#include <array>
#include <vector>

#include "triplewright/graph/knowledge_graph.hpp"

namespace triplewright {

namespace {

constexpr std::string_view negated = "negated";
constexpr std::string_view reported = "reported";

/// What is not plain about a statement, in the one fixed order.
std::vector<std::string_view> standing_words(const GraphStatement& statement)
{
    std::vector<std::string_view> words;
    if (statement.factuality != Factuality::actual) {
        words.push_back(to_string(statement.factuality));
    }
    if (statement.polarity == Polarity::negative) {
        words.push_back(negated);
    }
    if (!statement.sources.empty()) {
        words.push_back(reported);
    }
    return words;
}

bool is_standing_word(std::string_view word)
{
    static constexpr std::array factualities = {Factuality::planned, Factuality::proposed, Factuality::possible,
                                                Factuality::required, Factuality::unknown};
    return word == negated || word == reported ||
           std::any_of(factualities.begin(), factualities.end(), [&](Factuality f) { return word == to_string(f); });
}

} // namespace

bool is_plain(const GraphStatement& statement)
{
    return standing_words(statement).empty();
}

std::string base_relation_of(const GraphStatement& statement)
{
    std::string relation = statement.predicate;
    const std::size_t last = relation.rfind('_');
    if (last != std::string::npos && is_standing_word(std::string_view(relation).substr(last + 1))) {
        relation[last] = '-';
    }
    return relation;
}

std::string qualified_relation(const GraphStatement& statement)
{
    std::string relation = base_relation_of(statement);
    for (const std::string_view word : standing_words(statement)) {
        relation += '_';
        relation += word;
    }
    return relation;
}

std::string relation_label(const GraphStatement& statement)
{
    std::string label = statement.predicate;
    std::replace(label.begin(), label.end(), '_', ' ');
    std::string_view before = " (";
    for (const std::string_view word : standing_words(statement)) {
        label += before;
        label += word;
        before = ", ";
    }
    return before == ", " ? label + ')' : label;
}

} // namespace triplewright
