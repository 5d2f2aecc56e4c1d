// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

#include "extraction/frozen_statements.hpp"

#include <gtest/gtest.h>

namespace triplewright::testing {

namespace {

const Example examples[] = {
    {"LagosIsTheLargestCityIn", R"(
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
    {"TomReyesIsTheChiefExecutive", R"(
Tom Tom PROPN Sing 6 nsubj PERSON
Reyes Reyes PROPN Sing 1 flat PERSON
is be AUX Pres 6 cop
the the DET Def 6 det
chief chief ADJ _ 6 amod
executive executive NOUN Sing 0 root
of of ADP _ 8 case
Meridian Meridian PROPN Sing 6 nmod ORGANIZATION +
. . PUNCT _ 6 punct
)",
     R"(
(Tom Reyes | hold_position | "chief executive") for(of)=Meridian {actual positive present}
)"},
    {"AnaRuizWasALawyerIn", R"(
Ana Ana PROPN Sing 5 nsubj PERSON
Ruiz Ruiz PROPN Sing 1 flat PERSON
was be AUX Past 5 cop
a a DET Ind 5 det
lawyer lawyer NOUN Sing 0 root
in in ADP _ 7 case
Lima Lima PROPN Sing 5 nmod LOCATION +
. . PUNCT _ 5 punct
)",
     R"(
(Ana Ruiz | hold_position | "lawyer") place(in)=Lima {actual positive past}
)"},
    {"OrbisIsABank", R"(
Orbis Orbis PROPN Sing 4 nsubj ORGANIZATION
is be AUX Pres 4 cop
a a DET Ind 4 det
bank bank NOUN Sing 0 root +
. . PUNCT _ 4 punct
)",
     R"(
(Orbis | be | bank) {actual positive present}
)"},
    {"TheForceIsSmallAndUnderfunded", R"(
The the DET Def 2 det
force force NOUN Sing 4 nsubj
is be AUX Pres 4 cop
small small ADJ _ 0 root
and and CCONJ _ 6 cc
underfunded underfunded ADJ _ 4 conj +
. . PUNCT _ 4 punct
)",
     R"(
(force | be | "small") {actual positive present}
(force | be | "underfunded") {actual positive present}
)"},
    {"TheOfficeIsInAccra", R"(
The the DET Def 2 det
office office NOUN Sing 5 nsubj
is be AUX Pres 5 cop
in in ADP _ 5 case
Accra Accra PROPN Sing 0 root LOCATION +
. . PUNCT _ 5 punct
)",
     R"(
(office | be_in | Accra) {actual positive present}
)"},
    {"TheMinisterIsAwareOfThe", R"(
The the DET Def 2 det
minister minister NOUN Sing 4 nsubj
is be AUX Pres 4 cop
aware aware ADJ _ 0 root
of of ADP _ 7 case
the the DET Def 7 det
risk risk NOUN Sing 4 obl +
. . PUNCT _ 4 punct
)",
     R"(
(minister | be_aware_of | risk) {actual positive present}
)"},
    {"TheMinersBecameAngry", R"(
The the DET Def 2 det
miners miner NOUN Plur 3 nsubj
became become VERB Past 0 root
angry angry ADJ _ 3 xcomp +
. . PUNCT _ 3 punct
)",
     R"(
(miners | become | "angry") {actual positive past}
)"},
    {"SalesWereHigherThanProfits", R"(
Sales sale NOUN Plur 3 nsubj
were be AUX Past 3 cop
higher high ADJ Degree=Cmp 0 root
than than ADP _ 5 case
profits profit NOUN Plur 3 obl +
. . PUNCT _ 3 punct
)",
     R"(
(Sales | be_higher_than | profits) {actual positive past}
)"},
    {"ThereWereThreeFiresInThe", R"(
There there PRON _ 2 expl
were be VERB Past 0 root
three three NUM NumType=Card 4 nummod
fires fire NOUN Plur 2 nsubj
in in ADP _ 7 case
the the DET Def 7 det
port port NOUN Sing 4 nmod
on on ADP _ 9 case
Monday Monday PROPN Sing 2 obl DATE +
. . PUNCT _ 2 punct
)",
     R"(
(fires | be_in | port) amount=3 time(on)="Monday" {actual positive past}
)"},
    {"LenaOrtizWillBeTheNext", R"(
Lena Lena PROPN Sing 7 nsubj PERSON
Ortiz Ortiz PROPN Sing 1 flat PERSON
will will AUX VerbForm=Fin 7 aux
be be AUX Inf 7 cop
the the DET Def 7 det
next next ADJ _ 7 amod
ambassador ambassador NOUN Sing 0 root
to to ADP _ 9 case
Chile Chile PROPN Sing 7 nmod LOCATION +
. . PUNCT _ 7 punct
)",
     R"(
