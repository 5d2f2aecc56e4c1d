// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

/// \file
/// The one table of formats. A format is a row and its own files.

#ifndef TRIPLEWRIGHT_FORMATS_FORMAT_HPP
#define TRIPLEWRIGHT_FORMATS_FORMAT_HPP

#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "triplewright/formats/elements.hpp"
#include "triplewright/formats/quad.hpp"
#include "triplewright/formats/sink.hpp"
#include "triplewright/graph/knowledge_graph.hpp"
#include "triplewright/text/error.hpp"

namespace triplewright {

/// Which statements get a plain triple in RDF. `qualified`: all, under a relation that says their standing.
enum class DirectTriples { asserted, qualified, all, none };

/// What writers may vary; a writer ignores what is not its own.
struct WriteOptions {
    DirectTriples direct = DirectTriples::qualified;
    bool statements_layer = true; ///< RDF: statement nodes with qualifiers, standing and provenance.
    bool mentions_layer = true;   ///< RDF: NIF mentions.
    bool document_graphs = true;  ///< TriG, N-Quads, JSON-LD: what a document says is in the graph of its IRI.
    bool rdf_1_2 = false;         ///< Turtle, N-Triples, TriG, N-Quads: triple terms instead of rdf:Statement nodes.
    std::vector<std::pair<std::string, std::string>> prefixes; ///< RDF: further prefixes and their IRIs.
    bool graphml_strict = false;     ///< GraphML: valid against the XML Schema, without the `label` that Gephi wants.
    bool gexf_1_2 = false;           ///< GEXF: version 1.2, for networkx before 3.6 and other older readers.
    bool csv_neo4j = false;          ///< CSV: headers of `neo4j-admin database import` instead of Gephi's.
    std::size_t dot_max_nodes = 150; ///< DOT: draw at most so many nodes, those with most statements; 0 is all.
};

/// A row of the table.
struct Format {
    std::string_view id;         ///< `turtle`
    std::string_view name;       ///< "Turtle"
    std::string_view extension;  ///< ".ttl"
    std::string_view media_type; ///< "text/turtle"
    /// Writes the graph; failures of the sink surface in `Sink::finish`, which the caller calls.
    void (*write)(const KnowledgeGraph& graph, const WriteOptions& options, Sink& sink);
    /// Graph syntaxes: a visitor that writes the elements that it is shown; nullptr for others.
    std::unique_ptr<ElementVisitor> (*make_element_writer)(const WriteOptions& options, Sink& sink) = nullptr;
    /// Graph syntaxes that can be read: the elements of a file (`-` is standard input; gzip and zstd are known by their
    /// first bytes); nullptr for others. Throws InputError at what is not the syntax; reports what it passes over.
    ElementGraph (*read_elements)(const std::string& path, const DiagnosticSink& diagnostics) = nullptr;
    /// RDF syntaxes: a visitor that writes the quads that it is shown; nullptr for others.
    std::unique_ptr<QuadVisitor> (*make_quad_writer)(const WriteOptions& options, Sink& sink) = nullptr;
    /// RDF syntaxes that can be read: shows a file (`-` is standard input; gzip and zstd are known by their first
    /// bytes) to a visitor as it is read; nullptr for others. Throws InputError at the first mistake.
    void (*read_quads)(const std::string& path, const RdfReadOptions& options, QuadVisitor& visitor) = nullptr;
    bool has_graphs = false; ///< RDF syntaxes: whether they have graphs beside the default one.
};

/// All formats, in the order of `--help`.
[[nodiscard]] std::span<const Format> formats();

/// The format with this id, or nullptr.
[[nodiscard]] const Format* find_format(std::string_view id);

/// Format and compression by a file's name (`g.ttl`, `g.nt.gz`).
struct FormatOfPath {
    const Format* format = nullptr; ///< nullptr when the extension is not known.
    Compression compression = Compression::none;
};
[[nodiscard]] FormatOfPath find_format_of_path(std::string_view path);

} // namespace triplewright

#endif
