// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

#include "extraction/frozen_statements.hpp"

#include <gtest/gtest.h>

namespace triplewright::testing {

namespace {

const Example examples[] = {
    {"KenyanPresidentJaneOkaforVisitedLima", R"(
Kenyan Kenyan ADJ _ 2 amod NORP
President President PROPN Sing 3 nmod:desc
Jane Jane PROPN Sing 5 nsubj PERSON
Okafor Okafor PROPN Sing 3 flat PERSON
visited visit VERB Past 0 root
Lima Lima PROPN Sing 5 obj LOCATION +
. . PUNCT _ 5 punct
)",
     R"(
(Jane Okafor | hold_position | "President") for=Kenyan {actual positive}
(Jane Okafor | visit | Lima) {actual positive past}
)"},
    {"FormerUKAmbassadorToChileJane", R"(
Former former ADJ _ 3 amod
UK UK PROPN Sing 3 compound LOCATION
Ambassador ambassador NOUN Sing 6 nmod:desc
to to ADP _ 5 case
Chile Chile PROPN Sing 3 nmod LOCATION
Jane Jane PROPN Sing 8 nsubj PERSON
Okafor Okafor PROPN Sing 6 flat PERSON
resigned resign VERB Past 0 root +
. . PUNCT _ 8 punct
)",
     R"(
(Jane Okafor | hold_position | "Ambassador") for=UK to(to)=Chile {actual positive past}
(Jane Okafor | resign | -) {actual positive past}
)"},
    {"JusticeMinistryPrisonReformAdviserLiz", R"(
Justice justice NOUN Sing 2 compound ORGANIZATION
Ministry Ministry PROPN Sing 5 compound ORGANIZATION
prison prison NOUN Sing 4 compound
reform reform NOUN Sing 5 compound
adviser adviser NOUN Sing 6 nmod:desc
Liz Liz PROPN Sing 8 nsubj PERSON
Ortiz Ortiz PROPN Sing 6 flat PERSON
resigned resign VERB Past 0 root +
. . PUNCT _ 8 punct
)",
     R"(
(Liz Ortiz | hold_position | "prison reform adviser") for=Justice Ministry {actual positive}
(Liz Ortiz | resign | -) {actual positive past}
)"},
    {"MeridianSChiefExecutiveTomReyes", R"(
Meridian Meridian PROPN Sing 4 nmod:poss ORGANIZATION +
's 's PART _ 1 case
chief chief ADJ _ 4 amod
executive executive NOUN Sing 5 nmod:desc
Tom Tom PROPN Sing 7 nsubj PERSON
Reyes Reyes PROPN Sing 5 flat PERSON
resigned resign VERB Past 0 root +
. . PUNCT _ 7 punct
)",
     R"(
(Tom Reyes | hold_position | "chief executive") for=Meridian {actual positive}
(Tom Reyes | resign | -) {actual positive past}
)"},
    {"TomReyes61Resigned", R"(
Tom Tom PROPN Sing 6 nsubj PERSON
Reyes Reyes PROPN Sing 1 flat PERSON +
, , PUNCT _ 4 punct
61 61 NUM NumType=Card 1 appos +
, , PUNCT _ 4 punct
resigned resign VERB Past 0 root +
. . PUNCT _ 6 punct
)",
     R"(
(Tom Reyes | have_age | 61) {actual positive}
(Tom Reyes | resign | -) {actual positive past}
)"},
    {"TomReyes61ResignedWithTheAgeAsAdjective", R"(
Tom Tom PROPN Sing 6 nsubj PERSON
Reyes Reyes PROPN Sing 1 flat PERSON +
, , PUNCT _ 4 punct
61 61 NUM NumType=Card 1 amod +
, , PUNCT _ 4 punct
resigned resign VERB Past 0 root +
. . PUNCT _ 6 punct
)",
     R"(
(Tom Reyes | have_age | 61) {actual positive}
(Tom Reyes | resign | -) {actual positive past}
)"},
    {"LenaMetPresidentTomReyesWithTwoObjects", R"(
Lena Lena PROPN Sing 2 nsubj PERSON
met meet VERB Past 0 root
president president NOUN Sing 2 obj
Tom Tom PROPN Sing 2 obj PERSON
Reyes Reyes PROPN Sing 4 flat PERSON +
. . PUNCT _ 2 punct
)",
     R"(
(Lena | meet | Tom Reyes) {actual positive past}
(Tom Reyes | hold_position | "president") {actual positive}
)"},
    {"TomReyesALawyerVisitedLima", R"(
Tom Tom PROPN Sing 7 nsubj PERSON
Reyes Reyes PROPN Sing 1 flat PERSON +
, , PUNCT _ 5 punct
a a DET Ind 5 det
lawyer lawyer NOUN Sing 1 appos +
, , PUNCT _ 1 punct
visited visit VERB Past 0 root
Lima Lima PROPN Sing 7 obj LOCATION +
. . PUNCT _ 7 punct
)",
     R"(
(Tom Reyes | hold_position | "lawyer") {actual positive}
(Tom Reyes | visit | Lima) {actual positive past}
)"},
    {"AbujaTheCapitalOfNigeriaIs", R"(
Abuja Abuja PROPN Sing 9 nsubj LOCATION +
, , PUNCT _ 4 punct
the the DET Def 4 det
capital capital NOUN Sing 1 appos
of of ADP _ 6 case
Nigeria Nigeria PROPN Sing 4 nmod LOCATION +
, , PUNCT _ 4 punct
is be AUX Pres 9 aux
growing grow VERB PresPart 0 root +
. . PUNCT _ 1 punct
)",
     R"(