(Lena Ortiz | hold_position | "next ambassador") to(to)=Chile {planned positive future}
)"},
    {"TheVillageRemainedCalm", R"(
The the DET Def 2 det
village village NOUN Sing 3 nsubj
remained remain VERB Past 0 root
calm calm ADJ _ 3 xcomp +
. . PUNCT _ 3 punct
)",
     R"(
(village | remain | "calm") {actual positive past}
)"},
    {"TomReyesIsNoLongerThe", R"(
Tom Tom PROPN Sing 7 nsubj PERSON
Reyes Reyes PROPN Sing 1 flat PERSON
is be AUX Pres 7 cop
no no ADV _ 5 advmod
longer long ADV Degree=Cmp 7 advmod
the the DET Def 7 det
mayor mayor NOUN Sing 0 root
of of ADP _ 9 case
Accra Accra PROPN Sing 7 nmod LOCATION +
. . PUNCT _ 7 punct
)",
     R"(
(Tom Reyes | hold_position | "mayor") for(of)=Accra {actual negative present}
)"},
    {"TheTwoSistersAreDoctors", R"(
The the DET Def 3 det
two two NUM NumForm=Word|NumType=Card 3 nummod
sisters sister NOUN Plur 5 nsubj
are be AUX Pres 5 cop
doctors doctor NOUN Plur 0 root +
. . PUNCT _ 5 punct
)",
     R"(
(sisters | hold_position | "doctors") {actual positive present}
)"},
    {"TheMineIsOneOfThe", R"(
The the DET Def 2 det
mine mine NOUN Sing 4 nsubj
is be AUX Pres 4 cop
one one NUM NumForm=Word|NumType=Card 0 root
of of ADP _ 8 case
the the DET Def 8 det
oldest old ADJ Degree=Sup 8 amod
mines mine NOUN Plur 4 nmod
in in ADP _ 10 case
Chile Chile PROPN Sing 8 nmod LOCATION +
. . PUNCT _ 4 punct
)",
     R"(
(mine | be_one_of | oldest mines) place(in)=Chile {actual positive present}
)"},
    {"TheBridgeWas300MetresLong", R"(
The the DET Def 2 det
bridge bridge NOUN Sing 6 nsubj
was be AUX Past 6 cop
300 300 NUM NumForm=Digit|NumType=Card 5 nummod
metres metre NOUN Plur 6 obl:unmarked
long long ADJ Degree=Pos 0 root +
. . PUNCT _ 6 punct
)",
     R"(
(bridge | be | "300 metres long") amount=300 meter {actual positive past}
)"},
    {"NeitherCompanyIsProfitable", R"(
Neither neither DET PronType=Neg 2 det
company company NOUN Sing 4 nsubj
is be AUX Pres 4 cop
profitable profitable ADJ Degree=Pos 0 root +
. . PUNCT _ 4 punct
)",
     R"(
(company | be | "profitable") {actual negative present}
)"},
    {"ItIsUnclearWhetherThePlant", R"(
It it PRON Case=Nom|Gender=Neut|Sing|Person=3|Prs 3 expl
is be AUX Pres 3 cop
unclear unclear ADJ Degree=Pos 0 root
whether whether SCONJ _ 8 mark
the the DET Def 6 det
plant plant NOUN Sing 8 nsubj
will will AUX VerbForm=Fin 8 aux
open open VERB Inf 3 csubj +
. . PUNCT _ 3 punct
)",
     R"(
(<plant | open | -> | be | "unclear") {actual positive present}
(plant | open | -) {unknown positive future}
)"},
    {"TheGoalIsToCutCosts", R"(
The the DET Def 2 det
goal goal NOUN Sing 5 nsubj:outer
is be AUX Pres 5 cop
to to PART _ 5 mark
cut cut VERB Inf 0 root
costs cost NOUN Plur 5 obj +
. . PUNCT _ 5 punct
)",
     R"(
(goal | be_to_cut | costs) {unknown positive present}
)"},
    {"OrbisMayBeTheOwnerOf", R"(
Orbis Orbis PROPN Sing 5 nsubj ORGANIZATION
may may AUX VerbForm=Fin 5 aux
be be AUX Inf 5 cop
the the DET Def 5 det
owner owner NOUN Sing 0 root
of of ADP _ 8 case
the the DET Def 8 det
ship ship NOUN Sing 5 nmod +
. . PUNCT _ 5 punct
)",
     R"(
