// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

#include "extraction/frozen_statements.hpp"

#include <gtest/gtest.h>

namespace triplewright::testing {

namespace {

const Example examples[] = {
    {"AnaRuizSaidThatMeridianSold", R"(
Ana Ana PROPN Sing 3 nsubj PERSON
Ruiz Ruiz PROPN Sing 1 flat PERSON
said say VERB Past 0 root
that that SCONJ _ 6 mark
Meridian Meridian PROPN Sing 6 nsubj ORGANIZATION
sold sell VERB Past 3 ccomp
the the DET Def 8 det
plant plant NOUN Sing 6 obj +
. . PUNCT _ 3 punct
)",
     R"(
(Ana Ruiz | say | <Meridian | sell | plant>) {actual positive past}
(Meridian | sell | plant) {actual positive past} @[Ana Ruiz]
)"},
    {"MeridianSoldThePlantAnaRuiz", R"(
Meridian Meridian PROPN Sing 2 nsubj ORGANIZATION
sold sell VERB Past 0 root
the the DET Def 4 det
plant plant NOUN Sing 2 obj +
, , PUNCT _ 6 punct
Ana Ana PROPN Sing 8 nsubj PERSON
Ruiz Ruiz PROPN Sing 6 flat PERSON
said say VERB Past 2 parataxis +
. . PUNCT _ 8 punct
)",
     R"(
(Meridian | sell | plant) {actual positive past} @[Ana Ruiz]
(Ana Ruiz | say | <Meridian | sell | plant>) {actual positive past}
)"},
    {"TheShipTheAgencyReportedSank", R"(
The the DET Def 2 det
ship ship NOUN Sing 8 nsubj +
, , PUNCT _ 5 punct
the the DET Def 5 det
agency agency NOUN Sing 6 nsubj
reported report VERB Past 8 parataxis +
, , PUNCT _ 6 punct
sank sink VERB Past 0 root
in in ADP _ 10 case
May May PROPN Sing 8 obl DATE +
. . PUNCT _ 8 punct
)",
     R"(
(agency | report | <ship | sink | ->) {actual positive past}
(ship | sink | -) time(in)=--05 {actual positive past} @[agency]
)"},
    {"AccordingToThePoliceTheRebels", R"(
According accord VERB ExtPos=ADP|Tense=Pres|VerbForm=Part 4 case
to to ADP _ 1 fixed
the the DET Def 4 det
police police NOUN Sing 8 obl +
, , PUNCT _ 4 punct
the the DET Def 7 det
rebels rebel NOUN Plur 8 nsubj
seized seize VERB Past 0 root
the the DET Def 10 det
town town NOUN Sing 8 obj +
. . PUNCT _ 8 punct
)",
     R"(
(rebels | seize | town) {actual positive past} @[police]
)"},
    {"TomReyesToldCNNThatMeridian", R"(
Tom Tom PROPN Sing 3 nsubj PERSON
Reyes Reyes PROPN Sing 1 flat PERSON
told tell VERB Past 0 root
CNN CNN PROPN Sing 3 iobj ORGANIZATION
that that SCONJ _ 7 mark
Meridian Meridian PROPN Sing 7 nsubj ORGANIZATION
sold sell VERB Past 3 ccomp
the the DET Def 9 det
plant plant NOUN Sing 7 obj +
. . PUNCT _ 3 punct
)",
     R"(
(Tom Reyes | tell | CNN) topic=<Meridian | sell | plant> {actual positive past}
(Meridian | sell | plant) {actual positive past} @[Tom Reyes < CNN]
)"},
    {"TomReyesToldTheMinersThat", R"(
Tom Tom PROPN Sing 3 nsubj PERSON
Reyes Reyes PROPN Sing 1 flat PERSON
told tell VERB Past 0 root
the the DET Def 5 det
miners miner NOUN Plur 3 iobj
that that SCONJ PronType=Rel 8 mark
Meridian Meridian PROPN Sing 8 nsubj ORGANIZATION
sold sell VERB Past 3 ccomp
the the DET Def 10 det
plant plant NOUN Sing 8 obj +
. . PUNCT _ 3 punct
)",
     R"(
(Tom Reyes | tell | miners) topic=<Meridian | sell | plant> {actual positive past}
(Meridian | sell | plant) {actual positive past} @[Tom Reyes]
)"},
    {"WeClosedTheMineTomReyes", R"(
" " PUNCT _ 3 punct +
We we PRON Case=Nom|Number=Plur|PronType=Prs 3 nsubj
closed close VERB Past 0 root
the the DET Def 5 det
mine mine NOUN Sing 3 obj +
, , PUNCT _ 3 punct +
" " PUNCT _ 3 punct

Tom Tom PROPN Sing 3 nsubj PERSON
Reyes Reyes PROPN Sing 1 flat PERSON
told tell VERB Past 0 root
Reuters Reuters PROPN Sing 3 iobj ORGANIZATION +
. . PUNCT _ 3 punct
)",
     R"(
