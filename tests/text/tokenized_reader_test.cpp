// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

#include <gmock/gmock.h>

#include "text/reading.hpp"

namespace triplewright {
namespace {

using testing::read_bytes;
using testing::Reading;

TEST(TokenizedReader, MakesADocumentOfEachLine)
{
    ReadOptions options;
    options.format = InputFormat::tokenized;
    const Reading reading = read_bytes("lines.txt", "The  dam did n't hold .\r\n \n\xFF\nWater came .", options);
    ASSERT_EQ(reading.documents.size(), 2U);
    EXPECT_EQ(reading.documents[0].id, "lines.txt:1");
    EXPECT_EQ(reading.documents[0].text, "The dam did n't hold .");
    ASSERT_EQ(reading.documents[0].given.size(), 1U);
    const ConlluSentence& sentence = reading.documents[0].given[0];
    ASSERT_EQ(sentence.words.size(), 6U);
    EXPECT_EQ(sentence.words[3].form, "n't");
    EXPECT_EQ(slice(reading.documents[0].text, sentence.words[3].span), "n't");
    EXPECT_EQ(slice(reading.documents[0].text, sentence.span), reading.documents[0].text);
    EXPECT_TRUE(sentence.starts_paragraph);
    EXPECT_EQ(reading.documents[1].id, "lines.txt:4");
    EXPECT_THAT(reading.diagnostics,
                ::testing::ElementsAre(::testing::StartsWith("text.invalid-utf8 lines.txt:3:1: error:")));
}

} // namespace
} // namespace triplewright
