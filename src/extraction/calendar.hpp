// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

/// \file
/// Dates of the proleptic Gregorian calendar, whole or in part, and their lexical forms (XML Schema 1.1 part 2; where
/// that has none, TIMEX3 of ISO-TimeML).

#ifndef TRIPLEWRIGHT_EXTRACTION_CALENDAR_HPP
#define TRIPLEWRIGHT_EXTRACTION_CALENDAR_HPP

#include <chrono>
#include <optional>
#include <string>
#include <string_view>

namespace triplewright {

/// A date as far as it is known; 0 where it is not.
struct PartialDate {
    int year = 0;
    int month = 0; ///< 1–12.
    int day = 0;   ///< 1–31.
};

/// A value with its type; see `Time`.
struct TimeValue {
    std::string value;
    std::string_view datatype;
};

/// Which way from the document's date.
enum class Direction : signed char { past = -1, none = 0, future = 1, present = 2 };

/// `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; all zero for anything else.
[[nodiscard]] PartialDate parse_partial_date(std::string_view date);
/// Whether there is such a day in the calendar, as far as it is known; 29 February is one without a year.
[[nodiscard]] bool is_valid(const PartialDate& date);
/// `xsd:date`, `xsd:gYearMonth`, `xsd:gYear`, `xsd:gMonth` or `xsd:gMonthDay`. The date must be valid.
[[nodiscard]] TimeValue to_value(const PartialDate& date);
/// The day, where all parts are known.
[[nodiscard]] std::optional<std::chrono::sys_days> to_day(const PartialDate& date);
[[nodiscard]] PartialDate to_partial(std::chrono::sys_days day);
/// `2024-W20` of ISO 8601.
[[nodiscard]] std::string to_week(std::chrono::sys_days day);
/// A month, or a day of a month, without a year: the last one up to `anchor`, or the next from it on. Stays as it is
/// where the anchor is not precise enough.
[[nodiscard]] PartialDate nearest(PartialDate date, const PartialDate& anchor, Direction direction);
/// Months added to a date that is known to the month; the day is dropped.
[[nodiscard]] PartialDate add_months(const PartialDate& date, int months);

} // namespace triplewright

#endif
