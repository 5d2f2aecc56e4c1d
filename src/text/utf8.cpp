// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

#include "triplewright/text/utf8.hpp"

#include <algorithm>
#include <bit>
#include <cstring>

namespace triplewright {

namespace {

constexpr std::size_t block_size = 64;
constexpr std::uint64_t high_bits = 0x8080808080808080ULL;

std::uint64_t load_word(const char* bytes)
{
    std::uint64_t word = 0;
    std::memcpy(&word, bytes, sizeof word);
    return word;
}

bool is_continuation(char byte)
{
    return (static_cast<unsigned char>(byte) & 0xC0U) == 0x80;
}

/// Bytes of the well-formed sequence that starts at `offset`, or 0 (Unicode Standard, table 3-7).
std::size_t sequence_size(std::string_view bytes, std::size_t offset)
{
    const auto byte = [&](std::size_t i) {
        return offset + i < bytes.size() ? static_cast<unsigned char>(bytes[offset + i]) : 0U;
    };
    const auto follows = [&](std::size_t i) { return (byte(i) & 0xC0U) == 0x80; };
    const unsigned lead = byte(0);
    const unsigned second = byte(1);
    if (lead < 0x80) {
        return 1;
    }
    if (lead < 0xC2 || lead > 0xF4) {
        return 0;
    }
    if (lead < 0xE0) {
        return follows(1) ? 2 : 0;
    }
    if (lead < 0xF0) {
        const unsigned low = lead == 0xE0 ? 0xA0 : 0x80;
        const unsigned high = lead == 0xED ? 0x9F : 0xBF;
        return second >= low && second <= high && follows(2) ? 3 : 0;
    }
    const unsigned low = lead == 0xF0 ? 0x90 : 0x80;
    const unsigned high = lead == 0xF4 ? 0x8F : 0xBF;
    return second >= low && second <= high && follows(2) && follows(3) ? 4 : 0;
}

/// Bytes of `text` that start a code point.
std::size_t count_leads(std::string_view text)
{
    std::size_t continuations = 0;
    std::size_t i = 0;
    for (; i + 8 <= text.size(); i += 8) {
        const std::uint64_t word = load_word(text.data() + i);
        // A continuation byte has its highest bit set and the next one clear.
        continuations += static_cast<std::size_t>(std::popcount(word & (~word << 1U) & high_bits));
    }
    for (; i < text.size(); ++i) {
        continuations += is_continuation(text[i]) ? 1 : 0;
    }
    return text.size() - continuations;
}

} // namespace

std::optional<std::size_t> find_invalid_utf8(std::string_view bytes)
{
    std::size_t i = 0;
    while (i < bytes.size()) {
        while (i + 8 <= bytes.size() && (load_word(bytes.data() + i) & high_bits) == 0) {
            i += 8;
        }
        if (i == bytes.size()) {
            break;
        }
        const std::size_t size = sequence_size(bytes, i);
        if (size == 0) {
            return i;
        }
        i += size;
    }
    return std::nullopt;
}

std::size_t count_code_points(std::string_view text)
{
    return count_leads(text);
}

char32_t next_code_point(std::string_view text, std::size_t& offset)
{
    const auto byte = [&](std::size_t i) -> char32_t { return static_cast<unsigned char>(text[offset + i]); };
    const char32_t lead = byte(0);
    char32_t result = lead;
    std::size_t size = 1;
    if (lead >= 0xF0) {
        result = (lead & 0x07U) << 18U | (byte(1) & 0x3FU) << 12U | (byte(2) & 0x3FU) << 6U | (byte(3) & 0x3FU);
        size = 4;
    } else if (lead >= 0xE0) {
        result = (lead & 0x0FU) << 12U | (byte(1) & 0x3FU) << 6U | (byte(2) & 0x3FU);
        size = 3;
    } else if (lead >= 0x80) {
        result = (lead & 0x1FU) << 6U | (byte(1) & 0x3FU);
        size = 2;
    }
    offset += size;
    return result;
}

void append_utf8(std::string& out, char32_t code_point)
{
    const auto put = [&](char32_t byte) { out += static_cast<char>(byte); };
    if (code_point < 0x80) {
        put(code_point);
        return;
    }
    if (code_point < 0x800) {
        put(0xC0U | code_point >> 6U);
    } else if (code_point < 0x10000) {
        put(0xE0U | code_point >> 12U);
        put(0x80U | (code_point >> 6U & 0x3FU));
    } else {
        put(0xF0U | code_point >> 18U);
        put(0x80U | (code_point >> 12U & 0x3FU));
        put(0x80U | (code_point >> 6U & 0x3FU));
    }
    put(0x80U | (code_point & 0x3FU));
}

CodePointIndex::CodePointIndex(std::string_view text) : text_(text)
{
    counts_.reserve(text.size() / block_size + 1);
    std::uint32_t count = 0;
    for (std::size_t begin = 0; begin <= text.size(); begin += block_size) {
        counts_.push_back(count);
        count += static_cast<std::uint32_t>(count_leads(text.substr(begin, block_size)));
    }
}

std::size_t CodePointIndex::code_point_offset(std::size_t byte_offset) const
{
    const std::size_t block = byte_offset / block_size;
    return counts_[block] + count_leads(text_.substr(block * block_size, byte_offset - block * block_size));
}

std::size_t CodePointIndex::byte_offset(std::size_t code_point_offset) const
{
    const auto next_block = std::ranges::upper_bound(counts_, code_point_offset); // The first count is 0.
    const auto block = static_cast<std::size_t>(next_block - counts_.begin()) - 1;
    std::size_t count = counts_[block];
    std::size_t byte = block * block_size;
    for (; byte < text_.size(); ++byte) {
        const bool is_lead = (static_cast<unsigned char>(text_[byte]) & 0xC0U) != 0x80U;
        if (is_lead && count++ == code_point_offset) {
            break;
        }
    }
    return byte;
}

} // namespace triplewright
