// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

#include "extraction/frozen_statements.hpp"

#include <gtest/gtest.h>

namespace triplewright::testing {

namespace {

const Example examples[] = {
    {"MeridianDidNotSellThePlant", R"(
Meridian Meridian PROPN Sing 4 nsubj ORGANIZATION
did do AUX Past 4 aux
not not PART Polarity=Neg 4 advmod
sell sell VERB Inf 0 root
the the DET Def 6 det
plant plant NOUN Sing 4 obj +
. . PUNCT _ 4 punct
)",
     R"(
(Meridian | sell | plant) {actual negative past}
)"},
    {"MeridianNeverSoldThePlant", R"(
Meridian Meridian PROPN Sing 3 nsubj ORGANIZATION
never never ADV PronType=Neg 3 advmod
sold sell VERB Past 0 root
the the DET Def 5 det
plant plant NOUN Sing 3 obj +
. . PUNCT _ 3 punct
)",
     R"(
(Meridian | sell | plant) {actual negative past}
)"},
    {"AnaRuizFailedToSignThe", R"(
Ana Ana PROPN Sing 3 nsubj PERSON
Ruiz Ruiz PROPN Sing 1 flat PERSON
failed fail VERB Past 0 root
to to PART _ 5 mark
sign sign VERB Inf 3 xcomp
the the DET Def 7 det
bill bill NOUN Sing 5 obj +
. . PUNCT _ 3 punct
)",
     R"(
(Ana Ruiz | sign | bill) {actual negative past}
)"},
    {"TomReyesRefusedToLeaveLima", R"(
Tom Tom PROPN Sing 3 nsubj PERSON
Reyes Reyes PROPN Sing 1 flat PERSON
refused refuse VERB Past 0 root
to to PART _ 5 mark
leave leave VERB Inf 3 xcomp
Lima Lima PROPN Sing 5 obj LOCATION +
. . PUNCT _ 3 punct
)",
     R"(
(Tom Reyes | leave | Lima) {actual negative past}
)"},
    {"OrbisNoLongerMakesPumps", R"(
Orbis Orbis PROPN Sing 4 nsubj ORGANIZATION
no no ADV _ 3 advmod
longer long ADV Degree=Cmp 4 advmod
makes make VERB Pres 0 root
pumps pump NOUN Plur 4 obj +
. . PUNCT _ 4 punct
)",
     R"(
(Orbis | make | pumps) {actual negative present}
)"},
    {"NeitherMeridianNorOrbisBoughtThe", R"(
Neither neither CCONJ Polarity=Neg 2 cc:preconj
Meridian Meridian PROPN Sing 5 nsubj ORGANIZATION
nor nor CCONJ _ 4 cc
Orbis Orbis PROPN Sing 2 conj ORGANIZATION
bought buy VERB Past 0 root
the the DET Def 7 det
port port NOUN Sing 5 obj +
. . PUNCT _ 5 punct
)",
     R"(
(Meridian | buy | port) {actual negative past}
(Orbis | buy | port) {actual negative past}
)"},
    {"NoShipReachedThePort", R"(
No no DET PronType=Neg 2 det
ship ship NOUN Sing 3 nsubj
reached reach VERB Past 0 root
the the DET Def 5 det
port port NOUN Sing 3 obj +
. . PUNCT _ 3 punct
)",
     R"(
(ship | reach | port) {actual negative past}
)"},
    {"AnaRuizWillVisitAccraOn", R"(
Ana Ana PROPN Sing 4 nsubj PERSON
Ruiz Ruiz PROPN Sing 1 flat PERSON
will will AUX VerbForm=Fin 4 aux
visit visit VERB Inf 0 root
Accra Accra PROPN Sing 4 obj LOCATION
on on ADP _ 7 case
Monday Monday PROPN Sing 4 obl DATE +
. . PUNCT _ 4 punct
)",
     R"(
(Ana Ruiz | visit | Accra) time(on)="Monday" {planned positive future}
)"},
    {"AnaRuizIsSetToVisit", R"(
Ana Ana PROPN Sing 4 nsubj:pass PERSON
Ruiz Ruiz PROPN Sing 1 flat PERSON
is be AUX Pres 4 aux:pass
set set VERB Pass 0 root
to to PART _ 6 mark
visit visit VERB Inf 4 xcomp
Accra Accra PROPN Sing 6 obj LOCATION +
. . PUNCT _ 4 punct
)",
     R"(
