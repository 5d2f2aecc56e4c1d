// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

/// \file
/// Four digits may be a year or a number: "in 1998", "1998 miners".

#ifndef TRIPLEWRIGHT_EXTRACTION_YEAR_OR_COUNT_HPP
#define TRIPLEWRIGHT_EXTRACTION_YEAR_OR_COUNT_HPP

#include "triplewright/annotation/sentence_view.hpp"

namespace triplewright {

/// Does a word of four digits say how many, how much or which one, by the words around it: "1998 miners", "a 1998-page
/// report", "Room 2010", "employs 1850"? Not "the 2019 vote", "2019 elections".
[[nodiscard]] bool counts_things(const SentenceView& view, WordIndex word);

} // namespace triplewright

#endif
