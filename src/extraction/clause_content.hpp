// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

/// \file
/// What a clause says, thinks or wants: the statement of the clause below or above it, or its words. Each function
/// gives an argument of kind `none` where there is none; contents must have been stated before.

#ifndef TRIPLEWRIGHT_EXTRACTION_CLAUSE_CONTENT_HPP
#define TRIPLEWRIGHT_EXTRACTION_CLAUSE_CONTENT_HPP

#include <cstdint>

#include "extraction/workspace.hpp"

namespace triplewright {

/// The statement that a complement clause became; where that clause is silent, the one of its own complement.
[[nodiscard]] Argument content_of(const Workspace& work, const Clause& clause);
/// What is said, as words, where it makes no statement: "'No comment,' she said". Adds a literal.
[[nodiscard]] Argument quoted_words(Workspace& work, const Clause& clause);
/// Content that stands above its speech clause; `index` of that clause.
[[nodiscard]] Argument reported_content(const Workspace& work, std::uint32_t index);

} // namespace triplewright

#endif
