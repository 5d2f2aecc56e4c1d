// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

// Trees as they were parsed, and which of their words are mended.

#include "triplewright/extraction/tree_repair.hpp"

#include <string>
#include <string_view>

#include <gtest/gtest.h>

#include "support/frozen_tree.hpp"

namespace triplewright::testing {

namespace {

/// `word -> head relation` of each word whose place has changed.
std::string changes(std::string_view rows)
{
    const auto before = read_frozen(rows);
    const auto after = read_frozen(rows);
    repair_trees(after->annotation);
    std::string out;
    for (std::size_t s = 0; s < after->annotation.sentences.size(); ++s) {
        const auto& old = before->annotation.sentences[s].words;
        const auto& words = after->annotation.sentences[s].words;
        for (std::size_t w = 0; w < words.size(); ++w) {
            if (words[w].head != old[w].head || words[w].deprel != old[w].deprel || words[w].feats != old[w].feats) {
                const std::string head = words[w].head < 0 ? "-" : words[static_cast<std::size_t>(words[w].head)].form;
                out += words[w].form + " -> " + head + ' ' + words[w].deprel + '\n';
            }
        }
    }
    return out;
}

struct Mended {
    std::string_view name;
    std::string_view rows;
    std::string_view changes;
};

const Mended examples[] = {
    {"TheCentralBankRaisedItsKeyRateByHalfAPercentagePointTo625Per", R"(
The the DET Def 3 det
central central ADJ _ 3 amod
bank bank NOUN Sing 4 nsubj
raised raise VERB Past|Sing 0 root
its its PRON Sing|Prs|Case=Gen|Gender=Neut|Poss=Yes 7 nmod:poss
key key ADJ _ 7 amod
rate rate NOUN Sing 4 obj
by by ADP _ 12 case
half half DET NumForm=Word|NumType=Frac|PronType=Ind 12 det:predet
a a DET Ind 12 det
percentage percentage NOUN Sing 12 compound
point point NOUN Sing 4 obl
to to ADP _ 15 case
6.25 6.25 NUM NumForm=Digit|NumType=Frac 15 nummod
percent percent NOUN Sing 4 obl +
, , PUNCT _ 17 punct
surprising surprise VERB PresPart 4 advcl
most most ADJ Degree=Sup 19 amod
economists economist NOUN Plur 17 nsubj +
. . PUNCT _ 4 punct
)",
     R"(economists -> surprising obj
)"},
    {"TheLawRequiresEmployersToMakeTheirWorkersWearHelmetsAndForbi", R"(
The the DET Def 2 det
law law NOUN Sing 3 nsubj
requires require VERB Pres|Sing 0 root
employers employer NOUN Plur 3 iobj
to to PART _ 6 mark
make make VERB Inf 3 xcomp
their their PRON Plur|Prs|Case=Gen|Poss=Yes 8 nmod:poss
workers worker NOUN Plur 6 obj
wear wear VERB Inf 6 xcomp
helmets helmet NOUN Plur 9 obj
and and CCONJ _ 12 cc
forbids forbid VERB Pres|Sing 6 conj
them they PRON Plur|Prs|Case=Acc 12 obj
to to PART _ 15 mark
hire hire VERB Inf 12 xcomp
children child NOUN Plur 15 obj +
. . PUNCT _ 3 punct
)",
     R"(forbids -> requires conj
)"},
    {"TheTreasurerWasSentencedToSixYearsInPrisonAndOrderedToRepay2", R"(
The the DET Def 2 det
treasurer treasurer NOUN Sing 4 nsubj:pass
was be AUX Past|Sing 4 aux:pass
sentenced sentence VERB PastPart|Pass 0 root
to to ADP _ 7 case
six six NUM NumForm=Word|NumType=Card 7 nummod
years year NOUN Plur 4 obl
in in ADP _ 9 case
prison prison NOUN Sing 7 nmod
and and CCONJ _ 11 cc
ordered order VERB Past|Sing 4 conj
to to PART _ 13 mark
repay repay VERB Inf 11 xcomp
2.3 2.3 NUM NumForm=Digit|NumType=Frac 15 compound MONEY
million million NUM NumForm=Word|NumType=Card 16 nummod MONEY
euros euro NOUN Plur 13 obj MONEY +
. . PUNCT _ 4 punct
)",
     R"(ordered -> sentenced conj
)"},
    {"TheStolenManuscriptsWereFoundInAGarageInAntwerpAndReturnedTo", R"(
The the DET Def 3 det
stolen steal VERB PastPart|Pass 3 amod
manuscripts manuscript NOUN Plur 5 nsubj:pass
were be AUX Past|Plur 5 aux:pass
found find VERB PastPart|Pass 0 root
in in ADP _ 8 case
a a DET Ind 8 det
garage garage NOUN Sing 5 obl
in in ADP _ 10 case
Antwerp Antwerp PROPN Sing 8 nmod LOCATION
and and CCONJ _ 12 cc
returned return VERB Past|Sing 5 conj
to to ADP _ 15 case
the the DET Def 15 det
monastery monastery NOUN Sing 12 obl
by by ADP _ 18 case
Belgian Belgian ADJ _ 18 amod NORP
police police NOUN Plur 12 obl:agent +
. . PUNCT _ 5 punct
)",
     R"(returned -> found conj
)"},
    {"RetiredGeneralHakimSalehWhoIs68HeadsTheCountrysElectoralComm", R"(
Retired retired ADJ _ 2 amod
general General PROPN Sing 3 nmod:desc
Hakim Hakim PROPN Sing 0 root PERSON
Saleh Saleh PROPN Sing 3 flat PERSON +
, , PUNCT _ 8 punct
who who PRON Rel 8 nsubj
is be AUX Pres|Sing 8 cop
68 68 NUM NumForm=Digit|NumType=Card 3 acl:relcl +
, , PUNCT _ 3 punct
heads head VERB Pres|Sing 3 acl:relcl
the the DET Def 12 det
country country NOUN Sing 15 nmod:poss +
's 's PART _ 12 case
electoral electoral ADJ _ 15 amod
commission commission NOUN Sing 10 obj +
, , PUNCT _ 18 punct
a a DET Ind 18 det
body body NOUN Sing 10 nsubj
created create VERB PastPart|Pass 18 acl
in in ADP _ 21 case
2014 2014 NUM NumForm=Digit|NumType=Card 19 obl DATE +
. . PUNCT _ 3 punct
)",
     R"(body -> commission appos
)"},
    {"TheArmySaidToNumber5000CrossedTheRiver", R"(
The the DET Def 2 det
army army NOUN Sing 4 nsubj +
, , PUNCT _ 2 punct
said say VERB Past|Sing 0 root
to to PART _ 6 mark
number number VERB Inf 4 xcomp
5,000 5000 NUM NumForm=Digit|NumType=Card 6 obj +
, , PUNCT _ 2 punct
crossed cross VERB Past|Sing 4 ccomp
the the DET Def 11 det
river river NOUN Sing 9 obj +
. . PUNCT _ 9 punct
)",
     R"(army -> crossed nsubj
