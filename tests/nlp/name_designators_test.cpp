// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

#include "nlp/name_designators.hpp"

#include <string>

#include <gtest/gtest.h>

#include "support/frozen_tree.hpp"

namespace triplewright {
namespace {

/// `name=TYPE`, joined by `; `.
std::string completed(std::string_view rows)
{
    const auto frozen = testing::read_frozen(rows);
    complete_names(frozen->annotation);
    std::string out;
    for (const Name& name : frozen->annotation.names) {
        out += (out.empty() ? "" : "; ") + std::string(slice(frozen->text, name.span)) + "=" +
               std::string(to_string(name.type));
        EXPECT_EQ(name.span.begin, frozen->annotation.sentences[name.sentence].words[name.first_word].span.begin);
        EXPECT_EQ(name.span.end, frozen->annotation.sentences[name.sentence].words[name.end_word - 1].span.end);
    }
    return out;
}

struct Row {
    const char* name;
    const char* rows;
    const char* names;
};

// clang-format off
const Row designator_rows[] = {
    {"Letter", R"(
        Kestrel Kestrel PROPN Sing 3 nsubj MISC
        b       b       PROPN Sing 1 flat
        orbits  orbit   VERB  Pres 0 root
    )", "Kestrel b=MISC"},
    {"LetterAsHead", R"(
        Kestrel Kestrel PROPN Sing 2 compound MISC
        b       b       NOUN  Sing 3 nsubj
        orbits  orbit   VERB  Pres 0 root
    )", "Kestrel b=MISC"},
    {"Number", R"(
        Voyager Voyager PROPN Sing 3 nsubj ORGANIZATION
        2       2       NUM   _    1 flat
        left    leave   VERB  Past 0 root
    )", "Voyager 2=ORGANIZATION"},
    {"RomanNumeral", R"(
        Omar    Omar    PROPN Sing 3 nsubj PERSON
        IV      IV      NUM   _    1 flat
        died    die     VERB  Past 0 root
    )", "Omar IV=PERSON"},
    {"MakerAndModel", R"(
        The     the     DET   Def  4 det
        Arvo    Arvo    PROPN Sing 4 compound ORGANIZATION
        737     737     NUM   _    4 compound MISC
        Max     Max     PROPN Sing 5 nsubj MISC
        crashed crash   VERB  Past 0 root
    )", "Arvo 737 Max=MISC"},
    {"NoYear", R"(
        Karst   Karst   PROPN Sing 3 nsubj LOCATION
        2022    2022    NUM   _    1 nummod
        ended   end     VERB  Past 0 root
    )", "Karst=LOCATION"},
    {"NoAge", R"(
        Ruiz    Ruiz    PROPN Sing 3 nsubj PERSON
        25      25      NUM   _    1 nummod
        left    leave   VERB  Past 0 root
    )", "Ruiz=PERSON"},
    {"NoScore", R"(
        Karst   Karst   PROPN Sing 0 root LOCATION
        2       2       NUM   _    1 nummod
        -       -       PUNCT _    4 punct +
        1       1       NUM   _    1 nummod
    )", "Karst=LOCATION"},
    {"NoCountOfWhatFollows", R"(
        Karst   Karst   PROPN Sing 3 compound LOCATION
        11      11      NUM   _    3 nummod
        times   time    NOUN  Plur 0 root
    )", "Karst=LOCATION"},
    {"NoPronoun", R"(
        In      in      ADP   _    2 case
        Karst   Karst   PROPN Sing 4 obl LOCATION
        I       I       PRON  Prs  4 nsubj
        sing    sing    VERB  Pres 0 root
    )", "Karst=LOCATION"},
};
// clang-format on

TEST(NameDesignators, BelongToTheName)
{
    for (const Row& row : designator_rows) {
        EXPECT_EQ(completed(row.rows), row.names) << row.name;
    }
}

} // namespace
} // namespace triplewright
