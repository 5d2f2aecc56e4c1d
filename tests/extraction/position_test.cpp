// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

// Offices, ages, bases, examples: what noun phrases say.

#include "extraction/frozen_statements.hpp"

#include <gtest/gtest.h>

namespace triplewright::testing {

namespace {

const Example examples[] = {
    {"KenyanPresidentJomoOtieno61VisitedAccra", R"(
Kenyan Kenyan ADJ Degree=Pos 2 amod NORP
President President PROPN Sing 3 nmod:desc
Jomo Jomo PROPN Sing 8 nsubj PERSON
Otieno Otieno PROPN Sing 3 flat PERSON +
, , PUNCT _ 6 punct
61 61 NUM NumForm=Digit|NumType=Card 3 amod +
, , PUNCT _ 3 punct
visited visit VERB Past 0 root
Accra Accra PROPN Sing 8 obj LOCATION +
. . PUNCT _ 8 punct
)",
     R"(
(Jomo Otieno | hold_position | "President") for=Kenyan {actual positive}
(Jomo Otieno | have_age | 61) {actual positive}
(Jomo Otieno | visit | Accra) {actual positive past}
)"},
    {"FormerAmbassadorToPeruAnaWilesDied", R"(
Former former ADJ Degree=Pos 2 amod
ambassador ambassador NOUN Sing 7 nsubj
to to ADP _ 4 case
Peru Peru PROPN Sing 2 nmod LOCATION
Ana Ana PROPN Sing 2 appos PERSON
Wiles Wiles PROPN Sing 5 flat PERSON
died die VERB Past 0 root +
. . PUNCT _ 7 punct
)",
     R"(
(Ana Wiles | hold_position | "ambassador") to(to)=Peru {actual positive past}
(Ana Wiles | die | -) {actual positive past}
)"},
    {"MeridianSChiefExecutiveTomReyesResigned", R"(
Meridian Meridian PROPN Sing 4 nmod:poss ORGANIZATION +
's 's PART _ 1 case
chief chief ADJ Degree=Pos 4 amod
executive executive NOUN Sing 7 nsubj
Tom Tom PROPN Sing 4 appos PERSON
Reyes Reyes PROPN Sing 5 flat PERSON
resigned resign VERB Past 0 root +
. . PUNCT _ 7 punct
)",
     R"(
(Tom Reyes | hold_position | "chief executive") for=Meridian {actual positive}
(Tom Reyes | resign | -) {actual positive past}
)"},
    {"TheLagosBasedCompanySoldAMine", R"(
The the DET Def 5 det
Lagos Lagos PROPN Sing 4 compound LOCATION +
- - PUNCT _ 2 punct +
based base VERB Pass 5 amod
company company NOUN Sing 6 nsubj
sold sell VERB Past 0 root
a a DET Ind 8 det
mine mine NOUN Sing 6 obj +
. . PUNCT _ 6 punct
)",
     R"(
(Lagos-based company | be_based_in | Lagos) {actual positive}
(Lagos-based company | sell | mine) {actual positive past}
)"},
    {"TheHeadOfThePartyLenaOrtizVisitedTema", R"(
The the DET Def 2 det
head head NOUN Sing 10 nsubj
of of ADP _ 5 case
the the DET Def 5 det
party party NOUN Sing 2 nmod +
, , PUNCT _ 7 punct
Lena Lena PROPN Sing 2 appos PERSON
Ortiz Ortiz PROPN Sing 7 flat PERSON +
, , PUNCT _ 2 punct
visited visit VERB Past 0 root
Tema Tema PROPN Sing 10 obj LOCATION +
. . PUNCT _ 10 punct
)",
     R"(
