// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

#include "triplewright/extraction/attributions.hpp"

#include <string>
#include <string_view>
#include <vector>

#include <gtest/gtest.h>

#include "extraction/frozen_statements.hpp"

namespace triplewright::testing {

namespace {

std::string join(std::string_view text, const std::vector<Span>& spans)
{
    std::string joined;
    for (const Span& span : spans) {
        joined += joined.empty() ? "" : " … ";
        joined += slice(text, span);
    }
    return joined.empty() ? "-" : joined;
}

std::string_view name_of(AttributionKind kind)
{
    return kind == AttributionKind::direct ? "direct" : kind == AttributionKind::indirect ? "indirect" : "mixed";
}

/// source | cue | content {kind asserted}, those within a content below it.
std::string dump(std::string_view text, const std::vector<Attribution>& all, std::uint32_t parent,
                 const std::string& indent)
{
    std::string lines;
    for (std::uint32_t index = 0; index < all.size(); ++index) {
        const Attribution& one = all[index];
        if (one.parent == parent) {
            lines += indent + join(text, one.source) + " | " + join(text, one.cue) + " | " + join(text, one.content) +
                     " {" + std::string(name_of(one.kind)) + (one.asserted ? " asserted}\n" : "}\n") +
                     dump(text, all, index, indent + "  ");
        }
    }
    return lines;
}

struct Row {
    const char* name;
    const char* rows;
    const char* attributions;
};

const Row rows[] = {
    {"AnaRuizSaidThatMeridian", R"(
Ana Ana PROPN Sing 3 nsubj PERSON
Ruiz Ruiz PROPN Sing 1 flat PERSON
said say VERB Past 0 root
that that SCONJ _ 7 mark
Meridian Meridian PROPN Sing 7 nsubj ORGANIZATION
had have AUX Past 7 aux
sold sell VERB PastPart 3 ccomp
the the DET Def 9 det
plant plant NOUN Sing 7 obj +
. . PUNCT _ 3 punct
)",
     R"(
Ana Ruiz | said | that Meridian had sold the plant {indirect asserted}
)"},
    {"AnaRuizSaidMeridianHad", R"(
Ana Ana PROPN Sing 3 nsubj PERSON
Ruiz Ruiz PROPN Sing 1 flat PERSON
said say VERB Past 0 root
Meridian Meridian PROPN Sing 6 nsubj ORGANIZATION
had have AUX Past 6 aux
sold sell VERB PastPart 3 ccomp
the the DET Def 8 det
plant plant NOUN Sing 6 obj
and and CCONJ _ 13 cc
that that SCONJ _ 13 mark
it it PRON Case=Nom|Number=Sing|Person=3|PronType=Prs 13 nsubj
would would AUX VerbForm=Fin 13 aux
sell sell VERB Inf 6 conj
the the DET Def 15 det
mine mine NOUN Sing 13 obj +
. . PUNCT _ 3 punct
)",
     R"(
Ana Ruiz | said | Meridian had sold the plant and that it would sell the mine {indirect asserted}
)"},
    {"WeClosedTheMineTom", R"(
“ " PUNCT _ 3 punct +
We we PRON Case=Nom|Number=Plur|Person=1|PronType=Prs 3 nsubj
closed close VERB Past 10 ccomp
the the DET Def 5 det
mine mine NOUN Sing 3 obj +
, , PUNCT _ 3 punct +
” " PUNCT _ 3 punct
Tom Tom PROPN Sing 10 nsubj PERSON
Reyes Reyes PROPN Sing 8 flat PERSON
told tell VERB Past 0 root
Reuters Reuters PROPN Sing 10 iobj ORGANIZATION +
, , PUNCT _ 18 punct
“ " PUNCT _ 18 punct +
and and CCONJ _ 18 cc
we we PRON Case=Nom|Number=Plur|Person=1|PronType=Prs 18 nsubj
will will AUX VerbForm=Fin 18 aux
not not PART Polarity=Neg 18 advmod
open open VERB Inf 10 ccomp
it it PRON Case=Acc|Number=Sing|Person=3|PronType=Prs 18 obj
again again ADV _ 18 advmod +
. . PUNCT _ 18 punct +
” " PUNCT _ 3 punct
)",
     R"(
Tom Reyes | told | “We closed the mine,” … “and we will not open it again.” {direct asserted}
)"},
    {"WhoKnowsSheAskedWe", R"(
“ " PUNCT _ 3 punct +
Who who PRON PronType=Int 3 nsubj
knows know VERB Pres 0 root +
? ? PUNCT _ 3 punct +
” " PUNCT _ 3 punct

she she PRON Case=Nom|Number=Sing|Person=3|PronType=Prs 2 nsubj
asked ask VERB Past 0 root +
. . PUNCT _ 2 punct

“ " PUNCT _ 4 punct +
We we PRON Case=Nom|Number=Plur|Person=1|PronType=Prs 4 nsubj
will will AUX VerbForm=Fin 4 aux
see see VERB Inf 0 root +
. . PUNCT _ 4 punct

Nobody nobody PRON Number=Sing|PronType=Neg 3 nsubj
can can AUX VerbForm=Fin 3 aux
tell tell VERB Inf 0 root +
. . PUNCT _ 3 punct +
” " PUNCT _ 3 punct
)",
     R"(
she | asked | “Who knows?” … “We will see. Nobody can tell.” {direct asserted}
)"},
    {"TheMuseumTheMayorSaid", R"(
The the DET Def 2 det
museum museum NOUN Sing 8 nsubj +
, , PUNCT _ 6 punct
the the DET Def 5 det
mayor mayor NOUN Sing 6 nsubj
said say VERB Past 2 acl:relcl +
, , PUNCT _ 2 punct
holds hold VERB Pres 0 root
forty forty NUM _ 10 nummod
paintings painting NOUN Plur 8 obj +
. . PUNCT _ 8 punct
)",
     R"(
