// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

#include "formats/serd_writer.hpp"
#include "formats/writers.hpp"

namespace triplewright {

void write_turtle(const KnowledgeGraph& graph, const WriteOptions& options, Sink& sink)
{
    write_with_serd(RdfSyntax::turtle, graph, options, sink);
}

} // namespace triplewright
