// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

#include "formats/rdf12_writer.hpp"

#include <algorithm>
#include <string>
#include <string_view>

#include <gtest/gtest.h>

#include "formats/golden.hpp"
#include "formats/quads.hpp"
#include "formats/serd_reader.hpp"
#include "triplewright/text/error.hpp"

namespace triplewright {
namespace {

std::string write(RdfSyntax syntax, const std::string& trig)
{
    StringSink sink;
    const auto writer = make_rdf12_writer(syntax, {}, sink);
    const std::string text =
        "@prefix e: <http://e/> . @prefix rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#> . " + trig;
    testing::StringSource source(text);
    read_with_serd(RdfSyntax::trig, source, {"text", "", ""}, *writer);
    return sink.text();
}

const std::string prefixes = "@prefix e: <http://e/> .\n"
                             "@prefix rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#> .\n"
                             "@prefix xsd: <http://www.w3.org/2001/XMLSchema#> .\n";
const std::string rdf = "<http://www.w3.org/1999/02/22-rdf-syntax-ns#";

TEST(Rdf12Writer, MakesReifiersOfStatements)
{
    const struct {
        const char* input;
        std::string turtle;   // behind the prefixes
        std::string ntriples; // "" where Turtle tells enough
    } rows[] = {
        {"e:r a rdf:Statement ; rdf:subject e:s ; rdf:predicate e:p ; rdf:object \"x\"@en ; e:sure 0.5 .",
         "\ne:r\n\trdf:reifies <<( e:s e:p \"x\"@en )>> ;\n\te:sure 0.5 .\n",
         "<http://e/r> " + rdf + "reifies> <<( <http://e/s> <http://e/p> \"x\"@en )>> .\n" +
             "<http://e/r> <http://e/sure> \"0.5\"^^<http://www.w3.org/2001/XMLSchema#decimal> .\n"},
        // The parts in any order, and without the type; other types stay.
        {"e:r rdf:object 5 ; a e:Claim ; rdf:predicate rdf:type ; rdf:subject _:x .",
         "\ne:r\n\trdf:reifies <<( _:x a 5 )>> ;\n\ta e:Claim .\n", ""},
        // Jena takes no bare boolean there.
        {"e:r rdf:object true ; rdf:predicate e:p ; rdf:subject e:s .",
         "\ne:r\n\trdf:reifies <<( e:s e:p \"true\"^^xsd:boolean )>> .\n", ""},
        // No triple: one part is missing, there twice, or a literal where none can be.
        {"e:r a rdf:Statement ; rdf:subject e:s ; rdf:predicate e:p .",
         "\ne:r\n\ta rdf:Statement ;\n\trdf:subject e:s ;\n\trdf:predicate e:p .\n", ""},
        {"e:r rdf:subject e:s ; rdf:predicate e:p ; rdf:object 1, 2 .",
         "\ne:r\n\trdf:subject e:s ;\n\trdf:predicate e:p ;\n\trdf:object 1 ,\n\t\t2 .\n", ""},
        {"e:r rdf:subject \"s\" ; rdf:predicate e:p ; rdf:object 1 .",
         "\ne:r\n\trdf:subject \"s\" ;\n\trdf:predicate e:p ;\n\trdf:object 1 .\n", ""},
        {"e:r rdf:subject e:s ; rdf:predicate _:p ; rdf:object 1 .",
         "\ne:r\n\trdf:subject e:s ;\n\trdf:predicate _:p ;\n\trdf:object 1 .\n", ""},
        {"e:a e:p e:b , \"a\\n\\\"\\\\\\u0001\", \"about 5\"^^<http://www.w3.org/2001/XMLSchema#integer>, true .",
         "\ne:a\n\te:p e:b ,\n\t\t\"a\\n\\\"\\\\\\u0001\" ,\n\t\t\"about 5\"^^xsd:integer ,\n\t\ttrue .\n", ""},
    };
    for (const auto& row : rows) {
        EXPECT_EQ(write(RdfSyntax::turtle, row.input), prefixes + row.turtle) << row.input;
        EXPECT_EQ(write(RdfSyntax::trig, row.input), prefixes + row.turtle) << row.input;
        if (!row.ntriples.empty()) {
            EXPECT_EQ(write(RdfSyntax::ntriples, row.input), row.ntriples) << row.input;
        }
    }
}

TEST(Rdf12Writer, KeepsGraphsApart)
{
    const std::string input = "e:g { e:r rdf:subject e:s ; rdf:predicate e:p ; rdf:object e:o . } "
                              "e:h { e:r rdf:subject e:s ; rdf:predicate e:p . } e:r rdf:object e:o .";
    EXPECT_EQ(write(RdfSyntax::trig, input), prefixes + "\ne:g {\n\te:r\n\t\trdf:reifies <<( e:s e:p e:o )>> .\n}\n"
                                                        "\ne:h {\n\te:r\n\t\trdf:subject e:s ;\n\t\trdf:predicate e:p "
                                                        ".\n}\n\ne:r\n\trdf:object e:o .\n");
    EXPECT_EQ(write(RdfSyntax::nquads, input).substr(0, 120),
              ("<http://e/r> " + rdf + "reifies> <<( <http://e/s> <http://e/p> <http://e/o> )>> <http://e/g> .\n" +
               "<http://e/r> " + rdf + "subject>")
                  .substr(0, 120));
}

TEST(Rdf12Writer, LeavesLongRunsAsTheyAre)
{
    std::string input = "e:r rdf:subject e:s ; rdf:predicate e:p ";
    for (int i = 0; i < 3000; ++i) {
        input += "; e:q " + std::to_string(i);
    }
    input += " ; rdf:object e:o . ";
    const std::string text = write(RdfSyntax::ntriples, input);
    EXPECT_EQ(text.find("reifies"), std::string::npos);
    EXPECT_EQ(testing::read_quads(RdfSyntax::ntriples, text).quads.size(), 3003U);
    EXPECT_EQ(testing::read_quads(RdfSyntax::turtle, write(RdfSyntax::turtle, input)).quads.size(), 3003U);
}

/// Takes all and remembers how much came at once.
class MeasuringSink final : public Sink {
public:
    [[nodiscard]] std::string description() const override { return "measure"; }
    std::size_t largest = 0;
    std::size_t bytes = 0;

protected:
    std::string do_write(std::string_view text) noexcept override
    {
        largest = std::max(largest, text.size());
        bytes += text.size();
        return {};
    }
    std::string do_finish() noexcept override { return {}; }
};

TEST(Rdf12Writer, HandsLongRunsOnInConstantMemory)
{
    const std::string text(10'000, 'x');
    for (const RdfSyntax syntax : {RdfSyntax::turtle, RdfSyntax::ntriples, RdfSyntax::trig, RdfSyntax::nquads}) {
        MeasuringSink sink;
        const auto writer = make_rdf12_writer(syntax, {}, sink);
        for (int i = 0; i < 10'000; ++i) {
            writer->quad({iri_term("http://e/s"), iri_term("http://e/p"), literal_term(text), RdfTerm()});
        }
        writer->end();
        EXPECT_GT(sink.bytes, 100'000'000U);
        EXPECT_LT(sink.largest, 20'000'000U);
    }
}

std::string prefixes_of(const std::string& turtle)
{
    return turtle.substr(0, turtle.find("\n\n"));
}

std::size_t count(const std::string& text, std::string_view part)
{
    std::size_t times = 0;
    for (std::size_t at = text.find(part); at != std::string::npos; at = text.find(part, at + part.size())) {
        ++times;
    }
    return times;
}

TEST(Rdf12Writer, HasThePrefixesOfRdf11)
{
    const std::string ours = testing::write_to_string("ntriples", testing::golden_graph("good"));
    const std::string others = "<http://e/r> <http://www.w3.org/1999/02/22-rdf-syntax-ns#subject> <http://e/s> .\n"
                               "<http://e/r> <http://www.w3.org/1999/02/22-rdf-syntax-ns#predicate> "
                               "<http://xmlns.com/foaf/0.1/knows> .\n"
                               "<http://e/r> <http://www.w3.org/1999/02/22-rdf-syntax-ns#object> <http://e/o> .\n"
                               "<http://e/o> <http://purl.org/dc/terms/date> "
                               "\"2031-05-11\"^^<http://www.w3.org/2001/XMLSchema#date> .\n";
    for (const std::string& text : {ours, others, std::string("<http://e/a> <http://e/b> <http://e/c> .\n")}) {
        for (const char* id : {"turtle", "trig"}) {
            std::string written[2];
            for (const bool is_1_2 : {false, true}) {
                WriteOptions options;
                options.rdf_1_2 = is_1_2;
                options.prefixes = {{"mine", "http://e/"}, {"xsd", "http://other.org/"}};
                StringSink sink;
                testing::StringSource source(text);
                read_with_serd(RdfSyntax::ntriples, source, {"text", "", ""},
                               *find_format(id)->make_quad_writer(options, sink));
                written[is_1_2 ? 1 : 0] = sink.text();
            }
            EXPECT_EQ(prefixes_of(written[0]), prefixes_of(written[1])) << id;
            EXPECT_LE(count(written[1], "<http"), count(written[0], "<http")) << written[1];
        }
    }
}

TEST(Rdf12Writer, WritesAsRdf11WhatReifiesNothing)
{
    WriteOptions options;
    options.rdf_1_2 = true;
    options.statements_layer = false;
    WriteOptions classic = options;
    classic.rdf_1_2 = false;
    const struct {
        RdfSyntax syntax;
        const char* id;
    } rows[] = {{RdfSyntax::turtle, "turtle"},
                {RdfSyntax::ntriples, "ntriples"},
                {RdfSyntax::trig, "trig"},
                {RdfSyntax::nquads, "nquads"}};
    for (const char* name : {"good", "hostile", "empty", "self_loops", "medium"}) {
        const KnowledgeGraph graph = testing::special_graph(name);
        for (const auto& row : rows) {
            EXPECT_TRUE(testing::read_quads(row.syntax, testing::write_to_string(row.id, graph, options)).quads ==
                        testing::read_quads(row.syntax, testing::write_to_string(row.id, graph, classic)).quads)
                << name << ' ' << row.id;
        }
    }
}

TEST(Rdf12Writer, BelievesThePrefixesThatItWrites)
{
    WriteOptions options;
    options.rdf_1_2 = true;
    options.statements_layer = false;
    options.prefixes = {{"e", "http://other.org/"}, {"rdf", "http://other.org/rdf#"}, {"xsd", "http://other.org/xsd#"}};
    const KnowledgeGraph graph = testing::golden_graph("good");
    EXPECT_EQ(testing::read_quads(RdfSyntax::turtle, testing::write_to_string("turtle", graph, options)).quads,
              testing::read_quads(RdfSyntax::ntriples, testing::write_to_string("ntriples", graph, options)).quads);
}

TEST(Rdf12Writer, SaysWhenASinkFails)
{
    const KnowledgeGraph graph = testing::golden_graph("good");
    WriteOptions options;
    options.rdf_1_2 = true;
    for (const char* id : {"turtle", "ntriples", "trig", "nquads"}) {
        const std::size_t size = testing::write_to_string(id, graph, options).size();
        for (std::size_t capacity = 0; capacity < size; capacity += 1 + size / 200) {
            testing::FailingSink sink(capacity);
            find_format(id)->write(graph, options, sink);
            EXPECT_THROW(sink.finish(), WriteError) << id << " after " << capacity;
        }
    }
}

} // namespace
} // namespace triplewright
