// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

#include "nlp/relations.hpp"

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

} // namespace
} // namespace triplewright
