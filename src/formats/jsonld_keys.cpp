// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

// The members of an object (JSON-LD 1.1 Processing Algorithms and API, 5.1.2, steps 13 and 14): keywords, and whatever
// else has an IRI.

#include <algorithm>
#include <utility>

#include "formats/jsonld_expanding.hpp"

namespace triplewright {

void JsonLdExpander::expand_members(const Scope& scope, Property property, const JsonValue& object, Result& result)
{
    std::vector<const JsonMember*> nests;
    for (const JsonMember& member : object.members) {
        if (member.name == "@context") {
            continue;
        }
        const auto iri = scope.active->expand_iri(member.name, false, true);
        if (iri && is_keyword(*iri)) {
            if (*iri == "@nest") {
                nests.push_back(&member);
            } else {
                expand_keyword(scope, property, member, *iri, result);
            }
        } else if (iri && iri->find(':') != std::string::npos) {
            expand_property(scope, member, *iri, result);
        } else {
            const JsonLdTerm* term = scope.active->find(member.name);
            if (term == nullptr || !term->iri.empty()) { // else the document itself wants it left out
                report_.warn("jsonld.key", member.place,
                             "the key " + name_of(member.name) +
                                 " stands for no IRI and is left out with its value; define it, or \"@vocab\", in the "
                                 "context");
            }
        }
    }
    expand_nests(scope, nests, result);
}

void JsonLdExpander::expand_nests(const Scope& scope, const std::vector<const JsonMember*>& nests, Result& result)
{
    for (const JsonMember* nest : nests) {
        const JsonLdTerm* term = scope.active->find(nest->name);
        Scope inner = scope;
        if (term != nullptr && term->context) {
            inner.active = apply(scope.active, term->context, {true, true});
        }
        for_each_value(nest->value, [&](const JsonValue& value) {
            const bool is_legal = value.is(JsonKind::object) &&
                                  std::none_of(value.members.begin(), value.members.end(), [&](const JsonMember& m) {
                                      return inner.active->expand_iri(m.name, false, true) == "@value";
                                  });
            if (!is_legal) {
                fail("invalid @nest value", value.place, "what is nested is an object without \"@value\"");
            }
            expand_members(inner, nest->name, value, result);
        });
    }
}

void JsonLdExpander::expand_keyword(const Scope& scope, Property property, const JsonMember& member,
                                    std::string_view keyword, Result& result)
{
    const JsonLdKeyword which = find_keyword(keyword);
    const JsonValue& value = member.value;
    if (property && *property == "@reverse") {
        fail("invalid reverse property map", member.place, "within \"@reverse\" there are properties only");
    }
    if (result.has(which) && which != JsonLdKeyword::included && which != JsonLdKeyword::type) {
        fail("colliding keywords", member.place, '"' + std::string(keyword) + "\" stands twice in an object");
    }
    const auto set = [&] { result.seen |= Result::bit(which); };
    switch (which) {
    case JsonLdKeyword::id: expand_id(scope, value, result); break;
    case JsonLdKeyword::type:
        set();
        result.type_place = value.place;
        expand_types(scope, value, result);
        break;
    case JsonLdKeyword::graph:
        set();
        result.node.graph = expand_element(scope.active, "@graph", value, false);
        break;
    case JsonLdKeyword::included:
        set();
        expand_included(scope, value, result);
        break;
    case JsonLdKeyword::value:
        if (scope.input_type != "@json" && !value.is_scalar()) {
            fail("invalid value object value", value.place,
                 "\"@value\" is a string, number, boolean or null; for JSON as a value write \"@type\": \"@json\"");
        }
        set();
        result.value = &value;
        break;
    case JsonLdKeyword::language:
        if (value.is(JsonKind::null)) {
            break;
        }
        if (!value.is(JsonKind::string)) {
            fail("invalid language-tagged string", value.place, "\"@language\" is a language tag, such as \"en\"");
        }
        set();
        result.language = value.text;
        break;
    case JsonLdKeyword::direction:
        if (value.is(JsonKind::null)) {
            break;
        }
        if (value.text != "ltr" && value.text != "rtl") {
            fail("invalid base direction", value.place, "\"@direction\" is \"ltr\" or \"rtl\"");
        }
        set();
        break;
    case JsonLdKeyword::index:
        if (!value.is(JsonKind::string)) {
            fail("invalid @index value", value.place, "\"@index\" is a string");
        }
        set();
        break;
    case JsonLdKeyword::list:
        if (property && *property != "@graph") {
            set();
            result.list = expand_element(scope.active, property, value, false);
        }
        break;
    case JsonLdKeyword::set:
        set();
        result.set = expand_element(scope.active, property, value, false);
        break;
    case JsonLdKeyword::reverse: expand_reverse(scope, value, result); break;
    default: // has its place in contexts only
        report_.warn("jsonld.keyword", member.place,
                     '"' + std::string(keyword) + "\" has no place in a node and is left out");
    }
}

void JsonLdExpander::expand_id(const Scope& scope, const JsonValue& value, Result& result)
{
    if (!value.is(JsonKind::string)) {
        fail("invalid @id value", value.place, "\"@id\" is an IRI, as a string");
    }
    result.seen |= Result::bit(JsonLdKeyword::id);
    result.node.id = scope.active->expand_iri(value.text, true, false).value_or("");
}

void JsonLdExpander::expand_types(const Scope& scope, const JsonValue& value, Result& result)
{
    result.has_type_array = value.is(JsonKind::array);
    for_each_value(value, [&](const JsonValue& type) {
        if (!type.is(JsonKind::string)) {
            fail("invalid type value", type.place, "\"@type\" is an IRI, as a string, or an array of such");
        }
        if (auto iri = scope.type_scoped->expand_iri(type.text, true, true)) {
            result.node.types.push_back(std::move(*iri));
        }
    });
}

void JsonLdExpander::expand_included(const Scope& scope, const JsonValue& value, Result& result)
{
    Items items = expand_element(scope.active, std::nullopt, value, false);
    const bool are_nodes = std::all_of(items.begin(), items.end(),
                                       [](const JsonLdItem& item) { return item.kind == JsonLdItemKind::node; });
    if (!are_nodes || (items.empty() && !value.is(JsonKind::array))) {
        fail("invalid @included value", value.place, "\"@included\" is a node, or an array of nodes");
    }
    append(result.node.included, std::move(items));
}

void JsonLdExpander::expand_reverse(const Scope& scope, const JsonValue& value, Result& result)
{
    if (!value.is(JsonKind::object)) {
        fail("invalid @reverse value", value.place, "\"@reverse\" is an object of properties");
    }
    Items items = expand_element(scope.active, "@reverse", value, false);
    for (JsonLdItem& item : items) {
        if (item.kind != JsonLdItemKind::node) {
            fail("invalid reverse property value", item.place, "a reverse property has nodes as values");
        }
        for (JsonLdProperty& twice : item.node->reverse) { // reversed twice
            result.node.properties.push_back(std::move(twice));
        }
        for (JsonLdProperty& once : item.node->properties) {
            for (const JsonLdItem& of : once.values) {
                if (of.kind != JsonLdItemKind::node) {
                    fail("invalid reverse property value", of.place, "a reverse property has nodes as values");
                }
            }
            result.node.reverse.push_back(std::move(once));
        }
    }
}

} // namespace triplewright
