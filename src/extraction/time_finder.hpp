// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

/// \file
/// Time expressions by a grammar over words; what it finds is annotation/values.hpp.

#ifndef TRIPLEWRIGHT_EXTRACTION_TIME_FINDER_HPP
#define TRIPLEWRIGHT_EXTRACTION_TIME_FINDER_HPP

#include <vector>

#include "extraction/calendar.hpp"
#include "extraction/numeral.hpp"
#include "triplewright/annotation/sentence_view.hpp"
#include "triplewright/annotation/values.hpp"

namespace triplewright {

/// The times of a sentence in the order of the text; `anchor` is the document's date as far as it is known. `told` is
/// the last date that the sentence before has told, and becomes that of this sentence.
[[nodiscard]] std::vector<Time> find_times(const SentenceView& view, const LowerWords& words, const PartialDate& anchor,
                                           PartialDate& told);

} // namespace triplewright

#endif
