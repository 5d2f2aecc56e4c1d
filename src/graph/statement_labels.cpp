// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

#include "graph/statement_labels.hpp"

#include <map>
#include <string>

#include <boost/range/iterator_range.hpp>

namespace triplewright {

void label_statements(GraphStructure& structure)
{
    std::map<std::string, GraphTraits::edge_descriptor> edges;
    for (const auto& edge : boost::make_iterator_range(boost::edges(structure))) {
        edges.emplace(structure[edge].iri, edge);
    }
    const auto reading = [&](Vertex vertex) {
        const GraphNode& node = structure[vertex];
        return node.kind == NodeKind::statement ? '[' + relation_label(structure[edges.at(node.iri)]) + ']'
                                                : node.label;
    };
    for (const Vertex vertex : boost::make_iterator_range(boost::vertices(structure))) {
        if (structure[vertex].kind == NodeKind::statement) {
            const auto edge = edges.at(structure[vertex].iri);
            structure[vertex].label = reading(boost::source(edge, structure)) + ' ' + relation_label(structure[edge]);
            if (structure[edge].has_object) {
                structure[vertex].label += ' ' + reading(boost::target(edge, structure));
            }
        }
    }
}

} // namespace triplewright
