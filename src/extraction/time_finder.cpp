// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

#include "extraction/time_finder.hpp"

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

#include "extraction/calendar.hpp"
#include "extraction/lexicon.hpp"
#include "extraction/time_direction.hpp"
#include "extraction/time_words.hpp"
#include "triplewright/text/word_set.hpp"

namespace triplewright {

namespace {

namespace chrono = std::chrono;

/// What a rule has found: words up to `end`, and their value.
struct Match {
    WordIndex end = 0;
    TimeValue value;
};
using Found = std::optional<Match>;

TimeValue timex(std::string value)
{
    return {std::move(value), ""};
}

class TimeFinder {
public:
    TimeFinder(const SentenceView& view, const LowerWords& words, const PartialDate& anchor)
        : view_(view), words_(words), anchor_(anchor), today_(to_day(anchor))
    {}

    std::vector<Time> find()
    {
        for (at_ = 0; at_ < words_.size();) {
            const Found found = is_other_name(at_) ? std::nullopt : match();
            if (!found || is_age(found->end)) {
                ++at_;
                continue;
            }
            add(*found);
            at_ = std::max(found->end, at_ + 1);
        }
        return std::move(times_);
    }

private:
    using Rule = Found (TimeFinder::*)() const;

    [[nodiscard]] std::string_view word(WordIndex at) const
    {
        return at < words_.size() ? std::string_view(words_[at]) : std::string_view();
    }
    [[nodiscard]] std::string_view before(WordIndex back = 1) const { return at_ >= back ? word(at_ - back) : ""; }

    /// Names of people, papers, places: the Sunday Times. An event's name may hold its year.
    [[nodiscard]] bool is_other_name(WordIndex at) const
    {
        const Name* const name = view_.name(at);
        if (name == nullptr || name->type == NameType::date || name->type == NameType::money) {
            return false;
        }
        return !(is_year(word(at)) && (name->type == NameType::event || name->type == NameType::misc));
    }

    /// "61-year-old", "two years old", "six years of age": how old is a quantity.
    [[nodiscard]] bool is_age(WordIndex end) const
    {
        const WordIndex next = is_dash(end) ? end + 1 : end;
        return word(next) == "old" || word(next) == "olds" || (word(next) == "of" && word(next + 1) == "age");
    }

    Found match() const
    {
        static constexpr std::array<Rule, 16> rules = {
            &TimeFinder::iso_date,  &TimeFinder::day_beside, &TimeFinder::weekday_rule, &TimeFinder::month_rule,
            &TimeFinder::day_month, &TimeFinder::clock,      &TimeFinder::quarter,      &TimeFinder::century,
            &TimeFinder::decade,    &TimeFinder::deictic,    &TimeFinder::relative,     &TimeFinder::frequency,
            &TimeFinder::duration,  &TimeFinder::year,       &TimeFinder::season,       &TimeFinder::feast};
        for (const Rule rule : rules) {
            if (Found found = (this->*rule)()) {
                return found;
            }
        }
        return std::nullopt;
    }

    // --- what the words are ---

    [[nodiscard]] int weekday_at(WordIndex at) const
    {
        const int number = weekday_number(word(at));
        const bool name = number > 0 && view_.has_upos(at, {"PROPN", "NOUN", "X"});
        return name && !(word(at).size() == 3 && view_.upos(at) != "PROPN") ? number : 0;
    }

    /// "May" and "March" are months where they are written as names.
    [[nodiscard]] int month_at(WordIndex at) const
    {
        if (at >= words_.size() || is_other_name(at)) {
            return 0;
        }
        std::string_view form = word(at);
        if (form.starts_with("mid-")) {
            form.remove_prefix(4);
        }
        const int month = month_number(form);
        const char first = view_.word(at).form[0];
        const bool spelled_as_name =
            form.size() != word(at).size() || view_.upos(at) == "PROPN" || (view_.name(at) != nullptr);
        const bool upper = (first >= 'A' && first <= 'Z') || word(at).starts_with("mid-");
        if (month == 0 || !upper) {
            return 0;
        }
        return spelled_as_name || (form != "may" && form != "march" && form != "mar" && form != "jan" && form != "dec")
                   ? month
                   : 0;
    }

    static bool is_year(std::string_view form)
    {
        return form.size() == 4 && is_digits(form) && (form[0] == '1' || (form[0] == '2' && form[1] <= '1'));
    }

    [[nodiscard]] int year_at(WordIndex at) const { return is_year(word(at)) ? std::stoi(std::string(word(at))) : 0; }

    [[nodiscard]] int day_at(WordIndex at) const
    {
        const std::string_view form = word(at);
        const int day = form.size() <= 2 && is_digits(form)                 ? std::stoi(std::string(form))
                        : !form.empty() && form[0] >= '0' && form[0] <= '9' ? ordinal_number(form)
                                                                            : 0;
        return day <= 31 ? day : 0;
    }

    [[nodiscard]] bool is_dash(WordIndex at) const { return word(at) == "-" || word(at) == "–" || word(at) == "—"; }

    [[nodiscard]] Direction direction() const { return time_direction(view_, at_); }

    // --- absolute ---

