// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

/// \file
/// Qualifiers: what restricts the statements of a clause, each with a role.

#ifndef TRIPLEWRIGHT_EXTRACTION_QUALIFIER_HPP
#define TRIPLEWRIGHT_EXTRACTION_QUALIFIER_HPP

#include <vector>

#include "extraction/workspace.hpp"

namespace triplewright {

/// All qualifiers of a clause, carriers included, in the order of the text; `promoted` is the phrase that became the
/// object.
[[nodiscard]] std::vector<Qualifier> clause_qualifiers(Workspace& work, const Clause& clause, WordIndex promoted);

} // namespace triplewright

#endif
