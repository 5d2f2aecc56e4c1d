// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

#include "nlp/word_parts.hpp"

#include <algorithm>

#include "nlp/token_lists.hpp"
#include "nlp/word_comparison.hpp"
#include "triplewright/text/span.hpp"

namespace triplewright {

namespace {

using token_lists::Abbreviation;

bool is_initial(const Chunk& chunk, char letter, std::size_t core, const Character& next, std::string_view before)
{
    if (is_ascii_lower(letter)) { // c. 1950, p. 5
        return next.kind == CharacterKind::digit;
    }
    if (core + 1 < chunk.end) { // "J.Smith", "Smith, J., ed."
        return chunk.at(core + 1).kind == CharacterKind::letter ||
               std::string_view(",;:").find(chunk.byte(core + 1)) != std::string_view::npos;
    }
    if (letter == 'I' && (before.empty() || !is_upper(character_at(before, 0).code))) {
        return false;
    }
    return is_upper(next.code);
}

} // namespace

std::size_t find_currency_code(const Chunk& chunk, std::size_t i)
{
    const std::string_view letters = chunk.ascii_letters(i);
    const bool is_code = is_ascii_digit(chunk.byte(i + letters.size())) && token_lists::is_currency_code(letters);
    return is_code ? i + letters.size() : i;
}

bool joins(const Chunk& chunk, char32_t c, std::size_t begin, std::size_t core)
{
    if (c == U'&' || c == U'*') {
        return chunk.at(core + 1).kind == CharacterKind::letter;
    }
    if (c == U'/' && core - begin <= 2) {
        const std::string_view after = chunk.ascii_letters(core + 1);
        return after.size() <= 2 && !chunk.is_alphanumeric(core + 1 + after.size()) &&
               token_lists::is_slash_word(slice(chunk.text, {begin, core + 1 + after.size()}));
    }
    return false;
}

std::size_t trailing_sign(const Chunk& chunk, std::size_t part, std::size_t core)
{
    const std::string_view word = slice(chunk.text, {part, core});
    if (chunk.byte(core) == '$' && word.size() <= 3 && std::all_of(word.begin(), word.end(), is_ascii_upper)) {
        return 1;
    }
    return word == "C" && chunk.byte(core) == '+' && chunk.byte(core + 1) == '+' && chunk.byte(core + 2) != '+' ? 2 : 0;
}

bool hyphen_stays(const Chunk& chunk, std::size_t part, std::size_t core)
{
    const Character next = chunk.at(core + 1);
    const std::string_view word = slice(chunk.text, {part, core});
    if (next.kind == CharacterKind::letter) {
        const bool is_inside = part > chunk.begin && chunk.text[part - 1] == '-'; // Hizb-e-Islami
        if (word.size() == 1 && (is_inside || chunk.ascii_letters(core + 1).size() < 2)) {
            return false;
        }
        return token_lists::is_prefix(word) || token_lists::is_suffix(chunk.ascii_letters(core + 1));
    }
    return next.kind == CharacterKind::digit && is_one_of(word, {"mid", "x"});
}

bool dot_stays_inside(const Chunk& chunk, std::size_t part, std::size_t core)
{
    const Character next = chunk.at(core + 1);
    const std::string_view word = slice(chunk.text, {part, core});
    if (next.kind == CharacterKind::digit) {
        return is_ascii_digit(word.back());
    }
    if (next.kind != CharacterKind::letter) {
        return false;
    }
    if (word.size() == 1 || word == "Ph" || word == "Lt") {
        const std::size_t letters = chunk.ascii_letters(core + 1).size();
        return letters != 0 && letters <= 2;
    }
    return false;
}

bool dot_belongs_to(const Chunk& chunk, std::size_t begin, std::size_t part, std::size_t core, std::string_view before)
{
    const char after = chunk.byte(core + 1);
    if (after == '.' && (chunk.byte(core + 2) == '.' || core + 2 < chunk.end)) { // not the two full stops of "Inc.."
        return false;
    }
    const std::string_view word = slice(chunk.text, {begin, core});
    if (part > begin && chunk.text[part - 1] == '.' && !is_ascii_digit(chunk.text[core - 1])) { // U.S.
        return true;
    }
    const std::string_view last = slice(chunk.text, {part, core});
    const bool at_end = core + 1 == chunk.end;
    const Character next = chunk.next_visible(core + 1);
    if (last.size() == 1) {
        return is_initial(chunk, last[0], core, next, before);
    }
    const bool ends_text = next.kind == CharacterKind::none ||
                           (core + 1 < chunk.end && chunk.next_visible_behind_closers(core + 1) == U'\0');
    switch (token_lists::find_abbreviation(word)) {
    case Abbreviation::none: return false;
    case Abbreviation::always: return !ends_text || is_one_of(word, {"jr", "sr"});
    case Abbreviation::et_cetera: return !ends_text && (!at_end || !is_upper(next.code));
    case Abbreviation::inside: return !ends_text;
    case Abbreviation::before_number: return next.kind == CharacterKind::digit;
    case Abbreviation::before_capital:
        return !ends_text && is_upper(static_cast<char32_t>(word[0])) &&
               (!at_end || next.kind == CharacterKind::letter || next.kind == CharacterKind::digit);
    case Abbreviation::state: return !ends_text && is_ascii_upper(word[0]) && before == ",";
    }
    return false;
}

} // namespace triplewright
