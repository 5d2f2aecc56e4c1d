// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

#include "nlp/lemma_rules.hpp"

#include <gtest/gtest.h>

#include "triplewright/text/error.hpp"

namespace triplewright {
namespace {

TEST(LemmaRule, MakesTheLemma)
{
    struct Row {
        std::string_view rule;
        std::string_view form;
        std::string_view expected;
    };
    const Row rows[] = {
        {"l|0|", "Dogs", "dogs"},
        {"l|1|", "Dogs", "dog"},
        {"l|3|y", "Parties", "party"},
        {"t|0|", "BLINKEN", "Blinken"},
        {"k|1|", "NGOs", "NGO"},
        {"=|be", "Are", "be"},
        {"=|a|b", "x", "a|b"},
        {"k|1||", "ab", "a|"},
        {"l|9|be", "am", "be"},
        {"l|1|", "ÉTÉS", "été"},
        {"t|0|", "ŁÓDŹ", "Łódź"},
        {"t|0|", "McCoy", "McCoy"},
        {"t|0|", "al", "Al"},
        {"t|0|", "ßa", "ßa"}, // ß has no upper case of one code point
        {"l|0|", "İ", "İ"},   // nor has İ a lower one
        {"l|0|", "", ""},
    };
    for (const Row& row : rows) {
        EXPECT_EQ(LemmaRule(row.rule).apply(row.form), row.expected) << row.rule << ' ' << row.form;
    }
}

TEST(LemmaRule, RefusesWhatIsNone)
{
    for (const std::string_view rule : {"", "l", "l|", "l|1", "x|1|", "l|a|", "l|-1|", "l|1x|", "be"}) {
        EXPECT_THROW(LemmaRule{rule}, ConfigError) << rule;
    }
}

} // namespace
} // namespace triplewright
