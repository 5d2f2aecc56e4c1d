// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

#include "triplewright/text/utf8.hpp"

#include <random>
#include <string>

#include <gtest/gtest.h>
#include <unicode/utf8.h>

#include "triplewright/text/blanks.hpp"

namespace triplewright {
namespace {

/// What ICU says: the first byte that is not part of well-formed UTF-8.
std::optional<std::size_t> find_invalid_with_icu(const std::string& bytes)
{
    const auto* const data = reinterpret_cast<const std::uint8_t*>(bytes.data());
    const auto size = static_cast<std::int32_t>(bytes.size());
    for (std::int32_t i = 0; i < size;) {
        const std::int32_t begin = i;
        UChar32 c = 0;
        U8_NEXT(data, i, size, c);
        if (c < 0) {
            return static_cast<std::size_t>(begin);
        }
    }
    return std::nullopt;
}

TEST(FindInvalidUtf8, NamesTheFirstWrongByte)
{
    struct Row {
        std::string bytes;
        std::optional<std::size_t> expected;
    };
    const Row rows[] = {
        {"", {}},
        {"plain", {}},
        {std::string("a\0b", 3), {}},
        {"caf\xC3\xA9 \xE2\x82\xAC \xF0\x9F\x98\x80", {}},
        {"\x80", 0},
        {"12345678\xFF", 8},
        {"ab\xC0\xAF", 2},       // overlong
        {"ab\xE0\x80\xAF", 2},   // overlong
        {"\xED\xA0\x80", 0},     // surrogate
        {"\xF4\x90\x80\x80", 0}, // above U+10FFFF
        {"x\xE2\x82", 1},        // cut off
        {"\xEF\xBF\xBF", {}},    // a non-character is a code point
    };
    for (const Row& row : rows) {
        EXPECT_EQ(find_invalid_utf8(row.bytes), row.expected) << testing::PrintToString(row.bytes);
    }
}

TEST(FindInvalidUtf8, AgreesWithIcu_OnRandomBytes)
{
    std::mt19937 random(1);
    const std::string alphabet("\x00\x7F\x80\x8F\x90\x9F\xA0\xBF\xC0\xC2\xDF\xE0\xE1\xED\xEF\xF0\xF1\xF4\xF5\xFF"
                               "ab",
                               22);
    for (int round = 0; round < 200'000; ++round) {
        std::string bytes(random() % 24, '\0');
        for (char& byte : bytes) {
            byte = random() % 4 == 0 ? 'a' : alphabet[random() % alphabet.size()];
        }
        ASSERT_EQ(find_invalid_utf8(bytes), find_invalid_with_icu(bytes)) << testing::PrintToString(bytes);
    }
}

TEST(CodePoints, AllSurviveWritingAndReading)
{
    for (char32_t c = 0; c <= 0x10FFFF; ++c) {
        if (c >= 0xD800 && c < 0xE000) {
            continue;
        }
        std::string text;
        append_utf8(text, c);
        ASSERT_EQ(find_invalid_utf8(text), std::nullopt);
        std::size_t offset = 0;
        ASSERT_EQ(next_code_point(text, offset), c);
        ASSERT_EQ(offset, text.size());
        ASSERT_EQ(count_code_points(text), 1U);
        ASSERT_EQ(blank_size(text, 0), is_blank(c) ? text.size() : 0);
        ASSERT_EQ(blank_size_before(text, text.size()), is_blank(c) ? text.size() : 0);
    }
}

TEST(CodePointIndex, CountsAtEveryBoundary)
{
    std::string text;
    std::size_t count = 0;
    std::vector<std::pair<std::size_t, std::size_t>> boundaries;
    std::mt19937 random(2);
    while (text.size() < 1000) {
        boundaries.emplace_back(text.size(), count++);
        append_utf8(text, random() % 2 == 0 ? U'a' : static_cast<char32_t>(random() % 0xD000));
    }
    boundaries.emplace_back(text.size(), count);
    const CodePointIndex index(text);
    for (const auto& [byte_offset, expected] : boundaries) {
        EXPECT_EQ(index.code_point_offset(byte_offset), expected);
        EXPECT_EQ(index.byte_offset(expected), byte_offset);
    }
    EXPECT_EQ(index.byte_offset(count + 7), text.size());
    EXPECT_EQ(CodePointIndex("").code_point_offset(0), 0U);
    EXPECT_EQ(CodePointIndex("").byte_offset(0), 0U);
    const std::string block(64, 'x');
    EXPECT_EQ(CodePointIndex(block).code_point_offset(64), 64U);
    EXPECT_EQ(CodePointIndex(block).byte_offset(64), 64U);
}

} // namespace
} // namespace triplewright
