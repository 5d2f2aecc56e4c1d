// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

// Tuples of words: (first | relation | second | further …), the parts of longer ones after a `-`.

#include <sstream>
#include <string>
#include <vector>

#include <gtest/gtest.h>

#include "extraction/frozen_statements.hpp"
#include "triplewright/extraction/statement_writer.hpp"

namespace triplewright::testing {

namespace {

const Example examples[] = {
    {"AnaRuizMetTomReyesInLimaOnMonday", R"(
Ana Ana PROPN Sing 3 nsubj PERSON
Ruiz Ruiz PROPN Sing 1 flat PERSON
met meet VERB Past 0 root
Tom Tom PROPN Sing 3 obj PERSON
Reyes Reyes PROPN Sing 4 flat PERSON
in in ADP _ 7 case
Lima Lima PROPN Sing 3 obl LOCATION
on on ADP _ 9 case
Monday Monday PROPN Sing 3 obl DATE +
. . PUNCT _ 3 punct
)",
     R"(
(Ana Ruiz | met | Tom Reyes)
- (Ana Ruiz | met Tom Reyes in | Lima)
- (Ana Ruiz | met Tom Reyes on | Monday)
)"},
    {"OrbisSoldTheOldMillToMeridian", R"(
Orbis Orbis PROPN Sing 2 nsubj PERSON
sold sell VERB Past 0 root
the the DET Def 5 det
old old ADJ Degree=Pos 5 amod
mill mill NOUN Sing 2 obj
to to ADP _ 7 case
Meridian Meridian PROPN Sing 2 obl LOCATION +
. . PUNCT _ 2 punct
)",
     R"(
(Orbis | sold | the old mill)
- (Orbis | sold the old mill to | Meridian)
)"},
    {"TheFactoryReliesOnPeruForCheapCopper", R"(
The the DET Def 2 det
factory factory NOUN Sing 3 nsubj
relies rely VERB Pres 0 root
on on ADP _ 5 case
Peru Peru PROPN Sing 3 obl LOCATION
for for ADP _ 8 case
cheap cheap ADJ Degree=Pos 8 amod
copper copper NOUN Sing 3 obl +
. . PUNCT _ 3 punct
)",
     R"(
(The factory | relies on | Peru)
- (The factory | relies for | cheap copper)
)"},
    {"TheTreatyWasSignedByGhanaInAccraIn1995", R"(
The the DET Def 2 det
treaty treaty NOUN Sing 4 nsubj:pass
was be AUX Past 4 aux:pass
signed sign VERB Pass 0 root
by by ADP _ 6 case
Ghana Ghana PROPN Sing 4 obl:agent LOCATION
in in ADP _ 8 case
Accra Accra PROPN Sing 6 nmod LOCATION
in in ADP _ 10 case
1995 1995 NUM NumForm=Digit|NumType=Card 4 obl DATE +
. . PUNCT _ 4 punct
)",
     R"(
(The treaty | was signed by | Ghana)
- (The treaty | was signed in | Accra)
- (The treaty | was signed in | 1995)
)"},
    {"LenaOrtizWasBornInTemaIn1980", R"(
Lena Lena PROPN Sing 4 nsubj:pass PERSON
Ortiz Ortiz PROPN Sing 1 flat PERSON
was be AUX Past 4 aux:pass
born bear VERB Pass 0 root
in in ADP _ 6 case
Tema Tema PROPN Sing 4 obl LOCATION
in in ADP _ 8 case
1980 1980 NUM NumForm=Digit|NumType=Card 4 obl DATE +
. . PUNCT _ 4 punct
)",
     R"(
(Lena Ortiz | was born in | Tema)
- (Lena Ortiz | was born in | 1980)
)"},
    {"OrbisGaveTheMuseumAPainting", R"(
Orbis Orbis PROPN Sing 2 nsubj PERSON
gave give VERB Past 0 root
the the DET Def 4 det
museum museum NOUN Sing 2 iobj
a a DET Ind 6 det
painting painting NOUN Sing 2 obj +
. . PUNCT _ 2 punct
)",
     R"(
(Orbis | gave | a painting)
- (Orbis | gave the museum | a painting)
)"},
    {"TheFirmPlansToOpenAPlantInTema", R"(
The the DET Def 2 det
firm firm NOUN Sing 3 nsubj
plans plan VERB Pres 0 root
to to PART _ 5 mark
open open VERB Inf 3 xcomp
a a DET Ind 7 det
plant plant NOUN Sing 5 obj
in in ADP _ 9 case
Tema Tema PROPN Sing 7 nmod LOCATION +
. . PUNCT _ 3 punct
)",
     R"(
(The firm | plans to open | a plant)
- (The firm | plans to open a plant in | Tema)
)"},
    {"RuizPersuadedReyesToSignTheTreaty", R"(
Ruiz Ruiz PROPN Sing 2 nsubj PERSON
persuaded persuade VERB Past 0 root
Reyes Reyes PROPN Sing 2 iobj PERSON
to to PART _ 5 mark
sign sign VERB Inf 2 xcomp
the the DET Def 7 det
treaty treaty NOUN Sing 5 obj +
. . PUNCT _ 2 punct
)",
     R"(
