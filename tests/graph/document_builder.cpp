// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

#include "graph/document_builder.hpp"

#include <algorithm>
#include <array>
#include <optional>
#include <sstream>
#include <stdexcept>
#include <utility>

#include "triplewright/text/span.hpp"

namespace triplewright::testing {

namespace {

std::size_t code_points(std::string_view text)
{
    return static_cast<std::size_t>(std::count_if(
        text.begin(), text.end(), [](char c) { return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U; }));
}

void append_code_point(std::string& out, unsigned long c)
{
    const auto byte = [&](unsigned long value) { out += static_cast<char>(value); };
    if (c < 0x80) {
        byte(c);
    } else if (c < 0x800) {
        byte(0xC0U | (c >> 6U));
        byte(0x80U | (c & 0x3FU));
    } else if (c < 0x10000) {
        byte(0xE0U | (c >> 12U));
        byte(0x80U | ((c >> 6U) & 0x3FU));
        byte(0x80U | (c & 0x3FU));
    } else {
        byte(0xF0U | (c >> 18U));
        byte(0x80U | ((c >> 12U) & 0x3FU));
        byte(0x80U | ((c >> 6U) & 0x3FU));
        byte(0x80U | (c & 0x3FU));
    }
}

std::string unescape(std::string_view text)
{
    std::string out;
    while (!text.empty()) {
        const std::size_t at = text.find("\\u{");
        out += text.substr(0, at);
        if (at == std::string_view::npos) {
            break;
        }
        const std::size_t close = text.find('}', at);
        append_code_point(out, std::stoul(std::string(text.substr(at + 3, close - at - 3)), nullptr, 16));
        text.remove_prefix(close + 1);
    }
    return out;
}

std::vector<std::string> split(const std::string& text, const std::string& separator)
{
    std::vector<std::string> parts;
    std::size_t begin = 0;
    for (std::size_t at = text.find(separator); at != std::string::npos; at = text.find(separator, begin)) {
        parts.push_back(text.substr(begin, at - begin));
        begin = at + separator.size();
    }
    parts.push_back(text.substr(begin));
    return parts;
}

template <typename Enum>
std::optional<Enum> find_enum(std::string_view word, std::size_t count)
{
    for (std::size_t i = 0; i < count; ++i) {
        if (to_string(static_cast<Enum>(i)) == word) {
            return static_cast<Enum>(i);
        }
    }
    return {};
}

class Parser {
public:
    std::vector<ResolvedDocument> parse(std::string_view notation)
    {
        std::istringstream lines{std::string(notation)};
        for (std::string line; std::getline(lines, line);) {
            if (line.empty() || line.starts_with("//")) {
                continue;
            }
            line.starts_with("document ") ? begin_document(line.substr(9)) : add_statement(line);
        }
        std::vector<ResolvedDocument> documents;
        for (const DocumentBuilder& builder : builders_) {
            documents.push_back(builder.document);
        }
        return documents;
    }

private:
    DocumentBuilder& builder() { return builders_.back(); }

    void begin_document(const std::string& line)
    {
        std::vector<std::string> fields = split(line, " | ");
        fields.resize(4);
        builders_.emplace_back(unescape(fields[0]), unescape(fields[1]));
        builder().document.date = fields[2];
        builder().document.title = unescape(fields[3]);
        names_.clear();
    }

    void add_statement(const std::string& line)
    {
        std::vector<std::string> fields = split(line, " | ");
        if (fields.size() < 3) {
            throw std::runtime_error("too few fields: " + line);
        }
        fields.resize(4);
        const std::size_t colon = fields[0].find(": ");
        if (colon != std::string::npos) {
            names_[fields[0].substr(0, colon)] =
                static_cast<std::uint32_t>(builder().document.extraction.statements.size());
            fields[0].erase(0, colon + 2);
        }
        Statement rest;
        for (const std::string& item : split(fields[3], "  ")) {
            add_item(item, rest);
        }
        const Argument subject = term(fields[0]);
        const Argument object = term(fields[2]);
        builder().say(subject, unescape(fields[1]), object, rest);
    }

    void add_item(const std::string& item, Statement& rest)
    {
        const std::size_t equals = item.find('=');
        const std::string key = item.substr(0, equals);
        const std::string value = equals == std::string::npos ? "" : item.substr(equals + 1);
        if (item.empty()) {
            return;
        }
        if (equals == std::string::npos) {
            add_standing(item, rest.standing);
        } else if (key == "c") {
            rest.confidence = std::stof(value);
        } else if (key == "words") {
            rest.words = unescape(value);
        } else if (key == "by") {
            rest.standing.sources.push_back(term(value).index);
        } else {
            const std::size_t slash = key.find('/');
            rest.qualifiers.push_back(
                {key.substr(0, slash), slash == std::string::npos ? "" : unescape(key.substr(slash + 1)), term(value)});
        }
    }