(Abuja | be | capital of Nigeria) {actual positive}
(Abuja | grow | -) {actual positive present progressive}
)"},
    {"ThePresidentAnaRuizResigned", R"(
The the DET Def 2 det
president president NOUN Sing 7 nsubj +
, , PUNCT _ 4 punct
Ana Ana PROPN Sing 2 appos PERSON
Ruiz Ruiz PROPN Sing 4 flat PERSON +
, , PUNCT _ 4 punct
resigned resign VERB Past 0 root +
. . PUNCT _ 7 punct
)",
     R"(
(Ana Ruiz | hold_position | "president") {actual positive}
(Ana Ruiz | resign | -) {actual positive past}
)"},
    {"LagosBasedOrbisSoldTheMine", R"(
Lagos Lagos PROPN Sing 3 obl LOCATION +
- - PUNCT _ 1 punct +
based base VERB Pass 4 amod
Orbis Orbis PROPN Sing 5 nsubj ORGANIZATION
sold sell VERB Past 0 root
the the DET Def 7 det
mine mine NOUN Sing 5 obj +
. . PUNCT _ 5 punct
)",
     R"(
(Orbis | be_based_in | Lagos) {actual positive}
(Orbis | sell | mine) {actual positive past}
)"},
    {"OrbisBasedInLagosSoldThe", R"(
Orbis Orbis PROPN Sing 7 nsubj ORGANIZATION +
, , PUNCT _ 3 punct
based base VERB Pass 1 acl
in in ADP _ 5 case
Lagos Lagos PROPN Sing 3 obl LOCATION +
, , PUNCT _ 3 punct
sold sell VERB Past 0 root
the the DET Def 9 det
mine mine NOUN Sing 7 obj +
. . PUNCT _ 7 punct
)",
     R"(
(Orbis | be_based_in | Lagos) {actual positive past}
(Orbis | sell | mine) {actual positive past}
)"},
    {"TheBankSoldItsPlant", R"(
The the DET Def 2 det
bank bank NOUN Sing 3 nsubj
sold sell VERB Past 0 root
its its PRON Case=Gen|Gender=Neut|Number=Sing|Poss=Yes|PronType=Prs 5 nmod:poss
plant plant NOUN Sing 3 obj +
. . PUNCT _ 3 punct
)",
     R"(
(bank | sell | plant) {actual positive past}
(its | have | plant) {actual positive}
)"},
    {"RuizVisitedHisWifeLenaOrtiz", R"(
Ruiz Ruiz PROPN Sing 2 nsubj PERSON
visited visit VERB Past 0 root
his his PRON Case=Gen|Gender=Masc|Number=Sing|Poss=Yes|PronType=Prs 4 nmod:poss
wife wife NOUN Sing 2 obj +
, , PUNCT _ 6 punct
Lena Lena PROPN Sing 4 appos PERSON
Ortiz Ortiz PROPN Sing 6 flat PERSON +
, , PUNCT _ 10 punct
in in ADP _ 10 case
Kampala Kampala PROPN Sing 2 obl LOCATION +
, , PUNCT _ 12 punct LOCATION
Uganda Uganda PROPN Sing 10 nmod:unmarked LOCATION +
. . PUNCT _ 2 punct
)",
     R"(
(Ruiz | visit | Lena Ortiz) place(in)=Kampala, Uganda {actual positive past}
(Lena Ortiz | be_wife_of | his) {actual positive}
)"},
    {"The61YearOldLawyerResigned", R"(
The the DET Def 7 det
61 61 NUM NumType=Card 4 nummod +
- - PUNCT _ 4 punct +
year year NOUN Sing 6 obl:unmarked +
- - PUNCT _ 4 punct +
old old ADJ _ 7 amod
lawyer lawyer NOUN Sing 8 nsubj
resigned resign VERB Past 0 root +
. . PUNCT _ 8 punct
)",
     R"(
(61-year-old lawyer | have_age | 61) {actual positive}
(61-year-old lawyer | resign | -) {actual positive past}
)"},
    {"SecretaryOfStateAnaRuizVisited", R"(
Secretary secretary NOUN Sing 4 nmod:desc
of of ADP _ 3 case
State State PROPN Sing 1 nmod
Ana Ana PROPN Sing 6 nsubj PERSON
Ruiz Ruiz PROPN Sing 4 flat PERSON
visited visit VERB Past 0 root
Lima Lima PROPN Sing 6 obj LOCATION +
. . PUNCT _ 6 punct
)",
     R"(
(Ana Ruiz | hold_position | "Secretary of State") {actual positive}
(Ana Ruiz | visit | Lima) {actual positive past}
)"},
    {"RuizSTripToChileEnded", R"(
Ruiz Ruiz PROPN Sing 3 nmod:poss PERSON +
's 's PART _ 1 case
trip trip NOUN Sing 6 nsubj
to to ADP _ 5 case
Chile Chile PROPN Sing 3 nmod LOCATION
ended end VERB Past 0 root +
. . PUNCT _ 6 punct
)",
     R"(
(Ruiz | travel_to | Chile) {actual positive}
(trip to Chile | end | -) {actual positive past}
)"},
    {"MrReyesResigned", R"(
Mr. Mr. PROPN Sing 2 nmod:desc
Reyes Reyes PROPN Sing 3 nsubj PERSON
resigned resign VERB Past 0 root +
. . PUNCT _ 3 punct
)",
     R"(
