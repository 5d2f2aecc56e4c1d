// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

// Relative clauses, participles and gerunds: who does it where nobody is written.

#include "extraction/frozen_statements.hpp"

#include <gtest/gtest.h>

namespace triplewright::testing {

namespace {

const Example examples[] = {
    {"TheRailwaysThatMigrantsUseWereClosed", R"(
The the DET Def 2 det
railways railway NOUN Plur 7 nsubj:pass
that that PRON PronType=Rel 5 obj
migrants migrant NOUN Plur 5 nsubj
use use VERB Pres 2 acl:relcl
were be AUX Past 7 aux:pass
closed close VERB Pass 0 root +
. . PUNCT _ 7 punct
)",
     R"(
(migrants | use | railways) {actual positive present}
(railways | be_closed | -) {actual positive past}
)"},
    {"AnaRuizIsALawyerWhoDefendsMiners", R"(
Ana Ana PROPN Sing 5 nsubj PERSON
Ruiz Ruiz PROPN Sing 1 flat PERSON
is be AUX Pres 5 cop
a a DET Ind 5 det
lawyer lawyer NOUN Sing 0 root
who who PRON PronType=Rel 7 nsubj
defends defend VERB Pres 5 acl:relcl
miners miner NOUN Plur 7 obj +
. . PUNCT _ 5 punct
)",
     R"(
(Ana Ruiz | hold_position | "lawyer") {actual positive present}
(Ana Ruiz | defend | miners) {actual positive present}
)"},
    {"TomReyesAPilotWhoFlewForOrbisRetired", R"(
Tom Tom PROPN Sing 11 nsubj PERSON
Reyes Reyes PROPN Sing 1 flat PERSON +
, , PUNCT _ 5 punct
a a DET Ind 5 det
pilot pilot NOUN Sing 1 appos
who who PRON PronType=Rel 7 nsubj
flew fly VERB Past 5 acl:relcl
for for ADP _ 9 case
Orbis Orbis PROPN Sing 7 obl PERSON +
, , PUNCT _ 1 punct
retired retire VERB Past 0 root +
. . PUNCT _ 11 punct
)",
     R"(
(Tom Reyes | hold_position | "pilot") {actual positive}
(Tom Reyes | fly_for | Orbis) {actual positive past}
(Tom Reyes | retire | -) {actual positive past}
)"},
    {"TheFarmersWhoGrowCocoaSoldTheHarvest", R"(
The the DET Def 2 det
farmers farmer NOUN Plur 6 nsubj
who who PRON PronType=Rel 4 nsubj
grow grow VERB Pres 2 acl:relcl
cocoa cocoa NOUN Sing 4 obj
sold sell VERB Past 0 root
the the DET Def 8 det
harvest harvest NOUN Sing 6 obj +
. . PUNCT _ 6 punct
)",
     R"(
(farmers | grow | cocoa) {actual positive present}
(farmers | sell | harvest) {actual positive past}
)"},
    {"TheMineWhichOrbisBoughtInMayHasFlooded", R"(
The the DET Def 2 det
mine mine NOUN Sing 11 nsubj +
, , PUNCT _ 6 punct
which which PRON PronType=Rel 6 obj
Orbis Orbis PROPN Sing 6 nsubj PERSON
bought buy VERB Past 2 acl:relcl
in in ADP _ 8 case
May May PROPN Sing 6 obl DATE +
, , PUNCT _ 2 punct
has have AUX Pres 11 aux
flooded flood VERB PastPart 0 root +
. . PUNCT _ 11 punct
)",
     R"(
(Orbis | buy | mine) time(in)=--05 {actual positive past}
(mine | flood | -) {actual positive present perfect}
)"},
    {"TheTownWhereLenaOrtizLivesHasNoBank", R"(
The the DET Def 2 det
town town NOUN Sing 7 nsubj
where where ADV PronType=Rel 6 advmod
Lena Lena PROPN Sing 6 nsubj PERSON
Ortiz Ortiz PROPN Sing 4 flat PERSON
lives live VERB Pres 2 acl:relcl
has have VERB Pres 0 root
no no DET PronType=Neg 9 det
bank bank NOUN Sing 7 obj +
. . PUNCT _ 7 punct
)",
     R"(
