// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

/// \file
/// What a vertex is in any graph, and before there are vertices.

#ifndef TRIPLEWRIGHT_GRAPH_VERTEX_KEY_HPP
#define TRIPLEWRIGHT_GRAPH_VERTEX_KEY_HPP

#include <string>

#include "triplewright/graph/knowledge_graph.hpp"

namespace triplewright {

/// Sorts as the vertices of a KnowledgeGraph do.
struct VertexKey {
    NodeKind kind = NodeKind::entity;
    std::string first;  ///< IRI; of a literal its datatype.
    std::string second; ///< Of a literal its form.
    friend auto operator<=>(const VertexKey&, const VertexKey&) = default;
};

[[nodiscard]] inline VertexKey key_of(const GraphNode& node)
{
    return node.kind == NodeKind::literal ? VertexKey{node.kind, node.datatype, node.label}
                                          : VertexKey{node.kind, node.iri, ""};
}

} // namespace triplewright

#endif
