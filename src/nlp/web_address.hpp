// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

/// \file
/// Tokens that have a syntax of their own: web addresses, e-mail addresses, file names, newsgroups, emoticons.

#ifndef TRIPLEWRIGHT_NLP_WEB_ADDRESS_HPP
#define TRIPLEWRIGHT_NLP_WEB_ADDRESS_HPP

#include <cstddef>
#include <string_view>

namespace triplewright {

/// The end of the address that begins at `offset` of a stretch without blanks that ends with `text`; `offset` where
/// none begins. `text[offset]` is the first character of a token.
[[nodiscard]] std::size_t find_web_address(std::string_view text, std::size_t offset);

/// The end of the emoticon that begins at `offset`, or `offset`.
[[nodiscard]] std::size_t find_emoticon(std::string_view text, std::size_t offset);

} // namespace triplewright

#endif
