// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

#include "extraction/line_text.hpp"

#include <charconv>
#include <iterator>

#include "triplewright/text/blanks.hpp"

namespace triplewright {

std::string to_one_line(std::string_view text)
{
    std::string out;
    for (std::size_t i = 0; i < text.size();) {
        const auto byte = static_cast<unsigned char>(text[i]);
        const std::size_t blank = byte < 0x20 || byte == 0x7F ? 1 : blank_size(text, i);
        if (blank == 0) {
            out += text[i++];
            continue;
        }
        if (!out.empty() && !out.ends_with(' ')) {
            out += ' ';
        }
        i += blank;
    }
    if (out.ends_with(' ')) {
        out.pop_back();
    }
    return out;
}

std::string to_decimal(float value)
{
    char buffer[32];
    const auto result = std::to_chars(std::begin(buffer), std::end(buffer), value, std::chars_format::fixed, 2);
    return {std::begin(buffer), result.ptr};
}

} // namespace triplewright
