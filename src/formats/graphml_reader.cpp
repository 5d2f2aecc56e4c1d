// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

// GraphML as anybody writes it: networkx, igraph, Gephi, Boost, yEd, Neo4j. Names count without their namespace; graphs
// in nodes become nodes with a `parent`; ports and hyperedges are passed over.

#include <deque>
#include <optional>
#include <string>
#include <unordered_map>
#include <utility>
#include <vector>

#include <pugixml.hpp>

#include "formats/attribute_values.hpp"
#include "formats/graph_builder.hpp"
#include "formats/graphml_keys.hpp"
#include "formats/readers.hpp"
#include "formats/xml_walker.hpp"
#include "formats/yed_graphics.hpp"

namespace triplewright {

namespace {

constexpr std::size_t most_nested = 200; // graphs in nodes in graphs

/// One element's data, gathered until it is complete.
struct Gathered {
    AttributeCollection attributes;
    std::deque<std::string> texts; ///< Texts in several pieces, which have to be put together.
    std::size_t texts_used = 0;
    std::string_view label;
    std::string_view name; ///< The attribute `name`, for want of a label.
    std::string_view type;
    std::string graphics_label;
    double weight = 1;
    std::optional<std::uint32_t> rgb[3];
    Look look;
    Look::Position position;
    bool has_position = false;
    std::vector<Spell> times;

    void clear()
    {
        attributes.clear();
        texts_used = 0;
        label = name = type = {};
        graphics_label.clear();
        weight = 1;
        rgb[0] = rgb[1] = rgb[2] = std::nullopt;
        look = {};
        position = {};
        has_position = false;
        times.clear();
    }
};

class GraphmlReader final : public XmlVisitor {
public:
    GraphmlReader(ElementGraph& graph, InputReport& report)
        : schema_(graph.schema), report_(report), builder_(graph, report), node_keys_(true, schema_.node_keys),
          edge_keys_(false, schema_.edge_keys)
    {}

    bool opens(std::string_view name, std::size_t depth) override
    {
        return (name == "graphml" && depth == 0) || (name == "graph" && depth == 1);
    }

    void begin(const pugi::xml_node& tag, std::size_t offset) override
    {
        if (local_name(tag) == "graphml") {
            has_root_ = true;
            return;
        }
        directed_ = reads_as_directed(tag, "edgedefault", true, offset);
        if (graphs_++ == 0) {
            schema_.directed = directed_;
        } else {
            report_.warn("graphml.graphs", offset, "there is more than one graph; they become one");
        }
    }

    void end(std::string_view /*name*/) override {}

    void element(const pugi::xml_node& element, std::size_t offset) override
    {
        const std::string_view name = local_name(element);
        if (!has_root_) {
            report_.fail("graphml.root", offset + position_of(element),
                         "this is no GraphML: the root element is <" + std::string(name) + ">");
        }
        if (name == "key") {
            declare(element, offset + position_of(element));
        } else if (name == "data" && graphs_ > 0) {
            read_fact(element);
        } else {
            read_child(element, offset, {}, directed_, 0);
        }
    }

    void finish()
    {
        if (graphs_ == 0) {
            report_.fail("graphml.no-graph", 0, "there is no <graph> in it");
        }
        builder_.finish();
        report_.finish();
    }

private:
    void declare(const pugi::xml_node& key, std::size_t offset)
    {
        const std::string_view domain = key.attribute("for").value();
        const bool for_all = domain == "all" || domain.empty();
        if (for_all || domain == "node") {
            node_keys_.declare(key, offset, report_);
        }
        if (for_all || domain == "edge") {
            edge_keys_.declare(key, offset, report_);
        }
        if (for_all || domain == "graph") {
            const char* name = key.attribute("attr.name").value();
            fact_names_[key.attribute("id").value()] = *name != '\0' ? name : key.attribute("id").value();
        }
    }

    void read_fact(const pugi::xml_node& data)
    {
        const char* id = data.attribute("key").value();
        const auto name = fact_names_.find(id);
        GraphFact fact{name != fact_names_.end() ? name->second : id, AttributeType::text, ""};
        append_own_text(fact.value, data);
        if (!fact.value.empty()) {
            schema_.facts.push_back(fact);
        }
    }

    /// `parent`: the id of the node whose graph this is in.
    void read_child(const pugi::xml_node& element, std::size_t offset, std::string_view parent, bool directed,
                    std::size_t depth)
    {
        const std::string_view name = local_name(element);
        if (name == "node") {
            read_node(element, offset, parent, depth);
        } else if (name == "edge") {
            read_edge(element, offset, directed);
        } else if (name == "hyperedge") {
            report_.warn("graphml.hyperedge", offset + position_of(element), "hyperedges are left out");
        }
    }

