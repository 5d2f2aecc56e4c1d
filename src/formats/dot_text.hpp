// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

/// \file
/// Text in DOT: quoting, escaping, wrapping. Everything in a DOT file that comes from a graph goes through here.

#ifndef TRIPLEWRIGHT_FORMATS_DOT_TEXT_HPP
#define TRIPLEWRIGHT_FORMATS_DOT_TEXT_HPP

#include <cstddef>
#include <string>
#include <string_view>

namespace triplewright {

/// `text` in at most `lines` lines (separated by `\n`) of about `width` code points, broken at blanks where there are
/// some; "…" for what is left out. Blanks are folded, controls become U+FFFD.
[[nodiscard]] std::string wrap(std::string_view text, std::size_t width, std::size_t lines);

/// A value for label, tooltip and the like, with its quotation marks: `"` and `\` are escaped, so that `\N` is no node
/// name; line ends become `\n`; `&` becomes `&amp;`, because Graphviz reads entities; controls become U+FFFD.
[[nodiscard]] std::string quote_dot(std::string_view text);

/// The same for attributes in which Graphviz reads no entities, such as URL.
[[nodiscard]] std::string quote_dot_verbatim(std::string_view text);

/// Text inside of an HTML-like label.
[[nodiscard]] std::string escape_html(std::string_view text);

} // namespace triplewright

#endif
