// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

#include <algorithm>
#include <iterator>
#include <map>
#include <set>
#include <tuple>
#include <utility>

#include <boost/range/iterator_range.hpp>

#include "graph/statement_labels.hpp"
#include "graph/vertex_key.hpp"
#include "triplewright/graph/knowledge_graph.hpp"
#include "triplewright/text/error.hpp"

namespace triplewright {

namespace {

struct EntityRecord {
    std::map<std::string, std::size_t> labels; ///< With how many mentions each.
    std::map<EntityType, std::size_t> types;
    std::set<std::string> aliases;
    std::map<std::pair<TextRange, std::string>, MentionKind> mentions;
    bool named = false;
};

struct StatementRecord {
    GraphStatement statement; ///< Without vertices.
    VertexKey subject;
    VertexKey object;
    std::vector<std::tuple<std::string, std::string, VertexKey>> qualifiers;
    std::vector<VertexKey> sources;
};

template <typename Value>
Value most_frequent(const std::map<Value, std::size_t>& counts)
{
    return std::max_element(counts.begin(), counts.end(),
                            [](const auto& a, const auto& b) { return a.second < b.second; })
        ->first;
}

class Merger {
public:
    explicit Merger(const std::vector<KnowledgeGraph>& graphs) : graphs_(graphs) {}

    KnowledgeGraph merge()
    {
        add_documents();
        for (const KnowledgeGraph& graph : graphs_) {
            if (graph.base != graphs_.front().base) {
                throw ConfigError("the graphs have different bases (" + graphs_.front().base + " and " + graph.base +
                                  "); build them with one --base");
            }
            add_graph(graph);
        }
        merged_.base = graphs_.empty() ? "" : graphs_.front().base;
        add_vertices();
        add_edges();
        label_statements(merged_.structure);
        return std::move(merged_);
    }

private:
    void add_documents()
    {
        const auto row = [](const GraphDocument& d) { return std::tie(d.code_points, d.id, d.date, d.title, d.url); };
        std::map<std::string, GraphDocument> sorted;
        for (const KnowledgeGraph& graph : graphs_) {
            for (const GraphDocument& document : graph.documents) {
                const auto [found, is_new] = sorted.emplace(document.iri, document);
                if (!is_new && row(found->second) < row(document)) {
                    found->second = document;
                }
            }
        }
        for (auto& [iri, document] : sorted) {
            index_of_document_.emplace(iri, static_cast<std::uint32_t>(merged_.documents.size()));
            merged_.documents.push_back(std::move(document));
        }
    }

    [[nodiscard]] TextRange moved(const KnowledgeGraph& graph, TextRange range) const
    {
        range.document = index_of_document_.at(graph.documents.at(range.document).iri);
        return range;
    }

    void add_graph(const KnowledgeGraph& graph)
    {
        const GraphStructure& g = graph.structure;
        for (const Vertex v : boost::make_iterator_range(boost::vertices(g))) {
            vertices_.try_emplace(key_of(g[v]));
            if (g[v].kind == NodeKind::entity) {
                add_entity(graph, g[v]);
            }
        }
        for (const auto& edge : boost::make_iterator_range(boost::edges(g))) {
            add_statement(graph, edge);
        }
    }

    void add_entity(const KnowledgeGraph& graph, const GraphNode& node)
    {
        EntityRecord& record = entities_[node.iri];
        std::size_t new_mentions = 0;
        for (const GraphMention& mention : node.mentions) {
            const bool is_new =
                record.mentions.emplace(std::pair(moved(graph, mention.range), mention.text), mention.kind).second;
            new_mentions += is_new ? 1 : 0;
        }
        record.labels[node.label] += new_mentions;
        record.types[node.type] += new_mentions;
        record.named = record.named || node.named;
        record.aliases.insert(node.aliases.begin(), node.aliases.end());
    }

