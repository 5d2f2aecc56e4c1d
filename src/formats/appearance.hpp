// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

/// \file
/// How nodes look in drawings: the same colours in every format.

#ifndef TRIPLEWRIGHT_FORMATS_APPEARANCE_HPP
#define TRIPLEWRIGHT_FORMATS_APPEARANCE_HPP

#include <string_view>

#include "triplewright/graph/knowledge_graph.hpp"

namespace triplewright {

/// Graphviz's shape and a pastel fill.
struct Appearance {
    std::string_view shape;
    std::string_view fill; ///< `#rrggbb`
};
[[nodiscard]] Appearance appearance_of(const GraphNode& node);
[[nodiscard]] Appearance appearance_of(EntityType type);

} // namespace triplewright

#endif
