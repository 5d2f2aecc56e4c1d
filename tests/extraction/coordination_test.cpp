// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

// What stands side by side: subjects, verbs, objects, phrases.

#include "extraction/frozen_statements.hpp"

#include <gtest/gtest.h>

namespace triplewright::testing {

namespace {

const Example examples[] = {
    {"BothGhanaAndTogoSignedTheTreaty", R"(
Both both CCONJ _ 2 cc:preconj
Ghana Ghana PROPN Sing 5 nsubj LOCATION
and and CCONJ _ 4 cc
Togo Togo PROPN Sing 2 conj LOCATION
signed sign VERB Past 0 root
the the DET Def 7 det
treaty treaty NOUN Sing 5 obj +
. . PUNCT _ 5 punct
)",
     R"(
(Ghana | sign | treaty) {actual positive past}
(Togo | sign | treaty) {actual positive past}
)"},
    {"OrbisMakesNotOnlyPumpsButAlsoPipes", R"(
Orbis Orbis PROPN Sing 2 nsubj ORGANIZATION
makes make VERB Pres 0 root
not not PART Polarity=Neg 5 advmod
only only ADV _ 5 advmod
pumps pump NOUN Plur 2 obj
but but CCONJ _ 8 cc
also also ADV _ 8 advmod
pipes pipe NOUN Plur 5 conj +
. . PUNCT _ 2 punct
)",
     R"(
(Orbis | make | pumps) {actual positive present}
(Orbis | make | pipes) {actual positive present}
)"},
    {"MeridianAsWellAsOrbisWasFined", R"(
Meridian Meridian PROPN Sing 9 nsubj:pass PERSON +
, , PUNCT _ 6 punct
as as ADV ExtPos=CCONJ 6 cc
well well ADV Degree=Pos 3 fixed
as as ADP _ 3 fixed
Orbis Orbis PROPN Sing 1 conj PERSON +
, , PUNCT _ 1 punct
was be AUX Past 9 aux:pass
fined fine VERB Pass 0 root +
. . PUNCT _ 9 punct
)",
     R"(
(Meridian | be_fined | -) {actual positive past}
(Orbis | be_fined | -) {actual positive past}
)"},
    {"NeitherRuizNorReyesAttendedTheMeeting", R"(
Neither neither CCONJ Polarity=Neg 2 cc:preconj
Ruiz Ruiz PROPN Sing 5 nsubj PERSON
nor nor CCONJ _ 4 cc
Reyes Reyes PROPN Sing 2 conj PERSON
attended attend VERB Past 0 root
the the DET Def 7 det
meeting meeting NOUN Sing 5 obj +
. . PUNCT _ 5 punct
)",
     R"(
(Ruiz | attend | meeting) {actual negative past}
(Reyes | attend | meeting) {actual negative past}
)"},
    {"TheFirmBuysAndSellsMaize", R"(
The the DET Def 2 det
firm firm NOUN Sing 3 nsubj
buys buy VERB Pres 0 root
and and CCONJ _ 5 cc
sells sell VERB Pres 3 conj
maize maize NOUN Sing 3 obj +
. . PUNCT _ 3 punct
)",
     R"(
(firm | buy | maize) {actual positive present}
(firm | sell | maize) {actual positive present}
)"},
    {"TheShipWasSeizedAndSold", R"(
The the DET Def 2 det
ship ship NOUN Sing 4 nsubj:pass
was be AUX Past 4 aux:pass
seized seize VERB Pass 0 root
and and CCONJ _ 6 cc
sold sell VERB Pass 4 conj +
. . PUNCT _ 4 punct
)",
     R"(
(ship | be_seized | -) {actual positive past}
(ship | be_sold | -) {actual positive past}
)"},
    {"TheCouncilHasToSellOrMergeTheBanks", R"(
The the DET Def 2 det
council Council NOUN Sing 3 nsubj
has have VERB Pres 0 root
to to PART _ 5 mark
sell sell VERB Inf 3 xcomp
or or CCONJ _ 7 cc
merge merge VERB Inf 5 conj
the the DET Def 9 det
banks bank NOUN Plur 5 obj +
. . PUNCT _ 3 punct
)",
     R"(
