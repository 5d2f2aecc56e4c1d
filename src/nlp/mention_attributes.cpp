// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

#include "nlp/mention_attributes.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <string>

#include "nlp/expletives.hpp"
#include "triplewright/annotation/noun_types.hpp"
#include "triplewright/text/word_set.hpp"

namespace triplewright {

namespace {

constexpr std::array<std::string_view, 13> numerals = {"zero",  "one",   "two",  "three", "four",   "five",  "six",
                                                       "seven", "eight", "nine", "ten",   "eleven", "twelve"};
/// Words whose "of" phrase says what they are about: "thousands of people", "one of the banks".
constexpr auto counting_nouns = word_set("couple", "dozen", "half", "handful", "hundred", "lot", "majority", "million",
                                         "minority", "number", "pair", "rest", "thousand");
constexpr auto person_pronouns =
    word_set("everybody", "everyone", "nobody", "somebody", "someone", "who", "whom", "anybody", "anyone", "whoever");
constexpr int deepest_count = 3; // "one of the majority of the voters"

/// A small number in words or digits, else 0.
std::size_t value_of(const std::string& form)
{
    if (form == "both") {
        return 2;
    }
    const auto* const word = std::ranges::find(numerals, form);
    if (word != numerals.end()) {
        return static_cast<std::size_t>(word - numerals.begin());
    }
    std::size_t value = 0;
    const auto [end, error] = std::from_chars(form.data(), form.data() + form.size(), value);
    return error == std::errc() && end == form.data() + form.size() ? value : 0;
}

std::size_t count_of(const SentenceView& view, WordIndex head)
{
    if (const std::size_t own = value_of(to_lower(view.word(head).form)); own != 0) {
        return own;
    }
    for (const WordIndex child : view.children(head)) {
        if (child < head && view.has_relation(child, {Relation::nummod, Relation::det, Relation::cc_preconj})) {
            if (const std::size_t value = value_of(to_lower(view.word(child).form)); value != 0) {
                return value;
            }
        }
    }
    return 0;
}

/// What "thousands of people" counts, else the word itself.
WordIndex counted(const SentenceView& view, WordIndex head)
{
    for (int depth = 0; depth < deepest_count; ++depth) {
        if (!view.has_upos(head, {"NUM", "DET", "ADJ", "PRON"}) &&
            !counting_nouns.contains(to_lower(view.lemma(head)))) {
            return head;
        }
        const auto children = view.children(head);
        const auto of = std::ranges::find_if(children, [&](WordIndex child) {
            const WordIndex preposition = view.find_child(child, Relation::case_marker);
            return view.relation(child) == Relation::nmod && preposition != no_word && view.lemma(preposition) == "of";
        });
        if (of == children.end()) {
            return head;
        }
        head = *of;
    }
    return head;
}

EntityType type_of(const SentenceView& view, WordIndex head, MarkableClass markable_class)
{
    switch (markable_class) {
    case MarkableClass::he:
    case MarkableClass::she:
    case MarkableClass::i:
    case MarkableClass::we:
    case MarkableClass::you: return EntityType::person;
    case MarkableClass::it:
    case MarkableClass::they:
    case MarkableClass::demonstrative: return EntityType::thing;
    case MarkableClass::relative:
    case MarkableClass::other_pronoun:
        return person_pronouns.contains(to_lower(view.word(head).form)) ? EntityType::person : EntityType::thing;
    default: break;
    }
    const WordIndex noun = counted(view, head);
    if (const Name* const name = view.name(noun)) {
        return entity_type_of(name->type);
    }
    return view.upos(noun) == "NOUN" ? type_of_noun(to_lower(view.lemma(noun))) : EntityType::thing;
}

Animacy animacy_of(const SentenceView& view, WordIndex head, const Markable& markable, EntityType type)
{
    switch (type) {
    case EntityType::person: return Animacy::person;
    case EntityType::norp:
        return kind_of(markable.markable_class) != MentionKind::pronoun && markable.number == GrammaticalNumber::plural
                   ? Animacy::person
                   : Animacy::unknown;
    case EntityType::misc: return Animacy::unknown;
    case EntityType::thing: break;
    default: return Animacy::thing;
    }
    if (markable.markable_class == MarkableClass::it || to_lower(view.word(head).form) == "which") {
        return Animacy::thing;
    }
    // Nouns for people are in the table; a noun that is not there is most often a thing, but nobody knows.
    return Animacy::unknown;
}

Span minimal_span_of(const SentenceView& view, WordIndex head)
{
    if (const Name* const name = view.name(head)) {
        return name->span;
    }
    WordRange words{head, head};
    const auto children = view.children(head);
    for (auto child = children.rbegin(); child != children.rend(); ++child) {
        if (*child < head && view.has_relation(*child, {Relation::compound, Relation::flat}) &&
            view.extent(*child).last + 1 == words.first) {
            words.first = view.extent(*child).first;
        }
    }
    for (const WordIndex child : children) {
        if (child > head && view.relation(child) == Relation::flat && view.extent(child).first == words.last + 1) {
            words.last = view.extent(child).last;
        }
    }
    return words_span(view, words);
}

} // namespace

MentionAttributes mention_attributes(const SentenceView& view, const Markable& markable)
{
    const auto head = static_cast<WordIndex>(markable.head_word);
    MentionAttributes attributes;
    attributes.type = type_of(view, head, markable.markable_class);
    attributes.animacy = animacy_of(view, head, markable, attributes.type);
    attributes.reference = reference_of(view, head);
    attributes.counted = count_of(view, head);
    attributes.minimal_span = minimal_span_of(view, head);
    return attributes;
}

} // namespace triplewright
