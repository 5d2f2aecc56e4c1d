// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

// The values of a property (JSON-LD 1.1 Processing Algorithms and API, 5.1.2, steps 13.5 to 13.14, and 5.3.2): as they
// stand, or in a map of languages, indexes, ids or types.

#include <utility>

#include "formats/jsonld_expanding.hpp"

namespace triplewright {

void JsonLdExpander::expand_property(const Scope& scope, const JsonMember& member, const std::string& iri,
                                     Result& result)
{
    const JsonLdTerm* term = scope.active->find(member.name);
    const JsonValue& value = member.value;
    const std::uint8_t container = term != nullptr ? term->container : 0;
    const auto is_map_of = [&](int kinds) { return (container & kinds) != 0 && value.is(JsonKind::object); };
    Items items;
    bool is_list = false;
    if (term != nullptr && term->type == "@json") {
        JsonLdItem item;
        item.place = value.place;
        item.value = &value;
        item.datatype = "@json";
        items.push_back(std::move(item));
    } else if (is_map_of(container_language)) {
        items = expand_language_map(scope.active, value);
    } else if (is_map_of(container_index | container_type | container_id)) {
        items = expand_map(scope.active, member, *term);
    } else {
        if (value.is(JsonKind::null)) {
            return;
        }
        items = expand_element(scope.active, member.name, value, false);
        if (items.empty() && !value.is(JsonKind::array)) {
            return;
        }
        is_list = items.size() == 1 && items.front().kind == JsonLdItemKind::list && !value.is(JsonKind::array);
    }
    if ((container & container_list) != 0 && !is_list) {
        JsonLdItem list = make_list(value.place, std::move(items));
        items = Items();
        items.push_back(std::move(list));
    }
    if ((container & container_graph) != 0 && (container & (container_id | container_index)) == 0) {
        for (JsonLdItem& item : items) {
            item = make_graph(std::move(item));
        }
    }
    if (items.empty()) {
        return;
    }
    JsonLdProperty made{iri, member.place, std::move(items)};
    if (term == nullptr || !term->reverse) {
        result.node.properties.push_back(std::move(made));
        return;
    }
    for (const JsonLdItem& item : made.values) {
        if (item.kind != JsonLdItemKind::node) {
            fail("invalid reverse property value", item.place, "a reverse property has nodes as values");
        }
    }
    result.node.reverse.push_back(std::move(made));
}

JsonLdExpander::Items JsonLdExpander::expand_language_map(const Context& active, const JsonValue& map)
{
    Items items;
    for (const JsonMember& entry : map.members) {
        const bool has_language = active->expand_iri(entry.name, false, true) != "@none";
        for_each_value(entry.value, [&](const JsonValue& text) {
            if (text.is(JsonKind::null)) {
                return;
            }
            if (!text.is(JsonKind::string)) {
                fail("invalid language map value", text.place, "what a language map has of a language is a string");
            }
            JsonLdItem item;
            item.place = text.place;
            item.value = &text;
            item.language = has_language ? entry.name : "";
            items.push_back(std::move(item));
        });
    }
    return items;
}

/// 13.8
JsonLdExpander::Items JsonLdExpander::expand_map(const Context& active, const JsonMember& member,
                                                 const JsonLdTerm& term)
{
    Items items;
    for (const JsonMember& entry : member.value.members) {
        Context context = active;
        if ((term.container & (container_id | container_type)) != 0 && active->previous) {
            context = active->previous;
        }
        if ((term.container & container_type) != 0) {
            const JsonLdTerm* type = context->find(entry.name);
            if (type != nullptr && type->context) {
                context = apply(context, type->context, {false, false});
            }
        }
        for_each_value(entry.value, [&](const JsonValue& value) {
            for (JsonLdItem& item : expand_element(context, member.name, value, true)) {
                if ((term.container & container_graph) != 0 && !is_graph(item)) {
                    item = make_graph(std::move(item));
                }
                index_item(active, term, entry, item);
                items.push_back(std::move(item));
            }
        });
    }
    return items;
}

void JsonLdExpander::index_item(const Context& active, const JsonLdTerm& term, const JsonMember& entry,
                                JsonLdItem& item)
{
    const auto index = active->expand_iri(entry.name, false, true);
    if (!index || *index == "@none") {
        return;
    }
    const bool is_property = (term.container & container_index) != 0 && !term.index.empty();
    const bool is_node = item.kind == JsonLdItemKind::node;
    if (is_property) {
        if (!is_node) {
            fail("invalid value object", item.place, "an index that is a property is for nodes; this is a value");
        }
        JsonValue& name = made_.emplace_back();
        name.kind = JsonKind::string;
        name.place = entry.place;
        name.text = entry.name;
        JsonLdProperty property{active->expand_iri(term.index, false, true).value_or(""), entry.place, {}};
        property.values.push_back(expand_value(active, term.index, name));
        item.node->properties.insert(item.node->properties.begin(), std::move(property));
    } else if ((term.container & container_id) != 0 && is_node && !item.node->id) {
        item.node->id = active->expand_iri(entry.name, true, false).value_or("");
    } else if ((term.container & container_type) != 0 && is_node) {
        item.node->types.insert(item.node->types.begin(), *index);
    }
}

/// 5.3.2
JsonLdItem JsonLdExpander::expand_value(const Context& active, Property property, const JsonValue& value)
{
    const JsonLdTerm* term = property ? active->find(*property) : nullptr;
    const bool is_string = value.is(JsonKind::string);
    if (term != nullptr && is_string && (term->type == "@id" || term->type == "@vocab")) {
        JsonLdNode node;
        node.id = active->expand_iri(value.text, true, term->type == "@vocab").value_or("");
        return make_node(value.place, std::move(node));
    }
    JsonLdItem item;
    item.place = value.place;
    item.value = &value;
    if (term != nullptr && !term->type.empty() && term->type != "@id" && term->type != "@vocab" &&
        term->type != "@none") {
        item.datatype = term->type;
    } else if (is_string) {
        item.language = term != nullptr && term->language ? *term->language : active->language;
    }
    return item;
}

} // namespace triplewright