(We | close | mine) {actual positive past} @[Tom Reyes < Reuters]
(Tom Reyes | tell | Reuters) topic=<We | close | mine> {actual positive past}
)"},
    {"AnaRuizDeniedThatMeridianSold", R"(
Ana Ana PROPN Sing 3 nsubj PERSON
Ruiz Ruiz PROPN Sing 1 flat PERSON
denied deny VERB Past 0 root
that that SCONJ _ 6 mark
Meridian Meridian PROPN Sing 6 nsubj ORGANIZATION
sold sell VERB Past 3 ccomp
the the DET Def 8 det
plant plant NOUN Sing 6 obj +
. . PUNCT _ 3 punct
)",
     R"(
(Ana Ruiz | deny | <Meridian | sell | plant>) {actual positive past}
(Meridian | sell | plant) {actual negative past} @[Ana Ruiz]
)"},
    {"AnaRuizSaidTomReyesBelieved", R"(
Ana Ana PROPN Sing 3 nsubj PERSON
Ruiz Ruiz PROPN Sing 1 flat PERSON
said say VERB Past 0 root
Tom Tom PROPN Sing 6 nsubj PERSON
Reyes Reyes PROPN Sing 4 flat PERSON
believed believe VERB Past 3 ccomp
Orbis Orbis PROPN Sing 9 nsubj ORGANIZATION
had have AUX Past 9 aux
closed close VERB PastPart 6 ccomp
the the DET Def 11 det
mine mine NOUN Sing 9 obj +
. . PUNCT _ 3 punct
)",
     R"(
(Ana Ruiz | say | <Tom Reyes | believe | <Orbis | close | mine>>) {actual positive past}
(Tom Reyes | believe | <Orbis | close | mine>) {actual positive past} @[Ana Ruiz]
(Orbis | close | mine) {actual positive past perfect} @[Tom Reyes < Ana Ruiz]
)"},
    {"OfficialsDidNotSayThatThe", R"(
Officials official NOUN Plur 4 nsubj
did do AUX Past 4 aux
not not PART Polarity=Neg 4 advmod
say say VERB Inf 0 root
that that SCONJ _ 8 mark
the the DET Def 7 det
ship ship NOUN Sing 8 nsubj
sank sink VERB Past 4 ccomp +
. . PUNCT _ 4 punct
)",
     R"(
(Officials | say | <ship | sink | ->) {actual negative past}
(ship | sink | -) {unknown positive past}
)"},
    {"AnaRuizAskedWhetherTheShip", R"(
Ana Ana PROPN Sing 3 nsubj PERSON
Ruiz Ruiz PROPN Sing 1 flat PERSON
asked ask VERB Past 0 root
whether whether SCONJ _ 7 mark
the the DET Def 6 det
ship ship NOUN Sing 7 nsubj
sank sink VERB Past 3 ccomp +
. . PUNCT _ 3 punct
)",
     R"(
(Ana Ruiz | ask | <ship | sink | ->) {actual positive past}
(ship | sink | -) {unknown positive past}
)"},
    {"TheMineIsClosedTheMiners", R"(
“ " PUNCT _ 5 punct +
The the DET Def 3 det
mine mine NOUN Sing 5 nsubj:pass
is be AUX Pres 5 aux:pass
closed close VERB Pass 0 root +
. . PUNCT _ 5 punct

The the DET Def 2 det
miners miner NOUN Plur 3 nsubj
left leave VERB Past 0 root
the the DET Def 5 det
town town NOUN Sing 3 obj +
. . PUNCT _ 3 punct

They they PRON Case=Nom|Number=Plur|PronType=Prs 2 nsubj
went go VERB Past 0 root
to to ADP _ 4 case
Lima Lima PROPN Sing 2 obl LOCATION +
, , PUNCT _ 2 punct +
” " PUNCT _ 2 punct

she she PRON Case=Nom|Gender=Fem|Number=Sing|PronType=Prs 2 nsubj
explained explain VERB Past 0 root +
. . PUNCT _ 2 punct
)",
     R"(
(mine | be_closed | -) {actual positive present} @[she]
(miners | leave | town) {actual positive past} @[she]
(They | go_to | Lima) {actual positive past} @[she]
(she | explain | <mine | be_closed | ->) {actual positive past}
)"},
    {"AnaRuizSaidTheBankWould", R"(
Ana Ana PROPN Sing 3 nsubj PERSON
Ruiz Ruiz PROPN Sing 1 flat PERSON
said say VERB Past 0 root
the the DET Def 5 det
bank bank NOUN Sing 7 nsubj
would would AUX VerbForm=Fin 7 aux
buy buy VERB Inf 3 ccomp
Orbis Orbis PROPN Sing 7 obj ORGANIZATION +
. . PUNCT _ 3 punct
)",
     R"(