    Found iso_date() const
    {
        const std::string_view form = word(at_);
        if (form.size() == 10 && form[4] == '-' && form[7] == '-') {
            const PartialDate date = parse_partial_date(form);
            return date.day == 0 ? std::nullopt : Found({at_ + 1, to_value(date)});
        }
        if (form.find('/') == std::string_view::npos) {
            return std::nullopt;
        }
        return slashed_date(form);
    }

    /// 27/12/2023 and 12/27/2023; where both could be the month nobody can tell.
    [[nodiscard]] Found slashed_date(std::string_view form) const
    {
        const std::size_t one = form.find('/');
        const std::size_t two = form.find('/', one + 1);
        if (two == std::string_view::npos || one > 2 || two - one > 3 || form.size() - two != 5) {
            return std::nullopt;
        }
        const std::string_view a = form.substr(0, one);
        const std::string_view b = form.substr(one + 1, two - one - 1);
        const std::string_view y = form.substr(two + 1);
        if (!is_digits(a) || !is_digits(b) || !is_year(y)) {
            return std::nullopt;
        }
        const int first = std::stoi(std::string(a));
        const int second = std::stoi(std::string(b));
        PartialDate date{std::stoi(std::string(y)), first, second};
        if (first > 12 || first == second) {
            date = {date.year, second, first};
        } else if (second <= 12) {
            return Match{at_ + 1, timex("")};
        }
        return is_valid(date) ? Found({at_ + 1, to_value(date)}) : std::nullopt;
    }

    /// Behind a month or a day of one: ", 2019", "of 2019", "last year", "this year".
    WordIndex read_year(WordIndex at, PartialDate& date) const
    {
        WordIndex next = at;
        if (word(next) == "," || word(next) == "of" || word(next) == "in") {
            ++next;
        }
        const bool comma = word(at) == ",";
        if (year_at(next) != 0 && (!comma || date.day != 0 || word(next + 1) != ",") && !counts_things(next)) {
            date.year = year_at(next);
            return next + 1;
        }
        const int shift = shift_of(word(next));
        if (!comma && (shift != 2) && word(next + 1) == "year") {
            if (anchor_.year != 0) {
                date.year = anchor_.year + shift;
            }
            return next + 2;
        }
        return at;
    }

    /// The date, resolved where it has no year.
    [[nodiscard]] Found dated(WordIndex end, PartialDate date) const
    {
        if (!is_valid(date)) {
            return Match{end, timex("")};
        }
        return Match{end, to_value(nearest(date, anchor_, direction()))};
    }

    /// "May 3, 2021", "May 3-5", "May 2021", "mid-May"
    Found month_rule() const
    {
        PartialDate date{0, month_at(at_), 0};
        if (date.month == 0) {
            return std::nullopt;
        }
        WordIndex end = at_ + 1;
        if (word(end) == "the" && ordinal_number(word(end + 1)) != 0 && day_at(end + 1) != 0) {
            ++end;
        }
        if (day_at(end) != 0 && word(end + 1) != "%" && word(end + 1) != "percent" && word(end + 1) != "million") {
            date.day = day_at(end);
            ++end;
            if (is_dash(end) && day_at(end + 1) > date.day) {
                return day_range(end + 2, date, day_at(end + 1));
            }
        }
        end = read_year(end, date);
        if (date.year == 0 && date.day == 0 && (before() == "last" || before() == "next" || before() == "this")) {
            return std::nullopt; // has been read with its word
        }
        if (is_dash(end) && date.day == 0 && date.year == 0 && month_at(end + 1) != 0) {
            PartialDate last{0, month_at(end + 1), 0};
            end = read_year(end + 2, last);
            date.year = last.year == 0 ? 0 : last.year - (date.month > last.month ? 1 : 0);
            return Match{end, interval(nearest(date, anchor_, direction()), nearest(last, anchor_, direction()))};
        }
        if (date.year == 0) {
            date.year = shared_year(end, date);
        }
        return dated(end, date);
    }

    /// The year of the other end: "from January to the end of March 2022".
    [[nodiscard]] int shared_year(WordIndex at, const PartialDate& date) const
    {
        if (word(at) != "to" && word(at) != "and" && word(at) != "until" && word(at) != "through") {
            return 0;
        }
        static constexpr auto between = word_set("the", "end", "of", "early", "late", "mid", "-", "beginning");
        WordIndex month = at + 1;
        while (between.contains(word(month)) && month < at + 5) {
            ++month;
        }
        PartialDate last{0, month_at(month), 0};
        if (last.month == 0) {
            return 0;
        }
        last.day = day_at(month + 1);
        read_year(month + (last.day != 0 ? 2 : 1), last);
        return last.year - (last.year != 0 && last.month < date.month ? 1 : 0);
    }

    [[nodiscard]] static TimeValue interval(const PartialDate& first, const PartialDate& last)
    {
        return timex(to_value(first).value + '/' + to_value(last).value);
    }

    [[nodiscard]] Found day_range(WordIndex end, PartialDate first, int last_day) const
    {
        end = read_year(end, first);
        first = nearest(first, anchor_, direction());
        const PartialDate last{first.year, first.month, last_day};
        return is_valid(last) ? Match{end, interval(first, last)} : Match{end, timex("")};
    }

