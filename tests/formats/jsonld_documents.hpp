// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

/// \file
/// Documents in JSON-LD, one or more for each thing that it has, and their quads (against the base
/// http://base.org/doc.jsonld). rdf_judges_test.cpp asks the program jsonld for the same.

#ifndef TRIPLEWRIGHT_TESTS_FORMATS_JSONLD_DOCUMENTS_HPP
#define TRIPLEWRIGHT_TESTS_FORMATS_JSONLD_DOCUMENTS_HPP

namespace triplewright::testing {

inline constexpr const char* jsonld_documents_base = "http://base.org/doc.jsonld";

struct JsonLdDocument {
    const char* name;
    const char* text;
    const char* quads; ///< N-Quads.
};

// clang-format off
inline constexpr JsonLdDocument jsonld_documents[] = {
    {"expanded node",
     R"j([{"@id":"http://e.org/ada","http://e.org/name":[{"@value":"Ada"}]}])j",
     R"q(<http://e.org/ada> <http://e.org/name> "Ada" .
)q"},
    {"types",
     R"j({"@id":"http://e.org/ada","@type":["http://e.org/Person","http://e.org/Mayor"]})j",
     R"q(<http://e.org/ada> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <http://e.org/Mayor> .
<http://e.org/ada> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <http://e.org/Person> .
)q"},
    {"prefixes",
     R"j({"@context":{"e":"http://e.org/"},"@id":"e:ada","e:knows":{"@id":"e:bo"}})j",
     R"q(<http://e.org/ada> <http://e.org/knows> <http://e.org/bo> .
)q"},
    {"vocabulary",
     R"j({"@context":{"@vocab":"http://e.org/v#"},"@id":"http://e.org/ada","name":"Ada","@type":"Person"})j",
     R"q(<http://e.org/ada> <http://e.org/v#name> "Ada" .
<http://e.org/ada> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <http://e.org/v#Person> .
)q"},
    {"base",
     R"j({"@context":{"@base":"http://e.org/people/","knows":{"@id":"http://e.org/knows","@type":"@id"}},"@id":"ada",
  "knows":["bo","../towns/x","#f","?q=1"]})j",
     R"q(<http://e.org/people/ada> <http://e.org/knows> <http://e.org/people/#f> .
<http://e.org/people/ada> <http://e.org/knows> <http://e.org/people/?q=1> .
<http://e.org/people/ada> <http://e.org/knows> <http://e.org/people/bo> .
<http://e.org/people/ada> <http://e.org/knows> <http://e.org/towns/x> .
)q"},
    {"base is taken away",
     R"j({"@context":{"@base":null,"p":"http://e.org/p"},"@id":"ada","p":[{"@id":"bo"},{"@id":"http://e.org/c",
  "p":"said of c"}]})j",
     R"q(<http://e.org/c> <http://e.org/p> "said of c" .
)q"},
    {"numbers",
     R"j({"@id":"http://e.org/n","http://e.org/p":[1,-7,0,1.0,2.5,1e3,1e21,0.1,-0.25,1.5e-7,123456789012]})j",
     R"q(<http://e.org/n> <http://e.org/p> "-2.5E-1"^^<http://www.w3.org/2001/XMLSchema#double> .
<http://e.org/n> <http://e.org/p> "-7"^^<http://www.w3.org/2001/XMLSchema#integer> .
<http://e.org/n> <http://e.org/p> "0"^^<http://www.w3.org/2001/XMLSchema#integer> .
<http://e.org/n> <http://e.org/p> "1"^^<http://www.w3.org/2001/XMLSchema#integer> .
<http://e.org/n> <http://e.org/p> "1.0E-1"^^<http://www.w3.org/2001/XMLSchema#double> .
<http://e.org/n> <http://e.org/p> "1.0E21"^^<http://www.w3.org/2001/XMLSchema#double> .
<http://e.org/n> <http://e.org/p> "1.5E-7"^^<http://www.w3.org/2001/XMLSchema#double> .
<http://e.org/n> <http://e.org/p> "1000"^^<http://www.w3.org/2001/XMLSchema#integer> .
<http://e.org/n> <http://e.org/p> "123456789012"^^<http://www.w3.org/2001/XMLSchema#integer> .
<http://e.org/n> <http://e.org/p> "2.5E0"^^<http://www.w3.org/2001/XMLSchema#double> .
)q"},
    {"numbers with a datatype",
     R"j({"@context":{"x":"http://www.w3.org/2001/XMLSchema#","d":{"@id":"http://e.org/d","@type":"x:double"},
  "i":{"@id":"http://e.org/i","@type":"x:integer"}},"@id":"http://e.org/n","d":[1,2.5],"i":[4,"5"]})j",
     R"q(<http://e.org/n> <http://e.org/d> "1.0E0"^^<http://www.w3.org/2001/XMLSchema#double> .
