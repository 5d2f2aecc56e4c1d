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

/// What stands between backquotes in a cell of a table.
std::vector<std::string> quoted(const std::string& cell)
{
    std::vector<std::string> found;
    for (std::size_t at = cell.find('`'); at != std::string::npos; at = cell.find('`', at + 1)) {
        const std::size_t end = cell.find('`', at + 1);
        found.push_back(cell.substr(at + 1, end - at - 1));
        at = end;
    }
    return found;
}

TEST(Readme, ListsOptionsThatTheCommandsHave)
{
    std::istringstream lines(read("README.md"));
    std::string line;
    while (std::getline(lines, line) && line != "| option | commands | |") {
    }
    std::getline(lines, line);
    std::size_t rows = 0;
    for (; std::getline(lines, line) && line.starts_with("| "); ++rows) {
        const std::size_t commands = line.find(" | ");
        const std::string option = quoted(line.substr(0, commands)).at(0);
        const std::string name = option.substr(0, option.find(' '));
        for (const std::string& command : quoted(line.substr(commands, line.find(" | ", commands + 3) - commands))) {
            EXPECT_THAT(run_program({command, "--help"}).out, HasSubstr(name + ' ')) << command;
        }
    }
    EXPECT_EQ(rows, 4U);
}

TEST(Readme, ShowsThePictureOfThisGraph)
{
    // docs/example.svg is `dot -Tsvg docs/example.dot`; its bytes depend on the fonts of the machine.
    EXPECT_EQ(run_program({"build", source + "/examples/short.txt", "--format", "dot"}).out, read("docs/example.dot"));
    EXPECT_THAT(read("docs/example.svg"), HasSubstr("Ines Halvorsen"));
}

} // namespace
} // namespace triplewright::testing