    /// "3 May 2021", "the 3rd of May", "3-5 May"
    Found day_month() const
    {
        PartialDate date{0, 0, day_at(at_)};
        if (date.day == 0) {
            return std::nullopt;
        }
        WordIndex end = at_ + 1;
        int last = 0;
        if (is_dash(end) && day_at(end + 1) > date.day) {
            last = day_at(end + 1);
            end += 2;
        }
        if (word(end) == "of" && ordinal_number(word(end - 1)) != 0) {
            ++end;
        }
        date.month = month_at(end);
        if (date.month == 0) {
            return std::nullopt;
        }
        if (last != 0) {
            return day_range(end + 1, date, last);
        }
        return dated(read_year(end + 1, date), date);
    }

    /// Is the year a number of things: "1990 people"?
    [[nodiscard]] bool counts_things(WordIndex at) const
    {
        const WordIndex head = view_.head(at);
        if (word(at + 1) == "%" || word(at + 1) == "percent") {
            return true;
        }
        if (view_.relation(at) != Relation::nummod || head == no_word || head < at || view_.name(at) != nullptr) {
            return is_measure_noun(word(at + 1)) || word(at + 1) == "%";
        }
        const bool marked = at > 0 && (view_.has_upos(at - 1, {"DET"}) || word(at - 1) == "'s");
        return !marked && view_.feature(head, "Number") == "Plur";
    }

    Found year() const
    {
        const int year = year_at(at_);
        WordIndex end = at_ + 1;
        if (is_digits(word(at_)) && word(at_).size() <= 4) {
            if (word(end) == "bc" || word(end) == "b.c." || word(end) == "bce" || word(end) == "b.c") {
                const int number = std::stoi(std::string(word(at_)));
                return number == 0 ? std::nullopt : Found({end + 1, bc_year(number)});
            }
            if (word(end) == "ad" || word(end) == "a.d." || word(end) == "ce") {
                const int number = std::stoi(std::string(word(at_)));
                return number == 0 ? std::nullopt : Found({end + 1, to_value({number, 0, 0})});
            }
        }
        if (year == 0 || counts_things(at_) || is_currency_sign(before()) || before() == "#" || before() == "no.") {
            return std::nullopt;
        }
        if ((is_dash(end) || word(end) == "/") && is_digits(word(end + 1))) {
            const std::string_view last = word(end + 1);
            if (year_at(end + 1) > year) {
                return Match{end + 2, timex(std::string(word(at_)) + '/' + std::string(last))};
            }
            if (last.size() == 2 && std::stoi(std::string(last)) > year % 100) {
                return Match{end + 2, timex(std::string(word(at_)) + '/' + std::string(word(at_).substr(0, 2)) +
                                            std::string(last))};
            }
        }
        if (scale_word(word(end))) {
            return std::nullopt;
        }
        return Match{end, to_value({year, 0, 0})};
    }

    /// XML Schema 1.1 counts 1 BC as the year 0.
    static TimeValue bc_year(int number)
    {
        const int year = number - 1;
        return {(year == 0 ? "" : "-") + std::string(4 - std::min<std::size_t>(4, std::to_string(year).size()), '0') +
                    std::to_string(year),
                "gYear"};
    }

    static bool scale_word(std::string_view word)
    {
        static constexpr auto scales =
            word_set("hundred", "thousand", "million", "billion", "trillion", "crore", "lakh", "bn", "m", "gmt", "utc");
        return scales.contains(word);
    }

    static bool is_currency_sign(std::string_view word)
    {
        static constexpr auto signs = word_set("$", "€", "£", "¥", "us$", "a$", "rs", "usd", "r", "₹", "₦");
        return signs.contains(word);
    }

    /// "1990s", "'90s", "nineties"
    Found decade() const
    {
        const std::string_view form = word(at_);
        WordIndex end = at_ + 1;
        std::string_view digits = form;
        if (digits.starts_with("'")) {
            digits.remove_prefix(1);
        } else if (digits.starts_with("’") || digits.starts_with("‘")) {
            digits.remove_prefix(3);
        }
        if (digits.ends_with("s") && digits.size() >= 3 && digits[digits.size() - 2] == '0') {
            digits.remove_suffix(1);
            if (is_year(digits)) {
                const bool century = digits.ends_with("00") && digits[0] == '1';
                return Match{end, timex(std::string(digits.substr(0, century ? 2 : 3)) + (century ? "XX" : "X"))};
            }
            const bool marked = form[0] == '\'' || form.size() > 3 || before() == "the" || before() == "'" ||
                                before() == "’" || before() == "-" || follows_decade();
            if (digits.size() == 2 && is_digits(digits) && marked && before() != "her" && before() != "his") {
                return Match{end, timex((digits[0] >= '3' ? "19" : "20") + std::string(1, digits[0]) + "X")};
            }
            return std::nullopt;
        }
        const int ten = spelled_decade(form);
        if (ten != 0 && before() == "the") {
            return Match{end, timex("19" + std::to_string(ten) + "X")};
        }
        return std::nullopt;
    }

    /// "the 1960s and 70s"
    [[nodiscard]] bool follows_decade() const
    {
        return !times_.empty() && times_.back().value.ends_with('X') && times_.back().end_word + 1 == at_;
    }

    /// "the 20th century", "21st-century"
    Found century() const
    {
        const int number = ordinal_number(word(at_));
        if (number == 0 || number > 30) {
            return std::nullopt;
        }
        const WordIndex noun = word(at_ + 1) == "-" ? at_ + 2 : at_ + 1;
        if (word(noun) != "century") {
            return std::nullopt;
        }
        const int hundreds = number - 1;
        if (word(noun + 1) == "bc" || word(noun + 1) == "b.c." || word(noun + 1) == "bce") {
            return Match{noun + 2, timex("")};
        }
        return Match{noun + 1, timex((hundreds < 10 ? "0" : "") + std::to_string(hundreds) + "XX")};
    }

