// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

/// \file
/// The commands of the program, one file each. A command adds itself to the command line and returns what runs it.

#ifndef TRIPLEWRIGHT_SRC_CLI_COMMANDS_HPP
#define TRIPLEWRIGHT_SRC_CLI_COMMANDS_HPP

#include <functional>

#include <CLI/CLI.hpp>

#include "cli/exit_code.hpp"

namespace triplewright {

/// Runs a command after its options have been read. Throws CLI::Error for options that do not fit together.
using CommandRun = std::function<ExitCode()>;

struct Command {
    CLI::App* app = nullptr; ///< Owned by the program's CLI::App.
    CommandRun run;
};

[[nodiscard]] Command add_build_command(CLI::App& program);
[[nodiscard]] Command add_annotate_command(CLI::App& program);
[[nodiscard]] Command add_extract_command(CLI::App& program);
[[nodiscard]] Command add_explain_command(CLI::App& program);
[[nodiscard]] Command add_convert_command(CLI::App& program);
[[nodiscard]] Command add_merge_command(CLI::App& program);
[[nodiscard]] Command add_stats_command(CLI::App& program);

} // namespace triplewright

#endif
