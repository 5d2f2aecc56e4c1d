// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

// GraphML for Gephi, networkx, igraph, graphology and others. Key ids are chosen by what Gephi reads: `label`, `size`,
// `color`, `edgelabel` and `weight` are special there, and it folds ids to lower case. The strict form is valid against
// the XML Schema, which knows no `label` of an edge, and no id or name that is not an NMTOKEN.

#include <string>
#include <string_view>
#include <vector>

#include "formats/output_buffer.hpp"
#include "formats/value_text.hpp"
#include "formats/writers.hpp"
#include "formats/xml_keys.hpp"
#include "formats/xml_text.hpp"

namespace triplewright {

namespace {

constexpr std::string_view header =
    "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
    "<graphml xmlns=\"http://graphml.graphdrawing.org/xmlns\" xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" "
    "xsi:schemaLocation=\"http://graphml.graphdrawing.org/xmlns "
    "http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd\">\n";

class GraphmlWriter final : public ElementVisitor {
public:
    GraphmlWriter(const WriteOptions& options, Sink& sink) : strict_(options.graphml_strict), out_(sink) {}

    void begin(const ElementSchema& schema) override
    {
        directed_ = schema.directed;
        node_features_ = schema.node_features;
        edge_features_ = schema.edge_features;
        out_.text += header;
        std::vector<std::string> facts;
        for (const GraphFact& fact : schema.facts) {
            facts.push_back(declare("graph", "g_", fact.name, fact.type));
        }
        declare_nodes(schema);
        declare_edges(schema);
        begin_graph(schema);
        for (std::size_t i = 0; i < facts.size(); ++i) {
            if (!schema.facts[i].value.empty()) {
                out_.text += "  ";
                append_data(facts[i], schema.facts[i].value);
                out_.text += '\n';
            }
        }
    }

    void node(const NodeElement& node) override
    {
        std::string& text = out_.text;
        text += "  <node id=\"";
        append_id(node.id);
        text += "\">";
        append_data_if(node_features_.labels, "<data key=\"label\">", node.label);
        append_data_if(node_features_.types, "<data key=\"n_type\">", node.type);
        append_attributes(node.attributes, node_keys_);
        append_look(node.look);
        append_times_if(node_features_.times, "<data key=\"n_times\">", node.times);
        text += "</node>\n";
        out_.flush_some();
    }

    void edge(const EdgeElement& edge) override
    {
        std::string& text = out_.text;
        text += "  <edge";
        if (!edge.id.empty()) {
            text += " id=\"";
            append_id(edge.id);
            text += '"';
        }
        text += " source=\"";
        append_id(edge.source);
        text += "\" target=\"";
        append_id(edge.target);
        text += '"';
        if (edge.directed != directed_) {
            text += edge.directed ? " directed=\"true\"" : " directed=\"false\"";
        }
        const std::string_view type = edge.type.empty() ? edge.label : edge.type;
        if (!strict_ && !type.empty()) { // Gephi's type of the edge: without it, it merges what is parallel
            text += " label=\"";
            append_xml_attribute(text, type);
            text += '"';
        }
        text += '>';
        append_data_if(edge_features_.labels, "<data key=\"edgelabel\">", edge.label);
        if (edge_features_.weights) {
            append_number_data("<data key=\"weight\">", edge.weight);
        }
        append_data_if(edge_features_.types, "<data key=\"e_type\">", edge.type);
        append_attributes(edge.attributes, edge_keys_);
        append_color_if(edge_features_.colors, "<data key=\"e_color\">", edge.look.color);
        append_size_if(edge_features_.sizes, "<data key=\"e_thickness\">", edge.look.size);
        append_times_if(edge_features_.times, "<data key=\"e_times\">", edge.times);
        text += "</edge>\n";
        out_.flush_some();
    }

    void end() override
    {
        out_.text += " </graph>\n</graphml>\n";
        out_.flush();
    }

    [[nodiscard]] bool wants_more() const override { return out_.good(); }

private:
    // --- keys ---

    void write_key(std::string_view id, std::string_view domain, std::string_view name, AttributeType type)
    {
        std::string& text = out_.text;
        text += " <key id=\"";
        text += id;
        text += "\" for=\"";
        text += domain;
        text += "\" attr.name=\"";
        strict_ ? append_xml_token(text, name) : append_xml_attribute(text, name);
        text += "\" attr.type=\"";
        text += xml_type_name(type);
        text += "\"/>\n";
    }

    /// Writes the key of an attribute; returns the tag that opens its data. Ids differ also in lower case.
    std::string declare(std::string_view domain, std::string_view prefix, const std::string& name, AttributeType type)
    {
        const std::string id = ids_.make(prefix, name);
        write_key(id, domain, name, type);
        return "<data key=\"" + id + "\">";
    }

