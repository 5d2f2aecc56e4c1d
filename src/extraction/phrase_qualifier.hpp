// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

/// \file
/// Qualifiers of a clause from its phrases: "in Lima", "on Monday", "with no water".

#ifndef TRIPLEWRIGHT_EXTRACTION_PHRASE_QUALIFIER_HPP
#define TRIPLEWRIGHT_EXTRACTION_PHRASE_QUALIFIER_HPP

#include <vector>

#include "extraction/placed_qualifier.hpp"

namespace triplewright {

/// Adds what the phrase with this head says of the clause: a qualifier for each of its conjoined nouns, none where it
/// restricts nothing.
void add_phrase(Workspace& work, const Clause& clause, WordIndex phrase, std::vector<PlacedQualifier>& out);

} // namespace triplewright

#endif
