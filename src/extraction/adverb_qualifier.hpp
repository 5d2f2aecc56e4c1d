// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

/// \file
/// Qualifiers of a clause from its adverbs: "recently", "often", "abroad", "quietly".

#ifndef TRIPLEWRIGHT_EXTRACTION_ADVERB_QUALIFIER_HPP
#define TRIPLEWRIGHT_EXTRACTION_ADVERB_QUALIFIER_HPP

#include <vector>

#include "extraction/placed_qualifier.hpp"

namespace triplewright {

/// "strikingly narrow" as the object has its adverb, which is no manner besides.
[[nodiscard]] bool is_in_quality(const SentenceView& view, const Clause& clause, WordIndex adverb);
/// Adds when, how often, where or how it was by an adverb; nothing where the adverb is one of degree or standing.
void add_adverb(Workspace& work, const Clause& clause, WordIndex word, std::vector<PlacedQualifier>& out);

} // namespace triplewright

#endif
