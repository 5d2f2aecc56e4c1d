// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

#include <algorithm>
#include <string>
#include <string_view>

#include "extraction/decimal.hpp"
#include "extraction/number_words.hpp"
#include "extraction/time_rules.hpp"
#include "extraction/time_words.hpp"
#include "extraction/year_or_count.hpp"
#include "triplewright/text/word_set.hpp"

namespace triplewright {

namespace {

bool is_before_christ(std::string_view word)
{
    return word == "bc" || word == "b.c." || word == "bce";
}

/// XML Schema 1.1 counts 1 BC as the year 0.
TimeValue bc_year(int number)
{
    const std::string year = std::to_string(number - 1);
    return {(number == 1 ? "" : "-") + std::string(4 - std::min<std::size_t>(4, year.size()), '0') + year, "gYear"};
}

/// "44 BC", "70 AD"
FoundTime read_era_year(const TimeScan& scan, WordIndex at)
{
    if (!is_digits(scan.word(at)) || scan.word(at).size() > 4) {
        return std::nullopt;
    }
    const int number = std::stoi(scan.words[at]);
    const std::string_view era = scan.word(at + 1);
    if (number == 0) {
        return std::nullopt;
    }
    if (is_before_christ(era) || era == "b.c") {
        return TimeMatch{at + 2, bc_year(number)};
    }
    return era == "ad" || era == "a.d." || era == "ce" ? FoundTime({at + 2, to_value({number, 0, 0})}) : std::nullopt;
}

/// "1998-2003", "2019/20"
FoundTime read_year_range(const TimeScan& scan, WordIndex at)
{
    const std::string_view last = scan.word(at + 2);
    if (!(is_dash(scan, at + 1) || scan.word(at + 1) == "/") || !is_digits(last)) {
        return std::nullopt;
    }
    const std::string first(scan.word(at));
    const int year = year_at(scan, at);
    if (year_at(scan, at + 2) > year) {
        return TimeMatch{at + 3, timex(first + '/' + std::string(last))};
    }
    if (last.size() == 2 && std::stoi(std::string(last)) > year % 100) {
        return TimeMatch{at + 3, timex(first + '/' + first.substr(0, 2) + std::string(last))};
    }
    return std::nullopt;
}

/// What makes four digits before it a number or a time of day: "1900 million", "1900 GMT".
bool is_scale_or_zone(std::string_view word)
{
    static constexpr auto words =
        word_set("hundred", "thousand", "million", "billion", "trillion", "crore", "lakh", "bn", "m", "gmt", "utc");
    return words.contains(word);
}

/// "$ 1990", "No. 1990"
bool is_number_sign(std::string_view word)
{
    static constexpr auto signs = word_set("$", "€", "£", "¥", "us$", "a$", "rs", "usd", "r", "₹", "₦", "#", "no.");
    return signs.contains(word);
}

std::string_view without_apostrophe(std::string_view form)
{
    form.remove_prefix(form.starts_with("'") ? 1 : form.starts_with("’") || form.starts_with("‘") ? 3 : 0);
    return form;
}

/// "the 1960s and 70s"
bool follows_decade(const TimeScan& scan, WordIndex at)
{
    return !scan.times.empty() && scan.times.back().value.ends_with('X') && scan.times.back().end_word + 1 == at;
}

/// Are two digits with an "s" a decade? "the 90s", "'90s", "mid-90s"; not "in her 90s".
bool is_short_decade(const TimeScan& scan, WordIndex at)
{
    static constexpr auto marks = word_set("the", "'", "’", "-");
    const std::string_view before = scan.before(at);
    const bool marked =
        scan.word(at)[0] == '\'' || scan.word(at).size() > 3 || marks.contains(before) || follows_decade(scan, at);
    return marked && before != "her" && before != "his";
}

/// Behind the ordinals that a noun shares: "15th and 16th centuries", "late 19th to early 20th-century". 0 for none.
WordIndex noun_of_ordinals(const TimeScan& scan, WordIndex at)
{
    static constexpr auto links = word_set("and", "or", "to", ",", "-", "–", "early", "late", "mid", "the");
    constexpr WordIndex longest = 8; // words
    WordIndex last = 0;
    for (WordIndex word = at; word < at + longest; ++word) {
        if (ordinal_number(scan.word(word)) != 0) {
            last = word;
        } else if (!links.contains(scan.word(word))) {
            return last != 0 && (word == last + 1 || scan.word(word - 1) == "-") ? word : 0;
        }
    }
    return 0;
}

/// Behind "first half of": "the 1990s", "the 20th century", "May", "fiscal 2016", with their values.
FoundTime read_divided_period(const TimeScan& scan, WordIndex at)
{
    const WordIndex period = scan.word(at) == "the" ? at + 1 : at;
    for (const auto rule : {read_decade, read_century, read_month, read_fiscal_year}) {
        if (FoundTime found = rule(scan, period)) {
            return found;
        }
    }
    return std::nullopt;
}

/// The year of a quarter that is told without one, by the tense.
int nearest_quarter_year(const TimeScan& scan, WordIndex at, int quarter)
{
    const int current = (scan.anchor.month + 2) / 3;
    const Direction direction = direction_at(scan, at, (quarter - current + 4) % 4, 4);
    if (direction == Direction::future) {
        return scan.anchor.year + (quarter < current ? 1 : 0);
    }
    return scan.anchor.year - (quarter > current ? 1 : 0);
}

} // namespace

FoundTime read_plain_year(const TimeScan& scan, WordIndex at)
{
    if (FoundTime found = read_era_year(scan, at)) {
        return found;
    }
    const int year = year_at(scan, at);
    if (year == 0 || counts_things(scan.view, at) || is_number_sign(scan.before(at))) {
        return std::nullopt;
    }
    if (FoundTime found = read_year_range(scan, at)) {
        return found;
    }
    return is_scale_or_zone(scan.word(at + 1)) ? std::nullopt : FoundTime({at + 1, to_value({year, 0, 0})});
}

FoundTime read_decade(const TimeScan& scan, WordIndex at)
{
    std::string_view digits = without_apostrophe(scan.word(at));
    digits.remove_prefix(digits.starts_with("mid-") ? 4 : 0);
    if (digits.size() < 3 || !digits.ends_with("0s")) {
        const int ten = spelled_decade(scan.word(at));
        return ten != 0 && scan.before(at) == "the" ? FoundTime({at + 1, timex("19" + std::to_string(ten) + "X")})
                                                    : std::nullopt;
    }
    digits.remove_suffix(1);
    if (is_year(digits)) {
        const bool century = digits.ends_with("00") && digits[0] == '1';
        return TimeMatch{at + 1, timex(std::string(digits.substr(0, century ? 2 : 3)) + (century ? "XX" : "X"))};
    }
    if (digits.size() == 2 && is_digits(digits) && is_short_decade(scan, at)) {
        return TimeMatch{at + 1, timex((digits[0] >= '3' ? "19" : "20") + std::string(1, digits[0]) + "X")};
    }
    return std::nullopt;
}

FoundTime read_century(const TimeScan& scan, WordIndex at)
{
    const int number = ordinal_number(scan.word(at));
    if (number == 0 || number > 30) {
        return std::nullopt;
    }
    const WordIndex noun = scan.word(at + 1) == "-" ? at + 2 : at + 1;
    const bool shared = scan.word(noun) != "century" && scan.word(noun) != "centuries";
    const WordIndex shared_noun = shared ? noun_of_ordinals(scan, noun) : noun;
    const std::string_view form = scan.word(shared_noun);
    if (form != "century" && form != "centuries") {
        return std::nullopt;
    }
    const WordIndex end = shared ? at + 1 : noun + 1;
    if (is_before_christ(scan.word(shared_noun + 1))) {
        return TimeMatch{shared ? end : end + 1, timex("")};
    }
    const int hundreds = number - 1;
    return TimeMatch{end, timex((hundreds < 10 ? "0" : "") + std::to_string(hundreds) + "XX")};
}

/// "fiscal 2016", "financial year 2016", "FY2016", "2016 fiscal year": `FY2016` of TIMEX3.
FoundTime read_fiscal_year(const TimeScan& scan, WordIndex at)
{
    const std::string_view form = scan.word(at);
    if (form.size() == 6 && form.starts_with("fy") && is_year(form.substr(2))) {
        return TimeMatch{at + 1, timex("FY" + std::string(form.substr(2)))};
    }
    const bool symbol = form == "fy";
    WordIndex year = at + 1;
    if (form == "fiscal" || form == "financial" || form == "tax") {
        year += scan.word(year) == "year" ? 1 : 0;
    } else if (!symbol && year_at(scan, at) == 0) {
        return std::nullopt;
    } else if (!symbol) {
        const bool behind =
            (scan.word(at + 1) == "fiscal" || scan.word(at + 1) == "financial") && scan.word(at + 2) == "year";
        return behind ? FoundTime({at + 3, timex("FY" + std::string(form))}) : std::nullopt;
    }
    const bool known = year_at(scan, year) != 0 && (symbol || form == "fiscal" || year == at + 2);
    const bool stretch = is_dash(scan, year + 1) || scan.word(year + 1) == "/"; // "fiscal 2015-16" is read as years
    return known && !stretch ? FoundTime({year + 1, timex("FY" + std::string(scan.word(year)))}) : std::nullopt;
}

FoundTime read_quarter(const TimeScan& scan, WordIndex at)
{
    const std::string_view form = scan.word(at);
    const WordIndex noun_at = is_dash(scan, at + 1) ? at + 2 : at + 1; // "second-quarter earnings"
    const std::string_view noun = scan.word(noun_at);
    const bool symbol = form.size() == 2 && form[0] == 'q' && form[1] >= '1' && form[1] <= '4';
    const bool half = !symbol && noun == "half";
    const int number = symbol ? form[1] - '0' : half || noun == "quarter" ? ordinal_number(form) : 0;
    if (number == 0 || number > (half ? 2 : 4)) {
        return std::nullopt;
    }
    PartialDate date;
    const WordIndex bare_end = symbol ? at + 1 : noun_at + 1;
    WordIndex end = read_year(scan, bare_end, date);
    if (end == bare_end) {
        const bool of = scan.word(end) == "of";
        if (of && scan.word(end + 1) == "the" && scan.word(end + 2) == "year") {
            end += 3;
            date.year = scan.anchor.year;
        } else if (half || (of && !symbol)) {
            return of ? read_divided_period(scan, end + 1) : std::nullopt; // "first half" of a match
        } else if (scan.anchor.month != 0) {
            date.year = nearest_quarter_year(scan, at, number);
        }
    }
    const std::string year = date.year == 0 ? "XXXX" : std::to_string(date.year);
    return TimeMatch{end, timex(year + '-' + (half ? 'H' : 'Q') + std::to_string(number))};
}

} // namespace triplewright
