// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

#include "extraction/argument_text.hpp"

#include <algorithm>
#include <limits>
#include <numeric>
#include <unordered_map>
#include <utility>

#include "extraction/line_text.hpp"

namespace triplewright {

namespace {

/// For each mention the one whose words are printed: a pronoun gives way to the last phrase of its sentence that its
/// entity has.
std::vector<std::uint32_t> find_stand_ins(const Extraction& extraction, std::span<const std::uint32_t> entities)
{
    const auto& mentions = extraction.mentions;
    std::vector<std::uint32_t> order(mentions.size());
    std::iota(order.begin(), order.end(), 0U);
    std::vector<std::uint32_t> stand_ins = order;
    if (entities.size() != mentions.size()) {
        return stand_ins;
    }
    std::ranges::sort(order, {}, [&](std::uint32_t i) { return std::pair(mentions[i].span.begin, i); });
    std::unordered_map<std::uint32_t, std::uint32_t> last; // Of each entity.
    for (const std::uint32_t i : order) {
        if (entities[i] == std::numeric_limits<std::uint32_t>::max()) {
            continue;
        }
        const auto found = last.find(entities[i]);
        if (mentions[i].kind != MentionKind::pronoun) {
            last[entities[i]] = i;
        } else if (found != last.end() && mentions[found->second].sentence == mentions[i].sentence) {
            stand_ins[i] = found->second;
        }
    }
    return stand_ins;
}

} // namespace

ArgumentTexts::ArgumentTexts(const Document& document, const Extraction& extraction,
                             std::span<const std::uint32_t> entities)
    : document_(document), extraction_(extraction), stand_ins_(find_stand_ins(extraction, entities))
{}

bool ArgumentTexts::is_unknown_pronoun(const Argument& argument) const
{
    return argument.kind == ArgumentKind::mention &&
           extraction_.mentions[stand_ins_[argument.index]].kind == MentionKind::pronoun;
}

Span ArgumentTexts::span_of(const Argument& argument) const
{
    if (argument.kind == ArgumentKind::mention) {
        const Mention& mention = extraction_.mentions[argument.index];
        return mention.phrase.empty() ? mention.span : mention.phrase;
    }
    if (argument.kind == ArgumentKind::literal) {
        const Literal& literal = extraction_.literals[argument.index];
        return literal.phrase.empty() ? literal.span : literal.phrase;
    }
    return {};
}

std::string ArgumentTexts::mention_text(const Argument& argument, const Statement& outer) const
{
    const std::uint32_t printed = stand_ins_[argument.index];
    const bool possessed = outer.construct == "possessive" && argument == outer.object; // Without its owner.
    return to_one_line(slice(document_.text, possessed ? extraction_.mentions[printed].span
                                                       : span_of({ArgumentKind::mention, printed})));
}

std::string ArgumentTexts::content_text(std::size_t number, const Statement& outer) const
{
    const Statement& inner = extraction_.statements[number];
    const Span words = extent(number, outer);
    const bool infinitive = inner.words.starts_with("to ") && words.begin == inner.predicate_span.begin;
    return (infinitive ? "to " : "") + to_one_line(slice(document_.text, words));
}

std::string ArgumentTexts::to_text(const Argument& argument, const Statement& outer) const
{
    switch (argument.kind) {
    case ArgumentKind::none: break;
    case ArgumentKind::mention: return mention_text(argument, outer);
    case ArgumentKind::literal: {
        const Span span = span_of(argument);
        return to_one_line(span.empty() ? std::string_view(extraction_.literals[argument.index].value)
                                        : slice(document_.text, span));
    }
    case ArgumentKind::statement: return content_text(argument.index, outer);
    }
    return {};
}

/// The words of a statement, from the first to the last of its parts, on its own side of the verb of `outer` and
/// without what `outer` says itself.
Span ArgumentTexts::extent(std::size_t number, const Statement& outer) const
{
    const Statement& statement = extraction_.statements[number];
    Span extent = statement.predicate_span;
    const bool behind = extent.begin >= outer.predicate_span.end;
    const auto include = [&](const Argument& part) {
        if (part == outer.subject || part == outer.object) {
            return;
        }
        const Span span = part.kind == ArgumentKind::statement ? this->extent(part.index, outer) : span_of(part);
        const bool same_side = behind ? span.begin >= outer.predicate_span.end : span.end <= outer.predicate_span.begin;
        if (!span.empty() && same_side) {
            extent = join(extent, span);
        }
    };
    include(statement.subject);
    include(statement.object);
    for (const Qualifier& qualifier : statement.qualifiers) {
        include(qualifier.value);
    }
    return extent;
}

} // namespace triplewright
