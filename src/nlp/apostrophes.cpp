// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

#include "nlp/apostrophes.hpp"

#include <string_view>

#include "nlp/word_comparison.hpp"
#include "triplewright/text/span.hpp"

namespace triplewright {

namespace {

bool is_possessive_ending(char c)
{
    return c == 's' || c == 'S' || c == 'x' || c == 'X' || c == 'z' || c == 'Z';
}

} // namespace

bool is_clitic(std::string_view letters)
{
    return is_one_of(letters, {"s", "m", "d", "ll", "re", "ve"});
}

bool is_apostrophe(char32_t c)
{
    return c == U'\'' || c == U'’' || c == U'`' || c == U'‘' || c == U'ʼ';
}

bool apostrophe_stays(const Chunk& chunk, std::size_t core, const Character& mark)
{
    return chunk.at(core + mark.size).kind == CharacterKind::letter;
}

std::size_t Apostrophes::lex_apostrophe(const Chunk& chunk, std::size_t begin, std::size_t core, const Character& mark)
{
    const std::size_t after = core + mark.size;
    const std::string_view letters = chunk.ascii_letters(after);
    const std::size_t end = after + letters.size();
    const bool whole = !chunk.is_alphanumeric(end);
    const char last = chunk.text[core - 1];
    if (whole && is_one_of(letters, {"t"}) && (last == 'n' || last == 'N')) {
        if (core - 1 == begin) {
            return finish(chunk, begin, end);
        }
        return lex_clitics(chunk, begin, core - 1, end);
    }
    if (whole && is_clitic(letters)) {
        return lex_clitics(chunk, begin, core, end);
    }
    if (mark.code == U'`' || mark.code == U'‘') {
        return 0;
    }
    const std::string_view word = slice(chunk.text, {begin, core});
    if (whole && is_one_of(word, {"c", "d", "y"}) && is_one_of(letters, {"mon", "you", "all", "know"})) {
        out_.add_multiword(begin, {after}, end);
        return end;
    }
    if (whole && equals_ignoring_case(word, "i") && equals_ignoring_case(letters, "ma")) { // I'm a
        out_.add_multiword(begin, {core}, end - 1);
        return end - 1;
    }
    if (letters.empty() && whole && !in_single_quotes_ && is_possessive_ending(last)) {
        out_.add_multiword(begin, {core}, after);
        return after;
    }
    if (letters.empty() && whole && !in_single_quotes_ && word.size() > 3 && word.ends_with("in")) { // lovin'
        return finish(chunk, begin, after);
    }
    return 0;
}

std::size_t Apostrophes::lex_clitics(const Chunk& chunk, std::size_t begin, std::size_t first, std::size_t end)
{
    const Character mark = chunk.at(end);
    if (is_apostrophe(mark.code)) {
        const std::string_view letters = chunk.ascii_letters(end + mark.size);
        const std::size_t second_end = end + mark.size + letters.size();
        if (is_clitic(letters) && !chunk.is_alphanumeric(second_end)) {
            out_.add_multiword(begin, {first, end}, second_end);
            return second_end;
        }
    }
    out_.add_multiword(begin, {first}, end);
    return end;
}

std::size_t Apostrophes::lex_quote(const Chunk& chunk, std::size_t begin, std::size_t i, const Character& mark)
{
    const std::size_t after = i + mark.size;
    const Character next = chunk.at(after);
    if (is_apostrophe(next.code) && next.code != U'ʼ' && (next.code == U'`') == (mark.code == U'`')) { // '' `` ‘’
        return finish(chunk, begin, after + next.size);
    }
    const std::string_view letters = chunk.ascii_letters(after);
    const std::size_t end = after + letters.size();
    const bool whole = !chunk.is_alphanumeric(end);
    const bool opens = i == chunk.begin || !chunk.is_alphanumeric_before(i);
    if (whole && !letters.empty() &&
        ((is_clitic(letters) && (i != chunk.begin || end == chunk.end)) ||
         is_one_of(letters, {"em", "cause", "til", "till", "twas", "tis", "bout", "n"}))) {
        const bool is_enclosed = letters == "n" && is_apostrophe(chunk.at(end).code); // rock 'n' roll
        return finish(chunk, begin, is_enclosed ? end + chunk.at(end).size : end);
    }
    if (next.kind == CharacterKind::digit && opens) {
        const std::size_t digits = chunk.skip_digits(after);
        const std::size_t decade = chunk.byte(digits) == 's' ? digits + 1 : digits;
        if (digits - after == 2 && !chunk.is_alphanumeric(decade)) { // '60s, '02
            return finish(chunk, begin, decade);
        }
    }
    in_single_quotes_ = i == chunk.begin ? end != chunk.end || next.kind != CharacterKind::none
                                         : next.kind == CharacterKind::letter && opens;
    return finish(chunk, begin, after);
}

std::size_t Apostrophes::finish(const Chunk& chunk, std::size_t begin, std::size_t end)
{
    end = chunk.skip_extend(end);
    out_.add_token(begin, end);
    return end;
}

} // namespace triplewright
