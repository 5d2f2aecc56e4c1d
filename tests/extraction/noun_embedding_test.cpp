// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

// Nouns with a clause of their own: plans, attempts, rights, claims; alone and with their verb.

#include "extraction/frozen_statements.hpp"

#include <gtest/gtest.h>

namespace triplewright::testing {

namespace {

const Example examples[] = {
    {"TheGuardDescribedAFailedAttemptTo", R"(
The the DET Def 2 det
guard guard NOUN Sing 3 nsubj
described describe VERB Past 0 root
a a DET Ind 6 det
failed fail VERB Pass 6 amod
attempt attempt NOUN Sing 3 obj
to to PART _ 8 mark
open open VERB Inf 6 acl
the the DET Def 10 det
safe safe NOUN Sing 8 obj +
. . PUNCT _ 3 punct
)",
     R"(
(guard | describe | failed attempt to open the safe) {actual positive past}
(guard | open | safe) {actual negative past}
)"},
    {"TheFirmAbandonedPlansToBuildA", R"(
The the DET Def 2 det
firm firm NOUN Sing 3 nsubj
abandoned abandon VERB Past 0 root
plans plan NOUN Plur 3 obj
to to PART _ 6 mark
build build VERB Inf 4 acl
a a DET Ind 8 det
dam da NOUN Sing 6 obj +
. . PUNCT _ 3 punct
)",
     R"(
(firm | abandon | plans to build a dam) {actual positive past}
(firm | build | dam) {planned negative}
)"},
    {"TheFirmAnnouncedPlansToBuildA", R"(
The the DET Def 2 det
firm firm NOUN Sing 3 nsubj
announced announce VERB Past 0 root
plans plan NOUN Plur 3 obj
to to PART _ 6 mark
build build VERB Inf 4 acl
a a DET Ind 8 det
dam da NOUN Sing 6 obj +
. . PUNCT _ 3 punct
)",
     R"(
(firm | announce | plans to build a dam) {actual positive past}
(firm | build | dam) {planned positive}
)"},
    {"ThePoliceFoiledAPlotToRob", R"(
The the DET Def 2 det
police police NOUN Sing 3 nsubj
foiled foil VERB Past 0 root
a a DET Ind 5 det
plot plot NOUN Sing 3 obj
to to PART _ 7 mark
rob rob VERB Inf 3 advcl
the the DET Def 9 det
bank bank NOUN Sing 7 obj +
. . PUNCT _ 3 punct
)",
     R"(
(police | foil | plot) purpose(to)=<police | rob | bank> {actual positive past}
(police | rob | bank) {actual negative past}
)"},
    {"TheClerkHasTheRightToSell", R"(
The the DET Def 2 det
clerk clerk NOUN Sing 3 nsubj
has have VERB Pres 0 root
the the DET Def 5 det
right right NOUN Sing 3 obj
to to PART _ 7 mark
sell sell VERB Inf 5 acl
the the DET Def 9 det
land land NOUN Sing 7 obj +
. . PUNCT _ 3 punct
)",
     R"(
(clerk | have | right to sell the land) {actual positive present}
(clerk | sell | land) {possible positive}
)"},
    {"TheClerkDoesNotHaveTheRight", R"(
The the DET Def 2 det
clerk clerk NOUN Sing 5 nsubj
does do AUX Pres 5 aux
not not PART Polarity=Neg 5 advmod
have have VERB Inf 0 root
the the DET Def 7 det
right right NOUN Sing 5 obj
to to PART _ 9 mark
sell sell VERB Inf 7 acl
the the DET Def 11 det
land land NOUN Sing 9 obj +
. . PUNCT _ 5 punct
)",
     R"(
(clerk | have | right to sell the land) {actual negative present}
(clerk | sell | land) {actual negative present}
)"},
    {"TheBankHadTheForesightToSell", R"(
The the DET Def 2 det
bank bank NOUN Sing 3 nsubj
had have VERB Past 0 root
the the DET Def 5 det
foresight foresight NOUN Sing 3 obj
to to PART _ 7 mark
sell sell VERB Inf 5 acl
the the DET Def 9 det
bonds bond NOUN Plur 7 obj +
. . PUNCT _ 3 punct
)",
     R"(
