// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

#include "extraction/frozen_statements.hpp"

#include <gtest/gtest.h>

namespace triplewright::testing {

namespace {

const Example examples[] = {
    {"TheBillWasSignedByAna", R"(
The the DET Def 2 det
bill bill NOUN Sing 4 nsubj:pass
was be AUX Past 4 aux:pass
signed sign VERB Pass 0 root
by by ADP _ 6 case
Ana Ana PROPN Sing 4 obl:agent PERSON
Ruiz Ruiz PROPN Sing 6 flat PERSON
in in ADP _ 9 case
Lima Lima PROPN Sing 4 obl LOCATION +
. . PUNCT _ 4 punct
)",
     R"(
(Ana Ruiz | sign | bill) place(in)=Lima {actual positive past}
)"},
    {"TheBillWasSignedInMay", R"(
The the DET Def 2 det
bill bill NOUN Sing 4 nsubj:pass
was be AUX Past 4 aux:pass
signed sign VERB Pass 0 root
in in ADP _ 6 case
May May PROPN Sing 4 obl DATE +
. . PUNCT _ 4 punct
)",
     R"(
(bill | be_signed | -) time(in)=--05 {actual positive past}
)"},
    {"TomReyesWasAccusedOfFraud", R"(
Tom Tom PROPN Sing 4 nsubj:pass PERSON
Reyes Reyes PROPN Sing 1 flat PERSON
was be AUX Past 4 aux:pass
accused accuse VERB Pass 0 root
of of ADP _ 6 case
fraud fraud NOUN Sing 4 obl +
. . PUNCT _ 4 punct
)",
     R"(
(Tom Reyes | be_accused_of | fraud) {actual positive past}
)"},
    {"ThePrizeWasGivenToLena", R"(
The the DET Def 2 det
prize prize NOUN Sing 4 nsubj:pass
was be AUX Past 4 aux:pass
given give VERB Pass 0 root
to to ADP _ 6 case
Lena Lena PROPN Sing 4 obl PERSON
Ortiz Ortiz PROPN Sing 6 flat PERSON
by by ADP _ 10 case
the the DET Def 10 det
academy academy NOUN Sing 4 obl:agent +
. . PUNCT _ 4 punct
)",
     R"(
(academy | give | prize) to(to)=Lena Ortiz {actual positive past}
)"},
    {"LenaOrtizWasGivenThePrize", R"(
Lena Lena PROPN Sing 4 nsubj:pass PERSON
Ortiz Ortiz PROPN Sing 1 flat PERSON
was be AUX Past 4 aux:pass
given give VERB Pass 0 root
the the DET Def 6 det
prize prize NOUN Sing 4 obj
by by ADP _ 9 case
the the DET Def 9 det
academy academy NOUN Sing 4 obl:agent +
. . PUNCT _ 4 punct
)",
     R"(
(academy | give | prize) to=Lena Ortiz {actual positive past}
)"},
    {"TheShipsWereSeizedAndSold", R"(
The the DET Def 2 det
ships ship NOUN Plur 4 nsubj:pass
were be AUX Past 4 aux:pass
seized seize VERB Pass 0 root
and and CCONJ _ 6 cc
sold sell VERB Pass 4 conj +
. . PUNCT _ 4 punct
)",
     R"(
(ships | be_seized | -) {actual positive past}
(ships | be_sold | -) {actual positive past}
)"},
    {"ThreeMenWereArrestedInAccra", R"(
Three three NUM NumType=Card 2 nummod
men man NOUN Plur 4 nsubj:pass
were be AUX Past 4 aux:pass
arrested arrest VERB Pass 0 root
in in ADP _ 6 case
Accra Accra PROPN Sing 4 obl LOCATION
on on ADP _ 8 case
Friday Friday PROPN Sing 4 obl DATE +
. . PUNCT _ 4 punct
)",
     R"(
(men | be_arrested_in | Accra) amount=3 time(on)="Friday" {actual positive past}
)"},
    {"TheRoadWasClosedBecauseOf", R"(
The the DET Def 2 det
road road NOUN Sing 4 nsubj:pass
was be AUX Past 4 aux:pass
closed close VERB Pass 0 root
because because ADP ExtPos=ADP 7 case
of of ADP _ 5 fixed
snow snow NOUN Sing 4 obl +
. . PUNCT _ 4 punct
)",
     R"(
(road | be_closed | -) cause(because of)=snow {actual positive past}
)"},
    {"TheMayorWasElectedPresidentOf", R"(
The the DET Def 2 det
mayor mayor NOUN Sing 4 nsubj:pass
was be AUX Past 4 aux:pass
elected elect VERB Pass 0 root
president president NOUN Sing 4 xcomp
of of ADP _ 8 case
the the DET Def 8 det
club club NOUN Sing 5 nmod +
. . PUNCT _ 4 punct
)",
     R"(
