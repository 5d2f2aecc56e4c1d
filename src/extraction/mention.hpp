// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

/// \file
/// Mentions: what a nominal head refers to, its kind and type, and the arguments made of them.

#ifndef TRIPLEWRIGHT_EXTRACTION_MENTION_HPP
#define TRIPLEWRIGHT_EXTRACTION_MENTION_HPP

#include <vector>

#include "extraction/workspace.hpp"

namespace triplewright {

/// The word that stands for a phrase: the name in "President Mbeki" where a tree puts the title first, the name of "the
/// capital, Abuja," what is counted in "thousands of people"; else the word itself.
[[nodiscard]] WordIndex referent(const SentenceView& view, WordIndex word);
/// "sand" of "nothing but sand"; else `no_word`.
[[nodiscard]] WordIndex only_exception(const SentenceView& view, WordIndex word);
/// Can the word stand for a thing (a nominal), as an argument does?
[[nodiscard]] bool is_nominal(const SentenceView& view, WordIndex word);
/// Is the word part of a name of a person, organisation or other thing (not a date or a sum)?
[[nodiscard]] bool is_in_entity_name(const SentenceView& view, WordIndex word);
/// Is the word part of such a name, or a proper noun that no name was found for?
[[nodiscard]] bool is_named(const SentenceView& view, WordIndex word);
/// The type of what a nominal head refers to.
[[nodiscard]] EntityType entity_type(const SentenceView& view, WordIndex head);

/// The mention of a word's referent; made when first asked for. Index into `Extraction::mentions`.
std::uint32_t mention_at(Workspace& work, WordIndex word);
/// The mention of the word itself, whatever else the phrase is called: "capital" of "the capital, Abuja".
std::uint32_t own_mention_at(Workspace& work, WordIndex word);
/// A literal for times, sums and numbers, else the mention.
Argument argument_at(Workspace& work, WordIndex word);
/// Adds a literal.
Argument add_literal(Workspace& work, Literal literal);
/// Where an argument stands in the text; an empty span for none.
[[nodiscard]] Span argument_span(const Extraction& out, const Argument& argument);
/// The name whose bearer a bare title before "and" is said of too: "Actress and envoy Zara Khan"; else `no_word`.
[[nodiscard]] WordIndex shared_name(const SentenceView& view, WordIndex title);
/// The word and everything conjoined with it.
[[nodiscard]] std::vector<Filler> distribute(const SentenceView& view, WordIndex word);

} // namespace triplewright

#endif
