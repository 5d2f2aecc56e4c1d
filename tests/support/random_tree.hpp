// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

/// \file
/// Texts without sense: valid trees over words that rules ask about, with tags, relations and names by chance. For
/// properties that must hold whatever a parser says.

#ifndef TRIPLEWRIGHT_TESTS_SUPPORT_RANDOM_TREE_HPP
#define TRIPLEWRIGHT_TESTS_SUPPORT_RANDOM_TREE_HPP

#include <cstddef>
#include <memory>
#include <random>
#include <span>
#include <string_view>

#include "support/frozen_tree.hpp"

namespace triplewright::testing {

/// How words hang together: each on any other, all on the first, each on the one before, each on the one behind.
enum class TreeShape { any, flat, chain, reversed_chain };

/// What the texts are like.
struct RandomText {
    std::size_t sentences = 2;
    std::size_t words = 12; ///< Of a sentence.
    TreeShape shape = TreeShape::any;
    std::string_view relation = {}; ///< Of all words but the root; any for each where it is empty.
    std::string_view upos = {};     ///< Of all words; where it is empty mostly the word's own.
    std::string_view form = {};     ///< Of all words; any for each where it is empty.
};

/// The labels of Universal Dependencies that English treebanks have.
[[nodiscard]] std::span<const std::string_view> all_relations();
/// The universal parts of speech.
[[nodiscard]] std::span<const std::string_view> all_upos();
/// A text of this kind; the same for the same state of `random`.
[[nodiscard]] std::unique_ptr<FrozenText> random_text(std::mt19937& random, const RandomText& kind);

} // namespace triplewright::testing

#endif
