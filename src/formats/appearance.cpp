// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

#include "formats/appearance.hpp"

#include <array>

namespace triplewright {

Appearance appearance_of(EntityType type)
{
    static constexpr std::array<Appearance, 10> rows = {{
        {"ellipse", "#cfe2ff"},   // person
        {"box", "#ffe3b3"},       // organization
        {"hexagon", "#d3f2d0"},   // location
        {"house", "#c4ebe3"},     // facility
        {"octagon", "#e6d9f7"},   // norp
        {"component", "#f9d9e8"}, // product
        {"diamond", "#ffd3cc"},   // event
        {"folder", "#fff2ad"},    // work
        {"box", "#e6e6e6"},       // misc
        {"box", "#f2f2f2"},       // thing
    }};
    return rows.at(static_cast<std::size_t>(type));
}

Appearance appearance_of(const GraphNode& node)
{
    switch (node.kind) {
    case NodeKind::literal: return {"note", "#ffffff"};
    case NodeKind::statement: return {"circle", "#c8c8c8"};
    case NodeKind::entity: break;
    }
    return appearance_of(node.type);
}

} // namespace triplewright
