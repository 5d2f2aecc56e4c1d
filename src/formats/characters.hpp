// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

/// \file
/// Walking over text that may hold anything: bytes that are not UTF-8 come out as U+FFFD, so that no format's file is
/// broken by them. Texts are checked at input; graphs can also come from elsewhere.

#ifndef TRIPLEWRIGHT_FORMATS_CHARACTERS_HPP
#define TRIPLEWRIGHT_FORMATS_CHARACTERS_HPP

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

#include <unicode/utf8.h>

namespace triplewright {

/// The character at byte `offset`, which is moved behind it; U+FFFD for what is not UTF-8.
inline char32_t next_character(std::string_view text, std::size_t& offset)
{
    UChar32 c = 0;
    U8_NEXT_OR_FFFD(reinterpret_cast<const std::uint8_t*>(text.data()), offset, text.size(), c);
    return static_cast<char32_t>(c);
}

/// `text` with U+FFFD for what is not UTF-8 and for the characters that `is_bad` names.
template <typename IsBad>
std::string replace_characters(std::string_view text, IsBad is_bad)
{
    std::string out;
    out.reserve(text.size());
    for (std::size_t i = 0; i < text.size();) {
        const std::size_t begin = i;
        const char32_t c = next_character(text, i);
        if (c == 0xFFFD || is_bad(c)) {
            out += "\xEF\xBF\xBD";
        } else {
            out += text.substr(begin, i - begin);
        }
    }
    return out;
}

} // namespace triplewright

#endif
