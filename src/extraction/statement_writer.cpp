// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

#include "triplewright/extraction/statement_writer.hpp"

#include <algorithm>
#include <charconv>
#include <string_view>
#include <utility>

#include <nlohmann/json.hpp>

#include "triplewright/text/blanks.hpp"
#include "triplewright/text/utf8.hpp"

namespace triplewright {

namespace {

using nlohmann::ordered_json;

/// Text for one field of one line: runs of blanks and control characters become one blank.
std::string to_one_line(std::string_view text)
{
    std::string out;
    for (std::size_t i = 0; i < text.size();) {
        const auto byte = static_cast<unsigned char>(text[i]);
        const std::size_t blank = byte < 0x20 || byte == 0x7F ? 1 : blank_size(text, i);
        if (blank == 0) {
            out += text[i++];
            continue;
        }
        if (!out.empty() && !out.ends_with(' ')) {
            out += ' ';
        }
        i += blank;
    }
    if (out.ends_with(' ')) {
        out.pop_back();
    }
    return out;
}

/// Two decimals, whatever the locale.
std::string to_decimal(float value)
{
    char buffer[32];
    const auto result = std::to_chars(std::begin(buffer), std::end(buffer), value, std::chars_format::fixed, 2);
    return {std::begin(buffer), result.ptr};
}

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

/// "is in" for `be_in`, "has" for `have`, "of" for `of`.
std::string implied_words(std::string_view predicate)
{
    std::string words(predicate);
    std::ranges::replace(words, '_', ' ');
    constexpr std::pair<std::string_view, std::string_view> verbs[] = {{"be", "is"}, {"have", "has"}};
    for (const auto& [lemma, form] : verbs) {
        if (words == lemma || words.starts_with(std::string(lemma) + ' ')) {
            words.replace(0, lemma.size(), form);
            break;
        }
    }
    return words;
}

class OpenIeTuples {
public:
    OpenIeTuples(const Document& document, const Extraction& extraction) : document_(document), extraction_(extraction)
    {}

    std::string to_lines() const
    {
        std::string out;
        for (const Statement& statement : extraction_.statements) {
            out += to_one_line(slice(document_.text, statement.sentence_span)) + '\t' +
                   to_decimal(statement.confidence) + '\t' + relation(statement);
            if (is_passive(statement)) {
                out += " by";
                append_argument(out, "", statement.object);
                append_argument(out, "", statement.subject);
            } else {
                append_argument(out, "", statement.subject);
                if (statement.object.kind != ArgumentKind::none) {
                    append_argument(out, "", statement.object);
                }
            }
            for (const Qualifier& qualifier : statement.qualifiers) {
                append_argument(out, qualifier.preposition, qualifier.value);
            }
            out += '\n';
        }
        return out;
    }

private:
    /// "The bill was signed by Ana": a mention in front of the verb as object, and a subject behind it. The tuple keeps
    /// the order of the verb's own words.
    static bool is_passive(const Statement& statement)
    {
        return !statement.words.empty() && statement.object.kind == ArgumentKind::mention &&
               !statement.object_span.empty() && statement.object_span.end <= statement.predicate_span.begin &&
               statement.subject_span.begin >= statement.predicate_span.end;
    }

    static std::string relation(const Statement& statement)
    {
        return statement.words.empty() ? implied_words(statement.predicate) : to_one_line(statement.words);
    }

    void append_argument(std::string& out, std::string_view preposition, const Argument& argument) const
    {
        out += '\t';
        const std::string text = to_text(argument);
        // A time such as "on Tuesday" may have its preposition inside.
        if (!preposition.empty() && !text.starts_with(std::string(preposition) + ' ')) {
            out += to_one_line(preposition) + ' ';
        }
        out += text;
    }

    std::string to_text(const Argument& argument) const
    {
        switch (argument.kind) {
        case ArgumentKind::none: break;
        case ArgumentKind::mention: return to_one_line(extraction_.mentions.at(argument.index).text);
        case ArgumentKind::literal: return to_one_line(literal_text(extraction_.literals.at(argument.index)));
        case ArgumentKind::statement: return to_one_line(slice(document_.text, extent(argument.index)));
        }
        return {};
    }

    std::string_view literal_text(const Literal& literal) const
    {
        return literal.span.empty() ? std::string_view(literal.value) : slice(document_.text, literal.span);
    }

    /// The words of a statement, from the first to the last of its parts.
    Span extent(std::size_t statement_number) const
    {
        const Statement& statement = extraction_.statements.at(statement_number);
        Span extent = statement.predicate_span;
        for (const Span& part : {statement.subject_span, statement.object_span}) {
            if (!part.empty()) {
                extent = join(extent, part);
            }
        }
        for (const Qualifier& qualifier : statement.qualifiers) {
            const Argument& value = qualifier.value;
            if (value.kind == ArgumentKind::mention) {
                extent = join(extent, extraction_.mentions.at(value.index).span);
            } else if (value.kind == ArgumentKind::literal && !extraction_.literals.at(value.index).span.empty()) {
                extent = join(extent, extraction_.literals.at(value.index).span);
            }
        }
        return extent;
    }

    const Document& document_;
    const Extraction& extraction_;
};

} // namespace

std::string to_statement_lines(const Document& document, const Extraction& extraction,
                               std::span<const std::uint32_t> entity_of_mention, std::span<const MentionLink> links)
{
    return JsonStatements(document, extraction, entity_of_mention, links).to_lines();
}

std::string to_open_ie_lines(const Document& document, const Extraction& extraction)
{
    return OpenIeTuples(document, extraction).to_lines();
}

} // namespace triplewright