(Lena Ortiz | hold_position | "head") for(of)=party {actual positive}
(Lena Ortiz | visit | Tema) {actual positive past}
)"},
    {"RuizThankedThePresidentOfTheCouncilBenOdum", R"(
Ruiz Ruiz PROPN Sing 2 nsubj PERSON
thanked thank VERB Past 0 root
the the DET Def 4 det
president president NOUN Sing 2 obj
of of ADP _ 7 case
the the DET Def 7 det
council Council NOUN Sing 4 nmod +
, , PUNCT _ 9 punct
Ben BenJacoby@ECT PROPN Sing 4 appos PERSON
Odum Odum PROPN Sing 9 flat PERSON +
. . PUNCT _ 2 punct
)",
     R"(
(Ruiz | thank | Ben Odum) {actual positive past}
(Ben Odum | hold_position | "president") for(of)=council {actual positive}
)"},
    {"TomReyesIsChairmanOfOrbisAndDirectorOfItsBank", R"(
Tom Tom PROPN Sing 4 nsubj PERSON
Reyes Reyes PROPN Sing 1 flat PERSON
is be AUX Pres 4 cop
chairman chairman NOUN Sing 0 root
of of ADP _ 6 case
Orbis Orbis PROPN Sing 4 nmod ORGANIZATION
and and CCONJ _ 8 cc
director director NOUN Sing 4 conj
of of ADP _ 11 case
its its PRON Case=Gen|Gender=Neut|Sing|Person=3|Poss=Yes|PronType=Prs 11 nmod:poss
bank bank NOUN Sing 8 nmod +
. . PUNCT _ 4 punct
)",
     R"(
(Tom Reyes | hold_position | "chairman") for(of)=Orbis {actual positive present}
(Tom Reyes | hold_position | "director") for(of)=bank {actual positive present}
(its | have | bank) {actual positive}
)"},
    {"OneOfThePilotsAnaWilesWasHurt", R"(
One one NUM NumForm=Word|NumType=Card 10 nsubj:pass
of of ADP _ 4 case
the the DET Def 4 det
pilots pilot NOUN Plur 1 nmod +
, , PUNCT _ 6 punct
Ana Ana PROPN Sing 4 appos PERSON
Wiles Wiles PROPN Sing 6 flat PERSON +
, , PUNCT _ 1 punct
was be AUX Past 10 aux:pass
hurt hurt ADJ Degree=Pos 0 root +
. . PUNCT _ 10 punct
)",
     R"(
(Ana Wiles | be_one_of | pilots) {actual positive}
(Ana Wiles | be | "hurt") {actual positive past}
)"},
    {"LagosIsTheLargestCityInNigeria", R"(
Lagos Lagos PROPN Sing 5 nsubj LOCATION
is be AUX Pres 5 cop
the the DET Def 5 det
largest large ADJ Degree=Sup 5 amod
city city NOUN Sing 0 root
in in ADP _ 7 case
Nigeria Nigeria PROPN Sing 5 nmod LOCATION +
. . PUNCT _ 5 punct
)",
     R"(
(Lagos | be | largest city) place(in)=Nigeria {actual positive present}
)"},
    {"TheFirmSellsToolsSuchAsHammersAndSaws", R"(
The the DET Def 2 det
firm firm NOUN Sing 3 nsubj
sells sell VERB Pres 0 root
tools tool NOUN Plur 3 obj
such such ADJ ExtPos=ADP 7 case
as as ADP _ 5 fixed
hammers hammer NOUN Plur 4 nmod
and and CCONJ _ 9 cc
saws saw NOUN Plur 7 conj +
. . PUNCT _ 3 punct
)",
     R"(
(firm | sell | tools) {actual positive present}
(hammers | be_one_of | tools) {actual positive}
(saws | be_one_of | tools) {actual positive}
)"},
    {"ThreeBanksIncludingOrbisAndMeridianWereFined", R"(
Three three NUM NumForm=Word|NumType=Card 2 nummod
banks bank NOUN Plur 10 nsubj:pass +
, , PUNCT _ 5 punct
including include VERB PresPart 5 case
Orbis Orbis PROPN Sing 2 nmod ORGANIZATION
and and CCONJ _ 7 cc
Meridian Meridian PROPN Sing 5 conj ORGANIZATION +
, , PUNCT _ 2 punct
were be AUX Past 10 aux:pass
fined fine VERB Pass 0 root +
. . PUNCT _ 10 punct
)",
     R"(
