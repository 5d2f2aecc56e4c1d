// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

/// \file
/// Which words belong to the phrase of a nominal head.

#ifndef TRIPLEWRIGHT_EXTRACTION_PHRASE_HPP
#define TRIPLEWRIGHT_EXTRACTION_PHRASE_HPP

#include "triplewright/annotation/sentence_view.hpp"

namespace triplewright {

/// The words of the minimal phrase of a nominal head: no determiner, no number, no apposition, no relative clause.
[[nodiscard]] WordRange phrase_words(const SentenceView& view, WordIndex head);
/// The minimal phrase with its conjuncts: "mines and energy".
[[nodiscard]] WordRange coordinated_words(const SentenceView& view, WordIndex head);
/// The minimal phrase with what else stands before its noun: determiner, number, possessor, every adjective.
[[nodiscard]] WordRange written_words(const SentenceView& view, WordIndex head);

} // namespace triplewright

#endif
