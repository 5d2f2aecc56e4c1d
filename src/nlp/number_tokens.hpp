// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

/// \file
/// Numbers, dates, phone numbers and what is a unit behind them.

#ifndef TRIPLEWRIGHT_NLP_NUMBER_TOKENS_HPP
#define TRIPLEWRIGHT_NLP_NUMBER_TOKENS_HPP

#include <cstddef>
#include <string_view>

#include "nlp/chunk.hpp"

namespace triplewright {

/// Does the unit `letters` at `end` leave the number [begin, end): "5km", not the code "86M"?
[[nodiscard]] bool splits_off_unit(const Chunk& chunk, std::size_t begin, std::size_t end, std::string_view letters);

/// Behind `1,000.50`, `10:30`, `192.168.0.1`.
[[nodiscard]] std::size_t skip_number(const Chunk& chunk, std::size_t i);

/// The end of `713-853-3989`, `345-9945`, `713/345-7942` or a postal code; `i` where none begins.
[[nodiscard]] std::size_t find_phone_number(const Chunk& chunk, std::size_t i);

/// The end of `11/28/2000` or `9/11`; `i` where none begins, as at the fraction `1/2`.
[[nodiscard]] std::size_t find_date(const Chunk& chunk, std::size_t i);

} // namespace triplewright

#endif
