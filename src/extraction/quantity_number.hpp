// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

/// \file
/// The numbers of quantities: what stands in one word with its sign, and parts of other numbers.

#ifndef TRIPLEWRIGHT_EXTRACTION_QUANTITY_NUMBER_HPP
#define TRIPLEWRIGHT_EXTRACTION_QUANTITY_NUMBER_HPP

#include <optional>
#include <string_view>

#include "extraction/quantity_scan.hpp"

namespace triplewright {

/// A number with its scale, "3.5 million", "2,25 billion", "200 000"; none in a name.
[[nodiscard]] std::optional<Numeral> read_number(const QuantityScan& scan, WordIndex at);
/// How many words link the numbers of "one in five", "two out of every ten"; 0 where no number follows.
[[nodiscard]] WordIndex share_link(const QuantityScan& scan, WordIndex at);
/// The value of "one in five" by its first number, of "a quarter of a million" by its fraction; none where the number
/// stands alone.
[[nodiscard]] std::optional<Numeral> read_share(const QuantityScan& scan, const Numeral& number);

/// A number with the currency (ISO 4217) whose sign is in one word with it.
struct GluedSum {
    Numeral number;
    std::string_view currency;
};
/// "R250", "SR5.2 billion", "GHS6.2billion".
[[nodiscard]] std::optional<GluedSum> read_glued_sum(const QuantityScan& scan, WordIndex at);

} // namespace triplewright

#endif