(Ruiz | persuaded | Reyes)
(Reyes | to sign | the treaty)
)"},
    {"TheMillClosedIn2031BecauseItLostMoney", R"(
The the DET Def 2 det
mill mill NOUN Sing 3 nsubj
closed close VERB Past 0 root
in in ADP _ 5 case
2031 2031 NUM NumForm=Digit|NumType=Card 3 obl DATE
because because SCONJ _ 8 mark
it it PRON Case=Nom|Gender=Neut|Sing|Person=3|PronType=Prs 8 nsubj
lost lose VERB Past 3 advcl
money money NOUN Sing 8 obj +
. . PUNCT _ 3 punct
)",
     R"(
(The mill | closed in | 2031)
(it | lost | money)
)"},
    {"TomReyesSaidTheMillWouldClose", R"(
Tom Tom PROPN Sing 3 nsubj PERSON
Reyes Reyes PROPN Sing 1 flat PERSON
said say VERB Past 0 root
the the DET Def 5 det
mill mill NOUN Sing 7 nsubj
would would AUX VerbForm=Fin 7 aux
close close VERB Inf 3 ccomp +
. . PUNCT _ 3 punct
)",
     R"(
(Tom Reyes | said | the mill would close)
)"},
    {"MeridianSChiefExecutiveTomReyesQuicklySoldThreeOldShips", R"(
Meridian Meridian PROPN Sing 4 nmod:poss ORGANIZATION +
's 's PART _ 1 case
chief chief ADJ Degree=Pos 4 amod
executive executive NOUN Sing 8 nsubj
Tom Tom PROPN Sing 4 appos PERSON
Reyes Reyes PROPN Sing 5 flat PERSON
quickly quickly ADV _ 8 advmod
sold sell VERB Past 0 root
three three NUM NumForm=Word|NumType=Card 11 nummod
old old ADJ Degree=Pos 11 amod
ships ship NOUN Plur 8 obj +
. . PUNCT _ 8 punct
)",
     R"(
(Tom Reyes | is | Meridian's chief executive)
(Tom Reyes | quickly sold | three old ships)
)"},
    {"LagosIsTheLargestCityInNigeria", R"(
Lagos Lagos PROPN Sing 5 nsubj LOCATION
is be AUX Pres 5 cop
the the DET Def 5 det
largest large ADJ Degree=Sup 5 amod
city city NOUN Sing 0 root
in in ADP _ 7 case
Nigeria Nigeria PROPN Sing 5 nmod LOCATION +
. . PUNCT _ 5 punct
)",
     R"(
(Lagos | is | the largest city)
- (Lagos | is the largest city in | Nigeria)
)"},
    {"LenaOrtizSoldTheHouseBecauseSheNeededMoney", R"(
Lena Lena PROPN Sing 3 nsubj PERSON
Ortiz Ortiz PROPN Sing 1 flat PERSON
sold sell VERB Past 0 root
the the DET Def 5 det
house house NOUN Sing 3 obj
because because SCONJ _ 8 mark
she she PRON Case=Nom|Gender=Fem|Sing|Person=3|PronType=Prs 8 nsubj
needed need VERB Past 3 advcl
money money NOUN Sing 8 obj +
. . PUNCT _ 3 punct
)",
     R"(
(Lena Ortiz | sold | the house)
(she | needed | money)
)"},
    {"ThousandsOfPeopleFledTheStorm", R"(
Thousands thousand NOUN Plur 4 nsubj
of of ADP _ 3 case
people people NOUN Plur 1 nmod
fled flead VERB Past 0 root
the the DET Def 6 det
storm storm NOUN Sing 4 obj +
. . PUNCT _ 4 punct
)",
     R"(
(Thousands of people | fled | the storm)
)"},
    {"TheBankSoldItsPlant", R"(
The the DET Def 2 det
bank bank NOUN Sing 3 nsubj
sold sell VERB Past 0 root
its its PRON Case=Gen|Gender=Neut|Sing|Person=3|Poss=Yes|PronType=Prs 5 nmod:poss
plant plant NOUN Sing 3 obj +
. . PUNCT _ 3 punct
)",
     R"(
(The bank | sold | its plant)
)"},
    {"SmugglersLeftThePortWithoutPayingDuty", R"(
Smugglers smuggler NOUN Plur 2 nsubj
left leave VERB Past 0 root
the the DET Def 4 det
port port NOUN Sing 2 obj
without without SCONJ _ 6 mark
paying pay VERB PresPart 2 advcl
duty duty NOUN Sing 6 obj +
. . PUNCT _ 2 punct
)",
     R"(
(Smugglers | left | the port)
(Smugglers | without paying | duty)
)"},
    {"TheFirmBorrowedMoneyFromTwo", R"(
The the DET Def 2 det
firm firm NOUN Sing 3 nsubj
borrowed borrow VERB Past 0 root
money money NOUN Sing 3 obj
from from ADP _ 6 case
two two NUM NumForm=Word|NumType=Card 3 obl
of of ADP _ 10 case
the the DET Def 10 det
old old ADJ Degree=Pos 10 amod
banks bank NOUN Plur 6 nmod +
. . PUNCT _ 3 punct
)",
     R"(
