// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

#include <string>

#include <gtest/gtest.h>

#include "triplewright/graph/knowledge_graph.hpp"

namespace triplewright {
namespace {

struct Row {
    std::string predicate;
    Factuality factuality;
    Polarity polarity;
    bool reported;
    std::string relation;
    std::string label;
};

TEST(Relation, SaysItsStanding)
{
    const Row rows[] = {
        {"meet_with", Factuality::actual, Polarity::positive, false, "meet_with", "meet with"},
        {"meet_with", Factuality::planned, Polarity::positive, false, "meet_with_planned", "meet with (planned)"},
        {"clinch", Factuality::actual, Polarity::negative, false, "clinch_negated", "clinch (negated)"},
        {"call", Factuality::actual, Polarity::positive, true, "call_reported", "call (reported)"},
        {"meet_with", Factuality::planned, Polarity::negative, true, "meet_with_planned_negated_reported",
         "meet with (planned, negated, reported)"},
        {"swell_to", Factuality::possible, Polarity::positive, true, "swell_to_possible_reported",
         "swell to (possible, reported)"},
        {"leave", Factuality::unknown, Polarity::positive, false, "leave_unknown", "leave (unknown)"},
        {"pay", Factuality::required, Polarity::positive, false, "pay_required", "pay (required)"},
        {"build", Factuality::proposed, Polarity::negative, false, "build_proposed_negated",
         "build (proposed, negated)"},
        // "it is possible" is not "it may be":
        {"be_possible", Factuality::actual, Polarity::positive, false, "be-possible", "be possible"},
        {"be", Factuality::possible, Polarity::positive, false, "be_possible", "be (possible)"},
        {"be_possible", Factuality::possible, Polarity::positive, false, "be-possible_possible",
         "be possible (possible)"},
        {"planned", Factuality::actual, Polarity::positive, false, "planned", "planned"},
        {"", Factuality::actual, Polarity::negative, false, "_negated", " (negated)"},
    };
    for (const Row& row : rows) {
        GraphStatement statement;
        statement.predicate = row.predicate;
        statement.factuality = row.factuality;
        statement.polarity = row.polarity;
        if (row.reported) {
            statement.sources.push_back(0);
        }
        EXPECT_EQ(qualified_relation(statement), row.relation);
        EXPECT_EQ(relation_label(statement), row.label);
        EXPECT_EQ(is_plain(statement), row.relation == base_relation_of(statement)) << row.predicate;
    }
}

} // namespace
} // namespace triplewright
