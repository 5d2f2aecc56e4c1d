// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

/// \file
/// Words for numbers, lower case: "seven", "seventy", "seventh", "million", "third".

#ifndef TRIPLEWRIGHT_EXTRACTION_NUMBER_WORDS_HPP
#define TRIPLEWRIGHT_EXTRACTION_NUMBER_WORDS_HPP

#include <string_view>

namespace triplewright {

/// "zero" … "nineteen", or -1.
[[nodiscard]] int small_number_word(std::string_view word);
/// 20 for "twenty" … 90 for "ninety", or -1.
[[nodiscard]] int tens_word(std::string_view word);
/// Either of these, or -1.
[[nodiscard]] int number_word(std::string_view word);
/// 1 for "first" and "1st", 20 for "twentieth"; 0 for anything else.
[[nodiscard]] int ordinal_number(std::string_view word);
/// The power of ten that a word multiplies by, 6 for "million" and "mn"; or -1.
[[nodiscard]] int scale_of(std::string_view word);
/// The same without abbreviations.
[[nodiscard]] int spelled_scale(std::string_view word);
/// 3 for "third", in the plural for "thirds"; 0 for what names no part.
[[nodiscard]] int denominator_word(std::string_view word, bool plural);

} // namespace triplewright

#endif