    // --- nodes and edges ---

    void read_node(const pugi::xml_node& element, std::size_t offset, std::string_view parent, std::size_t depth)
    {
        gathered_.clear();
        const std::size_t place = offset + position_of(element);
        bool has_graph = false;
        for (const pugi::xml_node& child : element.children()) {
            const std::string_view name = local_name(child);
            if (name == "data") {
                read_data(child, offset, node_keys_);
            } else if (name == "graph") {
                has_graph = true;
            } else if (name == "port") {
                report_.warn("graphml.port", offset + position_of(child), "ports are left out");
            }
        }
        add_defaults(node_keys_, place);
        NodeElement node;
        node.id = element.attribute("id").value();
        node.label = final_label();
        node.type = gathered_.type;
        node.look = final_look();
        node.times = gathered_.times;
        if (!parent.empty()) {
            gathered_.attributes.add(Attribute::text(node_keys_.add_attribute("parent"), parent));
        }
        node.attributes = gathered_.attributes.finish();
        builder_.add_node(node, place);
        if (has_graph) {
            read_graphs(element, offset, node.id, depth);
        }
    }

    void read_graphs(const pugi::xml_node& node, std::size_t offset, std::string_view id, std::size_t depth)
    {
        for (const pugi::xml_node& graph : node.children()) {
            if (local_name(graph) != "graph") {
                continue;
            }
            const std::size_t place = offset + position_of(graph);
            if (depth >= most_nested) {
                report_.fail("graphml.depth", place, "graphs are nested too deeply");
            }
            const bool directed = reads_as_directed(graph, "edgedefault", schema_.directed, place);
            for (const pugi::xml_node& child : graph.children()) {
                read_child(child, offset, id, directed, depth + 1);
            }
        }
    }

    void read_edge(const pugi::xml_node& element, std::size_t offset, bool directed)
    {
        gathered_.clear();
        const std::size_t place = offset + position_of(element);
        for (const pugi::xml_node& child : element.children()) {
            if (local_name(child) == "data") {
                read_data(child, offset, edge_keys_);
            }
        }
        add_defaults(edge_keys_, place);
        EdgeElement edge;
        edge.id = element.attribute("id").value();
        edge.source = element.attribute("source").value();
        edge.target = element.attribute("target").value();
        edge.label = final_label();
        const std::string_view label = element.attribute("label").value(); // as Gephi and Neo4j write it
        edge.type = gathered_.type.empty() ? label : gathered_.type;
        edge.weight = gathered_.weight;
        edge.directed = reads_as_directed(element, "directed", directed, place);
        edge.look = final_look();
        edge.times = gathered_.times;
        edge.attributes = gathered_.attributes.finish();
        builder_.add_edge(edge, place);
    }

    bool reads_as_directed(const pugi::xml_node& element, const char* attribute, bool otherwise, std::size_t place)
    {
        const std::string_view value = element.attribute(attribute).value();
        if (value.empty()) {
            return otherwise;
        }
        if (value == "directed" || value == "true") {
            return true;
        }
        if (value != "undirected" && value != "false") {
            report_.warn("graphml.directed", place,
                         std::string(attribute) + "=\"" + std::string(value) + "\" means nothing; it is passed over");
            return otherwise;
        }
        return false;
    }

    [[nodiscard]] std::string_view final_label() const
    {
        return !gathered_.label.empty()            ? gathered_.label
               : !gathered_.graphics_label.empty() ? std::string_view(gathered_.graphics_label)
                                                   : gathered_.name;
    }

    Look final_look()
    {
        Look look = gathered_.look;
        const auto& [red, green, blue] = gathered_.rgb;
        if (look.color == Look::no_color && red && green && blue) {
            look.color = (*red << 16U) | (*green << 8U) | *blue;
        }
        if (gathered_.has_position) {
            look.position = gathered_.position;
        }
        return look;
    }

    // --- data ---

    void add_defaults(GraphmlKeys& keys, std::size_t place)
    {
        for (const GraphmlKey& key : keys.defaults()) {
            const bool is_set = key.role == GraphmlRole::attribute ? gathered_.attributes.has(key.index)
                                : key.role == GraphmlRole::label   ? !gathered_.label.empty()
                                : key.role == GraphmlRole::type    ? !gathered_.type.empty()
                                : key.role == GraphmlRole::color   ? gathered_.look.color != Look::no_color
                                : key.role == GraphmlRole::size    ? gathered_.look.size != 0
                                : key.role == GraphmlRole::weight  ? has_weight_
                                                                   : false;
            if (!is_set) {
                read_value(key, key.default_text, place);
            }
        }
        has_weight_ = false;
    }