(mayor | be_elected | -) as="president of the club" {actual positive past}
)"},
    {"TheRoofHadBeenDestroyedBy", R"(
The the DET Def 2 det
roof roof NOUN Sing 5 nsubj:pass
had have AUX Past 5 aux
been be AUX PastPart 5 aux:pass
destroyed destroy VERB Pass 0 root
by by ADP _ 8 case
a a DET Ind 8 det
storm storm NOUN Sing 5 obl:agent
in in ADP _ 10 case
1987 1987 NUM NumForm=Digit|NumType=Card 5 obl DATE +
. . PUNCT _ 5 punct
)",
     R"(
(storm | destroy | roof) time(in)=1987 {actual positive past perfect}
)"},
    {"FourOfficersHaveNotBeenCharged", R"(
Four four NUM NumForm=Word|NumType=Card 2 nummod
officers officer NOUN Plur 6 nsubj:pass
have have AUX Pres 6 aux
not not PART Polarity=Neg 6 advmod
been be AUX PastPart 6 aux:pass
charged charge VERB Pass 0 root +
. . PUNCT _ 6 punct
)",
     R"(
(officers | be_charged | -) amount=4 {actual negative present perfect}
)"},
    {"TheMinisterIsExpectedToBe", R"(
The the DET Def 2 det
minister minister NOUN Sing 4 nsubj:pass
is be AUX Pres 4 aux:pass
expected expect VERB Pass 0 root
to to PART _ 7 mark
be be AUX Inf 7 aux:pass
replaced replace VERB Pass 4 xcomp
next next ADJ Degree=Pos 9 amod
month month NOUN Sing 7 obl:unmarked +
. . PUNCT _ 4 punct
)",
     R"(
(minister | be_replaced | -) time="next month" {planned positive future}
)"},
    {"TwoDriversWereFinedByThe", R"(
Two two NUM NumForm=Word|NumType=Card 2 nummod
drivers driver NOUN Plur 4 nsubj:pass
were be AUX Past 4 aux:pass
fined fine VERB Pass 0 root
by by ADP _ 7 case
the the DET Def 7 det
council council NOUN Sing 4 obl:agent
and and CCONJ _ 9 cc
banned ban VERB Pass 4 conj +
. . PUNCT _ 4 punct
)",
     R"(
(council | fine | drivers) amount=2 {actual positive past}
(drivers | be_banned | -) amount=2 {actual positive past}
)"},
    {"TheAccordNegotiatedByPeruAnd", R"(
The the DET Def 2 det
accord accord NOUN Sing 12 nsubj:pass +
, , PUNCT _ 4 punct
negotiated negotiate VERB Pass 2 acl
by by ADP _ 6 case
Peru Peru PROPN Sing 4 obl:agent LOCATION
and and CCONJ _ 8 cc
Chile Chile PROPN Sing 6 conj LOCATION +
, , PUNCT _ 2 punct
was be AUX Past 12 aux:pass
never never ADV PronType=Neg 12 advmod
ratified ratify VERB Pass 0 root +
. . PUNCT _ 12 punct
)",
     R"(
(Peru | negotiate | accord) {actual positive past}
(Chile | negotiate | accord) {actual positive past}
(accord | be_ratified | -) {actual negative past}
)"},
    {"ThePaintingIsBelievedToHave", R"(
The the DET Def 2 det
painting painting NOUN Sing 4 nsubj:pass
is be AUX Pres 4 aux:pass
believed believe VERB Pass 0 root
to to PART _ 8 mark
have have AUX Inf 8 aux
been be AUX PastPart 8 aux:pass
stolen steal VERB Pass 4 xcomp +
. . PUNCT _ 4 punct
)",
     R"(
(painting | be_stolen | -) {unknown positive present perfect}
)"},
    {"ProtestersWereSprayedWithTearGas", R"(
Protesters protester NOUN Plur 3 nsubj:pass
were be AUX Past 3 aux:pass
sprayed spray VERB Pass 0 root
with with ADP _ 6 case
tear tear NOUN Sing 6 compound
gas gas NOUN Sing 3 obl +
. . PUNCT _ 3 punct
)",
     R"(
(Protesters | be_sprayed_with | tear gas) {actual positive past}
)"},
    {"TheReportWasLeakedToThe", R"(
The the DET Def 2 det
report report NOUN Sing 4 nsubj:pass
was be AUX Past 4 aux:pass
leaked leak VERB Pass 0 root
to to ADP _ 8 case
the the DET Def 8 det
Lima Lima PROPN Sing 8 compound ORGANIZATION
Post Post PROPN Sing 4 obl ORGANIZATION
by by ADP _ 11 case
an a DET Ind 11 det
aide aide NOUN Sing 4 obl:agent +
. . PUNCT _ 4 punct
)",
     R"(
