// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

#include "formats/dot_style.hpp"

#include "formats/dot_text.hpp"

namespace triplewright {

namespace {

constexpr std::string_view fonts = "Helvetica,Arial,DejaVu Sans,sans-serif";

} // namespace

std::string dot_settings(bool crowded, const std::string& legend, std::string_view node_attributes)
{
    const std::string font = "fontname=" + quote_dot_verbatim(fonts);
    std::string text = "  graph [";
    text += crowded ? "layout=sfdp, overlap=prism, splines=line, K=1.6, sep=\"+14\", repulsiveforce=1.5, "
                    : "rankdir=LR, nodesep=0.3, ranksep=0.8, ";
    text += "outputorder=edgesfirst, bgcolor=white, " + font + ", fontsize=9, labelloc=b, label=" + legend + "];\n";
    text += "  node [" + font + ", fontsize=11, style=filled, color=\"#666666\", penwidth=0.8, margin=\"0.11,0.055\"";
    text += node_attributes;
    text += "];\n";
    text += "  edge [" + font + ", fontsize=9, color=\"#555555\", fontcolor=\"#333333\", arrowsize=0.7];\n";
    return text;
}

std::string legend_row(const std::vector<std::string>& cells)
{
    if (cells.empty()) {
        return {};
    }
    std::string html = "<TR><TD><TABLE BORDER=\"0\" CELLBORDER=\"0\" CELLSPACING=\"3\" CELLPADDING=\"2\"><TR>";
    for (const std::string& cell : cells) {
        html += cell;
    }
    return html + "</TR></TABLE></TD></TR>";
}

std::string legend_table(const std::string& rows)
{
    return "<<TABLE BORDER=\"0\" CELLBORDER=\"0\" CELLSPACING=\"2\">" + rows + "</TABLE>>";
}

std::string relation_cell(std::string_view color, std::string_view name)
{
    return "<TD><FONT COLOR=\"" + std::string(color) + "\">\u2014\u2014 " + escape_html(wrap(name, label_width, 1)) +
           "</FONT></TD>";
}

std::string drawn_nodes_cell(std::size_t drawn, std::size_t all)
{
    return "<TD>" + std::to_string(drawn) + " of " + std::to_string(all) + " nodes drawn</TD>";
}

std::string line_width(std::size_t edges)
{
    return edges > 1 ? ", penwidth=" + std::to_string(std::min<std::size_t>(4, 1 + edges / 2)) : "";
}

} // namespace triplewright
