// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

#include "formats/graph_attributes.hpp"

#include <charconv>
#include <string>
#include <utility>

#include "formats/value_text.hpp"
#include "triplewright/resolution/iri.hpp"
#include "triplewright/text/error.hpp"

namespace triplewright {

namespace {

/// Line ends and tabs separate items; in items they are escaped.
constexpr std::string_view escaped_characters = "\n\t\r\\";
constexpr std::string_view escape_letters = "ntr\\";

} // namespace

// --- writing ---

GraphWriting::GraphWriting(const KnowledgeGraph& graph_to_write) : graph(graph_to_write) {}

const RelationNames& GraphWriting::relation(const GraphStatement& statement)
{
    constexpr std::size_t factualities = 6;
    const std::size_t standing =
        (static_cast<std::size_t>(statement.polarity) * factualities + static_cast<std::size_t>(statement.factuality)) *
            2 +
        (statement.sources.empty() ? 0 : 1);
    std::unique_ptr<RelationNames>& names = relations_[statement.predicate].at(standing);
    if (!names) {
        const auto iri = [&](const std::string& relation) {
            return graph.base + "relation/" + percent_encode_segment(relation);
        };
        std::string qualified = qualified_relation(statement);
        names = std::make_unique<RelationNames>(
            RelationNames{qualified, relation_label(statement), iri(qualified), iri(base_relation_of(statement))});
    }
    return *names;
}

void append_node_id(std::string& out, Vertex vertex)
{
    out += 'n';
    append_number(out, vertex);
}

void append_range(std::string& out, const TextRange& range)
{
    append_number(out, range.begin);
    out += ',';
    append_number(out, range.end);
}

void append_place(std::string& out, const KnowledgeGraph& graph, const TextRange& range)
{
    out += graph.documents.at(range.document).iri;
    out += "#char=";
    append_range(out, range);
}

void append_line(std::string& out, std::string_view text)
{
    for (const char c : text) {
        const std::size_t row = escaped_characters.find(c);
        if (row == std::string_view::npos) {
            out += c;
        } else {
            out += '\\';
            out += escape_letters[row];
        }
    }
}

std::string read_line(std::string_view line)
{
    std::string text;
    for (std::size_t i = 0; i < line.size(); ++i) {
        const bool escaped = line[i] == '\\' && i + 1 < line.size();
        const std::size_t row = escaped ? escape_letters.find(line[i + 1]) : std::string_view::npos;
        text += row == std::string_view::npos ? line[i] : escaped_characters[row];
        i += row == std::string_view::npos ? 0 : 1;
    }
    return text;
}

std::string to_line(const GraphDocument& document)
{
    std::string line;
    for (const std::string* field : {&document.iri, &document.id, &document.date, &document.title, &document.url}) {
        append_line(line, *field);
        line += '\t';
    }
    append_number(line, document.code_points);
    return line;
}

// --- reading ---

GraphReading::GraphReading(const ElementGraph& elements, KnowledgeGraph& graph, std::string name)
    : elements_(elements), name_(std::move(name))
{
    for (const GraphDocument& document : graph.documents) {
        documents_.emplace(document.iri, static_cast<std::uint32_t>(documents_.size()));
    }
}

void GraphReading::fail(std::string_view what) const
{
    std::string where = element.empty() ? "the graph" : "element '" + std::string(element) + "'";
    where += attribute.empty() ? "" : ", attribute '" + std::string(attribute) + "'";
    throw InputError(Diagnostic{"graph.damaged",
                                Severity::error,
                                {name_, 0, 0},
                                where + ": " + std::string(what) +
                                    "; the file was changed after it was written, write it again from its source"});
}

Vertex GraphReading::vertex(std::string_view node_id) const
{
    const auto found = elements_.find_node(node_id);
    if (!found) {
        fail("there is no node '" + std::string(node_id) + "'");
    }
    return *found;
}

TextRange GraphReading::place(std::string_view text) const
{
    constexpr std::string_view mark = "#char=";
    const std::size_t at = text.rfind(mark);
    const auto document = at == std::string_view::npos ? documents_.end() : documents_.find(text.substr(0, at));
    if (document == documents_.end()) {
        fail("'" + std::string(text) + "' is no place in a document of the graph");
    }
    return range(document->second, text.substr(at + mark.size()));
}

TextRange GraphReading::range(std::uint32_t document, std::string_view text) const
{
    TextRange range{document, 0, 0};
    const char* const end = text.data() + text.size();
    const auto begin_read = std::from_chars(text.data(), end, range.begin);
    const bool has_comma = begin_read.ec == std::errc() && begin_read.ptr != end && *begin_read.ptr == ',';
    const auto end_read = has_comma ? std::from_chars(begin_read.ptr + 1, end, range.end) : begin_read;
    if (!has_comma || end_read.ec != std::errc() || end_read.ptr != end || range.end < range.begin) {
        fail("'" + std::string(text) + "' is no range");
    }
    return range;
}

bool to_boolean(const GraphReading& context, const Attribute& value)
{
    if (value.type() == AttributeType::boolean) {
        return value.as_boolean();
    }
    if (!value.is_text() || (value.as_text() != "true" && value.as_text() != "false")) {
        context.fail("it is neither true nor false");
    }
    return value.as_text() == "true";
}

float to_single(const GraphReading& context, const Attribute& value)
{
    switch (value.type()) {
    case AttributeType::single: return value.as_single();
    case AttributeType::real: return static_cast<float>(value.as_real());
    case AttributeType::integer: return static_cast<float>(value.as_integer());
    default: break;
    }
    float number = 0;
    const std::string_view text = value.is_text() ? value.as_text() : std::string_view();
    const auto read = std::from_chars(text.data(), text.data() + text.size(), number);
    if (text.empty() || read.ec != std::errc() || read.ptr != text.data() + text.size()) {
        context.fail("it is no number");
    }
    return number;
}

GraphDocument to_document(const GraphReading& context, std::string_view line)
{
    GraphDocument document;
    for (std::string* field : {&document.iri, &document.id, &document.date, &document.title, &document.url}) {
        const std::size_t tab = line.find('\t');
        if (tab == std::string_view::npos) {
            context.fail("a document has too few fields");
        }
        *field = read_line(line.substr(0, tab));
        line.remove_prefix(tab + 1);
    }
    const auto read = std::from_chars(line.data(), line.data() + line.size(), document.code_points);
    if (read.ec != std::errc() || read.ptr != line.data() + line.size()) {
        context.fail("the length of a document is no number");
    }
    return document;
}

} // namespace triplewright
