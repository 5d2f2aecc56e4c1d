// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

// Outputs that take nothing, or not all, in every format of the table: a device that is full, a pipe that nobody reads,
// a file that may not grow. Each ends with exit code 3 and leaves no half of a file behind.

#include <ostream>
#include <string>
#include <vector>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "support/program.hpp"
#include "support/temporary_directory.hpp"
#include "triplewright/formats/format.hpp"

namespace triplewright {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;
using testing::ProgramResult;
using testing::ProgramSettings;
using testing::run_program;

/// A graph of so many edges, each to a node of its own.
std::string nquads(int edges)
{
    std::string text;
    for (int i = 0; i < edges; ++i) {
        text += "<http://e/hub> <http://e/r> <http://e/node/" + std::to_string(i * 7919) + "> <http://e/g> .\n";
    }
    return text;
}

struct Row {
    std::string format;
    std::string extension;
    int edges; ///< Few fit into the buffer of an output: it fails at the end. Many do not.
    friend std::ostream& operator<<(std::ostream& out, const Row& row)
    {
        return out << row.format << (row.edges > 1 ? "_many" : "_one");
    }
};

std::vector<Row> all_rows()
{
    std::vector<Row> rows;
    for (const Format& format : formats()) {
        for (const int edges : {1, 12'000}) {
            rows.push_back({std::string(format.id), std::string(format.extension), edges});
        }
    }
    return rows;
}

class FailingOutput : public ::testing::TestWithParam<Row> {
protected:
    [[nodiscard]] std::vector<std::string> convert_to(const std::string& output) const
    {
        return {"convert", "--quiet", input_, "-o", output, "--to", GetParam().format, "--max-nodes", "0"};
    }

    testing::TemporaryDirectory directory_;
    std::string input_ = directory_.write("in.nq", nquads(GetParam().edges));
};

TEST_P(FailingOutput, IsSaidWhenADeviceIsFull)
{
    const ProgramResult named = run_program(convert_to("/dev/full"));
    EXPECT_EQ(named.exit_code, 3);
    EXPECT_EQ(named.err, "triplewright: error: /dev/full: cannot write: No space left on device\n");
    ProgramSettings settings;
    settings.output_path = "/dev/full";
    const ProgramResult standard = run_program(convert_to("-"), settings);
    EXPECT_EQ(standard.exit_code, 3);
    EXPECT_EQ(standard.err, "triplewright: error: standard output: cannot write: No space left on device\n");
}

TEST_P(FailingOutput, IsQuietWhenNobodyReads)
{
    ProgramSettings settings;
    settings.output_is_closed_pipe = true;
    const ProgramResult result = run_program(convert_to("-"), settings);
    EXPECT_EQ(result.exit_code, 3);
    EXPECT_EQ(result.signal, 0);
    EXPECT_EQ(result.err, "");
}

TEST_P(FailingOutput, LeavesNoHalfFileAndKeepsAnEarlierOne)
{
    const std::string output = directory_.write("out" + GetParam().extension, "earlier");
    ProgramSettings shell;
    shell.program = "/bin/sh";
    // No file may grow beyond nothing, so not the one of messages either.
    std::vector<std::string> arguments = {"-c", "ulimit -f 0; exec \"$0\" \"$@\"", TRIPLEWRIGHT_PROGRAM};
    for (const std::string& argument : convert_to(output)) {
        arguments.push_back(argument);
    }
    const ProgramResult result = run_program(arguments, shell);
    EXPECT_EQ(result.signal, 0);
    EXPECT_EQ(result.exit_code, 3);
    EXPECT_EQ(directory_.read("out" + GetParam().extension), "earlier");
    EXPECT_THAT(directory_.names(), ElementsAre("in.nq", "out" + GetParam().extension));
}

TEST_P(FailingOutput, LosesNoOtherOutput)
{
    std::vector<std::string> arguments = convert_to("/dev/full");
    arguments.insert(arguments.end(), {"-o", directory_.path("out" + GetParam().extension)});
    EXPECT_EQ(run_program(arguments).exit_code, 3);
    EXPECT_THAT(directory_.names(), ElementsAre("in.nq", "out" + GetParam().extension));
    EXPECT_EQ(run_program(convert_to(directory_.path("alone" + GetParam().extension))).exit_code, 0);
    EXPECT_EQ(directory_.read("out" + GetParam().extension), directory_.read("alone" + GetParam().extension));
}

INSTANTIATE_TEST_SUITE_P(Formats, FailingOutput, ::testing::ValuesIn(all_rows()),
                         [](const auto& row) { return ::testing::PrintToString(row.param); });

TEST(FailingOutputOfBuild, LeavesNoFileOfAnyFormatBehind)
{
    testing::TemporaryDirectory directory;
    const std::string text = directory.write("a.txt", "Mayor Ines Okafor visited Larkfield.\n");
    std::vector<std::string> arguments = {"build", text, "-o", "/dev/full", "--format", "turtle"};
    for (const Format& format : formats()) {
        arguments.insert(arguments.end(), {"-o", directory.path("g" + std::string(format.extension))});
    }
    const ProgramResult result = run_program(arguments);
    EXPECT_EQ(result.exit_code, 3);
    EXPECT_THAT(result.err, HasSubstr("/dev/full: cannot write"));
    EXPECT_EQ(directory.names().size(), 1 + formats().size()) << "the other outputs are there";
}

} // namespace
} // namespace triplewright
