// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

// Times and amounts in statements: which role they have, and which of them are told as words.

#include "extraction/frozen_statements.hpp"

#include <gtest/gtest.h>

namespace triplewright::testing {

namespace {

const Example examples[] = {
    {"TheClerkWasSentencedToNineYears", R"(
The the DET Def 2 det
clerk clerk NOUN Sing 4 nsubj:pass
was be AUX Past 4 aux:pass
sentenced sentence VERB Pass 0 root
to to ADP _ 7 case
nine nine NUM NumType=Card 7 nummod
years year NOUN Plur 4 obl
in in ADP _ 9 case
prison prison NOUN Sing 7 nmod +
. . PUNCT _ 4 punct
)",
     R"(
(clerk | be_sentenced | -) duration(to)=P9Y {actual positive past}
)"},
    {"TheBudgetWasCutByTwoWeeks", R"(
The the DET Def 2 det
budget budget NOUN Sing 4 nsubj:pass
was be AUX Past 4 aux:pass
cut cut VERB Pass 0 root
by by ADP _ 7 case
two two NUM NumType=Card 7 nummod
weeks week NOUN Plur 4 obl:agent
in in ADP _ 9 case
May May PROPN Sing 4 obl DATE +
. . PUNCT _ 4 punct
)",
     R"(
(budget | be_cut | -) amount(by)=P14D time(in)=--05 {actual positive past}
)"},
    {"TheBankReopenedTwoWeeksAfterThe", R"(
The the DET Def 2 det
bank bank NOUN Sing 3 nsubj
reopened reopen VERB Past 0 root
two two NUM NumType=Card 5 nummod
weeks week NOUN Plur 3 obl:unmarked
after after ADP _ 8 case
the the DET Def 8 det
flood flood NOUN Sing 3 obl +
. . PUNCT _ 3 punct
)",
     R"(
(bank | reopen | -) time(after)=flood {actual positive past}
)"},
    {"NineMonthsIntoHerTermTheMayor", R"(
Nine nine NUM NumType=Card 2 nummod
months month NOUN Plur 9 obl:unmarked
into into ADP _ 5 case
her her PRON Prs 5 nmod:poss
term term NOUN Sing 2 nmod +
, , PUNCT _ 2 punct
the the DET Def 8 det
mayor mayor NOUN Sing 9 nsubj
resigned resign VERB Past 0 root +
. . PUNCT _ 9 punct
)",
     R"(
(her | have | term) {actual positive}
(mayor | resign | -) time="Nine months into her term" {actual positive past}
)"},
    {"TheRuleAppliesStartingOnMonday", R"(
The the DET Def 2 det
rule rule NOUN Sing 3 nsubj
applies apply VERB Pres 0 root
starting start VERB Ger 3 advcl
on on ADP _ 6 case
Monday Monday PROPN Sing 4 obl DATE +
. . PUNCT _ 3 punct
)",
     R"(
(rule | apply | -) start_time(on)="Monday" {actual positive present}
(rule | start | -) time(on)="Monday" {actual positive present}
)"},
    {"ThePartySplitOnTheEveOf", R"(
The the DET Def 2 det
party party NOUN Sing 3 nsubj
split split VERB Past 0 root
on on ADP _ 6 case
the the DET Def 6 det
eve eve NOUN Sing 3 obl
of of ADP _ 9 case
the the DET Def 9 det
vote vote NOUN Sing 6 nmod +
. . PUNCT _ 3 punct
)",
     R"(
(party | split | -) time(on)="the eve of the vote" {actual positive past}
)"},
    {"ThePlantWillOpenByTheEnd", R"(
The the DET Def 2 det
plant plant NOUN Sing 4 nsubj
will will AUX VerbForm=Fin 4 aux
open open VERB Inf 0 root
by by ADP _ 7 case
the the DET Def 7 det
end end NOUN Sing 4 obl
of of ADP _ 9 case
2019 2019 NUM NumType=Card 7 nmod DATE +
. . PUNCT _ 4 punct
)",
     R"(
(plant | open | -) time(by)=2019 {planned positive future}
)"},
    {"TheBusLeftAt9AM", R"(
The the DET Def 2 det
bus bus NOUN Sing 3 nsubj
left leave VERB Past 0 root
at at ADP _ 5 case
9 9 NUM NumType=Card 3 obl
a.m. a.m. NOUN Sing 5 nmod:unmarked
on on ADP _ 8 case
Monday Monday PROPN Sing 3 obl DATE +
. . PUNCT _ 3 punct
)",
     R"(
(bus | leave | -) time(at)=09:00:00 time(on)="Monday" {actual positive past}
)"},
    {"SheWorks40HoursAWeek", R"(
She she PRON Prs 2 nsubj
works work VERB Pres 0 root
40 40 NUM NumType=Card 4 nummod
hours hour NOUN Plur 2 obl:unmarked
a a DET Ind 6 det
week week NOUN Sing 4 nmod:unmarked +
. . PUNCT _ 2 punct
)",
     R"(
