// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

#include "nlp/suffixes.hpp"

#include <gmock/gmock.h>

namespace triplewright {
namespace {

TEST(SuffixBuckets, AreThoseOfTheTrainingCode)
{
    struct Row {
        std::string_view word;
        SuffixBuckets expected;
    };
    const Row rows[] = {
        {"", {6913, 6913, 6913, 6913}},       {"a", {2348, 6176, 6176, 6176}},
        {"A", {2348, 6176, 6176, 6176}},      {"The", {736, 950, 4636, 6624}},
        {"ships", {1410, 3732, 2045, 7383}},  {"Warships", {1410, 3732, 2045, 7383}},
        {"Zürich", {5975, 8014, 3319, 5927}}, {"straße", {736, 4726, 985, 2633}},
        {"İ", {3865, 2173, 2173, 2173}},      {"İstanbul", {4363, 5940, 5460, 5160}},
        {"ΣΑΣ", {519, 5018, 16, 2452}},       {"🙂", {6731, 6095, 6095, 6095}},
        {"n’t", {7587, 4754, 4102, 6522}},    {"\u0301", {6814, 3586, 3586, 3586}},
        {"ǅ", {6624, 6620, 6620, 6620}},      {"習習習習習", {6027, 1929, 3495, 8173}},
        {"ﬃ", {5615, 5475, 5475, 5475}},
    };
    for (const Row& row : rows) {
        EXPECT_EQ(suffix_buckets(row.word), row.expected) << row.word;
    }
}

} // namespace
} // namespace triplewright
