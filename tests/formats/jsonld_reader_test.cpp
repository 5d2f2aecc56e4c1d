// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

#include "formats/jsonld_reader.hpp"

#include <string>
#include <vector>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "formats/golden.hpp"
#include "formats/jsonld_documents.hpp"
#include "formats/quad_table.hpp"
#include "formats/quads.hpp"
#include "formats/quads_to_graph.hpp"
#include "triplewright/text/error.hpp"

namespace triplewright {
namespace {

using ::testing::HasSubstr;
using testing::QuadCollector;

struct HowToRead {
    std::string base = testing::jsonld_documents_base;
    std::string blank_prefix = {};
    std::size_t bytes_held = jsonld_bytes_held;
    std::size_t piece = std::string_view::npos;
};

QuadCollector read(std::string_view text, const HowToRead& how = {}, std::vector<std::string>* warnings = nullptr)
{
    testing::StringSource source(text, how.piece);
    QuadCollector collector;
    RdfReadOptions options{"text", how.base, how.blank_prefix};
    if (warnings != nullptr) {
        options.diagnostics = [=](const Diagnostic& diagnostic) { warnings->push_back(to_string(diagnostic)); };
    }
    read_jsonld(source, options, collector, how.bytes_held);
    return collector;
}

TEST(JsonLdReader, ReadsDocuments)
{
    for (const auto& document : testing::jsonld_documents) {
        SCOPED_TRACE(document.name);
        const QuadCollector expected = testing::read_quads(RdfSyntax::nquads, document.quads);
        const QuadCollector found = read(document.text);
        EXPECT_EQ(found.ends, 1U);
        EXPECT_TRUE(testing::are_isomorphic(found.quads, expected.quads))
            << testing::difference(expected.quads, found.quads);
        EXPECT_EQ(read(document.text, {.piece = 1}).quads, found.quads);
    }
}

TEST(JsonLdReader, ReadsOnTheWayWhatItReadsAsAWhole)
{
    for (const auto& document : testing::jsonld_documents) {
        SCOPED_TRACE(document.name);
        try {
            const QuadCollector found = read(document.text, {.bytes_held = 0});
            EXPECT_TRUE(testing::are_isomorphic(found.quads, read(document.text).quads));
        } catch (const InputError& error) {
            EXPECT_EQ(error.diagnostic().code, "jsonld.order") << error.what();
        }
    }
}

TEST(JsonLdReader, ReadsWhatIsWritten)
{
    for (const std::string name : testing::special_graphs) {
        if (name == "parallel") { // long, and nothing that "medium" has not
            continue;
        }
        const KnowledgeGraph graph = testing::special_graph(name);
        const QuadCollector expected =
            testing::read_quads(RdfSyntax::nquads, testing::write_to_string("nquads", graph));
        const std::string text = testing::write_to_string("jsonld", graph);
        for (const std::size_t bytes_held : {std::size_t{0}, std::size_t{5000}, jsonld_bytes_held}) {
            EXPECT_TRUE(read(text, {.base = "", .bytes_held = bytes_held}).quads == expected.quads) << name;
        }
    }
}

TEST(JsonLdReader, MakesTheGraphThatWasWritten)
{
    for (const std::string name : testing::special_graphs) {
        if (name == "parallel") { // long, and nothing that "medium" has not
            continue;
        }
        const KnowledgeGraph graph = testing::special_graph(name);
        const std::string text = testing::write_to_string("jsonld", graph);
        testing::StringSource source(text, 1000);
        QuadTable table;
        read_jsonld(source, {"text", "", ""}, table);
        table.sort();
        const auto again = to_knowledge_graph(table, "text");
        if (!again) {
            EXPECT_EQ(graph.documents.size() + boost::num_vertices(graph.structure), 0U) << name;
            continue;
        }
        for (const char* format : {"jsonld", "turtle", "nquads"}) {
            EXPECT_TRUE(testing::write_to_string(format, *again) == testing::write_to_string(format, graph))
                << name << ' ' << format;
        }
    }
}

TEST(JsonLdReader, KeepsLabelsApart)
{
    const struct {
        const char* text;
        const char* expected; // labels of the first quad's subject and object
    } rows[] = {
        {R"({"@id":"_:x.1","http://e/p":{"@id":"_:Y"}})", "_:x.1 _:Y"},
        {R"({"http://e/p":{"@id":"_:anon1"}})", "_:anon1 _:aanon1"},
        {R"({"@id":"_:aanon1","http://e/p":{}})", "_:aaanon1 _:anon1"},
        {R"({"@id":"_:no label","http://e/p":{"@id":"_:"}})", "_:anon1 _:anon2"},
        {R"({"@id":"_:no label","http://e/p":{"@id":"_:no label"}})", "_:anon1 _:anon1"},
    };
    for (const auto& row : rows) {
        const auto quads = read(row.text).quads;
        EXPECT_EQ((*quads.begin())[0] + ' ' + (*quads.begin())[2], row.expected) << row.text;
        const auto prefixed = read(row.text, {.blank_prefix = "f2x"}).quads;
        EXPECT_TRUE((*prefixed.begin())[0].starts_with("_:f2x")) << row.text;
    }
}

TEST(JsonLdReader, HandsOnPrefixes)
{
    const auto prefixes = read(R"({"@context":[{"e":"http://e.org/","name":"e:name"},
        {"f":{"@id":"http://f.org/x","@prefix":true},"@vocab":"http://v.org/"}],"@id":"e:n","name":"A"})")
                              .prefixes;
    const std::vector<std::pair<std::string, std::string>> expected = {{"e", "http://e.org/"}, {"f", "http://f.org/x"}};
    EXPECT_EQ(prefixes, expected);
}

TEST(JsonLdReader, SaysWhatIsWrongAndWhere)
{
    const struct {
        const char* text;
        const char* message;
    } rows[] = {
        {"", "text:1:1: error: this is no JSON here"},
        {"{\n \"a\": [1, 2,]}", "text:2:13: error: this is no JSON here"},
        {"[{\"\xC3\xA9\": tru}]", "text:1:11: error: this is no JSON here"},
        {"{} x", "text:1:5: error: this is no JSON here"},
        {"[1e999]", "error: this is no JSON here: number overflow"},
        {"[\"\\ud800\"]", "error: this is no JSON here"},
        {"[\"\xFF\"]", "text:1:3: error: the text is not UTF-8 here"},
        {"\"text\"", "text:1:1: error: this is no JSON-LD: the root is neither an object nor an array"},
        {"{\"@context\":\n  \"https://schema.org/\"}",
         "text:2:3: error: the context <https://schema.org/> is not in the document, and contexts are not fetched; "
         "put its terms here as an object, or expand the document first"},
        {R"({"@context":[{},"x.jsonld"]})", "text:1:17: error: the context <x.jsonld> is not in the document"},
        {R"({"@context":{"@import":"http://e/"}})", "text:1:24: error: the context <http://e/> is not"},
        {R"({"@context":{"name":"foo"}})", "text:1:21: error: \"foo\" is no IRI; write a whole one"},
        {R"({"@context":{"a":"b:x","b":"a:x"}})", "error: the term \"a\" is defined by itself"},
        {R"({"@context":{"@id":"http://e/"}})", "text:1:14: error: \"@id\" is a keyword, which cannot be redefined"},
        {R"({"@context":5})", "text:1:13: error: a context is an object of terms, null, or an array"},
        {R"({"@context":{"p":{"@id":"http://e/p","@container":"@bag"}}})",
         "text:1:51: error: \"@container\" is one of"},
        {R"({"@id":5})", "text:1:8: error: \"@id\" is an IRI, as a string"},
        {R"({"@type":[{}]})", "text:1:11: error: \"@type\" is an IRI, as a string"},
        {R"({"http://e/p":{"@value":{}}})", "text:1:25: error: \"@value\" is a string, number, boolean or null"},
        {R"({"http://e/p":{"@value":"x","@type":"a b"}})", "text:1:37: error: \"@type\" of a value is one IRI"},
        {R"({"http://e/p":{"@list":[],"http://e/q":1}})", "text:1:15: error: an object with \"@list\" or \"@set\""},
        {R"({"@reverse":{"http://e/p":"x"}})", "text:1:27: error: a reverse property has nodes as values"},
        {R"({"@context":{"id":"@id"},"@id":"http://e/a","id":"http://e/b"})",
         "text:1:45: error: \"@id\" stands twice in an object"},
    };
    for (const auto& row : rows) {
        try {
            (void)read(row.text);
            ADD_FAILURE() << row.text;
        } catch (const InputError& error) {
            EXPECT_THAT(error.what(), HasSubstr(row.message)) << row.text;
        }
    }
}

TEST(JsonLdReader, SaysWhatIsLeftOut)
{
    const struct {
        const char* text;
        const char* message;
        std::size_t quads;
    } rows[] = {
        {R"({"@id":"http://e/n","name":"A","http://e/p":1})", "text:1:21: warning: the key \"name\" stands for no IRI",
         1},
        {R"({"@id":"n","http://e/p":1})", "text:1:1: warning: \"n\" is no IRI, and there is no base", 0},
        {R"({"@id":"http://e/a b","http://e/p":1})", "\"http://e/a b\" has characters that no IRI may have", 0},
        {R"({"_:p":1,"http://e/p":1})", "text:1:2: warning: the property \"_:p\" is a blank node", 1},
        {R"({"http://e/p":{"@value":"x","@language":"a b"}})", "text:1:15: warning: \"a b\" is no language tag", 0},
        {R"(["x"])", "text:1:2: warning: a value that no node has is left out", 0},
        {R"({"@graph":[{"@value":"x"}]})", "text:1:12: warning: a value that no node has is left out", 0},
        {R"({"@context":{"@abc":"http://e/"},"http://e/p":1})", "the term \"@abc\" looks like a keyword", 1},
        {R"({"@context":{"gone":null},"gone":1,"http://e/p":1})", "", 1},
    };
    for (const auto& row : rows) {
        std::vector<std::string> warnings;
        EXPECT_EQ(read(row.text, {.base = ""}, &warnings).quads.size(), row.quads) << row.text;
        EXPECT_EQ(warnings.size(), *row.message == '\0' ? 0U : 1U) << row.text;
        EXPECT_THAT(warnings.empty() ? "" : warnings.front(), HasSubstr(row.message));
    }
    std::vector<std::string> warnings;
    (void)read(R"(["a","b","c","d","e","f","g"])", {}, &warnings);
    ASSERT_EQ(warnings.size(), 6U);
    EXPECT_THAT(warnings.back(), HasSubstr("and 2 more of this kind"));
}

TEST(JsonLdReader, SurvivesWhatIsBuiltToBreakIt)
{
    const auto repeat = [](const std::string& text, std::size_t times) {
        std::string all;
        for (std::size_t i = 0; i < times; ++i) {
            all += text;
        }
        return all;
    };
    const std::string deep = repeat("{\"http://e/p\":", 100000);
    EXPECT_THROW((void)read(deep), InputError);
    EXPECT_THROW((void)read(repeat("[", 100000)), InputError);
    const std::size_t levels = 499;
    EXPECT_EQ(read(repeat("{\"http://e/p\":", levels) + "1" + repeat("}", levels)).quads.size(), levels);

    std::string chain = "{\"@context\":{\"t0\":\"http://e/\"";
    for (int i = 100000; i > 0; --i) {
        chain += ",\"t" + std::to_string(i) + "\":\"t" + std::to_string(i - 1) + ":x\"";
    }
    EXPECT_THROW((void)read(chain + "}}"), InputError);

    std::string scoped = "\"http://e/p\"";
    for (std::size_t i = 0; i < 150; ++i) {
        scoped = "{\"@id\":\"http://e/p\",\"@context\":{\"p\":" + scoped + "}}";
    }
    EXPECT_EQ(
        read("{\"@context\":{\"p\":" + scoped + "},\"p\":" + repeat("{\"p\":", 150) + "1" + repeat("}", 150) + "}")
            .quads.size(),
        151U);
}

TEST(JsonLdReader, WantsTheNameOfALongGraphFirst)
{
    const std::string text = R"({"@graph":[{"@id":"http://e/a","http://e/p":1},{}],"@id":"http://e/g"})";
    EXPECT_EQ(read(text).quads.begin()->at(3), "<http://e/g>");
    try {
        (void)read(text, {.bytes_held = 10});
        ADD_FAILURE();
    } catch (const InputError& error) {
        EXPECT_THAT(error.what(), HasSubstr("text:1:52: error: \"@id\" stands behind a long \"@graph\""));
    }
    const std::string named =
        R"({"@id":"http://e/g","@graph":[{"@id":"http://e/a","http://e/p":1},{}],"http://e/q":2})";
    EXPECT_EQ(read(named, {.bytes_held = 10}).quads, read(named).quads);
    EXPECT_EQ(read(named).quads.size(), 2U);
    // A key that stands for nothing does not make a graph of its own.
    const std::string beside = R"({"title":"x","@graph":[{"@id":"http://e/a","http://e/p":1},{}],"title":"y"})";
    EXPECT_EQ(read(beside, {.bytes_held = 10}).quads, read(beside).quads);
    EXPECT_EQ(read(beside).quads.begin()->at(3), "");
}

} // namespace
} // namespace triplewright
