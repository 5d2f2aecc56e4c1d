// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

#include "formats/jsonld_expansion.hpp"

#include <algorithm>
#include <utility>

#include "formats/jsonld_expanding.hpp"

namespace triplewright {

std::vector<JsonLdItem> JsonLdExpander::expand(const JsonLdContext::Pointer& active,
                                               const std::shared_ptr<const JsonValue>& element,
                                               std::optional<std::string_view> property)
{
    owner_ = element;
    return expand_element(active, property, *element, false);
}

JsonLdContext::Pointer JsonLdExpander::enter(const JsonLdContext::Pointer& active,
                                             const std::shared_ptr<const JsonValue>& object)
{
    owner_ = object;
    if (const JsonValue* local = object->find("@context")) {
        const Context outer = active->previous ? active->previous : active;
        const std::shared_ptr<const JsonValue> kept(object, local);
        entered_ = {outer, kept, read_context(outer, kept, {}, report_)};
    }
    return enter_object(active, std::nullopt, *object, false).active;
}

// --- 5.1.2, steps 1 to 5 ---

JsonLdExpander::Items JsonLdExpander::expand_element(const Context& active, Property property, const JsonValue& element,
                                                     bool from_map)
{
    switch (element.kind) {
    case JsonKind::null: return {};
    case JsonKind::array: return expand_array(active, property, element, from_map);
    case JsonKind::object: return expand_object(active, property, element, from_map);
    default: return expand_scalar(active, property, element);
    }
}

JsonLdExpander::Items JsonLdExpander::expand_scalar(const Context& active, Property property, const JsonValue& scalar)
{
    Items items;
    if (!property || *property == "@graph") {
        report_.warn("jsonld.free-value", scalar.place, "a value that no node has is left out");
        return items;
    }
    const JsonLdTerm* term = active->find(*property);
    items.push_back(term != nullptr && term->context
                        ? expand_value(apply(active, term->context, {true, true}), property, scalar)
                        : expand_value(active, property, scalar));
    return items;
}

JsonLdExpander::Items JsonLdExpander::expand_array(const Context& active, Property property, const JsonValue& array,
                                                   bool from_map)
{
    const JsonLdTerm* term = property ? active->find(*property) : nullptr;
    const bool is_list = term != nullptr && (term->container & container_list) != 0;
    Items items;
    for (const JsonMember& member : array.members) {
        Items more = expand_element(active, property, member.value, from_map);
        if (is_list && member.value.is(JsonKind::array)) {
            items.push_back(make_list(member.value.place, std::move(more)));
        } else {
            append(items, std::move(more));
        }
    }
    return items;
}

// --- steps 7 to 12 ---

JsonLdExpander::Items JsonLdExpander::expand_object(Context active, Property property, const JsonValue& object,
                                                    bool from_map)
{
    const Scope scope = enter_object(std::move(active), property, object, from_map);
    Result result;
    expand_members(scope, property, object, result);
    return finish(property, object, result);
}

JsonLdExpander::Scope JsonLdExpander::enter_object(Context active, Property property, const JsonValue& object,
                                                   bool from_map)
{
    const JsonLdTerm* term = property ? active->find(*property) : nullptr;
    const std::shared_ptr<const JsonValue> own = term != nullptr ? term->context : nullptr;
    if (active->previous && !from_map) {
        const auto stands_for = [&](const JsonMember& member, std::string_view keyword) {
            return active->expand_iri(member.name, false, true) == keyword;
        };
        const bool is_value = std::any_of(object.members.begin(), object.members.end(),
                                          [&](const JsonMember& m) { return stands_for(m, "@value"); });
        const bool is_reference = object.members.size() == 1 && stands_for(object.members.front(), "@id");
        if (!is_value && !is_reference) {
            active = active->previous;
        }
    }
    if (own) {
        active = apply(active, own, {true, true});
    }
    if (const JsonValue* local = object.find("@context")) {
        const bool is_known = entered_.local.get() == local && entered_.active == active;
        active = is_known ? entered_.result : read_context(active, {owner_, local}, {}, report_);
    }
    Scope scope{active, active, ""};
    enter_types(scope, object);
    return scope;
}

void JsonLdExpander::enter_types(Scope& scope, const JsonValue& object)
{
    std::vector<const JsonMember*> types;
    for (const JsonMember& member : object.members) {
        const bool is_type =
            member.name == "@type" ||
            (scope.type_scoped->has_type_alias() && scope.type_scoped->expand_iri(member.name, false, true) == "@type");
        if (is_type) {
            types.push_back(&member);
        }
    }
    if (types.empty()) {
        return;
    }
    std::sort(types.begin(), types.end(), [](const JsonMember* a, const JsonMember* b) { return a->name < b->name; });
    if (scope.type_scoped->has_scoped_contexts()) {
        for (const JsonMember* member : types) {
            std::vector<std::string_view> terms;
            for_each_value(member->value, [&](const JsonValue& value) {
                if (value.is(JsonKind::string)) {
                    terms.push_back(value.text);
                }
            });
            std::sort(terms.begin(), terms.end());
            for (const std::string_view name : terms) {
                const JsonLdTerm* term = scope.type_scoped->find(name);
                if (term != nullptr && term->context) {
                    scope.active = apply(scope.active, term->context, {false, false});
                }
            }
        }
    }
    const JsonValue* last = nullptr;
    for_each_value(types.front()->value, [&](const JsonValue& value) { last = &value; });
    if (last != nullptr && last->is(JsonKind::string)) {
        scope.input_type = scope.active->expand_iri(last->text, true, true).value_or("");
    }
}

JsonLdExpander::Context JsonLdExpander::apply(const Context& active, const std::shared_ptr<const JsonValue>& local,
                                              JsonLdContextOptions options)
{
    constexpr std::size_t most = 100;
    if (applied_.size() > most) {
        applied_.clear();
    }
    Applied& entry = applied_[{active.get(), local.get(), options.override_protected, options.propagate}];
    if (!entry.result) {
        Applied made{active, local, read_context(active, local, options, report_)};
        entry = std::move(made);
    }
    return entry.result;
}

// --- steps 15 to 19 ---

JsonLdExpander::Items JsonLdExpander::finish(Property property, const JsonValue& object, Result& result)
{
    using K = JsonLdKeyword;
    const bool is_free = !property || *property == "@graph";
    Items items;
    if (result.has(K::value)) {
        items = finish_value(object, result);
        if (is_free && !items.empty()) {
            report_.warn("jsonld.free-value", object.place, "a value that no node has is left out");
            items.clear();
        }
        return items;
    }
    if (result.has(K::list) || result.has(K::set)) {
        const K kind = result.has(K::list) ? K::list : K::set;
        if (!result.has_only(Result::bit(kind) | Result::bit(K::index))) {
            fail("invalid set or list object", object.place,
                 "an object with \"@list\" or \"@set\" has nothing else in it but perhaps \"@index\"");
        }
        if (kind == K::set) {
            return std::move(result.set);
        }
        items.push_back(make_list(object.place, std::move(result.list)));
        return items;
    }
    const bool is_only_language = result.seen == Result::bit(K::language) && result.has_only(result.seen);
    const bool says_nothing = is_free && result.has_only(Result::bit(K::id));
    if (!is_only_language && !says_nothing) {
        items.push_back(make_node(object.place, std::move(result.node)));
    }
    return items;
}

JsonLdExpander::Items JsonLdExpander::finish_value(const JsonValue& object, Result& result)
{
    using K = JsonLdKeyword;
    const bool has_type = result.has(K::type);
    const bool has_language = result.has(K::language);
    const std::uint32_t allowed = Result::bit(K::direction) | Result::bit(K::index) | Result::bit(K::language) |
                                  Result::bit(K::type) | Result::bit(K::value);
    if (!result.has_only(allowed) || (has_type && (has_language || result.has(K::direction)))) {
        fail("invalid value object", object.place,
             "an object with \"@value\" has no properties, and \"@type\" or \"@language\", not both");
    }
    const bool is_json = has_type && result.node.types.size() == 1 && result.node.types.front() == "@json";
    Items items;
    if (result.value->is(JsonKind::null) && !is_json) {
        return items;
    }
    if (has_language && !result.value->is(JsonKind::string)) {
        fail("invalid language-tagged value", result.value->place, "a value with \"@language\" is a string");
    }
    if (has_type && !is_json &&
        (result.has_type_array || result.node.types.size() != 1 || !is_rdf_iri(result.node.types.front()))) {
        fail("invalid typed value", result.type_place, "\"@type\" of a value is one IRI");
    }
    JsonLdItem item;
    item.place = object.place;
    item.value = result.value;
    item.language = result.language;
    item.datatype = has_type ? result.node.types.front() : "";
    items.push_back(std::move(item));
    return items;
}

} // namespace triplewright
