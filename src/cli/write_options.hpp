// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

/// \file
/// The options that all commands that write graphs share.

#ifndef TRIPLEWRIGHT_SRC_CLI_WRITE_OPTIONS_HPP
#define TRIPLEWRIGHT_SRC_CLI_WRITE_OPTIONS_HPP

#include <cstddef>
#include <string>

#include <CLI/CLI.hpp>

#include "triplewright/formats/format.hpp"

namespace triplewright {

/// Where the IRIs of a graph begin if nothing else is said.
inline constexpr const char* default_base = "https://example.org/kg/";

/// What the command line says of single formats.
struct FormatChoices {
    std::string rdf = "1.1";
    std::string graphml = "gephi";
    std::string gexf = "1.3";
    std::string csv = "gephi";
    std::size_t max_nodes = WriteOptions().dot_max_nodes;

    [[nodiscard]] WriteOptions to_write_options() const;
};

/// Adds them to a command; `choices` must outlive it.
void add_format_choices(CLI::App& command, FormatChoices& choices);

} // namespace triplewright

#endif
