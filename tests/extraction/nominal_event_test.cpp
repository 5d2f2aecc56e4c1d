// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

// Events that a noun names.

#include "extraction/frozen_statements.hpp"

#include <gtest/gtest.h>

namespace triplewright::testing {

namespace {

const Example examples[] = {
    {"RuizSTripToChileEndedOnMonday", R"(
Ruiz Ruiz PROPN Sing 3 nmod:poss PERSON +
's 's PART _ 1 case
trip trip NOUN Sing 6 nsubj
to to ADP _ 5 case
Chile Chile PROPN Sing 3 nmod LOCATION
ended end VERB Past 0 root
on on ADP _ 8 case
Monday Monday PROPN Sing 6 obl DATE +
. . PUNCT _ 6 punct
)",
     R"(
(Ruiz | travel_to | Chile) {actual positive}
(trip to Chile | end | -) time(on)="Monday" {actual positive past}
)"},
    {"TheCollapseOfTheBridgeKilledThreePeople", R"(
The the DET Def 2 det
collapse collapse NOUN Sing 6 nsubj
of of ADP _ 5 case
the the DET Def 5 det
bridge bridge NOUN Sing 2 nmod
killed kill VERB Past 0 root
three three NUM NumForm=Word|NumType=Card 8 nummod
people people NOUN Plur 6 obj +
. . PUNCT _ 6 punct
)",
     R"(
(bridge | collapse | -) {actual positive}
(collapse of the bridge | kill | people) amount=3 {actual positive past}
)"},
    {"ACallBetweenRuizAndReyesLastedAnHour", R"(
A a DET Ind 2 det
call call NOUN Sing 7 nsubj
between between ADP _ 4 case
Ruiz Ruiz PROPN Sing 2 nmod PERSON
and and CCONJ _ 6 cc
Reyes Reyes PROPN Sing 4 conj PERSON
lasted last VERB Past 0 root
an a DET Ind 9 det
hour hour NOUN Sing 7 obl:unmarked +
. . PUNCT _ 7 punct
)",
     R"(
(Ruiz | speak_with | Reyes) {actual positive}
(call between Ruiz and Reyes | last | -) duration=PT1H {actual positive past}
)"},
    {"TheKillingOfBenOdumBySoldiersShockedAccra", R"(
The the DET Def 2 det
killing killing NOUN Sing 8 nsubj
of of ADP _ 4 case
Ben BenJacoby@ECT PROPN Sing 2 nmod PERSON
Odum Odum PROPN Sing 4 flat PERSON
by by ADP _ 7 case
soldiers soldier NOUN Plur 2 nmod
shocked shock VERB Past 0 root
Accra Accra PROPN Sing 8 obj LOCATION +
. . PUNCT _ 8 punct
)",
     R"(
(soldiers | kill | Ben Odum) {actual positive}
(killing of Ben Odum | shock | Accra) {actual positive past}
)"},
    {"PoliceFearTheKillingOfWitnesses", R"(
Police police NOUN Plur 2 nsubj
fear fear VERB Pres 0 root
the the DET Def 4 det
killing killing NOUN Sing 2 obj
of of ADP _ 6 case
witnesses witness NOUN Plur 4 nmod +
. . PUNCT _ 2 punct
)",
     R"(
(Police | fear | killing of witnesses) {actual positive present}
(witnesses | be_killed | -) {unknown positive}
)"},
    {"OrbisCompletedItsPurchaseOfMeridianInMay", R"(
Orbis Orbis PROPN Sing 2 nsubj PERSON
completed complete VERB Past 0 root
its its PRON Case=Gen|Gender=Neut|Sing|Person=3|Poss=Yes|PronType=Prs 4 nmod:poss
purchase purchase NOUN Sing 2 obj
of of ADP _ 6 case
Meridian Meridian PROPN Sing 4 nmod ORGANIZATION
in in ADP _ 8 case
May May PROPN Sing 2 obl DATE +
. . PUNCT _ 2 punct
)",
     R"(
(Orbis | complete | purchase of Meridian) time(in)=--05 {actual positive past}
(its | purchase | Meridian) {actual positive}
)"},
    {"OtienoSMeetingWithRuizInLimaWasShort", R"(
Otieno Otieno PROPN Sing 3 nmod:poss PERSON +
's 's PART _ 1 case
meeting meeting NOUN Sing 9 nsubj
with with ADP _ 5 case
Ruiz Ruiz PROPN Sing 3 nmod PERSON
in in ADP _ 7 case
Lima Lima PROPN Sing 5 nmod LOCATION
was be AUX Past 9 cop
short short ADJ Degree=Pos 0 root +
. . PUNCT _ 9 punct
)",
     R"(
(Otieno | meet_with | Ruiz) {actual positive}
(meeting with Ruiz | be | "short") {actual positive past}
)"},
    {"TheArrestOfTheMayorOnSundayLedToProtests", R"(
The the DET Def 2 det
arrest arrest NOUN Sing 8 nsubj
of of ADP _ 5 case
the the DET Def 5 det
mayor mayor NOUN Sing 2 nmod
on on ADP _ 7 case
Sunday Sunday PROPN Sing 2 nmod DATE
led lead VERB Past 0 root
to to ADP _ 10 case
protests protest NOUN Plur 8 obl +
. . PUNCT _ 8 punct
)",
     R"(
