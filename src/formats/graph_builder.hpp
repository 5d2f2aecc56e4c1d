// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

/// \file
/// What all readers of graph syntaxes owe: ids that are missing, doubled or not declared; what features a graph has.

#ifndef TRIPLEWRIGHT_FORMATS_GRAPH_BUILDER_HPP
#define TRIPLEWRIGHT_FORMATS_GRAPH_BUILDER_HPP

#include <cstddef>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "formats/input_text.hpp"
#include "formats/text_index.hpp"
#include "triplewright/formats/elements.hpp"

namespace triplewright {

/// The attributes of one element as a file gives them, in any order.
class AttributeCollection {
public:
    void clear()
    {
        attributes_.clear();
        is_sorted_ = true;
    }
    void add(const Attribute& attribute)
    {
        is_sorted_ = is_sorted_ && (attributes_.empty() || attributes_.back().key() < attribute.key());
        if (!attribute.is_text() || !attribute.as_text().empty()) {
            attributes_.push_back(attribute);
        }
    }
    /// Puts another value of the same key in the place of the last one.
    void replace_last(const Attribute& attribute) { attributes_.back() = attribute; }
    [[nodiscard]] bool has(std::uint32_t key) const;
    /// By key; of a key that was given twice the first value.
    [[nodiscard]] std::span<const Attribute> finish();

private:
    std::vector<Attribute> attributes_;
    bool is_sorted_ = true;
};

/// The keys of nodes or of edges while a file declares them, or uses them undeclared.
class KeyTable {
public:
    explicit KeyTable(std::vector<AttributeKey>& keys) : keys_(keys) {}
    /// The index of a key with this name; one of another type gets another name (`age (2)`).
    [[nodiscard]] std::uint32_t add(std::string_view name, AttributeType type);

private:
    std::vector<AttributeKey>& keys_;
    std::unordered_map<std::string, std::uint32_t> index_of_name_;
};

class GraphBuilder {
public:
    GraphBuilder(ElementGraph& graph, InputReport& report) : graph_(graph), report_(report) {}

    /// Adds a node, which may come after edges that name it. One without id gets one; the second of an id is left out.
    /// Returns the index of the node with this id.
    std::size_t add_node(const NodeElement& node, std::size_t offset);
    /// Adds an edge between the nodes that `source` and `target` name; nodes that are not there yet come into being.
    void add_edge(EdgeElement edge, std::size_t offset);
    /// To be called at the end: says what the graph has, reports nodes that were never declared.
    void finish();

private:
    [[nodiscard]] std::size_t find_or_add(std::string_view id, std::size_t offset);

    ElementGraph& graph_;
    InputReport& report_;
    std::unordered_map<std::size_t, std::size_t> undeclared_; ///< Nodes so far only named by edges: where.
    TextIndex edge_ids_;
    std::size_t given_ids_ = 0;
};

} // namespace triplewright

#endif
