// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

#include <algorithm>
#include <array>
#include <string>

#include "formats/graph_attributes.hpp"

namespace triplewright {

namespace {

/// Role and preposition as parts of `role/preposition=n7`: what would be taken for its punctuation is `%XX`.
void append_part(std::string& out, std::string_view text)
{
    constexpr std::string_view digits = "0123456789ABCDEF";
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        if (byte <= 0x20 || byte == 0x7F || c == '%' || c == '/' || c == '=') {
            out += '%';
            out += digits[byte >> 4U];
            out += digits[byte & 15U];
        } else {
            out += c;
        }
    }
}

int hex_value(char c)
{
    return c >= '0' && c <= '9'   ? c - '0'
           : c >= 'A' && c <= 'F' ? c - 'A' + 10
           : c >= 'a' && c <= 'f' ? c - 'a' + 10
                                  : -1;
}

std::string to_part(std::string_view text)
{
    std::string out;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const bool encoded =
            text[i] == '%' && i + 2 < text.size() && hex_value(text[i + 1]) >= 0 && hex_value(text[i + 2]) >= 0;
        out += encoded ? static_cast<char>(hex_value(text[i + 1]) * 16 + hex_value(text[i + 2])) : text[i];
        i += encoded ? 2 : 0;
    }
    return out;
}

// --- who says it ---

/// "Wayne < CNN"
void write_sources(GraphWriting& context, const GraphStatement& statement, AttributeSlot slot)
{
    std::string& text = slot.begin_text();
    for (std::size_t i = 0; i < statement.sources.size(); ++i) {
        text += i == 0 ? "" : " < ";
        text += context.graph.structure[statement.sources[i]].label;
    }
    slot.end_text(AttributeType::text);
}

/// `n3 n0`
void write_source_nodes(GraphWriting& /*context*/, const GraphStatement& statement, AttributeSlot slot)
{
    std::string& text = slot.begin_text();
    for (std::size_t i = 0; i < statement.sources.size(); ++i) {
        text += i == 0 ? "" : " ";
        append_node_id(text, statement.sources[i]);
    }
    slot.end_text(AttributeType::tokens);
}

void read_source_nodes(const GraphReading& context, const Attribute& value, GraphStatement& statement)
{
    for_each_item_of(value, AttributeType::tokens,
                     [&](std::string_view id) { statement.sources.push_back(context.vertex(id)); });
}

// --- qualifiers ---

/// "time on 2023-12-27; place in Mexico City"
void write_qualifiers(GraphWriting& context, const GraphStatement& statement, AttributeSlot slot)
{
    std::string& text = slot.begin_text();
    std::string_view before;
    for (const GraphQualifier& qualifier : statement.qualifiers) {
        text += before;
        text += qualifier.role;
        text += ' ';
        text += qualifier.preposition;
        text += qualifier.preposition.empty() ? "" : " ";
        text += context.graph.structure[qualifier.value].label;
        before = "; ";
    }
    slot.end_text(AttributeType::text);
}

/// `time/on=n7 place/in=n4`
void write_qualifier_nodes(GraphWriting& /*context*/, const GraphStatement& statement, AttributeSlot slot)
{
    std::string& text = slot.begin_text();
    std::string_view before;
    for (const GraphQualifier& qualifier : statement.qualifiers) {
        text += before;
        append_part(text, qualifier.role);
        text += '/';
        append_part(text, qualifier.preposition);
        text += '=';
        append_node_id(text, qualifier.value);
        before = " ";
    }
    slot.end_text(AttributeType::tokens);
}

void read_qualifier_nodes(const GraphReading& context, const Attribute& value, GraphStatement& statement)
{
    for_each_item_of(value, AttributeType::tokens, [&](std::string_view item) {
        const std::size_t slash = item.find('/');
        const std::size_t equals = item.find('=');
        if (slash == std::string_view::npos || equals == std::string_view::npos || equals < slash) {
            context.fail("'" + std::string(item) + "' is no qualifier");
        }
        statement.qualifiers.push_back({to_part(item.substr(0, slash)),
                                        to_part(item.substr(slash + 1, equals - slash - 1)),
                                        context.vertex(item.substr(equals + 1))});
    });
}

// --- where it stands ---

/// `IRI#char=0,62;subject=0,5;predicate=6,10;object=11,14 …`
void write_evidence(GraphWriting& context, const GraphStatement& statement, AttributeSlot slot)
{
    std::string& text = slot.begin_text();
    std::string_view before;
    for (const Evidence& evidence : statement.evidence) {
        text += before;
        append_place(text, context.graph, evidence.sentence);
        text += ";subject=";
        append_range(text, evidence.subject);
        text += ";predicate=";
        append_range(text, evidence.predicate);
        text += ";object=";
        append_range(text, evidence.object);
        before = " ";
    }
    slot.end_text(AttributeType::tokens);
}

/// The part of `item` behind the last `mark`, which is cut off.
std::string_view take_last(const GraphReading& context, std::string_view& item, std::string_view mark)
{
    const std::size_t at = item.rfind(mark);
    if (at == std::string_view::npos) {
        context.fail("'" + std::string(mark) + "' is missing");
    }
    const std::string_view last = item.substr(at + mark.size());
    item = item.substr(0, at);
    return last;
}

void read_evidence(const GraphReading& context, const Attribute& value, GraphStatement& statement)
{
    for_each_item_of(value, AttributeType::tokens, [&](std::string_view item) {
        const std::string_view object = take_last(context, item, ";object=");
        const std::string_view predicate = take_last(context, item, ";predicate=");
        const std::string_view subject = take_last(context, item, ";subject=");
        Evidence evidence;
        evidence.sentence = context.place(item);
        evidence.subject = context.range(evidence.sentence.document, subject);
        evidence.predicate = context.range(evidence.sentence.document, predicate);
        evidence.object = context.range(evidence.sentence.document, object);
        statement.evidence.push_back(evidence);
    });
}

