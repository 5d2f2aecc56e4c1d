// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

// What may, shall, must or would happen, and what is only asked, hoped or alleged, is never actual.

#include "extraction/frozen_statements.hpp"

#include <gtest/gtest.h>

namespace triplewright::testing {

namespace {

const Example examples[] = {
    {"TheUnionCalledForTheMinisterTo", R"(
The the DET Def 2 det
union union NOUN Sing 3 nsubj
called call VERB Past 0 root
for for SCONJ _ 8 mark
the the DET Def 6 det
minister minister NOUN Sing 8 nsubj
to to PART _ 8 mark
resign resign VERB Inf 3 xcomp +
. . PUNCT _ 3 punct
)",
     R"(
(union | call | <minister | resign | ->) {actual positive past}
(minister | resign | -) {proposed positive}
)"},
    {"ThePilotsWouldHaveLandedThePlane", R"(
The the DET Def 2 det
pilots pilot NOUN Plur 5 nsubj
would would AUX VerbForm=Fin 5 aux
have have AUX Inf 5 aux
landed land VERB PastPart 0 root
the the DET Def 7 det
plane plane NOUN Sing 5 obj +
. . PUNCT _ 5 punct
)",
     R"(
(pilots | land | plane) {unknown positive perfect}
)"},
    {"HadTheCrewSeenTheRockThe", R"(
Had have AUX Past 4 aux
the the DET Def 3 det
crew crew NOUN Sing 4 nsubj
seen see VERB PastPart 12 advcl
the the DET Def 6 det
rock rock NOUN Sing 4 obj +
, , PUNCT _ 4 punct
the the DET Def 9 det
ship ship NOUN Sing 12 nsubj
would would AUX VerbForm=Fin 12 aux
have have AUX Inf 12 aux
turned turn VERB PastPart 0 root +
. . PUNCT _ 12 punct
)",
     R"(
(crew | see | rock) {unknown positive past perfect}
(ship | turn | -) {unknown positive perfect}
)"},
    {"ShouldTheDamBreakTheTownWill", R"(
Should should AUX VerbForm=Fin 4 aux
the the DET Def 3 det
dam dam NOUN Sing 4 nsubj
break break VERB Inf 9 advcl +
, , PUNCT _ 4 punct
the the DET Def 7 det
town town NOUN Sing 9 nsubj
will will AUX VerbForm=Fin 9 aux
flood flood VERB Inf 0 root +
. . PUNCT _ 9 punct
)",
     R"(
(dam | break | -) {unknown positive}
(town | flood | -) {possible positive future}
)"},
    {"AsLongAsTheFirmPaysThe", R"(
As as ADV _ 2 advmod
long long ADV _ 11 advmod
as as SCONJ _ 6 mark
the the DET Def 5 det
firm firm NOUN Sing 6 nsubj
pays pay VERB Pres 2 advcl +
, , PUNCT _ 2 punct
the the DET Def 9 det
miners miner NOUN Plur 11 nsubj
will will AUX VerbForm=Fin 11 aux
work work VERB Inf 0 root +
. . PUNCT _ 11 punct
)",
     R"(
(firm | pay | -) {unknown positive present}
(miners | work | -) condition(as long as)=<firm | pay | -> {possible positive future}
)"},
    {"ProvidedTheBankPaysTheMinersWill", R"(
Provided provide VERB Pass 4 mark
the the DET Def 3 det
bank bank NOUN Sing 4 nsubj
pays pay VERB Pres 9 advcl +
, , PUNCT _ 4 punct
the the DET Def 7 det
miners miner NOUN Plur 9 nsubj
will will AUX VerbForm=Fin 9 aux
work work VERB Inf 0 root +
. . PUNCT _ 9 punct
)",
     R"(
(bank | pay | -) {unknown positive present}
(miners | work | -) {possible positive future}
)"},
    {"TheFarmersWishTheRainWouldStop", R"(
The the DET Def 2 det
farmers farmer NOUN Plur 3 nsubj
wish wish VERB Pres 0 root
the the DET Def 5 det
rain rain NOUN Sing 7 nsubj
would would AUX VerbForm=Fin 7 aux
stop stop VERB Inf 3 ccomp +
. . PUNCT _ 3 punct
)",
     R"(
