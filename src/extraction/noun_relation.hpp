// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

/// \file
/// What several constructs of noun phrases state, and ask of nouns.

#ifndef TRIPLEWRIGHT_EXTRACTION_NOUN_RELATION_HPP
#define TRIPLEWRIGHT_EXTRACTION_NOUN_RELATION_HPP

#include <string>
#include <string_view>

#include "extraction/workspace.hpp"

namespace triplewright {

/// States that `subject` is in a relation to `object`; `evidence` is the word that says so. Salience 0..1.
void state_relation(Workspace& work, WordIndex subject, std::string predicate, WordIndex object, float salience,
                    std::string_view construct, WordIndex evidence);
/// Is the word a whole number of years that a person can have?
[[nodiscard]] bool is_age(const SentenceView& view, WordIndex word);
/// States the age of a person. Salience 0..1.
void state_age(Workspace& work, WordIndex person, WordIndex number, float salience);
/// Is one type a person's and the other a place's or a body's? Somebody hangs where he does not belong.
[[nodiscard]] bool is_unlike(EntityType a, EntityType b);

} // namespace triplewright

#endif
