// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

#include "formats/rdf12_writer.hpp"
#include "formats/rdf_formats.hpp"
#include "formats/rdf_walk.hpp"
#include "formats/serd_reader.hpp"
#include "formats/serd_writer.hpp"

namespace triplewright {

void write_trig(const KnowledgeGraph& graph, const WriteOptions& options, Sink& sink)
{
    walk_rdf(graph, options, has_graphs(RdfSyntax::trig), *make_trig_writer(options, sink));
}

std::unique_ptr<QuadVisitor> make_trig_writer(const WriteOptions& options, Sink& sink)
{
    return options.rdf_1_2 ? make_rdf12_writer(RdfSyntax::trig, options, sink)
                           : make_serd_writer(RdfSyntax::trig, options, sink);
}

void read_trig(const std::string& path, const RdfReadOptions& options, QuadVisitor& visitor)
{
    read_with_serd(RdfSyntax::trig, *open_byte_source(path), options, visitor);
}

} // namespace triplewright
