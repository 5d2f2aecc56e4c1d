// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

// What is denied, and what is not.

#include "extraction/frozen_statements.hpp"

#include <gtest/gtest.h>

namespace triplewright::testing {

namespace {

const Example examples[] = {
    {"TheAirlineHasntPaidTheCrews", R"(
The the DET Def 2 det
airline airline NOUN Sing 5 nsubj
has have AUX Pres 5 aux +
n't not PART Polarity=Neg 5 advmod
paid pay VERB PastPart 0 root
the the DET Def 7 det
crews crew NOUN Plur 5 obj +
. . PUNCT _ 5 punct
)",
     R"(
(airline | pay | crews) {actual negative present perfect}
)"},
    {"TheArmyLeftWithoutWarningTheVillagers", R"(
The the DET Def 2 det
army army NOUN Sing 3 nsubj
left leave VERB Past 0 root
without without SCONJ _ 5 mark
warning warn VERB PresPart 3 advcl
the the DET Def 7 det
villagers villager NOUN Plur 5 obj +
. . PUNCT _ 3 punct
)",
     R"(
(army | leave | -) {actual positive past}
(army | warn | villagers) {actual negative past}
)"},
    {"TheCompanyHardlySoldAnyPumps", R"(
The the DET Def 2 det
company company NOUN Sing 4 nsubj
hardly hardly ADV _ 4 advmod
sold sell VERB Past 0 root
any any DET PronType=Ind 6 det
pumps pump NOUN Plur 4 obj +
. . PUNCT _ 4 punct
)",
     R"(
(company | sell | pumps) {actual negative past}
)"},
    {"TomReyesDeniedThatHeTookBribes", R"(
Tom Tom PROPN Sing 3 nsubj PERSON
Reyes Reyes PROPN Sing 1 flat PERSON
denied deny VERB Past 0 root
that that SCONJ _ 6 mark
he he PRON Gender=Masc|Number=Sing|Person=3|PronType=Prs 6 nsubj
took take VERB Past 3 ccomp
bribes bribe NOUN Plur 6 obj +
. . PUNCT _ 3 punct
)",
     R"(
(Tom Reyes | deny | <he | take | bribes>) {actual positive past}
(he | take | bribes) {actual negative past} @[Tom Reyes]
)"},
    {"NobodyOpenedTheGate", R"(
Nobody nobody PRON Number=Sing|PronType=Neg 2 nsubj
opened open VERB Past 0 root
the the DET Def 4 det
gate gate NOUN Sing 2 obj +
. . PUNCT _ 2 punct
)",
     R"(
(Nobody | open | gate) {actual negative past}
)"},
    {"NoneOfTheShipsReachedThePort", R"(
None none PRON PronType=Neg 5 nsubj
of of ADP _ 4 case
the the DET Def 4 det
ships ship NOUN Plur 1 nmod
reached reach VERB Past 0 root
the the DET Def 7 det
port port NOUN Sing 5 obj +
. . PUNCT _ 5 punct
)",
     R"(
(ships | reach | port) {actual negative past}
)"},
    {"HardlyAnyoneAttendedTheRally", R"(
Hardly hardly ADV _ 2 advmod
anyone anyone PRON Number=Sing|PronType=Ind 3 nsubj
attended attend VERB Past 0 root
the the DET Def 5 det
rally rally NOUN Sing 3 obj +
. . PUNCT _ 3 punct
)",
     R"(
(anyone | attend | rally) {actual negative past}
)"},
    {"NotASingleShipReachedThePort", R"(
Not not PART Polarity=Neg 4 advmod
a a DET Ind 4 det
single single ADJ _ 4 amod
ship ship NOUN Sing 5 nsubj
reached reach VERB Past 0 root
the the DET Def 7 det
port port NOUN Sing 5 obj +
. . PUNCT _ 5 punct
)",
     R"(
(single ship | reach | port) {actual negative past}
)"},
    {"TheMinisterDoesNotBelieveThatThe", R"(
The the DET Def 2 det
minister minister NOUN Sing 5 nsubj
does do AUX Pres 5 aux
not not PART Polarity=Neg 5 advmod
believe believe VERB Inf 0 root
that that SCONJ _ 9 mark
the the DET Def 8 det
rebels rebel NOUN Plur 9 nsubj
seized seize VERB Past 5 ccomp
the the DET Def 11 det
town town NOUN Sing 9 obj +
. . PUNCT _ 5 punct
)",
     R"(
