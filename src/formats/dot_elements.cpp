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

#include "formats/dot_style.hpp"
#include "formats/dot_text.hpp"
#include "formats/output_buffer.hpp"
#include "formats/value_text.hpp"
#include "formats/writers.hpp"
#include "triplewright/formats/elements.hpp"

namespace triplewright {

namespace {

constexpr std::size_t most_labels = 5; // of parallel edges
constexpr std::array<std::string_view, 8> fills = {"#cfe2ff", "#ffe3b3", "#d3f2d0", "#e6d9f7",
                                                   "#f9d9e8", "#c4ebe3", "#fff2ad", "#ffd3cc"};
constexpr std::string_view other_fill = "#f2f2f2";

/// Edges between the same two nodes.
using Bundle = std::vector<std::size_t>;
using BundleKey = std::tuple<std::size_t, std::size_t, bool>; ///< From, to, directed.

class ElementDrawing {
public:
    ElementDrawing(const ElementGraph& graph, std::size_t max_nodes, Sink& sink) : graph_(graph), out_(sink)
    {
        choose_nodes(max_nodes);
        for (std::size_t i = 0; i < graph.edges().size(); ++i) {
            const EdgeElement& edge = graph.edges()[i];
            if (is_chosen_[edge.source_index] && is_chosen_[edge.target_index]) {
                bundles_[{edge.source_index, edge.target_index, edge.directed}].push_back(i);
            }
        }
        crowded_ = bundles_.size() > crowd_edges;
        color_types();
    }

    void write()
    {
        out_.text += "digraph triplewright {\n";
        out_.text += dot_settings(crowded_, legend(), ", shape=box");
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
            ++relations[relation_of(graph_.edges()[bundle.front()])];
        }
        relations.erase("");
        type_ranks_ = rank(types);
        type_ranks_.resize(std::min(type_ranks_.size(), fills.size()));
        relation_ranks_ = rank(relations);
        relation_ranks_.resize(std::min(relation_ranks_.size(), relation_colors.size()));
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

    [[nodiscard]] std::string legend() const
    {
        std::vector<std::string> types;
        for (std::size_t i = 0; i < type_ranks_.size(); ++i) {
            types.push_back("<TD BGCOLOR=\"" + std::string(fills.at(i)) + "\">" +
                            escape_html(wrap(type_ranks_[i].first, label_width, 1)) + "</TD>");
        }
        std::vector<std::string> relations;
        for (std::size_t i = 0; crowded_ && i < relation_ranks_.size(); ++i) {
            relations.push_back(relation_cell(relation_colors.at(i), relation_ranks_[i].first));
        }
        std::string rows = legend_row(types) + legend_row(relations);
        if (drawn_ < graph_.nodes().size()) {
            rows += legend_row({drawn_nodes_cell(drawn_, graph_.nodes().size())});
        }
        return rows.empty() ? "\"\"" : legend_table(rows);
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
        const EdgeElement& first = graph_.edges()[bundle.front()];
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
                ", color=\"" +
                std::string(find_color(relation_ranks_, relation_colors, relation_of(first), other_relation_color)) +
                '"';
        }
        text += line_width(bundle.size());
        text += "];\n";
    }

    /// Each relation with its number, the most frequent first.
    [[nodiscard]] std::string bundle_label(const Bundle& bundle) const
    {
        std::map<std::string_view, std::size_t> counts;
        for (const std::size_t i : bundle) {
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
