// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

/// \file
/// The best dependency tree of a sentence from the scores of its arcs.

#ifndef TRIPLEWRIGHT_NLP_SPANNING_TREE_HPP
#define TRIPLEWRIGHT_NLP_SPANNING_TREE_HPP

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace triplewright {

/// The heads of `words` words in the tree of the highest total score in which exactly one word hangs on the root:
/// indices of words, -1 for the one on the root.
///
/// `scores` is a square matrix of words + 1 rows and columns: row d, column h is the score of head h for dependent d,
/// where 0 is the root and i + 1 is word i. Row 0 and the diagonal are not read; all other scores must be finite.
/// Deterministic: between equal scores the head of the lowest index wins.
[[nodiscard]] std::vector<std::int32_t> find_spanning_tree(std::span<const float> scores, std::size_t words);

} // namespace triplewright

#endif
