// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

/// \file
/// yEd keeps labels, colours and places in elements of its own inside of a GraphML `data`.

#ifndef TRIPLEWRIGHT_FORMATS_YED_GRAPHICS_HPP
#define TRIPLEWRIGHT_FORMATS_YED_GRAPHICS_HPP

#include <string>

#include <pugixml.hpp>

#include "triplewright/formats/elements.hpp"

namespace triplewright {

/// Takes what the drawing of a node or edge tells: the first label with a text, fill or line colour, place, width.
void read_yed_graphics(const pugi::xml_node& data, std::string& label, Look& look);

} // namespace triplewright

#endif
