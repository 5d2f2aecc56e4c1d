// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

// Verbs above verbs, nouns above verbs, and light verbs.

#include "extraction/frozen_statements.hpp"

#include <gtest/gtest.h>

namespace triplewright::testing {

namespace {

const Example examples[] = {
    {"MeridianMadeADecisionToSellTheMill", R"(
Meridian Meridian PROPN Sing 2 nsubj PERSON
made make VERB Past 0 root
a a DET Ind 4 det
decision decision NOUN Sing 2 obj
to to PART _ 6 mark
sell sell VERB Inf 4 acl
the the DET Def 8 det
mill mill NOUN Sing 6 obj +
. . PUNCT _ 2 punct
)",
     R"(
(Meridian | make | decision to sell the mill) {actual positive past}
(Meridian | sell | mill) {planned positive}
)"},
    {"TenNationsTookPartInTheRace", R"(
Ten ten NUM NumForm=Word|NumType=Card 2 nummod
nations nation NOUN Plur 3 nsubj
took take VERB Past 0 root
part part NOUN Sing 3 obj
in in ADP _ 7 case
the the DET Def 7 det
race race NOUN Sing 3 obl +
. . PUNCT _ 3 punct
)",
     R"(
(nations | take_part_in | race) amount=10 {actual positive past}
)"},
    {"TheMeetingTookPlaceInLagosOnFriday", R"(
The the DET Def 2 det
meeting meeting NOUN Sing 3 nsubj
took take VERB Past 0 root
place place NOUN Sing 3 obj
in in ADP _ 6 case
Lagos Lagos PROPN Sing 3 obl LOCATION
on on ADP _ 8 case
Friday Friday PROPN Sing 3 obl DATE +
. . PUNCT _ 3 punct
)",
     R"(
(meeting | take_place_in | Lagos) time(on)="Friday" {actual positive past}
)"},
    {"RuizPaidTributeToTheMiners", R"(
Ruiz Ruiz PROPN Sing 2 nsubj PERSON
paid pay VERB Past 0 root
tribute tribute NOUN Sing 2 obj
to to ADP _ 6 case
the the DET Def 6 det
miners miner NOUN Plur 3 nmod +
. . PUNCT _ 2 punct
)",
     R"(
(Ruiz | pay_tribute_to | miners) {actual positive past}
)"},
    {"TheCrowdSetFireToTheCourt", R"(
The the DET Def 2 det
crowd crowd NOUN Sing 3 nsubj
set set VERB Past 0 root
fire fire NOUN Sing 3 obj
to to ADP _ 7 case
the the DET Def 7 det
court court NOUN Sing 3 obl +
. . PUNCT _ 3 punct
)",
     R"(
(crowd | set_fire_to | court) {actual positive past}
)"},
    {"TheVillagersHaveAccessToWater", R"(
The the DET Def 2 det
villagers villager NOUN Plur 3 nsubj
have have VERB Pres 0 root
access access NOUN Sing 3 obj
to to ADP _ 6 case
water water NOUN Sing 4 nmod +
. . PUNCT _ 3 punct
)",
     R"(
(villagers | have_access_to | water) {actual positive present}
)"},
    {"TheFirmPlansToOpenAPlantInTema", R"(
The the DET Def 2 det
firm firm NOUN Sing 3 nsubj
plans plan VERB Pres 0 root
to to PART _ 5 mark
open open VERB Inf 3 xcomp
a a DET Ind 7 det
plant plant NOUN Sing 5 obj
in in ADP _ 9 case
Tema Tema PROPN Sing 7 nmod LOCATION +
. . PUNCT _ 3 punct
)",
     R"(
(firm | open | plant) place(in)=Tema {planned positive future}
)"},
    {"RuizPersuadedReyesToSignTheTreaty", R"(
Ruiz Ruiz PROPN Sing 2 nsubj PERSON
persuaded persuade VERB Past 0 root
Reyes Reyes PROPN Sing 2 iobj PERSON
to to PART _ 5 mark
sign sign VERB Inf 2 xcomp
the the DET Def 7 det
treaty treaty NOUN Sing 5 obj +
. . PUNCT _ 2 punct
)",
     R"(
