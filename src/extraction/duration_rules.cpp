// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

#include <string>
#include <string_view>
#include <utility>

#include "extraction/decimal.hpp"
#include "extraction/time_rules.hpp"
#include "extraction/time_words.hpp"
#include "triplewright/text/word_set.hpp"

namespace triplewright {

namespace {

/// A number, "X" for a vague one, and the word where its unit is looked for.
struct Count {
    std::string number;
    WordIndex unit = 0;
};

struct NumberRange {
    WordIndex end;
    std::string low;
    std::string high;
};

bool is_article(std::string_view word)
{
    return word == "a" || word == "an";
}

/// "half an", "several", "a couple of"
std::optional<Count> read_worded_count(const TimeScan& scan, WordIndex at)
{
    const std::string_view form = scan.word(at);
    const std::string_view next = scan.word(at + 1);
    if (form == "half" && is_article(next)) {
        return Count{"0.5", at + 2};
    }
    if (form == "few" || form == "several" || form == "many") {
        return Count{"X", at + 1};
    }
    if (form == "couple" && next == "of") {
        return Count{"2", at + 2};
    }
    if (is_article(form) && (next == "few" || next == "couple")) {
        return Count{next == "few" ? "X" : "2", scan.word(at + 2) == "of" ? at + 3 : at + 2};
    }
    return std::nullopt;
}

/// "for years", "hours later", "within days of": a plural without a number that tells a stretch or a distance.
bool is_bare_plural(const TimeScan& scan, WordIndex at)
{
    static constexpr auto before = word_set("for", "in", "within", "after", "just", "only", "mere", "over", "took",
                                            "take", "takes", "spent", "spend", "lasted", "last", "past");
    static constexpr auto behind = word_set("ago", "later", "earlier", "before", "after", "into", "since");
    if (!is_plural_unit(scan.word(at)) || scan.word(at) == "quarters") {
        return false;
    }
    const std::string_view previous = scan.before(at);
    const std::string_view next = scan.word(at + 1);
    if (behind.contains(next)) {
        return next != "since" || previous == "the";
    }
    if (previous == "of") {
        return scan.before(at, 2) == "matter" || scan.before(at, 2) == "couple";
    }
    const bool paired = (next == "or" || next == "and") && is_plural_unit(scan.word(at + 2));
    const bool second = (previous == "or" || previous == "and") && at >= 2 && is_plural_unit(scan.before(at, 2));
    if (paired || second) { // "weeks or months"
        return true;
    }
    const bool free = at == 0 || scan.view.has_upos(at - 1, {"ADP", "VERB", "ADV", "PUNCT", "CCONJ", "SCONJ"});
    return before.contains(previous) || (next == "of" && free && scan.word(at + 2) != "the");
}

/// "three", "dozens of", "a", and nothing before the plural of "for years".
std::optional<Count> read_count(const TimeScan& scan, WordIndex at)
{
    if (auto worded = read_worded_count(scan, at)) {
        return worded;
    }
    if (const auto found = read_numeral(scan.words, at)) {
        return Count{found->multiple ? "X" : found->value,
                     found->end + (found->multiple && scan.word(found->end) == "of" ? 1 : 0)};
    }
    if (is_article(scan.word(at))) {
        return Count{"1", at + 1};
    }
    return is_bare_plural(scan, at) ? std::optional(Count{"X", at}) : std::nullopt;
}

/// "15 to 30", "two or three", "5-10"
std::optional<NumberRange> read_number_range(const TimeScan& scan, WordIndex at)
{
    const auto low = read_numeral(scan.words, at);
    if (!low || low->multiple) {
        return std::nullopt;
    }
    const std::string_view link = scan.word(low->end);
    if (link != "to" && link != "or" && !(link == "and" && scan.before(at) == "between") && !is_dash(scan, low->end)) {
        return std::nullopt;
    }
    const auto high = read_numeral(scan.words, low->end + 1);
    if (!high || high->multiple || high->value == low->value || high->value.size() < low->value.size()) {
        return std::nullopt;
    }
    return NumberRange{high->end, low->value, high->value};
}

FoundTime read_duration_range(const TimeScan& scan, const NumberRange& range)
{
    const WordIndex noun = range.end + (is_dash(scan, range.end) ? 1 : 0);
    const std::string low = to_duration(range.low, scan.word(noun));
    const std::string high = to_duration(range.high, scan.word(noun));
    return low.empty() || high.empty() ? std::nullopt : FoundTime({noun + 1, timex(low + '/' + high)});
}

/// Behind a hyphen and what leaves a duration as it is: "three full years".
WordIndex skip_to_unit(const TimeScan& scan, WordIndex at)
{
    static constexpr auto fillers = word_set("more", "full", "whole", "long", "consecutive", "straight", "additional");
    at += is_dash(scan, at) ? 1 : 0;
    while (fillers.contains(scan.word(at))) {
        ++at;
    }
    return at;
}

/// "one day" is any; "a second" man is no time.
bool is_no_duration(const TimeScan& scan, WordIndex at, const Count& count)
{
    const std::string_view unit = scan.word(count.unit);
    const bool some_day = scan.word(at) == "one" && (unit == "day" || unit == "night") &&
                          scan.view.has_relation(count.unit, {Relation::obl_unmarked, Relation::nmod_unmarked});
    const bool some_coin = unit == "quarter" && is_article(scan.word(at));
    return some_day || some_coin || (unit == "second" && count.number == "1" && scan.view.upos(count.unit) != "NOUN");
}

/// "for a week", but "$5 a week" and "a day" of something are none.
bool is_measured_stretch(std::string_view before)
{
    static constexpr auto measured =
        word_set("for", "in", "within", "after", "over", "than", "about", "nearly", "almost", "least", "around",
                 "lasted", "lasts", "under", "just", "only", "half", "spend", "spends", "spent", "spending", "waited",
                 "took", "takes", "take");
    return measured.contains(before);
}

/// The count of a duration's lexical form of one component without a "T"; 0 for any other.
int calendar_count(const TimeValue& duration)
{
    constexpr std::size_t longest = 4; // digits
    const std::string_view value = duration.value;
    if (duration.datatype.empty() || value.size() < 3 || value.size() > longest + 2) {
        return 0;
    }
    const std::string_view digits = value.substr(1, value.size() - 2);
    return is_digits(digits) ? std::stoi(std::string(digits)) : 0;
}

/// A duration from the document's date, as precise as its unit; with its sign where the date is not precise enough.
TimeValue moved(const TimeScan& scan, const TimeValue& duration, int sign, std::string_view unit)
{
    const PartialDate& anchor = scan.anchor;
    const int count = sign * calendar_count(duration);
    const char letter = count == 0 ? ' ' : duration.value.back();
    if (letter == 'Y' && anchor.year != 0 && anchor.year + count > 0) {
        return to_value({anchor.year + count, 0, 0});
    }
    if (letter == 'M' && anchor.month != 0 && anchor.year * 12 + count > 12) {
        return to_value(add_months(anchor, count));
    }
    if (letter == 'D' && scan.today) {
        return unit.starts_with("week") ? timex(to_week(*scan.today + std::chrono::days(count)))
                                        : day_value(scan, count);
    }
    if (duration.datatype.empty()) {
        return timex(sign < 0 ? "PAST_REF" : "FUTURE_REF");
    }
    return {(sign < 0 ? "-" : "") + duration.value, "duration"};
}

/// The same from what the text has told before; the duration where one of both is not precise enough.
TimeValue moved_from_told(const TimeScan& scan, const TimeMatch& found, WordIndex first, int sign)
{
    static constexpr auto bounds = word_set("than", "over", "about", "nearly", "almost", "around", "least", "some");
    const TimeValue& duration = found.value;
    const std::string_view unit = scan.word(found.end - 1);
    if (bounds.contains(scan.before(first)) || unit.starts_with("centur") || unit.starts_with("decade")) {
        return duration;
    }
    const int count = sign * calendar_count(duration);
    const char letter = count == 0 ? ' ' : duration.value.back();
    TimeValue value = letter == 'Y'                               ? shifted(scan.told, count, "year")
                      : letter == 'M'                             ? shifted(scan.told, count, "month")
                      : letter == 'D' && unit.starts_with("week") ? shifted(scan.told, count / 7, "week")
                      : letter == 'D'                             ? shifted(scan.told, count, "day")
                                                                  : timex("");
    return value.value.empty() ? duration : value;
}

/// Behind a duration: "later", "earlier", or "before" with nothing that it could be before; 0 for anything else.
int told_sign(const TimeScan& scan, WordIndex at)
{
    const std::string_view form = scan.word(at);
    if (form == "later" || form == "afterwards" || form == "afterward") {
        return 1;
    }
    if (form == "earlier" || form == "beforehand" || form == "previously") {
        return -1;
    }
    const bool alone = at + 1 >= scan.words.size() || scan.view.upos(at + 1) == "PUNCT";
    return alone && form == "before" ? -1 : alone && form == "after" ? 1 : 0;
}

} // namespace

FoundTime read_plain_duration(const TimeScan& scan, WordIndex at)
{
    if (!read_worded_count(scan, at)) {
        if (const auto range = read_number_range(scan, at)) {
            return read_duration_range(scan, *range);
        }
    }
    auto count = read_count(scan, at);
    if (!count) {
        return std::nullopt;
    }
    count->unit = skip_to_unit(scan, count->unit);
    const std::string_view unit = scan.word(count->unit);
    std::string value = is_no_duration(scan, at, *count) ? "" : to_duration(count->number, unit);
    if (value.empty()) {
        return std::nullopt;
    }
    WordIndex end = count->unit + 1;
    if (scan.word(end) == "and" && scan.word(end + 1) == "a" && scan.word(end + 2) == "half" &&
        is_digits(count->number)) {
        value = to_duration(count->number + ".5", unit);
        end += 3;
    }
    if (value.empty()) { // "two seconds and a half": a duration without decimals cannot tell.
        return TimeMatch{end, timex("")};
    }
    const bool exact = value.find('X') == std::string::npos;
    return TimeMatch{end, {std::move(value), exact ? "duration" : ""}};
}

FoundTime read_duration(const TimeScan& scan, WordIndex at)
{
    const bool year = year_at(scan, at) != 0 && scan.before(at) == "in"; // "in 2008 hours after the vote"
    FoundTime found = year ? std::nullopt : read_plain_duration(scan, at);
    if (!found) {
        return std::nullopt;
    }
    const std::string_view next = scan.word(found->end);
    const bool from_now = next == "from" && scan.word(found->end + 1) == "now";
    if (next == "ago" || next == "hence" || from_now) {
        const int sign = next == "ago" ? -1 : 1;
        return TimeMatch{found->end + (from_now ? 2 : 1), moved(scan, found->value, sign, scan.word(found->end - 1))};
    }
    if (const int sign = told_sign(scan, found->end); sign != 0) {
        return TimeMatch{found->end + 1, moved_from_told(scan, *found, at, sign)};
    }
    const bool bare_article = is_article(scan.word(at)) && !is_dash(scan, at + 2) && scan.word(at + 1) != "few" &&
                              scan.word(at + 1) != "couple";
    static constexpr auto sides = word_set("after", "before", "into", "since");
    const bool measured = is_measured_stretch(scan.before(at)) || sides.contains(next);
    return bare_article && !measured ? std::nullopt : found;
}

} // namespace triplewright
