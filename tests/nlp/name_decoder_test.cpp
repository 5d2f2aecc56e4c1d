// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

#include "nlp/name_decoder.hpp"

#include <cmath>
#include <limits>
#include <map>
#include <random>
#include <string>
#include <tuple>
#include <vector>

#include <gtest/gtest.h>

#include "triplewright/text/error.hpp"

namespace triplewright {
namespace {

const std::vector<std::string> two_types = {"PERSON", "LOCATION"};

/// Scores that favour the tags by much: digits are tags.
std::vector<float> scores_for(std::string_view tags, std::size_t count)
{
    std::vector<float> scores;
    for (const char tag : tags) {
        for (std::size_t i = 0; i < count; ++i) {
            scores.push_back(static_cast<std::size_t>(tag - '0') == i ? 9.F : 0.F);
        }
    }
    return scores;
}

std::string dump(const std::vector<DecodedName>& names)
{
    std::string out;
    for (const DecodedName& name : names) {
        out += std::string(to_string(name.type)) + ' ' + std::to_string(name.first_word) + '-' +
               std::to_string(name.end_word) + '\n';
    }
    return out;
}

TEST(NameDecoder, FollowsLegalTags)
{
    struct Row {
        std::string_view tags;
        std::string_view expected;
    };
    const Row rows[] = {
        {"", ""},
        {"000", ""},
        {"122", "PERSON 0-3\n"},
        {"1134", "PERSON 0-1\nPERSON 1-2\nLOCATION 2-4\n"},
        {"012040", "PERSON 1-3\n"}, // an I- that continues nothing costs as much as any other tag
        {"3403", "LOCATION 0-2\nLOCATION 3-4\n"},
    };
    const NameDecoder decoder(two_types);
    for (const Row& row : rows) {
        EXPECT_EQ(dump(decoder.decode(scores_for(row.tags, decoder.tags()))), row.expected) << row.tags;
    }
}

TEST(NameDecoder, RefusesUnknownTypes)
{
    EXPECT_THROW(NameDecoder(std::vector<std::string>{"PERSON", "ANIMAL"}), ConfigError);
}

bool is_legal(const std::vector<std::size_t>& tags)
{
    for (std::size_t i = 0; i < tags.size(); ++i) {
        const bool goes_on = tags[i] != 0 && tags[i] % 2 == 0;
        if (goes_on && (i == 0 || (tags[i - 1] != tags[i] && tags[i - 1] + 1 != tags[i]))) {
            return false;
        }
    }
    return true;
}

/// Best tagging and the probability of each name in any tagging, by trying all taggings.
struct Brute {
    double best = -std::numeric_limits<double>::infinity();
    std::vector<std::size_t> tags;
    double total = 0;
    std::map<std::tuple<std::size_t, std::size_t, std::size_t>, double> names;
};

Brute try_all(const std::vector<float>& scores, std::size_t words, std::size_t count)
{
    Brute result;
    std::vector<std::size_t> tags(words, 0);
    for (bool done = false; !done;) {
        if (is_legal(tags)) {
            double sum = 0;
            for (std::size_t i = 0; i < words; ++i) {
                sum += static_cast<double>(scores[i * count + tags[i]]);
            }
            if (sum > result.best) {
                result.best = sum;
                result.tags = tags;
            }
            result.total += std::exp(sum);
            for (std::size_t i = 0; i < words; ++i) {
                if (tags[i] % 2 == 1) {
                    std::size_t end = i + 1;
                    while (end < words && tags[end] == tags[i] + 1) {
                        ++end;
                    }
                    result.names[{i, end, tags[i]}] += std::exp(sum);
                }
            }
        }
        std::size_t i = 0;
        while (i < words && ++tags[i] == count) {
            tags[i++] = 0;
        }
        done = i == words;
    }
    return result;
}

TEST(NameDecoder, AgreesWithTryingAll)
{
    const NameDecoder decoder(two_types);
    std::mt19937 random(7);
    for (int round = 0; round < 300; ++round) {
        const std::size_t words = 1 + random() % 5;
        std::vector<float> scores(words * decoder.tags());
        for (float& score : scores) {
            score = static_cast<float>(random() % 1000) / 200;
        }
        const Brute brute = try_all(scores, words, decoder.tags());
        const std::vector<DecodedName> names = decoder.decode(scores);
        std::size_t expected = 0;
        for (std::size_t i = 0; i < words; ++i) {
            expected += brute.tags[i] % 2;
        }
        ASSERT_EQ(names.size(), expected);
        for (const DecodedName& name : names) {
            const std::size_t begin = name.type == NameType::person ? 1 : 3;
            const auto found = brute.names.find({name.first_word, name.end_word, begin});
            ASSERT_EQ(brute.tags[name.first_word], begin);
            ASSERT_NE(found, brute.names.end());
            ASSERT_NEAR(name.probability, found->second / brute.total, 1e-6);
        }
    }
}

TEST(NameDecoder, CopesWithLongSentencesAndExtremeScores)
{
    const NameDecoder decoder(two_types);
    std::vector<float> scores(5000 * decoder.tags());
    std::mt19937 random(8);
    for (float& score : scores) {
        score = (static_cast<float>(random() % 1000) - 500) * 10;
    }
    for (const DecodedName& name : decoder.decode(scores)) {
        EXPECT_GE(name.probability, 0);
        EXPECT_LE(name.probability, 1);
    }
}

} // namespace
} // namespace triplewright
