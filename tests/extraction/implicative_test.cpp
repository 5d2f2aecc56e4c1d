// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

// Words that settle whether their complement happened (L. Karttunen, Simple and phrasal implicatives, *SEM 2012).

#include "extraction/frozen_statements.hpp"

#include <gtest/gtest.h>

namespace triplewright::testing {

namespace {

const Example examples[] = {
    {"TheDiversDidNotManageToFree", R"(
The the DET Def 2 det
divers diver NOUN Plur 5 nsubj
did do AUX Past 5 aux
not not PART Polarity=Neg 5 advmod
manage manage VERB Inf 0 root
to to PART _ 7 mark
free free VERB Inf 5 xcomp
the the DET Def 9 det
boat boat NOUN Sing 7 obj +
. . PUNCT _ 5 punct
)",
     R"(
(divers | free | boat) {actual negative past}
)"},
    {"OrbisDidNotFailToPayThe", R"(
Orbis Orbis PROPN Sing 4 nsubj PERSON
did do AUX Past 4 aux
not not PART Polarity=Neg 4 advmod
fail fail VERB Inf 0 root
to to PART _ 6 mark
pay pay VERB Inf 4 xcomp
the the DET Def 8 det
miners miner NOUN Plur 6 obj +
. . PUNCT _ 4 punct
)",
     R"(
(Orbis | pay | miners) {actual positive past}
)"},
    {"TheGuardsDidNotRefuseToOpen", R"(
The the DET Def 2 det
guards guard NOUN Plur 5 nsubj
did do AUX Past 5 aux
not not PART Polarity=Neg 5 advmod
refuse refuse VERB Inf 0 root
to to PART _ 7 mark
open open VERB Inf 5 xcomp
the the DET Def 9 det
gate gate NOUN Sing 7 obj +
. . PUNCT _ 5 punct
)",
     R"(
(guards | open | gate) {unknown positive past}
)"},
    {"AnaRuizForgotToLockTheOffice", R"(
Ana Ana PROPN Sing 3 nsubj PERSON
Ruiz Ruiz PROPN Sing 1 flat PERSON
forgot forget VERB Past 0 root
to to PART _ 5 mark
lock lock VERB Inf 3 xcomp
the the DET Def 7 det
office office NOUN Sing 5 obj +
. . PUNCT _ 3 punct
)",
     R"(
(Ana Ruiz | lock | office) {actual negative past}
)"},
    {"AnaRuizForgotThatTheOfficeWas", R"(
Ana Ana PROPN Sing 3 nsubj PERSON
Ruiz Ruiz PROPN Sing 1 flat PERSON
forgot forget VERB Past 0 root
that that SCONJ _ 8 mark
the the DET Def 6 det
office office NOUN Sing 8 nsubj
was be AUX Past 8 cop
open open ADJ _ 3 ccomp +
. . PUNCT _ 3 punct
)",
     R"(
(Ana Ruiz | forget | <office | be | "open">) {actual positive past}
(office | be | "open") {actual positive past}
)"},
    {"TomReyesRememberedToLockTheOffice", R"(
Tom Tom PROPN Sing 3 nsubj PERSON
Reyes Reyes PROPN Sing 1 flat PERSON
remembered remember VERB Past 0 root
to to PART _ 5 mark
lock lock VERB Inf 3 xcomp
the the DET Def 7 det
office office NOUN Sing 5 obj +
. . PUNCT _ 3 punct
)",
     R"(
(Tom Reyes | lock | office) {actual positive past}
)"},
    {"NobodyBotheredToCheckTheBrakes", R"(
Nobody nobody PRON Number=Sing|PronType=Neg 2 nsubj
bothered bother VERB Past 0 root
to to PART _ 4 mark
check check VERB Inf 2 xcomp
the the DET Def 6 det
brakes brake NOUN Plur 4 obj +
. . PUNCT _ 2 punct
)",
     R"(
(Nobody | check | brakes) {actual negative past}
)"},
    {"TheDriverAvoidedHittingTheChild", R"(
The the DET Def 2 det
driver driver NOUN Sing 3 nsubj
avoided avoid VERB Past 0 root
hitting hit VERB Ger 3 xcomp
the the DET Def 6 det
child child NOUN Sing 4 obj +
. . PUNCT _ 3 punct
)",
     R"(