(Reyes | resign | -) {actual positive past}
)"},
    {"TheNationalUnionOfTeachersNUT", R"(
The the DET Def 3 det
National National ADJ _ 3 amod ORGANIZATION
Union Union PROPN Sing 9 nsubj ORGANIZATION
of of ADP _ 5 case ORGANIZATION
Teachers Teachers PROPN Plur 3 nmod ORGANIZATION
( ( PUNCT _ 7 punct +
NUT NUT PROPN Sing 3 appos ORGANIZATION +
) ) PUNCT _ 7 punct
rejected reject VERB Past 0 root
the the DET Def 11 det
offer offer NOUN Sing 9 obj +
. . PUNCT _ 9 punct
)",
     R"(
(National Union of Teachers | reject | offer) {actual positive past}
)"},
    {"OilCompanyOrbisClosedTheMine", R"(
Oil oil NOUN Sing 2 compound
company company NOUN Sing 3 nmod:desc
Orbis Orbis PROPN Sing 4 nsubj ORGANIZATION
closed close VERB Past 0 root
the the DET Def 6 det
mine mine NOUN Sing 4 obj +
. . PUNCT _ 4 punct
)",
     R"(
(Orbis | be | Oil company) {actual positive}
(Orbis | close | mine) {actual positive past}
)"},
    {"HisWifeTheLawyerLenaOrtiz", R"(
His his PRON Case=Gen|Gender=Masc|Number=Sing|Poss=Yes|PronType=Prs 2 nmod:poss
wife wife NOUN Sing 9 nsubj +
, , PUNCT _ 5 punct
the the DET Def 5 det
lawyer lawyer NOUN Sing 2 appos
Lena Lena PROPN Sing 2 appos PERSON
Ortiz Ortiz PROPN Sing 6 flat PERSON +
, , PUNCT _ 2 punct
visited visit VERB Past 0 root
Lima Lima PROPN Sing 9 obj LOCATION +
. . PUNCT _ 9 punct
)",
     R"(
(Lena Ortiz | be_wife_of | His) {actual positive}
(Lena Ortiz | hold_position | "lawyer") {actual positive}
(Lena Ortiz | visit | Lima) {actual positive past}
)"},
    {"TheCoupleHaveThreeSonsTom", R"(
The the DET Def 2 det
couple couple NOUN Sing 3 nsubj
have have VERB Pres 0 root
three three NUM NumType=Card 5 nummod
sons son NOUN Plur 3 obj +
: : PUNCT _ 7 punct
Tom Tom PROPN Sing 5 appos PERSON +
, , PUNCT _ 9 punct
Ben Ben PROPN Sing 7 conj PERSON
and and CCONJ _ 11 cc
Sam Sam PROPN Sing 7 conj PERSON +
. . PUNCT _ 3 punct
)",
     R"(
(couple | have | sons) amount=3 {actual positive present}
(Tom | be_one_of | sons) {actual positive}
(Ben | be_one_of | sons) {actual positive}
(Sam | be_one_of | sons) {actual positive}
)"},
    {"AnaRuizBecameMayorOfLima", R"(
Ana Ana PROPN Sing 3 nsubj PERSON
Ruiz Ruiz PROPN Sing 1 flat PERSON
became become VERB Past 0 root
mayor mayor NOUN Sing 3 xcomp
of of ADP _ 6 case
Lima Lima PROPN Sing 4 nmod LOCATION
in in ADP _ 8 case
2019 2019 NUM NumType=Card 3 obl DATE +
. . PUNCT _ 3 punct
)",
     R"(
(Ana Ruiz | hold_position | "mayor") for(of)=Lima time(in)=2019 {actual positive past}
)"},
    {"TomReyesTheFormerHeadOf", R"(
Tom Tom PROPN Sing 10 nsubj PERSON
Reyes Reyes PROPN Sing 1 flat PERSON +
, , PUNCT _ 6 punct
the the DET Def 6 det
former former ADJ _ 6 amod
head head NOUN Sing 1 appos
of of ADP _ 8 case
Meridian Meridian PROPN Sing 6 nmod ORGANIZATION +
, , PUNCT _ 1 punct
died die VERB Past 0 root
on on ADP _ 12 case
Monday Monday PROPN Sing 10 obl DATE +
. . PUNCT _ 10 punct
)",
     R"(
(Tom Reyes | hold_position | "head") for(of)=Meridian {actual positive past}
(Tom Reyes | die | -) time(on)="Monday" {actual positive past}
)"},
    {"TheKenyanBankOrbisClosed", R"(
The the DET Def 4 det
Kenyan Kenyan ADJ _ 3 amod NORP
bank bank NOUN Sing 5 nsubj
Orbis Orbis PROPN Sing 5 nsubj ORGANIZATION
closed close VERB Past 0 root +
. . PUNCT _ 5 punct
)",
     R"(
(Orbis | be | Kenyan bank) {actual positive}
(Orbis | close | -) {actual positive past}
)"},
    {"ChiefExecutiveTomReyesOfMeridian", R"(
Chief chief ADJ _ 2 amod
executive executive NOUN Sing 3 nmod:desc
Tom Tom PROPN Sing 7 nsubj PERSON
Reyes Reyes PROPN Sing 3 flat PERSON
of of ADP _ 6 case
Meridian Meridian PROPN Sing 3 nmod ORGANIZATION
resigned resign VERB Past 0 root +
. . PUNCT _ 7 punct
)",
     R"(
(Tom Reyes | hold_position | "Chief executive") for(of)=Meridian {actual positive}
(Tom Reyes | resign | -) {actual positive past}
)"},
    {"TheMinersFromChileLeft", R"(
The the DET Def 2 det
miners miner NOUN Plur 5 nsubj
from from ADP _ 4 case
Chile Chile PROPN Sing 2 nmod LOCATION
left leave VERB Past 0 root +
. . PUNCT _ 5 punct
)",
     R"(