(farmers | wish | <rain | stop | ->) {actual positive present}
(rain | stop | -) {unknown positive} @[farmers]
)"},
    {"TheReporterAskedWhetherTheFirmHad", R"(
The the DET Def 2 det
reporter reporter NOUN Sing 3 nsubj
asked ask VERB Past 0 root
whether whether SCONJ _ 8 mark
the the DET Def 6 det
firm firm NOUN Sing 8 nsubj
had have AUX Past 8 aux
sold sell VERB PastPart 3 ccomp
the the DET Def 10 det
mine mine NOUN Sing 8 obj +
. . PUNCT _ 3 punct
)",
     R"(
(reporter | ask | <firm | sell | mine>) {actual positive past}
(firm | sell | mine) {unknown positive past perfect}
)"},
    {"TheCrewRaisedTheWallSoThat", R"(
The the DET Def 2 det
crew crew NOUN Sing 3 nsubj
raised raise VERB Past 0 root
the the DET Def 5 det
wall wall NOUN Sing 3 obj
so so SCONJ _ 12 mark
that that SCONJ _ 6 fixed
the the DET Def 9 det
river river NOUN Sing 12 nsubj
would would AUX VerbForm=Fin 12 aux
not not PART Polarity=Neg 12 advmod
flood flood VERB Inf 3 advcl
the the DET Def 14 det
town town NOUN Sing 12 obj +
. . PUNCT _ 3 punct
)",
     R"(
(crew | raise | wall) purpose(so that)=<river | flood | town> {actual positive past}
(river | flood | town) {planned negative}
)"},
    {"TheShipIsAboutToLeaveThe", R"(
The the DET Def 2 det
ship ship NOUN Sing 4 nsubj
is be AUX Pres 4 cop
about about ADJ _ 0 root
to to PART _ 6 mark
leave leave VERB Inf 4 xcomp
the the DET Def 8 det
port port NOUN Sing 6 obj +
. . PUNCT _ 4 punct
)",
     R"(
(ship | leave | port) {planned positive future}
)"},
    {"ItIsLikelyThatTheGovernorWill", R"(
It it PRON Gender=Neut|Number=Sing|Person=3|PronType=Prs 3 expl
is be AUX Pres 3 cop
likely likely ADJ _ 0 root
that that SCONJ _ 8 mark
the the DET Def 6 det
governor governor NOUN Sing 8 nsubj
will will AUX VerbForm=Fin 8 aux
sign sign VERB Inf 3 csubj
the the DET Def 10 det
bill bill NOUN Sing 8 obj +
. . PUNCT _ 3 punct
)",
     R"(
(<governor | sign | bill> | be | "likely") {actual positive present}
(governor | sign | bill) {possible positive future}
)"},
    {"ItIsUnclearWhetherTheShipSank", R"(
It it PRON Gender=Neut|Number=Sing|Person=3|PronType=Prs 3 expl
is be AUX Pres 3 cop
unclear unclear ADJ _ 0 root
whether whether SCONJ _ 7 mark
the the DET Def 6 det
ship ship NOUN Sing 7 nsubj
sank sink VERB Past 3 csubj +
. . PUNCT _ 3 punct
)",
     R"(
(<ship | sink | -> | be | "unclear") {actual positive present}
(ship | sink | -) {unknown positive past}
)"},
    {"TheRebelsThreatenedToBlowUpThe", R"(
The the DET Def 2 det
rebels rebel NOUN Plur 3 nsubj
threatened threaten VERB Past 0 root
to to PART _ 5 mark
blow blow VERB Inf 3 xcomp
up up ADP _ 5 compound:prt
the the DET Def 8 det
bridge bridge NOUN Sing 5 obj +
. . PUNCT _ 3 punct
)",
     R"(
(rebels | threaten | <rebels | blow_up | bridge>) {actual positive past}
(rebels | blow_up | bridge) {possible positive}
)"},
    {"TheThievesTriedToOpenTheSafe", R"(
The the DET Def 2 det
thieves thief NOUN Plur 3 nsubj
tried try VERB Past 0 root
to to PART _ 5 mark
open open VERB Inf 3 xcomp
the the DET Def 7 det
safe safe NOUN Sing 5 obj +
. . PUNCT _ 3 punct
)",
     R"(
