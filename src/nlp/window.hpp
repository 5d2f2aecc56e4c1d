// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

/// \file
/// Which words of a paragraph the encoder reads together.

#ifndef TRIPLEWRIGHT_NLP_WINDOW_HPP
#define TRIPLEWRIGHT_NLP_WINDOW_HPP

#include <cstddef>
#include <span>

#include "triplewright/annotation/annotation.hpp"

namespace triplewright {

/// A paragraph's words and how many pieces each takes.
struct PiecedWords {
    std::span<const Word> words;
    std::span<const std::size_t> piece_ends; ///< Per word: pieces of all words up to it.
    std::span<const std::size_t> given_ends; ///< Word numbers at which sentences end; empty where none are given.
};

enum class WindowLength { usual, longest };

/// Words [begin, end) of a paragraph.
struct WindowWords {
    std::size_t begin = 0;
    std::size_t end = 0;
    bool is_longest = false; ///< There is no room for more.
};

/// The words from `begin` on that fit `room` pieces. Of the usual length (128 pieces): up to the last place within it
/// where a sentence may end, by its spelling or because it is given, if that fills half of it; else up to the first one
/// behind; else, and for the longest, all that fit. Never ends within a token unless that token is longer.
[[nodiscard]] WindowWords next_window(const PiecedWords& paragraph, std::size_t begin, WindowLength length,
                                      std::size_t room);

/// Whether the words before and behind this place are of one token, as in "do|n't".
[[nodiscard]] bool is_within_token(std::span<const Word> words, std::size_t place);

} // namespace triplewright

#endif
