// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

#include "formats/rdf_output.hpp"

#include <algorithm>
#include <utility>

#include <boost/range/iterator_range.hpp>

#include "triplewright/resolution/iri.hpp"

namespace triplewright {

namespace {

RdfTerm to_term(const RdfName& name)
{
    return {TermKind::iri, name.iri, {}, {}, name.prefixed};
}

} // namespace

const RdfName& RdfNamespace::operator()(std::string_view local)
{
    auto found = made_.find(local);
    if (found == made_.end()) {
        RdfName name = names_.name(prefix_, percent_encode_segment(local));
        if (name.prefixed == "rdf:type") { // Serd writes `a` for the IRI only
            name.prefixed.clear();
        }
        found = made_.emplace(local, std::move(name)).first;
    }
    return found->second;
}

RdfLiteral to_text(std::string_view text)
{
    return {to_rdf_text(text), ""};
}

RdfLiteral to_boolean(bool value)
{
    return {value ? "true" : "false", std::string(xsd_namespace) + "boolean"};
}

RdfOutput::RdfOutput(const KnowledgeGraph& graph_to_write, QuadVisitor& visitor)
    : graph(graph_to_write), visitor_(visitor), names_(graph_to_write.base)
{
    const GraphStructure& g = graph.structure;
    rank_vertices();
    for (const Vertex v : boost::make_iterator_range(boost::vertices(g))) {
        vertex_names_.push_back(g[v].kind == NodeKind::literal ? RdfName() : names_.name_of_iri(g[v].iri));
    }
    for (const GraphDocument& d : graph.documents) {
        document_names_.push_back(names_.name_of_iri(d.iri));
    }
}

void RdfOutput::prefixes()
{
    for (const auto& [prefix, iri] : names_.prefixes()) {
        visitor_.prefix(prefix, iri);
    }
}

void RdfOutput::triple(const RdfName& subject, const RdfName& predicate, const RdfName& object)
{
    visitor_.quad({to_term(subject), to_term(predicate), to_term(object), graph_term_});
}

void RdfOutput::triple(const RdfName& subject, const RdfName& predicate, const RdfLiteral& object)
{
    visitor_.quad({to_term(subject), to_term(predicate), literal_term(object.lexical, object.datatype), graph_term_});
}

void RdfOutput::link(const RdfName& subject, const RdfName& predicate, Vertex object)
{
    if (graph.structure[object].kind == NodeKind::literal) {
        triple(subject, predicate, literals_.at(ranks_[object] - boost::num_vertices(graph.structure)));
    } else {
        triple(subject, predicate, vertex_names_[object]);
    }
}

void RdfOutput::begin_document_graph(std::size_t document_index)
{
    document = document_index;
    graph_term_ = to_term(document_names_[document_index]);
}

void RdfOutput::end_document_graph()
{
    document.reset();
    graph_term_ = {};
}

bool RdfOutput::is_wanted(const GraphStatement& statement) const
{
    return !document || std::any_of(statement.evidence.begin(), statement.evidence.end(),
                                    [&](const Evidence& evidence) { return evidence.sentence.document == *document; });
}

RdfName RdfOutput::span_name(const TextRange& range) const
{
    return {document_names_.at(range.document).iri + "#char=" + std::to_string(range.begin) + ',' +
                std::to_string(range.end),
            ""};
}

void RdfOutput::rank_vertices()
{
    const GraphStructure& g = graph.structure;
    const std::size_t size = boost::num_vertices(g);
    std::vector<std::pair<RdfLiteral, Vertex>> written;
    ranks_.resize(size);
    for (const Vertex v : boost::make_iterator_range(boost::vertices(g))) {
        if (g[v].kind == NodeKind::literal) {
            written.emplace_back(to_literal(g[v].label, g[v].datatype), v);
        } else {
            ranks_[v] = g[v].kind == NodeKind::entity ? v : 2 * size + v;
        }
    }
    std::sort(written.begin(), written.end());
    for (auto& [literal, v] : written) {
        if (literals_.empty() || literals_.back() != literal) {
            literals_.push_back(std::move(literal));
        }
        ranks_[v] = size + literals_.size() - 1;
    }
}

} // namespace triplewright
