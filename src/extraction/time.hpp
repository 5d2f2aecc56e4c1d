// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

/// \file
/// Time expressions: which words are one, and their ISO value where it is absolute and complete.

#ifndef TRIPLEWRIGHT_EXTRACTION_TIME_HPP
#define TRIPLEWRIGHT_EXTRACTION_TIME_HPP

#include "extraction/workspace.hpp"
#include "triplewright/annotation/sentence_view.hpp"
#include "triplewright/extraction/statement.hpp"

namespace triplewright {

/// Is a name that of a day: "Independence Day"?
[[nodiscard]] bool is_named_day(const SentenceView& view, const Name& name);
/// Does a noun, number or adverb name a time?
[[nodiscard]] bool is_time(const SentenceView& view, WordIndex word);
/// A time that is told by the calendar or the clock, and so a value even where it is subject or object.
[[nodiscard]] bool is_calendar_time(const SentenceView& view, WordIndex word);
/// The time of the sentence that a word belongs to, or null.
[[nodiscard]] const Time* find_time(const Workspace& work, WordIndex word);
/// A number by whose digits the clock is told: "9" of "9 a.m.".
[[nodiscard]] bool is_clock_time(const Workspace& work, WordIndex word);
/// "two weeks", beside "after" or "before", where the tree does not tell after what: a time that nobody can tell.
[[nodiscard]] bool is_loose_distance(const Workspace& work, WordIndex word);
/// The value of a time expression by its head: typed where XML Schema has a type for it; `2024-W20` and the like where
/// only TIMEX3 has a notation; else its words.
[[nodiscard]] Literal time_literal(const Workspace& work, WordIndex word);
/// The same for both ends of a stretch of time, "May 3-5"; a single one for any other time.
[[nodiscard]] std::vector<Literal> time_literals(const Workspace& work, WordIndex word);
/// "three weeks", "an hour": a number of time units.
[[nodiscard]] bool is_duration(const SentenceView& view, WordIndex word);

} // namespace triplewright

#endif