(The firm | borrowed | money)
- (The firm | borrowed money from | two of the old banks)
)"},
    {"TheStormEnded", R"(
The the DET Def 2 det
storm storm NOUN Sing 3 nsubj
ended end VERB Past 0 root +
. . PUNCT _ 3 punct
)",
     R"(
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
(The council | has to sell | the banks)
(The council | has to merge | the banks)
)"},
    {"MrReyesALawyerVisitedTheUniversityOfAccra", R"(
Mr. Mr. PROPN Sing 2 nmod:desc
Reyes Reyes PROPN Sing 7 nsubj PERSON +
, , PUNCT _ 5 punct
a a DET Ind 5 det
lawyer lawyer NOUN Sing 2 appos +
, , PUNCT _ 2 punct
visited visit VERB Past 0 root
the the DET Def 9 det
University University PROPN Sing 7 obj ORGANIZATION
of of ADP _ 11 case ORGANIZATION
Accra Accra PROPN Sing 9 nmod LOCATION +
. . PUNCT _ 7 punct
)",
     R"(
(Mr. Reyes | is | a lawyer)
(Mr. Reyes | visited | the University of Accra)
)"},
};

constexpr float least_of_firsts = 0.25F; // Triples of further arguments have less.

std::string readable(const std::string& line)
{
    std::vector<std::string> fields;
    std::istringstream stream(line);
    for (std::string field; std::getline(stream, field, '\t');) {
        fields.push_back(field);
    }
    if (fields.size() < 4) {
        return "too short: " + line;
    }
    std::string text = std::stof(fields[1]) < least_of_firsts ? "- (" : "(";
    text += fields[3] + " | " + fields[2];
    for (std::size_t i = 4; i < fields.size(); ++i) {
        text += " | " + fields[i];
    }
    return text + ")\n";
}

std::string tuples_of(const char* rows, bool with_entities)
{
    const auto frozen = read_attributed(rows);
    Document document;
    document.text = frozen->text;
    Extraction extraction;
    extract(frozen->annotation, extraction);
    std::vector<std::uint32_t> entities(extraction.mentions.size(), 0); // All are one.
    if (!with_entities) {
        entities.clear();
    }
    std::istringstream lines(to_open_ie_lines(document, extraction, entities));
    std::string tuples;
    for (std::string line; std::getline(lines, line);) {
        tuples += readable(line);
    }
    return tuples;
}

} // namespace

TEST(OpenIeWriter, WritesTheWordsOfTheSentence)
{
    for (const Example& example : examples) {
        SCOPED_TRACE(example.name);
        const std::string wanted(example.statements);
        EXPECT_EQ(tuples_of(example.rows, false), wanted.substr(wanted.starts_with('\n') ? 1 : 0));
    }
}

TEST(OpenIeWriter, GivesAPronounTheNameOfItsSentence)
{
    const char* rows = R"(
Ruiz Ruiz PROPN Sing 2 nsubj PERSON
left leave VERB Past 0 root
when when ADV _ 5 advmod
she she PRON Prs 5 nsubj
won win VERB Past 2 advcl
the the DET Def 7 det
vote vote NOUN Sing 5 obj +
. . PUNCT _ 2 punct
)";
    EXPECT_NE(tuples_of(rows, false).find("(she | won | the vote)"), std::string::npos);
    const auto frozen = read_attributed(rows);
    Document document;
    document.text = frozen->text;
    Extraction extraction;
    extract(frozen->annotation, extraction);
    std::vector<std::uint32_t> entities;
    for (const Mention& mention : extraction.mentions) {
        entities.push_back(mention.text == "vote" ? 1 : 0);
    }
    EXPECT_NE(to_open_ie_lines(document, extraction, entities).find("won\tRuiz\tthe vote\n"), std::string::npos);
}

TEST(OpenIeWriter, SpellsOutImpliedRelations)
{
    struct Row {
        std::string predicate;
        std::string expected;
    };
    const Row rows[] = {{"be", "is"},           {"have", "has"},         {"of", "of"},
                        {"be_from", "is from"}, {"hold_position", "is"}, {"be_one_of", "is"},
                        {"begin", "begin"}};
    Document document;
    document.text = "mill port";
    for (const Row& row : rows) {
        Extraction extraction;
        extraction.mentions.resize(2);
        extraction.mentions[0].span = {0, 4};
        extraction.mentions[1].span = {5, 9};
        Statement statement;
        statement.predicate = row.predicate;
        statement.sentence_span = {0, 9};
        statement.subject = {ArgumentKind::mention, 0};
        statement.object = {ArgumentKind::mention, 1};
        extraction.statements = {statement};
        EXPECT_EQ(to_open_ie_lines(document, extraction), "mill port\t1.00\t" + row.expected + "\tmill\tport\n");
    }
}

} // namespace triplewright::testing