(Ana Ruiz | say | <bank | buy | Orbis>) {actual positive past}
(bank | buy | Orbis) {planned positive} @[Ana Ruiz]
)"},
    {"TheRebelsWereSaidToHold", R"(
The the DET Def 2 det
rebels rebel NOUN Plur 4 nsubj:pass
were be AUX Past 4 aux:pass
said say VERB Pass 0 root
to to PART _ 6 mark
hold hold VERB Inf 4 xcomp
the the DET Def 8 det
town town NOUN Sing 6 obj +
. . PUNCT _ 4 punct
)",
     R"(
(rebels | hold | town) {unknown positive past}
)"},
    {"AsTheAgencyReportedTheShip", R"(
As as SCONJ _ 4 mark
the the DET Def 3 det
agency agency NOUN Sing 4 nsubj
reported report VERB Past 8 advcl +
, , PUNCT _ 4 punct
the the DET Def 7 det
ship ship NOUN Sing 8 nsubj
sank sink VERB Past 0 root +
. . PUNCT _ 8 punct
)",
     R"(
(agency | report | <ship | sink | ->) {actual positive past}
(ship | sink | -) {actual positive past} @[agency]
)"},
    {"TheRoadIsClosedTheMayor", R"(
“ " PUNCT _ 5 punct +
The the DET Def 3 det
road road NOUN Sing 5 nsubj:pass
is be AUX Pres 5 aux:pass
closed close VERB Pass 0 root +
, , PUNCT _ 5 punct +
” " PUNCT _ 5 punct

the the DET Def 2 det
mayor mayor NOUN Sing 7 nsubj +
, , PUNCT _ 4 punct
Tom Tom PROPN Sing 2 appos PERSON
Reyes Reyes PROPN Sing 4 flat PERSON +
, , PUNCT _ 4 punct
said say VERB Past 0 root +
. . PUNCT _ 7 punct
“ " PUNCT _ 11 punct +
We we PRON Case=Nom|Number=Plur|PronType=Prs 11 nsubj
need need VERB Pres 7 ccomp
help help NOUN Sing 11 obj +
. . PUNCT _ 11 punct +
” " PUNCT _ 11 punct
)",
     R"(
(road | be_closed | -) {actual positive present} @[Tom Reyes]
(Tom Reyes | hold_position | "mayor") {actual positive}
(Tom Reyes | say | <We | need | help>) {actual positive past}
(We | need | help) {actual positive present} @[Tom Reyes]
)"},
    {"AccordingToAReportPublishedBy", R"(
According accord VERB ExtPos=ADP|Tense=Pres|VerbForm=Part 4 case
to to ADP _ 1 fixed
a a DET Ind 4 det
report report NOUN Sing 12 obl
published publish VERB Pass 4 acl
by by ADP _ 8 case
the the DET Def 8 det
ministry ministry PROPN Sing 5 obl:agent +
, , PUNCT _ 4 punct
the the DET Def 11 det
bank bank NOUN Sing 12 nsubj
lost lose VERB Past 0 root
$ $ SYM _ 12 obj MONEY +
40 40 NUM NumType=Card 15 compound MONEY
million million NUM NumType=Card 13 nummod MONEY +
. . PUNCT _ 12 punct
)",
     R"(
(ministry | publish | report) {actual positive past}
(bank | lose | 40000000 USD) {actual positive past} @[report]
)"},
    {"TheMinisterSaidInAnInterview", R"(
The the DET Def 2 det
minister minister NOUN Sing 3 nsubj
said say VERB Past 0 root
in in ADP _ 6 case
an a DET Ind 6 det
interview interview NOUN Sing 3 obl
with with ADP _ 8 case
Reuters Reuters PROPN Sing 6 nmod ORGANIZATION
that that SCONJ _ 13 mark
the the DET Def 11 det
mine mine NOUN Sing 13 nsubj
would would AUX VerbForm=Fin 13 aux
close close VERB Inf 3 ccomp +
. . PUNCT _ 3 punct
)",
     R"(
(minister | say | <mine | close | ->) by_means_of(in)=interview {actual positive past}
(mine | close | -) {planned positive} @[minister]
)"},
    {"IThinkTheRoadIsSafe", R"(
" " PUNCT _ 3 punct +
I I PRON Case=Nom|Number=Sing|Person=1|PronType=Prs 3 nsubj
think think VERB Mood=Ind|Person=1|Tense=Pres|VerbForm=Fin 12 ccomp
the the DET Def 5 det
road road NOUN Sing 7 nsubj
is be AUX Pres 7 cop
safe safe ADJ _ 3 ccomp +
, , PUNCT _ 3 punct +
" " PUNCT _ 3 punct
Ana Ana PROPN Sing 12 nsubj PERSON
Ruiz Ruiz PROPN Sing 10 flat PERSON
said say VERB Past 0 root +
. . PUNCT _ 12 punct
)",
     R"(