(thieves | try | <thieves | open | safe>) {actual positive past}
(thieves | open | safe) {unknown positive}
)"},
    {"TheCommitteeProposedThatTheSchoolClose", R"(
The the DET Def 2 det
committee committee NOUN Sing 3 nsubj
proposed propose VERB Past 0 root
that that SCONJ _ 7 mark
the the DET Def 6 det
school school NOUN Sing 7 nsubj
close close VERB Pres 3 ccomp +
. . PUNCT _ 3 punct
)",
     R"(
(committee | propose | <school | close | ->) {actual positive past}
(school | close | -) {proposed positive present} @[committee]
)"},
    {"TheFirmIsConsideringWhetherToSell", R"(
The the DET Def 2 det
firm firm NOUN Sing 4 nsubj
is be AUX Pres 4 aux
considering consider VERB PresPart 0 root
whether whether SCONJ _ 7 mark
to to PART _ 7 mark
sell sell VERB Inf 4 xcomp
the the DET Def 9 det
plant plant NOUN Sing 7 obj +
. . PUNCT _ 4 punct
)",
     R"(
(firm | consider | <firm | sell | plant>) {actual positive present progressive}
(firm | sell | plant) {unknown positive}
)"},
    {"TheLawRequiresOwnersToInsureBoats", R"(
The the DET Def 2 det
law law NOUN Sing 3 nsubj
requires require VERB Pres 0 root
owners owner NOUN Plur 3 obj
to to PART _ 6 mark
insure insure VERB Inf 3 xcomp
boats boat NOUN Plur 6 obj +
. . PUNCT _ 3 punct
)",
     R"(
(law | require | owners) topic=<owners | insure | boats> {actual positive present}
(owners | insure | boats) {required positive}
)"},
    {"TheTreatyIsMeantToProtectWhales", R"(
The the DET Def 2 det
treaty treaty NOUN Sing 4 nsubj:pass
is be AUX Pres 4 aux:pass
meant mean VERB Pass 0 root
to to PART _ 6 mark
protect protect VERB Inf 4 xcomp
whales whale NOUN Plur 6 obj +
. . PUNCT _ 4 punct
)",
     R"(
(treaty | protect | whales) {planned positive future}
)"},
    {"TheAirlineRisksLosingTheRoute", R"(
The the DET Def 2 det
airline airline NOUN Sing 3 nsubj
risks risk VERB Pres 0 root
losing lose VERB Ger 3 xcomp
the the DET Def 6 det
route route NOUN Sing 4 obj +
. . PUNCT _ 3 punct
)",
     R"(
(airline | risk | <airline | lose | route>) {actual positive present}
(airline | lose | route) {possible positive}
)"},
    {"TheFirmSaidItWouldCloseThe", R"(
The the DET Def 2 det
firm firm NOUN Sing 3 nsubj
said say VERB Past 0 root
it it PRON Gender=Neut|Number=Sing|Person=3|PronType=Prs 6 nsubj
would would AUX VerbForm=Fin 6 aux
close close VERB Inf 3 ccomp
the the DET Def 8 det
mine mine NOUN Sing 6 obj +
. . PUNCT _ 3 punct
)",
     R"(
(firm | say | <it | close | mine>) {actual positive past}
(it | close | mine) {planned positive} @[firm]
)"},
    {"TheTrainLeavesLimaTomorrow", R"(
The the DET Def 2 det
train train NOUN Sing 3 nsubj
leaves leave VERB Pres 0 root
Lima Lima PROPN Sing 3 obj LOCATION
tomorrow tomorrow NOUN Sing 3 obl:unmarked +
. . PUNCT _ 3 punct
)",
     R"(
(train | leave | Lima) time="tomorrow" {planned positive present}
)"},
    {"TheMinistersAreMeetingInAccraNext", R"(
The the DET Def 2 det
ministers minister NOUN Plur 4 nsubj
are be AUX Pres 4 aux
meeting meet VERB PresPart 0 root
in in ADP _ 6 case
Accra Accra PROPN Sing 4 obl LOCATION
next next ADJ _ 8 amod
week week NOUN Sing 4 obl:unmarked +
. . PUNCT _ 4 punct
)",
     R"(
