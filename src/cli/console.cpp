// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

#include "cli/console.hpp"

#include <cstdio>
#include <string>

#include <unistd.h>

namespace triplewright {

namespace {

// A standard error that cannot be written to cannot be reported anywhere.
void write_error(std::string_view text)
{
    (void)std::fwrite(text.data(), 1, text.size(), stderr);
}

} // namespace

Console::Console(bool is_quiet) : is_quiet_(is_quiet), is_terminal_(!is_quiet && ::isatty(STDERR_FILENO) == 1) {}

Console::~Console()
{
    clear_progress();
}

void Console::report(const Diagnostic& diagnostic)
{
    const bool is_error = diagnostic.severity == Severity::error;
    has_errors_ |= is_error;
    if (is_error || !is_quiet_) {
        print(to_string(diagnostic) + '\n');
    }
}

void Console::print(std::string_view lines)
{
    clear_progress();
    write_error(lines);
}

void Console::add_progress(std::size_t words, std::size_t documents)
{
    words_ += words;
    documents_ += documents;
    constexpr auto interval = std::chrono::milliseconds(200);
    const Clock::time_point now = Clock::now();
    if (!is_terminal_ || now - last_shown_ < interval) {
        return;
    }
    last_shown_ = now;
    shows_progress_ = true;
    const auto speed = static_cast<std::size_t>(static_cast<double>(words_) / seconds());
    write_error("\r\033[K" + std::to_string(documents_) + " documents, " + std::to_string(words_) + " words, " +
                std::to_string(speed) + " words/s");
}

double Console::seconds() const
{
    return std::chrono::duration<double>(Clock::now() - start_).count();
}

void Console::clear_progress()
{
    if (shows_progress_) {
        write_error("\r\033[K");
        shows_progress_ = false;
    }
}

} // namespace triplewright
