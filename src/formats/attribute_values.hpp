// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

/// \file
/// Values as files spell them.

#ifndef TRIPLEWRIGHT_FORMATS_ATTRIBUTE_VALUES_HPP
#define TRIPLEWRIGHT_FORMATS_ATTRIBUTE_VALUES_HPP

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "triplewright/formats/elements.hpp"

namespace triplewright {

[[nodiscard]] std::string_view trim(std::string_view text);

/// A number; also `Infinity`, `-inf`, `NaN` in any case, and with a `+`. Nothing when there is anything else.
[[nodiscard]] std::optional<double> parse_number(std::string_view text);
/// An integer; `4.0` is one too.
[[nodiscard]] std::optional<std::int64_t> parse_integer(std::string_view text);
/// `true`, `True`, `1`, `false` …
[[nodiscard]] std::optional<bool> parse_boolean(std::string_view text);
/// `#rrggbb` or `#rrggbbaa` (without its transparency).
[[nodiscard]] std::optional<std::uint32_t> parse_color(std::string_view text);
/// The text as a value of that type; a text is not copied. Nothing when it is none.
[[nodiscard]] std::optional<Attribute> parse_attribute(std::uint32_t key, AttributeType type, std::string_view text);

/// ISO 8601 intervals as the writers put them into attributes: `2031-05-01/2031-05-03 2031-06-01/`. False when the text
/// is something else.
[[nodiscard]] bool parse_times(std::string_view text, std::vector<Spell>& out);

} // namespace triplewright

#endif
