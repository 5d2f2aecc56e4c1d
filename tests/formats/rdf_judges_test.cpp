// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

// What readers of others find in our RDF: oxigraph, n3 and jsonld (npm, scripts/install-rdf-judges) and rdflib the same
// quads as our own reader of N-Quads, rdf-validate-shacl nothing to complain of, SPARQL the rows that one would expect.

#include <filesystem>
#include <regex>
#include <set>
#include <sstream>
#include <string>

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include "formats/golden.hpp"
#include "formats/jsonld_documents.hpp"
#include "formats/jsonld_reader.hpp"
#include "formats/quads.hpp"

namespace triplewright {
namespace {

namespace fs = std::filesystem;

class RdfJudges : public ::testing::Test {
protected:
    void SetUp() override
    {
        const fs::path root = TRIPLEWRIGHT_SOURCE_DIR;
        const fs::path modules = root / "build/judges/node_modules";
        if (!testing::has_program("node") || !fs::exists(modules / "oxigraph")) {
            GTEST_SKIP() << "needs node and the npm packages that scripts/install-rdf-judges brings";
        }
        judge_ = "node " + (root / "tests/formats/judges/read_rdf.mjs").string() + ' ' + modules.string() + ' ';
    }

    std::string write(const std::string& format, const KnowledgeGraph& graph, const WriteOptions& options = {})
    {
        const fs::path path = directory_.path() / ("graph." + format);
        testing::write_file(path, testing::write_to_string(format, graph, options));
        return path.string();
    }

    /// Standard output of the judge; a complaint of its where it fails.
    [[nodiscard]] std::string ask(const std::string& arguments) const
    {
        const auto result = testing::run_command(judge_ + arguments);
        EXPECT_EQ(result.status, 0) << arguments << '\n' << result.output.substr(0, 1000);
        return result.output;
    }

