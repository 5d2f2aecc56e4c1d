// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

#include "extraction/frozen_tree.hpp"

#include <gtest/gtest.h>

namespace triplewright::testing {

namespace {

const Example examples[] = {
    {"AnaRuizSaidThatMeridianSold", R"(
Ana Ana PROPN Sing 3 nsubj PERSON
Ruiz Ruiz PROPN Sing 1 flat PERSON
said say VERB Past 0 root
that that SCONJ _ 6 mark
Meridian Meridian PROPN Sing 6 nsubj ORGANIZATION
sold sell VERB Past 3 ccomp
the the DET Def 8 det
plant plant NOUN Sing 6 obj +
. . PUNCT _ 3 punct
)", R"(
(Ana Ruiz | say | <Meridian | sell | plant>) {actual positive past}
(Meridian | sell | plant) {actual positive past} @[Ana Ruiz]
)"},
    {"MeridianSoldThePlantAnaRuiz", R"(
Meridian Meridian PROPN Sing 2 nsubj ORGANIZATION
sold sell VERB Past 0 root
the the DET Def 4 det
plant plant NOUN Sing 2 obj +
, , PUNCT _ 6 punct
Ana Ana PROPN Sing 8 nsubj PERSON
Ruiz Ruiz PROPN Sing 6 flat PERSON
said say VERB Past 2 parataxis +
. . PUNCT _ 8 punct
)", R"(
(Meridian | sell | plant) {actual positive past} @[Ana Ruiz]
(Ana Ruiz | say | <Meridian | sell | plant>) {actual positive past}
)"},
    {"TheShipTheAgencyReportedSank", R"(
The the DET Def 2 det
ship ship NOUN Sing 8 nsubj +
, , PUNCT _ 5 punct
the the DET Def 5 det
agency agency NOUN Sing 6 nsubj
reported report VERB Past 8 parataxis +
, , PUNCT _ 6 punct
sank sink VERB Past 0 root
in in ADP _ 10 case
May May PROPN Sing 8 obl DATE +
. . PUNCT _ 8 punct
)", R"(
(agency | report | <ship | sink | ->) {actual positive past}
(ship | sink | -) time(in)="May" {actual positive past} @[agency]
)"},
    {"AccordingToThePoliceTheRebels", R"(
According accord VERB ExtPos=ADP|Tense=Pres|VerbForm=Part 4 case
to to ADP _ 1 fixed
the the DET Def 4 det
police police NOUN Sing 8 obl +
, , PUNCT _ 4 punct
the the DET Def 7 det
rebels rebel NOUN Plur 8 nsubj
seized seize VERB Past 0 root
the the DET Def 10 det
town town NOUN Sing 8 obj +
. . PUNCT _ 8 punct
)", R"(
(rebels | seize | town) {actual positive past} @[police]
)"},
    {"TomReyesToldCNNThatMeridian", R"(
Tom Tom PROPN Sing 3 nsubj PERSON
Reyes Reyes PROPN Sing 1 flat PERSON
told tell VERB Past 0 root
CNN CNN PROPN Sing 3 iobj ORGANIZATION
that that SCONJ _ 7 mark
Meridian Meridian PROPN Sing 7 nsubj ORGANIZATION
sold sell VERB Past 3 ccomp
the the DET Def 9 det
plant plant NOUN Sing 7 obj +
. . PUNCT _ 3 punct
)", R"(
(Tom Reyes | tell | CNN) topic=<Meridian | sell | plant> {actual positive past}
(Meridian | sell | plant) {actual positive past} @[Tom Reyes < CNN]
)"},
    {"TomReyesToldTheMinersThat", R"(
Tom Tom PROPN Sing 3 nsubj PERSON
Reyes Reyes PROPN Sing 1 flat PERSON
told tell VERB Past 0 root
the the DET Def 5 det
miners miner NOUN Plur 3 iobj
that that SCONJ PronType=Rel 8 mark
Meridian Meridian PROPN Sing 8 nsubj ORGANIZATION
sold sell VERB Past 3 ccomp
the the DET Def 10 det
plant plant NOUN Sing 8 obj +
. . PUNCT _ 3 punct
)", R"(
(Tom Reyes | tell | miners) topic=<Meridian | sell | plant> {actual positive past}
(Meridian | sell | plant) {actual positive past} @[Tom Reyes]
)"},
    {"WeClosedTheMineTomReyes", R"(
" " PUNCT _ 3 punct +
We we PRON Case=Nom|Number=Plur|PronType=Prs 3 nsubj
closed close VERB Past 0 root
the the DET Def 5 det
mine mine NOUN Sing 3 obj +
, , PUNCT _ 3 punct +
" " PUNCT _ 3 punct

Tom Tom PROPN Sing 3 nsubj PERSON
Reyes Reyes PROPN Sing 1 flat PERSON
told tell VERB Past 0 root
Reuters Reuters PROPN Sing 3 iobj ORGANIZATION +
. . PUNCT _ 3 punct
)", R"(
(We | close | mine) {actual positive past} @[Tom Reyes < Reuters]
(Tom Reyes | tell | <We | close | mine>) to=Reuters {actual positive past}
)"},
    {"AnaRuizDeniedThatMeridianSold", R"(
Ana Ana PROPN Sing 3 nsubj PERSON
Ruiz Ruiz PROPN Sing 1 flat PERSON
denied deny VERB Past 0 root
that that SCONJ _ 6 mark
Meridian Meridian PROPN Sing 6 nsubj ORGANIZATION
sold sell VERB Past 3 ccomp
the the DET Def 8 det
plant plant NOUN Sing 6 obj +
. . PUNCT _ 3 punct
)", R"(
(Ana Ruiz | deny | <Meridian | sell | plant>) {actual positive past}
(Meridian | sell | plant) {actual negative past} @[Ana Ruiz]
)"},
    {"AnaRuizSaidTomReyesBelieved", R"(
Ana Ana PROPN Sing 3 nsubj PERSON
Ruiz Ruiz PROPN Sing 1 flat PERSON
said say VERB Past 0 root
Tom Tom PROPN Sing 6 nsubj PERSON
Reyes Reyes PROPN Sing 4 flat PERSON
believed believe VERB Past 3 ccomp
Orbis Orbis PROPN Sing 9 nsubj ORGANIZATION
had have AUX Past 9 aux
closed close VERB PastPart 6 ccomp
the the DET Def 11 det
mine mine NOUN Sing 9 obj +
. . PUNCT _ 3 punct
)", R"(
(Ana Ruiz | say | <Tom Reyes | believe | <Orbis | close | mine>>) {actual positive past}
(Tom Reyes | believe | <Orbis | close | mine>) {actual positive past} @[Ana Ruiz]
(Orbis | close | mine) {actual positive past perfect} @[Tom Reyes < Ana Ruiz]
)"},
    {"OfficialsDidNotSayThatThe", R"(
Officials official NOUN Plur 4 nsubj
did do AUX Past 4 aux
not not PART Polarity=Neg 4 advmod
say say VERB Inf 0 root
that that SCONJ _ 8 mark
the the DET Def 7 det
ship ship NOUN Sing 8 nsubj
sank sink VERB Past 4 ccomp +
. . PUNCT _ 4 punct
)", R"(
(Officials | say | <ship | sink | ->) {actual negative past}
(ship | sink | -) {unknown positive past}
)"},
    {"AnaRuizAskedWhetherTheShip", R"(
Ana Ana PROPN Sing 3 nsubj PERSON
Ruiz Ruiz PROPN Sing 1 flat PERSON
asked ask VERB Past 0 root
whether whether SCONJ _ 7 mark
the the DET Def 6 det
ship ship NOUN Sing 7 nsubj
sank sink VERB Past 3 ccomp +
. . PUNCT _ 3 punct
)", R"(
(Ana Ruiz | ask | <ship | sink | ->) {actual positive past}
(ship | sink | -) {unknown positive past}
)"},
    {"TheMineIsClosedTheMiners", R"(
“ " PUNCT _ 5 punct +
The the DET Def 3 det
mine mine NOUN Sing 5 nsubj:pass
is be AUX Pres 5 aux:pass
closed close VERB Pass 0 root +
. . PUNCT _ 5 punct

The the DET Def 2 det
miners miner NOUN Plur 3 nsubj
left leave VERB Past 0 root
the the DET Def 5 det
town town NOUN Sing 3 obj +
. . PUNCT _ 3 punct

They they PRON Case=Nom|Number=Plur|PronType=Prs 2 nsubj
went go VERB Past 0 root
to to ADP _ 4 case
Lima Lima PROPN Sing 2 obl LOCATION +
, , PUNCT _ 2 punct +
” " PUNCT _ 2 punct

she she PRON Case=Nom|Gender=Fem|Number=Sing|PronType=Prs 2 nsubj
explained explain VERB Past 0 root +
. . PUNCT _ 2 punct
)", R"(
(mine | be_closed | -) {actual positive present} @[she]
(miners | leave | town) {actual positive past} @[she]
(They | go_to | Lima) {actual positive past} @[she]
(she | explain | <mine | be_closed | ->) {actual positive past}
)"},
    {"AnaRuizSaidTheBankWould", R"(
Ana Ana PROPN Sing 3 nsubj PERSON
Ruiz Ruiz PROPN Sing 1 flat PERSON
said say VERB Past 0 root
the the DET Def 5 det
bank bank NOUN Sing 7 nsubj
would would AUX VerbForm=Fin 7 aux
buy buy VERB Inf 3 ccomp
Orbis Orbis PROPN Sing 7 obj ORGANIZATION +
. . PUNCT _ 3 punct
)", R"(
(Ana Ruiz | say | <bank | buy | Orbis>) {actual positive past}
(bank | buy | Orbis) {planned positive} @[Ana Ruiz]
)"},
    {"TheRebelsWereSaidToHold", R"(
The the DET Def 2 det
rebels rebel NOUN Plur 4 nsubj:pass
were be AUX Past 4 aux:pass
said say VERB Pass 0 root
to to PART _ 6 mark
hold hold VERB Inf 4 xcomp
the the DET Def 8 det
town town NOUN Sing 6 obj +
. . PUNCT _ 4 punct
)", R"(
(rebels | hold | town) {unknown positive past}
)"},
    {"AsTheAgencyReportedTheShip", R"(
As as SCONJ _ 4 mark
the the DET Def 3 det
agency agency NOUN Sing 4 nsubj
reported report VERB Past 8 advcl +
, , PUNCT _ 4 punct
the the DET Def 7 det
ship ship NOUN Sing 8 nsubj
sank sink VERB Past 0 root +
. . PUNCT _ 8 punct
)", R"(
(agency | report | <ship | sink | ->) {actual positive past}
(ship | sink | -) {actual positive past} @[agency]
)"},
    {"TheRoadIsClosedTheMayor", R"(
“ " PUNCT _ 5 punct +
The the DET Def 3 det
road road NOUN Sing 5 nsubj:pass
is be AUX Pres 5 aux:pass
closed close VERB Pass 0 root +
, , PUNCT _ 5 punct +
” " PUNCT _ 5 punct

the the DET Def 2 det
mayor mayor NOUN Sing 7 nsubj +
, , PUNCT _ 4 punct
Tom Tom PROPN Sing 2 appos PERSON
Reyes Reyes PROPN Sing 4 flat PERSON +
, , PUNCT _ 4 punct
said say VERB Past 0 root +
. . PUNCT _ 7 punct
“ " PUNCT _ 11 punct +
We we PRON Case=Nom|Number=Plur|PronType=Prs 11 nsubj
need need VERB Pres 7 ccomp
help help NOUN Sing 11 obj +
. . PUNCT _ 11 punct +
” " PUNCT _ 11 punct
)", R"(
(road | be_closed | -) {actual positive present} @[Tom Reyes]
(Tom Reyes | hold_position | "mayor") {actual positive}
(Tom Reyes | say | <We | need | help>) {actual positive past}
(We | need | help) {actual positive present} @[Tom Reyes]
)"},
};

} // namespace

TEST(Speech, SaysWhatTheSentencesSay)
{
    for (const Example& example : examples) {
        expect_statements(example);
    }
}

} // namespace triplewright::testing
