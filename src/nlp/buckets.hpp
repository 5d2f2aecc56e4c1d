// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

/// \file
/// Numbers in coarse steps, for features.

#ifndef TRIPLEWRIGHT_NLP_BUCKETS_HPP
#define TRIPLEWRIGHT_NLP_BUCKETS_HPP

#include <algorithm>
#include <cstddef>
#include <span>

namespace triplewright {

/// The first of the steps, sorted, that is not below the value; the number of steps where all are.
[[nodiscard]] inline std::size_t bucket(std::size_t value, std::span<const std::size_t> steps)
{
    return static_cast<std::size_t>(std::ranges::lower_bound(steps, value) - steps.begin());
}

} // namespace triplewright

#endif
