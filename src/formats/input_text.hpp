// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

/// \file
/// The whole text of a file that a reader of a graph syntax works on, and how it says what is wrong where.

#ifndef TRIPLEWRIGHT_FORMATS_INPUT_TEXT_HPP
#define TRIPLEWRIGHT_FORMATS_INPUT_TEXT_HPP

#include <cstddef>
#include <map>
#include <string>
#include <string_view>

#include "triplewright/text/error.hpp"

namespace triplewright {

/// A file in memory. `text` is valid UTF-8 without byte order mark.
struct InputText {
    std::string name; ///< For messages: the path as given, or `stdin`.
    std::string text;
};

/// Reads a file (`-` is standard input), decompressed by its first bytes. UTF-16 is recognised by its byte order mark;
/// `encoding` names what other text is in (as XML declares it), "" for UTF-8. Throws InputError.
[[nodiscard]] std::string read_bytes(const std::string& path);
[[nodiscard]] InputText to_input_text(std::string name, std::string bytes, const std::string& encoding = "");
/// `stdin` for `-`.
[[nodiscard]] std::string display_name(const std::string& path);

/// Reports what a reader passes over: of each kind the first few with their place, then how many there were.
class InputReport {
public:
    InputReport(const InputText& input, const DiagnosticSink& sink) : input_(input), sink_(sink) {}
    InputReport(const InputReport&) = delete;
    InputReport& operator=(const InputReport&) = delete;

    /// A place that is not known.
    static constexpr std::size_t no_offset = static_cast<std::size_t>(-1);

    void warn(const std::string& code, std::size_t offset, const std::string& message);
    /// Says how many more there were of what was not reported one by one.
    void finish();
    /// Throws InputError.
    [[noreturn]] void fail(const std::string& code, std::size_t offset, const std::string& message);
    [[nodiscard]] SourceLocation location(std::size_t offset);

private:
    const InputText& input_;
    const DiagnosticSink& sink_;
    std::map<std::string, std::size_t> counts_;
    std::size_t known_offset_ = 0; ///< The begin of the line that was asked for last.
    std::size_t known_line_ = 1;
};

} // namespace triplewright

#endif