(Lena Ortiz | live | -) place=town {actual positive present}
(town | have | bank) {actual negative present}
)"},
    {"TheFirmWhosePlantBurnedSuedMeridian", R"(
The the DET Def 2 det
firm firm NOUN Sing 6 nsubj
whose whose PRON Poss=Yes|PronType=Rel 4 nmod:poss
plant plant NOUN Sing 5 nsubj
burned burn VERB Past 2 acl:relcl
sued sue VERB Past 0 root
Meridian Meridian PROPN Sing 6 obj ORGANIZATION +
. . PUNCT _ 6 punct
)",
     R"(
(firm | have | plant) {actual positive}
(plant | burn | -) {actual positive past}
(firm | sue | Meridian) {actual positive past}
)"},
    {"TheLoanGrantedByTheBankSavedTheMill", R"(
The the DET Def 2 det
loan loan NOUN Sing 7 nsubj
granted grant VERB Pass 2 acl
by by ADP _ 6 case
the the DET Def 6 det
bank bank NOUN Sing 3 obl:agent
saved save VERB Past 0 root
the the DET Def 9 det
mill mill NOUN Sing 7 obj +
. . PUNCT _ 7 punct
)",
     R"(
(bank | grant | loan) {actual positive past}
(loan | save | mill) {actual positive past}
)"},
    {"MinersTrappedBelowGroundSurvived", R"(
Miners miner NOUN Plur 5 nsubj
trapped trap VERB Pass 1 acl
below below ADP _ 4 case
ground ground NOUN Sing 2 obl
survived survive VERB Past 0 root +
. . PUNCT _ 5 punct
)",
     R"(
(Miners | be_trapped_below | ground) {actual positive past}
(Miners | survive | -) {actual positive past}
)"},
    {"TheManStandingBesideRuizIsAJudge", R"(
The the DET Def 2 det
man man NOUN Sing 8 nsubj
standing stand VERB Ger 2 acl
beside beside ADP _ 5 case
Ruiz Ruiz PROPN Sing 3 obl PERSON
is be AUX Pres 8 cop
a a DET Ind 8 det
judge judge NOUN Sing 0 root +
. . PUNCT _ 8 punct
)",
     R"(
(man | stand_beside | Ruiz) {actual positive present}
(man | hold_position | "judge") {actual positive present}
)"},
    {"TheBridgeTheyBuiltInMayCollapsed", R"(
The the DET Def 2 det
bridge bridge NOUN Sing 7 nsubj
they they PRON Case=Nom|Plur|Person=3|PronType=Prs 4 nsubj
built build VERB Past 2 acl:relcl
in in ADP _ 6 case
May May PROPN Sing 4 obl DATE
collapsed collapse VERB Past 0 root +
. . PUNCT _ 7 punct
)",
     R"(
(they | build | bridge) time(in)=--05 {actual positive past}
(bridge | collapse | -) {actual positive past}
)"},
    {"TheClerkToWhomReyesGaveTheKeysVanished", R"(
The the DET Def 2 det
clerk clerk NOUN Sing 9 nsubj
to to ADP _ 4 case
whom whom PRON PronType=Rel 6 obl
Reyes Reyes PROPN Sing 6 nsubj PERSON
gave give VERB Past 2 acl:relcl
the the DET Def 8 det
keys key NOUN Plur 6 obj
vanished vanish VERB Past 0 root +
. . PUNCT _ 9 punct
)",
     R"(
(Reyes | give | keys) to(to)=clerk {actual positive past}
(clerk | vanish | -) {actual positive past}
)"},
    {"LenaOrtizWasTheFirstWomanToLeadTheBank", R"(
Lena Lena PROPN Sing 6 nsubj PERSON
Ortiz Ortiz PROPN Sing 1 flat PERSON
was be AUX Past 6 cop
the the DET Def 6 det
first first ADJ Degree=Pos|NumForm=Word|NumType=Ord 6 amod
woman woman NOUN Sing 0 root
to to PART _ 8 mark
lead lead VERB Inf 6 acl
the the DET Def 10 det
bank bank NOUN Sing 8 obj +
. . PUNCT _ 6 punct
)",
     R"(
(Lena Ortiz | be | first woman) {actual positive past}
(Lena Ortiz | lead | bank) {actual positive past}
)"},
    {"LeavingTheHallRuizThankedTheCrowd", R"(
Leaving leave VERB PresPart 6 advcl
the the DET Def 3 det
hall hall NOUN Sing 1 obj +
, , PUNCT _ 1 punct
Ruiz Ruiz PROPN Sing 6 nsubj PERSON
thanked thank VERB Past 0 root
the the DET Def 8 det
crowd crowd NOUN Sing 6 obj +
. . PUNCT _ 6 punct
)",
     R"(
