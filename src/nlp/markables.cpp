// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

#include "nlp/markables.hpp"

#include <algorithm>
#include <array>
#include <string>

#include "nlp/expletives.hpp"
#include "nlp/mention_attributes.hpp"
#include "triplewright/text/word_set.hpp"

namespace triplewright {

namespace {

constexpr auto masculine_nouns = word_set(
    "actor", "boy", "boyfriend", "brother", "businessman", "chairman", "dad", "duke", "father", "fellow", "gentleman",
    "grandfather", "guy", "husband", "king", "lord", "man", "nephew", "prince", "sir", "son", "spokesman", "uncle");
constexpr auto feminine_nouns = word_set(
    "actress", "aunt", "businesswoman", "chairwoman", "daughter", "girl", "girlfriend", "grandmother", "lady", "madam",
    "miss", "mistress", "mom", "mother", "mum", "niece", "princess", "queen", "sister", "spokeswoman", "wife", "woman");
constexpr auto masculine_titles = word_set("king", "lord", "mr", "mr.", "prince", "sir");
constexpr auto feminine_titles = word_set("lady", "miss", "mrs", "mrs.", "ms", "ms.", "princess", "queen");
constexpr auto indefinite_determiners = word_set("a", "an", "another", "any", "some");
constexpr auto demonstratives = word_set("that", "these", "this", "those");
/// Singular nouns for several, which "they" may stand for.
constexpr auto collectives = word_set(
    "audience", "band", "cast", "class", "club", "community", "couple", "crew", "crowd", "duo", "family", "gang",
    "generation", "group", "half", "household", "jury", "majority", "media", "minority", "mob", "pair", "police",
    "population", "press", "public", "rest", "side", "squad", "staff", "team", "trio", "workforce", "youth");

struct PersonalPronoun {
    std::string_view form;
    MarkableClass markable_class;
};

constexpr std::array<PersonalPronoun, 35> personal_pronouns = {{
    {"he", MarkableClass::he},         {"him", MarkableClass::he},
    {"his", MarkableClass::he},        {"himself", MarkableClass::he},
    {"she", MarkableClass::she},       {"her", MarkableClass::she},
    {"hers", MarkableClass::she},      {"herself", MarkableClass::she},
    {"it", MarkableClass::it},         {"its", MarkableClass::it},
    {"itself", MarkableClass::it},     {"they", MarkableClass::they},
    {"them", MarkableClass::they},     {"their", MarkableClass::they},
    {"theirs", MarkableClass::they},   {"themselves", MarkableClass::they},
    {"'em", MarkableClass::they},      {"’em", MarkableClass::they},
    {"i", MarkableClass::i},           {"me", MarkableClass::i},
    {"my", MarkableClass::i},          {"mine", MarkableClass::i},
    {"myself", MarkableClass::i},      {"we", MarkableClass::we},
    {"us", MarkableClass::we},         {"our", MarkableClass::we},
    {"ours", MarkableClass::we},       {"ourselves", MarkableClass::we},
    {"'s", MarkableClass::we},         {"you", MarkableClass::you},
    {"your", MarkableClass::you},      {"yours", MarkableClass::you},
    {"yourself", MarkableClass::you},  {"yourselves", MarkableClass::you},
    {"themself", MarkableClass::they},
}};

const PersonalPronoun* find_personal_pronoun(std::string_view form)
{
    const auto* const row = std::ranges::find(personal_pronouns, form, &PersonalPronoun::form);
    return row == personal_pronouns.end() ? nullptr : row;
}

/// "Hong" of "Hong Kong": names of people and places hold no other names.
bool is_inside_plain_name(const SentenceView& view, WordIndex word)
{
    const Name* const name = view.name(word);
    return name != nullptr && (name->type == NameType::person || name->type == NameType::location) &&
           view.head(word) != no_word && view.name(view.head(word)) == name &&
           view.relation(word) == Relation::compound;
}

bool may_be_markable(const SentenceView& view, WordIndex word)
{
    if (view.has_relation(
            word, {Relation::flat, Relation::fixed, Relation::goeswith, Relation::punct, Relation::reparandum})) {
        return false;
    }
    if (is_inside_plain_name(view, word) || is_expletive(view, word)) {
        return false;
    }
    if (view.has_upos(word, {"NOUN", "PROPN", "PRON", "NUM", "X", "SYM"})) {
        return true;
    }
    if (view.upos(word) == "DET") {
        return !view.has_relation(word, {Relation::det, Relation::advmod, Relation::cc, Relation::cc_preconj});
    }
    return view.upos(word) == "ADJ" &&
           (view.has_child(word, Relation::det) || view.has_child(word, Relation::nmod_poss) ||
            view.has_relation(word, {Relation::nsubj, Relation::nsubj_pass, Relation::obj, Relation::iobj}));
}

struct Determiners {
    bool any = false;
    bool definite = false;
    bool demonstrative = false;
    bool indefinite = false;
    bool possessive = false;
};

Determiners determiners_of(const SentenceView& view, WordIndex head)
{
    Determiners found;
    for (const WordIndex child : view.children(head)) {
        if (view.relation(child) == Relation::nmod_poss) {
            found.possessive = true;
        } else if (view.relation(child) == Relation::det) {
            const std::string lemma = to_lower(view.lemma(child));
            found.any = true;
            found.definite = found.definite || lemma == "the";
            found.demonstrative = found.demonstrative || demonstratives.contains(lemma);
            found.indefinite = found.indefinite || indefinite_determiners.contains(lemma);
        }
    }
    return found;
}

MarkableClass class_of_name(NameType type)
{
    switch (type) {
    case NameType::person: return MarkableClass::person_name;
    case NameType::organization: return MarkableClass::organization_name;
    case NameType::location:
    case NameType::facility: return MarkableClass::location_name;
    default: return MarkableClass::other_name;
    }
}

MarkableClass class_of_pronoun(const SentenceView& view, WordIndex word, const std::string& form)
{
    if (view.feature(word, "PronType") == "Rel") {
        return MarkableClass::relative;
    }
    if (const PersonalPronoun* const pronoun = find_personal_pronoun(form);
        pronoun != nullptr && view.relation(word) != Relation::expl) {
        return pronoun->markable_class;
    }
    return demonstratives.contains(form) ? MarkableClass::demonstrative : MarkableClass::other_pronoun;
}

MarkableClass class_of_nominal(const SentenceView& view, WordIndex word)
{
    const Determiners determiners = determiners_of(view, word);
    if (determiners.definite) {
        return MarkableClass::definite;
    }
    if (determiners.demonstrative) {
        return MarkableClass::demonstrative_phrase;
    }
    if (determiners.possessive) {
        return MarkableClass::possessed;
    }
    if (determiners.indefinite) {
        return MarkableClass::indefinite;
    }
    if (determiners.any) {
        return MarkableClass::quantified;
    }
    if (view.upos(word) == "NUM") {
        return MarkableClass::number;
    }
    if (view.upos(word) != "NOUN") {
        return MarkableClass::other;
    }
    const std::string_view number = view.feature(word, "Number");
    return number == "Plur" || number == "Ptan" ? MarkableClass::bare_plural : MarkableClass::bare_singular;
}

MarkableClass class_of(const SentenceView& view, WordIndex word, const std::string& form)
{
    if (view.upos(word) == "PRON" || (view.upos(word) == "DET" && find_personal_pronoun(form) != nullptr)) {
        return class_of_pronoun(view, word, form);
    }
    const Name* const name = view.name(word);
    if (name != nullptr && name->type != NameType::date && name->type != NameType::money) {
        return class_of_name(name->type);
    }
    return view.upos(word) == "PROPN" ? MarkableClass::proper_noun : class_of_nominal(view, word);
}

GrammaticalNumber number_of(const SentenceView& view, WordIndex word, const std::string& form)
{
    if (view.upos(word) == "PRON" && demonstratives.contains(form)) {
        return form == "these" || form == "those" ? GrammaticalNumber::plural : GrammaticalNumber::singular;
    }
    const std::string_view number = view.feature(word, "Number");
    if (number == "Sing") {
        return view.upos(word) == "NOUN" && collectives.contains(to_lower(view.lemma(word)))
                   ? GrammaticalNumber::unknown
                   : GrammaticalNumber::singular;
    }
    return number == "Plur" || number == "Ptan" ? GrammaticalNumber::plural : GrammaticalNumber::unknown;
}

Gender gender_of(const SentenceView& view, WordIndex word, const std::string& form, MarkableClass markable_class)
{
    switch (markable_class) {
    case MarkableClass::he: return Gender::masculine;
    case MarkableClass::she: return Gender::feminine;
    case MarkableClass::it: return Gender::neuter;
    case MarkableClass::person_name:
        for (const WordIndex child : view.children(word)) {
            if (child > word) { // "King" of "Ana King"
                break;
            }
            const std::string title = to_lower(view.word(child).form);
            if (masculine_titles.contains(title)) {
                return Gender::masculine;
            }
            if (feminine_titles.contains(title)) {
                return Gender::feminine;
            }
        }
        return Gender::unknown;
    default: break;
    }
    if (kind_of(markable_class) != MentionKind::nominal) {
        return Gender::unknown;
    }
    if (masculine_nouns.contains(form)) {
        return Gender::masculine;
    }
    return feminine_nouns.contains(form) ? Gender::feminine : Gender::unknown;
}

Markable make_markable(const SentenceView& view, WordIndex head)
{
    Markable markable;
    const WordRange words = markable_words(view, head);
    const std::string form = to_lower(view.word(head).form);
    markable.span = {view.word(words.first).token.begin, view.word(words.last).token.end};
    markable.head_span = view.word(head).span;
    markable.first_word = words.first;
    markable.end_word = words.last + 1;
    markable.head_word = head;
    markable.markable_class = class_of(view, head, form);
    markable.number = number_of(view, head, form);
    markable.gender = gender_of(view, head, form, markable.markable_class);
    markable.attributes = mention_attributes(view, markable);
    return markable;
}

} // namespace

std::size_t markable_role(const SentenceView& view, WordIndex word)
{
    switch (view.relation(word)) {
    case Relation::nsubj:
    case Relation::nsubj_outer: return 0;
    case Relation::nsubj_pass: return 1;
    case Relation::obj: return 2;
    case Relation::iobj: return 3;
    case Relation::obl:
    case Relation::obl_agent:
    case Relation::obl_unmarked: return 4;
    case Relation::nmod:
    case Relation::nmod_desc:
    case Relation::nmod_unmarked: return 5;
    case Relation::nmod_poss: return 6;
    case Relation::appos: return 7;
    case Relation::conj: return 8;
    case Relation::root: return 9;
    case Relation::compound: return 10;
    case Relation::vocative: return 11;
    case Relation::dislocated: return 12;
    case Relation::ccomp: return 13;
    case Relation::parataxis: return 14;
    default: return markable_roles - 1;
    }
}

std::vector<Markable> find_markables(const SentenceView& view)
{
    std::vector<Markable> markables;
    for (WordIndex word = 0; word < view.size(); ++word) {
        if (may_be_markable(view, word)) {
            markables.push_back(make_markable(view, word));
        }
    }
    return markables;
}

} // namespace triplewright
