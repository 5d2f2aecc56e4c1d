// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

#include "nlp/number_tokens.hpp"

#include <algorithm>
#include <array>
#include <string>

#include "nlp/token_lists.hpp"
#include "triplewright/text/span.hpp"

namespace triplewright {

bool splits_off_unit(const Chunk& chunk, std::size_t begin, std::size_t end, std::string_view letters)
{
    if (!token_lists::is_unit(letters)) {
        return false;
    }
    // "3143C", "86M" and "220b" are codes, "$86M" and "2.5m" are amounts.
    const Character before = character_before(chunk.text, begin);
    const bool is_money = before.code == U'$' || before.kind == CharacterKind::symbol;
    const bool is_code = letters.size() == 1 && (is_ascii_upper(letters[0]) || letters == "b" || letters == "t");
    return is_money || !is_code || (is_ascii_upper(letters[0]) && end - begin <= 1);
}

std::size_t skip_number(const Chunk& chunk, std::size_t i)
{
    i = chunk.skip_digits(i);
    while ((chunk.byte(i) == ',' || chunk.byte(i) == '.' || chunk.byte(i) == ':') &&
           is_ascii_digit(chunk.byte(i + 1))) {
        const std::size_t end = chunk.skip_digits(i + 1);
        if (chunk.byte(i) == ',' && end - i != 4) {
            break;
        }
        i = end;
    }
    return i;
}

std::size_t find_phone_number(const Chunk& chunk, std::size_t i)
{
    std::array<std::size_t, 3> sizes{};
    std::size_t groups = 0;
    std::size_t end = i;
    for (std::size_t from = i;;) {
        const std::size_t to = chunk.skip_digits(from);
        if (to == from || to - from > 7) {
            break;
        }
        sizes.at(std::min<std::size_t>(groups, 2)) = to - from;
        ++groups;
        end = to;
        if (groups > 4 || (chunk.byte(to) != '-' && !(chunk.byte(to) == '/' && groups == 1 && to - from == 3))) {
            break;
        }
        from = to + 1;
    }
    if (groups < 2 || chunk.is_alphanumeric(end) || (chunk.byte(end) == ':' && is_ascii_digit(chunk.byte(end + 1)))) {
        return i;
    }
    if (groups > 2) {
        return end;
    }
    if (sizes[1] != 4 || chunk.byte(i + sizes[0]) != '-') {
        return i;
    }
    // "500-1000" is a range.
    const bool is_range = chunk.text[end - 1] == '0' && chunk.text[i + sizes[0] - 1] == '0';
    return sizes[0] == 1 || sizes[0] == 5 || (sizes[0] == 3 && !is_range) ? end : i;
}

std::size_t find_date(const Chunk& chunk, std::size_t i)
{
    const std::size_t first = chunk.skip_digits(i);
    const std::size_t second = chunk.byte(first) == '/' ? chunk.skip_digits(first + 1) : first;
    if (first - i > 4 || second <= first + 1 || second - first > 3 || is_ascii_letter(chunk.byte(second))) {
        return i;
    }
    const std::size_t third = chunk.byte(second) == '/' ? chunk.skip_digits(second + 1) : second;
    if (third > second + 1) {
        return third - second <= 5 ? third : i;
    }
    const int a = std::stoi(std::string(slice(chunk.text, {i, first})));
    const int b = std::stoi(std::string(slice(chunk.text, {first + 1, second})));
    const bool is_fraction = a < b && chunk.text[first + 1] != '0' && (b <= 5 || b == 8 || b == 16);
    return a >= 1 && a <= 12 && b >= 1 && b <= 31 && !is_fraction ? second : i;
}

} // namespace triplewright
