// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

#include "formats/rdf12_syntax.hpp"

#include <algorithm>

#include "formats/characters.hpp"
#include "formats/rdf_guard.hpp"

namespace triplewright {

namespace {

constexpr std::string_view triple_term = "a triple term, <<( … )>>";
constexpr std::string_view reified_triple = "a reified triple, << … >>";
constexpr std::string_view annotation = "an annotation, {| … |}";
constexpr std::string_view reifier = "a reifier, ~";
constexpr std::string_view version = "a version";
constexpr std::string_view keyword = "version";

bool ends_with_keyword(std::string_view text)
{
    return text.size() >= keyword.size() && std::equal(keyword.begin(), keyword.end(), text.end() - keyword.size(),
                                                       [](char a, char b) { return a == to_lower_ascii(b); });
}

/// `VERSION "1.2"` and `@version "1.2"`: Serd stops at the string, or behind the `@`.
std::optional<Rdf12Syntax> find_version(std::string_view text, std::size_t offset)
{
    if (text.substr(offset).starts_with(keyword) && offset > 0 && text[offset - 1] == '@') {
        return Rdf12Syntax{offset - 1, version};
    }
    const std::size_t last = text.substr(0, offset).find_last_not_of(" \t\r\n");
    const bool is_string = offset < text.size() && (text[offset] == '"' || text[offset] == '\'');
    if (is_string && last != std::string_view::npos && ends_with_keyword(text.substr(0, last + 1))) {
        return Rdf12Syntax{last + 1 - keyword.size(), version};
    }
    return std::nullopt;
}

} // namespace

std::optional<Rdf12Syntax> find_rdf12_syntax(std::string_view text, std::size_t offset)
{
    // Of `<<` Serd has taken one or both.
    for (const std::size_t back : {1U, 2U}) {
        if (offset >= back && text.substr(offset - back).starts_with("<<")) {
            const bool is_term = text.substr(offset - back).starts_with("<<(");
            return Rdf12Syntax{offset - back, is_term ? triple_term : reified_triple};
        }
    }
    if (text.substr(offset).starts_with("{|")) {
        return Rdf12Syntax{offset, annotation};
    }
    if (text.substr(offset).starts_with('~')) {
        return Rdf12Syntax{offset, reifier};
    }
    return find_version(text, offset);
}

bool has_base_direction(std::string_view tag)
{
    const std::size_t hyphens = tag.find("--");
    return hyphens != std::string_view::npos && is_turtle_language_tag(tag.substr(0, hyphens)) &&
           (tag.substr(hyphens) == "--ltr" || tag.substr(hyphens) == "--rtl");
}

std::string rdf12_message(std::string_view what)
{
    return "this is RDF 1.2, which is not read: " + std::string(what) +
           "; convert the file to RDF 1.1 (Triplewright writes it without --rdf 1.2)";
}

} // namespace triplewright
