// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

/// \file
/// Times and quantities that stand in a text, as typed values: plain data. Filled by `extraction/`.

#ifndef TRIPLEWRIGHT_ANNOTATION_VALUES_HPP
#define TRIPLEWRIGHT_ANNOTATION_VALUES_HPP

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "triplewright/text/span.hpp"

namespace triplewright {

/// A time expression: words [first_word, end_word) of a sentence.
struct Time {
    Span span;
    std::size_t first_word = 0;
    std::size_t end_word = 0;
    /// Legal for `datatype`; where that is "", the notation of TIMEX3 (ISO-TimeML: `2024-W20`, `199X`, `XXXX-WXX-3`,
    /// `2024-Q1`, `R/P1W`, `1998/2003`, `PXY`), or "" for a time that cannot be told from its words.
    std::string value;
    std::string_view datatype; ///< Local name in XML Schema, such as `date`; "" where that has none. Static storage.
};

/// A quantity: words [first_word, end_word) of a sentence.
struct Quantity {
    Span span; ///< With its unit, without its bound.
    std::size_t first_word = 0;
    std::size_t end_word = 0;
    std::string value; ///< Decimal digits; of a range `low/high`.
    /// ISO 4217 code of a currency, `percent`, `percentage point`, `ordinal`, the singular name of another unit, all of
    /// these with `/day` and the like in a rate; "" for a bare number.
    std::string unit;
    /// `at least`, `more than`, `at most`, `less than`, `about`, `nearly`, `range`, `multiple` (several times the
    /// value: "hundreds"); "" for an exact one. Static storage.
    std::string_view bound;
};

/// Those of a sentence or a passage, each in the order of the text and without overlap.
struct Values {
    std::vector<Time> times;
    std::vector<Quantity> quantities;
};

} // namespace triplewright

#endif