(Ana Ruiz | visit | Accra) {planned positive future}
)"},
    {"TheCompanyPlansToCloseThe", R"(
The the DET Def 2 det
company company NOUN Sing 3 nsubj
plans plan VERB Pres 0 root
to to PART _ 5 mark
close close VERB Inf 3 xcomp
the the DET Def 7 det
mine mine NOUN Sing 5 obj +
. . PUNCT _ 3 punct
)",
     R"(
(company | close | mine) {planned positive future}
)"},
    {"TheBankMayBuyOrbis", R"(
The the DET Def 2 det
bank bank NOUN Sing 4 nsubj
may may AUX VerbForm=Fin 4 aux
buy buy VERB Inf 0 root
Orbis Orbis PROPN Sing 4 obj ORGANIZATION +
. . PUNCT _ 4 punct
)",
     R"(
(bank | buy | Orbis) {possible positive}
)"},
    {"TomReyesMustLeaveLima", R"(
Tom Tom PROPN Sing 4 nsubj PERSON
Reyes Reyes PROPN Sing 1 flat PERSON
must must AUX VerbForm=Fin 4 aux
leave leave VERB Inf 0 root
Lima Lima PROPN Sing 4 obj LOCATION +
. . PUNCT _ 4 punct
)",
     R"(
(Tom Reyes | leave | Lima) {required positive}
)"},
    {"TomReyesHasToLeaveLima", R"(
Tom Tom PROPN Sing 3 nsubj PERSON
Reyes Reyes PROPN Sing 1 flat PERSON
has have VERB Pres 0 root
to to PART _ 5 mark
leave leave VERB Inf 3 xcomp
Lima Lima PROPN Sing 5 obj LOCATION +
. . PUNCT _ 3 punct
)",
     R"(
(Tom Reyes | leave | Lima) {required positive present}
)"},
    {"IfOrbisBuysThePortMeridian", R"(
If if SCONJ _ 3 mark
Orbis Orbis PROPN Sing 3 nsubj ORGANIZATION
buys buy VERB Pres 9 advcl
the the DET Def 5 det
port port NOUN Sing 3 obj +
, , PUNCT _ 3 punct
Meridian Meridian PROPN Sing 9 nsubj ORGANIZATION
will will AUX VerbForm=Fin 9 aux
sell sell VERB Inf 0 root
the the DET Def 11 det
mine mine NOUN Sing 9 obj +
. . PUNCT _ 9 punct
)",
     R"(
(Orbis | buy | port) {unknown positive present}
(Meridian | sell | mine) condition(if)=<Orbis | buy | port> {possible positive future}
)"},
    {"TheCompanyWasForcedToSell", R"(
The the DET Def 2 det
company company NOUN Sing 4 nsubj:pass
was be AUX Past 4 aux:pass
forced force VERB Pass 0 root
to to PART _ 6 mark
sell sell VERB Inf 4 xcomp
the the DET Def 8 det
mine mine NOUN Sing 6 obj +
. . PUNCT _ 4 punct
)",
     R"(
(company | sell | mine) {actual positive past}
)"},
    {"TomReyesManagedToReachLima", R"(
Tom Tom PROPN Sing 3 nsubj PERSON
Reyes Reyes PROPN Sing 1 flat PERSON
managed manage VERB Past 0 root
to to PART _ 5 mark
reach reach VERB Inf 3 xcomp
Lima Lima PROPN Sing 5 obj LOCATION +
. . PUNCT _ 3 punct
)",
     R"(
(Tom Reyes | reach | Lima) {actual positive past}
)"},
    {"TheGuardsBecameUnableToOpen", R"(
The the DET Def 2 det
guards guard NOUN Plur 3 nsubj
became become VERB Past 0 root
unable unable ADJ _ 3 xcomp
to to PART _ 6 mark
open open VERB Inf 4 xcomp
the the DET Def 8 det
gate gate NOUN Sing 6 obj +
. . PUNCT _ 3 punct
)",
     R"(
