// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

/// \file
/// Values as text, the same in every format: attribute_values.hpp the other way round.

#ifndef TRIPLEWRIGHT_FORMATS_VALUE_TEXT_HPP
#define TRIPLEWRIGHT_FORMATS_VALUE_TEXT_HPP

#include <charconv>
#include <cmath>
#include <cstdint>
#include <string>
#include <string_view>

#include "triplewright/formats/elements.hpp"

namespace triplewright {

/// Appends a number as std::to_chars writes it: the shortest form that reads back as the same.
template <typename Number>
void append_number(std::string& out, Number value)
{
    char digits[32];
    out.append(digits, std::to_chars(digits, digits + sizeof digits, value).ptr);
}

/// A number of an attribute, spelled as Java, Python and C read it: `NaN`, `Infinity`, `-Infinity`.
template <typename Number>
void append_real(std::string& out, Number value)
{
    if (std::isfinite(value)) {
        append_number(out, value);
    } else {
        out += std::isnan(value) ? "NaN" : value > 0 ? "Infinity" : "-Infinity";
    }
}

/// A value that is no text: `true`, `-5`, `0.25`.
inline void append_scalar(std::string& out, const Attribute& value)
{
    switch (value.type()) {
    case AttributeType::boolean: out += value.as_boolean() ? "true" : "false"; break;
    case AttributeType::integer: append_number(out, value.as_integer()); break;
    case AttributeType::single: append_real(out, value.as_single()); break;
    case AttributeType::real: append_real(out, value.as_real()); break;
    default: out += value.as_text(); break;
    }
}

/// `#rrggbb`
inline void append_color(std::string& out, std::uint32_t color)
{
    constexpr std::string_view digits = "0123456789abcdef";
    out += '#';
    for (int shift = 20; shift >= 0; shift -= 4) {
        out += digits[(color >> static_cast<unsigned>(shift)) & 15U];
    }
}

} // namespace triplewright

#endif
