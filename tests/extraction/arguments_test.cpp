// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

// Verbs and what fills their places: recipients, particles, phrases.

#include "extraction/frozen_statements.hpp"

#include <gtest/gtest.h>

namespace triplewright::testing {

namespace {

const Example examples[] = {
    {"OrbisLentTheMillTwoMillionEuros", R"(
Orbis Orbis PROPN Sing 2 nsubj PERSON
lent lent VERB Past 0 root
the the DET Def 4 det
mill mill NOUN Sing 2 obj
two two NUM NumForm=Word|NumType=Card 6 compound MONEY
million million NUM NumForm=Word|NumType=Card 7 nummod MONEY
euros euro NOUN Plur 2 obj MONEY +
. . PUNCT _ 2 punct
)",
     R"(
(Orbis | lent | 2000000 EUR) to=mill {actual positive past}
)"},
    {"TheGuardHandedTheKeysOverToTomReyes", R"(
The the DET Def 2 det
guard guard NOUN Sing 3 nsubj
handed hand VERB Past 0 root
the the DET Def 5 det
keys key NOUN Plur 3 obj
over over ADP _ 3 compound:prt
to to ADP _ 8 case
Tom Tom PROPN Sing 3 obl PERSON
Reyes Reyes PROPN Sing 8 flat PERSON +
. . PUNCT _ 3 punct
)",
     R"(
(guard | hand_over | keys) to(to)=Tom Reyes {actual positive past}
)"},
    {"AnaRuizMetTomReyesInLima", R"(
Ana Ana PROPN Sing 3 nsubj PERSON
Ruiz Ruiz PROPN Sing 1 flat PERSON
met meet VERB Past 0 root
Tom Tom PROPN Sing 3 obj PERSON
Reyes Reyes PROPN Sing 4 flat PERSON
in in ADP _ 7 case
Lima Lima PROPN Sing 3 obl LOCATION +
. . PUNCT _ 3 punct
)",
     R"(
(Ana Ruiz | meet | Tom Reyes) place(in)=Lima {actual positive past}
)"},
    {"TheEnvoyMetTheMayorOfAccraAtThePortOnFriday", R"(
The the DET Def 2 det
envoy envoy NOUN Sing 3 nsubj
met meet VERB Past 0 root
the the DET Def 5 det
mayor mayor NOUN Sing 3 obj
of of ADP _ 7 case
Accra Accra PROPN Sing 5 nmod LOCATION
at at ADP _ 10 case
the the DET Def 10 det
port port NOUN Sing 3 obl
on on ADP _ 12 case
Friday Friday PROPN Sing 3 obl DATE +
. . PUNCT _ 3 punct
)",
     R"(
(envoy | meet | mayor of Accra) place(at)=port time(on)="Friday" {actual positive past}
)"},
    {"TheRebelsShotDownAHelicopterNearGoma", R"(
The the DET Def 2 det
rebels rebel NOUN Plur 3 nsubj
shot shoot VERB Past 0 root
down down ADP _ 3 compound:prt
a a DET Ind 6 det
helicopter helicopter NOUN Sing 3 obj
near near ADP _ 8 case
Goma Goma PROPN Sing 6 nmod LOCATION +
. . PUNCT _ 3 punct
)",
     R"(
(rebels | shoot_down | helicopter) place(near)=Goma {actual positive past}
)"},
    {"GhanaSoldTheRailwayToOrbisForADollar", R"(
Ghana Ghana PROPN Sing 2 nsubj LOCATION
sold sell VERB Past 0 root
the the DET Def 4 det
railway railway NOUN Sing 2 obj
to to ADP _ 6 case
Orbis Orbis PROPN Sing 2 obl LOCATION
for for ADP _ 9 case
a a DET Ind 9 det
dollar dollar NOUN Sing 2 obl +
. . PUNCT _ 2 punct
)",
     R"(
(Ghana | sell | railway) to(to)=Orbis for(for)=dollar {actual positive past}
)"},
    {"TheCourtChargedTheClerkWithTheft", R"(
The the DET Def 2 det
court court NOUN Sing 3 nsubj
charged charge VERB Past 0 root
the the DET Def 5 det
clerk clerk NOUN Sing 3 iobj
with with ADP _ 7 case
theft theft NOUN Sing 3 obl +
. . PUNCT _ 3 punct
)",
     R"(
