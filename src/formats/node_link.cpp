// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

// JSON node-link: what networkx's `node_link_graph` and D3 read. One element a line.

#include <array>
#include <string>
#include <string_view>
#include <vector>

#include "formats/json_text.hpp"
#include "formats/output_buffer.hpp"
#include "formats/writers.hpp"

namespace triplewright {

namespace {

constexpr std::array<std::string_view, 9> node_names = {"id", "label", "type", "times", "size", "color", "x", "y", "z"};
constexpr std::array<std::string_view, 10> link_names = {"source", "target", "key",       "label", "type",
                                                         "weight", "times",  "thickness", "color", "directed"};

class NodeLinkWriter final : public ElementVisitor {
public:
    explicit NodeLinkWriter(Sink& sink) : out_(sink) {}

    void begin(const ElementSchema& schema) override
    {
        node_names_ = make_json_names(schema.node_keys, node_names);
        link_names_ = make_json_names(schema.edge_keys, link_names);
        weights_ = schema.edge_features.weights;
        mixed_ = schema.mixed;
        out_.text += schema.directed ? "{\"directed\":true" : "{\"directed\":false";
        out_.text += ",\"multigraph\":true,\"graph\":";
        append_json_facts(out_.text, schema.facts);
        out_.text += ",\n\"nodes\":[";
    }

    void node(const NodeElement& node) override
    {
        begin_line();
        JsonMembers members(out_.text);
        members.add_text("id", node.id);
        members.add_text("label", node.label);
        members.add_text("type", node.type);
        for (const Attribute& attribute : node.attributes) {
            members.add(node_names_[attribute.key()], attribute);
        }
        members.add_times(node.times);
        members.add_look("size", node.look);
        if (node.look.position) {
            members.add_number("x", node.look.position->x);
            members.add_number("y", node.look.position->y);
            members.add_number("z", node.look.position->z);
        }
        members.end();
        out_.flush_some();
    }

    void edge(const EdgeElement& edge) override
    {
        end_nodes();
        begin_line();
        JsonMembers members(out_.text);
        members.add_text("source", edge.source);
        members.add_text("target", edge.target);
        members.add_text("key", edge.id);
        members.add_text("label", edge.label);
        members.add_text("type", edge.type);
        if (weights_) {
            members.add_number("weight", edge.weight);
        }
        if (mixed_) {
            members.add_boolean("directed", edge.directed);
        }
        for (const Attribute& attribute : edge.attributes) {
            members.add(link_names_[attribute.key()], attribute);
        }
        members.add_times(edge.times);
        members.add_look("thickness", edge.look);
        members.end();
        out_.flush_some();
    }

    void end() override
    {
        end_nodes();
        out_.text += "\n]}\n";
        out_.flush();
    }

    [[nodiscard]] bool wants_more() const override { return out_.good(); }

private:
    void begin_line()
    {
        out_.text += is_first_ ? "\n" : ",\n";
        is_first_ = false;
    }

    void end_nodes()
    {
        if (!nodes_ended_) {
            out_.text += "\n],\n\"links\":[";
            nodes_ended_ = true;
            is_first_ = true;
        }
    }

    OutputBuffer out_;
    std::vector<std::string> node_names_;
    std::vector<std::string> link_names_;
    bool weights_ = false;
    bool mixed_ = false;
    bool is_first_ = true;
    bool nodes_ended_ = false;
};

} // namespace

std::unique_ptr<ElementVisitor> make_node_link_writer(const WriteOptions& /*options*/, Sink& sink)
{
    return std::make_unique<NodeLinkWriter>(sink);
}

void write_node_link(const KnowledgeGraph& graph, const WriteOptions& /*options*/, Sink& sink)
{
    NodeLinkWriter writer(sink);
    visit_elements(graph, writer);
}

} // namespace triplewright
