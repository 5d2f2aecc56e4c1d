// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

#include <ostream>
#include <string>

#include <gtest/gtest.h>

#include "formats/element_dump.hpp"
#include "formats/golden.hpp"
#include "formats/readers.hpp"
#include "triplewright/text/error.hpp"

namespace triplewright {
namespace {

TEST(NodeLink, WritesGoldenBytes)
{
    for (const char* name : {"good", "hostile", "empty"}) {
        testing::expect_golden("node_link", name);
    }
}

/// JSON -> graph -> JSON are the same bytes, and JSON can hold every character.
TEST(NodeLink, BringsOurGraphsBack)
{
    for (const char* name : testing::special_graphs) {
        const KnowledgeGraph graph = testing::special_graph(name);
        const std::string once = testing::write_to_string("node_link", graph);
        const ElementGraph elements = parse_node_link(
            to_input_text("g.json", once), [&](const Diagnostic& d) { ADD_FAILURE() << name << ": " << to_string(d); });
        const auto again = to_knowledge_graph(elements, "g.json");
        ASSERT_TRUE(again.has_value()) << name;
        EXPECT_TRUE(testing::write_to_string("node_link", *again) == once) << name;
        EXPECT_TRUE(testing::write_to_string("turtle", *again) == testing::write_to_string("turtle", graph)) << name;
    }
}

struct Row {
    const char* name;
    std::string text;
    std::string elements;
    std::string diagnostics;
    friend std::ostream& operator<<(std::ostream& out, const Row& row) { return out << row.name; }
};

const Row rows[] = {
    {"Empty", R"({"nodes":[],"links":[]})", "", ""},
    {"Networkx2",
     R"({"directed": false, "multigraph": false, "graph": {"name": "web", "years": [2030, 2031], "no": null},
 "nodes": [{"size": 3, "id": 0}, {"club": "x", "ok": true, "id": "b", "f": 1.5}, {"id": 2, "f": 2, "none": null}],
 "links": [{"weight": 2, "source": 0, "target": "b"}, {"source": 2, "target": 2, "key": 1}]})",
     "fact name='web'\nfact years='2030\n2031'\n0 size=3\nb club='x' f=1.5 ok=true\n2 f=2\n0--b *2\n2--2 #1\n", ""},
    {"Networkx3",
     R"({"edges": [{"source": "a", "target": "b"}], "directed": true, "nodes": [{"id": "a"}, {"id": "b"}]})",
     "a\nb\na->b\n", ""},
    {"D3Numbers",
     R"({"nodes":[{"name":"Myra","group":1},{"name":"Noa","group":2}],"links":[{"source":1,"target":0,"value":5}]})",
     "0 \"Myra\" group=1 name='Myra'\n1 \"Noa\" group=2 name='Noa'\n1->0 value=5\n", ""},
    {"D3Objects", R"({"nodes":[{"id":"a","x":1,"y":2}],"links":[{"source":{"id":"a"},"target":{"id":"a"},"index":0}]})",
     "a x=1 y=2\na->a index=0\n", ""},
    {"MixedTypes",
     R"({"nodes":[{"id":"a","v":1},{"id":"b","v":"x"},{"id":"c","v":[1,"two\nlines"]},{"id":"d","v":{"k":null}}],"links":[]})",
     "a v='1'\nb v='x'\nc v='[1,\"two\\nlines\"]'\nd v='{\"k\":null}'\n", ""},
    {"BigIntegers", R"({"nodes":[{"id":1,"v":9223372036854775807},{"id":2,"u":18446744073709551615}],"links":[]})",
     "1 v=9223372036854775807\n2 u=18446744073709551616\n", ""},
    {"Missing", R"({"nodes":[{"id":"a"}, 5],"links":[{"source":"a","target":"z"},{"source":"a"}]})", "a\nz\na->z\n",
     "g.json:1:23: warning: a node that is no object is left out\n"
     "g.json:1:63: warning: an edge without source or target is left out\n"
     "g.json:1:35: warning: node 'z' is not declared; it is added\n"},
    {"NoJson", "{\"nodes\":[\n{\"id\":tru}]}", "", "g.json:2:10: error: this is no JSON here\n"},
    {"CutOff", "{\"nodes\":[{\"id\":\"caf\u00e9\"},", "", "g.json:1:25: error: this is no JSON here\n"},
    {"HugeNumber", R"({"nodes":[{"id":1e999}]})", "",
     "g.json:1:17: error: this number is larger than a double can be\n"},
    {"TypesThatWiden", R"({"links":[{"source":1,"target":"b","v":1},{"source":0,"target":0,"v":2.5}],
 "nodes":[{"id":"a","l":["x"],"w":true},{"id":"b","l":["","y"],"w":2},{"id":"c","l":"z"}],"directed":false})",
     "a l='[\"x\"]' w='true'\nb l='[\"\",\"y\"]' w='2'\nc l='z'\nb--b v=1\na--a v=2.5\n", ""},
    {"DirectedAfterTheLinks", R"({"nodes":[{"id":1}],"links":[{"source":1,"target":1}],"directed":false})", "1\n1--1\n",
     ""},
    {"MembersTwice", R"({"nodes":[{"id":"a","v":1,"v":2}],"nodes":[{"id":"b"}],"links":[],"edges":[]})", "a v=1\nb\n",
     ""},
    {"Lists",
     R"({"graph":{"b":[],"a":["x",1.50,{"k" : 1}]},"nodes":[{"id":"a","v":["", "x"]},{"id":"b","v":[]}],"links":[]})",
     "fact a='x\n1.5\n{\"k\":1}'\nfact b=''\na v='\nx'\nb\n", ""},
    {"Escapes", R"({"nodes":[{"id":"\u00e9\ud83d\ude00\n\/","\u006eame":"a\tb"}],"links":[]})",
     "\u00e9\U0001F600\n/ \"a\tb\" name='a\tb'\n", ""},
    {"HalfAPair", R"({"nodes":[{"id":"\ud83d"}]})", "", "g.json:1:18: error: this is no JSON here\n"},
    {"NoEscape", R"({"nodes":[{"id":"\x"}]})", "", "g.json:1:18: error: this is no JSON here\n"},
    {"Control", "{\"nodes\":[{\"id\":\"a\nb\"}]}", "", "g.json:1:19: error: this is no JSON here\n"},
    {"LeadingZero", R"({"nodes":[{"id":01}]})", "", "g.json:1:18: error: this is no JSON here\n"},
    {"NoDigits", R"({"nodes":[{"id":1.}]})", "", "g.json:1:19: error: this is no JSON here\n"},
    {"CommaTooMuch", R"({"nodes":[{"id":1},]})", "", "g.json:1:20: error: this is no JSON here\n"},
    {"MoreBehind", R"({"nodes":[]} x)", "", "g.json:1:14: error: this is no JSON here\n"},
    {"Nothing", "", "", "g.json:1:1: error: this is no JSON here\n"},
    {"TooDeep", "{\"x\":" + std::string(501, '['), "",
     "g.json:1:506: error: arrays and objects are nested more than 500 deep here\n"},
    {"NoObject", "[]", "", "g.json:1:1: error: this is no JSON node-link graph: the root is no object\n"},
    {"NoGraph", "{}", "",
     "g.json:1:1: error: this is no JSON node-link graph: there is neither \"nodes\" nor \"links\"\n"},
};

class NodeLinkOfOthers : public ::testing::TestWithParam<Row> {};

TEST_P(NodeLinkOfOthers, IsRead)
{
    std::string elements;
    std::string diagnostics;
    try {
        elements =
            testing::dump(parse_node_link(to_input_text("g.json", GetParam().text), [&](const Diagnostic& diagnostic) {
                diagnostics += to_string(diagnostic) + '\n';
            }));
    } catch (const InputError& error) {
        diagnostics += std::string(error.what()) + '\n';
    }
    EXPECT_EQ(elements, GetParam().elements);
    EXPECT_EQ(diagnostics, GetParam().diagnostics);
}

INSTANTIATE_TEST_SUITE_P(Files, NodeLinkOfOthers, ::testing::ValuesIn(rows),
                         [](const auto& row) { return std::string(row.param.name); });

} // namespace
} // namespace triplewright