(Orbis | be_one_of | banks) {actual positive}
(Meridian | be_one_of | banks) {actual positive}
(banks | be_fined | -) amount=3 {actual positive past}
)"},
    {"BenOdumAFormerJudgeLeadsThePanel", R"(
Ben BenJacoby@ECT PROPN Sing 8 nsubj PERSON
Odum Odum PROPN Sing 1 flat PERSON +
, , PUNCT _ 6 punct
a a DET Ind 6 det
former former ADJ Degree=Pos 6 amod
judge judge NOUN Sing 1 appos +
, , PUNCT _ 1 punct
leads lead VERB Pres 0 root
the the DET Def 10 det
panel panel NOUN Sing 8 obj +
. . PUNCT _ 8 punct
)",
     R"(
(Ben Odum | hold_position | "judge") {actual positive past}
(Ben Odum | lead | panel) {actual positive present}
)"},
    {"LenaOrtizBecameMayorOfTemaIn2019", R"(
Lena Lena PROPN Sing 3 nsubj PERSON
Ortiz Ortiz PROPN Sing 1 flat PERSON
became become VERB Past 0 root
mayor mayor NOUN Sing 3 xcomp
of of ADP _ 6 case
Tema Tema PROPN Sing 4 nmod LOCATION
in in ADP _ 8 case
2019 2019 NUM NumForm=Digit|NumType=Card 3 obl DATE +
. . PUNCT _ 3 punct
)",
     R"(
(Lena Ortiz | hold_position | "mayor") for(of)=Tema time(in)=2019 {actual positive past}
)"},
    {"AnaWilesAged40WonTheRace", R"(
Ana Ana PROPN Sing 7 nsubj PERSON
Wiles Wiles PROPN Sing 1 flat PERSON +
, , PUNCT _ 4 punct
aged aged ADJ Degree=Pos 1 amod
40 40 NUM NumForm=Digit|NumType=Card 1 amod +
, , PUNCT _ 1 punct
won win VERB Past 0 root
the the DET Def 9 det
race race NOUN Sing 7 obj +
. . PUNCT _ 7 punct
)",
     R"(
(Ana Wiles | have_age | 40) {actual positive}
(Ana Wiles | win | race) {actual positive past}
)"},
    {"TheActorTomReyesMarriedTheSingerLenaOrtiz", R"(
The the DET Def 2 det
actor actor NOUN Sing 5 nsubj
Tom Tom PROPN Sing 2 appos PERSON
Reyes Reyes PROPN Sing 3 flat PERSON
married marry VERB Past 0 root
the the DET Def 7 det
singer singer NOUN Sing 5 obj
Lena Lena PROPN Sing 7 appos PERSON
Ortiz Ortiz PROPN Sing 8 flat PERSON +
. . PUNCT _ 5 punct
)",
     R"(
(Tom Reyes | hold_position | "actor") {actual positive}
(Tom Reyes | marry | Lena Ortiz) {actual positive past}
(Lena Ortiz | hold_position | "singer") {actual positive}
)"},
    {"RuizWasNeverAMinister", R"(
Ruiz Ruiz PROPN Sing 5 nsubj PERSON
was be AUX Past 5 cop
never never ADV PronType=Neg 5 advmod
a a DET Ind 5 det
minister minister NOUN Sing 0 root +
. . PUNCT _ 5 punct
)",
     R"(
(Ruiz | hold_position | "minister") {actual negative past}
)"},
    {"ReyesOneOfTheFoundersSoldTheFarm", R"(
Reyes Reyes PROPN Sing 8 nsubj PERSON +
, , PUNCT _ 3 punct
one one NUM NumForm=Word|NumType=Card 1 appos
of of ADP _ 6 case
the the DET Def 6 det
founders founder NOUN Plur 3 nmod +
, , PUNCT _ 1 punct
sold sell VERB Past 0 root
the the DET Def 10 det
farm farm NOUN Sing 8 obj +
. . PUNCT _ 8 punct
)",
     R"(