(I | think | <road | be | "safe">) {actual positive present} @[Ana Ruiz]
(road | be | "safe") {actual positive present} @[Ana Ruiz]
(Ana Ruiz | say | <I | think | <road | be | "safe">>) {actual positive past}
)"},
    {"MeridianSaidItHadSoldThe", R"(
Meridian Meridian PROPN Sing 2 nsubj ORGANIZATION
said say VERB Past 0 root
it it PRON Case=Nom|Gender=Neut|Number=Sing|PronType=Prs 5 nsubj
had have AUX Past 5 aux
sold sell VERB PastPart 2 ccomp
the the DET Def 7 det
mine mine NOUN Sing 5 obj
and and CCONJ _ 10 cc
would would AUX VerbForm=Fin 10 aux
close close VERB Inf 5 conj
the the DET Def 12 det
plant plant NOUN Sing 10 obj +
. . PUNCT _ 2 punct
)",
     R"(
(Meridian | say | <it | sell | mine>) {actual positive past}
(it | sell | mine) {actual positive past perfect} @[Meridian]
(it | close | plant) {planned positive} @[Meridian]
)"},
    {"TheMinistryAnnouncedTheSaleOf", R"(
The the DET Def 2 det
ministry ministry NOUN Sing 3 nsubj
announced announce VERB Past 0 root
the the DET Def 5 det
sale sale NOUN Sing 3 obj
of of ADP _ 8 case
the the DET Def 8 det
port port NOUN Sing 5 nmod +
. . PUNCT _ 3 punct
)",
     R"(
(ministry | announce | sale of the port) {actual positive past}
)"},
    {"TheClaimThatOrbisClosedThe", R"(
The the DET Def 2 det
claim claim NOUN Sing 8 nsubj
that that SCONJ _ 5 mark
Orbis Orbis PROPN Sing 5 nsubj ORGANIZATION
closed close VERB Past 2 acl
the the DET Def 7 det
mine mine NOUN Sing 5 obj
surprised surprise VERB Past 0 root
investors investor NOUN Plur 8 obj +
. . PUNCT _ 8 punct
)",
     R"(
(Orbis | close | mine) {unknown positive past}
(claim | surprise | investors) {actual positive past}
)"},
    {"ItWasReportedThatTheShip", R"(
It it PRON Case=Nom|Gender=Neut|Number=Sing|PronType=Prs 3 expl
was be AUX Past 3 aux:pass
reported report VERB Pass 0 root
that that SCONJ _ 7 mark
the the DET Def 6 det
ship ship NOUN Sing 7 nsubj
sank sink VERB Past 3 csubj:pass +
. . PUNCT _ 3 punct
)",
     R"(
(<ship | sink | -> | be_reported | -) {actual positive past}
(ship | sink | -) {unknown positive past}
)"},
    {"TheMuseumAnaRuizSaid", R"(
The the DET Def 2 det
museum museum NOUN Sing 8 nsubj +
, , PUNCT _ 4 punct
Ana Ana PROPN Sing 6 nsubj PERSON
Ruiz Ruiz PROPN Sing 4 flat PERSON
said say VERB Past 2 parataxis +
, , PUNCT _ 2 punct
holds hold VERB Pres 0 root
the the DET Def 10 det
paintings painting NOUN Plur 8 obj +
. . PUNCT _ 8 punct
)",
     R"(
(Ana Ruiz | say | <museum | hold | paintings>) {actual positive past}
(museum | hold | paintings) {actual positive present} @[Ana Ruiz]
)"},
    {"TheRebelsSeizedTheTown", R"(
The the DET Def 2 det
rebels rebel NOUN Plur 3 nsubj
seized seize VERB Past 0 root
the the DET Def 5 det
town town NOUN Sing 3 obj
and and CCONJ _ 7 cc
burned burn VERB Past 3 conj
the the DET Def 9 det
bridge bridge NOUN Sing 7 obj +
, , PUNCT _ 14 punct
according accord VERB ExtPos=ADP|Tense=Pres|VerbForm=Part 14 case
to to ADP _ 11 fixed
the the DET Def 14 det
police police NOUN Sing 3 obl +
. . PUNCT _ 3 punct
)",
     R"(
