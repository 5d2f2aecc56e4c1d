// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

/// \file
/// Elements as text, one line each, for comparison in tests.

#ifndef TRIPLEWRIGHT_TESTS_FORMATS_ELEMENT_DUMP_HPP
#define TRIPLEWRIGHT_TESTS_FORMATS_ELEMENT_DUMP_HPP

#include <string>
#include <vector>

#include "formats/value_text.hpp"
#include "triplewright/formats/elements.hpp"

namespace triplewright::testing {

inline void dump_rest(std::string& out, std::span<const Attribute> attributes, const std::vector<AttributeKey>& keys,
                      std::span<const Spell> times, const Look& look)
{
    for (const Attribute& attribute : attributes) {
        out += ' ' + keys.at(attribute.key()).name + (attribute.is_text() ? "='" : "=");
        append_scalar(out, attribute);
        out += attribute.is_text() ? "'" : "";
    }
    for (const Spell& spell : times) {
        out += " [" + std::string(spell.begin) + ',' + std::string(spell.end) + ']';
    }
    if (look.color != Look::no_color) {
        out += ' ';
        append_color(out, look.color);
    }
    if (look.size != 0) {
        out += " size=";
        append_number(out, look.size);
    }
    if (look.position) {
        for (const auto& [name, value] : {std::pair(" x=", look.position->x), std::pair(" y=", look.position->y)}) {
            out += name;
            append_number(out, value);
        }
    }
    out += '\n';
}

/// `a "Label" :type key=value`, `a->b "label" :type *weight key='text'`; `--` for an undirected edge.
inline std::string dump(const ElementGraph& graph)
{
    std::string out;
    for (const GraphFact& fact : graph.schema.facts) {
        out += "fact " + fact.name + "='" + fact.value + "'\n";
    }
    const auto label = [&](std::string_view text, std::string_view type) {
        out += text.empty() ? "" : " \"" + std::string(text) + '"';
        out += type.empty() ? "" : " :" + std::string(type);
    };
    for (const NodeElement& node : graph.nodes()) {
        out += node.id;
        label(node.label, node.type);
        dump_rest(out, node.attributes, graph.schema.node_keys, node.times, node.look);
    }
    for (const EdgeElement& edge : graph.edges()) {
        out += std::string(edge.source) + (edge.directed ? "->" : "--") + std::string(edge.target);
        out += edge.id.empty() ? "" : " #" + std::string(edge.id);
        label(edge.label, edge.type);
        if (edge.weight != 1) {
            out += " *";
            append_number(out, edge.weight);
        }
        dump_rest(out, edge.attributes, graph.schema.edge_keys, edge.times, edge.look);
    }
    return out;
}

} // namespace triplewright::testing

#endif
