// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

/// \file
/// Qualifiers: what restricts a statement, each with a role.

#ifndef TRIPLEWRIGHT_EXTRACTION_QUALIFIER_HPP
#define TRIPLEWRIGHT_EXTRACTION_QUALIFIER_HPP

#include <string>
#include <string_view>
#include <vector>

#include "extraction/workspace.hpp"

namespace triplewright {

/// The role of a prepositional phrase by its preposition and its noun (see roles.hpp; `prep_` and the preposition where
/// no role fits); "" for one that restricts nothing.
[[nodiscard]] std::string role_of_phrase(const SentenceView& view, WordIndex word, std::string_view preposition);
/// A phrase of a verb, also one that a tree takes for the agent though no "by" says so.
[[nodiscard]] bool is_oblique(const SentenceView& view, WordIndex word);
/// Does the role name a partner of the event, so that an intransitive verb can take it as its object?
[[nodiscard]] bool is_complement_role(std::string_view role);
/// All qualifiers of a clause, carriers included, in the order of the text; `promoted` is the phrase that became the
/// object.
[[nodiscard]] std::vector<Qualifier> clause_qualifiers(Workspace& work, const Clause& clause, WordIndex promoted);
/// Adds the prepositional phrases of a noun that are not part of its mention. Of a person they are taken for the
/// clause's only where they say when or where; `skipped` is the phrase that became the object.
void add_noun_qualifiers(Workspace& work, WordIndex noun, WordIndex skipped, std::vector<Qualifier>& qualifiers);
/// Adds the number of a noun: "at least 8,000".
void add_amount(Workspace& work, WordIndex noun, std::string_view role, std::vector<Qualifier>& qualifiers);

} // namespace triplewright

#endif
