// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

/// \file
/// Names of people whom a text calls kin: a daughter may bear her father's name and is not he.

#ifndef TRIPLEWRIGHT_RESOLUTION_RELATIVES_HPP
#define TRIPLEWRIGHT_RESOLUTION_RELATIVES_HPP

#include <cstdint>
#include <utility>
#include <vector>

#include "triplewright/annotation/coreference.hpp"
#include "triplewright/extraction/statement.hpp"

namespace triplewright {

/// Pairs of mentions, both names, of a person and somebody's kin: "her father Tom Ruiz" and "Ana Tom Ruiz", whom "her"
/// means. Sorted; the kin comes first.
[[nodiscard]] std::vector<std::pair<std::uint32_t, std::uint32_t>> find_relatives(const Extraction& extraction,
                                                                                  const CoreferenceChains& chains);

} // namespace triplewright

#endif
