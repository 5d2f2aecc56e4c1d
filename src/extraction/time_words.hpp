// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

/// \file
/// The words of times, in lower case.

#ifndef TRIPLEWRIGHT_EXTRACTION_TIME_WORDS_HPP
#define TRIPLEWRIGHT_EXTRACTION_TIME_WORDS_HPP

#include <string>
#include <string_view>
#include <utility>

namespace triplewright {

/// Monday is 1, as in ISO 8601; abbreviations and plurals too; else 0.
[[nodiscard]] int weekday_number(std::string_view word);
/// 1000–2199 in four digits.
[[nodiscard]] bool is_year(std::string_view word);
/// Of a month in digits: 1–31, also "3rd"; else 0.
[[nodiscard]] int day_number(std::string_view word);
/// What `shift_of` gives for other words.
inline constexpr int no_shift = 2;
/// "last" -1, "this" 0, "next" 1; else `no_shift`.
[[nodiscard]] int shift_of(std::string_view word);
/// The suffix of TIMEX3 for a part of the day, such as `TNI` for the night; else "".
[[nodiscard]] std::string_view day_part(std::string_view word);
/// `SP`, `SU`, `FA`, `WI` (TIMEX3); else "".
[[nodiscard]] std::string_view season_mark(std::string_view word);
/// First and last month of a season in the north; of the winter 12 and 2.
[[nodiscard]] std::pair<int, int> season_months(std::string_view word);
/// `PRESENT_REF`, `PAST_REF`, `FUTURE_REF` (TIMEX3) for "now", "recently", "soon"; else "".
[[nodiscard]] std::string_view time_reference(std::string_view word);
/// The period of "daily", "annual"; else "".
[[nodiscard]] std::string_view periodic(std::string_view word);
/// An `xsd:duration` of a number of units, which may have decimals; `PXW` for the number "X". "" for what is no unit.
[[nodiscard]] std::string to_duration(std::string_view number, std::string_view unit);
/// days, years
[[nodiscard]] bool is_plural_unit(std::string_view word);
/// "twenties" 2 … "nineties" 9; else 0.
[[nodiscard]] int spelled_decade(std::string_view word);
/// `am` or `pm` for all its spellings; else "".
[[nodiscard]] std::string_view half_of_day(std::string_view word);
/// The offset of a time zone's abbreviation in the form of XML Schema; "" for one that depends on the season; null for
/// any other word.
[[nodiscard]] const char* zone_offset(std::string_view word);
/// Easter, Ramadan …: feasts whose day differs from year to year.
[[nodiscard]] bool is_moving_feast(std::string_view word);

} // namespace triplewright

#endif
