// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

#include <algorithm>
#include <utility>

#include "extraction/lexicon.hpp"
#include "extraction/mention.hpp"
#include "extraction/noun_facts.hpp"
#include "extraction/noun_relation.hpp"
#include "extraction/position.hpp"
#include "extraction/salience.hpp"
#include "extraction/time.hpp"
#include "extraction/value.hpp"
#include "triplewright/text/word_set.hpp"

namespace triplewright {

namespace {

bool is_person(const SentenceView& view, WordIndex word)
{
    if (is_time(view, word)) {
        return false;
    }
    return entity_type(view, word) == EntityType::person || (view.upos(word) == "PROPN" && view.name(word) == nullptr);
}

/// "Kampala, Uganda", "Saint Mary School, Kampala": the second place contains the first, or what stands there.
bool is_containing_place(const SentenceView& view, WordIndex inner, WordIndex outer)
{
    const EntityType type = entity_type(view, inner);
    const bool stands_somewhere =
        type == EntityType::location || type == EntityType::facility || type == EntityType::organization;
    return stands_somewhere && entity_type(view, outer) == EntityType::location && is_in_entity_name(view, inner) &&
           is_in_entity_name(view, outer) && view.name(inner) != view.name(outer);
}

/// "the railway operator (ROE)", "Line of Advance (LoA)": a short name for all of it, wherever a tree hangs it.
bool is_acronym_in_brackets(const SentenceView& view, WordIndex word)
{
    const std::string_view form = view.word(word).form;
    const auto capitals = std::ranges::count_if(form, [](char c) { return c >= 'A' && c <= 'Z'; });
    return word > 0 && view.word(word - 1).form == "(" && form.size() > 1 &&
           std::ranges::none_of(form, [](char c) { return c >= '0' && c <= '9'; }) &&
           (capitals > 1 || std::ranges::all_of(form, [](char c) { return c < 'a' || c > 'z'; }));
}

/// "agencies in Tema, capital of the region,": a place behind the name of a place is that one.
WordIndex place_before(const SentenceView& view, WordIndex noun, WordIndex apposition)
{
    const WordIndex start = view.extent(apposition).first;
    if (entity_type(view, noun) == EntityType::location || !is_place_noun(view.lemma(apposition)) || start < 2) {
        return noun;
    }
    const WordIndex comma = view.upos(start) == "PUNCT" ? start : start - 1;
    const Name* const name = comma > 0 && view.upos(comma) == "PUNCT" ? view.name(comma - 1) : nullptr;
    return name != nullptr && name->type == NameType::location ? comma - 1 : noun;
}

/// "Tom Reyes, the top Democrat", "Ana Ruiz, Republican of Ohio"
bool is_member_of_party(const SentenceView& view, WordIndex person, WordIndex word)
{
    const Name* const name = view.name(word);
    return name != nullptr && name->type == NameType::norp && view.has_upos(word, {"ADJ", "NOUN", "PROPN"}) &&
           view.feature(word, "Number") != "Plur" && is_in_entity_name(view, person) &&
           entity_type(view, person) == EntityType::person;
}

/// Called by a name. An office that is written like one, "the Chair of the Club", is none.
bool is_called(const SentenceView& view, WordIndex word)
{
    return is_named(view, word) && (is_in_entity_name(view, word) || !is_position_noun(view.lemma(word)));
}

/// "Kyoto: Meridian; Osaka: Orbis": what stands behind a semicolon begins anew, unless it is of a list, "mines in
/// Kyoto; Osaka".
bool is_behind_semicolon(const SentenceView& view, WordIndex noun, WordIndex apposition)
{
    if (view.feature(noun, "Number") == "Plur") {
        return false;
    }
    for (WordIndex word = std::min(noun, apposition) + 1; word < std::max(noun, apposition); ++word) {
        if (view.word(word).form == ";") {
            return true;
        }
    }
    return false;
}

/// Where a list stands behind its noun in brackets, a dash or a colon: "the region (Lima, Cusco and Puno)".
bool is_bracketed_list(const SentenceView& view, WordIndex noun, WordIndex apposition)
{
    static constexpr std::string_view marks[] = {"(", "[", ":", "–", "—", "--"};
    const WordIndex start = view.extent(apposition).first;
    const auto is_mark = [&](WordIndex word) {
        return std::ranges::find(marks, std::string_view(view.word(word).form)) != std::end(marks);
    };
    return apposition > noun && view.has_child(apposition, Relation::conj) && start > 0 &&
           (is_mark(start) || is_mark(start - 1));
}

/// "especially women" of "cooks, especially women": some of them.
bool is_singled_part(const SentenceView& view, WordIndex apposition)
{
    static constexpr auto focus =
        word_set("especially", "particularly", "notably", "mainly", "mostly", "primarily", "chiefly", "largely");
    return std::ranges::any_of(view.children(apposition), [&](WordIndex child) {
        return child < apposition && view.relation(child) == Relation::advmod && focus.contains(view.lemma(child));
    });
}

/// Of a list behind one thing each is a part of that thing, where they are places; of "the board (Ruiz and Reyes)"
/// nobody is told what they are.
void state_parts(Workspace& work, WordIndex noun, WordIndex list, float salience)
{
    const SentenceView& view = work.view;
    for (const Filler& filler : distribute(view, list)) {
        if (entity_type(view, noun) == EntityType::location && is_in_entity_name(view, filler.word) &&
            entity_type(view, filler.word) == EntityType::location) {
            state_relation(work, filler.word, "be_in", noun, salience, "apposition", list);
        }
    }
}

bool has_another(const SentenceView& view, WordIndex noun)
{
    const WordIndex determiner = view.find_child(noun, Relation::det);
    return determiner != no_word && view.lemma(determiner) == "another";
}

/// "excerpts of which", "another crowd, another town": a clause or a list, no name for the noun.
bool is_no_identity(const SentenceView& view, WordIndex noun, WordIndex apposition)
{
    return (has_another(view, noun) && has_another(view, apposition)) ||
           std::ranges::any_of(view.children(apposition), [&](WordIndex child) {
               return view.relation(child) == Relation::nmod && view.lemma(child) == "which";
           });
}

/// "a pair of members, Ana Ruiz and Tom Reyes": what several are one of, where a singular noun counts them; `no_word`
/// where it is none and they cannot be it.
WordIndex group_of(const SentenceView& view, WordIndex noun)
{
    static constexpr auto groups =
        word_set("pair", "couple", "trio", "quartet", "number", "handful", "string", "series");
    static constexpr auto bodies = word_set("couple", "duo", "trio", "team", "family", "band", "pair", "group", "cast");
    const WordIndex members = view.find_child(noun, Relation::nmod);
    if (groups.contains(view.lemma(noun)) && members != no_word && view.feature(members, "Number") == "Plur") {
        return members;
    }
    return view.feature(noun, "Number") == "Sing" && view.upos(noun) == "NOUN" && !bodies.contains(view.lemma(noun))
               ? no_word
               : noun;
}

/// "Ana Ruiz, songs": one person is not several things.
bool is_several_of_one(const SentenceView& view, WordIndex noun, WordIndex apposition)
{
    const bool one = is_person(view, noun) && (is_called(view, noun) || view.feature(noun, "Number") == "Sing");
    return one && view.feature(apposition, "Number") == "Plur";
}

/// What `apposition` says of `noun`.
void state_apposition(Workspace& work, WordIndex noun, WordIndex apposition)
{
    const SentenceView& view = work.view;
    const WordIndex holder = view.relation(noun) == Relation::nmod ? view.head(noun) : no_word;
    if (holder != no_word && view.upos(holder) == "NOUN" && referent(view, holder) == apposition) {
        noun = holder; // "the head of the party, Ana Ruiz,"
    }
    noun = place_before(view, noun, apposition);
    const float place = is_unlike(entity_type(view, noun), entity_type(view, apposition)) ? apposition_salience / 2
                                                                                          : apposition_salience;
    const float salience = weighed(view.word(apposition).head_probability, place);
    if (is_acronym_in_brackets(view, apposition) || is_singled_part(view, apposition) ||
        is_no_identity(view, noun, apposition)) {
        return;
    }
    if (is_bracketed_list(view, noun, apposition) && view.feature(noun, "Number") != "Plur") {
        state_parts(work, noun, apposition, salience);
        return;
    }
    if (is_age(view, apposition) && is_person(view, noun)) {
        state_age(work, noun, apposition, salience);
        return;
    }
    if (is_containing_place(view, noun, apposition)) {
        state_relation(work, noun, "be_in", apposition, salience, "apposition", apposition);
        return;
    }
    if (view.upos(apposition) == "NUM" && view.lemma(apposition) == "one") { // "Reyes, one of the founders"
        const WordIndex group = view.find_child(apposition, Relation::nmod);
        if (group != no_word && is_nominal(view, group)) {
            state_relation(work, noun, "be_one_of", group, salience, "apposition", apposition);
        }
        return;
    }
    if (is_member_of_party(view, noun, apposition)) {
        state_relation(work, noun, "be", apposition, salience, "apposition", apposition);
        return;
    }
    if (!view.has_upos(apposition, {"NOUN", "PROPN"}) || is_calendar_time(view, apposition) ||
        find_value(view, apposition) || find_value(view, noun) || is_calendar_time(view, noun)) {
        return;
    }
    const bool is_said_of_somebody = view.has_relation(noun, {Relation::appos, Relation::nmod_desc});
    if (is_said_of_somebody && is_position(view, noun) && is_in_entity_name(view, apposition) &&
        is_unlike(EntityType::person, entity_type(view, apposition))) {
        return; // "Tom Reyes (co-founder, Meridian)": whom the office is for.
    }
    const std::vector<Filler> fillers = distribute(view, apposition);
    const auto called =
        std::ranges::count_if(fillers, [&](const Filler& filler) { return is_called(view, filler.word); });
    const WordIndex group = called > 1 ? group_of(view, noun) : noun;
    for (const Filler& filler : fillers) {
        const WordIndex named = referent(view, filler.word);
        if (named != filler.word && named == referent(view, noun) && named != noun && is_called(view, named) &&
            !is_unlike(entity_type(view, named), entity_type(view, noun))) {
            state_identity(work, named, noun, "apposition", salience); // "her husband, the engineer Pau Vidal"
            continue;
        }
        if (is_called(view, filler.word) && !is_called(view, noun)) {
            if (group != noun && group != no_word) {
                state_relation(work, filler.word, "be_one_of", group, salience, "apposition", apposition);
            } else if (group == noun) {
                state_identity(work, filler.word, noun, "apposition", salience);
            }
        } else if (!is_called(view, filler.word) && !is_several_of_one(view, noun, filler.word)) {
            state_identity(work, noun, filler.word, "apposition", salience);
        }
    }
}

} // namespace

void state_appositions(Workspace& work, WordIndex noun)
{
    const SentenceView& view = work.view;
    const Name* last = nullptr;
    for (const WordIndex child : view.children(noun)) {
        if (view.relation(child) == Relation::appos) {
            const bool is_rest_of_name = view.name(child) != nullptr && view.name(child) == last;
            last = view.name(child);
            const bool is_half = first_half(view, child + 1) == child || first_half(view, child + 2) == child;
            if (!is_rest_of_name && !is_half && !is_behind_semicolon(view, noun, child)) {
                state_apposition(work, noun, child);
            }
        } else if (child > noun && view.has_relation(child, {Relation::nmod_unmarked, Relation::amod})) {
            const bool place =
                view.relation(child) == Relation::nmod_unmarked && is_containing_place(view, noun, child);
            if (place || (is_age(view, child) && is_person(view, noun) && is_named(view, noun))) {
                state_apposition(work, noun, child);
            }
        }
    }
}

bool is_example(const SentenceView& view, WordIndex noun, WordIndex child)
{
    if (view.feature(noun, "Number") != "Plur" || view.relation(child) != Relation::nmod || child < noun ||
        !is_nominal(view, child)) {
        return false;
    }
    const WordIndex marker = view.find_child(child, Relation::case_marker);
    const std::string_view lemma = marker == no_word ? std::string_view() : view.lemma(marker);
    return lemma == "such" || lemma == "include" || lemma == "including" ||
           (lemma == "like" && is_in_entity_name(view, child)); // Fruits like melons may be others.
}

/// "campaigns of outsiders such as Ana Ruiz": of two plural nouns the one behind "of" where it alone is of the
/// example's type.
WordIndex exemplified(const SentenceView& view, WordIndex noun, WordIndex example)
{
    const EntityType type = entity_type(view, example);
    if (type == EntityType::thing || entity_type(view, noun) == type) {
        return noun;
    }
    for (const WordIndex child : view.children(noun)) {
        if (view.relation(child) == Relation::nmod && noun < child && child < example &&
            view.feature(child, "Number") == "Plur" && entity_type(view, child) == type) {
            return child;
        }
    }
    return noun;
}

void state_examples(Workspace& work, WordIndex noun)
{
    const SentenceView& view = work.view;
    for (const WordIndex child : view.children(noun)) {
        if (!is_example(view, noun, child) || is_time(view, child)) {
            continue;
        }
        const WordIndex marker = view.find_child(child, Relation::case_marker);
        for (const Filler& filler : distribute(view, child)) {
            if (!filler.excluded && !filler.alternative) {
                state_relation(work, filler.word, "be_one_of", exemplified(view, noun, filler.word),
                               weighed(view.word(child).head_probability, apposition_salience), "example", marker);
            }
        }
    }
}

} // namespace triplewright
