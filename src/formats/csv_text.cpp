// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

#include "formats/csv_text.hpp"

#include <algorithm>
#include <set>

#include "formats/characters.hpp"
#include "formats/value_text.hpp"

namespace triplewright {

namespace {

std::string_view neo4j_type(AttributeType type)
{
    switch (type) {
    case AttributeType::boolean: return ":boolean";
    case AttributeType::integer: return ":long";
    case AttributeType::single: return ":float";
    case AttributeType::real: return ":double";
    case AttributeType::lines:
    case AttributeType::tokens: return ":string[]";
    case AttributeType::text: break;
    }
    return ":string";
}

} // namespace

void append_csv_field(std::string& out, std::string_view text)
{
    const bool is_plain = std::all_of(text.begin(), text.end(), [](char c) {
        return c > 0x20 && c < 0x7F && c != '"' && c != ',' && c != ';' && c != '\'';
    });
    if (is_plain) {
        out += text;
        return;
    }
    out += '"';
    for (std::size_t i = 0; i < text.size();) {
        const std::size_t begin = i;
        const char32_t c = next_character(text, i);
        if (c == 0 || c == 0xFFFD) {
            out += "\xEF\xBF\xBD";
        } else if (c == '"') {
            out += "\"\"";
        } else {
            out.append(text, begin, i - begin);
        }
    }
    out += '"';
}

void append_csv_list(std::string& out, std::string_view joined, AttributeType type)
{
    std::string field;
    for_each_item(joined, type, [&](std::string_view item) {
        field += field.empty() ? "" : ";";
        std::transform(item.begin(), item.end(), std::back_inserter(field), [](char c) { return c == ';' ? ',' : c; });
    });
    append_csv_field(out, field);
}

void append_csv_header(std::string& out, const std::vector<AttributeKey>& keys, std::span<const std::string_view> taken,
                       bool with_types)
{
    std::set<std::string> used;
    for (const std::string_view name : taken) {
        used.insert(to_lower_ascii(name));
    }
    for (const AttributeKey& key : keys) {
        std::string name = key.name;
        if (with_types) { // in which a colon begins the type
            std::replace(name.begin(), name.end(), ':', '_');
        }
        while (!used.insert(to_lower_ascii(name)).second) {
            name += '_';
        }
        out += ',';
        append_csv_field(out, with_types ? name + std::string(neo4j_type(key.type)) : name);
    }
}

void append_csv_values(std::string& out, std::span<const Attribute> attributes, std::size_t keys)
{
    auto next = attributes.begin();
    for (std::uint32_t key = 0; key < keys; ++key) {
        out += ',';
        if (next == attributes.end() || next->key() != key) {
            continue;
        }
        if (next->is_list()) {
            append_csv_list(out, next->as_text(), next->type());
        } else if (next->is_text()) {
            append_csv_field(out, next->as_text());
        } else {
            append_scalar(out, *next);
        }
        ++next;
    }
}

void append_csv_times(std::string& out, std::span<const Spell> times)
{
    std::string field;
    for (const Spell& spell : times) {
        field += field.empty() ? "" : ";";
        ((field += spell.begin) += '/') += spell.end;
    }
    out += ',';
    append_csv_field(out, field);
}

} // namespace triplewright
