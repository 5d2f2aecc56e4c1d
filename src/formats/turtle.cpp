// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

#include "formats/prefix_finder.hpp"
#include "formats/rdf_formats.hpp"
#include "formats/rdf_walk.hpp"
#include "formats/serd_reader.hpp"

namespace triplewright {

void write_turtle(const KnowledgeGraph& graph, const WriteOptions& options, Sink& sink)
{
    walk_rdf(graph, options, has_graphs(RdfSyntax::turtle), *make_turtle_writer(options, sink));
}

std::unique_ptr<QuadVisitor> make_turtle_writer(const WriteOptions& options, Sink& sink)
{
    return make_prefix_finding_writer(RdfSyntax::turtle, options, sink);
}

void read_turtle(const std::string& path, const RdfReadOptions& options, QuadVisitor& visitor)
{
    read_with_serd(RdfSyntax::turtle, *open_byte_source(path), options, visitor);
}

} // namespace triplewright
