// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

/// \file
/// Text in XML 1.0. Characters that no XML can hold, and bytes that are not UTF-8, become U+FFFD: one of them stops
/// every parser.

#ifndef TRIPLEWRIGHT_FORMATS_XML_TEXT_HPP
#define TRIPLEWRIGHT_FORMATS_XML_TEXT_HPP

#include <string>
#include <string_view>

namespace triplewright {

/// Text between tags. With `&` or `<` it becomes CDATA: Gephi takes text in pieces that end at entities, and drops
/// pieces of blanks. A carriage return is `&#13;`, because parsers read a bare one as a line end.
void append_xml_text(std::string& out, std::string_view text);

/// An attribute's value, without its quotation marks.
void append_xml_attribute(std::string& out, std::string_view text);

/// Text as an xs:NMTOKEN that no other text becomes: bytes other than ASCII letters, digits, `.`, `-` and `_` are
/// `:XX`.
void append_xml_token(std::string& out, std::string_view text);

} // namespace triplewright

#endif
