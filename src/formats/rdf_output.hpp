// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

/// \file
/// What the layers of a graph's RDF write through: its names, the order of its vertices, and the graph (of the default
/// one or a document's) that is being written.

#ifndef TRIPLEWRIGHT_FORMATS_RDF_OUTPUT_HPP
#define TRIPLEWRIGHT_FORMATS_RDF_OUTPUT_HPP

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "formats/rdf_guard.hpp"
#include "formats/rdf_names.hpp"
#include "formats/string_map.hpp"
#include "triplewright/formats/quad.hpp"
#include "triplewright/graph/knowledge_graph.hpp"

namespace triplewright {

/// The names of one namespace, each made once.
class RdfNamespace {
public:
    RdfNamespace(const RdfNames& names, std::string_view prefix) : names_(names), prefix_(prefix) {}

    [[nodiscard]] const RdfName& operator()(std::string_view local);

private:
    const RdfNames& names_;
    std::string_view prefix_;
    StringMap<RdfName> made_;
};

[[nodiscard]] RdfLiteral to_text(std::string_view text);
[[nodiscard]] RdfLiteral to_boolean(bool value);

class RdfOutput {
public:
    /// Keeps references to both.
    RdfOutput(const KnowledgeGraph& graph, QuadVisitor& visitor);

    void prefixes();
    void triple(const RdfName& subject, const RdfName& predicate, const RdfName& object);
    void triple(const RdfName& subject, const RdfName& predicate, const RdfLiteral& object);
    /// A triple whose object is a vertex.
    void link(const RdfName& subject, const RdfName& predicate, Vertex object);
    void end() { visitor_.end(); }
    [[nodiscard]] bool wants_more() const { return visitor_.wants_more(); }

    /// What follows is in the graph of a document; in the default graph.
    void begin_document_graph(std::size_t document_index);
    void end_document_graph();
    /// True for what belongs into the graph that is being written.
    [[nodiscard]] bool is_wanted(const GraphStatement& statement) const;

    [[nodiscard]] const RdfName& vertex_name(Vertex vertex) const { return vertex_names_[vertex]; }
    [[nodiscard]] const RdfName& document_name(std::size_t index) const { return document_names_.at(index); }
    [[nodiscard]] RdfName name_of_iri(std::string_view iri) const { return names_.name_of_iri(iri); }
    [[nodiscard]] RdfName span_name(const TextRange& range) const;
    /// The order in which vertices are written: entities, literals, statements. Literals that are written alike have
    /// one rank ("about 5" is no integer, whatever its datatype), so that a graph that was read back comes in the same
    /// order.
    [[nodiscard]] std::size_t rank(Vertex vertex) const { return ranks_[vertex]; }

    const KnowledgeGraph& graph;
    std::optional<std::size_t> document; ///< Whose graph is being written.

private:
    void rank_vertices();

    QuadVisitor& visitor_;
    RdfTerm graph_term_;
    RdfNames names_;
    std::vector<RdfName> vertex_names_;
    std::vector<RdfName> document_names_;
    std::vector<std::size_t> ranks_;   ///< Of every vertex.
    std::vector<RdfLiteral> literals_; ///< Of the ranks from the number of vertices on.

public:
    RdfNamespace rdf{names_, "rdf"};
    RdfNamespace rdfs{names_, "rdfs"};
    RdfNamespace skos{names_, "skos"};
    RdfNamespace prov{names_, "prov"};
    RdfNamespace schema{names_, "schema"};
    RdfNamespace nif{names_, "nif"};
    RdfNamespace itsrdf{names_, "itsrdf"};
    RdfNamespace tw{names_, "tw"};
    RdfNamespace r{names_, "r"}; ///< The graph's relations.
    RdfNamespace q{names_, "q"}; ///< The graph's qualifiers.
};

} // namespace triplewright

#endif
