// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

// DOT of graphs that are not ours: the same layout and limits as dot.cpp, with types as colours and relations as
// labels. Which nodes are drawn is known only at the end, so the graph is kept until then; one of ours is drawn by
// dot.cpp.

#include <algorithm>
#include <array>
#include <map>
#include <string>
#include <string_view>
#include <tuple>
#include <utility>
#include <vector>

#include "formats/dot_text.hpp"
#include "formats/output_buffer.hpp"
#include "formats/value_text.hpp"
#include "formats/writers.hpp"
#include "triplewright/formats/elements.hpp"

namespace triplewright {

namespace {

constexpr std::size_t label_width = 24;
constexpr std::size_t crowd_edges = 100;
constexpr std::size_t most_labels = 5; // of parallel edges
constexpr std::string_view fonts = "Helvetica,Arial,DejaVu Sans,sans-serif";
constexpr std::array<std::string_view, 8> fills = {"#cfe2ff", "#ffe3b3", "#d3f2d0", "#e6d9f7",
                                                   "#f9d9e8", "#c4ebe3", "#fff2ad", "#ffd3cc"};
constexpr std::array<std::string_view, 8> lines = {"#1f77b4", "#e67e00", "#2ca02c", "#8e44ad",
                                                   "#8c564b", "#d6479a", "#17a2b8", "#a0a000"};
constexpr std::string_view other_fill = "#f2f2f2";
constexpr std::string_view other_line = "#777777";

/// Edges between the same two nodes.
struct Bundle {
    std::vector<std::size_t> edges;
};
using BundleKey = std::tuple<std::size_t, std::size_t, bool>; ///< From, to, directed.

/// The most frequent names, each with its number; of equally frequent ones the first by name.
std::vector<std::pair<std::string_view, std::size_t>> rank(const std::map<std::string_view, std::size_t>& counts)
{
    std::vector<std::pair<std::string_view, std::size_t>> ranked(counts.begin(), counts.end());
    std::stable_sort(ranked.begin(), ranked.end(), [](const auto& a, const auto& b) { return a.second > b.second; });
    return ranked;
}

class ElementDrawing {
public:
    ElementDrawing(const ElementGraph& graph, std::size_t max_nodes, Sink& sink) : graph_(graph), out_(sink)
    {
        choose_nodes(max_nodes);
        for (std::size_t i = 0; i < graph.edges().size(); ++i) {
            const EdgeElement& edge = graph.edges()[i];
            if (is_chosen_[edge.source_index] && is_chosen_[edge.target_index]) {
                bundles_[{edge.source_index, edge.target_index, edge.directed}].edges.push_back(i);
            }
        }
        crowded_ = bundles_.size() > crowd_edges;
        color_types();
    }

    void write()
    {
        out_.text += "digraph triplewright {\n";
        write_settings();
        for (std::size_t i = 0; i < graph_.nodes().size() && out_.good(); ++i) {
            if (is_chosen_[i]) {
                write_node(i);
                out_.flush_some();
            }
        }
        for (const auto& [key, bundle] : bundles_) {
            write_bundle(key, bundle);
            out_.flush_some();
        }
        out_.text += "}\n";
        out_.flush();
    }

private:
    /// Those with most edges; a node without any is drawn only when there is room.
    void choose_nodes(std::size_t max_nodes)
    {
        std::vector<std::size_t> degree(graph_.nodes().size(), 0);
        for (const EdgeElement& edge : graph_.edges()) {
            ++degree[edge.source_index];
            ++degree[edge.target_index];
        }
        std::vector<std::size_t> ranked(degree.size());
        for (std::size_t i = 0; i < ranked.size(); ++i) {
            ranked[i] = i;
        }
        std::stable_sort(ranked.begin(), ranked.end(),
                         [&](std::size_t a, std::size_t b) { return degree[a] > degree[b]; });
        if (max_nodes != 0 && ranked.size() > max_nodes) {
            ranked.resize(max_nodes);
        }
        is_chosen_.assign(degree.size(), false);
        for (const std::size_t i : ranked) {
            is_chosen_[i] = true;
        }
        drawn_ = ranked.size();
    }

