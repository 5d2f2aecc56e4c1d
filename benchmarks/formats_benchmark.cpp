// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

// Writers and readers of graph syntaxes on a graph like those of news: five statements a node, all attributes. Items
// are elements (nodes and edges).

#include <filesystem>
#include <string>

#include <benchmark/benchmark.h>

#include "triplewright/formats/format.hpp"

namespace triplewright {
namespace {

/// Counts bytes.
class CountingSink : public Sink {
public:
    [[nodiscard]] std::string description() const override { return "nowhere"; }
    std::size_t bytes = 0;

protected:
    std::string do_write(std::string_view text) noexcept override
    {
        bytes += text.size();
        return {};
    }
    std::string do_finish() noexcept override { return {}; }
};

void add_nodes(KnowledgeGraph& graph, std::size_t entities)
{
    for (std::size_t i = 0; i < entities; ++i) {
        GraphNode node;
        node.iri = graph.base + "entity/Person_of_Interest_" + std::to_string(i);
        node.label = "Person of Interest " + std::to_string(i);
        node.type = static_cast<EntityType>(i % 10);
        node.named = true;
        for (std::size_t k = 0; k < 3; ++k) {
            node.mentions.push_back({{static_cast<std::uint32_t>((i + k) % 100), 50 * k, 50 * k + 20}, node.label, {}});
        }
        boost::add_vertex(node, graph.structure);
    }
}

void add_statements(KnowledgeGraph& graph, std::size_t entities, std::size_t statements)
{
    const char* predicates[] = {"meet_with", "call", "work_for", "visit", "sue", "praise", "pay", "teach"};
    for (std::size_t i = 0; i < statements; ++i) {
        GraphStatement statement;
        statement.iri = graph.base + "statement/" + std::to_string(100000000000 + i) + "abcdef12";
        statement.predicate = predicates[i % 8];
        statement.words = "is going to meet with";
        statement.factuality = i % 5 == 0 ? Factuality::planned : Factuality::actual;
        statement.tense = Tense::past;
        if (i % 3 == 0) {
            statement.sources.push_back((i + 5) % entities);
        }
        statement.qualifiers.push_back({"place", "in", (i * 31) % entities});
        statement.confidence = static_cast<float>(i % 100) / 100;
        const auto document = static_cast<std::uint32_t>(i % 100);
        statement.evidence.push_back(
            {{document, 100, 180}, {document, 100, 120}, {document, 121, 130}, {document, 131, 150}});
        boost::add_edge(i % entities, (i * 7919 + 13) % entities, statement, graph.structure);
    }
}

const KnowledgeGraph& news_graph()
{
    static const KnowledgeGraph graph = [] {
        constexpr std::size_t entities = 20000;
        KnowledgeGraph made;
        made.base = "https://example.org/kg/";
        for (int i = 100; i < 200; ++i) {
            made.documents.push_back({"https://example.org/news/" + std::to_string(i), "d" + std::to_string(i),
                                      "2031-05-11", "News", "", 1000});
        }
        add_nodes(made, entities);
        add_statements(made, entities, 5 * entities);
        return made;
    }();
    return graph;
}

std::size_t elements_of(const KnowledgeGraph& graph)
{
    return boost::num_vertices(graph.structure) + boost::num_edges(graph.structure);
}

void write_elements(benchmark::State& state, const char* format)
{
    const KnowledgeGraph& graph = news_graph();
    WriteOptions options;
    options.dot_max_nodes = 0;
    std::size_t bytes = 0;
    for (auto _ : state) {
        CountingSink sink;
        find_format(format)->write(graph, options, sink);
        bytes = sink.bytes;
    }
    state.SetItemsProcessed(state.iterations() * static_cast<std::int64_t>(elements_of(graph)));
    state.SetBytesProcessed(state.iterations() * static_cast<std::int64_t>(bytes));
}

void read_elements(benchmark::State& state, const char* format)
{
    const std::filesystem::path path = std::filesystem::temp_directory_path() /
                                       ("triplewright-benchmark" + std::string(find_format(format)->extension));
    const auto sink = open_file_sink(path.string(), Compression::none);
    find_format(format)->write(news_graph(), {}, *sink);
    sink->finish();
    for (auto _ : state) {
        benchmark::DoNotOptimize(find_format(format)->read_elements(path.string(), {}).edges().size());
    }
    state.SetItemsProcessed(state.iterations() * static_cast<std::int64_t>(elements_of(news_graph())));
    state.SetBytesProcessed(state.iterations() * static_cast<std::int64_t>(std::filesystem::file_size(path)));
    std::filesystem::remove(path);
}

/// The part of a writer's time that every format has: making the attributes.
void show_elements(benchmark::State& state)
{
    struct Nobody : ElementVisitor {
        void begin(const ElementSchema& /*schema*/) override {}
        void node(const NodeElement& node) override { benchmark::DoNotOptimize(node.attributes.data()); }
        void edge(const EdgeElement& edge) override { benchmark::DoNotOptimize(edge.attributes.data()); }
        void end() override {}
    } nobody;
    for (auto _ : state) {
        visit_elements(news_graph(), nobody);
    }
    state.SetItemsProcessed(state.iterations() * static_cast<std::int64_t>(elements_of(news_graph())));
}

BENCHMARK(show_elements)->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(write_elements, graphml, "graphml")->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(write_elements, gexf, "gexf")->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(write_elements, node_link, "node_link")->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(write_elements, cytoscape, "cytoscape")->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(write_elements, csv_edges, "csv_edges")->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(write_elements, dot, "dot")->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(read_elements, graphml, "graphml")->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(read_elements, gexf, "gexf")->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(read_elements, node_link, "node_link")->Unit(benchmark::kMillisecond);

} // namespace
} // namespace triplewright
