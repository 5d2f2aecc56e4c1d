// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

// What is taken for granted stays actual, whatever becomes of the word above; so do habits.

#include "extraction/frozen_statements.hpp"

#include <gtest/gtest.h>

namespace triplewright::testing {

namespace {

const Example examples[] = {
    {"TheFactThatTheBankLiedAngered", R"(
The the DET Def 2 det
fact fact NOUN Sing 7 nsubj
that that SCONJ _ 6 mark
the the DET Def 5 det
bank bank NOUN Sing 6 nsubj
lied lie VERB Past 2 acl
angered anger VERB Past 0 root
the the DET Def 9 det
clients client NOUN Plur 7 obj +
. . PUNCT _ 7 punct
)",
     R"(
(bank | lie | -) {actual positive past}
(fact | anger | clients) {actual positive past}
)"},
    {"TheMayorRegretsThatTheSchoolClosed", R"(
The the DET Def 2 det
mayor mayor NOUN Sing 3 nsubj
regrets regret VERB Pres 0 root
that that SCONJ _ 7 mark
the the DET Def 6 det
school school NOUN Sing 7 nsubj
closed close VERB Past 3 ccomp +
. . PUNCT _ 3 punct
)",
     R"(
(mayor | regret | <school | close | ->) {actual positive present}
(school | close | -) {actual positive past}
)"},
    {"TheFamilyLearnedThatTheShipHad", R"(
The the DET Def 2 det
family family NOUN Sing 3 nsubj
learned learn VERB Past 0 root
that that SCONJ _ 8 mark
the the DET Def 6 det
ship ship NOUN Sing 8 nsubj
had have AUX Past 8 aux
sunk sink VERB PastPart 3 ccomp +
. . PUNCT _ 3 punct
)",
     R"(
(family | learn | <ship | sink | ->) {actual positive past}
(ship | sink | -) {actual positive past perfect} @[family]
)"},
    {"TheFirmDidNotKnowThatThe", R"(
The the DET Def 2 det
firm firm NOUN Sing 5 nsubj
did do AUX Past 5 aux
not not PART Polarity=Neg 5 advmod
know know VERB Inf 0 root
that that SCONJ _ 10 mark
the the DET Def 8 det
pump pump NOUN Sing 10 nsubj
had have AUX Past 10 aux
failed fail VERB PastPart 5 ccomp +
. . PUNCT _ 5 punct
)",
     R"(
(firm | know | <pump | fail | ->) {actual negative past}
(pump | fail | -) {actual positive past perfect}
)"},
    {"TheGuardDidNotNoticeThatThe", R"(
The the DET Def 2 det
guard guard NOUN Sing 5 nsubj
did do AUX Past 5 aux
not not PART Polarity=Neg 5 advmod
notice notice VERB Inf 0 root
that that SCONJ _ 10 mark
the the DET Def 8 det
thief thief NOUN Sing 10 nsubj
had have AUX Past 10 aux
entered enter VERB PastPart 5 ccomp
the the DET Def 12 det
hall hall NOUN Sing 10 obj +
. . PUNCT _ 5 punct
)",
     R"(
(guard | notice | <thief | enter | hall>) {actual negative past}
(thief | enter | hall) {actual positive past perfect}
)"},
    {"ItIsOddThatTheGuardLeft", R"(
It it PRON Gender=Neut|Number=Sing|Person=3|PronType=Prs 3 expl
is be AUX Pres 3 cop
odd odd ADJ _ 0 root
that that SCONJ _ 7 mark
the the DET Def 6 det
guard guard NOUN Sing 7 nsubj
left leave VERB Past 3 csubj
the the DET Def 9 det
gate gate NOUN Sing 7 obj +
. . PUNCT _ 3 punct
)",
     R"(
(<guard | leave | gate> | be | "odd") {actual positive present}
(guard | leave | gate) {actual positive past}
)"},
    {"TheMayorWasGladThatTheStrike", R"(
The the DET Def 2 det
mayor mayor NOUN Sing 4 nsubj
was be AUX Past 4 cop
glad glad ADJ _ 0 root
that that SCONJ _ 9 mark
the the DET Def 7 det
strike strike NOUN Sing 9 nsubj
had have AUX Past 9 aux
ended end VERB PastPart 4 ccomp +
. . PUNCT _ 4 punct
)",
     R"(