(council | sell | banks) {possible positive present}
(council | merge | banks) {possible positive present}
)"},
    {"RuizWillVisitChileOrPeru", R"(
Ruiz Ruiz PROPN Sing 3 nsubj PERSON
will will AUX VerbForm=Fin 3 aux
visit visit VERB Inf 0 root
Chile Chile PROPN Sing 3 obj LOCATION
or or CCONJ _ 6 cc
Peru Peru PROPN Sing 4 conj LOCATION +
. . PUNCT _ 3 punct
)",
     R"(
(Ruiz | visit | Chile) {possible positive future}
(Ruiz | visit | Peru) {possible positive future}
)"},
    {"TheArmyTookGomaCrossedTheRiverAndEnteredBukavu", R"(
The the DET Def 2 det
army army NOUN Sing 3 nsubj
took take VERB Past 0 root
Goma Goma PROPN Sing 3 obj LOCATION +
, , PUNCT _ 6 punct
crossed cross VERB Past 3 conj
the the DET Def 8 det
river river NOUN Sing 6 obj
and and CCONJ _ 10 cc
entered enter VERB Past 3 conj
Bukavu Bukavu PROPN Sing 10 obj LOCATION +
. . PUNCT _ 3 punct
)",
     R"(
(army | take | Goma) {actual positive past}
(army | cross | river) {actual positive past}
(army | enter | Bukavu) {actual positive past}
)"},
    {"LenaOrtizWroteAndHerBrotherRecordedTheSong", R"(
Lena Lena PROPN Sing 3 nsubj PERSON
Ortiz Ortiz PROPN Sing 1 flat PERSON
wrote write VERB Past 0 root
and and CCONJ _ 7 cc
her her PRON Case=Gen|Gender=Fem|Sing|Person=3|Poss=Yes|PronType=Prs 6 nmod:poss
brother brother NOUN Sing 7 nsubj
recorded record VERB Past 3 conj
the the DET Def 9 det
song song NOUN Sing 7 obj +
. . PUNCT _ 3 punct
)",
     R"(
(Lena Ortiz | write | -) {actual positive past}
(her | have | brother) {actual positive}
(brother | record | song) {actual positive past}
)"},
    {"TheOldAndNarrowBridgeCollapsed", R"(
The the DET Def 5 det
old old ADJ Degree=Pos 5 amod
and and CCONJ _ 4 cc
narrow narrow ADJ Degree=Pos 2 conj
bridge bridge NOUN Sing 6 nsubj
collapsed collapse VERB Past 0 root +
. . PUNCT _ 6 punct
)",
     R"(
(old and narrow bridge | collapse | -) {actual positive past}
)"},
    {"TheCourtJailedTheDriverButReleasedTheGuard", R"(
The the DET Def 2 det
court court NOUN Sing 3 nsubj
jailed jail VERB Past 0 root
the the DET Def 5 det
driver driver NOUN Sing 3 obj
but but CCONJ _ 7 cc
released release VERB Past 3 conj
the the DET Def 9 det
guard guard NOUN Sing 7 obj +
. . PUNCT _ 3 punct
)",
     R"(
(court | jail | driver) {actual positive past}
(court | release | guard) {actual positive past}
)"},
    {"OrbisExportsCopperToPeruAndChile", R"(
Orbis Orbis PROPN Sing 2 nsubj ORGANIZATION
exports export VERB Pres 0 root
copper copper NOUN Sing 2 obj
to to ADP _ 5 case
Peru Peru PROPN Sing 2 obl LOCATION
and and CCONJ _ 7 cc
Chile Chile PROPN Sing 5 conj LOCATION +
. . PUNCT _ 2 punct
)",
     R"(
