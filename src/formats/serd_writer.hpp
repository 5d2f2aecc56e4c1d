// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

/// \file
/// Serd's writers, wrapped once: the only place that sees its C API when writing.

#ifndef TRIPLEWRIGHT_FORMATS_SERD_WRITER_HPP
#define TRIPLEWRIGHT_FORMATS_SERD_WRITER_HPP

#include <memory>

#include "formats/rdf_syntax.hpp"
#include "triplewright/formats/format.hpp"

namespace triplewright {

/// A visitor that writes the quads that it is shown. All prefixes stand at the top (QLever wants them there): those
/// that come before the first quad, and those of the options. A syntax without graphs gets the triples of all. Throws
/// WriteError when Serd refuses a term, which the guard should have made legal. The prefix of XML Schema's datatypes is
/// added where it lacks, unless `may_need_xsd` says that no such datatype will come but those that are written bare.
[[nodiscard]] std::unique_ptr<QuadVisitor> make_serd_writer(RdfSyntax syntax, const WriteOptions& options, Sink& sink,
                                                            bool may_need_xsd = true);

} // namespace triplewright

#endif
