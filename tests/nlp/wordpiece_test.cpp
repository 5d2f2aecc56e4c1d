// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

#include "nlp/wordpiece.hpp"

#include <string>
#include <vector>

#include <gtest/gtest.h>

#include "triplewright/text/error.hpp"

namespace triplewright {
namespace {

constexpr std::string_view vocabulary = "[PAD]\n[UNK]\n[CLS]\n[SEP]\nun\n##aff\n##able\nable\n##a\na\ncafe\n'\ns\n\"\n"
                                        "-\n.\n习\n##e\n##é\n1\n##9\n##90\n$\n";

/// The pieces of a word parted by blanks.
std::string dump(std::string_view word)
{
    static const WordPieces pieces(vocabulary);
    std::vector<std::string_view> names;
    for (std::string_view rest = vocabulary; !rest.empty(); rest.remove_prefix(names.back().size() + 1)) {
        names.push_back(rest.substr(0, rest.find('\n')));
    }
    std::vector<std::int32_t> ids;
    pieces.append_pieces(word, ids);
    std::string out;
    for (const std::int32_t id : ids) {
        out += (out.empty() ? "" : " ") + std::string(names.at(static_cast<std::size_t>(id)));
    }
    return out;
}

TEST(WordPieces, SplitsByLongestMatch)
{
    struct Row {
        std::string_view word;
        std::string_view expected;
    };
    const Row rows[] = {
        {"unaffable", "un ##aff ##able"},
        {"Unable", "un ##able"},
        {"unfit", "[UNK]"},
        {"Café", "cafe"},
        {"cafe\u0301", "cafe"},
        {"’s", "' s"},
        {"“", "\""},
        {"«", "\""},
        {"a-a", "a - a"},
        {"U.S.", "[UNK] . s ."},
        {"1990", "1 ##9 ##90"},
        {"$a", "$ a"},
        {"习习", "习 习"},
        {"a\u200Ba", "a ##a"},
        {"a\u00A0a", "a a"},
        {"\u200B", "[UNK]"},
        {"\u0301", "[UNK]"},
        {"\x01", "[UNK]"},
        {"", "[UNK]"},
    };
    for (const Row& row : rows) {
        EXPECT_EQ(dump(row.word), row.expected) << row.word;
    }
}

TEST(WordPieces, BoundsWhatItSearchesAndReturns)
{
    const WordPieces pieces(vocabulary);
    const auto count = [&](const std::string& word) {
        std::vector<std::int32_t> ids = {7};
        pieces.append_pieces(word, ids);
        return ids.size() - 1;
    };
    EXPECT_EQ(count(std::string(100, 'a')), 100U);
    EXPECT_EQ(count(std::string(101, 'a')), 1U);
    EXPECT_EQ(count(std::string(1'000'000, 'a')), 1U);
    EXPECT_EQ(count(std::string(1'000'000, '-')), WordPieces::max_word_pieces);
}

TEST(WordPieces, NeedsTheSpecialPieces)
{
    EXPECT_THROW(WordPieces("a\nb"), ConfigError);
    EXPECT_THROW(WordPieces(""), ConfigError);
    const WordPieces pieces(vocabulary);
    EXPECT_EQ(pieces.size(), 23U);
    EXPECT_EQ(pieces.padding_id(), 0);
    EXPECT_EQ(pieces.separate_id(), 3);
}

TEST(CaseShape, LooksAtDigitsFirstThenAtLetters)
{
    struct Row {
        std::string_view word;
        CaseShape expected;
    };
    const Row rows[] = {
        {"--", CaseShape::no_letters},    {"", CaseShape::no_letters},
        {"1990s", CaseShape::digit},      {"٣", CaseShape::digit},
        {"word", CaseShape::lower},       {"习", CaseShape::lower},
        {"Word", CaseShape::capitalised}, {"’Ndrangheta", CaseShape::capitalised},
        {"US", CaseShape::upper},         {"U.S.", CaseShape::upper},
        {"J.", CaseShape::initial},       {"É", CaseShape::initial},
        {"iPhone", CaseShape::mixed},     {"McDonald", CaseShape::mixed},
    };
    for (const Row& row : rows) {
        EXPECT_EQ(case_shape(row.word), row.expected) << row.word;
    }
}

TEST(ShapeRow, TellsWordsWithoutABlankBefore)
{
    struct Row {
        Span token_before;
        Span token;
        bool is_glued;
    };
    const Row rows[] = {
        {{0, 4}, {5, 9}, false}, // "word word"
        {{0, 4}, {4, 5}, true},  // "word."
        {{0, 5}, {0, 5}, true},  // parts of "don't"
        {{0, 5}, {5, 6}, true},  // "don't."
        {{0, 5}, {6, 7}, false},
    };
    for (const Row& row : rows) {
        Word before;
        before.token = row.token_before;
        Word word;
        word.token = row.token;
        word.form = "x";
        EXPECT_EQ(shape_row(word, &before), row.is_glued ? 11 : 3);
        EXPECT_EQ(shape_row(word, nullptr), 3);
    }
}

} // namespace
} // namespace triplewright