(rebels | seize | town) {actual positive past} @[police]
(rebels | burn | bridge) {actual positive past} @[police]
)"},
    {"TomReyesMeridianSoldThe", R"(
Tom Tom PROPN Sing 0 root PERSON
Reyes Reyes PROPN Sing 1 flat PERSON +
: : PUNCT _ 5 punct
Meridian Meridian PROPN Sing 5 nsubj PERSON
sold sell VERB Past 1 parataxis
the the DET Def 7 det
mine mine NOUN Sing 5 obj +
. . PUNCT _ 1 punct
)",
     R"(
(Meridian | sell | mine) {actual positive past} @[Tom Reyes]
)"},
    {"AnaRuizWroteALetter", R"(
Ana Ana PROPN Sing 3 nsubj PERSON
Ruiz Ruiz PROPN Sing 1 flat PERSON
wrote write VERB Past 0 root
a a DET Ind 5 det
letter letter NOUN Sing 3 obj
saying say VERB Ger 5 acl
that that SCONJ _ 9 mark
Orbis Orbis PROPN Sing 9 nsubj PERSON
owed owe VERB Past 6 ccomp
money money NOUN Sing 9 obj +
. . PUNCT _ 3 punct
)",
     R"(
(Ana Ruiz | write | letter) {actual positive past}
(letter | say | <Orbis | owe | money>) {actual positive past}
(Orbis | owe | money) {actual positive past} @[Ana Ruiz]
)"},
    {"WhoSoldTheMineAna", R"(
“ " PUNCT _ 3 punct +
Who who PRON PronType=Int 3 nsubj
sold sell VERB Past 0 root
the the DET Def 5 det
mine mine NOUN Sing 3 obj +
? ? PUNCT _ 3 punct +
” " PUNCT _ 3 punct

Ana Ana PROPN Sing 3 nsubj PERSON
Ruiz Ruiz PROPN Sing 1 flat PERSON
asked ask VERB Past 0 root +
. . PUNCT _ 3 punct

“ " PUNCT _ 3 punct +
Meridian Meridian PROPN Sing 3 nsubj PERSON
sold sell VERB Past 0 root
it it PRON Case=Acc|Number=Sing|Person=3|PronType=Prs 3 obj +
. . PUNCT _ 3 punct

Orbis Orbis PROPN Sing 2 nsubj PERSON
paid pay VERB Past 0 root +
. . PUNCT _ 2 punct +
” " PUNCT _ 2 punct
)",
     R"(
(Who | sell | mine) {unknown positive past} @[Ana Ruiz]
(Ana Ruiz | ask | <Who | sell | mine>) {actual positive past}
(Meridian | sell | it) {actual positive past} @[Ana Ruiz]
(Orbis | pay | -) {actual positive past} @[Ana Ruiz]
)"},
    {"AnaRuizToldReutersThat", R"(
Ana Ana PROPN Sing 3 nsubj PERSON
Ruiz Ruiz PROPN Sing 1 flat PERSON
told tell VERB Past 0 root
Reuters Reuters PROPN Sing 3 iobj ORGANIZATION
that that SCONJ _ 8 mark
Tom Tom PROPN Sing 8 nsubj PERSON
Reyes Reyes PROPN Sing 6 flat PERSON
believes believe VERB Pres 3 ccomp
Orbis Orbis PROPN Sing 10 nsubj PERSON
sold sell VERB Past 8 ccomp
the the DET Def 12 det
bank bank NOUN Sing 10 obj +
. . PUNCT _ 3 punct
)",
     R"(
(Ana Ruiz | tell | Reuters) topic=<Tom Reyes | believe | <Orbis | sell | bank>> {actual positive past}
(Tom Reyes | believe | <Orbis | sell | bank>) {actual positive present} @[Ana Ruiz < Reuters]
(Orbis | sell | bank) {actual positive past} @[Tom Reyes < Ana Ruiz < Reuters]
)"},
    {"IThinkMeridianSoldThe", R"(
“ " PUNCT _ 3 punct +
I I PRON Case=Nom|Number=Sing|Person=1|PronType=Prs 3 nsubj
think think VERB Pres 12 ccomp
Meridian Meridian PROPN Sing 5 nsubj ORGANIZATION
sold sell VERB Past 3 ccomp
the the DET Def 7 det
mine mine NOUN Sing 5 obj +
, , PUNCT _ 3 punct +
” " PUNCT _ 3 punct
Ana Ana PROPN Sing 12 nsubj PERSON
Ruiz Ruiz PROPN Sing 10 flat PERSON
said say VERB Past 0 root +
. . PUNCT _ 12 punct
)",
     R"(
