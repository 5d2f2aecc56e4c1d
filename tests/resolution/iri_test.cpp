// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

#include "triplewright/resolution/iri.hpp"

#include <string>

#include <gtest/gtest.h>

namespace triplewright {
namespace {

TEST(PercentEncodeIri, EncodesWhatStoresReject)
{
    const struct {
        std::string iri;
        std::string expected;
    } rows[] = {
        {"https://example.org/a?b=c&d#e", "https://example.org/a?b=c&d#e"},
        {"https://example.org/a b", "https://example.org/a%20b"},
        {"x:<>\"{}|\\^`", "x:%3C%3E%22%7B%7D%7C%5C%5E%60"},
        {"x:a[1]", "x:a%5B1%5D"},
        {"http://[::1]:80/[x]", "http://[::1]:80/%5Bx%5D"},
        {"x:100%", "x:100%25"},
        {"x:%zz%20%e2", "x:%25zz%20%e2"},
        {"x:a#b#c", "x:a#b%23c"},
        {"x:Andr\u00e9s\u2013\u2019\U0001F600", "x:Andr\u00e9s\u2013\u2019\U0001F600"},
        {"x:\u0085\uE000\uFFFD\U00100000", "x:%C2%85%EE%80%80%EF%BF%BD%F4%80%80%80"},
        {std::string("x:\0\n\x7f", 5), "x:%00%0A%7F"},
        {"x:\xff\xc3", "x:%FF%C3"},
        {"", ""},
    };
    for (const auto& row : rows) {
        EXPECT_EQ(percent_encode_iri(row.iri), row.expected);
        EXPECT_EQ(percent_encode_iri(row.expected), row.expected) << "idempotent";
    }
}

TEST(PercentEncodeSegment, EncodesDelimitersToo)
{
    EXPECT_EQ(percent_encode_segment("a/b?c#d:e&f~g_h.i-\u00e9"), "a%2Fb%3Fc%23d%3Ae%26f~g_h.i-\u00e9");
    EXPECT_EQ(percent_encode_segment("50%"), "50%25");
}

TEST(IsAbsoluteIri, WantsASchemeAndLegalCharacters)
{
    for (const char* good : {"https://example.org", "urn:x", "a+b-c.1:x", "file:///tmp/%20"}) {
        EXPECT_TRUE(is_absolute_iri(good)) << good;
    }
    for (const char* bad : {"", ":", "x", "x:", "1a:b", "a b:c", "x:a b", "//host/x", "x:%", "\u00e9:x"}) {
        EXPECT_FALSE(is_absolute_iri(bad)) << bad;
    }
}

TEST(ContentHash, IsTheSameOnEveryMachine_AndSeesFieldBorders)
{
    EXPECT_EQ(ContentHash().add("ab").add("c").hex(32), "f2eda2708bcfd51cc05c0ee4c9f60440");
    EXPECT_NE(ContentHash().add("ab").add("c").hex(32), ContentHash().add("a").add("bc").hex(32));
    EXPECT_EQ(ContentHash().add(std::uint64_t{1}).hex(6).size(), 6U);
}

} // namespace
} // namespace triplewright