the mayor | said | The museum … holds forty paintings {indirect asserted}
)"},
    {"AccordingToThePoliceThe", R"(
According accord VERB ExtPos=ADP|Tense=Pres|VerbForm=Part 4 case
to to ADP _ 1 fixed
the the DET Def 4 det
police police NOUN Sing 8 obl +
, , PUNCT _ 4 punct
the the DET Def 7 det
rebels rebel NOUN Plur 8 nsubj
seized seize VERB Past 0 root
the the DET Def 10 det
town town NOUN Sing 8 obj
and and CCONJ _ 12 cc
burned burn VERB Past 8 conj
the the DET Def 14 det
bridge bridge NOUN Sing 12 obj +
. . PUNCT _ 8 punct
)",
     R"(
the police | According to | the rebels seized the town and burned the bridge {indirect asserted}
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
a a DET Ind 14 det
spokesman spokesman NOUN Sing 7 obl
for for ADP _ 17 case
the the DET Def 17 det
army army NOUN Sing 14 nmod +
. . PUNCT _ 3 punct
)",
     R"(
a spokesman for the army | according to | The rebels seized the town and burned the bridge {indirect asserted}
)"},
    {"RuizWeWillWinThe", R"(
Ruiz Ruiz PROPN Sing 0 root PERSON +
: : PUNCT _ 5 punct
We we PRON Case=Nom|Number=Plur|Person=1|PronType=Prs 5 nsubj
will will AUX VerbForm=Fin 5 aux
win win VERB Inf 1 parataxis
the the DET Def 7 det
vote vote NOUN Sing 5 obj +
. . PUNCT _ 1 punct
)",
     R"(
Ruiz | : | We will win the vote {indirect asserted}
)"},
    {"TheBoardUrgedTheMiners", R"(
The the DET Def 2 det
board board NOUN Sing 3 nsubj
urged urge VERB Past 0 root
the the DET Def 5 det
miners miner NOUN Plur 3 iobj
to to PART _ 7 mark
leave leave VERB Inf 3 xcomp
the the DET Def 9 det
town town NOUN Sing 7 obj +
. . PUNCT _ 3 punct
)",
     R"(
The board | urged | the miners to leave the town {indirect}
)"},
    {"OrbisPromisedToBuildA", R"(
Orbis Orbis PROPN Sing 2 nsubj PERSON
promised promise VERB Past 0 root
to to PART _ 4 mark
build build VERB Inf 2 xcomp
a a DET Ind 6 det
bank bank NOUN Sing 4 obj
in in ADP _ 8 case
Accra Accra PROPN Sing 6 nmod LOCATION +
. . PUNCT _ 2 punct
)",
     R"(
Orbis | promised | to build a bank in Accra {indirect}
)"},
    {"TheCriticsCalledThePlan", R"(
The the DET Def 2 det
critics critic NOUN Plur 3 nsubj
called call VERB Past 0 root
the the DET Def 5 det
plan plan NOUN Sing 3 obj
a a DET Ind 7 det
farce farce NOUN Sing 3 xcomp +
. . PUNCT _ 3 punct
)",
     R"(
The critics | called | the plan a farce {indirect}
)"},
    {"TheMinersOpposedThePlan", R"(
The the DET Def 2 det
miners miner NOUN Plur 3 nsubj
opposed oppose VERB Past 0 root
the the DET Def 5 det
plan plan NOUN Sing 3 obj +
, , PUNCT _ 9 punct
which which PRON PronType=Rel 9 nsubj:pass
was be AUX Past 9 aux:pass
made make VERB Pass 5 acl:relcl
in in ADP _ 11 case
Lima Lima PROPN Sing 9 obl LOCATION +
. . PUNCT _ 3 punct
)",
     R"(
The miners | opposed | the plan {indirect}
)"},
    {"LenaOrtizWhoHeadsThe", R"(
Lena Lena PROPN Sing 9 nsubj PERSON
Ortiz Ortiz PROPN Sing 1 flat PERSON +
, , PUNCT _ 5 punct
who who PRON PronType=Rel 5 nsubj
heads head VERB Pres 1 acl:relcl
the the DET Def 7 det
union union NOUN Sing 5 obj +
, , PUNCT _ 1 punct
accused accuse VERB Past 0 root
Orbis Orbis PROPN Sing 9 obj PERSON
of of SCONJ _ 12 mark
hiding hide VERB PresPart 9 advcl
its its PRON Case=Gen|Number=Sing|Person=3|Poss=Yes|PronType=Prs 14 nmod:poss
losses loss NOUN Plur 12 obj +
. . PUNCT _ 9 punct
)",
     R"(
Lena Ortiz, who heads the union | accused | Orbis of hiding its losses {indirect}
)"},
    {"TheBankIsExpectedTo", R"(
The the DET Def 2 det
bank bank NOUN Sing 4 nsubj:pass
is be AUX Pres 4 aux:pass
expected expect VERB Pass 0 root
to to PART _ 6 mark
close close VERB Inf 4 xcomp
in in ADP _ 8 case
May May PROPN Sing 6 obl DATE +
. . PUNCT _ 4 punct
)",
     R"(
- | is expected | The bank … to close in May {indirect}
)"},
    {"TomReyesWasAccusedOf", R"(
Tom Tom PROPN Sing 4 nsubj:pass PERSON
Reyes Reyes PROPN Sing 1 flat PERSON
was be AUX Past 4 aux:pass
accused accuse VERB Pass 0 root
of of ADP _ 6 case
fraud fraud NOUN Sing 4 obl
by by ADP _ 9 case
the the DET Def 9 det
board board NOUN Sing 4 obl:agent +
. . PUNCT _ 4 punct
)",
     R"(
the board | was accused | Tom Reyes … of fraud {indirect}
)"},
    {"HerClaimThatTheShip", R"(
Her her PRON Case=Gen|Number=Sing|Person=3|Poss=Yes|PronType=Prs 2 nmod:poss
claim claim NOUN Sing 8 nsubj
that that SCONJ _ 6 mark
the the DET Def 5 det
ship ship NOUN Sing 6 nsubj
sank sink VERB Past 2 acl
was be AUX Past 8 cop
false false ADJ _ 0 root +
. . PUNCT _ 8 punct
)",
     R"(
