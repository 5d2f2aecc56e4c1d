// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

/// \file
/// Any RDF as nodes and edges. Resources are nodes, triples between them edges, literals attributes; rdf:type is a
/// node's type (several joined), the first label that there is its label. An edge has the property's IRI and its graph
/// as attributes. What is lost: language tags and datatypes of literals, which of a node's triples were in which graph.

#ifndef TRIPLEWRIGHT_FORMATS_QUADS_TO_ELEMENTS_HPP
#define TRIPLEWRIGHT_FORMATS_QUADS_TO_ELEMENTS_HPP

#include "formats/quad_table.hpp"
#include "triplewright/formats/elements.hpp"

namespace triplewright {

/// `table` is sorted; nodes come in the order in which resources came first.
void visit_elements(const QuadTable& table, ElementVisitor& visitor);

} // namespace triplewright

#endif
