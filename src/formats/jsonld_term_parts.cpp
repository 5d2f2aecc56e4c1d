// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

#include "formats/jsonld_term_parts.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <string_view>

namespace triplewright {

namespace {

struct ContainerName {
    std::string_view name;
    std::uint8_t container;
};
constexpr std::array<ContainerName, 7> container_names = {{{"@list", container_list},
                                                           {"@set", container_set},
                                                           {"@index", container_index},
                                                           {"@language", container_language},
                                                           {"@graph", container_graph},
                                                           {"@id", container_id},
                                                           {"@type", container_type}}};

bool is_legal(std::uint8_t container)
{
    const auto rest = static_cast<std::uint8_t>(container & ~container_set);
    const bool is_graph_map = rest == (container_graph | container_id) || rest == (container_graph | container_index);
    const bool is_list_set = (container & container_list) != 0 && (container & container_set) != 0;
    return is_graph_map || (!is_list_set && (rest & (rest - 1)) == 0);
}

bool are_equal(const JsonValue& a, const JsonValue& b)
{
    return a.kind == b.kind && a.flag == b.flag && a.text == b.text && a.members.size() == b.members.size() &&
           std::all_of(a.members.begin(), a.members.end(), [&](const JsonMember& member) {
               const JsonValue* other = a.is(JsonKind::array)
                                            ? &b.members[static_cast<std::size_t>(&member - a.members.data())].value
                                            : b.find(member.name);
               return other != nullptr && are_equal(member.value, *other);
           });
}

[[noreturn]] void fail_container(const JsonValue& value, const JsonReport& report)
{
    report.fail(
        "jsonld", "invalid container mapping", value.place,
        "\"@container\" is one of \"@graph\", \"@id\", \"@index\", \"@language\", \"@list\", \"@set\", \"@type\", or "
        "an array of some that go together");
}

} // namespace

std::uint8_t read_term_container(const JsonValue& value, const JsonReport& report)
{
    std::uint8_t container = 0;
    const auto add = [&](const JsonValue& name) {
        const auto* found = std::find_if(container_names.begin(), container_names.end(),
                                         [&](const ContainerName& row) { return row.name == name.text; });
        if (!name.is(JsonKind::string) || found == container_names.end()) {
            fail_container(name, report);
        }
        container |= found->container;
    };
    if (value.is(JsonKind::array)) {
        for (const JsonMember& name : value.members) {
            add(name.value);
        }
    } else {
        add(value);
    }
    if (!is_legal(container)) {
        fail_container(value, report);
    }
    return container;
}

bool are_alike(const JsonLdTerm& a, const JsonLdTerm& b)
{
    const bool same_context =
        (!a.context && !b.context) || (a.context && b.context && are_equal(*a.context, *b.context));
    return same_context && a.iri == b.iri && a.prefix == b.prefix && a.reverse == b.reverse &&
           a.container == b.container && a.type == b.type && a.language == b.language && a.index == b.index &&
           a.nest == b.nest;
}

} // namespace triplewright
