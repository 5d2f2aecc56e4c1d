// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

/// \file
/// Statements as nodes of RDF, with qualifiers, standing and provenance.

#ifndef TRIPLEWRIGHT_FORMATS_RDF_STATEMENTS_HPP
#define TRIPLEWRIGHT_FORMATS_RDF_STATEMENTS_HPP

#include <cstddef>
#include <map>
#include <string>

#include "formats/rdf_output.hpp"
#include "formats/rdf_relations.hpp"

namespace triplewright {

class RdfStatements {
public:
    /// `relations`: what the statements' relations are noted in.
    RdfStatements(RdfOutput& out, RdfRelations& relations) : out_(out), g_(out.graph.structure), relations_(relations)
    {}

    void write(const GraphTraits::edge_descriptor& edge);
    /// Describes the qualifiers that were written.
    void write_qualifiers();
    /// The vertex of a statement that is an argument of another, or the number of vertices.
    [[nodiscard]] Vertex find_vertex(const std::string& iri) const;

private:
    void write_qualifiers_of(const RdfName& name, const GraphStatement& statement);
    void write_standing(const RdfName& name, const GraphStatement& statement);
    /// Who says it, and through whom. From the third step outwards, a property of the step too, so that the order of a
    /// chain is kept without lists.
    void write_sources(const RdfName& name, const GraphStatement& statement);
    void write_evidence(const RdfName& name, const GraphStatement& statement);
    void write_spans(const RdfName& name, const RdfName& property, const GraphStatement& statement,
                     TextRange Evidence::*part);

    RdfOutput& out_;
    const GraphStructure& g_;
    RdfRelations& relations_;
    std::map<std::string, GraphQualifier> qualifiers_; ///< Refined ones that were written, by local name.
    std::size_t longest_chain_ = 0;                    ///< Of sources.
};

} // namespace triplewright

#endif