(court | charge | clerk) with(with)=theft {actual positive past}
)"},
    {"LenaOrtizReliesOnHerBrotherForMoney", R"(
Lena Lena PROPN Sing 3 nsubj PERSON
Ortiz Ortiz PROPN Sing 1 flat PERSON
relies rely VERB Pres 0 root
on on ADP _ 6 case
her her PRON Case=Gen|Gender=Fem|Sing|Person=3|Poss=Yes|PronType=Prs 6 nmod:poss
brother brother NOUN Sing 3 obl
for for ADP _ 8 case
money money NOUN Sing 3 obl +
. . PUNCT _ 3 punct
)",
     R"(
(Lena Ortiz | rely_on | brother) for(for)=money {actual positive present}
(her | have | brother) {actual positive}
)"},
    {"TheDamSuppliesAccraWithWater", R"(
The the DET Def 2 det
dam da NOUN Sing 3 nsubj
supplies supply VERB Pres 0 root
Accra Accra PROPN Sing 3 obj LOCATION
with with ADP _ 6 case
water water NOUN Sing 3 obl +
. . PUNCT _ 3 punct
)",
     R"(
(dam | supply | Accra) with(with)=water {actual positive present}
)"},
    {"MeridianMovedItsPlantFromLagosToTema", R"(
Meridian Meridian PROPN Sing 2 nsubj ORGANIZATION
moved move VERB Past 0 root
its its PRON Case=Gen|Gender=Neut|Sing|Person=3|Poss=Yes|PronType=Prs 4 nmod:poss
plant plant NOUN Sing 2 obj
from from ADP _ 6 case
Lagos Lagos PROPN Sing 2 obl LOCATION
to to ADP _ 8 case
Tema Tema PROPN Sing 2 obl LOCATION +
. . PUNCT _ 2 punct
)",
     R"(
(Meridian | move | plant) from(from)=Lagos to(to)=Tema {actual positive past}
(its | have | plant) {actual positive}
)"},
    {"TheFarmersProtestedAgainstTheTaxOutsideParliament", R"(
The the DET Def 2 det
farmers farmer NOUN Plur 3 nsubj
protested protest VERB Past 0 root
against against ADP _ 6 case
the the DET Def 6 det
tax tax NOUN Sing 3 obl
outside outside ADP _ 8 case
parliament parliament NOUN Sing 6 nmod +
. . PUNCT _ 3 punct
)",
     R"(
(farmers | protest_against | tax) place(outside)=parliament {actual positive past}
)"},
    {"TheFirmBlamesTheDelayOnTheWeather", R"(
The the DET Def 2 det
firm firm NOUN Sing 3 nsubj
blames blame VERB Pres 0 root
the the DET Def 5 det
delay delay NOUN Sing 3 obj
on on ADP _ 8 case
the the DET Def 8 det
weather weather NOUN Sing 5 nmod +
. . PUNCT _ 3 punct
)",
     R"(
(firm | blame | delay) topic(on)=weather {actual positive present}
)"},
    {"PoliceSearchedTheHouseForWeapons", R"(
Police police NOUN Plur 2 nsubj
searched search VERB Past 0 root
the the DET Def 4 det
house house NOUN Sing 2 obj
for for ADP _ 6 case
weapons weapon NOUN Plur 2 obl +
. . PUNCT _ 2 punct
)",
     R"(
(Police | search | house) for(for)=weapons {actual positive past}
)"},
    {"NursesAtTheClinicTreatedFortyPatientsThatNight", R"(
Nurses nurse NOUN Plur 5 nsubj
at at ADP _ 4 case
the the DET Def 4 det
clinic clinic NOUN Sing 1 nmod
treated treat VERB Past 0 root
forty forty NUM NumForm=Word|NumType=Card 7 nummod
patients patient NOUN Plur 5 obj
that that DET Sing|PronType=Dem 9 det
night night NOUN Sing 5 obl:unmarked +
. . PUNCT _ 5 punct
)",
     R"(
