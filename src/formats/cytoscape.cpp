// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

// Cytoscape JSON (`.cyjs`) for Cytoscape and cytoscape.js: the relation is the edge's `interaction`, the sort of a node
// its class. In cytoscape.js nodes and edges share one space of ids, so edges' begin with `edge:`.

#include <array>
#include <string>
#include <string_view>
#include <vector>

#include "formats/json_text.hpp"
#include "formats/output_buffer.hpp"
#include "formats/writers.hpp"

namespace triplewright {

namespace {

constexpr std::array<std::string_view, 7> node_names = {"id", "name", "label", "type", "times", "size", "color"};
constexpr std::array<std::string_view, 11> edge_names = {
    "id", "source", "target", "name", "label", "interaction", "weight", "times", "thickness", "color", "directed"};

class CytoscapeWriter final : public ElementVisitor {
public:
    explicit CytoscapeWriter(Sink& sink) : out_(sink) {}

    void begin(const ElementSchema& schema) override
    {
        node_names_ = make_json_names(schema.node_keys, node_names);
        edge_names_ = make_json_names(schema.edge_keys, edge_names);
        weights_ = schema.edge_features.weights;
        directed_ = schema.directed;
        out_.text += "{\"format_version\":\"1.0\",\"generated_by\":\"Triplewright\",\"data\":";
        append_json_facts(out_.text, schema.facts);
        out_.text += ",\"elements\":{\n\"nodes\":[";
    }

    void node(const NodeElement& node) override
    {
        begin_element();
        JsonMembers data(out_.text);
        data.add_text("id", node.id);
        data.add_text("name", node.label);
        data.add_text("label", node.label);
        data.add_text("type", node.type);
        for (const Attribute& attribute : node.attributes) {
            data.add(node_names_[attribute.key()], attribute);
        }
        data.add_times(node.times);
        data.add_look("size", node.look);
        data.end();
        if (node.look.position) {
            out_.text += ",\"position\":";
            JsonMembers position(out_.text);
            position.add_number("x", node.look.position->x);
            position.add_number("y", node.look.position->y);
            position.end();
        }
        if (!node.type.empty()) {
            out_.text += ",\"classes\":";
            append_json_string(out_.text, node.type);
        }
        out_.text += '}';
        out_.flush_some();
    }

    void edge(const EdgeElement& edge) override
    {
        end_nodes();
        begin_element();
        JsonMembers data(out_.text);
        data.add_text("id", edge.id.empty() ? std::string() : "edge:" + std::string(edge.id));
        data.add_text("source", edge.source);
        data.add_text("target", edge.target);
        data.add_text("name", edge.label);
        data.add_text("label", edge.label);
        data.add_text("interaction", edge.type);
        if (weights_) {
            data.add_number("weight", edge.weight);
        }
        if (edge.directed != directed_ || !directed_) {
            data.add_boolean("directed", edge.directed);
        }
        for (const Attribute& attribute : edge.attributes) {
            data.add(edge_names_[attribute.key()], attribute);
        }
        data.add_times(edge.times);
        data.add_look("thickness", edge.look);
        data.end();
        out_.text += '}';
        out_.flush_some();
    }

    void end() override
    {
        end_nodes();
        out_.text += "\n]}}\n";
        out_.flush();
    }

    [[nodiscard]] bool wants_more() const override { return out_.good(); }

private:
    void begin_element()
    {
        out_.text += is_first_ ? "\n{\"data\":" : ",\n{\"data\":";
        is_first_ = false;
    }

    void end_nodes()
    {
        if (!nodes_ended_) {
            out_.text += "\n],\n\"edges\":[";
            nodes_ended_ = true;
            is_first_ = true;
        }
    }

    OutputBuffer out_;
    std::vector<std::string> node_names_;
    std::vector<std::string> edge_names_;
    bool weights_ = false;
    bool directed_ = true;
    bool is_first_ = true;
    bool nodes_ended_ = false;
};

} // namespace

std::unique_ptr<ElementVisitor> make_cytoscape_writer(const WriteOptions& /*options*/, Sink& sink)
{
    return std::make_unique<CytoscapeWriter>(sink);
}

void write_cytoscape(const KnowledgeGraph& graph, const WriteOptions& /*options*/, Sink& sink)
{
    CytoscapeWriter writer(sink);
    visit_elements(graph, writer);
}

} // namespace triplewright
