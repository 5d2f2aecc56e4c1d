// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

#include "triplewright/text/reader.hpp"

#include <gmock/gmock.h>

#include "text/reading.hpp"

namespace triplewright {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using testing::read_bytes;
using testing::read_files;
using testing::Reading;
using ::testing::StartsWith;
using testing::TemporaryDirectory;

TEST(InputFormatOfPath, GoesByTheExtension)
{
    EXPECT_EQ(input_format_of_path("a.txt"), InputFormat::text);
    EXPECT_EQ(input_format_of_path("a"), InputFormat::text);
    EXPECT_EQ(input_format_of_path("-"), InputFormat::text);
    EXPECT_EQ(input_format_of_path("dir/a.jsonl"), InputFormat::jsonl);
    EXPECT_EQ(input_format_of_path("a.NDJSON.GZ"), InputFormat::jsonl);
    EXPECT_EQ(input_format_of_path("a.conllu.zst"), InputFormat::conllu);
    EXPECT_EQ(input_format_of_path("conllu"), InputFormat::text);
}

TEST(DocumentReader, GoesOnAfterAFileThatCannotBeRead)
{
    const TemporaryDirectory directory;
    const Reading reading =
        read_files({directory.path("missing.txt"), directory.write("a.txt", "A ship."), directory.path(),
                    directory.write("b.html", "<p>A ship."), directory.write("c.txt", "Another ship.")});
    ASSERT_EQ(reading.documents.size(), 2U);
    EXPECT_EQ(reading.documents[1].id, "c.txt");
    EXPECT_THAT(reading.diagnostics,
                ElementsAre(StartsWith("text.unreadable missing.txt: error: cannot open"), HasSubstr("is a directory"),
                            StartsWith("text.not-text b.html: error: HTML is not read")));
}

TEST(DocumentReader, NamesDocumentsByTheirFilesWithoutCompression)
{
    const TemporaryDirectory directory;
    const Reading reading =
        read_files({directory.write("a b.txt.gz", "Not compressed."), directory.write("\xFFx.txt", "Odd name.")});
    ASSERT_EQ(reading.documents.size(), 2U);
    EXPECT_EQ(reading.documents[0].id, "a b.txt");
    EXPECT_EQ(reading.documents[0].iri, "https://example.org/kg/document/a%20b.txt");
    EXPECT_EQ(reading.documents[1].id, "%FFx.txt");
}

TEST(DocumentReader, UsesTheBaseAndTheDateThatItIsGiven)
{
    ReadOptions options;
    options.document_base = "https://desk.example/d/";
    options.date = "2024-05-17";
    const Reading reading = read_bytes("a.jsonl",
                                       "{\"id\":\"1\",\"text\":\"x\"}\n"
                                       "{\"id\":\"2\",\"text\":\"x\",\"date\":\"2023-01\"}\n"
                                       "{\"id\":\"3\",\"text\":\"x\",\"date\":\"May\"}\n",
                                       options);
    ASSERT_EQ(reading.documents.size(), 3U);
    EXPECT_EQ(reading.documents[0].iri, "https://desk.example/d/1");
    EXPECT_EQ(reading.documents[0].date, "2024-05-17");
    EXPECT_EQ(reading.documents[1].date, "2023-01");
    EXPECT_EQ(reading.documents[2].date, "2024-05-17");
    EXPECT_THAT(reading.diagnostics, ElementsAre(StartsWith("text.date a.jsonl:3:1: warning: \"May\" is no date")));
}

TEST(DocumentReader, KeepsIdsUnique)
{
    const Reading reading = read_bytes("a.jsonl", "{\"id\":\"n\",\"text\":\"one\"}\n"
                                                  "{\"id\":\"n\",\"text\":\"two\"}\n"
                                                  "{\"id\":\"n\",\"text\":\"one\"}\n"
                                                  "{\"id\":\"n\",\"text\":\"two\"}\n");
    ASSERT_EQ(reading.documents.size(), 2U);
    EXPECT_EQ(reading.documents[0].id, "n");
    EXPECT_THAT(reading.documents[1].id, ::testing::MatchesRegex("n-[0-9a-f]+"));
    EXPECT_THAT(reading.documents[1].iri, ::testing::EndsWith(reading.documents[1].id));
    EXPECT_THAT(reading.diagnostics, ElementsAre(HasSubstr("this one becomes \"n-"), HasSubstr("was read before"),
                                                 HasSubstr("was read before")));
}

TEST(DocumentReader, KeepsIrisUnique)
{
    const Reading reading = read_bytes("a.jsonl", "{\"id\":\"1\",\"text\":\"one\",\"url\":\"https://n.example/a\"}\n"
                                                  "{\"id\":\"2\",\"text\":\"two\",\"url\":\"https://n.example/a\"}\n"
                                                  "{\"id\":\"3\",\"text\":\"x\",\"url\":\"n.example\"}\n");
    ASSERT_EQ(reading.documents.size(), 3U);
    EXPECT_EQ(reading.documents[0].iri, "https://n.example/a");
    EXPECT_EQ(reading.documents[1].iri, "https://example.org/kg/document/2");
    EXPECT_EQ(reading.documents[2].url, "");
    EXPECT_THAT(reading.diagnostics,
                ElementsAre(StartsWith("text.duplicate a.jsonl:2:1: warning: another document has the URL"),
                            StartsWith("text.url a.jsonl:3:1: warning: \"n.example\" is no absolute URL")));
}

TEST(DocumentReader, TakesTheFormatThatItIsGiven)
{
    ReadOptions options;
    options.format = InputFormat::text;
    EXPECT_EQ(read_bytes("page.html", "<p>Kept as it is.", options).documents.size(), 1U);
    options.format = InputFormat::jsonl;
    EXPECT_EQ(read_bytes("wire.json", "{\"text\":\"x\"}\n{\"text\":\"y\"}\n", options).documents.size(), 2U);
    EXPECT_THAT(read_bytes("wire.json", "{}").diagnostics, ElementsAre(HasSubstr("--input-format jsonl")));
}

} // namespace
} // namespace triplewright
