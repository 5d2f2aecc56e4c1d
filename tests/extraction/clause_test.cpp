// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

#include "extraction/frozen_statements.hpp"

#include <gtest/gtest.h>

namespace triplewright::testing {

namespace {

const Example examples[] = {
    {"MeridianSoldItsLagosPlantTo", R"(
Meridian Meridian PROPN Sing 2 nsubj ORGANIZATION
sold sell VERB Past 0 root
its its PRON Case=Gen|Gender=Neut|Number=Sing|Poss=Yes|PronType=Prs 5 nmod:poss
Lagos Lagos PROPN Sing 5 compound LOCATION
plant plant NOUN Sing 2 obj
to to ADP _ 7 case
Orbis Orbis PROPN Sing 2 obl ORGANIZATION
for for ADP _ 9 case
$ $ SYM _ 2 obl MONEY +
40 40 NUM NumType=Card 11 compound MONEY
million million NUM NumType=Card 9 nummod MONEY
in in ADP _ 13 case
May May PROPN Sing 2 obl DATE +
. . PUNCT _ 2 punct
)",
     R"(
(Meridian | sell | Lagos plant) to(to)=Orbis amount(for)=40000000 USD time(in)=--05 {actual positive past}
(its | have | Lagos plant) {actual positive}
)"},
    {"AnaRuizMetWithTomReyes", R"(
Ana Ana PROPN Sing 3 nsubj PERSON
Ruiz Ruiz PROPN Sing 1 flat PERSON
met meet VERB Past 0 root
with with ADP _ 5 case
Tom Tom PROPN Sing 3 obl PERSON
Reyes Reyes PROPN Sing 5 flat PERSON
in in ADP _ 8 case
Lima Lima PROPN Sing 3 obl LOCATION
on on ADP _ 10 case
Monday Monday PROPN Sing 3 obl DATE +
. . PUNCT _ 3 punct
)",
     R"(
(Ana Ruiz | meet_with | Tom Reyes) place(in)=Lima time(on)="Monday" {actual positive past}
)"},
    {"TheFactoryReliesOnPeru", R"(
The the DET Def 2 det
factory factory NOUN Sing 3 nsubj
relies rely VERB Pres 0 root
on on ADP _ 5 case
Peru Peru PROPN Sing 3 obl LOCATION +
. . PUNCT _ 3 punct
)",
     R"(
(factory | rely_on | Peru) {actual positive present}
)"},
    {"TheConvoySetOffForThe", R"(
The the DET Def 2 det
convoy convoy NOUN Sing 3 nsubj
set set VERB Past 0 root
off off ADP _ 3 compound:prt
for for ADP _ 7 case
the the DET Def 7 det
coast coast NOUN Sing 3 obl
on on ADP _ 9 case
Sunday Sunday PROPN Sing 3 obl DATE +
. . PUNCT _ 3 punct
)",
     R"(
(convoy | set_off_for | coast) time(on)="Sunday" {actual positive past}
)"},
    {"OrbisGaveTheMuseumAPainting", R"(
Orbis Orbis PROPN Sing 2 nsubj ORGANIZATION
gave give VERB Past 0 root
the the DET Def 4 det
museum museum NOUN Sing 2 iobj
a a DET Ind 6 det
painting painting NOUN Sing 2 obj +
. . PUNCT _ 2 punct
)",
     R"(
(Orbis | give | painting) to=museum {actual positive past}
)"},
    {"TheMinersGaveUpTheirClaim", R"(
The the DET Def 2 det
miners miner NOUN Plur 3 nsubj
gave give VERB Past 0 root
up up ADP _ 3 compound:prt
their their PRON Case=Gen|Number=Plur|Poss=Yes|PronType=Prs 6 nmod:poss
claim claim NOUN Sing 3 obj +
. . PUNCT _ 3 punct
)",
     R"(
