// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

/// \file
/// What goes into one field of one line.

#ifndef TRIPLEWRIGHT_EXTRACTION_LINE_TEXT_HPP
#define TRIPLEWRIGHT_EXTRACTION_LINE_TEXT_HPP

#include <string>
#include <string_view>

namespace triplewright {

/// Runs of blanks and control characters become one blank; none at the ends.
[[nodiscard]] std::string to_one_line(std::string_view text);
/// Two decimals, whatever the locale.
[[nodiscard]] std::string to_decimal(float value);

} // namespace triplewright

#endif