(Ruiz | persuade | Reyes) topic=<Reyes | sign | treaty> {actual positive past}
(Reyes | sign | treaty) {actual positive past}
)"},
    {"OrbisPromisedTheMinersToRaiseWages", R"(
Orbis Orbis PROPN Sing 2 nsubj PERSON
promised promise VERB Past 0 root
the the DET Def 4 det
miners miner NOUN Plur 2 iobj
to to PART _ 6 mark
raise raise VERB Inf 2 xcomp
wages wage NOUN Plur 6 obj +
. . PUNCT _ 2 punct
)",
     R"(
(Orbis | promise | miners) topic=<Orbis | raise | wages> {actual positive past}
(Orbis | raise | wages) {planned positive}
)"},
    {"TheMineSeemsToHaveFlooded", R"(
The the DET Def 2 det
mine mine NOUN Sing 3 nsubj
seems seem VERB Pres 0 root
to to PART _ 6 mark
have have AUX Inf 6 aux
flooded flood VERB PastPart 3 xcomp +
. . PUNCT _ 3 punct
)",
     R"(
(mine | flood | -) {possible positive present perfect}
)"},
    {"TheArmyFailedToRetakeThePort", R"(
The the DET Def 2 det
army army NOUN Sing 3 nsubj
failed fail VERB Past 0 root
to to PART _ 5 mark
retake retake VERB Inf 3 xcomp
the the DET Def 7 det
port port NOUN Sing 5 obj +
. . PUNCT _ 3 punct
)",
     R"(
(army | retake | port) {actual negative past}
)"},
    {"TheCouncilWantsToCloseTheMarket", R"(
The the DET Def 2 det
council Council NOUN Sing 3 nsubj
wants want VERB Pres 0 root
to to PART _ 5 mark
close close VERB Inf 3 xcomp
the the DET Def 7 det
market market NOUN Sing 5 obj +
. . PUNCT _ 3 punct
)",
     R"(
(council | want | <council | close | market>) {actual positive present}
(council | close | market) {unknown positive}
)"},
    {"TheBankStartedLendingMoneyToFarmers", R"(
The the DET Def 2 det
bank bank NOUN Sing 3 nsubj
started start VERB Past 0 root
lending lend VERB Ger 3 xcomp
money money NOUN Sing 4 obj
to to ADP _ 7 case
farmers farmer NOUN Plur 4 obl +
. . PUNCT _ 3 punct
)",
     R"(
(bank | lend | money) to(to)=farmers {actual positive past}
)"},
    {"TheMinistryDiscussedWaysToSaveWater", R"(
The the DET Def 2 det
ministry ministry NOUN Sing 3 nsubj
discussed discuss VERB Past 0 root
ways way NOUN Plur 3 obj
to to PART _ 6 mark
save save VERB Inf 4 acl
water water NOUN Sing 6 obj +
. . PUNCT _ 3 punct
)",
     R"(
(ministry | discuss | ways to save water) {actual positive past}
)"},
    {"TheJudgeIssuedAnOrderToCloseTheMine", R"(
The the DET Def 2 det
judge judge NOUN Sing 3 nsubj
issued issue VERB Past 0 root
an a DET Ind 5 det
order order NOUN Sing 3 obj
to to PART _ 7 mark
close close VERB Inf 5 acl
the the DET Def 9 det
mine mine NOUN Sing 7 obj +
. . PUNCT _ 3 punct
)",
     R"(
(judge | issue | order to close the mine) {actual positive past}
)"},
    {"RuizHasAPlanToRestoreTheRailway", R"(
Ruiz Ruiz PROPN Sing 2 nsubj PERSON
has have VERB Pres 0 root
a a DET Ind 4 det
plan plan NOUN Sing 2 obj
to to PART _ 6 mark
restore restore VERB Inf 4 acl
the the DET Def 8 det
railway railway NOUN Sing 6 obj +
. . PUNCT _ 2 punct
)",
     R"(
