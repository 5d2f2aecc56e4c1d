// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

/// \file
/// A stretch of text between blanks as the tokeniser's rules look at it. Every look ahead or behind is bounded or reads
/// a stretch that no other token's look reads again, so that the time is linear in the text, whatever it holds.

#ifndef TRIPLEWRIGHT_NLP_CHUNK_HPP
#define TRIPLEWRIGHT_NLP_CHUNK_HPP

#include <cstddef>
#include <string_view>

#include "nlp/characters.hpp"
#include "triplewright/text/blanks.hpp"

namespace triplewright {

/// Offsets are bytes of `text`. Behind `end` no rule sees anything but the next visible character.
struct Chunk {
    static constexpr std::size_t longest_run_read_ahead = 64;

    std::string_view text; ///< Up to the end of the paragraph.
    std::size_t begin = 0;
    std::size_t end = 0;

    [[nodiscard]] Character at(std::size_t offset) const { return character_at(seen(), offset); }
    /// The text up to the chunk's end.
    [[nodiscard]] std::string_view seen() const { return text.substr(0, end); }
    [[nodiscard]] char byte(std::size_t offset) const { return offset < end ? text[offset] : '\0'; }

    [[nodiscard]] bool is_alphanumeric(std::size_t offset) const
    {
        const CharacterKind kind = at(offset).kind;
        return kind == CharacterKind::letter || kind == CharacterKind::digit;
    }

    /// Behind ASCII letters, beyond the chunk too.
    [[nodiscard]] std::size_t skip_ascii_letters(std::size_t i) const
    {
        while (i < text.size() && is_ascii_letter(text[i])) {
            ++i;
        }
        return i;
    }

    [[nodiscard]] std::size_t skip_digits(std::size_t i) const
    {
        while (i < end && is_ascii_digit(text[i])) {
            ++i;
        }
        return i;
    }

    /// Behind letters, digits, underscores and all that extends them.
    [[nodiscard]] std::size_t skip_core(std::size_t i) const
    {
        while (i < end) {
            if (is_ascii_alphanumeric(text[i]) || text[i] == '_') {
                ++i;
                continue;
            }
            const Character c = at(i);
            if (c.kind != CharacterKind::letter && c.kind != CharacterKind::digit && c.kind != CharacterKind::extend) {
                break;
            }
            i += c.size;
        }
        return i;
    }

    [[nodiscard]] std::size_t skip_extend(std::size_t i) const
    {
        for (Character c = at(i); c.kind == CharacterKind::extend; c = at(i)) {
            i += c.size;
        }
        return i;
    }

    /// The letters from `i`, at most as many as any rule reads.
    [[nodiscard]] std::string_view ascii_letters(std::size_t i) const
    {
        std::size_t behind = i;
        while (behind < end && behind - i < longest_run_read_ahead && is_ascii_letter(text[behind])) {
            ++behind;
        }
        return text.substr(i, behind - i);
    }

    /// The first non-blank character at or behind `offset`, in the next chunk where need be.
    [[nodiscard]] Character next_visible(std::size_t offset) const
    {
        for (std::size_t size = 0; (size = blank_size(text, offset)) != 0;) {
            offset += size;
        }
        Character c = character_at(text, offset);
        if (c.code == U'"' || c.code == U'“' || c.code == U'(' || c.code == U'‘' || c.code == U'\'') {
            c = character_at(text, offset + c.size);
        }
        return c;
    }

    /// The code of the first visible character behind closing marks, or of the comma or the like among them.
    [[nodiscard]] char32_t next_visible_behind_closers(std::size_t i) const
    {
        for (Character c = at(i); c.kind == CharacterKind::punctuation; c = at(i)) {
            if (c.code == U',' || c.code == U';' || c.code == U':') {
                return c.code;
            }
            i += c.size;
        }
        return next_visible(i).code;
    }

    [[nodiscard]] bool is_alphanumeric_before(std::size_t i) const
    {
        const CharacterKind kind = character_before(text, i).kind;
        return kind == CharacterKind::letter || kind == CharacterKind::digit;
    }
};

} // namespace triplewright

#endif
