// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

/// \file
/// Runs of punctuation, tags and symbols that are one token.

#ifndef TRIPLEWRIGHT_NLP_MARK_TOKENS_HPP
#define TRIPLEWRIGHT_NLP_MARK_TOKENS_HPP

#include <cstddef>

#include "nlp/chunk.hpp"

namespace triplewright {

/// Behind `...`, `!!!`, `?!` or `.?`; ellipses and exclamations are tokens of their own.
[[nodiscard]] std::size_t skip_marks(const Chunk& chunk, std::size_t i);

/// Behind a run of one character, or an arrow.
[[nodiscard]] std::size_t skip_run(const Chunk& chunk, std::size_t i, const Character& first);

/// Behind `@name`, `#topic`, or the sign alone.
[[nodiscard]] std::size_t skip_tag(const Chunk& chunk, std::size_t i);

/// Behind an emoji with its modifiers, a flag, or another symbol.
[[nodiscard]] std::size_t skip_symbol(const Chunk& chunk, std::size_t i);

} // namespace triplewright

#endif
