// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

#include "formats/xml_text.hpp"

#include <cstddef>
#include <cstdint>
#include <cstring>

#include "formats/characters.hpp"

namespace triplewright {

namespace {

constexpr std::string_view replacement = "\xEF\xBF\xBD";

/// What has to be looked at: controls, markup, and all that is not ASCII.
constexpr bool is_plain(char c)
{
    const auto byte = static_cast<unsigned char>(c);
    return static_cast<bool>((byte >= 0x20) & (byte < 0x80) & (c != '&') & (c != '<') & (c != '"') & (c != ']'));
}

using Word = std::uint64_t;

constexpr Word repeat(unsigned char byte)
{
    return ~Word{0} / 0xFF * byte;
}

/// Its high bits are set from the first zero byte on (and perhaps later ones); none where there is no zero byte.
constexpr Word zero_bytes(Word word)
{
    return (word - repeat(1)) & ~word;
}

/// `is_plain` of eight bytes at once.
constexpr bool are_plain(Word word)
{
    const Word controls = (word - repeat(0x20)) & ~word;
    const Word quote_or_ampersand = zero_bytes((word & repeat(0xFB)) ^ repeat('"')); // they differ in one bit
    const Word less = zero_bytes(word ^ repeat('<'));
    const Word bracket = zero_bytes(word ^ repeat(']'));
    return ((word | controls | quote_or_ampersand | less | bracket) & repeat(0x80)) == 0;
}

/// How many bytes from `begin` on are plain.
std::size_t plain_prefix(std::string_view text, std::size_t begin)
{
    const char* const first = text.data() + begin;
    const char* const end = text.data() + text.size();
    const char* at = first;
    Word word = 0;
    for (; end - at >= static_cast<std::ptrdiff_t>(sizeof word); at += sizeof word) {
        std::memcpy(&word, at, sizeof word);
        if (!are_plain(word)) {
            break;
        }
    }
    while (at != end && is_plain(*at)) {
        ++at;
    }
    return static_cast<std::size_t>(at - first);
}

/// XML 1.0 [2] Char
bool is_xml_character(char32_t c)
{
    return (c >= 0x20 || c == '\t' || c == '\n' || c == '\r') && c != 0xFFFE && c != 0xFFFF;
}

/// Copies text; `special` gets the ASCII characters that are not plain, and returns what to write, or "" for as it is.
template <typename Special>
void copy(std::string& out, std::string_view text, Special special)
{
    for (std::size_t i = 0; i < text.size();) {
        const std::size_t plain = plain_prefix(text, i);
        out.append(text, i, plain);
        i += plain;
        if (i == text.size()) {
            break;
        }
        const std::size_t begin = i;
        const char32_t c = next_character(text, i);
        const std::string_view other = !is_xml_character(c) || c == 0xFFFD ? replacement
                                       : c < 0x80                          ? special(text[begin])
                                                                           : std::string_view();
        if (other.empty()) {
            out.append(text, begin, i - begin);
        } else {
            out += other;
        }
    }
}

std::string_view keep_ascii(char /*c*/)
{
    return {};
}

/// Sections end before a `]]>` of the text, and around a carriage return.
void append_cdata(std::string& out, std::string_view text)
{
    out += "<![CDATA[";
    std::size_t begin = 0;
    for (std::size_t at = text.find_first_of("\r]"); at != std::string_view::npos; at = text.find_first_of("\r]", at)) {
        if (text[at] == '\r') {
            copy(out, text.substr(begin, at - begin), keep_ascii);
            out += "]]>&#13;<![CDATA[";
            begin = at + 1;
        } else if (text.substr(at, 3) == "]]>") {
            copy(out, text.substr(begin, at + 2 - begin), keep_ascii);
            out += "]]><![CDATA[";
            begin = at + 2;
        }
        ++at;
    }
    copy(out, text.substr(begin), keep_ascii);
    out += "]]>";
}

} // namespace

void append_xml_text(std::string& out, std::string_view text)
{
    const std::size_t plain = plain_prefix(text, 0);
    if (plain == text.size()) {
        out += text;
    } else if (text.find_first_of("&<", plain) != std::string_view::npos ||
               text.find("]]>", plain) != std::string_view::npos) {
        append_cdata(out, text);
    } else {
        copy(out, text, [](char c) { return c == '\r' ? std::string_view("&#13;") : std::string_view(); });
    }
}

void append_xml_attribute(std::string& out, std::string_view text)
{
    copy(out, text, [](char c) -> std::string_view {
        switch (c) {
        case '&': return "&amp;";
        case '<': return "&lt;";
        case '"': return "&quot;";
        case '\t': return "&#9;";
        case '\n': return "&#10;";
        case '\r': return "&#13;";
        default: return {};
        }
    });
}

void append_xml_token(std::string& out, std::string_view text)
{
    constexpr std::string_view digits = "0123456789ABCDEF";
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        if ((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '.' || c == '-' ||
            c == '_') {
            out += c;
        } else {
            out += ':';
            out += digits[byte >> 4U];
            out += digits[byte & 15U];
        }
    }
}

} // namespace triplewright
