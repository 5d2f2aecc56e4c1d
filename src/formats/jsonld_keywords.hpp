// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

/// \file
/// The keywords of JSON-LD 1.1 (Syntax, 1.7).

#ifndef TRIPLEWRIGHT_FORMATS_JSONLD_KEYWORDS_HPP
#define TRIPLEWRIGHT_FORMATS_JSONLD_KEYWORDS_HPP

#include <cstdint>
#include <string_view>

namespace triplewright {

enum class JsonLdKeyword : std::uint8_t {
    base,
    container,
    context,
    direction,
    graph,
    id,
    import,
    included,
    index,
    json,
    language,
    list,
    nest,
    none,
    prefix,
    propagate,
    protect,
    reverse,
    set,
    type,
    value,
    version,
    vocab,
    no_keyword
};

/// `no_keyword` for any other text.
[[nodiscard]] JsonLdKeyword find_keyword(std::string_view text);

[[nodiscard]] inline bool is_keyword(std::string_view text)
{
    return find_keyword(text) != JsonLdKeyword::no_keyword;
}

/// True for `@` and letters: reserved, so that what is no keyword is passed over.
[[nodiscard]] bool has_keyword_form(std::string_view text);

} // namespace triplewright

#endif
