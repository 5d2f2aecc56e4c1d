// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

#include "extraction/time_scan.hpp"

#include <utility>

#include "extraction/lexicon.hpp"
#include "extraction/time_words.hpp"

namespace triplewright {

TimeValue timex(std::string value)
{
    return {std::move(value), ""};
}

bool is_other_name(const TimeScan& scan, WordIndex at)
{
    const Name* const name = scan.view.name(at);
    if (name == nullptr || name->type == NameType::date || name->type == NameType::money) {
        return false;
    }
    return !(is_year(scan.word(at)) && (name->type == NameType::event || name->type == NameType::misc));
}

bool is_dash(const TimeScan& scan, WordIndex at)
{
    const std::string_view form = scan.word(at);
    return form == "-" || form == "–" || form == "—";
}

int weekday_at(const TimeScan& scan, WordIndex at)
{
    const int number = weekday_number(scan.word(at));
    const bool name = number > 0 && scan.view.has_upos(at, {"PROPN", "NOUN", "X"});
    return name && !(scan.word(at).size() == 3 && scan.view.upos(at) != "PROPN") ? number : 0;
}

int month_at(const TimeScan& scan, WordIndex at)
{
    if (at >= scan.words.size() || is_other_name(scan, at)) {
        return 0;
    }
    std::string_view form = scan.word(at);
    const bool middle = form.starts_with("mid-");
    form.remove_prefix(middle ? 4 : 0);
    const int month = month_number(form);
    const char first = scan.view.word(at).form[0];
    if (month == 0 || !(middle || (first >= 'A' && first <= 'Z'))) {
        return 0;
    }
    const bool name = middle || scan.view.upos(at) == "PROPN" || scan.view.name(at) != nullptr;
    const bool common = form == "may" || form == "march" || form == "mar" || form == "jan" || form == "dec";
    return name || !common ? month : 0;
}

int day_at(const TimeScan& scan, WordIndex at)
{
    return day_number(scan.word(at));
}

int year_at(const TimeScan& scan, WordIndex at)
{
    return is_year(scan.word(at)) ? std::stoi(scan.words[at]) : 0;
}

bool counts_things(const TimeScan& scan, WordIndex at)
{
    const SentenceView& view = scan.view;
    const WordIndex head = view.head(at);
    const std::string_view next = scan.word(at + 1);
    if (next == "%" || next == "percent") {
        return true;
    }
    if (view.relation(at) != Relation::nummod || head == no_word || head < at || view.name(at) != nullptr) {
        return is_measure_noun(next);
    }
    const bool marked = at > 0 && (view.has_upos(at - 1, {"DET"}) || scan.before(at) == "'s");
    return !marked && view.feature(head, "Number") == "Plur";
}

WordIndex read_year(const TimeScan& scan, WordIndex at, PartialDate& date)
{
    const bool comma = scan.word(at) == ",";
    const WordIndex next = comma || scan.word(at) == "of" || scan.word(at) == "in" ? at + 1 : at;
    if (year_at(scan, next) != 0 && (!comma || date.day != 0 || scan.word(next + 1) != ",") &&
        !counts_things(scan, next)) {
        date.year = year_at(scan, next);
        return next + 1;
    }
    const int shift = shift_of(scan.word(next));
    if (!comma && shift != no_shift && scan.word(next + 1) == "year") {
        if (scan.anchor.year != 0) {
            date.year = scan.anchor.year + shift;
        }
        return next + 2;
    }
    return at;
}

TimeMatch dated(const TimeScan& scan, WordIndex at, WordIndex end, const PartialDate& date)
{
    if (!is_valid(date)) {
        return {end, timex("")};
    }
    return {end, to_value(nearest(date, scan.anchor, scan.directions.of(at)))};
}

TimeValue day_value(const TimeScan& scan, int shift)
{
    return scan.today ? to_value(to_partial(*scan.today + std::chrono::days(shift))) : timex("");
}

TimeMatch with_day_part(const TimeScan& scan, WordIndex end, TimeValue day)
{
    if (const std::string_view part = day_part(scan.word(end)); !part.empty()) {
        if (day.datatype == "date" || day.value.starts_with("XXXX")) {
            day = timex(day.value + std::string(part));
        }
        ++end;
    }
    return {end, std::move(day)};
}

} // namespace triplewright