(miners | give_up | claim) {actual positive past}
(their | have | claim) {actual positive}
)"},
    {"TomReyesAndAnaRuizVisited", R"(
Tom Tom PROPN Sing 6 nsubj PERSON
Reyes Reyes PROPN Sing 1 flat PERSON
and and CCONJ _ 4 cc
Ana Ana PROPN Sing 1 conj PERSON
Ruiz Ruiz PROPN Sing 4 flat PERSON
visited visit VERB Past 0 root
Accra Accra PROPN Sing 6 obj LOCATION
and and CCONJ _ 9 cc
Lagos Lagos PROPN Sing 7 conj LOCATION +
. . PUNCT _ 6 punct
)",
     R"(
(Tom Reyes | visit | Accra) {actual positive past}
(Tom Reyes | visit | Lagos) {actual positive past}
(Ana Ruiz | visit | Accra) {actual positive past}
(Ana Ruiz | visit | Lagos) {actual positive past}
)"},
    {"OrbisBoughtAndSoldShares", R"(
Orbis Orbis PROPN Sing 2 nsubj ORGANIZATION
bought buy VERB Past 0 root
and and CCONJ _ 4 cc
sold sell VERB Past 2 conj
shares share NOUN Plur 2 obj +
. . PUNCT _ 2 punct
)",
     R"(
(Orbis | buy | shares) {actual positive past}
(Orbis | sell | shares) {actual positive past}
)"},
    {"TheBridgeThatTheEngineersBuilt", R"(
The the DET Def 2 det
bridge bridge NOUN Sing 7 nsubj
that that PRON PronType=Rel 6 obj
the the DET Def 5 det
engineers engineer NOUN Plur 6 nsubj
built build VERB Past 2 acl:relcl
collapsed collapse VERB Past 0 root
in in ADP _ 9 case
June June PROPN Sing 7 obl DATE +
. . PUNCT _ 7 punct
)",
     R"(
(engineers | build | bridge) {actual positive past}
(bridge | collapse | -) time(in)=--06 {actual positive past}
)"},
    {"ThePeopleWhoLiveInLima", R"(
The the DET Def 2 det
people people NOUN Plur 7 nsubj
who who PRON PronType=Rel 4 nsubj
live live VERB Pres 2 acl:relcl
in in ADP _ 6 case
Lima Lima PROPN Sing 4 obl LOCATION
protested protest VERB Past 0 root +
. . PUNCT _ 7 punct
)",
     R"(
(people | live_in | Lima) {actual positive present}
(people | protest | -) {actual positive past}
)"},
    {"TheTownTheyLiveInIs", R"(
The the DET Def 2 det
town town NOUN Sing 7 nsubj
they they PRON Case=Nom|Number=Plur|PronType=Prs 4 nsubj
live live VERB Pres 2 acl:relcl
in in ADP _ 4 obl
is be AUX Pres 7 cop
small small ADJ _ 0 root +
. . PUNCT _ 7 punct
)",
     R"(
(they | live_in | town) {actual positive present}
(town | be | "small") {actual positive present}
)"},
    {"OrbisFoundedIn1998ByLena", R"(
Orbis Orbis PROPN Sing 10 nsubj ORGANIZATION +
, , PUNCT _ 3 punct
founded found VERB Pass 1 acl
in in ADP _ 5 case
1998 1998 NUM NumType=Card 3 obl DATE
by by ADP _ 7 case
Lena Lena PROPN Sing 3 obl:agent PERSON
Ortiz Ortiz PROPN Sing 7 flat PERSON +
, , PUNCT _ 3 punct
makes make VERB Pres 0 root
pumps pump NOUN Plur 10 obj +
. . PUNCT _ 10 punct
)",
     R"(
(Lena Ortiz | found | Orbis) time(in)=1998 {actual positive past}
(Orbis | make | pumps) {actual positive present}
)"},
    {"HeBoughtTheShipAndSold", R"(
He he PRON Case=Nom|Gender=Masc|Number=Sing|PronType=Prs 2 nsubj
bought buy VERB Past 0 root
the the DET Def 4 det
ship ship NOUN Sing 2 obj
and and CCONJ _ 6 cc
sold sell VERB Past 2 conj
it it PRON Case=Acc|Gender=Neut|Number=Sing|PronType=Prs 6 obj
in in ADP _ 9 case
Lima Lima PROPN Sing 6 obl LOCATION +
. . PUNCT _ 2 punct
)",
     R"(
