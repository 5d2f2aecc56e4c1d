// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

/// \file
/// From the names in our RDF back to predicates and roles: what rdf_names.hpp does, the other way round.

#ifndef TRIPLEWRIGHT_FORMATS_RDF_PROPERTIES_HPP
#define TRIPLEWRIGHT_FORMATS_RDF_PROPERTIES_HPP

#include <string>
#include <string_view>

#include "triplewright/extraction/roles.hpp"

namespace triplewright {

/// `text` without percent-encoding, if encoding gives `text` again; else as it is.
[[nodiscard]] std::string percent_decode_segment(std::string_view text);

/// The predicate of a base relation's local name. The label tells "it is possible" (be-possible) from "it may be".
[[nodiscard]] std::string to_predicate(std::string_view local, std::string_view label);

/// The row of the table whose property of the vocabulary this is; the one of a property that is none is nullptr.
[[nodiscard]] const QualifierRole* find_role_of_property(std::string_view iri);

struct RefinedRole {
    std::string role;
    std::string preposition;
    std::string property; ///< The wider property, an IRI.
};
/// A qualifier from the local name of a property of the graph, its rdfs:subPropertyOf and its tw:preposition.
[[nodiscard]] RefinedRole to_refined_role(std::string_view local, std::string property, std::string preposition);

} // namespace triplewright

#endif