said -> army acl
crossed -> - root
)"},
    {"TheRebelsSaidToNumber8000DemandedAPardon", R"(
The the DET Def 2 det
rebels rebel NOUN Plur 4 nsubj +
, , PUNCT _ 2 punct
said say VERB Past|Sing 9 advcl
to to PART _ 6 mark
number number VERB Inf 4 advcl
8,000 8000 NUM NumForm=Digit|NumType=Card 6 obj +
, , PUNCT _ 2 punct
demanded demand VERB Past|Sing 0 root
a a DET Ind 11 det
pardon pardon NOUN Sing 9 obj +
. . PUNCT _ 9 punct
)",
     R"(rebels -> demanded nsubj
said -> rebels acl
number -> said xcomp
)"},
    {"AtLeast27PeopleWereKilledAndMoreThan4000LostTheirHomesWhenTh", R"(
At at ADP _ 2 case
least least ADJ Degree=Sup 3 nmod
27 27 NUM NumForm=Digit|NumType=Card 4 nummod
people people NOUN Plur 6 nsubj:pass
were be AUX Past|Plur 6 aux:pass
killed kill VERB PastPart|Pass 22 ccomp
and and CCONJ _ 11 cc
more more ADV Degree=Cmp|ExtPos=ADV 10 advmod
than than ADP _ 8 fixed
4,000 4000 NUM NumForm=Digit|NumType=Card 13 nummod
lost lose VERB Past|Plur 6 conj
their their PRON Plur|Prs|Case=Gen|Poss=Yes 13 nmod:poss
homes home NOUN Plur 11 obj
when when ADV PronType=Int 17 advmod
the the DET Def 16 det
river river NOUN Sing 17 nsubj
burst burst VERB Pres|Plur 11 advcl
its its PRON Sing|Prs|Case=Gen|Gender=Neut|Poss=Yes 19 nmod:poss
banks bank NOUN Plur 17 obj +
, , PUNCT _ 6 punct
officials official NOUN Plur 22 nsubj
said say VERB Past|Sing 0 root +
. . PUNCT _ 22 punct
)",
     R"(4,000 -> lost obl
)"},
    {"TheDamEngineersWarnedIn2018WasBuiltOnSoftGround", R"(
The the DET Def 2 det
dam dam NOUN Sing 10 nsubj:pass +
, , PUNCT _ 4 punct
engineers engineer NOUN Plur 2 appos
warned warn VERB Past|Sing 2 acl:relcl
in in ADP _ 7 case
2018 2018 NUM NumForm=Digit|NumType=Card 10 obl DATE +
, , PUNCT _ 2 punct
was be AUX Past|Sing 10 aux:pass
built build VERB PastPart|Pass 0 root
on on ADP _ 13 case
soft soft ADJ _ 13 amod
ground ground NOUN Sing 10 obl +
. . PUNCT _ 10 punct
)",
     R"(engineers -> warned nsubj
