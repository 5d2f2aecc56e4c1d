// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

/// \file
/// Which words of a parsed sentence are predicates, and how certain it is that what they tell happened.

#ifndef TRIPLEWRIGHT_NLP_PREDICATES_HPP
#define TRIPLEWRIGHT_NLP_PREDICATES_HPP

#include <cstddef>
#include <span>

#include "triplewright/annotation/annotation.hpp"

namespace triplewright {

/// A verb or auxiliary, or whatever heads a clause: the root, a clausal complement, subject or modifier, a parataxis,
/// or what one of these or a verb is coordinated with; and adjectives and nouns of actions ("cancelled flights",
/// "started cleaning").
[[nodiscard]] bool is_predicate(const Sentence& sentence, std::size_t word);

/// Gives each predicate its factuality; `estimates`: one a word, about -1.3 to 1.3, the scale of the judgements that
/// the model learnt from.
void set_factuality(Sentence& sentence, std::span<const float> estimates);

} // namespace triplewright

#endif