(Orbis | be | owner of the ship) {possible positive}
)"},
    {"MeridianBecameOneOfTheLargestBanks", R"(
Meridian Meridian PROPN Sing 2 nsubj PERSON
became become VERB Past 0 root
one one NUM NumType=Card 2 xcomp
of of ADP _ 7 case
the the DET Def 7 det
largest large ADJ Degree=Sup 7 amod
banks bank NOUN Plur 3 nmod
in in ADP _ 9 case
Chile Chile PROPN Sing 7 nmod LOCATION +
. . PUNCT _ 2 punct
)",
     R"(
(Meridian | become_one_of | largest banks) place(in)=Chile {actual positive past}
)"},
    {"TheBridgeIsStrikinglyNarrow", R"(
The the DET Def 2 det
bridge bridge NOUN Sing 5 nsubj
is be AUX Pres|Sing 5 cop
strikingly strikingly ADV _ 5 advmod
narrow narrow ADJ _ 0 root +
. . PUNCT _ 5 punct
)",
     R"(
(bridge | be | "strikingly narrow") {actual positive present}
)"},
    {"TheFineWasForSellingSpoiledMeat", R"(
The the DET Def 2 det
fine fine NOUN Sing 5 nsubj:outer
was be AUX Past 5 cop
for for SCONJ _ 5 mark
selling sell VERB PresPart 0 root
spoiled spoiled ADJ Pass 7 amod
meat meat NOUN Sing 5 obj +
. . PUNCT _ 5 punct
)",
     R"(
(fine | be_for | "selling spoiled meat") {actual positive past}
)"},
    {"TheHardestPartWasFindingTheSite", R"(
The the DET Def 3 det
hardest hard ADJ Degree=Sup 3 amod
part part NOUN Sing 5 nsubj:outer
was be AUX Past 5 aux
finding find VERB PresPart 0 root
the the DET Def 7 det
site site NOUN Sing 5 obj +
. . PUNCT _ 5 punct
)",
     R"(
(hardest part | be | "finding the site") {actual positive past progressive}
)"},
    {"TheDepotIsTheMostAdvancedOf", R"(
The the DET Def 2 det
depot depot NOUN Sing 6 nsubj
is be AUX Pres|Sing 6 cop
the the DET Def 6 det
most most ADV Degree=Sup 6 advmod
advanced advanced ADJ _ 0 root
of of ADP _ 10 case
all all DET PronType=Tot 10 det:predet
its its PRON Sing|Prs|Case=Gen|Gender=Neut|Poss=Yes 10 nmod:poss
depots depot NOUN Plur 6 obl +
. . PUNCT _ 6 punct
)",
     R"(
(depot | be | most advanced) topic(of)=depots {actual positive present}
(its | have | depots) {actual positive}
)"},
    {"ItIsNothingMoreThanANew", R"(
It it PRON Sing|Prs|Case=Nom|Gender=Neut 3 nsubj
is be AUX Pres|Sing 3 cop
nothing nothing PRON Sing|PronType=Neg 0 root
more more ADJ Degree=Cmp 3 amod
than than ADP _ 8 case
a a DET Ind 8 det
new new ADJ _ 8 amod
tax tax NOUN Sing 4 obl +
. . PUNCT _ 3 punct
)",
     R"(
(It | be | new tax) {actual positive present}
)"},
    {"ThereAreAllegationsThatTheBoardStole", R"(
There there PRON _ 2 expl
are be VERB Pres|Plur 0 root
allegations allegation NOUN Plur 2 nsubj
that that SCONJ _ 7 mark
the the DET Def 6 det
board board NOUN Sing 7 nsubj
stole steal VERB Past|Sing 3 acl
money money NOUN Sing 7 obj +
. . PUNCT _ 2 punct
)",
     R"(
(allegations | exist | -) topic=<board | steal | money> {actual positive present}
(board | steal | money) {unknown positive past}
)"},
    {"TensionsAreHighBetweenChileAndPeru", R"(
Tensions tension NOUN Plur 3 nsubj
are be AUX Pres|Plur 3 cop
high high ADJ _ 0 root
between between ADP _ 5 case
Chile Chile PROPN Sing 3 obl LOCATION
and and CCONJ _ 7 cc
Peru Peru PROPN Sing 5 conj LOCATION +
. . PUNCT _ 3 punct
)",
     R"(
(Tensions | be | "high") with(between)=Chile with(between)=Peru {actual positive present}
)"},
    {"ThatIsWhyTheyLeftTheTown", R"(
That that PRON Sing|Dem 3 nsubj
is be AUX Pres|Sing 3 cop
why why ADV Rel 0 root
they they PRON Plur|Prs|Case=Nom 5 nsubj
left leave VERB Past|Plur 3 advcl:relcl
the the DET Def 7 det
town town NOUN Sing 5 obj +
. . PUNCT _ 3 punct
)",
     R"(
