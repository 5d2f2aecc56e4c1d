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

TimeValue repeated(const std::string& value)
{
    return timex("R/" + value);
}

/// Behind "every": "Tuesday", "other week", "four years".
FoundTime read_period(const TimeScan& scan, WordIndex at)
{
    const int nth = ordinal_number(scan.word(at));
    const bool ordinal = nth > 1 && (weekday_at(scan, at + 1) != 0 || !to_duration("1", scan.word(at + 1)).empty());
    const bool other = scan.word(at) == "other" || (ordinal && nth == 2);
    if (ordinal && !other) {
        const std::string period = to_duration(std::to_string(nth), scan.word(at + 1));
        return TimeMatch{at + 2, period.empty() ? timex("") : repeated(period)};
    }
    at += other || scan.word(at) == "single" ? 1 : 0;
    const std::string_view form = scan.word(at);
    if (other && weekday_at(scan, at) != 0) {
        return TimeMatch{at + 1, timex("")}; // TIMEX3 has no value for every second Tuesday.
    }
    if (const int weekday = weekday_at(scan, at)) {
        return TimeMatch{at + 1, repeated("XXXX-WXX-" + std::to_string(weekday))};
    }
    if (const int month = month_at(scan, at)) {
        return TimeMatch{at + 1, repeated(to_value({0, month, 0}).value)};
    }
    if (const std::string_view part = day_part(form); !part.empty()) {
        return TimeMatch{at + 1, repeated(std::string(part))};
    }
    if (const std::string_view mark = season_mark(form); !mark.empty()) {
        return TimeMatch{at + 1, repeated("XXXX-" + std::string(mark))};
    }
    const auto number = read_numeral(scan.words, at);
    const WordIndex noun = number ? number->end : at;
    const std::string period = to_duration(other ? "2" : number ? number->value : "1", scan.word(noun));
    return period.empty() ? std::nullopt : FoundTime({noun + 1, repeated(period)});
}

/// "twice a week", "three times per year"
FoundTime read_times_a_unit(const TimeScan& scan, WordIndex at)
{
    static constexpr auto links = word_set("a", "an", "per", "every", "each");
    std::string count = scan.word(at) == "once" ? "1" : scan.word(at) == "twice" ? "2" : "";
    WordIndex end = at + 1;
    if (count.empty()) {
        const auto number = read_numeral(scan.words, at);
        if (!number || scan.word(number->end) != "times" || !is_digits(number->value)) {
            return std::nullopt;
        }
        count = number->value;
        end = number->end + 1;
    }
    const std::string period = links.contains(scan.word(end)) ? to_duration("1", scan.word(end + 1)) : "";
    return period.empty() ? std::nullopt : FoundTime({end + 2, timex('R' + count + '/' + period)});
}

/// "Nightly News", "Daily Mail", where no name was found.
bool begins_title(const TimeScan& scan, WordIndex at)
{
    const auto is_capital = [&](WordIndex word) {
        const char first = word < scan.words.size() ? scan.view.word(word).form[0] : ' ';
        return first >= 'A' && first <= 'Z';
    };
    return is_capital(at) && is_capital(at + 1);
}

} // namespace

FoundTime read_frequency(const TimeScan& scan, WordIndex at)
{
    const std::string_view form = scan.word(at);
    if (form == "every" || form == "each") {
        return read_period(scan, at + 1);
    }
    if (const std::string_view period = periodic(form);
        !period.empty() && scan.view.has_upos(at, {"ADV", "ADJ"}) && !begins_title(scan, at)) {
        return TimeMatch{at + 1, repeated(std::string(period))};
    }
    return read_times_a_unit(scan, at);
}

} // namespace triplewright
