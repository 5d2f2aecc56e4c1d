// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

#include "extraction/number_words.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <string>

#include "extraction/decimal.hpp"

namespace triplewright {

namespace {

constexpr std::array<std::string_view, 20> small_numbers = {
    "zero", "one",    "two",    "three",    "four",     "five",    "six",     "seven",     "eight",    "nine",
    "ten",  "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen"};
constexpr std::array<std::string_view, 10> tens = {"",      "",      "twenty",  "thirty", "forty",
                                                   "fifty", "sixty", "seventy", "eighty", "ninety"};
constexpr std::array<std::string_view, 21> ordinals = {
    "",           "first",     "second",    "third",       "fourth",     "fifth",      "sixth",
    "seventh",    "eighth",    "ninth",     "tenth",       "eleventh",   "twelfth",    "thirteenth",
    "fourteenth", "fifteenth", "sixteenth", "seventeenth", "eighteenth", "nineteenth", "twentieth"};

struct Scale {
    std::string_view word;
    int power; ///< Of ten.
};
constexpr std::array<Scale, 15> scales = {{{"hundred", 2},
                                           {"thousand", 3},
                                           {"lakh", 5},
                                           {"million", 6},
                                           {"crore", 7},
                                           {"billion", 9},
                                           {"trillion", 12},
                                           {"k", 3},
                                           {"m", 6},
                                           {"mn", 6},
                                           {"mln", 6},
                                           {"bn", 9},
                                           {"bln", 9},
                                           {"tn", 12},
                                           {"trn", 12}}};
constexpr std::size_t spelled_scales = 7;

struct Fraction {
    std::string_view word;
    int denominator;
};
constexpr std::array<Fraction, 9> fractions = {{{"half", 2},
                                                {"third", 3},
                                                {"quarter", 4},
                                                {"fourth", 4},
                                                {"fifth", 5},
                                                {"sixth", 6},
                                                {"seventh", 7},
                                                {"eighth", 8},
                                                {"tenth", 10}}};

template <std::size_t size>
int place_of(const std::array<std::string_view, size>& words, std::string_view word)
{
    const auto* const found = word.empty() ? words.end() : std::ranges::find(words, word);
    return found == words.end() ? -1 : static_cast<int>(found - words.begin());
}

} // namespace

int small_number_word(std::string_view word)
{
    return place_of(small_numbers, word);
}

int tens_word(std::string_view word)
{
    const int ten = place_of(tens, word);
    return ten < 0 ? -1 : 10 * ten;
}

int number_word(std::string_view word)
{
    const int small = small_number_word(word);
    return small < 0 ? tens_word(word) : small;
}

int ordinal_number(std::string_view word)
{
    const int spelled = place_of(ordinals, word);
    if (spelled > 0) {
        return spelled;
    }
    constexpr std::size_t longest = 4; // digits
    if (word.size() < 3 || word.size() > longest + 2 || !is_digits(word.substr(0, word.size() - 2)) ||
        !(word.ends_with("st") || word.ends_with("nd") || word.ends_with("rd") || word.ends_with("th"))) {
        return 0;
    }
    return std::stoi(std::string(word.substr(0, word.size() - 2)));
}

int scale_of(std::string_view word)
{
    const auto* const found = std::ranges::find(scales, word, &Scale::word);
    return found == scales.end() ? -1 : found->power;
}

int spelled_scale(std::string_view word)
{
    const auto* const end = scales.begin() + spelled_scales;
    const auto* const found = std::find_if(scales.begin(), end, [&](const Scale& scale) { return scale.word == word; });
    return found == end ? -1 : found->power;
}

int denominator_word(std::string_view word, bool plural)
{
    if (plural && (word == "halves" || word.ends_with('s'))) {
        word = word == "halves" ? "half" : word.substr(0, word.size() - 1);
    } else if (plural) {
        return 0;
    }
    const auto* const found = std::ranges::find(fractions, word, &Fraction::word);
    return found == fractions.end() ? 0 : found->denominator;
}

} // namespace triplewright
