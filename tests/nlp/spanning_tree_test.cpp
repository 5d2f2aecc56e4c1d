// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

#include "nlp/spanning_tree.hpp"

#include <limits>
#include <random>
#include <vector>

#include <gtest/gtest.h>

namespace triplewright {
namespace {

double score_of(const std::vector<float>& scores, const std::vector<std::int32_t>& heads)
{
    double sum = 0;
    for (std::size_t i = 0; i < heads.size(); ++i) {
        sum += static_cast<double>(scores[(i + 1) * (heads.size() + 1) + static_cast<std::size_t>(heads[i] + 1)]);
    }
    return sum;
}

bool is_tree(const std::vector<std::int32_t>& heads)
{
    std::size_t roots = 0;
    for (std::size_t i = 0; i < heads.size(); ++i) {
        roots += heads[i] == -1 ? 1 : 0;
        std::int32_t word = static_cast<std::int32_t>(i);
        for (std::size_t steps = 0; word >= 0; ++steps) {
            if (steps > heads.size()) {
                return false;
            }
            word = heads[static_cast<std::size_t>(word)];
        }
    }
    return roots == 1;
}

/// The highest score of any tree with one word on the root, by trying all of them.
double best_score(const std::vector<float>& scores, std::size_t words)
{
    double best = -std::numeric_limits<double>::infinity();
    std::vector<std::int32_t> heads(words, -1);
    while (true) {
        if (is_tree(heads)) {
            best = std::max(best, score_of(scores, heads));
        }
        std::size_t i = 0;
        while (i < words && ++heads[i] == static_cast<std::int32_t>(words)) {
            heads[i++] = -1;
        }
        if (i == words) {
            return best;
        }
    }
}

std::vector<float> random_scores(std::mt19937& random, std::size_t words, int levels)
{
    std::vector<float> scores((words + 1) * (words + 1));
    for (float& score : scores) {
        score = static_cast<float>(static_cast<int>(random() % static_cast<unsigned>(levels)) - levels / 2) / 8;
    }
    return scores;
}

TEST(FindSpanningTree, HandlesTheSmallest)
{
    EXPECT_TRUE(find_spanning_tree({}, 0).empty());
    EXPECT_EQ(find_spanning_tree(std::vector<float>{0, 0, -5, 9}, 1), std::vector<std::int32_t>{-1});
}

TEST(FindSpanningTree, FindsTheBest_OnAllSmallMatrices)
{
    std::mt19937 random(5);
    for (int round = 0; round < 3000; ++round) {
        const std::size_t words = 1 + random() % (round % 10 == 0 ? 6 : 5);
        // Few levels make many ties.
        const std::vector<float> scores = random_scores(random, words, round % 2 == 0 ? 5 : 10'000);
        const std::vector<std::int32_t> heads = find_spanning_tree(scores, words);
        ASSERT_TRUE(is_tree(heads));
        ASSERT_DOUBLE_EQ(score_of(scores, heads), best_score(scores, words));
        ASSERT_EQ(heads, find_spanning_tree(scores, words));
    }
}

TEST(FindSpanningTree, PrefersTheLowestIndex_WhenAllScoresAreEqual)
{
    const std::vector<std::int32_t> expected = {-1, 0, 0, 0};
    EXPECT_EQ(find_spanning_tree(std::vector<float>(25, 1.F), 4), expected);
}

TEST(FindSpanningTree, CopesWithLongSentences)
{
    std::mt19937 random(6);
    for (const std::size_t words : {100U, 253U, 254U}) {
        EXPECT_TRUE(is_tree(find_spanning_tree(random_scores(random, words, 10'000), words)));
        // Every word wants its neighbour: pairs of cycles within cycles.
        std::vector<float> scores((words + 1) * (words + 1), -10.F);
        for (std::size_t d = 1; d <= words; ++d) {
            for (std::size_t h = 1; h <= words; ++h) {
                scores[d * (words + 1) + h] = -static_cast<float>((d - 1) ^ (h - 1));
            }
        }
        EXPECT_TRUE(is_tree(find_spanning_tree(scores, words)));
    }
}

} // namespace
} // namespace triplewright
