// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

#include "extraction/trust.hpp"

#include <bit>
#include <cstdint>
#include <string>
#include <string_view>

#include <gtest/gtest.h>

#include "support/frozen_tree.hpp"
#include "triplewright/extraction/attributions.hpp"
#include "triplewright/extraction/statement_dump.hpp"

namespace triplewright::testing {

namespace {

constexpr std::string_view said = R"(
Ana Ana PROPN Sing 3 nsubj PERSON
Ruiz Ruiz PROPN Sing 1 flat PERSON
said say VERB Past|Sing 0 root
the the DET Def 5 det
port port NOUN Sing 6 nsubj
closed close VERB Past|Sing 3 ccomp +
. . PUNCT _ 3 punct
)";

constexpr std::string_view signed_bill = R"(
Ana Ana PROPN Sing 3 nsubj PERSON
Ruiz Ruiz PROPN Sing 1 flat PERSON
signed sign VERB Past|Sing 0 root
the the DET Def 5 det
bill bill NOUN Sing 3 obj +
. . PUNCT _ 3 punct
)";

constexpr std::string_view painter = R"(
Tom Tom PROPN Sing 7 nsubj PERSON
Reyes Reyes PROPN Sing 1 flat PERSON +
, , PUNCT _ 5 punct
a a DET Ind 5 det
painter painter NOUN Sing 1 appos +
, , PUNCT _ 1 punct
left leave VERB Past|Sing 0 root
Lima Lima PROPN Sing 7 obj LOCATION +
. . PUNCT _ 7 punct
)";

constexpr std::string_view bank = R"(
Orbis Orbis PROPN Sing 4 nsubj ORGANIZATION
is be AUX Pres 4 cop
a a DET Ind 4 det
bank bank NOUN Sing 0 root +
. . PUNCT _ 4 punct
)";

constexpr std::string_view bought_plant = R"(
Orbis Orbis PROPN Sing 2 nsubj ORGANIZATION
went go VERB Past|Sing 0 root
to to ADP _ 4 case
Lima Lima PROPN Sing 2 obl LOCATION +
, , PUNCT _ 6 punct
sold sell VERB Past|Sing 2 conj
the the DET Def 8 det
mill mill NOUN Sing 6 obj
and and CCONJ _ 17 cc +
, , PUNCT _ 9 punct
after after ADP _ 13 case
a a DET Ind 13 det
week week NOUN Sing 17 obl
of of ADP _ 15 case
talks talk NOUN Plur 13 nmod +
, , PUNCT _ 13 punct
bought buy VERB Past|Sing 2 conj
Meridian Meridian PROPN Sing 20 nmod:poss ORGANIZATION +
's 's PART _ 18 case
plant plant NOUN Sing 17 obj +
. . PUNCT _ 2 punct
)";

/// The parser's probability for the head of one word, counted from 1; it is sure of all others.
struct Doubt {
    std::size_t word = 0;
    float probability = 1;
};

/// Of the statement that begins like this.
float confidence(std::string_view rows, std::string_view statement, Doubt doubt = {})
{
    const auto frozen = read_frozen(rows);
    if (doubt.word != 0) {
        frozen->annotation.sentences[0].words[doubt.word - 1].head_probability = doubt.probability;
    }
    find_attributions(frozen->annotation);
    Extraction extraction;
    extract(frozen->annotation, extraction);
    for (const Statement& made : extraction.statements) {
        if (dump_statement(extraction, made).starts_with(statement)) {
            return made.confidence;
        }
    }
    ADD_FAILURE() << "no " << statement << " in\n" << dump_statements(extraction);
    return 0;
}

/// A statement that must be surer than another one.
struct Pair {
    const char* name;
    std::string_view surer_text;
    std::string_view surer;
    std::string_view text;
    std::string_view statement;
    Doubt doubt = {}; ///< Of the second text.
};

const Pair pairs[] = {
    {"ThatSomebodySaysItThanWhatHappened", said, "(Ana Ruiz | say", signed_bill, "(Ana Ruiz | sign"},
    {"WithAnObjectThanWithout", signed_bill, "(Ana Ruiz | sign", said, "(port | close"},
    {"VerbThanCopula", signed_bill, "(Ana Ruiz | sign", bank, "(Orbis | be | bank)"},
    {"OwnerThanApposition", bought_plant, "(Meridian | have", painter, "(Tom Reyes | hold_position"},
    {"NearSubjectThanFarOne", bought_plant, "(Orbis | sell", bought_plant, "(Orbis | buy"},
    {"DoubtedObject", signed_bill, "(Ana Ruiz | sign", signed_bill, "(Ana Ruiz | sign", {5, 0.5F}},
    {"DoubtedSubject", signed_bill, "(Ana Ruiz | sign", signed_bill, "(Ana Ruiz | sign", {1, 0.5F}},
    {"DoubtedRoot", signed_bill, "(Ana Ruiz | sign", signed_bill, "(Ana Ruiz | sign", {3, 0.5F}},
    {"DoubtedClauseOfTheSubject", bought_plant, "(Orbis | buy", bought_plant, "(Orbis | buy", {17, 0.5F}},
    {"DoubtedPhraseOfTheVerb", bought_plant, "(Orbis | buy", bought_plant, "(Orbis | buy", {13, 0.5F}},
    {"LessDoubted", signed_bill, "(Ana Ruiz | sign", painter, "(Tom Reyes | leave", {8, 0.2F}},
};

class TrustOrder : public ::testing::TestWithParam<Pair> {};

} // namespace

TEST_P(TrustOrder, IsThis)
{
    const Pair& pair = GetParam();
    const float surer = confidence(pair.surer_text, pair.surer);
    const float other = confidence(pair.text, pair.statement, pair.doubt);
    EXPECT_GT(surer, other + 0.01F);
    EXPECT_LT(surer, 1);
    EXPECT_GT(other, 0);
}

INSTANTIATE_TEST_SUITE_P(Pairs, TrustOrder, ::testing::ValuesIn(pairs),
                         [](const auto& tested) { return std::string(tested.param.name); });

TEST(Trust, DoesNotMindDoubtsElsewhere)
{
    EXPECT_EQ(confidence(painter, "(Tom Reyes | leave"), confidence(painter, "(Tom Reyes | leave", {4, 0.3F}));
}

TEST(Trust, IsSureOfAPlainSentenceAndNotOfAGuess)
{
    EXPECT_GT(confidence(signed_bill, "(Ana Ruiz | sign"), 0.9F);
    TrustSigns guess{};
    guess[static_cast<std::size_t>(TrustSign::no_object)] = 1;
    EXPECT_LT(trust_of(guess), 0.3F);
}

TEST(Trust, IsTheSameBitsEverywhere)
{
    TrustSigns signs{};
    signs.fill(0.37);
    EXPECT_EQ(std::bit_cast<std::uint32_t>(trust_of(signs)), 0x3ec9da94U);
}

} // namespace triplewright::testing
