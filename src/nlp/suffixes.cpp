// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

#include "nlp/suffixes.hpp"

#include <algorithm>
#include <string>

#include <unicode/uchar.h>

#include "triplewright/text/utf8.hpp"

namespace triplewright {

namespace {

constexpr std::uint32_t hash_basis = 0x811C9DC5U;
constexpr std::uint32_t hash_prime = 0x01000193U;

// U+0130 has a one-to-one mapping in Unicode's simple tables but a longer full one, so it stays as it is.
char32_t to_lower(char32_t c)
{
    return c == 0x130 ? c : static_cast<char32_t>(u_tolower(static_cast<UChar32>(c)));
}

bool continues_character(char byte)
{
    return (static_cast<unsigned char>(byte) & 0xC0U) == 0x80;
}

/// Where the character before `offset` begins.
std::size_t step_back(std::string_view text, std::size_t offset)
{
    do {
        --offset;
    } while (offset > 0 && continues_character(text[offset]));
    return offset;
}

} // namespace

SuffixBuckets suffix_buckets(std::string_view word)
{
    std::size_t begin = word.size();
    for (std::size_t count = 0; count < SuffixBuckets().size() && begin > 0; ++count) {
        begin = step_back(word, begin);
    }
    std::string letters(begin == 0 ? "^" : "");
    for (std::size_t i = begin; i < word.size();) {
        append_utf8(letters, to_lower(next_code_point(word, i)));
    }
    SuffixBuckets buckets{};
    std::size_t from = letters.size();
    for (std::uint16_t& bucket : buckets) {
        from = from == 0 ? 0 : step_back(letters, from);
        std::uint32_t hash = hash_basis;
        for (std::size_t i = from; i < letters.size(); ++i) {
            hash = (hash ^ static_cast<unsigned char>(letters[i])) * hash_prime;
        }
        bucket = static_cast<std::uint16_t>(hash % suffix_buckets_count);
    }
    return buckets;
}

} // namespace triplewright