(driver | hit | child) {actual negative past}
)"},
    {"ThePlantStoppedMakingPumps", R"(
The the DET Def 2 det
plant plant NOUN Sing 3 nsubj
stopped stop VERB Past 0 root
making make VERB Ger 3 xcomp
pumps pump NOUN Plur 4 obj +
. . PUNCT _ 3 punct
)",
     R"(
(plant | make | pumps) {actual negative past}
)"},
    {"ThePlantDidNotStopMakingPumps", R"(
The the DET Def 2 det
plant plant NOUN Sing 5 nsubj
did do AUX Past 5 aux
not not PART Polarity=Neg 5 advmod
stop stop VERB Inf 0 root
making make VERB Ger 5 xcomp
pumps pump NOUN Plur 6 obj +
. . PUNCT _ 5 punct
)",
     R"(
(plant | make | pumps) {actual positive past}
)"},
    {"ThePlantContinuedMakingPumps", R"(
The the DET Def 2 det
plant plant NOUN Sing 3 nsubj
continued continue VERB Past 0 root
making make VERB Ger 3 xcomp
pumps pump NOUN Plur 4 obj +
. . PUNCT _ 3 punct
)",
     R"(
(plant | make | pumps) {actual positive past}
)"},
    {"TheFenceKeptTheCattleFromEntering", R"(
The the DET Def 2 det
fence fence NOUN Sing 3 nsubj
kept keep VERB Past 0 root
the the DET Def 5 det
cattle cattle NOUN Plur 3 obj
from from SCONJ _ 7 mark
entering enter VERB PresPart 3 advcl
the the DET Def 9 det
field field NOUN Sing 7 obj +
. . PUNCT _ 3 punct
)",
     R"(
(fence | keep | cattle) from(from)=<cattle | enter | field> {actual positive past}
(cattle | enter | field) {actual negative past}
)"},
    {"TheCourtBarredTheFirmFromSelling", R"(
The the DET Def 2 det
court court NOUN Sing 3 nsubj
barred bar VERB Past 0 root
the the DET Def 5 det
firm firm NOUN Sing 3 obj
from from SCONJ _ 7 mark
selling sell VERB PresPart 3 advcl
the the DET Def 9 det
drug drug NOUN Sing 7 obj +
. . PUNCT _ 3 punct
)",
     R"(
(court | bar | firm) from(from)=<firm | sell | drug> {actual positive past}
(firm | sell | drug) {required negative}
)"},
    {"TheEngineersSucceededInRestartingTheReactor", R"(
The the DET Def 2 det
engineers engineer NOUN Plur 3 nsubj
succeeded succeed VERB Past 0 root
in in SCONJ _ 5 mark
restarting restart VERB PresPart 3 advcl
the the DET Def 7 det
reactor reactor NOUN Sing 5 obj +
. . PUNCT _ 3 punct
)",
     R"(
(engineers | succeed_in | <engineers | restart | reactor>) {actual positive past}
(engineers | restart | reactor) {actual positive past}
)"},
    {"TheEngineersDidNotSucceedInRestarting", R"(
The the DET Def 2 det
engineers engineer NOUN Plur 5 nsubj
did do AUX Past 5 aux
not not PART Polarity=Neg 5 advmod
succeed succeed VERB Inf 0 root
in in SCONJ _ 7 mark
restarting restart VERB PresPart 5 advcl
the the DET Def 9 det
reactor reactor NOUN Sing 7 obj +
. . PUNCT _ 5 punct
)",
     R"(
(engineers | succeed_in | <engineers | restart | reactor>) {actual negative past}
(engineers | restart | reactor) {actual negative past}
)"},
    {"TheMayorHesitatedToFireTheChief", R"(
The the DET Def 2 det
mayor mayor NOUN Sing 3 nsubj
hesitated hesitate VERB Past 0 root
to to PART _ 5 mark
fire fire VERB Inf 3 xcomp
the the DET Def 7 det
chief chief NOUN Sing 5 obj +
. . PUNCT _ 3 punct
)",
     R"(
