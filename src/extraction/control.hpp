// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

/// \file
/// Who the subject of a clause is that writes none: control, coordination, and the noun that the clause describes.

#ifndef TRIPLEWRIGHT_EXTRACTION_CONTROL_HPP
#define TRIPLEWRIGHT_EXTRACTION_CONTROL_HPP

#include <vector>

#include "extraction/workspace.hpp"

namespace triplewright {

/// The subject that the clauses around `clause` leave to it; their own subjects and objects are found already. Empty
/// where it could be anybody.
[[nodiscard]] std::vector<Filler> implied_subject(const Workspace& work, const Clause& clause);
/// "teachers and nurses who work at night": whom a clause behind the last of some conjoined nouns describes, if a tree
/// hangs it on the first.
[[nodiscard]] std::vector<Filler> antecedents(const SentenceView& view, WordIndex noun, WordIndex verb);
/// "the first woman to lead", "the only firm to bid": the noun does it, and does it in fact.
[[nodiscard]] bool is_singled_out(const SentenceView& view, WordIndex noun);
/// "allegations he hit a clerk": a clause without "that" tells what the noun is about, though a tree calls it relative;
/// not "the claims he made".
[[nodiscard]] bool is_content_of_noun(const SentenceView& view, const Clause& clause);
/// "The steps include sending troops", "the law bans selling coal": the gerund is named, and nobody is said to do it.
[[nodiscard]] bool is_named_gerund(const Workspace& work, const Clause& clause);
/// Can the word be told or asked to do something: somebody, a group, a place that stands for its people?
[[nodiscard]] bool can_be_asked(const SentenceView& view, WordIndex word);
/// "sold the mill to pay debts": an infinitive behind an object that tells what the subject does it for, though a tree
/// calls it a complement.
[[nodiscard]] bool is_purpose_complement(const Workspace& work, const Clause& clause);

} // namespace triplewright

#endif