(She | work | -) duration=PT40H {actual positive present}
)"},
    {"TheMinersMetThreeTimes", R"(
The the DET Def 2 det
miners miner NOUN Plur 3 nsubj
met meet VERB Past 0 root
three three NUM NumType=Card 5 nummod
times time NOUN Plur 3 obl:unmarked +
. . PUNCT _ 3 punct
)",
     R"(
(miners | meet | -) frequency="three times" {actual positive past}
)"},
    {"ExportsGrewThreeTimes", R"(
Exports export NOUN Plur 2 nsubj
grew grow VERB Past 0 root
three three NUM NumType=Card 4 nummod
times time NOUN Plur 2 obl:unmarked +
. . PUNCT _ 2 punct
)",
     R"(
(Exports | grow | -) amount="three times" {actual positive past}
)"},
    {"AtOnePointTheMinersLeft", R"(
At at ADP _ 3 case
one one NUM NumType=Card 3 nummod
point point NOUN Sing 7 obl +
, , PUNCT _ 3 punct
the the DET Def 6 det
miners miner NOUN Plur 7 nsubj
left leave VERB Past 0 root +
. . PUNCT _ 7 punct
)",
     R"(
(miners | leave | -) time(at)="one point" {actual positive past}
)"},
    {"MoreMinersDiedThanIn2021", R"(
More more ADJ Degree=Cmp 2 amod
miners miner NOUN Plur 3 nsubj
died die VERB Past 0 root
than than ADP _ 6 case
in in ADP _ 6 case
2021 2021 NUM NumType=Card 3 obl DATE +
. . PUNCT _ 3 punct
)",
     R"(
(miners | die | -) comparison(than in)=2021 {actual positive past}
)"},
    {"TheMinersLeftAsItWasDark", R"(
The the DET Def 2 det
miners miner NOUN Plur 3 nsubj
left leave VERB Past 0 root
as as SCONJ _ 7 mark
it it PRON Prs 7 nsubj
was be AUX Past 7 cop
dark dark ADJ _ 3 advcl +
. . PUNCT _ 3 punct
)",
     R"(
(miners | leave | -) cause(as)=<it | be | "dark"> {actual positive past}
(it | be | "dark") {actual positive past}
)"},
    {"TheMinersLeftAsTheBandPlayed", R"(
The the DET Def 2 det
miners miner NOUN Plur 3 nsubj
left leave VERB Past 0 root
as as SCONJ _ 7 mark
the the DET Def 6 det
band band NOUN Sing 7 nsubj
played play VERB Past 3 advcl +
. . PUNCT _ 3 punct
)",
     R"(
(miners | leave | -) time(as)=<band | play | -> {actual positive past}
(band | play | -) {actual positive past}
)"},
    {"AsTheReportPutItTheMiners", R"(
As as SCONJ _ 4 mark
the the DET Def 3 det
report report NOUN Sing 4 nsubj
put put VERB Past 9 advcl
it it PRON Prs 4 obj +
, , PUNCT _ 4 punct
the the DET Def 8 det
miners miner NOUN Plur 9 nsubj
left leave VERB Past 0 root +
. . PUNCT _ 9 punct
)",
     R"(
(report | put | it) {actual positive past}
(miners | leave | -) {actual positive past}
)"},
    {"WhileExportsFellImportsRose", R"(
While while SCONJ _ 3 mark
exports export NOUN Plur 3 nsubj
fell fall VERB Past 6 advcl +
, , PUNCT _ 3 punct
imports import NOUN Plur 6 nsubj
rose rise VERB Past 0 root +
. . PUNCT _ 6 punct
)",
     R"(
(exports | fall | -) {actual positive past}
(imports | rise | -) concession(while)=<exports | fall | -> {actual positive past}
)"},
    {"TheTeamBeatTogo31In", R"(
The the DET Def 2 det
team team NOUN Sing 3 nsubj
beat beat VERB Past 0 root
Togo Togo PROPN Sing 3 obj ORGANIZATION
3 3 NUM NumType=Card 3 obl:unmarked +
- - SYM _ 7 case +
1 1 NUM NumType=Card 5 nmod
in in ADP _ 9 case
Lima Lima PROPN Sing 3 obl LOCATION +
. . PUNCT _ 3 punct
)",
     R"(
(team | beat | Togo) place(in)=Lima {actual positive past}
)"},
    {"AnaRuizTurned18In1990", R"(
Ana Ana PROPN Sing 3 nsubj PERSON
Ruiz Ruiz PROPN Sing 1 flat PERSON
turned turn VERB Past 0 root
18 18 NUM NumType=Card 3 xcomp
in in ADP _ 6 case
1990 1990 NUM NumType=Card 3 obl DATE +
. . PUNCT _ 3 punct
)",
     R"(
(Ana Ruiz | turn | -) age=18 time(in)=1990 {actual positive past}
)"},
    {"SeveralThousandMinersLeft", R"(
Several several ADJ _ 2 amod
thousand thousand NUM NumType=Card 3 nummod
miners miner NOUN Plur 4 nsubj
left leave VERB Past 0 root +
. . PUNCT _ 4 punct
)",
     R"(
