// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

#include "formats/quads_to_graph.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>
#include <utility>
#include <vector>

#include "formats/graph_quads.hpp"
#include "formats/quads_to_statement.hpp"
#include "formats/rdf_namespaces.hpp"

namespace triplewright {

namespace {

class GraphReader {
public:
    explicit GraphReader(const GraphQuads& quads) : quads_(quads) {}

    KnowledgeGraph read()
    {
        graph_.base = quads_.base();
        read_documents();
        read_entities();
        read_statements();
        read_mentions();
        add_vertices();
        add_edges();
        return std::move(graph_);
    }

private:
    void read_documents()
    {
        std::map<std::string, std::size_t> lengths;
        const TermId source = quads_.id(nif_namespace, "sourceUrl");
        const TermId end = quads_.id(nif_namespace, "endIndex");
        for (const QuadRow& row : quads_.table().rows()) {
            if (source != no_term && row.predicate == source) {
                lengths[std::string(quads_.text(row.object))] = to_number(quads_.value(row.subject, end));
            }
        }
        for (const TermId subject : quads_.documents()) {
            GraphDocument document;
            document.iri = quads_.text(subject);
            document.id = quads_.value(subject, quads_.id(schema_namespace, "identifier"));
            document.date = quads_.value(subject, quads_.id(schema_namespace, "datePublished"));
            document.title = quads_.value(subject, quads_.id(schema_namespace, "headline"));
            document.url = quads_.value(subject, quads_.id(schema_namespace, "url"));
            document.code_points = lengths[document.iri];
            graph_.documents.push_back(std::move(document));
        }
    }

    void read_entities()
    {
        for (const TermId subject : quads_.entities()) {
            GraphNode node;
            node.iri = quads_.text(subject);
            node.label = quads_.value(subject, quads_.id(rdfs_namespace, "label"));
            node.named = quads_.value(subject, quads_.id(tw_namespace, "named")) == "true";
            node.type = read_type(subject);
            for (const TermId alias : quads_.values(subject, quads_.id(skos_namespace, "altLabel"))) {
                node.aliases.emplace_back(quads_.text(alias));
            }
            std::sort(node.aliases.begin(), node.aliases.end());
            nodes_.emplace(VertexKey{NodeKind::entity, node.iri, ""}, std::move(node));
        }
    }

    [[nodiscard]] EntityType read_type(TermId subject) const
    {
        std::set<std::string_view> types;
        for (const TermId type : quads_.values(subject, quads_.id(rdf_namespace, "type"))) {
            types.insert(quads_.text(type));
        }
        for (int i = 0; i < static_cast<int>(EntityType::thing); ++i) {
            const TypeNames names = type_names(static_cast<EntityType>(i));
            std::set<std::string> wanted;
            if (!names.schema.empty()) {
                wanted.insert(std::string(schema_namespace) + std::string(names.schema));
            }
            if (!names.own.empty()) {
                wanted.insert(std::string(tw_namespace) + std::string(names.own));
            }
            if (std::equal(types.begin(), types.end(), wanted.begin(), wanted.end())) {
                return static_cast<EntityType>(i);
            }
        }
        return EntityType::thing;
    }

    void read_statements()
    {
        const TermId label = quads_.id(rdfs_namespace, "label");
        for (const TermId subject : quads_.statements()) {
            StatementDraft draft = read_statement(quads_, subject);
            labels_[draft.statement.iri] = quads_.value(subject, label);
            nodes_.try_emplace(draft.subject);
            nodes_.try_emplace(draft.object);
            for (const QualifierDraft& qualifier : draft.qualifiers) {
                nodes_.try_emplace(qualifier.value);
            }
            for (const VertexKey& source : draft.sources) {
                nodes_.try_emplace(source);
            }
            drafts_.push_back(std::move(draft));
        }
    }

    void read_mentions()
    {
        const TermId ident = quads_.id(itsrdf_namespace, "taIdentRef");
        const TermId kind = quads_.id(tw_namespace, "mentionKind");
        const TermId anchor = quads_.id(nif_namespace, "anchorOf");
        for (const TermId phrase : quads_.phrases()) {
            const std::vector<TermId> idents = quads_.values(phrase, ident);
            const std::vector<TermId> kinds = quads_.values(phrase, kind);
            for (std::size_t i = 0; !idents.empty() && i < std::max(idents.size(), kinds.size()); ++i) {
                GraphMention mention{quads_.to_range(quads_.text(phrase)), quads_.value(phrase, anchor),
                                     MentionKind::nominal};
                if (!kinds.empty()) {
                    mention.kind =
                        to_enum(quads_.text(kinds[std::min(i, kinds.size() - 1)]), MentionKind::pronoun, mention.kind);
                }
                const VertexKey entity = quads_.key(idents[std::min(i, idents.size() - 1)]);
                const auto node = nodes_.find(entity);
                if (node == nodes_.end() || entity.kind != NodeKind::entity) {
                    quads_.fail('<' + std::string(quads_.text(phrase)) + "> refers to what is no entity");
                }
                node->second.mentions.push_back(std::move(mention));
            }
        }
    }

    void add_vertices()
    {
        for (auto& [node_key, node] : nodes_) {
            node.kind = node_key.kind;
            if (node_key.kind == NodeKind::literal) {
                node.datatype = node_key.first;
                node.label = node_key.second;
            } else if (node_key.kind == NodeKind::statement) {
                node.iri = node_key.first;
                node.label = labels_.at(node_key.first);
            }
            std::sort(node.mentions.begin(), node.mentions.end(), [](const GraphMention& a, const GraphMention& b) {
                return std::tie(a.range, a.text) < std::tie(b.range, b.text);
            });
            vertices_.emplace(node_key, boost::add_vertex(std::move(node), graph_.structure));
        }
    }

    void add_edges()
    {
        for (StatementDraft& draft : drafts_) { // by IRI, as the statements are
            for (const QualifierDraft& qualifier : draft.qualifiers) {
                draft.statement.qualifiers.push_back(
                    {qualifier.role, qualifier.preposition, vertices_.at(qualifier.value)});
            }
            std::sort(draft.statement.qualifiers.begin(), draft.statement.qualifiers.end());
            for (const VertexKey& source : draft.sources) {
                draft.statement.sources.push_back(vertices_.at(source));
            }
            boost::add_edge(vertices_.at(draft.subject), vertices_.at(draft.object), std::move(draft.statement),
                            graph_.structure);
        }
    }

    const GraphQuads& quads_;
    KnowledgeGraph graph_;
    std::map<VertexKey, GraphNode> nodes_;
    std::map<std::string, std::string> labels_; ///< Of statements.
    std::vector<StatementDraft> drafts_;
    std::map<VertexKey, Vertex> vertices_;
};

} // namespace

std::optional<KnowledgeGraph> to_knowledge_graph(const QuadTable& table, const std::string& name)
{
    const GraphQuads quads(table, name);
    return quads.is_ours() ? std::optional(GraphReader(quads).read()) : std::nullopt;
}

} // namespace triplewright
