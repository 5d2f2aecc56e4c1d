// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

/// \file
/// The one option that every command has.

#ifndef TRIPLEWRIGHT_SRC_CLI_QUIET_OPTION_HPP
#define TRIPLEWRIGHT_SRC_CLI_QUIET_OPTION_HPP

#include <CLI/CLI.hpp>

namespace triplewright {

/// Adds it to a command; `quiet` must outlive it. See `Console`.
inline void add_quiet_option(CLI::App& command, bool& quiet)
{
    command.add_flag("-q,--quiet", quiet, "Only errors on standard error");
}

} // namespace triplewright

#endif
