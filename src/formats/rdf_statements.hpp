// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

/// \file
/// The graph as RDF triples: the one walk that all RDF formats share. Layers: documents; entities with their direct
/// triples; statement nodes; relations and qualifiers; mentions. Everything has an IRI, there are no blank nodes and
/// nothing depends on the clock. Literals have no language tags: a text's language is not known. The vocabulary is
/// documented in ontologies/triplewright.ttl.

#ifndef TRIPLEWRIGHT_FORMATS_RDF_STATEMENTS_HPP
#define TRIPLEWRIGHT_FORMATS_RDF_STATEMENTS_HPP

#include <string>
#include <string_view>

#include "formats/rdf_guard.hpp"
#include "triplewright/formats/format.hpp"

namespace triplewright {

inline constexpr std::string_view tw_namespace = "https://w3id.org/triplewright/ns#";

/// An IRI, checked, and the same as a prefixed name where Turtle has one.
struct RdfName {
    std::string iri;
    std::string prefixed; ///< "" where there is none.
};

/// Takes the triples; those with one subject come in a row.
class RdfConsumer {
public:
    virtual ~RdfConsumer() = default;
    /// All prefixes come before all triples.
    virtual void prefix(std::string_view name, std::string_view iri) = 0;
    virtual void triple(const RdfName& subject, const RdfName& predicate, const RdfName& object) = 0;
    virtual void triple(const RdfName& subject, const RdfName& predicate, const RdfLiteral& object) = 0;
    /// False when there is no use in going on.
    [[nodiscard]] virtual bool good() const = 0;
};

/// Sends the graph's triples, as many as the options want, in an order that depends on the graph only.
void walk_rdf(const KnowledgeGraph& graph, const WriteOptions& options, RdfConsumer& consumer);

} // namespace triplewright

#endif