(mayor | be_arrested | -) time(on)="Sunday" {actual positive}
(arrest of the mayor | lead_to | protests) {actual positive past}
)"},
    {"TheDeathOfAnaWilesWasAnnouncedByHerSon", R"(
The the DET Def 2 det
death death NOUN Sing 7 nsubj:pass
of of ADP _ 4 case
Ana Ana PROPN Sing 2 nmod PERSON
Wiles Wiles PROPN Sing 4 flat PERSON
was be AUX Past 7 aux:pass
announced announce VERB Pass 0 root
by by ADP _ 10 case
her her PRON Case=Gen|Gender=Fem|Sing|Person=3|Poss=Yes|PronType=Prs 10 nmod:poss
son son NOUN Sing 7 obl:agent +
. . PUNCT _ 7 punct
)",
     R"(
(Ana Wiles | die | -) {actual positive}
(son | announce | death of Ana Wiles) {actual positive past}
(her | have | son) {actual positive}
)"},
    {"ThePlannedVisitOfReyesToTogoWasWelcomed", R"(
The the DET Def 3 det
planned plan VERB Pass 3 amod
visit visit NOUN Sing 9 nsubj:pass
of of ADP _ 5 case
Reyes Reyes PROPN Sing 3 nmod LOCATION
to to ADP _ 7 case
Togo Togo PROPN Sing 5 nmod LOCATION
was be AUX Past 9 aux:pass
welcomed welcome VERB Pass 0 root +
. . PUNCT _ 9 punct
)",
     R"(
(Reyes | visit | Togo) {planned positive}
(planned visit of Reyes | be_welcomed | -) {actual positive past}
)"},
    {"NobodyExpectedTheResignationOfTheJudge", R"(
Nobody nobody PRON Sing|PronType=Neg 2 nsubj
expected expect VERB Past 0 root
the the DET Def 4 det
resignation resignation NOUN Sing 2 obj
of of ADP _ 7 case
the the DET Def 7 det
judge judge NOUN Sing 4 nmod +
. . PUNCT _ 2 punct
)",
     R"(
(Nobody | expect | resignation of the judge) {actual negative past}
(judge | resign | -) {unknown positive}
)"},
    {"TheAllegedMurderOfTheClerkRemainsAMystery", R"(
The the DET Def 3 det
alleged alleged ADJ Degree=Pos 3 amod
murder murder NOUN Sing 7 nsubj
of of ADP _ 6 case
the the DET Def 6 det
clerk clerk NOUN Sing 3 nmod
remains remain VERB Pres 0 root
a a DET Ind 9 det
mystery mystery NOUN Sing 7 xcomp +
. . PUNCT _ 7 punct
)",
     R"(
(clerk | be_murdered | -) {unknown positive}
(alleged murder of the clerk | remain | mystery) {actual positive present}
)"},
    {"GhanaSOccupationOfTheIslandEndedInMay", R"(
Ghana Ghana PROPN Sing 3 nmod:poss LOCATION +
's 's PART _ 1 case
occupation occupation NOUN Sing 7 nsubj
of of ADP _ 6 case
the the DET Def 6 det
island island NOUN Sing 3 nmod
ended end VERB Past 0 root
in in ADP _ 9 case
May May PROPN Sing 7 obl DATE +
. . PUNCT _ 7 punct
)",
     R"(
(Ghana | occupy | island) {actual positive}
(occupation of the island | end | -) time(in)=--05 {actual positive past}
)"},
    {"TheInvasionOfTheIslandByTogoBeganAtDawn", R"(
The the DET Def 2 det
invasion invasion NOUN Sing 8 nsubj
of of ADP _ 5 case
the the DET Def 5 det
island island NOUN Sing 2 nmod
by by ADP _ 7 case
Togo Togo PROPN Sing 5 nmod LOCATION
began begin VERB Past 0 root
at at ADP _ 10 case
dawn dawn NOUN Sing 8 obl +
. . PUNCT _ 8 punct
)",
     R"(
(Togo | invade | island) {actual positive}
(invasion of the island | begin | -) time(at)="dawn" {actual positive past}
)"},
    {"TheUnionCalledForTheDismissalOfTheManager", R"(
The the DET Def 2 det
union union NOUN Sing 3 nsubj
called call VERB Past 0 root
for for ADP _ 6 case
the the DET Def 6 det
dismissal dismissal NOUN Sing 3 obl
of of ADP _ 9 case
the the DET Def 9 det
manager manager NOUN Sing 6 nmod +
. . PUNCT _ 3 punct
)",
     R"(
