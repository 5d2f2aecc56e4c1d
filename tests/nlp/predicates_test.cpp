// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

#include "nlp/predicates.hpp"

#include <sstream>
#include <string>
#include <vector>

#include <gmock/gmock.h>

namespace triplewright {
namespace {

/// Words as "form/UPOS/head/relation" between blanks; heads count from 1, 0 is the root.
Sentence sentence_of(const std::string& words)
{
    Sentence sentence;
    std::istringstream in(words);
    for (std::string item; in >> item;) {
        std::vector<std::string> fields;
        std::istringstream parts(item);
        for (std::string field; std::getline(parts, field, '/');) {
            fields.push_back(field);
        }
        Word word;
        word.form = fields.at(0);
        word.upos = fields.at(1);
        word.head = std::stoi(fields.at(2)) - 1;
        word.deprel = fields.at(3);
        sentence.words.push_back(word);
    }
    return sentence;
}

TEST(IsPredicate, TakesVerbsAuxiliariesAndHeadsOfClauses)
{
    struct Row {
        std::string words;
        std::string predicates;
    };
    const Row rows[] = {
        {"Ships/NOUN/2/nsubj wait/VERB/0/root", "wait"},
        {"It/PRON/3/nsubj is/AUX/3/cop red/ADJ/0/root", "is red"},
        {"Rain/NOUN/0/root and/CCONJ/3/cc wind/NOUN/1/conj", "Rain wind"},
        {"He/PRON/2/nsubj saw/VERB/0/root men/NOUN/2/obj and/CCONJ/5/cc ships/NOUN/3/conj", "saw"},
        {"It/PRON/2/nsubj sank/VERB/0/root and/CCONJ/4/cc he/PRON/2/conj and/CCONJ/6/cc she/PRON/4/conj",
         "sank he she"},
        {"Cancelled/ADJ/2/amod flights/NOUN/3/nsubj wait/VERB/0/root", "Cancelled wait"},
        {"Red/ADJ/2/amod flags/NOUN/3/nsubj wave/VERB/0/root", "wave"},
        {"They/PRON/2/nsubj started/VERB/0/root cleaning/NOUN/2/obj", "started cleaning"},
        {"It/PRON/2/nsubj left/VERB/0/root the/DET/4/det building/NOUN/2/obj", "left"},
        {"It/PRON/2/nsubj lost/VERB/0/root its/PRON/5/nmod:poss last/ADJ/5/amod evening/NOUN/2/obj", "lost"},
        {"A/DET/2/det man/NOUN/0/root who/PRON/4/nsubj rich/ADJ/2/acl:relcl", "man rich"},
    };
    for (const Row& row : rows) {
        const Sentence sentence = sentence_of(row.words);
        std::string found;
        for (std::size_t i = 0; i < sentence.words.size(); ++i) {
            if (is_predicate(sentence, i)) {
                found += (found.empty() ? "" : " ") + sentence.words[i].form;
            }
        }
        EXPECT_EQ(found, row.predicates);
    }
}

TEST(SetFactuality, ScalesAndBoundsTheEstimates)
{
    Sentence sentence = sentence_of("a/VERB/0/root b/VERB/1/conj c/NOUN/1/obj d/VERB/1/ccomp");
    sentence.words[2].factuality = 0.5F;
    set_factuality(sentence, std::vector<float>{0.65F, 9, 1, -1.3F});
    EXPECT_THAT(sentence.words[0].factuality, ::testing::Optional(::testing::FloatEq(0.5F)));
    EXPECT_THAT(sentence.words[1].factuality, ::testing::Optional(1.0F));
    EXPECT_EQ(sentence.words[2].factuality, std::nullopt);
    EXPECT_THAT(sentence.words[3].factuality, ::testing::Optional(-1.0F));
}

} // namespace
} // namespace triplewright
