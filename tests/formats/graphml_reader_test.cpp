// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

// GraphML as others write it, and as they break it.

#include <ostream>
#include <string>
#include <vector>

#include <gtest/gtest.h>

#include "formats/element_dump.hpp"
#include "formats/golden.hpp"
#include "formats/readers.hpp"
#include "formats/xml_walker.hpp"
#include "triplewright/text/error.hpp"

namespace triplewright {
namespace {

struct Read {
    std::string elements;
    std::string diagnostics;
};

Read read(const std::string& text)
{
    Read result;
    try {
        const ElementGraph graph =
            parse_graphml(to_input_text("g.graphml", text, declared_encoding(text)),
                          [&](const Diagnostic& diagnostic) { result.diagnostics += to_string(diagnostic) + '\n'; });
        result.elements = testing::dump(graph);
    } catch (const InputError& error) {
        result.diagnostics += std::string(error.what()) + '\n';
    }
    return result;
}

std::string graph(const std::string& keys, const std::string& elements)
{
    return "<graphml xmlns=\"http://graphml.graphdrawing.org/xmlns\">" + keys + "<graph edgedefault=\"directed\">" +
           elements + "</graph></graphml>";
}

struct Row {
    const char* name;
    std::string text;
    std::string elements;
    std::string diagnostics;
    friend std::ostream& operator<<(std::ostream& out, const Row& row) { return out << row.name; }
};

const Row rows[] = {
    {"Empty", graph("", ""), "", ""},
    {"EmptyTags", "<graphml><graph/></graphml>", "", ""},
    {"Networkx",
     "<?xml version='1.0' encoding='utf-8'?>\n" +
         graph(R"(<key id="d1" for="edge" attr.name="since" attr.type="long"/>
                  <key id="d0" for="node" attr.name="age" attr.type="long"/>)",
               R"(<node id="http://e.org/a b"><data key="d0">4</data></node><node id="b"/>
                  <edge source="http://e.org/a b" target="b" id="0"><data key="d1">-7</data></edge>
                  <edge source="b" target="b" id="0"/>)"),
     "http://e.org/a b age=4\nb\nhttp://e.org/a b->b #0 since=-7\nb->b\n", ""},
    {"Igraph",
     graph(R"(<key id="v_name" for="node" attr.name="name" attr.type="string"/>
              <key id="v_x" for="node" attr.name="score" attr.type="double"/>
              <key id="e_weight" for="edge" attr.name="weight" attr.type="double"/>)",
           R"(<node id="n0"><data key="v_name">Ada</data><data key="v_x">nan</data></node>
              <node id="n1"><data key="v_name"></data><data key="v_x"/></node>
              <edge source="n0" target="n1"><data key="e_weight">2.5</data></edge>)"),
     "n0 \"Ada\" name='Ada' score=NaN\nn1\nn0->n1 *2.5\n", ""},
    {"Gephi",
     graph(
         R"(<key attr.name="label" attr.type="string" for="node" id="label"/>
              <key attr.name="Edge Label" attr.type="string" for="edge" id="edgelabel"/>
              <key attr.name="weight" attr.type="double" for="edge" id="weight"/>
              <key attr.name="r" attr.type="int" for="node" id="r"/><key attr.name="g" attr.type="int" for="node" id="g"/>
              <key attr.name="b" attr.type="int" for="node" id="b"/><key attr.name="x" attr.type="float" for="node" id="x"/>
              <key attr.name="y" attr.type="float" for="node" id="y"/><key attr.name="size" attr.type="float" for="node" id="size"/>
              <key attr.name="tags" attr.type="liststring" for="node" id="tags"/>)",
         R"(<node id="1"><data key="label">A</data><data key="size">10.0</data><data key="r">255</data><data key="g">0</data>
              <data key="b">16</data><data key="x">-1.5</data><data key="y">2</data><data key="tags">[a, b]</data></node>
              <edge id="0" source="1" target="1" label="knows"><data key="edgelabel">knows well</data><data key="weight">3.0</data></edge>)"),
     "1 \"A\" tags='[a, b]' #ff0010 size=10 x=-1.5 y=2\n1->1 #0 \"knows well\" :knows *3\n", ""},
    {"Boost",
     "<graphml><key id=\"key0\" for=\"node\" attr.name=\"name\" attr.type=\"string\" />"
     "<graph id=\"G\" edgedefault=\"undirected\" parse.nodeids=\"free\"><node id=\"n0\"><data "
     "key=\"key0\">a\tb</data></node>"
     "<edge id=\"e0\" source=\"n0\" target=\"n0\"></edge></graph></graphml>",
     "n0 \"a\tb\" name='a\tb'\nn0--n0 #e0\n", ""},
    {"Yed",
     R"(<graphml xmlns:y="http://www.yworks.com/xml/graphml"><key for="port" id="d0" yfiles.type="portgraphics"/>
        <key attr.name="url" attr.type="string" for="node" id="d3"/><key for="node" id="d6" yfiles.type="nodegraphics"/>
        <key for="edge" id="d9" yfiles.type="edgegraphics"/><graph edgedefault="directed" id="G">
        <node id="n0"><data key="d3"><![CDATA[http://e.org/?a&b]]></data><data key="d6"><y:ShapeNode>
        <y:Geometry height="30.0" width="20.0" x="100.5" y="-4"/><y:Fill color="#FFCC00" transparent="false"/>
        <y:NodeLabel alignment="center" hasText="false"/><y:NodeLabel>
          Ada Byrd<y:LabelModel/></y:NodeLabel></y:ShapeNode></data></node>
        <node id="n1" yfiles.foldertype="group"><data key="d6"><y:ProxyAutoBoundsNode><y:Realizers active="0"><y:GroupNode>
        <y:NodeLabel>Group</y:NodeLabel></y:GroupNode></y:Realizers></y:ProxyAutoBoundsNode></data>
        <graph edgedefault="directed" id="n1:"><node id="n1::n0"><port name="p"/></node>
        <edge id="n1::e0" source="n1::n0" target="n0"/></graph></node>
        <edge id="e0" source="n0" target="n1"><data key="d9"><y:PolyLineEdge><y:LineStyle color="#000000" type="line" width="2.0"/>
        <y:EdgeLabel>leads<y:LabelModel/></y:EdgeLabel></y:PolyLineEdge></data></edge></graph></graphml>)",
     "n0 \"Ada Byrd\" url='http://e.org/?a&b' #ffcc00 size=20 x=100.5 y=-4\nn1 \"Group\"\nn1::n0 parent='n1'\n"
     "n1::n0->n0 #n1::e0\nn0->n1 #e0 \"leads\" #000000 size=2\n",
     "g.graphml:10:66: warning: ports are left out\n"},
    {"Type",
     graph(
         R"(<key id="d0" for="node" attr.name="type" attr.type="string"/><key id="d1" for="edge" attr.name="type" attr.type="int"/>)",
         R"(<node id="a"><data key="d0">person</data></node><edge source="a" target="a" label="knows"><data key="d1">4</data></edge>)"),
     "a :person\na->a :knows type=4\n", ""},
    {"Defaults",
     graph(R"(<key id="c" for="node" attr.name="hue" attr.type="string"><default>yellow</default></key>
              <key id="w" for="edge" attr.name="weight" attr.type="double"><default>4</default></key>)",
           R"(<node id="a"/><node id="b"><data key="c">green</data></node><edge source="a" target="b"/>
              <edge source="b" target="a"><data key="w">1</data></edge>)"),
     "a hue='yellow'\nb hue='green'\na->b *4\nb->a\n", ""},
    {"ForAll",
     graph(R"(<key id="k" for="all" attr.name="note" attr.type="string"/><key id="m" attr.name="more"/>)",
           R"(<data key="k">of the graph</data><node id="a"><data key="k">1</data><data key="m">2</data></node>
              <edge source="a" target="a"><data key="k">3</data></edge>)"),
     "fact note='of the graph'\na note='1' more='2'\na->a note='3'\n", ""},
    {"UndeclaredKey", graph("", "<node id=\"a\"><data key=\"age\">5</data><data key=\"label\">A</data></node>"),
     "a \"A\" age='5'\n",
     "g.graphml:1:99: warning: key 'age' is not declared for nodes; its values are text\n"
     "g.graphml:1:123: warning: key 'label' is not declared for nodes; its values are text\n"},
    {"EdgesFirst", graph("", "<edge source=\"a\" target=\"b\"/><node id=\"b\"/><node id=\"a\"/>"), "a\nb\na->b\n", ""},
    {"MissingNode", graph("", "<node id=\"a\"/>\n<edge source=\"a\" target=\"b\"/>"), "a\nb\na->b\n",
     "g.graphml:2:1: warning: node 'b' is not declared; it is added\n"},
    {"MissingIds", graph("", "<node/><edge source=\"n1\"/><edge source=\"\" target=\"n1\"/>"), "n1\n",
     "g.graphml:1:86: warning: a node has no id; it is now 'n1'\n"
     "g.graphml:1:93: warning: an edge without source or target is left out\n"
     "g.graphml:1:112: warning: an edge without source or target is left out\n"},
    {"SameId", graph("", "<node id=\"a\"/><node id=\"a\"/>"), "a\n",
     "g.graphml:1:100: warning: there is another node 'a' before; this one is left out\n"},
    {"MixedDirections",
     graph(
         "",
         R"(<node id="a"/><edge source="a" target="a" directed="false"/><edge source="a" target="a" directed="no"/>)"),
     "a\na--a\na->a\n", "g.graphml:1:146: warning: directed=\"no\" means nothing; it is passed over\n"},
    {"Types",
     graph(
         R"(<key id="i" for="node" attr.name="i" attr.type="int"/><key id="f" for="node" attr.name="f" attr.type="float"/>
              <key id="o" for="node" attr.name="o" attr.type="boolean"/><key id="t" for="node" attr.name="t" attr.type="date"/>)",
         R"(<node id="a"><data key="i"> 4.0 </data><data key="f">-INF</data><data key="o">True</data><data key="t">2031</data></node>
<node id="b"><data key="i">4.5</data><data key="o">perhaps</data></node>)"),
     "a i=4 f=-Infinity o=true t='2031'\nb\n",
     "g.graphml:2:73: warning: key 't': the type 'date' is not known; its values are text\n"
     "g.graphml:3:14: warning: '4.5' is no value of 'i'; it is left out\n"
     "g.graphml:3:38: warning: 'perhaps' is no value of 'o'; it is left out\n"},
    {"Pieces",
     graph(R"(<key id="t" for="node" attr.name="t" attr.type="string"/>)",
           "<node id=\"a\"><data key=\"t\"><![CDATA[A & B]]>&#13; &amp; <![CDATA[<C>]]></data></node>"
           "<node id=\"b\"><data key=\"t\">  </data></node>"),
     "a t='A & B\r & <C>'\nb t='  '\n", ""},
    {"TwoGraphs", "<graphml><graph><node id=\"a\"/></graph><graph><node id=\"b\"/></graph></graphml>", "a\nb\n",
     "g.graphml:1:39: warning: there is more than one graph; they become one\n"},
    {"HyperEdge", graph("", "<node id=\"a\"/><hyperedge><endpoint node=\"a\"/></hyperedge>"), "a\n",
     "g.graphml:1:100: warning: hyperedges are left out\n"},
    {"Latin1", "<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?><graphml><graph><node id=\"\xE9\"/></graph></graphml>",
     "\u00E9\n", ""},
    {"Entities", "<!DOCTYPE graphml [<!ENTITY x \"y>\">]>" + graph("", "<node id=\"&lt;&#x1F600;&quot;\"/>"),
     "<\U0001F600\"\n", ""},
    {"NotXml", "digraph { a -> b }", "", "g.graphml:1:1: error: this is no XML: there is no element in it\n"},
    {"Nothing", "", "", "g.graphml:1:1: error: this is no XML: there is no element in it\n"},
    {"OtherRoot", "<gexf><graph/></gexf>", "",
     "g.graphml:1:1: error: this is no GraphML: the root element is <gexf>\n"},
    {"NoGraph", "<graphml/>", "", "g.graphml:1:1: error: there is no <graph> in it\n"},
    {"CutOff", "<graphml>\n<graph>\n  <node id=\"a\"><data key=\"t\">caf\u00e9", "",
     "g.graphml:3:3: error: <node> is never closed\n"},
    {"CutOffTag", "<graphml>\n<graph>\n<node id=\"a", "", "g.graphml:3:1: error: this is never closed\n"},
    {"CutOffGraph", "<graphml>\n<graph><node id=\"a\"/>", "", "g.graphml:2:22: error: the file ends before </graph>\n"},
    {"WrongEnd", "<graphml>\n<graph></graphml>", "",
     "g.graphml:2:8: error: </graphml> closes what is not open; <graph> is\n"},
    {"WrongEndInside", graph("", "<node id=\"a\">\n<data></node></data>"), "",
     "g.graphml:2:9: error: start-end tags mismatch\n"},
    {"BadAttribute", graph("", "<node id=a/>"), "", "g.graphml:1:95: error: error parsing element attribute\n"},
    {"NotUtf8", "<graphml>\n<graph>\xFF</graph></graphml>", "",
     "g.graphml:2:8: error: invalid UTF-8; text in another encoding can be converted: iconv -f WINDOWS-1252 -t "
     "UTF-8\n"},
};

