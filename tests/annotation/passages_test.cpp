// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

#include "triplewright/annotation/passages.hpp"

#include <gtest/gtest.h>

namespace triplewright {
namespace {

/// "first_paragraph:text/text", one a passage.
std::string dump(const Document& document, std::size_t passage_bytes)
{
    std::string out;
    for (const Annotation& passage : cut_passages(document, passage_bytes)) {
        out += std::to_string(passage.first_paragraph);
        for (std::size_t i = 0; i < passage.paragraphs.size(); ++i) {
            out += (i == 0 ? ':' : '/') + std::string(slice(document.text, passage.paragraphs[i]));
        }
        out += '\n';
    }
    return out;
}

Document text_document(std::string text)
{
    Document document;
    document.text = std::move(text);
    return document;
}

TEST(CutPassages, KeepsParagraphsTogetherWhileTheyFit)
{
    const Document document = text_document("Aaaa.\n\nBbbb.\n\nCccccccc.\n\nDd.\n");
    EXPECT_EQ(dump(document, 10), "0:Aaaa./Bbbb.\n2:Cccccccc.\n3:Dd.\n");
    EXPECT_EQ(dump(document, 1'000), "0:Aaaa./Bbbb./Cccccccc./Dd.\n");
    EXPECT_EQ(dump(text_document(" \n"), 10), "");
}

TEST(CutPassages, CutsALongParagraphBehindSentencesOrWords)
{
    EXPECT_EQ(dump(text_document("One two. Three four five."), 4), "0:One two.\n1:Three four five.\n");
    EXPECT_EQ(dump(text_document("aaaa bbbb cccc dddd"), 3), "0:aaaa bbbb\n1:cccc dddd\n");
    EXPECT_EQ(dump(text_document("aaaaaaaaaaaaaaaaaaaa bb"), 2), "0:aaaaaaaaaaaaaaaaaaaa\n1:bb\n");
    EXPECT_EQ(dump(text_document(std::string(100, 'a')), 2), "0:" + std::string(100, 'a') + '\n');
}

ConlluSentence given(const Document& document, std::string_view text, bool starts_paragraph)
{
    ConlluSentence sentence;
    const std::size_t begin = document.text.find(text);
    sentence.span = {begin, begin + text.size()};
    sentence.sent_id = text;
    sentence.starts_paragraph = starts_paragraph;
    ConlluWord word;
    word.span = sentence.span;
    word.token = sentence.span;
    word.form = text;
    word.lemma = "lemma";
    word.head = 0;
    word.deprel = "root";
    sentence.words.push_back(word);
    return sentence;
}

Document given_document()
{
    Document document = text_document("Aa. Bb.\n\nCc. Dd.");
    document.given = {given(document, "Aa.", true), given(document, "Bb.", false), given(document, "Cc.", true),
                      given(document, "Dd.", false)};
    return document;
}

TEST(CutPassages, GoesByTheGivenSentences)
{
    const Document document = given_document();
    EXPECT_EQ(dump(document, 100), "0:Aa. Bb./Cc. Dd.\n");
    EXPECT_EQ(dump(document, 7), "0:Aa. Bb.\n1:Cc. Dd.\n");
    EXPECT_EQ(dump(document, 1), "0:Aa.\n1:Bb.\n2:Cc.\n3:Dd.\n");
}

TEST(AddGivenSentences, FillsEachPassageWithItsOwn)
{
    const Document document = given_document();
    std::string out;
    for (const std::size_t bytes : {std::size_t{100}, std::size_t{7}, std::size_t{1}}) {
        for (Annotation& passage : cut_passages(document, bytes)) {
            add_given_sentences(document, GivenColumns::words_only, passage);
            for (const Sentence& sentence : passage.sentences) {
                out += std::to_string(sentence.paragraph) + sentence.id + sentence.words.at(0).lemma;
            }
            out += '|';
        }
        out += '\n';
    }
    EXPECT_EQ(out, "0Aa.0Bb.1Cc.1Dd.|\n0Aa.0Bb.|1Cc.1Dd.|\n0Aa.|1Bb.|2Cc.|3Dd.|\n");
}

TEST(AddGivenSentences, KeepsTheTreeWhenAsked)
{
    const Document document = given_document();
    std::vector<Annotation> passages = cut_passages(document, 100);
    add_given_sentences(document, GivenColumns::words_tags_and_trees, passages.at(0));
    const Word& word = passages.at(0).sentences.at(0).words.at(0);
    EXPECT_EQ(word.head, -1);
    EXPECT_EQ(word.deprel, "root");
    EXPECT_EQ(word.lemma, "lemma");
}

TEST(AddGivenSentences, ReadsTheFactualityThatWasWritten)
{
    struct Row {
        std::string_view misc;
        std::optional<float> expected;
    };
    const Row rows[] = {
        {"Factuality=0.83", 0.83F},          {"Factuality=-1.00|SpaceAfter=No", -1.0F},
        {"Entity=(1|Factuality=0.00", 0.0F}, {"", std::nullopt},
        {"SpaceAfter=No", std::nullopt},     {"Factuality=1.5", std::nullopt},
        {"Factuality=", std::nullopt},       {"Factuality=nan", std::nullopt},
        {"Factuality=0.5x", std::nullopt},
    };
    for (const Row& row : rows) {
        Document document = given_document();
        document.given[0].words[0].misc = row.misc;
        Annotation passage = cut_passages(document, 100).at(0);
        add_given_sentences(document, GivenColumns::words_tags_and_trees, passage);
        EXPECT_EQ(passage.sentences.at(0).words.at(0).factuality, row.expected) << row.misc;
        passage.sentences.clear();
        add_given_sentences(document, GivenColumns::words_only, passage);
        EXPECT_EQ(passage.sentences.at(0).words.at(0).factuality, std::nullopt) << row.misc;
    }
}

} // namespace
} // namespace triplewright
