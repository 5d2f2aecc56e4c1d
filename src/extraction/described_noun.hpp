// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

/// \file
/// Which noun a relative clause, a participle or an infinitive describes, where the tree hangs it on another word.

#ifndef TRIPLEWRIGHT_EXTRACTION_DESCRIBED_NOUN_HPP
#define TRIPLEWRIGHT_EXTRACTION_DESCRIBED_NOUN_HPP

#include "triplewright/annotation/sentence_view.hpp"

namespace triplewright {

/// The noun that the clause of `verb` describes, by number and by what stands right before it; `verb` has a head.
[[nodiscard]] WordIndex described_noun(const SentenceView& view, WordIndex verb);
/// "became the first woman to lead": the noun of an infinitive that a tree hangs on the copular verb, or `no_word`.
[[nodiscard]] WordIndex singled_out_before(const SentenceView& view, WordIndex verb);

} // namespace triplewright

#endif
