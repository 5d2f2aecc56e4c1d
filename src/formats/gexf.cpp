// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

// GEXF 1.3 (or 1.2) for Gephi: the relation is the edge's `kind`, which keeps parallel edges apart, and statements that
// are dated to the day have their time. Types are such as Gephi reads: it drops `anyURI`, and a graph with both kinds
// of edges has no default kind, because Gephi would drop the others. Facts about the graph stand in its description.

#include <algorithm>
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

constexpr std::string_view header_1_3 =
    "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
    "<gexf xmlns=\"http://gexf.net/1.3\" xmlns:viz=\"http://gexf.net/1.3/viz\" "
    "xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" "
    "xsi:schemaLocation=\"http://gexf.net/1.3 http://gexf.net/1.3/gexf.xsd\" version=\"1.3\">\n";
constexpr std::string_view header_1_2 =
    "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
    "<gexf xmlns=\"http://www.gexf.net/1.2draft\" xmlns:viz=\"http://www.gexf.net/1.2draft/viz\" "
    "xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" "
    "xsi:schemaLocation=\"http://www.gexf.net/1.2draft http://www.gexf.net/1.2draft/gexf.xsd\" version=\"1.2\">\n";

/// Gephi's parser gives up at an attribute of more than 524,288 characters.
constexpr std::size_t longest_attribute = 500'000;

/// As much of a text as an attribute may hold, without half a character.
std::string_view cut(std::string_view text)
{
    std::size_t size = std::min(text.size(), longest_attribute);
    while (size < text.size() && size > 0 && (static_cast<unsigned char>(text[size]) & 0xC0U) == 0x80U) {
        --size;
    }
    return text.substr(0, size > 0 ? size : std::min(text.size(), longest_attribute));
}

std::string_view time_format_name(TimeFormat format)
{
    switch (format) {
    case TimeFormat::date: return "date";
    case TimeFormat::date_time: return "dateTime";
    case TimeFormat::number: break;
    }
    return "double";
}

class GexfWriter final : public ElementVisitor {
public:
    GexfWriter(const WriteOptions& options, Sink& sink) : is_1_2_(options.gexf_1_2), out_(sink) {}

    void begin(const ElementSchema& schema) override
    {
        node_features_ = schema.node_features;
        edge_features_ = schema.edge_features;
        mixed_ = schema.mixed;
        directed_ = schema.directed;
        intervals_ = schema.intervals || is_1_2_;
        edge_count_ = schema.edge_count;
        out_.text += is_1_2_ ? header_1_2 : header_1_3;
        write_meta(schema.facts);
        begin_graph(schema);
        node_tags_ = declare("node", "n_", node_features_.types, schema.node_keys);
        edge_tags_ = declare("edge", "e_", false, schema.edge_keys);
        begin_list("nodes", schema.node_count);
    }

    void node(const NodeElement& node) override
    {
        std::string& text = out_.text;
        text += "   <node id=\"";
        append_xml_attribute(text, node.id);
        append_named(" label=\"", node.label);
        text += "\">";
        begin_values();
        if (node_features_.types && !node.type.empty()) {
            append_value("<attvalue for=\"n_type\" value=\"", node.type);
        }
        append_values(node.attributes, node_tags_);
        end_values();
        append_times_if(node_features_.times, node.times);
        append_look(node.look);
        text += "</node>\n";
        out_.flush_some();
    }

    void edge(const EdgeElement& edge) override
    {
        end_nodes();
        std::string& text = out_.text;
        text += "   <edge id=\"";
        if (edge.id.empty()) { // which GEXF asks for
            text += '_';
            append_number(text, edges_);
        } else {
            append_xml_attribute(text, edge.id);
        }
        ++edges_;
        append_named(" source=\"", edge.source);
        append_named(" target=\"", edge.target);
        if (mixed_ || edge.directed != directed_) {
            text += edge.directed ? "\" type=\"directed" : "\" type=\"undirected";
        }
        append_named(" label=\"", edge.label);
        append_named(" kind=\"",
                     edge.type.empty() ? edge.label : edge.type); // without it, Gephi merges what is parallel
        if (edge_features_.weights) {
            text += "\" weight=\"";
            append_real(text, edge.weight);
        }
        text += "\">";
        begin_values();
        append_values(edge.attributes, edge_tags_);
        end_values();
        append_times_if(edge_features_.times, edge.times);
        append_line(edge.look);
        text += "</edge>\n";
        out_.flush_some();
    }

