// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

// What Gephi's own importer, networkx, igraph and Python's csv make of our files: every node with id, label, type and
// IRI, every edge with ends, relation, label, weight, IRI, predicate and evidence, parallel ones too. Each judge prints
// these as lines with tabs; here they are compared with what our reader finds in the file.

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <map>
#include <set>
#include <sstream>
#include <string>
#include <tuple>
#include <vector>

#include <gtest/gtest.h>

#include "formats/golden.hpp"
#include "formats/readers.hpp"
#include "formats/value_text.hpp"

namespace triplewright {
namespace {

namespace fs = std::filesystem;
using Lines = std::vector<std::string>;

std::string escape(std::string_view text)
{
    std::string out;
    for (const char c : text) {
        out += c == '\\' ? "\\\\" : c == '\t' ? "\\t" : c == '\n' ? "\\n" : c == '\r' ? "\\r" : std::string(1, c);
    }
    return out;
}

std::string find(std::span<const Attribute> attributes, const std::vector<AttributeKey>& keys, std::string_view name)
{
    for (const Attribute& attribute : attributes) {
        if (keys.at(attribute.key()).name == name) {
            return escape(attribute.as_text());
        }
    }
    return {};
}

/// Gephi has one edge for each relation between two nodes and adds up the weights: of several the attributes are those
/// of any, so only ends, relation, label and weight are compared. A node without label has its id for one in GraphML.
ElementGraph as_in_gephi(const ElementGraph& graph, bool label_by_id)
{
    std::map<std::tuple<std::string_view, std::string_view, std::string_view>, EdgeElement> merged;
    for (const EdgeElement& edge : graph.edges()) {
        const auto [found, is_new] = merged.emplace(std::tuple(edge.source, edge.target, edge.type), edge);
        if (!is_new) {
            found->second.weight += edge.weight;
            found->second.attributes = {};
        }
    }
    ElementGraph result;
    result.schema = graph.schema;
    for (NodeElement node : graph.nodes()) {
        const bool has_label = node.label.find_first_not_of(" \t\r\n") != std::string_view::npos;
        node.label = !has_label && label_by_id ? node.id : node.label;
        result.add_node(node);
    }
    for (const auto& [key, edge] : merged) {
        result.add_edge(edge);
    }
    return result;
}

/// Cuts the attributes off the lines of edges that `expected` has none for.
Lines without_attributes_of_merged(Lines found, const Lines& expected)
{
    std::set<std::string> merged;
    for (const std::string& line : expected) {
        if (line.ends_with("\t\t\t")) {
            merged.insert(line);
        }
    }
    for (std::string& line : found) {
        std::size_t end = 0;
        for (int tabs = 0; tabs < 6 && end != std::string::npos; ++tabs) {
            end = line.find('\t', end + 1);
        }
        const std::string cut = line.substr(0, end) + "\t\t\t";
        line = merged.count(cut) != 0 ? cut : line;
    }
    std::sort(found.begin(), found.end());
    return found;
}

/// `change` is what the judge is known to do to attributes.
template <typename Change>
Lines expected_lines(const ElementGraph& graph, bool with_edge_types, Change change)
{
    Lines lines;
    for (const NodeElement& node : graph.nodes()) {
        lines.push_back("node\t" + std::string(node.id) + '\t' + escape(node.label) + '\t' + std::string(node.type) +
                        '\t' + change(find(node.attributes, graph.schema.node_keys, "iri")));
    }
    for (const EdgeElement& edge : graph.edges()) {
        std::string line = "edge\t" + std::string(edge.source) + '\t' + std::string(edge.target) + '\t';
        line += (with_edge_types ? escape(edge.type) : "") + '\t' + escape(edge.label) + '\t';
        append_number(line, edge.weight);
        for (const char* name : {"iri", "predicate", "evidence"}) {
            line += '\t' + change(find(edge.attributes, graph.schema.edge_keys, name));
        }
        lines.push_back(line);
    }
    std::sort(lines.begin(), lines.end());
    return lines;
}

std::string unchanged(std::string text)
{
    return text;
}

/// Gephi up to 0.10 replaces `INF` in attributes by `Infinity`, wherever it stands: a bug of its own.
std::string like_gephi(std::string text)
{
    for (std::size_t at = text.find("INF"); at != std::string::npos; at = text.find("INF", at + 8)) {
        text.replace(at, 3, "Infinity");
    }
    return text;
}

/// Within an item of a list `;` becomes `,`.
std::string list_in_csv(std::string text)
{
    for (std::size_t at = text.find(";subject="); at != std::string::npos; at = text.find(";subject=", at)) {
        for (const char* part : {";subject=", ";predicate=", ";object="}) {
            text[text.find(part, at)] = ',';
        }
    }
    return text;
}

Lines split(const std::string& text)
{
    Lines lines;
    std::istringstream in(text);
    for (std::string line; std::getline(in, line);) {
        lines.push_back(line);
    }
    std::sort(lines.begin(), lines.end());
    return lines;
}

void expect_same(const Lines& found, const Lines& expected)
{
    ASSERT_EQ(found.size(), expected.size()) << (found.empty() ? "" : found.front().substr(0, 1000));
    for (std::size_t i = 0; i < found.size(); ++i) {
        ASSERT_TRUE(found[i] == expected[i]) << found[i].substr(0, 2000) << "\n" << expected[i].substr(0, 2000);
    }
}

ElementGraph parse(const std::string& format, const std::string& text)
{
    const InputText input = to_input_text(format, text);
    return format == "gexf"      ? parse_gexf(input, {})
           : format == "graphml" ? parse_graphml(input, {})
                                 : parse_node_link(input, {});
}

class Judges : public ::testing::TestWithParam<const char*> { // the name of a special graph
protected:
    std::string write(const char* format, const WriteOptions& options = {})
    {
        path_ = (directory_.path() / ("graph" + std::string(find_format(format)->extension))).string();
        const std::string text = testing::write_to_string(format, testing::special_graph(GetParam()), options);
        testing::write_file(path_, text);
        return text;
    }

