// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

/// \file
/// Factuality of single predicates: the rules of standing beside the model's estimate.

#ifndef TRIPLEWRIGHT_EXTRACTION_FACTUALITY_HPP
#define TRIPLEWRIGHT_EXTRACTION_FACTUALITY_HPP

#include <optional>
#include <vector>

#include "triplewright/annotation/annotation.hpp"
#include "triplewright/extraction/statement.hpp"

namespace triplewright {

/// For each sentence of a passage, the standing of the clause that each word heads, without its sources; nothing for
/// words that head none. Needs the passage's attributions.
[[nodiscard]] std::vector<std::vector<std::optional<Standing>>> predicate_standings(const Annotation& passage);

/// Needs the passage's attributions. Replaces the model's estimates in `Word::factuality` by what estimate and rules
/// say together. With h the estimate and c = h (1 + |h| − h²), which spreads the middle and keeps sign and ends: 0.65 c
/// − 0.15 where the rules say that it did not happen, c elsewhere. The two numbers were fitted on the training part of
/// UDS.
void refine_factuality(Annotation& passage);

} // namespace triplewright

#endif