    /// "the first quarter of 2019", "Q3", "the second half of this year"
    Found quarter() const
    {
        int number = 0;
        WordIndex end = at_ + 1;
        char kind = 'Q';
        if (word(at_).size() == 2 && word(at_)[0] == 'q' && word(at_)[1] >= '1' && word(at_)[1] <= '4') {
            number = word(at_)[1] - '0';
        } else if (word(at_ + 1) == "quarter" || word(at_ + 1) == "half") {
            number = ordinal_number(word(at_));
            kind = word(at_ + 1) == "half" ? 'H' : 'Q';
            end = at_ + 2;
        }
        if (number == 0 || number > (kind == 'H' ? 2 : 4)) {
            return std::nullopt;
        }
        PartialDate date;
        const WordIndex behind = read_year(end, date);
        if (behind == end && word(end) == "of" && word(end + 1) == "the" && word(end + 2) == "year") {
            end += 3;
            date.year = anchor_.year;
        } else if (behind == end && (kind == 'H' || (word(end) == "of" && word(at_)[0] != 'q'))) {
            return std::nullopt; // of a match, of a year that is told otherwise
        } else if (behind == end && anchor_.month != 0) {
            const int last = direction() == Direction::future ? (anchor_.month + 2) / 3 - 1 : (anchor_.month + 2) / 3;
            date.year = anchor_.year;
            if (direction() == Direction::past && number > last) {
                --date.year;
            } else if (direction() == Direction::future && number <= last) {
                ++date.year;
            }
        }
        const std::string year = date.year == 0 ? "XXXX" : std::to_string(date.year);
        return Match{std::max(end, behind), timex(year + '-' + kind + std::to_string(number))};
    }

    // --- relative to the document's date ---

    [[nodiscard]] TimeValue day_value(int shift) const
    {
        return today_ ? to_value(to_partial(*today_ + chrono::days(shift))) : timex("");
    }

    /// A day with a part of it: `2024-05-17TNI`.
    [[nodiscard]] Match with_day_part(WordIndex end, TimeValue day) const
    {
        if (const std::string_view part = day_part(word(end)); !part.empty()) {
            if (day.datatype == "date" || day.value.starts_with("XXXX")) {
                day = timex(day.value + std::string(part));
            }
            ++end;
        }
        return {end, std::move(day)};
    }

    /// "yesterday", "tomorrow night", "now"
    Found deictic() const
    {
        const std::string_view form = word(at_);
        if (view_.upos(at_) == "VERB" || word(at_ + 1) == "-" || (form == "soon" && before() == "as")) {
            return std::nullopt;
        }
        if (view_.has_child(at_, Relation::det) || view_.has_child(at_, Relation::amod)) {
            return std::nullopt; // "a brighter tomorrow"
        }
        if (form == "today" || form == "yesterday" || form == "tomorrow") {
            const int shift = form == "today" ? 0 : form == "yesterday" ? -1 : 1;
            return with_day_part(at_ + 1, day_value(shift));
        }
        if (form == "tonight") {
            TimeValue day = day_value(0);
            return Match{at_ + 1, timex(day.value.empty() ? "" : day.value + "TNI")};
        }
        if (view_.has_upos(at_, {"ADV", "ADJ", "NOUN"})) {
            const std::string_view reference = time_reference(form);
            if (!reference.empty()) {
                return Match{at_ + 1, timex(std::string(reference))};
            }
        }
        return std::nullopt;
    }

    /// "the day before yesterday", "the day after tomorrow"
    Found day_beside() const
    {
        if (word(at_) == "day" && word(at_ + 1) == "before" && word(at_ + 2) == "yesterday") {
            return Match{at_ + 3, day_value(-2)};
        }
        if (word(at_) == "day" && word(at_ + 1) == "after" && word(at_ + 2) == "tomorrow") {
            return Match{at_ + 3, day_value(2)};
        }
        return std::nullopt;
    }

    /// `direction`: of the tense. Monday is 1.
    [[nodiscard]] TimeValue weekday_value(int weekday, Direction direction) const
    {
        if (!today_) {
            return timex("XXXX-WXX-" + std::to_string(weekday));
        }
        const int today = static_cast<int>(chrono::weekday(*today_).iso_encoding());
        const int back = (today - weekday + 7) % 7;
        return day_value(direction == Direction::future ? (weekday - today + 7) % 7 : -back);
    }

    /// "Monday", "Monday night", "Monday, May 3, 2021", "Monday last week"
    Found weekday_rule() const
    {
        const int weekday = weekday_at(at_);
        if (weekday == 0) {
            return std::nullopt;
        }
        WordIndex end = at_ + 1;
        if (word(at_).ends_with("days")) {
            return Match{end, timex("R/XXXX-WXX-" + std::to_string(weekday))};
        }
        const WordIndex part = day_part(word(end)).empty() ? end : end + 1;
        WordIndex next = word(part) == "," || word(part) == "(" || word(part) == "the" ? part + 1 : part;
        if (const Found date = date_at(next); date && date->value.datatype == "date") {
            return Match{word(part) == "(" && word(date->end) == ")" ? date->end + 1 : date->end, date->value};
        }
        const int shift = word(end + 1) == "week" ? shift_of(word(end)) : 2;
        if (shift != 2 && today_) {
            const int today = static_cast<int>(chrono::weekday(*today_).iso_encoding());
            return Match{end + 2, day_value(7 * shift + weekday - today)};
        }
        return with_day_part(end, weekday_value(weekday, direction()));
    }