(Nurses | be_at | clinic) {actual positive}
(Nurses | treat | patients) amount=40 time="that night" {actual positive past}
)"},
    {"VillagersLookedAfterTheOrphans", R"(
Villagers villager NOUN Plur 2 nsubj
looked look VERB Past 0 root
after after ADP _ 5 case
the the DET Def 5 det
orphans orphan NOUN Plur 2 obl +
. . PUNCT _ 2 punct
)",
     R"(
(Villagers | look_after | orphans) {actual positive past}
)"},
    {"TheBankTurnedDownTheOffer", R"(
The the DET Def 2 det
bank bank NOUN Sing 3 nsubj
turned turn VERB Past 0 root
down down ADP _ 3 compound:prt
the the DET Def 6 det
offer offer NOUN Sing 3 obj +
. . PUNCT _ 3 punct
)",
     R"(
(bank | turn_down | offer) {actual positive past}
)"},
    {"TheStormDeprivedTheIslandOfPower", R"(
The the DET Def 2 det
storm storm NOUN Sing 3 nsubj
deprived deprive VERB Past 0 root
the the DET Def 5 det
island island NOUN Sing 3 obj
of of ADP _ 7 case
power power NOUN Sing 5 nmod +
. . PUNCT _ 3 punct
)",
     R"(
(storm | deprive | island) topic(of)=power {actual positive past}
)"},
    {"TheWitnessIdentifiedBenOdumAsTheDriver", R"(
The the DET Def 2 det
witness witness NOUN Sing 3 nsubj
identified identify VERB Past 0 root
Ben BenJacoby@ECT PROPN Sing 3 obj PERSON
Odum Odum PROPN Sing 4 flat PERSON
as as ADP _ 8 case
the the DET Def 8 det
driver driver NOUN Sing 3 obl +
. . PUNCT _ 3 punct
)",
     R"(
(witness | identify | Ben Odum) as(as)=driver {actual positive past}
)"},
    {"TheCommitteeElectedLenaOrtizPresident", R"(
The the DET Def 2 det
committee committee NOUN Sing 3 nsubj
elected elect VERB Past 0 root
Lena Lena PROPN Sing 3 obj PERSON
Ortiz Ortiz PROPN Sing 4 flat PERSON
president president NOUN Sing 3 obj +
. . PUNCT _ 3 punct
)",
     R"(
(committee | elect | Lena Ortiz) as="president" {actual positive past}
)"},
    {"OrbisWasSoldToMeridianByTheStateIn2015", R"(
Orbis Orbis PROPN Sing 3 nsubj:pass PERSON
was be AUX Past 3 aux:pass
sold sell VERB Pass 0 root
to to ADP _ 5 case
Meridian Meridian PROPN Sing 3 obl LOCATION
by by ADP _ 8 case
the the DET Def 8 det
state state NOUN Sing 3 obl:agent
in in ADP _ 10 case
2015 2015 NUM NumForm=Digit|NumType=Card 3 obl DATE +
. . PUNCT _ 3 punct
)",
     R"(
(state | sell | Orbis) to(to)=Meridian time(in)=2015 {actual positive past}
)"},
    {"TheTreatyWasSignedByGhanaInAccraIn1995", R"(
The the DET Def 2 det
treaty treaty NOUN Sing 4 nsubj:pass
was be AUX Past 4 aux:pass
signed sign VERB Pass 0 root
by by ADP _ 6 case
Ghana Ghana PROPN Sing 4 obl:agent LOCATION
in in ADP _ 8 case
Accra Accra PROPN Sing 6 nmod LOCATION
in in ADP _ 10 case
1995 1995 NUM NumForm=Digit|NumType=Card 4 obl DATE +
. . PUNCT _ 4 punct
)",
     R"(
(Ghana | sign | treaty) place(in)=Accra time(in)=1995 {actual positive past}
)"},
    {"LenaOrtizWasGivenThePrizeByTheMayor", R"(
Lena Lena PROPN Sing 4 nsubj:pass PERSON
Ortiz Ortiz PROPN Sing 1 flat PERSON
was be AUX Past 4 aux:pass
given give VERB Pass 0 root
the the DET Def 6 det
prize prize NOUN Sing 4 obj
by by ADP _ 9 case
the the DET Def 9 det
mayor mayor NOUN Sing 4 obl:agent +
. . PUNCT _ 4 punct
)",
     R"(
