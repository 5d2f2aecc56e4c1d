// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

#include "formats/graph_builder.hpp"

#include <algorithm>

namespace triplewright {

bool AttributeCollection::has(std::uint32_t key) const
{
    return std::any_of(attributes_.begin(), attributes_.end(), [&](const Attribute& a) { return a.key() == key; });
}

std::span<const Attribute> AttributeCollection::finish()
{
    if (!is_sorted_) {
        std::stable_sort(attributes_.begin(), attributes_.end(),
                         [](const Attribute& a, const Attribute& b) { return a.key() < b.key(); });
        const auto same_key = [](const Attribute& a, const Attribute& b) { return a.key() == b.key(); };
        attributes_.erase(std::unique(attributes_.begin(), attributes_.end(), same_key), attributes_.end());
    }
    return attributes_;
}

std::uint32_t KeyTable::add(std::string_view name, AttributeType type)
{
    std::string unique(name);
    for (int number = 2;; ++number) {
        const auto [found, is_new] = index_of_name_.emplace(unique, static_cast<std::uint32_t>(keys_.size()));
        if (is_new) {
            keys_.push_back({unique, type});
            return found->second;
        }
        if (keys_[found->second].type == type) {
            return found->second;
        }
        unique = std::string(name) + " (" + std::to_string(number) + ')';
    }
}

std::size_t GraphBuilder::add_node(const NodeElement& node, std::size_t offset)
{
    NodeElement named = node;
    std::string made_up;
    if (node.id.empty()) {
        do {
            made_up = 'n' + std::to_string(++given_ids_);
        } while (graph_.find_node(made_up));
        named.id = made_up;
        report_.warn("graph.no-id", offset, "a node has no id; it is now '" + made_up + "'");
    }
    const auto found = graph_.find_node(named.id);
    if (!found) {
        return graph_.add_node(named);
    }
    if (undeclared_.erase(*found) != 0) {
        graph_.set_node(*found, named);
    } else {
        report_.warn("graph.same-id", offset,
                     "there is another node '" + std::string(named.id.substr(0, 100)) +
                         "' before; this one is left out");
    }
    return *found;
}

std::size_t GraphBuilder::find_or_add(std::string_view id, std::size_t offset)
{
    if (const auto found = graph_.find_node(id)) {
        return *found;
    }
    NodeElement node;
    node.id = id;
    const std::size_t index = graph_.add_node(node);
    undeclared_.emplace(index, offset);
    return index;
}

void GraphBuilder::add_edge(EdgeElement edge, std::size_t offset)
{
    if (edge.source.empty() || edge.target.empty()) {
        report_.warn("graph.no-end", offset, "an edge without source or target is left out");
        return;
    }
    if (!edge.id.empty() && edge_ids_.find(edge.id)) { // networkx numbers parallel edges only
        edge.id = {};
    }
    edge.source_index = find_or_add(edge.source, offset);
    edge.target_index = find_or_add(edge.target, offset);
    const std::size_t index = graph_.add_edge(edge);
    if (!edge.id.empty()) {
        edge_ids_.add(graph_.edges()[index].id);
    }
}

void GraphBuilder::finish()
{
    const auto note_times = [&](std::span<const Spell> times) {
        for (const Spell& spell : times) {
            graph_.schema.intervals = graph_.schema.intervals || spell.begin != spell.end;
        }
    };
    ElementFeatures& nodes = graph_.schema.node_features;
    for (const NodeElement& node : graph_.nodes()) {
        nodes.labels = nodes.labels || !node.label.empty();
        nodes.types = nodes.types || !node.type.empty();
        nodes.colors = nodes.colors || node.look.color != Look::no_color;
        nodes.sizes = nodes.sizes || node.look.size != 0;
        nodes.positions = nodes.positions || node.look.position.has_value();
        nodes.times = nodes.times || !node.times.empty();
        note_times(node.times);
    }
    ElementFeatures& edges = graph_.schema.edge_features;
    for (const EdgeElement& edge : graph_.edges()) {
        edges.labels = edges.labels || !edge.label.empty();
        edges.types = edges.types || !edge.type.empty();
        edges.weights = edges.weights || edge.weight != 1;
        edges.colors = edges.colors || edge.look.color != Look::no_color;
        edges.sizes = edges.sizes || edge.look.size != 0;
        edges.times = edges.times || !edge.times.empty();
        note_times(edge.times);
        graph_.schema.mixed = graph_.schema.mixed || edge.directed != graph_.schema.directed;
    }
    std::vector<std::pair<std::size_t, std::size_t>> places; // offset, node
    for (const auto& [node, offset] : undeclared_) {
        places.emplace_back(offset, node);
    }
    std::sort(places.begin(), places.end());
    for (const auto& [offset, node] : places) {
        report_.warn("graph.undeclared-node", offset,
                     "node '" + std::string(graph_.nodes()[node].id.substr(0, 100)) + "' is not declared; it is added");
    }
}

} // namespace triplewright