(Reyes | be_one_of | founders) {actual positive}
(Reyes | sell | farm) {actual positive past}
)"},
    {"KampalaUgandaHostedTheGames", R"(
Kampala Kampala PROPN Sing 5 nsubj LOCATION +
, , PUNCT _ 3 punct
Uganda Uganda PROPN Sing 1 nmod:unmarked LOCATION +
, , PUNCT _ 1 punct
hosted host VERB Past 0 root
the the DET Def 7 det
games game NOUN Plur 5 obj +
. . PUNCT _ 5 punct
)",
     R"(
(Kampala | be_in | Uganda) {actual positive}
(Kampala | host | games) {actual positive past}
)"},
    {"TheThenMayorAnaWilesSignedTheDeal", R"(
The the DET Def 4 det
then then ADV PronType=Dem 4 advmod +
- - PUNCT _ 2 punct +
mayor mayor NOUN Sing 5 nmod:desc
Ana Ana PROPN Sing 7 nsubj PERSON
Wiles Wiles PROPN Sing 5 flat PERSON
signed sign VERB Past 0 root
the the DET Def 9 det
deal deal NOUN Sing 7 obj +
. . PUNCT _ 7 punct
)",
     R"(
(Ana Wiles | hold_position | "mayor") {actual positive past}
(Ana Wiles | sign | deal) {actual positive past}
)"},
    {"RuizIsOneOfTheDirectors", R"(
Ruiz Ruiz PROPN Sing 3 nsubj PERSON
is be AUX Pres 3 cop
one one NUM NumForm=Word|NumType=Card 0 root
of of ADP _ 6 case
the the DET Def 6 det
directors director NOUN Plur 3 nmod +
. . PUNCT _ 3 punct
)",
     R"(
(Ruiz | be_one_of | directors) {actual positive present}
)"},
    {"TomReyes28WonTheRace", R"(
Tom Tom PROPN Sing 6 nsubj PERSON
Reyes Reyes PROPN Sing 1 flat PERSON
( ( PUNCT _ 4 punct +
28 28 NUM NumForm=Digit|NumType=Card 1 nmod:unmarked +
) ) PUNCT _ 4 punct
won win VERB Past 0 root
the the DET Def 8 det
race race NOUN Sing 6 obj +
. . PUNCT _ 6 punct
)",
     R"(
(Tom Reyes | have_age | 28) {actual positive}
(Tom Reyes | win | race) {actual positive past}
)"},
    {"TheShopInTemaCapitalOfTheRegionSellsGuardsUniforms", R"(
The the DET Def 2 det
shop shop NOUN Sing 11 nsubj
in in ADP _ 4 case
Tema Tema PROPN Sing 2 nmod LOCATION +
, , PUNCT _ 6 punct
capital capital NOUN Sing 2 appos
of of ADP _ 9 case
the the DET Def 9 det
region region NOUN Sing 6 nmod +
, , PUNCT _ 2 punct
sells sell VERB Pres 0 root
guards guard NOUN Plur 14 nmod:poss +
' 's PART _ 12 case
uniforms uniform NOUN Plur 11 obj +
. . PUNCT _ 11 punct
)",
     R"(
(shop | be_in | Tema) {actual positive}
(Tema | be | capital of the region) {actual positive}
(shop | sell | uniforms) {actual positive present}
(guards | have | uniforms) {actual positive}
)"},
    {"KimReyesDirectorGeneralOfTheInstitute", R"(
Kim Kim PROPN Sing 11 nsubj PERSON
Reyes Reyes PROPN Sing 1 flat PERSON +
, , PUNCT _ 6 punct
director director NOUN Sing 1 appos +
- - PUNCT _ 4 punct +
general general NOUN Sing 1 appos
of of ADP _ 9 case
the the DET Def 9 det
institute institute NOUN Sing 6 nmod +
, , PUNCT _ 1 punct
left leave VERB Past|Sing 0 root +
. . PUNCT _ 11 punct
)",
     R"(
