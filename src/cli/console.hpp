// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

/// \file
/// Standard error: diagnostics, and on a terminal how far the run has come.

#ifndef TRIPLEWRIGHT_SRC_CLI_CONSOLE_HPP
#define TRIPLEWRIGHT_SRC_CLI_CONSOLE_HPP

#include <chrono>
#include <cstddef>
#include <string_view>

#include "cli/exit_code.hpp"
#include "triplewright/text/error.hpp"

namespace triplewright {

class Console {
public:
    /// A quiet console shows errors only.
    explicit Console(bool is_quiet);
    /// Takes the progress line away.
    ~Console();
    Console(const Console&) = delete;
    Console& operator=(const Console&) = delete;

    [[nodiscard]] bool is_terminal() const { return is_terminal_; }
    /// Writes `file:line:col: error: …`, and remembers errors.
    void report(const Diagnostic& diagnostic);
    /// Writes lines as they are.
    void print(std::string_view lines);
    /// Counts, and shows the counts a few times a second on a terminal.
    void add_progress(std::size_t words, std::size_t documents);

    [[nodiscard]] std::size_t words() const { return words_; }
    [[nodiscard]] std::size_t documents() const { return documents_; }
    [[nodiscard]] double seconds() const;
    /// True when there were documents but none of them could be used: then no output is put in place.
    [[nodiscard]] bool has_nothing_to_write() const { return has_errors_ && documents_ == 0; }
    /// `exit_input` when an error was reported.
    [[nodiscard]] ExitCode exit_code() const { return has_errors_ ? exit_input : exit_ok; }

private:
    using Clock = std::chrono::steady_clock;
    void clear_progress();

    bool is_quiet_;
    bool is_terminal_;
    bool shows_progress_ = false;
    bool has_errors_ = false;
    std::size_t words_ = 0;
    std::size_t documents_ = 0;
    Clock::time_point start_ = Clock::now();
    Clock::time_point last_shown_ = start_;
};

} // namespace triplewright

#endif