(minister | believe | <rebels | seize | town>) {actual negative present}
(rebels | seize | town) {actual negative past} @[minister]
)"},
    {"TheMinisterDidNotSayThatThe", R"(
The the DET Def 2 det
minister minister NOUN Sing 5 nsubj
did do AUX Past 5 aux
not not PART Polarity=Neg 5 advmod
say say VERB Inf 0 root
that that SCONJ _ 9 mark
the the DET Def 8 det
rebels rebel NOUN Plur 9 nsubj
seized seize VERB Past 5 ccomp
the the DET Def 11 det
town town NOUN Sing 9 obj +
. . PUNCT _ 5 punct
)",
     R"(
(minister | say | <rebels | seize | town>) {actual negative past}
(rebels | seize | town) {unknown positive past}
)"},
    {"TheClubNotOnlySoldTheStriker", R"(
The the DET Def 2 det
club club NOUN Sing 5 nsubj
not not PART Polarity=Neg 5 advmod
only only ADV _ 5 advmod
sold sell VERB Past 0 root
the the DET Def 7 det
striker striker NOUN Sing 5 obj
but but CCONJ _ 10 cc
also also ADV _ 10 advmod
fired fire VERB Past 5 conj
the the DET Def 12 det
coach coach NOUN Sing 10 obj +
. . PUNCT _ 5 punct
)",
     R"(
(club | sell | striker) {actual positive past}
(club | fire | coach) {actual positive past}
)"},
    {"TheBankDidNotRepayTheLoan", R"(
The the DET Def 2 det
bank bank NOUN Sing 5 nsubj
did do AUX Past 5 aux
not not PART Polarity=Neg 5 advmod
repay repay VERB Inf 0 root
the the DET Def 7 det
loan loan NOUN Sing 5 obj
until until ADP _ 9 case
March March PROPN Sing 5 obl DATE +
. . PUNCT _ 5 punct
)",
     R"(
(bank | repay | loan) end_time(until)=--03 {actual negative past}
)"},
    {"TheRescuersCouldNotReachTheVillage", R"(
The the DET Def 2 det
rescuers rescuer NOUN Plur 5 nsubj
could could AUX VerbForm=Fin 5 aux
not not PART Polarity=Neg 5 advmod
reach reach VERB Inf 0 root
the the DET Def 7 det
village village NOUN Sing 5 obj +
. . PUNCT _ 5 punct
)",
     R"(
(rescuers | reach | village) {actual negative}
)"},
    {"TheFirmWasNotAbleToPay", R"(
The the DET Def 2 det
firm firm NOUN Sing 5 nsubj
was be AUX Past 5 cop
not not PART Polarity=Neg 5 advmod
able able ADJ _ 0 root
to to PART _ 7 mark
pay pay VERB Inf 5 xcomp
the the DET Def 9 det
miners miner NOUN Plur 7 obj +
. . PUNCT _ 5 punct
)",
     R"(
(firm | pay | miners) {actual negative past}
)"},
    {"TheCompanyHasYetToPublishThe", R"(
The the DET Def 2 det
company company NOUN Sing 3 nsubj
has have VERB Pres 0 root
yet yet ADV _ 3 advmod
to to PART _ 6 mark
publish publish VERB Inf 3 xcomp
the the DET Def 8 det
report report NOUN Sing 6 obj +
. . PUNCT _ 3 punct
)",
     R"(
(company | publish | report) {actual negative present}
)"},
    {"InsteadOfSellingThePlantMeridianClosed", R"(
Instead instead ADV _ 3 mark
of of SCONJ _ 1 fixed
selling sell VERB PresPart 8 advcl
the the DET Def 5 det
plant plant NOUN Sing 3 obj +
, , PUNCT _ 3 punct
Meridian Meridian PROPN Sing 8 nsubj ORGANIZATION
closed close VERB Past 0 root
it it PRON Gender=Neut|Number=Sing|Person=3|PronType=Prs 8 obj +
. . PUNCT _ 8 punct
)",
     R"(
