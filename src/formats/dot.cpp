// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

// DOT for Graphviz. Few edges: the `dot` layout with everything in the labels. More: `sfdp`, where labels would cover
// one another, so relations become colours and their words tooltips (SVG). `splines=true` with sfdp takes minutes.

#include <algorithm>
#include <array>
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "formats/appearance.hpp"
#include "formats/dot_drawing.hpp"
#include "formats/dot_style.hpp"
#include "formats/dot_text.hpp"
#include "formats/value_text.hpp"
#include "formats/writers.hpp"
#include "triplewright/extraction/roles.hpp"

namespace triplewright {

namespace {

/// A node's label for people: "June" for the gMonth `--06`, "3 June" for the gMonthDay `--06-03`.
std::string reading(const GraphNode& node)
{
    static constexpr std::array<std::string_view, 12> months = {"January",   "February", "March",    "April",
                                                                "May",       "June",     "July",     "August",
                                                                "September", "October",  "November", "December"};
    const std::string_view form = node.label;
    const bool partial = node.datatype.ends_with("#gMonth") || node.datatype.ends_with("#gMonthDay");
    if (!partial || form.size() < 4 || !form.starts_with("--")) {
        return node.label;
    }
    const int month = (form[2] - '0') * 10 + (form[3] - '0');
    if (month < 1 || month > 12) {
        return node.label;
    }
    const std::string name(months[static_cast<std::size_t>(month - 1)]);
    if (form.size() != 7) {
        return name;
    }
    return std::string(form.substr(form[5] == '0' ? 6 : 5)) + ' ' + name;
}

constexpr std::size_t longest_url = 8000; // Graphviz stops at strings of 16384 bytes
constexpr std::string_view negated_color = "#c0392b";

constexpr std::array<EntityType, 10> entity_types = {
    EntityType::person,  EntityType::organization, EntityType::location, EntityType::facility, EntityType::norp,
    EntityType::product, EntityType::event,        EntityType::work,     EntityType::misc,     EntityType::thing};

class DotWriter {
public:
    DotWriter(const KnowledgeGraph& graph, const WriteOptions& options, Sink& sink)
        : graph_(graph), g_(graph.structure), sink_(sink), drawing_(make_drawing(graph, options.dot_max_nodes)),
          crowded_(drawing_.edges.size() > crowd_edges)
    {}

    void write()
    {
        if (crowded_) {
            color_relations();
        }
        sink_.write("digraph triplewright {\n");
        sink_.write(dot_settings(crowded_, legend(), ""));
        for (const Vertex v : drawing_.nodes) {
            if (sink_.good()) {
                write_node(v);
            }
        }
        for (const DrawnEdge& edge : drawing_.edges) {
            if (sink_.good()) {
                write_edge(edge);
            }
        }
        sink_.write("}\n");
    }

private:
    // --- legend ---

    /// Types of the drawing in their colours, then what the lines say, in small print below it.
    [[nodiscard]] std::string legend() const
    {
        std::set<EntityType> types;
        bool joints = false;
        for (const Vertex v : drawing_.nodes) {
            joints = joints || g_[v].kind == NodeKind::statement;
            if (g_[v].kind == NodeKind::entity) {
                types.insert(g_[v].type);
            }
        }
        std::vector<std::string> cells;
        for (const EntityType type : entity_types) {
            if (types.count(type) != 0) {
                cells.push_back("<TD BGCOLOR=\"" + std::string(appearance_of(type).fill) + "\">" +
                                std::string(to_string(type)) + "</TD>");
            }
        }
        std::string rows = legend_row(cells) + legend_row(line_cells(joints));
        rows += crowded_ ? legend_row(relation_cells()) : "";
        if (drawing_.nodes.size() < drawing_.nodes_in_graph) {
            rows += legend_row({drawn_nodes_cell(drawing_.nodes.size(), drawing_.nodes_in_graph)});
        }
        return legend_table(rows);
    }

    [[nodiscard]] std::vector<std::string> line_cells(bool joints) const
    {
        std::array<bool, 3> used{};
        bool negated = false;
        for (const DrawnEdge& edge : drawing_.edges) {
            used.at(static_cast<std::size_t>(edge.style)) = true;
            negated = negated || edge.negated;
        }
        std::vector<std::string> cells;
        if (used[0]) {
            cells.emplace_back("<TD>\u2014\u2014 stated</TD>");
        }
        if (used[1]) {
            cells.emplace_back("<TD>\u2013 \u2013 \u2013 planned, possible \u2026</TD>");
        }
        if (used[2]) {
            cells.emplace_back("<TD>\u00B7\u00B7\u00B7\u00B7\u00B7 reported</TD>");
        }
        if (negated && crowded_) {
            cells.emplace_back("<TD>\u2014\u2014| negated</TD>");
        } else if (negated) {
            cells.push_back("<TD><FONT COLOR=\"" + std::string(negated_color) + "\">\u2014\u2014| negated</FONT></TD>");
        }
        if (joints) {
            cells.emplace_back("<TD>\u25CF a statement that others refer to, or without object</TD>");
        }
        if (cells.empty()) {
            cells.emplace_back("<TD>no statements</TD>");
        }
        return cells;
    }

