// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

#include "formats/json_text.hpp"

#include <cmath>
#include <set>

#include "formats/characters.hpp"
#include "formats/value_text.hpp"

namespace triplewright {

namespace {

bool is_plain(char c)
{
    const auto byte = static_cast<unsigned char>(c);
    return byte >= 0x20 && byte < 0x7F && c != '"' && c != '\\';
}

void append_escape(std::string& out, char c)
{
    constexpr std::string_view controls = "\b\f\n\r\t\"\\";
    constexpr std::string_view letters = "bfnrt\"\\";
    constexpr std::string_view digits = "0123456789abcdef";
    const auto byte = static_cast<unsigned char>(c);
    const std::size_t row = controls.find(c);
    if (row != std::string_view::npos) {
        (out += '\\') += letters[row];
    } else {
        ((out += "\\u00") += digits[byte >> 4U]) += digits[byte & 15U];
    }
}

} // namespace

void append_json_string(std::string& out, std::string_view text)
{
    out += '"';
    for (std::size_t i = 0; i < text.size();) {
        const std::size_t begin = i;
        while (i < text.size() && is_plain(text[i])) {
            ++i;
        }
        out.append(text, begin, i - begin);
        if (i == text.size()) {
            break;
        }
        const std::size_t at = i;
        const char32_t c = next_character(text, i);
        if (c < 0x80) {
            append_escape(out, text[at]);
        } else if (c == 0xFFFD) {
            out += "\xEF\xBF\xBD";
        } else {
            out.append(text, at, i - at);
        }
    }
    out += '"';
}

void JsonMembers::begin(std::string_view name)
{
    out_ += is_first_ ? "" : ",";
    is_first_ = false;
    append_json_string(out_, name);
    out_ += ':';
}

void JsonMembers::add_text(std::string_view name, std::string_view value)
{
    if (!value.empty()) {
        begin(name);
        append_json_string(out_, value);
    }
}

void JsonMembers::add_boolean(std::string_view name, bool value)
{
    begin(name);
    out_ += value ? "true" : "false";
}

void JsonMembers::add_number(std::string_view name, double value)
{
    if (std::isfinite(value)) {
        begin(name);
        append_number(out_, value);
    }
}

void JsonMembers::add(std::string_view name, const Attribute& value)
{
    if (value.type() == AttributeType::text) {
        add_text(name, value.as_text());
        return;
    }
    const bool is_real = value.type() == AttributeType::single || value.type() == AttributeType::real;
    if (is_real && !std::isfinite(value.as_real())) {
        return;
    }
    begin(name);
    if (!value.is_list()) {
        append_scalar(out_, value);
        return;
    }
    char before = '[';
    for_each_item(value.as_text(), value.type(), [&](std::string_view item) {
        out_ += before;
        append_json_string(out_, item);
        before = ',';
    });
    out_ += ']';
}

void JsonMembers::add_times(std::span<const Spell> times)
{
    if (times.empty()) {
        return;
    }
    begin("times");
    char before = '[';
    for (const Spell& spell : times) {
        out_ += before;
        append_json_string(out_, std::string(spell.begin) + '/' + std::string(spell.end));
        before = ',';
    }
    out_ += ']';
}

void JsonMembers::add_look(std::string_view size_name, const Look& look)
{
    if (look.size != 0) {
        add_number(size_name, look.size);
    }
    if (look.color != Look::no_color) {
        std::string color;
        append_color(color, look.color);
        add_text("color", color);
    }
}

void append_json_facts(std::string& out, const std::vector<GraphFact>& facts)
{
    JsonMembers members(out);
    for (const GraphFact& fact : facts) {
        if (!fact.value.empty()) {
            members.add(fact.name, Attribute::list(0, fact.type, fact.value));
        }
    }
    members.end();
}

std::vector<std::string> make_json_names(const std::vector<AttributeKey>& keys,
                                         std::span<const std::string_view> reserved)
{
    std::set<std::string, std::less<>> used(reserved.begin(), reserved.end());
    std::vector<std::string> names;
    for (const AttributeKey& key : keys) {
        std::string name = key.name;
        while (!used.insert(name).second) {
            name += '_';
        }
        names.push_back(name);
    }
    return names;
}

} // namespace triplewright