(Orbis | export | copper) to(to)=Peru to(to)=Chile {actual positive present}
)"},
    {"TheRoadLinksAccraTemaAndLome", R"(
The the DET Def 2 det
road road NOUN Sing 3 nsubj
links link VERB Pres 0 root
Accra Accra PROPN Sing 3 obj LOCATION +
, , PUNCT _ 6 punct
Tema Tema PROPN Sing 4 conj LOCATION
and and CCONJ _ 8 cc
Lome Lome PROPN Sing 4 conj LOCATION +
. . PUNCT _ 3 punct
)",
     R"(
(road | link | Accra) {actual positive present}
(road | link | Tema) {actual positive present}
(road | link | Lome) {actual positive present}
)"},
    {"RuizMetTheMayorAndTheBishopInLima", R"(
Ruiz Ruiz PROPN Sing 2 nsubj PERSON
met meet VERB Past 0 root
the the DET Def 4 det
mayor mayor NOUN Sing 2 obj
and and CCONJ _ 7 cc
the the DET Def 7 det
bishop bishop NOUN Sing 4 conj
in in ADP _ 9 case
Lima Lima PROPN Sing 7 nmod LOCATION +
. . PUNCT _ 2 punct
)",
     R"(
(Ruiz | meet | mayor) {actual positive past}
(Ruiz | meet | bishop) {actual positive past}
)"},
    {"TheClinicTreatsChildrenNotAdults", R"(
The the DET Def 2 det
clinic clinic NOUN Sing 3 nsubj
treats treat VERB Pres 0 root
children child NOUN Plur 3 obj +
, , PUNCT _ 7 punct
not not PART Polarity=Neg 7 advmod
adults adult NOUN Plur 4 conj +
. . PUNCT _ 3 punct
)",
     R"(
(clinic | treat | children) {actual positive present}
(clinic | treat | adults) {actual negative present}
)"},
    {"TheMayorAndHisDeputyResignedOnMonday", R"(
The the DET Def 2 det
mayor mayor NOUN Sing 6 nsubj
and and CCONJ _ 5 cc
his his PRON Case=Gen|Gender=Masc|Sing|Person=3|Poss=Yes|PronType=Prs 5 nmod:poss
deputy deputy NOUN Sing 2 conj
resigned resign VERB Past 0 root
on on ADP _ 8 case
Monday Monday PROPN Sing 6 obl DATE +
. . PUNCT _ 6 punct
)",
     R"(
(mayor | resign | -) time(on)="Monday" {actual positive past}
(deputy | resign | -) time(on)="Monday" {actual positive past}
)"},
    {"TheCaptainsHaveEitherSoldOrLeased", R"(
The the DET Def 2 det
captains captain NOUN Plur 5 nsubj
have have AUX Pres|Plur|Person=3 5 aux
either either CCONJ _ 5 cc:preconj
sold sell VERB PastPart 0 root
or or CCONJ _ 7 cc
leased lease VERB PastPart 5 conj
their their PRON Prs|Case=Gen|Number=Plur|Person=3|Poss=Yes 9 nmod:poss
boats boat NOUN Plur 5 obj +
. . PUNCT _ 5 punct
)",
     R"(
(captains | sell | boats) {possible positive present perfect}
(captains | lease | boats) {possible positive present perfect}
(their | have | boats) {actual positive}
)"},
    {"SheCameFromPeruAndHeFrom", R"(
She she PRON Prs|Case=Nom|Gender=Fem|Number=Sing|Person=3 2 nsubj
came come VERB Past 0 root
from from ADP _ 4 case
Peru Peru PROPN Sing 2 obl LOCATION
and and CCONJ _ 6 cc
he he PRON Prs|Case=Nom|Gender=Masc|Number=Sing|Person=3 4 conj
from from ADP _ 8 case
Chile Chile PROPN Sing 4 conj LOCATION +
. . PUNCT _ 2 punct
)",
     R"(
(She | come_from | Peru) {actual positive past}
)"},
};

} // namespace

TEST(Coordination, SaysWhatTheSentencesSay)
{
    for (const Example& example : examples) {
        expect_statements(example);
    }
}

} // namespace triplewright::testing