Her | claim | that the ship sank {indirect asserted}
)"},
    {"TheMinisterDeniedSellingThe", R"(
The the DET Def 2 det
minister minister NOUN Sing 3 nsubj
denied deny VERB Past 0 root
selling sell VERB Ger 3 xcomp
the the DET Def 6 det
plant plant NOUN Sing 4 obj +
. . PUNCT _ 3 punct
)",
     R"(
The minister | denied | selling the plant {indirect asserted}
)"},
    {"TheOfficialsWereConvincedThat", R"(
The the DET Def 2 det
officials official NOUN Plur 4 nsubj:pass
were be AUX Past 4 aux:pass
convinced convince VERB Pass 0 root
that that SCONJ _ 9 mark
the the DET Def 7 det
bridge bridge NOUN Sing 9 nsubj
would would AUX VerbForm=Fin 9 aux
hold hold VERB Inf 4 ccomp +
. . PUNCT _ 4 punct
)",
     R"(
The officials | were convinced | that the bridge would hold {indirect asserted}
)"},
    {"ReyesIsConfidentThatThe", R"(
Reyes Reyes PROPN Sing 3 nsubj PERSON
is be AUX Pres 3 cop
confident confident ADJ _ 0 root
that that SCONJ _ 8 mark
the the DET Def 6 det
mine mine NOUN Sing 8 nsubj
will will AUX VerbForm=Fin 8 aux
open open VERB Inf 3 ccomp +
. . PUNCT _ 3 punct
)",
     R"(
Reyes | is confident | that the mine will open {indirect asserted}
)"},
    {"SheCalledOnTheBoard", R"(
She she PRON Case=Nom|Number=Sing|Person=3|PronType=Prs 2 nsubj
called call VERB Past 0 root
on on ADP _ 5 case
the the DET Def 5 det
board board NOUN Sing 2 obl
to to PART _ 7 mark
resign resign VERB Inf 2 xcomp +
. . PUNCT _ 2 punct
)",
     R"(
She | called on | the board to resign {indirect}
)"},
    {"TheShipReportedlySankIn", R"(
The the DET Def 2 det
ship ship NOUN Sing 4 nsubj
reportedly reportedly ADV _ 4 advmod
sank sink VERB Past 0 root
in in ADP _ 6 case
May May PROPN Sing 4 obl DATE +
. . PUNCT _ 4 punct
)",
     R"(
- | reportedly | The ship … sank in May {indirect}
)"},
    {"RuizSaidSheBelievedThat", R"(
Ruiz Ruiz PROPN Sing 2 nsubj PERSON
said say VERB Past 0 root
she she PRON Case=Nom|Number=Sing|Person=3|PronType=Prs 4 nsubj
believed believe VERB Past 2 ccomp
that that SCONJ _ 7 mark
Orbis Orbis PROPN Sing 7 nsubj PERSON
wanted want VERB Past 4 ccomp
to to PART _ 9 mark
sell sell VERB Inf 7 xcomp
the the DET Def 11 det
mine mine NOUN Sing 9 obj +
. . PUNCT _ 2 punct
)",
     R"(
Ruiz | said | she believed that Orbis wanted to sell the mine {indirect asserted}
  she | believed | that Orbis wanted to sell the mine {indirect asserted}
    Orbis | wanted | to sell the mine {indirect}
)"},
    {"TheLawyerWroteALetter", R"(
The the DET Def 2 det
lawyer lawyer NOUN Sing 3 nsubj
wrote write VERB Past 0 root
a a DET Ind 5 det
letter letter NOUN Sing 3 obj
saying say VERB PresPart 5 acl
that that SCONJ _ 10 mark
the the DET Def 9 det
firm firm NOUN Sing 10 nsubj
owed ow VERB Past 6 ccomp
money money NOUN Sing 10 obj +
. . PUNCT _ 3 punct
)",
     R"(
The lawyer | saying | that the firm owed money {indirect asserted}
)"},
    {"ExpertsWhoSayThatThe", R"(
Experts expert NOUN Plur 11 nsubj
who who PRON PronType=Rel 3 nsubj
say say VERB Pres 1 acl:relcl
that that SCONJ _ 8 mark
the the DET Def 6 det
dam dam NOUN Sing 8 nsubj
is be AUX Pres 8 cop
safe safe ADJ _ 3 ccomp
have have AUX Pres 11 aux
never never ADV PronType=Neg 11 advmod
seen see VERB PastPart 0 root
it it PRON Case=Acc|Number=Sing|Person=3|PronType=Prs 11 obj +
. . PUNCT _ 11 punct
)",
     R"(
Experts who | say | that the dam is safe {indirect asserted}
)"},
    {"RuizDidNotSayWhether", R"(
Ruiz Ruiz PROPN Sing 4 nsubj PERSON
did do AUX Past 4 aux
not not PART Polarity=Neg 4 advmod
say say VERB Inf 0 root
whether whether SCONJ _ 9 mark
the the DET Def 7 det
plant plant NOUN Sing 9 nsubj
would would AUX VerbForm=Fin 9 aux
close close VERB Inf 4 ccomp +
. . PUNCT _ 4 punct
)",
     R"(
Ruiz | did not say | whether the plant would close {indirect}
)"},
    {"TheMinisterSaidOnMonday", R"(
The the DET Def 2 det
minister minister NOUN Sing 3 nsubj
said say VERB Past 0 root
on on ADP _ 5 case
Monday Monday PROPN Sing 3 obl DATE
that that SCONJ _ 17 mark
the the DET Def 8 det
talks talk NOUN Plur 17 nsubj +
, , PUNCT _ 11 punct
“ " PUNCT _ 11 punct +
long long ADJ _ 8 amod
and and CCONJ _ 13 cc
bitter bitter ADJ _ 11 conj +
, , PUNCT _ 8 punct +
” " PUNCT _ 11 punct
had have AUX Past 17 aux
failed fail VERB PastPart 3 ccomp +
. . PUNCT _ 3 punct
)",
     R"(
