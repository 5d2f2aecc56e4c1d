// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

// The graph of the twelve articles (tests/golden/articles) in every format, judged by programs of others: each file is
// read without complaint, and each of them finds as many statements as the next. Plain and compressed files are read
// back as the same graph.

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <memory>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <gmock/gmock.h>

#include "support/program.hpp"
#include "support/temporary_directory.hpp"
#include "triplewright/formats/format.hpp"

namespace triplewright::testing {
namespace {

namespace fs = std::filesystem;

const fs::path source = TRIPLEWRIGHT_SOURCE_DIR;

std::size_t count(std::string_view text, std::string_view part)
{
    std::size_t times = 0;
    for (std::size_t at = text.find(part); at != std::string::npos; at = text.find(part, at + part.size())) {
        ++times;
    }
    return times;
}

/// The sum of the numbers that stand so many tabs behind each `part`.
double sum_behind(const std::string& text, std::string_view part, int tabs)
{
    double sum = 0;
    for (std::size_t at = text.find(part); at != std::string::npos; at = text.find(part, at)) {
        at += part.size();
        std::size_t number = at;
        for (int i = 0; i < tabs; ++i) {
            number = text.find('\t', number) + 1;
        }
        sum += std::stod(text.substr(number, 20));
    }
    return sum;
}

ProgramResult shell(const std::string& command)
{
    ProgramSettings settings;
    settings.program = "/bin/sh";
    return run_program({"-c", command}, settings);
}

bool has_program(const std::string& name)
{
    return shell("command -v " + name).exit_code == 0;
}

/// Files that the program wrote, once for all tests.
class ArticleGraph : public ::testing::Test {
protected:
    static void SetUpTestSuite()
    {
        folder_ = std::make_unique<TemporaryDirectory>();
        std::vector<std::string> texts;
        for (const auto& entry : fs::directory_iterator(source / "tests/golden/articles")) {
            if (entry.path().extension() == ".txt") {
                texts.push_back(entry.path());
            }
        }
        std::sort(texts.begin(), texts.end());
        ASSERT_EQ(texts.size(), 12U);
        std::vector<std::string> arguments = {"build", "--quiet", "--max-nodes", "0"};
        arguments.insert(arguments.end(), texts.begin(), texts.end());
        std::vector<std::string> others = arguments;
        for (const Format& format : formats()) {
            arguments.insert(arguments.end(), {"-o", file(format.extension)});
        }
        others.insert(others.end(), {"--rdf", "1.2", "--graphml", "strict", "--gexf", "1.2"});
        for (const char* extension : {".ttl", ".nt", ".trig", ".nq", ".graphml", ".gexf"}) {
            others.insert(others.end(), {"-o", variant(extension)});
        }
        ASSERT_EQ(run_program(arguments).exit_code, 0);
        ASSERT_EQ(run_program(others).exit_code, 0);
        statements_ = count(folder_->read("g.nt"), "#type> <http://www.w3.org/1999/02/22-rdf-syntax-ns#Statement> .");
        ASSERT_GT(statements_, 100U);
    }
    static void TearDownTestSuite() { folder_.reset(); }

    static std::string file(std::string_view extension) { return folder_->path("g" + std::string(extension)); }
    /// In RDF 1.2, in strict GraphML, in GEXF 1.2.
    static std::string variant(std::string_view extension) { return folder_->path("v" + std::string(extension)); }
    static std::string read(std::string_view extension) { return folder_->read("g" + std::string(extension)); }

    /// What a command says, which must end well.
    static std::string ask(const std::string& command)
    {
        const ProgramResult result = shell(command);
        EXPECT_EQ(result.exit_code, 0) << command << '\n' << result.err.substr(0, 1000);
        EXPECT_THAT(result.err, ::testing::Not(::testing::ContainsRegex("[Ww]arning|[Ee]rror"))) << command;
        return result.out;
    }