(mayor | be | "glad") topic=<strike | end | -> {actual positive past}
(strike | end | -) {actual positive past perfect}
)"},
    {"TheCompanyIgnoredTheFactThatThe", R"(
The the DET Def 2 det
company company NOUN Sing 3 nsubj
ignored ignore VERB Past 0 root
the the DET Def 5 det
fact fact NOUN Sing 3 obj
that that SCONJ _ 9 mark
the the DET Def 8 det
pump pump NOUN Sing 9 nsubj
leaked leak VERB Past 5 acl +
. . PUNCT _ 3 punct
)",
     R"(
(company | ignore | fact) topic=<pump | leak | -> {actual positive past}
(pump | leak | -) {actual positive past}
)"},
    {"TheOwnerWasSurprisedToSeeThe", R"(
The the DET Def 2 det
owner owner NOUN Sing 4 nsubj:pass
was be AUX Past 4 cop
surprised surprised ADJ _ 0 root
to to PART _ 6 mark
see see VERB Inf 4 xcomp
the the DET Def 8 det
thief thief NOUN Sing 6 obj +
. . PUNCT _ 4 punct
)",
     R"(
(owner | be | "surprised") topic=<owner | see | thief> {actual positive past}
(owner | see | thief) {actual positive past}
)"},
    {"TheCrewWasLuckyToSurviveThe", R"(
The the DET Def 2 det
crew crew NOUN Sing 4 nsubj
was be AUX Past 4 cop
lucky lucky ADJ _ 0 root
to to PART _ 6 mark
survive survive VERB Inf 4 xcomp
the the DET Def 8 det
storm storm NOUN Sing 6 obj +
. . PUNCT _ 4 punct
)",
     R"(
(crew | be | "lucky") topic=<crew | survive | storm> {actual positive past}
(crew | survive | storm) {actual positive past}
)"},
    {"TheFirmAdmittedHidingTheReport", R"(
The the DET Def 2 det
firm firm NOUN Sing 3 nsubj
admitted admit VERB Past 0 root
hiding hide VERB Ger 3 xcomp
the the DET Def 6 det
report report NOUN Sing 4 obj +
. . PUNCT _ 3 punct
)",
     R"(
(firm | admit | <firm | hide | report>) {actual positive past}
(firm | hide | report) {actual positive past}
)"},
    {"TheMayorResignedBecauseTheBridgeCollapsed", R"(
The the DET Def 2 det
mayor mayor NOUN Sing 3 nsubj
resigned resign VERB Past 0 root
because because SCONJ _ 7 mark
the the DET Def 6 det
bridge bridge NOUN Sing 7 nsubj
collapsed collapse VERB Past 3 advcl +
. . PUNCT _ 3 punct
)",
     R"(
(mayor | resign | -) cause(because)=<bridge | collapse | -> {actual positive past}
(bridge | collapse | -) {actual positive past}
)"},
    {"AlthoughTheFirmLostMoneyItHired", R"(
Although although SCONJ _ 4 mark
the the DET Def 3 det
firm firm NOUN Sing 4 nsubj
lost lose VERB Past 8 advcl
money money NOUN Sing 4 obj +
, , PUNCT _ 4 punct
it it PRON Gender=Neut|Number=Sing|Person=3|PronType=Prs 8 nsubj
hired hire VERB Past 0 root
staff staff NOUN Sing 8 obj +
. . PUNCT _ 8 punct
)",
     R"(
(firm | lose | money) {actual positive past}
(it | hire | staff) concession(although)=<firm | lose | money> {actual positive past}
)"},
    {"WhalesEatKrill", R"(
Whales whale NOUN Plur 2 nsubj
eat eat VERB Pres 0 root
krill krill NOUN Sing 2 obj +
. . PUNCT _ 2 punct
)",
     R"(
(Whales | eat | krill) {actual positive present}
)"},
    {"TheBusUsuallyStopsAtTheMarket", R"(
The the DET Def 2 det
bus bus NOUN Sing 4 nsubj
usually usually ADV _ 4 advmod
stops stop VERB Pres 0 root
at at ADP _ 7 case
the the DET Def 7 det
market market NOUN Sing 4 obl +
. . PUNCT _ 4 punct
)",
     R"(
(bus | stop_at | market) frequency="usually" {actual positive present}
)"},
    {"TheClubUsedToOwnTheStadium", R"(
The the DET Def 2 det
club club NOUN Sing 3 nsubj
used use VERB Past 0 root
to to PART _ 5 mark
own own VERB Inf 3 xcomp
the the DET Def 7 det
stadium stadium NOUN Sing 5 obj +
. . PUNCT _ 3 punct
)",
     R"(