(miners | leave | -) amount="Several thousand" {actual positive past}
)"},
    {"OneInFiveMinersLeft", R"(
One one NUM NumType=Card 5 nsubj
in in ADP _ 3 case
five five NUM NumType=Card 1 nmod
miners miner NOUN Plur 5 nsubj
left leave VERB Past 0 root +
. . PUNCT _ 5 punct
)",
     R"(
(miners | leave | -) amount=0.2 {actual positive past}
)"},
    {"TheRateFellBetween15And40", R"(
The the DET Def 2 det
rate rate NOUN Sing 3 nsubj
fell fall VERB Past 0 root
between between ADP _ 6 case
15 15 NUM NumType=Card 6 nummod +
% % SYM _ 3 obl
and and CCONJ _ 9 cc
40 40 NUM NumType=Card 9 nummod +
% % SYM _ 6 conj +
. . PUNCT _ 3 punct
)",
     R"(
(rate | fall_between | "15/40 percent") {actual positive past}
)"},
    {"TheDamClosedOnJuly152021", R"(
The the DET Def 2 det
dam dam NOUN Sing 3 nsubj
closed close VERB Past 0 root
on on ADP _ 6 case
July July PROPN Sing 6 compound DATE
15 15 NUM NumType=Card 3 obl DATE +
, , PUNCT _ 8 punct DATE
2021 2021 NUM NumType=Card 6 nmod:unmarked DATE +
, , PUNCT _ 11 punct
and and CCONJ _ 11 cc
reopened reopen VERB Past 3 conj
the the DET Def 14 det
following follow VERB Ger 14 amod
day day NOUN Sing 11 obl:unmarked +
. . PUNCT _ 3 punct
)",
     R"(
(dam | close | -) time(on)=2021-07-15 {actual positive past}
(dam | reopen | -) time=2021-07-16 {actual positive past}
)"},
    {"HeResignedIn2019AndReturnedTwo", R"(
He he PRON Prs 2 nsubj
resigned resign VERB Past 0 root
in in ADP _ 4 case
2019 2019 NUM NumType=Card 2 obl DATE
and and CCONJ _ 6 cc
returned return VERB Past 2 conj
two two NUM NumType=Card 8 nummod
years year NOUN Plur 9 obl:unmarked
later late ADV Degree=Cmp 6 advmod +
. . PUNCT _ 2 punct
)",
     R"(
(He | resign | -) time(in)=2019 {actual positive past}
(He | return | -) time=2021 {actual positive past}
)"},
    {"ThePlantPumps300BarrelsPerDay", R"(
The the DET Def 2 det
plant plant NOUN Sing 3 nsubj
pumps pump VERB Pres 0 root
300 300 NUM NumType=Card 5 nummod
barrels barrel NOUN Plur 3 obj
per per ADP _ 7 case
day day NOUN Sing 3 obl +
. . PUNCT _ 3 punct
)",
     R"(
(plant | pump | 300 barrel/day) {actual positive present}
)"},
    {"TheTalksPlannedForMayWerePostponed", R"(
The the DET Def 2 det
talks talk NOUN Plur 9 nsubj:pass +
, , PUNCT _ 4 punct
planned plan VERB PastPart|Pass 2 acl
for for ADP _ 6 case
May May PROPN Sing 4 obl DATE +
, , PUNCT _ 2 punct
were be AUX Past|Plur 9 aux:pass
postponed postpone VERB PastPart|Pass 0 root +
. . PUNCT _ 9 punct
)",
     R"(
(talks | be_planned | -) time(for)=--05 {actual positive past}
(talks | be_postponed | -) {actual positive past}
)"},
    {"TheCommitteeMeetsEverySecondTuesday", R"(
The the DET Def 2 det
committee committee NOUN Sing 3 nsubj
meets meet VERB Pres|Sing 0 root
every every DET PronType=Tot 5 det
second second NOUN NumForm=Word|NumType=Ord 3 obl:unmarked
Tuesday Tuesday PROPN Sing 3 obl:unmarked DATE +
. . PUNCT _ 3 punct
)",
     R"(
(committee | meet | -) frequency="every second Tuesday" {actual positive present}
)"},
    {"HavingLostTheVoteReyesResigned", R"(
Having have AUX PresPart 2 aux
lost lose VERB PastPart 7 advcl
the the DET Def 4 det
vote vote NOUN Sing 2 obj +
, , PUNCT _ 2 punct
Reyes Reyes PROPN Sing 7 nsubj PERSON
resigned resign VERB Past|Sing 0 root +
. . PUNCT _ 7 punct
)",
     R"(
(Reyes | lose | vote) {actual positive past perfect}
(Reyes | resign | -) {actual positive past}
)"},
};

} // namespace

TEST(TimeRole, SaysWhatTheSentencesSay)
{
    for (const Example& example : examples) {
        expect_statements(example);
    }
}

} // namespace triplewright::testing
