// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

/// \file
/// The role of a clause by the conjunction before it.

#ifndef TRIPLEWRIGHT_EXTRACTION_LINK_ROLE_HPP
#define TRIPLEWRIGHT_EXTRACTION_LINK_ROLE_HPP

#include <string_view>

#include "extraction/workspace.hpp"

namespace triplewright {

/// The role of a clause by its first word that has one: "because" `cause`, "to" `purpose`; "" where none does.
[[nodiscard]] std::string_view role_of_mark(const SentenceView& view, const Clause& clause);
/// The role of the clause with this head behind "as" or "while", the `marker`: `time`, `cause`, `concession`; "" for a
/// comment ("as the report put it") or a comparison.
[[nodiscard]] std::string_view role_of_ambiguous_mark(const SentenceView& view, WordIndex head, WordIndex marker);

} // namespace triplewright

#endif
