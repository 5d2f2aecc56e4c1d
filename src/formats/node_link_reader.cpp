// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

// JSON node-link as networkx and D3 write it. nlohmann-json hands over one element at a time, so there is never a tree
// of the whole graph; it reads the text twice, because what type an attribute has is known only after the last element.

#include <algorithm>
#include <deque>
#include <limits>
#include <map>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include <nlohmann/json.hpp>

#include "formats/attribute_values.hpp"
#include "formats/graph_builder.hpp"
#include "formats/readers.hpp"
#include "formats/string_map.hpp"

namespace triplewright {

namespace {

using nlohmann::json;

/// `links` in older networkx and D3, `edges` in newer networkx.
bool is_edge_list(std::string_view name)
{
    return name == "links" || name == "edges";
}

bool is_scalar(const json& value)
{
    return value.is_string() || value.is_number() || value.is_boolean();
}

/// An integer of 64 bits with sign.
bool is_small_integer(const json& value)
{
    return value.is_number_integer() &&
           (!value.is_number_unsigned() ||
            value.get<std::uint64_t>() <= static_cast<std::uint64_t>(std::numeric_limits<std::int64_t>::max()));
}

/// What an attribute can be read as, when it was once `before` and now is `value`.
AttributeType join_types(std::optional<AttributeType> before, const json& value)
{
    const AttributeType type = value.is_boolean()        ? AttributeType::boolean
                               : is_small_integer(value) ? AttributeType::integer
                               : value.is_number()       ? AttributeType::real
                               : value.is_array()        ? AttributeType::lines
                                                         : AttributeType::text;
    if (!before || *before == type) {
        return type;
    }
    const auto is_number = [](AttributeType t) { return t == AttributeType::integer || t == AttributeType::real; };
    return is_number(*before) && is_number(type) ? AttributeType::real : AttributeType::text;
}

std::string to_text(const json& value)
{
    return value.is_string() ? value.get<std::string>() : value.dump(-1, ' ', false, json::error_handler_t::replace);
}

std::string to_lines(const json& array)
{
    std::string lines;
    for (const json& item : array) {
        std::string line = to_text(item);
        std::replace(line.begin(), line.end(), '\n', ' ');
        lines += (lines.empty() ? "" : "\n") + line;
    }
    return lines;
}

/// Calls back with every value of the root object: elements of its lists one by one, what else there is as a whole.
template <typename OnElement, typename OnMember>
void walk_json(const InputText& input, InputReport& report, OnElement on_element, OnMember on_member)
{
    std::string member;
    bool has_lists = false;
    bool root_is_object = false;
    const json::parser_callback_t callback = [&](int depth, json::parse_event_t event, json& parsed) {
        if (depth == 0) {
            root_is_object = root_is_object || event == json::parse_event_t::object_start;
            return true;
        }
        if (depth == 1 && event == json::parse_event_t::key) {
            member = parsed.get<std::string>();
            has_lists = has_lists || member == "nodes" || is_edge_list(member);
            return true;
        }
        const bool is_list = member == "nodes" || is_edge_list(member);
        const bool is_complete = event == json::parse_event_t::object_end || event == json::parse_event_t::array_end ||
                                 event == json::parse_event_t::value;
        if (depth == 2 && is_list && is_complete) {
            on_element(member == "nodes", parsed);
            return false;
        }
        if (depth == 1 && is_complete && !is_list) {
            on_member(member, parsed);
            return false;
        }
        return true;
    };
    try {
        [[maybe_unused]] const json rest = json::parse(input.text, callback);
    } catch (const json::parse_error& error) {
        report.fail("json.malformed", error.byte > 0 ? error.byte - 1 : 0, "this is no JSON here");
    } catch (const json::out_of_range& error) { // a number beyond what a double holds
        report.fail("json.malformed", InputReport::no_offset, error.what());
    }
    if (!root_is_object) {
        report.fail("json.root", 0, "this is no JSON node-link graph: the root is no object");
    }
    if (!has_lists) {
        report.fail("json.no-graph", 0, "this is no JSON node-link graph: there is neither \"nodes\" nor \"links\"");
    }
}

/// The attributes of nodes, or of edges.
struct JsonKeys {
    std::map<std::string, AttributeType> types; ///< By name, so that the order does not depend on the file's.
    StringMap<std::uint32_t> index;
};

class NodeLinkReader {
public:
    NodeLinkReader(const InputText& input, ElementGraph& graph, InputReport& report)
        : input_(input), graph_(graph), report_(report), builder_(graph, report)
    {}

