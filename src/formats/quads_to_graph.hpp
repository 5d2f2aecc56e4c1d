// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

/// \file
/// A knowledge graph out of the RDF that was made from one. Needs the statement layer; the mention layer gives the
/// mentions and the documents' lengths. What RDF does not carry: a preposition that says no more than its qualifier's
/// role, which span of a statement belongs to which of its sentences (found by their places), and a literal's datatype
/// where its form was not one of it.

#ifndef TRIPLEWRIGHT_FORMATS_QUADS_TO_GRAPH_HPP
#define TRIPLEWRIGHT_FORMATS_QUADS_TO_GRAPH_HPP

#include <optional>
#include <string>

#include "formats/quad_table.hpp"
#include "triplewright/graph/knowledge_graph.hpp"

namespace triplewright {

/// The graph that `table` (sorted) was written from, whatever graphs its quads are in; nothing for RDF of other origin.
/// Writing it gives the bytes that were read. Throws InputError (with `name` as its place) when something is missing.
[[nodiscard]] std::optional<KnowledgeGraph> to_knowledge_graph(const QuadTable& table, const std::string& name);

} // namespace triplewright

#endif
