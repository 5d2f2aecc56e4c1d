// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

// Comparison, cause, purpose, concession, condition; what there is.

#include "extraction/frozen_statements.hpp"

#include <gtest/gtest.h>

namespace triplewright::testing {

namespace {

const Example examples[] = {
    {"ExportsGrewFasterThanImports", R"(
Exports export NOUN Plur 2 nsubj
grew grow VERB Past 0 root
faster fast ADV Degree=Cmp 2 advmod
than than ADP _ 5 case
imports import NOUN Plur 3 obl +
. . PUNCT _ 2 punct
)",
     R"(
(Exports | grow | -) manner="faster" comparison(than)=imports {actual positive past}
)"},
    {"WagesInTogoAreLowerThanWagesInGhana", R"(
Wages wage NOUN Plur 5 nsubj
in in ADP _ 3 case
Togo Togo PROPN Sing 1 nmod LOCATION
are be AUX Pres 5 cop
lower low ADJ Degree=Cmp 0 root
than than ADP _ 7 case
wages wage NOUN Plur 5 obl
in in ADP _ 9 case
Ghana Ghana PROPN Sing 7 nmod LOCATION +
. . PUNCT _ 5 punct
)",
     R"(
(Wages | be_in | Togo) {actual positive}
(Wages | be_lower_than | wages) place(in)=Ghana {actual positive present}
)"},
    {"TheMineClosedBecauseOfAFlood", R"(
The the DET Def 2 det
mine mine NOUN Sing 3 nsubj
closed close VERB Past 0 root
because because ADP ExtPos=ADP 7 case
of of ADP _ 4 fixed
a a DET Ind 7 det
flood flood NOUN Sing 3 obl +
. . PUNCT _ 3 punct
)",
     R"(
(mine | close | -) cause(because of)=flood {actual positive past}
)"},
    {"TheFlightWasCancelledBecauseItSnowed", R"(
The the DET Def 2 det
flight flight NOUN Sing 4 nsubj:pass
was be AUX Past 4 aux:pass
cancelled cancel VERB Pass 0 root
because because SCONJ _ 7 mark
it it PRON Case=Nom|Gender=Neut|Sing|Person=3|PronType=Prs 7 nsubj
snowed snow VERB Past 4 advcl +
. . PUNCT _ 4 punct
)",
     R"(
(flight | be_cancelled | -) cause(because)=<it | snow | -> {actual positive past}
(it | snow | -) {actual positive past}
)"},
    {"OrbisCutJobsToSaveMoney", R"(
Orbis Orbis PROPN Sing 2 nsubj PERSON
cut cut VERB Past 0 root
jobs job NOUN Plur 2 obj
to to PART _ 5 mark
save save VERB Inf 2 advcl
money money NOUN Sing 5 obj +
. . PUNCT _ 2 punct
)",
     R"(
(Orbis | cut | jobs) purpose(to)=<Orbis | save | money> {actual positive past}
(Orbis | save | money) {planned positive}
)"},
    {"TheTeamWonDespiteAnInjuryToItsCaptain", R"(
The the DET Def 2 det
team team NOUN Sing 3 nsubj
won win VERB Past 0 root
despite despite ADP _ 6 case
an a DET Ind 6 det
injury injury NOUN Sing 3 obl
to to ADP _ 9 case
its its PRON Case=Gen|Gender=Neut|Sing|Person=3|Poss=Yes|PronType=Prs 9 nmod:poss
captain captain NOUN Sing 6 nmod +
. . PUNCT _ 3 punct
)",
     R"(
(team | win | -) concession(despite)=injury {actual positive past}
)"},
    {"AlthoughTheRoofLeakedTheClinicStayedOpen", R"(
Although although SCONJ _ 4 mark
the the DET Def 3 det
roof roof NOUN Sing 4 nsubj
leaked leak VERB Past 8 advcl +
, , PUNCT _ 4 punct
the the DET Def 7 det
clinic clinic NOUN Sing 8 nsubj
stayed stay VERB Past 0 root
open open ADJ Degree=Pos 8 xcomp +
. . PUNCT _ 8 punct
)",
     R"(