    void read()
    {
        walk_json(
            input_, report_, [&](bool is_node, const json& element) { note_types(is_node, element); },
            [&](const std::string& name, const json& value) { read_member(name, value); });
        declare(nodes_, graph_.schema.node_keys);
        declare(edges_, graph_.schema.edge_keys);
        walk_json(
            input_, report_,
            [&](bool is_node, json& element) {
                if (is_node) {
                    read_node(element);
                } else {
                    waiting_.push_back(std::move(element)); // until all nodes are known: links may be numbers of nodes
                    read_waiting_if_many();
                }
            },
            [](const std::string&, const json&) {});
        read_waiting();
        builder_.finish();
        report_.finish();
    }

private:
    // --- first reading ---

    void read_member(const std::string& name, const json& value)
    {
        if (name == "directed" && value.is_boolean()) {
            graph_.schema.directed = value.get<bool>();
        } else if (name == "graph" && value.is_object()) {
            for (const auto& [fact, fact_value] : value.items()) {
                if (!fact_value.is_null()) {
                    const bool is_list = fact_value.is_array();
                    graph_.schema.facts.push_back({fact, is_list ? AttributeType::lines : AttributeType::text,
                                                   is_list ? to_lines(fact_value) : to_text(fact_value)});
                }
            }
        }
    }

    void note_types(bool is_node, const json& element)
    {
        if (!element.is_object()) {
            report_.warn("json.element", InputReport::no_offset,
                         std::string(is_node ? "a node" : "a link") + " that is no object is left out");
            return;
        }
        nodes_seen_ += is_node ? 1 : 0;
        for (const auto& [name, value] : element.items()) {
            if (!value.is_null() && !is_special(is_node, name, value)) {
                auto& types = (is_node ? nodes_ : edges_).types;
                const auto found = types.find(name);
                types[name] = join_types(found == types.end() ? std::nullopt : std::optional(found->second), value);
            }
        }
    }

    static void declare(JsonKeys& keys, std::vector<AttributeKey>& schema)
    {
        for (const auto& [name, type] : keys.types) {
            keys.index.emplace(name, static_cast<std::uint32_t>(schema.size()));
            schema.push_back({name, type});
        }
    }

    // --- elements ---

    /// What becomes a part of the element and no attribute.
    static bool is_special(bool is_node, std::string_view name, const json& value)
    {
        if (name == "label" || name == "type") {
            return value.is_string();
        }
        if (name == "times") {
            return value.is_array();
        }
        if (name == "color") {
            return value.is_string() && parse_color(value.get_ref<const std::string&>());
        }
        if (is_node) {
            return name == "id" || ((name == "size" || name == "x" || name == "y" || name == "z") && value.is_number());
        }
        return name == "source" || name == "target" || (name == "key" && is_scalar(value)) ||
               ((name == "weight" || name == "thickness") && value.is_number()) ||
               (name == "directed" && value.is_boolean());
    }

    void read_node(const json& element)
    {
        const std::size_t number = nodes_read_++;
        if (!element.is_object()) {
            return;
        }
        begin_element();
        NodeElement node;
        // D3 numbers nodes that have no id.
        node.id = element.contains("id") ? keep(to_text(element["id"])) : keep(std::to_string(number));
        node.label = text_member(element, "label");
        if (node.label.empty()) {
            node.label = text_member(element, "name");
        }
        node.type = text_member(element, "type");
        add_attributes(true, element, nodes_);
        node.look = read_look(element, "size");
        if (element.contains("x") && element.contains("y") && element["x"].is_number() && element["y"].is_number()) {
            node.look.position = Look::Position{element["x"].get<double>(), element["y"].get<double>(),
                                                number_member(element, "z").value_or(0)};
        }
        node.attributes = attributes_.finish();
        node.times = times_;
        ids_.push_back(std::string(node.id));
        builder_.add_node(node, InputReport::no_offset);
    }

    void read_waiting_if_many()
    {
        constexpr std::size_t many = 1000;
        if (waiting_.size() >= many && nodes_read_ == nodes_seen_) {
            read_waiting();
        }
    }

    void read_waiting()
    {
        for (const json& element : waiting_) {
            if (element.is_object()) {
                read_edge(element);
            }
        }
        waiting_.clear();
    }

