// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

/// \file
/// The graph as RDF triples: the one walk that all RDF formats share. Layers: documents; entities with their direct
/// triples; statement nodes; relations and qualifiers; mentions. Everything has an IRI, there are no blank nodes and
/// nothing depends on the clock. Literals have no language tags: a text's language is not known. The vocabulary is
/// documented in ontologies/triplewright.ttl.

#ifndef TRIPLEWRIGHT_FORMATS_RDF_WALK_HPP
#define TRIPLEWRIGHT_FORMATS_RDF_WALK_HPP

#include "triplewright/formats/format.hpp"

namespace triplewright {

/// Shows the graph's quads, as many as the options want, in an order that depends on the graph only; those with one
/// subject come in a row. All prefixes come first. With `in_document_graphs` (and the option `document_graphs`) what a
/// document says is in the graph of its IRI: direct triples, statements with its evidence, mentions. A statement of two
/// documents is in both graphs. What belongs to no single document (the documents themselves, names and types of
/// entities, relations) is in the default graph. The union of all graphs is what is shown without.
void walk_rdf(const KnowledgeGraph& graph, const WriteOptions& options, bool in_document_graphs, QuadVisitor& visitor);

} // namespace triplewright

#endif