(miners | be_from | Chile) {actual positive}
(miners | leave | -) {actual positive past}
)"},
    {"TheNorviaNewsAgencyClosed", R"(
The the DET Def 4 det
Norvia Norvia PROPN Sing 4 compound LOCATION
News News PROPN Sing 4 compound ORGANIZATION
Agency Agency PROPN Sing 5 nsubj ORGANIZATION
closed close VERB Past 0 root +
. . PUNCT _ 5 punct
)",
     R"(
(Norvia News Agency | close | -) {actual positive past}
)"},
    {"AnaRuizTheFirstChairOfTheKarstClubResigned", R"(
Ana Ana PROPN Sing 12 nsubj PERSON
Ruiz Ruiz PROPN Sing 1 flat PERSON +
, , PUNCT _ 6 punct
the the DET Def 6 det
first first ADJ _ 6 amod
Chair Chair PROPN Sing 1 appos
of of ADP _ 10 case
the the DET Def 10 det
Karst Karst PROPN Sing 10 compound ORGANIZATION
Club Club PROPN Sing 6 nmod ORGANIZATION +
, , PUNCT _ 1 punct
resigned resign VERB Past 0 root +
. . PUNCT _ 12 punct
)",
     R"(
(Ana Ruiz | hold_position | "first Chair") for(of)=Karst Club {actual positive}
(Ana Ruiz | resign | -) {actual positive past}
)"},
    {"TheDeputyForeignMinisterTomReyesLeft", R"(
The the DET Def 4 det
Deputy Deputy PROPN Sing 4 compound
Foreign Foreign ADJ _ 4 amod
Minister Minister PROPN Sing 9 nsubj +
, , PUNCT _ 6 punct
Tom Tom PROPN Sing 4 appos PERSON
Reyes Reyes PROPN Sing 6 flat PERSON +
, , PUNCT _ 4 punct
left leave VERB Past 0 root +
. . PUNCT _ 9 punct
)",
     R"(
(Tom Reyes | hold_position | "Deputy Foreign Minister") {actual positive}
(Tom Reyes | leave | -) {actual positive past}
)"},
    {"AnaRuizThankedHerFatherTomRuizAndMotherLenaOrtiz", R"(
Ana Ana PROPN Sing 3 nsubj PERSON
Ruiz Ruiz PROPN Sing 1 flat PERSON
thanked thank VERB Past 0 root
her her PRON Prs|Sing 5 nmod:poss
father father NOUN Sing 3 obj
Tom Tom PROPN Sing 5 appos PERSON
Ruiz Ruiz PROPN Sing 6 flat PERSON
and and CCONJ _ 10 cc
mother mother NOUN Sing 10 nmod:desc
Lena Lena PROPN Sing 5 conj PERSON
Ortiz Ortiz PROPN Sing 10 flat PERSON +
. . PUNCT _ 3 punct
)",
     R"(
(Ana Ruiz | thank | Tom Ruiz) {actual positive past}
(Ana Ruiz | thank | Lena Ortiz) {actual positive past}
(Tom Ruiz | be_father_of | her) {actual positive}
(Lena Ortiz | be_mother_of | her) {actual positive}
)"},
    {"TomReyesAnAccraBased44YearOldLawyerResigned", R"(
Tom Tom PROPN Sing 15 nsubj PERSON
Reyes Reyes PROPN Sing 1 flat PERSON +
, , PUNCT _ 13 punct
an a DET Ind 13 det
Accra Accra PROPN Sing 7 obl:unmarked LOCATION +
- - PUNCT _ 5 punct +
based base VERB Pass 13 amod
44 44 NUM _ 10 nummod +
- - PUNCT _ 8 punct +
year year NOUN Sing 12 obl:unmarked +
- - PUNCT _ 8 punct +
old old ADJ _ 13 amod
lawyer lawyer NOUN Sing 1 appos +
, , PUNCT _ 1 punct
resigned resign VERB Past 0 root +
. . PUNCT _ 15 punct
)",
     R"(
(Tom Reyes | be_based_in | Accra) {actual positive}
(Tom Reyes | have_age | 44) {actual positive}
(Tom Reyes | hold_position | "lawyer") {actual positive}
(Tom Reyes | resign | -) {actual positive past}
)"},
    {"BenOdumMinisterOfMinesAndEnergyResigned", R"(
Ben Ben PROPN Sing 10 nsubj PERSON
Odum Odum PROPN Sing 1 flat PERSON +
, , PUNCT _ 4 punct
minister minister NOUN Sing 1 appos
of of ADP _ 6 case
mines mine NOUN Plur 4 nmod
and and CCONJ _ 8 cc
energy energy NOUN Sing 6 conj +
, , PUNCT _ 1 punct
resigned resign VERB Past 0 root +
. . PUNCT _ 10 punct
)",
     R"(
(Ben Odum | hold_position | "minister of mines and energy") {actual positive}
(Ben Odum | resign | -) {actual positive past}
)"},
    {"TomReyesCoFounderMeridianInBracketsResigned", R"(
Tom Tom PROPN Sing 8 nsubj PERSON
Reyes Reyes PROPN Sing 1 flat PERSON
( ( PUNCT _ 4 punct +
co-founder co-founder NOUN Sing 1 appos +
, , PUNCT _ 6 punct
Meridian Meridian PROPN Sing 4 appos ORGANIZATION +
) ) PUNCT _ 4 punct
resigned resign VERB Past 0 root +
. . PUNCT _ 8 punct
)",
     R"(
