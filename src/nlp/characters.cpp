// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

#include "nlp/characters.hpp"

#include <array>

#include <unicode/uchar.h>

#include "triplewright/text/blanks.hpp"
#include "triplewright/text/utf8.hpp"

namespace triplewright {

namespace {

constexpr CharacterKind ascii_kind(char c)
{
    if (is_ascii_letter(c)) {
        return CharacterKind::letter;
    }
    if (is_ascii_digit(c)) {
        return CharacterKind::digit;
    }
    if (is_blank(static_cast<char32_t>(c))) {
        return CharacterKind::blank;
    }
    return c > ' ' && c <= '~' ? CharacterKind::punctuation : CharacterKind::extend;
}

constexpr std::array<CharacterKind, 128> make_ascii_kinds()
{
    std::array<CharacterKind, 128> kinds{};
    for (std::size_t i = 0; i < kinds.size(); ++i) {
        kinds[i] = ascii_kind(static_cast<char>(i));
    }
    return kinds;
}

constexpr auto ascii_kinds = make_ascii_kinds();

CharacterKind unicode_kind(char32_t c)
{
    if (is_blank(c)) {
        return CharacterKind::blank;
    }
    if (c >= 0x1F3FB && c <= 0x1F3FF) { // skin tones
        return CharacterKind::extend;
    }
    const auto mask = U_MASK(u_charType(static_cast<UChar32>(c)));
    if ((mask & (U_GC_M_MASK | U_GC_CF_MASK | U_GC_CC_MASK)) != 0) {
        return CharacterKind::extend;
    }
    if ((mask & U_GC_ND_MASK) != 0) {
        return CharacterKind::digit;
    }
    if ((mask & U_GC_P_MASK) != 0) {
        return CharacterKind::punctuation;
    }
    return (mask & U_GC_S_MASK) != 0 ? CharacterKind::symbol : CharacterKind::letter;
}

} // namespace

Character character_at(std::string_view text, std::size_t offset)
{
    if (offset >= text.size()) {
        return {};
    }
    const auto byte = static_cast<unsigned char>(text[offset]);
    if (byte < 0x80) {
        return {byte, 1, ascii_kinds[byte]};
    }
    std::size_t end = offset;
    const char32_t code = next_code_point(text, end);
    return {code, static_cast<std::uint8_t>(end - offset), unicode_kind(code)};
}

Character character_before(std::string_view text, std::size_t offset)
{
    if (offset == 0) {
        return {};
    }
    std::size_t begin = offset - 1;
    while (begin > 0 && (static_cast<unsigned char>(text[begin]) & 0xC0U) == 0x80) {
        --begin;
    }
    return character_at(text, begin);
}

bool is_upper(char32_t c)
{
    return c < 0x80 ? is_ascii_upper(static_cast<char>(c)) : u_isupper(static_cast<UChar32>(c)) != 0;
}

bool is_lower(char32_t c)
{
    return c < 0x80 ? is_ascii_lower(static_cast<char>(c)) : u_islower(static_cast<UChar32>(c)) != 0;
}

} // namespace triplewright
