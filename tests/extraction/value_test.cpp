// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

#include "extraction/frozen_statements.hpp"

#include <gtest/gtest.h>

namespace triplewright::testing {

namespace {

const Example examples[] = {
    {"ThousandsOfPeopleLeftTheTown", R"(
Thousands thousand NOUN Plur 4 nsubj
of of ADP _ 3 case
people people NOUN Plur 1 nmod
left leave VERB Past 0 root
the the DET Def 6 det
town town NOUN Sing 4 obj +
. . PUNCT _ 4 punct
)",
     R"(
(people | leave | town) amount="Thousands" {actual positive past}
)"},
    {"AtLeast8000MinersSet", R"(
At at ADP _ 2 case
least least ADJ Degree=Sup 3 nmod
8,000 8,000 NUM NumType=Card 4 nummod
miners miner NOUN Plur 5 nsubj
set set VERB Past 0 root
off off ADP _ 5 compound:prt
for for ADP _ 9 case
the the DET Def 9 det
coast coast NOUN Sing 5 obl +
. . PUNCT _ 5 punct
)",
     R"(
(miners | set_off_for | coast) amount(at least)=8000 {actual positive past}
)"},
    {"ProfitsRoseTo40MillionIn", R"(
Profits profit NOUN Plur 2 nsubj
rose rise VERB Past 0 root
to to ADP _ 4 case
$ $ SYM _ 2 obl MONEY +
40 40 NUM NumType=Card 6 compound MONEY
million million NUM NumType=Card 4 nummod MONEY
in in ADP _ 8 case
2023 2023 NUM NumType=Card 2 obl DATE +
. . PUNCT _ 2 punct
)",
     R"(
(Profits | rise_to | 40000000 USD) time(in)=2023 {actual positive past}
)"},
    {"SalesFellBy5Percent", R"(
Sales sale NOUN Plur 2 nsubj
fell fall VERB Past 0 root
by by ADP _ 5 case
5 5 NUM NumType=Card 5 nummod
percent percent NOUN Sing 2 obl +
. . PUNCT _ 2 punct
)",
     R"(
(Sales | fall | -) amount(by)=5 percent {actual positive past}
)"},
    {"TheFireKilledMoreThan20", R"(
The the DET Def 2 det
fire fire NOUN Sing 3 nsubj
killed kill VERB Past 0 root
more more ADV Degree=Cmp 6 advmod
than than ADP _ 4 fixed
20 20 NUM NumType=Card 7 nummod
people people NOUN Plur 3 obj +
. . PUNCT _ 3 punct
)",
     R"(
(fire | kill | people) amount(more than)=20 {actual positive past}
)"},
    {"AnaRuizSignedTheBillOn", R"(
Ana Ana PROPN Sing 3 nsubj PERSON
Ruiz Ruiz PROPN Sing 1 flat PERSON
signed sign VERB Past 0 root
the the DET Def 5 det
bill bill NOUN Sing 3 obj
on on ADP _ 8 case
May May PROPN Sing 8 nmod:unmarked DATE
3 3 NUM NumType=Card 3 obl DATE +
, , PUNCT _ 10 punct DATE
2021 2021 NUM NumType=Card 8 nmod:unmarked DATE +
. . PUNCT _ 3 punct
)",
     R"(
(Ana Ruiz | sign | bill) time(on)=2021-05-03 {actual positive past}
)"},
    {"TheMineHasBeenClosedSince", R"(
The the DET Def 2 det
mine mine NOUN Sing 5 nsubj:pass
has have AUX Pres 5 aux
been be AUX PastPart 5 aux:pass
closed close VERB Pass 0 root
since since ADP _ 7 case
March March PROPN Sing 5 obl DATE
2019 2019 NUM NumType=Card 7 nmod:unmarked DATE +
. . PUNCT _ 5 punct
)",
     R"(
(mine | be_closed | -) start_time(since)=2019-03 {actual positive present perfect}
)"},
    {"TheStrikeLastedThreeWeeks", R"(
The the DET Def 2 det
strike strike NOUN Sing 3 nsubj
lasted last VERB Past 0 root
three three NUM NumType=Card 5 nummod
weeks week NOUN Plur 3 obl:unmarked +
. . PUNCT _ 3 punct
)",
     R"(