<http://e.org/n> <http://e.org/d> "2.5E0"^^<http://www.w3.org/2001/XMLSchema#double> .
<http://e.org/n> <http://e.org/i> "4"^^<http://www.w3.org/2001/XMLSchema#integer> .
<http://e.org/n> <http://e.org/i> "5"^^<http://www.w3.org/2001/XMLSchema#integer> .
)q"},
    {"booleans",
     R"j({"@id":"http://e.org/n","http://e.org/p":[true,false,{"@value":true,"@type":"http://e.org/own"}]})j",
     R"q(<http://e.org/n> <http://e.org/p> "false"^^<http://www.w3.org/2001/XMLSchema#boolean> .
<http://e.org/n> <http://e.org/p> "true"^^<http://e.org/own> .
<http://e.org/n> <http://e.org/p> "true"^^<http://www.w3.org/2001/XMLSchema#boolean> .
)q"},
    {"nulls",
     R"j({"@context":{"p":"http://e.org/p","gone":null},"@id":"http://e.org/n","p":[null,"x",{"@value":null}],
  "gone":"y"})j",
     R"q(<http://e.org/n> <http://e.org/p> "x" .
)q"},
    {"languages",
     R"j({"@context":{"@language":"en","name":"http://e.org/name","de":{"@id":"http://e.org/name","@language":"de"},
  "plain":{"@id":"http://e.org/name","@language":null}},"@id":"http://e.org/n","name":["harbour",5],
  "de":"Hafen","plain":"x"})j",
     R"q(<http://e.org/n> <http://e.org/name> "5"^^<http://www.w3.org/2001/XMLSchema#integer> .
<http://e.org/n> <http://e.org/name> "Hafen"@de .
<http://e.org/n> <http://e.org/name> "harbour"@en .
<http://e.org/n> <http://e.org/name> "x" .
)q"},
    {"language map",
     R"j({"@context":{"name":{"@id":"http://e.org/name","@container":"@language"}},"@id":"http://e.org/n",
  "name":{"en":"bridge","de":["Br\u00fccke","Steg"],"@none":"x","fr":null}})j",
     R"q(<http://e.org/n> <http://e.org/name> "Br\u00FCcke"@de .
<http://e.org/n> <http://e.org/name> "Steg"@de .
<http://e.org/n> <http://e.org/name> "bridge"@en .
<http://e.org/n> <http://e.org/name> "x" .
)q"},
    {"list",
     R"j({"@id":"http://e.org/n","http://e.org/p":{"@list":["a",2,{"@id":"http://e.org/x"}]}})j",
     R"q(<http://e.org/n> <http://e.org/p> _:b0 .
_:b0 <http://www.w3.org/1999/02/22-rdf-syntax-ns#first> "a" .
_:b0 <http://www.w3.org/1999/02/22-rdf-syntax-ns#rest> _:b1 .
_:b1 <http://www.w3.org/1999/02/22-rdf-syntax-ns#first> "2"^^<http://www.w3.org/2001/XMLSchema#integer> .
_:b1 <http://www.w3.org/1999/02/22-rdf-syntax-ns#rest> _:b2 .
_:b2 <http://www.w3.org/1999/02/22-rdf-syntax-ns#first> <http://e.org/x> .
_:b2 <http://www.w3.org/1999/02/22-rdf-syntax-ns#rest> <http://www.w3.org/1999/02/22-rdf-syntax-ns#nil> .
)q"},
    {"empty list",
     R"j({"@id":"http://e.org/n","http://e.org/p":{"@list":[]}})j",
     R"q(<http://e.org/n> <http://e.org/p> <http://www.w3.org/1999/02/22-rdf-syntax-ns#nil> .
)q"},
    {"list container",
     R"j({"@context":{"steps":{"@id":"http://e.org/steps","@container":"@list","@type":"@id"}},"@id":"http://e.org/n",
  "steps":["http://e.org/1","http://e.org/2"]})j",
     R"q(<http://e.org/n> <http://e.org/steps> _:b0 .
