// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

#include <filesystem>
#include <ostream>
#include <string>

#include <gtest/gtest.h>

#include "formats/element_dump.hpp"
#include "formats/golden.hpp"
#include "formats/readers.hpp"
#include "triplewright/text/error.hpp"

namespace triplewright {
namespace {

WriteOptions version_1_2()
{
    WriteOptions options;
    options.gexf_1_2 = true;
    return options;
}

TEST(Gexf, WritesGoldenBytes)
{
    for (const char* name : {"good", "hostile", "empty"}) {
        testing::expect_golden("gexf", name);
    }
    testing::expect_golden("gexf", "good", version_1_2(), "-1.2");
}

/// GEXF -> graph -> GEXF are the same bytes.
TEST(Gexf, BringsOurGraphsBack)
{
    for (const char* name : testing::special_graphs) {
        const KnowledgeGraph graph = testing::special_graph(name);
        for (const WriteOptions& options : {WriteOptions(), version_1_2()}) {
            const std::string once = testing::write_to_string("gexf", graph, options);
            const ElementGraph elements = parse_gexf(to_input_text("g.gexf", once), [&](const Diagnostic& d) {
                ADD_FAILURE() << name << ": " << to_string(d);
            });
            const auto again = to_knowledge_graph(elements, "g.gexf");
            ASSERT_TRUE(again.has_value()) << name;
            EXPECT_TRUE(testing::write_to_string("gexf", *again, options) == once) << name;
            // Characters that no XML can hold, and labels that are too long for an attribute, do not come back.
            if (std::string(name) != "hostile" && std::string(name) != "megabyte") {
                EXPECT_TRUE(testing::write_to_string("turtle", *again) == testing::write_to_string("turtle", graph))
                    << name;
            }
        }
    }
}

class GexfOracle : public ::testing::TestWithParam<const char*> {};

TEST_P(GexfOracle, IsWellFormed)
{
    if (!testing::has_program("xmllint")) {
        GTEST_SKIP() << "needs xmllint (Debian package libxml2-utils)";
    }
    const KnowledgeGraph graph = testing::special_graph(GetParam());
    const testing::TemporaryDirectory directory;
    const std::string path = (directory.path() / "graph.gexf").string();
    testing::write_file(path, testing::write_to_string("gexf", graph));
    auto result = testing::run_command("xmllint --huge --nonet --noout " + path);
    EXPECT_EQ(result.status, 0) << result.output;
    EXPECT_EQ(result.output, "");
    const std::filesystem::path schema =
        std::filesystem::path(TRIPLEWRIGHT_SOURCE_DIR) / "../shared/data/schemas/gexf-1.3/gexf.xsd";
    if (!std::filesystem::exists(schema)) {
        GTEST_SKIP() << "needs the GEXF schema at " << schema;
    }
    result = testing::run_command("sed -i 's/<viz:[^>]*>//g' " + path + " && xmllint --huge --nonet --noout --schema " +
                                  schema.string() + ' ' + path); // its viz schema has no namespace: nothing is valid
    EXPECT_EQ(result.status, 0) << result.output.substr(0, 2000);
}

INSTANTIATE_TEST_SUITE_P(Graphs, GexfOracle, ::testing::ValuesIn(testing::special_graphs),
                         [](const auto& row) { return std::string(row.param); });

// --- files of others ---

struct Row {
    const char* name;
    std::string text;
    std::string elements;
    std::string diagnostics;
    friend std::ostream& operator<<(std::ostream& out, const Row& row) { return out << row.name; }
};

const Row rows[] = {
    {"Empty", "<gexf><graph/></gexf>", "", ""},
    {"Version1_1",
     R"(<gexf xmlns="http://www.gexf.net/1.1draft" xmlns:viz="http://www.gexf.net/1.1draft/viz" version="1.1">
 <meta lastmodifieddate="2009-03-20"><creator>somebody</creator><description>A web</description></meta>
 <graph defaultedgetype="undirected" timetype="date"><attributes class="node" mode="static">
 <attribute id="0" title="url" type="string"/><attribute id="1" title="indegree" type="float"/>
 <attribute id="2" title="frog" type="boolean"><default>true</default></attribute></attributes>
 <nodes><node id="0" label="Gephi" start="2009-03-01"><attvalues><attvalue for="0" value="http://e.org/"/>
 <attvalue for="1" value="1"/></attvalues><viz:color b="42" g="83" r="239" a="0.6"/><viz:size value="2.5"/>
 <viz:position x="15.5" y="40.1" z="0"/></node>
 <node id="1" label="Inner"><nodes><node id="2" label="Leaf"/></nodes></node></nodes>
 <edges><edge source="0" target="1" weight="2.4"/><edge id="5" source="0" target="2" type="directed"/></edges></graph></gexf>)",
     "fact description='A web'\n"
     "0 \"Gephi\" url='http://e.org/' indegree=1 frog=true [2009-03-01,] #ef532a size=2.5 x=15.5 y=40.1\n"
     "1 \"Inner\" frog=true\n2 \"Leaf\" frog=true parent='1'\n0--1 *2.4\n0->2 #5\n",
     ""},
    {"Version1_3",
     R"(<gexf xmlns="http://gexf.net/1.3" xmlns:viz="http://gexf.net/1.3/viz" version="1.3"><graph defaultedgetype="directed"
 timeformat="date" timerepresentation="timestamp" mode="dynamic"><attributes class="edge"><attribute id="s" title="since" type="long"/></attributes>
 <nodes count="2"><node id="a" label="" timestamps="&lt;[2031-01-01, 2031-01-02]&gt;"><viz:color hex="#FF00aa"/></node>
 <node id="b" intervals="&lt;[2031-01-01, 2031-02-01]; [2031-03-01, 2031-04-01]&gt;"/></nodes>
 <edges count="2"><edge id="0" source="a" target="b" kind="met" label="met with" weight="2"><attvalues><attvalue for="s" value="7"/></attvalues>
 <spells><spell timestamp="2031-01-01"/></spells><viz:thickness value="3"/></edge><edge id="1" source="a" target="b" kind="said"/></edges></graph></gexf>)",
     "a [2031-01-01,2031-01-01] [2031-01-02,2031-01-02] #ff00aa\n"
     "b [2031-01-01,2031-02-01] [2031-03-01,2031-04-01]\n"
     "a->b #0 \"met with\" :met *2 since=7 [2031-01-01,2031-01-01] size=3\na->b #1 :said\n",
     ""},
    {"Undeclared",
     "<gexf><graph><nodes><node id=\"a\"><attvalues><attvalue for=\"x\" value=\"1\"/></attvalues></node>"
     "</nodes></graph></gexf>",
     "a x='1'\n", "g.gexf:1:45: warning: attribute 'x' is not declared; its values are text\n"},
    {"BadValues",
     "<gexf><graph><attributes class=\"node\"><attribute id=\"n\" title=\"n\" type=\"integer\"/></attributes><nodes>"
     "<node id=\"a\"><attvalues><attvalue for=\"n\" value=\"x\"/></attvalues></node></nodes><edges>\n"
     "<edge source=\"a\" target=\"a\" type=\"mutual\" weight=\"much\"/></edges></graph></gexf>",
     "a\na--a\n",
     "g.gexf:1:127: warning: 'x' is no value of 'n'; it is left out\n"
     "g.gexf:2:1: warning: an edge both ways becomes an undirected one\n"
     "g.gexf:2:1: warning: 'much' is no value of 'weight'; it is left out\n"},
    {"OtherRoot", "<graphml/>", "", "g.gexf:1:1: error: this is no GEXF: the root element is <graphml>\n"},
    {"NoGraph", "<gexf/>", "", "g.gexf:1:1: error: there is no <graph> in it\n"},
    {"CutOff", "<gexf><graph><nodes>\n<node id=\"a\"/>", "", "g.gexf:2:15: error: the file ends before </nodes>\n"},
};

class GexfOfOthers : public ::testing::TestWithParam<Row> {};

TEST_P(GexfOfOthers, IsRead)
{
    std::string elements;
    std::string diagnostics;
    try {
        elements =
            testing::dump(parse_gexf(to_input_text("g.gexf", GetParam().text), [&](const Diagnostic& diagnostic) {
                diagnostics += to_string(diagnostic) + '\n';
            }));
    } catch (const InputError& error) {
        diagnostics += std::string(error.what()) + '\n';
    }
    EXPECT_EQ(elements, GetParam().elements);
    EXPECT_EQ(diagnostics, GetParam().diagnostics);
}

INSTANTIATE_TEST_SUITE_P(Files, GexfOfOthers, ::testing::ValuesIn(rows),
                         [](const auto& row) { return std::string(row.param.name); });

} // namespace
} // namespace triplewright