(mayor | hesitate | <mayor | fire | chief>) {actual positive past}
(mayor | fire | chief) {unknown positive}
)"},
    {"TheMayorDidNotHesitateToFire", R"(
The the DET Def 2 det
mayor mayor NOUN Sing 5 nsubj
did do AUX Past 5 aux
not not PART Polarity=Neg 5 advmod
hesitate hesitate VERB Inf 0 root
to to PART _ 7 mark
fire fire VERB Inf 5 xcomp
the the DET Def 9 det
chief chief NOUN Sing 7 obj +
. . PUNCT _ 5 punct
)",
     R"(
(mayor | hesitate | <mayor | fire | chief>) {actual negative past}
(mayor | fire | chief) {actual positive past}
)"},
    {"TheUnionRefrainedFromCallingAStrike", R"(
The the DET Def 2 det
union union NOUN Sing 3 nsubj
refrained refrain VERB Past 0 root
from from SCONJ _ 5 mark
calling call VERB PresPart 3 advcl
a a DET Ind 7 det
strike strike NOUN Sing 5 obj +
. . PUNCT _ 3 punct
)",
     R"(
(union | refrain_from | <union | call | strike>) {actual positive past}
(union | call | strike) {actual negative past}
)"},
    {"TheRebelsTookTheTimeToBury", R"(
The the DET Def 2 det
rebels rebel NOUN Plur 3 nsubj
took take VERB Past 0 root
the the DET Def 5 det
time time NOUN Sing 3 obj
to to PART _ 7 mark
bury bury VERB Inf 3 advcl
the the DET Def 9 det
dead dead ADJ _ 7 obj +
. . PUNCT _ 3 punct
)",
     R"(
(rebels | take | time) purpose(to)=<rebels | bury | dead> {actual positive past}
(rebels | bury | dead) {actual positive past}
)"},
    {"TheBankSeizedTheChanceToSell", R"(
The the DET Def 2 det
bank bank NOUN Sing 3 nsubj
seized seize VERB Past 0 root
the the DET Def 5 det
chance chance NOUN Sing 3 obj
to to PART _ 7 mark
sell sell VERB Inf 5 acl
the the DET Def 9 det
bonds bond NOUN Plur 7 obj +
. . PUNCT _ 3 punct
)",
     R"(
(bank | seize | chance to sell the bonds) {actual positive past}
(bank | sell | bonds) {actual positive past}
)"},
    {"TheShipperMissedTheChanceToSell", R"(
The the DET Def 2 det
shipper shipper NOUN Sing 3 nsubj
missed miss VERB Past 0 root
the the DET Def 5 det
chance chance NOUN Sing 3 obj
to to PART _ 7 mark
sell sell VERB Inf 5 acl
the the DET Def 9 det
grain grain NOUN Sing 7 obj +
. . PUNCT _ 3 punct
)",
     R"(
(shipper | miss | chance to sell the grain) {actual positive past}
(shipper | sell | grain) {actual negative past}
)"},
    {"TheSoldiersHeldOffAttackingTheTown", R"(
The the DET Def 2 det
soldiers soldier NOUN Plur 3 nsubj
held hold VERB Past 0 root
off off ADP _ 3 compound:prt
attacking attack VERB Ger 3 advcl
the the DET Def 7 det
town town NOUN Sing 5 obj +
. . PUNCT _ 3 punct
)",
     R"(
(soldiers | hold_off | -) {actual positive past}
(soldiers | attack | town) {actual negative past}
)"},
    {"TheClubWentOnToWinThe", R"(
The the DET Def 2 det
club club NOUN Sing 3 nsubj
went go VERB Past 0 root
on on ADP _ 3 compound:prt
to to PART _ 6 mark
win win VERB Inf 3 advcl
the the DET Def 8 det
cup cup NOUN Sing 6 obj +
. . PUNCT _ 3 punct
)",
     R"(
(club | go_on | -) purpose(to)=<club | win | cup> {actual positive past}
(club | win | cup) {actual positive past}
)"},
    {"TheCompanyEndedUpPayingTheFine", R"(
The the DET Def 2 det
company company NOUN Sing 3 nsubj
ended end VERB Past 0 root
up up ADP _ 3 compound:prt
paying pay VERB Ger 3 xcomp
the the DET Def 7 det
fine fine NOUN Sing 5 obj +
. . PUNCT _ 3 punct
)",
     R"(
