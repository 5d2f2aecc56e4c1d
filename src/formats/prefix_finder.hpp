// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

/// \file
/// Prefixes for RDF that comes without any, as N-Triples and N-Quads do: the well-known ones, and ours, of namespaces
/// that it uses.

#ifndef TRIPLEWRIGHT_FORMATS_PREFIX_FINDER_HPP
#define TRIPLEWRIGHT_FORMATS_PREFIX_FINDER_HPP

#include <memory>

#include "formats/rdf_syntax.hpp"
#include "triplewright/formats/format.hpp"

namespace triplewright {

/// A writer like that of `make_serd_writer`, or of `make_rdf12_writer`, for a syntax with prefixes. When quads come
/// before any prefix, it holds back the first 131,072 (or fewer, of 16 MiB) to see which namespaces they use; later
/// ones get no prefix of their own, since all prefixes stand at the top.
[[nodiscard]] std::unique_ptr<QuadVisitor> make_prefix_finding_writer(RdfSyntax syntax, const WriteOptions& options,
                                                                      Sink& sink);

} // namespace triplewright

#endif
