// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

#include "formats/attribute_values.hpp"

#include <charconv>
#include <cmath>
#include <limits>

#include "formats/characters.hpp"

namespace triplewright {

namespace {

template <typename Number>
std::optional<Number> parse_all(std::string_view text)
{
    Number number{};
    const auto read = std::from_chars(text.data(), text.data() + text.size(), number);
    return read.ec == std::errc() && read.ptr == text.data() + text.size() ? std::optional(number) : std::nullopt;
}

std::string_view without_plus(std::string_view text)
{
    return text.size() > 1 && text[0] == '+' && text[1] != '-' ? text.substr(1) : text;
}

} // namespace

std::string_view trim(std::string_view text)
{
    constexpr std::string_view blanks = " \t\r\n";
    const std::size_t begin = text.find_first_not_of(blanks);
    return begin == std::string_view::npos ? std::string_view()
                                           : text.substr(begin, text.find_last_not_of(blanks) - begin + 1);
}

std::optional<double> parse_number(std::string_view text)
{
    text = without_plus(trim(text));
    return parse_all<double>(text); // which knows inf, infinity and nan in any case
}

std::optional<std::int64_t> parse_integer(std::string_view text)
{
    text = without_plus(trim(text));
    if (const auto integer = parse_all<std::int64_t>(text)) {
        return integer;
    }
    const auto number = parse_all<double>(text);
    constexpr double limit = 9007199254740992; // 2^53: all integers up to it are doubles
    if (number && std::abs(*number) <= limit && std::trunc(*number) == *number) {
        return static_cast<std::int64_t>(*number);
    }
    return std::nullopt;
}

std::optional<bool> parse_boolean(std::string_view text)
{
    text = trim(text);
    if (text == "1" || to_lower_ascii(text) == "true") {
        return true;
    }
    return text == "0" || to_lower_ascii(text) == "false" ? std::optional(false) : std::nullopt;
}

std::optional<std::uint32_t> parse_color(std::string_view text)
{
    text = trim(text);
    if ((text.size() != 7 && text.size() != 9) || text[0] != '#') {
        return std::nullopt;
    }
    std::uint32_t color = 0;
    const auto read = std::from_chars(text.data() + 1, text.data() + 7, color, 16);
    return read.ptr == text.data() + 7 ? std::optional(color) : std::nullopt;
}

std::optional<Attribute> parse_attribute(std::uint32_t key, AttributeType type, std::string_view text)
{
    switch (type) {
    case AttributeType::boolean:
        if (const auto value = parse_boolean(text)) {
            return Attribute::boolean(key, *value);
        }
        return std::nullopt;
    case AttributeType::integer:
        if (const auto value = parse_integer(text)) {
            return Attribute::integer(key, *value);
        }
        return std::nullopt;
    case AttributeType::single:
        if (const auto value = parse_all<float>(without_plus(trim(text)))) {
            return Attribute::single(key, *value);
        }
        return std::nullopt;
    case AttributeType::real:
        if (const auto value = parse_number(text)) {
            return Attribute::real(key, *value);
        }
        return std::nullopt;
    default: return Attribute::list(key, type, text);
    }
}

bool parse_times(std::string_view text, std::vector<Spell>& out)
{
    out.clear();
    bool is_good = true;
    for_each_item(text, AttributeType::tokens, [&](std::string_view item) {
        const std::size_t slash = item.find('/');
        is_good = is_good && slash != std::string_view::npos;
        if (is_good) {
            out.push_back({item.substr(0, slash), item.substr(slash + 1)});
        }
    });
    return is_good;
}

} // namespace triplewright
