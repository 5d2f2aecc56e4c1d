// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

#include "formats/rdf_walk.hpp"

#include <algorithm>
#include <cstddef>
#include <optional>
#include <vector>

#include <boost/range/iterator_range.hpp>

#include "formats/rdf_mentions.hpp"
#include "formats/rdf_output.hpp"
#include "formats/rdf_relations.hpp"
#include "formats/rdf_statements.hpp"
#include "triplewright/resolution/iri.hpp"

namespace triplewright {

namespace {

using Edge = GraphTraits::edge_descriptor;

class Walk {
public:
    Walk(const KnowledgeGraph& graph, const WriteOptions& options, bool in_document_graphs, QuadVisitor& visitor)
        : graph_(graph), g_(graph.structure), options_(options), in_document_graphs_(in_document_graphs),
          out_(graph, visitor), relations_(out_, options.direct), statement_nodes_(out_, relations_)
    {
        if (options.mentions_layer) {
            mentions_.emplace(out_);
        }
        for (const Edge edge : boost::make_iterator_range(boost::edges(g_))) {
            statements_.push_back(edge);
        }
        std::sort(statements_.begin(), statements_.end(),
                  [&](const Edge& a, const Edge& b) { return g_[a].iri < g_[b].iri; });
    }

    void run()
    {
        out_.prefixes();
        for (std::size_t d = 0; d < graph_.documents.size() && out_.wants_more(); ++d) {
            write_document(d);
        }
        for (const Vertex v : boost::make_iterator_range(boost::vertices(g_))) {
            if (g_[v].kind == NodeKind::entity && out_.wants_more()) {
                write_entity(v);
                if (!in_document_graphs_) {
                    relations_.write_direct_triples(v);
                }
            }
        }
        if (in_document_graphs_) {
            write_document_graphs();
        } else {
            write_statements(statements_);
        }
        relations_.write_relations();
        statement_nodes_.write_qualifiers();
        for (std::size_t d = 0; !in_document_graphs_ && d < graph_.documents.size(); ++d) {
            write_mentions(d);
        }
        out_.end();
    }

private:
    void write_document(std::size_t d)
    {
        const GraphDocument& document = out_.graph.documents[d];
        const RdfName& name = out_.document_name(d);
        out_.triple(name, out_.rdf("type"), out_.schema("NewsArticle"));
        if (!document.id.empty()) {
            out_.triple(name, out_.schema("identifier"), to_text(document.id));
        }
        if (!document.title.empty()) {
            out_.triple(name, out_.schema("headline"), to_text(document.title));
        }
        if (!document.date.empty()) {
            out_.triple(name, out_.schema("datePublished"), to_literal(document.date, date_datatype(document.date)));
        }
        const RdfName url = out_.name_of_iri(document.url);
        if (is_absolute_iri(url.iri)) {
            out_.triple(name, out_.schema("url"), url);
        }
    }

    void write_entity(Vertex v)
    {
        const GraphNode& node = g_[v];
        const RdfName& name = out_.vertex_name(v);
        const TypeNames types = type_names(node.type);
        if (!types.schema.empty()) {
            out_.triple(name, out_.rdf("type"), out_.schema(types.schema));
        }
        if (!types.own.empty()) {
            out_.triple(name, out_.rdf("type"), out_.tw(types.own));
        }
        out_.triple(name, out_.rdfs("label"), to_text(node.label));
        for (const std::string& alias : node.aliases) {
            out_.triple(name, out_.skos("altLabel"), to_text(alias));
        }
        out_.triple(name, out_.tw("named"), to_boolean(node.named));
    }

    void write_statements(const std::vector<Edge>& statements)
    {
        for (const Edge& edge : statements) {
            if (!out_.wants_more()) {
                return;
            }
            if (options_.statements_layer) {
                statement_nodes_.write(edge);
            } else if (const Vertex v = statement_nodes_.find_vertex(g_[edge].iri); v != boost::num_vertices(g_)) {
                relations_.write_direct_triples(v); // facts about statements still are facts
            }
        }
    }

    void write_document_graphs()
    {
        std::vector<std::vector<Edge>> said(out_.graph.documents.size());
        for (const Edge& edge : statements_) {
            for (const Evidence& evidence : g_[edge].evidence) {
                std::vector<Edge>& edges = said.at(evidence.sentence.document);
                if (edges.empty() || edges.back() != edge) {
                    edges.push_back(edge);
                }
            }
        }
        for (std::size_t d = 0; d < said.size() && out_.wants_more(); ++d) {
            out_.begin_document_graph(d);
            std::vector<Vertex> subjects;
            for (const Edge& edge : said[d]) {
                if (g_[boost::source(edge, g_)].kind == NodeKind::entity) {
                    subjects.push_back(boost::source(edge, g_));
                }
            }
            std::sort(subjects.begin(), subjects.end());
            subjects.erase(std::unique(subjects.begin(), subjects.end()), subjects.end());
            for (const Vertex v : subjects) {
                relations_.write_direct_triples(v);
            }
            write_statements(said[d]);
            write_mentions(d);
        }
        out_.end_document_graph();
    }

    void write_mentions(std::size_t d)
    {
        if (mentions_) {
            mentions_->write(d);
        }
    }

    const KnowledgeGraph& graph_;
    const GraphStructure& g_;
    const WriteOptions& options_;
    bool in_document_graphs_;
    RdfOutput out_;
    RdfRelations relations_;
    RdfStatements statement_nodes_;
    std::optional<RdfMentions> mentions_;
    std::vector<Edge> statements_; ///< By IRI.
};

} // namespace

void walk_rdf(const KnowledgeGraph& graph, const WriteOptions& options, bool in_document_graphs, QuadVisitor& visitor)
{
    Walk(graph, options, in_document_graphs && options.document_graphs, visitor).run();
}

} // namespace triplewright
