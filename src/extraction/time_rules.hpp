// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

/// \file
/// The rules of the grammar of times. Each looks for an expression of its kind that begins at the word `at`.

#ifndef TRIPLEWRIGHT_EXTRACTION_TIME_RULES_HPP
#define TRIPLEWRIGHT_EXTRACTION_TIME_RULES_HPP

#include "extraction/time_scan.hpp"

namespace triplewright {

// date_rules.cpp: dates of the calendar.

/// 2023-12-27, 27/12/2023.
[[nodiscard]] FoundTime read_numeric_date(const TimeScan& scan, WordIndex at);
/// "May 3, 2021", "May 3-5", "May 2021", "mid-May".
[[nodiscard]] FoundTime read_month(const TimeScan& scan, WordIndex at);
/// "3 May 2021", "3rd of May", "3-5 May".
[[nodiscard]] FoundTime read_day_month(const TimeScan& scan, WordIndex at);

// period_rules.cpp: years and what is counted in them.

/// "2019", "1998-2003", "44 BC".
[[nodiscard]] FoundTime read_plain_year(const TimeScan& scan, WordIndex at);
/// "1990s", "'90s", "nineties".
[[nodiscard]] FoundTime read_decade(const TimeScan& scan, WordIndex at);
/// "20th century", "21st-century", "15th" of "15th and 16th centuries".
[[nodiscard]] FoundTime read_century(const TimeScan& scan, WordIndex at);
/// "fiscal 2016", "FY2016", "2016 fiscal year".
[[nodiscard]] FoundTime read_fiscal_year(const TimeScan& scan, WordIndex at);
/// "first quarter of 2019", "Q3", "second half of this year", "first half of the 1990s".
[[nodiscard]] FoundTime read_quarter(const TimeScan& scan, WordIndex at);

// relative_time_rules.cpp: what counts from the document's date.

/// "Monday", "Monday night", "Monday, May 3, 2021", "Monday last week".
[[nodiscard]] FoundTime read_weekday(const TimeScan& scan, WordIndex at);
/// "last Sunday of July", "first Monday in May 2023".
[[nodiscard]] FoundTime read_weekday_of_month(const TimeScan& scan, WordIndex at);
/// "yesterday", "tomorrow night", "now".
[[nodiscard]] FoundTime read_deictic(const TimeScan& scan, WordIndex at);
/// "day before yesterday", "day after tomorrow".
[[nodiscard]] FoundTime read_day_beside(const TimeScan& scan, WordIndex at);
/// "last week", "next Monday", "this morning", "past three years".
[[nodiscard]] FoundTime read_shifted(const TimeScan& scan, WordIndex at);

// told_time_rules.cpp: what counts from a time that the text has told.

/// "following day", "next morning", "that year", "night before", "day after".
[[nodiscard]] FoundTime read_told(const TimeScan& scan, WordIndex at);
/// "end of the year", "earlier in the week", "later in the day".
[[nodiscard]] FoundTime read_part_of_unit(const TimeScan& scan, WordIndex at);

// vague_time_rules.cpp: what has no number.

/// "recent weeks", "these days", "all night", "weekend", "early-morning", "night of May 3".
[[nodiscard]] FoundTime read_vague(const TimeScan& scan, WordIndex at);

// duration_rules.cpp: how long.

/// "two weeks", "half an hour", "15 to 30 days", "three days ago".
[[nodiscard]] FoundTime read_duration(const TimeScan& scan, WordIndex at);
/// The same without "ago" and the like, and whatever stands before it.
[[nodiscard]] FoundTime read_plain_duration(const TimeScan& scan, WordIndex at);

// frequency_rules.cpp: how often.

/// "every Tuesday", "each year", "twice a week", "daily".
[[nodiscard]] FoundTime read_frequency(const TimeScan& scan, WordIndex at);

// clock_rules.cpp: the clock, seasons and feasts.

/// "7:30 p.m. EST", "7 p.m.", "1900 GMT", "noon".
[[nodiscard]] FoundTime read_clock(const TimeScan& scan, WordIndex at);
/// "summer 2019", "in the spring".
[[nodiscard]] FoundTime read_season(const TimeScan& scan, WordIndex at);
/// Feasts and days of remembrance with a day of their own; of others only the words are known.
[[nodiscard]] FoundTime read_feast(const TimeScan& scan, WordIndex at);

} // namespace triplewright

#endif
