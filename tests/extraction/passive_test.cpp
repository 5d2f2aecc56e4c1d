// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

#include "extraction/frozen_statements.hpp"

#include <gtest/gtest.h>

namespace triplewright::testing {

namespace {

const Example examples[] = {
    {"TheBillWasSignedByAna", R"(
The the DET Def 2 det
bill bill NOUN Sing 4 nsubj:pass
was be AUX Past 4 aux:pass
signed sign VERB Pass 0 root
by by ADP _ 6 case
Ana Ana PROPN Sing 4 obl:agent PERSON
Ruiz Ruiz PROPN Sing 6 flat PERSON
in in ADP _ 9 case
Lima Lima PROPN Sing 4 obl LOCATION +
. . PUNCT _ 4 punct
)",
     R"(
(Ana Ruiz | sign | bill) place(in)=Lima {actual positive past}
)"},
    {"TheBillWasSignedInMay", R"(
The the DET Def 2 det
bill bill NOUN Sing 4 nsubj:pass
was be AUX Past 4 aux:pass
signed sign VERB Pass 0 root
in in ADP _ 6 case
May May PROPN Sing 4 obl DATE +
. . PUNCT _ 4 punct
)",
     R"(
(bill | be_signed | -) time(in)=--05 {actual positive past}
)"},
    {"TomReyesWasAccusedOfFraud", R"(
Tom Tom PROPN Sing 4 nsubj:pass PERSON
Reyes Reyes PROPN Sing 1 flat PERSON
was be AUX Past 4 aux:pass
accused accuse VERB Pass 0 root
of of ADP _ 6 case
fraud fraud NOUN Sing 4 obl +
. . PUNCT _ 4 punct
)",
     R"(
(Tom Reyes | be_accused_of | fraud) {actual positive past}
)"},
    {"ThePrizeWasGivenToLena", R"(
The the DET Def 2 det
prize prize NOUN Sing 4 nsubj:pass
was be AUX Past 4 aux:pass
given give VERB Pass 0 root
to to ADP _ 6 case
Lena Lena PROPN Sing 4 obl PERSON
Ortiz Ortiz PROPN Sing 6 flat PERSON
by by ADP _ 10 case
the the DET Def 10 det
academy academy NOUN Sing 4 obl:agent +
. . PUNCT _ 4 punct
)",
     R"(
(academy | give | prize) to(to)=Lena Ortiz {actual positive past}
)"},
    {"LenaOrtizWasGivenThePrize", R"(
Lena Lena PROPN Sing 4 nsubj:pass PERSON
Ortiz Ortiz PROPN Sing 1 flat PERSON
was be AUX Past 4 aux:pass
given give VERB Pass 0 root
the the DET Def 6 det
prize prize NOUN Sing 4 obj
by by ADP _ 9 case
the the DET Def 9 det
academy academy NOUN Sing 4 obl:agent +
. . PUNCT _ 4 punct
)",
     R"(
(academy | give | prize) to=Lena Ortiz {actual positive past}
)"},
    {"TheShipsWereSeizedAndSold", R"(
The the DET Def 2 det
ships ship NOUN Plur 4 nsubj:pass
were be AUX Past 4 aux:pass
seized seize VERB Pass 0 root
and and CCONJ _ 6 cc
sold sell VERB Pass 4 conj +
. . PUNCT _ 4 punct
)",
     R"(
(ships | be_seized | -) {actual positive past}
(ships | be_sold | -) {actual positive past}
)"},
    {"ThreeMenWereArrestedInAccra", R"(
Three three NUM NumType=Card 2 nummod
men man NOUN Plur 4 nsubj:pass
were be AUX Past 4 aux:pass
arrested arrest VERB Pass 0 root
in in ADP _ 6 case
Accra Accra PROPN Sing 4 obl LOCATION
on on ADP _ 8 case
Friday Friday PROPN Sing 4 obl DATE +
. . PUNCT _ 4 punct
)",
     R"(
(men | be_arrested_in | Accra) amount=3 time(on)="Friday" {actual positive past}
)"},
    {"TheRoadWasClosedBecauseOf", R"(
The the DET Def 2 det
road road NOUN Sing 4 nsubj:pass
was be AUX Past 4 aux:pass
closed close VERB Pass 0 root
because because ADP ExtPos=ADP 7 case
of of ADP _ 5 fixed
snow snow NOUN Sing 4 obl +
. . PUNCT _ 4 punct
)",
     R"(
(road | be_closed | -) cause(because of)=snow {actual positive past}
)"},
    {"TheMayorWasElectedPresidentOf", R"(
The the DET Def 2 det
mayor mayor NOUN Sing 4 nsubj:pass
was be AUX Past 4 aux:pass
elected elect VERB Pass 0 root
president president NOUN Sing 4 xcomp
of of ADP _ 8 case
the the DET Def 8 det
club club NOUN Sing 5 nmod +
. . PUNCT _ 4 punct
)",
     R"(
(mayor | be_elected | -) as="president of the club" {actual positive past}
)"},
};

} // namespace

TEST(Passive, SaysWhatTheSentencesSay)
{
    for (const Example& example : examples) {
        expect_statements(example);
    }
}

} // namespace triplewright::testing
