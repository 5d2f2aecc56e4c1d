// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

#include "triplewright/text/identity.hpp"

#include <algorithm>
#include <chrono>
#include <cstddef>

#include "triplewright/text/utf8.hpp"

namespace triplewright {

namespace {

constexpr bool is_ascii_letter(char32_t c)
{
    return (c >= U'a' && c <= U'z') || (c >= U'A' && c <= U'Z');
}
constexpr bool is_digit(char32_t c)
{
    return c >= U'0' && c <= U'9';
}

struct Range {
    char32_t first;
    char32_t last;
};

// RFC 3987 ucschar allows nearly everything; some of it is refused by stores (Oxigraph, RDF4J) or cannot be seen.
constexpr Range unsafe_ranges[] = {{0x0080, 0x00A0}, {0x00AD, 0x00AD}, {0x1680, 0x1680}, {0x2000, 0x200F},
                                   {0x2028, 0x202F}, {0x205F, 0x206F}, {0x3000, 0x3000}, {0xD800, 0xF8FF},
                                   {0xFDD0, 0xFDEF}, {0xFEFF, 0xFEFF}, {0xFFF0, 0xFFFF}, {0xE0000, 0x10FFFF}};

bool is_safe_non_ascii(char32_t c)
{
    return c >= 0x80 && (c & 0xFFFEU) != 0xFFFEU &&
           std::ranges::none_of(unsafe_ranges, [c](const Range& range) { return c >= range.first && c <= range.last; });
}

constexpr bool is_unreserved(char32_t c)
{
    return is_ascii_letter(c) || is_digit(c) || c == U'-' || c == U'.' || c == U'_' || c == U'~';
}

void append_percent_encoded(std::string& out, std::string_view bytes)
{
    constexpr std::string_view digits = "0123456789ABCDEF";
    for (const char byte : bytes) {
        const auto value = static_cast<unsigned char>(byte);
        out += '%';
        out += digits[value >> 4U];
        out += digits[value & 15U];
    }
}

template <class Keep>
std::string encode(std::string_view text, Keep keep)
{
    std::string out;
    for (std::size_t offset = 0; offset < text.size();) {
        const std::size_t begin = offset;
        const char32_t c = next_code_point(text, offset);
        const std::string_view bytes = text.substr(begin, offset - begin);
        if (keep(c, begin)) {
            out += bytes;
        } else {
            append_percent_encoded(out, bytes);
        }
    }
    return out;
}

bool is_hex(char c)
{
    return is_digit(static_cast<unsigned char>(c)) || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
}

std::size_t scheme_size(std::string_view url)
{
    const std::size_t colon = url.find(':');
    if (colon == std::string_view::npos || colon == 0 || !is_ascii_letter(static_cast<unsigned char>(url[0]))) {
        return 0;
    }
    const auto in_scheme = [](char c) {
        const auto value = static_cast<unsigned char>(c);
        return is_ascii_letter(value) || is_digit(value) || c == '+' || c == '-' || c == '.';
    };
    return std::ranges::all_of(url.substr(0, colon), in_scheme) ? colon : 0;
}

std::optional<int> parse_digits(std::string_view digits)
{
    int value = 0;
    for (const char c : digits) {
        if (!is_digit(static_cast<unsigned char>(c))) {
            return std::nullopt;
        }
        value = value * 10 + (c - '0');
    }
    return value;
}

} // namespace

std::string to_iri_segment(std::string_view id)
{
    // "." and ".." would be resolved away.
    if (id == "." || id == "..") {
        std::string out;
        append_percent_encoded(out, id);
        return out;
    }
    return encode(id, [](char32_t c, std::size_t) { return is_unreserved(c) || is_safe_non_ascii(c); });
}

std::optional<std::string> parse_absolute_iri(std::string_view url)
{
    url = url.substr(0, url.find('#'));
    const std::size_t scheme = scheme_size(url);
    if (scheme == 0 || scheme + 1 == url.size() || url.substr(scheme) == "://") {
        return std::nullopt;
    }
    static constexpr std::u32string_view reserved = U":/?@!$&'()*+,;=";
    return encode(url, [url](char32_t c, std::size_t offset) {
        if (c == U'%') {
            return offset + 2 < url.size() && is_hex(url[offset + 1]) && is_hex(url[offset + 2]);
        }
        return is_unreserved(c) || is_safe_non_ascii(c) || reserved.find(c) != std::u32string_view::npos;
    });
}

std::optional<std::string> parse_iso_date(std::string_view date)
{
    if (date.size() > 10 && (date[10] == 'T' || date[10] == ' ')) {
        date = date.substr(0, 10);
    }
    const bool has_month = date.size() >= 7;
    const bool has_day = date.size() == 10;
    if ((date.size() != 4 && date.size() != 7 && !has_day) || (has_month && date[4] != '-') ||
        (has_day && date[7] != '-')) {
        return std::nullopt;
    }
    const auto year = parse_digits(date.substr(0, 4));
    const auto month = has_month ? parse_digits(date.substr(5, 2)) : 1;
    const auto day = has_day ? parse_digits(date.substr(8, 2)) : 1;
    if (!year || !month || !day || *year == 0) {
        return std::nullopt;
    }
    const std::chrono::year_month_day value{std::chrono::year{*year}, std::chrono::month{static_cast<unsigned>(*month)},
                                            std::chrono::day{static_cast<unsigned>(*day)}};
    return value.ok() ? std::optional(std::string(date)) : std::nullopt;
}

} // namespace triplewright
