// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

// GEXF 1.1draft to 1.3. Nodes in nodes get a `parent`; of a value that changes in time the first one stays.

#include <deque>
#include <string>
#include <unordered_map>
#include <utility>
#include <vector>

#include <pugixml.hpp>

#include "formats/attribute_values.hpp"
#include "formats/graph_builder.hpp"
#include "formats/readers.hpp"
#include "formats/string_map.hpp"
#include "formats/xml_walker.hpp"

namespace triplewright {

namespace {

constexpr std::size_t most_nested = 200;
constexpr std::size_t long_text = 400'000; ///< Our writer cuts texts into pieces of some more bytes.

/// An attribute of one class.
struct GexfKey {
    std::uint32_t index = 0;
    AttributeType type = AttributeType::text;
    bool is_type = false; ///< The sort of the node, as our writer writes it.
    std::string default_text;
};

AttributeType to_type(std::string_view name)
{
    if (name == "boolean") {
        return AttributeType::boolean;
    }
    if (name == "integer" || name == "long" || name == "short" || name == "byte") {
        return AttributeType::integer;
    }
    return name == "float" ? AttributeType::single : name == "double" ? AttributeType::real : AttributeType::text;
}

class GexfReader final : public XmlVisitor {
public:
    GexfReader(ElementGraph& graph, InputReport& report)
        : schema_(graph.schema), report_(report), builder_(graph, report), node_table_(schema_.node_keys),
          edge_table_(schema_.edge_keys)
    {}

    bool opens(std::string_view name, std::size_t depth) override
    {
        return (depth == 0 && name == "gexf") || (depth == 1 && name == "graph") ||
               (depth == 2 && (name == "nodes" || name == "edges"));
    }

    void begin(const pugi::xml_node& tag, std::size_t offset) override
    {
        const std::string_view name = local_name(tag);
        has_root_ = has_root_ || name == "gexf";
        if (name != "graph") {
            return;
        }
        if (has_graph_) {
            report_.warn("gexf.graphs", offset, "there is more than one graph; they become one");
        }
        has_graph_ = true;
        schema_.directed = std::string_view(tag.attribute("defaultedgetype").value()) != "undirected";
        const std::string_view format =
            tag.attribute("timeformat") ? tag.attribute("timeformat").value() : tag.attribute("timetype").value();
        schema_.time_format = format == "date"                               ? TimeFormat::date
                              : format == "dateTime" || format == "datetime" ? TimeFormat::date_time
                                                                             : TimeFormat::number;
    }

    void end(std::string_view /*name*/) override {}

    void element(const pugi::xml_node& element, std::size_t offset) override
    {
        const std::string_view name = local_name(element);
        if (!has_root_) {
            report_.fail("gexf.root", offset + position_of(element),
                         "this is no GEXF: the root element is <" + std::string(name) + ">");
        }
        if (name == "meta") {
            read_meta(element);
        } else if (name == "attributes") {
            declare(element, offset);
        } else if (name == "node") {
            read_node(element, offset, {}, 0);
        } else if (name == "edge") {
            read_edge(element, offset);
        }
    }

    void finish()
    {
        if (!has_graph_) {
            report_.fail("gexf.no-graph", 0, "there is no <graph> in it");
        }
        builder_.finish();
        report_.finish();
    }

private:
    static pugi::xml_node find_child(const pugi::xml_node& element, std::string_view name)
    {
        return element.find_child([&](const pugi::xml_node& child) { return local_name(child) == name; });
    }

    // --- before the elements ---

    /// Facts: lines `name: value` of a description that our writer made.
    void read_meta(const pugi::xml_node& meta)
    {
        std::string description;
        append_own_text(description, find_child(meta, "description"));
        std::string creator;
        append_own_text(creator, find_child(meta, "creator"));
        is_ours_ = creator == "Triplewright";
        if (!is_ours_) {
            if (!description.empty()) {
                schema_.facts.push_back({"description", AttributeType::text, description});
            }
            return;
        }
        for_each_item(description, AttributeType::lines, [&](std::string_view line) {
            const std::size_t colon = line.find(": ");
            if (colon == std::string_view::npos) {
                return;
            }
            const std::string_view value = line.substr(colon + 2);
            if (!schema_.facts.empty() && schema_.facts.back().name == line.substr(0, colon)) {
                (schema_.facts.back().value += '\n') += value;
                schema_.facts.back().type = AttributeType::lines;
            } else {
                schema_.facts.push_back({std::string(line.substr(0, colon)), AttributeType::text, std::string(value)});
            }
        });
    }

