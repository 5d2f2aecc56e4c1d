// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

#include <algorithm>
#include <ctime>
#include <string>

#include <gtest/gtest.h>

#include "support/frozen_tree.hpp"
#include "triplewright/extraction/attributions.hpp"
#include "triplewright/extraction/find_values.hpp"
#include "triplewright/extraction/statement.hpp"

namespace triplewright::testing {

namespace {

constexpr const char* date = "2024-05-15";

/// A verb with pairs of a number and a weekday behind it: all below the verb, or in a chain of numbers and one of
/// weekdays.
std::string long_sentence(int pairs, bool chained)
{
    std::string rows = "They they PRON Prs 2 nsubj\nmet meet VERB Past 0 root\n";
    for (int pair = 0; pair < pairs; ++pair) {
        const bool below_verb = !chained || pair == 0;
        const int number = 2 * pair + 3;
        rows += "17 17 NUM NumType=Card " + (below_verb ? "2 obj\n" : std::to_string(number - 2) + " conj\n");
        rows +=
            "Monday Monday PROPN Sing " + (below_verb ? "2 obl:unmarked\n" : std::to_string(number - 1) + " conj\n");
    }
    return rows;
}

/// Processor time of an extraction, the least of three.
std::clock_t time_for(const Annotation& passage)
{
    std::clock_t least = 0;
    for (int run = 0; run < 3; ++run) {
        Annotation attributed = passage;
        Extraction extraction;
        extraction.date = date;
        const std::clock_t start = std::clock();
        find_attributions(attributed);
        extract(attributed, extraction);
        const std::clock_t taken = std::clock() - start;
        least = run == 0 ? taken : std::min(least, taken);
    }
    return least;
}

} // namespace

TEST(LongSentence, HasAllItsValues)
{
    for (const bool chained : {false, true}) {
        const Values values = find_values(read_frozen(long_sentence(5000, chained))->annotation, date);
        ASSERT_EQ(values.times.size(), 5000U);
        ASSERT_EQ(values.quantities.size(), 5000U);
        EXPECT_EQ(values.times.back().value, "2024-05-13");
        EXPECT_EQ(values.quantities.back().value, "17");
    }
}

TEST(LongSentence, TakesTimeInProportion)
{
    constexpr int times_longer = 8;
    for (const bool chained : {false, true}) {
        const auto one = read_frozen(long_sentence(5000 / times_longer, chained));
        const auto other = read_frozen(long_sentence(5000, chained));
        EXPECT_LT(time_for(other->annotation), 3 * times_longer * time_for(one->annotation));
    }
}

} // namespace triplewright::testing