The minister | said | that the talks, “long and bitter,” had failed {mixed asserted}
)"},
    {"TheDamIsSafeLena", R"(
“ " PUNCT _ 5 punct +
The the DET Def 3 det
dam dam NOUN Sing 5 nsubj
is be AUX Pres 5 cop
safe safe ADJ _ 0 root +
. . PUNCT _ 5 punct +
” " PUNCT _ 5 punct

— — PUNCT _ 2 punct
Lena Lena PROPN Sing 0 root PERSON
Ortiz Ortiz PROPN Sing 2 flat PERSON
)",
     R"(
Lena Ortiz | — | “The dam is safe.” {direct asserted}
)"},
    {"MinersSupportRuiz", R"(
Miners miner NOUN Plur 2 nsubj
support support VERB Pres 0 root
Ruiz Ruiz PROPN Sing 2 obj PERSON +
. . PUNCT _ 2 punct
)",
     R"(
Miners | support | Ruiz {indirect}
)"},
    {"TheCompanyPlansToCut", R"(
The the DET Def 2 det
company company NOUN Sing 3 nsubj
plans plan VERB Pres 0 root
to to PART _ 5 mark
cut cut VERB Inf 3 xcomp
jobs job NOUN Plur 5 obj +
. . PUNCT _ 3 punct
)",
     R"(
The company | plans | to cut jobs {indirect}
)"},
    {"ItIsLateSaidThe", R"(
“ " PUNCT _ 4 punct +
It it PRON Case=Nom|Number=Sing|Person=3|PronType=Prs 4 nsubj
is be AUX Pres 4 cop
late late ADJ _ 7 ccomp +
, , PUNCT _ 4 punct +
” " PUNCT _ 4 punct
said say VERB Past 0 root
the the DET Def 10 det
old old ADJ _ 10 amod
captain captain NOUN Sing 7 nsubj +
, , PUNCT _ 12 punct
pointing point VERB PresPart 7 advcl
at at ADP _ 15 case
the the DET Def 15 det
clock clock NOUN Sing 12 obl +
. . PUNCT _ 7 punct
)",
     R"(
the old captain | said | “It is late,” {direct asserted}
)"},
    {"OrbisExpressedConcernAboutThe", R"(
Orbis Orbis PROPN Sing 2 nsubj PERSON
expressed express VERB Past 0 root
concern concern NOUN Sing 2 obj
about about ADP _ 6 case
the the DET Def 6 det
price price NOUN Sing 3 nmod
of of ADP _ 8 case
steel steel NOUN Sing 6 nmod +
. . PUNCT _ 2 punct
)",
     R"(
Orbis | expressed | concern about the price of steel {indirect}
  Orbis | expressed concern about | the price of steel {indirect}
)"},
    {"TheSurveyFoundThatMost", R"(
The the DET Def 2 det
survey survey NOUN Sing 3 nsubj
found find VERB Past 0 root
that that SCONJ _ 7 mark
most most ADJ _ 6 amod
miners miner NOUN Plur 7 nsubj
want want VERB Pres 3 ccomp
to to PART _ 9 mark
stay stay VERB Inf 7 xcomp +
. . PUNCT _ 3 punct
)",
     R"(
The survey | found | that most miners want to stay {indirect asserted}
  most miners | want | to stay {indirect}
)"},
    {"HeAskedWhenTheShip", R"(
He he PRON Case=Nom|Number=Sing|Person=3|PronType=Prs 2 nsubj
asked ask VERB Past 0 root
when when ADV PronType=Int 7 advmod
the the DET Def 5 det
ship ship NOUN Sing 7 nsubj
would would AUX VerbForm=Fin 7 aux
leave leave VERB Inf 2 advcl +
. . PUNCT _ 2 punct
)",
     R"(
He | asked | when the ship would leave {indirect}
)"},
    {"TheDeanSpokeOfA", R"(
The the DET Def 2 det
dean dean NOUN Sing 3 nsubj
spoke speak VERB Past 0 root
of of ADP _ 7 case
a a DET Ind 7 det
better good ADJ _ 7 amod
time time NOUN Sing 3 obl +
. . PUNCT _ 3 punct
)",
     R"(
The dean | spoke of | a better time {indirect}
)"},
    {"ItRainedInLima", R"(
It it PRON Case=Nom|Number=Sing|Person=3|PronType=Prs 2 nsubj
rained rain VERB Past 0 root
in in ADP _ 4 case
Lima Lima PROPN Sing 2 obl LOCATION +
. . PUNCT _ 2 punct
)",
     R"(
)"},
    {"WeClosedTheHarbourTom", R"(
" " PUNCT _ 3 punct +
We we PRON Case=Nom|Number=Plur|Person=1|PronType=Prs 3 nsubj
closed close VERB Past 10 ccomp
the the DET Def 5 det
harbour harbour NOUN Sing 3 obj +
, , PUNCT _ 3 punct +
" " PUNCT _ 3 punct
Tom Tom PROPN Sing 10 nsubj PERSON
Reyes Reyes PROPN Sing 8 flat PERSON
said say VERB Past 0 root
on on ADP _ 12 case
Monday Monday PROPN Sing 10 obl DATE +
. . PUNCT _ 10 punct
¶
" " PUNCT _ 7 punct +
The the DET Def 3 det
storm storm NOUN Sing 7 nsubj
was be AUX Past 7 cop
far far ADV _ 7 advmod
too too ADV _ 7 advmod
strong strong ADJ _ 0 root
for for ADP _ 10 case
the the DET Def 10 det
boats boat NOUN Plur 7 obl +
, , PUNCT _ 15 punct
and and CCONJ _ 15 cc
nobody nobody PRON Number=Sing|PronType=Neg 15 nsubj:pass
was be AUX Past 15 aux:pass
hurt hurt ADJ _ 7 conj +
. . PUNCT _ 7 punct +
" " PUNCT _ 7 punct
¶
The the DET Def 2 det
harbour harbour NOUN Sing 5 nsubj
has have AUX Pres 5 aux
been be AUX PastPart 5 cop
open open ADJ _ 0 root
since since ADP _ 7 case
1998 1998 NUM _ 5 obl DATE +
. . PUNCT _ 5 punct
)",
     R"(
