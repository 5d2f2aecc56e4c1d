// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

/// \file
/// Expanded JSON-LD: nodes whose properties are IRIs.

#ifndef TRIPLEWRIGHT_FORMATS_JSONLD_EXPANDED_HPP
#define TRIPLEWRIGHT_FORMATS_JSONLD_EXPANDED_HPP

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "formats/json_document.hpp"

namespace triplewright {

struct JsonLdNode;

enum class JsonLdItemKind : std::uint8_t { node, value, list };

/// A node, value or list, as the value of a property or the member of a graph.
struct JsonLdItem {
    JsonLdItemKind kind = JsonLdItemKind::value;
    JsonPlace place;
    std::unique_ptr<JsonLdNode> node;
    std::vector<JsonLdItem> list;
    const JsonValue* value = nullptr; ///< A scalar, or anything where the datatype is `@json`; not owned.
    std::string datatype;             ///< As an IRI or `@json`; "" for none.
    std::string language;
};

struct JsonLdProperty {
    std::string iri;
    JsonPlace place;
    std::vector<JsonLdItem> values;
};

struct JsonLdNode {
    std::optional<std::string> id; ///< Whatever `@id` stands for, also where that is no IRI.
    std::vector<std::string> types;
    std::vector<JsonLdProperty> properties; ///< One may come several times.
    std::vector<JsonLdProperty> reverse;
    std::vector<JsonLdItem> included;
    std::optional<std::vector<JsonLdItem>> graph;
    std::string label; ///< Of a node without id: for whoever names blank nodes.

    /// True where there is nothing beside a graph, and perhaps an id.
    [[nodiscard]] bool is_only_graph() const
    {
        return graph && types.empty() && properties.empty() && reverse.empty() && included.empty();
    }
    /// True where nothing is said of the node.
    [[nodiscard]] bool is_only_reference() const
    {
        return !graph && types.empty() && properties.empty() && reverse.empty() && included.empty();
    }
};

} // namespace triplewright

#endif
