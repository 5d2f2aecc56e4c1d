// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

#include "triplewright/extraction/statement_writer.hpp"

#include <limits>
#include <string_view>

#include <nlohmann/json.hpp>

#include "extraction/line_text.hpp"
#include "triplewright/text/utf8.hpp"

namespace triplewright {

namespace {

using nlohmann::ordered_json;

class JsonStatements {
public:
    JsonStatements(const Document& document, const Extraction& extraction,
                   std::span<const std::uint32_t> entity_of_mention, std::span<const MentionLink> links)
        : document_(document), extraction_(extraction), entity_of_mention_(entity_of_mention), links_(links),
          index_(document.text)
    {}

    std::string to_lines() const
    {
        std::string out;
        for (std::size_t i = 0; i < extraction_.statements.size(); ++i) {
            out += to_object(i).dump() + '\n';
        }
        return out;
    }

private:
    ordered_json to_span(const Span& span) const
    {
        return {index_.code_point_offset(span.begin), index_.code_point_offset(span.end)};
    }

    ordered_json to_mention(std::uint32_t number) const
    {
        const Mention& mention = extraction_.mentions.at(number);
        const std::uint32_t entity = entity_of_mention_[number];
        const bool known = entity != std::numeric_limits<std::uint32_t>::max();
        ordered_json object = {{"kind", "mention"},
                               {"entity", known ? ordered_json(entity) : ordered_json(nullptr)},
                               {"text", mention.text},
                               {"span", to_span(mention.span)},
                               {"type", to_string(mention.type)}};
        if (number < links_.size() && links_[number].reason != LinkReason::none) {
            const MentionLink& link = links_[number];
            ordered_json& same = object["same_as"] = {{"span", to_span(extraction_.mentions.at(link.to).span)},
                                                      {"by", to_string(link.reason)}};
            if (link.reason == LinkReason::coreference) {
                same["score"] = ordered_json::parse(to_decimal(link.score));
            }
        }
        return object;
    }

    ordered_json to_argument(const Argument& argument) const
    {
        switch (argument.kind) {
        case ArgumentKind::none: break;
        case ArgumentKind::mention: return to_mention(argument.index);
        case ArgumentKind::literal: {
            const Literal& literal = extraction_.literals.at(argument.index);
            ordered_json object{{"kind", "literal"}, {"value", literal.value}};
            if (!literal.datatype.empty()) {
                object["datatype"] = literal.datatype;
            }
            if (!literal.unit.empty()) {
                object["unit"] = literal.unit;
            }
            if (!literal.bound.empty()) {
                object["bound"] = literal.bound;
            }
            object["text"] = to_one_line(slice(document_.text, literal.span));
            object["span"] = to_span(literal.span);
            return object;
        }
        case ArgumentKind::statement: return {{"kind", "statement"}, {"statement", argument.index}};
        }
        return nullptr;
    }

    ordered_json to_object(std::size_t number) const
    {
        const Statement& statement = extraction_.statements[number];
        ordered_json object;
        object["document"] = document_.id;
        object["statement"] = number;
        object["subject"] = to_argument(statement.subject);
        object["predicate"] = {
            {"relation", statement.predicate}, {"text", statement.words}, {"span", to_span(statement.predicate_span)}};
        object["object"] = to_argument(statement.object);
        object["qualifiers"] = ordered_json::array();
        for (const Qualifier& qualifier : statement.qualifiers) {
            object["qualifiers"].push_back({{"role", qualifier.role},
                                            {"preposition", qualifier.preposition},
                                            {"value", to_argument(qualifier.value)}});
        }
        const Standing& standing = statement.standing;
        object["polarity"] = to_string(standing.polarity);
        object["factuality"] = to_string(standing.factuality);
        object["tense"] = to_string(standing.tense);
        object["aspect"] = to_string(standing.aspect);
        object["sources"] = ordered_json::array();
        for (const std::uint32_t source : standing.sources) {
            object["sources"].push_back(to_mention(source));
        }
        object["construct"] = statement.construct;
        object["sentence"] = to_span(statement.sentence_span);
        // As a number with two decimals: 0.87, not 0.870000004768.
        object["confidence"] = ordered_json::parse(to_decimal(statement.confidence));
        return object;
    }

    const Document& document_;
    const Extraction& extraction_;
    std::span<const std::uint32_t> entity_of_mention_;
    std::span<const MentionLink> links_;
    CodePointIndex index_;
};

} // namespace

std::string to_statement_lines(const Document& document, const Extraction& extraction,
                               std::span<const std::uint32_t> entity_of_mention, std::span<const MentionLink> links)
{
    return JsonStatements(document, extraction, entity_of_mention, links).to_lines();
}

} // namespace triplewright
