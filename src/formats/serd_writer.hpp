// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

/// \file
/// Serd's writers, wrapped once: the only place that sees its C API when writing.

#ifndef TRIPLEWRIGHT_FORMATS_SERD_WRITER_HPP
#define TRIPLEWRIGHT_FORMATS_SERD_WRITER_HPP

#include "triplewright/formats/format.hpp"

namespace triplewright {

enum class RdfSyntax { turtle, ntriples };

/// Writes the walk over a graph. Throws WriteError when Serd refuses a term, which the guard should have made legal.
void write_with_serd(RdfSyntax syntax, const KnowledgeGraph& graph, const WriteOptions& options, Sink& sink);

} // namespace triplewright

#endif
