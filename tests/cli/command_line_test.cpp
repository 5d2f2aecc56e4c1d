// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

#include <gmock/gmock.h>

#include "support/program.hpp"
#include "support/temporary_directory.hpp"

namespace triplewright {
namespace {

using ::testing::HasSubstr;
using testing::ProgramResult;
using testing::run_program;
using ::testing::StartsWith;
using testing::TemporaryDirectory;

TEST(CommandLine, EveryCommandAnswersHelp)
{
    const std::vector<std::vector<std::string>> rows = {
        {"--help"}, {"build", "--help"}, {"annotate", "--help"}, {"extract", "--help"}, {"-h"}, {"build", "-h"}};
    for (const auto& arguments : rows) {
        const ProgramResult result = run_program(arguments);
        EXPECT_EQ(result.exit_code, 0);
        EXPECT_THAT(result.out, HasSubstr("Usage: triplewright"));
        EXPECT_THAT(result.out, HasSubstr("Exit codes: 0 all went well"));
        EXPECT_EQ(result.err, "");
    }
}

TEST(CommandLine, TellsItsVersion)
{
    const ProgramResult result = run_program({"--version"});
    EXPECT_EQ(result.exit_code, 0);
    EXPECT_EQ(result.out, "triplewright " TRIPLEWRIGHT_VERSION "\n");
}

TEST(CommandLine, RefusesWhatItDoesNotUnderstandBeforeAnyWork)
{
    const TemporaryDirectory directory;
    const std::string text = directory.write("a.txt", "The ferry left.\n");
    struct Row {
        std::vector<std::string> arguments;
        std::string message;
    };
    const Row rows[] = {
        {{}, "A subcommand is required"},
        {{"frob"}, "there is no command \"frob\"; there are build, annotate, extract, explain"},
        {{"build"}, "FILES is required"},
        {{"build", "--frob", text}, "not expected: --frob"},
        {{"build", text, "-o", directory.path("g.doc")}, "the name tells no format; known are .ttl"},
        {{"build", text, "-o", directory.path("g")}, "the name tells no format; known are .ttl"},
        {{"build", text, "--format", "doc"}, "no such format; known are .ttl"},
        {{"build", text, "-o", directory.path("g.ttl"), "-o", directory.path("g.ttl")}, "named twice"},
        {{"build", text, "-o", "-", "-o", "-"}, "named twice"},
        {{"build", text, "-o", text, "--format", "turtle"}, "this file is an input too"},
        {{"build", text, "--date", "Monday"}, "\"Monday\" is no date such as 2024-05-17"},
        {{"build", text, "--base", "my graph"}, "my graph"},
        {{"build", text, "--direct", "some"}, "--direct"},
        {{"build", text, "--layers", "facts,words"}, "--layers"},
        {{"build", text, "--graphml", "loose"}, "--graphml"},
        {{"build", text, "--jobs", "0"}, "--jobs"},
        {{"build", text, "--input-format", "html"}, "--input-format"},
        {{"build", text, "--prefix", "ex"}, "--prefix ex: write NAME=IRI"},
        {{"build", text, "--prefix", "a b=http://e/"}, "--prefix a b=http://e/: write NAME=IRI"},
        {{"build", text, "--model", directory.path("missing.safetensors")}, "missing.safetensors"},
        {{"build", text, "--model", text}, "a.txt"},
        {{"annotate", text, "-o", directory.path("a.ttl")}, "known are .conllu (conllu), .jsonl (jsonl)"},
        {{"extract", text, "-o", directory.path("a.ttl")}, "known are .jsonl (jsonl), .tsv (openie)"},
        {{"extract", text, "--tokenized", "--input-format", "jsonl"}, "excludes"},
    };
    for (const Row& row : rows) {
        const ProgramResult result = run_program(row.arguments);
        EXPECT_EQ(result.exit_code, 2) << row.message;
        EXPECT_EQ(result.out, "");
        EXPECT_THAT(result.err, StartsWith("triplewright: error: "));
        EXPECT_THAT(result.err, HasSubstr(row.message));
    }
    EXPECT_THAT(directory.names(), ::testing::ElementsAre("a.txt"));
}

TEST(CommandLine, WritesThePrefixesThatItIsGiven)
{
    const TemporaryDirectory directory;
    const std::string text = directory.write("a.txt", "Ana Ruiz met Tom Okafor.\n");
    const std::string graph = directory.path("g.nt");
    ASSERT_EQ(run_program({"build", text, "-o", graph}).exit_code, 0);
    for (const auto& arguments :
         {std::vector<std::string>{"build", text}, {"merge", graph, graph}, {"convert", graph}}) {
        for (const char* to : {"turtle", "trig", "jsonld"}) {
            std::vector<std::string> all = arguments;
            all.insert(all.end(), {"--format", to, "--prefix", "who=https://example.org/kg/entity/", "--prefix",
                                   "e=https://example.org/elsewhere/"});
            const ProgramResult result = run_program(all);
            EXPECT_EQ(result.exit_code, 0) << result.err;
            EXPECT_THAT(result.out, HasSubstr("who:Ana_Ruiz")) << all.front() << ' ' << to;
            EXPECT_THAT(result.out, ::testing::Not(HasSubstr("e:Ana_Ruiz"))) << all.front() << ' ' << to;
        }
    }
}

TEST(CommandLine, SaysOnlyErrorsWhenQuiet)
{
    const TemporaryDirectory directory;
    const std::string graph =
        directory.write("g.jsonld", R"({"@id": "http://e/a", "http://e/b": {"@id": "http://e/c"}, "odd": 1})");
    const std::string bad = directory.write("bad.nt", "<http://e/a> .\n");
    for (const std::string command : {"convert", "merge", "stats"}) {
        EXPECT_THAT(run_program({command, graph}).err, HasSubstr("warning"));
        for (const std::string quiet : {"-q", "--quiet"}) {
            const ProgramResult result = run_program({command, quiet, graph});
            EXPECT_EQ(result.exit_code, 0);
            EXPECT_EQ(result.err, "") << command;
            EXPECT_NE(result.out, "");
            EXPECT_THAT(run_program({command, quiet, bad}).err, HasSubstr("error: ")) << command;
        }
    }
}

TEST(CommandLine, TakesFilesBetweenOptions)
{
    const TemporaryDirectory directory;
    const std::string text = directory.write("a.txt", "The ferry left.\n");
    const ProgramResult result =
        run_program({"build", "-o", directory.path("g.ttl"), text, "--layers", "facts",
                     directory.write("b.txt", "It came back.\n"), "-o", directory.path("g.dot"), "--summary"});
    EXPECT_EQ(result.exit_code, 0);
    EXPECT_EQ(result.out, "");
    EXPECT_THAT(result.err, StartsWith("documents   2\nentities    "));
    EXPECT_THAT(directory.names(), ::testing::ElementsAre("a.txt", "b.txt", "g.dot", "g.ttl"));
}

TEST(CommandLine, SaysNothingOnStandardErrorWhenAllWentWell)
{
    const TemporaryDirectory directory;
    const std::string text = directory.write("a.txt", "The ferry left Ostrava Bay.\n");
    for (const std::string command : {"build", "annotate", "extract"}) {
        const ProgramResult result = run_program({command, text});
        EXPECT_EQ(result.exit_code, 0);
        EXPECT_EQ(result.err, "");
        EXPECT_NE(result.out, "");
    }
}

TEST(CommandLine, PrintsAFiveLineSummary)
{
    const TemporaryDirectory directory;
    const ProgramResult result =
        run_program({"build", "--summary", "-o", directory.path("g.ttl"), directory.write("a.txt", "The ferry left.")});
    EXPECT_EQ(result.exit_code, 0);
    EXPECT_THAT(result.err, ::testing::MatchesRegex("documents   1\n"
                                                    "entities    [0-9]+ \\([0-9]+ named\\)\n"
                                                    "statements  [0-9]+.*; [0-9]+ negative, [0-9]+ with a source\n"
                                                    "words       4\n"
                                                    "seconds     [0-9]+\\.[0-9]+\n"));
}

} // namespace
} // namespace triplewright
