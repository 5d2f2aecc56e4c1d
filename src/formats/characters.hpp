// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

/// \file
/// Walking over text that may hold anything: bytes that are not UTF-8 come out as U+FFFD, so that no format's file is
/// broken by them. Texts are checked at input; graphs can also come from elsewhere.

#ifndef TRIPLEWRIGHT_FORMATS_CHARACTERS_HPP
#define TRIPLEWRIGHT_FORMATS_CHARACTERS_HPP

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

#include <unicode/utf8.h>

namespace triplewright {

/// ASCII letters in lower case, all else as it is.
constexpr char to_lower_ascii(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}
inline std::string to_lower_ascii(std::string_view text)
{
    std::string out(text);
    for (char& c : out) {
        c = to_lower_ascii(c);
    }
    return out;
}

/// The character at byte `offset`, which is moved behind it; U+FFFD for what is not UTF-8.
inline char32_t next_character(std::string_view text, std::size_t& offset)
{
    UChar32 c = 0;
    U8_NEXT_OR_FFFD(reinterpret_cast<const std::uint8_t*>(text.data()), offset, text.size(), c);
    return static_cast<char32_t>(c);
}

/// True when all bytes are printable ASCII, as most texts are.
inline bool is_plain_ascii(std::string_view text)
{
    return std::all_of(text.begin(), text.end(), [](char c) { return c >= 0x20 && c < 0x7F; });
}

/// `text` with U+FFFD for what is not UTF-8 and for the characters that `is_bad` names, none of which is printable
/// ASCII.
template <typename IsBad>
std::string replace_characters(std::string_view text, IsBad is_bad)
{
    if (is_plain_ascii(text)) {
        return std::string(text);
    }
    std::string out;
    out.reserve(text.size());
    for (std::size_t i = 0; i < text.size();) {
        const std::size_t begin = i;
        while (i < text.size() && text[i] >= 0x20 && text[i] < 0x7F) {
            ++i;
        }
        out.append(text, begin, i - begin);
        if (i == text.size()) {
            break;
        }
        const std::size_t other = i;
        const char32_t c = next_character(text, i);
        if (c == 0xFFFD || is_bad(c)) {
            out += "\xEF\xBF\xBD";
        } else {
            out.append(text, other, i - other);
        }
    }
    return out;
}

} // namespace triplewright

#endif