    /// A calendar date with month and day that begins at a word.
    [[nodiscard]] Found date_at(WordIndex at) const
    {
        if (at >= words_.size() || (month_at(at) == 0 && day_at(at) == 0)) {
            return std::nullopt;
        }
        TimeFinder other(view_, words_, anchor_);
        other.at_ = at;
        return month_at(at) != 0 ? other.month_rule() : other.day_month();
    }

    /// "last week", "next Monday", "this morning", "the past three years", "earlier this month"
    Found relative() const
    {
        const int shift = shift_of(word(at_));
        if (shift == 2) {
            return std::nullopt;
        }
        WordIndex noun = at_ + 1;
        std::string_view form = word(noun);
        if (form == "few" || form == "couple" || form == "several" || read_numeral(words_, noun)) {
            return stretch(noun);
        }
        if (const int weekday = weekday_at(noun); weekday != 0 && !form.ends_with("days")) {
            return with_day_part(noun + 1, shifted_weekday(weekday, shift));
        }
        if (month_at(noun) != 0) {
            return shifted_month(noun, shift);
        }
        if (const std::string_view part = day_part(form); !part.empty() && (shift == 0 || form == "night")) {
            const TimeValue day = day_value(shift);
            return Match{noun + 1, timex(day.datatype == "date" ? day.value + std::string(part) : "")};
        }
        if (const std::string_view mark = season_mark(form); !mark.empty() && view_.upos(noun) == "NOUN") {
            return Match{noun + 1, timex((anchor_.year == 0 ? "XXXX" : std::to_string(season_year(form, shift))) + '-' +
                                         std::string(mark))};
        }
        return shifted_unit(noun, shift);
    }

    /// "last summer" is the one that is over, "next winter" the one that has not begun. A winter has the year that it
    /// begins in.
    [[nodiscard]] int season_year(std::string_view season, int shift) const
    {
        if (anchor_.month == 0) {
            return anchor_.year + shift;
        }
        const auto [first, last] = season_months(season);
        const bool turns_year = last < first;
        if (shift == 0) {
            return anchor_.year - (turns_year && anchor_.month <= last ? 1 : 0);
        }
        if (shift < 0) {
            return anchor_.year - (turns_year ? 1 : 0) - (anchor_.month > last ? 0 : 1);
        }
        return anchor_.year + (anchor_.month < first ? 0 : 1);
    }

    [[nodiscard]] TimeValue shifted_weekday(int weekday, int shift) const
    {
        if (!today_) {
            return timex("XXXX-WXX-" + std::to_string(weekday));
        }
        const int today = static_cast<int>(chrono::weekday(*today_).iso_encoding());
        if (shift == 0) { // of this week
            return weekday_value(weekday, direction());
        }
        const int distance = shift < 0 ? (today - weekday + 6) % 7 + 1 : (weekday - today + 6) % 7 + 1;
        return day_value(shift < 0 ? -distance : distance);
    }

    [[nodiscard]] Found shifted_month(WordIndex noun, int shift) const
    {
        PartialDate date{0, month_at(noun), 0};
        WordIndex end = noun + 1;
        if (day_at(end) != 0) {
            date.day = day_at(end++);
        }
        if (shift == 0 && anchor_.year != 0) {
            date.year = anchor_.year;
        } else if (anchor_.month != 0) {
            date = nearest(date, anchor_, shift < 0 ? Direction::past : Direction::future);
            if (date.month == anchor_.month && date.year == anchor_.year) {
                date.year += shift;
            }
        }
        return is_valid(date) ? Match{end, to_value(date)} : Match{end, timex("")};
    }

    [[nodiscard]] Found shifted_unit(WordIndex noun, int shift) const
    {
        const std::string_view form = word(noun);
        const WordIndex end = noun + 1;
        if (form == "weekend") {
            return Match{end, timex(today_ ? to_week(*today_ + chrono::days(7 * shift)) + "-WE" : "")};
        }
        if (form == "week" || form == "fortnight") {
            return Match{end, timex(today_ && form == "week" ? to_week(*today_ + chrono::days(7 * shift)) : "")};
        }
        if (form == "month") {
            return Match{end, anchor_.month != 0 ? to_value(add_months(anchor_, shift)) : timex("")};
        }
        if (form == "year") {
            return Match{end, anchor_.year != 0 ? to_value({anchor_.year + shift, 0, 0}) : timex("")};
        }
        if (form == "quarter") {
            if (anchor_.month == 0) {
                return Match{end, timex("")};
            }
            const int quarter = anchor_.year * 4 + (anchor_.month - 1) / 3 + shift;
            return Match{end, timex(std::to_string(quarter / 4) + "-Q" + std::to_string(quarter % 4 + 1))};
        }
        if (form == "decade") {
            return Match{end, anchor_.year != 0 && shift == 0 ? timex(std::to_string(anchor_.year / 10) + 'X')
                              : word(at_) == "last" || word(at_) == "past" ? TimeValue{"P10Y", "duration"}
                                                                           : timex("")};
        }
        if (form == "day" || form == "century" || form == "season") {
            return form == "day" && shift != 0 ? Found({end, timex("")}) : std::nullopt;
        }
        return std::nullopt;
    }

