// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

#include <filesystem>
#include <string>
#include <utility>

#include <gtest/gtest.h>

#include "formats/dot_drawing.hpp"
#include "formats/dot_text.hpp"
#include "formats/golden.hpp"

namespace triplewright {
namespace {

TEST(Dot, WritesGoldenBytes)
{
    for (const char* name : {"good", "hostile", "empty"}) {
        testing::expect_golden("dot", name);
    }
}

TEST(DotText, Wraps)
{
    const struct {
        std::string text;
        std::size_t width;
        std::size_t lines;
        std::string expected;
    } rows[] = {
        {"", 10, 2, ""},
        {"  \n ", 10, 2, ""},
        {"short", 10, 2, "short"},
        {"one two three", 7, 2, "one two\nthree"},
        {"one two three", 7, 1, "one two\u2026"},
        {"abcdefghij", 4, 9, "abcd\nefgh\nij"},
        {"abcdefghij", 4, 2, "abcd\nefgh\u2026"},
        {"a\tb\u00a0c\r\nd", 10, 2, "a b c d"},
        {"\u00e9\u00e9\u00e9\u00e9 \u00e9\u00e9", 4, 2, "\u00e9\u00e9\u00e9\u00e9\n\u00e9\u00e9"},
        {std::string("a\0\x01z\xff", 5), 10, 1, "a\uFFFD\uFFFDz\uFFFD"},
    };
    for (const auto& row : rows) {
        EXPECT_EQ(wrap(row.text, row.width, row.lines), row.expected);
    }
    EXPECT_LT(wrap(std::string(1U << 20U, 'x'), 24, 4).size(), 110U);
}

TEST(DotText, Quotes)
{
    EXPECT_EQ(quote_dot("say \"\\N\" & go\n\\"), R"("say \"\\N\" &amp; go\n\\")");
    EXPECT_EQ(quote_dot_verbatim("http://e/?a&b"), R"("http://e/?a&b")");
    EXPECT_EQ(escape_html("<\"&\">\x01"), "&lt;&quot;&amp;&quot;&gt;\uFFFD");
}

TEST(DotDrawing, KeepsTheNodesWithMostStatements)
{
    const KnowledgeGraph graph = testing::make_graph(60, 200);
    const Drawing all = make_drawing(graph, 0);
    EXPECT_EQ(all.nodes.size(), all.nodes_in_graph);
    const Drawing some = make_drawing(graph, 10);
    EXPECT_LE(some.nodes.size(), 10U);
    EXPECT_EQ(some.nodes_in_graph, all.nodes_in_graph);
}

TEST(DotDrawing, MergesParallelEdges)
{
    const Drawing drawing = make_drawing(testing::make_graph(2, 1000), 0);
    EXPECT_LE(drawing.edges.size(), 8U);
}

/// A graph of other origin: types, directions, parallel edges, keywords and backslashes as ids.
ElementGraph foreign_graph(std::size_t nodes, std::size_t edges)
{
    const char* labels[] = {"node", "back\\", "\"quoted\" & <b>", "", "\u202e\u05e9\u05dc", "two\nlines\\N", "strict"};
    const char* relations[] = {"edge",    "R&D",   "",
                               "digraph", "likes", "very long relation that has to be wrapped somewhere"};
    ElementGraph graph;
    graph.schema.node_keys = {{"age", AttributeType::integer}};
    for (std::size_t i = 0; i < nodes; ++i) {
        const std::string id = "http://example.org/node " + std::to_string(i);
        const Attribute age = Attribute::integer(0, static_cast<std::int64_t>(i));
        NodeElement node;
        node.id = id;
        node.label = labels[i % 7];
        node.type = i % 3 == 0 ? "graph" : i % 3 == 1 ? "a<b" : "";
        node.attributes = {&age, 1};
        graph.add_node(node);
    }
    for (std::size_t i = 0; i < edges; ++i) {
        EdgeElement edge;
        edge.source_index = i % nodes;
        edge.target_index = (i * 7) % nodes;
        edge.type = relations[i % 6];
        edge.directed = i % 5 != 0;
        graph.add_edge(edge);
    }
    return graph;
}

TEST(DotOfElements, IsDrawnWithoutWarning)
{
    if (!testing::has_program("dot")) {
        GTEST_SKIP() << "needs dot (Debian package graphviz)";
    }
    for (const auto& [nodes, edges] : {std::pair<std::size_t, std::size_t>(1, 0), {7, 30}, {200, 400}}) {
        StringSink sink;
        const auto writer = find_format("dot")->make_element_writer({}, sink);
        foreign_graph(nodes, edges).visit(*writer);
        const testing::TemporaryDirectory directory;
        const std::string path = (directory.path() / "graph.dot").string();
        testing::write_file(path, sink.text());
        const auto result = testing::run_command("dot -Tsvg " + path +
                                                 " | xmllint --nonet --noout - && sfdp -Tsvg -o /dev/null " + path);
        EXPECT_EQ(result.status, 0);
        EXPECT_EQ(result.output, "") << nodes;
    }
}

TEST(DotOfElements, OfOursIsTheSameDrawing)
{
    const KnowledgeGraph graph = testing::golden_graph("good");
    StringSink sink;
    const auto writer = find_format("dot")->make_element_writer({}, sink);
    visit_elements(graph, *writer);
    EXPECT_EQ(sink.text(), testing::write_to_string("dot", graph));
}

class DotOracle : public ::testing::TestWithParam<const char*> {};

TEST_P(DotOracle, DrawsWithoutWarning)
{
    if (!testing::has_program("dot")) {
        GTEST_SKIP() << "needs dot (Debian package graphviz)";
    }
    const testing::TemporaryDirectory directory;
    const std::string path = (directory.path() / "graph.dot").string();
    testing::write_file(path, testing::write_to_string("dot", testing::special_graph(GetParam())));
    auto result = testing::run_command("dot -Tsvg -o " + path + ".svg " + path);
    EXPECT_EQ(result.status, 0);
    EXPECT_EQ(result.output, "");
    if (testing::has_program("xmllint")) {
        result = testing::run_command("xmllint --nonet --noout " + path + ".svg");
        EXPECT_EQ(result.status, 0) << result.output;
    }
}

INSTANTIATE_TEST_SUITE_P(Graphs, DotOracle, ::testing::ValuesIn(testing::special_graphs),
                         [](const auto& row) { return std::string(row.param); });

} // namespace
} // namespace triplewright
