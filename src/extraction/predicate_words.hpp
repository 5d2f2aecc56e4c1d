// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

/// \file
/// The words of a predicate around its verb.

#ifndef TRIPLEWRIGHT_EXTRACTION_PREDICATE_WORDS_HPP
#define TRIPLEWRIGHT_EXTRACTION_PREDICATE_WORDS_HPP

#include <string>
#include <vector>

#include "extraction/workspace.hpp"

namespace triplewright {

/// Auxiliaries, negation, particles: the words around a verb that belong to the predicate.
void add_verb_words(const SentenceView& view, WordIndex verb, std::vector<WordIndex>& words);
/// "will be seized and sold", "has to sell or merge": what stands before the first verb stands before each.
void add_shared_words(const Workspace& work, const Clause& clause, std::vector<WordIndex>& words);
/// "made a decision to sell": the verb and the noun that lead to the infinitive.
void add_purposeful_noun(const Workspace& work, const Clause& clause, std::vector<WordIndex>& words);
/// "because_of": a preposition as a part of a predicate.
[[nodiscard]] std::string with_underscores(std::string text);
/// "_up" of "give_up".
void append_particles(const SentenceView& view, WordIndex verb, std::string& predicate);

} // namespace triplewright

#endif