    [[nodiscard]] std::vector<std::string> relation_cells() const
    {
        std::vector<std::string> cells(relation_colors.size());
        for (const auto& [predicate, color] : colors_) {
            cells.at(color) = relation_cell(relation_colors.at(color), to_words(predicate));
        }
        cells.push_back(relation_cell(other_relation_color, "other"));
        return cells;
    }

    /// The most frequent relations have colours of their own.
    void color_relations()
    {
        std::map<std::string, std::size_t> counts;
        for (const DrawnEdge& edge : drawing_.edges) {
            counts[g_[edge.statements.front()].predicate] += 1;
        }
        const auto ranked = rank(counts);
        for (std::size_t i = 0; i < std::min(ranked.size(), relation_colors.size()); ++i) {
            colors_[ranked[i].first] = i;
        }
    }

    // --- nodes ---

    void write_node(Vertex v)
    {
        const GraphNode& node = g_[v];
        const Appearance appearance = appearance_of(node);
        std::string& text = text_;
        text = "  n";
        append_number(text, v);
        text += " [";
        if (node.kind == NodeKind::statement) {
            text += "label=\"\", width=0.12, height=0.12, fixedsize=true, shape=" + std::string(appearance.shape);
        } else {
            const std::string label = wrap(reading(node), label_width, 4);
            text +=
                "label=" + quote_dot(label.empty() ? "(no name)" : label) + ", shape=" + std::string(appearance.shape);
        }
        text += ", fillcolor=\"" + std::string(appearance.fill) + '"';
        text += ", tooltip=" + quote_dot(wrap(node_tooltip(node), 80, 6));
        if (!node.iri.empty() && node.iri.size() < longest_url) {
            text += ", URL=" + quote_dot_verbatim(node.iri);
        }
        if (node.kind == NodeKind::entity) {
            text += ", class=" + std::string(to_string(node.type));
        }
        text += "];\n";
        sink_.write(text);
    }

    static std::string node_tooltip(const GraphNode& node)
    {
        std::string text = node.label;
        if (node.kind == NodeKind::entity) {
            text += " (" + std::string(to_string(node.type)) + "), mentions: " + std::to_string(node.mentions.size());
        } else if (node.kind == NodeKind::literal && !node.datatype.empty()) {
            text += " (" + node.datatype.substr(node.datatype.find_last_of("#/") + 1) + ')';
        }
        return text.empty() ? "(no name)" : text;
    }

    // --- edges ---

    void write_edge(const DrawnEdge& edge)
    {
        static constexpr std::array<std::string_view, 3> styles = {"solid", "dashed", "dotted"};
        std::string& text = text_;
        text = "  n";
        append_number(text, edge.from);
        text += " -> n";
        append_number(text, edge.to);
        text += " [style=";
        text += styles.at(static_cast<std::size_t>(edge.style));
        text += !edge.has_arrow ? ", arrowhead=none" : edge.negated ? ", arrowhead=tee" : "";
        text += line_color(edge);
        text += line_width(edge.statements.size());
        if (edge.has_label && !crowded_) {
            text += ", label=" + quote_dot(edge_label(edge));
        }
        const std::string tooltip = quote_dot(edge_tooltip(edge));
        text += ", tooltip=";
        text += tooltip;
        if (edge.has_label && !crowded_) {
            text += ", labeltooltip=";
            text += tooltip;
        }
        text += "];\n";
        sink_.write(text);
    }

    [[nodiscard]] std::string line_color(const DrawnEdge& edge) const
    {
        if (crowded_) {
            const auto found = colors_.find(g_[edge.statements.front()].predicate);
            return ", color=\"" +
                   std::string(found == colors_.end() ? other_relation_color : relation_colors.at(found->second)) + '"';
        }
        if (edge.negated) {
            return ", color=\"" + std::string(negated_color) + "\", fontcolor=\"" + std::string(negated_color) + '"';
        }
        return edge.style == LineStyle::dotted ? ", penwidth=1.4" : "";
    }

