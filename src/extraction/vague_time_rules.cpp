// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

// Times without a number: "in recent weeks", "these days", "all night", "over the weekend", "early morning".

#include <string>
#include <string_view>

#include "extraction/time_rules.hpp"
#include "extraction/time_words.hpp"
#include "triplewright/text/word_set.hpp"

namespace triplewright {

namespace {

/// "recent years", "coming weeks", "weeks ahead", "these days": the past, the present or the future of TIMEX3.
std::string_view vague_reference(const TimeScan& scan, WordIndex at)
{
    const std::string_view form = scan.word(at);
    const std::string_view noun = scan.word(at + 1);
    if (is_plural_unit(form)) {
        const bool ahead = noun == "ahead" || (noun == "to" && scan.word(at + 2) == "come");
        return ahead ? "FUTURE_REF" : "";
    }
    if (!is_plural_unit(noun)) {
        return {};
    }
    if (form == "recent") {
        return "PAST_REF";
    }
    if (form == "coming" || form == "upcoming" || form == "future") {
        return "FUTURE_REF";
    }
    const bool idiom = scan.before(at) == "of"; // "one of these days"
    return form == "these" && noun == "days" && !idiom ? "PRESENT_REF" : "";
}

/// "future" of "in the near future", "past" of "in the past", "moment" of "at the moment".
std::string_view plain_reference(const TimeScan& scan, WordIndex at)
{
    static constexpr auto near = word_set("near", "foreseeable", "immediate", "distant", "recent");
    const std::string_view form = scan.word(at);
    if (form != "future" && form != "past" && form != "moment") {
        return {};
    }
    const WordIndex back = near.contains(scan.before(at)) ? 2 : 1;
    const std::string_view preposition = scan.before(at, back + 1);
    if (scan.before(at, back) != "the" || (preposition != "in" && preposition != "at" && preposition != "for")) {
        return {};
    }
    const bool alone = at + 1 >= scan.words.size() || !scan.view.has_upos(at + 1, {"NOUN", "NUM", "ADJ", "PROPN"});
    if (!alone || scan.word(at + 1) == "of") { // "in the future of", "in the past year"
        return {};
    }
    return form == "future" ? "FUTURE_REF" : form == "moment" ? "PRESENT_REF" : "PAST_REF";
}

/// "all day", "the whole week", "an entire year": a duration.
FoundTime read_whole(const TimeScan& scan, WordIndex at)
{
    static constexpr auto units = word_set("day", "week", "month", "year", "night", "decade", "century", "weekend");
    const std::string_view form = scan.word(at);
    const std::string_view unit = scan.word(at + 1);
    if ((form != "all" && form != "whole" && form != "entire") || !units.contains(unit)) {
        return std::nullopt;
    }
    return TimeMatch{at + 2, {to_duration("1", unit), "duration"}};
}

/// "the weekend": the last one that has begun, or the next one; "weekends" come back.
FoundTime read_weekend(const TimeScan& scan, WordIndex at)
{
    constexpr int saturday = 6;
    if (scan.word(at) == "weekends") {
        return scan.before(at) == "on" || scan.before(at) == "at" ? FoundTime({at + 1, timex("R/XXXX-WXX-WE")})
                                                                  : std::nullopt;
    }
    if (scan.word(at) != "weekend" || scan.before(at) != "the") {
        return std::nullopt;
    }
    if (!scan.today) {
        return TimeMatch{at + 1, timex("XXXX-WXX-WE")};
    }
    const int today = static_cast<int>(std::chrono::weekday(*scan.today).iso_encoding());
    const bool last = today < saturday && direction_at(scan, at) != Direction::future;
    return TimeMatch{at + 1, timex(to_week(*scan.today - std::chrono::days(last ? 7 : 0)) + "-WE")};
}

/// "at night", "in the morning", "early-morning", "early hours".
FoundTime read_day_part(const TimeScan& scan, WordIndex at)
{
    const std::string_view form = scan.word(at);
    const WordIndex gap = scan.before(at) == "-" ? 2 : 1;
    const std::string_view before = scan.before(at, gap);
    const bool side = before == "early" || before == "late" || before == "mid";
    if (form == "hours" && (before == "early" || before == "small" || before == "wee")) {
        return TimeMatch{at + 1, timex("TMO")};
    }
    const std::string_view part = day_part(form);
    if (part.empty() || form == "overnight") {
        return std::nullopt;
    }
    if (scan.word(at + 1) == "of") { // "the night of May 3"
        if (FoundTime date = date_at(scan, at + 2)) {
            return TimeMatch{date->end, with_part(std::move(date->value), part)};
        }
    }
    const bool placed = (form == "night" && (before == "at" || before == "by")) ||
                        (before == "the" && (scan.before(at, 2) == "in" || scan.before(at, 2) == "during"));
    return side || placed ? FoundTime({at + 1, timex(std::string(part))}) : std::nullopt;
}

} // namespace

FoundTime read_vague(const TimeScan& scan, WordIndex at)
{
    if (const std::string_view reference = vague_reference(scan, at); !reference.empty()) {
        const WordIndex end = scan.word(at + 1) == "to" ? at + 3 : at + 2;
        return TimeMatch{end, timex(std::string(reference))};
    }
    if (const std::string_view reference = plain_reference(scan, at); !reference.empty()) {
        return TimeMatch{at + 1, timex(std::string(reference))};
    }
    if (FoundTime found = read_whole(scan, at)) {
        return found;
    }
    if (FoundTime found = read_weekend(scan, at)) {
        return found;
    }
    return read_day_part(scan, at);
}

} // namespace triplewright
