// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

#include "nlp/window.hpp"

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

#include <gtest/gtest.h>

namespace triplewright {
namespace {

/// Words of one character, each a token and a piece of its own: letters, and marks that end sentences or close them.
struct Text {
    std::vector<Word> words;
    std::vector<std::size_t> piece_ends;

    explicit Text(const std::string& characters)
    {
        for (std::size_t i = 0; i < characters.size(); ++i) {
            Word word;
            word.span = word.token = {i, i + 1};
            word.form = characters.substr(i, 1);
            words.push_back(std::move(word));
            piece_ends.push_back(i + 1);
        }
    }

    /// A sentence of so many words.
    static std::string sentence(std::size_t size) { return std::string(size - 1, 'a') + '.'; }
};

TEST(NextWindow, EndsWhereASentenceMayEnd)
{
    struct Row {
        std::string what;
        std::string text;
        std::vector<std::size_t> given_ends;
        WindowLength length = WindowLength::usual;
        std::size_t end = 0;
        bool is_longest = false;
    };
    const std::string long_one = Text::sentence(200);
    const Row rows[] = {
        {"all of a short paragraph", "aa.aa.aa", {}, WindowLength::usual, 8, false},
        {"the last end within 126",
         Text::sentence(60) + Text::sentence(50) + Text::sentence(90),
         {},
         WindowLength::usual,
         110,
         false},
        {"the first end behind, where the last one would leave half",
         Text::sentence(20) + Text::sentence(150),
         {},
         WindowLength::usual,
         170,
         false},
        {"as much as fits where there is no end", std::string(400, 'a'), {}, WindowLength::usual, 254, true},
        {"as much as fits where that is wanted", long_one + long_one, {}, WindowLength::longest, 254, true},
        {"behind what closes", Text::sentence(100) + "\")" + Text::sentence(100), {}, WindowLength::usual, 102, false},
        {"at given ends only",
         Text::sentence(50) + Text::sentence(50) + Text::sentence(90),
         {50, 190},
         WindowLength::usual,
         190,
         false},
    };
    for (const Row& row : rows) {
        const Text text(row.text);
        const WindowWords window = next_window({text.words, text.piece_ends, row.given_ends}, 0, row.length, 254);
        EXPECT_EQ(window.begin, 0U) << row.what;
        EXPECT_EQ(window.end, row.end) << row.what;
        EXPECT_EQ(window.is_longest, row.is_longest) << row.what;
    }
}

TEST(NextWindow, KeepsTokensTogether)
{
    Text text(std::string(300, 'a'));
    text.words[254].token = text.words[253].token = {253, 255}; // "do|n't" across the last place
    EXPECT_EQ(next_window({text.words, text.piece_ends, {}}, 0, WindowLength::usual, 254).end, 253U);
    EXPECT_TRUE(is_within_token(text.words, 254));
    EXPECT_FALSE(is_within_token(text.words, 253));
    EXPECT_FALSE(is_within_token(text.words, 0));
    EXPECT_FALSE(is_within_token(text.words, 300));
}

TEST(NextWindow, TakesAWordThatIsTooLong)
{
    Text text("ab");
    text.piece_ends = {300, 301};
    const WindowWords window = next_window({text.words, text.piece_ends, {}}, 0, WindowLength::usual, 254);
    EXPECT_EQ(window.end, 1U);
    EXPECT_TRUE(window.is_longest);
}

} // namespace
} // namespace triplewright