    /// "the last three years", "the next few weeks": how long.
    [[nodiscard]] Found stretch(WordIndex at) const
    {
        TimeFinder other(view_, words_, anchor_);
        other.at_ = at;
        Found found = other.plain_duration();
        return found && word(at_) != "this" ? found : std::nullopt;
    }

    // --- how often, how long ---

    /// "every Tuesday", "each year", "twice a week", "daily"
    Found frequency() const
    {
        const std::string_view form = word(at_);
        if (form == "every" || form == "each") {
            return every(at_ + 1);
        }
        if (const std::string_view period = periodic(form); !period.empty() && view_.has_upos(at_, {"ADV", "ADJ"})) {
            return Match{at_ + 1, timex("R/" + std::string(period))};
        }
        return times_a_unit();
    }

    [[nodiscard]] Found every(WordIndex at) const
    {
        const bool other = word(at) == "other";
        at += other ? 1 : 0;
        if (const int weekday = weekday_at(at)) {
            return Match{at + 1, timex("R/XXXX-WXX-" + std::to_string(weekday))};
        }
        if (const int month = month_at(at)) {
            return Match{at + 1, timex("R/" + to_value({0, month, 0}).value)};
        }
        if (const std::string_view part = day_part(word(at)); !part.empty()) {
            return Match{at + 1, timex("R/" + std::string(part))};
        }
        if (const std::string_view mark = season_mark(word(at)); !mark.empty()) {
            return Match{at + 1, timex("R/XXXX-" + std::string(mark))};
        }
        const auto number = read_numeral(words_, at);
        const WordIndex noun = number ? number->end : at;
        const std::string period = duration_value(other ? "2" : number ? number->value : "1", word(noun));
        return period.empty() ? std::nullopt : Found({noun + 1, timex("R/" + period)});
    }

    [[nodiscard]] Found times_a_unit() const
    {
        std::string count = word(at_) == "once" ? "1" : word(at_) == "twice" ? "2" : "";
        WordIndex end = at_ + 1;
        if (count.empty()) {
            const auto number = read_numeral(words_, at_);
            if (!number || word(number->end) != "times" || !is_digits(number->value)) {
                return std::nullopt;
            }
            count = number->value;
            end = number->end + 1;
        }
        if (word(end) != "a" && word(end) != "an" && word(end) != "per" && word(end) != "every" &&
            word(end) != "each") {
            return std::nullopt;
        }
        const std::string period = duration_value("1", word(end + 1));
        return period.empty() ? std::nullopt : Found({end + 2, timex('R' + count + '/' + period)});
    }

    /// A number of units; "" for what is no unit.
    [[nodiscard]] static std::string duration_value(std::string_view number, std::string_view unit)
    {
        return to_duration(number, unit);
    }

    struct NumberRange {
        WordIndex end;
        std::string low;
        std::string high;
    };
    /// "15 to 30", "two or three", "5-10"
    [[nodiscard]] std::optional<NumberRange> read_number_range() const
    {
        const auto low = read_numeral(words_, at_);
        if (!low || low->multiple ||
            (word(low->end) != "to" && word(low->end) != "or" && word(low->end) != "and" && !is_dash(low->end)) ||
            (word(low->end) == "and" && before() != "between")) {
            return std::nullopt;
        }
        const auto high = read_numeral(words_, low->end + 1);
        if (!high || high->multiple || high->value == low->value || high->value.size() < low->value.size()) {
            return std::nullopt;
        }
        return NumberRange{high->end, low->value, high->value};
    }

    [[nodiscard]] Found plain_duration() const
    {
        const std::string_view form = word(at_);
        std::string number;
        WordIndex noun = at_ + 1;
        if (form == "half" && (word(noun) == "a" || word(noun) == "an")) {
            number = "0.5";
            ++noun;
        } else if (form == "few" || form == "several" || form == "many") {
            number = "X";
        } else if (form == "couple" && word(noun) == "of") {
            number = "2";
            ++noun;
        } else if ((form == "a" || form == "an") && (word(noun) == "few" || word(noun) == "couple")) {
            number = word(noun) == "few" ? "X" : "2";
            noun += word(noun + 1) == "of" ? 2 : 1;
        } else if (const auto range = read_number_range()) {
            noun = range->end + (is_dash(range->end) ? 1 : 0);
            const std::string low = duration_value(range->low, word(noun));
            const std::string high = duration_value(range->high, word(noun));
            return low.empty() || high.empty() ? std::nullopt : Found({noun + 1, timex(low + '/' + high)});
        } else if (const auto found = read_numeral(words_, at_)) {
            number = found->multiple ? "X" : found->value;
            noun = found->end + (found->multiple && word(found->end) == "of" ? 1 : 0);
        } else if (form == "a" || form == "an") {
            number = "1";
        } else if (is_plural_unit(form) && (before() == "for" || word(at_ + 1) == "ago")) {
            number = "X";
            noun = at_;
        } else {
            return std::nullopt;
        }
        if (is_dash(noun)) {
            ++noun;
        }
        while (word(noun) == "more" || word(noun) == "full" || word(noun) == "whole" || word(noun) == "long" ||
               word(noun) == "consecutive" || word(noun) == "straight" || word(noun) == "additional") {
            ++noun;
        }
        if (is_calendar_second(noun, number)) {
            return std::nullopt;
        }
        std::string value = duration_value(number, word(noun));
        if (value.empty() || is_some_day(noun)) {
            return std::nullopt;
        }
        WordIndex end = noun + 1;
        if (word(end) == "and" && word(end + 1) == "a" && word(end + 2) == "half" && is_digits(number)) {
            value = duration_value(number + ".5", word(noun));
            end += 3;
        }
        const bool legal = value.find('X') == std::string::npos;
        return Match{end, {std::move(value), legal ? "duration" : ""}};
    }

