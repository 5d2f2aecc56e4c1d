// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

// A document's mentions become its entities; what stays an unresolved pronoun leaves; spans become code points.

#include <algorithm>
#include <map>
#include <numeric>
#include <set>
#include <string>
#include <tuple>
#include <utility>

#include "resolution/mention_cluster.hpp"
#include "triplewright/resolution/resolution.hpp"
#include "triplewright/text/utf8.hpp"

namespace triplewright {

MentionClusters::MentionClusters(std::size_t mentions) : parents_(mentions), links_(mentions)
{
    std::iota(parents_.begin(), parents_.end(), 0U);
}

std::uint32_t MentionClusters::find(std::uint32_t mention) const
{
    while (parents_[mention] != mention) {
        parents_[mention] = parents_[parents_[mention]];
        mention = parents_[mention];
    }
    return mention;
}

void MentionClusters::join(std::uint32_t mention, std::uint32_t other, LinkReason reason, float score)
{
    if (mention != other && links_[mention].reason == LinkReason::none) {
        links_[mention] = {reason, other, score};
    }
    const std::uint32_t a = find(mention);
    const std::uint32_t b = find(other);
    parents_[std::max(a, b)] = std::min(a, b);
}

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
    if (!entity.named) {
        for (const std::uint32_t index : entity.mentions) { // The first noun phrase; a pronoun only for want of one.
            const Mention& mention = extraction.mentions[index];
            if (entity.name.empty() || mention.kind == MentionKind::nominal) {
                entity.name = mention.text;
            }
            if (mention.kind == MentionKind::nominal) {
                break;
            }
        }
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
    return std::ranges::all_of(
        entity.mentions, [&](std::uint32_t index) { return extraction.mentions[index].kind == MentionKind::pronoun; });
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

/// Drops statements about nobody, and repairs what refers to them.
class Pruning {
public:
    Pruning(std::string_view text, ResolvedDocument& resolved) : text_(text), resolved_(resolved) {}

    void run()
    {
        auto& statements = resolved_.extraction.statements;
        std::vector<std::uint32_t> place(statements.size(), no_entity);
        std::uint32_t kept = 0;
        for (std::uint32_t index = 0; index < statements.size(); ++index) {
            if (stays(statements[index])) {
                place[index] = kept++;
            }
        }
        // A statement whose subject is a dropped statement says nothing, nor does one that names it; that can drop
        // further ones.
        for (bool changed = true; changed;) {
            changed = false;
            for (std::uint32_t index = 0; index < statements.size(); ++index) {
                const Statement& statement = statements[index];
                const Argument& bearer = statement.construct == "event" ? statement.object : statement.subject;
                if (place[index] != no_entity && bearer.kind == ArgumentKind::statement &&
                    place[bearer.index] == no_entity) {
                    place[index] = no_entity;
                    changed = true;
                }
            }
        }
        kept = 0;
        for (std::uint32_t& index : place) {
            index = index == no_entity ? no_entity : kept++;
        }
        for (std::uint32_t index = 0; index < statements.size(); ++index) {
            if (place[index] != no_entity) {
                repair(statements[index], place);
            }
        }
        for (std::uint32_t index = 0; index < statements.size(); ++index) {
            if (place[index] != no_entity && place[index] != index) {
                statements[place[index]] = std::move(statements[index]);
            }
        }
        statements.resize(kept);
    }

private:
    [[nodiscard]] bool is_nobody(const Argument& argument) const
    {
        return argument.kind == ArgumentKind::mention && resolved_.entity_of_mention[argument.index] == no_entity;
    }

    [[nodiscard]] bool is_loop(const Statement& statement) const
    {
        return statement.subject.kind == ArgumentKind::mention && statement.object.kind == ArgumentKind::mention &&
               resolved_.entity_of_mention[statement.subject.index] ==
                   resolved_.entity_of_mention[statement.object.index] &&
               (statement.construct == "apposition" || statement.construct == "possessive" ||
                statement.construct == "title" || statement.construct == "noun_phrase");
    }

    [[nodiscard]] bool stays(const Statement& statement) const
    {
        return !is_nobody(statement.subject) && !is_nobody(statement.object) && !is_loop(statement);
    }

    void repair(Statement& statement, const std::vector<std::uint32_t>& place)
    {
        const auto dropped = [&](const Argument& argument) {
            return argument.kind == ArgumentKind::statement && place[argument.index] == no_entity;
        };
        if (dropped(statement.object)) {
            statement.object = words_of(resolved_.extraction.statements[statement.object.index]);
        }
        std::erase_if(statement.qualifiers, [&](const Qualifier& qualifier) {
            return is_nobody(qualifier.value) || dropped(qualifier.value);
        });
        const std::size_t sources = statement.standing.sources.size();
        std::erase_if(statement.standing.sources,
                      [&](std::uint32_t mention) { return resolved_.entity_of_mention[mention] == no_entity; });
        const bool nameless = statement.standing.sources.size() != sources;
        shorten_sources(statement);
        if (nameless) { // Somebody says so, but who?
            statement.standing.factuality = Factuality::unknown;
        }
        for (Argument* const argument : {&statement.subject, &statement.object}) {
            renumber(*argument, place);
        }
        for (Qualifier& qualifier : statement.qualifiers) {
            renumber(qualifier.value, place);
        }
    }

    /// Nobody is quoted by himself: "A said that A said" is once too often.
    void shorten_sources(Statement& statement) const
    {
        auto& sources = statement.standing.sources;
        const auto same = [&](std::uint32_t a, std::uint32_t b) {
            return resolved_.entity_of_mention[a] == resolved_.entity_of_mention[b];
        };
        sources.erase(std::unique(sources.begin(), sources.end(), same), sources.end());
        const bool speech = statement.object.kind == ArgumentKind::statement && statement.construct == "clause" &&
                            statement.subject.kind == ArgumentKind::mention;
        if (speech && !sources.empty() && same(sources.front(), statement.subject.index)) {
            sources.erase(sources.begin());
        }
    }

    static void renumber(Argument& argument, const std::vector<std::uint32_t>& place)
    {
        if (argument.kind == ArgumentKind::statement) {
            argument.index = place[argument.index];
        }
    }

    /// A dropped statement that somebody said: its words, as a literal.
    Argument words_of(const Statement& statement)
    {
        Span span = join(statement.predicate_span, statement.subject_span);
        if (!statement.object_span.empty()) {
            span = join(span, statement.object_span);
        }
        std::string words;
        for (const char c : slice(text_, span)) {
            const bool blank = c == ' ' || c == '\n' || c == '\t' || c == '\r';
            if (!blank || (!words.empty() && words.back() != ' ')) {
                words += blank ? ' ' : c;
            }
        }
        auto& literals = resolved_.extraction.literals;
        literals.push_back({std::move(words), "", span});
        return {ArgumentKind::literal, static_cast<std::uint32_t>(literals.size() - 1)};
    }

    std::string_view text_;
    ResolvedDocument& resolved_;
};

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
    join_names(extraction, clusters);
    join_chains(extraction, chains, clusters);
    join_speakers(extraction, clusters);
    add_events(extraction, clusters);
    add_members(extraction, chains);
    add_nationalities(extraction, clusters);
    resolved.extraction = std::move(extraction);
    resolved.links = clusters.links();
    make_entities(clusters, resolved);
    Pruning(document.text, resolved).run();
    to_code_points(document.text, resolved.extraction);
    return resolved;
}

} // namespace triplewright
