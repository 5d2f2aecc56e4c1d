// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

#include "triplewright/nlp/analyser.hpp"

#include <algorithm>
#include <cmath>
#include <string>
#include <utility>
#include <vector>

#include <gmock/gmock.h>

#include "nlp/relations.hpp"
#include "triplewright/annotation/conllu_writer.hpp"
#include "triplewright/nlp/given.hpp"
#include "triplewright/nlp/tokenizer.hpp"
#include "triplewright/text/document.hpp"

namespace triplewright {
namespace {

using ::testing::ElementsAre;

const Analyser& analyser()
{
    static const Analyser built_in(ModelFile::built_in());
    return built_in;
}

/// The words of a text, one sentence a paragraph. The text must outlive them.
Annotation tokens_of(const std::string& text)
{
    Annotation passage;
    passage.text = text;
    passage.paragraphs = find_paragraphs(text);
    Tokenizer().run({&passage, 1});
    return passage;
}

Annotation analysis_of(const std::string& text)
{
    Annotation passage = tokens_of(text);
    analyser().run({&passage, 1});
    return passage;
}

std::vector<Span> word_spans(const Annotation& passage)
{
    std::vector<Span> spans;
    for (const Sentence& sentence : passage.sentences) {
        for (const Word& word : sentence.words) {
            spans.push_back(word.span);
        }
    }
    return spans;
}

/// One root, every other word reaches it.
void expect_tree(const Sentence& sentence)
{
    const auto size = static_cast<std::int32_t>(sentence.words.size());
    EXPECT_EQ(std::ranges::count(sentence.words, -1, &Word::head), 1);
    for (std::int32_t word = 0; word < size; ++word) {
        std::int32_t at = word;
        std::int32_t steps = 0;
        while (at != -1 && steps <= size) {
            ASSERT_LT(at, size);
            at = sentence.words[static_cast<std::size_t>(at)].head;
            ++steps;
        }
        EXPECT_EQ(at, -1) << "a cycle";
    }
    for (const Word& word : sentence.words) {
        EXPECT_EQ(word.head == -1, word.deprel == "root");
        EXPECT_TRUE(!must_follow_head(word.deprel) || &sentence.words[static_cast<std::size_t>(word.head)] < &word);
        EXPECT_GE(word.head_probability, 0);
        EXPECT_LE(word.head_probability, 1);
    }
}

TEST(Analyser, FindsSentencesTagsTreesAndNames)
{
    const std::string text = "The ferry left Larkfield. Tomas Reyes met the mayor, Lena Brandt.\n\nIt rained";
    const Annotation passage = analysis_of(text);
    std::vector<std::string_view> sentences;
    for (const Sentence& sentence : passage.sentences) {
        sentences.push_back(slice(text, sentence.span));
        expect_tree(sentence);
    }
    EXPECT_THAT(sentences,
                ElementsAre("The ferry left Larkfield.", "Tomas Reyes met the mayor, Lena Brandt.", "It rained"));
    const std::vector<Word>& words = passage.sentences[0].words;
    EXPECT_EQ(words[2].lemma, "leave");
    EXPECT_EQ(words[2].upos, "VERB");
    EXPECT_EQ(words[2].xpos, "VBD");
    EXPECT_EQ(words[1].head, 2);
    EXPECT_EQ(words[1].deprel, "nsubj");
    std::vector<std::string_view> names;
    for (const Name& name : passage.names) {
        names.push_back(slice(text, name.span));
        EXPECT_EQ(passage.sentences[name.sentence].words[name.first_word].span.begin, name.span.begin);
    }
    EXPECT_THAT(names, ElementsAre("Larkfield", "Tomas Reyes", "Lena Brandt"));
    EXPECT_EQ(passage.names[1].type, NameType::person);
    EXPECT_EQ(passage.sentences[2].paragraph, 1U);
}

TEST(Analyser, GivesPredicatesAFactuality)
{
    const std::string text = "The ferry did not leave Larkfield. Rain!";
    for (const Sentence& sentence : analysis_of(text).sentences) {
        for (const Word& word : sentence.words) {
            const bool is_predicate = word.upos == "VERB" || word.upos == "AUX" || word.head == -1;
            EXPECT_EQ(word.factuality.has_value(), is_predicate) << word.form;
            EXPECT_LE(std::abs(word.factuality.value_or(0)), 1);
        }
    }
}

TEST(Analyser, EndsSentencesWhereNewsDoes)
{
    struct Row {
        std::string text;
        std::vector<std::string_view> expected;
    };
    const Row rows[] = {
        {"Senator J. P. Harlan met Dr. Ines Vogt on Monday. They spoke for an hour.",
         {"Senator J. P. Harlan met Dr. Ines Vogt on Monday.", "They spoke for an hour."}},
        {"The U.S. Treasury said that Mr. Harlan had left. He gave no reason.",
         {"The U.S. Treasury said that Mr. Harlan had left.", "He gave no reason."}},
        {"Larkline Inc. bought Velmar Ltd. for $4.2 million. The deal closed in March.",
         {"Larkline Inc. bought Velmar Ltd. for $4.2 million.", "The deal closed in March."}},
        {"The minister resigned on Jan. 3 after a vote. No successor was named",
         {"The minister resigned on Jan. 3 after a vote.", "No successor was named"}},
        {"“We will not sell the ferry.” The mayor said nothing more.",
         {"“We will not sell the ferry.”", "The mayor said nothing more."}},
        {"\"It is over,\" she said. \"We go home.\"", {"\"It is over,\" she said.", "\"We go home.\""}},
        {"He said: “We lost.” Then he left the room.", {"He said: “We lost.”", "Then he left the room."}},
    };
    for (const Row& row : rows) {
        const Annotation passage = analysis_of(row.text);
        std::vector<std::string_view> sentences;
        for (const Sentence& sentence : passage.sentences) {
            sentences.push_back(slice(row.text, sentence.span));
        }
        EXPECT_EQ(sentences, row.expected);
    }
}

TEST(Analyser, KeepsEveryWordOfAParagraphOfManyWindows)
{
    std::string text;
    for (int i = 0; i < 60; ++i) {
        text += "The ferry number " + std::to_string(i) + " left the old harbour before noon with nine sailors. ";
    }
    const std::vector<Span> expected = word_spans(tokens_of(text));
    const Annotation passage = analysis_of(text);
    EXPECT_EQ(word_spans(passage), expected);
    EXPECT_GT(passage.sentences.size(), 55U);
    for (const Sentence& sentence : passage.sentences) {
        expect_tree(sentence);
    }
}

std::string long_sentence(int items)
{
    std::string text = "The ferry left the harbour with ";
    for (int i = 0; i < items; ++i) {
        text += "nets, ";
    }
    return text + "ropes and nine sailors.";
}

TEST(Analyser, KeepsASentenceWhole_WhenItIsLongerThanAUsualWindow)
{
    const std::string text = "It rained. " + long_sentence(80) + " It rained.";
    const Annotation passage = analysis_of(text);
    std::vector<std::string_view> sentences;
    for (const Sentence& sentence : passage.sentences) {
        sentences.push_back(slice(text, sentence.span));
        expect_tree(sentence);
    }
    EXPECT_THAT(sentences, ElementsAre("It rained.", long_sentence(80), "It rained."));
}

TEST(Analyser, ReadsOnWhereAFullStopEndsNoSentence)
{
    // Windows that end at a full stop, none of which the model takes for a sentence's end.
    std::string text;
    for (int i = 0; i < 40; ++i) {
        text += "the nets , the ropes . . ";
    }
    const std::vector<Span> expected = word_spans(tokens_of(text));
    const Annotation passage = analysis_of(text);
    EXPECT_EQ(word_spans(passage), expected);
    for (const Sentence& sentence : passage.sentences) {
        expect_tree(sentence);
    }
}

TEST(Analyser, BoundsASentenceThatNeverEnds)
{
    std::string text;
    for (int i = 0; i < 2'000; ++i) {
        text += "ships and ";
    }
    const std::vector<Span> expected = word_spans(tokens_of(text));
    const Annotation passage = analysis_of(text);
    EXPECT_EQ(word_spans(passage), expected);
    for (const Sentence& sentence : passage.sentences) {
        EXPECT_LE(sentence.words.size(), 254U);
        expect_tree(sentence);
    }
}

TEST(Analyser, GivesTheSameWhateverItIsRunWith)
{
    std::vector<std::string> texts = {"Okafor met Reyes in May.", "", "Rain. Rain!\n\n“No,” she said.", "x"};
    std::string long_text;
    for (int i = 0; i < 40; ++i) {
        long_text += "Larkline sold " + std::to_string(i) + " ships, the union said on Monday. ";
    }
    texts.push_back(long_text);
    std::vector<Annotation> together;
    for (const std::string& text : texts) {
        together.push_back(tokens_of(text));
    }
    analyser().run(together);
    for (std::size_t i = 0; i < texts.size(); ++i) {
        const Annotation alone = analysis_of(texts[i]);
        EXPECT_EQ(to_conllu(together[i], "d"), to_conllu(alone, "d"));
        EXPECT_EQ(together[i].names.size(), alone.names.size());
    }
}

/// A passage with one given sentence of these words.
Annotation given_sentence(const std::string& text)
{
    Annotation passage = tokens_of(text);
    passage.sentences[0].id = "given-1";
    return passage;
}

TEST(Analyser, KeepsGivenSentencesHoweverLong)
{
    std::string text;
    for (int i = 0; i < 600; ++i) { // more words than a window and than the largest tree
        text += "ship . ";
    }
    Annotation passage = given_sentence(text);
    const std::size_t words = passage.sentences[0].words.size();
    ASSERT_GT(words, 1'000U);
    const Analyser keeps(analyser(), SentenceEnds::given);
    keeps.run({&passage, 1});
    ASSERT_EQ(passage.sentences.size(), 1U);
    EXPECT_EQ(passage.sentences[0].words.size(), words);
    EXPECT_EQ(passage.sentences[0].id, "given-1");
    expect_tree(passage.sentences[0]);
}

TEST(Analyser, TakesAWordOfMorePiecesThanAWindow)
{
    const std::string text(400, '!');
    Annotation passage;
    passage.text = text;
    passage.paragraphs = {{0, text.size()}};
    passage.sentences.emplace_back();
    Word word;
    word.span = word.token = {0, text.size()};
    word.form = text;
    passage.sentences[0].words = {word, word};
    analyser().run({&passage, 1});
    std::size_t words = 0;
    for (const Sentence& sentence : passage.sentences) {
        words += sentence.words.size();
    }
    EXPECT_EQ(words, 2U);
}

TEST(Analyser, SaysWhatItNeedsAndGives)
{
    const Analyser keeps(analyser(), SentenceEnds::given);
    EXPECT_EQ(analyser().requires_layers(), Layer::tokens);
    EXPECT_EQ(keeps.requires_layers(), Layer::tokens | Layer::sentences);
    EXPECT_TRUE(includes(keeps.provides_layers(), Layer::parse | Layer::names));
}

KeepGivenParse keep_given_parse()
{
    std::vector<std::unique_ptr<Stage>> stages;
    stages.push_back(std::make_unique<GivenSentences>());
    stages.push_back(std::make_unique<Analyser>(analyser(), SentenceEnds::given));
    return KeepGivenParse(Pipeline(std::move(stages)));
}

TEST(KeepGivenParse, PutsBackTreesWhereThereWereAny)
{
    const std::string text = "Ships wait.\n\nShips wait.";
    Annotation passage = tokens_of(text);
    for (Word& word : passage.sentences[0].words) {
        word.lemma = "given";
        word.deprel = "dep";
    }
    const KeepGivenParse stage = keep_given_parse();
    stage.run({&passage, 1});
    EXPECT_EQ(passage.sentences[0].words[0].lemma, "given");
    EXPECT_EQ(passage.sentences[1].words[0].lemma, "ship");
}

TEST(KeepGivenParse, KeepsGivenFactuality)
{
    Annotation passage = tokens_of("Ships wait.\n\nShips wait.");
    for (Sentence& sentence : passage.sentences) {
        for (Word& word : sentence.words) {
            word.deprel = "dep";
        }
    }
    passage.sentences[0].words[1].factuality = -0.25F;
    const KeepGivenParse stage = keep_given_parse();
    stage.run({&passage, 1});
    EXPECT_EQ(passage.sentences[0].words[1].factuality, -0.25F);
    EXPECT_EQ(passage.sentences[0].words[0].factuality, std::nullopt);
    EXPECT_TRUE(passage.sentences[1].words[1].factuality.has_value()) << "what was not given is found";
}

} // namespace
} // namespace triplewright