(Ruiz | leave | hall) {actual positive past}
(Ruiz | thank | crowd) {actual positive past}
)"},
    {"AfterWinningTheVoteReyesVisitedLima", R"(
After after SCONJ _ 2 mark
winning win VERB PresPart 7 advcl
the the DET Def 4 det
vote vote NOUN Sing 2 obj +
, , PUNCT _ 2 punct
Reyes Reyes PROPN Sing 7 nsubj PERSON
visited visit VERB Past 0 root
Lima Lima PROPN Sing 7 obj LOCATION +
. . PUNCT _ 7 punct
)",
     R"(
(Reyes | win | vote) {actual positive past}
(Reyes | visit | Lima) time(after)=<Reyes | win | vote> {actual positive past}
)"},
    {"OrbisCutCostsByClosingMines", R"(
Orbis Orbis PROPN Sing 2 nsubj PERSON
cut cut VERB Past 0 root
costs cost NOUN Plur 2 obj
by by SCONJ _ 5 mark
closing close VERB PresPart 2 advcl
mines mine NOUN Plur 5 obj +
. . PUNCT _ 2 punct
)",
     R"(
(Orbis | cut | costs) by_means_of(by)=<Orbis | close | mines> {actual positive past}
(Orbis | close | mines) {actual positive past}
)"},
    {"SmugglersLeftThePortWithoutPayingDuty", R"(
Smugglers smuggler NOUN Plur 2 nsubj
left leave VERB Past 0 root
the the DET Def 4 det
port port NOUN Sing 2 obj
without without SCONJ _ 6 mark
paying pay VERB PresPart 2 advcl
duty duty NOUN Sing 6 obj +
. . PUNCT _ 2 punct
)",
     R"(
(Smugglers | leave | port) {actual positive past}
(Smugglers | pay | duty) {actual negative past}
)"},
    {"TheDamCanBeRepairedByPouringConcrete", R"(
The the DET Def 2 det
dam dam NOUN Sing 5 nsubj:pass
can can AUX VerbForm=Fin 5 aux
be be AUX Inf 5 aux:pass
repaired repair VERB Pass 0 root
by by SCONJ _ 7 mark
pouring pour VERB PresPart 5 advcl
concrete concrete NOUN Sing 7 obj +
. . PUNCT _ 5 punct
)",
     R"(
(dam | be_repaired | -) {possible positive}
)"},
    {"TheMineWasSafeTheMinistrySaidAddingThatItWouldReopen", R"(
The the DET Def 2 det
mine mine NOUN Sing 4 nsubj
was be AUX Past 4 cop
safe safe ADJ Degree=Pos 8 ccomp +
, , PUNCT _ 4 punct
the the DET Def 7 det
ministry ministry NOUN Sing 8 nsubj
said say VERB Past 0 root +
, , PUNCT _ 10 punct
adding add VERB PresPart 4 advcl
that that SCONJ _ 14 mark
it it PRON Case=Nom|Gender=Neut|Sing|Person=3|PronType=Prs 14 nsubj
would would AUX VerbForm=Fin 14 aux
reopen reopen VERB Inf 10 ccomp +
. . PUNCT _ 8 punct
)",
     R"(
(mine | be | "safe") {actual positive past} @[ministry]
(ministry | say | <mine | be | "safe">) {actual positive past}
(ministry | add | <it | reopen | ->) {actual positive past}
(it | reopen | -) {planned positive} @[ministry]
)"},
    {"ItWasAFireThatDestroyedTheMill", R"(
It it PRON Case=Nom|Gender=Neut|Sing|Person=3|PronType=Prs 4 nsubj
was be AUX Past 4 cop
a a DET Ind 4 det
fire fire NOUN Sing 0 root
that that PRON PronType=Rel 6 nsubj
destroyed destroy VERB Past 4 acl:relcl
the the DET Def 8 det
mill mill NOUN Sing 6 obj +
. . PUNCT _ 4 punct
)",
     R"(
