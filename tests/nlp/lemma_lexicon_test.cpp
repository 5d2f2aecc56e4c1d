// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

#include "nlp/lemma_lexicon.hpp"

#include <gmock/gmock.h>

#include "triplewright/text/error.hpp"

namespace triplewright {
namespace {

TEST(LemmaLexicon_Find, GoesByFormWithoutCaseAndPartOfSpeech)
{
    const LemmaLexicon lexicon("leaves\tNOUN\tleaf\nleaves\tVERB\tleave\ntvs\tNOUN\tTV");
    EXPECT_EQ(lexicon.find("leaves", "NOUN"), "leaf");
    EXPECT_EQ(lexicon.find("LEAVES", "VERB"), "leave");
    EXPECT_EQ(lexicon.find("TVs", "NOUN"), "TV");
    EXPECT_EQ(lexicon.find("leaves", "ADJ"), "");
    EXPECT_EQ(lexicon.find("", "NOUN"), "");
}

TEST(LemmaLexicon_KnowsLemma, GoesByPartOfSpeech)
{
    const LemmaLexicon lexicon("went\tVERB\tgo");
    EXPECT_TRUE(lexicon.knows_lemma("go", "VERB"));
    EXPECT_FALSE(lexicon.knows_lemma("go", "NOUN"));
    EXPECT_FALSE(lexicon.knows_lemma("went", "VERB"));
}

TEST(LemmaLexicon_Guess, GoesByTheEndingsOfKnownForms)
{
    const LemmaLexicon lexicon("stopped\tVERB\tstop\nmapped\tVERB\tmap\nleaped\tVERB\tleap\nreaped\tVERB\treap\n"
                               "carries\tVERB\tcarry\nmarries\tVERB\tmarry\nwent\tVERB\tgo\nsent\tVERB\tsend");
    struct Row {
        std::string_view form;
        std::string_view upos;
        std::string_view lemma;
    };
    for (const Row& row :
         {Row{"flopped", "VERB", "flop"}, Row{"heaped", "VERB", "heap"}, Row{"Parries", "VERB", "parry"},
          Row{"parries", "NOUN", ""}, Row{"bent", "VERB", ""}, Row{"ed", "VERB", ""}, Row{"", "VERB", ""}}) {
        EXPECT_EQ(lexicon.guess(row.form, row.upos), row.lemma) << row.form;
    }
}

TEST(LemmaLexicon_FindRegular, FindsKnownLemmas)
{
    const LemmaLexicon lexicon(
        "\tVERB\tprovoke\n\tVERB\tfade\n\tVERB\tinterfere\n\tVERB\toccupy\n\tVERB\tflood\n"
        "\tVERB\tsignal\n\tVERB\tmimic\n\tVERB\ttie\n\tVERB\tstar\n\tVERB\tstare\n\tNOUN\tpotato\n"
        "\tNOUN\tniche\n\tADJ\trude\n\tADJ\trough\n\tADJ\tsunny\n\tADJ\tbig");
    struct Row {
        std::string_view form;
        std::string_view upos;
        std::string_view lemma;
    };
    for (const Row& row : {Row{"provoking", "VERB", "provoke"},
                           Row{"Faded", "VERB", "fade"},
                           Row{"interfered", "VERB", "interfere"},
                           Row{"occupies", "VERB", "occupy"},
                           Row{"flooding", "VERB", "flood"},
                           Row{"signalled", "VERB", "signal"},
                           Row{"mimicking", "VERB", "mimic"},
                           Row{"tying", "VERB", "tie"},
                           Row{"starring", "VERB", "star"},
                           Row{"staring", "VERB", "stare"},
                           Row{"potatoes", "NOUN", "potato"},
                           Row{"niches", "NOUN", "niche"},
                           Row{"ruder", "ADJ", "rude"},
                           Row{"roughest", "ADJ", "rough"},
                           Row{"sunnier", "ADJ", "sunny"},
                           Row{"bigger", "ADJ", "big"},
                           Row{"floods", "NOUN", ""},
                           Row{"ed", "VERB", ""},
                           Row{"", "NOUN", ""},
                           Row{"blorping", "VERB", ""}}) {
        EXPECT_EQ(lexicon.find_regular(row.form, row.upos), row.lemma) << row.form;
    }
    EXPECT_EQ(lexicon.find("", "VERB"), "");
}

TEST(LemmaLexicon_Constructor, RefusesOtherText)
{
    EXPECT_THROW(LemmaLexicon("a\tb"), ConfigError);
    EXPECT_THROW(LemmaLexicon("a\tb\tc\n\n"), ConfigError);
    EXPECT_NO_THROW(LemmaLexicon(""));
}

} // namespace
} // namespace triplewright
