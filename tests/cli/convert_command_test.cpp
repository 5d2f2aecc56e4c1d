// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

#include <fstream>
#include <sstream>
#include <string>
#include <vector>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "support/program.hpp"
#include "support/temporary_directory.hpp"

namespace triplewright {
namespace {

using ::testing::HasSubstr;
using testing::run_program;

std::string convert(const std::string& input, const std::string& from, const std::string& to,
                    const std::vector<std::string>& more = {})
{
    std::vector<std::string> arguments = {"convert", "-", "--from", from, "--to", to};
    arguments.insert(arguments.end(), more.begin(), more.end());
    testing::ProgramSettings settings;
    settings.input = input;
    const testing::ProgramResult result = run_program(arguments, settings);
    EXPECT_EQ(result.exit_code, 0) << result.err;
    return result.out;
}

TEST(Convert, GoesFromRdfToRdf)
{
    const struct {
        const char* from;
        const char* to;
        const char* input;
        const char* expected;
    } rows[] = {
        {"turtle", "ntriples", "@prefix e: <http://e/> . e:a e:b 1, 1.5, true, \"x\"@en .",
         "<http://e/a> <http://e/b> \"1\"^^<http://www.w3.org/2001/XMLSchema#integer> .\n"
         "<http://e/a> <http://e/b> \"1.5\"^^<http://www.w3.org/2001/XMLSchema#decimal> .\n"
         "<http://e/a> <http://e/b> \"true\"^^<http://www.w3.org/2001/XMLSchema#boolean> .\n"
         "<http://e/a> <http://e/b> \"x\"@en .\n"},
        {"trig", "nquads", "<http://e/g> { <http://e/a> <http://e/b> _:x }",
         "<http://e/a> <http://e/b> _:x <http://e/g> .\n"},
        {"nquads", "ntriples", "<http://e/a> <http://e/b> <http://e/c> <http://e/g> .\n",
         "<http://e/a> <http://e/b> <http://e/c> .\n"},
        {"jsonld", "nquads",
         R"({"@context":{"e":"http://e/","by":{"@id":"e:by","@type":"@id"}},"@id":"e:g","@graph":{"@id":"e:a","by":"b"}})",
         "<http://e/a> <http://e/by> <http://x.org/y/b> <http://e/g> .\n"},
        {"jsonld", "turtle", R"({"@context":{"e":"http://e/"},"@id":"e:a","e:b":[5,{"@id":"e:c"}]})",
         "@prefix e: <http://e/> .\n@prefix xsd: <http://www.w3.org/2001/XMLSchema#> .\n\ne:a\n\te:b 5 ,\n\t\te:c "
         ".\n\n"},
        {"turtle", "jsonld", "@prefix e: <http://e/> . e:a e:b \"x\"@en, e:c .",
         "{\"@context\": {\n  \"e\": \"http://e/\"\n},\n\"@graph\": [\n{\"@id\": \"e:a\",\n  \"e:b\": [{\"@value\": "
         "\"x\", \"@language\": \"en\"}, {\"@id\": \"e:c\"}]}\n]}\n"},
        // A form that is none of its datatype stays, but not bare.
        {"ntriples", "turtle", "<http://e/a> <http://e/b> \"about 5\"^^<http://www.w3.org/2001/XMLSchema#integer> .",
         "@prefix xsd: <http://www.w3.org/2001/XMLSchema#> .\n\n<http://e/a>\n\t<http://e/b> \"about 5\"^^xsd:integer "
         ".\n\n"},
    };
    for (const auto& row : rows) {
        EXPECT_EQ(convert(row.input, row.from, row.to, {"--base", "http://x.org/y/z"}), row.expected);
    }
    EXPECT_THAT(convert("<a> <b> <c> .", "turtle", "ntriples", {"--base", "http://x.org/y/z"}),
                HasSubstr("<http://x.org/y/a>"));
    EXPECT_THAT(convert("<http://e/x/a> <http://e/b> 1 .", "turtle", "turtle", {"--prefix", "x=http://e/x/"}),
                HasSubstr("\nx:a\n"));
}

TEST(Convert, MakesGraphsOfAnyRdf)
{
    const std::string input = "@prefix e: <http://e/> . @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .\n"
                              "e:a a e:Kind ; rdfs:label \"die A\"@de, \"the A\"@en ; e:knows e:b ; e:age 5 .\n"
                              "e:b e:age 7 ; e:nick \"x\", \"y\" .";
    const std::string graphml = convert(input, "turtle", "graphml");
    for (const char* part : {">the A<", ">e:Kind<", "attr.name=\"e:age\" attr.type=\"long\"", ">http://e/knows<",
                             ">x\ny<", "source=\"http://e/a\"", "label=\"e:knows\""}) {
        EXPECT_THAT(graphml, HasSubstr(part));
    }
    const std::string back = convert(graphml, "graphml", "ntriples", {"--base", "http://base/"});
    EXPECT_THAT(back, HasSubstr("<http://e/a> <http://e/knows> <http://e/b> .\n"));
    EXPECT_THAT(back, HasSubstr("<http://e/b> <http://base/attribute/e%3Aage> \"7\"^^"));
}

TEST(Convert, TellsOfJsonLdThatItCannotUse)
{
    const struct {
        const char* input;
        int exit_code;
        const char* message;
    } rows[] = {
        {"{\"@context\":\n\"https://schema.org/\"}", 1,
         "stdin:2:1: error: the context <https://schema.org/> is not in the document, and contexts are not fetched"},
        {"{\"@id\":\"http://e/a\",\"name\":\"A\"}", 0, "stdin:1:21: warning: the key \"name\" stands for no IRI"},
        {"{\"@id\":\"a\",\"http://e/p\":1}", 0, "stdin:1:1: warning: \"a\" is no IRI, and there is no base (--base"},
        {"{\"@id\"", 1, "stdin:1:7: error: this is no JSON here"},
    };
    for (const auto& row : rows) {
        testing::ProgramSettings settings;
        settings.input = row.input;
        for (const char* to : {"nquads", "graphml"}) {
            const auto result = run_program({"convert", "-", "--from", "jsonld", "--to", to}, settings);
            EXPECT_EQ(result.exit_code, row.exit_code) << row.input;
            EXPECT_THAT(result.err, HasSubstr(row.message));
        }
    }
}

TEST(Convert, WritesFormatsAsItIsTold)
{
    const struct {
        const char* to;
        std::vector<std::string> options;
        const char* part;
    } rows[] = {{"gexf", {}, "version=\"1.3\""},
                {"gexf", {"--gexf", "1.2"}, "version=\"1.2\""},
                {"ntriples", {"--rdf", "1.2"}, "<http://e/a> <http://e/b> <http://e/c> .\n"},
                {"csv_nodes", {}, "Id,Label"},
                {"csv_nodes", {"--csv", "neo4j"}, "id:ID,label:string,:LABEL"},
                {"graphml", {"--graphml", "strict"}, "<node id=\"http:3A:2F:2Fe:2Fa\""},
                {"dot", {"--max-nodes", "1"}, "1 of 2 nodes drawn"}};
    for (const auto& row : rows) {
        EXPECT_THAT(convert("<http://e/a> <http://e/b> <http://e/c> .", "turtle", row.to, row.options),
                    HasSubstr(row.part));
    }
}

TEST(Convert, WritesTripleTerms)
{
    EXPECT_EQ(convert("@prefix rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#> . @prefix e: <http://e/> .\n"
                      "e:r a rdf:Statement ; rdf:subject e:s ; rdf:predicate e:p ; rdf:object e:o .",
                      "turtle", "ntriples", {"--rdf", "1.2"}),
              "<http://e/r> <http://www.w3.org/1999/02/22-rdf-syntax-ns#reifies> "
              "<<( <http://e/s> <http://e/p> <http://e/o> )>> .\n");
    EXPECT_EQ(run_program({"convert", "-", "--from", "turtle", "--rdf", "1.3"}).exit_code, 2);
}

TEST(Convert, SaysWhatIsWrongAndWhere)
{
    const struct {
        const char* input;
        const char* message;
    } rows[] = {
        {"@prefix e: <http://e/> .\ne:a e:b f:c .", "stdin:2:9: error: the prefix \"f:\" is not declared"},
        {"<a> <b> <c> .", "stdin:1:1: error: the IRI <a> is relative"},
        {"<http://e/a> <http://e/b> \"\\uD800\" .", "stdin:1:28: error: the escape stands for half a surrogate pair"},
        {"<http://e/a> <http://e/b> <http://e/\\u007b> .", "an escape in the IRI"},
        {"<http://e/\xC3\xA9> <http://e/b> \"a\xff\" .", "stdin:1:29: error: the text is not UTF-8 here"},
        {"<http://e/a>\n<http://e/b>\n}", "stdin:3:"},
        {"<http://e/a> <http://e/b>\n  <<( <http://e/a> <http://e/b> 1 )>> .",
         "stdin:2:3: error: this is RDF 1.2, which is not read: a triple term, <<( … )>>; convert the file to RDF 1.1"},
    };
    for (const auto& row : rows) {
        testing::ProgramSettings settings;
        settings.input = row.input;
        const auto result = run_program({"convert", "-", "--from", "turtle", "--to", "nquads"}, settings);
        EXPECT_EQ(result.exit_code, 1) << row.input;
        EXPECT_THAT(result.err, HasSubstr(row.message));
    }
    EXPECT_EQ(run_program({"convert", "x.unknown"}).exit_code, 2);
    EXPECT_EQ(run_program({"convert", "-", "--from", "turtle", "--prefix", "x"}).exit_code, 2);
    EXPECT_EQ(run_program({"convert", "-", "--from", "turtle", "--base", "x"}).exit_code, 2);
}

TEST(Convert, FailsWhenTheOutputIsFull)
{
    testing::ProgramSettings settings;
    settings.input = "<http://e/a> <http://e/b> <http://e/c> .";
    settings.output_path = "/dev/full";
    EXPECT_EQ(run_program({"convert", "-", "--from", "turtle"}, settings).exit_code, 3);
}

TEST(Convert, LeavesNoFileBehindABadInput)
{
    const testing::TemporaryDirectory directory;
    const std::string output = directory.path() + "/out.nt";
    testing::ProgramSettings settings;
    settings.input = "<http://e/a> <http://e/b> <http://e/c> . }";
    EXPECT_EQ(run_program({"convert", "-", "--from", "turtle", "-o", output}, settings).exit_code, 1);
    EXPECT_FALSE(std::ifstream(output).good());
}

TEST(Stats, Counts)
{
    testing::ProgramSettings settings;
    settings.input = "<http://e/a> <http://e/b> <http://e/c>, <http://e/a> . <http://e/d> <http://e/b> <http://e/e> .";
    const auto result = run_program({"stats", "-", "--from", "turtle"}, settings);
    EXPECT_EQ(result.exit_code, 0) << result.err;
    EXPECT_THAT(result.out, HasSubstr("nodes       4 (0 without an edge)\nedges       3 (1 to the node itself)\n"
                                      "components  2, the largest of 2 nodes\n"));
}

} // namespace
} // namespace triplewright
