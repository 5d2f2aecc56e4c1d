// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

#include "extraction/quantity_unit.hpp"

#include <algorithm>
#include <array>

#include "extraction/decimal.hpp"
#include "extraction/unit_words.hpp"
#include "triplewright/text/word_set.hpp"

namespace triplewright {

namespace {

/// "Australian dollars", "Egyptian pounds": the nation says which.
std::string_view national_currency(const QuantityScan& scan, WordIndex at)
{
    struct Row {
        std::string_view nation;
        std::string_view currency; ///< Without its plural's s.
        std::string_view code;
    };
    static constexpr std::array<Row, 22> rows = {{
        {"us", "dollar", "USD"},         {"u.s.", "dollar", "USD"},      {"american", "dollar", "USD"},
        {"australian", "dollar", "AUD"}, {"canadian", "dollar", "CAD"},  {"singapore", "dollar", "SGD"},
        {"jamaican", "dollar", "JMD"},   {"taiwan", "dollar", "TWD"},    {"egyptian", "pound", "EGP"},
        {"sudanese", "pound", "SDG"},    {"british", "pound", "GBP"},    {"swiss", "franc", "CHF"},
        {"cfa", "franc", "XOF"},         {"mexican", "peso", "MXN"},     {"philippine", "peso", "PHP"},
        {"pakistani", "rupee", "PKR"},   {"indian", "rupee", "INR"},     {"kenyan", "shilling", "KES"},
        {"kenya", "shilling", "KES"},    {"ugandan", "shilling", "UGX"}, {"norwegian", "krone", "NOK"},
        {"danish", "krone", "DKK"},
    }};
    std::string_view noun = scan.word(at + 1);
    if (noun.ends_with('s')) {
        noun.remove_suffix(1);
    }
    const auto* const row =
        std::ranges::find_if(rows, [&](const Row& one) { return one.nation == scan.word(at) && one.currency == noun; });
    return row == rows.end() ? std::string_view() : row->code;
}

/// "100m" is a length before "long" or "sprint"; else it is a million.
bool is_glued_length(const QuantityScan& scan, WordIndex first, WordIndex end)
{
    static constexpr auto sides = word_set("long", "wide", "high", "tall", "deep", "thick", "away");
    constexpr std::size_t longest_race = 4; // digits
    const std::string_view digits = scan.word(first);
    if (end != first + 2 || scan.word(first + 1) != "m" || !scan.is_joined(first) || !is_digits(digits)) {
        return false;
    }
    const bool race = end < scan.limit && scan.view.has_upos(end, {"NOUN"}) && digits.size() <= longest_race &&
                      scan.view.feature(end, "Number") == "Sing";
    return race || sides.contains(scan.word(end));
}

/// "percentage points", "US-dollars", "Egyptian pounds"
UnitMatch read_unit_of_words(const QuantityScan& scan, WordIndex at)
{
    const std::string_view form = scan.word(at);
    const std::string_view next = scan.word(at + 1);
    if ((form == "us" || form == "u.s.") && scan.is_dash(at + 1) && scan.word(at + 2).starts_with("dollar")) {
        return {at + 3, "USD"};
    }
    const std::string_view unit = form == "percentage" && next.starts_with("point") ? "percentage point"
                                  : form == "basis" && next.starts_with("point")    ? "basis point"
                                  : form == "per" && next == "cent"                 ? "percent"
                                                                                    : national_currency(scan, at);
    return {at + 2, std::string(unit)};
}

/// "year-old", "years old", "months of age"
UnitMatch read_age(const QuantityScan& scan, WordIndex at)
{
    const WordIndex next = scan.is_dash(at + 1) ? at + 2 : at + 1;
    const std::string unit = scan.word(at).starts_with('y') ? "year" : "month";
    if (scan.word(next) == "old" || scan.word(next) == "olds") {
        return {next + 1, unit};
    }
    const bool of_age = scan.word(next) == "of" && scan.word(next + 1) == "age";
    return {next + 2, of_age ? unit : ""};
}

/// "euros", "square kilometers", "square-foot", "degrees Celsius"; pounds are money unless `weight`.
UnitMatch read_measure(const QuantityScan& scan, WordIndex at, bool weight)
{
    const std::string_view prefix = measure_prefix(scan.word(at));
    at += prefix.empty() ? 0 : scan.is_dash(at + 1) ? 2 : 1;
    std::string_view unit = currency_of_name(scan.word(at));
    if (weight && unit == "GBP") {
        unit = "pound";
    } else if (unit.empty() || (scan.word(at) == "won" && scan.view.upos(at) == "VERB")) {
        unit = measure_of(scan.word(at));
    }
    if (unit.empty()) {
        return {};
    }
    UnitMatch found{at + 1, prefix.empty() ? std::string(unit) : std::string(prefix) + ' ' + std::string(unit)};
    const std::string_view scale = scan.word(found.end);
    if (unit == "degree" && (scale == "celsius" || scale == "c" || scale == "fahrenheit" || scale == "f")) {
        found.unit += scale.starts_with('c') ? " Celsius" : " Fahrenheit";
        ++found.end;
    }
    return found;
}

} // namespace

UnitMatch read_unit(const QuantityScan& scan, WordIndex first, WordIndex end, bool weight)
{
    const WordIndex at = scan.is_dash(end) ? end + 1 : end;
    const std::string_view form = scan.word(at);
    if (form == "year" || form == "years" || form == "month" || form == "months") {
        return read_age(scan, at);
    }
    if (is_glued_length(scan, first, end)) {
        return {end, "meter"};
    }
    UnitMatch found = read_unit_of_words(scan, at);
    return found.unit.empty() ? read_measure(scan, at, weight) : found;
}

UnitMatch read_rate(const QuantityScan& scan, WordIndex at, std::string_view unit)
{
    const std::string_view link = scan.any_word(at);
    const bool slash = link == "/" && !unit.empty();
    const bool per = link == "per" || link == "each" || link == "every";
    const bool article = (link == "a" || link == "an") && !unit.empty();
    if ((!per && !article && !slash) || unit == "ordinal") {
        return {};
    }
    const std::string_view prefix = measure_prefix(scan.any_word(at + 1));
    const WordIndex noun = prefix.empty() ? at + 1 : at + 2;
    const std::string_view form = scan.any_word(noun);
    std::string_view base = rate_unit(form);
    if (base.empty()) {
        base = form == "capita" || (per && form == "person") ? "person"
               : slash && form == "h"                        ? "hour"
               : slash && form == "s"                        ? "second"
                                                             : measure_of(form);
    }
    const std::string_view next = scan.any_word(noun + 1);
    if (base.empty() || base == "percent" || next == "ago" || next == "later" || next == "earlier") {
        return {};
    }
    return {noun + 1, (prefix.empty() ? std::string() : std::string(prefix) + ' ') + std::string(base)};
}

} // namespace triplewright
