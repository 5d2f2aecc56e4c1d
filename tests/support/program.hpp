// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

/// \file
/// Runs the real program and keeps everything that can be seen of it from outside.

#ifndef TRIPLEWRIGHT_TESTS_SUPPORT_PROGRAM_HPP
#define TRIPLEWRIGHT_TESTS_SUPPORT_PROGRAM_HPP

#include <functional>
#include <string>
#include <vector>

#include <sys/types.h>

namespace triplewright::testing {

struct ProgramResult {
    int exit_code = -1; ///< -1 when a signal ended it.
    int signal = 0;
    std::string out;
    std::string err;
    long peak_kib = 0; ///< Largest resident size.
};

struct ProgramSettings {
    std::string program;     ///< "" for the one of the build tree.
    std::string input;       ///< What standard input gives.
    std::string output_path; ///< Where standard output goes; "" to catch it in `out`.
    bool output_is_closed_pipe = false;
    bool input_stays_open = false; ///< A pipe that nothing comes through.
    /// Called with the process id while the program runs.
    std::function<void(pid_t)> meanwhile;
};

/// Runs the program with these arguments and waits for its end.
[[nodiscard]] ProgramResult run_program(const std::vector<std::string>& arguments,
                                        const ProgramSettings& settings = {});

} // namespace triplewright::testing

#endif
