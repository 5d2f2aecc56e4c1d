// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

// Input that goes wrong in the real world: the message says where, the other documents go on, memory stays bounded.

#include <algorithm>

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

#if defined(__SANITIZE_ADDRESS__)
constexpr bool measures_memory = false;
#else
constexpr bool measures_memory = true;
#endif

class BadInput : public ::testing::Test {
protected:
    /// Runs every command over a bad file and a good one; all must report the one and go on with the other.
    void expect_goes_on(const std::string& bad, const std::string& message) const
    {
        const std::string good = directory_.write("good.txt", "The ferry left the harbour.\n");
        for (const std::string command : {"build", "annotate", "extract"}) {
            const ProgramResult result = run_program({command, bad, good});
            EXPECT_EQ(result.exit_code, 1) << command;
            EXPECT_THAT(result.err, StartsWith(message)) << command;
            EXPECT_THAT(result.out, HasSubstr("good.txt")) << command;
        }
    }

    TemporaryDirectory directory_;
};

TEST_F(BadInput, MissingFile)
{
    expect_goes_on(directory_.path("missing.txt"),
                   directory_.path("missing.txt") + ": error: cannot open: No such file or directory\n");
}

TEST_F(BadInput, Directory)
{
    expect_goes_on(directory_.path(), directory_.path() + ": error: is a directory; name the files in it");
}

TEST_F(BadInput, InvalidUtf8)
{
    const std::string bad = directory_.write("bad.txt", "One line.\nAnother, caf\xE9.\n");
    expect_goes_on(bad, bad + ":2:13: error: invalid UTF-8 (byte 0xE9)");
}

TEST_F(BadInput, MalformedJsonLine)
{
    const std::string bad = directory_.write("bad.jsonl", "{\"id\":\"one\",\"text\":\"The ferry left.\"}\n"
                                                          "{\"id\":\"two\",\"text\":\n"
                                                          "{\"id\":\"three\",\"text\":\"It came back.\"}\n");
    expect_goes_on(bad, bad + ":2:");
    const ProgramResult result = run_program({"annotate", bad});
    EXPECT_THAT(result.out, HasSubstr("# newdoc id = one\n"));
    EXPECT_THAT(result.out, HasSubstr("# newdoc id = three\n"));
    EXPECT_EQ(std::ranges::count(result.err, '\n'), 1);
}

TEST_F(BadInput, MalformedConlluSentence)
{
    const std::string bad = directory_.write("bad.conllu", "1\tGone\tgo\tVERB\n\n1\tLeft\t_\t_\t_\t_\t_\t_\t_\t_\n");
    expect_goes_on(bad, bad + ":1:1: error: expected 10 columns between tabs, found 4");
}

TEST_F(BadInput, BrokenCompression)
{
    const std::string bad = directory_.write("bad.txt.gz", "\x1f\x8b\x08 broken");
    expect_goes_on(bad, bad + ": error: the gzip data ");
}

TEST_F(BadInput, OtherKindsOfFile)
{
    for (const std::string name : {"page.html", "table.csv", "data.json"}) {
        const std::string bad = directory_.write(name, "x");
        expect_goes_on(bad, bad + ": error: ");
    }
    const std::string pdf = directory_.write("paper", "%PDF-1.7 ...");
    expect_goes_on(pdf, pdf + ": error: this is a PDF file");
}

TEST_F(BadInput, LeavesNoOutputWhenNothingCouldBeRead)
{
    for (const std::string command : {"build", "annotate", "extract"}) {
        const std::string out = command == "build" ? "g.ttl" : "g.jsonl";
        const ProgramResult result = run_program({command, directory_.path("missing.txt"), "-o", directory_.path(out)});
        EXPECT_EQ(result.exit_code, 1);
    }
    EXPECT_THAT(directory_.names(), ::testing::IsEmpty());
}

TEST_F(BadInput, EmptyAndBlankFilesAreDocumentsWithoutSentences)
{
    for (const std::string text : {"", " \n\n\t\r\n"}) {
        const std::string path = directory_.write("void.txt", text);
        for (const std::string command : {"build", "annotate", "extract"}) {
            const ProgramResult result = run_program({command, path});
            EXPECT_EQ(result.exit_code, 0);
            EXPECT_EQ(result.err, path + ": warning: there is no text in it\n");
            EXPECT_EQ(run_program({command, "--quiet", path}).err, "");
        }
        EXPECT_THAT(run_program({"build", path}).out, HasSubstr("\ndoc:void.txt\n"));
    }
}

