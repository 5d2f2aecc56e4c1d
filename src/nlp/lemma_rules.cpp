// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

#include "nlp/lemma_rules.hpp"

#include <charconv>

#include <unicode/uchar.h>

#include "triplewright/text/error.hpp"
#include "triplewright/text/utf8.hpp"

namespace triplewright {

namespace {

// Casing maps code point by code point; one whose full mapping is longer stays as it is, and so do the few that have a
// one-to-one mapping in Unicode's simple tables but a longer full one: U+0130 downwards; upwards the letters with a
// subscript iota.
char32_t to_lower(char32_t c)
{
    return c == 0x130 ? c : static_cast<char32_t>(u_tolower(static_cast<UChar32>(c)));
}

char32_t to_upper(char32_t c)
{
    const bool has_iota = (c >= 0x1F80 && c <= 0x1FAF) || c == 0x1FB3 || c == 0x1FC3 || c == 0x1FF3 || c == 0x1FBC ||
                          c == 0x1FCC || c == 0x1FFC;
    return has_iota ? c : static_cast<char32_t>(u_toupper(static_cast<UChar32>(c)));
}

/// Letters of both cases, as in "McCoy".
bool is_mixed(std::string_view form)
{
    bool lower = false;
    bool upper = false;
    for (std::size_t offset = 0; offset < form.size();) {
        const auto c = static_cast<UChar32>(next_code_point(form, offset));
        lower = lower || u_islower(c) != 0;
        upper = upper || u_isupper(c) != 0;
    }
    return lower && upper;
}

[[noreturn]] void refuse(std::string_view rule)
{
    throw ConfigError("\"" + std::string(rule) + "\" is no lemma rule; expected CASING|COUNT|SUFFIX or =|LEMMA");
}

} // namespace

LemmaRule::LemmaRule(std::string_view rule)
{
    if (rule.size() < 2 || rule[1] != '|') {
        refuse(rule);
    }
    const std::string_view rest = rule.substr(2);
    switch (rule[0]) {
    case 'l': casing_ = Casing::lower; break;
    case 't': casing_ = Casing::title; break;
    case 'k': casing_ = Casing::keep; break;
    case '=':
        casing_ = Casing::whole;
        suffix_ = rest;
        return;
    default: refuse(rule);
    }
    const std::size_t bar = rest.find('|');
    if (bar == std::string_view::npos) {
        refuse(rule);
    }
    const char* const end = rest.data() + bar;
    const auto parsed = std::from_chars(rest.data(), end, count_);
    if (parsed.ec != std::errc() || parsed.ptr != end) {
        refuse(rule);
    }
    suffix_ = rest.substr(bar + 1);
}

std::string LemmaRule::apply(std::string_view form) const
{
    if (casing_ == Casing::whole) {
        return suffix_;
    }
    const bool keeps_case = casing_ == Casing::keep || (casing_ == Casing::title && is_mixed(form));
    const std::size_t length = count_code_points(form);
    const std::size_t kept = length > count_ ? length - count_ : 0;
    std::string lemma;
    lemma.reserve(form.size() + suffix_.size());
    std::size_t offset = 0;
    for (std::size_t i = 0; i < kept; ++i) {
        const char32_t c = next_code_point(form, offset);
        if (keeps_case) {
            append_utf8(lemma, c);
        } else {
            append_utf8(lemma, casing_ == Casing::title && i == 0 ? to_upper(c) : to_lower(c));
        }
    }
    return lemma += suffix_;
}

} // namespace triplewright