(roof | leak | -) {actual positive past}
(clinic | stay | "open") concession(although)=<roof | leak | -> {actual positive past}
)"},
    {"TheRoadWillCloseIfTheRiverRises", R"(
The the DET Def 2 det
road road NOUN Sing 4 nsubj
will will AUX VerbForm=Fin 4 aux
close close VERB Inf 0 root
if if SCONJ _ 8 mark
the the DET Def 7 det
river river NOUN Sing 8 nsubj
rises rise VERB Pres 4 advcl +
. . PUNCT _ 4 punct
)",
     R"(
(road | close | -) condition(if)=<river | rise | -> {possible positive future}
(river | rise | -) {unknown positive present}
)"},
    {"ThereWereFiresInThePort", R"(
There there PRON _ 2 expl
were be VERB Past 0 root
fires fire NOUN Plur 2 nsubj
in in ADP _ 6 case
the the DET Def 6 det
port port NOUN Sing 3 nmod +
. . PUNCT _ 2 punct
)",
     R"(
(fires | be_in | port) {actual positive past}
)"},
    {"ThereIsAMosqueNearTheMarket", R"(
There there PRON PronType=Dem 2 expl
is be VERB Pres 0 root
a a DET Ind 4 det
mosque mosque NOUN Sing 2 nsubj
near near ADP _ 7 case
the the DET Def 7 det
market market NOUN Sing 4 nmod +
. . PUNCT _ 2 punct
)",
     R"(
(mosque | be_near | market) {actual positive present}
)"},
    {"ReyesWorkedAsAWelderInLima", R"(
Reyes Reyes PROPN Sing 2 nsubj PERSON
worked work VERB Past 0 root
as as ADP _ 5 case
a a DET Ind 5 det
welder welder NOUN Sing 2 obl
in in ADP _ 7 case
Lima Lima PROPN Sing 5 nmod LOCATION +
. . PUNCT _ 2 punct
)",
     R"(
(Reyes | work_as | welder) place(in)=Lima {actual positive past}
)"},
    {"TheFirmHasFiveEmployees", R"(
The the DET Def 2 det
firm firm NOUN Sing 3 nsubj
has have VERB Pres 0 root
five five NUM NumForm=Word|NumType=Card 5 nummod
employees employee NOUN Plur 3 obj +
. . PUNCT _ 3 punct
)",
     R"(
(firm | have | employees) amount=5 {actual positive present}
)"},
    {"LagosHasAPopulationOf15Million", R"(
Lagos Lagos PROPN Sing 2 nsubj LOCATION
has have VERB Pres 0 root
a a DET Ind 4 det
population population NOUN Sing 2 obj
of of ADP _ 7 case
15 15 NUM NumForm=Digit|NumType=Card 7 compound
million million NUM NumForm=Word|NumType=Card 4 nmod +
. . PUNCT _ 2 punct
)",
     R"(
(Lagos | have | population) amount(of)=15000000 {actual positive present}
)"},
    {"InAdditionTheBankOpenedAnOfficeInTema", R"(
In in ADP _ 2 case
addition addition NOUN Sing 6 obl +
, , PUNCT _ 2 punct
the the DET Def 5 det
bank bank NOUN Sing 6 nsubj
opened open VERB Past 0 root
an a DET Ind 8 det
office office NOUN Sing 6 obj
in in ADP _ 10 case
Tema Tema PROPN Sing 8 nmod LOCATION +
. . PUNCT _ 6 punct
)",
     R"(