    void read_data(const pugi::xml_node& data, std::size_t offset, GraphmlKeys& keys)
    {
        const std::size_t place = offset + position_of(data);
        const GraphmlKey& key = keys.find(data.attribute("key").value(), place, report_);
        if (key.role == GraphmlRole::graphics) {
            read_yed_graphics(data, gathered_.graphics_label, gathered_.look);
        } else if (key.role != GraphmlRole::ignored) {
            read_value(key, text_of(data), place);
        }
    }

    /// The text of an element; most have one piece, which is not copied.
    std::string_view text_of(const pugi::xml_node& element)
    {
        const pugi::xml_node only = element.first_child();
        if (!only) {
            return {};
        }
        if (!only.next_sibling() && only.type() != pugi::node_element) {
            return only.value();
        }
        if (gathered_.texts_used == gathered_.texts.size()) {
            gathered_.texts.emplace_back();
        }
        std::string& text = gathered_.texts[gathered_.texts_used++];
        text.clear();
        append_own_text(text, element);
        return text;
    }

    void read_value(const GraphmlKey& key, std::string_view text, std::size_t place)
    {
        switch (key.role) {
        case GraphmlRole::label: gathered_.label = text; return;
        case GraphmlRole::type: gathered_.type = text; return;
        case GraphmlRole::times:
            if (!text.empty() && !parse_times(text, gathered_.times)) {
                complain(key, text, place);
            }
            return;
        case GraphmlRole::color:
            if (const auto color = parse_color(text)) {
                gathered_.look.color = *color;
            } else if (!trim(text).empty()) {
                complain(key, text, place);
            }
            return;
        case GraphmlRole::attribute: read_attribute(key, text, place); return;
        case GraphmlRole::graphics:
        case GraphmlRole::ignored: return;
        default: break;
        }
        if (const auto number = parse_number(text)) {
            set_number(key.role, *number);
        } else if (!trim(text).empty()) {
            complain(key, text, place);
        }
    }

    void read_attribute(const GraphmlKey& key, std::string_view text, std::size_t place)
    {
        if (const auto value = parse_attribute(key.index, key.type, text)) {
            gathered_.attributes.add(*value);
            if (key.name == "name" && value->is_text()) {
                gathered_.name = text;
            }
        } else if (!trim(text).empty()) { // an empty one, as igraph writes it, is none
            complain(key, text, place);
        }
    }

    void set_number(GraphmlRole role, double number)
    {
        const auto channel = [&](std::size_t i) {
            if (number >= 0 && number <= 255) {
                gathered_.rgb[i] = static_cast<std::uint32_t>(number);
            }
        };
        const auto coordinate = [&](double& axis) {
            axis = number;
            gathered_.has_position = true;
        };
        switch (role) {
        case GraphmlRole::weight:
            gathered_.weight = number;
            has_weight_ = true;
            schema_.edge_features.weights = true;
            break;
        case GraphmlRole::size: gathered_.look.size = number; break;
        case GraphmlRole::red: channel(0); break;
        case GraphmlRole::green: channel(1); break;
        case GraphmlRole::blue: channel(2); break;
        case GraphmlRole::x: coordinate(gathered_.position.x); break;
        case GraphmlRole::y: coordinate(gathered_.position.y); break;
        case GraphmlRole::z: coordinate(gathered_.position.z); break;
        default: break;
        }
    }

    void complain(const GraphmlKey& key, std::string_view text, std::size_t place)
    {
        report_.warn("graphml.value", place,
                     "'" + std::string(text.substr(0, 60)) + "' is no value of '" + key.name + "'; it is left out");
    }

    ElementSchema& schema_;
    InputReport& report_;
    GraphBuilder builder_;
    GraphmlKeys node_keys_;
    GraphmlKeys edge_keys_;
    std::unordered_map<std::string, std::string> fact_names_;
    Gathered gathered_;
    bool has_root_ = false;
    bool has_weight_ = false;
    bool directed_ = true;
    std::size_t graphs_ = 0;
};

} // namespace

ElementGraph parse_graphml(const InputText& input, const DiagnosticSink& diagnostics)
{
    ElementGraph graph;
    InputReport report(input, diagnostics);
    GraphmlReader reader(graph, report);
    walk_xml(input, report, reader);
    reader.finish();
    return graph;
}

ElementGraph read_graphml(const std::string& path, const DiagnosticSink& diagnostics)
{
    return parse_graphml(read_xml(path), diagnostics);
}

} // namespace triplewright