(strike | last | -) duration=P21D {actual positive past}
)"},
    {"TheCourtMeetsEveryMonday", R"(
The the DET Def 2 det
court court NOUN Sing 3 nsubj
meets meet VERB Pres 0 root
every every DET PronType=Tot 5 det
Monday Monday PROPN Sing 3 obl:unmarked DATE +
. . PUNCT _ 3 punct
)",
     R"(
(court | meet | -) frequency="every Monday" {actual positive present}
)"},
    {"OneOfTheShipsSank", R"(
One one NUM NumType=Card 5 nsubj
of of ADP _ 4 case
the the DET Def 4 det
ships ship NOUN Plur 1 nmod
sank sink VERB Past 0 root +
. . PUNCT _ 5 punct
)",
     R"(
(ships | sink | -) amount=1 {actual positive past}
)"},
    {"TheBankLentMillionsOfEuros", R"(
The the DET Def 2 det
bank bank NOUN Sing 3 nsubj
lent lend VERB Past 0 root
millions million NOUN Plur 3 obj
of of ADP _ 6 case
euros euro NOUN Plur 4 nmod MONEY
in in ADP _ 8 case
credit credit NOUN Sing 4 nmod +
. . PUNCT _ 3 punct
)",
     R"(
(bank | lend | credit) amount="millions of euros" {actual positive past}
)"},
    {"OrbisPaid35MillionEuros", R"(
Orbis Orbis PROPN Sing 2 nsubj ORGANIZATION
paid pay VERB Past 0 root
3.5 3.5 NUM NumType=Card 4 compound MONEY
million million NUM NumType=Card 5 nummod MONEY
euros euro NOUN Plur 2 obj MONEY
for for ADP _ 8 case
the the DET Def 8 det
ship ship NOUN Sing 2 obl +
. . PUNCT _ 2 punct
)",
     R"(
(Orbis | pay | 3500000 EUR) for(for)=ship {actual positive past}
)"},
    {"TheShopSoldBreadBetweenMonths", R"(
The the DET Def 2 det
shop shop NOUN Sing 3 nsubj
sold sell VERB Past 0 root
bread bread NOUN Sing 3 obj
between between ADP _ 6 case
May May PROPN Sing 3 obl DATE
and and CCONJ _ 8 cc
July July PROPN Sing 6 conj DATE
2021 2021 NUM NumType=Card 8 nmod:unmarked DATE +
. . PUNCT _ 3 punct
)",
     R"(
(shop | sell | bread) start_time(between)=2021-05 end_time(between)=2021-07 {actual positive past}
)"},
    {"TheFestivalRunsForDays", R"(
The the DET Def 2 det
festival festival NOUN Sing 3 nsubj
runs run VERB Pres 0 root
on on ADP _ 6 case
May May PROPN Sing 6 nmod:unmarked DATE
3 3 NUM NumType=Card 3 obl DATE +
- - SYM _ 8 case DATE +
5 5 NUM NumType=Card 6 nmod DATE +
, , PUNCT _ 10 punct DATE
2021 2021 NUM NumType=Card 6 nmod:unmarked DATE +
. . PUNCT _ 3 punct
)",
     R"(
(festival | run | -) start_time=2021-05-03 end_time=2021-05-05 {actual positive present}
)"},
    {"OrbisPaidAtLeastAnAmount", R"(
Orbis Orbis PROPN Sing 2 nsubj PERSON
paid pay VERB Past 0 root
at at ADP _ 4 case
least least ADJ _ 5 nmod
$ $ SYM _ 2 obj MONEY +
40 40 NUM NumType=Card 7 compound MONEY
million million NUM NumType=Card 5 nummod MONEY
for for ADP _ 10 case
the the DET Def 10 det
ship ship NOUN Sing 2 obl
in in ADP _ 12 case
December December PROPN Sing 2 obl DATE +
. . PUNCT _ 2 punct
)",
     R"(
(Orbis | pay | 40000000 USD) for(for)=ship time(in)=--12 {actual positive past}
)"},
    {"HeRuledFromYearToYear", R"(
He he PRON _ 2 nsubj
ruled rule VERB Past 0 root
from from ADP _ 4 case
1998 1998 NUM NumType=Card 2 obl DATE
to to ADP _ 6 case
2003 2003 NUM NumType=Card 4 nmod DATE +
. . PUNCT _ 2 punct
)",
     R"(