(Ruiz | have | plan to restore the railway) {actual positive present}
(Ruiz | restore | railway) {planned positive}
)"},
    {"AllReyesCouldDoWasWait", R"(
All all DET PronType=Tot 2 det
Reyes Reyes PROPN Plur 4 nsubj PERSON
could could AUX VerbForm=Fin 4 aux
do do VERB Inf 6 parataxis
was be AUX Past 6 cop
wait wait VERB Inf 0 root +
. . PUNCT _ 6 punct
)",
     R"(
(Reyes | do | -) {possible positive}
)"},
    {"TheUnionCalledOnOrbisToReopenTheMine", R"(
The the DET Def 2 det
union union NOUN Sing 3 nsubj
called call VERB Past 0 root
on on ADP _ 5 case
Orbis Orbis PROPN Sing 3 obl ORGANIZATION
to to PART _ 7 mark
reopen reopen VERB Inf 3 advcl
the the DET Def 9 det
mine mine NOUN Sing 7 obj +
. . PUNCT _ 3 punct
)",
     R"(
(union | call_on | Orbis) purpose(to)=<Orbis | reopen | mine> {actual positive past}
(Orbis | reopen | mine) {proposed positive}
)"},
    {"TheAgencyWasFormedToProtectForests", R"(
The the DET Def 2 det
agency agency NOUN Sing 4 nsubj:pass
was be AUX Past 4 aux:pass
formed form VERB Pass 0 root
to to PART _ 6 mark
protect protect VERB Inf 4 advcl
forests forest NOUN Plur 6 obj +
. . PUNCT _ 4 punct
)",
     R"(
(agency | be_formed | -) purpose(to)=<agency | protect | forests> {actual positive past}
(agency | protect | forests) {planned positive}
)"},
    {"ComparedWithImportsExportsFell", R"(
Compared compare VERB Pass 6 advcl
with with ADP _ 3 case
imports import NOUN Plur 1 obl +
, , PUNCT _ 1 punct
exports export NOUN Plur 6 nsubj
fell fall VERB Past 0 root +
. . PUNCT _ 6 punct
)",
     R"(
(exports | fall | -) {actual positive past}
)"},
    {"ReyesThankedTheMinersForSavingHis", R"(
Reyes Reyes PROPN Sing 2 nsubj PERSON
thanked thank VERB Past 0 root
the the DET Def 4 det
miners miner NOUN Plur 2 iobj
for for SCONJ _ 6 mark
saving save VERB PresPart 2 advcl
his his PRON Prs|Case=Gen|Gender=Masc|Number=Sing|Person=3|Poss=Yes 8 nmod:poss
brother brother NOUN Sing 6 obj +
. . PUNCT _ 2 punct
)",
     R"(
(Reyes | thank | miners) for(for)=<miners | save | brother> {actual positive past}
(miners | save | brother) {actual positive past}
(his | have | brother) {actual positive}
)"},
    {"OrbisHelpedTheFarmersSellTheirWheat", R"(
Orbis Orbis PROPN Sing 2 nsubj PERSON
helped help VERB Past 0 root
the the DET Def 4 det
farmers farmer NOUN Plur 2 obj
sell sell VERB Inf 2 xcomp
their their PRON Prs|Case=Gen|Number=Plur|Person=3|Poss=Yes 7 nmod:poss
wheat wheat NOUN Sing 5 obj +
. . PUNCT _ 2 punct
)",
     R"(
(Orbis | help | farmers) topic=<farmers | sell | wheat> {actual positive past}
(farmers | sell | wheat) {actual positive past}
(their | have | wheat) {actual positive}
)"},
    {"TheClerkUsedTheLoanToBuy", R"(
The the DET Def 2 det
clerk clerk NOUN Sing 3 nsubj
used use VERB Past 0 root
the the DET Def 5 det
loan loan NOUN Sing 3 obj
to to PART _ 7 mark
buy buy VERB Inf 3 advcl
a a DET Ind 9 det
boat boat NOUN Sing 7 obj +
. . PUNCT _ 3 punct
)",
     R"(
