// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

// `triplewright stats`: figures of a graph in any format.

#include <algorithm>
#include <map>
#include <string>
#include <vector>

#include <boost/graph/adjacency_list.hpp>
#include <boost/graph/connected_components.hpp>

#include "cli/commands.hpp"
#include "cli/graph_files.hpp"
#include "cli/write_options.hpp"
#include "triplewright/formats/elements.hpp"

namespace triplewright {

namespace {

struct StatsOptions {
    GraphInputOptions input;
    std::size_t top = 10;
};

using Undirected = boost::adjacency_list<boost::vecS, boost::vecS, boost::undirectedS>;

/// Counts what it is shown; memory: the ends of the edges.
class Counter final : public ElementVisitor {
public:
    void begin(const ElementSchema&) override {}
    void node(const NodeElement& node) override
    {
        ++kinds_[std::string(node.type)];
        labels_.emplace_back(node.label.empty() ? node.id : node.label);
        boost::add_vertex(graph_);
    }
    void edge(const EdgeElement& edge) override
    {
        ++relations_[std::string(edge.type.empty() ? edge.label : edge.type)];
        self_loops_ += edge.source_index == edge.target_index ? 1 : 0;
        boost::add_edge(edge.source_index, edge.target_index, graph_);
    }
    void end() override {}

    [[nodiscard]] std::string report(std::size_t top) const
    {
        std::string out = sizes();
        append(out, "kinds", kinds_, top);
        append(out, "relations", relations_, top);
        append_degrees(out, top);
        return out;
    }

private:
    [[nodiscard]] std::string sizes() const
    {
        const std::size_t nodes = boost::num_vertices(graph_);
        std::vector<std::size_t> component(nodes);
        const std::size_t components =
            nodes == 0 ? 0 : static_cast<std::size_t>(boost::connected_components(graph_, component.data()));
        std::vector<std::size_t> size_of(components);
        std::size_t isolated = 0;
        for (std::size_t v = 0; v < nodes; ++v) {
            ++size_of[component[v]];
            isolated += boost::degree(v, graph_) == 0 ? 1 : 0;
        }
        return "nodes       " + std::to_string(nodes) + " (" + std::to_string(isolated) +
               " without an edge)\nedges       " + std::to_string(boost::num_edges(graph_)) + " (" +
               std::to_string(self_loops_) + " to the node itself)\ncomponents  " + std::to_string(components) +
               ", the largest of " +
               std::to_string(size_of.empty() ? 0 : *std::max_element(size_of.begin(), size_of.end())) + " nodes\n";
    }

    void append_degrees(std::string& out, std::size_t top) const
    {
        std::vector<std::pair<std::size_t, std::size_t>> degrees;
        for (std::size_t v = 0; v < boost::num_vertices(graph_); ++v) {
            degrees.emplace_back(boost::degree(v, graph_), v);
        }
        std::stable_sort(degrees.begin(), degrees.end(),
                         [](const auto& a, const auto& b) { return a.first > b.first; });
        degrees.resize(std::min(degrees.size(), top));
        out += "degree\n";
        for (const auto& [degree, vertex] : degrees) {
            append_row(out, degree, labels_[vertex]);
        }
    }

    static void append_row(std::string& out, std::size_t count, const std::string& name)
    {
        const std::string number = std::to_string(count);
        out += std::string(number.size() < 8 ? 8 - number.size() : 0, ' ') + number + "  " +
               (name.empty() ? "-" : name.substr(0, name.find('\n'))) + '\n';
    }

    static void append(std::string& out, const std::string& title, const std::map<std::string, std::size_t>& counts,
                       std::size_t top)
    {
        std::vector<std::pair<std::string, std::size_t>> rows(counts.begin(), counts.end());
        std::stable_sort(rows.begin(), rows.end(), [](const auto& a, const auto& b) { return a.second > b.second; });
        out += title + ", " + std::to_string(rows.size()) + " different\n";
        rows.resize(std::min(rows.size(), top));
        for (const auto& [name, count] : rows) {
            append_row(out, count, name);
        }
    }

    std::map<std::string, std::size_t> kinds_;
    std::map<std::string, std::size_t> relations_;
    std::vector<std::string> labels_;
    std::size_t self_loops_ = 0;
    Undirected graph_;
};

ExitCode run_stats(const StatsOptions& options)
{
    const std::vector<GraphInput> inputs = options.input.resolve();
    Console console(options.input.quiet);
    const LoadedGraph graph =
        load_graph(inputs, {default_base, "", [&console](const Diagnostic& d) { console.report(d); }}, console);
    Counter counter;
    show_elements(graph, counter);
    const auto sink = open_file_sink("-", Compression::none);
    sink->write(counter.report(options.top));
    sink->finish();
    return console.exit_code();
}

} // namespace

Command add_stats_command(CLI::App& program)
{
    auto options = std::make_shared<StatsOptions>();
    CLI::App* command =
        program.add_subcommand("stats", "Figures of graphs: nodes, edges, kinds, relations, components");
    add_graph_input_options(*command, options->input);
    command->add_option("--top", options->top, "How many kinds, relations and nodes to list")
        ->capture_default_str()
        ->type_name("N");
    return {command, [options] { return run_stats(*options); }};
}

} // namespace triplewright
