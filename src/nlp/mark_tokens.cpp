// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

#include "nlp/mark_tokens.hpp"

namespace triplewright {

std::size_t skip_marks(const Chunk& chunk, std::size_t i)
{
    const std::size_t begin = i;
    for (Character c = chunk.at(i); c.code == U'.' || c.code == U'…'; c = chunk.at(i)) {
        i += c.size;
    }
    if (i - begin > 1) {
        return i;
    }
    while (chunk.byte(i) == '!' || chunk.byte(i) == '?') {
        ++i;
    }
    return i;
}

std::size_t skip_run(const Chunk& chunk, std::size_t i, const Character& first)
{
    Character c = first;
    do {
        i += c.size;
        c = chunk.at(i);
    } while (c.code == first.code && c.size != 0);
    return first.code == U'-' && c.code == U'>' ? i + 1 : i;
}

std::size_t skip_tag(const Chunk& chunk, std::size_t i)
{
    const CharacterKind next = chunk.at(i + 1).kind;
    if (next == CharacterKind::letter || chunk.byte(i + 1) == '_') {
        return chunk.skip_core(i + 1);
    }
    return skip_run(chunk, i, chunk.at(i));
}

std::size_t skip_symbol(const Chunk& chunk, std::size_t i)
{
    Character c = chunk.at(i);
    i += c.size;
    if (is_regional_indicator(c.code)) {
        c = chunk.at(i);
        return is_regional_indicator(c.code) ? i + c.size : i;
    }
    while (true) {
        char32_t last = 0;
        for (c = chunk.at(i); c.kind == CharacterKind::extend; c = chunk.at(i)) {
            last = c.code;
            i += c.size;
        }
        if (last != 0x200D || c.kind != CharacterKind::symbol) { // a zero-width joiner joins the next emoji
            return i;
        }
        i += c.size;
    }
}

} // namespace triplewright
