// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

/// \file
/// Pronouns that refer to nothing: they fill a place of the clause, or mean people in general.

#ifndef TRIPLEWRIGHT_NLP_EXPLETIVES_HPP
#define TRIPLEWRIGHT_NLP_EXPLETIVES_HPP

#include "triplewright/annotation/markable.hpp"
#include "triplewright/annotation/sentence_view.hpp"

namespace triplewright {

/// "It rained", "it was Friday", "it was Ruiz who …": an "it" that stands for nothing at all (Huddleston and Pullum
/// 2002, 17 §2.5). An "it" that may go back to something is none.
[[nodiscard]] bool is_expletive(const SentenceView& view, WordIndex word);

/// What a word that is not expletive refers to. `clause`: "it is clear that …", "it seems that …". `generic`: "one
/// never knows", "if you want peace, you prepare for war", but no "you" in quotation marks or of what happened.
[[nodiscard]] Reference reference_of(const SentenceView& view, WordIndex word);

} // namespace triplewright

#endif
