// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

#include "extraction/time_finder.hpp"

#include <algorithm>
#include <array>
#include <utility>

#include "extraction/time_rules.hpp"
#include "triplewright/text/word_set.hpp"

namespace triplewright {

namespace {

/// The first rule that finds something wins.
FoundTime match(const TimeScan& scan, WordIndex at)
{
    using Rule = FoundTime (*)(const TimeScan&, WordIndex);
    static constexpr std::array rules = std::to_array<Rule>({read_numeric_date, read_weekday_of_month,
                                                             read_day_beside,   read_part_of_unit,
                                                             read_weekday,      read_month,
                                                             read_day_month,    read_clock,
                                                             read_quarter,      read_century,
                                                             read_fiscal_year,  read_decade,
                                                             read_deictic,      read_told,
                                                             read_shifted,      read_frequency,
                                                             read_vague,        read_duration,
                                                             read_plain_year,   read_season,
                                                             read_feast});
    for (const Rule rule : rules) {
        if (FoundTime found = rule(scan, at)) {
            return found;
        }
    }
    return std::nullopt;
}

/// "61-year-old", "two years old", "six years of age": how old is a quantity.
bool is_age(const TimeScan& scan, WordIndex end)
{
    const WordIndex next = is_dash(scan, end) ? end + 1 : end;
    const std::string_view form = scan.word(next);
    return form == "old" || form == "olds" || (form == "of" && scan.word(next + 1) == "age");
}

/// Words before an expression that belong to it and leave its value: "early", "later", "mid".
WordIndex first_word(const TimeScan& scan, WordIndex at)
{
    static constexpr auto parts = word_set("early", "late", "mid", "earlier", "later", "-");
    const WordIndex floor = scan.times.empty() ? 0 : static_cast<WordIndex>(scan.times.back().end_word);
    WordIndex first = at;
    while (first > floor && parts.contains(scan.before(first)) && !(scan.before(first) == "-" && first - 1 == floor)) {
        --first;
    }
    while (first < at && scan.word(first) == "-") {
        ++first;
    }
    const bool past = scan.word(first) == "past" || scan.word(first) == "coming";
    return past && first > floor && scan.before(first) == "this" ? first - 1 : first;
}

/// "7 p.m. on Monday" and "Monday at 7 p.m." are one time where the day is known.
bool join_clock(TimeScan& scan, const TimeMatch& found, WordIndex first)
{
    if (scan.times.empty()) {
        return false;
    }
    Time& last = scan.times.back();
    WordIndex gap = static_cast<WordIndex>(last.end_word);
    while (gap < first && (scan.word(gap) == "on" || scan.word(gap) == "at" || scan.word(gap) == ",")) {
        ++gap;
    }
    const bool clock_last = found.value.datatype == "time" && last.datatype == "date";
    const bool clock_first = found.value.datatype == "date" && last.datatype == "time";
    if (gap != first || first - last.end_word > 1 || (!clock_last && !clock_first)) {
        return false;
    }
    last.value = clock_last ? last.value + 'T' + found.value.value : found.value.value + 'T' + last.value;
    last.datatype = "dateTime";
    last.end_word = found.end;
    last.span = words_span(scan.view, {static_cast<WordIndex>(last.first_word), found.end - 1});
    return true;
}

/// What later times count from: a date that is known to the year, the month or the day; nothing behind a time that
/// nobody can tell. Durations and what comes back leave it.
void remember(TimeScan& scan, WordIndex first, const TimeMatch& found)
{
    static constexpr auto backwards = word_set("earlier", "before", "previously", "beforehand");
    static constexpr auto present = word_set("today", "tonight", "this");
    const TimeValue& time = found.value;
    if (present.contains(scan.word(first))) {
        return;
    }
    const std::string_view type = time.datatype;
    const std::string_view value = time.value;
    if (backwards.contains(scan.word(found.end - 1))) {
        scan.told = {}; // "a year before" leads aside
        return;
    }
    if (type == "date" || type == "gYearMonth" || type == "gYear" || type == "dateTime") {
        scan.told = parse_partial_date(value.substr(0, type == "dateTime" ? 10 : value.size()));
        return;
    }
    if (type == "duration" || type == "time" || value.starts_with('P') || value.starts_with('R') ||
        value.starts_with('T') || value.ends_with("REF")) {
        return;
    }
    constexpr std::size_t day = 10; // of "2024-05-17TNI"
    scan.told = value.size() == day + 3 && value[day] == 'T' ? parse_partial_date(value.substr(0, day)) : PartialDate();
}

void add(TimeScan& scan, WordIndex at, const TimeMatch& found)
{
    const WordIndex first = first_word(scan, at);
    remember(scan, at, found);
    if (join_clock(scan, found, first)) {
        return;
    }
    const WordIndex end = std::min(found.end, static_cast<WordIndex>(scan.words.size()));
    scan.times.push_back(
        {words_span(scan.view, {first, end - 1}), first, end, found.value.value, found.value.datatype});
}

} // namespace

std::vector<Time> find_times(const SentenceView& view, const LowerWords& words, const PartialDate& anchor,
                             PartialDate& told)
{
    TimeDirections directions(view);
    TimeScan scan{view, words, anchor, to_day(anchor), directions, told, {}};
    for (WordIndex at = 0; at < words.size();) {
        const FoundTime found = is_other_name(scan, at) ? std::nullopt : match(scan, at);
        if (!found || is_age(scan, found->end)) {
            ++at;
            continue;
        }
        add(scan, at, *found);
        at = std::max(found->end, at + 1);
    }
    told = scan.times.empty() ? PartialDate() : scan.told;
    return std::move(scan.times);
}

} // namespace triplewright
