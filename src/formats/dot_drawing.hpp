// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

/// \file
/// What of a graph a drawing shows: the nodes with most statements, parallel edges merged, a statement that another
/// statement is about drawn as a joint in the middle of its own edge. dot.cpp turns this into DOT.

#ifndef TRIPLEWRIGHT_FORMATS_DOT_DRAWING_HPP
#define TRIPLEWRIGHT_FORMATS_DOT_DRAWING_HPP

#include <cstddef>
#include <vector>

#include "triplewright/graph/knowledge_graph.hpp"

namespace triplewright {

using GraphEdge = GraphTraits::edge_descriptor;

/// How sure a line looks: the text's own voice, an open matter, or somebody's words.
enum class LineStyle { solid, dashed, dotted };

/// One line of the drawing: statements between the same two nodes with the same kind of standing.
struct DrawnEdge {
    Vertex from = 0;
    Vertex to = 0;
    LineStyle style = LineStyle::solid;
    bool negated = false;
    bool has_arrow = true;             ///< False for the first half of a line with a joint.
    bool has_label = true;             ///< False for the second half.
    std::vector<GraphEdge> statements; ///< By IRI; never empty.
};

struct Drawing {
    std::vector<Vertex> nodes;      ///< Ascending; each has a line.
    std::vector<DrawnEdge> edges;   ///< By `from`, `to`, style.
    std::size_t nodes_in_graph = 0; ///< With statements; more than `nodes` when some were left out.
};

/// Draws at most `max_nodes` nodes; 0 is all.
[[nodiscard]] Drawing make_drawing(const KnowledgeGraph& graph, std::size_t max_nodes);

} // namespace triplewright

#endif
