// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

/// \file
/// Turtle, N-Triples, TriG and N-Quads of RDF 1.2, where a triple can be an object: what is said of a statement by
/// rdf:subject, rdf:predicate and rdf:object is said by `rdf:reifies <<( s p o )>>`. Serd knows RDF 1.1 only.

#ifndef TRIPLEWRIGHT_FORMATS_RDF12_WRITER_HPP
#define TRIPLEWRIGHT_FORMATS_RDF12_WRITER_HPP

#include <memory>

#include "formats/rdf_syntax.hpp"
#include "triplewright/formats/format.hpp"

namespace triplewright {

/// A visitor that writes the quads that it is shown, with the prefixes that `make_serd_writer` would write. A subject
/// whose quads come in a row, up to 1000 of them (or fewer, of 16 MiB), with one rdf:subject, one rdf:predicate and one
/// rdf:object that can be a triple becomes a reifier, and is no rdf:Statement; all others are written as they are. As
/// RDF 1.2 lets it be, no version is announced: N-Triples readers stumble over that.
[[nodiscard]] std::unique_ptr<QuadVisitor> make_rdf12_writer(RdfSyntax syntax, const WriteOptions& options, Sink& sink,
                                                             bool may_need_xsd = true);

} // namespace triplewright

#endif