(Meridian | sell | plant) {actual negative past}
(Meridian | close | it) {actual positive past}
)"},
    {"TheStrikeEndedNotBecauseTheUnion", R"(
The the DET Def 2 det
strike strike NOUN Sing 3 nsubj
ended end VERB Past 0 root
not not PART Polarity=Neg 8 advmod
because because SCONJ _ 8 mark
the the DET Def 7 det
union union NOUN Sing 8 nsubj
gave give VERB Past 3 advcl
up up ADP _ 8 compound:prt +
. . PUNCT _ 3 punct
)",
     R"(
(strike | end | -) cause(because)=<union | give_up | -> {actual positive past}
(union | give_up | -) {unknown positive past}
)"},
    {"TheUnionWhichDidNotSignThe", R"(
The the DET Def 2 det
union union NOUN Sing 11 nsubj +
, , PUNCT _ 7 punct
which which PRON PronType=Rel 7 nsubj
did do AUX Past 7 aux
not not PART Polarity=Neg 7 advmod
sign sign VERB Inf 2 acl:relcl
the the DET Def 9 det
deal deal NOUN Sing 7 obj +
, , PUNCT _ 2 punct
left leave VERB Past 0 root
the the DET Def 13 det
talks talk NOUN Plur 11 obj +
. . PUNCT _ 11 punct
)",
     R"(
(union | sign | deal) {actual negative past}
(union | leave | talks) {actual positive past}
)"},
    {"TheCourtRejectedTheClaimThatThe", R"(
The the DET Def 2 det
court court NOUN Sing 3 nsubj
rejected reject VERB Past 0 root
the the DET Def 5 det
claim claim NOUN Sing 3 obj
that that SCONJ _ 10 mark
the the DET Def 8 det
firm firm NOUN Sing 10 nsubj
had have AUX Past 10 aux
polluted pollute VERB PastPart 5 acl
the the DET Def 12 det
river river NOUN Sing 10 obj +
. . PUNCT _ 3 punct
)",
     R"(
(court | reject | claim) topic=<firm | pollute | river> {actual positive past}
(firm | pollute | river) {actual negative past perfect} @[court]
)"},
    {"HeBarelyEscapedTheFire", R"(
He he PRON Gender=Masc|Number=Sing|Person=3|PronType=Prs 3 nsubj
barely barely ADV _ 3 advmod
escaped escape VERB Past 0 root
the the DET Def 5 det
fire fire NOUN Sing 3 obj +
. . PUNCT _ 3 punct
)",
     R"(
(He | escape | fire) manner="barely" {actual positive past}
)"},
    {"TheFirmHasNoPlansToSell", R"(
The the DET Def 2 det
firm firm NOUN Sing 3 nsubj
has have VERB Pres 0 root
no no DET PronType=Neg 5 det
plans plan NOUN Plur 3 obj
to to PART _ 7 mark
sell sell VERB Inf 5 acl
the the DET Def 9 det
mine mine NOUN Sing 7 obj +
. . PUNCT _ 3 punct
)",
     R"(
(firm | have | plans to sell the mine) {actual negative present}
(firm | sell | mine) {planned negative}
)"},
    {"TheGuardsMadeNoAttemptToStop", R"(
The the DET Def 2 det
guards guard NOUN Plur 3 nsubj
made make VERB Past 0 root
no no DET PronType=Neg 5 det
attempt attempt NOUN Sing 3 obj
to to PART _ 7 mark
stop stop VERB Inf 5 acl
the the DET Def 9 det
thieves thief NOUN Plur 7 obj +
. . PUNCT _ 3 punct
)",
     R"(
(guards | make | attempt to stop the thieves) {actual negative past}
(guards | stop | thieves) {actual negative past}
)"},
    {"TheCouncilDecidedAgainstSellingTheSchool", R"(
The the DET Def 2 det
council Council NOUN Sing 3 nsubj
decided decide VERB Past 0 root
against against SCONJ _ 5 mark
selling sell VERB PresPart 3 advcl
the the DET Def 7 det
school school NOUN Sing 5 obj +
. . PUNCT _ 3 punct
)",
     R"(
