// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

#include <gmock/gmock.h>

#include "text/reading.hpp"

namespace triplewright {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using testing::read_bytes;
using testing::Reading;
using ::testing::StartsWith;

TEST(TextReader, KeepsTheTextAsItIs)
{
    const std::string text = "\xEF\xBB\xBFThe ferry left.\r\n\r\nNobody waved.\r\n";
    const Reading reading = read_bytes("ferry.txt", text);
    ASSERT_EQ(reading.documents.size(), 1U);
    EXPECT_EQ(reading.documents[0].text, text);
    EXPECT_EQ(reading.documents[0].id, "ferry.txt");
    EXPECT_EQ(reading.documents[0].iri, "https://example.org/kg/document/ferry.txt");
    EXPECT_THAT(reading.diagnostics, IsEmpty());
}

TEST(TextReader, SaysWhereUtf8Ends)
{
    const Reading reading = read_bytes("harbour.txt", "One.\nTwö \xE9 three.\n");
    EXPECT_THAT(reading.documents, IsEmpty());
    EXPECT_THAT(reading.diagnostics,
                ElementsAre(StartsWith("text.invalid-utf8 harbour.txt:2:5: error: invalid UTF-8 (byte 0xE9)")));
}

TEST(TextReader, RefusesWhatIsNoText)
{
    struct Row {
        std::string bytes;
        std::string expected;
    };
    const Row rows[] = {
        {std::string("\xFF\xFEH\0i\0", 6), "text.utf16"},
        {std::string("\xFE\xFF\0H\0i", 6), "text.utf16"},
        {"%PDF-1.7\n", "text.not-text"},
        {"PK\x03\x04 docx", "text.not-text"},
        {"{\\rtf1 Hello}", "text.not-text"},
        {std::string(40, '\0') + "text", "text.binary"},
        {std::string(20, '\x01') + std::string(1'000, 'x'), "text.binary"},
    };
    for (const Row& row : rows) {
        const Reading reading = read_bytes("file", row.bytes);
        EXPECT_THAT(reading.documents, IsEmpty()) << row.expected;
        EXPECT_THAT(reading.diagnostics, ElementsAre(StartsWith(row.expected)));
    }
}

TEST(TextReader, AcceptsStrayControlCharacters)
{
    const std::string text("A \0 stray \x01 byte\x7F.", 17);
    const Reading reading = read_bytes("stray.txt", text);
    ASSERT_EQ(reading.documents.size(), 1U);
    EXPECT_EQ(reading.documents[0].text, text);
}

TEST(TextReader, WarnsWhenThereIsNothingToRead)
{
    for (const std::string text : {"", " \n\t\r\n", "\xEF\xBB\xBF", "\u00A0\u3000\u200B"}) {
        const Reading reading = read_bytes("void.txt", text);
        EXPECT_EQ(reading.documents.size(), 1U);
        EXPECT_THAT(reading.diagnostics, ElementsAre(StartsWith("text.empty void.txt: warning:")));
    }
}

TEST(TextReader, RefusesWhatIsTooLong)
{
    ReadOptions options;
    options.max_document_bytes = 1'000;
    EXPECT_THAT(read_bytes("long.txt", std::string(1'001, 'x'), options).diagnostics,
                ElementsAre(HasSubstr("longer than 1000 bytes")));
    EXPECT_EQ(read_bytes("long.txt", std::string(1'000, 'x'), options).documents.size(), 1U);
}

} // namespace
} // namespace triplewright