    /// "one day" is any.
    [[nodiscard]] bool is_some_day(WordIndex noun) const
    {
        return form_is(at_, "one") && (form_is(noun, "day") || form_is(noun, "night")) &&
               view_.has_relation(noun, {Relation::obl_unmarked, Relation::nmod_unmarked});
    }

    [[nodiscard]] bool form_is(WordIndex at, std::string_view form) const { return word(at) == form; }

    /// "a second" man is no time.
    [[nodiscard]] bool is_calendar_second(WordIndex noun, std::string_view number) const
    {
        return word(noun) == "second" && number == "1" && view_.upos(noun) != "NOUN";
    }

    Found duration() const
    {
        Found found = plain_duration();
        if (!found) {
            return std::nullopt;
        }
        const std::string_view form = word(at_);
        const std::string_view next = word(found->end);
        if (next == "ago" || (next == "from" && word(found->end + 1) == "now") || next == "hence") {
            const WordIndex end = next == "from" ? found->end + 2 : found->end + 1;
            return Match{end, moved(found->value, next == "ago" ? -1 : 1, word(found->end - 1))};
        }
        if (next == "later" || next == "earlier" || next == "beforehand" || next == "afterwards") {
            return Match{found->end + 1, found->value}; // from what the text has told before
        }
        const bool article = (form == "a" || form == "an") && !is_dash(at_ + 2);
        return article && word(at_ + 1) != "few" && word(at_ + 1) != "couple" && !is_measured_stretch() ? std::nullopt
                                                                                                        : found;
    }

    /// "for a week", but "$5 a week" and "a day" of something are none.
    [[nodiscard]] bool is_measured_stretch() const
    {
        static constexpr auto measured =
            word_set("for", "in", "within", "after", "over", "than", "about", "nearly", "almost", "least", "around",
                     "lasted", "under", "just", "only", "half");
        return measured.contains(before());
    }

    /// A duration from the document's date, as precise as its unit.
    [[nodiscard]] TimeValue moved(const TimeValue& duration, int sign, std::string_view unit) const
    {
        const TimeValue partial = duration.datatype.empty()
                                      ? timex(sign < 0 ? "PAST_REF" : "FUTURE_REF")
                                      : TimeValue{(sign < 0 ? "-" : "") + duration.value, "duration"};
        const std::string_view value = duration.value;
        constexpr std::size_t longest = 4; // digits
        if (duration.datatype.empty() || value.size() < 3 || value[1] == 'T' || value.size() > longest + 2 ||
            !is_digits(value.substr(1, value.size() - 2))) {
            return partial;
        }
        const int count = sign * std::stoi(std::string(value.substr(1, value.size() - 2)));
        if (value.back() == 'Y') {
            const int year = anchor_.year + count;
            return anchor_.year != 0 && year > 0 ? to_value({year, 0, 0}) : partial;
        }
        if (value.back() == 'M') {
            return anchor_.month != 0 && anchor_.year * 12 + count > 12 ? to_value(add_months(anchor_, count))
                                                                        : partial;
        }
        if (!today_) {
            return partial;
        }
        return unit.starts_with("week") ? timex(to_week(*today_ + chrono::days(count))) : day_value(count);
    }

    // --- clock, seasons, feasts ---

    /// "7:30 p.m. EST", "7 p.m.", "1900 GMT", "noon"
    Found clock() const
    {
        const std::string_view form = word(at_);
        if (form == "noon" || form == "midday" || form == "midnight") {
            return Match{at_ + 1, {form == "midnight" ? "00:00:00" : "12:00:00", "time"}};
        }
        WordIndex end = at_ + 1;
        int hour = -1;
        int minute = 0;
        const std::size_t colon = form.find_first_of(":.");
        bool told = false;
        if (colon != std::string_view::npos && colon >= 1 && colon <= 2 && form.size() == colon + 3 &&
            is_digits(form.substr(0, colon)) && is_digits(form.substr(colon + 1))) {
            hour = std::stoi(std::string(form.substr(0, colon)));
            minute = std::stoi(std::string(form.substr(colon + 1)));
            told = form[colon] == ':';
        } else if (form.size() <= 2 && is_digits(form)) {
            hour = std::stoi(std::string(form));
        } else if (form.size() == 4 && is_digits(form) && zone_offset(word(at_ + 1)) != nullptr) {
            hour = std::stoi(std::string(form.substr(0, 2)));
            minute = std::stoi(std::string(form.substr(2)));
            told = true;
        } else if (const auto number = read_numeral(words_, at_);
                   number && is_o_clock(number->end) && number->value.size() <= 2 && is_digits(number->value)) {
            hour = std::stoi(number->value);
            end = number->end;
        }
        const std::string_view half = half_of_day(word(end));
        if (!half.empty() && hour >= 1 && hour <= 12) {
            hour = hour % 12 + (half == "pm" ? 12 : 0);
            told = true;
            ++end;
        } else if (is_o_clock(end) && hour >= 1 && hour <= 12) {
            ++end;
            if (word(end) != "in" || word(end + 1) != "the" || day_part(word(end + 2)).empty()) {
                return Match{end, timex("")}; // of which half of the day?
            }
            hour = hour % 12 + (word(end + 2) == "morning" ? 0 : 12);
            told = true;
            end += 3;
        }
        if (!told || hour > 23 || hour < 0 || minute > 59) {
            return std::nullopt;
        }
        return Match{zone_end(end), {clock_text(hour, minute) + zone_text(end), "time"}};
    }

