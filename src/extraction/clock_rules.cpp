// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

#include <algorithm>
#include <array>
#include <string>
#include <string_view>

#include "extraction/decimal.hpp"
#include "extraction/time_rules.hpp"
#include "extraction/time_words.hpp"
#include "triplewright/text/word_set.hpp"

namespace triplewright {

namespace {

/// A time of day as far as its digits tell.
struct Clock {
    WordIndex end = 0;
    int hour = -1; ///< -1 for none.
    int minute = 0;
    bool told = false; ///< The digits alone are a time: "19:30", "1900 GMT".
};

bool is_o_clock(std::string_view word)
{
    return word == "o'clock" || word == "o’clock";
}

/// "7:30", "7.30", "7", "1900 GMT", "seven o'clock"
Clock read_digits(const TimeScan& scan, WordIndex at)
{
    const std::string_view form = scan.word(at);
    const std::size_t colon = form.find_first_of(":.");
    const auto number = [](std::string_view digits) { return std::stoi(std::string(digits)); };
    if (colon != std::string_view::npos && colon >= 1 && colon <= 2 && form.size() == colon + 3 &&
        is_digits(form.substr(0, colon)) && is_digits(form.substr(colon + 1))) {
        return {at + 1, number(form.substr(0, colon)), number(form.substr(colon + 1)), form[colon] == ':'};
    }
    if (form.size() <= 2 && is_digits(form)) {
        return {at + 1, number(form), 0, false};
    }
    if (form.size() == 4 && is_digits(form) && zone_offset(scan.word(at + 1)) != nullptr) {
        return {at + 1, number(form.substr(0, 2)), number(form.substr(2)), true};
    }
    if (const auto spelled = read_numeral(scan.words, at);
        spelled && is_o_clock(scan.word(spelled->end)) && spelled->value.size() <= 2 && is_digits(spelled->value)) {
        return {spelled->end, number(spelled->value), 0, false};
    }
    return {at + 1, -1, 0, false};
}

/// In two digits each, with the offset of the zone that stands behind.
std::string clock_text(const Clock& clock, const char* offset)
{
    const std::string digits = std::to_string(10000 + clock.hour * 100 + clock.minute);
    return digits.substr(1, 2) + ':' + digits.substr(3) + ":00" + (offset == nullptr ? "" : offset);
}

/// A word of a name of several words: capitalised, or an owner's mark.
bool is_part_of_name(const TimeScan& scan, WordIndex at)
{
    const std::string_view form = scan.view.word(at).form;
    return (form[0] >= 'A' && form[0] <= 'Z' && scan.view.has_upos(at, {"PROPN", "NOUN", "ADJ"})) || form == "'s" ||
           form == "’s" || form == "'" || form == "’";
}

/// Words [at, end) name a day. The value is the day that it has each year, where it has one.
FoundTime named_day(const TimeScan& scan, WordIndex at, WordIndex end)
{
    struct Row {
        std::string_view word;
        int month;
        int day;
    };
    static constexpr std::array<Row, 7> rows = {{{"boxing", 12, 26},
                                                 {"valentine", 2, 14},
                                                 {"veterans", 11, 11},
                                                 {"bastille", 7, 14},
                                                 {"anzac", 4, 25},
                                                 {"canada", 7, 1},
                                                 {"may", 5, 1}}};
    const auto* const row = std::ranges::find(rows, scan.word(at), &Row::word);
    return row == rows.end() ? FoundTime({end, timex("")}) : FoundTime(dated(scan, at, end, {0, row->month, row->day}));
}

/// "New Year's Eve", "New Year's Day", "New Year"
FoundTime read_new_year(const TimeScan& scan, WordIndex at)
{
    const bool owner = scan.word(at + 2).ends_with("s") && !scan.word(at + 2).starts_with("s");
    const std::string_view day = owner ? scan.word(at + 3) : std::string_view();
    if (day == "eve") {
        return dated(scan, at, at + 4, {0, 12, 31});
    }
    return day == "day" ? FoundTime(dated(scan, at, at + 4, {0, 1, 1})) : std::nullopt;
}

/// The capitalised words of a day's name: "Labor Day", "Martin Luther King Day", "Good Friday", "Super Tuesday".
FoundTime read_named_day(const TimeScan& scan, WordIndex at)
{
    constexpr WordIndex longest = 5; // words
    WordIndex word = at;
    while (word < scan.words.size() && word < at + longest && is_part_of_name(scan, word)) {
        const std::string_view next = scan.word(word + 1);
        const char first = word + 1 < scan.words.size() ? scan.view.word(word + 1).form[0] : ' ';
        if (next == "day" && first == 'D') {
            return named_day(scan, at, word + 2);
        }
        ++word;
    }
    const bool weekday = (scan.word(at) == "good" || scan.word(at) == "black" || scan.word(at) == "super" ||
                          scan.word(at) == "ash" || scan.word(at) == "palm") &&
                         weekday_at(scan, at + 1) != 0;
    return weekday ? FoundTime({at + 2, timex("")}) : std::nullopt;
}

/// "in the morning"
bool names_half(const TimeScan& scan, WordIndex at)
{
    return scan.word(at) == "in" && scan.word(at + 1) == "the" && !day_part(scan.word(at + 2)).empty();
}

/// The time of day whose half the words from `at` on name.
Clock in_half(const TimeScan& scan, const Clock& clock, WordIndex at)
{
    return {at + 3, clock.hour % 12 + (scan.word(at + 2) == "morning" ? 0 : 12), clock.minute, true};
}

} // namespace

FoundTime read_clock(const TimeScan& scan, WordIndex at)
{
    const std::string_view form = scan.word(at);
    if (form == "noon" || form == "midday" || form == "midnight") {
        return TimeMatch{at + 1, {form == "midnight" ? "00:00:00" : "12:00:00", "time"}};
    }
    Clock clock = read_digits(scan, at);
    const bool half_day = clock.hour >= 1 && clock.hour <= 12;
    const std::string_view half = half_of_day(scan.word(clock.end));
    if (half_day && !half.empty()) {
        clock = {clock.end + 1, clock.hour % 12 + (half == "pm" ? 12 : 0), clock.minute, true};
    } else if (half_day && is_o_clock(scan.word(clock.end))) {
        const WordIndex end = clock.end + 1;
        if (!names_half(scan, end)) {
            return TimeMatch{end, timex("")}; // of which half of the day?
        }
        clock = in_half(scan, clock, end);
    } else if (half_day && scan.before(at) == "at" && names_half(scan, clock.end)) { // "at 9 in the morning"
        clock = in_half(scan, clock, clock.end);
    }
    if (!clock.told || clock.hour < 0 || clock.hour > 23 || clock.minute > 59) {
        return std::nullopt;
    }
    const char* const offset = zone_offset(scan.word(clock.end));
    return TimeMatch{clock.end + (offset == nullptr ? 0 : 1), {clock_text(clock, offset), "time"}};
}

FoundTime read_season(const TimeScan& scan, WordIndex at)
{
    static constexpr auto prepositions = word_set("in", "during", "since");
    const std::string_view mark = season_mark(scan.word(at));
    if (mark.empty() || !scan.view.has_upos(at, {"NOUN", "PROPN"})) {
        return std::nullopt;
    }
    PartialDate date;
    const WordIndex end = read_year(scan, at + 1, date);
    const std::string_view before = scan.before(at);
    const bool placed = prepositions.contains(before == "the" ? scan.before(at, 2) : before) || before == "by";
    if (end == at + 1 && !placed) {
        return std::nullopt;
    }
    return TimeMatch{end, timex((date.year == 0 ? "XXXX" : std::to_string(date.year)) + '-' + std::string(mark))};
}

FoundTime read_feast(const TimeScan& scan, WordIndex at)
{
    const SentenceView& view = scan.view;
    const std::string_view form = scan.word(at);
    const std::string_view next = scan.word(at + 1);
    if (form == "9/11") {
        return TimeMatch{at + 1, to_value({2001, 9, 11})};
    }
    const bool capital = view.word(at).form[0] >= 'A' && view.word(at).form[0] <= 'Z';
    if (!capital) {
        return std::nullopt;
    }
    const bool eve = next == "eve";
    const bool day = eve || next == "day";
    const bool describes = view.relation(at) == Relation::compound && view.head(at) != no_word && !day &&
                           view.head(at) > at; // "Christmas trees"
    if (form == "christmas" && !describes) {
        return dated(scan, at, day ? at + 2 : at + 1, {0, 12, eve ? 24 : 25});
    }
    if (form == "new" && next == "year") {
        return read_new_year(scan, at);
    }
    if (!describes && is_moving_feast(form)) {
        return TimeMatch{day ? at + 2 : at + 1, timex("")};
    }
    return read_named_day(scan, at);
}

} // namespace triplewright
