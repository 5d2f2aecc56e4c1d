// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

#include <algorithm>
#include <array>
#include <string>

#include "formats/graph_attributes.hpp"

namespace triplewright {

namespace {

void write_aliases(GraphWriting& /*context*/, const GraphNode& node, AttributeSlot slot)
{
    std::string& text = slot.begin_text();
    for (std::size_t i = 0; i < node.aliases.size(); ++i) {
        text += i == 0 ? "" : "\n";
        append_line(text, node.aliases[i]);
    }
    slot.end_text(AttributeType::lines);
}

void read_aliases(const GraphReading& /*context*/, const Attribute& value, GraphNode& node)
{
    for_each_item_of(value, AttributeType::lines,
                     [&](std::string_view alias) { node.aliases.push_back(read_line(alias)); });
}

/// `name=IRI#char=0,5 …`
void write_mention_ranges(GraphWriting& context, const GraphNode& node, AttributeSlot slot)
{
    std::string& text = slot.begin_text();
    for (std::size_t i = 0; i < node.mentions.size(); ++i) {
        text += i == 0 ? "" : " ";
        text += to_string(node.mentions[i].kind);
        text += '=';
        append_place(text, context.graph, node.mentions[i].range);
    }
    slot.end_text(AttributeType::tokens);
}

void read_mention_ranges(const GraphReading& context, const Attribute& value, GraphNode& node)
{
    for_each_item_of(value, AttributeType::tokens, [&](std::string_view item) {
        const std::size_t equals = item.find('=');
        if (equals == std::string_view::npos) {
            context.fail("'" + std::string(item) + "' is no mention");
        }
        const MentionKind kind = to_enum(context, item.substr(0, equals), MentionKind::pronoun);
        node.mentions.push_back({context.place(item.substr(equals + 1)), node.label, kind});
    });
}

/// A line each, in the order of the ranges; none when all are the label.
void write_mention_texts(GraphWriting& /*context*/, const GraphNode& node, AttributeSlot slot)
{
    if (std::all_of(node.mentions.begin(), node.mentions.end(),
                    [&](const GraphMention& mention) { return mention.text == node.label; })) {
        return;
    }
    std::string& text = slot.begin_text();
    for (std::size_t i = 0; i < node.mentions.size(); ++i) {
        text += i == 0 ? "" : "\n";
        append_line(text, node.mentions[i].text);
    }
    slot.end_text(AttributeType::lines);
}

void read_mention_texts(const GraphReading& context, const Attribute& value, GraphNode& node)
{
    std::size_t i = 0;
    for_each_item_of(value, AttributeType::lines, [&](std::string_view line) {
        if (i == node.mentions.size()) {
            context.fail("there are more texts than ranges");
        }
        node.mentions[i++].text = read_line(line);
    });
}

constexpr std::array<GraphAttribute<GraphNode>, 7> rows = {{
    {"iri", AttributeType::text, [](GraphWriting&, const GraphNode& node, AttributeSlot slot) { slot.text(node.iri); },
     [](const GraphReading&, const Attribute& value, GraphNode& node) { node.iri = value.as_text(); }},
    {"named", AttributeType::boolean,
     [](GraphWriting&, const GraphNode& node, AttributeSlot slot) {
         if (node.kind == NodeKind::entity) {
             slot.boolean(node.named);
         }
     },
     [](const GraphReading& context, const Attribute& value, GraphNode& node) {
         node.named = to_boolean(context, value);
     }},
    {"aliases", AttributeType::lines, write_aliases, read_aliases},
    {"datatype", AttributeType::text,
     [](GraphWriting&, const GraphNode& node, AttributeSlot slot) { slot.text(node.datatype); },
     [](const GraphReading&, const Attribute& value, GraphNode& node) { node.datatype = value.as_text(); }},
    {"mentions", AttributeType::integer,
     [](GraphWriting&, const GraphNode& node, AttributeSlot slot) {
         if (node.kind == NodeKind::entity) {
             slot.integer(node.mentions.size());
         }
     },
     nullptr},
    {"mention_ranges", AttributeType::tokens, write_mention_ranges, read_mention_ranges},
    {"mention_texts", AttributeType::lines, write_mention_texts, read_mention_texts},
}};

} // namespace

std::span<const GraphAttribute<GraphNode>> node_attributes()
{
    return rows;
}

} // namespace triplewright
