// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

#include <string>

#include <gtest/gtest.h>

#include "triplewright/resolution/resolution.hpp"

namespace triplewright {
namespace {

std::string repeat(const std::string& text, int times)
{
    std::string out;
    for (int i = 0; i < times; ++i) {
        out += text;
    }
    return out;
}

TEST(Slug, KeepsNamesReadable)
{
    const struct {
        std::string name;
        std::string slug;
        bool lossy;
    } rows[] = {
        {"Mexico City", "Mexico_City", false},
        {"Andr\u00e9s Manuel L\u00f3pez Obrador", "Andr\u00e9s_Manuel_L\u00f3pez_Obrador", false},
        {"Andre\u0301s", "Andr\u00e9s", false}, // NFC
        {"the White House", "White_House", false},
        {"The  Hague", "Hague", false},
        {"his wife", "wife", false},
        {"the", "the", false},
        {"theatre", "theatre", false},
        {"a\u00a0b\u3000 c", "b_c", false}, // "a" is an article here, too
        {"O\u2019Neil", "ONeil", false},
        {"O'Neil", "ONeil", false},
        {"\u201cBig\u201d Joe", "Big_Joe", false},
        {"Franco\u2013German", "Franco-German", false},
        {"Apple Inc.", "Apple_Inc", false},
        {"U.S.", "U.S", false},
        {".NET", "NET", true},
        {"-5", "5", true},
        {"AT&T", "AT%26T", false},
        {"$1 billion", "%241_billion", false},
        {"50%", "50%25", false},
        {"A/B:C?D#E", "A%2FB%3AC%3FD%23E", false},
        {"\U0001F600", "%F0%9F%98%80", false},
        {"\u0645\u0635\u0631", "\u0645\u0635\u0631", false},
        {"a\u200fb", "ab", true}, // right-to-left mark
        {"x\u0001y", "xy", true},
        {"\ue000", "x", true},
        {"", "x", true},
        {"  ", "x", true},
        {"\u2019\u2019", "x", true},
        {"...", "x", true},
        {"node", "node", false},
        {"back\\slash", "back%5Cslash", false},
        {"snake_case__name", "snake_case_name", false},
        {repeat("b", 80), repeat("b", 80), false},
        {repeat("b", 81), repeat("b", 80), true},
        {repeat("b", 79) + " cd", repeat("b", 79), true},
        {repeat("b", 79) + "q\u0301\u0302z", repeat("b", 79), true}, // not inside of a character
        {"q" + repeat("\u0301", 200), "q" + repeat("\u0301", 79), true},
        {repeat("\U0001F600", 90), repeat("%F0%9F%98%80", 80), true},
    };
    for (const auto& row : rows) {
        const Slug slug = to_slug(row.name);
        EXPECT_EQ(slug.text, row.slug) << row.name;
        EXPECT_EQ(slug.lossy, row.lossy) << row.name;
    }
}

TEST(Slug, TakesAMegabyte)
{
    EXPECT_EQ(to_slug(repeat("ab ", 350000)).text.size(), 80U);
}

} // namespace
} // namespace triplewright
