// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

/// \file
/// Makes terms that every RDF reader takes, because Serd writes what it is given: an IRI with a blank, `about 5` as a
/// bare integer, a prefixed name with an en dash. Everything that goes to the RDF writers comes through here.

#ifndef TRIPLEWRIGHT_FORMATS_RDF_GUARD_HPP
#define TRIPLEWRIGHT_FORMATS_RDF_GUARD_HPP

#include <string>
#include <string_view>
#include <tuple>

#include "formats/rdf_namespaces.hpp"

namespace triplewright {

/// A literal whose lexical form is in its datatype's lexical space.
struct RdfLiteral {
    std::string lexical;
    std::string datatype; ///< Full IRI; "" for xsd:string.
    friend bool operator==(const RdfLiteral&, const RdfLiteral&) = default;
    friend bool operator<(const RdfLiteral& a, const RdfLiteral& b)
    {
        return std::tie(a.datatype, a.lexical) < std::tie(b.datatype, b.lexical);
    }
};

/// `value` as a literal: characters that no RDF string can hold become U+FFFD; a form that the datatype does not have
/// loses the datatype; integers beyond 64 bits (QLever stops at them) become decimals; decimals get their point, for
/// Turtle's short form; booleans become `true` and `false`.
[[nodiscard]] RdfLiteral to_literal(std::string_view value, std::string_view datatype);

/// True when `value` is in the lexical space of the datatype; datatypes that are not known have any.
[[nodiscard]] bool is_lexical_form(std::string_view value, std::string_view datatype);

/// True when Turtle can have the literal bare (`5`, `0.5`, `true`): [19] INTEGER, [20] DECIMAL, [133s] BooleanLiteral.
[[nodiscard]] bool is_bare_literal(std::string_view value, std::string_view datatype);

/// The datatype of an ISO 8601 date: xsd:date, xsd:gYearMonth, xsd:gYear, xsd:dateTime, or "" for anything else.
[[nodiscard]] std::string date_datatype(std::string_view date);

/// BCP 47 in the form that Turtle takes: `[a-zA-Z]{1,8}(-[a-zA-Z0-9]{1,8})*`.
[[nodiscard]] bool is_language_tag(std::string_view tag);

/// What RDF 1.1 documents may have: the same with parts of any length (Turtle [144s] LANGTAG).
[[nodiscard]] bool is_turtle_language_tag(std::string_view tag);

/// Throws WriteError for a language tag that no RDF 1.1 document may have; "" is none.
void require_language_tag(std::string_view tag);

/// True when `local` can stand behind `prefix:` as it is (Turtle [168s] PN_LOCAL, without `:`, `%` and escapes).
/// U+2013, U+2019 and others are legal in an IRI but not here.
[[nodiscard]] bool is_local_name(std::string_view local);

/// `text` as valid UTF-8: bytes that are none, and U+0000, become U+FFFD.
[[nodiscard]] std::string to_rdf_text(std::string_view text);

} // namespace triplewright

#endif