(I | think | <Meridian | sell | mine>) {actual positive present} @[Ana Ruiz]
(Meridian | sell | mine) {actual positive past} @[Ana Ruiz]
(Ana Ruiz | say | <I | think | <Meridian | sell | mine>>) {actual positive past}
)"},
    {"AnaRuizDidNotSay", R"(
Ana Ana PROPN Sing 5 nsubj PERSON
Ruiz Ruiz PROPN Sing 1 flat PERSON
did do AUX Past 5 aux
not not PART Polarity=Neg 5 advmod
say say VERB Inf 0 root
that that SCONJ _ 8 mark
Meridian Meridian PROPN Sing 8 nsubj PERSON
sold sell VERB Past 5 ccomp
the the DET Def 10 det
mine mine NOUN Sing 8 obj +
. . PUNCT _ 5 punct
)",
     R"(
(Ana Ruiz | say | <Meridian | sell | mine>) {actual negative past}
(Meridian | sell | mine) {unknown positive past}
)"},
    {"LenaOrtizWhoSaidThat", R"(
Lena Lena PROPN Sing 12 nsubj PERSON
Ortiz Ortiz PROPN Sing 1 flat PERSON +
, , PUNCT _ 5 punct
who who PRON PronType=Rel 5 nsubj
said say VERB Past 1 acl:relcl
that that SCONJ _ 8 mark
Orbis Orbis PROPN Sing 8 nsubj PERSON
sold sell VERB Past 5 ccomp
the the DET Def 10 det
bank bank NOUN Sing 8 obj +
, , PUNCT _ 1 punct
left leave VERB Past 0 root
Lima Lima PROPN Sing 12 obj LOCATION +
. . PUNCT _ 12 punct
)",
     R"(
(Lena Ortiz | say | <Orbis | sell | bank>) {actual positive past}
(Orbis | sell | bank) {actual positive past} @[Lena Ortiz]
(Lena Ortiz | leave | Lima) {actual positive past}
)"},
    {"TomReyesIsConfidentThat", R"(
Tom Tom PROPN Sing 4 nsubj PERSON
Reyes Reyes PROPN Sing 1 flat PERSON
is be AUX Pres 4 cop
confident confident ADJ _ 0 root
that that SCONJ _ 7 mark
Meridian Meridian PROPN Sing 7 nsubj ORGANIZATION
sold sell VERB Past 4 ccomp
the the DET Def 9 det
mine mine NOUN Sing 7 obj +
. . PUNCT _ 4 punct
)",
     R"(
(Tom Reyes | be | "confident") topic=<Meridian | sell | mine> {actual positive present}
(Meridian | sell | mine) {unknown positive past} @[Tom Reyes]
)"},
    {"OrbisSoldTheBankSaid", R"(
“ " PUNCT _ 3 punct +
Orbis Orbis PROPN Sing 3 nsubj PERSON
sold sell VERB Past 8 ccomp
the the DET Def 5 det
bank bank NOUN Sing 3 obj +
, , PUNCT _ 3 punct +
” " PUNCT _ 3 punct
said say VERB Past 0 root
Lena Lena PROPN Sing 8 nsubj PERSON
Ortiz Ortiz PROPN Sing 9 flat PERSON +
, , PUNCT _ 12 punct
leaving leave VERB PresPart 8 advcl
the the DET Def 14 det
court court NOUN Sing 12 obj +
. . PUNCT _ 8 punct
)",
     R"(
(Orbis | sell | bank) {actual positive past} @[Lena Ortiz]
(Lena Ortiz | say | <Orbis | sell | bank>) {actual positive past}
(Lena Ortiz | leave | court) {actual positive past}
)"},
    {"ReyesDismissedTheClaimThat", R"(
Reyes Reyes PROPN Sing 2 nsubj PERSON
dismissed dismiss VERB Past 0 root
the the DET Def 4 det
claim claim NOUN Sing 2 obj
that that SCONJ _ 7 mark
Orbis Orbis PROPN Sing 7 nsubj PERSON
sold sell VERB Past 4 acl
the the DET Def 9 det
bank bank NOUN Sing 7 obj +
. . PUNCT _ 2 punct
)",
     R"(
(Reyes | dismiss | claim) topic=<Orbis | sell | bank> {actual positive past}
(Orbis | sell | bank) {actual negative past} @[Reyes]
)"},
    {"TheDamBrokeAsReportedByTheAgency", R"(
The the DET Def 2 det
dam dam NOUN Sing 3 nsubj
broke break VERB Past 0 root +
, , PUNCT _ 6 punct
as as SCONJ _ 6 mark
reported report VERB Pass 3 advcl
by by ADP _ 9 case
the the DET Def 9 det
agency agency NOUN Sing 6 obl:agent +
. . PUNCT _ 3 punct
)",
     R"(