_:b0 <http://www.w3.org/1999/02/22-rdf-syntax-ns#first> <http://e.org/1> .
_:b0 <http://www.w3.org/1999/02/22-rdf-syntax-ns#rest> _:b1 .
_:b1 <http://www.w3.org/1999/02/22-rdf-syntax-ns#first> <http://e.org/2> .
_:b1 <http://www.w3.org/1999/02/22-rdf-syntax-ns#rest> <http://www.w3.org/1999/02/22-rdf-syntax-ns#nil> .
)q"},
    {"list of lists",
     R"j({"@context":{"c":{"@id":"http://e.org/c","@container":"@list"}},"@id":"http://e.org/n","c":[[1,2],[],[[3]]]})j",
     R"q(<http://e.org/n> <http://e.org/c> _:b0 .
_:b0 <http://www.w3.org/1999/02/22-rdf-syntax-ns#first> _:b1 .
_:b0 <http://www.w3.org/1999/02/22-rdf-syntax-ns#rest> _:b3 .
_:b1 <http://www.w3.org/1999/02/22-rdf-syntax-ns#first> "1"^^<http://www.w3.org/2001/XMLSchema#integer> .
_:b1 <http://www.w3.org/1999/02/22-rdf-syntax-ns#rest> _:b2 .
_:b2 <http://www.w3.org/1999/02/22-rdf-syntax-ns#first> "2"^^<http://www.w3.org/2001/XMLSchema#integer> .
_:b2 <http://www.w3.org/1999/02/22-rdf-syntax-ns#rest> <http://www.w3.org/1999/02/22-rdf-syntax-ns#nil> .
_:b3 <http://www.w3.org/1999/02/22-rdf-syntax-ns#first> <http://www.w3.org/1999/02/22-rdf-syntax-ns#nil> .
_:b3 <http://www.w3.org/1999/02/22-rdf-syntax-ns#rest> _:b4 .
_:b4 <http://www.w3.org/1999/02/22-rdf-syntax-ns#first> _:b5 .
_:b4 <http://www.w3.org/1999/02/22-rdf-syntax-ns#rest> <http://www.w3.org/1999/02/22-rdf-syntax-ns#nil> .
_:b5 <http://www.w3.org/1999/02/22-rdf-syntax-ns#first> _:b6 .
_:b5 <http://www.w3.org/1999/02/22-rdf-syntax-ns#rest> <http://www.w3.org/1999/02/22-rdf-syntax-ns#nil> .
_:b6 <http://www.w3.org/1999/02/22-rdf-syntax-ns#first> "3"^^<http://www.w3.org/2001/XMLSchema#integer> .
_:b6 <http://www.w3.org/1999/02/22-rdf-syntax-ns#rest> <http://www.w3.org/1999/02/22-rdf-syntax-ns#nil> .
)q"},
    {"list of nodes",
     R"j({"@id":"http://e.org/n","http://e.org/p":{"@list":[{"http://e.org/q":1},{"@id":"http://e.org/y",
  "http://e.org/q":2}]}})j",
     R"q(<http://e.org/n> <http://e.org/p> _:b1 .
<http://e.org/y> <http://e.org/q> "2"^^<http://www.w3.org/2001/XMLSchema#integer> .
_:b0 <http://e.org/q> "1"^^<http://www.w3.org/2001/XMLSchema#integer> .
_:b1 <http://www.w3.org/1999/02/22-rdf-syntax-ns#first> _:b0 .
_:b1 <http://www.w3.org/1999/02/22-rdf-syntax-ns#rest> _:b2 .
_:b2 <http://www.w3.org/1999/02/22-rdf-syntax-ns#first> <http://e.org/y> .
_:b2 <http://www.w3.org/1999/02/22-rdf-syntax-ns#rest> <http://www.w3.org/1999/02/22-rdf-syntax-ns#nil> .
)q"},
    {"set",
     R"j({"@context":{"p":{"@id":"http://e.org/p","@container":"@set"}},"@id":"http://e.org/n","p":["a"],
  "http://e.org/q":{"@set":["b",["c"],{"@set":"d"}]}})j",
     R"q(<http://e.org/n> <http://e.org/p> "a" .
