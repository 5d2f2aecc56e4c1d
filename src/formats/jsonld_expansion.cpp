// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

#include "formats/jsonld_expansion.hpp"

#include <algorithm>
#include <iterator>
#include <utility>

#include "formats/jsonld_keywords.hpp"

namespace triplewright {

namespace {

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

void append(std::vector<JsonLdItem>& items, std::vector<JsonLdItem> more)
{
    if (items.empty()) {
        items = std::move(more);
    } else {
        std::move(more.begin(), more.end(), std::back_inserter(items));
    }
}

JsonLdItem make_list(JsonPlace place, std::vector<JsonLdItem> items)
{
    JsonLdItem item;
    item.kind = JsonLdItemKind::list;
    item.place = place;
    item.list = std::move(items);
    return item;
}

JsonLdItem make_node(JsonPlace place, JsonLdNode node)
{
    JsonLdItem item;
    item.kind = JsonLdItemKind::node;
    item.place = place;
    item.node = std::make_unique<JsonLdNode>(std::move(node));
    return item;
}

JsonLdItem make_graph(JsonLdItem item)
{
    const JsonPlace place = item.place;
    JsonLdNode node;
    node.graph.emplace();
    node.graph->push_back(std::move(item));
    return make_node(place, std::move(node));
}

bool is_graph(const JsonLdItem& item)
{
    return item.kind == JsonLdItemKind::node && item.node->is_only_graph();
}

std::string name_of(std::string_view text)
{
    return '"' + std::string(text.substr(0, 200)) + '"';
}

} // namespace

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

// --- steps 13 and 14 ---

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
