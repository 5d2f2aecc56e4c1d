// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

#include <cstdlib>
#include <string>
#include <string_view>

#include "extraction/number_words.hpp"
#include "extraction/time_rules.hpp"
#include "extraction/time_words.hpp"
#include "triplewright/text/word_set.hpp"

namespace triplewright {

namespace {

namespace chrono = std::chrono;

/// Monday is 1.
int iso_weekday(chrono::sys_days day)
{
    return static_cast<int>(chrono::weekday(day).iso_encoding());
}

TimeValue unknown_weekday(int weekday)
{
    return timex("XXXX-WXX-" + std::to_string(weekday));
}

/// The last one up to the document's date, or the next from it on.
TimeValue nearest_weekday(const TimeScan& scan, WordIndex at, int weekday)
{
    if (!scan.today) {
        return unknown_weekday(weekday);
    }
    const int today = iso_weekday(*scan.today);
    const int ahead = (weekday - today + 7) % 7;
    const bool future = direction_at(scan, at, ahead, 7) == Direction::future;
    return day_value(scan, future ? ahead : -((7 - ahead) % 7));
}

/// The same day of the year before or after, where only that one is the weekday: the year has been a guess.
TimeValue with_weekday(const TimeScan& scan, TimeValue date, int weekday)
{
    const PartialDate told = parse_partial_date(date.value);
    for (const int shift : {0, -1, 1}) {
        const PartialDate other{told.year + shift, told.month, told.day};
        const auto day = to_day(other);
        if (day && iso_weekday(*day) == weekday) {
            const bool near = std::abs(other.year - scan.anchor.year) <= 1;
            return shift == 0 || near ? to_value(other) : date;
        }
    }
    return date;
}

/// "last Monday", "next Monday"
TimeValue shifted_weekday(const TimeScan& scan, WordIndex at, int weekday, int shift)
{
    if (shift == 0) { // of this week
        return nearest_weekday(scan, at, weekday);
    }
    if (!scan.today) {
        return unknown_weekday(weekday);
    }
    const int today = iso_weekday(*scan.today);
    return day_value(scan, shift < 0 ? -((today - weekday + 6) % 7 + 1) : (weekday - today + 6) % 7 + 1);
}

/// "last March", "this March 3"
TimeMatch shifted_month(const TimeScan& scan, WordIndex noun, int shift)
{
    PartialDate date{0, month_at(scan, noun), day_at(scan, noun + 1)};
    const WordIndex end = date.day != 0 ? noun + 2 : noun + 1;
    if (shift == 0 && scan.anchor.year != 0) {
        date.year = scan.anchor.year;
    } else if (scan.anchor.month != 0) {
        date = nearest(date, scan.anchor, shift < 0 ? Direction::past : Direction::future);
        if (date.month == scan.anchor.month && date.year == scan.anchor.year) {
            date.year += shift;
        }
    }
    return {end, is_valid(date) ? to_value(date) : timex("")};
}

/// "last summer" is the one that is over, "next winter" the one that has not begun. A winter has the year that it
/// begins in.
int season_year(const PartialDate& anchor, std::string_view season, int shift)
{
    if (anchor.month == 0) {
        return anchor.year + shift;
    }
    const auto [first, last] = season_months(season);
    const bool turns_year = last < first;
    if (shift == 0) {
        return anchor.year - (turns_year && anchor.month <= last ? 1 : 0);
    }
    if (shift < 0) {
        return anchor.year - (turns_year ? 1 : 0) - (anchor.month > last ? 0 : 1);
    }
    return anchor.year + (anchor.month < first ? 0 : 1);
}

TimeValue shifted_season(const PartialDate& anchor, std::string_view season, int shift)
{
    const std::string year = anchor.year == 0 ? "XXXX" : std::to_string(season_year(anchor, season, shift));
    return timex(year + '-' + std::string(season_mark(season)));
}

TimeValue shifted_quarter(const PartialDate& anchor, int shift)
{
    if (anchor.month == 0) {
        return timex("");
    }
    const int quarter = anchor.year * 4 + (anchor.month - 1) / 3 + shift;
    return timex(std::to_string(quarter / 4) + "-Q" + std::to_string(quarter % 4 + 1));
}

/// "this decade" is one of the calendar, "the last decade" ten years.
TimeValue shifted_decade(const TimeScan& scan, WordIndex at, int shift)
{
    if (scan.anchor.year != 0 && shift == 0) {
        return timex(std::to_string(scan.anchor.year / 10) + 'X');
    }
    return scan.word(at) == "last" || scan.word(at) == "past" ? TimeValue{"P10Y", "duration"} : timex("");
}

/// "last week", "this year"; a fortnight and a day have no value.
FoundTime shifted_unit(const TimeScan& scan, WordIndex at, int shift)
{
    const PartialDate& anchor = scan.anchor;
    const std::string_view form = scan.word(at + 1);
    const WordIndex end = at + 2;
    if (form == "weekend" || form == "week") {
        const bool weekend = form == "weekend";
        return TimeMatch{
            end, timex(scan.today ? to_week(*scan.today + chrono::days(7 * shift)) + (weekend ? "-WE" : "") : "")};
    }
    if (form == "month") {
        return TimeMatch{end, anchor.month != 0 ? to_value(add_months(anchor, shift)) : timex("")};
    }
    if (form == "year") {
        return TimeMatch{end, anchor.year != 0 ? to_value({anchor.year + shift, 0, 0}) : timex("")};
    }
    if (form == "quarter") {
        return TimeMatch{end, shifted_quarter(anchor, shift)};
    }
    if (form == "decade") {
        return TimeMatch{end, shifted_decade(scan, at, shift)};
    }
    return form == "fortnight" || (form == "day" && shift != 0) ? FoundTime({end, timex("")}) : std::nullopt;
}

/// "as soon as", "soon after", "shortly before": what follows tells when.
bool is_measured_from_event(const TimeScan& scan, WordIndex at)
{
    static constexpr auto behind = word_set("after", "before", "thereafter", "afterwards", "afterward", "following");
    const std::string_view form = scan.word(at);
    return (form == "soon" || form == "shortly") && (scan.before(at) == "as" || behind.contains(scan.word(at + 1)));
}

/// "the past year", "over the next month": a stretch up to or from the document's date, and no year of the calendar.
bool is_adjoining_stretch(const TimeScan& scan, WordIndex at)
{
    static constexpr auto stretches = word_set("over", "in", "during", "for", "within", "of", "throughout", "through");
    static constexpr auto units = word_set("day", "week", "month", "year", "decade", "century", "hour", "quarter");
    const std::string_view form = scan.word(at);
    if (!units.contains(scan.word(at + 1)) || form == "this" || form == "current") {
        return false;
    }
    return form == "past" || (scan.before(at) == "the" && stretches.contains(scan.before(at, 2)));
}

} // namespace

FoundTime read_weekday(const TimeScan& scan, WordIndex at)
{
    const int weekday = weekday_at(scan, at);
    if (weekday == 0) {
        return std::nullopt;
    }
    const WordIndex end = at + 1;
    if (scan.word(at).ends_with("days")) {
        return TimeMatch{end, timex("R/XXXX-WXX-" + std::to_string(weekday))};
    }
    const WordIndex part = day_part(scan.word(end)).empty() ? end : end + 1;
    const std::string_view link = scan.word(part);
    if (FoundTime date = date_at(scan, link == "," || link == "(" || link == "the" ? part + 1 : part)) {
        date->end += link == "(" && scan.word(date->end) == ")" ? 1 : 0;
        date->value = with_weekday(scan, std::move(date->value), weekday);
        return date;
    }
    const int shift = scan.word(end + 1) == "week" ? shift_of(scan.word(end)) : no_shift;
    if (shift != no_shift && scan.today) {
        return TimeMatch{end + 2, day_value(scan, 7 * shift + weekday - iso_weekday(*scan.today))};
    }
    return with_day_part(scan, end, nearest_weekday(scan, at, weekday));
}

FoundTime read_weekday_of_month(const TimeScan& scan, WordIndex at)
{
    constexpr int most = 5; // of a weekday in a month
    const bool last = scan.word(at) == "last";
    const int count = last ? most : ordinal_number(scan.word(at));
    const int weekday = weekday_at(scan, at + 1);
    const std::string_view link = scan.word(at + 2);
    PartialDate date{0, month_at(scan, at + 3), 0};
    if (count < 1 || count > most || weekday == 0 || (link != "of" && link != "in")) {
        return std::nullopt;
    }
    if (date.month == 0) { // "last Thursday of the year"
        return link == "of" ? FoundTime({at + 2, timex("")}) : std::nullopt;
    }
    const WordIndex end = read_year(scan, at + 4, date);
    date = date.year == 0 ? nearest(date, scan.anchor, direction_at(scan, at + 1)) : date;
    if (date.year == 0) {
        return TimeMatch{end, timex("")};
    }
    const chrono::year_month month{chrono::year(date.year), chrono::month(static_cast<unsigned>(date.month))};
    const chrono::weekday day(static_cast<unsigned>(weekday % 7));
    if (last) {
        return TimeMatch{end, to_value(to_partial(chrono::sys_days(month / chrono::weekday_last(day))))};
    }
    const auto nth = month / chrono::weekday_indexed(day, static_cast<unsigned>(count));
    return TimeMatch{end, nth.ok() ? to_value(to_partial(chrono::sys_days(nth))) : timex("")};
}

FoundTime read_deictic(const TimeScan& scan, WordIndex at)
{
    const SentenceView& view = scan.view;
    const std::string_view form = scan.word(at);
    if (view.upos(at) == "VERB" || scan.word(at + 1) == "-" || is_measured_from_event(scan, at)) {
        return std::nullopt;
    }
    if (view.has_child(at, Relation::det) || view.has_child(at, Relation::amod)) {
        return std::nullopt; // "a brighter tomorrow"
    }
    if (form == "today" || form == "yesterday" || form == "tomorrow") {
        const int shift = form == "today" ? 0 : form == "yesterday" ? -1 : 1;
        return with_day_part(scan, at + 1, day_value(scan, shift));
    }
    if (form == "tonight") {
        const TimeValue day = day_value(scan, 0);
        return TimeMatch{at + 1, timex(day.value.empty() ? "" : day.value + "TNI")};
    }
    if (view.has_upos(at, {"ADV", "ADJ", "NOUN"})) {
        const std::string_view reference = time_reference(form);
        if (reference == "FUTURE_REF" && direction_at(scan, at) == Direction::past) {
            return TimeMatch{at + 1, timex("")}; // soon after what the text has told
        }
        return reference.empty() ? std::nullopt : FoundTime({at + 1, timex(std::string(reference))});
    }
    return std::nullopt;
}

FoundTime read_day_beside(const TimeScan& scan, WordIndex at)
{
    if (scan.word(at) != "day") {
        return std::nullopt;
    }
    if (scan.word(at + 1) == "before" && scan.word(at + 2) == "yesterday") {
        return TimeMatch{at + 3, day_value(scan, -2)};
    }
    if (scan.word(at + 1) == "after" && scan.word(at + 2) == "tomorrow") {
        return TimeMatch{at + 3, day_value(scan, 2)};
    }
    return std::nullopt;
}

FoundTime read_shifted(const TimeScan& scan, WordIndex at)
{
    const int shift = shift_of(scan.word(at));
    const WordIndex noun = at + 1;
    const std::string_view form = scan.word(noun);
    if (shift == no_shift || (scan.before(at) == "the" && scan.word(noun + 1) == "of")) {
        return std::nullopt; // "the last week of May"
    }
    if (is_adjoining_stretch(scan, at)) {
        return TimeMatch{noun + 1, {to_duration("1", form), "duration"}};
    }
    if (form == "few" || form == "couple" || form == "several" || read_numeral(scan.words, noun)) {
        return scan.word(at) == "this" ? std::nullopt : read_plain_duration(scan, noun);
    }
    if (const int weekday = weekday_at(scan, noun); weekday != 0 && !form.ends_with("days")) {
        return with_day_part(scan, noun + 1, shifted_weekday(scan, at, weekday, shift));
    }
    if (month_at(scan, noun) != 0) {
        return shifted_month(scan, noun, shift);
    }
    if (const std::string_view part = day_part(form); !part.empty() && (shift == 0 || form == "night")) {
        const TimeValue day = day_value(scan, shift);
        return TimeMatch{noun + 1, timex(day.datatype == "date" ? day.value + std::string(part) : "")};
    }
    if (!season_mark(form).empty() && scan.view.upos(noun) == "NOUN") {
        return TimeMatch{noun + 1, shifted_season(scan.anchor, form, shift)};
    }
    return shifted_unit(scan, at, shift);
}

} // namespace triplewright
