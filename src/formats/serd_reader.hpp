// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

/// \file
/// Serd's readers, wrapped once: the only place that sees its C API when reading. Serd checks the grammar; what it lets
/// pass is checked here: UTF-8, escapes of surrogates, characters that no IRI has, prefixes that nobody declared, and
/// relative IRIs without a base.

#ifndef TRIPLEWRIGHT_FORMATS_SERD_READER_HPP
#define TRIPLEWRIGHT_FORMATS_SERD_READER_HPP

#include "formats/rdf_syntax.hpp"
#include "text/byte_source.hpp"
#include "triplewright/formats/quad.hpp"

namespace triplewright {

/// Shows a document to the visitor as it is read, in constant memory but for a subject's open brackets and the terms of
/// N-Quads, which Serd keeps, and calls `end`
/// unless the visitor has had enough. Throws InputError at the first mistake, with line and column; what came before it
/// has been shown.
void read_with_serd(RdfSyntax syntax, ByteSource& source, const RdfReadOptions& options, QuadVisitor& visitor);

} // namespace triplewright

#endif
