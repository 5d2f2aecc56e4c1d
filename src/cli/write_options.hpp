// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

/// \file
/// The options that all commands that write graphs share: where to, in which format, and what the formats may vary.

#ifndef TRIPLEWRIGHT_SRC_CLI_WRITE_OPTIONS_HPP
#define TRIPLEWRIGHT_SRC_CLI_WRITE_OPTIONS_HPP

#include <cstddef>
#include <string>
#include <vector>

#include <CLI/CLI.hpp>

#include "cli/output.hpp"
#include "triplewright/formats/format.hpp"

namespace triplewright {

/// Where the IRIs of a graph begin if nothing else is said.
inline constexpr const char* default_base = "https://example.org/kg/";

/// What the command line says of outputs.
struct GraphOutputOptions {
    std::vector<std::string> outputs;
    std::string format;
    std::vector<std::string> prefixes; ///< `ex=https://example.org/`
    std::string rdf = "1.1";
    std::string graphml = "gephi";
    std::string gexf = "1.3";
    std::string csv = "gephi";
    std::size_t max_nodes = WriteOptions().dot_max_nodes;

    /// See `resolve_outputs`, which gives indexes into `formats()`.
    [[nodiscard]] std::vector<Output> resolve(const std::vector<std::string>& inputs) const;
    /// Throws CLI::ValidationError for a prefix without an absolute IRI.
    [[nodiscard]] WriteOptions to_write_options() const;
};

/// Adds them to a command; `options` must outlive it.
void add_graph_output_options(CLI::App& command, GraphOutputOptions& options);

} // namespace triplewright

#endif