(council | decide_against | <council | sell | school>) {actual positive past}
(council | sell | school) {planned negative}
)"},
    {"LawyersArguedAgainstClosingTheCourt", R"(
Lawyers lawyer NOUN Plur 2 nsubj
argued argue VERB Past 0 root
against against SCONJ _ 4 mark
closing close VERB Ger 2 advcl
the the DET Def 6 det
court court NOUN Sing 4 obj +
. . PUNCT _ 2 punct
)",
     R"(
(Lawyers | argue_against | <Lawyers | close | court>) {actual positive past}
(Lawyers | close | court) {proposed negative}
)"},
    {"TheLackOfRainRuinedTheHarvest", R"(
The the DET Def 2 det
lack lack NOUN Sing 5 nsubj
of of ADP _ 4 case
rain rain NOUN Sing 2 nmod
ruined ruin VERB Past 0 root
the the DET Def 7 det
harvest harvest NOUN Sing 5 obj +
. . PUNCT _ 5 punct
)",
     R"(
(lack of rain | ruin | harvest) {actual positive past}
)"},
    {"TheBoardHardlyEverRejectsAPlan", R"(
The the DET Def 2 det
board board NOUN Sing 5 nsubj
hardly hardly ADV _ 5 advmod
ever ever ADV PronType=Ind 5 advmod
rejects reject VERB Pres 0 root
a a DET Ind 7 det
plan plan NOUN Sing 5 obj +
. . PUNCT _ 5 punct
)",
     R"(
(board | reject | plan) {actual negative present}
)"},
    {"TheGuardsCanBarelySeeTheGate", R"(
The the DET Def 2 det
guards guard NOUN Plur 5 nsubj
can can AUX VerbForm=Fin 5 aux
barely barely ADV _ 5 advmod
see see VERB Inf 0 root
the the DET Def 7 det
gate gate NOUN Sing 5 obj +
. . PUNCT _ 5 punct
)",
     R"(
(guards | see | gate) manner="barely" {actual negative}
)"},
    {"TheFirmHasNoRightToSell", R"(
The the DET Def 2 det
firm firm NOUN Sing 3 nsubj
has have VERB Pres 0 root
no no DET PronType=Neg 5 det
right right NOUN Sing 3 obj
to to PART _ 7 mark
sell sell VERB Inf 5 acl
the the DET Def 9 det
mine mine NOUN Sing 7 obj +
. . PUNCT _ 3 punct
)",
     R"(
(firm | have | right to sell the mine) {actual negative present}
(firm | sell | mine) {actual negative present}
)"},
    {"TheJudgeDeniedHidingTheLetter", R"(
The the DET Def 2 det
judge judge NOUN Sing 3 nsubj
denied deny VERB Past 0 root
hiding hide VERB Ger 3 xcomp
the the DET Def 6 det
letter letter NOUN Sing 4 obj +
. . PUNCT _ 3 punct
)",
     R"(
(judge | deny | <judge | hide | letter>) {actual positive past}
(judge | hide | letter) {actual negative past} @[judge]
)"},
    {"TheseWordsWereNothingBut", R"(
These this DET PronType=Dem 2 det
words word NOUN Plur 4 nsubj
were be AUX Past 4 cop
nothing nothing PRON Number=Sing|PronType=Neg 0 root
but but ADP _ 7 case
empty empty ADJ _ 7 amod
promises promise NOUN Plur 4 nmod +
. . PUNCT _ 4 punct
)",
     R"(
(words | be | empty promises) {actual positive past}
)"},
    {"TheAgencyFoundNothingBut", R"(
The the DET Def 2 det
agency agency NOUN Sing 3 nsubj
found find VERB Past 0 root
nothing nothing PRON Number=Sing|PronType=Neg 3 obj
but but ADP _ 6 case
sand sand NOUN Sing 4 nmod +
. . PUNCT _ 3 punct
)",
     R"(
(agency | find | sand) {actual positive past}
)"},
    {"OrbisIsWithoutTwoPlayers", R"(
Orbis Orbis PROPN Sing 5 nsubj PERSON
is be AUX Pres 5 cop
without without ADP _ 5 case
two two NUM _ 5 nummod
players player NOUN Plur 0 root +
. . PUNCT _ 5 punct
)",
     R"(