    /// A statement in full where it is alone; else each relation with its number, the most frequent first.
    [[nodiscard]] std::string edge_label(const DrawnEdge& edge) const
    {
        constexpr std::size_t most_lines = 5;
        if (edge.statements.size() == 1) {
            return full_label(g_[edge.statements.front()]);
        }
        std::map<std::string, std::size_t> counts;
        for (const GraphEdge& statement : edge.statements) {
            ++counts[standing_label(g_[statement])];
        }
        const auto ranked = rank(counts);
        std::string label;
        for (std::size_t i = 0; i < std::min(ranked.size(), most_lines); ++i) {
            const std::string times = ranked[i].second > 1 ? " \u00D7" + std::to_string(ranked[i].second) : "";
            label += label.empty() ? "" : "\n";
            label += wrap(ranked[i].first + times, label_width, 3);
        }
        if (ranked.size() > most_lines) {
            label += "\nand " + std::to_string(ranked.size() - most_lines) + " more";
        }
        return label;
    }

    [[nodiscard]] std::string full_label(const GraphStatement& statement) const
    {
        constexpr std::size_t most_qualifiers = 4;
        std::string label = wrap(standing_label(statement), label_width, 4);
        for (std::size_t i = 0; i < std::min(statement.qualifiers.size(), most_qualifiers); ++i) {
            label += '\n' + wrap(qualifier_text(statement.qualifiers[i]), label_width, 2);
        }
        return statement.qualifiers.size() > most_qualifiers ? label + "\n\u2026" : label;
    }

    static std::string to_words(std::string predicate)
    {
        std::replace(predicate.begin(), predicate.end(), '_', ' ');
        return predicate;
    }

    /// "leave (planned, negated, reported by Ola Lind < Harbour Times)"
    [[nodiscard]] std::string standing_label(const GraphStatement& statement) const
    {
        std::string label = relation_label(statement);
        if (!statement.sources.empty()) {
            label.pop_back();
            for (std::size_t i = 0; i < statement.sources.size(); ++i) {
                label += (i == 0 ? " by " : " < ") + g_[statement.sources[i]].label;
            }
            label += ')';
        }
        return label;
    }

    /// "on 2031-05-14", "with Ola Lind"; "manner: quickly" where there is no preposition.
    [[nodiscard]] std::string qualifier_text(const GraphQualifier& qualifier) const
    {
        const GraphNode& value = g_[qualifier.value];
        std::string text = qualifier.preposition;
        if (text.empty()) {
            const QualifierRole* role = find_qualifier_role(qualifier.role);
            text = to_words(qualifier.role);
            text += role != nullptr && is_ordinary_preposition(*role, role->role) ? "" : ":";
        }
        text += value.kind == NodeKind::statement ? " [" : " ";
        text += reading(value);
        text += value.kind == NodeKind::statement ? "]" : "";
        return text;
    }

    /// Statements in full, each with where it stands in the texts; about 300 characters.
    [[nodiscard]] std::string edge_tooltip(const DrawnEdge& edge) const
    {
        constexpr std::size_t enough = 300;
        std::string text;
        for (std::size_t i = 0; i < edge.statements.size(); ++i) {
            if (text.size() > enough) {
                return text + "\nand " + std::to_string(edge.statements.size() - i) + " more";
            }
            text += text.empty() ? "" : "\n";
            text += statement_tooltip(edge.statements[i]);
        }
        return text;
    }

    [[nodiscard]] std::string statement_tooltip(const GraphEdge& edge) const
    {
        const GraphStatement& statement = g_[edge];
        std::string text;
        text.reserve(256);
        const auto append_label = [&](Vertex v) { text.append(g_[v].label, 0, 400); };
        append_label(boost::source(edge, g_));
        text += ' ';
        text += standing_label(statement);
        if (statement.has_object) {
            text += ' ';
            append_label(boost::target(edge, g_));
        }
        for (const GraphQualifier& qualifier : statement.qualifiers) {
            text += ", ";
            text += qualifier_text(qualifier);
        }
        const TextRange& place = statement.evidence.front().sentence;
        text = wrap(text, 100, 4);
        text += '\n';
        text.append(graph_.documents.at(place.document).iri, 0, 500);
        text += "#char=";
        append_number(text, place.begin);
        text += ',';
        append_number(text, place.end);
        if (statement.evidence.size() > 1) {
            text += " and ";
            append_number(text, statement.evidence.size() - 1);
            text += " more places";
        }
        return text;
    }

    const KnowledgeGraph& graph_;
    const GraphStructure& g_;
    Sink& sink_;
    Drawing drawing_;
    bool crowded_;
    std::string text_;                          ///< Of the element that is written.
    std::map<std::string, std::size_t> colors_; ///< Of predicates, when crowded.
};

} // namespace

void write_dot(const KnowledgeGraph& graph, const WriteOptions& options, Sink& sink)
{
    DotWriter(graph, options, sink).write();
}

} // namespace triplewright