Tom Reyes | said | "We closed the harbour," … "The storm was far too strong for the boats, and nobody was hurt." {direct asserted}
)"},
    {"AnaRuizSaidTheMine", R"(
Ana Ana PROPN Sing 3 nsubj PERSON
Ruiz Ruiz PROPN Sing 1 flat PERSON
said say VERB Past 0 root
the the DET Def 5 det
mine mine NOUN Sing 7 nsubj
was be AUX Past 7 cop
safe safe ADJ _ 3 ccomp +
. . PUNCT _ 3 punct
¶
" " PUNCT _ 3 punct +
We we PRON Case=Nom|Number=Plur|Person=1|PronType=Prs 3 nsubj
check check VERB Pres 0 root
every every DET PronType=Tot 5 det
shaft shaft NOUN Sing 3 obj
twice twice ADV _ 3 advmod
a a DET Ind 8 det
week week NOUN Sing 6 obl:unmarked +
. . PUNCT _ 3 punct +
" " PUNCT _ 3 punct
)",
     R"(
Ana Ruiz | said | the mine was safe … "We check every shaft twice a week." {mixed asserted}
)"},
    {"TheBoardOfMeridianIssued", R"(
The the DET Def 2 det
board board NOUN Sing 5 nsubj
of of ADP _ 4 case
Meridian Meridian PROPN Sing 2 nmod ORGANIZATION
issued issue VERB Past 0 root
the the DET Def 8 det
following follow VERB Ger 8 amod
statement statement NOUN Sing 5 obj +
: : PUNCT _ 5 punct
¶
" " PUNCT _ 4 punct +
We we PRON Case=Nom|Number=Plur|Person=1|PronType=Prs 4 nsubj
will will AUX VerbForm=Fin 4 aux
open open VERB Inf 0 root
the the DET Def 6 det
mine mine NOUN Sing 4 obj
again again ADV _ 4 advmod
in in ADP _ 9 case
May May PROPN Sing 4 obl DATE +
. . PUNCT _ 4 punct +
" " PUNCT _ 4 punct
)",
     R"(
The board of Meridian | issued | "We will open the mine again in May." {direct asserted}
The board of Meridian | issued | the following statement {indirect}
)"},
    {"WeLostTheVoteAna", R"(
“ " PUNCT _ 3 punct +
We we PRON Case=Nom|Number=Plur|Person=1|PronType=Prs 3 nsubj
lost lose VERB Past 10 ccomp
the the DET Def 5 det
vote vote NOUN Sing 3 obj +
, , PUNCT _ 3 punct +
" " PUNCT _ 3 punct
Ana Ana PROPN Sing 10 nsubj PERSON
Ruiz Ruiz PROPN Sing 8 flat PERSON
said say VERB Past 0 root +
. . PUNCT _ 10 punct

The the DET Def 2 det
mayor mayor NOUN Sing 3 nsubj
left leave VERB Past 0 root +
. . PUNCT _ 3 punct
)",
     R"(
Ana Ruiz | said | “We lost the vote," {direct asserted}
)"},
    {"WeLostTheVoteAnaX", R"(
“ " PUNCT _ 3 punct +
We we PRON Case=Nom|Number=Plur|Person=1|PronType=Prs 3 nsubj
lost lose VERB Past 10 ccomp
the the DET Def 5 det
vote vote NOUN Sing 3 obj +
, , PUNCT _ 3 punct +
” " PUNCT _ 3 punct
Ana Ana PROPN Sing 10 nsubj PERSON
Ruiz Ruiz PROPN Sing 8 flat PERSON
said say VERB Past 0 root +
. . PUNCT _ 10 punct
¶
“ " PUNCT _ 4 punct +
Who who PRON PronType=Int 4 nsubj
will will AUX VerbForm=Fin 4 aux
pay pay VERB Inf 0 root
for for ADP _ 6 case
all all DET PronType=Tot 4 obl
of of ADP _ 8 case
this this PRON Number=Sing|PronType=Dem 6 nmod +
? ? PUNCT _ 4 punct +
” " PUNCT _ 4 punct

Tom Tom PROPN Sing 3 nsubj PERSON
Reyes Reyes PROPN Sing 1 flat PERSON
wondered wonder VERB Past 0 root +
. . PUNCT _ 3 punct
)",
     R"(
Tom Reyes | wondered | “Who will pay for all of this?” {direct asserted}
Ana Ruiz | said | “We lost the vote,” {direct asserted}
)"},
    {"AnaRuizSaidTheMineX", R"(
Ana Ana PROPN Sing 3 nsubj PERSON
Ruiz Ruiz PROPN Sing 1 flat PERSON
said say VERB Past 0 root
the the DET Def 5 det
mine mine NOUN Sing 7 nsubj
was be AUX Past 7 cop
safe safe ADJ _ 3 ccomp +
. . PUNCT _ 3 punct
¶
' ' PUNCT _ 4 punct +
The the DET Def 4 det
Long Long ADJ _ 4 amod
Road Road PROPN Sing 0 root
to to ADP _ 7 case
the the DET Def 7 det
Sea Sea PROPN Sing 4 nmod +
. . PUNCT _ 4 punct +
' ' PUNCT _ 4 punct
)",
     R"(
Ana Ruiz | said | the mine was safe {indirect asserted}
)"},
    {"AnaRuizUrgedThePublic", R"(
Ana Ana PROPN Sing 3 nsubj PERSON
Ruiz Ruiz PROPN Sing 1 flat PERSON
urged urge VERB Past 0 root
the the DET Def 5 det
public public NOUN Sing 3 iobj
not not PART Polarity=Neg 8 advmod
to to PART _ 8 mark
speculate speculate VERB Inf 3 xcomp +
: : PUNCT _ 15 punct
" " PUNCT _ 15 punct +
My my PRON Case=Gen|Number=Sing|Person=1|Poss=Yes|PronType=Prs 12 nmod:poss
wife wife NOUN Sing 15 nsubj
and and CCONJ _ 14 cc
I I PRON Case=Nom|Number=Sing|Person=1|PronType=Prs 12 conj
tried try VERB Past 3 parataxis
to to PART _ 17 mark
speak speak VERB Inf 15 xcomp
with with ADP _ 20 case
the the DET Def 20 det
doctor doctor NOUN Sing 17 obl +
, , PUNCT _ 25 punct
but but CCONJ _ 25 cc
he he PRON Case=Nom|Number=Sing|Person=3|PronType=Prs 25 nsubj
was be AUX Past 25 cop
busy busy ADJ _ 15 conj +
. . PUNCT _ 15 punct +
" " PUNCT _ 15 punct
)",
     R"(
