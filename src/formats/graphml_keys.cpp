// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

#include "formats/graphml_keys.hpp"

#include <algorithm>
#include <optional>

#include "formats/xml_walker.hpp"

namespace triplewright {

namespace {

struct TypeName {
    std::string_view name;
    AttributeType type;
};

/// Those of the schema, Gephi's and a few that people write.
constexpr TypeName type_names[] = {
    {"string", AttributeType::text},   {"boolean", AttributeType::boolean}, {"bool", AttributeType::boolean},
    {"int", AttributeType::integer},   {"integer", AttributeType::integer}, {"long", AttributeType::integer},
    {"short", AttributeType::integer}, {"byte", AttributeType::integer},    {"float", AttributeType::single},
    {"double", AttributeType::real},   {"bigdecimal", AttributeType::text}, {"biginteger", AttributeType::text},
    {"char", AttributeType::text},     {"character", AttributeType::text},
};

std::optional<AttributeType> find_type(std::string_view name)
{
    if (name.starts_with("list")) { // Gephi's, such as `liststring`: `["a", "b"]`
        return AttributeType::text;
    }
    const auto* found = std::find_if(std::begin(type_names), std::end(type_names),
                                     [&](const TypeName& row) { return row.name == name; });
    return found != std::end(type_names) ? std::optional(found->type) : std::nullopt;
}

bool is_number(AttributeType type)
{
    return type == AttributeType::integer || type == AttributeType::single || type == AttributeType::real;
}

enum class Wanted { text, number };

struct RoleName {
    std::string_view name; ///< An id or `attr.name`.
    GraphmlRole role;
    Wanted wanted;
};

/// What Gephi takes as special, and what our writer writes.
constexpr RoleName node_roles[] = {
    {"label", GraphmlRole::label, Wanted::text},   {"nodelabel", GraphmlRole::label, Wanted::text},
    {"type", GraphmlRole::type, Wanted::text},     {"n_type", GraphmlRole::type, Wanted::text},
    {"n_times", GraphmlRole::times, Wanted::text}, {"color", GraphmlRole::color, Wanted::text},
    {"size", GraphmlRole::size, Wanted::number},   {"r", GraphmlRole::red, Wanted::number},
    {"g", GraphmlRole::green, Wanted::number},     {"b", GraphmlRole::blue, Wanted::number},
    {"x", GraphmlRole::x, Wanted::number},         {"y", GraphmlRole::y, Wanted::number},
    {"z", GraphmlRole::z, Wanted::number},
};
constexpr RoleName edge_roles[] = {
    {"label", GraphmlRole::label, Wanted::text},
    {"edgelabel", GraphmlRole::label, Wanted::text},
    {"type", GraphmlRole::type, Wanted::text},
    {"e_type", GraphmlRole::type, Wanted::text},
    {"e_times", GraphmlRole::times, Wanted::text},
    {"color", GraphmlRole::color, Wanted::text},
    {"thickness", GraphmlRole::size, Wanted::number},
    {"weight", GraphmlRole::weight, Wanted::number},
    {"Edge Weight", GraphmlRole::weight, Wanted::number},
    {"r", GraphmlRole::red, Wanted::number},
    {"g", GraphmlRole::green, Wanted::number},
    {"b", GraphmlRole::blue, Wanted::number},
};

} // namespace

GraphmlRole GraphmlKeys::role_of(std::string_view id, std::string_view name, AttributeType type) const
{
    const std::span<const RoleName> rows = for_nodes_ ? std::span<const RoleName>(node_roles) : edge_roles;
    for (const std::string_view word : {id, name}) {
        for (const RoleName& row : rows) {
            const bool fits = row.wanted == Wanted::number ? is_number(type) : type == AttributeType::text;
            if (row.name == word && fits) {
                return row.role;
            }
        }
    }
    return GraphmlRole::attribute;
}

void GraphmlKeys::declare(const pugi::xml_node& element, std::size_t offset, InputReport& report)
{
    const std::string id = element.attribute("id").value();
    GraphmlKey key;
    const char* name = element.attribute("attr.name").value();
    key.name = *name != '\0' ? name : id;
    const std::string_view type_name = element.attribute("attr.type").value();
    const std::string_view yfiles_type = element.attribute("yfiles.type").value();
    if (yfiles_type == "nodegraphics" || yfiles_type == "edgegraphics") {
        key.role = GraphmlRole::graphics;
    } else if (!yfiles_type.empty()) { // ports, resources
        key.role = GraphmlRole::ignored;
    } else {
        const auto type = find_type(type_name);
        if (!type && !type_name.empty()) {
            report.warn("graphml.type", offset,
                        "key '" + id + "': the type '" + std::string(type_name) +
                            "' is not known; its values are text");
        }
        key.type = type.value_or(AttributeType::text);
        key.role = role_of(id, key.name, key.type);
    }
    for (const pugi::xml_node& child : element.children()) {
        if (local_name(child) == "default") {
            append_own_text(key.default_text, child);
            key.has_default = true;
        }
    }
    if (key.role == GraphmlRole::attribute) {
        key.index = table_.add(key.name, key.type);
    }
    if (!by_id_.emplace(id, key).second) {
        report.warn("graphml.same-key", offset, "key '" + id + "' is declared twice; the first counts");
    } else if (key.has_default) {
        defaults_.push_back(key);
    }
}

const GraphmlKey& GraphmlKeys::find(std::string_view id, std::size_t offset, InputReport& report)
{
    const auto found = by_id_.find(id);
    if (found != by_id_.end()) {
        return found->second;
    }
    report.warn("graphml.undeclared-key", offset,
                "key '" + std::string(id) + "' is not declared for " + (for_nodes_ ? "nodes" : "edges") +
                    "; its values are text");
    GraphmlKey key;
    key.name = id;
    key.role = role_of(id, id, key.type);
    if (key.role == GraphmlRole::attribute) {
        key.index = table_.add(key.name, key.type);
    }
    return by_id_.emplace(std::string(id), key).first->second;
}

} // namespace triplewright
