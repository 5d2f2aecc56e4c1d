// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

#include "triplewright/formats/elements.hpp"

#include <algorithm>
#include <string>
#include <vector>

#include <gtest/gtest.h>

#include "formats/golden.hpp"
#include "graph/graph_dump.hpp"
#include "triplewright/text/error.hpp"

namespace triplewright {
namespace {

ElementGraph collect(const KnowledgeGraph& graph)
{
    ElementGraph elements;
    ElementCollector collector(elements);
    visit_elements(graph, collector);
    return elements;
}

class ElementsOfGraph : public ::testing::TestWithParam<const char*> {};

TEST_P(ElementsOfGraph, BecomeTheSameGraph)
{
    const KnowledgeGraph graph = testing::special_graph(GetParam());
    const std::optional<KnowledgeGraph> again = to_knowledge_graph(collect(graph), "memory");
    ASSERT_TRUE(again.has_value());
    EXPECT_TRUE(testing::dump(graph) == testing::dump(*again));
    const std::string turtle = testing::write_to_string("turtle", graph);
    const std::string turtle_again = testing::write_to_string("turtle", *again);
    EXPECT_TRUE(turtle == turtle_again);
}

INSTANTIATE_TEST_SUITE_P(Graphs, ElementsOfGraph, ::testing::ValuesIn(testing::special_graphs),
                         [](const auto& row) { return std::string(row.param); });

TEST(Elements, OfOtherOriginAreNoKnowledgeGraph)
{
    ElementGraph elements;
    NodeElement node;
    node.id = "a";
    elements.add_node(node);
    EXPECT_FALSE(to_knowledge_graph(elements, "memory").has_value());
}

TEST(Elements, SayWhatIsDamaged)
{
    const KnowledgeGraph graph = testing::golden_graph("good");
    ElementGraph elements = collect(graph);
    for (GraphFact& fact : elements.schema.facts) {
        fact.value = fact.name == "documents" ? "" : fact.value;
    }
    try {
        (void)to_knowledge_graph(elements, "a.graphml");
        FAIL();
    } catch (const InputError& error) {
        EXPECT_EQ(
            std::string(error.what()),
            "a.graphml: error: element 'n0', attribute 'mention_ranges': "
            "'https://example.org/news/1#char=43,51' is no place in a document of the graph; the file was changed "
            "after it was written, write it again from its source");
    }
}

TEST(Elements, SayThatTheEdgeOfAStatementIsMissing)
{
    const ElementGraph elements = collect(testing::golden_graph("good"));
    const auto is_statement = [](const NodeElement& node) { return node.type == "statement"; };
    ASSERT_TRUE(std::any_of(elements.nodes().begin(), elements.nodes().end(), is_statement));
    ElementGraph without_edges;
    without_edges.schema = elements.schema;
    for (const NodeElement& node : elements.nodes()) {
        without_edges.add_node(node);
    }
    try {
        (void)to_knowledge_graph(without_edges, "a.graphml");
        FAIL();
    } catch (const InputError& error) {
        EXPECT_NE(std::string(error.what()).find("there is no edge of the statement <"), std::string::npos)
            << error.what();
    }
}

TEST(Elements, KeepTheirTextWhenTheGraphMoves)
{
    ElementGraph elements;
    const Attribute attributes[] = {Attribute::text(0, "value"), Attribute::integer(1, -5), Attribute::single(2, 0.25F),
                                    Attribute::boolean(3, true), Attribute::list(4, AttributeType::tokens, "a b")};
    NodeElement node;
    node.id = "a";
    node.label = "A";
    node.attributes = attributes;
    elements.add_node(node);
    EdgeElement edge;
    edge.label = "loops";
    elements.add_edge(edge);
    const ElementGraph moved = std::move(elements);
    ASSERT_EQ(moved.nodes().size(), 1U);
    const auto kept = moved.nodes()[0].attributes;
    EXPECT_EQ(kept[0].as_text(), "value");
    EXPECT_EQ(kept[1].as_integer(), -5);
    EXPECT_EQ(kept[2].as_single(), 0.25F);
    EXPECT_TRUE(kept[3].as_boolean());
    std::vector<std::string> items;
    for_each_item(kept[4].as_text(), kept[4].type(), [&](std::string_view item) { items.emplace_back(item); });
    EXPECT_EQ(items, (std::vector<std::string>{"a", "b"}));
    EXPECT_EQ(moved.edges()[0].source, "a");
    EXPECT_EQ(moved.find_node("a"), 0U);
    EXPECT_FALSE(moved.find_node("b").has_value());
}

} // namespace
} // namespace triplewright
