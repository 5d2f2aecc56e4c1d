// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

#include "triplewright/text/identity.hpp"

#include <gtest/gtest.h>

namespace triplewright {
namespace {

struct Row {
    std::string_view input;
    std::optional<std::string> expected;
};

TEST(ToIriSegment, KeepsLettersAndEncodesTheRest)
{
    const Row rows[] = {
        {"article.txt", "article.txt"},
        {"two words.txt", "two%20words.txt"},
        {"desk/42#7?x=1", "desk%2F42%237%3Fx%3D1"},
        {"100%", "100%25"},
        {"Ñandú", "Ñandú"},
        {"東京", "東京"},
        {"a\u00A0b\u2028c\uFFFD", "a%C2%A0b%E2%80%A8c%EF%BF%BD"},
        {"\U0010FFFF", "%F4%8F%BF%BF"},
        {".", "%2E"},
        {"..", "%2E%2E"},
        {"...", "..."},
        {"<\"{|}^`\\>", "%3C%22%7B%7C%7D%5E%60%5C%3E"},
        {"", ""},
    };
    for (const Row& row : rows) {
        EXPECT_EQ(to_iri_segment(row.input), row.expected) << row.input;
    }
}

TEST(ParseAbsoluteIri, TakesWhatHasASchemeAndDropsTheFragment)
{
    const Row rows[] = {
        {"https://news.example/a?b=c&d", "https://news.example/a?b=c&d"},
        {"https://news.example/a#top", "https://news.example/a"},
        {"https://news.example/a b", "https://news.example/a%20b"},
        {"https://news.example/%20%zz%", "https://news.example/%20%25zz%25"},
        {"https://news.example/[1]", "https://news.example/%5B1%5D"},
        {"urn:isbn:12", "urn:isbn:12"},
        {"news.example/a", std::nullopt},
        {"/a:b", std::nullopt},
        {"1a:b", std::nullopt},
        {"https:", std::nullopt},
        {"https://", std::nullopt},
        {"#top", std::nullopt},
        {"", std::nullopt},
    };
    for (const Row& row : rows) {
        EXPECT_EQ(parse_absolute_iri(row.input), row.expected) << row.input;
    }
}

TEST(ParseIsoDate, TakesDatesOfTheCalendar)
{
    const Row rows[] = {
        {"2024", "2024"},
        {"2024-05", "2024-05"},
        {"2024-05-17", "2024-05-17"},
        {"2024-02-29", "2024-02-29"},
        {"2024-05-17T08:00:00Z", "2024-05-17"},
        {"2024-05-17 08:00", "2024-05-17"},
        {"2023-02-29", std::nullopt},
        {"2024-13", std::nullopt},
        {"2024-00-01", std::nullopt},
        {"0000", std::nullopt},
        {"2024/05/17", std::nullopt},
        {"2024-5-17", std::nullopt},
        {"17 May 2024", std::nullopt},
        {"yesterday", std::nullopt},
        {"+202-01-01", std::nullopt},
        {"", std::nullopt},
    };
    for (const Row& row : rows) {
        EXPECT_EQ(parse_iso_date(row.input), row.expected) << row.input;
    }
}

} // namespace
} // namespace triplewright
