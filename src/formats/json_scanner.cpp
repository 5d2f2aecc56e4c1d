// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

#include "formats/json_scanner.hpp"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <cstdlib>
#include <cstring>
#include <string>
#include <system_error>

#include <unicode/utf8.h>

namespace triplewright {

namespace {

/// Deeper documents are refused: some who take arrays as text walk over them by calling themselves.
constexpr std::size_t max_depth = 500;

bool is_digit(char c)
{
    return c >= '0' && c <= '9';
}

/// Whether a string goes on without anything to look at.
bool is_plain(char c)
{
    return c != '"' && c != '\\' && static_cast<unsigned char>(c) >= 0x20;
}

using Word = std::uint64_t;

constexpr Word repeat(unsigned char byte)
{
    return ~Word{0} / 0xFF * byte;
}

/// `is_plain` of eight bytes at once.
bool are_plain(Word word)
{
    // Of bytes below 0x80, subtracting borrows into the highest bit exactly where the byte is smaller.
    const Word controls = (word - repeat(0x20)) & ~word;
    const Word quote = word ^ repeat('"');
    const Word backslash = word ^ repeat('\\');
    const Word others = ((quote - repeat(1)) & ~quote) | ((backslash - repeat(1)) & ~backslash);
    return ((controls | others) & repeat(0x80)) == 0;
}

} // namespace

double to_double(std::string_view number)
{
    double value = 0;
    if (std::from_chars(number.data(), number.data() + number.size(), value).ec == std::errc::result_out_of_range) {
        value = std::strtod(std::string(number).c_str(), nullptr); // tells too small from too large
    }
    return value;
}

JsonScanner::JsonScanner(std::string_view text, InputReport& report, std::size_t begin, std::size_t end)
    : text_(text.data()), end_(std::min(end, text.size())), at_(begin), report_(report),
      arena_(first_room_.data(), first_room_.size())
{}

void JsonScanner::fail(std::size_t offset)
{
    report_.fail("json.malformed", offset, "this is no JSON here");
}

void JsonScanner::skip_blanks()
{
    while (at_ < end_ && (text_[at_] == ' ' || text_[at_] == '\n' || text_[at_] == '\r' || text_[at_] == '\t')) {
        ++at_;
    }
}

char JsonScanner::peek()
{
    skip_blanks();
    return at_ < end_ ? text_[at_] : '\0';
}

bool JsonScanner::enter(char open)
{
    if (peek() != open) {
        fail(at_);
    }
    ++at_;
    const char close = open == '{' ? '}' : ']';
    if (peek() != close) {
        return true;
    }
    ++at_;
    return false;
}

bool JsonScanner::next(char close)
{
    const char c = peek();
    if (c != ',' && c != close) {
        fail(at_);
    }
    ++at_;
    return c == ',';
}

std::string_view JsonScanner::name()
{
    if (peek() != '"') {
        fail(at_);
    }
    const std::string_view name = string();
    if (peek() != ':') {
        fail(at_);
    }
    ++at_;
    return name;
}

ScannedValue JsonScanner::value()
{
    ScannedValue value;
    const char first = peek();
    value.offset = at_;
    switch (first) {
    case '"':
        value.kind = ScannedKind::string;
        value.text = string();
        return value;
    case '{':
    case '[':
        value.kind = first == '{' ? ScannedKind::object : ScannedKind::array;
        skip_structure();
        break;
    case 't':
    case 'f':
        value.kind = ScannedKind::boolean;
        value.flag = first == 't';
        word(value.flag ? "true" : "false");
        break;
    case 'n': word("null"); break;
    default: value.kind = number();
    }
    value.text = {text_ + value.offset, at_ - value.offset};
    return value;
}

void JsonScanner::end()
{
    skip_blanks();
    if (at_ < end_) {
        fail(at_);
    }
}

std::string_view JsonScanner::keep(std::string_view text)
{
    if (text.empty()) {
        return {};
    }
    auto* kept = static_cast<char*>(arena_.allocate(text.size(), 1));
    std::memcpy(kept, text.data(), text.size());
    return {kept, text.size()};
}

// --- tokens ---

std::string_view JsonScanner::string()
{
    const std::size_t begin = ++at_;
    Word word = 0;
    for (; end_ - at_ >= sizeof word; at_ += sizeof word) {
        std::memcpy(&word, text_ + at_, sizeof word);
        if (!are_plain(word)) {
            break;
        }
    }
    while (at_ < end_ && is_plain(text_[at_])) {
        ++at_;
    }
    if (at_ < end_ && text_[at_] == '"') {
        return {text_ + begin, at_++ - begin};
    }
    return string_with_escapes(begin);
}

std::string_view JsonScanner::string_with_escapes(std::size_t begin)
{
    constexpr std::string_view letters = "bfnrt\"\\/";
    constexpr std::string_view characters = "\b\f\n\r\t\"\\/";
    std::string decoded(text_ + begin, at_ - begin);
    while (at_ < end_ && text_[at_] != '"') {
        const std::size_t place = at_;
        const char c = text_[at_++];
        if (static_cast<unsigned char>(c) < 0x20) {
            fail(place);
        }
        if (c != '\\') {
            decoded += c;
            continue;
        }
        const char letter = at_ < end_ ? text_[at_++] : '\0';
        const std::size_t row = letters.find(letter);
        if (letter == 'u') {
            std::array<std::uint8_t, 4> bytes{};
            std::int32_t size = 0;
            const auto escaped = static_cast<UChar32>(unicode_escape());
            U8_APPEND_UNSAFE(bytes.data(), size, escaped);
            decoded.append(reinterpret_cast<const char*>(bytes.data()), static_cast<std::size_t>(size));
        } else if (row != std::string_view::npos) {
            decoded += characters[row];
        } else {
            fail(place);
        }
    }
    if (at_ >= end_) {
        fail(end_);
    }
    ++at_;
    return keep(decoded);
}

/// Behind `\u`; two of them may be one character (RFC 8259, 7).
char32_t JsonScanner::unicode_escape()
{
    const std::size_t place = at_ - 2;
    const unsigned first = four_digits();
    if (first < 0xD800 || first > 0xDFFF) {
        return first;
    }
    if (first > 0xDBFF || std::string_view(text_ + at_, end_ - at_).substr(0, 2) != "\\u") {
        fail(place);
    }
    at_ += 2;
    const unsigned second = four_digits();
    if (second < 0xDC00 || second > 0xDFFF) {
        fail(place);
    }
    return 0x10000 + ((first - 0xD800) << 10U) + (second - 0xDC00);
}

unsigned JsonScanner::four_digits()
{
    constexpr std::size_t count = 4;
    unsigned number = 0;
    const char* const last = text_ + std::min(end_, at_ + count);
    const auto read = std::from_chars(text_ + at_, last, number, 16);
    if (read.ptr != text_ + at_ + count) {
        fail(static_cast<std::size_t>(read.ptr - text_));
    }
    at_ += count;
    return number;
}

void JsonScanner::skip_digits()
{
    if (at_ >= end_ || !is_digit(text_[at_])) {
        fail(at_);
    }
    while (at_ < end_ && is_digit(text_[at_])) {
        ++at_;
    }
}

ScannedKind JsonScanner::number()
{
    const std::size_t begin = at_;
    const auto has = [this](char c) { return at_ < end_ && text_[at_] == c; };
    bool is_real = false;
    at_ += has('-') ? 1 : 0;
    if (has('0')) { // and no digit behind it
        ++at_;
    } else {
        skip_digits();
    }
    if (has('.')) {
        is_real = true;
        ++at_;
        skip_digits();
    }
    if (has('e') || has('E')) {
        is_real = true;
        ++at_;
        at_ += has('+') || has('-') ? 1 : 0;
        skip_digits();
    }
    constexpr std::size_t always_fits = 300; // digits
    if (is_real || at_ - begin > always_fits) {
        if (std::isinf(to_double({text_ + begin, at_ - begin}))) {
            report_.fail("json.malformed", begin, "this number is larger than a double can be");
        }
    }
    return is_real ? ScannedKind::real : ScannedKind::integer;
}

void JsonScanner::word(std::string_view expected)
{
    for (const char c : expected) {
        if (at_ >= end_ || text_[at_] != c) {
            fail(at_);
        }
        ++at_;
    }
}

void JsonScanner::skip_structure()
{
    std::string open; // the brackets around
    bool at_value = true;
    do {
        if (!at_value) {
            at_value = next(open.back() == '{' ? '}' : ']');
            if (!at_value) {
                open.pop_back();
            } else if (open.back() == '{') {
                (void)name();
            }
            continue;
        }
        const char first = peek();
        at_value = false;
        if (first != '{' && first != '[') {
            (void)value();
            continue;
        }
        if (open.size() == max_depth) {
            report_.fail("json.depth", at_, "arrays and objects are nested more than 500 deep here");
        }
        if (enter(first)) {
            open += first;
            at_value = true;
            if (first == '{') {
                (void)name();
            }
        }
    } while (!open.empty());
}

} // namespace triplewright
