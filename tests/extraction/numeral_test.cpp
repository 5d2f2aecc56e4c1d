// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

#include "extraction/numeral.hpp"

#include <array>
#include <cstdint>
#include <random>
#include <regex>
#include <sstream>
#include <string>
#include <string_view>

#include <gtest/gtest.h>

#include "extraction/number_words.hpp"

namespace triplewright::testing {

namespace {

LowerWords words_of(const std::string& text)
{
    LowerWords words;
    std::istringstream in(text);
    for (std::string word; in >> word;) {
        words.push_back(word);
    }
    return words;
}

/// The value and the words behind it; "" for none.
std::string read(const std::string& text)
{
    const LowerWords words = words_of(text);
    const auto number = read_numeral(words, 0);
    if (!number) {
        return {};
    }
    std::string out = number->value + (number->multiple ? "*" : "");
    for (std::size_t rest = number->end; rest < words.size(); ++rest) {
        out += ' ' + words[rest];
    }
    return out;
}

std::string small_in_words(std::uint64_t number)
{
    static constexpr std::array<std::string_view, 20> small = {
        "zero", "one",    "two",    "three",    "four",     "five",    "six",     "seven",     "eight",    "nine",
        "ten",  "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen"};
    static constexpr std::array<std::string_view, 8> tens = {"twenty", "thirty",  "forty",  "fifty",
                                                             "sixty",  "seventy", "eighty", "ninety"};
    if (number >= 100) {
        return small_in_words(number / 100) + " hundred" +
               (number % 100 == 0 ? "" : " and " + small_in_words(number % 100));
    }
    return number < 20
               ? std::string(small[number])
               : std::string(tens[number / 10 - 2]) + (number % 10 == 0 ? "" : " - " + std::string(small[number % 10]));
}

std::string in_words(std::uint64_t number)
{
    std::string text;
    const auto add = [&](const std::string& part) { text += (text.empty() ? "" : " ") + part; };
    std::uint64_t unit = 1'000'000'000'000;
    for (const char* const scale : {"trillion", "billion", "million", "thousand"}) {
        if (number >= unit) {
            add(small_in_words(number / unit) + ' ' + scale);
        }
        number %= unit;
        unit /= 1000;
    }
    if (number != 0 || text.empty()) {
        add(small_in_words(number));
    }
    return text;
}

} // namespace

TEST(Numeral, ReadsWhatIsSpelled)
{
    std::mt19937_64 random(3);
    for (int round = 0; round < 5000; ++round) {
        const std::uint64_t number = random() % 1'000'000'000'000'000 >> (random() % 50);
        EXPECT_EQ(read(in_words(number)), std::to_string(number)) << in_words(number);
    }
}

TEST(Numeral, EndsWhereItEnds)
{
    const std::array<std::pair<const char*, const char*>, 17> rows = {{
        {"nine hundred quintillion quintillion", "900 quintillion quintillion"},
        {"nine million million", "9000000000000"},
        {"one thousand ninety million million million", "1000 ninety million million million"},
        {"two thousand three hundred thousand", "2000 three hundred thousand"},
        {"five million three million", "5000000 three million"},
        {"one million two hundred thousand and six", "1200000 and six"},
        {"one billion two million and a half", "1002500000"},
        {"nine million million million million million million", "9000000000000000000000000000000000000"},
        {"nine million million million million million million million", ""},
        {"tens of millions of millions of millions of millions of millions of millions of millions", ""},
        {"several million million million million million million million million", ""},
        {"1234567890123456789012345678901234567890 thousand", "1234567890123456789012345678901234567890000"},
        {"0.0000000000000000000000000000000000000001", "0.0000000000000000000000000000000000000001"},
        {"1e400", ""},
        {"999 dozen", "11988"},
        {"99999999999999999999 dozen", "99999999999999999999 dozen"},
        {"hundreds of thousands", "100000*"},
    }};
    for (const auto& [text, number] : rows) {
        EXPECT_EQ(read(text), number) << text;
    }
}

TEST(Numeral, IsCanonicalWhateverTheWords)
{
    static const std::regex decimal(R"((0|[1-9]\d*)(\.\d*[1-9])?)");
    constexpr std::array pieces = {
        "one",    "nine",  "ninety",  "hundred",  "thousand", "million", "trillion",
        "crore",  "lakh",  "and",     "a",        "half",     "-",       "dozen",
        "tens",   "of",    "several", "millions", "9999",     "0.5",     "1,000",
        "1/3",    "third", "thirds",  "twelve",   "zero",     "few",     "0000",
        "999999", "10bn",  "couple",  "scores",   "quarter",  "5.",      "99999999999999999999"};
    std::mt19937 random(11);
    for (int round = 0; round < 50000; ++round) {
        std::string text;
        for (unsigned word = 0; word < 1 + random() % 14; ++word) {
            text += std::string(pieces[random() % pieces.size()]) + ' ';
        }
        const LowerWords words = words_of(text);
        if (const auto number = read_numeral(words, 0)) {
            ASSERT_TRUE(number->value.size() < 80 && std::regex_match(number->value, decimal))
                << text << ": " << number->value;
            ASSERT_TRUE(number->end > 0 && number->end <= words.size()) << text;
        }
    }
}

TEST(Numeral, KnowsOrdinals)
{
    EXPECT_EQ(ordinal_number("first"), 1);
    EXPECT_EQ(ordinal_number("21st"), 21);
    EXPECT_EQ(ordinal_number("99999999999999999999th"), 0);
}

} // namespace triplewright::testing