(He | rule | -) start_time(from)=1998 end_time(to)=2003 {actual positive past}
)"},
    {"TheMayorResignedAfterHeLost", R"(
The the DET Def 2 det
mayor mayor NOUN Sing 3 nsubj
resigned resign VERB Past 0 root
after after SCONJ _ 6 mark
he he PRON _ 6 nsubj
lost lose VERB Past 3 advcl
the the DET Def 8 det
vote vote NOUN Sing 6 obj +
. . PUNCT _ 3 punct
)",
     R"(
(mayor | resign | -) time(after)=<he | lose | vote> {actual positive past}
(he | lose | vote) {actual positive past}
)"},
    {"PricesRoseByARange", R"(
Prices price NOUN Plur 2 nsubj
rose rise VERB Past 0 root
by by ADP _ 7 case
5 5 NUM NumType=Card 7 nummod
to to ADP _ 6 case
10 10 NUM NumType=Card 4 nmod
percent percent NOUN Sing 2 obl
last last ADJ _ 9 amod
week week NOUN Sing 2 obl:unmarked +
. . PUNCT _ 2 punct
)",
     R"(
(Prices | rise | -) amount(by)="5/10 percent" time="last week" {actual positive past}
)"},
    {"TheRiverRoseByAnotherMetre", R"(
The the DET Def 2 det
river river NOUN Sing 3 nsubj
rose rise VERB Past|Plur 0 root
by by ADP _ 6 case
another another DET PronType=Ind 6 det
metre metre NOUN Sing 3 obl +
. . PUNCT _ 3 punct
)",
     R"(
(river | rise | -) amount(by)="another metre" {actual positive past}
)"},
    {"HeDiedAtTheAgeOf87", R"(
He he PRON Sing|Prs|Case=Nom|Gender=Masc 2 nsubj
died die VERB Past|Sing 0 root
at at ADP _ 5 case
the the DET Def 5 det
age age NOUN Sing 2 obl
of of ADP _ 7 case
87 87 NUM NumForm=Digit|NumType=Card 5 nmod +
. . PUNCT _ 2 punct
)",
     R"(
(He | die | -) age(at)=87 {actual positive past}
)"},
    {"SheMovedToParisAt19", R"(
She she PRON Sing|Prs|Case=Nom|Gender=Fem 2 nsubj
moved move VERB Past|Sing 0 root
to to ADP _ 4 case
Paris Paris PROPN Sing 2 obl LOCATION
at at ADP _ 6 case
19 19 NUM NumForm=Digit|NumType=Card 2 obl +
. . PUNCT _ 2 punct
)",
     R"(
(She | move_to | Paris) age(at)=19 {actual positive past}
)"},
    {"MoreThanHalfOfThemFled", R"(
More more ADJ Degree=Cmp|ExtPos=ADV 3 advmod
than than ADP _ 1 fixed
half half NOUN Sing|NumForm=Word|NumType=Frac 6 nsubj
of of ADP _ 5 case
them they PRON Plur|Prs|Case=Acc 3 nmod
fled flead VERB Past|Plur 0 root +
. . PUNCT _ 6 punct
)",
     R"(
(them | flead | -) amount(more than)=0.5 {actual positive past}
)"},
    {"OrbisWonWith54PercentOfTheVote", R"(
Orbis Orbis PROPN Sing 2 nsubj PERSON
won win VERB Past|Sing 0 root
with with ADP _ 5 case
54 54 NUM NumForm=Digit|NumType=Card 5 nummod
percent percent NOUN Sing 2 obl
of of ADP _ 8 case
the the DET Def 8 det
vote vote NOUN Sing 5 nmod +
. . PUNCT _ 2 punct
)",
     R"(
(Orbis | win_with | vote) amount=54 percent {actual positive past}
)"},
    {"TheTemperatureWas23CAbove", R"(
The the DET Def 2 det
temperature temperature NOUN Sing 5 nsubj
was be AUX Past|Sing 5 cop
2.3 2.3 NUM NumForm=Digit|NumType=Frac 5 nummod +
° ° NOUN Plur 0 root +
C C PROPN Sing 5 compound
above above ADP _ 8 case
normal normal ADJ _ 5 nmod +
. . PUNCT _ 5 punct
)",
     R"(
(temperature | be | 2.3 degree Celsius) {actual positive past}
)"},
};

} // namespace

TEST(Value, SaysWhatTheSentencesSay)
{
    for (const Example& example : examples) {
        expect_statements(example);
    }
}

} // namespace triplewright::testing