Ana Ruiz | urged | "My wife and I tried to speak with the doctor, but he was busy." {direct asserted}
Ana Ruiz | urged | the public not to speculate {indirect}
)"},
    {"TheBridgeIsAnOld", R"(
" " PUNCT _ 7 punct +
The the DET Def 3 det
bridge bridge NOUN Sing 7 nsubj
is be AUX Pres 7 cop
an a DET Ind 7 det
old old ADJ _ 7 amod
project project NOUN Sing 0 root
of of ADP _ 10 case
the the DET Def 10 det
council Council NOUN Sing 7 nmod +
, , PUNCT _ 7 punct +
" " PUNCT _ 7 punct
¶
stated state VERB Past 0 root
Juan Juan PROPN Sing 1 nsubj PERSON
Reyes Reyes PROPN Sing 2 flat PERSON +
, , PUNCT _ 7 punct
who who PRON PronType=Rel 7 nsubj
will will AUX VerbForm=Fin 7 aux
serve serve VERB Inf 2 acl:relcl
as as ADP _ 10 case
the the DET Def 10 det
mayor mayor NOUN Sing 7 obl
of of ADP _ 13 case
the the DET Def 13 det
town town NOUN Sing 10 nmod +
. . PUNCT _ 1 punct
)",
     R"(
Juan Reyes, who will serve as the mayor of the town | stated | "The bridge is an old project of the council," {direct asserted}
)"},
    {"ReyesSaidThatDemandContinues", R"(
Reyes Reyes PROPN Sing 2 nsubj PERSON
said say VERB Past 0 root
that that SCONJ _ 6 mark
“ " PUNCT _ 6 punct +
demand demand NOUN Sing 6 nsubj
continues continue VERB Pres 2 ccomp
to to PART _ 8 mark
grow grow VERB Inf 6 xcomp +
“ " PUNCT _ 6 punct +
. . PUNCT _ 2 punct

The the DET Def 2 det
council Council NOUN Sing 3 nsubj
met meet VERB Past 0 root
on on ADP _ 5 case
Monday Monday PROPN Sing 3 obl DATE +
. . PUNCT _ 3 punct
)",
     R"(
Reyes | said | that “demand continues to grow“ {mixed asserted}
)"},
    {"WeLostTheVoteAnaXX", R"(
” " PUNCT _ 3 punct +
We we PRON Case=Nom|Number=Plur|Person=1|PronType=Prs 3 nsubj
lost lose VERB Past 10 ccomp
the the DET Def 5 det
vote vote NOUN Sing 3 obj +
, , PUNCT _ 3 punct +
” " PUNCT _ 3 punct
Ana Ana PROPN Sing 10 nsubj PERSON
Ruiz Ruiz PROPN Sing 8 flat PERSON
said say VERB Past 0 root +
. . PUNCT _ 10 punct
)",
     R"(
Ana Ruiz | said | ”We lost the vote,” {direct asserted}
)"},
    {"OlmedoVegaLivesInA", R"(
Olmedo Olmedo PROPN Sing 3 nsubj PERSON
Vega Vega PROPN Sing 1 flat PERSON
lives live VERB Pres 0 root
in in ADP _ 6 case
a a DET Ind 6 det
village village NOUN Sing 3 obl
by by ADP _ 9 case
the the DET Def 9 det
sea sea NOUN Sing 6 nmod +
. . PUNCT _ 3 punct

“ " PUNCT _ 3 punct +
I I PRON Case=Nom|Number=Sing|Person=1|PronType=Prs 3 nsubj
love love VERB Pres 0 root
my my PRON Case=Gen|Number=Sing|Person=1|Poss=Yes|PronType=Prs 5 nmod:poss
boat boat NOUN Sing 3 obj +
, , PUNCT _ 12 punct
and and CCONJ _ 12 cc
the the DET Def 9 det
harbour harbour NOUN Sing 12 nsubj
is be AUX Pres 12 cop
my my PRON Case=Gen|Number=Sing|Person=1|Poss=Yes|PronType=Prs 12 nmod:poss
home home NOUN Sing 3 conj +
. . PUNCT _ 3 punct +
” " PUNCT _ 3 punct
)",
     R"(
Olmedo Vega | lives | “I love my boat, and the harbour is my home.” {direct asserted}
  I | love | my boat {indirect}
)"},
    {"ReyesDidNotTurnUp", R"(
Reyes Reyes PROPN Sing 4 nsubj PERSON
did do AUX Past 4 aux
not not PART Polarity=Neg 4 advmod
turn turn VERB Inf 0 root
up up ADP _ 4 compound:prt +
. . PUNCT _ 4 punct

“ " PUNCT _ 5 punct +
The the DET Def 3 det
mine mine NOUN Sing 5 nsubj:pass
is be AUX Pres 5 aux:pass
closed close VERB Pass 0 root
until until ADP _ 8 case
the the DET Def 8 det
end end NOUN Sing 5 obl
of of ADP _ 10 case
May May PROPN Sing 8 nmod DATE +
. . PUNCT _ 5 punct +
” " PUNCT _ 5 punct
)",
     R"(
)"},
    {"AnEmailThatRuizSent", R"(
An a DET Ind 2 det
email email NOUN Sing 9 nsubj
that that PRON PronType=Rel 5 obj
Ruiz Ruiz PROPN Sing 5 nsubj PERSON
sent send VERB Past 2 acl:relcl
to to ADP _ 8 case
the the DET Def 8 det
board board NOUN Sing 5 obl
reads read VERB Pres 0 root +
: : PUNCT _ 9 punct
¶
“ " PUNCT _ 3 punct +
We we PRON Case=Nom|Number=Plur|Person=1|PronType=Prs 3 nsubj
want want VERB Pres 0 root
to to PART _ 5 mark
sell sell VERB Inf 3 xcomp
the the DET Def 7 det
harbour harbour NOUN Sing 5 obj
before before ADP _ 10 case
the the DET Def 10 det
end end NOUN Sing 5 obl
of of ADP _ 12 case
May May PROPN Sing 10 nmod DATE +
. . PUNCT _ 3 punct +
” " PUNCT _ 3 punct
)",
     R"(