<http://e.org/n> <http://e.org/q> "b" .
<http://e.org/n> <http://e.org/q> "c" .
<http://e.org/n> <http://e.org/q> "d" .
)q"},
    {"nested nodes",
     R"j({"@context":{"@vocab":"http://e.org/"},"@id":"http://e.org/n","says":{"@type":"Speech","by":{"name":"Bo",
  "of":{"@id":"http://e.org/town","name":"Elm"}},"at":{}}})j",
     R"q(<http://e.org/n> <http://e.org/says> _:b0 .
<http://e.org/town> <http://e.org/name> "Elm" .
_:b0 <http://e.org/at> _:b1 .
_:b0 <http://e.org/by> _:b2 .
_:b0 <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <http://e.org/Speech> .
_:b2 <http://e.org/name> "Bo" .
_:b2 <http://e.org/of> <http://e.org/town> .
)q"},
    {"graph at the top",
     R"j({"@context":{"@vocab":"http://e.org/"},"@graph":[{"@id":"http://e.org/a","p":1},{"@id":"http://e.org/b",
  "p":2}]})j",
     R"q(<http://e.org/a> <http://e.org/p> "1"^^<http://www.w3.org/2001/XMLSchema#integer> .
<http://e.org/b> <http://e.org/p> "2"^^<http://www.w3.org/2001/XMLSchema#integer> .
)q"},
    {"named graph",
     R"j({"@context":{"@vocab":"http://e.org/"},"@id":"http://e.org/g","date":"2020-01-05",
  "@graph":[{"@id":"http://e.org/a","p":{"@id":"_:x","q":1}}]})j",
     R"q(<http://e.org/a> <http://e.org/p> _:b0 <http://e.org/g> .
<http://e.org/g> <http://e.org/date> "2020-01-05" .
_:b0 <http://e.org/q> "1"^^<http://www.w3.org/2001/XMLSchema#integer> <http://e.org/g> .
)q"},
    {"graphs within a graph",
     R"j({"@context":{"@vocab":"http://e.org/"},"@graph":[{"@id":"_:g","@graph":{"@id":"http://e.org/a","p":"in g"}},
  {"@graph":[{"@id":"http://e.org/b","p":"in a graph without a name"}]},{"@id":"_:g","of":"Bo"}]})j",
     R"q(<http://e.org/a> <http://e.org/p> "in g" _:b0 .
<http://e.org/b> <http://e.org/p> "in a graph without a name" _:b1 .
_:b0 <http://e.org/of> "Bo" .
)q"},
    {"graph container",
     R"j({"@context":{"@vocab":"http://e.org/","claim":{"@container":"@graph"}},"@id":"http://e.org/n",
  "claim":[{"@id":"http://e.org/a","p":1},{"@id":"http://e.org/b","p":2}]})j",
     R"q(<http://e.org/a> <http://e.org/p> "1"^^<http://www.w3.org/2001/XMLSchema#integer> _:b0 .
<http://e.org/b> <http://e.org/p> "2"^^<http://www.w3.org/2001/XMLSchema#integer> _:b1 .
<http://e.org/n> <http://e.org/claim> _:b0 .
<http://e.org/n> <http://e.org/claim> _:b1 .
)q"},
    {"graphs by id",
     R"j({"@context":{"@vocab":"http://e.org/","claim":{"@container":["@graph","@id"]}},"@id":"http://e.org/n",
  "claim":{"http://e.org/g1":{"@id":"http://e.org/a","p":1},"@none":{"@id":"http://e.org/b","p":2}}})j",
     R"q(<http://e.org/a> <http://e.org/p> "1"^^<http://www.w3.org/2001/XMLSchema#integer> <http://e.org/g1> .
<http://e.org/b> <http://e.org/p> "2"^^<http://www.w3.org/2001/XMLSchema#integer> _:b0 .
<http://e.org/n> <http://e.org/claim> <http://e.org/g1> .
<http://e.org/n> <http://e.org/claim> _:b0 .
)q"},
    {"reverse",
     R"j({"@context":{"@vocab":"http://e.org/"},"@id":"http://e.org/n",
  "@reverse":{"memberOf":[{"@id":"http://e.org/a"},{"name":"Bo"}]}})j",
     R"q(<http://e.org/a> <http://e.org/memberOf> <http://e.org/n> .
_:b0 <http://e.org/memberOf> <http://e.org/n> .
_:b0 <http://e.org/name> "Bo" .
)q"},
    {"reverse term",
     R"j({"@context":{"@vocab":"http://e.org/","members":{"@reverse":"memberOf","@type":"@id"}},"@id":"http://e.org/n",
  "members":["http://e.org/a",{"@id":"http://e.org/b","name":"Bo"}]})j",
     R"q(<http://e.org/a> <http://e.org/memberOf> <http://e.org/n> .
