// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

#include "formats/json_canonical.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <cstddef>
#include <string_view>

#include "triplewright/text/utf8.hpp"

namespace triplewright {

namespace {

/// Digits and exponent of a number that is not 0: 0.d1d2d3… times ten to the exponent.
struct Decimal {
    std::string digits;
    int exponent = 0;
};

/// From `d.ddde+dd`.
Decimal split(std::string_view scientific)
{
    Decimal parts;
    const std::size_t e = scientific.find('e');
    for (const char c : scientific.substr(0, e)) {
        if (c >= '0' && c <= '9') {
            parts.digits += c;
        }
    }
    std::string_view exponent = scientific.substr(e + 1);
    exponent.remove_prefix(exponent.front() == '+' ? 1 : 0);
    std::from_chars(exponent.data(), exponent.data() + exponent.size(), parts.exponent);
    ++parts.exponent;
    return parts;
}

/// ECMAScript's Number::toString, which RFC 8785 prescribes.
std::string to_ecmascript(double number)
{
    if (number == 0) {
        return "0";
    }
    std::array<char, 64> room{};
    const auto end =
        std::to_chars(room.data(), room.data() + room.size(), std::abs(number), std::chars_format::scientific);
    const auto [digits, exponent] = split({room.data(), static_cast<std::size_t>(end.ptr - room.data())});
    const int size = static_cast<int>(digits.size());
    std::string out = number < 0 ? "-" : "";
    if (size <= exponent && exponent <= 21) {
        return out + digits + std::string(static_cast<std::size_t>(exponent - size), '0');
    }
    if (0 < exponent && exponent <= 21) {
        return out + digits.substr(0, static_cast<std::size_t>(exponent)) + '.' +
               digits.substr(static_cast<std::size_t>(exponent));
    }
    if (-6 < exponent && exponent <= 0) {
        return out + "0." + std::string(static_cast<std::size_t>(-exponent), '0') + digits;
    }
    out += digits[0];
    if (size > 1) {
        out += '.' + digits.substr(1);
    }
    const int shown = exponent - 1;
    return out + 'e' + (shown < 0 ? "-" : "+") + std::to_string(std::abs(shown));
}

void append_canonical_string(std::string_view text, std::string& out)
{
    static constexpr std::string_view escaped = "\b\t\n\f\r\"\\";
    static constexpr std::string_view letters = "btnfr\"\\";
    static constexpr std::string_view digits = "0123456789abcdef";
    out += '"';
    for (const char c : text) {
        if (const std::size_t at = escaped.find(c); at != std::string_view::npos) {
            out += '\\';
            out += letters[at];
        } else if (static_cast<unsigned char>(c) < 0x20) {
            out += "\\u00";
            out += digits[static_cast<unsigned char>(c) >> 4U];
            out += digits[static_cast<unsigned char>(c) & 15U];
        } else {
            out += c;
        }
    }
    out += '"';
}

/// By UTF-16 code units: characters beyond U+FFFF, which have two from U+D800 on, come before U+E000 and its like.
bool comes_before(std::string_view a, std::string_view b)
{
    for (std::size_t i = 0, j = 0; i < a.size() && j < b.size();) {
        const char32_t x = next_code_point(a, i);
        const char32_t y = next_code_point(b, j);
        if (x != y) {
            const auto first_unit = [](char32_t c) {
                return c > 0xFFFF ? char32_t{0xD800} + ((c - 0x10000) >> 10U) : c;
            };
            return first_unit(x) != first_unit(y) ? first_unit(x) < first_unit(y) : x < y;
        }
    }
    return a.size() < b.size();
}

void append_canonical(const JsonValue& value, std::string& out)
{
    switch (value.kind) {
    case JsonKind::null: out += "null"; return;
    case JsonKind::boolean: out += value.flag ? "true" : "false"; return;
    case JsonKind::integer:
    case JsonKind::real: out += to_ecmascript(to_double(value)); return;
    case JsonKind::string: append_canonical_string(value.text, out); return;
    case JsonKind::array:
    case JsonKind::object: break;
    }
    const bool is_object = value.is(JsonKind::object);
    std::vector<const JsonMember*> members;
    for (const JsonMember& member : value.members) {
        members.push_back(&member);
    }
    if (is_object) {
        std::stable_sort(members.begin(), members.end(),
                         [](const JsonMember* a, const JsonMember* b) { return comes_before(a->name, b->name); });
    }
    out += is_object ? '{' : '[';
    for (const JsonMember* member : members) {
        out += member == members.front() ? "" : ",";
        if (is_object) {
            append_canonical_string(member->name, out);
            out += ':';
        }
        append_canonical(member->value, out);
    }
    out += is_object ? '}' : ']';
}

} // namespace

std::string to_canonical_json(const JsonValue& value)
{
    std::string out;
    append_canonical(value, out);
    return out;
}

std::string to_canonical_double(double number)
{
    constexpr int digits_behind_point = 15;
    std::array<char, 64> room{};
    const auto end = std::to_chars(room.data(), room.data() + room.size(), number, std::chars_format::scientific,
                                   digits_behind_point);
    const std::string_view text(room.data(), static_cast<std::size_t>(end.ptr - room.data()));
    const std::size_t e = text.find('e');
    std::string out(text.substr(0, e));
    out.erase(std::max(out.find_last_not_of('0') + 1, out.find('.') + 2));
    std::string_view exponent = text.substr(e + 1);
    out += 'E';
    out += exponent.front() == '-' ? "-" : "";
    exponent.remove_prefix(std::min(exponent.find_first_not_of("+-0"), exponent.size() - 1));
    return out += exponent;
}

std::string to_canonical_integer(const JsonValue& number)
{
    if (number.is(JsonKind::integer)) {
        return number.text;
    }
    constexpr double too_large = 1e21;
    if (std::abs(number.number) >= too_large || std::trunc(number.number) != number.number) {
        return {};
    }
    if (number.number == 0) {
        return "0";
    }
    if (number.text.find_first_of(".eE") == std::string::npos) {
        return number.text; // beyond 64 bits
    }
    std::array<char, 64> room{};
    const auto end = std::to_chars(room.data(), room.data() + room.size(), number.number, std::chars_format::fixed, 0);
    return {room.data(), end.ptr};
}

double to_double(const JsonValue& number)
{
    if (number.is(JsonKind::real)) {
        return number.number;
    }
    double value = 0;
    std::from_chars(number.text.data(), number.text.data() + number.text.size(), value);
    return value;
}

} // namespace triplewright