(guards | open | gate) {actual negative past}
)"},
    {"ThePoliceUrgedTheMinersTo", R"(
The the DET Def 2 det
police police NOUN Plur 3 nsubj
urged urge VERB Past 0 root
the the DET Def 5 det
miners miner NOUN Plur 3 obj
to to PART _ 7 mark
leave leave VERB Inf 3 xcomp +
. . PUNCT _ 3 punct
)",
     R"(
(police | urge | miners) topic=<miners | leave | -> {actual positive past}
(miners | leave | -) {proposed positive}
)"},
    {"MeridianHelpedBuildTheBridge", R"(
Meridian Meridian PROPN Sing 2 nsubj ORGANIZATION
helped help VERB Past 0 root
build build VERB Inf 2 xcomp
the the DET Def 5 det
bridge bridge NOUN Sing 3 obj +
. . PUNCT _ 2 punct
)",
     R"(
(Meridian | help_build | bridge) {actual positive past}
)"},
    {"AnaRuizIsExpectedToWin", R"(
Ana Ana PROPN Sing 4 nsubj:pass PERSON
Ruiz Ruiz PROPN Sing 1 flat PERSON
is be AUX Pres 4 aux:pass
expected expect VERB Pass 0 root
to to PART _ 6 mark
win win VERB Inf 4 xcomp +
. . PUNCT _ 4 punct
)",
     R"(
(Ana Ruiz | win | -) {planned positive future}
)"},
    {"MeridianOrOrbisBoughtThePort", R"(
Meridian Meridian PROPN Sing 4 nsubj ORGANIZATION
or or CCONJ _ 3 cc
Orbis Orbis PROPN Sing 1 conj ORGANIZATION
bought buy VERB Past 0 root
the the DET Def 6 det
port port NOUN Sing 4 obj +
. . PUNCT _ 4 punct
)",
     R"(
(Meridian | buy | port) {possible positive past}
(Orbis | buy | port) {possible positive past}
)"},
    {"HeIsLikelyToResign", R"(
He he PRON Case=Nom|Gender=Masc|Number=Sing|PronType=Prs 3 nsubj
is be AUX Pres 3 cop
likely likely ADJ _ 0 root
to to PART _ 5 mark
resign resign VERB Inf 3 xcomp +
. . PUNCT _ 3 punct
)",
     R"(
(He | resign | -) {possible positive present}
)"},
    {"TheRebelsReportedlySeizedTheTown", R"(
The the DET Def 2 det
rebels rebel NOUN Plur 4 nsubj
reportedly reportedly ADV _ 4 advmod
seized seize VERB Past 0 root
the the DET Def 6 det
town town NOUN Sing 4 obj +
. . PUNCT _ 4 punct
)",
     R"(
(rebels | seize | town) {unknown positive past}
)"},
    {"AnaRuizPhonedTomReyesTo", R"(
Ana Ana PROPN Sing 3 nsubj PERSON
Ruiz Ruiz PROPN Sing 1 flat PERSON
phoned phone VERB Past 0 root
Tom Tom PROPN Sing 3 obj PERSON
Reyes Reyes PROPN Sing 4 flat PERSON
to to PART _ 7 mark
settle settle VERB Inf 3 advcl
the the DET Def 9 det
dispute dispute NOUN Sing 7 obj +
. . PUNCT _ 3 punct
)",
     R"(
(Ana Ruiz | phone | Tom Reyes) purpose(to)=<Ana Ruiz | settle | dispute> {actual positive past}
(Ana Ruiz | settle | dispute) {planned positive}
)"},
    {"TheGuardsPreventedTheMinersFrom", R"(
The the DET Def 2 det
guards guard NOUN Plur 3 nsubj
prevented prevent VERB Past 0 root
the the DET Def 5 det
miners miner NOUN Plur 3 obj
from from SCONJ _ 7 mark
entering enter VERB PresPart 3 advcl
the the DET Def 9 det
camp camp NOUN Sing 7 obj +
. . PUNCT _ 3 punct
)",
     R"(
(guards | prevent | miners) from(from)=<miners | enter | camp> {actual positive past}
(miners | enter | camp) {actual negative past}
)"},
    {"MeridianLeftWithoutPayingTheMiners", R"(
Meridian Meridian PROPN Sing 2 nsubj ORGANIZATION
left leave VERB Past 0 root
without without SCONJ _ 4 mark
paying pay VERB PresPart 2 advcl
the the DET Def 6 det
miners miner NOUN Plur 4 obj +
. . PUNCT _ 2 punct
)",
     R"(
