// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

/// \file
/// The units behind numbers.

#ifndef TRIPLEWRIGHT_EXTRACTION_QUANTITY_UNIT_HPP
#define TRIPLEWRIGHT_EXTRACTION_QUANTITY_UNIT_HPP

#include <string>
#include <string_view>

#include "extraction/quantity_scan.hpp"

namespace triplewright {

/// A unit that ends before the word `end`; "" for none.
struct UnitMatch {
    WordIndex end = 0;
    std::string unit;
};

/// The unit behind a number [first, end): "percentage points", "US dollars", "square-foot", "degrees Celsius", "years
/// old". `weight` tells that pounds are no money. A "meter" that ends at `end` is the last letter of "100m".
[[nodiscard]] UnitMatch read_unit(const QuantityScan& scan, WordIndex first, WordIndex end, bool weight);
/// What a quantity of this unit is counted by: "per day", "a year", "a ton", "/h".
[[nodiscard]] UnitMatch read_rate(const QuantityScan& scan, WordIndex at, std::string_view unit);

} // namespace triplewright

#endif
