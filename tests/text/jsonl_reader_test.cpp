// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

#include <gmock/gmock.h>

#include "text/reading.hpp"

namespace triplewright {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;
using testing::read_bytes;
using testing::Reading;
using ::testing::StartsWith;

TEST(JsonlReader, ReadsADocumentALine)
{
    const Reading reading = read_bytes(
        "wire.jsonl",
        "\xEF\xBB\xBF{\"id\": \"w1\", \"text\": \"Caf\\u00e9s \\ud83d\\ude00\\n\", \"date\": \"2024-05-17\", "
        "\"title\": \"Cafés\\nopen\", \"url\": \"https://wire.example/1#x\", \"lang\": {\"a\": [1]}}\r\n"
        "\n"
        "{\"text\":\"Two.\",\"id\":17,\"date\":null}\n"
        "{\"text\":\"Three.\"}");
    ASSERT_EQ(reading.documents.size(), 3U);
    const Document& first = reading.documents[0];
    EXPECT_EQ(first.id, "w1");
    EXPECT_EQ(first.text, "Cafés 😀\n");
    EXPECT_EQ(first.date, "2024-05-17");
    EXPECT_EQ(first.title, "Cafés open");
    EXPECT_EQ(first.iri, "https://wire.example/1");
    EXPECT_EQ(first.source.line_1based, 1U);
    EXPECT_EQ(reading.documents[1].id, "17");
    EXPECT_EQ(reading.documents[2].id, "wire.jsonl:4");
    EXPECT_EQ(reading.documents[2].iri, "https://example.org/kg/document/wire.jsonl%3A4");
    EXPECT_THAT(reading.diagnostics, IsEmpty());
}

TEST(JsonlReader, ReportsAMalformedLineAndGoesOn)
{
    struct Row {
        std::string line;
        std::string expected;
    };
    const Row rows[] = {
        {R"({"id": "ä", "text": tru})", "text.json f.jsonl:2:24: error: syntax error"},
        {R"({"id": "a", "text": "cut)", "text.json f.jsonl:2:25: error: syntax error"},
        {R"(["a", "b"])", "text.json f.jsonl:2:1: error: expected one JSON object a line"},
        {R"({"id": "a"})", "text.json f.jsonl:2:1: error: the object has no \"text\""},
        {R"({"id": "a", "text": 1})", "text.json f.jsonl:2:1: error: the object has no \"text\""},
        {R"({"id": ["a"], "text": "x"})", "text.json f.jsonl:2:1: error: \"id\" is not a string"},
        {R"({"id": "a", "text": "x", "date": 2024})", "text.json f.jsonl:2:1: error: \"date\" is not a string"},
        {R"({"id": "a", "text": "\ud800"})", "text.json f.jsonl:2:"},
        {R"({} {})", "text.json f.jsonl:2:4: error:"},
        {"{\"id\": \"\xC3\", \"text\": \"x\"}", "text.invalid-utf8 f.jsonl:2:9: error:"},
    };
    for (const Row& row : rows) {
        const Reading reading =
            read_bytes("f.jsonl", "{\"id\":1,\"text\":\"x\"}\n" + row.line + "\n{\"id\":3,\"text\":\"y\"}\n");
        EXPECT_EQ(reading.documents.size(), 2U) << row.line;
        EXPECT_THAT(reading.diagnostics, ElementsAre(StartsWith(row.expected)));
    }
}

TEST(JsonlReader, SurvivesDeepNesting)
{
    const std::string deep = std::string(200'000, '[') + std::string(200'000, ']');
    const Reading reading = read_bytes("deep.jsonl", "{\"text\": \"x\", \"other\": " + deep + "}\n");
    EXPECT_EQ(reading.documents.size(), 1U);
}

} // namespace
} // namespace triplewright
