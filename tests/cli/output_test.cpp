// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

// Outputs that cannot be written, and what is left behind; compression; what comes out does not depend on threads.

#include <chrono>
#include <csignal>
#include <regex>
#include <string>
#include <thread>

#include <gmock/gmock.h>

#include "support/program.hpp"
#include "support/temporary_directory.hpp"

namespace triplewright {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;
using testing::ProgramResult;
using testing::ProgramSettings;
using testing::run_program;
using testing::TemporaryDirectory;

class Output : public ::testing::Test {
protected:
    TemporaryDirectory directory_;
    std::string text_ =
        directory_.write("a.txt", "Mayor Ines Okafor did not visit Larkfield.\n\n\"We will,\" she said.\n");
};

TEST_F(Output, FailsWhenStandardOutputIsFull)
{
    ProgramSettings settings;
    settings.output_path = "/dev/full";
    for (const std::string command : {"build", "annotate", "extract"}) {
        const ProgramResult result = run_program({command, text_}, settings);
        EXPECT_EQ(result.exit_code, 3) << command;
        EXPECT_THAT(result.err, HasSubstr("No space left on device")) << command;
    }
}

TEST_F(Output, FailsWhenAFileIsFull)
{
    const ProgramResult result = run_program({"build", text_, "--format", "turtle", "-o", "/dev/full"});
    EXPECT_EQ(result.exit_code, 3);
    EXPECT_THAT(result.err, HasSubstr("/dev/full"));
}

TEST_F(Output, EndsQuietlyWhenNobodyReads)
{
    ProgramSettings settings;
    settings.output_is_closed_pipe = true;
    for (const std::string command : {"build", "annotate", "extract"}) {
        const ProgramResult result = run_program({command, text_}, settings);
        EXPECT_EQ(result.exit_code, 3) << command;
        EXPECT_EQ(result.err, "") << command;
    }
}

TEST_F(Output, FailsBeforeAnyWorkWhereNoFileCanBe)
{
    for (const std::string& path : {directory_.path("missing/g.ttl"), text_ + "/g.ttl", std::string("/proc/g.ttl")}) {
        const ProgramResult result = run_program({"build", text_, directory_.path("missing.txt"), "-o", path});
        EXPECT_EQ(result.exit_code, 3);
        EXPECT_THAT(result.err, HasSubstr(path));
        EXPECT_THAT(result.err, ::testing::Not(HasSubstr("missing.txt"))) << "the inputs were not looked at";
    }
    EXPECT_THAT(directory_.names(), ElementsAre("a.txt"));
}

TEST_F(Output, LeavesNothingBehindWhenInterrupted)
{
    for (const int signal : {SIGINT, SIGTERM, SIGHUP}) {
        ProgramSettings settings;
        settings.input_stays_open = true;
        settings.meanwhile = [signal, this](pid_t process) {
            // Wait for the temporary file, so that there is something to leave behind.
            for (int i = 0; i < 1'000 && directory_.names().size() < 2; ++i) {
                std::this_thread::sleep_for(std::chrono::milliseconds(10));
            }
            EXPECT_EQ(directory_.names().size(), 2U);
            ::kill(process, signal);
        };
        const ProgramResult result =
            run_program({"annotate", "--tokens-only", "-", "-o", directory_.path("a.conllu")}, settings);
        EXPECT_EQ(result.signal, signal);
        EXPECT_THAT(directory_.names(), ElementsAre("a.txt"));
    }
}

TEST_F(Output, IsCompressedByName)
{
    const std::string plain = run_program({"annotate", "--tokens-only", text_}).out;
    for (const std::string name : {"a.conllu", "a.conllu.gz", "a.conllu.zst"}) {
        ASSERT_EQ(run_program({"annotate", "--tokens-only", text_, "-o", directory_.path(name)}).exit_code, 0);
        // Reading it again gives the same words; the document is called as in the file.
        EXPECT_EQ(run_program({"annotate", "--tokens-only", directory_.path(name)}).out, plain) << name;
    }
    EXPECT_EQ(directory_.read("a.conllu.gz").substr(0, 2), "\x1f\x8b");
    EXPECT_EQ(directory_.read("a.conllu.zst").substr(0, 4), "\x28\xb5\x2f\xfd");
}

TEST_F(Output, IsTheSameInEveryFormatOnStandardOutputAndInAFile)
{
    const std::string out = run_program({"build", text_, "--format", "graphml"}).out;
    ASSERT_EQ(run_program({"build", text_, "-o", directory_.path("g.graphml")}).exit_code, 0);
    EXPECT_EQ(directory_.read("g.graphml"), out);
    EXPECT_EQ(run_program({"build", text_, "-o", "-", "--format", "graphml"}).out, out);
}

TEST_F(Output, DoesNotDependOnTheNumberOfJobs)
{
    std::string lines;
    for (int i = 0; i < 120; ++i) {
        lines += "{\"id\":\"d" + std::to_string(i) + "\",\"text\":\"Ferry " + std::to_string(i) +
                 " left Larkfield on Monday. The mayor, Ines Okafor, said it would not return.\\n\\nIt rained.\"}\n";
    }
    const std::string path = directory_.write("many.jsonl", lines);
    for (const std::string command : {"build", "annotate", "extract"}) {
        const std::string one = run_program({command, path, "--jobs", "1"}).out;
        EXPECT_NE(one, "");
        EXPECT_EQ(run_program({command, path, "--jobs", "2"}).out, one) << command;
        EXPECT_EQ(run_program({command, path, "--jobs", "3"}).out, one) << command;
    }
}

/// CoNLL-U without what coreference adds.
std::string without_mentions(const std::string& conllu)
{
    const std::string text =
        std::regex_replace(conllu, std::regex("# global\\.Entity = [^\n]*\n|Entity=[^|\n]*\\|"), "");
    return std::regex_replace(text, std::regex("Entity=[^|\n]*"), "_");
}

TEST_F(Output, KeepsTheParseThatIsGiven)
{
    const std::string rows = "# newdoc id = d\n# newpar\n# sent_id = s1\n# text = Ships wait.\n"
                             "1\tShips\tboat\tX\tY\tOdd=Yes\t2\tdep\t_\t_\n"
                             "2\twait\tlinger\tX\tY\t_\t0\troot\t_\tFactuality=-0.25|SpaceAfter=No\n"
                             "3\t.\t.\tX\tY\t_\t1\tdep\t_\t_\n\n";
    const std::string path = directory_.write("given.conllu", rows);
    EXPECT_EQ(without_mentions(run_program({"annotate", "--keep-parse", path}).out), rows);
    const std::string found = run_program({"annotate", path}).out;
    EXPECT_EQ(run_program({"annotate", "--keep-parse", directory_.write("found.conllu", found)}).out, found);
    const std::string parsed = run_program({"annotate", path}).out;
    EXPECT_THAT(parsed, HasSubstr("# sent_id = s1\n# text = Ships wait.\n1\tShips\tship\tNOUN"));
}

TEST_F(Output, TakesTokenizedLines)
{
    const std::string path = directory_.write("lines.txt", "Larkfield did n't rebuild the bridge .\n");
    const ProgramResult result = run_program({"extract", "--format", "openie", "--tokenized", path});
    EXPECT_EQ(result.exit_code, 0) << result.err;
    EXPECT_THAT(result.out, ::testing::StartsWith("Larkfield did n't rebuild the bridge .\t"));
}

} // namespace
} // namespace triplewright