    void end() override
    {
        end_nodes();
        out_.text += "  </edges>\n </graph>\n</gexf>\n";
        out_.flush();
    }

    [[nodiscard]] bool wants_more() const override { return out_.good(); }

private:
    // --- before the elements ---

    void write_meta(const std::vector<GraphFact>& facts)
    {
        out_.text += " <meta>\n  <creator>Triplewright</creator>\n";
        std::string description;
        for (const GraphFact& fact : facts) {
            for_each_item(fact.value, AttributeType::lines,
                          [&](std::string_view line) { (description += fact.name + ": ").append(line) += '\n'; });
        }
        if (!description.empty()) {
            out_.text += "  <description>";
            append_xml_text(out_.text, description);
            out_.text += "</description>\n";
        }
        out_.text += " </meta>\n";
    }

    void begin_graph(const ElementSchema& schema)
    {
        std::string& text = out_.text;
        text += " <graph";
        if (!schema.mixed) {
            text += schema.directed ? " defaultedgetype=\"directed\"" : " defaultedgetype=\"undirected\"";
        }
        if (node_features_.times || edge_features_.times) {
            text += " mode=\"dynamic\" timeformat=\"";
            text += time_format_name(schema.time_format);
            text += is_1_2_      ? "\""
                    : intervals_ ? "\" timerepresentation=\"interval\""
                                 : "\" timerepresentation=\"timestamp\"";
        } else {
            text += " mode=\"static\"";
        }
        text += ">\n";
    }

    /// Declares attributes; returns what begins each of their values. One block a class: sigma keeps only the last.
    std::vector<std::string> declare(std::string_view element, std::string_view prefix, bool has_type,
                                     const std::vector<AttributeKey>& keys)
    {
        std::vector<std::string> tags;
        if (keys.empty() && !has_type) {
            return tags;
        }
        ((out_.text += "  <attributes class=\"") += element) += "\">\n";
        if (has_type) {
            write_attribute(std::string(prefix) + "type", "type", AttributeType::text);
        }
        for (const AttributeKey& key : keys) {
            const std::string id = ids_.make(prefix, key.name);
            write_attribute(id, key.name, key.type);
            tags.push_back("<attvalue for=\"" + id + "\" value=\"");
        }
        out_.text += "  </attributes>\n";
        return tags;
    }

    void write_attribute(std::string_view id, std::string_view title, AttributeType type)
    {
        std::string& text = out_.text;
        ((text += "   <attribute id=\"") += id) += "\" title=\"";
        append_xml_attribute(text, title);
        ((text += "\" type=\"") += xml_type_name(type)) += "\"/>\n";
    }

    void begin_list(std::string_view name, const std::optional<std::size_t>& count)
    {
        (out_.text += "  <") += name;
        if (count) {
            out_.text += " count=\"";
            append_number(out_.text, *count);
            out_.text += '"';
        }
        out_.text += ">\n";
    }

    void end_nodes()
    {
        if (!nodes_ended_) {
            out_.text += "  </nodes>\n";
            begin_list("edges", edge_count_);
            nodes_ended_ = true;
        }
    }

    // --- parts of an element ---

    /// Ends the attribute before and begins another one; `opening` begins with a blank.
    void append_named(std::string_view opening, std::string_view value)
    {
        if (!value.empty()) {
            (out_.text += '"') += opening;
            append_xml_attribute(out_.text, cut(value));
        }
    }

    void begin_values() { values_begin_ = out_.text.size(); }