(clerk | use | loan) purpose(to)=<clerk | buy | boat> {actual positive past}
(clerk | buy | boat) {planned positive}
)"},
    {"RuizAccusedTheBankOfHidingIts", R"(
Ruiz Ruiz PROPN Sing 2 nsubj PERSON
accused accuse VERB Past 0 root
the the DET Def 4 det
bank bank NOUN Sing 2 obj
of of SCONJ _ 6 mark
hiding hide VERB Ger 2 advcl
its its PRON Prs|Case=Gen|Gender=Neut|Number=Sing|Person=3|Poss=Yes 8 nmod:poss
losses loss NOUN Plur 6 obj +
. . PUNCT _ 2 punct
)",
     R"(
(Ruiz | accuse | bank) topic(of)=<bank | hide | losses> {actual positive past}
(bank | hide | losses) {unknown positive}
(its | have | losses) {actual positive}
)"},
    {"TheSenatePassedABillToBan", R"(
The the DET Def 2 det
senate Senate PROPN Sing 3 nsubj
passed pass VERB Past 0 root
a a DET Ind 5 det
bill bill NOUN Sing 3 obj
to to PART _ 7 mark
ban ban VERB Inf 5 acl
fireworks firework NOUN Plur 7 obj +
. . PUNCT _ 3 punct
)",
     R"(
(senate | pass | bill) {actual positive past}
(bill | ban | fireworks) {planned positive}
)"},
    {"TheMinisterRejectedAPlanOfOrbis", R"(
The the DET Def 2 det
minister minister NOUN Sing 3 nsubj
rejected reject VERB Past 0 root
a a DET Ind 5 det
plan plan NOUN Sing 3 obj
of of ADP _ 7 case
Orbis Orbis PROPN Sing 5 nmod PERSON
to to PART _ 9 mark
close close VERB Inf 5 acl
the the DET Def 11 det
pit pit NOUN Sing 9 obj +
. . PUNCT _ 3 punct
)",
     R"(
(minister | reject | plan of Orbis to close the pit) {actual positive past}
(Orbis | close | pit) {planned negative}
)"},
    {"TheAgencyUsedTheTipToFind", R"(
The the DET Def 2 det
agency agency NOUN Sing 3 nsubj
used use VERB Past 0 root
the the DET Def 5 det
tip tip NOUN Sing 3 obj
to to PART _ 7 mark
find find VERB Inf 3 advcl
and and CCONJ _ 9 cc
free free VERB Inf 7 conj
the the DET Def 11 det
divers diver NOUN Plur 9 obj +
. . PUNCT _ 3 punct
)",
     R"(
(agency | use | tip) purpose(to)=<agency | find | divers> {actual positive past}
(agency | find | divers) {planned positive}
(agency | free | divers) {planned positive}
)"},
    {"TheCourtIssuedARulingAgainstOrbis", R"(
The the DET Def 2 det
court court NOUN Sing 3 nsubj
issued issue VERB Past 0 root
a a DET Ind 5 det
ruling ruling NOUN Sing 3 obj
against against ADP _ 7 case
Orbis Orbis PROPN Sing 5 nmod PERSON
for for SCONJ _ 9 mark
dumping dump VERB Ger 3 advcl
waste waste NOUN Sing 9 obj +
. . PUNCT _ 3 punct
)",
     R"(
(court | issue | ruling) prep_against(against)=Orbis for(for)=<Orbis | dump | waste> {actual positive past}
(Orbis | dump | waste) {actual positive past}
)"},
    {"TheAgencyPutDutiesOnSteelMakers", R"(
The the DET Def 2 det
agency agency NOUN Sing 3 nsubj
put put VERB Past 0 root
duties duty NOUN Plur 3 obj
on on ADP _ 7 case
steel steel NOUN Sing 7 compound
makers maker NOUN Plur 3 obl
for for SCONJ _ 9 mark
selling sell VERB PresPart 3 advcl
below below ADP _ 11 case
cost cost NOUN Sing 9 obj +
. . PUNCT _ 3 punct
)",
     R"(
(agency | put | duties) topic(on)=steel makers for(for)=<steel makers | sell | cost> {actual positive past}
(steel makers | sell | cost) {actual positive past}
)"},
    {"ShePutHerHeartIntoRestoringThe", R"(
She she PRON Sing|Prs|Case=Nom|Gender=Fem 2 nsubj
put put VERB Past|Sing 0 root
her her PRON Sing|Prs|Case=Gen|Gender=Fem|Poss=Yes 4 nmod:poss
heart heart NOUN Sing 2 obj
into into SCONJ _ 6 mark
restoring restore VERB PresPart 2 advcl
the the DET Def 8 det
mill mill NOUN Sing 6 obj +
. . PUNCT _ 2 punct
)",
     R"(
