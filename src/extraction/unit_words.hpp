// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

/// \file
/// The words of quantities, in lower case: units, currencies, bounds.

#ifndef TRIPLEWRIGHT_EXTRACTION_UNIT_WORDS_HPP
#define TRIPLEWRIGHT_EXTRACTION_UNIT_WORDS_HPP

#include <array>
#include <string_view>

namespace triplewright {

/// The code (ISO 4217) of a sign before a number: `USD` of "$"; else "".
[[nodiscard]] std::string_view currency_of_sign(std::string_view word);
/// The same for letters that are one word with the number: "R250", "SR5.2".
[[nodiscard]] std::string_view currency_before_digits(std::string_view letters);
/// The code of a currency's name behind a number: `EUR` of "euros"; else "".
[[nodiscard]] std::string_view currency_of_name(std::string_view word);
/// The singular name of a measure: "kilometer" of "km"; else "".
[[nodiscard]] std::string_view measure_of(std::string_view word);
/// "square", "cubic", "metric", "nautical" for all their spellings; else "".
[[nodiscard]] std::string_view measure_prefix(std::string_view word);
/// The unit of time that a rate can have: "day"; else "".
[[nodiscard]] std::string_view rate_unit(std::string_view word);

/// Words that keep a number from being exact, and what they say.
struct Bound {
    std::array<std::string_view, 3> words; ///< In the order of the text; "" for fewer.
    std::string_view bound;
};
/// Longer ones first.
inline constexpr std::array<Bound, 38> bounds = {{
    {{"no", "fewer", "than"}, "at least"},
    {{"no", "less", "than"}, "at least"},
    {{"not", "less", "than"}, "at least"},
    {{"no", "more", "than"}, "at most"},
    {{"not", "more", "than"}, "at most"},
    {{"as", "many", "as"}, "at most"},
    {{"as", "much", "as"}, "at most"},
    {{"a", "minimum", "of"}, "at least"},
    {{"a", "maximum", "of"}, "at most"},
    {{"an", "estimated", ""}, "about"},
    {{"a", "total", "of"}, ""},
    {{"as", "little", "as"}, "at least"},
    {{"as", "few", "as"}, "at least"},
    {{"at", "least", ""}, "at least"},
    {{"at", "most", ""}, "at most"},
    {{"more", "than", ""}, "more than"},
    {{"greater", "than", ""}, "more than"},
    {{"higher", "than", ""}, "more than"},
    {{"less", "than", ""}, "less than"},
    {{"fewer", "than", ""}, "less than"},
    {{"lower", "than", ""}, "less than"},
    {{"older", "than", ""}, "more than"},
    {{"younger", "than", ""}, "less than"},
    {{"up", "to", ""}, "at most"},
    {{"close", "to", ""}, "nearly"},
    {{"upwards", "of", ""}, "more than"},
    {{"upward", "of", ""}, "more than"},
    {{"over", "", ""}, "more than"},
    {{"under", "", ""}, "less than"},
    {{"below", "", ""}, "less than"},
    {{"above", "", ""}, "more than"},
    {{"nearly", "", ""}, "nearly"},
    {{"almost", "", ""}, "nearly"},
    {{"about", "", ""}, "about"},
    {{"around", "", ""}, "about"},
    {{"approximately", "", ""}, "about"},
    {{"roughly", "", ""}, "about"},
    {{"some", "", ""}, "about"},
}};

} // namespace triplewright

#endif
