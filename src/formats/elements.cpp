// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

#include "triplewright/formats/elements.hpp"

#include <algorithm>
#include <cstring>
#include <memory>

namespace triplewright {

static_assert(sizeof(Attribute) == 16);

ElementGraph::ElementGraph() : arena_(std::make_unique<std::pmr::monotonic_buffer_resource>()) {}

std::string_view ElementGraph::keep(std::string_view text)
{
    if (text.empty()) {
        return {};
    }
    auto* bytes = static_cast<char*>(arena_->allocate(text.size(), 1));
    std::memcpy(bytes, text.data(), text.size());
    return {bytes, text.size()};
}

std::string_view ElementGraph::intern(std::string_view text)
{
    const auto found = interned_.find(text);
    if (found != interned_.end()) {
        return found->second;
    }
    const std::string_view kept = keep(text);
    constexpr std::size_t most_words = 1U << 16U; // more are no words that come again and again
    if (interned_.size() < most_words) {
        interned_.emplace(kept, kept);
    }
    return kept;
}

std::span<const Attribute> ElementGraph::keep(std::span<const Attribute> attributes)
{
    if (attributes.empty()) {
        return {};
    }
    auto* kept = static_cast<Attribute*>(arena_->allocate(attributes.size_bytes(), alignof(Attribute)));
    std::uninitialized_copy(attributes.begin(), attributes.end(), kept);
    for (Attribute& attribute : std::span(kept, attributes.size())) {
        constexpr std::size_t short_text = 16; // such as `positive`: one copy of each will do
        if (attribute.type() == AttributeType::text) {
            const std::string_view text = attribute.as_text();
            attribute = Attribute::text(attribute.key(), text.size() <= short_text ? intern(text) : keep(text));
        } else if (attribute.is_list()) {
            attribute = Attribute::list(attribute.key(), attribute.type(), keep(attribute.as_text()));
        }
    }
    return {kept, attributes.size()};
}

std::span<const Spell> ElementGraph::keep(std::span<const Spell> times)
{
    if (times.empty()) {
        return {};
    }
    auto* kept = static_cast<Spell*>(arena_->allocate(times.size_bytes(), alignof(Spell)));
    std::uninitialized_copy(times.begin(), times.end(), kept);
    for (Spell& spell : std::span(kept, times.size())) {
        spell = {intern(spell.begin), intern(spell.end)};
    }
    return {kept, times.size()};
}

std::size_t ElementGraph::add_node(const NodeElement& node)
{
    const std::string_view id = keep(node.id);
    index_of_id_.emplace(id, nodes_.size());
    nodes_.emplace_back().id = id;
    set_node(nodes_.size() - 1, node);
    return nodes_.size() - 1;
}

void ElementGraph::set_node(std::size_t index, const NodeElement& node)
{
    NodeElement& kept = nodes_.at(index);
    const std::string_view id = kept.id;
    kept = node;
    kept.id = id;
    kept.label = keep(node.label);
    kept.type = intern(node.type);
    kept.attributes = keep(node.attributes);
    kept.times = keep(node.times);
}

std::size_t ElementGraph::add_edge(const EdgeElement& edge)
{
    EdgeElement kept = edge;
    kept.id = keep(edge.id);
    kept.source = nodes_.at(edge.source_index).id;
    kept.target = nodes_.at(edge.target_index).id;
    kept.label = intern(edge.label);
    kept.type = intern(edge.type);
    kept.attributes = keep(edge.attributes);
    kept.times = keep(edge.times);
    edges_.push_back(kept);
    return edges_.size() - 1;
}

std::optional<std::size_t> ElementGraph::find_node(std::string_view id) const
{
    const auto found = index_of_id_.find(id);
    return found != index_of_id_.end() ? std::optional(found->second) : std::nullopt;
}

void ElementGraph::visit(ElementVisitor& visitor) const
{
    constexpr std::size_t between_questions = 256;
    ElementSchema counted = schema;
    counted.node_count = nodes_.size();
    counted.edge_count = edges_.size();
    visitor.begin(counted);
    for (std::size_t i = 0; i < nodes_.size(); ++i) {
        if (i % between_questions == 0 && !visitor.wants_more()) {
            return;
        }
        visitor.node(nodes_[i]);
    }
    for (std::size_t i = 0; i < edges_.size(); ++i) {
        if (i % between_questions == 0 && !visitor.wants_more()) {
            return;
        }
        visitor.edge(edges_[i]);
    }
    visitor.end();
}

} // namespace triplewright
