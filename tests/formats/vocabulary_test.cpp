// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

#include <set>
#include <string>

#include <gtest/gtest.h>

#include "formats/golden.hpp"
#include "formats/rdf_names.hpp"
#include "formats/rdf_walk.hpp"
#include "triplewright/extraction/roles.hpp"
#include "triplewright/resolution/implied_relations.hpp"

namespace triplewright {
namespace {

std::string vocabulary_path()
{
    return std::string(TRIPLEWRIGHT_SOURCE_DIR) + "/ontologies/triplewright.ttl";
}

/// As between the quotation marks of Turtle.
std::string escaped(std::string_view text)
{
    std::string out;
    for (const char c : text) {
        out += c == '"' ? "\\\"" : std::string(1, c);
    }
    return out;
}

template <typename Enum>
void add_values(std::set<std::string>& terms, int count)
{
    for (int i = 0; i < count; ++i) {
        const auto value = static_cast<Enum>(i);
        terms.insert(to_camel_case(to_string(value)));
    }
}

/// All terms that can be written: those of the golden graphs, and all values of what varies.
std::set<std::string> written_terms()
{
    std::set<std::string> terms = {"name", "nominal", "pronoun", "qualifier", "preposition", "relayedBy"};
    for (const QualifierRole& role : qualifier_roles()) {
        terms.insert(to_camel_case(role.role));
    }
    add_values<Polarity>(terms, 2);
    add_values<Factuality>(terms, 6);
    add_values<Tense>(terms, 4);
    add_values<Aspect>(terms, 4);
    terms.erase("none"); // not written
    for (int i = 0; i < 10; ++i) {
        terms.insert(std::string(type_names(static_cast<EntityType>(i)).own));
    }
    terms.erase("");
    const std::string start = '<' + std::string(tw_namespace);
    for (const char* name : {"good", "hostile"}) {
        const std::string text = testing::write_to_string("ntriples", testing::golden_graph(name));
        for (std::size_t at = text.find(start); at != std::string::npos; at = text.find(start, at + 1)) {
            const std::size_t begin = at + start.size();
            terms.insert(text.substr(begin, text.find('>', begin) - begin));
        }
    }
    return terms;
}

TEST(Vocabulary, DefinesEveryTermThatIsWritten)
{
    const std::string vocabulary = testing::read_file(vocabulary_path());
    for (const std::string& term : written_terms()) {
        const std::size_t begin = vocabulary.find("\ntw:" + term + " a ");
        ASSERT_NE(begin, std::string::npos) << "tw:" << term << " is not in ontologies/triplewright.ttl";
        const std::string definition = vocabulary.substr(begin, vocabulary.find(" .\n", begin) - begin);
        EXPECT_NE(definition.find("rdfs:label \""), std::string::npos) << term;
        EXPECT_NE(definition.find("rdfs:comment \""), std::string::npos) << term;
    }
}

TEST(Vocabulary, SaysOfRolesWhatTheTableSays)
{
    const std::string vocabulary = testing::read_file(vocabulary_path());
    std::string last;
    for (const QualifierRole& role : qualifier_roles()) {
        EXPECT_LT(last, role.role) << "sorted";
        last = role.role;
        EXPECT_EQ(find_qualifier_role(role.role), &role);
        const std::string definition = "\ntw:" + to_camel_case(role.role) +
                                       " a rdf:Property ;\n    rdfs:subPropertyOf tw:qualifier ;\n"
                                       "    rdfs:domain rdf:Statement ;\n    rdfs:label \"" +
                                       std::string(role.label) + "\" ;\n    rdfs:comment \"" + escaped(role.comment) +
                                       "\" .\n";
        EXPECT_NE(vocabulary.find(definition), std::string::npos) << definition;
    }
    EXPECT_EQ(find_qualifier_role("prep_amid"), nullptr);
    EXPECT_EQ(preposition_role("close to"), "prep_close_to");
    const QualifierRole& cause = *find_qualifier_role("cause");
    EXPECT_TRUE(is_ordinary_preposition(cause, "because of"));
    EXPECT_TRUE(is_ordinary_preposition(cause, ""));
    EXPECT_FALSE(is_ordinary_preposition(cause, "because_"));
    EXPECT_FALSE(is_ordinary_preposition(cause, "amid"));
}

TEST(Vocabulary, SaysOfImpliedRelationsWhatTheTableSays)
{
    const std::string vocabulary = testing::read_file(vocabulary_path());
    for (const ImpliedRelation& implied : implied_relations()) {
        const std::string term = to_camel_case(implied.relation);
        const std::string definition = "\ntw:" + term + " a rdf:Property ;\n    rdfs:label \"" +
                                       std::string(implied.label) + "\" ;\n    rdfs:comment \"" +
                                       escaped(implied.comment) + "\" .\n";
        EXPECT_NE(vocabulary.find(definition), std::string::npos) << definition;
        KnowledgeGraph graph = testing::golden_graph("good");
        graph.structure[*boost::edges(graph.structure).first].predicate = implied.relation;
        const std::string triple = '<' + graph.base + "relation/" + std::string(implied.relation) +
                                   "> <http://www.w3.org/2000/01/rdf-schema#subPropertyOf> <" +
                                   std::string(tw_namespace) + term + "> .\n";
        EXPECT_NE(testing::write_to_string("ntriples", graph).find(triple), std::string::npos) << triple;
    }
    EXPECT_EQ(find_implied_relation("meet_with"), nullptr);
}

TEST(Vocabulary, IsTurtle)
{
    for (const char* command : {"serdi -q", "rapper -q -c -i turtle"}) {
        if (!testing::has_program(std::string(command).substr(0, 6))) {
            GTEST_SKIP() << "needs serdi and rapper (Debian packages serdi, raptor2-utils)";
        }
        const auto result = testing::run_command(std::string(command) + ' ' + vocabulary_path() + " > /dev/null");
        EXPECT_EQ(result.status, 0) << command;
    }
}

} // namespace
} // namespace triplewright
