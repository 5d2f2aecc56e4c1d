// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

/// \file
/// Words of any case against words in small letters; only ASCII letters are lowered.

#ifndef TRIPLEWRIGHT_NLP_WORD_COMPARISON_HPP
#define TRIPLEWRIGHT_NLP_WORD_COMPARISON_HPP

#include <algorithm>
#include <initializer_list>
#include <string_view>

#include "nlp/characters.hpp"

namespace triplewright {

[[nodiscard]] inline bool equals_ignoring_case(std::string_view a, std::string_view small)
{
    return std::equal(a.begin(), a.end(), small.begin(), small.end(),
                      [](char x, char y) { return (is_ascii_upper(x) ? static_cast<char>(x + ('a' - 'A')) : x) == y; });
}

[[nodiscard]] inline bool is_one_of(std::string_view word, std::initializer_list<std::string_view> small_words)
{
    return std::any_of(small_words.begin(), small_words.end(),
                       [&](std::string_view small) { return equals_ignoring_case(word, small); });
}

} // namespace triplewright

#endif