    Lines ask_python(const std::string& reader)
    {
        const fs::path script = fs::path(TRIPLEWRIGHT_SOURCE_DIR) / "tests/formats/judges/read_graph.py";
        const auto result = testing::run_command("/usr/bin/python3 " + script.string() + ' ' + reader + ' ' + path_);
        EXPECT_EQ(result.status, 0) << result.output.substr(0, 2000);
        return split(result.output);
    }

    static bool has_module(const std::string& name)
    {
        return testing::run_command("/usr/bin/python3 -c 'import " + name + "'").status == 0;
    }

    testing::TemporaryDirectory directory_;
    std::string path_;
};

#define NEEDS_MODULE(name, package)                                                                                    \
    if (!has_module(name)) {                                                                                           \
        GTEST_SKIP() << "needs " package " (scripts/install-packages test)";                                           \
    }

TEST_P(Judges, NetworkxReadsGraphml)
{
    NEEDS_MODULE("networkx", "python3-networkx")
    const ElementGraph graph = parse("graphml", write("graphml"));
    expect_same(ask_python("networkx-graphml"), expected_lines(graph, true, unchanged));
}

TEST_P(Judges, IgraphReadsGraphml)
{
    NEEDS_MODULE("igraph", "python3-igraph")
    const ElementGraph graph = parse("graphml", write("graphml"));
    expect_same(ask_python("igraph-graphml"), expected_lines(graph, true, unchanged));
}

TEST_P(Judges, NetworkxReadsGexf)
{
    NEEDS_MODULE("networkx", "python3-networkx")
    WriteOptions options;
    options.gexf_1_2 = true;
    const ElementGraph graph = parse("gexf", write("gexf", options));
    expect_same(ask_python("networkx-gexf"), expected_lines(graph, false, unchanged)); // it knows no `kind`
}

TEST_P(Judges, NetworkxReadsNodeLink)
{
    NEEDS_MODULE("networkx", "python3-networkx")
    const ElementGraph graph = parse("node_link", write("node_link"));
    const auto joined_by_blanks = [](std::string text) {
        for (std::size_t at = text.find("\\n"); at != std::string::npos; at = text.find("\\n", at)) {
            text.replace(at, 2, " ");
        }
        return text;
    };
    expect_same(ask_python("networkx-node-link"), expected_lines(graph, true, joined_by_blanks));
}

TEST_P(Judges, NetworkxReadsCytoscape)
{
    NEEDS_MODULE("networkx", "python3-networkx")
    ElementGraph graph;
    ElementCollector collector(graph);
    const KnowledgeGraph knowledge = testing::special_graph(GetParam());
    visit_elements(knowledge, collector);
    if (std::string(GetParam()) == "hostile") {
        GTEST_SKIP() << "what is not Unicode differs from the graph in memory";
    }
    write("cytoscape");
    expect_same(ask_python("networkx-cytoscape"), expected_lines(graph, true, unchanged));
}

TEST_P(Judges, PythonReadsCsv)
{
    ElementGraph graph;
    ElementCollector collector(graph);
    const KnowledgeGraph knowledge = testing::special_graph(GetParam());
    visit_elements(knowledge, collector);
    if (std::string(GetParam()) == "hostile") {
        GTEST_SKIP() << "what is not Unicode differs from the graph in memory";
    }
    write("csv_nodes");
    const std::string nodes = path_;
    write("csv_edges");
    path_ = nodes + ' ' + path_;
    expect_same(ask_python("csv"), expected_lines(graph, true, list_in_csv));
}

// --- Gephi ---

/// The jar with all of Gephi, as scripts/install-gephi brings it, or "".
std::string find_gephi()
{
    const char* given = std::getenv("TRIPLEWRIGHT_GEPHI_TOOLKIT");
    const char* home = std::getenv("HOME");
    const std::string path = given != nullptr
                                 ? given
                                 : std::string(home != nullptr ? home : "") +
                                       "/.m2/repository/org/gephi/gephi-toolkit/0.10.1/gephi-toolkit-0.10.1-all.jar";
    return fs::exists(path) && testing::has_program("java") && testing::has_program("javac") ? path : "";
}

/// What Gephi prints of a file; its program is compiled once.
std::string ask_gephi(const std::string& jar, const std::string& path)
{
    static const testing::TemporaryDirectory classes;
    static const auto compiled =
        testing::run_command("javac -cp " + jar + " -d " + classes.path().string() + ' ' + TRIPLEWRIGHT_SOURCE_DIR +
                             "/tests/formats/judges/GephiImport.java");
    EXPECT_EQ(compiled.status, 0) << compiled.output;
    const auto result = testing::run_command("java -Djava.awt.headless=true -Xmx2g -cp " + jar + ':' +
                                             classes.path().string() + " GephiImport " + path + " 2>/dev/null");
    EXPECT_EQ(result.status, 0) << result.output.substr(0, 2000);
    return result.output;
}

#define NEEDS_GEPHI                                                                                                    \
    const std::string jar = find_gephi();                                                                              \
    if (jar.empty()) {                                                                                                 \
        GTEST_SKIP() << "needs a JDK and Gephi's toolkit (scripts/install-gephi)";                                     \
    }

/// Lines of a kind, such as `issue`, taken out of `lines`.
Lines take(Lines& lines, const std::string& kind)
{
    Lines taken;
    const auto is_of_kind = [&](const std::string& line) { return line.starts_with(kind + '\t'); };
    std::copy_if(lines.begin(), lines.end(), std::back_inserter(taken), is_of_kind);
    lines.erase(std::remove_if(lines.begin(), lines.end(), is_of_kind), lines.end());
    return taken;
}

TEST_P(Judges, GephiReadsGraphml)
{
    NEEDS_GEPHI
    const ElementGraph graph = parse("graphml", write("graphml"));
    Lines found = split(ask_gephi(jar, path_));
    for (const std::string& issue : take(found, "issue")) {
        EXPECT_NE(issue.find("Graph attributes"), std::string::npos) << issue; // it keeps no facts of the graph
    }
    const Lines expected = expected_lines(as_in_gephi(graph, true), true, like_gephi);
    expect_same(without_attributes_of_merged(found, expected), expected);
}

TEST_P(Judges, GephiReadsGexf)
{
    NEEDS_GEPHI
    for (const bool is_1_2 : {false, true}) {
        WriteOptions options;
        options.gexf_1_2 = is_1_2;
        const ElementGraph graph = parse("gexf", write("gexf", options));
        Lines found = split(ask_gephi(jar, path_));
        const ElementGraph merged = as_in_gephi(graph, false);
        if (std::string(GetParam()) == "parallel" || std::string(GetParam()) == "megabyte") {
            EXPECT_EQ(found.size(), merged.nodes().size() + merged.edges().size());
            continue; // of values that are too long for it, Gephi has the last piece
        }
        EXPECT_EQ(take(found, "issue"), Lines());
        const Lines times = take(found, "time");
        if (std::string(GetParam()) == "good") {
            const Lines dates = is_1_2 ? Lines{"time\te2\t<[1936137600000.0, 1936137600000.0]>",
                                               "time\te8\t<[1936483200000.0, 1936483200000.0]>"} // 10 and 14 May 2031
                                       : Lines{"time\te2\t<[1936137600000.0]>", "time\te8\t<[1936483200000.0]>"};
            EXPECT_EQ(times, dates);
        }
        const Lines expected = expected_lines(merged, true, like_gephi);
        expect_same(without_attributes_of_merged(found, expected), expected);
    }
}

constexpr const char* graphs[] = {"good", "hostile", "empty", "edgeless", "self_loops", "megabyte", "medium"};

INSTANTIATE_TEST_SUITE_P(Graphs, Judges, ::testing::ValuesIn(graphs),
                         [](const auto& row) { return std::string(row.param); });

TEST(JudgesOfMany, GephiReadsCsv)
{
    NEEDS_GEPHI
    ElementGraph graph;
    ElementCollector collector(graph);
    const KnowledgeGraph knowledge = testing::golden_graph("good");
    visit_elements(knowledge, collector);
    Lines expected = expected_lines(graph, true, [](const std::string& text) {
        std::string list = list_in_csv(text);
        for (std::size_t at = list.find(" http"); at != std::string::npos; at = list.find(" http", at)) {
            list[at] = ';';
        }
        return list;
    });
    const testing::TemporaryDirectory directory;
    for (const auto& [format, kind] : {std::pair("csv_nodes", "node"), std::pair("csv_edges", "edge")}) {
        const std::string path = (directory.path() / ("graph" + std::string(find_format(format)->extension))).string();
        testing::write_file(path, testing::write_to_string(format, knowledge));
        Lines lines = split(ask_gephi(jar, path));
        expect_same(take(lines, kind), take(expected, kind));
        EXPECT_EQ(take(lines, "issue"), Lines());
    }
}

/// 70,000 edges between two nodes.
TEST(JudgesOfMany, IgraphAndGephiReadParallelEdges)
{
    const KnowledgeGraph knowledge = testing::special_graph("parallel");
    const testing::TemporaryDirectory directory;
    const std::string path = (directory.path() / "graph.graphml").string();
    testing::write_file(path, testing::write_to_string("graphml", knowledge));
    const auto igraph = testing::run_command("/usr/bin/python3 -c 'import igraph; g = igraph.Graph.Read_GraphML(\"" +
                                             path + "\"); print(g.ecount(), sum(g.es[\"weight\"]))'");
    if (igraph.output.find("No module") == std::string::npos) {
        EXPECT_EQ(igraph.output, "70000 70000.0\n");
    }
    NEEDS_GEPHI
    Lines found = split(ask_gephi(jar, path));
    const Lines edges = take(found, "edge");
    double weights = 0;
    for (const std::string& line : edges) {
        std::istringstream fields(line);
        std::string field;
        for (int i = 0; i < 6; ++i) {
            std::getline(fields, field, '\t');
        }
        weights += std::stod(field);
    }
    EXPECT_EQ(weights, 70000); // one edge a relation and direction
}

} // namespace
} // namespace triplewright
