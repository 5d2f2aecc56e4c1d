// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

/// \file
/// What the rooms below need to make IRIs: percent-encoding of what triple stores reject, a check of absoluteness, and
/// content addresses. Entity IRIs are minted by `mint_entity_iris` (resolution.hpp).

#ifndef TRIPLEWRIGHT_RESOLUTION_IRI_HPP
#define TRIPLEWRIGHT_RESOLUTION_IRI_HPP

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace triplewright {

/// `iri` with every character percent-encoded (as UTF-8) that RFC 3987 does not allow in an IRI: blanks, controls,
/// `<>"{}|\^` and backquote, brackets outside an IPv6 host, lone `%`, a second `#`, private use, noncharacters, bytes
/// that are not UTF-8. Idempotent; an IRI without such characters comes back as it is.
[[nodiscard]] std::string percent_encode_iri(std::string_view iri);

/// `text` as one path segment: all but RFC 3987 `iunreserved` characters and percent-encoded triples is encoded.
[[nodiscard]] std::string percent_encode_segment(std::string_view text);

/// Every byte of `text` as `%XX`.
[[nodiscard]] std::string percent_encode_bytes(std::string_view text);

/// True when `iri` has a scheme with something behind it and needs no percent-encoding.
[[nodiscard]] bool is_absolute_iri(std::string_view iri);

/// A content address: XXH3-128 over length-prefixed fields, the same on every machine.
class ContentHash {
public:
    /// Adds a field; `add("ab"), add("c")` and `add("a"), add("bc")` differ.
    ContentHash& add(std::string_view field);
    ContentHash& add(std::uint64_t number);
    /// The first `digits` (at most 32) hexadecimal digits, lower case.
    [[nodiscard]] std::string hex(std::size_t digits) const;

private:
    std::string bytes_;
};

} // namespace triplewright

#endif