warned -> built parataxis
2018 -> warned obl
)"},
    {"VotersElectedAmaraDiopMayorOfThePortCityInApril", R"(
Voters voter NOUN Plur 2 nsubj
elected elect VERB Past|Plur 0 root
Amara Amara PROPN Sing 5 compound PERSON
Diop Diop PROPN Sing 3 flat PERSON
mayor mayor NOUN Sing 2 obj
of of ADP _ 9 case
the the DET Def 9 det
port port NOUN Sing 9 compound
city city NOUN Sing 5 nmod
in in ADP _ 11 case
April April PROPN Sing 2 obl DATE +
. . PUNCT _ 2 punct
)",
     R"(Amara -> elected obj
mayor -> elected xcomp
)"},
    {"TheAirlineNamedPetraNovakItsNewChiefExecutive", R"(
The the DET Def 2 det
airline airline NOUN Sing 3 nsubj
named name VERB Past|Sing 0 root
Petra Petra PROPN Sing 3 xcomp PERSON
Novak Novak PROPN Sing 4 flat PERSON
its its PRON Sing|Prs|Case=Gen|Gender=Neut|Poss=Yes 9 nmod:poss
new new ADJ _ 9 amod
chief chief ADJ _ 9 amod
executive executive NOUN Sing 3 xcomp +
. . PUNCT _ 3 punct
)",
     R"(Petra -> named obj
)"},
    {"TheProtestersSaidToNumber8000DemandedThatTheGovernorReleaseT", R"(
The the DET Def 2 det
protesters protester NOUN Plur 4 nsubj +
, , PUNCT _ 2 punct
said say VERB Past|Sing 0 root
to to PART _ 6 mark
number number NOUN Sing 4 advcl
8,000 8000 NUM NumForm=Digit|NumType=Card 6 flat +
, , PUNCT _ 2 punct
demanded demand VERB Past|Sing 4 ccomp
that that SCONJ _ 13 mark
the the DET Def 12 det
governor governor NOUN Sing 13 nsubj
release release VERB Inf 9 ccomp
the the DET Def 15 det
students student NOUN Plur 13 obj +
. . PUNCT _ 9 punct
)",
     R"(protesters -> demanded nsubj
said -> protesters acl
number -> said xcomp
8,000 -> number obj
demanded -> - root
)"},
    {"TheLibraryWasOpenedByThenmayorAnaWiles", R"(
The the DET Def 2 det
library library NOUN Sing 4 nsubj:pass
was be AUX Past|Sing 4 aux:pass
opened open VERB PastPart|Pass 0 root
by by ADP _ 9 case
then then ADV Dem 4 obl +
- - PUNCT _ 6 punct +
mayor mayor NOUN Sing 9 nmod:desc
Ana Ana PROPN Sing 4 obl:agent PERSON
Wiles Wiles PROPN Sing 9 flat PERSON +
. . PUNCT _ 4 punct
)",
     R"(then -> mayor advmod
)"},
    {"TheTeamLedByPriyaRamanOfTheUniversityOfOtagoUsedATelescope", R"(
The the DET Def 2 det
team team NOUN Sing 14 nsubj +
, , PUNCT _ 4 punct
led lead VERB PastPart|Pass 2 acl
by by ADP _ 6 case
Priya Priya PROPN Sing 4 obl:agent PERSON
Raman Raman PROPN Sing 6 flat PERSON
of of ADP _ 10 case
the the DET Def 10 det
University University PROPN Sing 4 obl:agent ORGANIZATION
of of ADP _ 12 case ORGANIZATION
Otago Otago PROPN Sing 10 nmod ORGANIZATION +
, , PUNCT _ 2 punct
used use VERB Past|Sing 0 root
a a DET Ind 16 det
telescope telescope NOUN Sing 14 obj +
. . PUNCT _ 14 punct
)",
     R"(University -> Priya nmod
)"},
};

} // namespace

TEST(RepairTrees, MendsWhatTheFrameOfAWordRulesOut)
{
    for (const Mended& example : examples) {
        SCOPED_TRACE(example.name);
        EXPECT_EQ(changes(example.rows), example.changes);
    }
}

} // namespace triplewright::testing