    static std::unique_ptr<TemporaryDirectory> folder_;
    static std::size_t statements_;
};

std::unique_ptr<TemporaryDirectory> ArticleGraph::folder_;
std::size_t ArticleGraph::statements_ = 0;

struct Syntax {
    const char* extension;
    const char* name; // in serdi and rapper
    const char* media_type;
    const char* jena;
};
constexpr Syntax syntaxes[] = {{".ttl", "turtle", "text/turtle", "TTL"},
                               {".nt", "ntriples", "application/n-triples", "NT"},
                               {".trig", "trig", "application/trig", "TRIG"},
                               {".nq", "nquads", "application/n-quads", "NQ"}};

TEST_F(ArticleGraph, HasAsManyStatementsInEveryFormat)
{
    for (const char* extension : {".trig", ".nq", ".jsonld"}) { // a statement of two documents stands in two graphs
        const std::string triples = ask(std::string(TRIPLEWRIGHT_PROGRAM) + " convert -q --to ntriples " +
                                        file(extension) + " | grep 'syntax-ns#Statement> .$' | sort -u | wc -l");
        EXPECT_EQ(std::stoul(triples), statements_) << extension;
    }
    const std::string turtle = folder_->read("v.ttl");
    EXPECT_EQ(count(turtle, "rdf:reifies <<( ") + count(turtle, "a rdf:Statement"), statements_);
    EXPECT_EQ(count(read(".graphml"), "<edge "), statements_);
    EXPECT_EQ(count(folder_->read("v.graphml"), "<edge "), statements_);
    EXPECT_EQ(count(read(".gexf"), "<edge "), statements_);
    for (const char* extension : {".ttl", ".graphml", ".gexf", ".json"}) {
        EXPECT_THAT(ask(std::string(TRIPLEWRIGHT_PROGRAM) + " stats " + file(extension)),
                    ::testing::HasSubstr("\nedges       " + std::to_string(statements_) + ' '))
            << extension;
    }
}

TEST_F(ArticleGraph, IsReadBySerdiAndRapper)
{
    if (!has_program("serdi") || !has_program("rapper")) {
        GTEST_SKIP() << "needs serdi and rapper (Debian packages serdi, raptor2-utils)";
    }
    const std::size_t triples = count(read(".nt"), " .\n");
    const std::size_t quads = count(read(".nq"), " .\n");
    for (const Syntax& syntax : syntaxes) {
        const std::string name = syntax.name;
        const bool has_graphs = name == "trig" || name == "nquads";
        const std::string to = has_graphs ? "nquads" : "ntriples";
        EXPECT_EQ(count(ask("serdi -i " + name + " -o " + to + ' ' + file(syntax.extension)), " .\n"),
                  has_graphs ? quads : triples)
            << name;
        const std::string counted = ask("rapper -c -i " + name + ' ' + file(syntax.extension) +
                                        " 2>&1 | sed -n 's/.*Parsing returned \\([0-9]*\\) .*/\\1/p'");
        EXPECT_EQ(counted, std::to_string(has_graphs ? quads : triples) + '\n') << name;
    }
}

TEST_F(ArticleGraph, IsReadByOxigraphAndN3)
{
    const fs::path modules = source / "build/judges/node_modules";
    if (!has_program("node") || !fs::exists(modules / "oxigraph")) {
        GTEST_SKIP() << "needs node and the npm packages that scripts/install-rdf-judges brings";
    }
    const std::string judge =
        "node " + (source / "tests/formats/judges/read_rdf.mjs").string() + ' ' + modules.string() + ' ';
    for (const char* reader : {"oxigraph", "n3"}) {
        std::set<std::size_t> counts;
        for (const Syntax& syntax : syntaxes) {
            const std::string rest = std::string(" ") + reader + ' ';
            const std::string found =
                ask(judge + "canonical" + rest + file(syntax.extension) + ' ' + syntax.media_type);
            const std::string in_1_2 =
                ask(judge + "classic" + rest + variant(syntax.extension) + ' ' + syntax.media_type);
            EXPECT_TRUE(found == in_1_2) << reader << ' ' << syntax.name;
            counts.insert(count(found, " .\n"));
        }
        EXPECT_EQ(counts, (std::set{count(read(".nt"), " .\n"), count(read(".nq"), " .\n")})) << reader;
    }
    const std::string jsonld = ask(judge + "canonical oxigraph " + file(".jsonld") + " application/ld+json");
    EXPECT_EQ(count(jsonld, " .\n"), count(read(".nq"), " .\n"));
    EXPECT_EQ(ask(judge + "validate " + file(".ttl") + ' ' + (source / "ontologies/triplewright-shapes.ttl").string()),
              "");
}

TEST_F(ArticleGraph, IsReadByJena)
{
    const fs::path jars = source / "build/judges/jena";
    if (!fs::exists(jars / ".complete") || !has_program("javac")) {
        GTEST_SKIP() << "needs a JDK and Apache Jena (scripts/install-jena)";
    }
    const std::string class_path = '\'' + jars.string() + "/*:" + folder_->path() + '\'';
    (void)ask("javac -cp " + class_path + " -d " + folder_->path() + ' ' +
              (source / "tests/formats/judges/JenaRead.java").string());
    std::string command = "java -Xmx1g -cp " + class_path + " JenaRead http://base.example/";
    std::string expected;
    for (const Syntax& syntax : syntaxes) {
        const bool has_graphs = std::string(syntax.jena).ends_with('Q') || std::string(syntax.jena) == "TRIG";
        for (const std::string& path : {file(syntax.extension), variant(syntax.extension)}) {
            command += ' ' + path + ' ' + syntax.jena;
            expected += "quads " + std::to_string(count(read(has_graphs ? ".nq" : ".nt"), " .\n")) + '\n';
        }
    }
    expected += "quads " + std::to_string(count(read(".nq"), " .\n")) + '\n';
    EXPECT_EQ(ask(command + ' ' + file(".jsonld") + " JSONLD11 2>/dev/null"), expected);
}

TEST_F(ArticleGraph, IsValidXml)
{
    if (!has_program("xmllint")) {
        GTEST_SKIP() << "needs xmllint (Debian package libxml2-utils)";
    }
    for (const std::string& path : {file(".graphml"), variant(".graphml"), file(".gexf"), variant(".gexf")}) {
        (void)ask("xmllint --nonet --noout " + path);
    }
    const fs::path schemas = source / "../shared/data/schemas";
    if (!fs::exists(schemas)) {
        GTEST_SKIP() << "needs the XML Schemas of GraphML and GEXF in " << schemas;
    }
    const std::string validate = "xmllint --nonet --noout --schema " + schemas.string();
    EXPECT_EQ(shell(validate + "/graphml/graphml.xsd " + variant(".graphml")).exit_code, 0);
    // The schema of GEXF 1.3 has none of its own `viz:` elements.
    EXPECT_EQ(shell("sed 's/<viz:[^>]*>//g' " + file(".gexf") + " > " + variant(".plain.gexf") + " && " + validate +
                    "/gexf-1.3/gexf.xsd " + variant(".plain.gexf"))
                  .exit_code,
              0);
}

TEST_F(ArticleGraph, IsReadByNetworkxAndIgraph)
{
    for (const char* module : {"networkx", "igraph"}) {
        if (shell(std::string("/usr/bin/python3 -c 'import ") + module + '\'').exit_code != 0) {
            GTEST_SKIP() << "needs python3-networkx and python3-igraph (scripts/install-packages test)";
        }
    }
    const std::string judge = "/usr/bin/python3 " + (source / "tests/formats/judges/read_graph.py").string() + ' ';
    const std::pair<std::string, std::string> rows[] = {
        {"networkx-graphml", file(".graphml")}, {"networkx-graphml", variant(".graphml")},
        {"igraph-graphml", file(".graphml")},   {"igraph-graphml", variant(".graphml")},
        {"networkx-gexf", variant(".gexf")},    {"networkx-node-link", file(".json")},
        {"networkx-cytoscape", file(".cyjs")},  {"csv", file(".nodes.csv") + ' ' + file(".edges.csv")}};
    const std::size_t nodes = count(read(".graphml"), "<node ");
    for (const auto& [reader, files] : rows) {
        const std::string found = '\n' + ask(judge + reader + ' ' + files);
        EXPECT_EQ(count(found, "\nnode\t"), nodes) << reader;
        EXPECT_EQ(count(found, "\nedge\t"), statements_) << reader;
    }
}

TEST_F(ArticleGraph, IsReadByGephi)
{
    const char* given = std::getenv("TRIPLEWRIGHT_GEPHI_TOOLKIT");
    const char* home = std::getenv("HOME");
    const std::string jar = given != nullptr
                                ? given
                                : std::string(home != nullptr ? home : "") +
                                      "/.m2/repository/org/gephi/gephi-toolkit/0.10.1/gephi-toolkit-0.10.1-all.jar";
    if (!fs::exists(jar) || !has_program("javac")) {
        GTEST_SKIP() << "needs a JDK and Gephi's toolkit (scripts/install-gephi)";
    }
    (void)ask("javac -cp " + jar + " -d " + folder_->path() + ' ' +
              (source / "tests/formats/judges/GephiImport.java").string());
    for (const std::string& path : {file(".graphml"), file(".gexf"), variant(".gexf")}) {
        const std::string found = '\n' + ask("java -Djava.awt.headless=true -Xmx1g -cp " + jar + ':' + folder_->path() +
                                             " GephiImport " + path + " 2>/dev/null");
        EXPECT_EQ(count(found, "\nnode\t"), count(read(".graphml"), "<node ")) << path;
        EXPECT_EQ(count(found, "\nissue\tSEVERE"), 0U) << path;
        // Of two statements with one relation it makes one edge, with the sum of their weights.
        EXPECT_EQ(sum_behind(found, "\nedge\t", 4), sum_behind(read(".graphml"), "<data key=\"weight\">", 0)) << path;
    }
}

TEST_F(ArticleGraph, IsDrawnByGraphviz)
{
    if (!has_program("dot")) {
        GTEST_SKIP() << "needs dot (Debian package graphviz)";
    }
    const std::string svg = ask("dot -Tsvg " + file(".dot"));
    const std::string dot = read(".dot");
    const std::size_t lines = count(dot, " -> "); // edges that are drawn as one, and two for a statement that is a node
    EXPECT_GT(lines, 100U);
    EXPECT_EQ(count(svg, "class=\"edge"), lines);
    EXPECT_EQ(count(svg, "class=\"node"), count(dot, "\n  n") - count(dot, "\n  node ") - lines);
    EXPECT_EQ(count(svg, "</svg>"), 1U);
}

/// From a compressed file of every format that is read, and to one of every format that is written.
TEST_F(ArticleGraph, GoesThroughCompressedFiles)
{
    for (const std::string ending : {".gz", ".zst"}) {
        const std::string unpack = ending == ".gz" ? "gzip -dc " : "zstd -qdc ";
        if (!has_program(ending == ".gz" ? "gzip" : "zstd")) {
            GTEST_SKIP() << "needs gzip and zstd (Debian package zstd)";
        }
        for (const Format& format : formats()) {
            const std::string plain = folder_->path("plain" + std::string(format.extension));
            const std::string packed = plain + ending;
            ASSERT_EQ(run_program({"convert", "-q", file(".ttl"), "-o", plain, "-o", packed}).exit_code, 0);
            EXPECT_EQ(shell(unpack + packed + " | cmp - " + plain).exit_code, 0) << packed;
            if (format.read_quads == nullptr && format.read_elements == nullptr) {
                continue;
            }
            const std::string back = folder_->path("back.nt");
            ASSERT_EQ(run_program({"merge", "-q", plain, "-o", back}).exit_code, 0);
            ASSERT_EQ(run_program({"merge", "-q", packed, "-o", back + ending}).exit_code, 0);
            EXPECT_EQ(shell(unpack + back + ending + " | cmp - " + back).exit_code, 0) << packed;
            EXPECT_EQ(
                count(folder_->read("back.nt"), "#type> <http://www.w3.org/1999/02/22-rdf-syntax-ns#Statement> ."),
                statements_)
                << plain;
        }
    }
}

} // namespace
} // namespace triplewright::testing