(It | be | fire) {actual positive past}
(fire | destroy | mill) {actual positive past}
)"},
    {"ReyesMayBeATraderWhoSellsGuns", R"(
Reyes Reyes PROPN Sing 5 nsubj PERSON
may may AUX VerbForm=Fin 5 aux
be be AUX Inf 5 cop
a a DET Ind 5 det
trader trader NOUN Sing 0 root
who who PRON PronType=Rel 7 nsubj
sells sell VERB Pres 5 acl:relcl
guns gun NOUN Plur 7 obj +
. . PUNCT _ 5 punct
)",
     R"(
(Reyes | hold_position | "trader") {possible positive}
(trader | sell | guns) {possible positive present}
)"},
    {"LagosIsTheOnlyCityThatHostsTheRace", R"(
Lagos Lagos PROPN Sing 5 nsubj LOCATION
is be AUX Pres 5 cop
the the DET Def 5 det
only only ADJ Degree=Pos 5 amod
city city NOUN Sing 0 root
that that PRON PronType=Rel 7 nsubj
hosts host VERB Pres 5 acl:relcl
the the DET Def 9 det
race race NOUN Sing 7 obj +
. . PUNCT _ 5 punct
)",
     R"(
(Lagos | be | only city) {actual positive present}
(Lagos | host | race) {actual positive present}
)"},
    {"ReyesAClerkAccusedOfTheftVanished", R"(
Reyes Reyes PROPN Sing 9 nsubj PERSON +
, , PUNCT _ 4 punct
a a DET Ind 4 det
clerk clerk NOUN Sing 1 appos
accused accuse VERB Pass 4 acl
of of ADP _ 7 case
theft theft NOUN Sing 5 obl +
, , PUNCT _ 1 punct
vanished vanish VERB Past 0 root +
. . PUNCT _ 9 punct
)",
     R"(
(Reyes | hold_position | "clerk") {actual positive}
(Reyes | be_accused_of | theft) {actual positive past}
(Reyes | vanish | -) {actual positive past}
)"},
    {"TheBoardShouldFocusOn", R"(
The the DET Def 2 det
board board NOUN Sing 4 nsubj
should should AUX VerbForm=Fin 4 aux
focus focus VERB Inf 0 root
on on ADP _ 6 case
mining mining NOUN Sing 4 obl +
, , PUNCT _ 10 punct
which which PRON PronType=Rel 10 nsubj
has have AUX Pres 10 aux
become become VERB PastPart 6 acl:relcl
the the DET Def 13 det
main main ADJ _ 13 amod
source source NOUN Sing 10 xcomp
of of ADP _ 15 case
income income NOUN Sing 13 nmod +
. . PUNCT _ 4 punct
)",
     R"(
(board | focus_on | mining) {required positive}
(mining | become | main source of income) {actual positive present perfect}
)"},
    {"TheGovernmentWillCompensateFamilies", R"(
The the DET Def 2 det
government government NOUN Sing 4 nsubj
will will AUX VerbForm=Fin 4 aux
compensate compensate VERB Inf 0 root
families family NOUN Plur 4 obj
who who PRON PronType=Rel 7 nsubj
lost lose VERB Past 5 acl:relcl
their their PRON Case=Gen|Number=Plur|Person=3|Poss=Yes|PronType=Prs 9 nmod:poss
homes home NOUN Plur 7 obj +
. . PUNCT _ 4 punct
)",
     R"(
(government | compensate | families) {planned positive future}
(families | lose | homes) {actual positive past}
(their | have | homes) {actual positive}
)"},
    {"TheBoardMayBuyA", R"(
The the DET Def 2 det
board board NOUN Sing 4 nsubj
may may AUX VerbForm=Fin 4 aux
buy buy VERB Inf 0 root
a a DET Ind 6 det
ship ship NOUN Sing 4 obj
that that PRON PronType=Rel 9 nsubj:pass
was be AUX Past 9 aux:pass
built build VERB Pass 6 acl:relcl
in in ADP _ 11 case
1990 1990 NUM _ 9 obl DATE +
. . PUNCT _ 4 punct
)",
     R"(
(board | buy | ship) {possible positive}
(ship | be_built | -) time(in)=1990 {possible positive past}
)"},
    {"TheBoardWillHelpAny", R"(
The the DET Def 2 det
board board NOUN Sing 4 nsubj
will will AUX VerbForm=Fin 4 aux
help help VERB Inf 0 root
any any DET PronType=Ind 6 det
town town NOUN Sing 4 obj
that that PRON PronType=Rel 9 nsubj:pass
was be AUX Past 9 aux:pass
flooded flood VERB Pass 6 acl:relcl +
. . PUNCT _ 4 punct
)",
     R"(
