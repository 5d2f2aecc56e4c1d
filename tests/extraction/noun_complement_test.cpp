// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

#include "extraction/frozen_statements.hpp"

#include <gtest/gtest.h>

namespace triplewright::testing {

namespace {

const Example examples[] = {
    {"RuizDescribedTheRiskOfLosingThe", R"(
Ruiz Ruiz PROPN Sing 2 nsubj PERSON
described describe VERB Past|Sing 0 root
the the DET Def 4 det
risk risk NOUN Sing 2 obj
of of SCONJ _ 6 mark
losing lose VERB Ger 4 acl
the the DET Def 8 det
mine mine NOUN Sing 6 obj +
. . PUNCT _ 2 punct
)",
     R"(
(Ruiz | describe | risk of losing the mine) {actual positive past}
)"},
    {"TheCourtAcquittedReyesOfStealingThe", R"(
The the DET Def 2 det
court court NOUN Sing 3 nsubj
acquitted acquit VERB Past|Sing 0 root
Reyes Reyes PROPN Sing 3 obj PERSON
of of SCONJ _ 6 mark
stealing steal VERB PresPart 3 advcl
the the DET Def 8 det
money money NOUN Sing 6 obj +
. . PUNCT _ 3 punct
)",
     R"(
(court | acquit | Reyes) topic(of)=<Reyes | steal | money> {actual positive past}
(Reyes | steal | money) {actual positive past}
)"},
    {"TheBanOnSmokingAngeredTheMiners", R"(
The the DET Def 2 det
ban ban NOUN Sing 5 nsubj
on on ADP _ 4 case
smoking smoking NOUN Sing 2 nmod
angered anger VERB Past|Sing 0 root
the the DET Def 7 det
miners miner NOUN Plur 5 obj +
. . PUNCT _ 5 punct
)",
     R"(
(ban on smoking | anger | miners) {actual positive past}
)"},
    {"DaysWithoutRainAreRare", R"(
Days day NOUN Plur 5 nsubj
without without ADP _ 3 case
rain rain NOUN Sing 1 nmod
are be AUX Pres|Plur 5 cop
rare rare ADJ _ 0 root +
. . PUNCT _ 5 punct
)",
     R"(
(Days without rain | be | "rare") {actual positive present}
)"},
    {"OrbisSponsorsAWomenSFootballTeam", R"(
Orbis Orbis PROPN Sing 2 nsubj ORGANIZATION
sponsors sponsor VERB Pres|Sing 0 root
a a DET Ind 7 det
women woman NOUN Plur 7 nmod:poss +
's 's PART _ 4 case
football football NOUN Sing 7 compound
team team NOUN Sing 2 obj +
. . PUNCT _ 2 punct
)",
     R"(
(Orbis | sponsor | women's football team) {actual positive present}
)"},
    {"TheWomenSLawyerLeft", R"(
The the DET Def 2 det
women woman NOUN Plur 4 nmod:poss +
's 's PART _ 2 case
lawyer lawyer NOUN Sing 5 nsubj
left leave VERB Past|Sing 0 root +
. . PUNCT _ 5 punct
)",
     R"(
(women | have | lawyer) {actual positive}
(lawyer | leave | -) {actual positive past}
)"},
    {"TiesBetweenChileAndPeruImproved", R"(
Ties tie NOUN Plur 6 nsubj
between between ADP _ 3 case
Chile Chile PROPN Sing 1 nmod LOCATION
and and CCONJ _ 5 cc
Peru Peru PROPN Sing 3 conj LOCATION
improved improve VERB Past|Plur 0 root +
. . PUNCT _ 6 punct
)",
     R"(
(Ties between Chile and Peru | improve | -) {actual positive past}
)"},
    {"TheAttackOnThePortWasPlanned", R"(
The the DET Def 2 det
attack attack NOUN Sing 7 nsubj:pass
on on ADP _ 5 case
the the DET Def 5 det
port port NOUN Sing 2 nmod
was be AUX Past|Sing 7 aux:pass
planned plan VERB PastPart|Pass 0 root
by by ADP _ 9 case
Reyes Reyes PROPN Sing 7 obl:agent PERSON +
. . PUNCT _ 7 punct
)",
     R"(
(attack | be_on | port) {actual positive}
(Reyes | plan | attack) place(on)=port {actual positive past}
)"},
    {"TheEnvoyToPeruResigned", R"(
The the DET Def 2 det
envoy envoy NOUN Sing 5 nsubj
to to ADP _ 4 case
Peru Peru PROPN Sing 2 nmod LOCATION
resigned resign VERB Past|Sing 0 root +
. . PUNCT _ 5 punct
)",
     R"(
(envoy to Peru | resign | -) {actual positive past}
)"},
    {"TheNorthKoreanFootballTeamLost", R"(
The the DET Def 5 det
North North ADJ _ 3 compound NORP
Korean Korean ADJ _ 5 amod NORP
Football Football NOUN Sing 5 compound
Team team NOUN Sing 6 nsubj
lost lose VERB Past|Plur 0 root +
. . PUNCT _ 6 punct
)",
     R"(
(North Korean Football Team | lose | -) {actual positive past}
)"},
    {"TheyDiscussedIssuesRelevantToThePort", R"(
They they PRON Plur|Prs|Case=Nom 2 nsubj
discussed discuss VERB Past|Plur 0 root
issues issue NOUN Plur 2 obj
relevant relevant ADJ _ 3 amod
to to ADP _ 7 case
the the DET Def 7 det
port port NOUN Sing 4 obl +
. . PUNCT _ 2 punct
)",
     R"(
(They | discuss | issues relevant to the port) {actual positive past}
)"},
    {"TheyDescribedTheProcessOfChoosingA", R"(
They they PRON Plur|Prs|Case=Nom 2 nsubj
described describe VERB Past|Plur 0 root
the the DET Def 4 det
process process NOUN Sing 2 obj
of of SCONJ _ 6 mark
choosing choose VERB Ger 4 acl
a a DET Ind 8 det
mayor mayor NOUN Sing 6 obj
and and CCONJ _ 11 cc
a a DET Ind 11 det
board board NOUN Sing 8 conj
from from ADP _ 14 case
many many ADJ _ 14 amod
towns town NOUN Plur 11 nmod
and and CCONJ _ 16 cc
villages village NOUN Plur 14 conj
of of ADP _ 18 case
Peru Peru PROPN Sing 14 nmod LOCATION +
. . PUNCT _ 2 punct
)",
     R"(
(They | describe | process of choosing a mayor) {actual positive past}
)"},
};

} // namespace

TEST(NounComplement, SaysWhatTheSentencesSay)
{
    for (const Example& example : examples) {
        expect_statements(example);
    }
}

} // namespace triplewright::testing