(club | own | stadium) {actual positive past}
)"},
    {"TheReportShowedThatTheBankHid", R"(
The the DET Def 2 det
report report NOUN Sing 3 nsubj
showed show VERB Past 0 root
that that SCONJ _ 7 mark
the the DET Def 6 det
bank bank NOUN Sing 7 nsubj
hid hide VERB Past 3 ccomp
the the DET Def 9 det
losses loss NOUN Plur 7 obj +
. . PUNCT _ 3 punct
)",
     R"(
(report | show | <bank | hide | losses>) {actual positive past}
(bank | hide | losses) {actual positive past} @[report]
)"},
    {"TheMinisterDoesNotKnowWhetherThe", R"(
The the DET Def 2 det
minister minister NOUN Sing 5 nsubj
does do AUX Pres 5 aux
not not PART Polarity=Neg 5 advmod
know know VERB Inf 0 root
whether whether SCONJ _ 9 mark
the the DET Def 8 det
bank bank NOUN Sing 9 nsubj
lied lie VERB Past 5 ccomp +
. . PUNCT _ 5 punct
)",
     R"(
(minister | know | <bank | lie | ->) {actual negative present}
(bank | lie | -) {unknown positive past}
)"},
    {"TheMayorMayKnowThatTheBank", R"(
The the DET Def 2 det
mayor mayor NOUN Sing 4 nsubj
may may AUX VerbForm=Fin 4 aux
know know VERB Inf 0 root
that that SCONJ _ 8 mark
the the DET Def 7 det
bank bank NOUN Sing 8 nsubj
lied lie VERB Past 4 ccomp +
. . PUNCT _ 4 punct
)",
     R"(
(mayor | know | <bank | lie | ->) {possible positive}
(bank | lie | -) {actual positive past}
)"},
    {"NewsThatTheKingHadDiedReached", R"(
News news NOUN Sing 7 nsubj
that that SCONJ _ 6 mark
the the DET Def 4 det
king king NOUN Sing 6 nsubj
had have AUX Past 6 aux
died die VERB PastPart 1 acl
reached reach VERB Past 0 root
Lima Lima PROPN Sing 7 obj LOCATION +
. . PUNCT _ 7 punct
)",
     R"(
(king | die | -) {actual positive past perfect}
(News | reach | Lima) {actual positive past}
)"},
    {"ItIsTrueThatTheBankLied", R"(
It it PRON Gender=Neut|Number=Sing|Person=3|PronType=Prs 3 expl
is be AUX Pres 3 cop
true true ADJ _ 0 root
that that SCONJ _ 7 mark
the the DET Def 6 det
bank bank NOUN Sing 7 nsubj
lied lie VERB Past 3 csubj +
. . PUNCT _ 3 punct
)",
     R"(
(<bank | lie | -> | be | "true") {actual positive present}
(bank | lie | -) {actual positive past}
)"},
    {"ItIsNotTrueThatTheBank", R"(
It it PRON Gender=Neut|Number=Sing|Person=3|PronType=Prs 4 expl
is be AUX Pres 4 cop
not not PART Polarity=Neg 4 advmod
true true ADJ _ 0 root
that that SCONJ _ 8 mark
the the DET Def 7 det
bank bank NOUN Sing 8 nsubj
lied lie VERB Past 4 csubj +
. . PUNCT _ 4 punct
)",
     R"(
(<bank | lie | -> | be | "true") {actual negative present}
(bank | lie | -) {unknown positive past}
)"},
    {"ItIsFalseThatTheBankLied", R"(
It it PRON Gender=Neut|Number=Sing|Person=3|PronType=Prs 3 expl
is be AUX Pres 3 cop
false false ADJ _ 0 root
that that SCONJ _ 7 mark
the the DET Def 6 det
bank bank NOUN Sing 7 nsubj
lied lie VERB Past 3 csubj +
. . PUNCT _ 3 punct
)",
     R"(
(<bank | lie | -> | be | "false") {actual positive present}
(bank | lie | -) {actual negative past}
)"},
};

} // namespace

TEST(Factives, SaysWhatTheSentencesSay)
{
    for (const Example& example : examples) {
        expect_statements(example);
    }
}

} // namespace triplewright::testing