    void read_edge(const json& element)
    {
        begin_element();
        EdgeElement edge;
        edge.source = end_of(element, "source");
        edge.target = end_of(element, "target");
        edge.label = text_member(element, "label");
        edge.type = text_member(element, "type");
        if (element.contains("key") && is_scalar(element["key"])) {
            edge.id = keep(to_text(element["key"]));
        }
        edge.directed = element.contains("directed") && element["directed"].is_boolean()
                            ? element["directed"].get<bool>()
                            : graph_.schema.directed;
        if (const auto weight = number_member(element, "weight")) {
            edge.weight = *weight;
            graph_.schema.edge_features.weights = true;
        }
        add_attributes(false, element, edges_);
        edge.look = read_look(element, "thickness");
        edge.attributes = attributes_.finish();
        edge.times = times_;
        builder_.add_edge(edge, InputReport::no_offset);
    }

    /// The id of a link's end; D3 gives the node's number, or the node itself.
    std::string_view end_of(const json& element, const char* name)
    {
        if (!element.contains(name) || element[name].is_null()) {
            return {};
        }
        const json& end = element[name];
        if (end.is_object()) {
            return end.contains("id") ? keep(to_text(end["id"])) : std::string_view();
        }
        const std::string_view id = keep(to_text(end));
        if (end.is_number_unsigned() && !graph_.find_node(id)) {
            const auto number = end.get<std::size_t>();
            return number < ids_.size() ? std::string_view(ids_[number]) : id;
        }
        return id;
    }

    void add_attributes(bool is_node, const json& element, const JsonKeys& keys)
    {
        for (const auto& [name, value] : element.items()) {
            if (name == "times" && value.is_array()) {
                read_times(value);
            } else if (!value.is_null() && !is_special(is_node, name, value)) {
                const std::uint32_t key = keys.index.at(name);
                attributes_.add(to_attribute(key, keys.types.at(name), value));
            }
        }
    }

    Attribute to_attribute(std::uint32_t key, AttributeType type, const json& value)
    {
        switch (type) {
        case AttributeType::boolean: return Attribute::boolean(key, value.get<bool>());
        case AttributeType::integer: return Attribute::integer(key, value.get<std::int64_t>());
        case AttributeType::real: return Attribute::real(key, value.get<double>());
        case AttributeType::lines: return Attribute::list(key, type, keep(to_lines(value)));
        default: return Attribute::text(key, keep(to_text(value)));
        }
    }

    void read_times(const json& array)
    {
        for (const json& item : array) {
            const std::string_view text = keep(to_text(item));
            const std::size_t slash = text.find('/');
            times_.push_back(slash == std::string_view::npos ? Spell{text, text}
                                                             : Spell{text.substr(0, slash), text.substr(slash + 1)});
        }
    }

    static std::optional<double> number_member(const json& element, const char* name)
    {
        const auto found = element.find(name);
        return found != element.end() && found->is_number() ? std::optional(found->get<double>()) : std::nullopt;
    }

    static std::string_view text_member(const json& element, const char* name)
    {
        const auto found = element.find(name);
        return found != element.end() && found->is_string() ? std::string_view(found->get_ref<const std::string&>())
                                                            : std::string_view();
    }

    static Look read_look(const json& element, const char* size_name)
    {
        Look look;
        look.size = number_member(element, size_name).value_or(0);
        look.color = parse_color(text_member(element, "color")).value_or(Look::no_color);
        return look;
    }

    void begin_element()
    {
        attributes_.clear();
        times_.clear();
        texts_.clear();
    }

    /// Keeps a text until the next element.
    std::string_view keep(std::string text) { return texts_.emplace_back(std::move(text)); }

    const InputText& input_;
    ElementGraph& graph_;
    InputReport& report_;
    GraphBuilder builder_;
    JsonKeys nodes_;
    JsonKeys edges_;
    std::size_t nodes_seen_ = 0;
    std::size_t nodes_read_ = 0;
    std::vector<std::string> ids_; ///< Of the nodes, by number.
    std::vector<json> waiting_;
    AttributeCollection attributes_;
    std::vector<Spell> times_;
    std::deque<std::string> texts_;
};

} // namespace

ElementGraph parse_node_link(const InputText& input, const DiagnosticSink& diagnostics)
{
    ElementGraph graph;
    InputReport report(input, diagnostics);
    NodeLinkReader(input, graph, report).read();
    return graph;
}

ElementGraph read_node_link(const std::string& path, const DiagnosticSink& diagnostics)
{
    return parse_node_link(to_input_text(display_name(path), read_bytes(path)), diagnostics);
}

} // namespace triplewright
