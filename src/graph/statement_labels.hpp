// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

/// \file
/// Short readings of statements that are vertices.

#ifndef TRIPLEWRIGHT_GRAPH_STATEMENT_LABELS_HPP
#define TRIPLEWRIGHT_GRAPH_STATEMENT_LABELS_HPP

#include "triplewright/graph/knowledge_graph.hpp"

namespace triplewright {

/// Labels every statement vertex: "Wayne tell CNN", with other statements in it as "[have (reported)]".
void label_statements(GraphStructure& structure);

} // namespace triplewright

#endif
