// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

// What README shows is what the program gives.

#include <fstream>
#include <sstream>
#include <string>
#include <vector>

#include <gmock/gmock.h>

#include "support/program.hpp"

namespace triplewright::testing {
namespace {

using ::testing::HasSubstr;

const std::string source = TRIPLEWRIGHT_SOURCE_DIR;

std::string read(const std::string& path)
{
    std::ifstream in(source + "/" + path);
    std::stringstream text;
    text << in.rdbuf();
    return text.str();
}

/// The contents of README's code blocks of a language.
std::vector<std::string> code_blocks(const std::string& language)
{
    const std::string readme = read("README.md");
    const std::string opening = "```" + language + "\n";
    std::vector<std::string> blocks;
    for (std::size_t at = readme.find(opening); at != std::string::npos; at = readme.find(opening, at)) {
        at += opening.size();
        blocks.push_back(readme.substr(at, readme.find("```", at) - at));
    }
    return blocks;
}

TEST(Readme, ShowsTheTextOfTheExample)
{
    EXPECT_THAT(code_blocks("text"), ::testing::ElementsAre(read("examples/short.txt")));
}

TEST(Readme, ShowsTheTurtleThatThisTextGives)
{
    const std::string turtle = run_program({"build", source + "/examples/short.txt", "--format", "turtle"}).out;
    const std::vector<std::string> blocks = code_blocks("turtle");
    ASSERT_EQ(blocks.size(), 2U);
    for (const std::string& block : blocks) {
        EXPECT_THAT(turtle, HasSubstr(block));
    }
}

TEST(Readme, ShowsThePictureOfThisGraph)
{
    // docs/example.svg is `dot -Tsvg docs/example.dot`; its bytes depend on the fonts of the machine.
    EXPECT_EQ(run_program({"build", source + "/examples/short.txt", "--format", "dot"}).out, read("docs/example.dot"));
    EXPECT_THAT(read("docs/example.svg"), HasSubstr("Ines Halvorsen"));
}

} // namespace
} // namespace triplewright::testing
