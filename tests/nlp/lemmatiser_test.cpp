// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

#include "nlp/lemmatiser.hpp"

#include <string>
#include <vector>

#include <gtest/gtest.h>

namespace triplewright {
namespace {

TEST(Lemmatiser, WeighsLexiconRulesAndHowAWordIsWritten)
{
    const std::vector<std::string> rules = {"l|0|", "t|0|", "l|1|", "t|2|ember", "l|3|and", "k|0|"};
    const Lemmatiser lemmatiser(rules, "ferries\tNOUN\tferry\nnew\tADJ\tnew\nnational\tADJ\tNational\nfrench\tADJ\tFren"
                                       "ch\nfled\tVERB\tflead\noct.\tPROPN\tOctober\nship\tNOUN\tship");
    struct Row {
        const char* form;
        const char* upos;
        const char* xpos;
        std::vector<std::uint32_t> best;
        const char* lemma;
    };
    const std::vector<Row> rows = {
        {"Ferries", "NOUN", "NNS", {0}, "ferry"},
        {"ships", "NOUN", "NNS", {0, 2}, "ship"}, // the first rule that makes a known lemma
        {"tugs", "NOUN", "NNS", {2, 0}, "tug"},
        {"her", "PRON", "PRP", {0}, "she"},
        {"Her", "PRON", "PRP$", {1}, "her"},
        {"AOL", "PROPN", "NNP", {1}, "AOL"},
        {"ISSSTE", "PROPN", "NNP", {1}, "Issste"},
        {"al", "PROPN", "NNP", {1}, "al"},
        {"Oct.", "PROPN", "NNP", {1}, "October"},
        {"Aug", "PROPN", "NNP", {3, 1}, "Aug"}, // no "Aember"
        {"withstood", "VERB", "VBD", {4}, "withstand"},
        {"New", "ADJ", "NNP", {0}, "New"},
        {"New", "ADJ", "JJ", {0}, "new"},
        {"fled", "VERB", "VBD", {0}, "flee"},
        {"outshone", "VERB", "VBD", {0}, "outshine"},
        {"halt", "VERB", "VB", {2}, "halt"}, // no "hal"
        {"tugs", "NOUN", "NN", {2}, "tugs"},
        {"national", "ADJ", "JJ", {0}, "national"},
        {"National", "ADJ", "NNP", {0}, "National"},
        {"french", "ADJ", "JJ", {0}, "French"},
    };
    for (const Row& row : rows) {
        EXPECT_EQ(lemmatiser.lemma(row.form, row.upos, row.xpos, row.best), row.lemma) << row.form << ' ' << row.xpos;
    }
}

} // namespace
} // namespace triplewright
