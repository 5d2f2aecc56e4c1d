// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

/// \file
/// The roles of times: whether one tells when, since when, until when, how long, how often or how much.

#ifndef TRIPLEWRIGHT_EXTRACTION_TIME_ROLE_HPP
#define TRIPLEWRIGHT_EXTRACTION_TIME_ROLE_HPP

#include <string_view>

#include "triplewright/annotation/sentence_view.hpp"

namespace triplewright {

/// The role of a time by its head and the first word of its preposition, which may be ""; "" where it tells none.
[[nodiscard]] std::string_view role_of_time(const SentenceView& view, WordIndex word, std::string_view preposition);

} // namespace triplewright

#endif