/// The documents of a statement, ascending, into `context.documents`.
void gather_documents(GraphWriting& context, const GraphStatement& statement)
{
    context.documents.clear();
    for (const Evidence& evidence : statement.evidence) { // which is sorted
        if (context.documents.empty() || context.documents.back() != evidence.sentence.document) {
            context.documents.push_back(evidence.sentence.document);
        }
    }
}

void write_documents(GraphWriting& context, const GraphStatement& statement, AttributeSlot slot)
{
    gather_documents(context, statement);
    std::string& text = slot.begin_text();
    for (std::size_t i = 0; i < context.documents.size(); ++i) {
        text += i == 0 ? "" : " ";
        text += context.graph.documents[context.documents[i]].iri;
    }
    slot.end_text(AttributeType::tokens);
}

void write_dates(GraphWriting& context, const GraphStatement& statement, AttributeSlot slot)
{
    gather_documents(context, statement);
    const auto date = [&](std::uint32_t document) -> const std::string& {
        return context.graph.documents[document].date;
    };
    std::sort(context.documents.begin(), context.documents.end(),
              [&](std::uint32_t a, std::uint32_t b) { return date(a) < date(b); });
    std::string& text = slot.begin_text();
    std::string_view last;
    for (const std::uint32_t document : context.documents) {
        if (date(document) != last) {
            text += last.empty() ? "" : " ";
            text += date(document);
            last = date(document);
        }
    }
    slot.end_text(AttributeType::tokens);
}

constexpr std::array<GraphAttribute<GraphStatement>, 18> rows = {{
    {"iri", AttributeType::text,
     [](GraphWriting&, const GraphStatement& statement, AttributeSlot slot) { slot.text(statement.iri); },
     [](const GraphReading&, const Attribute& value, GraphStatement& statement) { statement.iri = value.as_text(); }},
    {"relation", AttributeType::text,
     [](GraphWriting& context, const GraphStatement& statement, AttributeSlot slot) {
         slot.text(context.relation(statement).iri);
     },
     nullptr},
    {"base_relation", AttributeType::text,
     [](GraphWriting& context, const GraphStatement& statement, AttributeSlot slot) {
         slot.text(context.relation(statement).base_iri);
     },
     nullptr},
    {"predicate", AttributeType::text,
     [](GraphWriting&, const GraphStatement& statement, AttributeSlot slot) { slot.text(statement.predicate); },
     [](const GraphReading&, const Attribute& value, GraphStatement& statement) {
         statement.predicate = value.as_text();
     }},
    {"words", AttributeType::text,
     [](GraphWriting&, const GraphStatement& statement, AttributeSlot slot) { slot.text(statement.words); },
     [](const GraphReading&, const Attribute& value, GraphStatement& statement) { statement.words = value.as_text(); }},
    {"has_object", AttributeType::boolean,
     [](GraphWriting&, const GraphStatement& statement, AttributeSlot slot) { slot.boolean(statement.has_object); },
     [](const GraphReading& context, const Attribute& value, GraphStatement& statement) {
         statement.has_object = to_boolean(context, value);
     }},
    {"polarity", AttributeType::text,
     [](GraphWriting&, const GraphStatement& statement, AttributeSlot slot) {
         slot.text(to_string(statement.polarity));
     },
     [](const GraphReading& context, const Attribute& value, GraphStatement& statement) {
         statement.polarity = to_enum(context, value.as_text(), Polarity::negative);
     }},
    {"factuality", AttributeType::text,
     [](GraphWriting&, const GraphStatement& statement, AttributeSlot slot) {
         slot.text(to_string(statement.factuality));
     },
     [](const GraphReading& context, const Attribute& value, GraphStatement& statement) {
         statement.factuality = to_enum(context, value.as_text(), Factuality::unknown);
     }},
    {"tense", AttributeType::text,
     [](GraphWriting&, const GraphStatement& statement, AttributeSlot slot) { slot.text(to_string(statement.tense)); },
     [](const GraphReading& context, const Attribute& value, GraphStatement& statement) {
         statement.tense = to_enum(context, value.as_text(), Tense::future);
     }},
    {"aspect", AttributeType::text,
     [](GraphWriting&, const GraphStatement& statement, AttributeSlot slot) { slot.text(to_string(statement.aspect)); },
     [](const GraphReading& context, const Attribute& value, GraphStatement& statement) {
         statement.aspect = to_enum(context, value.as_text(), Aspect::perfect_progressive);
     }},
    {"sources", AttributeType::text, write_sources, nullptr},
    {"source_nodes", AttributeType::tokens, write_source_nodes, read_source_nodes},
    {"qualifiers", AttributeType::text, write_qualifiers, nullptr},
    {"qualifier_nodes", AttributeType::tokens, write_qualifier_nodes, read_qualifier_nodes},
    {"confidence", AttributeType::single,
     [](GraphWriting&, const GraphStatement& statement, AttributeSlot slot) { slot.single(statement.confidence); },
     [](const GraphReading& context, const Attribute& value, GraphStatement& statement) {
         statement.confidence = to_single(context, value);
     }},
    {"documents", AttributeType::tokens, write_documents, nullptr},
    {"dates", AttributeType::tokens, write_dates, nullptr},
    {"evidence", AttributeType::tokens, write_evidence, read_evidence},
}};

} // namespace

std::span<const GraphAttribute<GraphStatement>> edge_attributes()
{
    return rows;
}

} // namespace triplewright
