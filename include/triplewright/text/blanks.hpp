// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

/// \file
/// Blanks and line breaks: what separates words, lines and paragraphs, the same in every room.

#ifndef TRIPLEWRIGHT_TEXT_BLANKS_HPP
#define TRIPLEWRIGHT_TEXT_BLANKS_HPP

#include <cstddef>
#include <string_view>

namespace triplewright {

/// True for the characters of Unicode's White_Space property: ASCII blanks, no-break spaces, line and paragraph
/// separators. Zero-width characters and other controls are not blank.
[[nodiscard]] constexpr bool is_blank(char32_t c)
{
    if (c < 0x80) {
        return c == ' ' || (c >= '\t' && c <= '\r');
    }
    return c == 0x85 || c == 0xA0 || c == 0x1680 || (c >= 0x2000 && c <= 0x200A) || c == 0x2028 || c == 0x2029 ||
           c == 0x202F || c == 0x205F || c == 0x3000;
}

/// Bytes of the blank that starts at `offset` of valid UTF-8, or 0 where none does.
[[nodiscard]] constexpr std::size_t blank_size(std::string_view text, std::size_t offset)
{
    if (offset >= text.size()) {
        return 0;
    }
    const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(text[offset + i]); };
    const unsigned lead = byte(0);
    if (lead < 0x80) {
        return is_blank(lead) ? 1 : 0;
    }
    if (lead == 0xC2) {
        return is_blank(byte(1)) ? 2 : 0;
    }
    if (lead >= 0xE1 && lead <= 0xE3) {
        return is_blank((lead & 0x0FU) << 12U | (byte(1) & 0x3FU) << 6U | (byte(2) & 0x3FU)) ? 3 : 0;
    }
    return 0;
}

/// Bytes of the blank that ends at `offset` of valid UTF-8, or 0 where none does.
[[nodiscard]] constexpr std::size_t blank_size_before(std::string_view text, std::size_t offset)
{
    for (std::size_t size = 1; size <= 3 && size <= offset; ++size) {
        if ((static_cast<unsigned char>(text[offset - size]) & 0xC0U) != 0x80) {
            return blank_size(text, offset - size) == size ? size : 0;
        }
    }
    return 0;
}

} // namespace triplewright

#endif