    void color_types()
    {
        std::map<std::string_view, std::size_t> types;
        for (std::size_t i = 0; i < graph_.nodes().size(); ++i) {
            if (is_chosen_[i] && !graph_.nodes()[i].type.empty()) {
                ++types[graph_.nodes()[i].type];
            }
        }
        std::map<std::string_view, std::size_t> relations;
        for (const auto& [key, bundle] : bundles_) {
            ++relations[relation_of(graph_.edges()[bundle.edges.front()])];
        }
        relations.erase("");
        type_ranks_ = rank(types);
        type_ranks_.resize(std::min(type_ranks_.size(), fills.size()));
        relation_ranks_ = rank(relations);
        relation_ranks_.resize(std::min(relation_ranks_.size(), lines.size()));
    }

    static std::string_view relation_of(const EdgeElement& edge) { return edge.label.empty() ? edge.type : edge.label; }

    static std::string_view find_color(const std::vector<std::pair<std::string_view, std::size_t>>& ranks,
                                       const std::array<std::string_view, 8>& colors, std::string_view name,
                                       std::string_view otherwise)
    {
        for (std::size_t i = 0; i < ranks.size(); ++i) {
            if (ranks[i].first == name) {
                return colors.at(i);
            }
        }
        return otherwise;
    }

    void write_settings()
    {
        const std::string font = "fontname=" + quote_dot_verbatim(fonts);
        std::string& text = out_.text;
        text += "  graph [";
        text += crowded_ ? "layout=sfdp, overlap=prism, splines=line, K=1.6, sep=\"+14\", repulsiveforce=1.5, "
                         : "rankdir=LR, nodesep=0.3, ranksep=0.8, ";
        text +=
            "outputorder=edgesfirst, bgcolor=white, " + font + ", fontsize=9, labelloc=b, label=" + legend() + "];\n";
        text += "  node [" + font +
                ", fontsize=11, style=filled, color=\"#666666\", penwidth=0.8, margin=\"0.11,0.055\", shape=box];\n";
        text += "  edge [" + font + ", fontsize=9, color=\"#555555\", fontcolor=\"#333333\", arrowsize=0.7];\n";
    }

    [[nodiscard]] std::string legend() const
    {
        std::string rows;
        const auto add_row = [&](const std::string& cells) {
            if (!cells.empty()) {
                rows += "<TR><TD><TABLE BORDER=\"0\" CELLBORDER=\"0\" CELLSPACING=\"3\" CELLPADDING=\"2\"><TR>" +
                        cells + "</TR></TABLE></TD></TR>";
            }
        };
        std::string cells;
        for (std::size_t i = 0; i < type_ranks_.size(); ++i) {
            cells += "<TD BGCOLOR=\"" + std::string(fills.at(i)) + "\">" +
                     escape_html(wrap(type_ranks_[i].first, label_width, 1)) + "</TD>";
        }
        add_row(cells);
        cells.clear();
        for (std::size_t i = 0; crowded_ && i < relation_ranks_.size(); ++i) {
            cells += "<TD><FONT COLOR=\"" + std::string(lines.at(i)) + "\">\u2014\u2014 " +
                     escape_html(wrap(relation_ranks_[i].first, label_width, 1)) + "</FONT></TD>";
        }
        add_row(cells);
        if (drawn_ < graph_.nodes().size()) {
            add_row("<TD>" + std::to_string(drawn_) + " of " + std::to_string(graph_.nodes().size()) +
                    " nodes drawn</TD>");
        }
        return rows.empty() ? "\"\"" : "<<TABLE BORDER=\"0\" CELLBORDER=\"0\" CELLSPACING=\"2\">" + rows + "</TABLE>>";
    }

    void write_node(std::size_t i)
    {
        const NodeElement& node = graph_.nodes()[i];
        std::string& text = out_.text;
        text += "  n" + std::to_string(i) + " [label=";
        const std::string label = wrap(node.label.empty() ? node.id : node.label, label_width, 4);
        text += quote_dot(label.empty() ? "(no name)" : label);
        text += ", fillcolor=\"";
        if (node.look.color != Look::no_color) {
            append_color(text, node.look.color);
        } else {
            text += find_color(type_ranks_, fills, node.type, other_fill);
        }
        text += "\", tooltip=" + quote_dot(tooltip(node.label.empty() ? node.id : node.label, node.type,
                                                   node.attributes, graph_.schema.node_keys));
        text += "];\n";
    }

