// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

// Numbers that could be years, and ages.

#include "extraction/frozen_statements.hpp"

#include <gtest/gtest.h>

namespace triplewright::testing {

namespace {

const Example examples[] = {
    {"LenaOrtizBecameMayorAt30", R"(
Lena Lena PROPN Sing 3 nsubj PERSON
Ortiz Ortiz PROPN Sing 1 flat PERSON
became become VERB Past|Sing 0 root
mayor mayor NOUN Sing 3 xcomp
at at ADP _ 6 case
30 30 NUM NumForm=Digit|NumType=Card 3 obl +
. . PUNCT _ 3 punct
)",
     R"(
(Lena Ortiz | hold_position | "mayor") age(at)=30 {actual positive past}
)"},
    {"TheMineEmploys1850InTheNorth", R"(
The the DET Def 2 det
mine mine NOUN Sing 3 nsubj
employs employ VERB Pres|Sing 0 root
1850 1850 NUM NumForm=Digit|NumType=Card 3 obj DATE
in in ADP _ 7 case
the the DET Def 7 det
north north NOUN Sing 3 obl +
. . PUNCT _ 3 punct
)",
     R"(
(mine | employ | 1850) place(in)=north {actual positive present}
)"},
    {"LenaOrtizPublishedA1998PageReport", R"(
Lena Lena PROPN Sing 3 nsubj PERSON
Ortiz Ortiz PROPN Sing 1 flat PERSON
published publish VERB Past|Sing 0 root
a a DET Ind 8 det
1998 1998 NUM NumForm=Digit|NumType=Card 7 nummod DATE +
- - PUNCT _ 5 punct +
page page NOUN Sing 8 compound
report report NOUN Sing 3 obj +
. . PUNCT _ 3 punct
)",
     R"(
(Lena Ortiz | publish | 1998-page report) {actual positive past}
)"},
    {"Room2010WasClosedIn2011", R"(
Room room NOUN Sing 4 nsubj:pass
2010 2010 NUM NumForm=Digit|NumType=Card 1 flat
was be AUX Past|Sing 4 aux:pass
closed close VERB PastPart|Pass 0 root
in in ADP _ 6 case
2011 2011 NUM NumForm=Digit|NumType=Card 4 obl DATE +
. . PUNCT _ 4 punct
)",
     R"(
(Room 2010 | be_closed | -) time(in)=2011 {actual positive past}
)"},
};

} // namespace

TEST(YearOrCount, SaysWhatTheSentencesSay)
{
    for (const Example& example : examples) {
        expect_statements(example);
    }
}

} // namespace triplewright::testing