(bank | have | foresight to sell the bonds) {actual positive past}
(bank | sell | bonds) {actual positive past}
)"},
    {"TheMayorKeptThePromiseToBuild", R"(
The the DET Def 2 det
mayor mayor NOUN Sing 3 nsubj
kept keep VERB Past 0 root
the the DET Def 5 det
promise promise NOUN Sing 3 obj
to to PART _ 7 mark
build build VERB Inf 5 acl
a a DET Ind 9 det
school school NOUN Sing 7 obj +
. . PUNCT _ 3 punct
)",
     R"(
(mayor | keep | promise to build a school) {actual positive past}
(mayor | build | school) {actual positive past}
)"},
    {"TheMayorBrokeThePromiseToBuild", R"(
The the DET Def 2 det
mayor mayor NOUN Sing 3 nsubj
broke break VERB Past 0 root
the the DET Def 5 det
promise promise NOUN Sing 3 obj
to to PART _ 7 mark
build build VERB Inf 5 acl
a a DET Ind 9 det
school school NOUN Sing 7 obj +
. . PUNCT _ 3 punct
)",
     R"(
(mayor | break | promise to build a school) {actual positive past}
(mayor | build | school) {actual negative past}
)"},
    {"TheBanksRefusalToPayTheMiners", R"(
The the DET Def 2 det
bank bank NOUN Sing 4 nmod:poss +
's 's PART _ 2 case
refusal refusal NOUN Sing 9 nsubj
to to PART _ 6 mark
pay pay VERB Inf 4 acl
the the DET Def 8 det
miners miner NOUN Plur 6 obj
angered anger VERB Past 0 root
the the DET Def 11 det
union union NOUN Sing 9 obj +
. . PUNCT _ 9 punct
)",
     R"(
(bank | have | refusal to pay the miners) {actual positive}
(bank | pay | miners) {actual negative past}
(refusal to pay the miners | anger | union) {actual positive past}
)"},
    {"TheFirmsAbilityToPayTheMiners", R"(
The the DET Def 2 det
firm firm NOUN Sing 4 nmod:poss +
's 's PART _ 2 case
ability ability NOUN Sing 11 nsubj
to to PART _ 6 mark
pay pay VERB Inf 4 acl
the the DET Def 8 det
miners miner NOUN Plur 6 obj
is be AUX Pres 11 cop
in in ADP _ 11 case
doubt doubt NOUN Sing 0 root +
. . PUNCT _ 11 punct
)",
     R"(
(firm | have | ability to pay the miners) {actual positive}
(firm | pay | miners) {possible positive}
(ability to pay the miners | be_in | doubt) {actual positive present}
)"},
    {"ThePossibilityThatTheDamWillBreak", R"(
The the DET Def 2 det
possibility possibility NOUN Sing 8 nsubj
that that SCONJ _ 7 mark
the the DET Def 5 det
dam da NOUN Sing 7 nsubj
will will AUX VerbForm=Fin 7 aux
break break VERB Inf 2 acl
worries worry VERB Pres 0 root
farmers farmer NOUN Plur 8 obj +
. . PUNCT _ 8 punct
)",
     R"(
(dam | break | -) {possible positive future}
(possibility | worry | farmers) {actual positive present}
)"},
    {"ThereIsNoEvidenceThatTheMayor", R"(
There there PRON _ 2 expl
is be VERB Pres 0 root
no no DET PronType=Neg 4 det
evidence evidence NOUN Sing 2 nsubj
that that SCONJ _ 8 mark
the the DET Def 7 det
mayor mayor NOUN Sing 8 nsubj
took take VERB Past 4 acl
bribes bribe NOUN Plur 8 obj +
. . PUNCT _ 2 punct
)",
     R"(