(Orbis | be_without | players) amount=2 {actual positive present}
)"},
    {"TheyNeverCalledRuizOr", R"(
They they PRON Case=Nom|Number=Plur|Person=3|PronType=Prs 3 nsubj
never never ADV PronType=Neg 3 advmod
called call VERB Past 0 root
Ruiz Ruiz PROPN Sing 3 obj PERSON
or or CCONJ _ 6 cc
sent send VERB Past 3 conj
her she PRON Case=Acc|Number=Sing|Person=3|PronType=Prs 6 iobj
a a DET Ind 9 det
letter letter NOUN Sing 6 obj +
. . PUNCT _ 3 punct
)",
     R"(
(They | call | Ruiz) {actual negative past}
(They | send | letter) to=her {actual negative past}
)"},
    {"ThePresidentDeclinedToThreaten", R"(
The the DET Def 2 det
president president NOUN Sing 3 nsubj
declined decline VERB Past 0 root
to to PART _ 5 mark
threaten threaten VERB Inf 3 xcomp
Meridian Meridian PROPN Sing 5 obj ORGANIZATION
or or CCONJ _ 8 cc
sue sue VERB Inf 5 conj
the the DET Def 10 det
bank bank NOUN Sing 8 obj +
. . PUNCT _ 3 punct
)",
     R"(
(president | threaten | Meridian) {actual negative past}
(president | sue | bank) {actual negative past}
)"},
    {"TheyWillNotSellThe", R"(
They they PRON Case=Nom|Number=Plur|Person=3|PronType=Prs 4 nsubj
will will AUX VerbForm=Fin 4 aux
not not PART Polarity=Neg 4 advmod
sell sell VERB Inf 0 root
the the DET Def 6 det
mine mine NOUN Sing 4 obj +
, , PUNCT _ 11 punct
or or CCONJ _ 11 cc
they they PRON Case=Nom|Number=Plur|Person=3|PronType=Prs 11 nsubj
will will AUX VerbForm=Fin 11 aux
close close VERB Inf 4 conj
it it PRON Case=Acc|Number=Sing|Person=3|PronType=Prs 11 obj +
. . PUNCT _ 4 punct
)",
     R"(
(They | sell | mine) {planned negative future}
(they | close | it) {possible positive future}
)"},
    {"TheClerkWasFiredForNoReason", R"(
The the DET Def 2 det
clerk clerk NOUN Sing 4 nsubj:pass
was be AUX Past 4 aux:pass
fired fire VERB Pass 0 root
for for ADP _ 7 case
no no DET PronType=Neg 7 det
reason reason NOUN Sing 4 obl +
. . PUNCT _ 4 punct
)",
     R"(
(clerk | be_fired | -) for(for)="no reason" {actual positive past}
)"},
    {"TheyLiveInTentsWithNoWater", R"(
They they PRON Prs|Case=Nom|Number=Plur|Person=3 2 nsubj
live live VERB Pres|Plur|Person=3 0 root
in in ADP _ 4 case
tents tent NOUN Plur 2 obl
with with ADP _ 7 case
no no DET PronType=Neg 7 det
water water NOUN Sing 2 obl
and and CCONJ _ 10 cc
no no DET PronType=Neg 10 det
light light NOUN Sing 7 conj +
. . PUNCT _ 2 punct
)",
     R"(
(They | live_in | tents) without(with)=water without(with)=light {actual positive present}
)"},
    {"TheMinistryReportedZeroDeaths", R"(
The the DET Def 2 det
ministry ministry NOUN Sing 3 nsubj
reported report VERB Past|Plur 0 root
zero zero NUM NumForm=Word|NumType=Card 5 nummod
deaths death NOUN Plur 3 obj +
. . PUNCT _ 3 punct
)",
     R"(
(ministry | report | deaths) {actual negative past}
)"},
    {"OrbisCountedTenDaysWithNoAccidents", R"(
Orbis Orbis PROPN Sing 2 nsubj PERSON
counted count VERB Past|Sing 0 root
ten ten NUM NumForm=Word|NumType=Card 4 nummod
days day NOUN Plur 2 obj
with with ADP _ 7 case
no no DET PronType=Neg 7 det
accidents accident NOUN Plur 2 obl +
. . PUNCT _ 2 punct
)",
     R"(
