// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

/// \file
/// Decimal numbers as digits, so that no digit of a text is lost and none is too long.

#ifndef TRIPLEWRIGHT_EXTRACTION_DECIMAL_HPP
#define TRIPLEWRIGHT_EXTRACTION_DECIMAL_HPP

#include <optional>
#include <string>
#include <string_view>

namespace triplewright {

/// `digits` divided by ten to the power of `decimals`, which is negative for "5 million".
struct Decimal {
    std::string digits;
    int decimals = 0;
};

/// Canonical: no leading zero, no trailing one behind a point.
[[nodiscard]] std::string to_text(Decimal number);
/// "1,234.5"; nothing for what is no number or is grouped otherwise than by threes.
[[nodiscard]] std::optional<Decimal> read_digits(std::string_view form);
/// ASCII digits only, and at least one.
[[nodiscard]] bool is_digits(std::string_view text);

} // namespace triplewright

#endif
