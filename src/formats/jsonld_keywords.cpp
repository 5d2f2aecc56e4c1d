// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

#include "formats/jsonld_keywords.hpp"

#include <algorithm>
#include <array>

namespace triplewright {

namespace {

/// In the order of the enumeration, which is that of the alphabet.
constexpr std::array<std::string_view, 23> keywords = {
    "@base",      "@container", "@context",  "@direction", "@graph", "@id",      "@import", "@included",
    "@index",     "@json",      "@language", "@list",      "@nest",  "@none",    "@prefix", "@propagate",
    "@protected", "@reverse",   "@set",      "@type",      "@value", "@version", "@vocab"};

} // namespace

JsonLdKeyword find_keyword(std::string_view text)
{
    if (!text.starts_with('@')) {
        return JsonLdKeyword::no_keyword;
    }
    const auto* found = std::lower_bound(keywords.begin(), keywords.end(), text);
    return found != keywords.end() && *found == text ? static_cast<JsonLdKeyword>(found - keywords.begin())
                                                     : JsonLdKeyword::no_keyword;
}

bool has_keyword_form(std::string_view text)
{
    return text.size() > 1 && text.front() == '@' && std::all_of(text.begin() + 1, text.end(), [](char c) {
               return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
           });
}

} // namespace triplewright
