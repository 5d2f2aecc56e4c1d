// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

/// \file
/// Finds reported speech, thought and intention. The sources of statements come from what is found here, and
/// `annotate` prints it.

#ifndef TRIPLEWRIGHT_EXTRACTION_ATTRIBUTIONS_HPP
#define TRIPLEWRIGHT_EXTRACTION_ATTRIBUTIONS_HPP

#include <vector>

#include "triplewright/annotation/annotation.hpp"
#include "triplewright/annotation/attribution.hpp"

namespace triplewright {

/// The attributions of a passage. One whose cue stands in another's content has the innermost such one as its parent,
/// and comes behind it. Deterministic; never throws on odd text.
[[nodiscard]] std::vector<Attribution> find_attributions(const Annotation& passage);

} // namespace triplewright

#endif
