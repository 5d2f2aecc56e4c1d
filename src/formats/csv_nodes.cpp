// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

// The table of nodes. Gephi looks for `Id` and `Label`, Neo4j for `:ID` and `:LABEL`.

#include <array>
#include <string_view>

#include "formats/csv_text.hpp"
#include "formats/output_buffer.hpp"
#include "formats/writers.hpp"

namespace triplewright {

namespace {

constexpr std::array<std::string_view, 7> names = {"Id", "Label", "Type", "Times", "Size", "Color", "timeset"};

class NodeTableWriter final : public ElementVisitor {
public:
    NodeTableWriter(const WriteOptions& options, Sink& sink) : for_neo4j_(options.csv_neo4j), out_(sink) {}

    void begin(const ElementSchema& schema) override
    {
        keys_ = schema.node_keys.size();
        times_ = schema.node_features.times;
        out_.text += for_neo4j_ ? "id:ID,label:string,:LABEL" : "Id,Label,type";
        out_.text += times_ ? (for_neo4j_ ? ",times:string[]" : ",times") : "";
        append_csv_header(out_.text, schema.node_keys, names, for_neo4j_);
        out_.text += '\n';
    }

    void node(const NodeElement& node) override
    {
        append_csv_field(out_.text, node.id);
        out_.text += ',';
        append_csv_field(out_.text, node.label);
        out_.text += ',';
        append_csv_field(out_.text, node.type);
        if (times_) {
            append_csv_times(out_.text, node.times);
        }
        append_csv_values(out_.text, node.attributes, keys_);
        out_.text += '\n';
        out_.flush_some();
    }

    void edge(const EdgeElement& /*edge*/) override {}
    void end() override { out_.flush(); }
    [[nodiscard]] bool wants_more() const override { return out_.good(); }

private:
    bool for_neo4j_;
    OutputBuffer out_;
    std::size_t keys_ = 0;
    bool times_ = false;
};

} // namespace

std::unique_ptr<ElementVisitor> make_csv_nodes_writer(const WriteOptions& options, Sink& sink)
{
    return std::make_unique<NodeTableWriter>(options, sink);
}

void write_csv_nodes(const KnowledgeGraph& graph, const WriteOptions& options, Sink& sink)
{
    NodeTableWriter writer(options, sink);
    visit_elements(graph, writer);
}

} // namespace triplewright
