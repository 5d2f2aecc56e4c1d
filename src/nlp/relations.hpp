// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

/// \file
/// What the scheme of Universal Dependencies says of its relations, whatever a model says. Subtypes do not matter.

#ifndef TRIPLEWRIGHT_NLP_RELATIONS_HPP
#define TRIPLEWRIGHT_NLP_RELATIONS_HPP

#include <string_view>

#include "triplewright/annotation/annotation.hpp"

namespace triplewright {

/// True for relations whose dependent always stands behind its head, by the law of the scheme.
[[nodiscard]] bool must_follow_head(std::string_view deprel);

/// True for relations whose dependent is the head of a clause, `root` included.
[[nodiscard]] bool heads_clause(std::string_view deprel);

/// A bare nominal before a predicate that has no subject is its subject, whatever relation was likelier: UD has no
/// `obl` without a preposition there.
void find_bare_subjects(Sentence& sentence);

} // namespace triplewright

#endif
