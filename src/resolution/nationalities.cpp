// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

// "Mexican" is of Mexico, where the statements of a document speak of both.

#include <optional>
#include <set>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

#include "resolution/implied_statement.hpp"
#include "resolution/mention_cluster.hpp"
#include "triplewright/annotation/demonyms.hpp"

namespace triplewright {

namespace {

/// By cluster: does a statement speak of it?
std::vector<bool> find_spoken_of(const Extraction& extraction, const MentionClusters& clusters)
{
    std::vector<bool> spoken_of(extraction.mentions.size(), false);
    const auto note = [&](const Argument& argument) {
        if (argument.kind == ArgumentKind::mention) {
            spoken_of[clusters.find(argument.index)] = true;
        }
    };
    for (const Statement& statement : extraction.statements) {
        note(statement.subject);
        note(statement.object);
        for (const Qualifier& qualifier : statement.qualifiers) {
            note(qualifier.value);
        }
        for (const std::uint32_t source : statement.standing.sources) {
            spoken_of[clusters.find(source)] = true;
        }
    }
    return spoken_of;
}

/// Mentions of places by name, the first of each name.
using Places = std::unordered_map<std::string_view, std::uint32_t>; // Only looked up.

Places find_places(const Extraction& extraction, const MentionClusters& clusters, const std::vector<bool>& spoken_of)
{
    Places places;
    for (std::uint32_t index = 0; index < extraction.mentions.size(); ++index) {
        const Mention& mention = extraction.mentions[index];
        if (mention.kind == MentionKind::name && mention.type == EntityType::location &&
            spoken_of[clusters.find(index)]) {
            places.emplace(mention.text, index);
        }
    }
    return places;
}

/// The mention of a country by the first of its names that the document has.
std::optional<std::uint32_t> find_country(const Demonym& demonym, const Places& places)
{
    for (std::string_view names = demonym.countries; !names.empty();) {
        const std::size_t bar = names.find('|');
        if (const auto place = places.find(names.substr(0, bar)); place != places.end()) {
            return place->second;
        }
        names.remove_prefix(bar == std::string_view::npos ? names.size() : bar + 1);
    }
    return std::nullopt;
}

} // namespace

void add_nationalities(Extraction& extraction, const MentionClusters& clusters)
{
    const std::vector<bool> spoken_of = find_spoken_of(extraction, clusters);
    const Places places = find_places(extraction, clusters, spoken_of);
    const ImpliedStatementMaker maker(extraction);
    std::set<std::uint32_t> done; // Clusters: a country is told once.
    for (std::uint32_t index = 0; index < extraction.mentions.size(); ++index) {
        const Mention& mention = extraction.mentions[index];
        const std::uint32_t cluster = clusters.find(index);
        if (mention.kind != MentionKind::name || mention.type != EntityType::norp || !spoken_of[cluster] ||
            done.contains(cluster)) {
            continue;
        }
        const Demonym* const demonym = find_demonym(mention.text);
        const auto country = demonym != nullptr ? find_country(*demonym, places) : std::nullopt;
        if (!country || clusters.find(*country) == cluster) {
            continue;
        }
        if (auto statement = maker.make(index, "be_of", {ArgumentKind::mention, *country}, "nationality")) {
            extraction.statements.push_back(*std::move(statement));
            done.insert(cluster);
        }
    }
}

} // namespace triplewright