(bank | open | office) place(in)=Tema {actual positive past}
)"},
    {"OnTheOtherHandRuizPraisedThePlan", R"(
On on ADP _ 4 case
the the DET Def 4 det
other other ADJ Degree=Pos 4 amod
hand hand NOUN Sing 7 obl +
, , PUNCT _ 4 punct
Ruiz Ruiz PROPN Sing 7 nsubj PERSON
praised praise VERB Past 0 root
the the DET Def 9 det
plan plan NOUN Sing 7 obj +
. . PUNCT _ 7 punct
)",
     R"(
(Ruiz | praise | plan) {actual positive past}
)"},
    {"TheDamWasBuiltIn1960ToProtectTheTown", R"(
The the DET Def 2 det
dam dam NOUN Sing 4 nsubj:pass
was be AUX Past 4 aux:pass
built build VERB Pass 0 root
in in ADP _ 6 case
1960 1960 NUM NumForm=Digit|NumType=Card 4 obl DATE
to to PART _ 8 mark
protect protect VERB Inf 4 advcl
the the DET Def 10 det
town town NOUN Sing 8 obj +
. . PUNCT _ 4 punct
)",
     R"(
(dam | be_built | -) time(in)=1960 purpose(to)=<dam | protect | town> {actual positive past}
(dam | protect | town) {planned positive}
)"},
    {"WhileRuizSpokeTheCrowdLeft", R"(
While while SCONJ _ 3 mark
Ruiz Ruiz PROPN Sing 3 nsubj PERSON
spoke speak VERB Past 7 advcl +
, , PUNCT _ 3 punct
the the DET Def 6 det
crowd crowd NOUN Sing 7 nsubj
left leave VERB Past 0 root +
. . PUNCT _ 7 punct
)",
     R"(
(Ruiz | speak | -) {actual positive past}
(crowd | leave | -) time(while)=<Ruiz | speak | -> {actual positive past}
)"},
    {"UnlikeTogoGhanaExportsGold", R"(
Unlike unlike ADP _ 2 case
Togo Togo PROPN Sing 5 obl LOCATION +
, , PUNCT _ 2 punct
Ghana Ghana PROPN Sing 5 nsubj LOCATION
exports export VERB Pres 0 root
gold gold NOUN Sing 5 obj +
. . PUNCT _ 5 punct
)",
     R"(
(Ghana | export | gold) comparison(unlike)=Togo {actual positive present}
)"},
    {"OkaforWasAccusedOfTaking", R"(
Okafor Okafor PROPN Sing 3 nsubj:pass PERSON
was be AUX Past 3 aux:pass
accused accuse VERB Pass 0 root
of of SCONJ _ 5 mark
taking take VERB PresPart 3 advcl
bribes bribe NOUN Plur 5 obj +
, , PUNCT _ 8 punct
interfering interfere VERB PresPart 5 conj
with with ADP _ 11 case
the the DET Def 11 det
market market NOUN Sing 8 obl +
, , PUNCT _ 14 punct
and and CCONJ _ 14 cc
exploiting exploit VERB PresPart 5 conj
his his PRON Case=Gen|Number=Sing|Person=3|Poss=Yes|PronType=Prs 16 nmod:poss
post post NOUN Sing 14 obj +
. . PUNCT _ 3 punct
)",
     R"(
(Okafor | be_accused_of | <Okafor | take | bribes>) {actual positive past}
(Okafor | take | bribes) {unknown positive}
(Okafor | interfere_with | market) {unknown positive}
(Okafor | exploit | post) {unknown positive}
(his | have | post) {actual positive}
)"},
    {"TheCouncilMayNotAct", R"(
The the DET Def 2 det
council Council NOUN Sing 5 nsubj
may may AUX VerbForm=Fin 5 aux
not not PART Polarity=Neg 5 advmod
act act VERB Inf 0 root
while while SCONJ _ 8 mark
Reyes Reyes PROPN Sing 8 nsubj PERSON
negotiates negotiate VERB Pres 5 advcl
with with ADP _ 11 case
the the DET Def 11 det
miners miner NOUN Plur 8 obl +
. . PUNCT _ 5 punct
)",
     R"(
