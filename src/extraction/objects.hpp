// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

/// \file
/// Objects and recipients of a clause: written, shared with a conjoined verb, or the noun that a relative clause is
/// about.

#ifndef TRIPLEWRIGHT_EXTRACTION_OBJECTS_HPP
#define TRIPLEWRIGHT_EXTRACTION_OBJECTS_HPP

#include <vector>

#include "extraction/workspace.hpp"

namespace triplewright {

/// "who", "which", and "that" where it is one of them.
[[nodiscard]] bool is_relative_pronoun(const SentenceView& view, WordIndex word);
/// Who fills a place that `word` heads: coordination distributed, relative pronouns resolved.
[[nodiscard]] std::vector<Filler> fillers(const SentenceView& view, const Clause& clause, WordIndex word);
/// Where a tree gives an active verb a subject on either side, the one behind it is what the verb does something to; or
/// `no_word`.
[[nodiscard]] WordIndex second_subject(const SentenceView& view, WordIndex verb);
/// Fills `objects`, `recipients`, `object_predicate` and `gap_preposition` of a clause whose noun is known.
void fill_objects(const Workspace& work, Clause& clause);
/// "found and sold the ring": of two verbs side by side the first has the object of the second, `clause`.
void share_object_back(Workspace& work, const Clause& clause);

} // namespace triplewright

#endif