    void write_bundle(const BundleKey& key, const Bundle& bundle)
    {
        const EdgeElement& first = graph_.edges()[bundle.edges.front()];
        std::string& text = out_.text;
        text += "  n" + std::to_string(std::get<0>(key)) + " -> n" + std::to_string(std::get<1>(key)) +
                " [tooltip=" + quote_dot(tooltip(relation_of(first), "", first.attributes, graph_.schema.edge_keys));
        text += std::get<2>(key) ? "" : ", dir=none";
        if (const std::string label = crowded_ ? "" : bundle_label(bundle); !label.empty()) {
            text += ", label=" + quote_dot(label);
        }
        if (first.look.color != Look::no_color) {
            text += ", color=\"";
            append_color(text, first.look.color);
            text += '"';
        } else if (crowded_) {
            text +=
                ", color=\"" + std::string(find_color(relation_ranks_, lines, relation_of(first), other_line)) + '"';
        }
        if (bundle.edges.size() > 1) {
            text += ", penwidth=" + std::to_string(std::min<std::size_t>(4, 1 + bundle.edges.size() / 2));
        }
        text += "];\n";
    }

    /// Each relation with its number, the most frequent first.
    [[nodiscard]] std::string bundle_label(const Bundle& bundle) const
    {
        std::map<std::string_view, std::size_t> counts;
        for (const std::size_t i : bundle.edges) {
            ++counts[relation_of(graph_.edges()[i])];
        }
        counts.erase("");
        const auto ranked = rank(counts);
        std::string label;
        for (std::size_t i = 0; i < std::min(ranked.size(), most_labels); ++i) {
            const std::string times = ranked[i].second > 1 ? " \u00D7" + std::to_string(ranked[i].second) : "";
            label += label.empty() ? "" : "\n";
            label += wrap(ranked[i].first, label_width, 3) + times;
        }
        return ranked.size() > most_labels ? label + "\nand " + std::to_string(ranked.size() - most_labels) + " more"
                                           : label;
    }

    /// What an element is called and has, in some 300 characters.
    static std::string tooltip(std::string_view name, std::string_view type, std::span<const Attribute> attributes,
                               const std::vector<AttributeKey>& keys)
    {
        constexpr std::size_t enough = 300;
        std::string text = wrap(name, 80, 2);
        text += type.empty() ? "" : " (" + wrap(type, 80, 1) + ')';
        for (const Attribute& attribute : attributes) {
            if (text.size() > enough) {
                return text + "\n\u2026";
            }
            std::string value;
            append_scalar(value, attribute);
            text += '\n' + wrap(keys[attribute.key()].name, 40, 1) + ": " + wrap(value, 80, 1);
        }
        return text.empty() ? "(no name)" : text;
    }

    const ElementGraph& graph_;
    OutputBuffer out_;
    std::vector<bool> is_chosen_;
    std::size_t drawn_ = 0;
    std::map<BundleKey, Bundle> bundles_;
    bool crowded_ = false;
    std::vector<std::pair<std::string_view, std::size_t>> type_ranks_;
    std::vector<std::pair<std::string_view, std::size_t>> relation_ranks_;
};

class DotCollector final : public ElementVisitor {
public:
    DotCollector(const WriteOptions& options, Sink& sink) : options_(options), sink_(sink) {}

    void begin(const ElementSchema& schema) override { graph_.schema = schema; }
    void node(const NodeElement& node) override { graph_.add_node(node); }
    void edge(const EdgeElement& edge) override { graph_.add_edge(edge); }
    void end() override
    {
        if (const auto knowledge = to_knowledge_graph(graph_, "graph")) {
            write_dot(*knowledge, options_, sink_);
        } else {
            ElementDrawing(graph_, options_.dot_max_nodes, sink_).write();
        }
    }

private:
    WriteOptions options_;
    Sink& sink_;
    ElementGraph graph_;
};

} // namespace

std::unique_ptr<ElementVisitor> make_dot_writer(const WriteOptions& options, Sink& sink)
{
    return std::make_unique<DotCollector>(options, sink);
}

} // namespace triplewright