An email that Ruiz sent to the board | reads | “We want to sell the harbour before the end of May.” {direct asserted}
  We | want | to sell the harbour before the end of May {indirect}
)"},
    {"WhyIsThisNotProof", R"(
“ " PUNCT _ 6 punct +
Why why ADV PronType=Int 6 advmod
is be AUX Pres 6 cop
this this PRON Number=Sing|PronType=Dem 6 nsubj
not not PART Polarity=Neg 6 advmod
proof proof NOUN Sing 0 root
that that SCONJ _ 12 mark
the the DET Def 9 det
bank bank NOUN Sing 12 nsubj
is be AUX Pres 12 cop
too too ADV _ 12 advmod
big big ADJ _ 6 ccomp
to to PART _ 14 mark
fail fail VERB Inf 12 advcl +
? ? PUNCT _ 6 punct +
” " PUNCT _ 6 punct

Reyes Reyes PROPN Sing 2 nsubj PERSON
demanded demand VERB Past 0 root +
. . PUNCT _ 2 punct
)",
     R"(
Reyes | demanded | “Why is this not proof that the bank is too big to fail?” {direct asserted}
)"},
    {"AccordingToTheNeedsOf", R"(
According accord VERB ExtPos=ADP|Tense=Pres|VerbForm=Part 4 case
to to ADP _ 1 fixed
the the DET Def 4 det
needs need NOUN Plur 12 obl
of of ADP _ 7 case
the the DET Def 7 det
town town NOUN Sing 4 nmod +
, , PUNCT _ 4 punct
the the DET Def 10 det
board board NOUN Sing 12 nsubj
will will AUX VerbForm=Fin 12 aux
open open VERB Inf 0 root
a a DET Ind 15 det
second second ADJ _ 15 amod
school school NOUN Sing 12 obj +
. . PUNCT _ 12 punct
)",
     R"(
)"},
    {"TheMayorListedHisPlans", R"(
The the DET Def 2 det
mayor mayor NOUN Sing 3 nsubj
listed list VERB Past 0 root
his his PRON Case=Gen|Number=Sing|Person=3|Poss=Yes|PronType=Prs 5 nmod:poss
plans plan NOUN Plur 3 obj
for for ADP _ 9 case
the the DET Def 9 det
new new ADJ _ 9 amod
year year NOUN Sing 5 nmod +
: : PUNCT _ 3 punct
¶
" " PUNCT _ 4 punct +
We we PRON Case=Nom|Number=Plur|Person=1|PronType=Prs 4 nsubj
will will AUX VerbForm=Fin 4 aux
open open VERB Inf 0 root
a a DET Ind 6 det
school school NOUN Sing 4 obj +
, , PUNCT _ 11 punct
and and CCONJ _ 11 cc
we we PRON Case=Nom|Number=Plur|Person=1|PronType=Prs 11 nsubj
will will AUX VerbForm=Fin 11 aux
repair repair VERB Inf 4 conj
the the DET Def 13 det
bridge bridge NOUN Sing 11 obj +
. . PUNCT _ 4 punct +
" " PUNCT _ 4 punct
)",
     R"(
The mayor | listed | "We will open a school, and we will repair the bridge." {direct asserted}
The mayor | listed | his plans for the new year {indirect}
  his | plans for | the new year {indirect}
)"},
    {"TheCouncilIsReadyFor", R"(
“ " PUNCT _ 5 punct +
The the DET Def 3 det
council Council NOUN Sing 5 nsubj
is be AUX Pres 5 cop
ready ready ADJ _ 13 ccomp
for for ADP _ 8 case
a a DET Ind 8 det
debate debate NOUN Sing 5 obl +
, , PUNCT _ 5 punct +
” " PUNCT _ 5 punct
Reyes Reyes PROPN Sing 13 nsubj:pass PERSON
was be AUX Past 13 aux:pass
quoted quote VERB Pass 0 root
as as SCONJ _ 15 mark
saying say VERB PresPart 13 advcl
by by ADP _ 17 case
Reuters Reuters PROPN Sing 15 obl ORGANIZATION +
. . PUNCT _ 13 punct
)",
     R"(
Reyes | was quoted | “The council is ready for a debate,” {direct asserted}
  The council | is ready for | a debate {indirect}
)"},
    {"TheOrganisersSaidWeStarted", R"(
The the DET Def 2 det
organisers organiser NOUN Plur 3 nsubj
said say VERB Past 0 root +
… … PUNCT _ 3 punct
¶
“ " PUNCT _ 3 punct +
We we PRON Case=Nom|Number=Plur|Person=1|PronType=Prs 3 nsubj
started start VERB Past 0 root
the the DET Def 5 det
festival festival NOUN Sing 3 obj
in in ADP _ 9 case
a a DET Ind 9 det
small small ADJ _ 9 amod
town town NOUN Sing 3 obl +
. . PUNCT _ 3 punct +
” " PUNCT _ 3 punct
)",
     R"(
The organisers | said | “We started the festival in a small town.” {direct asserted}
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
Reyes | added | that the mine would stay open {indirect asserted}
Reyes | said | that he welcomed the vote {indirect asserted}
  he | welcomed | the vote {indirect}
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
The manager | complained | that Okafor had attacked him {indirect asserted}
  Okafor | had attacked | him {indirect}
The manager | questioned | why nobody had left {indirect}
)"},
    {"RuizToldReutersTheDam", R"(
Ruiz Ruiz PROPN Sing 2 nsubj PERSON
told tell VERB Past 0 root
Reuters Reuters PROPN Sing 2 iobj ORGANIZATION
the the DET Def 5 det
dam dam NOUN Sing 9 nsubj
was be AUX Past 9 cop
a a DET Ind 9 det
“ " PUNCT _ 9 punct +
disaster disaster NOUN Sing 2 ccomp +
, , PUNCT _ 9 punct +
” " PUNCT _ 9 punct
adding add VERB PresPart 9 advcl
that that SCONJ _ 15 mark
it it PRON Case=Nom|Number=Sing|Person=3|PronType=Prs 15 nsubj
had have VERB Past 12 ccomp
to to PART _ 18 mark
be be AUX Inf 18 aux:pass
closed close VERB Pass 15 xcomp +
. . PUNCT _ 2 punct
)",
     R"(