(board | help | town) {planned positive future}
(town | be_flooded | -) {planned positive past}
)"},
    {"RelativeClauseAtTheBeginning", R"(
Which which PRON PronType=Rel 2 nsubj
sank sink VERB Past 3 acl:relcl
ships ship NOUN Plur 6 nsubj
may may AUX VerbForm=Fin 6 aux
not not PART Polarity=Neg 6 advmod
leave leave VERB Inf 0 root +
. . PUNCT _ 6 punct
)",
     R"(
(ships | sink | -) {unknown positive past}
(ships | leave | -) {possible negative}
)"},
    {"TheWellsThatWereDryAndThat", R"(
The the DET Def 2 det
wells well NOUN Plur 0 root
that that PRON Rel 5 nsubj
were be AUX Past 5 cop
dry dry ADJ _ 2 acl:relcl
and and CCONJ _ 8 cc
that that PRON Rel 8 nsubj
fed feed VERB Past 5 conj
the the DET Def 10 det
town town NOUN Sing 8 obj
were be AUX Past 12 aux:pass
closed close VERB Pass 5 conj +
. . PUNCT _ 2 punct
)",
     R"(
(wells | be | "dry") {actual positive past}
(wells | feed | town) {actual positive past}
(wells | be_closed | -) {actual positive past}
)"},
    {"MembersOfTheSenateWhichHasRejected", R"(
Members member NOUN Plur 12 nsubj
of of ADP _ 4 case
the the DET Def 4 det
senate Senate PROPN Sing 1 nmod +
, , PUNCT _ 8 punct
which which PRON Rel 8 nsubj
has have AUX Pres|Sing 8 aux
rejected reject VERB PastPart 1 acl:relcl
the the DET Def 10 det
treaty treaty NOUN Sing 8 obj +
, , PUNCT _ 1 punct
left leave VERB Past 0 root
the the DET Def 14 det
hall hall NOUN Sing 12 obj +
. . PUNCT _ 12 punct
)",
     R"(
(senate | reject | treaty) {actual positive present perfect}
(Members of the senate | leave | hall) {actual positive past}
)"},
    {"ThisWasTheFirstTimeThatThe", R"(
This this PRON Dem|Number=Sing 5 nsubj
was be AUX Past 5 cop
the the DET Def 5 det
first first ADJ NumType=Ord 5 amod
time time NOUN Sing 0 root
that that PRON Rel 9 obj
the the DET Def 8 det
museum museum NOUN Sing 9 nsubj
lost lose VERB Past 5 acl:relcl
a a DET Ind 11 det
painting painting NOUN Sing 9 obj +
. . PUNCT _ 5 punct
)",
     R"(
(This | be | first time) {actual positive past}
(museum | lose | painting) {actual positive past}
)"},
    {"TheBoardHeardAllegationsHeHarassedAnd", R"(
The the DET Def 2 det
board board NOUN Sing 3 nsubj
heard hear VERB Past 0 root
allegations allegation NOUN Plur 3 obj
he he PRON Prs|Case=Nom|Gender=Masc|Number=Sing|Person=3 6 nsubj
harassed harass VERB Past 4 acl:relcl
and and CCONJ _ 8 cc
hit hit VERB Past 6 conj
a a DET Ind 10 det
clerk clerk NOUN Sing 8 obj +
. . PUNCT _ 3 punct
)",
     R"(
(board | hear | allegations) {actual positive past}
(he | harass | clerk) {unknown positive past}
(he | hit | clerk) {unknown positive past}
)"},
    {"TheFundHelpsVictimsOfTheFlood", R"(
The the DET Def 2 det
fund fund NOUN Sing 3 nsubj
helps help VERB Pres|Sing 0 root
victims victim NOUN Plur 3 obj
of of ADP _ 7 case
the the DET Def 7 det
flood flood NOUN Sing 4 nmod
who who PRON Rel 10 nsubj
have have AUX Pres|Plur|Person=3 10 aux
lost lose VERB PastPart 7 acl:relcl
homes home NOUN Plur 10 obj +
. . PUNCT _ 3 punct
)",
     R"(