(company | pay | fine) {actual positive past}
)"},
    {"TheMinisterWasQuickToBlameThe", R"(
The the DET Def 2 det
minister minister NOUN Sing 4 nsubj
was be AUX Past 4 cop
quick quick ADJ _ 0 root
to to PART _ 6 mark
blame blame VERB Inf 4 xcomp
the the DET Def 8 det
union union NOUN Sing 6 obj +
. . PUNCT _ 4 punct
)",
     R"(
(minister | be | "quick") topic=<minister | blame | union> {actual positive past}
(minister | blame | union) {actual positive past}
)"},
    {"TheMinisterIsHappyToBlameThe", R"(
The the DET Def 2 det
minister minister NOUN Sing 4 nsubj
is be AUX Pres 4 cop
happy happy ADJ _ 0 root
to to PART _ 6 mark
blame blame VERB Inf 4 xcomp
the the DET Def 8 det
union union NOUN Sing 6 obj +
. . PUNCT _ 4 punct
)",
     R"(
(minister | be | "happy") topic=<minister | blame | union> {actual positive present}
(minister | blame | union) {unknown positive}
)"},
    {"TheFirmWasTooPoorToRepair", R"(
The the DET Def 2 det
firm firm NOUN Sing 5 nsubj
was be AUX Past 5 cop
too too ADV _ 5 advmod
poor poor ADJ _ 0 root
to to PART _ 7 mark
repair repair VERB Inf 5 advcl
the the DET Def 9 det
roof roof NOUN Sing 7 obj +
. . PUNCT _ 5 punct
)",
     R"(
(firm | be | "too poor") purpose(to)=<firm | repair | roof> {actual positive past}
(firm | repair | roof) {actual negative past}
)"},
    {"TheShipWasLightEnoughToEnter", R"(
The the DET Def 2 det
ship ship NOUN Sing 4 nsubj
was be AUX Past 4 cop
light light ADJ _ 0 root
enough enough ADV _ 4 advmod
to to PART _ 7 mark
enter enter VERB Inf 4 advcl
the the DET Def 9 det
port port NOUN Sing 7 obj +
. . PUNCT _ 4 punct
)",
     R"(
(ship | be | "light") purpose(to)=<ship | enter | port> {actual positive past}
(ship | enter | port) {possible positive}
)"},
    {"TheCompanyHadToClose", R"(
The the DET Def 2 det
company company NOUN Sing 3 nsubj
had have VERB Past 0 root
to to PART _ 5 mark
close close VERB Inf 3 xcomp
two two NUM _ 7 nummod
mines mine NOUN Plur 5 obj +
. . PUNCT _ 3 punct
)",
     R"(
(company | close | mines) amount=2 {actual positive past}
)"},
    {"TheCompanyHasHadTo", R"(
The the DET Def 2 det
company company NOUN Sing 4 nsubj
has have AUX Pres 4 aux
had have VERB PastPart 0 root
to to PART _ 6 mark
sell sell VERB Inf 4 xcomp
a a DET Ind 8 det
ship ship NOUN Sing 6 obj +
. . PUNCT _ 4 punct
)",
     R"(
(company | sell | ship) {actual positive present perfect}
)"},
    {"TheAgencySaidThatThe", R"(
The the DET Def 2 det
agency agency NOUN Sing 3 nsubj
said say VERB Past 0 root
that that SCONJ _ 7 mark
the the DET Def 6 det
company company NOUN Sing 7 nsubj
had have VERB Past 3 ccomp
to to PART _ 9 mark
close close VERB Inf 7 xcomp
the the DET Def 11 det
mine mine NOUN Sing 9 obj +
. . PUNCT _ 3 punct
)",
     R"(
(agency | say | <company | close | mine>) {actual positive past}
(company | close | mine) {required positive past} @[agency]
)"},
    {"AllTheyHadToDo", R"(
All all DET PronType=Tot 7 nsubj:outer
they they PRON Case=Nom|Number=Plur|Person=3|PronType=Prs 3 nsubj
had have VERB Past 1 acl:relcl
to to PART _ 5 mark
do do VERB Inf 3 xcomp
was be AUX Past 7 cop
sell sell VERB Inf 0 root
the the DET Def 9 det
mine mine NOUN Sing 7 obj +
. . PUNCT _ 7 punct
)",
     R"(