    void add_statement(const KnowledgeGraph& graph, const GraphTraits::edge_descriptor& edge)
    {
        const GraphStructure& g = graph.structure;
        std::vector<Evidence> evidence;
        for (const Evidence& e : g[edge].evidence) {
            evidence.push_back(
                {moved(graph, e.sentence), moved(graph, e.subject), moved(graph, e.predicate), moved(graph, e.object)});
        }
        std::sort(evidence.begin(), evidence.end());
        const auto found = statements_.find(g[edge].iri);
        if (found != statements_.end()) {
            unite(found->second.statement, evidence, g[edge]);
            return;
        }
        StatementRecord record;
        record.statement = g[edge];
        record.statement.evidence = std::move(evidence);
        record.subject = key_of(g[boost::source(edge, g)]);
        record.object = key_of(g[boost::target(edge, g)]);
        for (const GraphQualifier& qualifier : g[edge].qualifiers) {
            record.qualifiers.emplace_back(qualifier.role, qualifier.preposition, key_of(g[qualifier.value]));
        }
        for (const Vertex source : g[edge].sources) {
            record.sources.push_back(key_of(g[source]));
        }
        statements_.emplace(g[edge].iri, std::move(record));
    }

    /// Evidence that both have must not make a statement surer.
    static void unite(GraphStatement& known, const std::vector<Evidence>& evidence, const GraphStatement& other)
    {
        std::vector<Evidence> both;
        std::set_union(known.evidence.begin(), known.evidence.end(), evidence.begin(), evidence.end(),
                       std::back_inserter(both));
        const bool is_disjoint = both.size() == known.evidence.size() + evidence.size();
        if (evidence.front() < known.evidence.front()) {
            known.words = other.words;
        }
        const double doubt =
            is_disjoint ? (1 - static_cast<double>(known.confidence)) * (1 - static_cast<double>(other.confidence))
                        : 1 - static_cast<double>(std::max(known.confidence, other.confidence));
        known.confidence = static_cast<float>(1 - doubt);
        known.evidence = std::move(both);
    }

    void add_vertices()
    {
        for (auto& [key, vertex] : vertices_) {
            GraphNode node;
            node.kind = key.kind;
            if (key.kind == NodeKind::literal) {
                node.datatype = key.first;
                node.label = key.second;
            } else {
                node.iri = key.first;
            }
            if (key.kind == NodeKind::entity) {
                fill_entity(entities_.at(key.first), node);
            }
            vertex = boost::add_vertex(std::move(node), merged_.structure);
        }
    }

    static void fill_entity(EntityRecord& record, GraphNode& node)
    {
        for (const EntityType weak : {EntityType::thing, EntityType::misc}) { // what is known somewhere is known
            if (record.types.size() > 1) {
                record.types.erase(weak);
            }
        }
        node.label = most_frequent(record.labels);
        node.type = most_frequent(record.types);
        node.named = record.named;
        for (const auto& [label, count] : record.labels) {
            record.aliases.insert(label);
        }
        record.aliases.erase(node.label);
        node.aliases.assign(record.aliases.begin(), record.aliases.end());
        for (const auto& [place, kind] : record.mentions) {
            node.mentions.push_back({place.first, place.second, kind});
        }
    }

    void add_edges()
    {
        for (auto& [iri, record] : statements_) {
            GraphStatement& statement = record.statement;
            statement.qualifiers.clear();
            statement.sources.clear();
            for (const auto& [role, preposition, value] : record.qualifiers) {
                statement.qualifiers.push_back({role, preposition, vertices_.at(value)});
            }
            std::sort(statement.qualifiers.begin(), statement.qualifiers.end());
            for (const VertexKey& source : record.sources) {
                statement.sources.push_back(vertices_.at(source));
            }
            boost::add_edge(vertices_.at(record.subject), vertices_.at(record.object), std::move(statement),
                            merged_.structure);
        }
    }

    const std::vector<KnowledgeGraph>& graphs_;
    KnowledgeGraph merged_;
    std::map<std::string, std::uint32_t> index_of_document_;
    std::map<std::string, EntityRecord> entities_;
    std::map<std::string, StatementRecord> statements_;
    std::map<VertexKey, Vertex> vertices_;
};

} // namespace

KnowledgeGraph merge_graphs(const std::vector<KnowledgeGraph>& graphs)
{
    return Merger(graphs).merge();
}

} // namespace triplewright