(aide | leak | report) to(to)=Lima Post {actual positive past}
)"},
    {"TheLawWillBeDebatedIn", R"(
The the DET Def 2 det
law law NOUN Sing 5 nsubj:pass
will will AUX VerbForm=Fin 5 aux
be be AUX Inf 5 aux:pass
debated debate VERB Pass 0 root
in in ADP _ 7 case
parliament parliament NOUN Sing 5 obl +
. . PUNCT _ 5 punct
)",
     R"(
(law | be_debated_in | parliament) {planned positive future}
)"},
    {"ChildrenMustBeAccompaniedByAdults", R"(
Children child NOUN Plur 4 nsubj:pass
must must AUX VerbForm=Fin 4 aux
be be AUX Inf 4 aux:pass
accompanied accompany VERB Pass 0 root
by by ADP _ 6 case
adults adult NOUN Plur 4 obl:agent +
. . PUNCT _ 4 punct
)",
     R"(
(adults | accompany | Children) {required positive}
)"},
    {"TheChoirWasMadeUpOfTeachers", R"(
The the DET Def 2 det
choir choir NOUN Sing 4 nsubj:pass
was be AUX Past 4 aux:pass
made make VERB Pass 0 root
up up ADP _ 4 compound:prt
of of ADP _ 7 case
teachers teacher NOUN Plur 4 obl:agent +
. . PUNCT _ 4 punct
)",
     R"(
(choir | be_made_up_of | teachers) {actual positive past}
)"},
    {"AsExpectedTheFerryLeftDover", R"(
As as SCONJ _ 2 mark
expected expect VERB Pass 6 advcl +
, , PUNCT _ 2 punct
the the DET Def 5 det
ferry ferry NOUN Sing 6 nsubj
left leave VERB Past 0 root
Dover Dover PROPN Sing 6 obj LOCATION +
. . PUNCT _ 6 punct
)",
     R"(
(ferry | leave | Dover) {actual positive past}
)"},
    {"TheDiverHasBeenGrantedALoan", R"(
The the DET Def 2 det
diver diver NOUN Sing 5 nsubj:pass
has have AUX Pres|Sing 5 aux
been be AUX PastPart 5 aux:pass
granted grant VERB Pass 0 root
a a DET Ind 7 det
loan loan NOUN Sing 5 obj
by by ADP _ 10 case
the the DET Def 10 det
bank bank NOUN Sing 5 obl:agent +
. . PUNCT _ 5 punct
)",
     R"(
(bank | grant | loan) to=diver {actual positive present perfect}
)"},
    {"AtLeast23PeopleWereKilledAndUpTo90Injured", R"(
At at ADP _ 2 case
least least ADJ Degree=Sup 3 nmod
23 23 NUM NumForm=Digit|NumType=Card 4 nummod
people people NOUN Plur 6 nsubj:pass
were be AUX Past|Plur 6 aux:pass
killed kill VERB PastPart|Pass 0 root
and and CCONJ _ 11 cc
up up ADP _ 10 advmod
to to ADP _ 8 fixed
90 90 NUM NumForm=Digit|NumType=Card 11 obl
injured injure VERB PastPart|Pass 6 conj +
. . PUNCT _ 6 punct
)",
     R"(
(people | be_killed | -) amount(at least)=23 {actual positive past}
(people | be_injured | -) amount=90 {actual positive past}
)"},
    {"FiveWomenDiedAndAnother32WereInjured", R"(
Five five NUM NumForm=Word|NumType=Card 2 nummod
women woman NOUN Plur 3 nsubj
died die VERB Past|Plur 0 root
and and CCONJ _ 8 cc
another another DET PronType=Ind 6 det
32 32 NUM NumForm=Digit|NumType=Card 8 nsubj:pass
were be AUX Past|Plur 8 aux:pass
injured injure VERB PastPart|Pass 3 conj +
. . PUNCT _ 3 punct
)",
     R"(
(women | die | -) amount=5 {actual positive past}
(women | be_injured | -) amount=32 {actual positive past}
)"},
    {"WantTheMakersHeld", R"(
The the DET Def 2 det
families family NOUN Plur 3 nsubj
had have VERB Past|Plur 0 root
the the DET Def 5 det
makers maker NOUN Plur 3 obj
held hold VERB PastPart|Pass 3 xcomp
accountable accountable ADJ _ 6 xcomp +
. . PUNCT _ 3 punct
)",
     R"(
(families | have | makers) topic=<makers | be_held | -> {actual positive past}
(makers | be_held | -) as="accountable" {actual positive past}
)"},
};

} // namespace

TEST(Passive, SaysWhatTheSentencesSay)
{
    for (const Example& example : examples) {
        expect_statements(example);
    }
}

} // namespace triplewright::testing
