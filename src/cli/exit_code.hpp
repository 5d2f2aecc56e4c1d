// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

#ifndef TRIPLEWRIGHT_SRC_CLI_EXIT_CODE_HPP
#define TRIPLEWRIGHT_SRC_CLI_EXIT_CODE_HPP

namespace triplewright {

/// What the program ends with; the same for every command.
enum ExitCode : int {
    exit_ok = 0,
    exit_input = 1, ///< Some input could not be used; the rest was.
    exit_usage = 2, ///< Wrong options, or a setting or model that cannot be used; nothing was done.
    exit_write = 3, ///< An output could not be written completely; it was not put in place.
};

} // namespace triplewright

#endif
