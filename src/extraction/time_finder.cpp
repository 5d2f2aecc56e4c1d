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
    static constexpr std::array<Rule, 16> rules = {read_numeric_date, read_day_beside, read_weekday, read_month,
                                                   read_day_month,    read_clock,      read_quarter, read_century,
                                                   read_decade,       read_deictic,    read_shifted, read_frequency,
                                                   read_duration,     read_plain_year, read_season,  read_feast};
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
    return first;
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

void add(TimeScan& scan, WordIndex at, const TimeMatch& found)
{
    const WordIndex first = first_word(scan, at);
    if (join_clock(scan, found, first)) {
        return;
    }
    const WordIndex end = std::min(found.end, static_cast<WordIndex>(scan.words.size()));
    scan.times.push_back(
        {words_span(scan.view, {first, end - 1}), first, end, found.value.value, found.value.datatype});
}

} // namespace

std::vector<Time> find_times(const SentenceView& view, const LowerWords& words, const PartialDate& anchor)
{
    TimeDirections directions(view);
    TimeScan scan{view, words, anchor, to_day(anchor), directions, {}};
    for (WordIndex at = 0; at < words.size();) {
        const FoundTime found = is_other_name(scan, at) ? std::nullopt : match(scan, at);
        if (!found || is_age(scan, found->end)) {
            ++at;
            continue;
        }
        add(scan, at, *found);
        at = std::max(found->end, at + 1);
    }
    return std::move(scan.times);
}

} // namespace triplewright
