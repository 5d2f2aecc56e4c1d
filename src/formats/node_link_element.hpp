// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

/// \file
/// One node or link of JSON node-link, and the names of members that nodes or links have.

#ifndef TRIPLEWRIGHT_FORMATS_NODE_LINK_ELEMENT_HPP
#define TRIPLEWRIGHT_FORMATS_NODE_LINK_ELEMENT_HPP

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "formats/graph_builder.hpp"
#include "formats/json_scanner.hpp"
#include "formats/string_map.hpp"
#include "triplewright/formats/elements.hpp"

namespace triplewright {

/// What a member is where its value has the right kind; else it is an attribute too.
enum class NodeLinkRole : std::uint8_t {
    attribute,
    name, ///< An attribute, and a label for want of one.
    id,
    label,
    type,
    times,
    color,
    size,
    x,
    y,
    z,
    source,
    target,
    key,
    weight,
    directed
};

/// The members that nodes, or links, have. An attribute's type is the narrowest that holds all its values so far.
class NodeLinkKeys {
public:
    explicit NodeLinkKeys(bool of_nodes) : of_nodes_(of_nodes) {}

    /// The number of a member, by first appearance. Members usually come in the same order in each element: call
    /// `begin_element` between them.
    [[nodiscard]] std::uint32_t find(std::string_view name);
    void begin_element() { next_ = 0; }
    [[nodiscard]] NodeLinkRole role(std::uint32_t key) const { return keys_[key].role; }
    /// Takes note of a value's type; returns that of the attribute.
    [[nodiscard]] AttributeType note(std::uint32_t key, AttributeType type);

    /// Whether `note` returned different types for one attribute since `begin_again`.
    [[nodiscard]] bool has_changed() const { return has_changed_; }
    void begin_again() { has_changed_ = false; }
    /// Adds the attributes to a schema, by name, so that their order does not depend on the document's. Returns the
    /// index there of each member.
    [[nodiscard]] std::vector<std::uint32_t> declare(std::vector<AttributeKey>& schema) const;

private:
    struct Key {
        std::string name;
        NodeLinkRole role;
        std::optional<AttributeType> type; ///< Nothing until there is an attribute.
    };

    bool of_nodes_;
    std::vector<Key> keys_;
    StringMap<std::uint32_t> index_of_name_;
    std::uint32_t next_ = 0;
    bool has_changed_ = false;
};

/// An end of a link.
struct NodeLinkEnd {
    std::string_view id; ///< "" for none.
    std::optional<std::size_t> number;
};

/// What an element says. Texts live until the scanner's `release`.
struct NodeLinkElement {
    std::string_view id;
    std::string_view label;
    std::string_view name;
    std::string_view type;
    std::string_view key;
    NodeLinkEnd source;
    NodeLinkEnd target;
    std::optional<double> weight;
    std::optional<bool> directed;
    std::optional<double> x;
    std::optional<double> y;
    std::optional<double> z;
    Look look; ///< Without its position.
    std::vector<Spell> times;
    AttributeCollection attributes; ///< With the numbers of `NodeLinkKeys`.

    /// Reads an object; what was there before is forgotten.
    void read(JsonScanner& scanner, NodeLinkKeys& keys);

private:
    void clear();
    void read_member(JsonScanner& scanner, NodeLinkKeys& keys, std::uint32_t number);
    [[nodiscard]] bool take(JsonScanner& scanner, NodeLinkRole role, const ScannedValue& value);
    [[nodiscard]] bool take_number(NodeLinkRole role, double number);
    [[nodiscard]] bool take_text(NodeLinkRole role, std::string_view text);
};

/// Reads the object `graph`: facts by name, the last of several with one name.
void read_facts(std::vector<GraphFact>& facts, JsonScanner& scanner);

} // namespace triplewright

#endif