(Tom Reyes | hold_position | "co-founder") for=Meridian {actual positive}
(Tom Reyes | resign | -) {actual positive past}
)"},
    {"PerusEnvoyLeftLima", R"(
Peru Peru PROPN Sing 3 nmod:poss LOCATION +
's 's PART _ 1 case
envoy envoy NOUN Sing 4 nsubj
left leave VERB Past 0 root
Lima Lima PROPN Sing 4 obj LOCATION +
. . PUNCT _ 4 punct
)",
     R"(
(Peru | have | envoy) {actual positive}
(envoy | leave | Lima) {actual positive past}
)"},
    {"TheyVisitedCountriesLikeGhanaAndTogo", R"(
They they PRON Prs|Plur 2 nsubj
visited visit VERB Past 0 root
countries country NOUN Plur 2 obj
like like ADP _ 5 case
Ghana Ghana PROPN Sing 3 nmod LOCATION
and and CCONJ _ 7 cc
Togo Togo PROPN Sing 5 conj LOCATION +
. . PUNCT _ 2 punct
)",
     R"(
(They | visit | countries) {actual positive past}
(Ghana | be_one_of | countries) {actual positive}
(Togo | be_one_of | countries) {actual positive}
)"},
    {"TheyGrowFruitsLikeMelons", R"(
They they PRON Prs|Plur 2 nsubj
grow grow VERB Pres 0 root
fruits fruit NOUN Plur 2 obj
like like ADP _ 5 case
melons melon NOUN Plur 3 nmod +
. . PUNCT _ 2 punct
)",
     R"(
(They | grow | fruits) comparison(like)=melons {actual positive present}
)"},
    {"LenaOrtizOfChileWon", R"(
Lena Lena PROPN Sing 5 nsubj PERSON
Ortiz Ortiz PROPN Sing 1 flat PERSON
of of ADP _ 4 case
Chile Chile PROPN Sing 1 nmod LOCATION
won win VERB Past 0 root +
. . PUNCT _ 5 punct
)",
     R"(
(Lena Ortiz | be_from | Chile) {actual positive}
(Lena Ortiz | win | -) {actual positive past}
)"},
    {"RuizVisitedTheSaintMarySchoolAccra", R"(
Ruiz Ruiz PROPN Sing 2 nsubj PERSON
visited visit VERB Past 0 root
the the DET Def 6 det
Saint Saint PROPN Sing 6 compound FACILITY
Mary Mary PROPN Sing 6 compound FACILITY
School School PROPN Sing 2 obj FACILITY +
, , PUNCT _ 8 punct
Accra Accra PROPN Sing 6 appos LOCATION +
. . PUNCT _ 2 punct
)",
     R"(
(Ruiz | visit | Saint Mary School) {actual positive past}
(Saint Mary School | be_in | Accra) {actual positive}
)"},
    {"OrbisBuiltTheWorldsLongestBridge", R"(
Orbis Orbis PROPN Sing 2 nsubj ORGANIZATION
built build VERB Past 0 root
the the DET Def 4 det
world world NOUN Sing 7 nmod:poss +
's 's PART _ 4 case
longest long ADJ _ 7 amod
bridge bridge NOUN Sing 2 obj +
. . PUNCT _ 2 punct
)",
     R"(
(Orbis | build | longest bridge) {actual positive past}
)"},
    {"AnaRuizEnjoyedHerSplendidFirstRace", R"(
Ana Ana PROPN Sing 3 nsubj PERSON
Ruiz Ruiz PROPN Sing 1 flat PERSON
enjoyed enjoy VERB Past 0 root
her her PRON Prs|Sing 9 nmod:poss
" " PUNCT _ 6 punct +
splendid splendid ADJ _ 9 amod +
" " PUNCT _ 6 punct
first first ADJ _ 9 amod
race race NOUN Sing 3 obj +
. . PUNCT _ 3 punct
)",
     R"(
(Ana Ruiz | enjoy | "splendid" first race) {actual positive past}
(her | have | "splendid" first race) {actual positive}
)"},
    {"RuizSoldTheShopKarstTheMillOrbis", R"(
Ruiz Ruiz PROPN Sing 2 nsubj PERSON
sold sell VERB Past 0 root
the the DET Def 4 det
shop shop NOUN Sing 2 obj +
; ; PUNCT _ 7 punct
the the DET Def 7 det
mill mill NOUN Sing 4 appos +
. . PUNCT _ 2 punct
)",
     R"(
(Ruiz | sell | shop) {actual positive past}
)"},
    {"RuizAndChiefExecutiveBenOdumArrived", R"(
Ana Ana PROPN Sing 8 nsubj PERSON
Ruiz Ruiz PROPN Sing 1 flat PERSON
and and CCONJ _ 5 cc
chief chief ADJ _ 5 amod
executive executive NOUN Sing 1 conj
Ben Ben PROPN Sing 1 conj PERSON
Odum Odum PROPN Sing 6 flat PERSON
arrived arrive VERB Past 0 root +
. . PUNCT _ 8 punct
)",
     R"(
(Ben Odum | hold_position | "chief executive") {actual positive}
(Ana Ruiz | arrive | -) {actual positive past}
(Ben Odum | arrive | -) {actual positive past}
)"},
    {"HeAndHisWifeLenaArrived", R"(
He he PRON Prs|Sing 6 nsubj
and and CCONJ _ 4 cc
his his PRON Prs|Sing 4 nmod:poss
wife wife NOUN Sing 1 conj
Lena Lena PROPN Sing 1 conj PERSON
arrived arrive VERB Past 0 root +
. . PUNCT _ 6 punct
)",
     R"(
