// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

#include <algorithm>
#include <random>
#include <string>
#include <vector>

#include <gtest/gtest.h>

#include "graph/document_builder.hpp"
#include "graph/graph_dump.hpp"
#include "triplewright/graph/knowledge_graph.hpp"
#include "triplewright/resolution/iri.hpp"
#include "triplewright/text/error.hpp"

namespace triplewright {
namespace {

using testing::dump;
using testing::parse_documents;

constexpr const char* base = "https://example.org/kg/";

std::string dump_of(const std::string& notation)
{
    return dump(assemble(parse_documents(notation), base), false);
}

struct Row {
    const char* name;
    const char* notation;
    const char* expected;
};

TEST(Assemble, MakesTheGraphThatTheDocumentsSay)
{
    const Row rows[] = {
        {"nothing", "", ""},
        {"a document without statements", "document https://e.org/1 | one | 2023-01-02",
         "document https://e.org/1 one 2023-01-02 0\n"},
        {"one statement",
         "document https://e.org/1 | one\nAda Byrd{person} | visit | Oslo{location} | past  "
         "time/on=\"2023-01-02\"^^date",
         "document https://e.org/1 one  31\n"
         "0 entity/Ada_Byrd \"Ada Byrd\" person named 0#11,19\n"
         "1 entity/Oslo \"Oslo\" location named 0#20,24\n"
         "2 literal \"2023-01-02\" date\n"
         "0->1 visit past time/on=2 c=1000 0#11,30\n"},
        {"the same fact in two sentences is one statement",
         "document https://e.org/1 | one\nAda{person} | visit | Oslo{location} | c=0.8\nAda{person} | visit | "
         "Oslo{location} | c=0.5",
         "document https://e.org/1 one  30\n"
         "0 entity/Ada \"Ada\" person named 0#0,3 0#15,18\n"
         "1 entity/Oslo \"Oslo\" location named 0#4,8 0#19,23\n"
         "0->1 visit none c=900 0#0,14 0#15,29\n"},
        {"standing, sources and qualifiers make another statement",
         "document https://e.org/1 | one\nAda{person} | visit | Oslo{location}\nAda{person} | visit | Oslo{location} | "
         "negative\n"
         "Ada{person} | visit | Oslo{location} | by=Bo{person}\nAda{person} | visit | Oslo{location} | with=Bo{person}",
         "document https://e.org/1 one  66\n"
         "0 entity/Ada \"Ada\" person named 0#0,3 0#15,18 0#33,36 0#51,54\n"
         "1 entity/Bo \"Bo\" person named 0#30,32 0#48,50\n"
         "2 entity/Oslo \"Oslo\" location named 0#4,8 0#19,23 0#37,41 0#55,59\n"
         "0->2 visit_reported none by 1 c=1000 0#33,47\n"
         "0->2 visit none c=1000 0#0,14\n"
         "0->2 visit_negated none c=1000 0#15,29\n"
         "0->2 visit none with/=1 c=1000 0#51,65\n"},
        {"a statement about a statement, and one without object",
         "document https://e.org/1 | one\ns: @1:bridge{facility} | collapse | - | past\nCity Hall{organization} | "
         "announce | #s | past",
         "document https://e.org/1 one  35\n"
         "0 entity/City_Hall \"City Hall\" organization named 0#16,25\n"
         "1 entity/bridge-1febc5b8 \"bridge\" facility 0#0,6\n"
         "2 statement \"bridge collapse\"\n"
         "0->2 announce past c=1000 0#16,34\n"
         "1->2 collapse intransitive past c=1000 0#0,15\n"},
        {"no subject, no statement; what refers to it loses that argument",
         "document https://e.org/1 | one\ns: - | rain | -\nAda{person} | know | #s | cause=#s",
         "document https://e.org/1 one  14\n"
         "0 entity/Ada \"Ada\" person named 0#5,8\n"
         "1 statement \"Ada know\"\n"
         "0->1 know intransitive none c=1000 0#5,13\n"},
        {"an unnamed entity that nothing refers to is left out; a self loop is not",
         "document https://e.org/1 | one\nAda{person} | teach | Ada{person}",
         "document https://e.org/1 one  14\n"
         "0 entity/Ada \"Ada\" person named 0#0,3 0#4,7\n"
         "0->0 teach none c=1000 0#0,13\n"},
        {"literals with another datatype are other literals",
         "document https://e.org/1 | one\nAda{person} | say | \"5\"^^integer\nAda{person} | say | \"5\"",
         "document https://e.org/1 one  20\n"
         "0 entity/Ada \"Ada\" person named 0#0,3 0#10,13\n"
         "1 literal \"5\" \n"
         "2 literal \"5\" integer\n"
         "0->1 say none c=1000 0#10,19\n"
         "0->2 say none c=1000 0#0,9\n"},
        {"a document's IRI can carry #char=", "document https://e.org/a b#c | one\ndocument no iri | two words",
         "document https://e.org/a%20b%23c one  0\ndocument https://example.org/kg/document/two%20words two words  "
         "0\n"},
    };
    for (const Row& row : rows) {
        EXPECT_EQ(dump_of(row.notation), row.expected) << row.name;
    }
}

TEST(Assemble, BreaksCircles_WhenStatementsAreArgumentsOfOneAnother)
{
    testing::DocumentBuilder b("https://e.org/1");
    const Argument ada = b.entity("Ada", EntityType::person);
    b.say(ada, "think", b.statement(1));
    b.say(ada, "say", b.statement(0));
    b.say(b.statement(2), "cause", b.statement(2));
    const KnowledgeGraph graph = assemble({b.document}, base);
    EXPECT_EQ(boost::num_edges(graph.structure), 2U); // the third has no subject but itself
}

TEST(Assemble, TakesDeepNesting)
{
    testing::DocumentBuilder b("https://e.org/1");
    const Argument ada = b.entity("Ada", EntityType::person);
    const std::uint32_t depth = 50000;
    for (std::uint32_t i = 0; i < depth; ++i) {
        b.say(ada, "say", i + 1 < depth ? b.statement(i + 1) : Argument());
    }
    EXPECT_EQ(boost::num_edges(assemble({b.document}, base).structure), depth);
}

/// Some documents that share entities and facts.
std::vector<ResolvedDocument> make_documents(unsigned seed, std::size_t count)
{
    std::mt19937 random(seed);
    const auto pick = [&](std::size_t n) { return static_cast<std::size_t>(random() % n); };
    const char* names[] = {"Jordan", "Ada Byrd", "the Ada Byrd", "O\u2019Neil", "O'Neil", "\U0001F600", "Oslo", ""};
    const EntityType types[] = {EntityType::person, EntityType::location, EntityType::thing, EntityType::facility};
    std::vector<ResolvedDocument> documents;
    for (std::size_t d = 0; d < count; ++d) {
        testing::DocumentBuilder b("https://e.org/" + std::to_string(d), std::to_string(d % 2));
        const auto argument = [&] { return b.entity(names[pick(8)], types[pick(4)], pick(3) != 0); };
        for (std::size_t s = 0; s < 6; ++s) {
            Statement rest;
            rest.confidence = static_cast<float>(pick(100)) / 100;
            rest.standing.polarity = static_cast<Polarity>(pick(2));
            if (pick(3) == 0) {
                rest.qualifiers.push_back({"place", "in", argument()});
            }
            const Argument subject = argument();
            b.say(subject, pick(2) == 0 ? "visit" : "call", pick(4) == 0 && s > 0 ? b.statement(0) : argument(), rest);
        }
        documents.push_back(b.document);
    }
    return documents;
}

TEST(Assemble, DependsOnTheSetOfDocumentsOnly)
{
    for (unsigned seed = 0; seed < 50; ++seed) {
        std::vector<ResolvedDocument> documents = make_documents(seed, 5);
        const std::string expected = dump(assemble(documents, base));
        std::mt19937 random(seed);
        std::shuffle(documents.begin(), documents.end(), random);
        EXPECT_EQ(dump(assemble(documents, base)), expected) << seed;
        documents.push_back(documents.front());
        EXPECT_EQ(dump(assemble(documents, base)), expected) << seed;
    }
}

TEST(Assemble, SortsVerticesAndEdges)
{
    const KnowledgeGraph graph = assemble(make_documents(7, 20), base);
    const GraphStructure& g = graph.structure;
    const auto key = [&](Vertex v) { return std::tuple(g[v].kind, g[v].iri, g[v].datatype, g[v].label); };
    for (Vertex v = 1; v < boost::num_vertices(g); ++v) {
        EXPECT_LT(key(v - 1), key(v));
    }
    std::string last;
    // boost::edges walks by source vertex; the edges of one source are in the order of their IRIs.
    for (const Vertex v : boost::make_iterator_range(boost::vertices(g))) {
        last.clear();
        for (const auto& e : boost::make_iterator_range(boost::out_edges(v, g))) {
            EXPECT_LT(last, g[e].iri);
            last = g[e].iri;
            EXPECT_FALSE(g[e].evidence.empty());
        }
    }
}

TEST(Assemble, ChecksTheBase)
{
    for (const char* bad : {"", "/", "kg/", "example.org/kg", "https://", "https:///", "https:", "1http://a/",
                            "http://a/?q=1", "http://a/#x", "http://a b/", "http://a/<x>/", "http://a/%zz/"}) {
        EXPECT_THROW((void)assemble({}, bad), ConfigError) << bad;
    }
    EXPECT_EQ(assemble({}, "https://example.org/kg").base, "https://example.org/kg/");
    EXPECT_EQ(assemble({}, "urn:kg:x/").base, "urn:kg:x/");
}

} // namespace
} // namespace triplewright
