// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

#include "triplewright/nlp/given_analysis.hpp"

#include <gtest/gtest.h>

#include "triplewright/annotation/conllu_writer.hpp"
#include "triplewright/text/error.hpp"

namespace triplewright {
namespace {

ConlluWord make_word(const Span& span, const Span& token, std::string form, std::int32_t head, std::string deprel)
{
    ConlluWord word;
    word.span = span;
    word.token = token;
    word.form = std::move(form);
    word.lemma = "lemma";
    word.upos = "X";
    word.xpos = "_";
    word.head = head;
    word.deprel = std::move(deprel);
    return word;
}

/// A text whose second sentence crosses what looks like the end of a paragraph.
Document make_document()
{
    Document document;
    document.id = "d";
    document.text = "I don't.\n\nOh.\nNo\n\nEnd";
    document.given.push_back(
        {"s1",
         {0, 8},
         {make_word({0, 1}, {0, 1}, "I", 2, "nsubj"), make_word({2, 4}, {2, 7}, "do", 0, "root"),
          make_word({4, 7}, {2, 7}, "not", 2, "advmod"), make_word({7, 8}, {7, 8}, ".", 2, "punct")}});
    document.given.push_back(
        {"s2",
         {10, 16},
         {make_word({10, 12}, {10, 12}, "Oh", 3, "discourse"), make_word({12, 13}, {12, 13}, ".", 3, "punct"),
          make_word({14, 16}, {14, 16}, "No", 0, "root")}});
    document.given.push_back({"s3", {18, 21}, {make_word({18, 21}, {18, 21}, "End", 0, "root")}});
    return document;
}

TEST(GivenAnalysis, KeepsWordsAndSentences)
{
    const Document document = make_document();
    const Annotation annotation = to_given_annotation(document, GivenLayers::sentences);
    EXPECT_EQ(annotation.paragraphs, (std::vector<Span>{{0, 8}, {10, 16}, {18, 21}}));
    EXPECT_EQ(to_conllu(annotation, "d"), "# newdoc id = d\n# newpar\n# sent_id = s1\n# text = I don't.\n"
                                          "1\tI\t_\t_\t_\t_\t_\t_\t_\t_\n"
                                          "2-3\tdon't\t_\t_\t_\t_\t_\t_\t_\tSpaceAfter=No\n"
                                          "2\tdo\t_\t_\t_\t_\t_\t_\t_\t_\n"
                                          "3\tnot\t_\t_\t_\t_\t_\t_\t_\t_\n"
                                          "4\t.\t_\t_\t_\t_\t_\t_\t_\t_\n\n"
                                          "# newpar\n# sent_id = s2\n# text = Oh. No\n"
                                          "1\tOh\t_\t_\t_\t_\t_\t_\t_\tSpaceAfter=No\n"
                                          "2\t.\t_\t_\t_\t_\t_\t_\t_\t_\n"
                                          "3\tNo\t_\t_\t_\t_\t_\t_\t_\t_\n\n"
                                          "# newpar\n# sent_id = s3\n# text = End\n"
                                          "1\tEnd\t_\t_\t_\t_\t_\t_\t_\t_\n\n");
}

TEST(GivenAnalysis, KeepsTreesToo)
{
    const Document document = make_document();
    const Annotation annotation = to_given_annotation(document, GivenLayers::parse);
    const Word& word = annotation.sentences[0].words[2];
    EXPECT_EQ(word.lemma, "lemma");
    EXPECT_EQ(word.upos, "X");
    EXPECT_EQ(word.xpos, "");
    EXPECT_EQ(word.head, 1);
    EXPECT_EQ(word.deprel, "advmod");
    EXPECT_EQ(annotation.sentences[0].words[1].head, -1);
}

TEST(GivenAnalysis, RefusesWhatIsNoTree_OnlyWhenTreesAreWanted)
{
    for (const std::int32_t head : {-1, 1, 2, 9}) { // none, itself, a circle, no word
        Document document = make_document();
        document.given[0].words[0].head = head;
        document.given[0].words[1].head = 1;
        EXPECT_NO_THROW((void)to_given_annotation(document, GivenLayers::sentences));
        EXPECT_THROW((void)to_given_annotation(document, GivenLayers::parse), InputError) << head;
    }
}

TEST(GivenAnalysis, SaysWhatItProvides)
{
    EXPECT_TRUE(includes(GivenAnalysis(GivenLayers::sentences).provides_layers(), Layer::tokens | Layer::sentences));
    EXPECT_FALSE(includes(GivenAnalysis(GivenLayers::sentences).provides_layers(), Layer::parse));
    EXPECT_TRUE(includes(GivenAnalysis(GivenLayers::parse).provides_layers(), Layer::tags | Layer::parse));
}

} // namespace
} // namespace triplewright