(Lena | be_wife_of | his) {actual positive}
(He | arrive | -) {actual positive past}
(Lena | arrive | -) {actual positive past}
)"},
    {"RuizSpokesmanTomReyesResigned", R"(
Ruiz Ruiz PROPN Sing 2 compound PERSON
spokesman spokesman NOUN Sing 3 nmod:desc
Tom Tom PROPN Sing 5 nsubj B-PERSON
Reyes Reyes PROPN Sing 3 flat PERSON
resigned resign VERB Past 0 root +
. . PUNCT _ 5 punct
)",
     R"(
(Tom Reyes | hold_position | "spokesman") for=Ruiz {actual positive}
(Tom Reyes | resign | -) {actual positive past}
)"},
    {"TomReyesTheTopDemocratLeft", R"(
Tom Tom PROPN Sing 8 nsubj PERSON
Reyes Reyes PROPN Sing 1 flat PERSON +
, , PUNCT _ 6 punct
the the DET Def 6 det
top top ADJ _ 6 amod
Democrat Democrat PROPN Sing 1 appos NORP +
, , PUNCT _ 1 punct
left leave VERB Past 0 root +
. . PUNCT _ 8 punct
)",
     R"(
(Tom Reyes | be | Democrat) {actual positive}
(Tom Reyes | leave | -) {actual positive past}
)"},
    {"SecretaryGeneralTomReyesResigned", R"(
Secretary Secretary PROPN Sing 3 nmod:desc
General General PROPN Sing 3 nmod:desc
Tom Tom PROPN Sing 5 nsubj PERSON
Reyes Reyes PROPN Sing 3 flat PERSON
resigned resign VERB Past 0 root +
. . PUNCT _ 5 punct
)",
     R"(
(Tom Reyes | hold_position | "Secretary General") {actual positive}
(Tom Reyes | resign | -) {actual positive past}
)"},
    {"TomReyesAFarRightRadioHostLeft", R"(
Tom Tom PROPN Sing 11 nsubj PERSON
Reyes Reyes PROPN Sing 1 flat PERSON +
, , PUNCT _ 9 punct
a a DET Ind 9 det
far far ADV _ 7 advmod +
- - PUNCT _ 5 punct +
right right ADJ _ 9 amod
radio radio NOUN Sing 9 compound
host host NOUN Sing 1 appos +
, , PUNCT _ 1 punct
left leave VERB Past 0 root +
. . PUNCT _ 11 punct
)",
     R"(
(Tom Reyes | hold_position | "far-right radio host") {actual positive}
(Tom Reyes | leave | -) {actual positive past}
)"},
    {"AnaRuizMetHerRivalTomReyes", R"(
Ana Ana PROPN Sing 3 nsubj PERSON
Ruiz Ruiz PROPN Sing 1 flat PERSON
met meet VERB Past 0 root
her her PRON Prs|Sing 5 nmod:poss
rival rival NOUN Sing 3 obj +
, , PUNCT _ 7 punct
Tom Tom PROPN Sing 5 appos PERSON
Reyes Reyes PROPN Sing 7 flat PERSON +
. . PUNCT _ 3 punct
)",
     R"(
(Ana Ruiz | meet | Tom Reyes) {actual positive past}
(Tom Reyes | be_rival_of | her) {actual positive}
)"},
    {"HisExcellencyTomReyesLeft", R"(
His his PRON Prs|Sing 2 nmod:poss
Excellency Excellency PROPN Sing 5 nsubj
Tom Tom PROPN Sing 2 flat PERSON
Reyes Reyes PROPN Sing 2 flat PERSON
left leave VERB Past 0 root +
. . PUNCT _ 5 punct
)",
     R"(
(Tom Reyes | leave | -) {actual positive past}
)"},
    {"TheKenyanForeignMinistryWarnedTheKenyanFirmOrbis", R"(
The the DET Def 4 det
Kenyan Kenyan ADJ _ 4 amod NORP
Foreign Foreign ADJ _ 4 amod ORGANIZATION
Ministry Ministry PROPN Sing 5 nsubj ORGANIZATION
warned warn VERB Past 0 root
Kenyan Kenyan ADJ _ 7 amod NORP
Orbis Orbis PROPN Sing 5 obj ORGANIZATION +
. . PUNCT _ 5 punct
)",
     R"(
(Kenyan Foreign Ministry | warn | Orbis) {actual positive past}
)"},
    {"KenyanForeignMinistrySpokesmanTomReyesLeft", R"(
Kenyan Kenyan ADJ _ 3 amod NORP
Foreign Foreign ADJ _ 3 amod ORGANIZATION
Ministry Ministry PROPN Sing 4 compound ORGANIZATION
spokesman spokesman NOUN Sing 5 nmod:desc
Tom Tom PROPN Sing 7 nsubj PERSON
Reyes Reyes PROPN Sing 5 flat PERSON
left leave VERB Past 0 root +
. . PUNCT _ 7 punct
)",
     R"(
(Tom Reyes | hold_position | "spokesman") for=Kenyan Foreign Ministry {actual positive}
(Tom Reyes | leave | -) {actual positive past}
)"},
    {"OrbisChairmanDrTomReyesLeft", R"(
Orbis Orbis PROPN Sing 2 compound ORGANIZATION
chairman chairman NOUN Sing 6 nsubj
Dr. Dr. PROPN Sing 4 nmod:desc
Tom Tom PROPN Sing 2 flat PERSON
Reyes Reyes PROPN Sing 4 flat PERSON
left leave VERB Past 0 root +
. . PUNCT _ 6 punct
)",
     R"(
