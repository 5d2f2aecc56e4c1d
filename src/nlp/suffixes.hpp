// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

/// \file
/// The last letters of a word as rows of an embedding: what the tags head sees of a word besides its vector. Agrees
/// with models/training/analysis/pieces.py.

#ifndef TRIPLEWRIGHT_NLP_SUFFIXES_HPP
#define TRIPLEWRIGHT_NLP_SUFFIXES_HPP

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace triplewright {

/// Rows of the embedding.
inline constexpr std::size_t suffix_buckets_count = 8192;

/// Buckets of a word's last one, two, three and four letters, in this order.
using SuffixBuckets = std::array<std::uint16_t, 4>;

/// FNV-1a (32 bits) of the UTF-8 of the letters, lower-cased one by one; a `^` stands before the first letter. `word`
/// must be valid UTF-8.
[[nodiscard]] SuffixBuckets suffix_buckets(std::string_view word);

} // namespace triplewright

#endif
