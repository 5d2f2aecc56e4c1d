// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

/// \file
/// The keys of a GraphML file: what each `data` means.

#ifndef TRIPLEWRIGHT_FORMATS_GRAPHML_KEYS_HPP
#define TRIPLEWRIGHT_FORMATS_GRAPHML_KEYS_HPP

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include <pugixml.hpp>

#include "formats/graph_builder.hpp"
#include "formats/string_map.hpp"
#include "triplewright/formats/elements.hpp"

namespace triplewright {

enum class GraphmlRole : std::uint8_t {
    attribute,
    label,
    type,
    weight,
    color,
    red,
    green,
    blue,
    size,
    x,
    y,
    z,
    times,
    graphics, ///< yEd's drawing of the element, with its label in it.
    ignored
};

/// What one key means for nodes, or for edges.
struct GraphmlKey {
    GraphmlRole role = GraphmlRole::attribute;
    AttributeType type = AttributeType::text;
    std::uint32_t index = 0; ///< Of an attribute: in the schema's keys.
    std::string default_text;
    bool has_default = false;
    std::string name;
};

/// The keys that nodes, or edges, may use.
class GraphmlKeys {
public:
    /// `keys`: where attributes are declared.
    GraphmlKeys(bool for_nodes, std::vector<AttributeKey>& keys) : for_nodes_(for_nodes), table_(keys) {}

    /// Adds a `key` element that is for these elements or for all.
    void declare(const pugi::xml_node& key, std::size_t offset, InputReport& report);
    /// The key of a `data` element. One that was never declared is declared as text, and reported.
    [[nodiscard]] const GraphmlKey& find(std::string_view id, std::size_t offset, InputReport& report);
    /// Those with defaults.
    [[nodiscard]] const std::vector<GraphmlKey>& defaults() const { return defaults_; }
    /// A further attribute.
    [[nodiscard]] std::uint32_t add_attribute(std::string_view name) { return table_.add(name, AttributeType::text); }

private:
    [[nodiscard]] GraphmlRole role_of(std::string_view id, std::string_view name, AttributeType type) const;

    bool for_nodes_;
    KeyTable table_;
    StringMap<GraphmlKey> by_id_;
    std::vector<GraphmlKey> defaults_;
};

} // namespace triplewright

#endif
