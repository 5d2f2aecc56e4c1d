// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

// Graphs of other origin from each format into each other one: nothing may get lost that both can carry.

#include <filesystem>
#include <string>

#include <gtest/gtest.h>

#include "formats/element_dump.hpp"
#include "formats/golden.hpp"
#include "formats/readers.hpp"

namespace triplewright {
namespace {

/// Names that meet the formats' own, differ in case only, or are no XML names; ids that are IRIs, empty labels,
/// undirected edges among directed ones, parallel ones with and without relation, times, looks, numbers that are none.
ElementGraph nasty_graph()
{
    ElementGraph graph;
    graph.schema.mixed = true;
    graph.schema.intervals = true;
    graph.schema.facts = {{"source", AttributeType::text, "by hand & \"quoted\""}};
    graph.schema.node_keys = {
        {"Age", AttributeType::integer}, {"age", AttributeType::text},   {"weird <&\"> name", AttributeType::text},
        {"id", AttributeType::text},     {"ratio", AttributeType::real}, {"\u00FCber", AttributeType::boolean}};
    graph.schema.edge_keys = {{"source", AttributeType::text}, {"note", AttributeType::text}};
    graph.schema.node_features = {true, true, false, true, true, true, true};
    graph.schema.edge_features = {true, true, true, true, true, false, true};
    const Attribute first[] = {
        Attribute::integer(0, -7), Attribute::text(1, "old"), Attribute::text(2, "]]> & <\r\n\t> "),
        Attribute::text(3, "7"),   Attribute::real(4, 0.1),   Attribute::boolean(5, true)};
    const Spell spell[] = {{"2031-01-01", "2031-02-01"}};
    NodeElement node;
    node.id = "http://example.org/a b?q=1#\u00E9";
    node.label = "  AT&T <Lab> \\";
    node.type = "organization";
    node.attributes = first;
    node.times = spell;
    node.look = {0x00FF7F, 2.5, Look::Position{1.5, -2, 0}};
    graph.add_node(node);
    node = {};
    node.id = "n1";
    graph.add_node(node);
    const Attribute note[] = {Attribute::text(0, "s"), Attribute::text(1, "REINFORCED")};
    EdgeElement edge;
    edge.id = "e";
    edge.target_index = 1;
    edge.label = "met with";
    edge.type = "met_with";
    edge.weight = 2.25;
    edge.attributes = note;
    edge.times = spell;
    edge.look = {0x102030, 4, {}};
    graph.add_edge(edge);
    edge.id = "f";
    edge.type = "said_to";
    edge.directed = false;
    edge.times = {};
    graph.add_edge(edge);
    edge = {};
    edge.id = "g";
    edge.source_index = edge.target_index = 1;
    graph.add_edge(edge);
    return graph;
}

std::string write(const char* format, const ElementGraph& graph, const WriteOptions& options = {})
{
    StringSink sink;
    const auto writer = find_format(format)->make_element_writer(options, sink);
    graph.visit(*writer);
    sink.finish();
    return sink.text();
}

void expect_no_diagnostic(const Diagnostic& diagnostic)
{
    ADD_FAILURE() << to_string(diagnostic);
}

TEST(ElementsExchange, GraphmlAndGexfCarryAll)
{
    const ElementGraph graph = nasty_graph();
    const std::string dump = testing::dump(graph);
    EXPECT_EQ(testing::dump(parse_graphml(to_input_text("g", write("graphml", graph)), expect_no_diagnostic)), dump);
    EXPECT_EQ(testing::dump(parse_gexf(to_input_text("g", write("gexf", graph)), expect_no_diagnostic)), dump);
    WriteOptions version_1_2;
    version_1_2.gexf_1_2 = true;
    EXPECT_EQ(testing::dump(parse_gexf(to_input_text("g", write("gexf", graph, version_1_2)), expect_no_diagnostic)),
              dump);
}

TEST(ElementsExchange, JsonGivesNamesThatAreTakenAnUnderscore)
{
    const std::string text = write("node_link", nasty_graph());
    const ElementGraph again = parse_node_link(to_input_text("g", text), expect_no_diagnostic);
    EXPECT_EQ(write("node_link", parse_node_link(to_input_text("g", write("node_link", again)), {})),
              write("node_link", again));
    EXPECT_NE(text.find("\"id_\":\"7\""), std::string::npos);
    EXPECT_NE(text.find("\"source_\":\"s\""), std::string::npos);
    EXPECT_EQ(again.nodes()[0].label, "  AT&T <Lab> \\");
    EXPECT_EQ(again.edges()[0].weight, 2.25);
    EXPECT_FALSE(again.edges()[1].directed);
    EXPECT_EQ(again.edges()[0].times[0].end, "2031-02-01");
}

TEST(ElementsExchange, StrictGraphmlIsValidWhateverTheNames)
{
    const std::filesystem::path schema =
        std::filesystem::path(TRIPLEWRIGHT_SOURCE_DIR) / "../shared/data/schemas/graphml/graphml.xsd";
    if (!testing::has_program("xmllint") || !std::filesystem::exists(schema)) {
        GTEST_SKIP() << "needs xmllint and " << schema;
    }
    WriteOptions strict;
    strict.graphml_strict = true;
    const testing::TemporaryDirectory directory;
    const std::string path = (directory.path() / "graph.graphml").string();
    testing::write_file(path, write("graphml", nasty_graph(), strict));
    const auto result = testing::run_command("xmllint --nonet --noout --schema " + schema.string() + ' ' + path);
    EXPECT_EQ(result.status, 0) << result.output;
}

TEST(ElementsExchange, TablesHaveAsManyFieldsAsHeaders)
{
    for (const bool neo4j : {false, true}) {
        WriteOptions options;
        options.csv_neo4j = neo4j;
        const testing::TemporaryDirectory directory;
        for (const char* format : {"csv_nodes", "csv_edges"}) {
            const std::string path = (directory.path() / "graph.csv").string();
            testing::write_file(path, write(format, nasty_graph(), options));
            const auto result = testing::run_command(
                "/usr/bin/python3 -c 'import csv; rows = list(csv.reader(open(\"" + path +
                "\", newline=\"\", encoding=\"utf-8\"), strict=True)); assert len(set(map(len, rows))) == 1; "
                "heads = [h.split(\":\")[0].lower() for h in rows[0] if h[0] != \":\"]; assert len(set(heads)) == "
                "len(heads); "
                "print(len(rows))'");
            EXPECT_EQ(result.output, format == std::string("csv_nodes") ? "3\n" : "4\n") << format;
        }
    }
}

} // namespace
} // namespace triplewright