(Meridian | leave | -) {actual positive past}
(Meridian | pay | miners) {actual negative past}
)"},
    {"TheCourtAccusedTheBankOf", R"(
The the DET Def 2 det
court court NOUN Sing 3 nsubj
accused accuse VERB Past 0 root
the the DET Def 5 det
bank bank NOUN Sing 3 obj
of of ADP _ 7 mark
hiding hide VERB Ger 5 nmod
money money NOUN Sing 5 nmod +
. . PUNCT _ 3 punct
)",
     R"(
(court | accuse | bank) {actual positive past}
)"},
    {"DidTheRebelsSeizeTheTown", R"(
Did do AUX Past 4 aux
the the DET Def 3 det
rebels rebel NOUN Plur 4 nsubj
seize seize VERB Inf 0 root
the the DET Def 6 det
town town NOUN Sing 4 obj +
? ? PUNCT _ 4 punct
)",
     R"(
(rebels | seize | town) {unknown positive past}
)"},
    {"TheFirmWillPayTheMiners", R"(
The the DET Def 2 det
firm firm NOUN Sing 4 nsubj
will will AUX VerbForm=Fin 4 aux
pay pay VERB Inf 0 root
the the DET Def 6 det
miners miner NOUN Plur 4 obj
or or CCONJ _ 8 cc
close close VERB Inf 4 conj
the the DET Def 10 det
mine mine NOUN Sing 8 obj +
. . PUNCT _ 4 punct
)",
     R"(
(firm | pay | miners) {possible positive future}
(firm | close | mine) {possible positive future}
)"},
    {"ThereIsNoEvidenceThatThe", R"(
There there PRON PronType=Dem 2 expl
is be VERB Pres 0 root
no no DET PronType=Neg 4 det
evidence evidence NOUN Sing 2 nsubj
that that SCONJ _ 8 mark
the the DET Def 7 det
drug drug NOUN Sing 8 nsubj
works work VERB Pres 4 acl +
. . PUNCT _ 2 punct
)",
     R"(
(evidence | exist | -) topic=<drug | work | -> {actual negative present}
(drug | work | -) {unknown positive present}
)"},
    {"TheBoardTalkedAboutSellingThe", R"(
The the DET Def 2 det
board board NOUN Sing 3 nsubj
talked talk VERB Past 0 root
about about SCONJ _ 5 mark
selling sell VERB PresPart 3 advcl
the the DET Def 7 det
mine mine NOUN Sing 5 obj +
. . PUNCT _ 3 punct
)",
     R"(
(board | talk_about | <board | sell | mine>) {actual positive past}
(board | sell | mine) {unknown positive}
)"},
    {"TheBankWasAbleToRepay", R"(
The the DET Def 2 det
bank bank NOUN Sing 4 nsubj
was be AUX Past 4 cop
able able ADJ _ 0 root
to to PART _ 6 mark
repay repay VERB Inf 4 xcomp
the the DET Def 8 det
loan loan NOUN Sing 6 obj +
. . PUNCT _ 4 punct
)",
     R"(
(bank | repay | loan) {actual positive past}
)"},
    {"AnaRuizSaidSheHopedOrbis", R"(
Ana Ana PROPN Sing 3 nsubj PERSON
Ruiz Ruiz PROPN Sing 1 flat PERSON
said say VERB Past 0 root
she she PRON Case=Nom|Gender=Fem|Number=Sing|PronType=Prs 5 nsubj
hoped hope VERB Past 3 ccomp
Orbis Orbis PROPN Sing 8 nsubj ORGANIZATION
would would AUX VerbForm=Fin 8 aux
repay repay VERB Inf 5 ccomp
the the DET Def 10 det
loan loan NOUN Sing 8 obj +
. . PUNCT _ 3 punct
)",
     R"(
