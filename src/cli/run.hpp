// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

/// \file
/// Runs the engine for a command: reads its files, reports on its console, stops when interrupted.

#ifndef TRIPLEWRIGHT_SRC_CLI_RUN_HPP
#define TRIPLEWRIGHT_SRC_CLI_RUN_HPP

#include "cli/console.hpp"
#include "cli/output.hpp"
#include "cli/run_options.hpp"
#include "triplewright/cli/engine.hpp"

namespace triplewright {

/// Analyses all files of the command and hands the pieces to `consume`.
void run_over_files(const RunOptions& options, const ReadOptions& read_options, const Analysis& analysis,
                    Console& console, const TaskFactory& make_task, const PieceConsumer& consume);

/// Does the same and writes what the tasks return to one output. Throws WriteError.
[[nodiscard]] ExitCode run_into_output(const RunOptions& options, const ReadOptions& read_options,
                                       const Analysis& analysis, const Output& output, const TaskFactory& make_task);

} // namespace triplewright

#endif
