// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

#include "triplewright/resolution/iri.hpp"

#include <algorithm>
#include <utility>

#include <unicode/utf8.h>
#include <xxhash.h>

namespace triplewright {

namespace {

constexpr bool is_ascii_letter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}
constexpr bool is_ascii_digit(char c)
{
    return c >= '0' && c <= '9';
}
constexpr bool is_hex_digit(char c)
{
    return is_ascii_digit(c) || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
}

/// RFC 3987 ucschar. Stores agree with it: Oxigraph and RDF4J reject what is outside.
constexpr bool is_ucschar(UChar32 c)
{
    if (c < 0x10000) {
        return (c >= 0xA0 && c <= 0xD7FF) || (c >= 0xF900 && c <= 0xFDCF) || (c >= 0xFDF0 && c <= 0xFFEF);
    }
    return c <= 0xEFFFD && (c & 0xFFFF) <= 0xFFFD && !(c >= 0xE0000 && c <= 0xE0FFF);
}

/// The ASCII characters that may stand anywhere in an IRI: unreserved, sub-delims and `: / ? @`.
constexpr bool is_iri_ascii(char c)
{
    return is_ascii_letter(c) || is_ascii_digit(c) ||
           std::string_view("-._~!$&'()*+,;=:/?@").find(c) != std::string_view::npos;
}

constexpr bool is_unreserved(char c)
{
    return is_ascii_letter(c) || is_ascii_digit(c) || std::string_view("-._~").find(c) != std::string_view::npos;
}

void append_encoded(std::string& out, std::string_view bytes)
{
    static constexpr std::string_view digits = "0123456789ABCDEF";
    for (const char c : bytes) {
        const auto byte = static_cast<unsigned char>(c);
        out += '%';
        out += digits[byte >> 4U];
        out += digits[byte & 15U];
    }
}

bool is_triple(std::string_view text, std::size_t at)
{
    return at + 2 < text.size() && text[at] == '%' && is_hex_digit(text[at + 1]) && is_hex_digit(text[at + 2]);
}

/// Copies one character or percent-encodes it; `is_kept` decides about ASCII.
template <typename Kept>
std::string percent_encode(std::string_view text, Kept is_kept)
{
    std::string out;
    out.reserve(text.size());
    const auto* bytes = reinterpret_cast<const std::uint8_t*>(text.data());
    for (std::size_t i = 0; i < text.size();) {
        const std::size_t begin = i;
        UChar32 c = 0;
        U8_NEXT(bytes, i, text.size(), c);
        const std::string_view character = text.substr(begin, i - begin);
        const bool kept = c < 0 ? false : c < 0x80 ? is_triple(text, begin) || is_kept(begin) : is_ucschar(c);
        if (kept) {
            out += character;
        } else {
            append_encoded(out, character);
        }
    }
    return out;
}

/// `[begin, end)` of an IP literal's brackets in the authority, or an empty range.
std::pair<std::size_t, std::size_t> find_ip_literal(std::string_view iri)
{
    const std::size_t authority = iri.find("://");
    if (authority == std::string_view::npos || authority + 3 >= iri.size() || iri[authority + 3] != '[') {
        return {0, 0};
    }
    const std::size_t close = iri.find_first_not_of("0123456789abcdefABCDEF:.", authority + 4);
    return close != std::string_view::npos && iri[close] == ']' ? std::pair(authority + 3, close + 1)
                                                                : std::pair<std::size_t, std::size_t>(0, 0);
}

} // namespace

std::string percent_encode_iri(std::string_view iri)
{
    const auto ip = find_ip_literal(iri);
    const std::size_t fragment = iri.find('#');
    return percent_encode(iri, [&](std::size_t at) {
        const char c = iri[at];
        return is_iri_ascii(c) || at == fragment || ((c == '[' || c == ']') && at >= ip.first && at < ip.second);
    });
}

std::string percent_encode_segment(std::string_view text)
{
    return percent_encode(text, [&](std::size_t at) { return is_unreserved(text[at]); });
}

std::string percent_encode_bytes(std::string_view text)
{
    std::string out;
    append_encoded(out, text);
    return out;
}

bool is_absolute_iri(std::string_view iri)
{
    const std::size_t colon = iri.find(':');
    if (colon == std::string_view::npos || colon == 0 || colon + 1 == iri.size() || !is_ascii_letter(iri.front())) {
        return false;
    }
    const std::string_view scheme = iri.substr(0, colon);
    const bool scheme_ok = std::all_of(scheme.begin(), scheme.end(), [](char c) {
        return is_ascii_letter(c) || is_ascii_digit(c) || c == '+' || c == '-' || c == '.';
    });
    return scheme_ok && percent_encode_iri(iri) == iri;
}

ContentHash& ContentHash::add(std::string_view field)
{
    add(static_cast<std::uint64_t>(field.size()));
    bytes_ += field;
    return *this;
}

ContentHash& ContentHash::add(std::uint64_t number)
{
    for (unsigned shift = 0; shift < 64; shift += 8) {
        bytes_ += static_cast<char>((number >> shift) & 0xFFU);
    }
    return *this;
}

std::string ContentHash::hex(std::size_t digits) const
{
    static constexpr std::string_view hex_digits = "0123456789abcdef";
    XXH128_canonical_t canonical;
    XXH128_canonicalFromHash(&canonical, XXH3_128bits(bytes_.data(), bytes_.size()));
    std::string out;
    for (const unsigned char byte : canonical.digest) {
        out += hex_digits[byte >> 4U];
        out += hex_digits[byte & 15U];
    }
    return out.substr(0, digits);
}

} // namespace triplewright
