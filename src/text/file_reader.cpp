// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

#include "text/file_reader.hpp"

#include <algorithm>
#include <utility>

#include "triplewright/text/utf8.hpp"

namespace triplewright {

void FileInput::report(const char* code, Severity severity, std::size_t line_1based, std::size_t column_1based,
                       std::string message) const
{
    (*diagnostics)(Diagnostic{code, severity, {name, line_1based, column_1based}, std::move(message)});
}

bool check_utf8(const FileInput& input, std::string_view text, std::size_t first_line_1based,
                std::string_view what_is_left_out)
{
    const std::optional<std::size_t> invalid = find_invalid_utf8(text);
    if (!invalid) {
        return true;
    }
    const std::string_view before = text.substr(0, *invalid);
    const std::size_t last_newline = before.rfind('\n');
    const std::string_view line = last_newline == std::string_view::npos ? before : before.substr(last_newline + 1);
    constexpr std::string_view digits = "0123456789ABCDEF";
    const auto byte = static_cast<unsigned char>(text[*invalid]);
    input.report("text.invalid-utf8", Severity::error,
                 first_line_1based + static_cast<std::size_t>(std::ranges::count(before, '\n')),
                 count_code_points(line) + 1,
                 std::string("invalid UTF-8 (byte 0x") + digits[byte >> 4U] + digits[byte & 15U] + "); " +
                     std::string(what_is_left_out) +
                     " is left out; text in another encoding can be converted: iconv -f WINDOWS-1252 -t UTF-8");
    return false;
}

} // namespace triplewright
