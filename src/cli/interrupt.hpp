// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

/// \file
/// Ctrl-C and its kin end a run in order: temporary files are removed, then the program dies of the signal.

#ifndef TRIPLEWRIGHT_SRC_CLI_INTERRUPT_HPP
#define TRIPLEWRIGHT_SRC_CLI_INTERRUPT_HPP

namespace triplewright {

/// Thrown by `check_interrupt`; deliberately no std::exception, so that only `main` takes it.
struct Interrupted {
    int signal = 0;
};

/// SIGINT, SIGTERM and SIGHUP are remembered from now on (a second one kills at once); SIGPIPE is ignored, so that a
/// closed pipe is a failed write.
void install_signal_handlers();

/// Throws Interrupted when a signal has come.
void check_interrupt();

/// Ends the program the way the signal would have.
[[noreturn]] void die_of_signal(int signal);

} // namespace triplewright

#endif