<http://e.org/b> <http://e.org/memberOf> <http://e.org/n> .
<http://e.org/b> <http://e.org/name> "Bo" .
)q"},
    {"reverse of reverse",
     R"j({"@context":{"@vocab":"http://e.org/","members":{"@reverse":"memberOf"}},"@id":"http://e.org/n",
  "@reverse":{"members":{"@id":"http://e.org/a"}}})j",
     R"q(<http://e.org/n> <http://e.org/memberOf> <http://e.org/a> .
)q"},
    {"index",
     R"j({"@context":{"@vocab":"http://e.org/","post":{"@container":"@index"}},"@id":"http://e.org/n",
  "post":{"first":{"@id":"http://e.org/1"},"second":[{"@id":"http://e.org/2"},"text"]},"x":{"@value":"v",
  "@index":"i"}})j",
     R"q(<http://e.org/n> <http://e.org/post> "text" .
<http://e.org/n> <http://e.org/post> <http://e.org/1> .
<http://e.org/n> <http://e.org/post> <http://e.org/2> .
<http://e.org/n> <http://e.org/x> "v" .
)q"},
    {"index as a property",
     R"j({"@context":{"@vocab":"http://e.org/","post":{"@container":"@index","@index":"ward"}},"@id":"http://e.org/n",
  "post":{"north":{"@id":"http://e.org/1"},"south":{"@id":"http://e.org/2","ward":"west"}}})j",
     R"q(<http://e.org/1> <http://e.org/ward> "north" .
<http://e.org/2> <http://e.org/ward> "south" .
<http://e.org/2> <http://e.org/ward> "west" .
<http://e.org/n> <http://e.org/post> <http://e.org/1> .
<http://e.org/n> <http://e.org/post> <http://e.org/2> .
)q"},
    {"nodes by id",
     R"j({"@context":{"@vocab":"http://e.org/","@base":"http://e.org/b/","member":{"@container":"@id"}},"@id":"n",
  "member":{"a":{"name":"A"},"@none":{"name":"N"},"c":{"@id":"d","name":"D"}}})j",
     R"q(<http://e.org/b/a> <http://e.org/name> "A" .
<http://e.org/b/d> <http://e.org/name> "D" .
<http://e.org/b/n> <http://e.org/member> <http://e.org/b/a> .
<http://e.org/b/n> <http://e.org/member> <http://e.org/b/d> .
<http://e.org/b/n> <http://e.org/member> _:b0 .
_:b0 <http://e.org/name> "N" .
)q"},
    {"nodes by type",
     R"j({"@context":{"@vocab":"http://e.org/","member":{"@container":"@type"}},"@id":"http://e.org/n",
  "member":{"Mayor":{"name":"A"},"Clerk":["http://e.org/x",{"@type":"Person","name":"B"}]}})j",
     R"q(<http://e.org/n> <http://e.org/member> <http://e.org/x> .
<http://e.org/n> <http://e.org/member> _:b0 .
<http://e.org/n> <http://e.org/member> _:b1 .
<http://e.org/x> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <http://e.org/Clerk> .
_:b0 <http://e.org/name> "B" .
_:b0 <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <http://e.org/Clerk> .
_:b0 <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <http://e.org/Person> .
_:b1 <http://e.org/name> "A" .
_:b1 <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <http://e.org/Mayor> .
)q"},
    {"included",
     R"j({"@context":{"@vocab":"http://e.org/"},"@id":"http://e.org/n","p":1,"@included":[{"@id":"http://e.org/a",
  "p":2},{"p":3}]})j",
     R"q(<http://e.org/a> <http://e.org/p> "2"^^<http://www.w3.org/2001/XMLSchema#integer> .
<http://e.org/n> <http://e.org/p> "1"^^<http://www.w3.org/2001/XMLSchema#integer> .
_:b0 <http://e.org/p> "3"^^<http://www.w3.org/2001/XMLSchema#integer> .
)q"},
    {"nest",
     R"j({"@context":{"@vocab":"http://e.org/","labels":"@nest","name":{"@nest":"labels"}},"@id":"http://e.org/n",
  "labels":{"name":"Elm","labels":[{"other":"Ulm"}]},"p":1})j",
     R"q(<http://e.org/n> <http://e.org/name> "Elm" .