(Tom Reyes | hold_position | "chairman") for=Orbis {actual positive}
(Tom Reyes | leave | -) {actual positive past}
)"},
    {"TheySoughtTheOustingOfPromoterBenOdum", R"(
They they PRON Prs|Plur 2 nsubj
sought seek VERB Past 0 root
the the DET Def 4 det
ousting ousting NOUN Sing 2 obj
of of ADP _ 6 case
promoter promoter NOUN Sing 4 nmod
Ben Ben PROPN Sing 6 flat PERSON
Odum Odum PROPN Sing 6 flat PERSON +
. . PUNCT _ 2 punct
)",
     R"(
(They | seek | ousting of promoter Ben Odum) {actual positive past}
(Ben Odum | be | promoter) {actual positive}
)"},
    {"AnaRuizDaughterOfTheMayorTomRuizLeft", R"(
Ana Ana PROPN Sing 11 nsubj PERSON
Ruiz Ruiz PROPN Sing 1 flat PERSON +
, , PUNCT _ 4 punct
daughter daughter NOUN Sing 1 appos
of of ADP _ 8 case
the the DET Def 8 det
mayor mayor NOUN Sing 8 nmod:desc
Tom Tom PROPN Sing 4 nmod B-PERSON
Ruiz Ruiz PROPN Sing 8 flat PERSON +
, , PUNCT _ 1 punct
left leave VERB Past 0 root +
. . PUNCT _ 11 punct
)",
     R"(
(Ana Ruiz | be_daughter_of | Tom Ruiz) {actual positive}
(Tom Ruiz | hold_position | "mayor") {actual positive}
(Ana Ruiz | leave | -) {actual positive past}
)"},
    {"TheyLiveInTheNorthernRegionLima", R"(
They they PRON Plur|Prs|Case=Nom 2 nsubj
live live VERB Pres|Plur 0 root
in in ADP _ 6 case
the the DET Def 6 det
Northern northern ADJ _ 6 amod
region region NOUN Sing 2 obl
( ( PUNCT _ 8 punct +
Lima Lima PROPN Sing 6 appos LOCATION +
, , PUNCT _ 10 punct
Cusco Cusco PROPN Sing 8 conj LOCATION
and and CCONJ _ 12 cc
Puno Puno PROPN Sing 8 conj LOCATION +
) ) PUNCT _ 8 punct +
. . PUNCT _ 2 punct
)",
     R"(
(They | live_in | Northern region) {actual positive present}
(Lima | be_in | Northern region) {actual positive}
(Cusco | be_in | Northern region) {actual positive}
(Puno | be_in | Northern region) {actual positive}
)"},
    {"SheHelpedTheCooksEspeciallyWomen", R"(
She she PRON Sing|Prs|Case=Nom|Gender=Fem 2 nsubj
helped help VERB Past|Sing 0 root
the the DET Def 4 det
cooks cook NOUN Plur 2 obj +
, , PUNCT _ 7 punct
especially especially ADV _ 7 advmod
women woman NOUN Plur 4 appos +
. . PUNCT _ 2 punct
)",
     R"(
(She | help | cooks) {actual positive past}
)"},
    {"ThePlanWasTheFirstOfIts", R"(
The the DET Def 2 det
plan plan NOUN Sing 5 nsubj
was be AUX Past|Sing 5 cop
the the DET Def 5 det
first first ADJ NumForm=Word|NumType=Ord 0 root
of of ADP _ 8 case
its its PRON Sing|Prs|Case=Gen|Gender=Neut|Poss=Yes 8 nmod:poss
kind kind NOUN Sing 5 nmod +
. . PUNCT _ 5 punct
)",
     R"(
(plan | be | first of its kind) {actual positive past}
)"},
    {"ForHerPartRuizPraisedTheMiners", R"(
For for ADP _ 3 case
her her PRON Sing|Prs|Case=Gen|Gender=Fem|Poss=Yes 3 nmod:poss
part part NOUN Sing 6 obl +
, , PUNCT _ 3 punct
Ruiz Ruiz PROPN Sing 6 nsubj PERSON
praised praise VERB Past|Sing 0 root
the the DET Def 8 det
miners miner NOUN Plur 6 obj +
. . PUNCT _ 6 punct
)",
     R"(
(Ruiz | praise | miners) {actual positive past}
)"},
    {"TheyRespectOneAnotherSCustoms", R"(
They they PRON Plur|Prs|Case=Nom 2 nsubj
respect respect VERB Pres|Plur 0 root
one one PRON Sing|Prs 6 nmod:poss
another another PRON PronType=Ind 3 fixed +
's 's PART _ 4 case
customs custom NOUN Plur 2 obj +
. . PUNCT _ 2 punct
)",
     R"(
(They | respect | customs) {actual positive present}
)"},
    {"ATouristInHis60sDied", R"(
A a DET Ind 2 det
tourist tourist NOUN Sing 6 nsubj
in in ADP _ 5 case
his his PRON Sing|Prs|Case=Gen|Gender=Masc|Poss=Yes 5 nmod:poss
60s 60s NOUN NumForm=Combi|NumType=Card|Number=Ptan 2 nmod
died die VERB Past|Sing 0 root +
. . PUNCT _ 6 punct
)",
     R"(
(tourist | be_in | 60s) {actual positive}
(tourist | die | -) {actual positive past}
)"},
    {"The41yearoldSaidNothing", R"(
The the DET Def 6 det
41 41 NUM NumForm=Digit|NumType=Card 4 nummod +
- - PUNCT _ 2 punct +
year year NOUN Sing 6 compound +
- - PUNCT _ 2 punct +
old old NOUN _ 7 nsubj
said say VERB Past|Sing 0 root
nothing nothing PRON Sing|PronType=Neg 7 obj +
. . PUNCT _ 7 punct
)",
     R"(