(council | act | -) time(while)=<Reyes | negotiate_with | miners> {possible negative}
(Reyes | negotiate_with | miners) {actual positive present}
)"},
    {"TheMayorIsPleasedTo", R"(
The the DET Def 2 det
mayor mayor NOUN Sing 4 nsubj
is be AUX Pres 4 cop
pleased pleased ADJ _ 0 root
to to PART _ 6 mark
announce announce VERB Inf 4 xcomp
that that SCONJ _ 12 mark
the the DET Def 9 det
bridge bridge NOUN Sing 12 nsubj:pass
has have AUX Pres 12 aux
been be AUX PastPart 12 aux:pass
opened open VERB Pass 6 ccomp +
. . PUNCT _ 4 punct
)",
     R"(
(mayor | be | "pleased") topic=<mayor | announce | <bridge | be_opened | ->> {actual positive present}
(mayor | announce | <bridge | be_opened | ->) {actual positive present}
(bridge | be_opened | -) {actual positive present perfect} @[mayor]
)"},
    {"IfTheDamWereToBreakThe", R"(
If if SCONJ _ 6 mark
the the DET Def 3 det
dam dam NOUN Sing 6 nsubj
were be AUX Past 6 aux
to to PART _ 6 mark
break break VERB Inf 11 advcl +
, , PUNCT _ 6 punct
the the DET Def 9 det
town town NOUN Sing 11 nsubj
would would AUX VerbForm=Fin 11 aux
suffer suffer VERB Inf 0 root +
. . PUNCT _ 11 punct
)",
     R"(
(dam | break | -) {unknown positive progressive}
(town | suffer | -) condition(if)=<dam | break | -> {possible positive}
)"},
    {"TheDamBrokeInMayMakingIt", R"(
The the DET Def 2 det
dam dam NOUN Sing 3 nsubj
broke break VERB Past 0 root
in in ADP _ 5 case
May May PROPN Sing 3 obl DATE +
, , PUNCT _ 7 punct
making make VERB PresPart 3 advcl
it it PRON Prs|Case=Acc|Gender=Neut|Number=Sing|Person=3 7 obj
the the DET Def 11 det
worst bad ADJ Degree=Sup 11 amod
flood flood NOUN Sing 7 xcomp
of of ADP _ 14 case
the the DET Def 14 det
year year NOUN Sing 11 nmod +
. . PUNCT _ 3 punct
)",
     R"(
(dam | break | -) time(in)=--05 {actual positive past}
(<dam | break | -> | make | it) as="worst flood of the year" {actual positive past}
)"},
    {"TheMenTookMoneyFrom", R"(
The the DET Def 2 det
men man NOUN Plur 3 nsubj
took take VERB Past 0 root
money money NOUN Sing 3 obj
from from ADP _ 7 case
the the DET Def 7 det
bank bank NOUN Sing 3 obl +
, , PUNCT _ 10 punct
in in ADP _ 10 case
addition addition NOUN Sing 3 obl
to to SCONJ _ 12 mark
stealing steal VERB PresPart 3 advcl
two two NUM _ 14 nummod
cars car NOUN Plur 12 obj +
. . PUNCT _ 3 punct
)",
     R"(
(men | take | money) from(from)=bank {actual positive past}
(men | steal | cars) amount=2 {actual positive past}
)"},
    {"SinceLeavingLimaReyesHasPaintedBirds", R"(
Since since SCONJ _ 2 mark
leaving leave VERB PresPart 7 advcl
Lima Lima PROPN Sing 2 obj LOCATION +
, , PUNCT _ 2 punct
Reyes Reyes PROPN Sing 7 nsubj PERSON
has have AUX Pres|Sing 7 aux
painted paint VERB PastPart 0 root
birds bird NOUN Plur 7 obj +
. . PUNCT _ 7 punct
)",
     R"(