    static void add_standing(const std::string& word, Standing& standing)
    {
        if (const auto polarity = find_enum<Polarity>(word, 2)) {
            standing.polarity = *polarity;
        } else if (const auto factuality = find_enum<Factuality>(word, 6)) {
            standing.factuality = *factuality;
        } else if (const auto tense = find_enum<Tense>(word, 4)) {
            standing.tense = *tense;
        } else if (const auto aspect = find_enum<Aspect>(word, 4)) {
            standing.aspect = *aspect;
        } else {
            throw std::runtime_error("no standing: " + word);
        }
    }

    Argument term(const std::string& text)
    {
        if (text == "-") {
            return {};
        }
        if (text.starts_with('#')) {
            return builder().statement(names_.at(text.substr(1)));
        }
        if (text.starts_with('"')) {
            const std::size_t close = text.rfind('"');
            const std::string type = text.substr(close + 1);
            return builder().literal(unescape(text.substr(1, close - 1)),
                                     type.empty() ? "" : "http://www.w3.org/2001/XMLSchema" + ('#' + type.substr(2)));
        }
        const std::size_t brace = text.rfind('{');
        const auto type = find_enum<EntityType>(text.substr(brace + 1, text.size() - brace - 2), 10);
        const std::string name = text.substr(0, brace);
        if (!type) {
            throw std::runtime_error("no type: " + text);
        }
        if (name.starts_with('@')) {
            const std::size_t colon = name.find(':');
            return builder().entity(unescape(name.substr(colon + 1)), *type, false,
                                    std::stoi(name.substr(1, colon - 1)));
        }
        return builder().entity(unescape(name), *type);
    }

    std::vector<DocumentBuilder> builders_;
    std::map<std::string, std::uint32_t> names_;
};

} // namespace

DocumentBuilder::DocumentBuilder(std::string iri, std::string id)
{
    document.iri = std::move(iri);
    document.id = std::move(id);
}

Argument DocumentBuilder::entity(const std::string& name, EntityType type, bool named, int number)
{
    const std::string key = name + '/' + std::to_string(number) + std::string(to_string(type)) + (named ? "n" : "");
    const auto [found, is_new] = entities_.emplace(key, static_cast<std::uint32_t>(document.entities.size()));
    if (is_new) {
        document.entities.push_back({name, type, named, {}, {}});
    }
    const auto index = static_cast<std::uint32_t>(document.extraction.mentions.size());
    Mention mention;
    mention.text = name;
    mention.kind = named ? MentionKind::name : MentionKind::nominal;
    mention.type = type;
    mention.span = {position_, position_ + code_points(name)};
    position_ = mention.span.end + 1;
    mention.head = mention.span;
    document.extraction.mentions.push_back(mention);
    document.entities[found->second].mentions.push_back(index);
    document.entity_of_mention.push_back(found->second);
    document.code_points = position_;
    return {ArgumentKind::mention, index};
}

Argument DocumentBuilder::literal(const std::string& value, const std::string& datatype)
{
    document.extraction.literals.push_back({value, datatype, {position_, position_ + code_points(value)}});
    position_ += code_points(value) + 1;
    document.code_points = position_;
    return {ArgumentKind::literal, static_cast<std::uint32_t>(document.extraction.literals.size() - 1)};
}

Argument DocumentBuilder::say(Argument subject, const std::string& predicate, Argument object, Statement rest)
{
    const auto span_of = [&](const Argument& argument) {
        switch (argument.kind) {
        case ArgumentKind::mention: return document.extraction.mentions[argument.index].span;
        case ArgumentKind::literal: return document.extraction.literals[argument.index].span;
        default: return Span{position_, position_};
        }
    };
    rest.subject = subject;
    rest.predicate = predicate;
    rest.object = object;
    rest.subject_span = span_of(subject);
    rest.predicate_span = {position_, position_ + code_points(predicate)};
    rest.object_span =
        object.kind == ArgumentKind::none ? Span{rest.predicate_span.end, rest.predicate_span.end} : span_of(object);
    rest.sentence_span = {rest.subject_span.begin, std::max(rest.predicate_span.end, rest.object_span.end)};
    position_ = rest.predicate_span.end + 1;
    document.code_points = position_;
    rest.sentence = document.extraction.statements.size();
    document.extraction.sentences = rest.sentence + 1;
    document.extraction.statements.push_back(rest);
    return {ArgumentKind::statement, static_cast<std::uint32_t>(rest.sentence)};
}

std::vector<ResolvedDocument> parse_documents(std::string_view notation)
{
    return Parser().parse(notation);
}

} // namespace triplewright::testing
