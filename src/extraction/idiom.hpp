// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

/// \file
/// Light verbs: "take part in", "pay tribute to". The noun says what is done and is nothing that a fact is about.

#ifndef TRIPLEWRIGHT_EXTRACTION_IDIOM_HPP
#define TRIPLEWRIGHT_EXTRACTION_IDIOM_HPP

#include "extraction/workspace.hpp"

namespace triplewright {

/// The bare noun behind a light verb that belongs to the predicate, or `no_word`.
[[nodiscard]] WordIndex idiomatic_noun(const SentenceView& view, WordIndex verb);

} // namespace triplewright

#endif
