// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

#include "triplewright/formats/elements.hpp"

#include <algorithm>
#include <cstring>
#include <memory>
#include <memory_resource>

#include "formats/text_index.hpp"

namespace triplewright {

static_assert(sizeof(Attribute) == 16);

struct ElementGraph::Texts {
    std::pmr::monotonic_buffer_resource arena;
    std::pmr::monotonic_buffer_resource id_arena; ///< Ids close together: they are looked up all over the graph.
    TextIndex ids;                                ///< Of the nodes, by index.
    TextIndex interned;                           ///< What came again and again, or may.
};

ElementGraph::ElementGraph() : texts_(std::make_unique<Texts>()) {}
ElementGraph::~ElementGraph() = default;
ElementGraph::ElementGraph(ElementGraph&& other) noexcept = default;
ElementGraph& ElementGraph::operator=(ElementGraph&& other) noexcept = default;

namespace {

std::string_view copy(std::string_view text, std::pmr::monotonic_buffer_resource& arena)
{
    if (text.empty()) {
        return {};
    }
    auto* bytes = static_cast<char*>(arena.allocate(text.size(), 1));
    std::memcpy(bytes, text.data(), text.size());
    return {bytes, text.size()};
}

} // namespace

std::string_view ElementGraph::keep(std::string_view text)
{
    return copy(text, texts_->arena);
}

std::string_view ElementGraph::intern(std::string_view text)
{
    TextIndex& interned = texts_->interned;
    if (const auto found = interned.find(text)) {
        return interned[*found];
    }
    const std::string_view kept = keep(text);
    constexpr std::size_t most_words = 1U << 16U; // more are no words that come again and again
    if (interned.size() < most_words) {
        interned.add(kept);
    }
    return kept;
}

std::span<const Attribute> ElementGraph::keep(std::span<const Attribute> attributes)
{
    if (attributes.empty()) {
        return {};
    }
    auto* kept = static_cast<Attribute*>(texts_->arena.allocate(attributes.size_bytes(), alignof(Attribute)));
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
    auto* kept = static_cast<Spell*>(texts_->arena.allocate(times.size_bytes(), alignof(Spell)));
    std::uninitialized_copy(times.begin(), times.end(), kept);
    for (Spell& spell : std::span(kept, times.size())) {
        spell = {intern(spell.begin), intern(spell.end)};
    }
    return {kept, times.size()};
}

std::size_t ElementGraph::add_node(const NodeElement& node)
{
    const std::string_view id = copy(node.id, texts_->id_arena);
    texts_->ids.add(id);
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
    kept.id = copy(edge.id, texts_->id_arena);
    kept.source = nodes_.at(edge.source_index).id;
    kept.target = nodes_.at(edge.target_index).id;
    kept.label = intern(edge.label);
    kept.type = intern(edge.type);
    kept.attributes = keep(edge.attributes);
    kept.times = keep(edge.times);
    edges_.push_back(kept);
    return edges_.size() - 1;
}

void ElementGraph::renumber_keys(std::span<const std::uint32_t> of_nodes, std::span<const std::uint32_t> of_edges)
{
    for (const NodeElement& node : nodes_) {
        renumber(node.attributes, of_nodes);
    }
    for (const EdgeElement& edge : edges_) {
        renumber(edge.attributes, of_edges);
    }
}

void ElementGraph::renumber(std::span<const Attribute> attributes, std::span<const std::uint32_t> keys)
{
    // They are the arena's, which only shows them as constant.
    const std::span<Attribute> kept(const_cast<Attribute*>(attributes.data()), attributes.size());
    for (Attribute& attribute : kept) {
        attribute.set_key(keys[attribute.key()]);
    }
    std::sort(kept.begin(), kept.end(), [](const Attribute& a, const Attribute& b) { return a.key() < b.key(); });
}

std::optional<std::size_t> ElementGraph::find_node(std::string_view id) const
{
    return texts_->ids.find(id);
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