class GraphmlOfOthers : public ::testing::TestWithParam<Row> {};

TEST_P(GraphmlOfOthers, IsRead)
{
    const Read result = read(GetParam().text);
    EXPECT_EQ(result.elements, GetParam().elements);
    EXPECT_EQ(result.diagnostics, GetParam().diagnostics);
}

INSTANTIATE_TEST_SUITE_P(Files, GraphmlOfOthers, ::testing::ValuesIn(rows),
                         [](const auto& row) { return std::string(row.param.name); });

TEST(GraphmlReader, CountsWhatItDoesNotReportOneByOne)
{
    std::string edges;
    for (int i = 0; i < 8; ++i) {
        edges += "<edge source=\"a\"/>";
    }
    const std::string diagnostics = read(graph("", edges)).diagnostics;
    EXPECT_NE(diagnostics.find("g.graphml: warning: and 3 more of this kind (graph.no-end)\n"), std::string::npos)
        << diagnostics;
}

TEST(GraphmlReader, StopsAtDeepNesting)
{
    std::string text;
    for (int i = 0; i < 100000; ++i) {
        text += "<node id=\"" + std::to_string(i) + "\"><graph>";
    }
    EXPECT_EQ(read(graph("", text)).elements, "");
}

/// What we write, in both forms, comes back as the same graph: GraphML -> graph -> GraphML are the same bytes.
TEST(GraphmlReader, BringsOurGraphsBack)
{
    for (const char* name : testing::special_graphs) {
        const KnowledgeGraph graph = testing::special_graph(name);
        for (const bool strict : {false, true}) {
            WriteOptions options;
            options.graphml_strict = strict;
            const std::string once = testing::write_to_string("graphml", graph, options);
            const ElementGraph elements = parse_graphml(to_input_text("g.graphml", once), [&](const Diagnostic& d) {
                ADD_FAILURE() << name << ": " << to_string(d);
            });
            const auto again = to_knowledge_graph(elements, "g.graphml");
            ASSERT_TRUE(again.has_value()) << name;
            EXPECT_TRUE(testing::write_to_string("graphml", *again, options) == once) << name;
            if (std::string(name) != "hostile") { // with characters that no XML can hold
                EXPECT_TRUE(testing::write_to_string("turtle", *again) == testing::write_to_string("turtle", graph))
                    << name;
            }
        }
    }
}

} // namespace
} // namespace triplewright
