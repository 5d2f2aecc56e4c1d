// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

// Writers and readers of graph syntaxes on a graph like those of news: five statements a node, all attributes. Items
// are elements (nodes and edges).

#include <filesystem>
#include <string>

#include <benchmark/benchmark.h>

#include "news_graph.hpp"
#include "triplewright/formats/format.hpp"

namespace triplewright {
namespace {

const KnowledgeGraph& news_graph()
{
    static const KnowledgeGraph graph = make_news_graph(20000);
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