(41-year-old | have_age | 41) {actual positive}
(41-year-old | say | nothing) {actual negative past}
)"},
    {"OneOfThemTheAccountantLuisTelloWasAcquitted", R"(
One one NUM NumForm=Word|NumType=Card 11 nsubj:pass
of of ADP _ 3 case
them they PRON Plur|Prs|Case=Acc 1 nmod +
, , PUNCT _ 6 punct
the the DET Def 6 det
accountant accountant NOUN Sing 1 appos
Luis Luis PROPN Sing 6 appos PERSON
Tello Tello PROPN Sing 7 flat PERSON +
, , PUNCT _ 1 punct
was be AUX Past|Sing 11 aux:pass
acquitted acquit VERB PastPart|Pass 0 root +
. . PUNCT _ 11 punct
)",
     R"(
(Luis Tello | hold_position | "accountant") {actual positive}
(Luis Tello | be_acquitted | -) {actual positive past}
)"},
    {"PairOfNewMembers", R"(
The the DET Def 2 det
pair pair NOUN Sing 13 nsubj
of of ADP _ 5 case
new new ADJ _ 5 amod
members member NOUN Plur 2 nmod +
, , PUNCT _ 7 punct
Ana Ana PROPN Sing 2 appos PERSON
Ruiz Ruiz PROPN Sing 7 flat PERSON
and and CCONJ _ 10 cc
Tom Tom PROPN Sing 7 conj PERSON
Reyes Reyes PROPN Sing 10 flat PERSON +
, , PUNCT _ 2 punct
left leave VERB Past|Sing 0 root
Lima Lima PROPN Sing 13 obj LOCATION +
. . PUNCT _ 13 punct
)",
     R"(
(Ana Ruiz | be_one_of | new members) {actual positive}
(Tom Reyes | be_one_of | new members) {actual positive}
(new members | leave | Lima) amount="pair" {actual positive past}
)"},
    {"TheMayorFerries", R"(
She she PRON Sing|Prs|Case=Nom|Gender=Fem 5 nsubj
is be AUX Pres|Sing 5 cop
to to ADP _ 5 case
the the DET Def 5 det
left left NOUN Sing 0 root
of of ADP _ 8 case
the the DET Def 8 det
mayor mayor NOUN Sing 5 nmod
on on ADP _ 11 case
one one NUM NumForm=Word|NumType=Card 11 nummod
issue issue NOUN Sing 5 nmod
-- -- PUNCT _ 13 punct
ferries ferry NOUN Plur 8 appos +
. . PUNCT _ 5 punct
)",
     R"(
(She | be_to | left of the mayor) topic(on)=issue {actual positive present}
)"},
    {"AnotherCrowdAnotherTown", R"(
Another another DET PronType=Ind 2 det
crowd crowd NOUN Sing 0 root +
, , PUNCT _ 6 punct
another another DET PronType=Ind 6 det
town town NOUN Sing 6 compound
hall hall NOUN Sing 2 appos +
. . PUNCT _ 2 punct
)",
     R"(
)"},
    {"ExcerptsOfWhich", R"(
The the DET Def 3 det
press press NOUN Sing 3 compound
meeting meeting NOUN Sing 0 root +
, , PUNCT _ 5 punct
excerpts excerpt NOUN Plur 3 appos
of of ADP _ 7 case
which which PRON Rel 5 nmod
the the DET Def 9 det
campaign campaign NOUN Sing 10 nsubj
sent send VERB Past|Sing 5 acl:relcl +
, , PUNCT _ 3 punct
began begin VERB Past|Sing 3 acl:relcl +
. . PUNCT _ 12 punct
)",
     R"(
(campaign | send | excerpts) topic(of)=which {actual positive past}
)"},
    {"SpeechesOfLawyersSuchAs", R"(
The the DET Def 2 det
speeches speech NOUN Plur 9 nsubj
of of ADP _ 4 case
lawyers lawyer NOUN Plur 2 nmod
such such ADJ ExtPos=ADP 7 case
as as ADP _ 5 fixed
Tom Tom PROPN Sing 4 nmod PERSON
Reyes Reyes PROPN Sing 7 flat PERSON
grew grow VERB Past|Sing 0 root +
. . PUNCT _ 9 punct
)",
     R"(
(Tom Reyes | be_one_of | lawyers) {actual positive}
(speeches of lawyers | grow | -) {actual positive past}
)"},
    {"FormerSurgeonAnaRuiz", R"(
The the DET Def 2 det
painter painter NOUN Sing 8 nsubj
and and CCONJ _ 5 cc
former former ADJ _ 5 amod
surgeon surgeon NOUN Sing 2 conj
Ana Ana PROPN Sing 2 conj PERSON
Ruiz Ruiz PROPN Sing 6 flat PERSON
left leave VERB Past|Sing 0 root
Lima Lima PROPN Sing 8 obj LOCATION +
. . PUNCT _ 8 punct
)",
     R"(
(Ana Ruiz | hold_position | "surgeon") {actual positive past}
(painter | leave | Lima) {actual positive past}
(Ana Ruiz | leave | Lima) {actual positive past}
)"},
    {"AnaRuizJune28", R"(
Ana Ana PROPN Sing 0 root PERSON
Ruiz Ruiz PROPN Sing 1 flat PERSON +
, , PUNCT _ 5 punct
June June PROPN Sing 1 list DATE
28 28 NUM NumForm=Digit|NumType=Card 1 appos DATE
)",
     R"(
)"},
};

} // namespace

TEST(NounFacts, SaysWhatTheSentencesSay)
{
    for (const Example& example : examples) {
        expect_statements(example);
    }
}

} // namespace triplewright::testing
