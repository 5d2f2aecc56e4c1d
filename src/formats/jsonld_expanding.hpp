// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

/// \file
/// What the files of the expansion share: an object that is half expanded, and how items are made.

#ifndef TRIPLEWRIGHT_FORMATS_JSONLD_EXPANDING_HPP
#define TRIPLEWRIGHT_FORMATS_JSONLD_EXPANDING_HPP

#include <cstdint>
#include <iterator>
#include <string>
#include <utility>
#include <vector>

#include "formats/jsonld_expansion.hpp"
#include "formats/jsonld_keywords.hpp"

namespace triplewright {

/// A value alone, or every element of an array.
template <typename Visit>
void for_each_value(const JsonValue& value, Visit visit)
{
    if (value.is(JsonKind::array)) {
        for (const JsonMember& member : value.members) {
            visit(member.value);
        }
    } else {
        visit(value);
    }
}

inline void append(std::vector<JsonLdItem>& items, std::vector<JsonLdItem> more)
{
    if (items.empty()) {
        items = std::move(more);
    } else {
        std::move(more.begin(), more.end(), std::back_inserter(items));
    }
}

inline JsonLdItem make_list(JsonPlace place, std::vector<JsonLdItem> items)
{
    JsonLdItem item;
    item.kind = JsonLdItemKind::list;
    item.place = place;
    item.list = std::move(items);
    return item;
}

inline JsonLdItem make_node(JsonPlace place, JsonLdNode node)
{
    JsonLdItem item;
    item.kind = JsonLdItemKind::node;
    item.place = place;
    item.node = std::make_unique<JsonLdNode>(std::move(node));
    return item;
}

inline JsonLdItem make_graph(JsonLdItem item)
{
    const JsonPlace place = item.place;
    JsonLdNode node;
    node.graph.emplace();
    node.graph->push_back(std::move(item));
    return make_node(place, std::move(node));
}

inline bool is_graph(const JsonLdItem& item)
{
    return item.kind == JsonLdItemKind::node && item.node->is_only_graph();
}

inline std::string name_of(std::string_view text)
{
    return '"' + std::string(shorten(text)) + '"';
}

/// What holds while an object is expanded.
struct JsonLdExpander::Scope {
    Context active;
    Context type_scoped; ///< Before the contexts of the types.
    std::string input_type;
};

/// An object, half expanded.
struct JsonLdExpander::Result {
    std::uint32_t seen = 0; ///< A bit for each keyword.
    JsonPlace type_place;
    bool has_type_array = false;
    JsonLdNode node;
    const JsonValue* value = nullptr;
    std::string language;
    Items list;
    Items set;

    [[nodiscard]] static std::uint32_t bit(JsonLdKeyword keyword) { return 1U << static_cast<unsigned>(keyword); }
    [[nodiscard]] bool has(JsonLdKeyword keyword) const { return (seen & bit(keyword)) != 0; }
    /// Whether there is nothing beside some keywords.
    [[nodiscard]] bool has_only(std::uint32_t keywords) const
    {
        return (seen & ~keywords) == 0 && node.properties.empty() && node.reverse.empty();
    }
};

} // namespace triplewright

#endif