(ministers | meet_in | Accra) time="next week" {planned positive present progressive}
)"},
    {"TheMayorIsSaidToOwnThe", R"(
The the DET Def 2 det
mayor mayor NOUN Sing 4 nsubj:pass
is be AUX Pres 4 aux:pass
said say VERB Pass 0 root
to to PART _ 6 mark
own own VERB Inf 4 xcomp
the the DET Def 8 det
hotel hotel NOUN Sing 6 obj +
. . PUNCT _ 4 punct
)",
     R"(
(mayor | own | hotel) {unknown positive present}
)"},
    {"ItIsAllegedThatTheMayorTook", R"(
It it PRON Gender=Neut|Number=Sing|Person=3|PronType=Prs 3 expl
is be AUX Pres 3 aux:pass
alleged allege VERB Pass 0 root
that that SCONJ _ 7 mark
the the DET Def 6 det
mayor mayor NOUN Sing 7 nsubj
took take VERB Past 3 csubj:pass
bribes bribe NOUN Plur 7 obj +
. . PUNCT _ 3 punct
)",
     R"(
(<mayor | take | bribes> | be_alleged | -) {actual positive present}
(mayor | take | bribes) {unknown positive past}
)"},
    {"ThePoliceArrestedTheClerkForStealing", R"(
The the DET Def 2 det
police police NOUN Plur 3 nsubj
arrested arrest VERB Past 0 root
the the DET Def 5 det
clerk clerk NOUN Sing 3 obj
for for SCONJ _ 7 mark
stealing steal VERB PresPart 3 advcl
the the DET Def 9 det
files file NOUN Plur 7 obj +
. . PUNCT _ 3 punct
)",
     R"(
(police | arrest | clerk) for(for)=<clerk | steal | files> {actual positive past}
(clerk | steal | files) {unknown positive}
)"},
    {"TheCourtConvictedTheClerkOfStealing", R"(
The the DET Def 2 det
court court NOUN Sing 3 nsubj
convicted convict VERB Past 0 root
the the DET Def 5 det
clerk clerk NOUN Sing 3 obj
of of SCONJ _ 7 mark
stealing steal VERB Ger 3 advcl
the the DET Def 9 det
files file NOUN Plur 7 obj +
. . PUNCT _ 3 punct
)",
     R"(
(court | convict | clerk) topic(of)=<clerk | steal | files> {actual positive past}
(clerk | steal | files) {actual positive past}
)"},
    {"TheFirmIsFocusedOnWinningThe", R"(
The the DET Def 2 det
firm firm NOUN Sing 4 nsubj:pass
is be AUX Pres 4 aux:pass
focused focus VERB Pass 0 root
on on SCONJ _ 6 mark
winning win VERB PresPart 4 advcl
the the DET Def 8 det
contract contract NOUN Sing 6 obj +
. . PUNCT _ 4 punct
)",
     R"(
(firm | be_focused_on | <firm | win | contract>) {actual positive present}
(firm | win | contract) {unknown positive}
)"},
    {"TheBoardRuledOutSellingThePlant", R"(
The the DET Def 2 det
board board NOUN Sing 3 nsubj
ruled rule VERB Past 0 root
out out ADP _ 3 compound:prt
selling sell VERB Ger 3 advcl
the the DET Def 7 det
plant plant NOUN Sing 5 obj +
. . PUNCT _ 3 punct
)",
     R"(
(board | rule_out | -) {actual positive past}
(board | sell | plant) {planned negative}
)"},
    {"TheFirmSpokeToTheBankAbout", R"(
The the DET Def 2 det
firm firm NOUN Sing 3 nsubj
spoke speak VERB Past 0 root
to to ADP _ 6 case
the the DET Def 6 det
bank bank NOUN Sing 3 obl
about about SCONJ _ 8 mark
selling sell VERB PresPart 3 advcl
the the DET Def 10 det
mine mine NOUN Sing 8 obj +
. . PUNCT _ 3 punct
)",
     R"(
(firm | speak_to | bank) topic(about)=<firm | sell | mine> {actual positive past}
(firm | sell | mine) {unknown positive}
)"},
    {"TheTentsAreNecessaryForHousingThe", R"(
The the DET Def 2 det
tents tent NOUN Plur 4 nsubj
are be AUX Pres 4 cop
necessary necessary ADJ _ 0 root
for for SCONJ _ 6 mark
housing house VERB PresPart 4 advcl
the the DET Def 8 det
refugees refugee NOUN Plur 6 obj +
. . PUNCT _ 4 punct
)",
     R"(
