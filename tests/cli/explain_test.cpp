// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

#include <gmock/gmock.h>

#include "support/program.hpp"
#include "support/temporary_directory.hpp"

namespace triplewright {
namespace {

using ::testing::HasSubstr;
using ::testing::Not;
using testing::ProgramResult;
using testing::run_program;
using testing::TemporaryDirectory;

TEST(Explain, TellsWhyMentionsAreOneEntity)
{
    const TemporaryDirectory directory;
    const std::string text =
        directory.write("a.txt", "Ana Ruiz met Tom Okafor in Lima. She thanked him. Ruiz left on Monday — alone.\n");
    for (const std::string query : {"Ana Ruiz", "ruiz", "entity/Ana_Ruiz", "https://example.org/kg/entity/Ana_Ruiz"}) {
        const ProgramResult result = run_program({"explain", "--quiet", text, query});
        EXPECT_EQ(result.exit_code, 0) << query;
        EXPECT_THAT(result.out, HasSubstr("Ana Ruiz\n  IRI         entity/Ana_Ruiz\n  type        person\n"
                                          "  aliases     Ruiz\n  mentions    3 in 1 document\n"));
        EXPECT_THAT(result.out, HasSubstr(" 0-8 name \"Ana Ruiz\": by itself\n      [Ana Ruiz] met Tom"));
        EXPECT_THAT(result.out, HasSubstr(" pronoun \"She\": coreference as \"Ana Ruiz\" 0-8, score "));
        EXPECT_THAT(result.out, HasSubstr("thanked him. [Ruiz] left on Monday — alone."));
        EXPECT_THAT(result.out, Not(HasSubstr("[Tom Okafor]")));
    }
}

TEST(Explain, SaysWhereNothingIsCalledSo)
{
    const TemporaryDirectory directory;
    const std::string text = directory.write("a.txt", "Ana Ruiz met Tom Okafor in Lima.\n");
    const ProgramResult nobody = run_program({"explain", "--quiet", text, "Lena Ortiz"});
    EXPECT_EQ(nobody.exit_code, 1);
    EXPECT_EQ(nobody.out, "");
    EXPECT_THAT(nobody.err, HasSubstr("no entity of these texts is called \"Lena Ortiz\""));
    const ProgramResult alone = run_program({"explain", text});
    EXPECT_EQ(alone.exit_code, 2);
    EXPECT_THAT(alone.err, HasSubstr("then the name or IRI of an entity"));
}

} // namespace
} // namespace triplewright
