// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

/// \file
/// Any graph of nodes and edges as RDF. A node's IRI is its id or its attribute `iri` where that is one, else
/// `<base>node/<id>`; its type is a class `<base>type/…`, its attributes are properties `<base>attribute/…` with typed
/// literals. An edge is a triple with the property of its attribute `relation` where that is an IRI, else
/// `<base>relation/<type, or label>`; what else it has is said by an rdf:Statement `<base>edge/…`.

#ifndef TRIPLEWRIGHT_FORMATS_ELEMENTS_TO_QUADS_HPP
#define TRIPLEWRIGHT_FORMATS_ELEMENTS_TO_QUADS_HPP

#include <memory>
#include <string>

#include "triplewright/formats/elements.hpp"
#include "triplewright/formats/quad.hpp"

namespace triplewright {

/// Shows what it is shown to `quads`, which must outlive it; its `end` is left to the caller. `base` is an
/// absolute IRI that ends in `/`.
[[nodiscard]] std::unique_ptr<ElementVisitor> make_element_to_quad_bridge(std::string base, QuadVisitor& quads);

} // namespace triplewright

#endif
