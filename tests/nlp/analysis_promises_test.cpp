// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

// What holds for the analysis of every text, tried on random ones and on all texts of the development data.

#include <algorithm>
#include <cstdio>
#include <filesystem>
#include <memory>
#include <random>
#include <string>
#include <string_view>
#include <vector>

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include "triplewright/nlp/analyser.hpp"
#include "triplewright/nlp/tokenizer.hpp"
#include "triplewright/text/blanks.hpp"
#include "triplewright/text/document.hpp"
#include "triplewright/text/utf8.hpp"

namespace triplewright {
namespace {

const Analyser& analyser()
{
    static const Analyser built_in(ModelFile::built_in());
    return built_in;
}

void expect_tree(const Sentence& sentence)
{
    const auto size = static_cast<std::int32_t>(sentence.words.size());
    ASSERT_EQ(std::ranges::count(sentence.words, -1, &Word::head), 1);
    for (const Word& word : sentence.words) {
        std::int32_t steps = 0;
        for (std::int32_t at = word.head; at != -1; at = sentence.words[static_cast<std::size_t>(at)].head) {
            ASSERT_LT(at, size);
            ASSERT_LT(++steps, size) << "a cycle";
        }
        ASSERT_FALSE(word.deprel.empty());
        ASSERT_FALSE(word.upos.empty());
    }
}

/// Words, sentences and names are spans of the text, in order, without overlap, each within the next larger one; words
/// have all that is not blank; sentences are trees and stay within a paragraph.
void expect_promises(const std::string& text)
{
    Annotation passage;
    passage.text = text;
    passage.paragraphs = find_paragraphs(text);
    Tokenizer().run({&passage, 1});
    std::size_t tokens = 0;
    for (const Sentence& sentence : passage.sentences) {
        tokens += sentence.words.size();
    }
    analyser().run({&passage, 1});

    std::size_t words = 0;
    Span word_before;
    for (const Sentence& sentence : passage.sentences) {
        ASSERT_FALSE(sentence.words.empty());
        ASSERT_LT(sentence.paragraph, passage.paragraphs.size());
        ASSERT_TRUE(passage.paragraphs[sentence.paragraph].contains(sentence.span));
        ASSERT_EQ(sentence.span.begin, sentence.words.front().span.begin);
        ASSERT_EQ(sentence.span.end, sentence.words.back().span.end) << slice(text, sentence.words.back().token);
        for (const Word& word : sentence.words) {
            ASSERT_EQ(word.form, slice(text, word.span));
            ASSERT_GE(word.span.begin, word_before.end);
            word_before = word.span;
        }
        ASSERT_NO_FATAL_FAILURE(expect_tree(sentence));
        words += sentence.words.size();
    }
    ASSERT_EQ(words, tokens);

    std::size_t name_before = 0;
    for (const Name& name : passage.names) {
        ASSERT_LT(name.sentence, passage.sentences.size());
        const std::vector<Word>& around = passage.sentences[name.sentence].words;
        ASSERT_LT(name.first_word, name.end_word);
        ASSERT_LE(name.end_word, around.size());
        ASSERT_EQ(name.span.begin, around[name.first_word].span.begin);
        ASSERT_EQ(name.span.end, around[name.end_word - 1].span.end);
        ASSERT_GE(name.span.begin, name_before);
        ASSERT_GE(name.probability, 0);
        ASSERT_LE(name.probability, 1);
        name_before = name.span.end;
    }
}

/// Words, punctuation and whatever Unicode has, in paragraphs.
std::string random_text(std::mt19937& random)
{
    static constexpr std::string_view parts[] = {
        "Ode", "said", "the",  "bank", "didn't", ".", ". ", "U.S.", "\"",  "”", "“",  "(",  ")",      "\n\n",
        "\n",  "J.",   "1,2%", "$5",   "a-b",    "…", "!?", "—",    "n't", "É", "习", "🇺🇸", "\u200B", "\u0301"};
    std::string text;
    const std::size_t size = random() % 120;
    for (std::size_t i = 0; i < size; ++i) {
        if (random() % 10 == 0) {
            const auto c = static_cast<char32_t>(random() % 0x110000);
            append_utf8(text, c >= 0xD800 && c < 0xE000 ? U'x' : c);
        } else {
            text += parts[random() % std::size(parts)];
        }
        text += random() % 3 == 0 ? "" : " ";
    }
    return text;
}

TEST(AnalysisPromises, HoldForRandomText)
{
    std::mt19937 random(4);
    for (int round = 0; round < 300; ++round) {
        const std::string text = random_text(random);
        ASSERT_NO_FATAL_FAILURE(expect_promises(text)) << testing::PrintToString(text);
    }
}

const std::filesystem::path& development_data()
{
    static const std::filesystem::path folder = TRIPLEWRIGHT_SOURCE_DIR "/../shared/data";
    return folder;
}

/// The lines of a file of the development data, unpacked by xz.
std::vector<std::string> lines_of(const std::string& name)
{
    const std::string command = "xz -dc '" + (development_data() / name).string() + "'";
    const std::unique_ptr<FILE, int (*)(FILE*)> pipe(popen(command.c_str(), "r"), pclose);
    std::vector<std::string> lines;
    std::string line;
    for (int c = std::getc(pipe.get()); c != EOF; c = std::getc(pipe.get())) {
        if (c == '\n') {
            lines.push_back(std::move(line));
            line.clear();
        } else {
            line += static_cast<char>(c);
        }
    }
    return lines;
}

TEST(AnalysisPromises, HoldForTheDevelopmentTexts)
{
    if (!std::filesystem::exists(development_data())) {
        GTEST_SKIP() << "the development data ../shared/data are not here";
    }
    std::size_t texts = 0;
    for (const char* name : {"ud/en_ewt-ud-dev.conllu.xz", "ud/en_gum-ud-dev.conllu.xz"}) {
        constexpr std::string_view key = "# text = ";
        std::string text;
        for (const std::string& line : lines_of(name)) {
            if (line.starts_with(key)) {
                text += line.substr(key.size()) + ' ';
            } else if (line.starts_with("# newpar")) {
                text += "\n\n";
            }
        }
        ASSERT_NO_FATAL_FAILURE(expect_promises(text)) << name;
        ++texts;
    }
    for (const std::string& line : lines_of("ner/worldwide-dev.jsonl.xz")) {
        const auto article = nlohmann::json::parse(line);
        ASSERT_NO_FATAL_FAILURE(expect_promises(article.at("text").get<std::string>())) << article.at("id");
        ++texts;
    }
    EXPECT_GT(texts, 90U);
}

} // namespace
} // namespace triplewright
