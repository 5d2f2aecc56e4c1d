// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

/// \file
/// A sentence under the grammar of times: what its rules share, and what its words are in the eyes of that grammar.

#ifndef TRIPLEWRIGHT_EXTRACTION_TIME_SCAN_HPP
#define TRIPLEWRIGHT_EXTRACTION_TIME_SCAN_HPP

#include <chrono>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "extraction/calendar.hpp"
#include "extraction/numeral.hpp"
#include "extraction/time_direction.hpp"
#include "triplewright/annotation/sentence_view.hpp"
#include "triplewright/annotation/values.hpp"

namespace triplewright {

/// One sentence at work.
struct TimeScan {
    const SentenceView& view;
    const LowerWords& words;
    const PartialDate& anchor;                  ///< The document's date as far as it is known.
    std::optional<std::chrono::sys_days> today; ///< The same where it is a day.
    TimeDirections& directions;
    PartialDate told;        ///< The last date that the text has told before the word at work, as far as it is known.
    std::vector<Time> times; ///< What has been found so far.

    /// In lower case; "" behind the last word.
    [[nodiscard]] std::string_view word(WordIndex at) const
    {
        return at < words.size() ? std::string_view(words[at]) : std::string_view();
    }
    /// The word `back` words before; "" before the first word.
    [[nodiscard]] std::string_view before(WordIndex at, WordIndex back = 1) const
    {
        return at >= back ? word(at - back) : std::string_view();
    }
};

/// What a rule has found: words up to `end`, and their value.
struct TimeMatch {
    WordIndex end = 0;
    TimeValue value;
};
using FoundTime = std::optional<TimeMatch>;

/// A value without a type of XML Schema.
[[nodiscard]] TimeValue timex(std::string value);

/// In a name of people, papers, places: the Sunday Times. An event's name may hold its year.
[[nodiscard]] bool is_other_name(const TimeScan& scan, WordIndex at);
[[nodiscard]] bool is_dash(const TimeScan& scan, WordIndex at);
/// Monday is 1; else 0.
[[nodiscard]] int weekday_at(const TimeScan& scan, WordIndex at);
/// 1–12, also "mid-May", else 0; "May" and "March" are months where they are written as names.
[[nodiscard]] int month_at(const TimeScan& scan, WordIndex at);
/// 1–31, also "3rd", else 0.
[[nodiscard]] int day_at(const TimeScan& scan, WordIndex at);
/// 1000–2199, else 0.
[[nodiscard]] int year_at(const TimeScan& scan, WordIndex at);

/// Which way from the document's date: that of the predicate, but "since" looks back whatever the tense.
[[nodiscard]] Direction direction_at(const TimeScan& scan, WordIndex at);
/// The same for a time that comes back after `period`, the next one being `ahead` away: the nearer one where no
/// predicate tells.
[[nodiscard]] Direction direction_at(const TimeScan& scan, WordIndex at, int ahead, int period);
/// A calendar date with month and day that begins at a word.
[[nodiscard]] FoundTime date_at(const TimeScan& scan, WordIndex at);
/// Behind a month or a day of one, ", 2019", "of 2019", "last year", "this year": sets the year of `date` and returns
/// the end, `at` where there is none.
WordIndex read_year(const TimeScan& scan, WordIndex at, PartialDate& date);
/// The date, resolved where it has no year by the predicate over the word `at`; the value is "" for no day of the
/// calendar.
[[nodiscard]] TimeMatch dated(const TimeScan& scan, WordIndex at, WordIndex end, const PartialDate& date);
/// So many days from the document's date; "" where that is no day.
[[nodiscard]] TimeValue day_value(const TimeScan& scan, int shift);
/// A date and so many of a unit of time, as precise as the unit; "" where the date is not precise enough.
[[nodiscard]] TimeValue shifted(const PartialDate& date, int count, std::string_view unit);
/// A day with a part of it: `2024-05-17TNI`; any other value as it is.
[[nodiscard]] TimeValue with_part(TimeValue day, std::string_view part);
/// A day with the part of it that may stand behind it.
[[nodiscard]] TimeMatch with_day_part(const TimeScan& scan, WordIndex end, TimeValue day);

} // namespace triplewright

#endif
