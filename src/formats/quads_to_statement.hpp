// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

/// \file
/// A statement out of the RDF that was made from it.

#ifndef TRIPLEWRIGHT_FORMATS_QUADS_TO_STATEMENT_HPP
#define TRIPLEWRIGHT_FORMATS_QUADS_TO_STATEMENT_HPP

#include <string>
#include <vector>

#include "formats/graph_quads.hpp"
#include "graph/vertex_key.hpp"
#include "triplewright/graph/knowledge_graph.hpp"

namespace triplewright {

struct QualifierDraft {
    std::string role;
    std::string preposition;
    VertexKey value;
};

/// A statement before there are vertices.
struct StatementDraft {
    GraphStatement statement; ///< Without vertices.
    VertexKey subject;
    VertexKey object;
    std::vector<QualifierDraft> qualifiers;
    std::vector<VertexKey> sources;
};

/// The statement whose node is `subject`. Throws InputError when something is missing.
[[nodiscard]] StatementDraft read_statement(const GraphQuads& quads, TermId subject);

} // namespace triplewright

#endif
