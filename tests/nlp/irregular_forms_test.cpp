// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

#include "nlp/irregular_forms.hpp"

#include <gtest/gtest.h>

namespace triplewright {
namespace {

struct Row {
    const char* form;
    const char* xpos;
    const char* lemma;
};

TEST(IrregularForms, GoByTheTagWhereTheFormIsOfTwoVerbs)
{
    const Row rows[] = {
        {"fled", "VBD", "flee"},    {"Felt", "VBD", "feel"},    {"found", "VBN", "find"},    {"found", "VB", "found"},
        {"founded", "VBD", ""},     {"lay", "VBD", "lie"},      {"lay", "VBP", "lay"},       {"laid", "VBN", "lay"},
        {"lied", "VBD", ""},        {"lain", "VBN", "lie"},     {"wound", "VBD", "wind"},    {"wound", "VB", "wound"},
        {"bound", "VBN", "bind"},   {"ground", "VBN", "grind"}, {"ground", "VB", "ground"},  {"saw", "VBD", "see"},
        {"saw", "VB", "saw"},       {"left", "VBD", "leave"},   {"shot", "VBN", "shoot"},    {"bore", "VBD", "bear"},
        {"bore", "VB", "bore"},     {"borne", "VBN", "bear"},   {"strove", "VBD", "strive"}, {"slew", "VBD", "slay"},
        {"hung", "VBD", "hang"},    {"hanged", "VBN", ""},      {"dwelt", "VBD", "dwell"},   {"sought", "VBN", "seek"},
        {"wrought", "VBN", "work"}, {"trod", "VBD", "tread"},   {"fell", "VBD", "fall"},     {"fell", "VB", "fell"},
        {"felled", "VBN", ""},      {"bred", "VBN", "breed"},   {"woven", "VBN", "weave"},   {"freed", "VBN", "free"},
        {"shines", "VBZ", ""},      {"run", "VB", "run"},       {"come", "VBN", "come"},     {"", "VB", ""},
    };
    for (const Row& row : rows) {
        EXPECT_EQ(irregular_lemma(row.form, "VERB", row.xpos), row.lemma) << row.form << ' ' << row.xpos;
    }
}

TEST(IrregularForms, KnowPluralsOfForeignNouns)
{
    EXPECT_EQ(irregular_lemma("Larvae", "NOUN", "NNS"), "larva");
    EXPECT_EQ(irregular_lemma("fungi", "NOUN", "NN"), "fungus");
    EXPECT_EQ(irregular_lemma("larvae", "ADJ", "JJ"), "");
    EXPECT_EQ(irregular_lemma("found", "NOUN", "NN"), "");
}

TEST(IrregularForms, KeepPrefixes)
{
    const Row rows[] = {
        {"outshone", "VBD", "outshine"},
        {"Rebuilt", "VBN", "rebuild"},
        {"overlain", "VBN", "overlie"},
        {"co-wrote", "VBD", "co-write"},
        {"withdrew", "VBD", "withdraw"},
        {"relied", "VBD", ""},
        {"rebound", "VB", ""},
        {"behead", "VB", ""},
        {"fled", "VBD", ""},
    };
    for (const Row& row : rows) {
        EXPECT_EQ(prefixed_irregular_lemma(row.form, row.xpos), row.lemma) << row.form << ' ' << row.xpos;
    }
}

} // namespace
} // namespace triplewright