    /// A value that is too long for one attribute comes in pieces, one after the other.
    void append_value(std::string_view tag, std::string_view value)
    {
        open_values();
        while (value.size() > longest_attribute) {
            const std::string_view piece = cut(value);
            out_.text += tag;
            append_xml_attribute(out_.text, piece);
            out_.text += "\"/>";
            value.remove_prefix(piece.size());
        }
        out_.text += tag;
        append_xml_attribute(out_.text, value);
        out_.text += "\"/>";
    }

    void append_values(std::span<const Attribute> attributes, const std::vector<std::string>& tags)
    {
        for (const Attribute& attribute : attributes) {
            if (attribute.is_text()) {
                append_value(tags[attribute.key()], attribute.as_text());
            } else {
                open_values();
                out_.text += tags[attribute.key()];
                append_scalar(out_.text, attribute);
                out_.text += "\"/>";
            }
        }
    }

    void open_values()
    {
        if (values_begin_ == out_.text.size()) {
            out_.text += "<attvalues>";
        }
    }

    void end_values()
    {
        if (values_begin_ != out_.text.size()) {
            out_.text += "</attvalues>";
        }
    }

    void append_times_if(bool wanted, std::span<const Spell> times)
    {
        if (!wanted || times.empty()) {
            return;
        }
        std::string& text = out_.text;
        text += "<spells>";
        for (const Spell& spell : times) {
            text += "<spell";
            append_time(intervals_ ? " start=\"" : " timestamp=\"", spell.begin);
            append_time(intervals_ ? " end=\"" : "", intervals_ ? spell.end : std::string_view());
            text += "/>";
        }
        text += "</spells>";
    }

    void append_time(std::string_view opening, std::string_view time)
    {
        if (!time.empty()) {
            out_.text += opening;
            append_xml_attribute(out_.text, time);
            out_.text += '"';
        }
    }

    void append_look(const Look& look)
    {
        std::string& text = out_.text;
        append_color(look);
        if (look.size != 0 && node_features_.sizes) {
            append_viz("<viz:size value=\"", look.size);
        }
        if (look.position && node_features_.positions) {
            text += "<viz:position x=\"";
            append_real(text, look.position->x);
            text += "\" y=\"";
            append_real(text, look.position->y);
            text += "\" z=\"";
            append_real(text, look.position->z);
            text += "\"/>";
        }
    }

    void append_line(const Look& look)
    {
        append_color(look);
        if (look.size != 0 && edge_features_.sizes) {
            append_viz("<viz:thickness value=\"", look.size);
        }
    }

    void append_viz(std::string_view opening, double value)
    {
        out_.text += opening;
        append_real(out_.text, value);
        out_.text += "\"/>";
    }

    void append_color(const Look& look)
    {
        if (look.color == Look::no_color) {
            return;
        }
        std::string& text = out_.text;
        text += "<viz:color r=\"";
        append_number(text, look.color >> 16U & 255U);
        text += "\" g=\"";
        append_number(text, look.color >> 8U & 255U);
        text += "\" b=\"";
        append_number(text, look.color & 255U);
        text += "\"/>";
    }

    bool is_1_2_;
    OutputBuffer out_;
    XmlKeyIds ids_;
    ElementFeatures node_features_;
    ElementFeatures edge_features_;
    bool mixed_ = false;
    bool directed_ = true;
    bool intervals_ = false;
    std::optional<std::size_t> edge_count_;
    std::vector<std::string> node_tags_;
    std::vector<std::string> edge_tags_;
    std::size_t values_begin_ = 0;
    std::size_t edges_ = 0;
    bool nodes_ended_ = false;
};

} // namespace

std::unique_ptr<ElementVisitor> make_gexf_writer(const WriteOptions& options, Sink& sink)
{
    return std::make_unique<GexfWriter>(options, sink);
}

void write_gexf(const KnowledgeGraph& graph, const WriteOptions& options, Sink& sink)
{
    GexfWriter writer(options, sink);
    visit_elements(graph, writer);
}

} // namespace triplewright