(Ana Ruiz | say | <she | hope | <Orbis | repay | loan>>) {actual positive past}
(she | hope | <Orbis | repay | loan>) {actual positive past} @[Ana Ruiz]
(Orbis | repay | loan) {unknown positive} @[she < Ana Ruiz]
)"},
    {"TheArmyCalledOnTheRebels", R"(
The the DET Def 2 det
army army NOUN Sing 3 nsubj
called call VERB Past 0 root
on on ADP _ 6 case
the the DET Def 6 det
rebels rebel NOUN Plur 3 obl
to to PART _ 8 mark
leave leave VERB Inf 3 advcl
the the DET Def 10 det
town town NOUN Sing 8 obj +
. . PUNCT _ 3 punct
)",
     R"(
(army | call_on | rebels) purpose(to)=<rebels | leave | town> {actual positive past}
(rebels | leave | town) {proposed positive}
)"},
    {"FewShipsReachedThePort", R"(
Few few ADJ _ 2 amod
ships ship NOUN Plur 3 nsubj
reached reach VERB Past 0 root
the the DET Def 5 det
port port NOUN Sing 3 obj +
. . PUNCT _ 3 punct
)",
     R"(
(ships | reach | port) amount="Few" {actual negative past}
)"},
    {"MeridianIsConsideringSellingThePlant", R"(
Meridian Meridian PROPN Sing 3 nsubj ORGANIZATION
is be AUX Pres 3 aux
considering consider VERB PresPart 0 root
selling sell VERB PresPart 3 xcomp
the the DET Def 6 det
plant plant NOUN Sing 4 obj +
. . PUNCT _ 3 punct
)",
     R"(
(Meridian | consider | <Meridian | sell | plant>) {actual positive present progressive}
(Meridian | sell | plant) {proposed positive}
)"},
    {"TheCouncilDidNotManageTo", R"(
The the DET Def 2 det
council council NOUN Sing 5 nsubj
did do AUX Past 5 aux
not not PART Polarity=Neg 5 advmod
manage manage VERB Inf 0 root
to to PART _ 7 mark
repair repair VERB Inf 5 xcomp
the the DET Def 9 det
bridge bridge NOUN Sing 7 obj +
. . PUNCT _ 5 punct
)",
     R"(
(council | repair | bridge) {actual negative past}
)"},
    {"SheSaidTheMostImportant", R"(
She she PRON Case=Nom|Number=Sing|Person=3|PronType=Prs 2 nsubj
said say VERB Past 0 root
the the DET Def 6 det
most most ADV _ 5 advmod
important important ADJ _ 6 amod
thing thing NOUN Sing 10 nsubj:outer
is be AUX Pres 10 cop
that that SCONJ _ 10 mark
Meridian Meridian PROPN Sing 10 nsubj ORGANIZATION
changes change VERB Pres 2 ccomp
its its PRON Case=Gen|Number=Sing|Person=3|Poss=Yes|PronType=Prs 12 nmod:poss
plan plan NOUN Sing 10 obj +
. . PUNCT _ 2 punct
)",
     R"(
(She | say | <Meridian | change | plan>) {actual positive past}
(Meridian | change | plan) {unknown positive present} @[She]
(its | have | plan) {actual positive} @[She]
)"},
    {"TheProblemIsThatThe", R"(
The the DET Def 2 det
problem problem NOUN Sing 7 nsubj:outer
is be AUX Pres 7 cop
that that SCONJ _ 7 mark
the the DET Def 6 det
company company NOUN Sing 7 nsubj
sells sell VERB Pres 0 root
the the DET Def 9 det
mine mine NOUN Sing 7 obj +
. . PUNCT _ 7 punct
)",
     R"(
(company | sell | mine) {actual positive present}
)"},
    {"TheyDiscussedTheStrikeAnd", R"(
They they PRON Case=Nom|Number=Plur|Person=3|PronType=Prs 2 nsubj
discussed discuss VERB Past 0 root
the the DET Def 4 det
strike strike NOUN Sing 2 obj
and and CCONJ _ 6 cc
selling sell VERB PresPart 2 conj
the the DET Def 8 det
mine mine NOUN Sing 6 obj +
. . PUNCT _ 2 punct
)",
     R"(
