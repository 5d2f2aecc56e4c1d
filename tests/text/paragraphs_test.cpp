// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

#include <string>

#include <gtest/gtest.h>

#include "triplewright/text/blanks.hpp"
#include "triplewright/text/document.hpp"

namespace triplewright {
namespace {

/// The paragraphs in brackets, their line breaks as `/`.
std::string dump(std::string_view text)
{
    std::string out;
    for (const Span& span : find_paragraphs(text)) {
        out += '[';
        for (const char c : slice(text, span)) {
            out += c == '\n' || c == '\r' ? '/' : c;
        }
        out += ']';
    }
    return out;
}

struct Row {
    const char* what;
    std::string text;
    std::string expected;
};

TEST(FindParagraphs, FollowsBlankLinesAndTheLookOfLines)
{
    const std::string longer(120, 'x');
    const Row rows[] = {
        {"nothing", "", ""},
        {"blanks only", " \t\n\r\n  ", ""},
        {"one", "  One. ", "[One.]"},
        {"blank line", "One\n\nTwo", "[One][Two]"},
        {"blank line with blanks", "One\n \t\nTwo\n\n\nThree", "[One][Two][Three]"},
        {"CRLF", "One\r\n\r\nTwo", "[One][Two]"},
        {"old Mac", "One\r\rTwo", "[One][Two]"},
        {"byte order mark", "\xEF\xBB\xBFOne\n\nTwo", "[One][Two]"},
        {"form feed", "one two\fthree four", "[one two][three four]"},
        {"paragraph separator", "one two\xE2\x80\xA9three", "[one two][three]"},
        {"no-break space", "\xC2\xA0One\xC2\xA0\n\n\xE2\x80\x83Two", "[One][Two]"},
        {"full stop at the line's end", longer + " end.\n" + longer + " end.\nMore.",
         "[" + longer + " end.][" + longer + " end.][More.]"},
        {"closing quotation marks", "He said: “Go.”\nThey went.", "[He said: “Go.”][They went.]"},
        {"headline", "Leaders Meet in Geneva\nGENEVA (AP) — " + longer + ".",
         "[Leaders Meet in Geneva][GENEVA (AP) — " + longer + ".]"},
        {"a paragraph without a full stop", longer + "\nNext " + longer, "[" + longer + "][Next " + longer + "]"},
        {"lone address", "https://example.org/a\nexample News", "[https://example.org/a][example News]"},
        {"comma", "Dear John,\nThanks.", "[Dear John,/Thanks.]"},
        {"a sentence that goes on", longer + " and\nthen some.", "[" + longer + " and/then some.]"},
        {"goes on in small letters", "This is not yet\nthe end.", "[This is not yet/the end.]"},
        {"list", "We need\n- bread\n- milk\n2. cheese", "[We need][- bread][- milk][2. cheese]"},
        {"hard-wrapped",
         "The quick brown fox jumps over the lazy dog and runs away from\n"
         "the farm. Nobody has seen it since. The dog, on the other hand,\n"
         "stays where it was. It is tired. The farmer, whose name is Bill,\n"
         "does not mind.\n"
         "On Monday another fox came to the farm and asked the same thing",
         "[The quick brown fox jumps over the lazy dog and runs away from/"
         "the farm. Nobody has seen it since. The dog, on the other hand,/"
         "stays where it was. It is tired. The farmer, whose name is Bill,/"
         "does not mind.]"
         "[On Monday another fox came to the farm and asked the same thing]"},
        {"wrapped, with an address longer than the lines",
         "The quick brown fox jumps over the lazy dog and runs far away, see\n"
         "https://example.org/a/very/long/address/that/does/not/fit/on/a/line/of/text/and/is/never/broken/up\n"
         "for more. Nobody has seen the animal since then, and the lazy dog,\n"
         "on the other hand, stays where it was.",
         "[The quick brown fox jumps over the lazy dog and runs far away, see/"
         "https://example.org/a/very/long/address/that/does/not/fit/on/a/line/of/text/and/is/never/broken/up/"
         "for more. Nobody has seen the animal since then, and the lazy dog,/"
         "on the other hand, stays where it was.]"},
        {"wrapped, a line ends with a full stop by chance",
         "The quick brown fox jumps over the lazy dog and runs far away.\n"
         "Nobody has seen it since then, and the dog, on the other hand,\n"
         "stays where it was.",
         "[The quick brown fox jumps over the lazy dog and runs far away./"
         "Nobody has seen it since then, and the dog, on the other hand,/"
         "stays where it was.]"},
    };
    for (const Row& row : rows) {
        EXPECT_EQ(dump(row.text), row.expected) << row.what;
    }
}

TEST(FindParagraphs, SplitsAtNextLineAndLineSeparator)
{
    EXPECT_EQ(dump("One.\xC2\x85Two."), "[One.][Two.]");
    EXPECT_EQ(dump("One.\xE2\x80\xA8Two."), "[One.][Two.]");
}

TEST(FindParagraphs, CoversEveryNonBlankByteOnce)
{
    const std::string text = "A b.\nC d\n\n \xE3\x80\x80 e\xCC\x81 f\x01\n\x7F\n\xEF\xBB\xBFg\r\n\r\nh.\ti";
    std::string covered(text.size(), '.');
    for (const Span& span : find_paragraphs(text)) {
        EXPECT_EQ(blank_size(text, span.begin), 0U);
        EXPECT_EQ(blank_size_before(text, span.end), 0U);
        for (std::size_t i = span.begin; i < span.end; ++i) {
            EXPECT_EQ(covered[i], '.');
            covered[i] = 'x';
        }
    }
    for (std::size_t i = 0; i < text.size(); ++i) {
        if ((static_cast<unsigned char>(text[i]) & 0xC0U) != 0x80 && blank_size(text, i) == 0) {
            EXPECT_EQ(covered[i], 'x') << i;
        }
    }
}

} // namespace
} // namespace triplewright