    void declare(const pugi::xml_node& attributes, std::size_t offset)
    {
        const bool for_nodes = std::string_view(attributes.attribute("class").value()) != "edge";
        for (const pugi::xml_node& element : attributes.children()) {
            if (local_name(element) != "attribute") {
                continue;
            }
            const std::string id = element.attribute("id").value();
            const std::string title = element.attribute("title").value();
            GexfKey key;
            key.type = to_type(element.attribute("type").value());
            key.is_type = for_nodes && title == "type" && key.type == AttributeType::text;
            if (!key.is_type) {
                key.index = (for_nodes ? node_table_ : edge_table_).add(title.empty() ? id : title, key.type);
            }
            append_own_text(key.default_text, find_child(element, "default"));
            if (!(for_nodes ? node_keys_ : edge_keys_).emplace(id, key).second) {
                report_.warn("gexf.same-key", offset + position_of(element),
                             "attribute '" + id + "' is declared twice; the first counts");
            }
        }
    }

    // --- elements ---

    void read_node(const pugi::xml_node& element, std::size_t offset, std::string_view parent, std::size_t depth)
    {
        const std::size_t place = offset + position_of(element);
        attributes_.clear();
        NodeElement node;
        node.id = element.attribute("id").value();
        node.label = element.attribute("label").value();
        read_values(element, offset, node_keys_, node_table_, &node.type);
        if (parent.empty()) {
            parent = element.attribute("pid").value();
        }
        if (!parent.empty()) {
            attributes_.add(Attribute::text(node_table_.add("parent", AttributeType::text), parent));
        }
        read_times(element);
        node.look = read_look(element);
        node.times = times_;
        node.attributes = attributes_.finish();
        builder_.add_node(node, place);
        for (const pugi::xml_node& list : element.children()) {
            const std::string_view name = local_name(list);
            if ((name == "nodes" || name == "edges") && depth >= most_nested) {
                report_.fail("gexf.depth", place, "nodes are nested too deeply");
            }
            for (const pugi::xml_node& child : list.children()) {
                if (name == "nodes" && local_name(child) == "node") {
                    read_node(child, offset, node.id, depth + 1);
                } else if (name == "edges" && local_name(child) == "edge") {
                    read_edge(child, offset);
                }
            }
        }
    }

    void read_edge(const pugi::xml_node& element, std::size_t offset)
    {
        attributes_.clear();
        EdgeElement edge;
        edge.id = element.attribute("id").value();
        edge.source = element.attribute("source").value();
        edge.target = element.attribute("target").value();
        edge.label = element.attribute("label").value();
        edge.type = element.attribute("kind").value();
        const std::string_view direction = element.attribute("type").value();
        edge.directed = direction.empty() ? schema_.directed : direction != "undirected";
        if (direction == "mutual") {
            report_.warn("gexf.mutual", offset + position_of(element), "an edge both ways becomes an undirected one");
            edge.directed = false;
        }
        if (const pugi::xml_attribute weight = element.attribute("weight")) {
            schema_.edge_features.weights = true;
            if (const auto number = parse_number(weight.value())) {
                edge.weight = *number;
            } else {
                complain("weight", weight.value(), offset + position_of(element));
            }
        }
        read_values(element, offset, edge_keys_, edge_table_, nullptr);
        read_times(element);
        edge.look = read_look(element);
        edge.times = times_;
        edge.attributes = attributes_.finish();
        builder_.add_edge(edge, offset + position_of(element));
    }

    void read_values(const pugi::xml_node& element, std::size_t offset, StringMap<GexfKey>& keys, KeyTable& table,
                     std::string_view* type)
    {
        const GexfKey* last = nullptr;
        texts_.clear();
        for (const pugi::xml_node& value : find_child(element, "attvalues").children()) {
            if (local_name(value) != "attvalue") {
                continue;
            }
            const pugi::xml_attribute id = value.attribute("for") ? value.attribute("for") : value.attribute("id");
            auto found = keys.find(std::string_view(id.value()));
            if (found == keys.end()) {
                report_.warn("gexf.undeclared-key", offset + position_of(value),
                             std::string("attribute '") + id.value() + "' is not declared; its values are text");
                GexfKey key;
                key.index = table.add(id.value(), AttributeType::text);
                found = keys.emplace(id.value(), key).first;
            }
            const GexfKey& key = found->second;
            const std::string_view text = value.attribute("value").value();
            if (key.is_type && type != nullptr) {
                *type = text;
            } else if (is_ours_ && last == &key && !text.empty()) { // a further piece of a long text
                texts_.back() += text;
                attributes_.replace_last(Attribute::text(key.index, texts_.back()));
            } else if (const auto attribute = parse_attribute(key.index, key.type, text)) {
                attributes_.add(*attribute);
                last = nullptr;
                if (is_ours_ && attribute->is_text() && !text.empty() && text.size() > long_text) {
                    texts_.emplace_back(text);
                    attributes_.replace_last(Attribute::text(key.index, texts_.back()));
                    last = &key;
                }
            } else if (!trim(text).empty()) {
                complain(schema_of(table)[key.index].name, text, offset + position_of(value));
            }
        }
        for (const auto& [id, key] : keys) {
            if (!key.default_text.empty() && !key.is_type && !attributes_.has(key.index)) {
                if (const auto attribute = parse_attribute(key.index, key.type, key.default_text)) {
                    attributes_.add(*attribute);
                }
            }
        }
    }