(He | buy | ship) {actual positive past}
(He | sell | it) place(in)=Lima {actual positive past}
)"},
    {"TheMayorSteppedDownInMay", R"(
The the DET Def 2 det
mayor mayor NOUN Sing 3 nsubj
stepped step VERB Past 0 root
down down ADP _ 3 compound:prt
in in ADP _ 6 case
May May PROPN Sing 3 obl DATE +
. . PUNCT _ 3 punct
)",
     R"(
(mayor | step_down | -) time(in)=--05 {actual positive past}
)"},
    {"TheJudgeWhoWasBornIn", R"(
The the DET Def 2 det
judge judge NOUN Sing 10 nsubj +
, , PUNCT _ 6 punct
who who PRON PronType=Rel 6 nsubj:pass
was be AUX Past 6 aux:pass
born bear VERB Pass 2 acl:relcl
in in ADP _ 8 case
Accra Accra PROPN Sing 6 obl LOCATION +
, , PUNCT _ 2 punct
freed free VERB Past 0 root
the the DET Def 12 det
miners miner NOUN Plur 10 obj +
. . PUNCT _ 10 punct
)",
     R"(
(judge | be_born_in | Accra) {actual positive past}
(judge | free | miners) {actual positive past}
)"},
    {"TheFirmToWhichOrbisSold", R"(
The the DET Def 2 det
firm firm NOUN Sing 9 nsubj
to to ADP _ 4 case
which which PRON PronType=Rel 6 obl
Orbis Orbis PROPN Sing 6 nsubj ORGANIZATION
sold sell VERB Past 2 acl:relcl
the the DET Def 8 det
mine mine NOUN Sing 6 obj
closed close VERB Past 0 root +
. . PUNCT _ 9 punct
)",
     R"(
(Orbis | sell | mine) to(to)=firm {actual positive past}
(firm | close | -) {actual positive past}
)"},
    {"AnaRuizWhoseBrotherRunsThe", R"(
Ana Ana PROPN Sing 10 nsubj PERSON
Ruiz Ruiz PROPN Sing 1 flat PERSON +
, , PUNCT _ 6 punct
whose whose PRON Poss=Yes|PronType=Rel 5 nmod:poss
brother brother NOUN Sing 6 nsubj
runs run VERB Pres 1 acl:relcl
the the DET Def 8 det
bank bank NOUN Sing 6 obj +
, , PUNCT _ 1 punct
resigned resign VERB Past 0 root +
. . PUNCT _ 10 punct
)",
     R"(
(Ana Ruiz | have | brother) {actual positive}
(brother | run | bank) {actual positive present}
(Ana Ruiz | resign | -) {actual positive past}
)"},
    {"TheMinersCameBackFromThe", R"(
The the DET Def 2 det
miners miner NOUN Plur 3 nsubj
came come VERB Past 0 root
back back ADV _ 3 advmod
from from ADP _ 7 case
the the DET Def 7 det
coast coast NOUN Sing 3 obl +
. . PUNCT _ 3 punct
)",
     R"(
(miners | come_back_from | coast) {actual positive past}
)"},
    {"AfterLeavingLimaAnaRuizMoved", R"(
After after SCONJ _ 2 mark
leaving leave VERB PresPart 7 advcl
Lima Lima PROPN Sing 2 obj LOCATION +
, , PUNCT _ 2 punct
Ana Ana PROPN Sing 7 nsubj PERSON
Ruiz Ruiz PROPN Sing 5 flat PERSON
moved move VERB Past 0 root
to to ADP _ 9 case
Accra Accra PROPN Sing 7 obl LOCATION
with with ADP _ 12 case
her her PRON Case=Gen|Gender=Fem|Number=Sing|Poss=Yes|PronType=Prs 12 nmod:poss
son son NOUN Sing 7 obl +
. . PUNCT _ 7 punct
)",
     R"(
