// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

/// \file
/// Relations that no words of a text give: those of statements that only a whole document implies. The writers and the
/// vocabulary (ontologies/triplewright.ttl) read the same table. In RDF the graph's relation, `r:has_member`, is an
/// rdfs:subPropertyOf `tw:` + its name in lowerCamelCase, `tw:hasMember`.

#ifndef TRIPLEWRIGHT_RESOLUTION_IMPLIED_RELATIONS_HPP
#define TRIPLEWRIGHT_RESOLUTION_IMPLIED_RELATIONS_HPP

#include <span>
#include <string_view>

namespace triplewright {

/// A row of the table.
struct ImpliedRelation {
    std::string_view relation; ///< As in `Statement::predicate`.
    std::string_view label;    ///< For people.
    std::string_view comment;  ///< One sentence with an example.
};

/// All rows.
[[nodiscard]] std::span<const ImpliedRelation> implied_relations();
/// The row of a relation, or nullptr.
[[nodiscard]] const ImpliedRelation* find_implied_relation(std::string_view relation);

} // namespace triplewright

#endif
