// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

/// \file
/// Which way a time lies from the document's date: by the tense of the predicate that it belongs to.

#ifndef TRIPLEWRIGHT_EXTRACTION_TIME_DIRECTION_HPP
#define TRIPLEWRIGHT_EXTRACTION_TIME_DIRECTION_HPP

#include "extraction/calendar.hpp"
#include "triplewright/annotation/sentence_view.hpp"

namespace triplewright {

/// Past where nothing tells: news reports what has happened.
[[nodiscard]] Direction time_direction(const SentenceView& view, WordIndex word);

} // namespace triplewright

#endif