(fund | help | victims of the flood) {actual positive present}
(victims of the flood | lose | homes) {actual positive present perfect}
)"},
    {"WhatTheMinersWantIsANew", R"(
What what PRON Rel 8 nsubj
the the DET Def 3 det
miners miner NOUN Plur 4 nsubj
want want VERB Pres|Plur|Person=3 1 acl:relcl
is be AUX Pres|Sing 8 cop
a a DET Ind 8 det
new new ADJ _ 8 amod
pump pump NOUN Sing 0 root +
. . PUNCT _ 8 punct
)",
     R"(
(miners | want | new pump) {actual positive present}
)"},
    {"ThePlanIsNotWhatTheyAsked", R"(
The the DET Def 2 det
plan plan NOUN Sing 5 nsubj
is be AUX Pres|Sing 5 cop
not not PART Polarity=Neg 5 advmod
what what PRON Rel 0 root
they they PRON Prs|Case=Nom|Number=Plur|Person=3 7 nsubj
asked ask VERB Past 5 acl:relcl
for for ADP _ 7 obl +
. . PUNCT _ 5 punct
)",
     R"(
(plan | be | "what they asked for") {actual negative present}
)"},
    {"ReyesSoldWhatHeFound", R"(
Reyes Reyes PROPN Sing 2 nsubj PERSON
sold sell VERB Past 0 root
what what PRON Rel 2 obj
he he PRON Prs|Case=Nom|Gender=Masc|Number=Sing|Person=3 5 nsubj
found find VERB Past 3 acl:relcl +
. . PUNCT _ 2 punct
)",
     R"(
(Reyes | sell | "what he found") {actual positive past}
)"},
    {"TeachersAndNursesWhoWorkAtNight", R"(
Teachers teacher NOUN Plur 8 nsubj
and and CCONJ _ 3 cc
nurses nurse NOUN Plur 1 conj
who who PRON Rel 5 nsubj
work work VERB Pres|Plur|Person=3 1 acl:relcl
at at ADP _ 7 case
night night NOUN Sing 5 obl
earn earn VERB Pres|Plur|Person=3 0 root
more more ADJ Degree=Cmp 8 obj +
. . PUNCT _ 8 punct
)",
     R"(
(Teachers | work | -) time(at)="night" {actual positive present}
(nurses | work | -) time(at)="night" {actual positive present}
(Teachers | earn | more) {actual positive present}
(nurses | earn | more) {actual positive present}
)"},
    {"ReyesWhoCallingHerHisFriendWrote", R"(
Reyes Reyes PROPN Sing 14 nsubj PERSON +
, , PUNCT _ 5 punct
who who PRON Rel 5 nsubj +
, , PUNCT _ 5 punct
calling call VERB PresPart 1 acl
her she PRON Sing|Prs|Case=Acc|Gender=Fem 5 iobj
his his PRON Sing|Prs|Case=Gen|Gender=Masc|Poss=Yes 8 nmod:poss
friend friend NOUN Sing 5 obj +
, , PUNCT _ 1 punct
wrote write VERB Past|Sing 1 acl:relcl
a a DET Ind 12 det
letter letter NOUN Sing 10 obj +
, , PUNCT _ 1 punct
left leave VERB Past|Sing 0 root +
. . PUNCT _ 14 punct
)",
     R"(
(Reyes | call | her) as="friend" {actual positive past}
(his | have | friend) {actual positive}
(Reyes | write | letter) {actual positive past}
(Reyes | leave | -) {actual positive past}
)"},
    {"TheStrikerWhomTwoClubsHaveOfferedToBuyIsInjured", R"(
The the DET Def 2 det
striker striker NOUN Sing 11 nsubj:pass
whom whom PRON Rel 7 obj
two two NUM NumForm=Word|NumType=Card 5 nummod
clubs club NOUN Plur 7 nsubj
have have AUX Pres|Plur 7 aux
offered offer VERB PastPart 2 acl:relcl
to to PART _ 9 mark
buy buy VERB Inf 7 xcomp
is be AUX Pres|Sing 11 aux:pass
injured injure VERB PastPart|Pass 0 root +
. . PUNCT _ 11 punct
)",
     R"(
