// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

// Roles of phrases whose noun is no place and no topic, and of clauses by their whole conjunction.

#include "extraction/frozen_statements.hpp"

#include <gtest/gtest.h>

namespace triplewright::testing {

namespace {

const Example examples[] = {
    {"InTheEndAnaRuizSoldTheMillAtAPriceOf5Dollars", R"(
In in ADP _ 3 case
the the DET Def 3 det
end end NOUN Sing 7 obl +
, , PUNCT _ 3 punct
Ana Ana PROPN Sing 7 nsubj PERSON
Ruiz Ruiz PROPN Sing 5 flat PERSON
sold sell VERB Past|Sing 0 root
the the DET Def 9 det
mill mill NOUN Sing 7 obj
at at ADP _ 12 case
a a DET Ind 12 det
price price NOUN Sing 7 obl
of of ADP _ 15 case
5 5 NUM NumForm=Digit|NumType=Card 15 nummod MONEY
dollars dollar NOUN Plur 12 nmod MONEY +
. . PUNCT _ 7 punct
)",
     R"(
(Ana Ruiz | sell | mill) amount(at)=price of 5 dollars {actual positive past}
)"},
    {"InAnyCaseTheMinersReachedLimaOnFoot", R"(
In in ADP _ 3 case
any any DET PronType=Ind 3 det
case case NOUN Sing 7 obl +
, , PUNCT _ 3 punct
the the DET Def 6 det
miners miner NOUN Plur 7 nsubj
reached reach VERB Past|Plur 0 root
Lima Lima PROPN Sing 7 obj LOCATION
on on ADP _ 10 case
foot foot NOUN Sing 7 obl +
. . PUNCT _ 7 punct
)",
     R"(
(miners | reach | Lima) manner(on)=foot {actual positive past}
)"},
    {"SheFoundTheLetterByAccident", R"(
She she PRON Sing|Prs|Case=Nom|Gender=Fem 2 nsubj
found find VERB Past|Sing 0 root
the the DET Def 4 det
letter letter NOUN Sing 2 obj
by by ADP _ 6 case
accident accident NOUN Sing 2 obl +
. . PUNCT _ 2 punct
)",
     R"(
(She | find | letter) manner(by)=accident {actual positive past}
)"},
    {"TheFloodPutTheTownAtRisk", R"(
The the DET Def 2 det
flood flood NOUN Sing 3 nsubj
put put VERB Past|Plur 0 root
the the DET Def 5 det
town town NOUN Sing 3 obj
at at ADP _ 7 case
risk risk NOUN Sing 3 obl +
. . PUNCT _ 3 punct
)",
     R"(
(flood | put | town) prep_at(at)=risk {actual positive past}
)"},
    {"TheMayorResignedUnderPressure", R"(
The the DET Def 2 det
mayor mayor NOUN Sing 3 nsubj
resigned resign VERB Past|Sing 0 root
under under ADP _ 5 case
pressure pressure NOUN Sing 3 obl +
. . PUNCT _ 3 punct
)",
     R"(
(mayor | resign | -) manner(under)=pressure {actual positive past}
)"},
    {"InTheEndOfTheFilmAnaRuizLeavesLima", R"(
In in ADP _ 3 case
the the DET Def 3 det
end end NOUN Sing 10 obl
of of ADP _ 6 case
the the DET Def 6 det
film film NOUN Sing 3 nmod +
, , PUNCT _ 3 punct
Ana Ana PROPN Sing 10 nsubj PERSON
Ruiz Ruiz PROPN Sing 8 flat PERSON
leaves leave VERB Pres|Sing 0 root
Lima Lima PROPN Sing 10 obj LOCATION +
. . PUNCT _ 10 punct
)",
     R"(
(Ana Ruiz | leave | Lima) time(in)=end of the film {actual positive present}
)"},
    {"TheyClosedTheRoadInOrderToSaveTheBridge", R"(
They they PRON Plur|Prs|Case=Nom 2 nsubj
closed close VERB Past|Plur 0 root
the the DET Def 4 det
road road NOUN Sing 2 obj
in in ADP ExtPos=SCONJ 8 mark
order order NOUN Sing 5 fixed
to to PART _ 8 mark
save save VERB Inf 2 advcl
the the DET Def 10 det
bridge bridge NOUN Sing 8 obj +
. . PUNCT _ 2 punct
)",
     R"(
(They | close | road) purpose(in order to)=<They | save | bridge> {actual positive past}
(They | save | bridge) {planned positive}
)"},
    {"TheMayorLeftAsSoonAsTheVoteEnded", R"(
The the DET Def 2 det
mayor mayor NOUN Sing 3 nsubj
left leave VERB Past|Sing 0 root
as as ADV _ 5 advmod
soon soon ADV _ 3 advmod
as as SCONJ _ 9 mark
the the DET Def 8 det
vote vote NOUN Sing 9 nsubj
ended end VERB Past|Sing 5 advcl +
. . PUNCT _ 3 punct
)",
     R"(
(mayor | leave | -) time(as soon as)=<vote | end | -> {actual positive past}
(vote | end | -) {actual positive past}
)"},
    {"TheShipSailedEvenThoughTheStormRaged", R"(
The the DET Def 2 det
ship ship NOUN Sing 3 nsubj
sailed sail VERB Past|Sing 0 root
even even ADV _ 8 advmod
though though SCONJ _ 8 mark
the the DET Def 7 det
storm storm NOUN Sing 8 nsubj
raged rage VERB Past|Sing 3 advcl +
. . PUNCT _ 3 punct
)",
     R"(
(ship | sail | -) concession(even though)=<storm | rage | -> {actual positive past}
(storm | rage | -) {actual positive past}
)"},
};

} // namespace

TEST(PhraseRole, SaysWhatTheSentencesSay)
{
    for (const Example& example : examples) {
        expect_statements(example);
    }
}

} // namespace triplewright::testing
