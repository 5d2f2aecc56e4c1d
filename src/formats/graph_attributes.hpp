// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

/// \file
/// Which attributes the nodes and edges of a knowledge graph have, in which order and of which type, and how each is
/// written and read. A new field of GraphNode or GraphStatement is a row in one of the two tables
/// (graph_node_attributes.cpp, graph_edge_attributes.cpp).

#ifndef TRIPLEWRIGHT_FORMATS_GRAPH_ATTRIBUTES_HPP
#define TRIPLEWRIGHT_FORMATS_GRAPH_ATTRIBUTES_HPP

#include <array>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "formats/attribute_buffer.hpp"
#include "triplewright/formats/elements.hpp"

namespace triplewright {

/// A relation as it is written; made once for all statements that share it.
struct RelationNames {
    std::string qualified; ///< `meet_with_planned`
    std::string label;     ///< "meet with (planned)"
    std::string iri;
    std::string base_iri;
};

/// What the rows' `write` works with.
class GraphWriting {
public:
    explicit GraphWriting(const KnowledgeGraph& graph);
    [[nodiscard]] const RelationNames& relation(const GraphStatement& statement);

    const KnowledgeGraph& graph;
    std::vector<std::uint32_t> documents; ///< For the rows that gather the documents of one statement.

private:
    using Standings = std::array<std::unique_ptr<RelationNames>, 24>;
    std::unordered_map<std::string_view, Standings> relations_;
};

/// What the rows' `read` works with.
class GraphReading {
public:
    GraphReading(const ElementGraph& elements, KnowledgeGraph& graph, std::string name);

    [[nodiscard]] Vertex vertex(std::string_view node_id) const;
    /// "IRI#char=0,5" as a range.
    [[nodiscard]] TextRange place(std::string_view text) const;
    /// "0,5" as a range of a document.
    [[nodiscard]] TextRange range(std::uint32_t document, std::string_view text) const;
    /// Ends the reading: names the element that is read, the attribute and what is wrong with it.
    [[noreturn]] void fail(std::string_view what) const;

    std::string_view element;   ///< The id of the element that is read.
    std::string_view attribute; ///< The name of the attribute that is read.

private:
    const ElementGraph& elements_;
    std::string name_;
    std::unordered_map<std::string_view, std::uint32_t> documents_;
};

/// A row; `read` is nullptr for what follows from other rows.
template <typename Element>
struct GraphAttribute {
    std::string_view name;
    AttributeType type;
    void (*write)(GraphWriting& context, const Element& element, AttributeSlot slot);
    void (*read)(const GraphReading& context, const Attribute& value, Element& element);
};

[[nodiscard]] std::span<const GraphAttribute<GraphNode>> node_attributes();
[[nodiscard]] std::span<const GraphAttribute<GraphStatement>> edge_attributes();

/// The id of a vertex as a node of any format: `n17`.
void append_node_id(std::string& out, Vertex vertex);
/// "IRI#char=0,5"
void append_place(std::string& out, const KnowledgeGraph& graph, const TextRange& range);
/// "0,5"
void append_range(std::string& out, const TextRange& range);
/// Text as an item of a list of lines: `\n`, `\t`, `\r` and `\\` for what would be taken for its punctuation.
void append_line(std::string& out, std::string_view text);
/// The text of such an item.
[[nodiscard]] std::string read_line(std::string_view line);

/// Calls `visit` with each item of a list, which a format without lists has as a text of the row's type.
template <typename Visit>
void for_each_item_of(const Attribute& value, AttributeType type, Visit visit)
{
    for_each_item(value.as_text(), value.is_list() ? value.type() : type, visit);
}

/// A value of whatever type its format had for it.
[[nodiscard]] bool to_boolean(const GraphReading& context, const Attribute& value);
[[nodiscard]] float to_single(const GraphReading& context, const Attribute& value);

/// The row of an enumeration whose name `text` is.
template <typename Enum>
Enum to_enum(const GraphReading& context, std::string_view text, Enum last)
{
    for (std::size_t i = 0; i <= static_cast<std::size_t>(last); ++i) {
        if (to_string(static_cast<Enum>(i)) == text) {
            return static_cast<Enum>(i);
        }
    }
    context.fail("'" + std::string(text) + "' is none of its values");
}

/// Facts that every graph of ours has.
inline constexpr std::string_view model_fact = "model";
inline constexpr std::string_view model_of_now = "triplewright 1";
inline constexpr std::string_view base_fact = "base";
inline constexpr std::string_view documents_fact = "documents";

/// A line: IRI, id, date, title, URL, length in code points; tabs between.
[[nodiscard]] std::string to_line(const GraphDocument& document);
[[nodiscard]] GraphDocument to_document(const GraphReading& context, std::string_view line);

} // namespace triplewright

#endif
