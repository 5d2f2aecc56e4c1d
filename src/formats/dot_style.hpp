// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

/// \file
/// What drawings of our graphs (dot.cpp) and of others (dot_elements.cpp) have in common: layout, colours of relations,
/// the parts of a legend.

#ifndef TRIPLEWRIGHT_FORMATS_DOT_STYLE_HPP
#define TRIPLEWRIGHT_FORMATS_DOT_STYLE_HPP

#include <algorithm>
#include <array>
#include <cstddef>
#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace triplewright {

inline constexpr std::size_t label_width = 24; ///< In characters.
/// With more lines a drawing is crowded: laid out by `sfdp`, relations as colours instead of labels.
inline constexpr std::size_t crowd_edges = 100;
inline constexpr std::array<std::string_view, 8> relation_colors = {"#1f77b4", "#e67e00", "#2ca02c", "#8e44ad",
                                                                    "#8c564b", "#d6479a", "#17a2b8", "#a0a000"};
inline constexpr std::string_view other_relation_color = "#777777";

/// The attributes of graph, nodes and edges. `node_attributes` are further ones of every node.
[[nodiscard]] std::string dot_settings(bool crowded, const std::string& legend, std::string_view node_attributes);

/// A row of a legend: a table of its own, so that rows do not share column widths; "" without cells.
[[nodiscard]] std::string legend_row(const std::vector<std::string>& cells);
/// A legend as a label.
[[nodiscard]] std::string legend_table(const std::string& rows);
/// "—— met with", in the colour of the relation.
[[nodiscard]] std::string relation_cell(std::string_view color, std::string_view name);
/// "150 of 400 nodes drawn"
[[nodiscard]] std::string drawn_nodes_cell(std::size_t drawn, std::size_t all);

/// `, penwidth=…` for a line that stands for several edges.
[[nodiscard]] std::string line_width(std::size_t edges);

/// Names with their numbers, the most frequent first; of equally frequent ones the first by name.
template <typename Name>
std::vector<std::pair<Name, std::size_t>> rank(const std::map<Name, std::size_t>& counts)
{
    std::vector<std::pair<Name, std::size_t>> ranked(counts.begin(), counts.end());
    std::stable_sort(ranked.begin(), ranked.end(), [](const auto& a, const auto& b) { return a.second > b.second; });
    return ranked;
}

} // namespace triplewright

#endif
