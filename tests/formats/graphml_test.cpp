// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

#include <filesystem>
#include <string>

#include <gtest/gtest.h>

#include "formats/golden.hpp"

namespace triplewright {
namespace {

WriteOptions strict()
{
    WriteOptions options;
    options.graphml_strict = true;
    return options;
}

TEST(GraphML, WritesGoldenBytes)
{
    for (const char* name : {"good", "hostile", "empty"}) {
        testing::expect_golden("graphml", name);
    }
    testing::expect_golden("graphml", "good", strict(), "-strict");
}

/// Well-formedness of the default, validity of the strict form.
void expect_xmllint_accepts(const KnowledgeGraph& graph)
{
    const std::filesystem::path schema =
        std::filesystem::path(TRIPLEWRIGHT_SOURCE_DIR) / "../shared/data/schemas/graphml/graphml.xsd";
    const testing::TemporaryDirectory directory;
    const std::string path = (directory.path() / "graph.graphml").string();
    testing::write_file(path, testing::write_to_string("graphml", graph));
    auto result = testing::run_command("xmllint --huge --nonet --noout " + path);
    EXPECT_EQ(result.status, 0) << result.output;
    EXPECT_EQ(result.output, "");
    if (!std::filesystem::exists(schema)) {
        GTEST_SKIP() << "needs the GraphML schema at " << schema;
    }
    testing::write_file(path, testing::write_to_string("graphml", graph, strict()));
    result = testing::run_command("xmllint --huge --nonet --noout --schema " + schema.string() + ' ' + path);
    EXPECT_EQ(result.status, 0) << result.output.substr(0, 2000);
}

class GraphmlOracle : public ::testing::TestWithParam<const char*> {};

TEST_P(GraphmlOracle, Accepts)
{
    if (!testing::has_program("xmllint")) {
        GTEST_SKIP() << "needs xmllint (Debian package libxml2-utils)";
    }
    expect_xmllint_accepts(testing::special_graph(GetParam()));
}

INSTANTIATE_TEST_SUITE_P(Graphs, GraphmlOracle, ::testing::ValuesIn(testing::special_graphs),
                         [](const auto& row) { return std::string(row.param); });

} // namespace
} // namespace triplewright
