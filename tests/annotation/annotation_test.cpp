// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

#include "triplewright/annotation/annotation.hpp"

#include <gmock/gmock.h>

namespace triplewright {
namespace {

TEST(FindFeature, GivesTheValueOfAWholeName)
{
    struct Row {
        std::string_view feats;
        std::string_view name;
        std::string_view value;
    };
    for (const Row& row :
         {Row{"Mood=Ind|Tense=Past|VerbForm=Fin", "Tense", "Past"}, Row{"VerbForm=Fin", "VerbForm", "Fin"},
          Row{"VerbForm=Fin", "Form", ""}, Row{"Tense=Past", "Tens", ""}, Row{"", "Tense", ""},
          Row{"A=1|AB=2", "AB", "2"}, Row{"Tense", "Tense", ""}}) {
        EXPECT_EQ(find_feature(row.feats, row.name), row.value) << row.feats << ' ' << row.name;
    }
}

TEST(BaseRelation, DropsTheSubtype)
{
    EXPECT_EQ(base_relation("nsubj:pass"), "nsubj");
    EXPECT_EQ(base_relation("obj"), "obj");
    EXPECT_EQ(base_relation(""), "");
}

TEST(NameTypeNames, AreThoseOfTheContracts)
{
    EXPECT_EQ(to_string(NameType::person), "PERSON");
    EXPECT_EQ(to_string(NameType::norp), "NORP");
    EXPECT_EQ(to_string(NameType::money), "MONEY");
}

} // namespace
} // namespace triplewright
