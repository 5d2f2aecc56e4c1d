// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

// What Apache Jena (scripts/install-jena) finds in our RDF, 1.1 and 1.2, and in documents of JSON-LD, for which it has
// Titanium: the same quads, and nothing to warn of.

#include <filesystem>
#include <sstream>
#include <string>
#include <vector>

#include <gtest/gtest.h>

#include "formats/golden.hpp"
#include "formats/jsonld_documents.hpp"
#include "formats/quads.hpp"

namespace triplewright {
namespace {

namespace fs = std::filesystem;
using testing::QuadSet;

class JenaJudge : public ::testing::Test {
protected:
    void SetUp() override
    {
        const fs::path root = TRIPLEWRIGHT_SOURCE_DIR;
        const fs::path jars = root / "build/judges/jena";
        if (!fs::exists(jars / ".complete") || !testing::has_program("javac")) {
            GTEST_SKIP() << "needs a JDK and Apache Jena (scripts/install-jena)";
        }
        class_path_ = jars.string() + "/*";
        const auto compiled = testing::run_command("javac -cp '" + class_path_ + "' -d " + directory_.path().string() +
                                                   ' ' + (root / "tests/formats/judges/JenaRead.java").string());
        ASSERT_EQ(compiled.status, 0) << compiled.output;
    }

    /// A file to be read, and what must be found in it.
    void add(const std::string& name, const std::string& text, const std::string& language, const QuadSet& expected)
    {
        const fs::path path = directory_.path() / ("file" + std::to_string(files_.size()));
        testing::write_file(path, text);
        files_.push_back({name, path.string(), expected});
        arguments_ += ' ' + path.string() + ' ' + language;
    }

    void expect_all_found()
    {
        const auto result =
            testing::run_command("(java -Xmx1g -cp '" + class_path_ + ':' + directory_.path().string() + "' JenaRead " +
                                 testing::jsonld_documents_base + arguments_ + " 2>/dev/null)");
        ASSERT_EQ(result.status, 0) << result.output.substr(0, 2000);
        std::istringstream lines(result.output);
        std::size_t read = 0;
        for (std::string line; std::getline(lines, line);) {
            if (line.starts_with("warning ")) { // what the hostile graph has in its texts on purpose
                EXPECT_NE(line.find("Unicode non-character"), std::string::npos) << line;
                continue;
            }
            ASSERT_LT(read, files_.size());
            const File& file = files_[read++];
            EXPECT_EQ(line, "quads " + std::to_string(file.expected.size())) << file.name;
            if (line.starts_with("quads ")) {
                const auto found = testing::read_quads(RdfSyntax::nquads, testing::read_file(file.path + ".found"));
                EXPECT_TRUE(testing::are_isomorphic(found.quads, file.expected))
                    << file.name << '\n'
                    << testing::difference(file.expected, found.quads).substr(0, 2000);
            }
        }
        EXPECT_EQ(read, files_.size());
    }

private:
    struct File {
        std::string name;
        std::string path;
        QuadSet expected;
    };
    testing::TemporaryDirectory directory_;
    std::string class_path_;
    std::vector<File> files_;
    std::string arguments_;
};

TEST_F(JenaJudge, FindsTheSameQuads)
{
    const struct {
        const char* format;
        const char* language;
        bool has_graphs;
        bool has_1_2;
    } rows[] = {{"turtle", "TTL", false, true},
                {"ntriples", "NT", false, true},
                {"trig", "TRIG", true, true},
                {"nquads", "NQ", true, true},
                {"jsonld", "JSONLD11", true, false}};
    for (const char* name : {"good", "hostile", "empty", "edgeless", "self_loops", "megabyte", "medium"}) {
        const KnowledgeGraph graph = testing::special_graph(name);
        const auto quads = testing::read_quads(RdfSyntax::nquads, testing::write_to_string("nquads", graph)).quads;
        const auto triples =
            testing::read_quads(RdfSyntax::ntriples, testing::write_to_string("ntriples", graph)).quads;
        for (const auto& row : rows) {
            const QuadSet& expected = row.has_graphs ? quads : triples;
            const std::string title = std::string(name) + ' ' + row.format;
            add(title, testing::write_to_string(row.format, graph), row.language, expected);
            if (row.has_1_2) {
                WriteOptions options;
                options.rdf_1_2 = true;
                add(title + " 1.2", testing::write_to_string(row.format, graph, options), row.language, expected);
            }
        }
    }
    expect_all_found();
}

TEST_F(JenaJudge, ReadsJsonLdAsWeDo)
{
    for (const auto& document : testing::jsonld_documents) {
        add(document.name, document.text, "JSONLD11", testing::read_quads(RdfSyntax::nquads, document.quads).quads);
    }
    expect_all_found();
}

} // namespace
} // namespace triplewright
