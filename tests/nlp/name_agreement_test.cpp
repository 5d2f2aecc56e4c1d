// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

#include "nlp/name_agreement.hpp"

#include <string>
#include <tuple>
#include <vector>

#include <gtest/gtest.h>

namespace triplewright {

namespace {

struct Row {
    std::string_view text;
    NameType type;
    float probability;
};

/// The types of names that stand one behind the other, after they have agreed: "person location".
std::string agreed(const std::vector<Row>& rows)
{
    std::string text;
    Annotation passage;
    for (const Row& row : rows) {
        Name name;
        name.span = {text.size(), text.size() + row.text.size()};
        name.type = row.type;
        name.probability = row.probability;
        passage.names.push_back(name);
        text += std::string(row.text) + "\n";
    }
    passage.text = text;
    agree_on_name_types(passage);
    std::string types;
    for (const Name& name : passage.names) {
        types += (types.empty() ? "" : " ") + std::string(to_string(name.type));
    }
    return types;
}

constexpr NameType person = NameType::person;
constexpr NameType place = NameType::location;

} // namespace

TEST(NameAgreement, GivesOneNameOneType)
{
    EXPECT_EQ(agreed({}), "");
    EXPECT_EQ(agreed({{"Okafor", person, .9F}, {"Okafor", place, .6F}, {"Okafor", person, .5F}}),
              "PERSON PERSON PERSON");
    EXPECT_EQ(agreed({{"Karst", person, .4F}, {"Karst", place, .9F}}), "LOCATION LOCATION");
    EXPECT_EQ(agreed({{"Karst", person, .5F}, {"Karst", place, .5F}}), "PERSON LOCATION") << "nobody wins";
    EXPECT_EQ(agreed({{"Okafor", person, .9F}, {"Okafor Bank", NameType::organization, .6F}}), "PERSON ORGANIZATION");
}

TEST(NameAgreement, KnowsTheWordsOfAPerson)
{
    EXPECT_EQ(agreed({{"Jane B. Okafor", person, .9F}, {"Okafor", place, .6F}, {"Jane", NameType::misc, .6F}}),
              "PERSON PERSON PERSON");
    EXPECT_EQ(agreed({{"Jane Lima", person, .9F}, {"Lima", place, .8F}, {"Lima", place, .8F}}),
              "PERSON LOCATION LOCATION");
}

TEST(NameAgreement, KnowsTheAcronymOfAName)
{
    Annotation passage;
    passage.text = "Karst Union of Painters (KUP) and KUP";
    for (const auto& [begin, end, type] : {std::tuple(0UL, 23UL, NameType::organization), std::tuple(25UL, 28UL, place),
                                           std::tuple(34UL, 37UL, NameType::misc)}) {
        Name name;
        name.span = {begin, end};
        name.type = type;
        name.probability = .6F;
        passage.names.push_back(name);
    }
    agree_on_name_types(passage);
    for (const Name& name : passage.names) {
        EXPECT_EQ(to_string(name.type), "ORGANIZATION");
    }
}

TEST(NameAgreement, LeavesDatesAndSumsAlone)
{
    EXPECT_EQ(agreed({{"May", NameType::date, .6F}, {"May", person, .9F}}), "DATE PERSON");
    EXPECT_EQ(agreed({{"May", NameType::date, .9F}, {"May", person, .6F}}), "DATE PERSON");
}

} // namespace triplewright