<http://e.org/n> <http://e.org/other> "Ulm" .
<http://e.org/n> <http://e.org/p> "1"^^<http://www.w3.org/2001/XMLSchema#integer> .
)q"},
    {"aliases of keywords",
     R"j({"@context":{"@vocab":"http://e.org/","id":"@id","type":"@type","value":"@value","lang":"@language",
  "graph":"@graph","list":"@list"},"id":"http://e.org/g","type":"Report","graph":[{"id":"http://e.org/n",
  "p":{"value":"x","lang":"en"},"q":{"list":["a"]}}]})j",
     R"q(<http://e.org/g> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <http://e.org/Report> .
<http://e.org/n> <http://e.org/p> "x"@en <http://e.org/g> .
<http://e.org/n> <http://e.org/q> _:b0 <http://e.org/g> .
_:b0 <http://www.w3.org/1999/02/22-rdf-syntax-ns#first> "a" <http://e.org/g> .
_:b0 <http://www.w3.org/1999/02/22-rdf-syntax-ns#rest> <http://www.w3.org/1999/02/22-rdf-syntax-ns#nil> <http://e.org/g> .
)q"},
    {"coerced to ids and vocabulary",
     R"j({"@context":{"@vocab":"http://e.org/v/","@base":"http://e.org/b/","i":{"@type":"@id"},"v":{"@type":"@vocab"},
  "Term":"http://e.org/other#Term","n":{"@type":"@none"}},"@id":"n","i":["Term","v:x",7],"v":["Term","Free",
  true],"n":"Term"})j",
     R"q(<http://e.org/b/n> <http://e.org/v/i> "7"^^<http://www.w3.org/2001/XMLSchema#integer> .
<http://e.org/b/n> <http://e.org/v/i> <http://e.org/b/Term> .
<http://e.org/b/n> <http://e.org/v/i> <v:x> .
<http://e.org/b/n> <http://e.org/v/n> "Term" .
<http://e.org/b/n> <http://e.org/v/v> "true"^^<http://www.w3.org/2001/XMLSchema#boolean> .
<http://e.org/b/n> <http://e.org/v/v> <http://e.org/other#Term> .
<http://e.org/b/n> <http://e.org/v/v> <http://e.org/v/Free> .
)q"},
    {"typed values",
     R"j({"@context":{"x":"http://www.w3.org/2001/XMLSchema#","on":{"@id":"http://e.org/on","@type":"x:date"}},
  "@id":"http://e.org/n","on":["2021-03-04",{"@value":"2021","@type":"x:gYear"},{"@value":"s",
  "@type":"x:string"}]})j",
     R"q(<http://e.org/n> <http://e.org/on> "2021"^^<http://www.w3.org/2001/XMLSchema#gYear> .
<http://e.org/n> <http://e.org/on> "2021-03-04"^^<http://www.w3.org/2001/XMLSchema#date> .
<http://e.org/n> <http://e.org/on> "s" .
)q"},
    {"json values",
     R"j({"@context":{"raw":{"@id":"http://e.org/raw","@type":"@json"}},"@id":"http://e.org/n","raw":{"b":[1,2.50,1e30,
  "\u20ac",null],"a":{"z":true,"\n":"\u000f"}},"http://e.org/other":{"@value":[],"@type":"@json"}})j",
     R"q(<http://e.org/n> <http://e.org/other> "[]"^^<http://www.w3.org/1999/02/22-rdf-syntax-ns#JSON> .
<http://e.org/n> <http://e.org/raw> "{\"a\":{\"\\n\":\"\\u000f\",\"z\":true},\"b\":[1,2.5,1e+30,\"\u20AC\",null]}"^^<http://www.w3.org/1999/02/22-rdf-syntax-ns#JSON> .
)q"},
    {"contexts in nodes",
     R"j({"@context":{"name":"http://e.org/name","in":"http://e.org/in"},"@id":"http://e.org/n","name":"A",
  "in":{"@context":{"name":"http://e.org/title"},"@id":"http://e.org/m","name":"B","in":{"@context":null,
  "@id":"http://e.org/l","name":"C","http://e.org/q":"D"}}})j",
     R"q(<http://e.org/l> <http://e.org/q> "D" .
