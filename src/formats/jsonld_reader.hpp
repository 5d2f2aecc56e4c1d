// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

/// \file
/// JSON-LD 1.1 as quads: expanded, flattened and compacted documents whose contexts are in them.

#ifndef TRIPLEWRIGHT_FORMATS_JSONLD_READER_HPP
#define TRIPLEWRIGHT_FORMATS_JSONLD_READER_HPP

#include <cstddef>

#include "text/byte_source.hpp"
#include "triplewright/formats/quad.hpp"

namespace triplewright {

/// Of a document up to this size everything is known before the first quad is shown. Of a larger one the members of
/// arrays at the top, and of graphs in them, are shown one by one; what the `@context` and the `@id` of a graph are
/// must then stand before its `@graph` (as JSON-LD 1.1 Streaming has it).
inline constexpr std::size_t jsonld_bytes_held = std::size_t{4} << 20U;

/// Shows a document to the visitor and calls `end` unless the visitor has had enough. Blank nodes keep their labels;
/// those without one get `anon1` and so on. Throws InputError at the first mistake, with line and column; what came
/// before it may have been shown. `bytes_held`: see above.
void read_jsonld(ByteSource& source, const RdfReadOptions& options, QuadVisitor& visitor,
                 std::size_t bytes_held = jsonld_bytes_held);

} // namespace triplewright

#endif