(clubs | offer | <clubs | buy | striker>) amount=2 {actual positive present perfect}
(clubs | buy | striker) amount=2 {proposed positive}
(striker | be_injured | -) {actual positive present}
)"},
    {"TheBridgeWhichEngineersSaidWasClosedIsOld", R"(
The the DET Def 2 det
bridge bridge NOUN Sing 11 nsubj +
, , PUNCT _ 6 punct
which which PRON Rel 8 nsubj:pass
engineers engineer NOUN Plur 6 nsubj
said say VERB Past|Sing 2 acl:relcl
was be AUX Past|Sing 8 aux:pass
closed close VERB PastPart|Pass 6 ccomp +
, , PUNCT _ 2 punct
is be AUX Pres|Sing 11 cop
old old ADJ _ 0 root +
. . PUNCT _ 11 punct
)",
     R"(
(engineers | say | <bridge | be_closed | ->) {actual positive past}
(bridge | be_closed | -) {actual positive past} @[engineers]
(bridge | be | "old") {actual positive present}
)"},
    {"TheMenPoliceWantToQuestionWereSeenInLima", R"(
The the DET Def 3 det
men man NOUN Plur 8 nsubj:pass
police police NOUN Plur 4 nsubj
want want VERB Pres|Plur 2 acl:relcl
to to PART _ 6 mark
question question VERB Inf 4 xcomp
were be AUX Past|Plur 8 aux:pass
seen see VERB PastPart|Pass 0 root
in in ADP _ 10 case
Lima Lima PROPN Sing 8 obl LOCATION +
. . PUNCT _ 8 punct
)",
     R"(
(police | want | <police | question | men>) {actual positive present}
(police | question | men) {unknown positive}
(men | be_seen_in | Lima) {actual positive past}
)"},
    {"TheOwnerShutTheMillWhichNobodyHadWantedToBuy", R"(
The the DET Def 2 det
owner owner NOUN Sing 3 nsubj
shut shut VERB Past|Sing 0 root
the the DET Def 5 det
mill mill NOUN Sing 3 obj +
, , PUNCT _ 10 punct
which which PRON Rel 12 obj
nobody nobody PRON Sing|PronType=Neg 10 nsubj
had have AUX Past|Sing 10 aux
wanted want VERB PastPart 5 acl:relcl
to to PART _ 12 mark
buy buy VERB Inf 10 xcomp +
. . PUNCT _ 3 punct
)",
     R"(
(owner | shut | mill) {actual positive past}
(nobody | want | <nobody | buy | mill>) {actual negative past perfect}
(nobody | buy | mill) {unknown negative}
)"},
    {"AnArticleThatReyesSaidWasWritten", R"(
The the DET Def 2 det
report report NOUN Sing 3 nsubj
found find VERB Past|Sing 0 root
an a DET Ind 5 det
article article NOUN Sing 3 obj
that that PRON Rel 10 nsubj:pass
Reyes Reyes PROPN Sing 8 nsubj PERSON
said say VERB Past|Sing 5 acl:relcl
was be AUX Past|Sing 10 aux:pass
written write VERB PastPart|Pass 8 ccomp
about about ADP _ 13 case
the the DET Def 13 det
accident accident NOUN Sing 10 obl +
. . PUNCT _ 3 punct
)",
     R"(
(report | find | article) {actual positive past}
(Reyes | say | <article | be_written_about | accident>) {actual positive past}
(article | be_written_about | accident) {actual positive past} @[Reyes]
)"},
    {"ThatIsHowTheyWon", R"(
That that PRON Sing|Dem 3 nsubj
is be AUX Pres|Sing 3 cop
how how ADV Rel 0 root
the the DET Def 5 det
miners miner NOUN Plur 6 nsubj
won win VERB Past|Plur 3 advcl:relcl
the the DET Def 8 det
vote vote NOUN Sing 6 obj +
. . PUNCT _ 3 punct
)",
     R"(
(That | be | "how the miners won the vote") {actual positive present}
(miners | win | vote) {actual positive past}
)"},
    {"WhoWillWin", R"(
Nobody nobody PRON Sing|PronType=Neg 2 nsubj
knows know VERB Pres|Sing 0 root
who who PRON Rel 4 nsubj
built build VERB Past|Plur 2 ccomp
the the DET Def 6 det
mill mill NOUN Sing 4 obj +
. . PUNCT _ 2 punct
)",
     R"(
(Nobody | know | <who | build | mill>) {actual negative present}
(who | build | mill) {unknown positive past}
)"},
};

} // namespace

TEST(Relative, SaysWhatTheSentencesSay)
{
    for (const Example& example : examples) {
        expect_statements(example);
    }
}

} // namespace triplewright::testing