(Kim Reyes | hold_position | "director-general") for(of)=institute {actual positive}
(Kim Reyes | leave | -) {actual positive past}
)"},
    {"ActressAndAmbassadorZaraKhanVisitedACamp", R"(
Actress actress NOUN Sing 6 nsubj
and and CCONJ _ 3 cc
ambassador Ambassador PROPN Sing 4 nmod:desc
Zara Zara PROPN Sing 1 conj PERSON
Khan Khan PROPN Sing 4 flat PERSON
visited visit VERB Past|Sing 0 root
a a DET Ind 8 det
camp camp NOUN Sing 6 obj +
. . PUNCT _ 6 punct
)",
     R"(
(Zara Khan | hold_position | "Actress") {actual positive}
(Zara Khan | hold_position | "ambassador") {actual positive}
(Zara Khan | visit | camp) {actual positive past}
)"},
    {"MayorAnaRuizsSpokesmanBrianJonesResigned", R"(
Mayor Mayor PROPN Sing 2 nmod:desc
Ana Ana PROPN Sing 5 nmod:poss PERSON
Ruiz Ruiz PROPN Sing 2 flat PERSON +
's 's PART _ 2 case
spokesman spokesman NOUN Sing 10 nsubj +
, , PUNCT _ 7 punct
Brian Brian PROPN Sing 5 appos PERSON
Jones Jones PROPN Sing 7 flat PERSON +
, , PUNCT _ 5 punct
resigned resign VERB Past|Sing 0 root +
. . PUNCT _ 10 punct
)",
     R"(
(Ana Ruiz | hold_position | "Mayor") {actual positive}
(Brian Jones | hold_position | "spokesman") for=Ana Ruiz {actual positive}
(Brian Jones | resign | -) {actual positive past}
)"},
    {"KofiBaduWasPresidentOfOrbisFrom2010To2016", R"(
Kofi Kofi PROPN Sing 4 nsubj PERSON
Badu Badu PROPN Sing 1 flat PERSON
was be AUX Past|Sing 4 cop
president president NOUN Sing 0 root
of of ADP _ 6 case
Orbis Orbis PROPN Sing 4 nmod PERSON
from from ADP _ 8 case
2010 2010 NUM NumForm=Digit|NumType=Card 4 obl DATE
to to ADP _ 10 case
2016 2016 NUM NumForm=Digit|NumType=Card 8 nmod DATE +
. . PUNCT _ 4 punct
)",
     R"(
(Kofi Badu | hold_position | "president") for(of)=Orbis start_time(from)=2010 end_time(to)=2016 {actual positive past}
)"},
    {"AnaRuizLeftWithHerHusbandTheEngineerPauVidal", R"(
Ana Ana PROPN Sing 3 nsubj PERSON
Ruiz Ruiz PROPN Sing 1 flat PERSON
left leave VERB Past|Sing 0 root
with with ADP _ 6 case
her her PRON Sing|Prs|Case=Gen|Gender=Fem|Poss=Yes 6 nmod:poss
husband husband NOUN Sing 3 obl +
, , PUNCT _ 9 punct
the the DET Def 9 det
engineer engineer NOUN Sing 6 appos
Pau Pau PROPN Sing 6 appos PERSON
Vidal Vidal PROPN Sing 10 flat PERSON +
. . PUNCT _ 3 punct
)",
     R"(
(Ana Ruiz | leave_with | Pau Vidal) {actual positive past}
(Pau Vidal | be_husband_of | her) {actual positive}
(Pau Vidal | hold_position | "engineer") {actual positive}
)"},
};

} // namespace

TEST(Position, SaysWhatTheSentencesSay)
{
    for (const Example& example : examples) {
        expect_statements(example);
    }
}

} // namespace triplewright::testing
