// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

#include "extraction/calendar.hpp"

#include <algorithm>
#include <tuple>

namespace triplewright {

namespace {

namespace chrono = std::chrono;

std::string padded(int number, std::size_t width)
{
    std::string digits = std::to_string(std::abs(number));
    digits.insert(0, width - std::min(width, digits.size()), '0');
    return number < 0 ? '-' + digits : digits;
}

chrono::year_month_day to_ymd(const PartialDate& date)
{
    return chrono::year_month_day(chrono::year(date.year), chrono::month(static_cast<unsigned>(date.month)),
                                  chrono::day(static_cast<unsigned>(date.day)));
}

} // namespace

PartialDate parse_partial_date(std::string_view date)
{
    PartialDate parsed;
    const auto number = [&](std::size_t begin, std::size_t count) {
        int value = 0;
        for (const char c : date.substr(begin, count)) {
            if (c < '0' || c > '9') {
                return 0;
            }
            value = value * 10 + (c - '0');
        }
        return value;
    };
    if (date.size() == 4 || date.size() == 7 || date.size() == 10) {
        parsed.year = number(0, 4);
        parsed.month = date.size() >= 7 ? number(5, 2) : 0;
        parsed.day = date.size() == 10 ? number(8, 2) : 0;
    }
    return parsed.year != 0 && is_valid(parsed) ? parsed : PartialDate();
}

bool is_valid(const PartialDate& date)
{
    constexpr int leap_year = 2000; // 29 February is a day of some years
    if (date.month < 0 || date.month > 12 || date.day < 0 || date.day > 31) {
        return false;
    }
    if (date.day == 0) {
        return true;
    }
    return date.month != 0 && to_ymd({date.year == 0 ? leap_year : date.year, date.month, date.day}).ok();
}

TimeValue to_value(const PartialDate& date)
{
    const std::string year = date.year != 0 ? padded(date.year, 4) : "";
    const std::string month = date.month != 0 ? '-' + padded(date.month, 2) : "";
    const std::string day = date.day != 0 ? '-' + padded(date.day, 2) : "";
    if (year.empty()) {
        return {'-' + month + day, day.empty() ? "gMonth" : "gMonthDay"};
    }
    return {year + month + day, !day.empty() ? "date" : !month.empty() ? "gYearMonth" : "gYear"};
}

std::optional<chrono::sys_days> to_day(const PartialDate& date)
{
    if (date.year == 0 || date.month == 0 || date.day == 0 || !is_valid(date)) {
        return std::nullopt;
    }
    return chrono::sys_days(to_ymd(date));
}

PartialDate to_partial(chrono::sys_days day)
{
    const chrono::year_month_day date(day);
    return {static_cast<int>(date.year()), static_cast<int>(static_cast<unsigned>(date.month())),
            static_cast<int>(static_cast<unsigned>(date.day()))};
}

std::string to_week(chrono::sys_days day)
{
    // A week belongs to the year of its Thursday.
    const chrono::weekday weekday(day);
    const chrono::sys_days thursday = day + chrono::days(4 - static_cast<int>(weekday.iso_encoding()));
    const chrono::year year = chrono::year_month_day(thursday).year();
    const auto first = chrono::sys_days(year / chrono::January / 1);
    return padded(static_cast<int>(year), 4) + "-W" + padded(static_cast<int>((thursday - first).count()) / 7 + 1, 2);
}

PartialDate nearest(PartialDate date, const PartialDate& anchor, Direction direction)
{
    if (date.year != 0 || anchor.year == 0 || anchor.month == 0 || direction == Direction::none ||
        (date.day != 0 && date.month == anchor.month && anchor.day == 0)) {
        return date;
    }
    const auto place = [&](const PartialDate& one) { return std::tuple(one.month, date.day == 0 ? 0 : one.day); };
    const bool behind = place(date) > place(anchor);
    const bool before = place(date) < place(anchor);
    date.year = anchor.year;
    if (direction == Direction::past && behind) {
        --date.year;
    } else if (direction == Direction::future && before) {
        ++date.year;
    }
    if (!is_valid(date)) { // 29 February
        date.year = 0;
    }
    return date;
}

PartialDate add_months(const PartialDate& date, int months)
{
    const chrono::year_month moved =
        chrono::year_month(chrono::year(date.year), chrono::month(static_cast<unsigned>(date.month))) +
        chrono::months(months);
    return {static_cast<int>(moved.year()), static_cast<int>(static_cast<unsigned>(moved.month())), 0};
}

} // namespace triplewright
