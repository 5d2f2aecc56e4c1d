// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

#include "formats/yed_graphics.hpp"

#include <string_view>

#include "formats/attribute_values.hpp"
#include "formats/xml_walker.hpp"

namespace triplewright {

namespace {

class GraphicsReader final : public pugi::xml_tree_walker {
public:
    GraphicsReader(std::string& label, Look& look) : label_(label), look_(look) {}

    bool for_each(pugi::xml_node& node) override
    {
        const std::string_view name = local_name(node);
        if (name == "NodeLabel" || name == "EdgeLabel" || name == "Label.Text") {
            take_label(node);
        } else if (name == "Fill" || name == "LineStyle") {
            take_color(node);
        } else if (name == "Geometry") {
            take_place(node);
        }
        return true;
    }

private:
    void take_label(const pugi::xml_node& node)
    {
        if (label_.empty()) {
            std::string text;
            append_own_text(text, node);
            label_ = trim(text);
        }
    }

    void take_color(const pugi::xml_node& node)
    {
        const bool is_fill = local_name(node) == "Fill";
        const auto color = parse_color(node.attribute("color").value());
        if (color && look_.color == Look::no_color) {
            look_.color = *color;
        }
        if (!is_fill && look_.size == 0) {
            look_.size = parse_number(node.attribute("width").value()).value_or(0);
        }
    }

    void take_place(const pugi::xml_node& node)
    {
        const auto x = parse_number(node.attribute("x").value());
        const auto y = parse_number(node.attribute("y").value());
        if (x && y && !look_.position) {
            look_.position = Look::Position{*x, *y, 0};
        }
        if (look_.size == 0) {
            look_.size = parse_number(node.attribute("width").value()).value_or(0);
        }
    }

    std::string& label_;
    Look& look_;
};

} // namespace

void read_yed_graphics(const pugi::xml_node& data, std::string& label, Look& look)
{
    pugi::xml_node root = data;
    GraphicsReader reader(label, look);
    root.traverse(reader);
}

} // namespace triplewright