(union | call_for | dismissal of the manager) {actual positive past}
(manager | be_dismissed | -) {unknown positive}
)"},
    {"MeridianSAcquisitionSurprisedTheMarket", R"(
Meridian Meridian PROPN Sing 3 nmod:poss PERSON +
's 's PART _ 1 case
acquisition acquisition NOUN Sing 4 nsubj
surprised surprise VERB Past 0 root
the the DET Def 6 det
market market NOUN Sing 4 obj +
. . PUNCT _ 4 punct
)",
     R"(
(Meridian | have | acquisition) {actual positive}
(acquisition | surprise | market) {actual positive past}
)"},
    {"TheFirmAnnouncedTheAppointmentOfLenaOrtiz", R"(
The the DET Def 2 det
firm firm NOUN Sing 3 nsubj
announced announce VERB Past 0 root
the the DET Def 5 det
appointment appointment NOUN Sing 3 obj
of of ADP _ 7 case
Lena Lena PROPN Sing 5 nmod PERSON
Ortiz Ortiz PROPN Sing 7 flat PERSON +
. . PUNCT _ 3 punct
)",
     R"(
(firm | announce | appointment of Lena Ortiz) {actual positive past}
(Lena Ortiz | be_appointed | -) {actual positive}
)"},
    {"SeveralArrestsWereMade", R"(
Several several ADJ Degree=Pos 2 amod
arrests arrest NOUN Plur 4 nsubj:pass
were be AUX Past 4 aux:pass
made make VERB Pass 0 root +
. . PUNCT _ 4 punct
)",
     R"(
(arrests | be_made | -) amount="Several" {actual positive past}
)"},
    {"TheTalksFailedAfterTheDepartureOfTheEnvoy", R"(
The the DET Def 2 det
talks talk NOUN Plur 3 nsubj
failed fail VERB Past 0 root
after after ADP _ 6 case
the the DET Def 6 det
departure departure NOUN Sing 3 obl
of of ADP _ 9 case
the the DET Def 9 det
envoy envoy NOUN Sing 6 nmod +
. . PUNCT _ 3 punct
)",
     R"(
(talks | fail | -) time(after)=departure of the envoy {actual positive past}
(envoy | depart | -) {actual positive}
)"},
    {"TalksBetweenOrbisAndMeridianEndedIn", R"(
Talks talk NOUN Plur 6 nsubj
between between ADP _ 3 case
Orbis Orbis PROPN Sing 1 nmod PERSON
and and CCONJ _ 5 cc
Meridian Meridian PROPN Sing 3 conj PERSON
ended end VERB Past 0 root
in in ADP _ 8 case
May May PROPN Sing 6 obl DATE +
. . PUNCT _ 6 punct
)",
     R"(
(Orbis | talk_with | Meridian) {actual positive}
(Talks between Orbis and Meridian | end | -) time(in)=--05 {actual positive past}
)"},
    {"TheClosureOfTheMineAngeredThe", R"(
The the DET Def 2 det
closure closure NOUN Sing 6 nsubj
of of ADP _ 5 case
the the DET Def 5 det
mine mine NOUN Sing 2 nmod
angered anger VERB Past 0 root
the the DET Def 8 det
town town NOUN Sing 6 obj +
. . PUNCT _ 6 punct
)",
     R"(
(mine | be_closed | -) {actual positive}
(closure of the mine | anger | town) {actual positive past}
)"},
    {"RussiasWithdrawalFromTheTreatyAlarmedDiplomats", R"(
Russia Russia PROPN Sing 3 nmod:poss LOCATION +
's 's PART _ 1 case
withdrawal withdrawal NOUN Sing 7 nsubj
from from ADP _ 6 case
the the DET Def 6 det
treaty treaty NOUN Sing 3 nmod
alarmed alarm VERB Past|Sing 0 root
diplomats diplomat NOUN Plur 7 obj +
. . PUNCT _ 7 punct
)",
     R"(
(Russia | withdraw_from | treaty) {actual positive}
(withdrawal | alarm | diplomats) {actual positive past}
)"},
    {"TheirVictoryOverSpainSurprisedMany", R"(
Their their PRON Plur|Prs|Case=Gen|Poss=Yes 2 nmod:poss
victory victory NOUN Sing 5 nsubj
over over ADP _ 4 case
Spain Spain PROPN Sing 2 nmod LOCATION
surprised surprise VERB Past|Sing 0 root
many many ADJ _ 5 obj +
. . PUNCT _ 5 punct
)",
     R"(
(Their | win_against | Spain) {actual positive}
(victory over Spain | surprise | many) {actual positive past}
)"},
    {"TheDiscoveryOfOilChangedTheIsland", R"(
The the DET Def 2 det
discovery discovery NOUN Sing 5 nsubj
of of ADP _ 4 case
oil oil NOUN Sing 2 nmod
changed change VERB Past|Sing 0 root
the the DET Def 7 det
island island NOUN Sing 5 obj +
. . PUNCT _ 5 punct
)",
     R"(
(oil | be_discovered | -) {actual positive}
(discovery of oil | change | island) {actual positive past}
)"},
};

} // namespace

TEST(NominalEvent, SaysWhatTheSentencesSay)
{
    for (const Example& example : examples) {
        expect_statements(example);
    }
}

} // namespace triplewright::testing
