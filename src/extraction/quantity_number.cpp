// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

#include "extraction/quantity_number.hpp"

#include <string>
#include <utility>

#include "extraction/decimal.hpp"
#include "extraction/unit_words.hpp"
#include "triplewright/text/word_set.hpp"

namespace triplewright {

namespace {

/// "2,25 billion": a comma with less than three digits behind it, and a scale, is a decimal point.
std::optional<Numeral> read_decimal_comma(const QuantityScan& scan, WordIndex at)
{
    if (scan.word(at + 1) != "," || !is_digits(scan.word(at)) || !is_digits(scan.word(at + 2)) ||
        scan.word(at + 2).size() > 2 || !scan.is_joined(at) || !scan.is_joined(at + 1)) {
        return std::nullopt;
    }
    const LowerWords words = {std::string(scan.word(at)) + '.' + std::string(scan.word(at + 2)),
                              std::string(scan.word(at + 3))};
    auto number = read_numeral(words, 0);
    if (!number || number->end != 2) {
        return std::nullopt;
    }
    number->end = at + 4;
    return number;
}

bool names_measure(const QuantityScan& scan, WordIndex at)
{
    return !measure_of(scan.word(at)).empty() || scan.word(at) == "percentage" || scan.word(at) == "basis";
}

/// "0.25" and 6 are "250000".
std::string times_power_of_ten(const std::string& fraction, std::size_t power)
{
    std::string digits = fraction.substr(2);
    digits.append(power > digits.size() ? power - digits.size() : 0, '0');
    std::string whole = digits.substr(0, power);
    const std::string rest = digits.substr(power);
    whole.erase(0, std::min(whole.find_first_not_of('0'), whole.size()));
    return (whole.empty() ? "0" : whole) + (rest.empty() ? "" : '.' + rest);
}

/// 2 of 5 is 0.4; "" for what is no part.
std::string proportion(const std::string& part, const std::string& whole)
{
    constexpr std::size_t longest = 6; // digits
    constexpr long decimals = 10000;
    if (!is_digits(part) || !is_digits(whole) || part.size() > longest || whole.size() > longest ||
        !is_less(part, whole)) {
        return {};
    }
    const long total = std::stol(whole);
    const long rounded = (std::stol(part) * decimals + total / 2) / total;
    if (rounded == 0) {
        return {};
    }
    std::string digits = std::to_string(decimals + rounded).substr(1);
    digits.erase(digits.find_last_not_of('0') + 1);
    return "0." + digits;
}

/// A small number of another one: "two in 10 voters", "three out of 12", not "two in 30 countries".
std::optional<Numeral> read_proportion(const QuantityScan& scan, const Numeral& part, WordIndex at)
{
    static constexpr auto wholes = word_set("2", "3", "4", "5", "6", "7", "8", "9", "10", "20", "100", "1000");
    static constexpr auto usual_wholes = word_set("5", "10", "100");
    const auto whole = read_number(scan, at);
    const bool out_of = scan.word(part.end) == "out";
    if (!whole || whole->multiple) {
        return std::nullopt;
    }
    const bool usual = part.value == "1" ? wholes.contains(whole->value) : usual_wholes.contains(whole->value);
    if (!out_of && (!usual || !measure_of(scan.word(whole->end)).empty())) {
        return std::nullopt;
    }
    std::string value = proportion(part.value, whole->value);
    return value.empty() ? std::nullopt : std::optional(Numeral{whole->end, std::move(value), false, false});
}

/// "half of a million", "a quarter of 1 percent", "half a mile": a fraction of one.
std::optional<Numeral> read_fraction_of_one(const QuantityScan& scan, const Numeral& fraction)
{
    const WordIndex end = fraction.end;
    const std::string_view article = scan.word(end + 1);
    if (scan.word(end) != "of") {
        const bool measured = (scan.word(end) == "a" || scan.word(end) == "an") && names_measure(scan, end + 1);
        return measured ? std::optional(Numeral{end + 1, fraction.value, false, false}) : std::nullopt;
    }
    const bool one = article == "a" || article == "1" || article == "one";
    const auto whole = one ? read_number(scan, end + 1) : std::nullopt;
    if (whole && whole->value[0] == '1' && whole->value.find_first_not_of('0', 1) == std::string::npos) {
        return Numeral{whole->end, times_power_of_ten(fraction.value, whole->value.size() - 1), false, false};
    }
    const bool measured = article == "a" && !measure_of(scan.word(end + 2)).empty(); // "three-quarters of a mile"
    return measured ? std::optional(Numeral{end + 2, fraction.value, false, false}) : std::nullopt;
}

} // namespace

std::optional<Numeral> read_number(const QuantityScan& scan, WordIndex at)
{
    if (at >= scan.limit || scan.is_in_name(at)) {
        return std::nullopt;
    }
    if (auto number = read_decimal_comma(scan, at)) {
        return number;
    }
    if (const WordIndex end = end_of_grouped_number(scan, at); end != 0) {
        std::string digits;
        for (WordIndex word = at; word < end; ++word) {
            digits += scan.words[word];
        }
        return Numeral{end, std::move(digits), false, false};
    }
    return read_numeral(scan.words, at);
}

WordIndex share_link(const QuantityScan& scan, WordIndex at)
{
    WordIndex end = at;
    if (scan.word(at) == "in") {
        end = at + 1;
    } else if (scan.is_dash(at) && scan.word(at + 1) == "in" && scan.is_dash(at + 2)) {
        end = at + 3;
    } else if (scan.word(at) == "out" && scan.word(at + 1) == "of") {
        end = at + 2;
    }
    end += end != at && scan.word(end) == "every" ? 1 : 0;
    return end == at || !read_number(scan, end) ? 0 : end - at;
}

std::optional<Numeral> read_share(const QuantityScan& scan, const Numeral& number)
{
    if (number.multiple) {
        return std::nullopt;
    }
    if (number.value.starts_with("0.")) {
        return read_fraction_of_one(scan, number);
    }
    const WordIndex link = share_link(scan, number.end);
    return link == 0 ? std::nullopt : read_proportion(scan, number, number.end + link);
}

std::optional<GluedSum> read_glued_sum(const QuantityScan& scan, WordIndex at)
{
    const std::string_view form = scan.word(at);
    const std::size_t digits = form.find_first_of("0123456789");
    constexpr std::size_t longest = 4; // letters of a sign
    if (digits == 0 || digits == std::string_view::npos || digits > longest || scan.view.word(at).form[0] > 'Z') {
        return std::nullopt;
    }
    const std::string_view currency = currency_before_digits(form.substr(0, digits));
    if (currency.empty()) {
        return std::nullopt;
    }
    LowerWords words = {std::string(form.substr(digits))};
    WordIndex next = at + 1;
    while (scan.word(next) == "," && scan.is_joined(next - 1) && scan.is_joined(next)) { // "QR8" "," "944,593"
        words[0] += ',' + scan.words[next + 1];
        next += 2;
    }
    constexpr std::size_t group = 3;
    while (is_digits(words[0]) && scan.word(next).size() == group && is_digits(scan.word(next))) { // "R50 000"
        words[0] += scan.word(next);
        ++next;
    }
    words.emplace_back(scan.word(next));
    auto number = read_numeral(words, 0);
    if (!number) {
        return std::nullopt;
    }
    number->end = next + number->end - 1;
    return GluedSum{std::move(*number), currency};
}

} // namespace triplewright