Ruiz | told | the dam was a “disaster,” {mixed asserted}
Ruiz | adding | that it had to be closed {indirect asserted}
)"},
    {"ReyesSaidThatHeLiked", R"(
Reyes Reyes PROPN Sing 2 nsubj PERSON
said say VERB Past 0 root
that that SCONJ _ 5 mark
he he PRON Case=Nom|Number=Sing|Person=3|PronType=Prs 5 nsubj
liked like VERB Past 2 ccomp
the the DET Def 7 det
plan plan NOUN Sing 5 obj
and and CCONJ _ 9 cc
thought think VERB Past 5 conj
that that SCONJ _ 13 mark
it it PRON Case=Nom|Number=Sing|Person=3|PronType=Prs 13 nsubj
would would AUX VerbForm=Fin 13 aux
work work VERB Inf 9 ccomp +
. . PUNCT _ 2 punct
)",
     R"(
Reyes | said | that he liked the plan and thought that it would work {indirect asserted}
  he | thought | that it would work {indirect asserted}
  he | liked | the plan {indirect}
)"},
    {"TheyAttackedWhatRuizCalled", R"(
They they PRON Case=Nom|Number=Plur|Person=3|PronType=Prs 2 nsubj
attacked attack VERB Past 0 root
what what PRON PronType=Rel 2 obj
Ruiz Ruiz PROPN Sing 5 nsubj PERSON
called call VERB Past 3 acl:relcl
an a DET Ind 8 det
" " PUNCT _ 8 punct +
invasion invasion NOUN Sing 5 obj +
, , PUNCT _ 8 punct +
" " PUNCT _ 8 punct
in in ADP _ 12 case
which which PRON PronType=Rel 16 obl
hundreds hundred NOUN Plur 16 nsubj
of of ADP _ 15 case
miners miner NOUN Plur 13 nmod
took take VERB Past 3 acl:relcl
part part NOUN Sing 16 obj +
. . PUNCT _ 2 punct
)",
     R"(
They | attacked | what Ruiz called an "invasion," {mixed}
  Ruiz | called | an "invasion," {mixed}
)"},
    {"ReyesWhoHasBeenLeading", R"(
“ " PUNCT _ 15 punct +
Reyes Reyes PROPN Sing 22 nsubj PERSON
who who PRON PronType=Rel 6 nsubj
has have AUX Pres 6 aux
been be AUX PastPart 6 aux
leading lead VERB PresPart 2 acl:relcl
the the DET Def 8 det
mine mine NOUN Sing 6 obj
since since ADP _ 10 case
May May PROPN Sing 6 obl DATE +
, , PUNCT _ 2 punct
was be AUX Past 15 cop
previously previously ADV _ 15 advmod
the the DET Def 15 det
mayor mayor NOUN Sing 22 ccomp
of of ADP _ 18 case
the the DET Def 18 det
town town NOUN Sing 15 nmod +
, , PUNCT _ 15 punct +
” " PUNCT _ 15 punct
it it PRON Case=Nom|Number=Sing|Person=3|PronType=Prs 22 nsubj
said say VERB Past 0 root
in in ADP _ 25 case
a a DET Ind 25 det
statement statement NOUN Sing 22 obl +
. . PUNCT _ 22 punct
)",
     R"(
it | said | “Reyes who has been leading the mine since May, was previously the mayor of the town,” {direct asserted}
)"},
    {"TheDamShouldBeRepaired", R"(
The the DET Def 2 det
dam dam NOUN Sing 5 nsubj:pass
should should AUX VerbForm=Fin 5 aux
be be AUX Inf 5 aux:pass
repaired repair VERB Pass 8 ccomp +
, , PUNCT _ 5 punct
Ruiz Ruiz PROPN Sing 8 nsubj PERSON
said say VERB Past 0 root +
, , PUNCT _ 11 punct
as as SCONJ _ 11 mark
reported report VERB Pass 5 advcl
by by ADP _ 16 case
the the DET Def 16 det
state state NOUN Sing 16 compound
news news NOUN Sing 16 compound
agency agency NOUN Sing 11 obl:agent +
. . PUNCT _ 8 punct
)",
     R"(
the state news agency | reported | The dam should be repaired, Ruiz said {indirect asserted}
  Ruiz | said | The dam should be repaired {indirect asserted}
)"},
    {"RuizSaidTheDamIs", R"(
Ruiz Ruiz PROPN Sing 2 nsubj PERSON
said say VERB Past 0 root
the the DET Def 4 det
dam dam NOUN Sing 6 nsubj
is be AUX Pres 6 cop
safe safe ADJ _ 2 ccomp +
, , PUNCT _ 9 punct
as as SCONJ _ 9 mark
reported report VERB Pass 6 advcl
by by ADP _ 14 case
the the DET Def 14 det
state state NOUN Sing 14 compound
news news NOUN Sing 14 compound
agency agency NOUN Sing 9 obl:agent +
. . PUNCT _ 2 punct
)",
     R"(
the state news agency | reported | Ruiz said the dam is safe {indirect asserted}
  Ruiz | said | the dam is safe {indirect asserted}
)"},
};

} // namespace

TEST(Attribution, HasASourceACueAndAContent)
{
    for (const Row& row : rows) {
        SCOPED_TRACE(row.name);
        const auto frozen = read_attributed(row.rows);
        EXPECT_EQ("\n" + dump(frozen->text, frozen->annotation.attributions, no_attribution, ""), row.attributions);
    }
}

TEST(Attribution, TakesNoWords)
{
    Annotation nothing;
    find_attributions(nothing);
    EXPECT_TRUE(nothing.attributions.empty());
}

} // namespace triplewright::testing
