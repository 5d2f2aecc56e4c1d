// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

#include "triplewright/extraction/factuality.hpp"

#include <gtest/gtest.h>

#include "extraction/frozen_statements.hpp"
#include "triplewright/extraction/statement_dump.hpp"

namespace triplewright::testing {

namespace {

constexpr std::string_view sold = R"(
Meridian Meridian PROPN Sing 2 nsubj ORGANIZATION
sold sell VERB Past 0 root
ships ship NOUN Plur 2 obj
)";

constexpr std::string_view did_not_sell = R"(
Meridian Meridian PROPN Sing 4 nsubj ORGANIZATION
did do AUX Past 4 aux
not not PART Polarity=Neg 4 advmod
sell sell VERB Inf 0 root
ships ship NOUN Plur 4 obj
)";

/// The statements where the model's estimate of one word is as given.
std::string statements_with(std::string_view rows, std::size_t word, float estimate)
{
    const auto frozen = read_attributed(rows);
    frozen->annotation.sentences.at(0).words.at(word).factuality = estimate;
    Extraction extraction;
    extract(frozen->annotation, extraction);
    return dump_statements(extraction);
}

float refined(std::string_view rows, std::size_t word, float estimate)
{
    const auto frozen = read_attributed(rows);
    frozen->annotation.sentences.at(0).words.at(word).factuality = estimate;
    refine_factuality(frozen->annotation);
    return frozen->annotation.sentences.at(0).words.at(word).factuality.value();
}

} // namespace

TEST(RefineFactuality, SpreadsTheMiddleAndKeepsSignAndEnds)
{
    for (const float end : {-1.0F, 0.0F, 1.0F}) {
        EXPECT_FLOAT_EQ(refined(sold, 1, end), end);
    }
    EXPECT_FLOAT_EQ(refined(sold, 1, 0.5F), 0.625F);
    EXPECT_FLOAT_EQ(refined(sold, 1, -0.5F), -0.625F);
}

TEST(RefineFactuality, LowersWhatTheRulesSeeDenied)
{
    EXPECT_FLOAT_EQ(refined(did_not_sell, 3, 0.5F), 0.65F * 0.625F - 0.15F);
    EXPECT_FLOAT_EQ(refined(did_not_sell, 3, -1.0F), -0.8F);
}

TEST(RefineFactuality, GivesNoValueToWordsWithout)
{
    const auto frozen = read_attributed(sold);
    refine_factuality(frozen->annotation);
    for (const Word& word : frozen->annotation.sentences.at(0).words) {
        EXPECT_FALSE(word.factuality.has_value());
    }
}

TEST(PredicateStandings, StandWhereClausesHaveTheirHeads)
{
    const auto frozen = read_attributed(did_not_sell);
    const auto standings = predicate_standings(frozen->annotation).at(0);
    ASSERT_EQ(standings.size(), 5U);
    EXPECT_FALSE(standings[0].has_value());
    ASSERT_TRUE(standings[3].has_value());
    EXPECT_EQ(standings[3]->polarity, Polarity::negative);
}

TEST(Estimates, LowerWhatTheRulesTakeForActual)
{
    EXPECT_EQ(statements_with(sold, 1, 0.4F), "(Meridian | sell | ships) {actual positive past}\n");
    EXPECT_EQ(statements_with(sold, 1, -0.4F), "(Meridian | sell | ships) {unknown positive past}\n");
    EXPECT_EQ(statements_with(did_not_sell, 3, -0.4F), "(Meridian | sell | ships) {actual negative past}\n");
}

TEST(Estimates, DecideWhereTheRulesDoNotKnowTheWord)
{
    constexpr std::string_view trusted = R"(
Meridian Meridian PROPN Sing 2 nsubj ORGANIZATION
trusted trust VERB Past 0 root
banks bank NOUN Plur 2 obj
to to PART _ 5 mark
pay pay VERB Inf 2 xcomp
)";
    EXPECT_NE(statements_with(trusted, 4, 0.2F).find("(banks | pay | -) {unknown positive}"), std::string::npos);
    EXPECT_NE(statements_with(trusted, 4, 0.8F).find("(banks | pay | -) {actual positive past}"), std::string::npos);
}

} // namespace triplewright::testing