(She | put | heart) topic(into)=<She | restore | mill> {actual positive past}
(her | have | heart) {actual positive}
(She | restore | mill) {actual positive past}
)"},
    {"TheStepsIncludeSendingTroopsToThe", R"(
The the DET Def 2 det
steps step NOUN Plur 3 nsubj
include include VERB Pres|Plur 0 root
sending send VERB Ger 3 xcomp
troops troops NOUN Plur 4 obj
to to ADP _ 8 case
the the DET Def 8 det
town town NOUN Sing 4 obl +
. . PUNCT _ 3 punct
)",
     R"(
(steps | include | "sending troops to the town") {actual positive present}
)"},
    {"ThePhotoOfAGuardBeatingA", R"(
The the DET Def 2 det
photo photo NOUN Sing 9 nsubj
of of ADP _ 5 case
a a DET Ind 5 det
guard guard NOUN Sing 2 nmod
beating beat VERB Ger 5 acl
a a DET Ind 8 det
miner miner NOUN Sing 6 obj
appeared appear VERB Past|Sing 0 root +
. . PUNCT _ 9 punct
)",
     R"(
(guard | beat | miner) {actual positive past}
(photo of a guard | appear | -) {actual positive past}
)"},
    {"TheVoteWasDelayedDueToThe", R"(
The the DET Def 2 det
vote vote NOUN Sing 4 nsubj:pass
was be AUX Past|Sing 4 aux:pass
delayed delay VERB PastPart|Pass 0 root
due due ADJ ExtPos=ADP 8 case
to to SCONJ _ 5 fixed
the the DET Def 8 det
clerks clerk NOUN Plur 4 obl:agent
requiring require VERB Ger 8 acl
a a DET Ind 11 det
form form NOUN Sing 9 obj +
. . PUNCT _ 4 punct
)",
     R"(
(vote | be_delayed | -) cause(due to)=clerks {actual positive past}
(clerks | require | form) {actual positive past}
)"},
    {"ItIsTheEasiestWayToLeave", R"(
It it PRON Sing|Prs|Case=Nom|Gender=Neut 5 expl
is be AUX Pres|Sing 5 cop
the the DET Def 5 det
easiest easy ADJ Degree=Sup 5 amod
way way NOUN Sing 0 root
to to PART _ 7 mark
leave leave VERB Inf 5 acl
the the DET Def 9 det
town town NOUN Sing 7 obj +
. . PUNCT _ 5 punct
)",
     R"(
)"},
    {"ItWasTheFirstShipToReach", R"(
It it PRON Sing|Prs|Case=Nom|Gender=Neut 5 expl
was be AUX Past|Sing 5 cop
the the DET Def 5 det
first first ADJ NumForm=Word|NumType=Ord 5 amod
ship ship NOUN Sing 0 root
to to PART _ 7 mark
reach reach VERB Inf 5 acl
the the DET Def 9 det
port port NOUN Sing 7 obj +
. . PUNCT _ 5 punct
)",
     R"(
(first ship | reach | port) {actual positive past}
)"},
    {"TheNewEngineIsHardToRepair", R"(
The the DET Def 3 det
new new ADJ _ 3 amod
engine engine NOUN Sing 5 nsubj
is be AUX Pres|Sing 5 cop
hard hard ADJ _ 0 root
to to PART _ 7 mark
repair repair VERB Inf 5 ccomp +
. . PUNCT _ 5 punct
)",
     R"(
(new engine | be | "hard") {actual positive present}
)"},
    {"TheFirmMadeItsEmployeesProudToWorkThere", R"(
The the DET Def 2 det
firm firm NOUN Sing 3 nsubj
made make VERB Past|Sing 0 root
its its PRON Sing|Prs|Case=Gen|Gender=Neut|Poss=Yes 5 nmod:poss
employees employee NOUN Plur 3 obj
proud proud ADJ _ 3 xcomp
to to PART _ 8 mark
work work VERB Inf 6 xcomp
there there ADV Dem 8 advmod +
. . PUNCT _ 3 punct
)",
     R"(
