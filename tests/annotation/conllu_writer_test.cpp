// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

#include "triplewright/annotation/conllu_writer.hpp"

#include <string>

#include <gmock/gmock.h>

namespace triplewright {
namespace {

Word make_word(std::string_view text, std::size_t begin, std::size_t end, const Span& token)
{
    Word word;
    word.span = {begin, end};
    word.token = token;
    word.form = slice(text, word.span);
    return word;
}

Sentence make_sentence(std::size_t paragraph, std::vector<Word> words)
{
    Sentence sentence;
    sentence.words = std::move(words);
    sentence.span = join(sentence.words.front().span, sentence.words.back().span);
    sentence.paragraph = paragraph;
    return sentence;
}

Annotation make_annotation()
{
    Annotation annotation;
    annotation.text = "I don't\n  go.\n\nBye!";
    const std::string_view text = annotation.text;
    annotation.sentences.push_back(
        make_sentence(0, {make_word(text, 0, 1, {0, 1}), make_word(text, 2, 4, {2, 7}), make_word(text, 4, 7, {2, 7}),
                          make_word(text, 10, 12, {10, 12}), make_word(text, 12, 13, {12, 13})}));
    annotation.sentences.push_back(
        make_sentence(1, {make_word(text, 15, 18, {15, 18}), make_word(text, 18, 19, {18, 19})}));
    return annotation;
}

TEST(ConlluWriter, WritesWordsAlone_BeforeTagging)
{
    EXPECT_EQ(to_conllu(make_annotation(), "a\nb"), "# newdoc id = a b\n"
                                                    "# newpar\n"
                                                    "# sent_id = a b-1\n"
                                                    "# text = I don't go.\n"
                                                    "1\tI\t_\t_\t_\t_\t_\t_\t_\t_\n"
                                                    "2-3\tdon't\t_\t_\t_\t_\t_\t_\t_\t_\n"
                                                    "2\tdo\t_\t_\t_\t_\t_\t_\t_\t_\n"
                                                    "3\tn't\t_\t_\t_\t_\t_\t_\t_\t_\n"
                                                    "4\tgo\t_\t_\t_\t_\t_\t_\t_\tSpaceAfter=No\n"
                                                    "5\t.\t_\t_\t_\t_\t_\t_\t_\t_\n"
                                                    "\n"
                                                    "# newpar\n"
                                                    "# sent_id = a b-2\n"
                                                    "# text = Bye!\n"
                                                    "1\tBye\t_\t_\t_\t_\t_\t_\t_\tSpaceAfter=No\n"
                                                    "2\t!\t_\t_\t_\t_\t_\t_\t_\t_\n"
                                                    "\n");
}

TEST(ConlluWriter, WritesTagsTreesAndFactuality)
{
    Annotation annotation;
    annotation.text = "Go!";
    annotation.sentences.push_back(
        make_sentence(0, {make_word(annotation.text, 0, 2, {0, 2}), make_word(annotation.text, 2, 3, {2, 3})}));
    Sentence& sentence = annotation.sentences.front();
    sentence.id = "given";
    sentence.words[0].lemma = "go";
    sentence.words[0].upos = "VERB";
    sentence.words[0].xpos = "VB";
    sentence.words[0].feats = "VerbForm=Inf";
    sentence.words[0].deprel = "root";
    sentence.words[1].head = 0;
    sentence.words[1].deprel = "punct";
    sentence.words[0].factuality = 0.896F;
    EXPECT_EQ(to_conllu(annotation, "d"),
              "# newdoc id = d\n"
              "# newpar\n"
              "# sent_id = given\n"
              "# text = Go!\n"
              "1\tGo\tgo\tVERB\tVB\tVerbForm=Inf\t0\troot\t_\tFactuality=0.90|SpaceAfter=No\n"
              "2\t!\t_\t_\t_\t_\t1\tpunct\t_\t_\n"
              "\n");
}

TEST(ConlluWriter, WritesFactualityWithTwoDecimals)
{
    struct Row {
        float factuality;
        std::string expected;
    };
    const Row rows[] = {{1, "1.00"},       {-1, "-1.00"},     {0, "0.00"},      {-0.0F, "0.00"},
                        {-0.004F, "0.00"}, {-0.05F, "-0.05"}, {0.836F, "0.84"}, {0.999F, "1.00"}};
    Annotation annotation;
    annotation.text = "Go";
    annotation.sentences.push_back(make_sentence(0, {make_word(annotation.text, 0, 2, {0, 2})}));
    for (const Row& row : rows) {
        annotation.sentences[0].words[0].factuality = row.factuality;
        EXPECT_THAT(to_conllu(annotation, "d"), ::testing::HasSubstr("\tFactuality=" + row.expected + "\n"));
    }
}

TEST(ConlluWriter, WritesTheDocumentOnce_WhenItComesInPassages)
{
    Annotation first = make_annotation();
    Annotation second = first;
    first.sentences.pop_back();
    second.sentences.erase(second.sentences.begin());
    ConlluWriter writer;
    writer.begin_document("d");
    std::string passages = writer.to_conllu(first);
    passages += writer.to_conllu(second);
    EXPECT_EQ(passages, to_conllu(make_annotation(), "d"));
}

} // namespace
} // namespace triplewright