(Orbis | count | days) amount=10 without(with)=accidents {actual positive past}
)"},
    {"SheLovedChileLikeNoOtherLand", R"(
She she PRON Sing|Prs|Case=Nom|Gender=Fem 2 nsubj
loved love VERB Past|Sing 0 root
Chile Chile PROPN Sing 2 obj LOCATION
like like ADP _ 7 case
no no DET PronType=Neg 7 det
other other ADJ _ 7 amod
land land NOUN Sing 2 obl +
. . PUNCT _ 2 punct
)",
     R"(
(She | love | Chile) comparison(like)="no other land" {actual positive past}
)"},
    {"FewFarmersReceivedAnyHelp", R"(
Few few ADJ _ 2 amod
farmers farmer NOUN Plur 3 nsubj
received receive VERB Past|Plur 0 root
any any DET PronType=Ind 5 det
help help NOUN Sing 3 obj +
. . PUNCT _ 3 punct
)",
     R"(
(farmers | receive | help) amount="Few" {actual negative past}
)"},
    {"AFewFarmersReceivedHelp", R"(
A a DET Ind 3 det
few few ADJ _ 3 amod
farmers farmer NOUN Plur 4 nsubj
received receive VERB Past|Plur 0 root
help help NOUN Sing 4 obj +
. . PUNCT _ 4 punct
)",
     R"(
(farmers | receive | help) amount="few" {actual positive past}
)"},
    {"ThereWasLittleHopeOfADeal", R"(
There there PRON _ 2 expl
was be VERB Past|Sing 0 root
little little ADJ _ 4 amod
hope hope NOUN Sing 2 nsubj
of of ADP _ 7 case
a a DET Ind 7 det
deal deal NOUN Sing 4 nmod +
. . PUNCT _ 2 punct
)",
     R"(
(little hope of a deal | exist | -) amount="little" {actual negative past}
)"},
    {"NobodyBelievesThatTheDamIsSafe", R"(
Nobody nobody PRON Sing|PronType=Neg 2 nsubj
believes believe VERB Pres|Sing 0 root
that that SCONJ _ 7 mark
the the DET Def 5 det
dam dam NOUN Sing 7 nsubj
is be AUX Pres|Sing 7 cop
safe safe ADJ _ 2 ccomp +
. . PUNCT _ 2 punct
)",
     R"(
(Nobody | believe | <dam | be | "safe">) {actual negative present}
(dam | be | "safe") {unknown positive present}
)"},
    {"FewBelieveThatTheMayorLied", R"(
Few few ADJ _ 2 nsubj
believe believe VERB Pres|Plur 0 root
that that SCONJ _ 6 mark
the the DET Def 5 det
mayor mayor NOUN Sing 6 nsubj
lied lie VERB Past|Sing 2 ccomp +
. . PUNCT _ 2 punct
)",
     R"(
(Few | believe | <mayor | lie | ->) {actual negative present}
(mayor | lie | -) {unknown positive past}
)"},
    {"NeitherOfTheBrothersLeft", R"(
Neither neither DET PronType=Neg 5 nsubj
of of ADP _ 4 case
the the DET Def 4 det
brothers brother NOUN Plur 1 nmod
left leave VERB Past|Sing 0 root +
. . PUNCT _ 5 punct
)",
     R"(
(brothers | leave | -) {actual negative past}
)"},
    {"ProtectedFromBeingSued", R"(
The the DET Def 2 det
law law NOUN Sing 3 nsubj
protects protect VERB Pres|Sing 0 root
the the DET Def 5 det
makers maker NOUN Plur 3 obj
from from SCONJ _ 8 mark
being be AUX PresPart 8 aux:pass
sued sue VERB PastPart|Pass 3 advcl +
. . PUNCT _ 3 punct
)",
     R"(
(law | protect | makers) {actual positive present}
(makers | be_sued | -) {actual negative present}
)"},
    {"TheMayorHasYetToAppear", R"(
The the DET Def 2 det
mayor mayor NOUN Sing 6 nsubj
has have AUX Pres|Sing 0 root
yet yet ADV _ 6 advmod
to to PART _ 6 mark
appear appear VERB Inf 3 xcomp +
. . PUNCT _ 3 punct
)",
     R"(
(mayor | appear | -) {actual negative}
)"},
};

} // namespace

TEST(Negation, SaysWhatTheSentencesSay)
{
    for (const Example& example : examples) {
        expect_statements(example);
    }
}

} // namespace triplewright::testing