(firm | make | employees) as="proud" {actual positive past}
(its | have | employees) {actual positive}
(employees | work | -) place="there" {actual positive past}
)"},
    {"CriticsCallTheLawHardToEnforce", R"(
Critics critic NOUN Plur 2 nsubj
call call VERB Pres|Plur 0 root
the the DET Def 4 det
law law NOUN Sing 2 obj
hard hard ADJ _ 2 xcomp
to to PART _ 7 mark
enforce enforce VERB Inf 5 advcl +
. . PUNCT _ 2 punct
)",
     R"(
(Critics | call | law) as="hard" {actual positive present}
)"},
    {"UrgedTheMayorRepeating", R"(
The the DET Def 2 det
miners miner NOUN Plur 3 nsubj
urged urge VERB Past|Plur 0 root
the the DET Def 5 det
mayor mayor NOUN Sing 3 iobj
to to PART _ 7 mark
leave leave VERB Inf 3 xcomp
Lima Lima PROPN Sing 7 obj LOCATION +
, , PUNCT _ 10 punct
calling call VERB PresPart 7 advcl
the the DET Def 12 det
vote vote NOUN Sing 10 obj
a a DET Ind 14 det
farce farce NOUN Sing 10 obj +
. . PUNCT _ 3 punct
)",
     R"(
(miners | urge | mayor) topic=<mayor | leave | Lima> {actual positive past}
(mayor | leave | Lima) {proposed positive}
(miners | call | vote) as="farce" {actual positive past}
)"},
    {"HiredReyesToRun", R"(
Ruiz Ruiz PROPN Sing 2 nsubj PERSON
hired hire VERB Past|Sing 0 root
Tom Tom PROPN Sing 2 obj PERSON
Reyes Reyes PROPN Sing 3 flat PERSON
to to PART _ 6 mark
run run VERB Inf 2 advcl
the the DET Def 8 det
fund fund NOUN Sing 6 obj +
. . PUNCT _ 2 punct
)",
     R"(
(Ruiz | hire | Tom Reyes) purpose(to)=<Tom Reyes | run | fund> {actual positive past}
(Tom Reyes | run | fund) {planned positive}
)"},
    {"ReliesOnTheLawyerToWin", R"(
Ruiz Ruiz PROPN Sing 2 nsubj PERSON
relies rely VERB Pres|Sing 0 root
on on ADP _ 5 case
the the DET Def 5 det
lawyer lawyer NOUN Sing 2 obl
to to PART _ 7 mark
collect collect VERB Inf 2 advcl
votes vote NOUN Plur 7 obj +
. . PUNCT _ 2 punct
)",
     R"(
(Ruiz | rely_on | lawyer) purpose(to)=<lawyer | collect | votes> {actual positive present}
(lawyer | collect | votes) {planned positive}
)"},
    {"LawyersReliedOnAnaRuizAndOldLettersToDefendTheView", R"(
Lawyers lawyer NOUN Plur 2 nsubj
relied rely VERB Past|Plur 0 root
on on ADP _ 4 case
Ana Ana PROPN Sing 2 obl PERSON
Ruiz Ruiz PROPN Sing 4 flat PERSON
and and CCONJ _ 8 cc
old old ADJ _ 8 amod
letters letter NOUN Plur 4 conj
to to PART _ 10 mark
defend defend VERB Inf 2 advcl
the the DET Def 12 det
view view NOUN Sing 10 obj +
. . PUNCT _ 2 punct
)",
     R"(
(Lawyers | rely_on | Ana Ruiz) purpose(to)=<Lawyers | defend | view> {actual positive past}
(Lawyers | rely_on | old letters) purpose(to)=<Lawyers | defend | view> {actual positive past}
(Lawyers | defend | view) {planned positive}
)"},
};

} // namespace

TEST(Control, SaysWhatTheSentencesSay)
{
    for (const Example& example : examples) {
        expect_statements(example);
    }
}

} // namespace triplewright::testing
