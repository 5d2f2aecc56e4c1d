// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

/// \file
/// What kind of character stands at a byte of a text, as the tokenizer sees it.

#ifndef TRIPLEWRIGHT_NLP_CHARACTERS_HPP
#define TRIPLEWRIGHT_NLP_CHARACTERS_HPP

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace triplewright {

enum class CharacterKind : std::uint8_t {
    none, ///< Behind the end of the text.
    letter,
    digit,
    extend, ///< Marks, format and control characters, skin tones: belong to what stands before them.
    blank,
    punctuation,
    symbol,
};

/// A character and the bytes it takes.
struct Character {
    char32_t code = 0;
    std::uint8_t size = 0;
    CharacterKind kind = CharacterKind::none;
};

[[nodiscard]] constexpr bool is_ascii_lower(char c)
{
    return c >= 'a' && c <= 'z';
}
[[nodiscard]] constexpr bool is_ascii_upper(char c)
{
    return c >= 'A' && c <= 'Z';
}
[[nodiscard]] constexpr bool is_ascii_letter(char c)
{
    return is_ascii_lower(c) || is_ascii_upper(c);
}
[[nodiscard]] constexpr bool is_ascii_digit(char c)
{
    return c >= '0' && c <= '9';
}
[[nodiscard]] constexpr bool is_ascii_alphanumeric(char c)
{
    return is_ascii_letter(c) || is_ascii_digit(c);
}

/// The character at `offset` of valid UTF-8; kind `none` at the end of the text.
[[nodiscard]] Character character_at(std::string_view text, std::size_t offset);

/// The character that ends at `offset`; kind `none` at the beginning of the text.
[[nodiscard]] Character character_before(std::string_view text, std::size_t offset);

[[nodiscard]] bool is_upper(char32_t c);
[[nodiscard]] bool is_lower(char32_t c);

/// True for one half of a flag.
[[nodiscard]] constexpr bool is_regional_indicator(char32_t c)
{
    return c >= 0x1F1E6 && c <= 0x1F1FF;
}

} // namespace triplewright

#endif
