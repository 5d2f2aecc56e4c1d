// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

#include "formats/text_index.hpp"

#include <deque>
#include <set>
#include <string>

#include <gtest/gtest.h>

namespace triplewright {
namespace {

TEST(TextIndex, FindsWhatWasAddedAndNothingElse)
{
    std::deque<std::string> texts = {"", std::string(1, '\0'), std::string(8, '\0'), std::string(9, '\0')};
    for (int i = 0; i < 10'000; ++i) {
        texts.push_back("n" + std::to_string(i));
        texts.push_back("http://example.org/entity/" + std::to_string(i));
    }
    TextIndex index;
    EXPECT_FALSE(index.find({}));
    for (const std::string& text : texts) {
        EXPECT_FALSE(index.find(text)) << text;
        index.add(text);
    }
    for (std::uint32_t i = 0; i < texts.size(); ++i) {
        EXPECT_EQ(index.find(texts[i]), i);
        EXPECT_EQ(index[i], texts[i]);
    }
    EXPECT_FALSE(index.find("n10000"));
    EXPECT_FALSE(index.find("n"));
}

TEST(HashIndex, TellsApartWhatHasOneHash)
{
    HashIndex index;
    for (std::uint32_t number = 0; number < 100; ++number) {
        index.add(5, number);
    }
    for (std::uint32_t number = 0; number < 100; ++number) {
        EXPECT_EQ(index.find(5, [&](std::uint32_t other) { return other == number; }), number);
    }
    EXPECT_FALSE(index.find(5, [](std::uint32_t other) { return other == 100; }));
    EXPECT_FALSE(index.find(6, [](std::uint32_t) { return true; }));
}

/// Ids of graphs differ in a digit: the low bits, which choose the slot, have to differ then.
TEST(HashText, SpreadsNumberedIds)
{
    std::set<std::uint64_t> slots;
    constexpr std::uint64_t size = 1U << 16U;
    for (int i = 0; i < 10'000; ++i) {
        slots.insert(hash_text("n" + std::to_string(i)) % size);
    }
    EXPECT_GT(slots.size(), 9'000U); // 9,285 of chance
}

} // namespace
} // namespace triplewright
