// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

/// \file
/// Numbers and values of JSON in the one form that RDF has for them.

#ifndef TRIPLEWRIGHT_FORMATS_JSON_CANONICAL_HPP
#define TRIPLEWRIGHT_FORMATS_JSON_CANONICAL_HPP

#include <string>

#include "formats/json_document.hpp"

namespace triplewright {

/// A value as RFC 8785 (JSON Canonicalization Scheme) writes it: the lexical form of rdf:JSON.
[[nodiscard]] std::string to_canonical_json(const JsonValue& value);

/// `5.3E0`: the canonical form of an xsd:double, with up to 15 digits behind the point (JSON-LD 1.1 API, 8.6).
[[nodiscard]] std::string to_canonical_double(double number);

/// The digits of a number that is an integer below 1e21, whatever way it is written (`1.0`, `1e3`); "" for any other.
[[nodiscard]] std::string to_canonical_integer(const JsonValue& number);

/// The number's value, as near as a double comes.
[[nodiscard]] double to_double(const JsonValue& number);

} // namespace triplewright

#endif
