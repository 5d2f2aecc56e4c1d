// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

#include "formats/serd_writer.hpp"
#include "formats/writers.hpp"

namespace triplewright {

void write_ntriples(const KnowledgeGraph& graph, const WriteOptions& options, Sink& sink)
{
    write_with_serd(RdfSyntax::ntriples, graph, options, sink);
}

} // namespace triplewright
