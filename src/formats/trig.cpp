// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

#include "formats/prefix_finder.hpp"
#include "formats/rdf_formats.hpp"
#include "formats/rdf_walk.hpp"
#include "formats/serd_reader.hpp"

namespace triplewright {

void write_trig(const KnowledgeGraph& graph, const WriteOptions& options, Sink& sink)
{
    walk_rdf(graph, options, has_graphs(RdfSyntax::trig), *make_trig_writer(options, sink));
}

std::unique_ptr<QuadVisitor> make_trig_writer(const WriteOptions& options, Sink& sink)
{
    return make_prefix_finding_writer(RdfSyntax::trig, options, sink);
}

void read_trig(const std::string& path, const RdfReadOptions& options, QuadVisitor& visitor)
{
    read_with_serd(RdfSyntax::trig, *open_byte_source(path), options, visitor);
}

} // namespace triplewright