(Ana Ruiz | leave | Lima) {actual positive past}
(Ana Ruiz | move_to | Accra) time(after)=<Ana Ruiz | leave | Lima> with(with)=son {actual positive past}
(her | have | son) {actual positive}
)"},
    {"TheCompanyOpenedAPlantIn", R"(
The the DET Def 2 det
company company NOUN Sing 3 nsubj
opened open VERB Past 0 root
a a DET Ind 5 det
plant plant NOUN Sing 3 obj
in in ADP _ 7 case
Lagos Lagos PROPN Sing 3 obl LOCATION
and and CCONJ _ 9 cc
hired hire VERB Past 3 conj
300 300 NUM NumType=Card 11 nummod
people people NOUN Plur 9 obj +
. . PUNCT _ 3 punct
)",
     R"(
(company | open | plant) place(in)=Lagos {actual positive past}
(company | hire | people) amount=300 {actual positive past}
)"},
    {"TheLakeWasListedAsEndangered", R"(
The the DET Def 2 det
lake lake NOUN Sing 4 nsubj:pass
was be AUX Past 4 aux:pass
listed list VERB Pass 0 root
as as ADP _ 6 case
endangered endangered ADJ _ 4 obl +
. . PUNCT _ 4 punct
)",
     R"(
(lake | be_listed_as | "endangered") {actual positive past}
)"},
    {"ReyesIsRegardedAsOneOfThe", R"(
Reyes Reyes PROPN Sing 3 nsubj:pass PERSON
is be AUX Pres|Sing 3 aux:pass
regarded regard VERB Pass 0 root
as as ADP _ 5 case
one one NUM NumType=Card 3 obl
of of ADP _ 9 case
the the DET Def 9 det
best good ADJ Degree=Sup 9 amod
pilots pilot NOUN Plur 5 nmod +
. . PUNCT _ 3 punct
)",
     R"(
(Reyes | be_regarded_as_one_of | best pilots) {actual positive present}
)"},
    {"TheExpeditionWasAimedAtFindingOre", R"(
The the DET Def 2 det
expedition expedition NOUN Sing 4 nsubj:pass
was be AUX Past 4 aux:pass
aimed aim VERB Pass 0 root
at at SCONJ _ 6 mark
finding find VERB PresPart 4 advcl
ore ore NOUN Sing 6 obj +
. . PUNCT _ 4 punct
)",
     R"(
(expedition | be_aimed_at | <expedition | find | ore>) {actual positive past}
(expedition | find | ore) {planned positive}
)"},
    {"TheFeeResultedInProtests", R"(
The the DET Def 2 det
fee fee NOUN Sing 3 nsubj
resulted result VERB Past 0 root
in in ADP _ 5 case
protests protest NOUN Plur 3 obl +
. . PUNCT _ 3 punct
)",
     R"(
(fee | result_in | protests) {actual positive past}
)"},
    {"FarmersReliedHeavilyOnTheReport", R"(
Farmers farmer NOUN Plur 2 nsubj
relied rely VERB Past 0 root
heavily heavily ADV _ 2 advmod
on on ADP _ 6 case
the the DET Def 6 det
report report NOUN Sing 2 obl +
. . PUNCT _ 2 punct
)",
     R"(
(Farmers | rely_on | report) manner="heavily" {actual positive past}
)"},
    {"TheMayorIsTiredOfWaiting", R"(
The the DET Def 2 det
mayor mayor NOUN Sing 4 nsubj
is be AUX Pres|Sing 4 cop
tired tired ADJ _ 0 root
of of SCONJ _ 6 mark
waiting wait VERB Ger 4 advcl +
. . PUNCT _ 4 punct
)",
     R"(
(mayor | be_tired_of | <mayor | wait | ->) {actual positive present}
(mayor | wait | -) {actual positive present}
)"},
    {"TheClubPraisedRuizMoreWarmlyThan", R"(
The the DET Def 2 det
club club NOUN Sing 3 nsubj
praised praise VERB Past 0 root
Ruiz Ruiz PROPN Sing 3 obj PERSON
more more ADV Degree=Cmp 6 advmod
warmly warmly ADV _ 3 advmod
than than ADP _ 8 case
Reyes Reyes PROPN Sing 3 obl PERSON +
. . PUNCT _ 3 punct
)",
     R"(
