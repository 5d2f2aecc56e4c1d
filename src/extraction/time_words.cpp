// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

#include "extraction/time_words.hpp"

#include <algorithm>
#include <array>
#include <cstdint>

#include "extraction/decimal.hpp"
#include "extraction/number_words.hpp"
#include "triplewright/text/word_set.hpp"

namespace triplewright {

namespace {

template <class Value>
struct Row {
    std::string_view word;
    Value value;
};

template <class Value, std::size_t size>
const Row<Value>* find_row(const std::array<Row<Value>, size>& table, std::string_view word)
{
    const auto* const found = std::ranges::find(table, word, &Row<Value>::word);
    return found == table.end() ? nullptr : found;
}

constexpr std::array<Row<int>, 26> weekdays = {{
    {"monday", 1}, {"tuesday", 2}, {"wednesday", 3}, {"thursday", 4}, {"friday", 5}, {"saturday", 6}, {"sunday", 7},
    {"mon.", 1},   {"tue.", 2},    {"wed.", 3},      {"thu.", 4},     {"fri.", 5},   {"sat.", 6},     {"sun.", 7},
    {"tues.", 2},  {"thurs.", 4},  {"tues", 2},      {"thurs", 4},    {"mon", 1},    {"tue", 2},      {"wed", 3},
    {"thu", 4},    {"fri", 5},     {"weds", 3},      {"thur", 4},     {"weds.", 3},
}};
constexpr std::array<Row<int>, 7> shifts = {
    {{"last", -1}, {"past", -1}, {"this", 0}, {"next", 1}, {"coming", 1}, {"upcoming", 1}, {"current", 0}}};
constexpr std::array<Row<std::string_view>, 7> day_parts = {{{"morning", "TMO"},
                                                             {"afternoon", "TAF"},
                                                             {"evening", "TEV"},
                                                             {"night", "TNI"},
                                                             {"lunchtime", "TMI"},
                                                             {"overnight", "TNI"},
                                                             {"midday", "TMI"}}};
struct Season {
    std::string_view mark;
    int first;
    int last;
};
constexpr std::array<Row<Season>, 5> seasons = {{{"spring", {"SP", 3, 5}},
                                                 {"summer", {"SU", 6, 8}},
                                                 {"autumn", {"FA", 9, 11}},
                                                 {"fall", {"FA", 9, 11}},
                                                 {"winter", {"WI", 12, 2}}}};
constexpr std::array<Row<std::string_view>, 16> references = {{{"now", "PRESENT_REF"},
                                                               {"currently", "PRESENT_REF"},
                                                               {"nowadays", "PRESENT_REF"},
                                                               {"presently", "PRESENT_REF"},
                                                               {"recently", "PAST_REF"},
                                                               {"lately", "PAST_REF"},
                                                               {"formerly", "PAST_REF"},
                                                               {"previously", "PAST_REF"},
                                                               {"nowaday", "PRESENT_REF"},
                                                               {"soon", "FUTURE_REF"},
                                                               {"shortly", "FUTURE_REF"},
                                                               {"overnight", "TNI"},
                                                               {"midweek", ""},
                                                               {"newly", ""},
                                                               {"already", ""},
                                                               {"still", ""}}};
constexpr std::array<Row<std::string_view>, 16> periods = {{{"hourly", "PT1H"},
                                                            {"daily", "P1D"},
                                                            {"nightly", "P1D"},
                                                            {"weekly", "P7D"},
                                                            {"biweekly", "P14D"},
                                                            {"fortnightly", "P14D"},
                                                            {"monthly", "P1M"},
                                                            {"quarterly", "P3M"},
                                                            {"yearly", "P1Y"},
                                                            {"annual", "P1Y"},
                                                            {"annually", "P1Y"},
                                                            {"biennial", "P2Y"},
                                                            {"biennially", "P2Y"},
                                                            {"semiannual", "P6M"},
                                                            {"bimonthly", "P2M"},
                                                            {"centennial", "P100Y"}}};
/// How many of what a duration of XML Schema counts; it has no weeks.
struct Unit {
    char letter;
    std::int64_t count;
    bool clock;
    char vague; ///< The letter of TIMEX3, which has them.
};
constexpr std::array<Row<Unit>, 16> units = {{{"second", {'S', 1, true, 'S'}},
                                              {"minute", {'M', 1, true, 'M'}},
                                              {"hour", {'H', 1, true, 'H'}},
                                              {"day", {'D', 1, false, 'D'}},
                                              {"night", {'D', 1, false, 'D'}},
                                              {"week", {'D', 7, false, 'W'}},
                                              {"weekend", {'D', 2, false, 'D'}},
                                              {"fortnight", {'D', 14, false, 'W'}},
                                              {"month", {'M', 1, false, 'M'}},
                                              {"quarter", {'M', 3, false, 'Q'}},
                                              {"year", {'Y', 1, false, 'Y'}},
                                              {"decade", {'Y', 10, false, 'E'}},
                                              {"century", {'Y', 100, false, 'C'}},
                                              {"min", {'M', 1, true, 'M'}},
                                              {"hr", {'H', 1, true, 'H'}},
                                              {"sec", {'S', 1, true, 'S'}}}};
constexpr std::array<Row<const char*>, 22> zones = {
    {{"gmt", "Z"},      {"utc", "Z"},      {"est", "-05:00"}, {"edt", "-04:00"}, {"cst", "-06:00"}, {"cdt", "-05:00"},
     {"mst", "-07:00"}, {"mdt", "-06:00"}, {"pst", "-08:00"}, {"pdt", "-07:00"}, {"cet", "+01:00"}, {"cest", "+02:00"},
     {"eet", "+02:00"}, {"bst", "+01:00"}, {"eat", "+03:00"}, {"wat", "+01:00"}, {"cat", "+02:00"}, {"sast", "+02:00"},
     {"jst", "+09:00"}, {"et", ""},        {"ist", ""},       {"aest", "+10:00"}}};

const Unit* find_unit(std::string_view word)
{
    if (word == "centuries") {
        word = "century";
    } else if (word.size() > 2 && word.ends_with('s') && word != "mins.") {
        word.remove_suffix(1);
    }
    const auto* const row = find_row(units, word);
    return row == nullptr ? nullptr : &row->value;
}

/// A decimal number of years or months as months, of others as the next smaller unit; "" where it does not come out.
std::string split_duration(std::string_view number, const Unit& unit)
{
    const std::size_t point = number.find('.');
    const std::string digits = std::string(number.substr(0, point)) + std::string(number.substr(point + 1));
    constexpr std::size_t longest = 9;
    if (digits.size() > longest) {
        return {};
    }
    std::int64_t denominator = 1;
    for (std::size_t place = point + 1; place < number.size(); ++place) {
        denominator *= 10;
    }
    const std::int64_t smaller = unit.letter == 'Y' ? 12 : unit.letter == 'D' ? 24 : unit.clock ? 60 : 30;
    const std::int64_t total = std::stoll(digits) * unit.count * smaller;
    const std::int64_t rounded = (total + denominator / 2) / denominator;
    if (unit.letter == 'S' || rounded == 0) {
        return {};
    }
    const std::string count = std::to_string(rounded);
    if (unit.clock) {
        return "PT" + count + (unit.letter == 'H' ? 'M' : 'S');
    }
    return unit.letter == 'Y' ? 'P' + count + 'M' : unit.letter == 'D' ? "PT" + count + 'H' : 'P' + count + 'D';
}

} // namespace

int weekday_number(std::string_view word)
{
    if (word.ends_with("days")) {
        word.remove_suffix(1);
    }
    const auto* const row = find_row(weekdays, word);
    return row == nullptr ? 0 : row->value;
}

bool is_year(std::string_view word)
{
    return word.size() == 4 && is_digits(word) && (word[0] == '1' || (word[0] == '2' && word[1] <= '1'));
}

int day_number(std::string_view word)
{
    if (word.empty() || word[0] < '0' || word[0] > '9') {
        return 0;
    }
    const int day = word.size() <= 2 && is_digits(word) ? std::stoi(std::string(word)) : ordinal_number(word);
    return day <= 31 ? day : 0;
}

int shift_of(std::string_view word)
{
    const auto* const row = find_row(shifts, word);
    return row == nullptr ? no_shift : row->value;
}

std::string_view day_part(std::string_view word)
{
    const auto* const row = find_row(day_parts, word);
    return row == nullptr ? std::string_view() : row->value;
}

std::string_view season_mark(std::string_view word)
{
    const auto* const row = find_row(seasons, word);
    return row == nullptr ? std::string_view() : row->value.mark;
}

std::pair<int, int> season_months(std::string_view word)
{
    const auto* const row = find_row(seasons, word);
    return row == nullptr ? std::pair(1, 12) : std::pair(row->value.first, row->value.last);
}

std::string_view time_reference(std::string_view word)
{
    const auto* const row = find_row(references, word);
    return row == nullptr ? std::string_view() : row->value;
}

std::string_view periodic(std::string_view word)
{
    const auto* const row = find_row(periods, word);
    return row == nullptr ? std::string_view() : row->value;
}

std::string to_duration(std::string_view number, std::string_view word)
{
    const Unit* const unit = find_unit(word);
    if (unit == nullptr) {
        return {};
    }
    const std::string begin = unit->clock ? "PT" : "P";
    if (number == "X") {
        return begin + 'X' + unit->vague;
    }
    if (number.find('.') != std::string_view::npos) {
        return split_duration(number, *unit);
    }
    constexpr std::size_t longest = 12; // digits
    if (number.empty() || number.size() > longest) {
        return {};
    }
    const std::int64_t count = std::stoll(std::string(number)) * unit->count;
    return count == 0 ? std::string() : begin + std::to_string(count) + unit->letter;
}

bool is_plural_unit(std::string_view word)
{
    return word.ends_with('s') && find_unit(word) != nullptr && word != "seconds";
}

int spelled_decade(std::string_view word)
{
    constexpr std::array<std::string_view, 10> decades = {"",        "",        "twenties",  "thirties", "forties",
                                                          "fifties", "sixties", "seventies", "eighties", "nineties"};
    const auto* const found = std::ranges::find(decades, word);
    return word.empty() || found == decades.end() ? 0 : static_cast<int>(found - decades.begin());
}

std::string_view half_of_day(std::string_view word)
{
    if (word == "am" || word == "a.m." || word == "a.m") {
        return "am";
    }
    return word == "pm" || word == "p.m." || word == "p.m" ? "pm" : "";
}

const char* zone_offset(std::string_view word)
{
    const auto* const row = find_row(zones, word);
    return row == nullptr ? nullptr : row->value;
}

bool is_moving_feast(std::string_view word)
{
    static constexpr auto feasts = word_set("easter", "ramadan", "thanksgiving", "passover", "diwali", "eid");
    return feasts.contains(word);
}

} // namespace triplewright
