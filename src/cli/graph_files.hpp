// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

/// \file
/// Graphs from files in any format that can be read, to files in any format that can be written.

#ifndef TRIPLEWRIGHT_SRC_CLI_GRAPH_FILES_HPP
#define TRIPLEWRIGHT_SRC_CLI_GRAPH_FILES_HPP

#include <memory>
#include <string>
#include <vector>

#include <CLI/CLI.hpp>

#include "cli/console.hpp"
#include "formats/quad_table.hpp"
#include "triplewright/formats/format.hpp"

namespace triplewright {

/// A file to read.
struct GraphInput {
    std::string path; ///< `-` is standard input.
    const Format* format = nullptr;
};

/// The options that all commands over graphs share.
struct GraphInputOptions {
    std::vector<std::string> files;
    std::string from; ///< The format of those whose name does not tell, such as `-`.
    bool quiet = false;

    /// Throws CLI::ValidationError for a name that tells no format that can be read.
    [[nodiscard]] std::vector<GraphInput> resolve() const;
};

/// Adds them to a command; `options` must outlive it.
void add_graph_input_options(CLI::App& command, GraphInputOptions& options);

/// What a graph is before it is written: one of three.
struct LoadedGraph {
    std::unique_ptr<KnowledgeGraph> knowledge; ///< Ours.
    std::unique_ptr<ElementGraph> elements;    ///< Of one file in a graph syntax.
    std::unique_ptr<QuadTable> quads;          ///< Sorted.
};

struct GraphReadSettings {
    std::string base;                ///< Where the IRIs of nodes begin that have none; ends in `/`.
    std::string document_base;       ///< See `RdfReadOptions::base`; "" for the file's own.
    DiagnosticSink diagnostics = {}; ///< See `RdfReadOptions::diagnostics`.
};

/// Reads all inputs into one graph, in memory. Several graphs of ours are merged by `merge_graphs`.
[[nodiscard]] LoadedGraph load_graph(const std::vector<GraphInput>& inputs, const GraphReadSettings& settings,
                                     Console& console);

/// Writes a graph that was loaded; does not finish the sink. Throws ConfigError when the format cannot have it.
void write_graph(const LoadedGraph& graph, const Format& format, const WriteOptions& options,
                 const GraphReadSettings& settings, Sink& sink);

/// Shows a graph that was loaded as nodes and edges.
void show_elements(const LoadedGraph& graph, ElementVisitor& visitor);

/// Shows the quads of all inputs, which are in RDF syntaxes, one after the other, and then `end`.
void stream_quads(const std::vector<GraphInput>& inputs, const GraphReadSettings& settings, QuadVisitor& visitor);

} // namespace triplewright

#endif
