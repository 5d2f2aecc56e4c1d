// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

#include <vector>

#include <gtest/gtest.h>

#include "triplewright/resolution/resolution.hpp"

namespace triplewright {

namespace {

constexpr MentionLink alone;
constexpr std::uint32_t nobody = 99;

MentionLink by_model(std::uint32_t to, float score)
{
    return {LinkReason::coreference, to, score};
}

/// The confidence of a statement that had 1, about mention `subject` and, if it is one, from mention `source`. The
/// first mention is a name, the others are of this kind.
float confidence(const std::vector<MentionLink>& links, std::uint32_t subject, std::uint32_t source = nobody,
                 MentionKind kind = MentionKind::pronoun)
{
    Extraction extraction;
    extraction.mentions.resize(links.size());
    for (Mention& mention : extraction.mentions) {
        mention.kind = &mention == extraction.mentions.data() ? MentionKind::name : kind;
    }
    Statement statement;
    statement.subject = {ArgumentKind::mention, subject};
    statement.confidence = 1;
    if (source != nobody) {
        statement.standing.sources = {source};
    }
    extraction.statements = {statement};
    doubt_joins(links, extraction);
    return extraction.statements[0].confidence;
}

} // namespace

TEST(DoubtJoins, LeavesWhatWasNotJoined)
{
    EXPECT_FLOAT_EQ(confidence({alone}, 0), 1);
    EXPECT_FLOAT_EQ(confidence({alone, by_model(0, 0)}, 0), 1);
}

TEST(DoubtJoins, IsGreaterWhereTheModelIsLessSureOfAPronoun)
{
    float before = 0.5F;
    for (const float score : {0.25F, 1.0F, 2.5F, 4.0F, 8.0F}) {
        const float now = confidence({alone, by_model(0, score)}, 1);
        EXPECT_GT(now, before) << score;
        EXPECT_LE(now, 0.97F) << score;
        before = now;
    }
    EXPECT_GT(confidence({alone, {LinkReason::same_name, 0, 0}}, 1), before);
}

TEST(DoubtJoins, TakesNounsAsTheyAre)
{
    for (const float score : {0.25F, 2.5F}) {
        const float noun = confidence({alone, by_model(0, score)}, 1, nobody, MentionKind::nominal);
        EXPECT_FLOAT_EQ(noun, confidence({alone, by_model(0, 5)}, 1, nobody, MentionKind::nominal)) << score;
        EXPECT_GT(noun, confidence({alone, by_model(0, score)}, 1)) << score;
    }
}

TEST(DoubtJoins, IsThatOfTheWeakestJoin)
{
    const std::vector<MentionLink> links = {alone, by_model(0, 0.25F), by_model(1, 8), by_model(2, 4)};
    EXPECT_FLOAT_EQ(confidence(links, 3), confidence(links, 1));
    EXPECT_FLOAT_EQ(confidence(links, 2), confidence(links, 1));
}

TEST(DoubtJoins, CountsTheSourceToo)
{
    const std::vector<MentionLink> links = {alone, alone, by_model(1, 1)};
    EXPECT_FLOAT_EQ(confidence(links, 0, 2), confidence(links, 2));
    EXPECT_FLOAT_EQ(confidence(links, 0, 1), 1);
}

TEST(DoubtJoins, EndsInACircle)
{
    const std::vector<MentionLink> links = {by_model(1, 3), by_model(0, 1)};
    EXPECT_GT(confidence(links, 0), 0);
    EXPECT_FLOAT_EQ(confidence(links, 1), confidence({alone, by_model(0, 1)}, 1));
}

} // namespace triplewright
