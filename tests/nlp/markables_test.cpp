// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

#include "nlp/markables.hpp"

#include <memory>
#include <string>

#include <gtest/gtest.h>

#include "support/frozen_tree.hpp"

namespace triplewright {
namespace {

/// `words[head class number gender]`, joined by `; `.
std::string dump(std::string_view rows)
{
    static const std::string classes[] = {"he",   "she",  "it",    "they", "i",        "we",  "you",   "dem",
                                          "rel",  "pron", "PER",   "ORG",  "LOC",      "NAM", "PROPN", "def",
                                          "this", "poss", "indef", "bare", "bareplur", "num", "quant", "other"};
    const auto frozen = testing::read_frozen(rows);
    std::string out;
    for (std::size_t index = 0; index < frozen->annotation.sentences.size(); ++index) {
        const SentenceView view(frozen->annotation, index, index);
        for (const Markable& markable : find_markables(view)) {
            out += out.empty() ? "" : "; ";
            for (std::size_t word = markable.first_word; word < markable.end_word; ++word) {
                out += (word == markable.first_word ? "" : " ") + view.word(static_cast<WordIndex>(word)).form;
            }
            out += "[" + view.word(static_cast<WordIndex>(markable.head_word)).form + " " +
                   classes[static_cast<std::size_t>(markable.markable_class)];
            out += markable.number == GrammaticalNumber::plural ? " plur" : "";
            out += markable.gender == Gender::masculine  ? " m"
                   : markable.gender == Gender::feminine ? " f"
                   : markable.gender == Gender::neuter   ? " n"
                                                         : "";
            out += "]";
        }
    }
    return out;
}

struct Row {
    const char* name;
    const char* rows;
    const char* markables;
};

class Markables : public ::testing::TestWithParam<Row> {};

TEST_P(Markables, HaveTheWordsThatGumGivesThem)
{
    EXPECT_EQ(dump(GetParam().rows), GetParam().markables);
}

// clang-format off
const Row markable_rows[] = {
    {"RelativeClauseIsIn", R"(
        The     the     DET   Def        2 det
        lawyer  lawyer  NOUN  Sing       6 nsubj
        who     who     PRON  Rel        4 nsubj
        won     win     VERB  Past       2 acl:relcl
        has     have    AUX   Pres       6 aux
        left    leave   VERB  PastPart   0 root
    )", "The lawyer who won[lawyer def]; who[who rel]"},
    {"PossessiveMarkerIsIn", R"(
        Lagos   Lagos   PROPN Sing       3 nmod:poss LOCATION
        's      's      PART  _          1 case
        mayor   mayor   NOUN  Sing       4 nsubj
        left    leave   VERB  Past       0 root
    )", "Lagos 's[Lagos LOC]; Lagos 's mayor[mayor poss]"},
    {"ConjunctsAreApart", R"(
        Old     old     ADJ   _          2 amod
        ships   ship    NOUN  Plur       5 nsubj
        and     and     CCONJ _          4 cc
        boats   boat    NOUN  Plur       2 conj
        sank    sink    VERB  Past       0 root
    )", "Old ships[ships bareplur plur]; boats[boats bareplur plur]"},
    {"AppositionIsApart", R"(
        Her     her     PRON  Prs        2 nmod:poss
        sister  sister  NOUN  Sing       6 nsubj
        ,       ,       PUNCT _          4 punct
        Ana     Ana     PROPN Sing       2 appos PERSON
        ,       ,       PUNCT _          4 punct
        left    leave   VERB  Past       0 root
    )", "Her[Her she f]; Her sister[sister poss f]; Ana[Ana PER]"},
    {"PredicateLeavesItsClause", R"(
        She     she     PRON  Prs        4 nsubj
        was     be      AUX   Past       4 cop
        a       a       DET   Ind        4 det
        teacher teacher NOUN  Sing       0 root
        in      in      ADP   _          6 case
        May     May     PROPN Sing       4 obl
    )", "She[She she f]; a teacher[teacher indef]; May[May PROPN]"},
    {"FocusAdverbIsOut", R"(
        Only    only    ADV   _          3 advmod
        three   three   NUM   _          3 nummod
        ships   ship    NOUN  Plur       4 nsubj
        sank    sink    VERB  Past       0 root
    )", "three[three num]; three ships[ships bareplur plur]"},
    {"TitleStandsBeforeTheName", R"(
        King    King    PROPN Sing       2 nmod:desc
        Omar    Omar    PROPN Sing       3 nsubj PERSON
        met     meet    VERB  Past       0 root
        Ana     Ana     PROPN Sing       3 obj PERSON
        King    King    PROPN Sing       4 flat PERSON
    )", "King[King PROPN]; King Omar[Omar PER m]; Ana King[Ana PER]"},
    {"DeterminerAloneIsAMarkable", R"(
        These   this    DET   Plur       2 nsubj
        sank    sink    VERB  Past       0 root
    )", "These[These other plur]"},
};
// clang-format on

TEST(Markables, LeaveTheNumberOfANounForSeveralOpen)
{
    const auto number_of_subject = [](std::string_view rows) {
        const auto frozen = testing::read_frozen(rows);
        return find_markables(SentenceView(frozen->annotation, 0, 0)).at(0).number;
    };
    EXPECT_EQ(number_of_subject("staff staff NOUN Sing 2 nsubj\nleft leave VERB Past 0 root"),
              GrammaticalNumber::unknown);
    EXPECT_EQ(number_of_subject("staffs staff NOUN Plur 2 nsubj\nleft leave VERB Past 0 root"),
              GrammaticalNumber::plural);
    EXPECT_EQ(number_of_subject("ship ship NOUN Sing 2 nsubj\nleft leave VERB Past 0 root"),
              GrammaticalNumber::singular);
}

/// `words=type animacy reference count minimal`, joined by `; `.
std::string attributes_dump(std::string_view rows)
{
    static const std::string references[] = {"", " clause", " generic"};
    const auto frozen = testing::read_frozen(rows);
    const SentenceView view(frozen->annotation, 0, 0);
    std::string out;
    for (const Markable& markable : find_markables(view)) {
        const MentionAttributes& said = markable.attributes;
        out += (out.empty() ? "" : "; ") + std::string(slice(frozen->text, markable.head_span)) + "=" +
               std::string(to_string(said.type)) + "/" + std::string(to_string(said.animacy)) +
               references[static_cast<std::size_t>(said.reference)] +
               (said.counted == 0 ? "" : " " + std::to_string(said.counted));
        if (said.minimal_span != markable.head_span) {
            out += " (" + std::string(slice(frozen->text, said.minimal_span)) + ")";
        }
    }
    return out;
}

class MentionAttributesOf : public ::testing::TestWithParam<Row> {};

TEST_P(MentionAttributesOf, Words)
{
    EXPECT_EQ(attributes_dump(GetParam().rows), GetParam().markables);
}

// clang-format off
const Row attribute_rows[] = {
    {"NounsHaveTypes", R"(
        Two        two       NUM   _      3 nummod
        police     police    NOUN  Sing   3 compound
        officials  official  NOUN  Plur   4 nsubj
        left       leave     VERB  Past   0 root
        the        the       DET   Def    6 det
        town       town      NOUN  Sing   4 obj
    )", "Two=thing/unknown 2; police=organization/thing; officials=person/person 2 (police officials); town=location/thing"},
    {"CountedNounsHaveTheirType", R"(
        Thousands  thousand  NOUN  Plur   4 nsubj
        of         of        ADP   _      3 case
        workers    worker    NOUN  Plur   1 nmod
        met        meet      VERB  Past   0 root
    )", "Thousands=person/person; workers=person/person"},
    {"EventsHaveTheirType", R"(
        The        the       DET   Def    2 det
        meeting    meeting   NOUN  Sing   3 nsubj
        ended      end       VERB  Past   0 root
    )", "meeting=event/thing"},
    {"WeatherHasNoIt", R"(
        It         it        PRON  Prs    2 nsubj
        rained     rain      VERB  Past   0 root
    )", ""},
    {"CompaniesMayPour", R"(
        It         it        PRON  Prs    2 nsubj
        poured     pour      VERB  Past   0 root
        concrete   concrete  NOUN  Sing   2 obj
    )", "It=thing/thing; concrete=thing/unknown"},
    {"TheHourHasNoIt", R"(
        It         it        PRON  Prs    3 nsubj
        was        be        AUX   Past   3 cop
        Friday     Friday    PROPN Sing   0 root
    )", "Friday=thing/unknown"},
    {"ColdSoupIsIt", R"(
        It         it        PRON  Prs    3 nsubj
        was        be        AUX   Past   3 cop
        cold       cold      ADJ   _      0 root
    )", "It=thing/thing"},
    {"ColdPlacesHaveNoIt", R"(
        It         it        PRON  Prs    3 nsubj
        was        be        AUX   Past   3 cop
        cold       cold      ADJ   _      0 root
        in         in        ADP   _      5 case
        Lima       Lima      PROPN Sing   3 obl LOCATION
    )", "Lima=location/thing"},
    {"CleftsHaveNoIt", R"(
        It         it        PRON  Prs    3 expl
        was        be        AUX   Past   3 cop
        Okafor     Okafor    PROPN Sing   0 root PERSON
        who        who       PRON  Rel    5 nsubj
        won        win       VERB  Past   3 acl:relcl
    )", "Okafor=person/person; who=person/person"},
    {"ItForAClause", R"(
        It         it        PRON  Prs    3 expl
        is         be        AUX   Pres   3 cop
        clear      clear     ADJ   _      0 root
        that       that      SCONJ _      6 mark
        Okafor     Okafor    PROPN Sing   6 nsubj PERSON
        won        win       VERB  Past   3 csubj
    )", "It=thing/unknown clause; Okafor=person/person"},
    {"ItOfHearsay", R"(
        It         it        PRON  Prs    3 nsubj:pass
        is         be        AUX   Pres   3 aux:pass
        said       say       VERB  PastPart 0 root
        that       that      SCONJ _      6 mark
        Okafor     Okafor    PROPN Sing   6 nsubj PERSON
        won        win       VERB  Past   3 ccomp
    )", "It=thing/thing clause; Okafor=person/person"},
    {"YouInGeneral", R"(
        If         if        SCONJ _      3 mark
        you        you       PRON  Prs    3 nsubj
        want       want      VERB  Pres   7 advcl
        peace      peace     NOUN  Sing   3 obj
        ,          ,         PUNCT _      3 punct
        you        you       PRON  Prs    7 nsubj
        prepare    prepare   VERB  Pres   0 root
    )", "you=person/person generic; peace=thing/unknown; you=person/person generic"},
    {"YouWhoDidSomething", R"(
        If         if        SCONJ _      3 mark
        you        you       PRON  Prs    3 nsubj
        left       leave     VERB  Past   6 advcl
        ,          ,         PUNCT _      3 punct
        you        you       PRON  Prs    6 nsubj
        won        win       VERB  Past   0 root
    )", "you=person/person; you=person/person"},
};
// clang-format on

INSTANTIATE_TEST_SUITE_P(Rows, MentionAttributesOf, ::testing::ValuesIn(attribute_rows),
                         [](const auto& row) { return row.param.name; });

INSTANTIATE_TEST_SUITE_P(Rows, Markables, ::testing::ValuesIn(markable_rows),
                         [](const auto& row) { return row.param.name; });

} // namespace
} // namespace triplewright
