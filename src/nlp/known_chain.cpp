// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

#include "nlp/known_chain.hpp"

#include <algorithm>
#include <cstdint>

#include "triplewright/annotation/name_words.hpp"
#include "triplewright/text/word_set.hpp"

namespace triplewright {

namespace {

/// Different names that a chain remembers.
constexpr std::size_t most_names = 4;

/// Words without which a place is the same one.
constexpr auto state_words =
    word_set("democratic", "federal", "federation", "islamic", "kingdom", "of", "people", "republic", "state");

bool is_acronym_of(const std::vector<std::string>& acronym, const std::vector<std::string>& name)
{
    if (acronym.size() != 1 || name.size() < 2) {
        return false;
    }
    std::string letters = acronym.front();
    std::erase(letters, '.');
    std::string initials;
    std::string capitals; // "NUT" skips "of"
    for (const std::string& word : name) {
        initials += word.empty() ? ' ' : word.front();
        capitals += word.size() > 3 || word == name.front() ? initials.substr(initials.size() - 1) : "";
    }
    return letters == initials || letters == capitals;
}

enum class NameRelation : std::uint8_t { same, open, different };

/// How two names may be meant. Places with other words are other places: "Kuwait City" is not Kuwait.
NameRelation compare_names(const std::vector<std::string>& a, const std::vector<std::string>& b, bool are_places)
{
    if (is_acronym_of(a, b) || is_acronym_of(b, a)) {
        return NameRelation::same;
    }
    const std::vector<std::string>& shorter = a.size() <= b.size() ? a : b;
    const std::vector<std::string>& longer = a.size() <= b.size() ? b : a;
    const auto has = [](const std::vector<std::string>& words, const std::string& word) {
        return std::ranges::any_of(words, [&](const std::string& other) { return is_same_or_initial(word, other); });
    };
    const bool is_part = std::ranges::all_of(shorter, [&](const std::string& word) { return has(longer, word); });
    if (!is_part) {
        return shorter.size() > 1 || are_places ? NameRelation::different : NameRelation::open;
    }
    const bool is_more = are_places && std::ranges::any_of(longer, [&](const std::string& word) {
                             return !has(shorter, word) && !state_words.contains(word);
                         });
    return is_more ? NameRelation::different : NameRelation::same;
}

bool clash(Gender a, Gender b)
{
    return (a == Gender::masculine && b == Gender::feminine) || (a == Gender::feminine && b == Gender::masculine);
}

} // namespace

KnownChain facts_of(const MentionTraits& traits, const MentionAttributes& attributes, std::uint32_t number)
{
    KnownChain facts;
    facts.first_mention = number;
    facts.gender = traits.gender;
    facts.type = attributes.type;
    facts.given_gender = traits.given_gender;
    switch (traits.markable_class) {
    case MarkableClass::he:
    case MarkableClass::she:
    case MarkableClass::person_name:
        facts.is_person = true;
        facts.is_single = true;
        break;
    case MarkableClass::it:
    case MarkableClass::organization_name: facts.is_thing = true; break;
    case MarkableClass::location_name: facts.is_thing = facts.is_place = true; break;
    default: break;
    }
    const MentionKind kind = kind_of(traits.markable_class);
    facts.is_several = kind == MentionKind::nominal && traits.number == GrammaticalNumber::plural;
    facts.is_one = kind == MentionKind::nominal && traits.number == GrammaticalNumber::singular;
    if (kind == MentionKind::name) {
        facts.names.push_back(traits.words);
    }
    if (traits.markable_class == MarkableClass::person_name && traits.words.size() > 1) {
        facts.family_name = traits.words.back();
    }
    if (traits.place.slot == ClauseSlot::subject && traits.place.nesting == ClauseNesting::whole) {
        facts.subjects = 1;
        facts.subject_until = traits.sentence + 1;
        facts.is_topic = traits.sentence == 0 && traits.place_among == 0;
    }
    return facts;
}

bool competes(const KnownChain& pronoun, const KnownChain& chain)
{
    const bool is_of_people = chain.is_person || chain.gender == Gender::masculine || chain.gender == Gender::feminine;
    return pronoun.is_person == is_of_people && fit(pronoun, chain);
}

bool fit(const KnownChain& mention, const KnownChain& chain)
{
    if (clash(mention.gender, chain.gender) || (mention.is_single && chain.is_several) ||
        (mention.is_several && chain.is_single) || (mention.is_several && chain.is_one) ||
        (mention.is_one && chain.is_several)) {
        return false;
    }
    if ((mention.names.empty() || chain.names.empty()) && exclude_each_other(mention.type, chain.type)) {
        return false;
    }
    const bool is_other_kind = (mention.is_person && chain.is_thing) || (mention.is_thing && chain.is_person);
    if (mention.names.empty() || chain.names.empty()) {
        return !is_other_kind;
    }
    bool is_named_so = false;
    for (const std::vector<std::string>& name : chain.names) {
        const NameRelation relation = compare_names(mention.names.front(), name, mention.is_place && chain.is_place);
        if (relation == NameRelation::different) {
            return false;
        }
        is_named_so = is_named_so || relation == NameRelation::same;
    }
    // A name by itself may have been taken for one of another kind: "Okafor" behind "Tom Okafor".
    return is_named_so && (!is_other_kind || mention.names.front().size() == 1);
}

namespace {

/// What "Grant" seems to hint at is nothing any more where "Ana Grant" is meant.
void learn_given_name(KnownChain& chain, const KnownChain& mention)
{
    const bool is_full = chain.family_name.empty() && !mention.family_name.empty();
    const bool was_family_name = is_full && std::ranges::all_of(chain.names, [&](const auto& name) {
                                     return name.size() == 1 && name.front() == mention.family_name;
                                 });
    if (is_full) {
        chain.family_name = mention.family_name;
    }
    const bool is_surer = was_family_name || (is_full && mention.given_gender != Gender::unknown);
    const bool is_hint = mention.names.empty() || mention.names.front() != std::vector{chain.family_name};
    if (is_surer || (chain.given_gender == Gender::unknown && is_hint)) {
        chain.given_gender = mention.given_gender;
    }
}

} // namespace

void merge(KnownChain& chain, const KnownChain& mention)
{
    chain.first_mention = std::min(chain.first_mention, mention.first_mention);
    learn_given_name(chain, mention);
    chain.size += mention.size;
    chain.subjects += mention.subjects;
    chain.subject_until = std::max(chain.subject_until, mention.subject_until);
    chain.is_topic = chain.is_topic || mention.is_topic;
    if (chain.gender == Gender::unknown) {
        chain.gender = mention.gender;
    }
    if (!is_exclusive(chain.type)) {
        chain.type = mention.type;
    }
    chain.is_person = chain.is_person || mention.is_person;
    chain.is_thing = chain.is_thing || mention.is_thing;
    chain.is_place = chain.is_place || mention.is_place;
    chain.is_one = chain.is_one || mention.is_one;
    chain.is_several = chain.is_several || mention.is_several;
    chain.is_single = chain.is_single || mention.is_single;
    if (!mention.names.empty() && chain.names.size() < most_names &&
        std::ranges::find(chain.names, mention.names.front()) == chain.names.end()) {
        chain.names.push_back(mention.names.front());
    }
}

} // namespace triplewright
