// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

// RDF of ours is a graph again, and the graph the same bytes of RDF; merging what was built apart is building together.

#include "formats/quads_to_graph.hpp"

#include <string>
#include <vector>

#include <gtest/gtest.h>

#include "formats/golden.hpp"
#include "formats/quads.hpp"
#include "formats/serd_reader.hpp"
#include "graph/document_builder.hpp"
#include "triplewright/text/error.hpp"

namespace triplewright {
namespace {

std::optional<KnowledgeGraph> read_graph(RdfSyntax syntax, const std::string& text)
{
    testing::StringSource source(text, 1000);
    QuadTable table;
    read_with_serd(syntax, source, {"text", "", ""}, table);
    table.sort();
    return to_knowledge_graph(table, "text");
}

class RdfRoundTrip : public ::testing::TestWithParam<const char*> {};

TEST_P(RdfRoundTrip, GivesTheSameBytes)
{
    const KnowledgeGraph graph = testing::special_graph(GetParam());
    const struct {
        RdfSyntax syntax;
        const char* id;
    } rows[] = {{RdfSyntax::turtle, "turtle"},
                {RdfSyntax::ntriples, "ntriples"},
                {RdfSyntax::trig, "trig"},
                {RdfSyntax::nquads, "nquads"}};
    for (const auto& row : rows) {
        const std::string text = testing::write_to_string(row.id, graph);
        const auto again = read_graph(row.syntax, text);
        if (!again) {
            EXPECT_EQ(graph.documents.size() + boost::num_vertices(graph.structure), 0U) << row.id;
            continue;
        }
        // Itself, and one with graphs where it has none or the other way round.
        for (const auto& other : {row, rows[(&row - rows + 2) % 4]}) {
            EXPECT_TRUE(testing::write_to_string(other.id, *again) == testing::write_to_string(other.id, graph))
                << row.id << " to " << other.id << '\n'
                << testing::difference(
                       testing::read_quads(other.syntax, testing::write_to_string(other.id, graph)).quads,
                       testing::read_quads(other.syntax, testing::write_to_string(other.id, *again)).quads)
                       .substr(0, 2000);
        }
    }
}

INSTANTIATE_TEST_SUITE_P(Graphs, RdfRoundTrip, ::testing::ValuesIn(testing::special_graphs),
                         [](const auto& row) { return std::string(row.param); });

TEST(QuadsToGraph, LeavesOtherRdfAlone)
{
    for (const char* text : {"", "<http://e/s> <http://e/p> <http://e/o> .",
                             "<http://e/s> a <http://www.w3.org/1999/02/22-rdf-syntax-ns#Statement> ."}) {
        EXPECT_FALSE(read_graph(RdfSyntax::turtle, text)) << text;
    }
    // Ours with something added would lose it.
    const std::string ours = testing::write_to_string("turtle", testing::golden_graph("good"));
    EXPECT_FALSE(read_graph(RdfSyntax::turtle, ours + "<http://e/s> <http://e/p> <http://e/o> ."));
}

TEST(QuadsToGraph, SaysWhatIsMissing)
{
    std::string text = testing::write_to_string("ntriples", testing::golden_graph("good"));
    const std::string wanted = "http://www.w3.org/ns/prov#wasDerivedFrom";
    for (std::size_t at = text.find(wanted); at != std::string::npos; at = text.find(wanted)) {
        const std::size_t begin = text.rfind('\n', at) + 1;
        text.erase(begin, text.find('\n', at) + 1 - begin);
    }
    EXPECT_THROW((void)read_graph(RdfSyntax::ntriples, text), InputError);
}

TEST(MergeGraphs, EqualsBuildingTogether)
{
    const std::string base = "https://example.org/kg/";
    const auto documents =
        testing::parse_documents(testing::read_file(testing::golden_directory() / "good.statements"));
    ASSERT_EQ(documents.size(), 2U);
    const auto build = [&](const std::vector<ResolvedDocument>& some) { return assemble(some, base); };
    const std::string together = testing::write_to_string("nquads", build(documents));
    const std::vector<KnowledgeGraph> apart = {build({documents[0]}), build({documents[1]})};
    EXPECT_EQ(testing::write_to_string("nquads", merge_graphs(apart)), together);
    EXPECT_EQ(testing::write_to_string("nquads", merge_graphs({apart[1], apart[0]})), together);
    EXPECT_EQ(testing::write_to_string("nquads", merge_graphs({apart[0], apart[1], apart[0]})), together);
    // Through files, too.
    std::vector<KnowledgeGraph> read;
    for (const KnowledgeGraph& graph : apart) {
        read.push_back(*read_graph(RdfSyntax::turtle, testing::write_to_string("turtle", graph)));
    }
    EXPECT_EQ(testing::write_to_string("nquads", merge_graphs(read)), together);
    EXPECT_THROW((void)merge_graphs({apart[0], assemble({documents[1]}, "https://example.org/other/")}), ConfigError);
}

} // namespace
} // namespace triplewright
