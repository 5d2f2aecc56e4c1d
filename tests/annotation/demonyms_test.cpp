// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

#include "triplewright/annotation/demonyms.hpp"

#include <gtest/gtest.h>

namespace triplewright {
namespace {

TEST(FindDemonym, KnowsWordsAndTheirPlurals)
{
    struct Row {
        const char* word;
        const char* countries;
    };
    for (const Row& row :
         {Row{"Kenyan", "Kenya"}, Row{"Kenyans", "Kenya"}, Row{"Chinese", "China|People's Republic of China"},
          Row{"Poles", "Poland"}, Row{"Polish", "Poland"}, Row{"Sri Lankans", "Sri Lanka"}}) {
        const Demonym* const demonym = find_demonym(row.word);
        ASSERT_NE(demonym, nullptr) << row.word;
        EXPECT_EQ(demonym->countries, row.countries);
    }
    for (const char* word : {"", "s", "Kenya", "kenyan", "Swis", "Muslims"}) {
        EXPECT_EQ(find_demonym(word), nullptr) << word;
    }
}

} // namespace
} // namespace triplewright