    void declare_nodes(const ElementSchema& schema)
    {
        const ElementFeatures& features = schema.node_features;
        write_key_if(features.labels, "label", "node", "label", AttributeType::text);
        write_key_if(features.types, "n_type", "node", "type", AttributeType::text);
        write_key_if(features.times, "n_times", "node", "times", AttributeType::text);
        for (const AttributeKey& key : schema.node_keys) {
            node_keys_.push_back(declare("node", "n_", key.name, key.type));
        }
        write_key_if(features.sizes, "size", "node", "size", AttributeType::real);
        write_key_if(features.colors, "color", "node", "color", AttributeType::text);
        for (const char* axis : {"x", "y", "z"}) {
            write_key_if(features.positions, axis, "node", axis, AttributeType::real);
        }
    }

    void declare_edges(const ElementSchema& schema)
    {
        const ElementFeatures& features = schema.edge_features;
        write_key_if(features.labels, "edgelabel", "edge", "label", AttributeType::text);
        write_key_if(features.weights, "weight", "edge", "weight", AttributeType::real);
        write_key_if(features.types, "e_type", "edge", "type", AttributeType::text);
        write_key_if(features.times, "e_times", "edge", "times", AttributeType::text);
        write_key_if(features.colors, "e_color", "edge", "color", AttributeType::text);
        write_key_if(features.sizes, "e_thickness", "edge", "thickness", AttributeType::real);
        for (const AttributeKey& key : schema.edge_keys) {
            edge_keys_.push_back(declare("edge", "e_", key.name, key.type));
        }
    }

    void write_key_if(bool wanted, std::string_view id, std::string_view domain, std::string_view name,
                      AttributeType type)
    {
        if (wanted) {
            write_key(id, domain, name, type);
        }
    }

    void begin_graph(const ElementSchema& schema)
    {
        std::string& text = out_.text;
        text += " <graph id=\"G\" edgedefault=\"";
        text += schema.directed ? "directed\"" : "undirected\"";
        if (schema.node_count && schema.edge_count) {
            text += " parse.nodes=\"";
            append_number(text, *schema.node_count);
            text += "\" parse.edges=\"";
            append_number(text, *schema.edge_count);
            text += '"';
        }
        text += " parse.order=\"nodesfirst\">\n";
    }

    // --- data ---

    void append_id(std::string_view id)
    {
        strict_ ? append_xml_token(out_.text, id) : append_xml_attribute(out_.text, id);
    }

    /// A value; an empty one is left out.
    void append_data(std::string_view tag, std::string_view value)
    {
        if (!value.empty()) {
            out_.text += tag;
            append_xml_text(out_.text, value);
            out_.text += "</data>";
        }
    }

    void append_data_if(bool wanted, std::string_view tag, std::string_view value)
    {
        if (wanted) {
            append_data(tag, value);
        }
    }

    void append_number_data(std::string_view tag, double value)
    {
        out_.text += tag;
        append_real(out_.text, value);
        out_.text += "</data>";
    }

    void append_attributes(std::span<const Attribute> attributes, const std::vector<std::string>& tags)
    {
        for (const Attribute& attribute : attributes) {
            if (attribute.is_text()) {
                append_data(tags[attribute.key()], attribute.as_text());
            } else {
                out_.text += tags[attribute.key()];
                append_scalar(out_.text, attribute);
                out_.text += "</data>";
            }
        }
    }

    void append_look(const Look& look)
    {
        append_size_if(node_features_.sizes, "<data key=\"size\">", look.size);
        append_color_if(node_features_.colors, "<data key=\"color\">", look.color);
        if (look.position && node_features_.positions) {
            append_number_data("<data key=\"x\">", look.position->x);
            append_number_data("<data key=\"y\">", look.position->y);
            append_number_data("<data key=\"z\">", look.position->z);
        }
    }

    void append_size_if(bool wanted, std::string_view tag, double size)
    {
        if (wanted && size != 0) {
            append_number_data(tag, size);
        }
    }

    void append_color_if(bool wanted, std::string_view tag, std::uint32_t color)
    {
        if (wanted && color != Look::no_color) {
            out_.text += tag;
            append_color(out_.text, color);
            out_.text += "</data>";
        }
    }

    /// ISO 8601 intervals: `2031-05-01/2031-05-03 2031-06-01/`.
    void append_times_if(bool wanted, std::string_view tag, std::span<const Spell> times)
    {
        if (!wanted || times.empty()) {
            return;
        }
        out_.text += tag;
        for (const Spell& spell : times) {
            out_.text += &spell == times.data() ? "" : " ";
            append_xml_text(out_.text, spell.begin);
            out_.text += '/';
            append_xml_text(out_.text, spell.end);
        }
        out_.text += "</data>";
    }

    bool strict_;
    bool directed_ = true;
    OutputBuffer out_;
    XmlKeyIds ids_;
    std::vector<std::string> node_keys_; ///< The tags that open their data.
    std::vector<std::string> edge_keys_;
    ElementFeatures node_features_;
    ElementFeatures edge_features_;
};

} // namespace

std::unique_ptr<ElementVisitor> make_graphml_writer(const WriteOptions& options, Sink& sink)
{
    return std::make_unique<GraphmlWriter>(options, sink);
}

void write_graphml(const KnowledgeGraph& graph, const WriteOptions& options, Sink& sink)
{
    GraphmlWriter writer(options, sink);
    visit_elements(graph, writer);
}

} // namespace triplewright
