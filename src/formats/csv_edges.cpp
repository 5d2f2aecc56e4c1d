// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

// The table of edges. Gephi looks for `Source`, `Target`, `Type` (of direction), `Kind` (the relation) and `Weight`,
// Neo4j for `:START_ID`, `:END_ID` and `:TYPE`.

#include <array>
#include <string_view>

#include "formats/csv_text.hpp"
#include "formats/output_buffer.hpp"
#include "formats/value_text.hpp"
#include "formats/writers.hpp"

namespace triplewright {

namespace {

constexpr std::array<std::string_view, 10> names = {"Source",   "Target", "Type",   "Id",    "Label",
                                                    "directed", "Kind",   "Weight", "Times", "timeset"};

class EdgeTableWriter final : public ElementVisitor {
public:
    EdgeTableWriter(const WriteOptions& options, Sink& sink) : for_neo4j_(options.csv_neo4j), out_(sink) {}

    void begin(const ElementSchema& schema) override
    {
        keys_ = schema.edge_keys.size();
        times_ = schema.edge_features.times;
        out_.text += for_neo4j_ ? ":START_ID,:END_ID,:TYPE,directed:boolean,id:string,label:string,weight:double"
                                : "Source,Target,Kind,Type,Id,Label,Weight";
        out_.text += times_ ? (for_neo4j_ ? ",times:string[]" : ",times") : "";
        append_csv_header(out_.text, schema.edge_keys, names, for_neo4j_);
        out_.text += '\n';
    }

    void node(const NodeElement& /*node*/) override {}

    void edge(const EdgeElement& edge) override
    {
        append_csv_field(out_.text, edge.source);
        out_.text += ',';
        append_csv_field(out_.text, edge.target);
        out_.text += ',';
        const std::string_view type = edge.type.empty() ? edge.label : edge.type;
        append_csv_field(out_.text, type.empty() && for_neo4j_ ? "related" : type); // which must have one
        out_.text += for_neo4j_      ? (edge.directed ? ",true," : ",false,")
                     : edge.directed ? ",Directed,"
                                     : ",Undirected,";
        append_csv_field(out_.text, edge.id);
        out_.text += ',';
        append_csv_field(out_.text, edge.label);
        out_.text += ',';
        append_real(out_.text, edge.weight);
        if (times_) {
            append_csv_times(out_.text, edge.times);
        }
        append_csv_values(out_.text, edge.attributes, keys_);
        out_.text += '\n';
        out_.flush_some();
    }

    void end() override { out_.flush(); }
    [[nodiscard]] bool wants_more() const override { return out_.good(); }

private:
    bool for_neo4j_;
    OutputBuffer out_;
    std::size_t keys_ = 0;
    bool times_ = false;
};

} // namespace

std::unique_ptr<ElementVisitor> make_csv_edges_writer(const WriteOptions& options, Sink& sink)
{
    return std::make_unique<EdgeTableWriter>(options, sink);
}

void write_csv_edges(const KnowledgeGraph& graph, const WriteOptions& options, Sink& sink)
{
    EdgeTableWriter writer(options, sink);
    visit_elements(graph, writer);
}

} // namespace triplewright
