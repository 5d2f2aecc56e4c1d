// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

#include <string>
#include <string_view>

#include "extraction/decimal.hpp"
#include "extraction/number_words.hpp"
#include "extraction/time_rules.hpp"
#include "extraction/time_words.hpp"
#include "triplewright/text/word_set.hpp"

namespace triplewright {

namespace {

/// 27/12/2023 and 12/27/2023; where both could be the month nobody can tell.
FoundTime read_slashed_date(std::string_view form, WordIndex end)
{
    const std::size_t one = form.find('/');
    const std::size_t two = form.find('/', one + 1);
    if (two == std::string_view::npos || one > 2 || two - one > 3 || form.size() - two != 5) {
        return std::nullopt;
    }
    const std::string_view a = form.substr(0, one);
    const std::string_view b = form.substr(one + 1, two - one - 1);
    const std::string_view year = form.substr(two + 1);
    if (!is_digits(a) || !is_digits(b) || !is_year(year)) {
        return std::nullopt;
    }
    const int first = std::stoi(std::string(a));
    const int second = std::stoi(std::string(b));
    PartialDate date{std::stoi(std::string(year)), first, second};
    if (first > 12 || first == second) {
        date = {date.year, second, first};
    } else if (second <= 12) {
        return TimeMatch{end, timex("")};
    }
    return is_valid(date) ? FoundTime({end, to_value(date)}) : std::nullopt;
}

TimeValue interval(const PartialDate& first, const PartialDate& last)
{
    return timex(to_value(first).value + '/' + to_value(last).value);
}

/// "May 3-5": `end` is behind the 5, where the year may follow.
TimeMatch read_day_range(const TimeScan& scan, WordIndex at, WordIndex end, PartialDate first, int last_day)
{
    end = read_year(scan, end, first);
    first = nearest(first, scan.anchor, direction_at(scan, at));
    const PartialDate last{first.year, first.month, last_day};
    return {end, is_valid(last) ? interval(first, last) : timex("")};
}

/// "May-July 2021": `month` is the second one.
TimeMatch read_month_range(const TimeScan& scan, WordIndex at, WordIndex month, PartialDate first)
{
    PartialDate last{0, month_at(scan, month), 0};
    const WordIndex end = read_year(scan, month + 1, last);
    first.year = last.year == 0 ? 0 : last.year - (first.month > last.month ? 1 : 0);
    const Direction direction = direction_at(scan, at);
    return {end, interval(nearest(first, scan.anchor, direction), nearest(last, scan.anchor, direction))};
}

/// The year of the other end: "from January to the end of March 2022".
int shared_year(const TimeScan& scan, WordIndex at, const PartialDate& date)
{
    static constexpr auto links = word_set("to", "and", "until", "through");
    static constexpr auto between = word_set("the", "end", "of", "early", "late", "mid", "-", "beginning");
    if (!links.contains(scan.word(at))) {
        return 0;
    }
    WordIndex month = at + 1;
    while (between.contains(scan.word(month)) && month < at + 5) {
        ++month;
    }
    PartialDate last{0, month_at(scan, month), 0};
    if (last.month == 0) {
        return 0;
    }
    last.day = day_at(scan, month + 1);
    read_year(scan, month + (last.day != 0 ? 2 : 1), last);
    return last.year - (last.year != 0 && last.month < date.month ? 1 : 0);
}

/// "Sept. 11 attacks", "September 11 victims": the day has become a name.
bool names_attacks(const TimeScan& scan, const PartialDate& date, WordIndex at)
{
    static constexpr auto nouns = word_set("attack", "attacks", "terror", "terrorist", "hijackers", "victims",
                                           "families", "conspiracy", "commission");
    return date.month == 9 && date.day == 11 && nouns.contains(scan.word(at));
}

/// Is the number behind a month a day of it? "May 3", not "in May 3 percent".
bool is_day_behind(const TimeScan& scan, WordIndex at)
{
    const std::string_view next = scan.word(at + 1);
    return day_at(scan, at) != 0 && next != "%" && next != "percent" && next != "million";
}

/// "May 3-5", "May 3 to 5", "between May 3 and 5"; not "from May 3 to 5 percent".
bool links_days(const TimeScan& scan, WordIndex at, WordIndex link)
{
    const std::string_view form = scan.word(link);
    const WordIndex behind = link + 2;
    const bool counted = behind < scan.words.size() && scan.view.has_upos(behind, {"NOUN", "SYM", "NUM"});
    const bool range = form == "to" || form == "through" || (form == "and" && scan.before(at) == "between");
    return is_dash(scan, link) || (range && !counted);
}

} // namespace

FoundTime read_numeric_date(const TimeScan& scan, WordIndex at)
{
    const std::string_view form = scan.word(at);
    if (form.size() == 10 && form[4] == '-' && form[7] == '-') {
        const PartialDate date = parse_partial_date(form);
        return date.day == 0 ? std::nullopt : FoundTime({at + 1, to_value(date)});
    }
    return form.find('/') == std::string_view::npos ? std::nullopt : read_slashed_date(form, at + 1);
}

FoundTime read_month(const TimeScan& scan, WordIndex at)
{
    PartialDate date{0, month_at(scan, at), 0};
    if (date.month == 0) {
        return std::nullopt;
    }
    WordIndex end = at + 1;
    if (scan.word(end) == "," && is_digits(scan.word(end + 1)) && scan.word(end + 2) == "," &&
        year_at(scan, end + 3) != 0) {
        ++end; // "July, 26, 1999"
    }
    if (scan.word(end) == "the" && ordinal_number(scan.word(end + 1)) != 0 && day_at(scan, end + 1) != 0) {
        ++end;
    }
    if (is_day_behind(scan, end)) {
        date.day = day_at(scan, end);
        ++end;
        if (links_days(scan, at, end) && day_at(scan, end + 1) > date.day && is_day_behind(scan, end + 1)) {
            return read_day_range(scan, at, end + 2, date, day_at(scan, end + 1));
        }
    }
    end = read_year(scan, end, date);
    const bool month_only = date.day == 0 && date.year == 0;
    const std::string_view before = scan.before(at);
    if (month_only && (before == "last" || before == "next" || before == "this")) {
        return std::nullopt; // has been read with its word
    }
    if (month_only && is_dash(scan, end) && month_at(scan, end + 1) != 0) {
        return read_month_range(scan, at, end + 1, date);
    }
    if (date.year == 0) {
        date.year = names_attacks(scan, date, end) ? 2001 : shared_year(scan, end, date);
    }
    return dated(scan, at, end, date);
}

FoundTime read_day_month(const TimeScan& scan, WordIndex at)
{
    PartialDate date{0, 0, day_at(scan, at)};
    if (date.day == 0) {
        return std::nullopt;
    }
    WordIndex end = at + 1;
    int last = 0;
    if (is_dash(scan, end) && day_at(scan, end + 1) > date.day) {
        last = day_at(scan, end + 1);
        end += 2;
    }
    if (scan.word(end) == "of" && ordinal_number(scan.word(end - 1)) != 0) {
        ++end;
    }
    date.month = month_at(scan, end);
    if (date.month == 0) {
        return std::nullopt;
    }
    if (last != 0) {
        return read_day_range(scan, at, end + 1, date, last);
    }
    end = read_year(scan, end + 1, date);
    return dated(scan, at, end, date);
}

} // namespace triplewright
