// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

/// \file
/// The knowledge graph: a Boost.Graph whose vertices are entities, literals and statements that are themselves
/// arguments, and whose edges are statements. Attributes are typed once, here; formats only visit them.

#ifndef TRIPLEWRIGHT_GRAPH_KNOWLEDGE_GRAPH_HPP
#define TRIPLEWRIGHT_GRAPH_KNOWLEDGE_GRAPH_HPP

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

#include <boost/graph/adjacency_list.hpp>

#include "triplewright/extraction/statement.hpp"
#include "triplewright/resolution/resolution.hpp"

namespace triplewright {

/// A document that the graph was made from.
struct GraphDocument {
    std::string iri;
    std::string id;
    std::string date;
    std::string title;
    std::string url;
    std::size_t code_points = 0;
};

/// Code points [begin, end) of a document of the graph.
struct TextRange {
    std::uint32_t document = 0; ///< Index in `KnowledgeGraph::documents`.
    std::size_t begin = 0;
    std::size_t end = 0;
    friend auto operator<=>(const TextRange&, const TextRange&) = default;
};

/// A mention of an entity.
struct GraphMention {
    TextRange range;
    std::string text;
    MentionKind kind = MentionKind::nominal;
};

enum class NodeKind : std::uint8_t { entity, literal, statement };

/// A vertex.
struct GraphNode {
    NodeKind kind = NodeKind::entity;
    std::string iri;   ///< Entity or statement: absolute IRI. Literal: "".
    std::string label; ///< Entity: canonical name. Literal: its lexical form. Statement: a short reading of it.
    EntityType type = EntityType::thing;
    bool named = false;
    std::vector<std::string> aliases;   ///< Sorted, without the label.
    std::vector<GraphMention> mentions; ///< Sorted by range.
    std::string datatype;               ///< Literal only; "" for plain words.
};

/// Where a statement stands.
struct Evidence {
    TextRange sentence;
    TextRange subject;
    TextRange predicate;
    TextRange object; ///< Empty range at the predicate's end when there is no object.
    friend auto operator<=>(const Evidence&, const Evidence&) = default;
};

using GraphTraits = boost::adjacency_list_traits<boost::vecS, boost::vecS, boost::bidirectionalS>;
using Vertex = GraphTraits::vertex_descriptor;

/// A qualifier of a statement: role and a vertex (entity, literal or statement).
struct GraphQualifier {
    std::string role;
    std::string preposition;
    Vertex value = 0;
    friend auto operator<=>(const GraphQualifier&, const GraphQualifier&) = default;
};

/// An edge: a statement. A statement without an object ("the bridge collapsed") points at its own statement vertex, so
/// that every statement is an edge; writers look at `has_object`.
struct GraphStatement {
    std::string iri;       ///< Absolute, content-addressed.
    std::string predicate; ///< `meet_with`
    std::string words;     ///< Surface words of the first evidence; may be "".
    bool has_object = true;
    Polarity polarity = Polarity::positive;
    Factuality factuality = Factuality::actual;
    Tense tense = Tense::none;
    Aspect aspect = Aspect::simple;
    std::vector<Vertex> sources;            ///< Innermost first; entities.
    std::vector<GraphQualifier> qualifiers; ///< Sorted by role, preposition and vertex.
    float confidence = 1;
    std::vector<Evidence> evidence; ///< Sorted, never empty.
};

using GraphStructure =
    boost::adjacency_list<boost::vecS, boost::vecS, boost::bidirectionalS, GraphNode, GraphStatement>;

/// A graph with its documents. Vertices are sorted: entities by IRI, then literals by (datatype, label), then
/// statements by IRI; edges are added in the order of their statement IRIs; so equal graphs are written as equal bytes.
struct KnowledgeGraph {
    std::string base; ///< Absolute IRI, ends in `/`; `entity/`, `relation/`, `statement/` hang below it.
    std::vector<GraphDocument> documents; ///< Sorted by IRI.
    GraphStructure structure;
};

/// The relation of a predicate without its standing. Equals `predicate`, except that one that ends like a standing has
/// its last `_` as `-`: so `be-possible` ("it is possible") is not `be_possible` ("it may be").
[[nodiscard]] std::string base_relation_of(const GraphStatement& statement);

/// "meet_with_planned", "clinch_negated", "call_reported", "meet_with_planned_negated_reported": the relation that is
/// true as it stands. Equals `base_relation_of` for an actual, positive statement in the document's own voice.
[[nodiscard]] std::string qualified_relation(const GraphStatement& statement);

/// "meet with (planned)": the same for people; the standing in the order of `qualified_relation`.
[[nodiscard]] std::string relation_label(const GraphStatement& statement);

/// True for an actual, positive statement in the document's own voice.
[[nodiscard]] bool is_plain(const GraphStatement& statement);

/// Makes the graph of a set of documents; does not depend on their order, and a document given twice counts once.
/// Vertices are the named entities, everything that a statement refers to, and statements that are arguments or have
/// no object. Equal statements become one with several evidences; its confidence is 1 - product of (1 - each). A
/// statement without subject is left out. `base` gets a final `/` where it has none. Throws ConfigError when it is no
/// absolute IRI without query and fragment.
[[nodiscard]] KnowledgeGraph assemble(const std::vector<ResolvedDocument>& documents, std::string base);

/// The graph of all documents of several graphs; a document that is in more than one counts once. The same as
/// `assemble` makes of all documents at once, as long as no name stands for different things in them: then a joint run
/// gives these longer IRIs, which a merge cannot. Confidences differ from a joint run by no more than their rounding in
/// a file. Throws ConfigError when the graphs have different bases.
[[nodiscard]] KnowledgeGraph merge_graphs(const std::vector<KnowledgeGraph>& graphs);

} // namespace triplewright

#endif
