// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

#include "nlp/relations.hpp"

#include <string_view>
#include <vector>

#include <gmock/gmock.h>

namespace triplewright {
namespace {

TEST(Relations, KnowWhichSideAndWhatKind)
{
    struct Row {
        std::string_view deprel;
        bool follows;
        bool clausal;
    };
    const Row rows[] = {
        {"conj", true, false},       {"flat", true, false},        {"flat:foreign", true, false},
        {"appos", true, false},      {"fixed", true, false},       {"goeswith", true, false},
        {"list", false, false},      {"nsubj", false, false},      {"nsubj:pass", false, false},
        {"root", false, true},       {"acl:relcl", false, true},   {"advcl", false, true},
        {"csubj:pass", false, true}, {"parataxis", false, true},   {"xcomp", false, true},
        {"ccomp", false, true},      {"dislocated", false, false}, {"", false, false},
    };
    for (const Row& row : rows) {
        EXPECT_EQ(must_follow_head(row.deprel), row.follows) << row.deprel;
        EXPECT_EQ(heads_clause(row.deprel), row.clausal) << row.deprel;
    }
}

TEST(Relations, ABareNominalBeforeAPredicateWithoutSubjectIsItsSubject)
{
    const auto relation_of_first = [](const std::vector<const char*>& relations) {
        Sentence sentence;
        sentence.words.resize(relations.size());
        const auto last = static_cast<std::int32_t>(relations.size() - 1);
        for (std::size_t i = 0; i < relations.size(); ++i) {
            sentence.words[i].upos = i == 0 ? "PROPN" : "VERB";
            sentence.words[i].deprel = relations[i];
            sentence.words[i].head = i + 1 == relations.size()                  ? -1
                                     : std::string_view(relations[i]) == "case" ? 0
                                                                                : last;
        }
        find_bare_subjects(sentence);
        return sentence.words[0].deprel;
    };
    EXPECT_EQ(relation_of_first({"obl", "root"}), "nsubj");
    EXPECT_EQ(relation_of_first({"obl", "aux:pass", "root"}), "nsubj:pass");
    EXPECT_EQ(relation_of_first({"obl", "case", "root"}), "obl");
    EXPECT_EQ(relation_of_first({"obl", "nsubj", "root"}), "obl");
    EXPECT_EQ(relation_of_first({"obl:unmarked", "root"}), "obl:unmarked");
}

} // namespace
} // namespace triplewright
