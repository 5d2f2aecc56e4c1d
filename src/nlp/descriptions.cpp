// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

#include "nlp/descriptions.hpp"

#include <algorithm>
#include <array>
#include <utility>

#include "triplewright/annotation/annotation.hpp"
#include "triplewright/annotation/noun_types.hpp"
#include "triplewright/text/word_set.hpp"

namespace triplewright {

namespace {

constexpr auto naming_verbs = word_set("call", "christen", "dub", "entitle", "name", "nickname", "title");
/// Nouns whose name is no name of theirs: "the surname Ruiz".
constexpr auto word_nouns = word_set("expression", "initial", "letter", "name", "nickname", "noun", "phrase", "surname",
                                     "term", "verb", "word");
/// Nouns that stand before the name of what they are: "the city of Brisa".
constexpr auto genus_nouns = word_set("city", "county", "district", "island", "kingdom", "municipality", "port",
                                      "province", "republic", "state", "suburb", "town", "village");
/// Verbs whose nominal complement tells what their subject is.
constexpr auto becoming_verbs = word_set("become", "remain", "stay");
/// Verbs whose nominal complement tells what their object is from then on.
constexpr auto appointing_verbs = word_set("appoint", "crown", "elect", "make", "name", "re-elect", "reelect");
/// Verbs of "works as a teacher".
constexpr auto serving_verbs = word_set("act", "serve", "work");

constexpr auto person_endings =
    std::to_array<std::string_view>({"ist", "er", "or", "man", "woman", "ess", "ian", "ant", "eur", "mate", "ee"});

bool is_digits(std::string_view form)
{
    return !form.empty() && form.size() <= 3 && std::ranges::all_of(form, [](char c) { return c >= '0' && c <= '9'; });
}

bool has_preposition(const SentenceView& view, WordIndex word, std::string_view lemma)
{
    return std::ranges::any_of(view.children(word), [&](WordIndex child) {
        return view.relation(child) == Relation::case_marker && to_lower(view.lemma(child)) == lemma;
    });
}

bool is_negated(const SentenceView& view, WordIndex predicate)
{
    return std::ranges::any_of(view.children(predicate), [&](WordIndex child) {
        const std::string lemma = to_lower(view.lemma(child));
        return (view.relation(child) == Relation::advmod && (lemma == "not" || lemma == "never")) ||
               (view.relation(child) == Relation::det && lemma == "no");
    });
}

bool is_noun(const SentenceView& view, WordIndex word)
{
    return view.upos(word) == "NOUN" && view.feature(word, "Number") != "Plur";
}

void add(std::vector<Description>& found, Description description)
{
    if (std::ranges::find(found, description) == found.end()) {
        found.push_back(std::move(description));
    }
}

/// "Mayor", "clinic group" before a name that is the head of both.
void add_titles(const SentenceView& view, WordIndex head, std::vector<Description>& found)
{
    const Name* const name = view.name(head);
    if (name == nullptr && view.upos(head) != "PROPN") {
        return;
    }
    for (const WordIndex child : view.children(head)) {
        const bool is_title = view.relation(child) == Relation::nmod_desc ||
                              (view.relation(child) == Relation::compound && name != nullptr &&
                               type_of_noun(to_lower(view.lemma(child))) == entity_type_of(name->type));
        if (!is_title || child > head || (name != nullptr && view.name(child) == name)) {
            continue;
        }
        Description description = description_by(view, child);
        for (const WordIndex other : view.children(head)) { // "the former president Ana Ruiz"
            if (other < child && view.has_relation(other, {Relation::amod, Relation::compound})) {
                description.modifiers.push_back(to_lower(view.word(other).form));
            }
        }
        std::ranges::sort(description.modifiers);
        add(found, std::move(description));
    }
}

/// "Ruiz, 34, …": the age as a noun.
void add_age(const SentenceView& view, WordIndex head, std::vector<Description>& found)
{
    const Name* const name = view.name(head);
    const std::size_t comma = name == nullptr ? head + 1 : name->end_word;
    if (comma + 1 < view.size() && view.word(static_cast<WordIndex>(comma)).form == ",") {
        const std::string& form = view.word(static_cast<WordIndex>(comma + 1)).form;
        const bool ends = comma + 2 >= view.size() || view.upos(static_cast<WordIndex>(comma + 2)) == "PUNCT";
        if (is_digits(form) && ends) {
            add(found, {form + "-year-old", {}});
        }
    }
}

/// Appositions on either side, and those that are coordinated with them.
void add_appositions(const SentenceView& view, WordIndex head, std::vector<Description>& found)
{
    for (const WordIndex child : view.children(head)) {
        if (view.relation(child) != Relation::appos || !is_noun(view, child)) {
            continue;
        }
        add(found, description_by(view, child));
        for (const WordIndex other : view.children(child)) {
            if (view.relation(other) == Relation::conj && is_noun(view, other)) {
                add(found, description_by(view, other));
            }
        }
    }
    if (view.relation(head) == Relation::appos && is_noun(view, view.head(head))) {
        add(found, description_by(view, view.head(head)));
    }
}

/// "is a company", "became minister", "was elected president", "worked as a judge".
void add_predicates(const SentenceView& view, WordIndex head, std::vector<Description>& found)
{
    const WordIndex governor = view.head(head);
    if (governor == no_word || is_negated(view, governor)) {
        return;
    }
    const Relation relation = view.relation(head);
    const bool is_subject = relation == Relation::nsubj;
    if (is_subject && is_noun(view, governor) && view.has_child(governor, Relation::cop)) {
        add(found, description_by(view, governor));
        return;
    }
    const std::string verb = to_lower(view.lemma(governor));
    const bool is_complement = (is_subject && becoming_verbs.contains(verb)) ||
                               ((relation == Relation::obj || relation == Relation::nsubj_pass) &&
                                (appointing_verbs.contains(verb) || naming_verbs.contains(verb)));
    const bool is_service = is_subject && serving_verbs.contains(verb);
    for (const WordIndex child : view.children(governor)) {
        if (child != head && is_noun(view, child) &&
            ((is_complement && view.has_relation(child, {Relation::xcomp, Relation::obj})) ||
             ((is_service || is_complement) && view.relation(child) == Relation::obl &&
              has_preposition(view, child, "as")))) {
            add(found, description_by(view, child));
        }
    }
}

/// "the city of Brisa"
bool names_genus(const SentenceView& view, WordIndex noun, WordIndex word)
{
    const Name* const name = view.name(word);
    return name != nullptr && name->type == NameType::location && !view.has_child(word, Relation::conj) &&
           genus_nouns.contains(to_lower(view.lemma(noun)));
}

/// "the city of Brisa"
void add_genus(const SentenceView& view, WordIndex head, std::vector<Description>& found)
{
    const WordIndex governor = view.head(head);
    if (view.relation(head) == Relation::nmod && is_noun(view, governor) && has_preposition(view, head, "of") &&
        names_genus(view, governor, head)) {
        add(found, {to_lower(view.lemma(governor)), {}});
    }
}

/// Is the phrase so close to what stands beside it that nothing parts them?
bool is_tight(const SentenceView& view, WordIndex left, WordIndex right)
{
    for (WordIndex word = left + 1; word < right; ++word) {
        const std::string_view form = view.word(word).form;
        if (form == "," || form == "(" || form == ":" || form == "–" || form == "—" || form == "-") {
            return false;
        }
    }
    return true;
}

/// "portraitist", "flautist", "beekeeper": nouns for people that no list has all of.
bool ends_like_person(std::string_view noun)
{
    return std::ranges::any_of(person_endings, [&](std::string_view ending) { return noun.ends_with(ending); });
}

/// Nouns and names that may mean the same by their types.
bool agree(const SentenceView& view, WordIndex noun, WordIndex word, bool is_close)
{
    const Name* const name = view.name(word);
    if (name == nullptr) {
        return is_close && view.upos(word) == "PROPN";
    }
    if (name->type == NameType::date || name->type == NameType::money || name->type == NameType::norp) {
        return false;
    }
    const EntityType noun_type = type_of_noun(to_lower(view.lemma(noun)));
    const EntityType name_type = entity_type_of(name->type);
    if (name_type == EntityType::person && noun_type == EntityType::thing) {
        return is_close && ends_like_person(view.lemma(noun));
    }
    return is_close
               ? !exclude_each_other(noun_type, name_type)
               : noun_type == name_type || (noun_type == EntityType::facility && name_type == EntityType::location);
}

bool may_name(const SentenceView& view, WordIndex noun, WordIndex word)
{
    const bool is_close = noun < word && is_tight(view, noun, word);
    return !view.has_child(word, Relation::conj) && !view.has_child(word, Relation::case_marker) &&
           !word_nouns.contains(to_lower(view.lemma(noun))) && agree(view, noun, word, is_close);
}

} // namespace

Description description_by(const SentenceView& view, WordIndex noun)
{
    Description description;
    description.noun = to_lower(view.lemma(noun).empty() ? view.word(noun).form : view.lemma(noun));
    for (const WordIndex child : view.children(noun)) {
        if (child < noun && view.has_relation(child, {Relation::amod, Relation::compound, Relation::nmod_desc})) {
            description.modifiers.push_back(to_lower(view.word(child).form));
        }
    }
    std::ranges::sort(description.modifiers);
    return description;
}

std::vector<Description> descriptions_of(const SentenceView& view, WordIndex head)
{
    std::vector<Description> found;
    add_titles(view, head, found);
    add_age(view, head, found);
    add_appositions(view, head, found);
    add_predicates(view, head, found);
    add_genus(view, head, found);
    return found;
}

WordIndex name_beside(const SentenceView& view, WordIndex noun)
{
    if (!is_noun(view, noun) || view.has_child(noun, Relation::conj)) {
        return no_word;
    }
    for (const WordIndex child : view.children(noun)) {
        if (child > noun && view.relation(child) == Relation::appos && may_name(view, noun, child)) {
            return child;
        }
        if (view.relation(child) == Relation::nmod && has_preposition(view, child, "of") &&
            names_genus(view, noun, child)) {
            return child;
        }
        if (child > noun && view.relation(child) == Relation::acl &&
            naming_verbs.contains(to_lower(view.lemma(child))) && view.feature(child, "Tense") == "Past") {
            for (const WordIndex word : view.children(child)) {
                if (word > child && view.has_relation(word, {Relation::xcomp, Relation::obj}) &&
                    agree(view, noun, word, true)) {
                    return word;
                }
            }
        }
    }
    if (view.relation(noun) == Relation::appos && view.head(noun) < noun && may_name(view, noun, view.head(noun))) {
        return view.head(noun);
    }
    return no_word;
}

} // namespace triplewright
