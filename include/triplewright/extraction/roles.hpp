// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

/// \file
/// The roles that qualifiers of statements can have. `extraction/` gives a qualifier one of these or, where none fits,
/// `preposition_role("amid")`; the writers and the vocabulary (ontologies/triplewright.ttl) read the same table.
///
/// In RDF a role is the property `tw:` + the role in lowerCamelCase (`tw:byMeansOf`), whatever the preposition. A
/// preposition that is not one of the role's ordinary ones is kept by a second triple with a property of the graph,
/// `q:place_near`, which is an rdfs:subPropertyOf `tw:place` with `tw:preposition "near"`. A role outside of the table
/// (`prep_amid`) is written as `tw:qualifier` and `q:prep_amid`.

#ifndef TRIPLEWRIGHT_EXTRACTION_ROLES_HPP
#define TRIPLEWRIGHT_EXTRACTION_ROLES_HPP

#include <span>
#include <string>
#include <string_view>

namespace triplewright {

/// A row of the table.
struct QualifierRole {
    std::string_view role;    ///< As in `Qualifier::role`.
    std::string_view label;   ///< For people.
    std::string_view comment; ///< One sentence with an example.
    /// Prepositions that say no more than the role does, separated by blanks; words of one joined by `_`.
    std::string_view ordinary_prepositions;
};

/// All roles, sorted by name.
[[nodiscard]] std::span<const QualifierRole> qualifier_roles();

/// The row of a role, or nullptr.
[[nodiscard]] const QualifierRole* find_qualifier_role(std::string_view role);

/// True when the preposition says no more than the role: it is empty or one of the role's ordinary ones.
[[nodiscard]] bool is_ordinary_preposition(const QualifierRole& role, std::string_view preposition);

/// The role of a qualifier that no row of the table fits: `prep_` and the preposition's words joined by `_`.
[[nodiscard]] std::string preposition_role(std::string_view preposition);

} // namespace triplewright

#endif