(That | be | "why they left the town") {actual positive present}
(they | leave | town) {actual positive past}
)"},
    {"ItIsHardForUsToJudge", R"(
It it PRON Sing|Prs|Case=Nom|Gender=Neut 3 expl
is be AUX Pres|Sing 3 cop
hard hard ADJ _ 0 root
for for SCONJ _ 7 mark
us we PRON Plur|Prs|Case=Acc 3 nsubj
to to PART _ 7 mark
judge judge VERB Inf 3 csubj
the the DET Def 9 det
bill bill NOUN Sing 7 obj +
. . PUNCT _ 3 punct
)",
     R"(
)"},
    {"RuizBecameTheFirstIndianToWin", R"(
Ruiz Ruiz PROPN Sing 2 nsubj PERSON
became become VERB Past|Sing 0 root
the the DET Def 5 det
first first ADJ NumForm=Word|NumType=Ord 5 amod
Indian Indian ADJ _ 2 xcomp NORP
to to PART _ 7 mark
win win VERB Inf 2 advcl
the the DET Def 9 det
prize prize NOUN Sing 7 obj +
. . PUNCT _ 2 punct
)",
     R"(
(Ruiz | become | first Indian) {actual positive past}
(Ruiz | win | prize) {actual positive past}
)"},
    {"TheLakeIsTheDeepestOfAllTheLakes", R"(
The the DET Def 2 det
lake lake NOUN Sing 5 nsubj
is be AUX Pres|Sing 5 cop
the the DET Def 5 det
deepest deep ADJ Degree=Sup 0 root
of of ADP _ 9 case
all all DET PronType=Tot 9 det:predet
the the DET Def 9 det
lakes lake NOUN Plur 5 nmod +
. . PUNCT _ 5 punct
)",
     R"(
(lake | be | deepest of all the lakes) {actual positive present}
)"},
    {"TomReyesWhoWas68Left", R"(
Tom Tom PROPN Sing 0 root PERSON
Reyes Reyes PROPN Sing 1 flat PERSON +
, , PUNCT _ 6 punct
who who PRON Rel 6 nsubj
was be AUX Past|Sing 6 cop
68 68 NUM NumForm=Digit|NumType=Card 1 acl:relcl +
, , PUNCT _ 6 punct
left leave VERB PastPart|Pass 1 acl +
. . PUNCT _ 1 punct
)",
     R"(
(Tom Reyes | have_age | 68) {actual positive past}
)"},
    {"ItIsCleanerThanItWasTenYearsAgo", R"(
It it PRON Sing|Prs|Case=Nom|Gender=Neut 3 nsubj
is be AUX Pres|Sing 3 cop
cleaner clean ADJ Degree=Cmp 0 root
than than SCONJ _ 9 mark
it it PRON Sing|Prs|Case=Nom|Gender=Neut 9 nsubj
was be AUX Past|Sing 9 cop
ten ten NUM NumForm=Word|NumType=Card 8 nummod
years year NOUN Plur 9 obl:unmarked
ago ago ADV _ 3 advcl +
. . PUNCT _ 3 punct
)",
     R"(
(It | be | "cleaner") {actual positive present}
)"},
    {"OneOfTheBiddersWasTheTraderVanAalst", R"(
One one NUM NumForm=Word|NumType=Card 7 nsubj
of of ADP _ 4 case
the the DET Def 4 det
bidders bidder NOUN Plur 1 nmod
was be AUX Past|Sing 7 cop
the the DET Def 7 det
trader trader NOUN Sing 0 root
Van Van PROPN Sing 7 appos PERSON
Aalst Aalst PROPN Sing 8 flat PERSON +
. . PUNCT _ 7 punct
)",
     R"(
(Van Aalst | be_one_of | bidders) {actual positive past}
(Van Aalst | hold_position | "trader") {actual positive}
)"},
    {"NoFriendOfTheBank", R"(
Ana Ana PROPN Sing 10 nsubj PERSON
Ruiz Ruiz PROPN Sing 1 flat PERSON +
, , PUNCT _ 5 punct
no no DET PronType=Neg 5 det
friend friend NOUN Sing 1 appos
of of ADP _ 8 case
the the DET Def 8 det
bank bank NOUN Sing 5 nmod +
, , PUNCT _ 1 punct
left leave VERB Past|Sing 0 root
Lima Lima PROPN Sing 10 obj LOCATION +
. . PUNCT _ 10 punct
)",
     R"(
(Ana Ruiz | be | friend of the bank) {actual negative}
(Ana Ruiz | leave | Lima) {actual positive past}
)"},
};

} // namespace

TEST(Copula, SaysWhatTheSentencesSay)
{
    for (const Example& example : examples) {
        expect_statements(example);
    }
}

} // namespace triplewright::testing