TEST_F(BadInput, NulAndOtherControlCharactersAreNoObstacle)
{
    using namespace std::string_literals;
    const std::string text = "The fer\0ry left\x01 the\x1B[1m harbour.\0\n"s;
    const std::string path = directory_.write("nul.txt", text);
    for (const std::string command : {"build", "annotate", "extract"}) {
        const ProgramResult result = run_program({command, path});
        EXPECT_EQ(result.exit_code, 0) << result.err;
        EXPECT_EQ(result.err, "");
    }
}

TEST_F(BadInput, AWordOfAMegabyte)
{
    const std::string path = directory_.write("long.txt", "The " + std::string(1'000'000, 'x') + " left.\n");
    for (const std::string command : {"build", "annotate", "extract"}) {
        const ProgramResult result = run_program({command, path});
        EXPECT_EQ(result.exit_code, 0) << result.err;
        if (measures_memory) {
            EXPECT_LT(result.peak_kib, 500 * 1024);
        }
    }
}

std::string long_text(std::size_t bytes)
{
    std::string text;
    for (std::size_t i = 0; text.size() < bytes; ++i) {
        text += "Ferry " + std::to_string(i) + " left the harbour before noon. ";
        text += i % 5 == 4 ? "\n\n" : "";
    }
    return text;
}

TEST_F(BadInput, ADocumentOfTwentyMegabytesStreams)
{
    const std::string path = directory_.write("long.txt", long_text(20'000'000));
    const ProgramResult result = run_program({"annotate", "--tokens-only", path, "-o", directory_.path("long.conllu")});
    EXPECT_EQ(result.exit_code, 0) << result.err;
    EXPECT_GT(directory_.read("long.conllu").size(), 80'000'000U);
    if (measures_memory) {
        // The text, its paragraphs and a few passages; the annotation of it all would be a gigabyte.
        EXPECT_LT(result.peak_kib, 150 * 1024);
    }
}

TEST_F(BadInput, AParagraphOfManyMegabytesStreamsToo)
{
    std::string text = long_text(5'000'000);
    std::ranges::replace(text, '\n', ' ');
    const std::string path = directory_.write("long.txt", text);
    const ProgramResult result = run_program({"annotate", "--tokens-only", path, "-o", directory_.path("long.conllu")});
    EXPECT_EQ(result.exit_code, 0) << result.err;
    if (measures_memory) {
        EXPECT_LT(result.peak_kib, 100 * 1024);
    }
}

TEST_F(BadInput, TenThousandDocuments)
{
    std::string lines;
    for (int i = 0; i < 10'000; ++i) {
        lines += "{\"id\":\"d" + std::to_string(i) + "\",\"text\":\"Ferry " + std::to_string(i) +
                 " left. Nobody waved.\\n\\nIt rained.\"}\n";
    }
    const std::string path = directory_.write("many.jsonl", lines);
    const ProgramResult result = run_program({"annotate", "--tokens-only", path});
    EXPECT_EQ(result.exit_code, 0) << result.err;
    std::size_t at = 0;
    for (int i = 0; i < 10'000; ++i) {
        at = result.out.find("# newdoc id = d" + std::to_string(i) + "\n", at);
        ASSERT_NE(at, std::string::npos) << i;
    }
    if (measures_memory) {
        EXPECT_LT(result.peak_kib, 100 * 1024);
        const ProgramResult built =
            run_program({"build", path, "-o", directory_.path("g.nt"), "-o", directory_.path("g.dot")});
        EXPECT_EQ(built.exit_code, 0) << built.err;
        EXPECT_THAT(directory_.read("g.nt"), HasSubstr("document/d9999>"));
        EXPECT_LT(built.peak_kib, 300 * 1024);
    }
}

TEST_F(BadInput, StandardInputIsADocumentToo)
{
    testing::ProgramSettings settings;
    settings.input = "The ferry left.\n";
    const ProgramResult result = run_program({"annotate", "--tokens-only", "-"}, settings);
    EXPECT_EQ(result.exit_code, 0);
    EXPECT_THAT(result.out, StartsWith("# newdoc id = stdin\n"));
    settings.input = "\xFF";
    EXPECT_THAT(run_program({"annotate", "-"}, settings).err, StartsWith("stdin:1:1: error: invalid UTF-8"));
}

TEST_F(BadInput, TheSameDocumentTwiceCountsOnce)
{
    const std::string path = directory_.write("a.txt", "The ferry left.\n");
    const ProgramResult result = run_program({"annotate", "--tokens-only", path, path});
    EXPECT_EQ(result.exit_code, 0);
    EXPECT_THAT(result.err, HasSubstr("warning: the document \"a.txt\" was read before"));
    EXPECT_EQ(result.out, run_program({"annotate", "--tokens-only", path}).out);
}

} // namespace
} // namespace triplewright
