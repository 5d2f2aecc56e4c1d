// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

#include <algorithm>
#include <numeric>
#include <optional>
#include <string>
#include <string_view>
#include <tuple>
#include <unordered_set>
#include <utility>
#include <vector>

#include "formats/graph_attributes.hpp"
#include "triplewright/formats/elements.hpp"

namespace triplewright {

namespace {

const std::string* find_fact(const ElementGraph& elements, std::string_view name)
{
    for (const GraphFact& fact : elements.schema.facts) {
        if (fact.name == name) {
            return &fact.value;
        }
    }
    return nullptr;
}

/// For each key of the file the row that reads it, or nullptr.
template <typename Element>
std::vector<const GraphAttribute<Element>*> find_rows(std::span<const GraphAttribute<Element>> rows,
                                                      const std::vector<AttributeKey>& keys)
{
    std::vector<const GraphAttribute<Element>*> found;
    for (const AttributeKey& key : keys) {
        const auto row = std::find_if(rows.begin(), rows.end(), [&](const auto& r) { return r.name == key.name; });
        found.push_back(row != rows.end() && row->read != nullptr ? &*row : nullptr);
    }
    return found;
}

class GraphReader {
public:
    GraphReader(const ElementGraph& elements, const std::string& name)
        : elements_(elements), graph_(begin_graph(elements, name)), context_(elements, graph_, name)
    {}

    KnowledgeGraph read()
    {
        const auto node_rows = find_rows(node_attributes(), elements_.schema.node_keys);
        const auto edge_rows = find_rows(edge_attributes(), elements_.schema.edge_keys);
        for (const NodeElement& element : elements_.nodes()) {
            nodes_.push_back(read_node(element, node_rows));
        }
        for (const EdgeElement& element : elements_.edges()) {
            statements_.push_back(read_statement(element, edge_rows));
        }
        check_statement_nodes();
        add_sorted();
        return std::move(graph_);
    }

private:
    static KnowledgeGraph begin_graph(const ElementGraph& elements, const std::string& name)
    {
        KnowledgeGraph graph;
        graph.base = *find_fact(elements, base_fact);
        const GraphReading context(elements, graph, name);
        const std::string* documents = find_fact(elements, documents_fact);
        if (documents != nullptr && !documents->empty()) {
            for_each_item(*documents, AttributeType::lines, [&](std::string_view line) {
                if (!line.empty()) {
                    graph.documents.push_back(to_document(context, line));
                }
            });
        }
        return graph;
    }

    template <typename Element>
    void read_attributes(std::span<const Attribute> attributes, const std::vector<const GraphAttribute<Element>*>& rows,
                         std::string_view id, Element& out)
    {
        context_.element = id;
        std::vector<std::pair<const GraphAttribute<Element>*, const Attribute*>> found; // in the order of the rows
        for (const Attribute& attribute : attributes) {
            if (const GraphAttribute<Element>* row = rows.at(attribute.key())) {
                found.emplace_back(row, &attribute);
            }
        }
        std::sort(found.begin(), found.end());
        for (const auto& [row, attribute] : found) {
            context_.attribute = row->name;
            const bool is_textual = row->type == AttributeType::text || row->type == AttributeType::lines ||
                                    row->type == AttributeType::tokens;
            if (is_textual && !attribute->is_text()) {
                context_.fail("it is no text");
            }
            row->read(context_, *attribute, out);
        }
        context_.attribute = {};
    }

    GraphNode read_node(const NodeElement& element, const std::vector<const GraphAttribute<GraphNode>*>& rows)
    {
        GraphNode node;
        node.label = element.label;
        context_.element = element.id;
        if (element.type == "literal") {
            node.kind = NodeKind::literal;
        } else if (element.type == "statement") {
            node.kind = NodeKind::statement;
        } else {
            context_.attribute = "type";
            node.type = to_enum(context_, element.type, EntityType::thing);
        }
        read_attributes(element.attributes, rows, element.id, node);
        if (node.kind != NodeKind::literal && node.iri.empty()) {
            context_.fail("it has no IRI");
        }
        return node;
    }

    GraphStatement read_statement(const EdgeElement& element,
                                  const std::vector<const GraphAttribute<GraphStatement>*>& rows)
    {
        GraphStatement statement;
        read_attributes(element.attributes, rows, element.id, statement);
        if (statement.iri.empty() || statement.predicate.empty() || statement.evidence.empty()) {
            context_.fail("it has no IRI, predicate or evidence");
        }
        return statement;
    }

    /// Whoever walks over the graph goes from the vertex of a statement to its edge.
    void check_statement_nodes()
    {
        std::unordered_set<std::string_view> iris;
        for (const GraphStatement& statement : statements_) {
            iris.insert(statement.iri);
        }
        for (std::size_t i = 0; i < nodes_.size(); ++i) {
            if (nodes_[i].kind == NodeKind::statement && !iris.contains(nodes_[i].iri)) {
                context_.element = elements_.nodes()[i].id;
                context_.fail("there is no edge of the statement <" + nodes_[i].iri + '>');
            }
        }
    }

    /// Vertices and edges in the order that a knowledge graph promises, whatever the order of the file.
    void add_sorted()
    {
        std::vector<std::size_t> order(nodes_.size());
        std::iota(order.begin(), order.end(), std::size_t{0});
        std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
            const GraphNode& x = nodes_[a];
            const GraphNode& y = nodes_[b];
            return x.kind != y.kind              ? x.kind < y.kind
                   : x.kind == NodeKind::literal ? std::tie(x.datatype, x.label) < std::tie(y.datatype, y.label)
                                                 : x.iri < y.iri;
        });
        std::vector<Vertex> vertex_of(nodes_.size());
        for (const std::size_t i : order) {
            vertex_of[i] = boost::add_vertex(std::move(nodes_[i]), graph_.structure);
        }
        order.resize(statements_.size());
        std::iota(order.begin(), order.end(), std::size_t{0});
        std::stable_sort(order.begin(), order.end(),
                         [&](std::size_t a, std::size_t b) { return statements_[a].iri < statements_[b].iri; });
        for (const std::size_t i : order) {
            GraphStatement& statement = statements_[i];
            for (Vertex& source : statement.sources) {
                source = vertex_of[source];
            }
            for (GraphQualifier& qualifier : statement.qualifiers) {
                qualifier.value = vertex_of[qualifier.value];
            }
            std::sort(statement.qualifiers.begin(), statement.qualifiers.end());
            std::sort(statement.evidence.begin(), statement.evidence.end());
            const EdgeElement& element = elements_.edges()[i];
            boost::add_edge(vertex_of[element.source_index], vertex_of[element.target_index], std::move(statement),
                            graph_.structure);
        }
    }

    const ElementGraph& elements_;
    KnowledgeGraph graph_;
    GraphReading context_;
    std::vector<GraphNode> nodes_;
    std::vector<GraphStatement> statements_;
};

} // namespace

std::optional<KnowledgeGraph> to_knowledge_graph(const ElementGraph& graph, const std::string& name)
{
    const std::string* model = find_fact(graph, model_fact);
    if (model == nullptr || *model != model_of_now || find_fact(graph, base_fact) == nullptr) {
        return std::nullopt;
    }
    return GraphReader(graph, name).read();
}

} // namespace triplewright