    [[nodiscard]] const std::vector<AttributeKey>& schema_of(const KeyTable& table) const
    {
        return &table == &node_table_ ? schema_.node_keys : schema_.edge_keys;
    }

    // --- time and look ---

    void read_times(const pugi::xml_node& element)
    {
        times_.clear();
        add_spell(element);
        for (const pugi::xml_node& spell : find_child(element, "spells").children()) {
            add_spell(spell);
        }
    }

    /// `start` and `end`, which up to 1.2 may be open, or `timestamp`; `timestamps` and `intervals` are lists in `<[
    /// ]>`.
    void add_spell(const pugi::xml_node& element)
    {
        const auto value = [&](const char* closed, const char* open) {
            const pugi::xml_attribute attribute = element.attribute(closed);
            return std::string_view(attribute ? attribute.value() : element.attribute(open).value());
        };
        const std::string_view begin = value("start", "startopen");
        const std::string_view end = value("end", "endopen");
        const std::string_view moment = element.attribute("timestamp").value();
        if (!begin.empty() || !end.empty()) {
            times_.push_back({begin, end});
        }
        if (!moment.empty()) {
            times_.push_back({moment, moment});
        }
        for_each_part(element.attribute("timestamps").value(), ',', [&](std::string_view time) {
            times_.push_back({time, time});
        });
        for_each_part(element.attribute("intervals").value(), ';', [&](std::string_view interval) {
            const std::size_t comma = interval.find(',');
            if (comma != std::string_view::npos) {
                times_.push_back({trim(strip(interval.substr(0, comma))), trim(strip(interval.substr(comma + 1)))});
            }
        });
    }

    static std::string_view strip(std::string_view text)
    {
        constexpr std::string_view brackets = " <[(>])\t\r\n";
        const std::size_t begin = text.find_first_not_of(brackets);
        return begin == std::string_view::npos ? std::string_view()
                                               : text.substr(begin, text.find_last_not_of(brackets) - begin + 1);
    }

    template <typename Visit>
    static void for_each_part(std::string_view list, char separator, Visit visit)
    {
        list = strip(list);
        while (!list.empty()) {
            const std::size_t end = list.find(separator);
            if (const std::string_view part = trim(list.substr(0, end)); !part.empty()) {
                visit(part);
            }
            list = end == std::string_view::npos ? std::string_view() : list.substr(end + 1);
        }
    }

    static Look read_look(const pugi::xml_node& element)
    {
        Look look;
        const auto number = [](const pugi::xml_node& node, const char* name) {
            return parse_number(node.attribute(name).value()).value_or(0);
        };
        for (const pugi::xml_node& child : element.children()) {
            const std::string_view name = local_name(child);
            if (name == "color" && child.attribute("r")) {
                std::uint32_t color = 0;
                for (const char* channel : {"r", "g", "b"}) {
                    const double value = number(child, channel);
                    color = (color << 8U) | (value >= 0 && value <= 255 ? static_cast<std::uint32_t>(value) : 0U);
                }
                look.color = color;
            } else if (name == "color") {
                look.color = parse_color(child.attribute("hex").value()).value_or(Look::no_color);
            } else if (name == "size" || name == "thickness") {
                look.size = number(child, "value");
            } else if (name == "position") {
                look.position = Look::Position{number(child, "x"), number(child, "y"), number(child, "z")};
            }
        }
        return look;
    }

    void complain(std::string_view name, std::string_view text, std::size_t place)
    {
        report_.warn("gexf.value", place,
                     "'" + std::string(text.substr(0, 60)) + "' is no value of '" + std::string(name) +
                         "'; it is left out");
    }

    ElementSchema& schema_;
    InputReport& report_;
    GraphBuilder builder_;
    KeyTable node_table_;
    KeyTable edge_table_;
    StringMap<GexfKey> node_keys_;
    StringMap<GexfKey> edge_keys_;
    AttributeCollection attributes_;
    std::vector<Spell> times_;
    std::deque<std::string> texts_; ///< Put together from pieces.
    bool is_ours_ = false;
    bool has_root_ = false;
    bool has_graph_ = false;
};

} // namespace

ElementGraph parse_gexf(const InputText& input, const DiagnosticSink& diagnostics)
{
    ElementGraph graph;
    InputReport report(input, diagnostics);
    GexfReader reader(graph, report);
    walk_xml(input, report, reader);
    reader.finish();
    return graph;
}

ElementGraph read_gexf(const std::string& path, const DiagnosticSink& diagnostics)
{
    return parse_gexf(read_xml(path), diagnostics);
}

} // namespace triplewright