(They | discuss | strike) {actual positive past}
(They | sell | mine) {proposed positive}
)"},
    {"HedBeenNamed", R"(
Ruiz Ruiz PROPN Sing 2 nsubj PERSON
said say VERB Past|Sing 0 root
he he PRON Sing|Prs|Case=Nom|Gender=Masc 6 nsubj:pass +
'd would AUX Past|Sing 6 aux
been be AUX PastPart 6 aux:pass
named name VERB PastPart|Pass 2 ccomp
a a DET Ind 8 det
judge judge NOUN Sing 6 xcomp
and and CCONJ _ 12 cc
he he PRON Sing|Prs|Case=Nom|Gender=Masc 12 nsubj +
'd would AUX VerbForm=Fin 12 aux
seen see VERB PastPart 6 conj
the the DET Def 14 det
letter letter NOUN Sing 12 obj +
. . PUNCT _ 2 punct
)",
     R"(
(Ruiz | say | <he | be_named | ->) {actual positive past}
(he | be_named | -) as="judge" {actual positive past perfect} @[Ruiz]
(he | see | letter) {actual positive past perfect} @[Ruiz]
)"},
    {"WhenYouWriteABook", R"(
When when ADV PronType=Int 3 advmod
you you PRON Prs|Case=Nom 3 nsubj
write write VERB Pres|Sing 10 advcl
a a DET Ind 5 det
book book NOUN Sing 3 obj +
, , PUNCT _ 3 punct
the the DET Def 8 det
editor editor NOUN Sing 10 nsubj
will will AUX VerbForm=Fin 10 aux
change change VERB Inf 0 root
it it PRON Sing|Prs|Case=Acc|Gender=Neut 10 obj +
. . PUNCT _ 10 punct
)",
     R"(
(you | write | book) {unknown positive present}
(editor | change | it) time(when)=<you | write | book> {planned positive future}
)"},
    {"LikeTheyOwnIt", R"(
They they PRON Plur|Prs|Case=Nom 2 nsubj
run run VERB Pres|Plur 0 root
the the DET Def 4 det
port port NOUN Sing 2 obj
like like SCONJ _ 7 mark
they they PRON Plur|Prs|Case=Nom 7 nsubj
own own VERB Pres|Plur 2 advcl
it it PRON Sing|Prs|Case=Acc|Gender=Neut 7 obj +
. . PUNCT _ 2 punct
)",
     R"(
(They | run | port) {actual positive present}
(they | own | it) {unknown positive present}
)"},
    {"IFeelLikeTheyLost", R"(
I I PRON Sing|Prs|Case=Nom 2 nsubj
feel feel VERB Pres|Sing 0 root
like like SCONJ _ 5 mark
they they PRON Plur|Prs|Case=Nom 5 nsubj
lost lose VERB Past|Plur 2 advcl
the the DET Def 7 det
vote vote NOUN Sing 5 obj +
. . PUNCT _ 2 punct
)",
     R"(
(I | feel | -) {actual positive present}
(they | lose | vote) {unknown positive past}
)"},
    {"RuizSaidWhatDoTheySay", R"(
Ruiz Ruiz PROPN Sing 2 nsubj PERSON
said say VERB Past|Sing 0 root +
, , PUNCT _ 8 punct
" " PUNCT _ 8 punct +
What what PRON PronType=Int 8 obj
do do AUX Pres|Plur 8 aux
they they PRON Plur|Prs|Case=Nom 8 nsubj
say say VERB Inf 2 ccomp
about about ADP _ 11 case
the the DET Def 11 det
vote vote NOUN Sing 8 obl +
? ? PUNCT _ 8 punct +
" " PUNCT _ 8 punct
)",
     R"(
(Ruiz | say | <they | say | What>) {actual positive past}
(they | say | What) about(about)=vote {unknown positive present} @[Ruiz]
)"},
    {"WhatWasHerAnswer", R"(
And and CCONJ _ 2 cc
what what PRON PronType=Int 0 root
was be AUX Past|Sing 2 cop
her her PRON Sing|Prs|Case=Gen|Gender=Fem|Poss=Yes 5 nmod:poss
answer answer NOUN Sing 2 nsubj
to to ADP _ 8 case
the the DET Def 8 det
miners miner NOUN Plur 5 nmod +
. . PUNCT _ 5 punct
)",
     R"(
(answer | be | what) {unknown positive past}
(her | have | answer) {actual positive}
)"},
};

} // namespace

TEST(Standing, SaysWhatTheSentencesSay)
{
    for (const Example& example : examples) {
        expect_statements(example);
    }
}

} // namespace triplewright::testing