(Reyes | leave | Lima) {actual positive present}
(Reyes | paint | birds) start_time(since)=<Reyes | leave | Lima> {actual positive present perfect}
)"},
    {"InTheEndRuizWonTheRace", R"(
In in ADP _ 3 case
the the DET Def 3 det
end end NOUN Sing 6 obl +
, , PUNCT _ 3 punct
Ruiz Ruiz PROPN Sing 6 nsubj PERSON
won win VERB Past|Sing 0 root
the the DET Def 8 det
race race NOUN Sing 6 obj +
. . PUNCT _ 6 punct
)",
     R"(
(Ruiz | win | race) {actual positive past}
)"},
    {"InTheSecondHalfRuizScored", R"(
In in ADP _ 4 case
the the DET Def 4 det
second second ADJ NumForm=Word|NumType=Ord 4 amod
half half NOUN Sing|NumForm=Word|NumType=Frac 7 obl +
, , PUNCT _ 4 punct
Ruiz Ruiz PROPN Sing 7 nsubj PERSON
scored score VERB Past|Sing 0 root +
. . PUNCT _ 7 punct
)",
     R"(
(Ruiz | score | -) time(in)=second half {actual positive past}
)"},
    {"TheShipSailedThroughPanama", R"(
The the DET Def 2 det
ship ship NOUN Sing 3 nsubj
sailed sail VERB Past|Plur 0 root
through through ADP _ 5 case
Panama Panama PROPN Sing 3 obl LOCATION +
. . PUNCT _ 3 punct
)",
     R"(
(ship | sail_through | Panama) {actual positive past}
)"},
    {"ReyesStoodInFrontOfTheGate", R"(
Reyes Reyes PROPN Sing 2 nsubj PERSON
stood stand VERB Past|Sing 0 root
in in ADP _ 4 case
front front NOUN Sing 2 obl
of of ADP _ 7 case
the the DET Def 7 det
gate gate NOUN Sing 4 nmod +
. . PUNCT _ 2 punct
)",
     R"(
(Reyes | stand_in | front of the gate) {actual positive past}
)"},
    {"SheSpentYearsLivingInLima", R"(
She she PRON Sing|Prs|Case=Nom|Gender=Fem 2 nsubj
spent spend VERB Past|Sing 0 root
years year NOUN Plur 2 obj
living live VERB Ger 2 advcl
in in ADP _ 6 case
Lima Lima PROPN Sing 4 obl LOCATION +
. . PUNCT _ 2 punct
)",
     R"(
(She | spend | years) topic=<She | live_in | Lima> {actual positive past}
(She | live_in | Lima) {actual positive past}
)"},
    {"TheySailedDespiteTheFactThatIt", R"(
They they PRON Plur|Prs|Case=Nom 2 nsubj
sailed sail VERB Past|Plur 0 root
despite despite ADP _ 5 case
the the DET Def 5 det
fact fact NOUN Sing 2 obl
that that SCONJ _ 8 mark
it it PRON Sing|Prs|Case=Nom|Gender=Neut 8 nsubj
rained rain VERB Past|Sing 5 acl +
. . PUNCT _ 2 punct
)",
     R"(
(They | sail | -) concession(despite)=<it | rain | -> {actual positive past}
(it | rain | -) {actual positive past}
)"},
    {"AsFarAsTheFirmIsConcerned", R"(
As as ADV _ 2 advmod
far far ADV _ 12 advmod
as as SCONJ _ 7 mark
the the DET Def 5 det
firm firm NOUN Sing 7 nsubj
is be AUX Pres|Sing 7 aux:pass
concerned concern VERB _ 2 advcl +
, , PUNCT _ 2 punct
the the DET Def 10 det
tax tax NOUN Sing 12 nsubj
is be AUX Pres|Sing 12 cop
fair fair ADJ _ 0 root +
. . PUNCT _ 12 punct
)",
     R"(
