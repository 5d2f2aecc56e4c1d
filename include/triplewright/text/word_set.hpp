// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

/// \file
/// Fixed sets of words, sorted by the compiler, so that the lists in the sources can be kept by meaning.

#ifndef TRIPLEWRIGHT_TEXT_WORD_SET_HPP
#define TRIPLEWRIGHT_TEXT_WORD_SET_HPP

#include <algorithm>
#include <array>
#include <cstddef>
#include <string_view>

namespace triplewright {

/// A sorted array of words.
template <std::size_t size>
struct WordSet {
    std::array<std::string_view, size> words;

    [[nodiscard]] constexpr bool contains(std::string_view word) const
    {
        const auto place = std::lower_bound(words.begin(), words.end(), word);
        return place != words.end() && *place == word;
    }
};

/// The set of some words, given in any order.
template <typename... Words>
[[nodiscard]] consteval auto word_set(Words... words)
{
    WordSet<sizeof...(Words)> set = {{std::string_view(words)...}};
    std::sort(set.words.begin(), set.words.end());
    return set;
}

} // namespace triplewright

#endif
