// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

/// \file
/// The options that all commands over texts share.

#ifndef TRIPLEWRIGHT_SRC_CLI_RUN_OPTIONS_HPP
#define TRIPLEWRIGHT_SRC_CLI_RUN_OPTIONS_HPP

#include <optional>
#include <string>
#include <vector>

#include <CLI/CLI.hpp>

#include "triplewright/text/reader.hpp"

namespace triplewright {

struct RunOptions {
    std::vector<std::string> files;
    std::string input_format; ///< "" or one of the names in `--help`.
    std::string date;
    std::string model; ///< See `choose_model`.
    unsigned jobs = 1;
    bool quiet = false;
    bool keep_parse = false;

    [[nodiscard]] ReadOptions to_read_options() const;
};

/// Adds them to a command; `options` must outlive it.
void add_run_options(CLI::App& command, RunOptions& options);

} // namespace triplewright

#endif