(tax | be | "fair") {actual positive present}
)"},
    {"PricesHaveRisenSinceTheMineClosed", R"(
Prices price NOUN Plur 3 nsubj
have have AUX Pres|Plur 3 aux
risen rise VERB PastPart 0 root
since since SCONJ _ 7 mark
the the DET Def 6 det
mine mine NOUN Sing 7 nsubj
closed close VERB Past|Sing 3 advcl +
. . PUNCT _ 3 punct
)",
     R"(
(Prices | rise | -) start_time(since)=<mine | close | -> {actual positive present perfect}
(mine | close | -) {actual positive past}
)"},
    {"ReyesWasSwornInBeforeTheChief", R"(
Reyes Reyes PROPN Sing 3 nsubj:pass PERSON
was be AUX Past|Sing 3 aux:pass
sworn swear VERB PastPart|Pass 0 root
in in ADP _ 3 compound:prt
before before ADP _ 8 case
the the DET Def 8 det
chief chief ADJ _ 8 amod
justice justice NOUN Sing 3 obl +
. . PUNCT _ 3 punct
)",
     R"(
(Reyes | be_sworn_in_before | chief justice) {actual positive past}
)"},
    {"UponHerArrivalRuizWasWelcomedBy", R"(
Upon upon ADP _ 3 case
her her PRON Sing|Prs|Case=Gen|Gender=Fem|Poss=Yes 3 nmod:poss
arrival arrival NOUN Sing 7 obl +
, , PUNCT _ 3 punct
Ruiz Ruiz PROPN Sing 7 nsubj:pass PERSON
was be AUX Past|Sing 7 aux:pass
welcomed welcome VERB PastPart|Pass 0 root
by by ADP _ 9 case
Reyes Reyes PROPN Sing 7 obl:agent PERSON +
. . PUNCT _ 7 punct
)",
     R"(
(her | arrive | -) {actual positive}
(Reyes | welcome | Ruiz) time(upon)=arrival {actual positive past}
)"},
    {"ReyesMetRuizOnTheSidelinesOf", R"(
Reyes Reyes PROPN Sing 2 nsubj PERSON
met meet VERB Past|Sing 0 root
Ruiz Ruiz PROPN Sing 2 obj PERSON
on on ADP _ 6 case
the the DET Def 6 det
sidelines sideline NOUN Plur 2 obl
of of ADP _ 9 case
the the DET Def 9 det
summit summit NOUN Sing 6 nmod +
. . PUNCT _ 2 punct
)",
     R"(
(Reyes | meet | Ruiz) place(on)=sidelines of the summit {actual positive past}
)"},
    {"RuizLeftAtTheRequestOfThe", R"(
Ruiz Ruiz PROPN Sing 2 nsubj PERSON
left leave VERB Past|Sing 0 root
at at ADP _ 5 case
the the DET Def 5 det
request request NOUN Sing 2 obl
of of ADP _ 8 case
the the DET Def 8 det
mayor mayor NOUN Sing 5 nmod +
. . PUNCT _ 2 punct
)",
     R"(
(Ruiz | leave | -) cause(at)=request of the mayor {actual positive past}
)"},
    {"ByContrast", R"(
By by ADP _ 2 case
contrast contrast NOUN Sing 6 obl +
, , PUNCT _ 2 punct
the the DET Def 5 det
miners miner NOUN Plur 6 nsubj
left leave VERB Past|Plur 0 root
Lima Lima PROPN Sing 6 obj LOCATION +
. . PUNCT _ 6 punct
)",
     R"(
(miners | leave | Lima) {actual positive past}
)"},
};

} // namespace

TEST(Link, SaysWhatTheSentencesSay)
{
    for (const Example& example : examples) {
        expect_statements(example);
    }
}

} // namespace triplewright::testing