(they | do | -) {unknown positive past}
)"},
    {"WeHaveGotToRepair", R"(
We we PRON Case=Nom|Number=Plur|Person=1|PronType=Prs 3 nsubj
have have AUX Pres 3 aux
got get VERB PastPart 0 root
to to PART _ 5 mark
repair repair VERB Inf 3 xcomp
the the DET Def 7 det
dam dam NOUN Sing 5 obj +
. . PUNCT _ 3 punct
)",
     R"(
(We | repair | dam) {required positive present perfect}
)"},
    {"WeHaveBeenAbleTo", R"(
We we PRON Case=Nom|Number=Plur|Person=1|PronType=Prs 4 nsubj
have have AUX Pres 4 aux
been be AUX PastPart 4 cop
able able ADJ _ 0 root
to to PART _ 6 mark
sell sell VERB Inf 4 xcomp
eight eight NUM _ 8 nummod
ships ship NOUN Plur 6 obj +
. . PUNCT _ 4 punct
)",
     R"(
(We | sell | ships) amount=8 {actual positive present perfect}
)"},
    {"ReyesContributedToWinningThe", R"(
Reyes Reyes PROPN Sing 2 nsubj PERSON
contributed contribute VERB Past 0 root
to to SCONJ _ 4 mark
winning win VERB PresPart 2 advcl
the the DET Def 6 det
cup cup NOUN Sing 4 obj +
. . PUNCT _ 2 punct
)",
     R"(
(Reyes | contribute_to | <Reyes | win | cup>) {actual positive past}
(Reyes | win | cup) {actual positive past}
)"},
    {"TheStrikeLedToClosing", R"(
The the DET Def 2 det
strike strike NOUN Sing 3 nsubj
led lead VERB Past 0 root
to to SCONJ _ 5 mark
closing close VERB PresPart 3 advcl
the the DET Def 7 det
mine mine NOUN Sing 5 obj +
. . PUNCT _ 3 punct
)",
     R"(
(strike | lead_to | <strike | close | mine>) {actual positive past}
(strike | close | mine) {actual positive past}
)"},
    {"TheVoteCameCloseTo", R"(
The the DET Def 2 det
vote vote NOUN Sing 3 nsubj
came come VERB Past 0 root
close close ADV _ 3 advmod
to to SCONJ _ 6 mark
toppling topple VERB PresPart 3 advcl
the the DET Def 8 det
cabinet cabinet NOUN Sing 6 obj +
. . PUNCT _ 3 punct
)",
     R"(
(vote | come_to | <vote | topple | cabinet>) {actual positive past}
(vote | topple | cabinet) {unknown positive}
)"},
    {"TheClubIsLookingForward", R"(
The the DET Def 2 det
club club NOUN Sing 4 nsubj
is be AUX Pres 4 aux
looking look VERB PresPart 0 root
forward forward ADV _ 4 advmod
to to SCONJ _ 7 mark
opening open VERB PresPart 4 advcl
the the DET Def 9 det
stadium stadium NOUN Sing 7 obj +
. . PUNCT _ 4 punct
)",
     R"(
(club | look_forward_to | <club | open | stadium>) {actual positive present progressive}
(club | open | stadium) {unknown positive}
)"},
    {"ThePartySeemedToBe", R"(
The the DET Def 2 det
party party NOUN Sing 3 nsubj
seemed seem VERB Past 0 root
to to PART _ 6 mark
be be AUX Inf 6 aux
losing lose VERB PresPart 3 xcomp
its its PRON Case=Gen|Number=Sing|Person=3|Poss=Yes|PronType=Prs 8 nmod:poss
members member NOUN Plur 6 obj +
. . PUNCT _ 3 punct
)",
     R"(
(party | lose | members) {possible positive past progressive}
(its | have | members) {actual positive}
)"},
};

} // namespace

TEST(Implicatives, SaysWhatTheSentencesSay)
{
    for (const Example& example : examples) {
        expect_statements(example);
    }
}

} // namespace triplewright::testing
