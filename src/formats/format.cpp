// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

#include "triplewright/formats/format.hpp"

#include <algorithm>
#include <iterator>

#include "formats/characters.hpp"
#include "formats/rdf_formats.hpp"
#include "formats/readers.hpp"
#include "formats/writers.hpp"

namespace triplewright {

namespace {

constexpr Format table[] = {
    {"turtle", "Turtle", ".ttl", "text/turtle", write_turtle, nullptr, nullptr, make_turtle_writer, read_turtle},
    {"ntriples", "N-Triples", ".nt", "application/n-triples", write_ntriples, nullptr, nullptr, make_ntriples_writer,
     read_ntriples},
    {"trig", "TriG", ".trig", "application/trig", write_trig, nullptr, nullptr, make_trig_writer, read_trig, true},
    {"nquads", "N-Quads", ".nq", "application/n-quads", write_nquads, nullptr, nullptr, make_nquads_writer, read_nquads,
     true},
    {"jsonld", "JSON-LD", ".jsonld", "application/ld+json", write_jsonld, nullptr, nullptr, make_jsonld_writer,
     read_jsonld, true},
    {"graphml", "GraphML", ".graphml", "application/graphml+xml", write_graphml, make_graphml_writer, read_graphml},
    {"gexf", "GEXF", ".gexf", "application/gexf+xml", write_gexf, make_gexf_writer, read_gexf},
    {"node_link", "JSON node-link", ".json", "application/json", write_node_link, make_node_link_writer,
     read_node_link},
    {"cytoscape", "Cytoscape JSON", ".cyjs", "application/x-cytoscape+json", write_cytoscape, make_cytoscape_writer},
    {"csv_nodes", "CSV table of nodes", ".nodes.csv", "text/csv; header=present; x-table=nodes", write_csv_nodes,
     make_csv_nodes_writer},
    {"csv_edges", "CSV table of edges", ".edges.csv", "text/csv; header=present; x-table=edges", write_csv_edges,
     make_csv_edges_writer},
    {"dot", "DOT", ".dot", "text/vnd.graphviz", write_dot, make_dot_writer},
};

} // namespace

std::span<const Format> formats()
{
    return table;
}

const Format* find_format(std::string_view id)
{
    const auto found =
        std::find_if(std::begin(table), std::end(table), [&](const Format& format) { return format.id == id; });
    return found != std::end(table) ? &*found : nullptr;
}

FormatOfPath find_format_of_path(std::string_view path)
{
    FormatOfPath result;
    std::string name = to_lower_ascii(path);
    for (const auto& [extension, compression] :
         {std::pair(".gz", Compression::gzip), std::pair(".zst", Compression::zstd)}) {
        if (name.ends_with(extension)) {
            result.compression = compression;
            name.erase(name.rfind('.'));
            break;
        }
    }
    for (const Format& format : table) {
        if (name.ends_with(format.extension)) {
            result.format = &format;
        }
    }
    return result;
}

} // namespace triplewright
