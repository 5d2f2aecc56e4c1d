// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

#include "formats/rdf12_writer.hpp"
#include "formats/rdf_formats.hpp"
#include "formats/rdf_walk.hpp"
#include "formats/serd_reader.hpp"
#include "formats/serd_writer.hpp"

namespace triplewright {

void write_ntriples(const KnowledgeGraph& graph, const WriteOptions& options, Sink& sink)
{
    walk_rdf(graph, options, has_graphs(RdfSyntax::ntriples), *make_ntriples_writer(options, sink));
}

std::unique_ptr<QuadVisitor> make_ntriples_writer(const WriteOptions& options, Sink& sink)
{
    return options.rdf_1_2 ? make_rdf12_writer(RdfSyntax::ntriples, options, sink)
                           : make_serd_writer(RdfSyntax::ntriples, options, sink);
}

void read_ntriples(const std::string& path, const RdfReadOptions& options, QuadVisitor& visitor)
{
    read_with_serd(RdfSyntax::ntriples, *open_byte_source(path), options, visitor);
}

} // namespace triplewright
