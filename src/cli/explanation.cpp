// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

#include "cli/explanation.hpp"

#include <algorithm>
#include <map>
#include <string_view>
#include <utility>

#include "extraction/line_text.hpp"
#include "triplewright/annotation/sentence_view.hpp"
#include "triplewright/text/utf8.hpp"

namespace triplewright {

namespace {

bool is_called(const DocumentEntity& entity, const std::string& iri, const std::string& query,
               const std::string& lower_query)
{
    return iri == query || query.ends_with('/' + iri) || to_lower(entity.name) == lower_query ||
           std::ranges::any_of(entity.aliases,
                               [&](const std::string& alias) { return to_lower(alias) == lower_query; });
}

std::string to_text(const Span& span)
{
    return std::to_string(span.begin) + '-' + std::to_string(span.end);
}

/// Some words around a mention on one line, itself between `[` and `]`. Spans count code points.
std::string snippet(const std::string& text, const CodePointIndex& index, const Span& span)
{
    constexpr std::size_t around = 60;
    const std::size_t begin = index.byte_offset(span.begin > around ? span.begin - around : 0);
    const std::size_t end = index.byte_offset(span.end + around);
    std::string out = text.substr(begin, index.byte_offset(span.begin) - begin) + '[';
    out +=
        text.substr(index.byte_offset(span.begin), index.byte_offset(span.end) - index.byte_offset(span.begin)) + ']';
    out += text.substr(index.byte_offset(span.end), end - index.byte_offset(span.end));
    std::ranges::replace_if(
        out, [](char c) { return static_cast<unsigned char>(c) < 0x20; }, ' ');
    return out;
}

class Explanation {
public:
    Explanation(const ReadDocuments& documents, const FoundEntity& found) : documents_(documents), found_(found) {}

    [[nodiscard]] std::string to_lines() const
    {
        std::string out = summary();
        for (const EntityUse& use : found_.uses) {
            out += mentions_of(use);
        }
        return out + '\n';
    }

private:
    [[nodiscard]] const DocumentEntity& entity(const EntityUse& use) const
    {
        return documents_.resolved[use.document].entities[use.entity];
    }

    [[nodiscard]] std::string summary() const
    {
        std::map<std::string, std::size_t> names;
        std::map<EntityType, std::size_t> types;
        std::size_t mentions = 0;
        std::size_t statements = 0;
        for (const EntityUse& use : found_.uses) {
            const DocumentEntity& own = entity(use);
            mentions += own.mentions.size();
            names[own.name] += own.mentions.size();
            types[own.type] += own.mentions.size();
            for (const std::string& alias : own.aliases) {
                names.emplace(alias, 0);
            }
            statements += count_statements(use);
        }
        const auto more = [](const auto& a, const auto& b) { return a.second < b.second; };
        const std::string name = std::ranges::max_element(names, more)->first;
        std::string aliases;
        for (const auto& [alias, count] : names) {
            if (alias != name) {
                aliases += (aliases.empty() ? "" : "; ") + alias;
            }
        }
        const EntityUse& first = found_.uses.front();
        const Mention& mention =
            documents_.resolved[first.document].extraction.mentions[entity(first).mentions.front()];
        return name + "\n  IRI         " + found_.iri + "\n  type        " +
               std::string(to_string(std::ranges::max_element(types, more)->first)) + "\n  aliases     " +
               (aliases.empty() ? "none" : aliases) + "\n  mentions    " + std::to_string(mentions) + " in " +
               std::to_string(found_.uses.size()) + (found_.uses.size() == 1 ? " document" : " documents") +
               "\n  statements  " + std::to_string(statements) + "\n  first       " +
               documents_.resolved[first.document].id + ' ' + to_text(mention.span) + '\n';
    }

    [[nodiscard]] std::size_t count_statements(const EntityUse& use) const
    {
        const ResolvedDocument& document = documents_.resolved[use.document];
        const auto is_it = [&](const Argument& argument) {
            return argument.kind == ArgumentKind::mention && document.entity_of_mention[argument.index] == use.entity;
        };
        return static_cast<std::size_t>(
            std::ranges::count_if(document.extraction.statements, [&](const Statement& statement) {
                return is_it(statement.subject) || is_it(statement.object);
            }));
    }

    [[nodiscard]] std::string mentions_of(const EntityUse& use) const
    {
        const ResolvedDocument& document = documents_.resolved[use.document];
        const std::string& text = documents_.texts[use.document];
        const CodePointIndex index(text);
        std::string out;
        for (const std::uint32_t number : entity(use).mentions) {
            const Mention& mention = document.extraction.mentions[number];
            out += "  " + document.id + ' ' + to_text(mention.span) + ' ' + std::string(to_string(mention.kind)) +
                   " \"" + mention.text + "\": " + reason(document, document.links[number]) + "\n      " +
                   snippet(text, index, mention.span) + '\n';
        }
        return out;
    }

    static std::string reason(const ResolvedDocument& document, const MentionLink& link)
    {
        if (link.reason == LinkReason::none) {
            return "by itself";
        }
        const Mention& other = document.extraction.mentions[link.to];
        return std::string(to_string(link.reason)) + " as \"" + other.text + "\" " + to_text(other.span) +
               (link.reason == LinkReason::coreference ? ", score " + to_decimal(link.score) : "");
    }

    const ReadDocuments& documents_;
    const FoundEntity& found_;
};

} // namespace

std::vector<FoundEntity> find_entities(const std::vector<ResolvedDocument>& documents, const std::string& query)
{
    const EntityIris iris = mint_entity_iris(documents);
    const std::string lower_query = to_lower(query);
    std::vector<FoundEntity> found;
    std::map<std::string_view, std::size_t> place; // In `found`, by IRI.
    for (std::size_t d = 0; d < documents.size(); ++d) {
        for (std::size_t e = 0; e < documents[d].entities.size(); ++e) {
            const std::string& iri = iris.of[d][e];
            if (is_called(documents[d].entities[e], iri, query, lower_query) &&
                place.emplace(iri, found.size()).second) {
                found.push_back({iri, {}});
            }
        }
    }
    for (std::size_t d = 0; d < documents.size(); ++d) {
        for (std::size_t e = 0; e < documents[d].entities.size(); ++e) {
            if (const auto known = place.find(iris.of[d][e]); known != place.end()) {
                found[known->second].uses.push_back({d, e});
            }
        }
    }
    return found;
}

std::string explain(const ReadDocuments& documents, const FoundEntity& entity)
{
    return Explanation(documents, entity).to_lines();
}

} // namespace triplewright
