// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

/// \file
/// A graph as text, one line a vertex and edge, for comparison in tests.

#ifndef TRIPLEWRIGHT_TESTS_GRAPH_GRAPH_DUMP_HPP
#define TRIPLEWRIGHT_TESTS_GRAPH_GRAPH_DUMP_HPP

#include <sstream>
#include <string>

#include <boost/range/iterator_range.hpp>

#include "triplewright/graph/knowledge_graph.hpp"

namespace triplewright::testing {

inline void dump_range(std::ostream& out, const TextRange& range)
{
    out << range.document << '#' << range.begin << ',' << range.end;
}

inline void dump_node(std::ostream& out, const KnowledgeGraph& graph, const GraphNode& node)
{
    const auto local = [&](const std::string& iri) { return iri.substr(graph.base.size()); };
    if (node.kind == NodeKind::literal) {
        out << "literal \"" << node.label << "\" " << node.datatype.substr(node.datatype.find('#') + 1);
    } else if (node.kind == NodeKind::statement) {
        out << local(node.iri) << " \"" << node.label << '"';
    } else {
        out << local(node.iri) << " \"" << node.label << "\" " << to_string(node.type) << (node.named ? " named" : "");
        for (const std::string& alias : node.aliases) {
            out << " alias \"" << alias << '"';
        }
        for (const GraphMention& mention : node.mentions) {
            out << ' ';
            dump_range(out, mention.range);
        }
    }
}

inline void dump_statement(std::ostream& out, const GraphStatement& statement)
{
    out << qualified_relation(statement) << (statement.has_object ? "" : " intransitive") << ' '
        << to_string(statement.tense);
    for (const Vertex source : statement.sources) {
        out << " by " << source;
    }
    for (const GraphQualifier& qualifier : statement.qualifiers) {
        out << ' ' << qualifier.role << '/' << qualifier.preposition << '=' << qualifier.value;
    }
    out << " c=" << static_cast<int>(statement.confidence * 1000 + 0.5F);
    for (const Evidence& evidence : statement.evidence) {
        out << ' ';
        dump_range(out, evidence.sentence);
    }
}

/// Vertices with their numbers, then edges; with `ids` the statements' IRIs too.
inline std::string dump(const KnowledgeGraph& graph, bool ids = true)
{
    std::ostringstream out;
    for (const GraphDocument& document : graph.documents) {
        out << "document " << document.iri << ' ' << document.id << ' ' << document.date << ' ' << document.code_points
            << '\n';
    }
    const GraphStructure& g = graph.structure;
    for (const Vertex v : boost::make_iterator_range(boost::vertices(g))) {
        out << v << ' ';
        if (ids || g[v].kind != NodeKind::statement) {
            dump_node(out, graph, g[v]);
        } else {
            out << "statement \"" << g[v].label << '"';
        }
        out << '\n';
    }
    for (const auto& e : boost::make_iterator_range(boost::edges(g))) {
        out << boost::source(e, g) << "->" << boost::target(e, g) << ' ';
        if (ids) {
            out << g[e].iri.substr(graph.base.size()) << ' ';
        }
        dump_statement(out, g[e]);
        out << '\n';
    }
    return out.str();
}

} // namespace triplewright::testing

#endif
