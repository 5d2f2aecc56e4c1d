// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

#include "extraction/time_scan.hpp"

#include <utility>

#include "extraction/lexicon.hpp"
#include "extraction/time_rules.hpp"
#include "extraction/time_words.hpp"
#include "extraction/year_or_count.hpp"
#include "triplewright/text/word_set.hpp"

namespace triplewright {

namespace {

/// Behind "that year", "the same year", "that same year"; else 0.
WordIndex end_of_told_year(const TimeScan& scan, WordIndex at)
{
    const bool that = scan.word(at) == "that";
    if (!that && scan.word(at) != "the") {
        return 0;
    }
    const bool same = scan.word(at + 1) == "same";
    const WordIndex noun = same ? at + 2 : at + 1;
    return (that || same) && scan.word(noun) == "year" ? noun + 1 : 0;
}

} // namespace

TimeValue timex(std::string value)
{
    return {std::move(value), ""};
}

bool is_other_name(const TimeScan& scan, WordIndex at)
{
    const Name* const name = scan.view.name(at);
    if (name == nullptr || name->type == NameType::date || name->type == NameType::money) {
        return false;
    }
    if (name->type != NameType::organization && scan.word(static_cast<WordIndex>(name->end_word - 1)) == "day") {
        return false; // "Independence Day"
    }
    const bool alone = name->end_word == name->first_word + 1 && name->type == NameType::misc;
    if (alone && weekday_number(scan.word(at)) != 0) {
        return false; // a weekday taken for a name
    }
    return !(is_year(scan.word(at)) && (name->type == NameType::event || name->type == NameType::misc));
}

bool is_dash(const TimeScan& scan, WordIndex at)
{
    const std::string_view form = scan.word(at);
    return form == "-" || form == "–" || form == "—";
}

int weekday_at(const TimeScan& scan, WordIndex at)
{
    const int number = weekday_number(scan.word(at));
    const bool name = number > 0 && scan.view.has_upos(at, {"PROPN", "NOUN", "X"});
    return name && !(scan.word(at).size() == 3 && scan.view.upos(at) != "PROPN") ? number : 0;
}

int month_at(const TimeScan& scan, WordIndex at)
{
    if (at >= scan.words.size() || is_other_name(scan, at)) {
        return 0;
    }
    std::string_view form = scan.word(at);
    const bool middle = form.starts_with("mid-");
    form.remove_prefix(middle ? 4 : 0);
    const int month = month_number(form);
    const char first = scan.view.word(at).form[0];
    if (month == 0 || !(middle || (first >= 'A' && first <= 'Z'))) {
        return 0;
    }
    const bool name = middle || scan.view.upos(at) == "PROPN" || scan.view.name(at) != nullptr;
    const bool common = form == "may" || form == "march" || form == "mar" || form == "jan" || form == "dec";
    return name || !common ? month : 0;
}

int day_at(const TimeScan& scan, WordIndex at)
{
    return day_number(scan.word(at));
}

int year_at(const TimeScan& scan, WordIndex at)
{
    return is_year(scan.word(at)) ? std::stoi(scan.words[at]) : 0;
}

Direction direction_at(const TimeScan& scan, WordIndex at)
{
    static constexpr auto parts = word_set("early", "late", "last", "mid", "-", "the");
    WordIndex first = at;
    while (first > 0 && at - first < 2 && parts.contains(scan.before(first))) {
        --first;
    }
    return scan.before(first) == "since" ? Direction::past : scan.directions.of(at);
}

Direction direction_at(const TimeScan& scan, WordIndex at, int ahead, int period)
{
    const Direction direction = direction_at(scan, at);
    static constexpr auto behind = word_set("during", "after", "following", "since");
    const bool open = direction == Direction::future && scan.directions.is_open(at);
    return open && (2 * ahead > period || behind.contains(scan.before(at))) ? Direction::past : direction;
}

WordIndex read_year(const TimeScan& scan, WordIndex at, PartialDate& date)
{
    const bool comma = scan.word(at) == ",";
    const WordIndex next = comma || scan.word(at) == "of" || scan.word(at) == "in" ? at + 1 : at;
    if (year_at(scan, next) != 0 && (!comma || date.day != 0 || scan.word(next + 1) != ",") &&
        !counts_things(scan.view, next)) {
        date.year = year_at(scan, next);
        return next + 1;
    }
    if (const WordIndex end = end_of_told_year(scan, next); end != 0) { // "of that year"
        date.year = scan.told.year;
        return end;
    }
    const int shift = shift_of(scan.word(next));
    if (!comma && shift != no_shift && scan.word(next + 1) == "year") {
        if (scan.anchor.year != 0) {
            date.year = scan.anchor.year + shift;
        }
        return next + 2;
    }
    return at;
}

TimeMatch dated(const TimeScan& scan, WordIndex at, WordIndex end, const PartialDate& date)
{
    if (!is_valid(date)) {
        return {end, timex("")};
    }
    constexpr int month = 31; // days, enough for an order
    constexpr int year = 12 * month;
    constexpr int period = year + year * 2 / 5; // what comes is told of earlier than what is over: elections
    const int day = date.day == 0 || scan.anchor.day == 0 ? 0 : date.day - scan.anchor.day;
    const int ahead = ((date.month - scan.anchor.month) * month + day + year) % year;
    return {end, to_value(nearest(date, scan.anchor, direction_at(scan, at, ahead, period)))};
}

FoundTime date_at(const TimeScan& scan, WordIndex at)
{
    FoundTime date;
    if (month_at(scan, at) != 0) {
        date = read_month(scan, at);
    } else if (day_at(scan, at) != 0) {
        date = read_day_month(scan, at);
    }
    return date && date->value.datatype == "date" ? date : std::nullopt;
}

TimeValue day_value(const TimeScan& scan, int shift)
{
    return scan.today ? to_value(to_partial(*scan.today + std::chrono::days(shift))) : timex("");
}

TimeValue shifted(const PartialDate& date, int count, std::string_view unit)
{
    if (unit == "year" && date.year != 0 && date.year + count > 0) {
        return to_value({date.year + count, 0, 0});
    }
    if (unit == "month" && date.year != 0 && date.month != 0 && date.year * 12 + count > 12) {
        return to_value(add_months(date, count));
    }
    const auto day = to_day(date);
    if (unit == "day" && day) {
        return to_value(to_partial(*day + std::chrono::days(count)));
    }
    return timex(unit == "week" && day ? to_week(*day + std::chrono::days(7 * count)) : "");
}

TimeValue with_part(TimeValue day, std::string_view part)
{
    const bool known = day.datatype == "date" || day.value.starts_with("XXXX");
    return known ? timex(day.value + std::string(part)) : std::move(day);
}

TimeMatch with_day_part(const TimeScan& scan, WordIndex end, TimeValue day)
{
    const std::string_view part = day_part(scan.word(end));
    return part.empty() ? TimeMatch{end, std::move(day)} : TimeMatch{end + 1, with_part(std::move(day), part)};
}

} // namespace triplewright
