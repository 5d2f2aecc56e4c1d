// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

#include "formats/node_link_element.hpp"

#include <algorithm>
#include <charconv>
#include <numeric>
#include <system_error>
#include <utility>

#include <nlohmann/json.hpp>

#include "formats/attribute_values.hpp"

namespace triplewright {

namespace {

struct RoleName {
    std::string_view name;
    NodeLinkRole role;
};

constexpr RoleName node_roles[] = {
    {"id", NodeLinkRole::id},     {"label", NodeLinkRole::label}, {"name", NodeLinkRole::name},
    {"type", NodeLinkRole::type}, {"times", NodeLinkRole::times}, {"color", NodeLinkRole::color},
    {"size", NodeLinkRole::size}, {"x", NodeLinkRole::x},         {"y", NodeLinkRole::y},
    {"z", NodeLinkRole::z},
};
constexpr RoleName edge_roles[] = {
    {"source", NodeLinkRole::source},     {"target", NodeLinkRole::target}, {"key", NodeLinkRole::key},
    {"label", NodeLinkRole::label},       {"type", NodeLinkRole::type},     {"weight", NodeLinkRole::weight},
    {"directed", NodeLinkRole::directed}, {"times", NodeLinkRole::times},   {"color", NodeLinkRole::color},
    {"thickness", NodeLinkRole::size},
};

NodeLinkRole role_of(bool of_nodes, std::string_view name)
{
    const std::span<const RoleName> rows = of_nodes ? std::span<const RoleName>(node_roles) : edge_roles;
    const auto row = std::find_if(rows.begin(), rows.end(), [&](const RoleName& r) { return r.name == name; });
    return row != rows.end() ? row->role : NodeLinkRole::attribute;
}

template <typename Number>
std::optional<Number> to_integer(const ScannedValue& value)
{
    Number number{};
    const char* const end = value.text.data() + value.text.size();
    const auto read = std::from_chars(value.text.data(), end, number);
    return value.kind == ScannedKind::integer && read.ec == std::errc() && read.ptr == end ? std::optional(number)
                                                                                           : std::nullopt;
}

AttributeType type_of(const ScannedValue& value)
{
    switch (value.kind) {
    case ScannedKind::boolean: return AttributeType::boolean;
    case ScannedKind::integer: return to_integer<std::int64_t>(value) ? AttributeType::integer : AttributeType::real;
    case ScannedKind::real: return AttributeType::real;
    case ScannedKind::array: return AttributeType::lines;
    default: return AttributeType::text;
    }
}

AttributeType join_types(AttributeType a, AttributeType b)
{
    const auto is_number = [](AttributeType t) { return t == AttributeType::integer || t == AttributeType::real; };
    return a == b ? a : is_number(a) && is_number(b) ? AttributeType::real : AttributeType::text;
}

/// What is written in several ways in one: `1.50`, or an object with blanks.
std::string to_one_form(std::string_view json)
{
    return nlohmann::json::parse(json).dump();
}

std::string_view to_text(JsonScanner& scanner, const ScannedValue& value)
{
    const bool has_forms =
        value.kind == ScannedKind::real || value.kind == ScannedKind::array || value.kind == ScannedKind::object;
    return has_forms ? scanner.keep(to_one_form(value.text)) : value.text;
}

/// A value, and what it is as a list.
struct MemberValue : ScannedValue {
    std::string_view lines; ///< The items of an array.
};

/// The items of the array that comes next, as lines.
std::string_view read_lines(JsonScanner& scanner)
{
    std::string_view only;
    std::string lines;
    std::size_t count = 0;
    for (bool more = scanner.enter('['); more; more = scanner.next(']'), ++count) {
        const std::string_view item = to_text(scanner, scanner.value());
        if (count == 0 && item.find('\n') == std::string_view::npos) { // most lists have one item
            only = item;
            continue;
        }
        if (count == 1) {
            lines = only;
        }
        lines += count == 0 ? "" : "\n";
        const auto begin = static_cast<std::ptrdiff_t>(lines.size());
        lines += item;
        std::replace(lines.begin() + begin, lines.end(), '\n', ' ');
    }
    return lines.empty() ? only : scanner.keep(lines);
}

MemberValue read_value(JsonScanner& scanner)
{
    if (scanner.peek() != '[') {
        return {scanner.value(), {}};
    }
    MemberValue list;
    list.kind = ScannedKind::array;
    list.offset = scanner.offset();
    list.lines = read_lines(scanner);
    list.text = scanner.taken_since(list.offset);
    return list;
}

Attribute to_attribute(JsonScanner& scanner, std::uint32_t key, AttributeType type, const MemberValue& value)
{
    switch (type) {
    case AttributeType::boolean: return Attribute::boolean(key, value.flag);
    case AttributeType::integer: return Attribute::integer(key, to_integer<std::int64_t>(value).value_or(0));
    case AttributeType::real: return Attribute::real(key, to_double(value.text));
    case AttributeType::lines: return Attribute::list(key, type, value.lines);
    default: return Attribute::text(key, to_text(scanner, value));
    }
}

void read_times(std::vector<Spell>& times, std::string_view lines)
{
    for_each_item(lines, AttributeType::lines, [&](std::string_view item) {
        const std::size_t slash = item.find('/');
        times.push_back(slash == std::string_view::npos ? Spell{item, item}
                                                        : Spell{item.substr(0, slash), item.substr(slash + 1)});
    });
}

NodeLinkEnd to_end(JsonScanner& scanner, const ScannedValue& value)
{
    if (value.kind != ScannedKind::object) {
        return {to_text(scanner, value), to_integer<std::size_t>(value)};
    }
    NodeLinkEnd end; // D3 puts the node itself there
    JsonScanner members = scanner.part(value);
    for (bool more = members.enter('{'); more; more = members.next('}')) {
        const bool is_id = members.name() == "id";
        const ScannedValue member = members.value();
        if (is_id) {
            end.id = scanner.keep(to_text(members, member));
        }
    }
    return end;
}

} // namespace

// --- NodeLinkKeys ---

std::uint32_t NodeLinkKeys::find(std::string_view name)
{
    constexpr std::uint32_t steps = 4; // over members that this element lacks
    const auto size = static_cast<std::uint32_t>(keys_.size());
    for (std::uint32_t key = next_; key < std::min(next_ + steps, size); ++key) {
        if (keys_[key].name == name) {
            next_ = key + 1;
            return key;
        }
    }
    auto found = index_of_name_.find(name);
    if (found == index_of_name_.end()) {
        found = index_of_name_.emplace(name, size).first;
        keys_.push_back({std::string(name), role_of(of_nodes_, name), std::nullopt});
    }
    next_ = found->second + 1;
    return found->second;
}

AttributeType NodeLinkKeys::note(std::uint32_t key, AttributeType type)
{
    std::optional<AttributeType>& known = keys_[key].type;
    if (!known) {
        known = type;
    } else if (const AttributeType joined = join_types(*known, type); joined != *known) {
        known = joined;
        has_changed_ = true;
    }
    return *known;
}

std::vector<std::uint32_t> NodeLinkKeys::declare(std::vector<AttributeKey>& schema) const
{
    std::vector<std::uint32_t> by_name(keys_.size());
    std::iota(by_name.begin(), by_name.end(), 0U);
    std::sort(by_name.begin(), by_name.end(),
              [&](std::uint32_t a, std::uint32_t b) { return keys_[a].name < keys_[b].name; });
    std::vector<std::uint32_t> index(keys_.size());
    for (const std::uint32_t key : by_name) {
        index[key] = static_cast<std::uint32_t>(schema.size());
        if (keys_[key].type) {
            schema.push_back({keys_[key].name, *keys_[key].type});
        }
    }
    return index;
}

// --- NodeLinkElement ---

void NodeLinkElement::read(JsonScanner& scanner, NodeLinkKeys& keys)
{
    clear();
    keys.begin_element();
    for (bool more = scanner.enter('{'); more; more = scanner.next('}')) {
        const std::uint32_t number = keys.find(scanner.name());
        read_member(scanner, keys, number);
    }
}

void NodeLinkElement::clear()
{
    id = label = name = type = key = {};
    source = target = {};
    weight = x = y = z = std::nullopt;
    directed = std::nullopt;
    look = {};
    times.clear();
    attributes.clear();
}

void NodeLinkElement::read_member(JsonScanner& scanner, NodeLinkKeys& keys, std::uint32_t number)
{
    const MemberValue value = read_value(scanner);
    if (keys.role(number) == NodeLinkRole::times && value.kind == ScannedKind::array) {
        read_times(times, value.lines);
    } else if (value.kind != ScannedKind::null && !take(scanner, keys.role(number), value)) {
        attributes.add(to_attribute(scanner, number, keys.note(number, type_of(value)), value));
    }
}

/// Returns false for what is an attribute.
bool NodeLinkElement::take(JsonScanner& scanner, NodeLinkRole role, const ScannedValue& value)
{
    switch (role) {
    case NodeLinkRole::attribute: return false;
    case NodeLinkRole::id: id = to_text(scanner, value); return true;
    case NodeLinkRole::source: source = to_end(scanner, value); return true;
    case NodeLinkRole::target: target = to_end(scanner, value); return true;
    case NodeLinkRole::key: key = value.is_scalar() ? to_text(scanner, value) : key; return value.is_scalar();
    case NodeLinkRole::directed:
        if (value.kind == ScannedKind::boolean) {
            directed = value.flag;
        }
        return value.kind == ScannedKind::boolean;
    default: break;
    }
    return value.is_number() ? take_number(role, to_double(value.text))
                             : value.is_text() && take_text(role, value.text);
}

bool NodeLinkElement::take_number(NodeLinkRole role, double number)
{
    switch (role) {
    case NodeLinkRole::weight: weight = number; return true;
    case NodeLinkRole::size: look.size = number; return true;
    case NodeLinkRole::x: x = number; return true;
    case NodeLinkRole::y: y = number; return true;
    case NodeLinkRole::z: z = number; return true;
    default: return false;
    }
}

bool NodeLinkElement::take_text(NodeLinkRole role, std::string_view text)
{
    switch (role) {
    case NodeLinkRole::label: label = text; return true;
    case NodeLinkRole::type: type = text; return true;
    case NodeLinkRole::name: name = text; return false;
    case NodeLinkRole::color: look.color = parse_color(text).value_or(look.color); return parse_color(text).has_value();
    default: return false;
    }
}

void read_facts(std::vector<GraphFact>& facts, JsonScanner& scanner)
{
    for (bool more = scanner.enter('{'); more; more = scanner.next('}')) {
        std::string name(scanner.name());
        const MemberValue value = read_value(scanner);
        if (value.kind == ScannedKind::null) {
            continue;
        }
        const bool is_list = value.kind == ScannedKind::array;
        GraphFact fact{std::move(name), is_list ? AttributeType::lines : AttributeType::text,
                       std::string(is_list ? value.lines : to_text(scanner, value))};
        const auto place = std::lower_bound(facts.begin(), facts.end(), fact,
                                            [](const GraphFact& a, const GraphFact& b) { return a.name < b.name; });
        if (place != facts.end() && place->name == fact.name) {
            *place = std::move(fact);
        } else {
            facts.insert(place, std::move(fact));
        }
    }
}

} // namespace triplewright