(tents | be_necessary_for | <tents | house | refugees>) {actual positive present}
(tents | house | refugees) {unknown positive}
)"},
    {"TheProtesterAllegedlyBlockedTheRoadAnd", R"(
The the DET Def 2 det
protester protester NOUN Sing 4 nsubj
allegedly allegedly ADV _ 4 advmod
blocked block VERB Past 0 root
the the DET Def 6 det
road road NOUN Sing 4 obj
and and CCONJ _ 8 cc
locked lock VERB Past 4 conj
the the DET Def 10 det
gate gate NOUN Sing 8 obj +
. . PUNCT _ 4 punct
)",
     R"(
(protester | block | road) {unknown positive past}
(protester | lock | gate) {unknown positive past}
)"},
    {"TheMayorIsResponsibleForPlanningThe", R"(
The the DET Def 2 det
mayor mayor NOUN Sing 4 nsubj
is be AUX Pres 4 cop
responsible responsible ADJ _ 0 root
for for SCONJ _ 6 mark
planning plan VERB Ger 4 advcl
the the DET Def 8 det
roads road NOUN Plur 6 obj +
. . PUNCT _ 4 punct
)",
     R"(
(mayor | be_responsible_for | <mayor | plan | roads>) {actual positive present}
(mayor | plan | roads) {actual positive present}
)"},
    {"TheProjectIsSureToFail", R"(
The the DET Def 2 det
project project NOUN Sing 4 nsubj
is be AUX Pres 4 cop
sure sure ADJ _ 0 root
to to PART _ 6 mark
fail fail VERB Inf 4 xcomp +
. . PUNCT _ 4 punct
)",
     R"(
(project | fail | -) {planned positive future}
)"},
    {"TheRoomWasAimedAtImprovingThe", R"(
The the DET Def 2 det
room room NOUN Sing 4 nsubj:pass
was be AUX Past 4 aux:pass
aimed aim VERB Pass 0 root
at at SCONJ _ 6 mark
improving improve VERB PresPart 4 advcl
the the DET Def 8 det
school school NOUN Sing 6 obj +
. . PUNCT _ 4 punct
)",
     R"(
(room | be_aimed_at | <room | improve | school>) {actual positive past}
(room | improve | school) {planned positive}
)"},
    {"ADecisionIsExpectedInJune", R"(
A a DET Ind 2 det
decision decision NOUN Sing 4 nsubj:pass
is be AUX Pres|Sing 4 aux:pass
expected expect VERB PastPart|Pass 0 root
in in ADP _ 6 case
June June PROPN Sing 4 obl DATE +
. . PUNCT _ 4 punct
)",
     R"(
(decision | be_expected | -) time(in)=--06 {planned positive present}
)"},
    {"TheMinistryDidNotSayWhenTheRoadWouldReopen", R"(
The the DET Def 2 det
ministry ministry NOUN Sing 5 nsubj
did do AUX Past|Sing 5 aux
not not PART Polarity=Neg 5 advmod
say say VERB Inf 0 root
when when ADV PronType=Int 10 advmod
the the DET Def 8 det
road road NOUN Sing 10 nsubj
would would AUX VerbForm=Fin 10 aux
reopen reopen VERB Inf 5 advcl +
. . PUNCT _ 5 punct
)",
     R"(
(ministry | say | <road | reopen | ->) {actual negative past}
(road | reopen | -) {unknown positive}
)"},
    {"HarderForTheMiners", R"(
It it PRON Sing|Prs|Case=Nom|Gender=Neut 3 expl
is be AUX Pres|Sing 3 cop
harder hard ADJ Degree=Cmp 0 root
for for SCONJ _ 8 mark
the the DET Def 6 det
miners miner NOUN Plur 8 nsubj
to to PART _ 8 mark
leave leave VERB Inf 3 advcl +
. . PUNCT _ 3 punct
)",
     R"(
(miners | leave | -) {unknown positive}
)"},
};

} // namespace

TEST(Plans, SaysWhatTheSentencesSay)
{
    for (const Example& example : examples) {
        expect_statements(example);
    }
}

} // namespace triplewright::testing