(dam | break | -) {actual positive past} @[agency]
(agency | report | <dam | break | ->) {actual positive past}
)"},
    {"TheConvoySaidToCarryGrain", R"(
The the DET Def 2 det
convoy convoy NOUN Sing 3 nsubj
said say VERB Past 0 root
to to PART _ 5 mark
carry carry VERB Inf 3 xcomp
grain grain NOUN Sing 5 obj
. . PUNCT _ 3 punct
)",
     R"(
(convoy | carry | grain) {unknown positive past}
)"},
    {"TheDamBrokeTheMayorSaidOn", R"(
The the DET Def 2 det
dam dam NOUN Sing 3 nsubj
broke break VERB Past 7 ccomp +
, , PUNCT _ 3 punct
the the DET Def 6 det
mayor mayor NOUN Sing 7 nsubj
said say VERB Past 0 root
on on ADP _ 9 case
Monday Monday PROPN Sing 3 obl DATE +
. . PUNCT _ 7 punct
)",
     R"(
(dam | break | -) {actual positive past} @[mayor]
(mayor | say | <dam | break | ->) time(on)="Monday" {actual positive past}
)"},
    {"ThePortHasClosedTheAgencyAnnounced", R"(
The the DET Def 2 det
port port NOUN Sing 4 nsubj
has have AUX Pres|Sing 4 aux
closed close VERB PastPart 0 root +
, , PUNCT _ 8 punct
the the DET Def 7 det
agency agency NOUN Sing 8 nsubj
announced announce VERB Past 4 parataxis
in in ADP _ 11 case
a a DET Ind 11 det
statement statement NOUN Sing 4 obl +
. . PUNCT _ 4 punct
)",
     R"(
(port | close | -) {actual positive present perfect} @[agency]
(agency | announce | <port | close | ->) by_means_of(in)=statement {actual positive past}
)"},
    {"ReyesSaidThatHeWelcomed", R"(
Reyes Reyes PROPN Sing 2 nsubj PERSON
said say VERB Past 0 root
that that SCONJ _ 5 mark
he he PRON Case=Nom|Number=Sing|Person=3|PronType=Prs 5 nsubj
welcomed welcome VERB Past 2 ccomp
the the DET Def 7 det
vote vote NOUN Sing 5 obj
and and CCONJ _ 9 cc
added add VERB Past 5 conj
that that SCONJ _ 14 mark
the the DET Def 12 det
mine mine NOUN Sing 14 nsubj
would would AUX VerbForm=Fin 14 aux
stay stay VERB Inf 9 ccomp
open open ADJ _ 14 xcomp +
. . PUNCT _ 2 punct
)",
     R"(
(Reyes | say | <he | welcome | vote>) {actual positive past}
(he | welcome | vote) {actual positive past} @[Reyes]
(Reyes | add | <mine | stay | "open">) {actual positive past}
(mine | stay | "open") {planned positive} @[Reyes]
)"},
    {"TheManagerComplainedThatOkafor", R"(
The the DET Def 2 det
manager manager NOUN Sing 3 nsubj
complained complain VERB Past 0 root
that that SCONJ _ 7 mark
Okafor Okafor PROPN Sing 7 nsubj PERSON
had have AUX Past 7 aux
attacked attack VERB PastPart 3 ccomp
him he PRON Case=Acc|Number=Sing|Person=3|PronType=Prs 7 obj
and and CCONJ _ 10 cc
questioned question VERB Past 7 conj
why why ADV PronType=Int 14 advmod
nobody nobody PRON Number=Sing|PronType=Neg 14 nsubj
had have AUX Past 14 aux
left leave VERB PastPart 10 ccomp +
. . PUNCT _ 3 punct
)",
     R"(
(manager | complain | <Okafor | attack | him>) {actual positive past}
(Okafor | attack | him) {actual positive past perfect} @[manager]
(manager | question | <nobody | leave | ->) {actual positive past}
(nobody | leave | -) {unknown negative past perfect}
)"},
    {"ThePortIsOpenAsAnnouncedBy", R"(
The the DET Def 2 det
port port NOUN Sing 4 nsubj
is be AUX Pres|Sing 4 cop
open open ADJ _ 0 root +
, , PUNCT _ 7 punct
as as SCONJ _ 7 mark
announced announce VERB PastPart|Pass 4 advcl
by by ADP _ 10 case
the the DET Def 10 det
mayor mayor NOUN Sing 7 obl:agent
and and CCONJ _ 13 cc
the the DET Def 13 det
police police NOUN Plur 10 conj +
. . PUNCT _ 4 punct
)",
     R"(
