// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

#include "nlp/clause_place.hpp"

#include <string>

#include <gtest/gtest.h>

#include "support/frozen_tree.hpp"

namespace triplewright {
namespace {

const std::string links[] = {"main", "coordinate", "adverbial", "complement", "relative", "other"};

/// For each noun, name and pronoun `word slot nesting: predicate link > predicate link …`, joined by `; `.
std::string dump(std::string_view rows)
{
    static const std::string slots[] = {"subject", "object", "oblique", "other"};
    static const std::string nestings[] = {"whole", "possessor", "modifier", "coordinate"};
    const auto frozen = testing::read_frozen(rows);
    const SentenceView view(frozen->annotation, 0, 0);
    std::string out;
    for (WordIndex word = 0; word < view.size(); ++word) {
        if (!view.has_upos(word, {"NOUN", "PROPN", "PRON"})) {
            continue;
        }
        const ClausePlace place = clause_place(view, word);
        out += (out.empty() ? "" : "; ") + view.word(word).form + " " + slots[static_cast<std::size_t>(place.slot)] +
               " " + nestings[static_cast<std::size_t>(place.nesting)] + ":";
        for (std::size_t i = 0; i < place.depth; ++i) {
            out += (i == 0 ? " " : " > ") + view.word(place.clauses[i].predicate).form + " " +
                   links[static_cast<std::size_t>(place.clauses[i].link)];
        }
    }
    return out;
}

struct Row {
    const char* name;
    const char* rows;
    const char* places;
};

class ClausePlaces : public ::testing::TestWithParam<Row> {};

TEST_P(ClausePlaces, AreReadFromTheTree)
{
    EXPECT_EQ(dump(GetParam().rows), GetParam().places);
}

// clang-format off
const Row rows[] = {
    {"AdverbialClause", R"(
        When    when    ADV   _          3 advmod
        she     she     PRON  Prs        3 nsubj
        left    leave   VERB  Past       5 advcl
        Ruiz    Ruiz    PROPN Sing       5 nsubj PERSON
        wept    weep    VERB  Past       0 root
    )", "she subject whole: left adverbial > wept main; Ruiz subject whole: wept main"},
    {"PossessorInObject", R"(
        Ruiz    Ruiz    PROPN Sing       2 nsubj PERSON
        sold    sell    VERB  Past       0 root
        her     her     PRON  Prs        4 nmod:poss
        boat    boat    NOUN  Sing       2 obj
        to      to      ADP   _          6 case
        Okafor  Okafor  PROPN Sing       2 obl PERSON
    )", "Ruiz subject whole: sold main; her object possessor: sold main; boat object whole: sold main; "
        "Okafor oblique whole: sold main"},
    {"CoordinateClauseAndCoordinateNoun", R"(
        Ruiz    Ruiz    PROPN Sing       4 nsubj PERSON
        and     and     CCONJ _          3 cc
        Okafor  Okafor  PROPN Sing       1 conj PERSON
        came    come    VERB  Past       0 root
        and     and     CCONJ _          7 cc
        he      he      PRON  Prs        7 nsubj
        sang    sing    VERB  Past       4 conj
    )", "Ruiz subject whole: came main; Okafor subject coordinate: came main; "
        "he subject whole: sang coordinate > came main"},
    {"RelativeClauseInsideAPhrase", R"(
        the     the     DET   Def        2 det
        wife    wife    NOUN  Sing       8 nsubj
        of      of      ADP   _          5 case
        the     the     DET   Def        5 det
        man     man     NOUN  Sing       2 nmod
        who     who     PRON  Rel        7 nsubj
        sued    sue     VERB  Past       5 acl:relcl
        won     win     VERB  Past       0 root
    )", "wife subject whole: won main; man subject modifier: won main; who subject whole: sued relative > won main"},
    {"ComplementOfNominalPredicate", R"(
        Ruiz    Ruiz    PROPN Sing       2 nsubj PERSON
        said    say     VERB  Past       0 root
        she     she     PRON  Prs        6 nsubj
        was     be      AUX   Past       6 cop
        the     the     DET   Def        6 det
        owner   owner   NOUN  Sing       2 ccomp
    )", "Ruiz subject whole: said main; she subject whole: owner complement > said main; "
        "owner other whole: owner complement > said main"},
};
// clang-format on

INSTANTIATE_TEST_SUITE_P(Trees, ClausePlaces, ::testing::ValuesIn(rows),
                         [](const auto& row) { return std::string(row.param.name); });

TEST(ClauseDistance, CountsFromTheClauseThatBothAreIn)
{
    const auto frozen = testing::read_frozen(rows[0].rows);
    const SentenceView view(frozen->annotation, 0, 0);
    const ClauseDistance distance = clause_distance(clause_place(view, 1), clause_place(view, 3));
    EXPECT_EQ(distance.anaphor, 1 + static_cast<std::size_t>(ClauseLink::adverbial));
    EXPECT_EQ(distance.candidate, 0U);
}

} // namespace
} // namespace triplewright
