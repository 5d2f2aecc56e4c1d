// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

/// \file
/// What RDF 1.2 has and RDF 1.1 has not, known by where a reader of RDF 1.1 stumbles over it, so that a message can
/// name it.

#ifndef TRIPLEWRIGHT_FORMATS_RDF12_SYNTAX_HPP
#define TRIPLEWRIGHT_FORMATS_RDF12_SYNTAX_HPP

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace triplewright {

struct Rdf12Syntax {
    std::size_t offset = 0; ///< Where it begins, in bytes.
    std::string_view what;  ///< "a triple term, <<( … )>>"
};

/// What of RDF 1.2 stands where Serd found `text` wrong, at `offset` or up to two bytes before.
[[nodiscard]] std::optional<Rdf12Syntax> find_rdf12_syntax(std::string_view text, std::size_t offset);

/// Of a language tag that RDF 1.1 does not have: whether RDF 1.2 has it (`en--ltr`, `ar--rtl`).
[[nodiscard]] bool has_base_direction(std::string_view tag);

/// The message for it.
[[nodiscard]] std::string rdf12_message(std::string_view what);

} // namespace triplewright

#endif
