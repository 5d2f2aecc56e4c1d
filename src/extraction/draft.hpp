// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

/// \file
/// A statement being made, and the one place where statements are added.

#ifndef TRIPLEWRIGHT_EXTRACTION_DRAFT_HPP
#define TRIPLEWRIGHT_EXTRACTION_DRAFT_HPP

#include <cstdint>
#include <string_view>

#include "extraction/workspace.hpp"

namespace triplewright {

/// Adds a statement of this sentence, with the spans of its arguments; `predicate_span` must be set. Returns its index.
std::uint32_t add_statement(Workspace& work, Statement statement);

} // namespace triplewright

#endif