(evidence | exist | -) topic=<mayor | take | bribes> {actual negative present}
(mayor | take | bribes) {unknown positive past}
)"},
    {"TomReyesDeniedClaimsThatHeTook", R"(
Tom Tom PROPN Sing 3 nsubj PERSON
Reyes Reyes PROPN Sing 1 flat PERSON
denied deny VERB Past 0 root
claims claim NOUN Plur 3 obj
that that SCONJ _ 7 mark
he he PRON Gender=Masc|Number=Sing|Person=3|PronType=Prs 7 nsubj
took take VERB Past 4 acl
bribes bribe NOUN Plur 7 obj +
. . PUNCT _ 3 punct
)",
     R"(
(Tom Reyes | deny | claims) topic=<he | take | bribes> {actual positive past}
(he | take | bribes) {actual negative past} @[Tom Reyes]
)"},
    {"TheArmyConfirmedReportsThatTheRebels", R"(
The the DET Def 2 det
army army NOUN Sing 3 nsubj
confirmed confirm VERB Past 0 root
reports report NOUN Plur 3 obj
that that SCONJ _ 9 mark
the the DET Def 7 det
rebels rebel NOUN Plur 9 nsubj
had have AUX Past 9 aux
left leave VERB PastPart 4 acl +
. . PUNCT _ 3 punct
)",
     R"(
(army | confirm | reports) topic=<rebels | leave | -> {actual positive past}
(rebels | leave | -) {actual positive past perfect} @[army]
)"},
    {"TheFirstWomanToLeadTheBank", R"(
The the DET Def 3 det
first first ADJ NumType=Ord 3 amod
woman woman NOUN Sing 8 nsubj
to to PART _ 5 mark
lead lead VERB Inf 3 acl
the the DET Def 7 det
bank bank NOUN Sing 5 obj
resigned resign VERB Past 0 root +
. . PUNCT _ 8 punct
)",
     R"(
(first woman | lead | bank) {actual positive past}
(first woman | resign | -) {actual positive past}
)"},
    {"AnaRuizWillBeTheFirstWoman", R"(
Ana Ana PROPN Sing 7 nsubj PERSON
Ruiz Ruiz PROPN Sing 1 flat PERSON
will will AUX VerbForm=Fin 7 aux
be be AUX Inf 7 cop
the the DET Def 7 det
first first ADJ NumType=Ord 7 amod
woman woman NOUN Sing 0 root
to to PART _ 9 mark
lead lead VERB Inf 7 acl
the the DET Def 11 det
bank bank NOUN Sing 9 obj +
. . PUNCT _ 7 punct
)",
     R"(
(Ana Ruiz | be | first woman) {planned positive future}
(first woman | lead | bank) {planned positive}
)"},
    {"TomReyesAWouldBeSenatorLeft", R"(
Tom Tom PROPN Sing 10 nsubj PERSON
Reyes Reyes PROPN Sing 1 flat PERSON +
, , PUNCT _ 8 punct
a a DET Ind 8 det
would would AUX VerbForm=Fin 7 aux +
- - PUNCT _ 5 punct +
be be AUX Inf 8 amod
senator senator NOUN Sing 1 appos +
, , PUNCT _ 1 punct
left leave VERB Past 0 root
Lima Lima PROPN Sing 10 obj LOCATION +
. . PUNCT _ 10 punct
)",
     R"(
(Tom Reyes | hold_position | "senator") {planned positive future}
(Tom Reyes | leave | Lima) {actual positive past}
)"},
    {"AgainstClaimsHeLeft", R"(
Reyes Reyes PROPN Sing 2 nsubj PERSON
fought fight VERB Past|Sing 0 root
claims claim NOUN Plur 2 obj
he he PRON Sing|Prs|Case=Nom|Gender=Masc 5 nsubj
left leave VERB Past|Sing 3 acl
Lima Lima PROPN Sing 5 obj LOCATION +
. . PUNCT _ 2 punct
)",
     R"(
(Reyes | fight | claims) {actual positive past}
(he | leave | Lima) {unknown positive past}
)"},
};

} // namespace

TEST(NounEmbeddings, SaysWhatTheSentencesSay)
{
    for (const Example& example : examples) {
        expect_statements(example);
    }
}

} // namespace triplewright::testing
