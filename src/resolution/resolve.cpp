// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

// A document's mentions become its entities; spans become code points.

#include <algorithm>
#include <map>
#include <numeric>
#include <set>
#include <string>
#include <tuple>
#include <utility>

#include "resolution/empty_phrase.hpp"
#include "resolution/mention_cluster.hpp"
#include "resolution/pruning.hpp"
#include "triplewright/resolution/resolution.hpp"
#include "triplewright/text/utf8.hpp"

namespace triplewright {

namespace {

bool is_acronym(std::string_view name)
{
    return std::ranges::none_of(name, [](char c) { return (c >= 'a' && c <= 'z') || c == ' '; });
}

/// Words of a name that are spelled out: neither initials nor "Mr.".
std::size_t word_count(std::string_view name)
{
    std::size_t count = 0;
    while (!name.empty()) {
        const std::size_t blank = std::min(name.find(' '), name.size());
        count += blank > 0 && name[blank - 1] != '.' ? 1 : 0;
        name.remove_prefix(std::min(blank + 1, name.size()));
    }
    return count;
}

/// Is `a` a better label than `b`? Spelled out before acronyms, more words, more letters, then what came first.
bool is_fuller(const std::string& a, const std::string& b)
{
    if (is_acronym(a) != is_acronym(b)) {
        return !is_acronym(a);
    }
    if (word_count(a) != word_count(b)) {
        return word_count(a) > word_count(b);
    }
    return a.size() > b.size();
}

void choose_names(const Extraction& extraction, DocumentEntity& entity)
{
    std::set<std::string> forms;
    for (const std::uint32_t index : entity.mentions) {
        const Mention& mention = extraction.mentions[index];
        if (mention.kind == MentionKind::name) {
            forms.insert(mention.text);
            if (!entity.named || is_fuller(mention.text, entity.name)) {
                entity.name = mention.text;
            }
            entity.named = true;
        }
    }
    if (!entity.named) { // The first noun phrase; there is one.
        const auto first = std::ranges::find_if_not(
            entity.mentions, [&](std::uint32_t index) { return is_empty_phrase(extraction.mentions[index]); });
        entity.name = extraction.mentions[*first].text;
    }
    forms.erase(entity.name);
    entity.aliases.assign(forms.begin(), forms.end());
}

/// The type that most names have, or most mentions where there is no name; `thing` only for want of another.
EntityType choose_type(const Extraction& extraction, const DocumentEntity& entity)
{
    std::map<EntityType, std::size_t> votes;
    for (const std::uint32_t index : entity.mentions) {
        const Mention& mention = extraction.mentions[index];
        if (mention.type != EntityType::thing && (mention.kind == MentionKind::name || !entity.named)) {
            ++votes[mention.type];
        }
    }
    const auto best = std::ranges::max_element(votes, {}, [](const auto& vote) { return vote.second; });
    return best == votes.end() ? EntityType::thing : best->first;
}

bool is_unresolved(const Extraction& extraction, const DocumentEntity& entity)
{
    return std::ranges::all_of(entity.mentions,
                               [&](std::uint32_t index) { return is_empty_phrase(extraction.mentions[index]); });
}

void make_entities(const MentionClusters& clusters, ResolvedDocument& resolved)
{
    const Extraction& extraction = resolved.extraction;
    const auto count = static_cast<std::uint32_t>(extraction.mentions.size());
    std::vector<std::uint32_t> order(count);
    std::iota(order.begin(), order.end(), 0U);
    std::ranges::sort(order, {},
                      [&](std::uint32_t index) { return std::tuple(extraction.mentions[index].span, index); });
    std::vector<DocumentEntity> entities;
    std::vector<std::uint32_t> entity_of_cluster(count, no_entity);
    for (const std::uint32_t index : order) {
        std::uint32_t& entity = entity_of_cluster[clusters.find(index)];
        if (entity == no_entity) {
            entity = static_cast<std::uint32_t>(entities.size());
            entities.emplace_back();
        }
        entities[entity].mentions.push_back(index);
    }
    resolved.entity_of_mention.assign(count, no_entity);
    for (DocumentEntity& entity : entities) {
        if (is_unresolved(extraction, entity)) {
            continue;
        }
        choose_names(extraction, entity);
        entity.type = choose_type(extraction, entity);
        for (const std::uint32_t index : entity.mentions) {
            resolved.entity_of_mention[index] = static_cast<std::uint32_t>(resolved.entities.size());
        }
        resolved.entities.push_back(std::move(entity));
    }
}

void to_code_points(std::string_view text, Extraction& extraction)
{
    const CodePointIndex index(text);
    const auto convert = [&](Span& span) {
        span = {index.code_point_offset(span.begin), index.code_point_offset(span.end)};
    };
    for (Mention& mention : extraction.mentions) {
        convert(mention.span);
        convert(mention.head);
    }
    for (Literal& literal : extraction.literals) {
        convert(literal.span);
    }
    for (Statement& statement : extraction.statements) {
        for (Span* const span :
             {&statement.sentence_span, &statement.subject_span, &statement.predicate_span, &statement.object_span}) {
            convert(*span);
        }
    }
}

} // namespace

ResolvedDocument resolve(const Document& document, Extraction extraction, const CoreferenceChains& chains)
{
    ResolvedDocument resolved;
    resolved.id = document.id;
    resolved.iri = document.iri;
    resolved.date = document.date;
    resolved.title = document.title;
    resolved.url = document.url;
    resolved.code_points = count_code_points(document.text);
    MentionClusters clusters(extraction.mentions.size());
    join_names(document.text, extraction, chains, clusters);
    join_chains(extraction, chains, clusters);
    join_speakers(extraction, clusters);
    add_events(extraction, clusters);
    add_members(extraction, chains);
    add_nationalities(extraction, clusters);
    resolved.extraction = std::move(extraction);
    resolved.links = clusters.links();
    make_entities(clusters, resolved);
    prune(document.text, resolved);
    doubt_joins(resolved.links, resolved.extraction);
    to_code_points(document.text, resolved.extraction);
    return resolved;
}

} // namespace triplewright
