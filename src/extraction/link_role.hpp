// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

/// \file
/// The role of a clause by the conjunction before it.

#ifndef TRIPLEWRIGHT_EXTRACTION_LINK_ROLE_HPP
#define TRIPLEWRIGHT_EXTRACTION_LINK_ROLE_HPP

#include <string>
#include <string_view>

#include "extraction/workspace.hpp"

namespace triplewright {

/// The role of a clause by its first word that has one: "because" `cause`, "to" `purpose`; "" where none does.
[[nodiscard]] std::string_view role_of_mark(const SentenceView& view, const Clause& clause);
/// The role of the clause with this head behind "as" or "while", the `marker`: `time`, `cause`, `concession`; "" for a
/// comment ("as the report put it") or a comparison.
[[nodiscard]] std::string_view role_of_ambiguous_mark(const SentenceView& view, WordIndex head, WordIndex marker);

/// "as soon as" `time`, "as long as" `condition`, where `marker` is the second "as"; "" for anything else.
[[nodiscard]] std::string_view role_of_correlative(const SentenceView& view, WordIndex head, WordIndex marker);
/// The conjunction of which `marker` is a word, lower case: "in order to", "so that", "even though", "as soon as".
[[nodiscard]] std::string whole_marker(const SentenceView& view, WordIndex marker);

} // namespace triplewright

#endif
