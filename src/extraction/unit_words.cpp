// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

#include "extraction/unit_words.hpp"

#include <algorithm>

namespace triplewright {

namespace {

struct Row {
    std::string_view word;
    std::string_view unit;
};

template <std::size_t size>
std::string_view find_unit(const std::array<Row, size>& table, std::string_view word)
{
    const auto* const found = std::ranges::find(table, word, &Row::word);
    return found == table.end() ? std::string_view() : found->unit;
}

// clang-format off
constexpr std::array signs = std::to_array<Row>({
    {"$", "USD"}, {"us$", "USD"}, {"usd", "USD"}, {"€", "EUR"}, {"eur", "EUR"}, {"£", "GBP"}, {"gbp", "GBP"},
    {"¥", "JPY"}, {"jpy", "JPY"}, {"a$", "AUD"}, {"au$", "AUD"}, {"aud", "AUD"}, {"c$", "CAD"}, {"ca$", "CAD"},
    {"cad", "CAD"}, {"nz$", "NZD"}, {"hk$", "HKD"}, {"s$", "SGD"}, {"nt$", "TWD"}, {"r$", "BRL"}, {"rs", "INR"},
    {"rs.", "INR"}, {"inr", "INR"}, {"₹", "INR"}, {"₦", "NGN"}, {"₩", "KRW"}, {"₽", "RUB"}, {"₱", "PHP"},
    {"₫", "VND"}, {"₺", "TRY"}, {"₴", "UAH"}, {"chf", "CHF"}, {"ksh", "KES"}, {"rm", "MYR"},
    {"le", "EGP"}, {"ghs", "GHS"}, {"gh¢", "GHS"}, {"gh₵", "GHS"}, {"kes", "KES"}, {"n$", "NAD"}, {"j$", "JMD"},
    {"tt$", "TTD"}, {"mx$", "MXN"}, {"z$", "ZWL"}, {"zar", "ZAR"}, {"sar", "SAR"}, {"sr", "SAR"}, {"aed", "AED"},
    {"qr", "QAR"}, {"qar", "QAR"}, {"kd", "KWD"}, {"kwd", "KWD"}, {"omr", "OMR"}, {"bhd", "BHD"}, {"jod", "JOD"},
    {"egp", "EGP"}, {"pkr", "PKR"}, {"bdt", "BDT"}, {"tk", "BDT"}, {"npr", "NPR"}, {"lkr", "LKR"}, {"cny", "CNY"},
    {"rmb", "CNY"}, {"krw", "KRW"}, {"idr", "IDR"}, {"rp", "IDR"}, {"thb", "THB"}, {"myr", "MYR"}, {"php", "PHP"},
    {"vnd", "VND"}, {"ngn", "NGN"}, {"ugx", "UGX"}, {"tzs", "TZS"}, {"etb", "ETB"}, {"nis", "ILS"}, {"ils", "ILS"},
    {"mxn", "MXN"}, {"brl", "BRL"}, {"clp", "CLP"}, {"jmd", "JMD"}, {"nok", "NOK"}, {"sek", "SEK"}, {"dkk", "DKK"},
    {"pln", "PLN"}, {"huf", "HUF"}, {"czk", "CZK"}, {"sgd", "SGD"}, {"hkd", "HKD"}, {"nzd", "NZD"}, {"twd", "TWD"},
});
/// Names that only one country of weight uses, or that mean that one by themselves.
constexpr std::array<Row, 40> names = {{
    {"dollar", "USD"}, {"dollars", "USD"}, {"euro", "EUR"}, {"euros", "EUR"}, {"pound", "GBP"}, {"pounds", "GBP"},
    {"yen", "JPY"}, {"yuan", "CNY"}, {"renminbi", "CNY"}, {"rupee", "INR"}, {"rupees", "INR"}, {"naira", "NGN"},
    {"cedi", "GHS"}, {"cedis", "GHS"}, {"rand", "ZAR"}, {"ruble", "RUB"}, {"rubles", "RUB"}, {"rouble", "RUB"},
    {"roubles", "RUB"}, {"baht", "THB"}, {"ringgit", "MYR"}, {"rupiah", "IDR"}, {"dong", "VND"}, {"won", "KRW"},
    {"zloty", "PLN"}, {"zlotys", "PLN"}, {"hryvnia", "UAH"}, {"hryvnias", "UAH"}, {"shekel", "ILS"},
    {"shekels", "ILS"}, {"taka", "BDT"}, {"birr", "ETB"}, {"usd", "USD"}, {"eur", "EUR"}, {"gbp", "GBP"},
    {"forint", "HUF"}, {"forints", "HUF"}, {"leu", "RON"}, {"lira", "TRY"}, {"liras", "TRY"},
}};
constexpr std::array measures = std::to_array<Row>({
    {"%", "percent"}, {"percent", "percent"}, {"pct", "percent"}, {"bps", "basis point"},
    {"km", "kilometer"}, {"kms", "kilometer"}, {"kilometer", "kilometer"}, {"kilometers", "kilometer"},
    {"kilometre", "kilometer"}, {"kilometres", "kilometer"}, {"mile", "mile"}, {"miles", "mile"},
    {"meter", "meter"}, {"meters", "meter"}, {"metre", "meter"}, {"metres", "meter"}, {"cm", "centimeter"},
    {"centimeter", "centimeter"}, {"centimeters", "centimeter"}, {"centimetre", "centimeter"},
    {"centimetres", "centimeter"}, {"mm", "millimeter"}, {"millimeters", "millimeter"}, {"millimetres", "millimeter"},
    {"foot", "foot"}, {"feet", "foot"}, {"ft", "foot"}, {"inch", "inch"}, {"inches", "inch"}, {"yard", "yard"},
    {"yards", "yard"}, {"acre", "acre"}, {"acres", "acre"}, {"hectare", "hectare"}, {"hectares", "hectare"},
    {"kg", "kilogram"}, {"kgs", "kilogram"}, {"kilo", "kilogram"}, {"kilos", "kilogram"}, {"kilogram", "kilogram"},
    {"kilograms", "kilogram"}, {"gram", "gram"}, {"grams", "gram"}, {"tonne", "tonne"}, {"tonnes", "tonne"},
    {"ton", "ton"}, {"tons", "ton"}, {"lbs", "pound"}, {"lb", "pound"}, {"ounce", "ounce"}, {"ounces", "ounce"},
    {"liter", "liter"}, {"liters", "liter"}, {"litre", "liter"}, {"litres", "liter"}, {"gallon", "gallon"},
    {"gallons", "gallon"}, {"barrel", "barrel"}, {"barrels", "barrel"}, {"watt", "watt"}, {"watts", "watt"},
    {"kw", "kilowatt"}, {"mw", "megawatt"}, {"megawatt", "megawatt"}, {"megawatts", "megawatt"}, {"gw", "gigawatt"},
    {"gigawatt", "gigawatt"}, {"gigawatts", "gigawatt"}, {"mph", "mile/hour"}, {"kph", "kilometer/hour"},
    {"km/h", "kilometer/hour"}, {"degree", "degree"}, {"degrees", "degree"}, {"°", "degree"}, {"cent", "cent"},
    {"cents", "cent"}, {"°c", "degree Celsius"}, {"degc", "degree Celsius"}, {"°f", "degree Fahrenheit"}, {"celsius", "degree Celsius"},
    {"hp", "horsepower"}, {"horsepower", "horsepower"}, {"mb", "megabyte"}, {"gb", "gigabyte"},
    {"terabytes", "terabyte"}, {"gigabytes", "gigabyte"}, {"megabytes", "megabyte"}, {"kwh", "kilowatt hour"},
    {"millimeter", "millimeter"}, {"millimetre", "millimeter"}, {"km2", "square kilometer"},
    {"km²", "square kilometer"}, {"m2", "square meter"}, {"m²", "square meter"}, {"sqm", "square meter"},
    {"m3", "cubic meter"}, {"m³", "cubic meter"}, {"milligram", "milligram"}, {"milligrams", "milligram"},
    {"mg", "milligram"}, {"milliliter", "milliliter"}, {"milliliters", "milliliter"}, {"millilitres", "milliliter"},
    {"ml", "milliliter"}, {"kilowatts", "kilowatt"}, {"kilowatt", "kilowatt"}, {"knot", "knot"}, {"knots", "knot"},
    {"bushel", "bushel"}, {"bushels", "bushel"}, {"carat", "carat"}, {"carats", "carat"}, {"bpd", "barrel/day"},
    {"quintal", "quintal"}, {"quintals", "quintal"}, {"terabyte", "terabyte"}, {"gigabyte", "gigabyte"},
});
constexpr std::array<Row, 10> rates = {{
    {"second", "second"}, {"minute", "minute"}, {"hour", "hour"}, {"day", "day"}, {"night", "night"}, {"week", "week"},
    {"month", "month"}, {"quarter", "quarter"}, {"year", "year"}, {"annum", "year"},
}};
// clang-format on

} // namespace

std::string_view currency_of_sign(std::string_view word)
{
    return find_unit(signs, word);
}

std::string_view currency_before_digits(std::string_view letters)
{
    return letters == "r" ? "ZAR" : letters == "$" ? "" : find_unit(signs, letters);
}

std::string_view measure_prefix(std::string_view word)
{
    static constexpr std::array prefixes = std::to_array<Row>({{"square", "square"},
                                                               {"sq", "square"},
                                                               {"sq.", "square"},
                                                               {"cubic", "cubic"},
                                                               {"cu", "cubic"},
                                                               {"metric", "metric"},
                                                               {"nautical", "nautical"}});
    return find_unit(prefixes, word);
}

std::string_view currency_of_name(std::string_view word)
{
    return find_unit(names, word);
}

std::string_view measure_of(std::string_view word)
{
    return find_unit(measures, word);
}

std::string_view rate_unit(std::string_view word)
{
    return find_unit(rates, word);
}

} // namespace triplewright