(mayor | give | prize) to=Lena Ortiz {actual positive past}
)"},
    {"TheMayorCalledOnTheMinersTo", R"(
The the DET Def 2 det
mayor mayor NOUN Sing 3 nsubj
called call VERB Past 0 root
on on ADP _ 6 case
the the DET Def 6 det
miners miner NOUN Plur 3 obl
to to PART _ 8 mark
leave leave VERB Inf 3 xcomp +
. . PUNCT _ 3 punct
)",
     R"(
(mayor | call_on | miners) topic=<miners | leave | -> {actual positive past}
(miners | leave | -) {proposed positive}
)"},
    {"ReyesSpokeOnTelevision", R"(
Reyes Reyes PROPN Sing 2 nsubj PERSON
spoke speak VERB Past 0 root
on on ADP _ 4 case
television television NOUN Sing 2 obl +
. . PUNCT _ 2 punct
)",
     R"(
(Reyes | speak_on | television) {actual positive past}
)"},
    {"TheBoardRejectedAClaimByRuiz", R"(
The the DET Def 2 det
board board NOUN Sing 3 nsubj
rejected reject VERB Past 0 root
a a DET Ind 5 det
claim claim NOUN Sing 3 obj
by by ADP _ 7 case
Ruiz Ruiz PROPN Sing 5 nmod PERSON +
. . PUNCT _ 3 punct
)",
     R"(
(board | reject | claim) from(by)=Ruiz {actual positive past}
)"},
    {"TheBankDidNotInformItsClients", R"(
The the DET Def 2 det
bank bank NOUN Sing 5 nsubj
did do AUX Past|Sing 5 aux
not not PART Polarity=Neg 5 advmod
inform inform VERB Inf 0 root
its its PRON Sing|Prs|Case=Gen|Gender=Neut|Poss=Yes 7 nmod:poss
clients client NOUN Plur 5 iobj +
. . PUNCT _ 5 punct
)",
     R"(
(bank | inform | clients) {actual negative past}
(its | have | clients) {actual positive}
)"},
    {"TheMayorAskedTheArmyForHelp", R"(
The the DET Def 2 det
mayor mayor NOUN Sing 3 nsubj
asked ask VERB Past|Sing 0 root
the the DET Def 5 det
army army NOUN Sing 3 iobj
for for ADP _ 7 case
help help NOUN Sing 3 obl +
. . PUNCT _ 3 punct
)",
     R"(
(mayor | ask | army) for(for)=help {actual positive past}
)"},
    {"ProtestersMarchedThroughTheOldTown", R"(
Protesters protester NOUN Plur 2 nsubj
marched march VERB Past|Plur 0 root
through through ADP _ 6 case
the the DET Def 6 det
old old ADJ _ 6 amod
town town NOUN Sing 2 obl +
. . PUNCT _ 2 punct
)",
     R"(
(Protesters | march_through | old town) {actual positive past}
)"},
    {"OneOfUsIsACandidate", R"(
One one NUM NumForm=Word|NumType=Card 6 nsubj
of of ADP _ 3 case
us we PRON Plur|Prs|Case=Acc 1 nmod
is be AUX Pres|Sing 6 cop
a a DET Ind 6 det
candidate candidate NOUN Sing 0 root
of of ADP _ 9 case
the the DET Def 9 det
miners miner NOUN Plur 6 nmod +
. . PUNCT _ 6 punct
)",
     R"(
(One of us | be | candidate of the miners) {actual positive present}
)"},
    {"CommanderInChief", R"(
The the DET Def 2 det
commander commander NOUN Sing 5 nsubj
in in ADP _ 4 case
chief chief NOUN Sing 2 nmod
left leave VERB Past|Sing 0 root
Lima Lima PROPN Sing 5 obj LOCATION +
. . PUNCT _ 5 punct
)",
     R"(
(commander in chief | leave | Lima) {actual positive past}
)"},
};

} // namespace

TEST(Arguments, SaysWhatTheSentencesSay)
{
    for (const Example& example : examples) {
        expect_statements(example);
    }
}

} // namespace triplewright::testing
