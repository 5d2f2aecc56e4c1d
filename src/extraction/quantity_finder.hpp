// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

/// \file
/// Quantities by a grammar over words; what it finds is annotation/values.hpp.

#ifndef TRIPLEWRIGHT_EXTRACTION_QUANTITY_FINDER_HPP
#define TRIPLEWRIGHT_EXTRACTION_QUANTITY_FINDER_HPP

#include <span>
#include <vector>

#include "extraction/numeral.hpp"
#include "triplewright/annotation/sentence_view.hpp"
#include "triplewright/annotation/values.hpp"

namespace triplewright {

/// The quantities of a sentence in the order of the text, outside of its times.
[[nodiscard]] std::vector<Quantity> find_quantities(const SentenceView& view, const LowerWords& words,
                                                    std::span<const Time> times);

} // namespace triplewright

#endif
