// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

#include "nlp/plain_description.hpp"

#include <algorithm>

#include "nlp/noun_groups.hpp"
#include "triplewright/annotation/demonyms.hpp"
#include "triplewright/annotation/noun_types.hpp"
#include "triplewright/text/word_set.hpp"

namespace triplewright {

namespace {

/// Words that make another office of an office: a vice president is no president.
constexpr auto telling_words = word_set("acting", "assistant", "associate", "deputy", "elect", "ex", "former", "junior",
                                        "late", "prime", "then", "vice");
/// Words that tell nothing new of whoever is known.
constexpr auto idle_words = word_set("current", "incumbent", "outgoing", "sitting");
/// Words for another one, or for one of several.
constexpr auto contrasting_words =
    word_set("big", "different", "entire", "first", "following", "foreign", "last", "local", "main", "national",
             "neighboring", "neighbouring", "new", "next", "old", "only", "opposing", "other", "own", "parent",
             "previous", "private", "public", "remaining", "respective", "rival", "same", "second", "similar", "sole",
             "technical", "third", "top", "various", "whole");
/// Nouns that mean too much.
constexpr auto vague_nouns = word_set("area", "authority", "center", "centre", "field", "figure", "government", "home",
                                      "location", "man", "member", "number", "official", "people", "person", "place",
                                      "scene", "site", "source", "space", "spot", "state", "unit", "woman", "world");

bool is_referring(const SentenceView& view, WordIndex head)
{
    return view.has_relation(head, {Relation::nsubj, Relation::nsubj_pass, Relation::obj, Relation::iobj, Relation::obl,
                                    Relation::obl_agent, Relation::nmod, Relation::nmod_poss, Relation::conj});
}

bool is_before_noun(const SentenceView& view, WordIndex head, WordIndex child)
{
    return child < head && view.has_relation(child, {Relation::amod, Relation::compound, Relation::nmod_desc});
}

/// Does the child leave the phrase what it is?
bool is_harmless(const SentenceView& view, WordIndex head, WordIndex child)
{
    if (view.relation(child) == Relation::conj) { // "of the president and vice-president": of any
        return view.upos(child) != "NOUN" || view.has_child(child, Relation::det) ||
               view.has_child(child, Relation::nmod_poss);
    }
    if (is_before_noun(view, head, child)) {
        return view.feature(child, "Degree") != "Sup" && view.feature(child, "NumType").empty() &&
               !contrasting_words.contains(to_lower(view.word(child).form));
    }
    return view.has_relation(child, {Relation::punct, Relation::case_marker, Relation::cc, Relation::det});
}

/// "34-year-old" of "the 34-year-old", whose five words have their head at the end; "" for other phrases.
std::string age_at(const SentenceView& view, WordIndex head)
{
    constexpr WordIndex before = 4;
    const bool is_age = head >= before && to_lower(view.word(head).form) == "old" && view.word(head - 2).form == "year";
    return is_age ? view.word(head - before).form + "-year-old" : "";
}

bool tells_kind(const SentenceView& view, WordIndex word)
{
    return view.relation(word) == Relation::compound || view.name(word) != nullptr || view.upos(word) == "PROPN" ||
           (view.upos(word) == "ADJ" && find_demonym(view.word(word).form) != nullptr);
}

bool has(const std::vector<std::string>& sorted, const std::string& word)
{
    return std::ranges::binary_search(sorted, word);
}

/// How many of the phrase's words were not said together with this noun; nothing where the two are at odds.
std::optional<std::size_t> extra_words(const PlainDescription& phrase, const Description& known)
{
    const std::vector<std::string>& said = phrase.said.modifiers;
    const bool is_other_office = std::ranges::any_of(
        known.modifiers, [&](const std::string& word) { return telling_words.contains(word) && !has(said, word); });
    const bool is_other_kind =
        std::ranges::any_of(phrase.kinds, [&](const std::string& word) { return !has(known.modifiers, word); });
    if (is_other_office || is_other_kind) {
        return std::nullopt;
    }
    std::size_t extra = 0;
    std::size_t shared = 0;
    for (const std::string& word : said) {
        if (has(known.modifiers, word)) {
            ++shared;
        } else if (telling_words.contains(word)) {
            return std::nullopt;
        } else {
            extra += idle_words.contains(word) ? 0 : 1;
        }
    }
    const bool is_other_one = extra > 0 && shared == 0 && !known.modifiers.empty(); // the chief, the health minister
    return is_other_one ? std::nullopt : std::optional(extra);
}

/// May the noun be said of what has a name of this type?
bool suits(const std::string& noun, EntityType type)
{
    if (noun.ends_with("-year-old")) {
        return type == EntityType::person;
    }
    const EntityType own = type_of_noun(noun);
    return is_exclusive(type) ? own == type || (own == EntityType::facility && type == EntityType::location)
                              : !is_exclusive(own);
}

/// How the description fits by its type alone; `is_other`: something else was said of the named one.
std::optional<DescriptionFit> fit_by_type(const PlainDescription& phrase, bool is_other, EntityType type)
{
    const std::string& noun = phrase.said.noun;
    if (phrase.type != type || !is_exclusive(type) || group_of(noun) == NounGroup::country || noun == "region" ||
        (is_other && type != EntityType::person)) {
        return std::nullopt;
    }
    if (is_general(noun)) {
        return DescriptionFit{DescriptionLink::general_noun, phrase.said.modifiers.size()};
    }
    if (type == EntityType::person && !is_position_noun(noun)) {
        return std::nullopt;
    }
    return DescriptionFit{DescriptionLink::same_type, phrase.said.modifiers.size()};
}

} // namespace

std::optional<PlainDescription> plain_description(const SentenceView& view, const MentionTraits& traits,
                                                  EntityType type)
{
    const auto head = static_cast<WordIndex>(traits.head_word);
    if (traits.markable_class != MarkableClass::definite || traits.number == GrammaticalNumber::plural ||
        !is_referring(view, head)) {
        return std::nullopt;
    }
    PlainDescription description;
    description.type = type;
    if (std::string age = age_at(view, head); !age.empty()) {
        description.said.noun = std::move(age);
        return description;
    }
    const auto children = view.children(head);
    if (view.upos(head) != "NOUN" || view.name(head) != nullptr ||
        !std::ranges::all_of(children, [&](WordIndex child) { return is_harmless(view, head, child); })) {
        return std::nullopt;
    }
    description.said = description_by(view, head);
    if (vague_nouns.contains(description.said.noun)) {
        return std::nullopt;
    }
    for (const WordIndex child : children) {
        if (is_before_noun(view, head, child) && tells_kind(view, child)) {
            description.kinds.push_back(to_lower(view.word(child).form));
        }
    }
    return description;
}

std::optional<DescriptionFit> fit_description(const PlainDescription& description, std::span<const Description> known,
                                              EntityType type)
{
    const std::string& noun = description.said.noun;
    const NounGroup group = group_of(noun);
    bool is_other = false;
    bool is_broader = false;
    std::optional<DescriptionFit> found;
    for (const Description& other : known) {
        if (other.noun == noun) {
            const std::optional<std::size_t> extra = extra_words(description, other);
            if (extra && suits(noun, type) && (type != EntityType::location || *extra == 0) &&
                (!found || *extra < found->extra)) {
                found = DescriptionFit{DescriptionLink::same_noun, *extra};
            }
            is_other = true;
        } else if (is_broader_than(noun, other.noun)) {
            is_broader = true;
        } else if (group == NounGroup::none || group_of(other.noun) != group) {
            is_other = true;
        }
    }
    if (found || !description.kinds.empty()) {
        return found;
    }
    if (is_broader) {
        return DescriptionFit{DescriptionLink::broader_noun, description.said.modifiers.size()};
    }
    return fit_by_type(description, is_other, type);
}

} // namespace triplewright
