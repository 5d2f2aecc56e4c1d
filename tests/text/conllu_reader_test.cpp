// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

#include <gmock/gmock.h>

#include "text/reading.hpp"

namespace triplewright {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;
using testing::read_bytes;
using testing::Reading;
using ::testing::StartsWith;

/// "1 Ships ship NOUN … " with blanks for tabs.
std::string rows(std::string_view lines)
{
    std::string out(lines);
    std::ranges::replace(out, ' ', '\t');
    return out;
}

std::string words_of(const Document& document)
{
    std::string out;
    for (const ConlluSentence& sentence : document.given) {
        out += sentence.starts_paragraph ? "¶" : "|";
        for (const ConlluWord& word : sentence.words) {
            out += '[' + std::string(slice(document.text, word.span)) + ']';
        }
    }
    return out;
}

TEST(ConlluReader, RebuildsTheTextOfDocumentsAndParagraphs)
{
    const Reading reading = read_bytes(
        "port.conllu", "# newdoc id = port-1\n# newpar\n# sent_id = p1-s1\n# title = The port\n# text = Ships wait.\n" +
                           rows("1 Ships ship NOUN NNS Number=Plur 2 nsubj _ _\n"
                                "2 wait wait VERB VBP _ 0 root _ SpaceAfter=No\n"
                                "3 . . PUNCT . _ 2 punct _ _\n") +
                           "\n" +
                           rows("1-2 Don't _ _ _ _ _ _ _ _\n"
                                "1 Do do AUX VBP _ 3 aux _ _\n"
                                "2 n't not PART RB _ 3 advmod _ _\n"
                                "3 wait wait VERB VB _ 0 root _ SpaceAfter=No|Note=x\n"
                                "3.1 ghost _ _ _ _ _ _ _ _\n") +
                           "\n\n# newpar id = p2\n" + rows("1 _ _ PUNCT _ _ 0 root _ _\n") +
                           "\n# newdoc\n# date = 2024-05-17\n" + rows("1 Gone go VERB _ _ _ _ _ _\n"));
    EXPECT_THAT(reading.diagnostics, IsEmpty());
    ASSERT_EQ(reading.documents.size(), 2U);
    const Document& first = reading.documents[0];
    EXPECT_EQ(first.id, "port-1");
    EXPECT_EQ(first.title, "The port");
    EXPECT_EQ(first.text, "Ships wait. Don't wait\n\n_");
    EXPECT_EQ(words_of(first), "¶[Ships][wait][.]|[Do][n't][wait]¶[_]");
    EXPECT_EQ(slice(first.text, first.given[1].words[1].token), "Don't");
    EXPECT_EQ(slice(first.text, first.given[1].span), "Don't wait");
    EXPECT_EQ(first.given[0].sent_id, "p1-s1");
    EXPECT_EQ(first.given[0].words[0].feats, "Number=Plur");
    EXPECT_EQ(first.given[0].words[0].head, 2);
    EXPECT_EQ(first.given[2].words[0].form, "_");
    EXPECT_EQ(first.given[2].words[0].lemma, "_");
    EXPECT_EQ(reading.documents[1].id, "port.conllu:2");
    EXPECT_EQ(reading.documents[1].date, "2024-05-17");
    EXPECT_EQ(reading.documents[1].given[0].words[0].head, -1);
    EXPECT_EQ(reading.documents[1].given[0].words[0].xpos, "");
}

TEST(ConlluReader, CallsAFileWithoutDocumentsByItsName)
{
    const Reading reading = read_bytes("one.conllu", rows("1 Gone go VERB _ _ _ _ _ _\r\n"));
    ASSERT_EQ(reading.documents.size(), 1U);
    EXPECT_EQ(reading.documents[0].id, "one.conllu");
    EXPECT_EQ(reading.documents[0].text, "Gone");
    EXPECT_EQ(read_bytes("none.conllu", "").documents.size(), 1U);
}

TEST(ConlluReader, LeavesAMultiwordTokenWholeThatItsWordsDoNotSpell)
{
    const Reading reading = read_bytes("du.conllu", rows("1-2 du _ _ _ _ _ _ _ _\n"
                                                         "1 de de ADP _ _ _ _ _ _\n"
                                                         "2 le le DET _ _ _ _ _ _\n"));
    ASSERT_EQ(reading.documents.size(), 1U);
    EXPECT_EQ(words_of(reading.documents[0]), "¶[du][du]");
}

TEST(ConlluReader, ReportsAMalformedSentenceAndGoesOn)
{
    struct Row {
        std::string rows;
        std::string expected;
    };
    const Row table[] = {
        {"1 Gone go VERB\n", "text.conllu f.conllu:3:1: error: expected 10 columns between tabs, found 4"},
        {"1 Gone go VERB _ _ _ _ _ _ _\n",
         "text.conllu f.conllu:3:1: error: expected 10 columns between tabs, found 11"},
        {"2 Gone go VERB _ _ _ _ _ _\n", "text.conllu f.conllu:3:1: error: expected the word with the number 1"},
        {"x Gone go VERB _ _ _ _ _ _\n", "text.conllu f.conllu:3:1: error: expected the word"},
        {"1 Gone go VERB _ _ two _ _ _\n", "text.conllu f.conllu:3:20: error: the head is no number"},
        {"1 Gone go VERB _ _ -1 _ _ _\n", "text.conllu f.conllu:3:20: error: the head is no number"},
        {"1  go VERB _ _ 0 root _ _\n", "text.conllu f.conllu:3:3: error: the word has no form"},
        {"1 Gone go VERB _ _ 7 x _ _\n2 too _ _ _ _ 0 root _ _\n",
         "text.conllu f.conllu:4:1: error: a head is no word"},
        {"1 a _ _ _ _ 0 root _ _\n2 b _ _ _ _ _ _ _ _\n", "text.conllu f.conllu:4:1: error: some words"},
        {"1 a _ _ _ _ 2 x _ _\n2 b _ _ _ _ 1 x _ _\n", "text.conllu f.conllu:4:1: error: the sentence has not exactly"},
        {"1 a _ _ _ _ 0 root _ _\n2 b _ _ _ _ 3 x _ _\n3 c _ _ _ _ 2 x _ _\n",
         "text.conllu f.conllu:5:1: error: the heads of the sentence form a circle"},
        {"1-2 ab _ _ _ _ _ _ _ _\n1 a _ _ _ _ _ _ _ _\n", "text.conllu f.conllu:4:1: error: the sentence ends inside"},
        {"2-1 ab _ _ _ _ _ _ _ _\n1 a _ _ _ _ _ _ _ _\n", "text.conllu f.conllu:3:1: error: the range"},
        {"1 \xFF _ _ _ _ 0 root _ _\n", "text.invalid-utf8 f.conllu:3:3: error:"},
    };
    for (const Row& row : table) {
        const Reading reading = read_bytes("f.conllu", rows("1 First _ _ _ _ _ _ _ _\n") + "\n" + rows(row.rows) +
                                                           "\n" + rows("1 Last _ _ _ _ _ _ _ _\n"));
        ASSERT_EQ(reading.documents.size(), 1U) << row.rows;
        EXPECT_EQ(reading.documents[0].text, "First Last") << row.rows;
        EXPECT_THAT(reading.diagnostics, ElementsAre(StartsWith(row.expected)));
    }
}

TEST(ConlluReader, KeepsTheParagraphOfASentenceThatIsLeftOut)
{
    const Reading reading = read_bytes("f.conllu", rows("1 First _ _ _ _ _ _ _ _\n") + "\n# newpar\n" +
                                                       rows("2 bad _\n") + "\n" + rows("1 Last _ _ _ _ _ _ _ _\n"));
    ASSERT_EQ(reading.documents.size(), 1U);
    EXPECT_EQ(reading.documents[0].text, "First\n\nLast");
    EXPECT_EQ(words_of(reading.documents[0]), "¶[First]¶[Last]");
}

} // namespace
} // namespace triplewright