(port | be | "open") {actual positive present} @[mayor]
(mayor | announce | <port | be | "open">) {actual positive past}
(police | announce | <port | be | "open">) {actual positive past}
)"},
    {"TheMinistrySaidTheShipHadBeenBoardedByPiratesAddingThatTheCr", R"(
The the DET Def 2 det
ministry ministry NOUN Sing 3 nsubj
said say VERB Past|Sing 0 root
the the DET Def 5 det
ship ship NOUN Sing 8 nsubj:pass
had have AUX Past|Sing 8 aux
been be AUX PastPart 8 aux:pass
boarded board VERB PastPart|Pass 3 ccomp
by by ADP _ 10 case
pirates pirate NOUN Plur 8 obl:agent +
, , PUNCT _ 12 punct
adding add VERB PresPart 8 advcl
that that SCONJ _ 17 mark
the the DET Def 15 det
crew crew NOUN Sing 17 nsubj
were be AUX Past|Plur 17 cop
safe safe ADJ _ 12 ccomp +
. . PUNCT _ 3 punct
)",
     R"(
(ministry | say | <pirates | board | ship>) {actual positive past}
(pirates | board | ship) {actual positive past perfect} @[ministry]
(ministry | add | <crew | be | "safe">) {actual positive past}
(crew | be | "safe") {actual positive past} @[ministry]
)"},
    {"AsOldAsHeSaid", R"(
The the DET Def 2 det
port port NOUN Sing 6 nsubj
was be AUX Past|Sing 6 cop
not not PART Polarity=Neg 6 advmod
as as ADV _ 6 advmod
old old ADJ _ 0 root
as as SCONJ _ 9 mark
Reyes Reyes PROPN Sing 9 nsubj PERSON
suggested suggest VERB Past|Sing 6 advcl +
. . PUNCT _ 6 punct
)",
     R"(
(port | be | "as old") {actual negative past}
(Reyes | suggest | -) {actual positive past}
)"},
    {"SaidTheHeadOfTheContent", R"(
" " PUNCT _ 12 punct +
Whether whether SCONJ _ 6 mark
the the DET Def 4 det
issue issue NOUN Sing 6 nsubj
is be AUX Pres|Sing 6 cop
water water NOUN Sing 12 advcl
or or CCONJ _ 8 cc
coal coal NOUN Sing 6 conj +
, , PUNCT _ 6 punct
the the DET Def 11 det
miners miner NOUN Plur 12 nsubj
lost lose VERB Past|Plur 16 ccomp +
, , PUNCT _ 12 punct +
" " PUNCT _ 12 punct
Ruiz Ruiz PROPN Sing 16 nsubj PERSON
added add VERB Past|Sing 0 root +
. . PUNCT _ 16 punct
)",
     R"(
(issue | be | water) {unknown positive present} @[Ruiz]
(issue | be | coal) {unknown positive present} @[Ruiz]
(miners | lose | -) {actual positive past} @[Ruiz]
(Ruiz | add | <miners | lose | ->) {actual positive past}
)"},
    {"BehindADashAndASubject", R"(
Families family NOUN Plur 2 nsubj
left leave VERB Past|Plur 0 root +
, , PUNCT _ 4 punct
alleging allege VERB PresPart 2 advcl
that that SCONJ _ 8 mark
the the DET Def 7 det
mill mill NOUN Sing 8 nsubj
caused cause VERB Past|Sing 4 ccomp
the the DET Def 10 det
fire fire NOUN Sing 8 obj
— — PUNCT _ 16 punct
and and CCONJ _ 16 cc
several several ADJ _ 14 amod
miners miner NOUN Plur 16 nsubj
were be AUX Past|Plur 16 cop
there there ADV Dem 8 conj +
. . PUNCT _ 2 punct
)",
     R"(
(Families | leave | -) {actual positive past}
(Families | allege | <mill | cause | fire>) {actual positive past}
(mill | cause | fire) {actual positive past} @[Families]
(miners | be | "there") amount="several" {actual positive past}
)"},
    {"SaidAnaRuizBehindAnotherSubject", R"(
" " PUNCT _ 6 punct +
The the DET Def 3 det
truth truth NOUN Sing 10 nsubj
is be AUX Pres|Sing 6 cop
we we PRON Plur|Prs|Case=Nom 6 nsubj
lost lose VERB Past|Plur 10 ccomp
votes vote NOUN Plur 6 obj +
, , PUNCT _ 6 punct +
" " PUNCT _ 6 punct
said say VERB Past|Sing 0 root
Ana Ana PROPN Sing 10 nsubj PERSON
Ruiz Ruiz PROPN Sing 11 flat PERSON +
. . PUNCT _ 10 punct
)",
     R"(
(we | lose | votes) {actual positive present} @[Ana Ruiz]
(Ana Ruiz | say | <we | lose | votes>) {actual positive past}
)"},
};

} // namespace

TEST(Speech, SaysWhatTheSentencesSay)
{
    for (const Example& example : examples) {
        expect_statements(example);
    }
}

} // namespace triplewright::testing
