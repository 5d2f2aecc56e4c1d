// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

#include <algorithm>
#include <charconv>
#include <cmath>
#include <string>
#include <vector>

#include <boost/range/iterator_range.hpp>

#include "formats/appearance.hpp"
#include "formats/graph_attributes.hpp"
#include "formats/rdf_guard.hpp"
#include "formats/value_text.hpp"
#include "triplewright/formats/elements.hpp"

namespace triplewright {

namespace {

constexpr std::size_t between_questions = 256;

template <typename Element>
std::vector<AttributeKey> keys_of(std::span<const GraphAttribute<Element>> rows)
{
    std::vector<AttributeKey> keys;
    for (const GraphAttribute<Element>& row : rows) {
        keys.push_back({std::string(row.name), row.type});
    }
    return keys;
}

std::string_view type_name(const GraphNode& node)
{
    switch (node.kind) {
    case NodeKind::literal: return "literal";
    case NodeKind::statement: return "statement";
    case NodeKind::entity: break;
    }
    return to_string(node.type);
}

/// Area of a node grows with its mentions. Two digits; a square root is the same on every machine.
double size_of(const GraphNode& node)
{
    return std::round(std::sqrt(static_cast<double>(node.mentions.size()) + 1) * 1000) / 100;
}

std::uint32_t to_color(std::string_view hex)
{
    std::uint32_t color = Look::no_color;
    std::from_chars(hex.data() + 1, hex.data() + hex.size(), color, 16);
    return color;
}

/// A literal that says when: "date", "dateTime" or "".
std::string_view time_datatype(const GraphNode& node)
{
    if (node.kind != NodeKind::literal || !node.datatype.starts_with(xsd_namespace)) {
        return {};
    }
    const std::string_view local = std::string_view(node.datatype).substr(xsd_namespace.size());
    const bool is_time = local == "date" || local == "dateTime";
    return is_time && is_lexical_form(node.label, node.datatype) ? local : std::string_view();
}

class GraphShower {
public:
    GraphShower(const KnowledgeGraph& graph, ElementVisitor& visitor)
        : graph_(graph), g_(graph.structure), visitor_(visitor), context_(graph), time_of_(boost::num_vertices(g_))
    {}

    void show()
    {
        visitor_.begin(schema());
        for (const Vertex v : boost::make_iterator_range(boost::vertices(g_))) {
            if (v % between_questions == 0 && !visitor_.wants_more()) {
                return;
            }
            show_node(v);
        }
        std::size_t number = 0;
        for (const auto& edge : boost::make_iterator_range(boost::edges(g_))) {
            if (number % between_questions == 0 && !visitor_.wants_more()) {
                return;
            }
            show_edge(edge, number++);
        }
        visitor_.end();
    }

private:
    ElementSchema schema()
    {
        ElementSchema schema;
        schema.facts.push_back({std::string(model_fact), AttributeType::text, std::string(model_of_now)});
        schema.facts.push_back({std::string(base_fact), AttributeType::text, graph_.base});
        std::string documents;
        for (const GraphDocument& document : graph_.documents) {
            documents += (documents.empty() ? "" : "\n") + to_line(document);
        }
        schema.facts.push_back({std::string(documents_fact), AttributeType::lines, documents});
        schema.node_keys = keys_of(node_attributes());
        schema.edge_keys = keys_of(edge_attributes());
        schema.node_features.labels = schema.node_features.types = true;
        schema.node_features.colors = schema.node_features.sizes = true;
        schema.edge_features.labels = schema.edge_features.types = schema.edge_features.weights = true;
        find_times(schema);
        schema.node_count = boost::num_vertices(g_);
        schema.edge_count = boost::num_edges(g_);
        return schema;
    }

    void find_times(ElementSchema& schema)
    {
        for (const Vertex v : boost::make_iterator_range(boost::vertices(g_))) {
            const std::string_view datatype = time_datatype(g_[v]);
            time_of_[v] = datatype.empty() ? std::string_view() : std::string_view(g_[v].label);
            has_times_ = has_times_ || !datatype.empty();
            if (datatype == "dateTime") {
                schema.time_format = TimeFormat::date_time;
            }
        }
        if (!has_times_) {
            return;
        }
        for (const auto& edge : boost::make_iterator_range(boost::edges(g_))) {
            gather_times(g_[edge]);
            schema.edge_features.times = schema.edge_features.times || !times_.empty();
            schema.intervals = schema.intervals || std::any_of(times_.begin(), times_.end(), [](const Spell& spell) {
                                   return spell.begin != spell.end;
                               });
        }
    }

    /// When a statement holds, as far as its qualifiers tell it to the day.
    void gather_times(const GraphStatement& statement)
    {
        times_.clear();
        if (!has_times_) {
            return;
        }
        Spell between;
        for (const GraphQualifier& qualifier : statement.qualifiers) {
            const std::string_view time = time_of_[qualifier.value];
            if (time.empty()) {
                continue;
            }
            if (qualifier.role == "time") {
                times_.push_back({time, time});
            } else if (qualifier.role == "start_time") {
                between.begin = time;
            } else if (qualifier.role == "end_time") {
                between.end = time;
            }
        }
        const bool in_order = between.begin.empty() || between.end.empty() || between.begin <= between.end;
        if (times_.empty() && in_order && !(between.begin.empty() && between.end.empty())) {
            times_.push_back(between);
        }
    }

    template <typename Element>
    std::span<const Attribute> make_attributes(std::span<const GraphAttribute<Element>> rows, const Element& element)
    {
        buffer_.clear();
        std::uint32_t key = 0;
        for (const GraphAttribute<Element>& row : rows) {
            row.write(context_, element, {buffer_, key++});
        }
        return buffer_.finish();
    }

    void show_node(Vertex v)
    {
        const GraphNode& node = g_[v];
        id_.clear();
        append_node_id(id_, v);
        NodeElement element;
        element.id = id_;
        element.label = node.label;
        element.type = type_name(node);
        element.attributes = make_attributes(node_attributes(), node);
        element.look.color = to_color(appearance_of(node).fill);
        element.look.size = size_of(node);
        visitor_.node(element);
    }

    void show_edge(const GraphTraits::edge_descriptor& edge, std::size_t number)
    {
        const GraphStatement& statement = g_[edge];
        const RelationNames& relation = context_.relation(statement);
        id_.assign(1, 'e');
        append_number(id_, number);
        source_.clear();
        append_node_id(source_, boost::source(edge, g_));
        target_.clear();
        append_node_id(target_, boost::target(edge, g_));
        EdgeElement element;
        element.id = id_;
        element.source = source_;
        element.target = target_;
        element.source_index = boost::source(edge, g_);
        element.target_index = boost::target(edge, g_);
        element.label = relation.label;
        element.type = relation.qualified;
        element.weight = static_cast<double>(statement.evidence.size()); // the number of places in the texts
        element.attributes = make_attributes(edge_attributes(), statement);
        gather_times(statement);
        element.times = times_;
        visitor_.edge(element);
    }

    const KnowledgeGraph& graph_;
    const GraphStructure& g_;
    ElementVisitor& visitor_;
    GraphWriting context_;
    std::vector<std::string_view> time_of_; ///< Of each vertex that is a day or a moment.
    bool has_times_ = false;
    AttributeBuffer buffer_;
    std::vector<Spell> times_;
    std::string id_;
    std::string source_;
    std::string target_;
};

} // namespace

void visit_elements(const KnowledgeGraph& graph, ElementVisitor& visitor)
{
    GraphShower(graph, visitor).show();
}

} // namespace triplewright