    [[nodiscard]] bool is_o_clock(WordIndex at) const { return word(at) == "o'clock" || word(at) == "o’clock"; }

    static std::string clock_text(int hour, int minute)
    {
        const std::string digits = std::to_string(10000 + hour * 100 + minute);
        return digits.substr(1, 2) + ':' + digits.substr(3) + ":00";
    }

    [[nodiscard]] std::string zone_text(WordIndex at) const
    {
        const char* const offset = zone_offset(word(at));
        return offset == nullptr ? "" : offset;
    }

    [[nodiscard]] WordIndex zone_end(WordIndex at) const { return zone_offset(word(at)) == nullptr ? at : at + 1; }

    /// "summer 2019", "in the spring"
    Found season() const
    {
        const std::string_view mark = season_mark(word(at_));
        if (mark.empty() || !view_.has_upos(at_, {"NOUN", "PROPN"})) {
            return std::nullopt;
        }
        PartialDate date;
        const WordIndex end = read_year(at_ + 1, date);
        const bool placed = before() == "in" || before() == "during" || before() == "since" || before() == "by" ||
                            (before() == "the" && (before(2) == "in" || before(2) == "during" || before(2) == "since"));
        if (end == at_ + 1 && !placed) {
            return std::nullopt;
        }
        return Match{end, timex((date.year == 0 ? "XXXX" : std::to_string(date.year)) + '-' + std::string(mark))};
    }

    /// Feasts with a day of their own; of others only the words are known.
    Found feast() const
    {
        const bool eve = word(at_ + 1) == "eve";
        const bool day = eve || word(at_ + 1) == "day";
        const bool describes = view_.relation(at_) == Relation::compound && view_.head(at_) != no_word && !day &&
                               view_.head(at_) > at_; // "Christmas trees"
        if (describes) {
            return std::nullopt;
        }
        if (word(at_) == "christmas") {
            return dated(day ? at_ + 2 : at_ + 1, {0, 12, eve ? 24 : 25});
        }
        if (word(at_) == "new" && word(at_ + 1) == "year" && word(at_ + 2).ends_with("s") &&
            (word(at_ + 3) == "eve" || word(at_ + 3) == "day")) {
            return word(at_ + 3) == "eve" ? dated(at_ + 4, {0, 12, 31}) : dated(at_ + 4, {0, 1, 1});
        }
        return is_moving_feast(word(at_)) ? Found({day ? at_ + 2 : at_ + 1, timex("")}) : std::nullopt;
    }

    // --- together ---

    /// Words before an expression that belong to it and leave its value: "early", "later", "the end of".
    [[nodiscard]] WordIndex first_word(WordIndex first) const
    {
        static constexpr auto parts = word_set("early", "late", "mid", "earlier", "later", "-");
        const WordIndex floor = times_.empty() ? 0 : static_cast<WordIndex>(times_.back().end_word);
        while (first > floor && parts.contains(word(first - 1)) && !(word(first - 1) == "-" && first - 1 == floor)) {
            --first;
        }
        while (first < at_ && word(first) == "-") {
            ++first;
        }
        return first;
    }

    void add(const Match& found)
    {
        const WordIndex first = first_word(at_);
        if (join_clock(found, first)) {
            return;
        }
        const WordIndex end = std::min(found.end, static_cast<WordIndex>(words_.size()));
        times_.push_back({words_span(view_, {first, end - 1}), first, end, found.value.value, found.value.datatype});
    }

    /// "7 p.m. on Monday" and "Monday at 7 p.m." are one time where the day is known.
    bool join_clock(const Match& found, WordIndex first)
    {
        if (times_.empty()) {
            return false;
        }
        Time& last = times_.back();
        WordIndex gap = static_cast<WordIndex>(last.end_word);
        while (gap < first && (word(gap) == "on" || word(gap) == "at" || word(gap) == ",")) {
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
        last.span = words_span(view_, {static_cast<WordIndex>(last.first_word), found.end - 1});
        return true;
    }

    const SentenceView& view_;
    const LowerWords& words_;
    const PartialDate& anchor_;
    std::optional<chrono::sys_days> today_;
    WordIndex at_ = 0;
    std::vector<Time> times_;
};

} // namespace

std::vector<Time> find_times(const SentenceView& view, const LowerWords& words, const PartialDate& anchor)
{
    return TimeFinder(view, words, anchor).find();
}

} // namespace triplewright