(club | praise | Ruiz) manner="more warmly" comparison(than)=Reyes {actual positive past}
)"},
    {"TheChoirIsSeenAsCopyingIts", R"(
The the DET Def 2 det
choir choir NOUN Sing 4 nsubj:pass
is be AUX Pres|Sing 4 aux:pass
seen see VERB Pass 0 root
as as SCONJ _ 6 mark
copying copy VERB PresPart 4 advcl
its its PRON Prs|Case=Gen|Gender=Neut|Number=Sing|Person=3|Poss=Yes 8 nmod:poss
rivals rival NOUN Plur 6 obj +
. . PUNCT _ 4 punct
)",
     R"(
(choir | be_seen_as | <choir | copy | rivals>) {actual positive present}
(choir | copy | rivals) {unknown positive}
(its | have | rivals) {actual positive}
)"},
    {"TheShrineLooksLikeAPalace", R"(
The the DET Def 2 det
shrine shrine NOUN Sing 3 nsubj
looks look VERB Pres|Sing 0 root
like like ADP _ 6 case
a a DET Ind 6 det
palace palace NOUN Sing 3 obl +
. . PUNCT _ 3 punct
)",
     R"(
(shrine | look_like | palace) {actual positive present}
)"},
    {"WoefullyWeakWallsDidNotSurvive", R"(
Woefully woefully ADV _ 3 amod
weak weak ADJ _ 3 amod
walls wall NOUN Plur 6 nsubj
did do AUX Past 6 aux
not not PART Polarity=Neg 6 advmod
survive survive VERB Inf 0 root +
. . PUNCT _ 6 punct
)",
     R"(
(Woefully weak walls | survive | -) {actual negative past}
)"},
    {"ItHasYouKnowHurtThePort", R"(
It it PRON Prs|Case=Nom|Gender=Neut|Number=Sing|Person=3 7 nsubj
has have AUX Pres|Sing 7 aux +
, , PUNCT _ 5 punct
you you PRON Prs|Case=Nom|Number=Sing|Person=2 5 nsubj
know know VERB Pres|Sing 7 parataxis +
, , PUNCT _ 5 punct
hurt hurt VERB PastPart 0 root
the the DET Def 9 det
port port NOUN Sing 7 obj +
. . PUNCT _ 7 punct
)",
     R"(
(It | hurt | port) {actual positive present perfect}
)"},
    {"TheFirmRefrainedFromSigningTheTreaty", R"(
The the DET Def 2 det
firm firm NOUN Sing 3 nsubj
refrained refrain VERB Past 0 root
from from SCONJ _ 5 mark
signing sign VERB PresPart 3 advcl
the the DET Def 7 det
treaty treaty NOUN Sing 5 obj
on on ADP _ 9 case
Monday Monday PROPN Sing 5 obl DATE +
. . PUNCT _ 3 punct
)",
     R"(
(firm | refrain_from | <firm | sign | treaty>) {actual positive past}
(firm | sign | treaty) time(on)="Monday" {actual negative past}
)"},
    {"TheMinersMadeTheirWayToThe", R"(
The the DET Def 2 det
miners miner NOUN Plur 3 nsubj
made make VERB Past|Plur 0 root
their their PRON Plur|Prs|Case=Gen|Poss=Yes 5 nmod:poss
way way NOUN Sing 3 obj
to to ADP _ 8 case
the the DET Def 8 det
port port NOUN Sing 3 obl +
. . PUNCT _ 3 punct
)",
     R"(
(miners | make_way_to | port) {actual positive past}
)"},
    {"OrbisIntervenedAndWroteALetter", R"(
Orbis Orbis PROPN Sing 2 nsubj PERSON
intervened intervene VERB Past|Sing 0 root
and and CCONJ _ 4 cc
wrote write VERB Past|Sing 2 conj
a a DET Ind 6 det
letter letter NOUN Sing 4 obj +
. . PUNCT _ 2 punct
)",
     R"(
(Orbis | intervene | -) {actual positive past}
(Orbis | write | letter) {actual positive past}
)"},
};

} // namespace

TEST(Clause, SaysWhatTheSentencesSay)
{
    for (const Example& example : examples) {
        expect_statements(example);
    }
}

} // namespace triplewright::testing