<http://e.org/m> <http://e.org/in> <http://e.org/l> .
<http://e.org/m> <http://e.org/title> "B" .
<http://e.org/n> <http://e.org/in> <http://e.org/m> .
<http://e.org/n> <http://e.org/name> "A" .
)q"},
    {"array of contexts",
     R"j({"@context":[{"e":"http://e.org/"},{"name":"e:name"},null,{"e":"http://f.org/"},{"title":"e:title"}],
  "@id":"e:n","title":"A","name":"B"})j",
     R"q(<http://f.org/n> <http://f.org/title> "A" .
)q"},
    {"context of a property",
     R"j({"@context":{"@vocab":"http://e.org/","address":{"@context":{"@vocab":"http://post.org/",
  "name":"http://post.org/addressee"}}},"@id":"http://e.org/n","name":"A","address":{"name":"B","street":"C",
  "next":{"name":"D"}}})j",
     R"q(<http://e.org/n> <http://e.org/address> _:b0 .
<http://e.org/n> <http://e.org/name> "A" .
_:b0 <http://post.org/addressee> "B" .
_:b0 <http://post.org/next> _:b1 .
_:b0 <http://post.org/street> "C" .
_:b1 <http://post.org/addressee> "D" .
)q"},
    {"context of a type",
     R"j({"@context":{"@vocab":"http://e.org/","Ship":{"@context":{"name":"http://sea.org/name",
  "port":{"@type":"@id"}}}},"@id":"http://e.org/n","@type":"Ship","name":"A","port":{"@id":"http://e.org/elm",
  "name":"Elm"}})j",
     R"q(<http://e.org/elm> <http://e.org/name> "Elm" .
<http://e.org/n> <http://e.org/port> <http://e.org/elm> .
<http://e.org/n> <http://sea.org/name> "A" .
<http://e.org/n> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <http://e.org/Ship> .
)q"},
    {"context of a type that reaches below",
     R"j({"@context":{"@vocab":"http://e.org/","Ship":{"@context":{"@propagate":true,"name":"http://sea.org/name"}}},
  "@id":"http://e.org/n","@type":"Ship","name":"A","port":{"@id":"http://e.org/elm","name":"Elm"}})j",
     R"q(<http://e.org/elm> <http://sea.org/name> "Elm" .
<http://e.org/n> <http://e.org/port> <http://e.org/elm> .
<http://e.org/n> <http://sea.org/name> "A" .
<http://e.org/n> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <http://e.org/Ship> .
)q"},
    {"context that stays in its node",
     R"j({"@context":{"@vocab":"http://e.org/"},"@id":"http://e.org/n","p":{"@context":{"@propagate":false,
  "name":"http://own.org/name"},"@id":"http://e.org/m","name":"A","p":{"name":"B"}}})j",
     R"q(<http://e.org/m> <http://e.org/p> _:b0 .
<http://e.org/m> <http://own.org/name> "A" .
<http://e.org/n> <http://e.org/p> <http://e.org/m> .
_:b0 <http://e.org/name> "B" .
)q"},
    {"protected terms",
     R"j({"@context":[{"@protected":true,"name":"http://e.org/name"},{"name":"http://e.org/name",
  "title":"http://e.org/title"}],"@id":"http://e.org/n","name":"A","title":"B"})j",
     R"q(<http://e.org/n> <http://e.org/name> "A" .
<http://e.org/n> <http://e.org/title> "B" .
)q"},
    {"prefix that ends in a letter",
     R"j({"@context":{"e":{"@id":"http://e.org/x","@prefix":true},"f":"http://f.org/x"},"@id":"e:n",
  "f:p":"f is no prefix","e:p":"e is one"})j",
     R"q(<http://e.org/xn> <f:p> "f is no prefix" .
<http://e.org/xn> <http://e.org/xp> "e is one" .
)q"},
    {"blank nodes",
     R"j([{"@id":"_:b0","http://e.org/p":{"@id":"_:b1"}},{"http://e.org/p":{"@id":"_:b0"}},{"@id":"_:b1",
  "http://e.org/p":[{},{"http://e.org/p":1}]}])j",
     R"q(_:b0 <http://e.org/p> _:b1 .
_:b1 <http://e.org/p> _:b3 .
_:b1 <http://e.org/p> _:b4 .
_:b2 <http://e.org/p> _:b0 .
_:b4 <http://e.org/p> "1"^^<http://www.w3.org/2001/XMLSchema#integer> .
)q"},
    {"same node in several places",
     R"j([{"@id":"http://e.org/n","http://e.org/p":[1,1,"1"]},{"@id":"http://e.org/n","http://e.org/p":1,
  "http://e.org/q":{"@id":"http://e.org/n","http://e.org/q":{"@id":"http://e.org/n"}}}])j",
     R"q(<http://e.org/n> <http://e.org/p> "1" .
