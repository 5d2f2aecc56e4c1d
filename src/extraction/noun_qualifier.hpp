// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

/// \file
/// Qualifiers from noun phrases: how many, and the phrases behind the noun.

#ifndef TRIPLEWRIGHT_EXTRACTION_NOUN_QUALIFIER_HPP
#define TRIPLEWRIGHT_EXTRACTION_NOUN_QUALIFIER_HPP

#include <string_view>
#include <vector>

#include "extraction/workspace.hpp"

namespace triplewright {

/// Adds the prepositional phrases of a noun that are not part of its mention. Of a person they are taken for the
/// clause's only where they say when or where; `skipped` is the phrase that became the object.
void add_noun_qualifiers(Workspace& work, WordIndex noun, WordIndex skipped, std::vector<Qualifier>& qualifiers);
/// Adds the number of a noun: "at least 8,000".
void add_amount(Workspace& work, WordIndex noun, std::string_view role, std::vector<Qualifier>& qualifiers);

} // namespace triplewright

#endif