    testing::TemporaryDirectory directory_;
    std::string judge_;
};

class RdfJudgesOfGraphs : public RdfJudges, public ::testing::WithParamInterface<const char*> {};

TEST_P(RdfJudgesOfGraphs, FindTheSameQuads)
{
    const KnowledgeGraph graph = testing::special_graph(GetParam());
    const struct {
        const char* format;
        const char* media_type;
        bool has_graphs;
    } rows[] = {{"turtle", "text/turtle", false},
                {"ntriples", "application/n-triples", false},
                {"trig", "application/trig", true},
                {"nquads", "application/n-quads", true}};
    std::string triples;
    std::string quads;
    for (const auto& row : rows) {
        const std::string path = write(row.format, graph);
        for (const char* reader : {"oxigraph", "n3"}) {
            const std::string found = ask("canonical " + std::string(reader) + ' ' + path + ' ' + row.media_type);
            std::string& expected = row.has_graphs ? quads : triples;
            expected = expected.empty() ? found : expected;
            EXPECT_TRUE(found == expected) << reader << ' ' << row.format;
        }
    }
    const std::string path = write("jsonld", graph);
    EXPECT_TRUE(ask("canonical oxigraph " + path + " application/ld+json") == quads);
    // jsonld 9 reads the form of a double, and does not know INF.
    const std::regex a_double(R"re("[^"]*"\^\^<http://www.w3.org/2001/XMLSchema#double>)re");
    const auto mask = [&](const std::string& text) {
        std::istringstream in(text);
        std::multiset<std::string> lines;
        for (std::string line; std::getline(in, line);) {
            const bool has = line.find("XMLSchema#double") != std::string::npos;
            lines.insert(has ? std::regex_replace(line, a_double, "double") : line);
        }
        return lines;
    };
    EXPECT_TRUE(mask(ask("canonical jsonld " + path + " application/ld+json")) == mask(quads));
    EXPECT_EQ(ask("validate " + write("turtle", graph) + ' ' + TRIPLEWRIGHT_SOURCE_DIR +
                  "/ontologies/triplewright-shapes.ttl"),
              "");
}

INSTANTIATE_TEST_SUITE_P(Graphs, RdfJudgesOfGraphs,
                         ::testing::Values("good", "hostile", "empty", "edgeless", "self_loops", "megabyte", "medium"),
                         [](const auto& row) { return std::string(row.param); });

TEST_F(RdfJudges, FindTheSameInTripleTerms)
{
    const struct {
        const char* format;
        const char* media_type;
    } rows[] = {{"turtle", "text/turtle"},
                {"ntriples", "application/n-triples"},
                {"trig", "application/trig"},
                {"nquads", "application/n-quads"}};
    WriteOptions options;
    options.rdf_1_2 = true;
    for (const char* name : {"good", "hostile", "medium"}) {
        const KnowledgeGraph graph = testing::special_graph(name);
        for (const auto& row : rows) {
            const std::string expected = ask("canonical oxigraph " + write(row.format, graph) + ' ' + row.media_type);
            const std::string path = write(row.format, graph, options);
            ASSERT_FALSE(expected.empty());
            ASSERT_NE(testing::read_file(path).find("<<( "), std::string::npos) << name << ' ' << row.format;
            for (const char* reader : {"oxigraph", "n3"}) {
                EXPECT_TRUE(ask("classic " + std::string(reader) + ' ' + path + ' ' + row.media_type) == expected)
                    << reader << ' ' << name << ' ' << row.format;
            }
        }
    }
}

TEST_F(RdfJudges, ReadJsonLdAsWeDo)
{
    nlohmann::json texts;
    for (const auto& document : testing::jsonld_documents) {
        texts.push_back(document.text);
    }
    const fs::path path = directory_.path() / "documents.json";
    testing::write_file(path, texts.dump());
    const auto answers =
        nlohmann::json::parse(ask("each " + path.string() + ' ' + std::string(testing::jsonld_documents_base)));
    ASSERT_EQ(answers.size(), texts.size());
    for (std::size_t i = 0; i < texts.size(); ++i) {
        const std::string text = texts[i];
        testing::StringSource source(text);
        testing::QuadCollector ours;
        read_jsonld(source, {"text", testing::jsonld_documents_base, ""}, ours);
        const auto theirs = testing::read_quads(RdfSyntax::nquads, answers[i].get<std::string>());
        EXPECT_TRUE(testing::are_isomorphic(ours.quads, theirs.quads)) << testing::jsonld_documents[i].name << '\n'
                                                                       << testing::difference(theirs.quads, ours.quads);
    }
}

TEST_F(RdfJudges, AnswerQueries)
{
    const KnowledgeGraph graph = testing::golden_graph("good");
    const std::string prefixes = "PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#> "
                                 "PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#> "
                                 "PREFIX tw: <https://w3id.org/triplewright/ns#> "
                                 "PREFIX r: <https://example.org/kg/relation/> "
                                 "PREFIX e: <https://example.org/kg/entity/> ";
    const struct {
        std::string query;
        std::string rows;
    } rows[] = {
        // Whom does Ada Byrd meet, and how sure is that she does?
        {"SELECT ?who ?how WHERE { ?s rdf:subject e:Ada_Byrd ; rdf:predicate r:meet_with ; rdf:object/rdfs:label ?who ;"
         " tw:factuality/^tw:factuality ?s . ?s tw:factuality ?f . BIND(STRAFTER(STR(?f), \"#\") AS ?how) }",
         "Jos\u00e9 N\u00fa\u00f1ez\tplanned\n"},
        // Nothing is asserted that is only planned.
        {"SELECT ?who WHERE { e:Ada_Byrd r:meet_with ?who }", ""},
        // What does the Harbour Times report?
        {"SELECT ?what WHERE { e:Harbour_Times r:report/rdfs:label ?what }", "old bridge collapse\n"},
        // What is only planned?
        {"SELECT ?label WHERE { ?p tw:factuality tw:planned ; tw:baseRelation ?b ; rdfs:label ?label }",
         "leave (planned, negated, reported)\nmeet with (planned)\n"},
        // Who says that Jos\u00e9 N\u00fa\u00f1ez called, and through whom?
        {"SELECT ?who ?through WHERE { ?s rdf:predicate r:call ; tw:attributedTo/rdfs:label ?who ; "
         "tw:relayedBy/rdfs:label ?through }",
         "Ola Lind\tHarbour Times\n"},
    };
    for (const auto& row : rows) {
        EXPECT_EQ(ask("query " + write("turtle", graph) + " text/turtle '" + prefixes + row.query + '\''), row.rows)
            << row.query;
    }
    // Which article says what: the graphs of N-Quads.
    EXPECT_EQ(ask("query " + write("nquads", graph) + " application/n-quads '" + prefixes +
                  "SELECT ?g WHERE { GRAPH ?g { e:North_Ferries r:sign_negated ?o } }'"),
              "https://example.org/news/1\n");
}

TEST(Rdflib, FindsAsManyTriples)
{
    if (testing::run_command("/usr/bin/python3 -c 'import rdflib'").status != 0) {
        GTEST_SKIP() << "needs rdflib (Debian package python3-rdflib)";
    }
    const testing::TemporaryDirectory directory;
    for (const char* name : {"good", "hostile", "empty"}) {
        const KnowledgeGraph graph = testing::golden_graph(name);
        const std::size_t triples =
            testing::read_quads(RdfSyntax::ntriples, testing::write_to_string("ntriples", graph)).quads.size();
        for (const char* format : {"turtle", "nt"}) {
            const fs::path path = directory.path() / format;
            testing::write_file(path, testing::write_to_string(format[0] == 't' ? "turtle" : "ntriples", graph));
            const auto result = testing::run_command(
                "/usr/bin/python3 -c 'import rdflib, logging, sys; logging.disable(); g = rdflib.Graph(); "
                "g.parse(sys.argv[1], format=sys.argv[2]); print(len(g))' " +
                path.string() + ' ' + format);
            EXPECT_EQ(result.output, std::to_string(triples) + '\n') << name << ' ' << format;
        }
    }
}

} // namespace
} // namespace triplewright
