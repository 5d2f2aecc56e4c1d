// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

/// \file
/// Walks over an XML file element by element. pugixml parses pieces of some 64 KB, so that there is never a tree of a
/// whole graph: one of a million edges would take gigabytes.

#ifndef TRIPLEWRIGHT_FORMATS_XML_WALKER_HPP
#define TRIPLEWRIGHT_FORMATS_XML_WALKER_HPP

#include <cstddef>
#include <string>
#include <string_view>

#include <pugixml.hpp>

#include "formats/input_text.hpp"

namespace triplewright {

class XmlVisitor {
public:
    virtual ~XmlVisitor() = default;
    /// True when the children of an element of this name are to be shown one by one.
    [[nodiscard]] virtual bool opens(std::string_view local_name, std::size_t depth) = 0;
    /// The start tag of such an element (without children), at byte `offset` of the text.
    virtual void begin(const pugi::xml_node& tag, std::size_t offset) = 0;
    virtual void end(std::string_view local_name) = 0;
    /// Any other element, complete. The place of an element in it is `offset + position_of(element)`.
    virtual void element(const pugi::xml_node& element, std::size_t offset) = 0;
};

/// Shows all of the file; throws InputError with the place where it is not well-formed.
void walk_xml(const InputText& input, InputReport& report, XmlVisitor& visitor);

/// The encoding that an XML declaration names, or "" for UTF-8.
[[nodiscard]] std::string declared_encoding(std::string_view bytes);
/// Reads a file (`-` is standard input) in the encoding that its XML declaration names. Throws InputError.
[[nodiscard]] InputText read_xml(const std::string& path);

/// Where an element of a piece begins, from the begin of the piece.
[[nodiscard]] std::size_t position_of(const pugi::xml_node& element);

/// A name without its namespace prefix.
[[nodiscard]] std::string_view local_name(const pugi::xml_node& node);
[[nodiscard]] std::string_view local_name(std::string_view name);

/// All text in an element, without that of its children.
void append_own_text(std::string& out, const pugi::xml_node& element);

} // namespace triplewright

#endif
