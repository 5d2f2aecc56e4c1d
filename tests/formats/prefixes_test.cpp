// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

// Prefixes of outputs: which ones there are, and that a prefixed name never stands for another IRI.

#include <string>
#include <vector>

#include <gtest/gtest.h>

#include "formats/golden.hpp"
#include "formats/prefix_table.hpp"
#include "formats/quads.hpp"
#include "formats/rdf_syntax.hpp"
#include "formats/rdf_walk.hpp"

namespace triplewright {
namespace {

constexpr std::string_view xsd_integer = "http://www.w3.org/2001/XMLSchema#integer";

PrefixTable make_table(const std::vector<std::pair<std::string, std::string>>& rows)
{
    PrefixTable table;
    for (const auto& [name, iri] : rows) {
        table.add(name, iri);
    }
    return table;
}

TEST(PrefixTable, TakesTheLongestWhateverTheGuess)
{
    const PrefixTable table = make_table(
        {{"a", "http://e/"}, {"b", "http://e/x/"}, {"c", "http://f#"}, {"a", "http://late/"}, {"b.c", "http://no/"}});
    const struct {
        const char* iri;
        const char* expected; // "" for none
    } rows[] = {{"http://e/one", "a:one"},      {"http://e/x/one", "b:one"}, {"http://f#one", "c:one"},
                {"http://e/x/one.", ""},        {"http://e/", ""},           {"http://e/y/one", ""},
                {"http://late/one", ""},        {"http://no/one", ""},       {"http://e/x/\xC3\xA9", "b:\xC3\xA9"},
                {"http://e/O\xE2\x80\x99N", ""}};
    for (const auto& row : rows) {
        for (std::size_t guess = 0; guess <= table.rows().size(); ++guess) {
            std::string out;
            std::size_t found = guess;
            EXPECT_EQ(table.abbreviate(row.iri, out, found), *row.expected != '\0') << row.iri;
            EXPECT_EQ(out, row.expected) << guess;
        }
    }
}

TEST(PrefixTable, KnowsWhatAPrefixedNameStandsFor)
{
    const PrefixTable table = make_table({{"", "http://e/"}, {"long", "http://f#"}});
    const struct {
        const char* prefixed;
        const char* iri;
        bool expected;
    } rows[] = {{":a", "http://e/a", true},      {"long:a", "http://f#a", true},
                {"long:a", "http://e/a", false}, {":a", "http://f#a", false},
                {"x:a", "http://e/a", false},    {"l", "h", false},
                {"long", "http://f#", false},    {"", "", false}};
    for (const auto& row : rows) {
        EXPECT_EQ(table.stands_for(row.prefixed, row.iri), row.expected) << row.prefixed;
    }
}

std::string write(const char* format, const std::vector<Quad>& quads, const WriteOptions& options = {})
{
    StringSink sink;
    const auto writer = find_format(format)->make_quad_writer(options, sink);
    for (const Quad& quad : quads) {
        writer->quad(quad);
    }
    writer->end();
    return sink.text();
}

Quad statement(RdfTerm object, RdfTerm graph = {})
{
    return {iri_term("http://e/a"), iri_term("http://e/b"), object, graph};
}

TEST(Prefixes, AreThoseOfNamespacesThatAreUsed)
{
    const struct {
        RdfTerm object;
        RdfTerm graph;
        const char* turtle;
        const char* trig;
    } rows[] = {
        {literal_term("x"), {}, "", ""},
        {literal_term("5", xsd_integer), {}, "", ""}, // bare
        {literal_term("about 5", xsd_integer), {}, "xsd", "xsd"},
        {literal_term("2031-05-11", "http://www.w3.org/2001/XMLSchema#date"), {}, "xsd", "xsd"},
        {iri_term("http://xmlns.com/foaf/0.1/Person"), {}, "foaf", "foaf"},
        {iri_term("http://xmlns.com/foaf/0.1/"), {}, "", ""},
        {iri_term("http://schema.org/Person"), {}, "schema1", "schema1"},
        {literal_term("x"), iri_term("http://purl.org/dc/terms/g"), "", "dcterms"},
    };
    const auto prefix_of = [](const std::string& text) {
        const std::string mark = "@prefix ";
        const std::size_t at = text.find(mark);
        EXPECT_EQ(at, text.rfind(mark)) << text;
        return at == std::string::npos ? "" : text.substr(mark.size(), text.find(':') - mark.size());
    };
    for (const auto& row : rows) {
        EXPECT_EQ(prefix_of(write("turtle", {statement(row.object, row.graph)})), row.turtle);
        EXPECT_EQ(prefix_of(write("trig", {statement(row.object, row.graph)})), row.trig);
    }
}

TEST(Prefixes, OfOptionsStayAndComeFirst)
{
    WriteOptions options;
    options.prefixes = {{"rdfs", "http://other/"}, {"x", "http://www.w3.org/2001/XMLSchema#"}};
    const std::string text = write("turtle",
                                   {statement(iri_term("http://www.w3.org/2000/01/rdf-schema#Class")),
                                    statement(literal_term("2031", "http://www.w3.org/2001/XMLSchema#gYear"))},
                                   options);
    EXPECT_EQ(text,
              "@prefix rdfs: <http://other/> .\n@prefix x: <http://www.w3.org/2001/XMLSchema#> .\n\n"
              "<http://e/a>\n\t<http://e/b> <http://www.w3.org/2000/01/rdf-schema#Class> ,\n\t\t\"2031\"^^x:gYear "
              ".\n\n");
}

TEST(Prefixes, OfXmlSchemaHaveAnotherNameWhereItsOwnIsTaken)
{
    WriteOptions options;
    options.prefixes = {{"xsd", "http://other/"}};
    EXPECT_EQ(write("turtle", {statement(literal_term("about 5", xsd_integer))}, options),
              "@prefix xsd: <http://other/> .\n@prefix xsdx: <http://www.w3.org/2001/XMLSchema#> .\n\n"
              "<http://e/a>\n\t<http://e/b> \"about 5\"^^xsdx:integer .\n\n");
}

/// The same quads in the same order, without prefixes.
class WithoutPrefixes final : public QuadVisitor {
public:
    explicit WithoutPrefixes(QuadVisitor& visitor) : visitor_(visitor) {}
    void prefix(std::string_view /*name*/, std::string_view /*iri*/) override {}
    void quad(const Quad& quad) override
    {
        Quad bare = quad;
        bare.subject.prefixed = bare.predicate.prefixed = bare.object.prefixed = bare.graph.prefixed = {};
        visitor_.quad(bare);
    }
    void end() override { visitor_.end(); }

private:
    QuadVisitor& visitor_;
};

TEST(Prefixes, OfOurOwnOutputComeBack)
{
    for (const char* format : {"turtle", "trig"}) {
        const KnowledgeGraph graph = testing::golden_graph("good");
        StringSink sink;
        const auto writer = find_format(format)->make_quad_writer({}, sink);
        WithoutPrefixes bare(*writer);
        walk_rdf(graph, {}, find_format(format)->has_graphs, bare);
        EXPECT_EQ(sink.text(), testing::write_to_string(format, graph, {}));
    }
}

TEST(Prefixes, OfASenderDoNotCountWhereAnOptionHasTheName)
{
    WriteOptions options;
    options.prefixes = {{"e", "http://other.example/"}};
    const KnowledgeGraph graph = testing::golden_graph("good");
    const auto turtle = testing::read_quads(RdfSyntax::turtle, testing::write_to_string("turtle", graph, options));
    const auto ntriples = testing::read_quads(RdfSyntax::ntriples, testing::write_to_string("ntriples", graph, {}));
    EXPECT_TRUE(testing::are_isomorphic(turtle.quads, ntriples.quads))
        << testing::difference(turtle.quads, ntriples.quads);
}

TEST(Prefixes, AreFoundInConstantMemory)
{
    StringSink sink;
    const auto writer = find_format("turtle")->make_quad_writer({}, sink);
    writer->quad(statement(iri_term("http://xmlns.com/foaf/0.1/Person")));
    for (int i = 0; i < 200'000 && sink.text().empty(); ++i) {
        writer->quad(statement(iri_term("http://e/c")));
    }
    EXPECT_NE(sink.text(), "");
    writer->quad(statement(iri_term("http://www.w3.org/2002/07/owl#Thing"))); // too late for a prefix
    writer->quad(statement(literal_term("about 5", xsd_integer)));            // which has one, in case
    writer->end();
    EXPECT_EQ(sink.text().find("@prefix owl"), std::string::npos);
    EXPECT_NE(sink.text().find("<http://www.w3.org/2002/07/owl#Thing> ,\n\t\t\"about 5\"^^xsd:integer"),
              std::string::npos);
}

} // namespace
} // namespace triplewright