<http://e.org/n> <http://e.org/p> "1"^^<http://www.w3.org/2001/XMLSchema#integer> .
<http://e.org/n> <http://e.org/q> <http://e.org/n> .
)q"},
    {"not RDF",
     R"j({"@context":{"e":"http://e.org/"},"@id":"e:n","_:p":"a blank property","no":"no IRI",
  "e:ok":[{"@id":"http://e.org/a b","e:lost":1},"kept"],"e:t":{"@id":"http://e.org/y","@type":["relative",
  "e:T"]}})j",
     R"q(<http://e.org/n> <http://e.org/ok> "kept" .
<http://e.org/n> <http://e.org/t> <http://e.org/y> .
<http://e.org/y> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <http://base.org/relative> .
<http://e.org/y> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <http://e.org/T> .
)q"},
    {"free values",
     R"j({"@context":{"e":"http://e.org/"},"@graph":["loose",{"@value":"loose"},{"@list":["loose"]},{"@id":"e:only"},
  {},{"@id":"e:n","e:p":"kept"}]})j",
     R"q(<http://e.org/n> <http://e.org/p> "kept" .
)q"},
    {"letters and escapes",
     R"j({"@id":"http://e.org/n\u00e9","http://e.org/p":["\u00dc\ud83d\ude00\t\"\\\/","\r\n",
  "\u03a9\u03bc\u03ad\u03b3\u03b1"]})j",
     R"q(<http://e.org/n\u00E9> <http://e.org/p> "\r\n" .
<http://e.org/n\u00E9> <http://e.org/p> "\u00DC\U0001F600\t\"\\/" .
<http://e.org/n\u00E9> <http://e.org/p> "\u03A9\u03BC\u03AD\u03B3\u03B1" .
)q"},
    {"directions",
     R"j({"@context":{"@direction":"rtl","p":"http://e.org/p","q":{"@id":"http://e.org/q","@direction":"ltr"}},
  "@id":"http://e.org/n","p":["a",{"@value":"b","@language":"he","@direction":"rtl"}],"q":"c"})j",
     R"q(<http://e.org/n> <http://e.org/p> "a" .
<http://e.org/n> <http://e.org/p> "b"@he .
<http://e.org/n> <http://e.org/q> "c" .
)q"},
    {"late context",
     R"j({"@id":"e:n","e:p":{"e:q":1},"@context":{"e":"http://e.org/"}})j",
     R"q(<http://e.org/n> <http://e.org/p> _:b0 .
_:b0 <http://e.org/q> "1"^^<http://www.w3.org/2001/XMLSchema#integer> .
)q"},
    {"late id of a graph",
     R"j({"@graph":[{"@id":"http://e.org/n","http://e.org/p":1}],"@id":"http://e.org/g"})j",
     R"q(<http://e.org/n> <http://e.org/p> "1"^^<http://www.w3.org/2001/XMLSchema#integer> <http://e.org/g> .
)q"},
    {"type as a property",
     R"j({"@context":{"@vocab":"http://e.org/","kind":"http://www.w3.org/1999/02/22-rdf-syntax-ns#type",
  "@type":{"@container":"@set"}},"@id":"http://e.org/n","kind":[{"@id":"http://e.org/A"},"text"],
  "@type":["B"]})j",
     R"q(<http://e.org/n> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> "text" .
<http://e.org/n> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <http://e.org/A> .
<http://e.org/n> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <http://e.org/B> .
)q"},
    {"relative vocabulary",
     R"j({"@context":{"@base":"http://e.org/doc","@vocab":"#"},"@id":"","name":"A","@type":"Page"})j",
     R"q(<http://e.org/doc> <http://e.org/doc#name> "A" .
<http://e.org/doc> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <http://e.org/doc#Page> .
)q"},
    {"graph beside a key that is left out",
     R"j({"title":"a key without IRI","@graph":[{"@id":"http://e.org/a","http://e.org/p":1}],"http://e.org/q":null})j",
     R"q(<http://e.org/a> <http://e.org/p> "1"^^<http://www.w3.org/2001/XMLSchema#integer> .
)q"},
    {"nothing",
     R"j({})j",
     R"q()q"},
    {"empty array",
     R"j([])j",
     R"q()q"},
};
// clang-format on

} // namespace triplewright::testing

#endif
