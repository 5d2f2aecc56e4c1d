// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

#include "nlp/described_chains.hpp"

#include <algorithm>
#include <string>
#include <utility>

#include "nlp/noun_groups.hpp"
#include "triplewright/annotation/demonyms.hpp"

namespace triplewright {

namespace {

constexpr std::size_t most_chains = 48;
constexpr std::size_t most_descriptions = 12;

// Log-odds, chosen by eye on 122 articles of the newswire's training part and on GUM's.
constexpr float for_each_extra_word = -1.5F;
constexpr float for_share = 2;
constexpr float against_country = -1.5F; ///< There are more countries than those with names in the text.
constexpr float unseen_country = -5;
constexpr float unseen_other = -4;

float evidence_of(DescriptionLink link, EntityType type)
{
    const bool is_place = type == EntityType::location;
    switch (link) {
    case DescriptionLink::same_noun: return is_place ? 2.5F : 5;
    case DescriptionLink::broader_noun: return is_place ? 1.5F : 3;
    case DescriptionLink::general_noun: return 2.5F;
    case DescriptionLink::same_type: return 0.75F;
    }
    return 0;
}

/// The share of attention without which a link of this kind is none.
float least_share(DescriptionLink link)
{
    return link == DescriptionLink::general_noun ? 0.25F : link == DescriptionLink::broader_noun ? 0.1F : 0;
}

/// "Arvo" of "Arvo Lines"
bool is_part_of_name(const SentenceView& view, WordIndex word)
{
    const Name* const name = view.name(word);
    return name != nullptr && view.head(word) != no_word && view.name(view.head(word)) == name;
}

std::string_view country_of(const KnownChain& chain)
{
    std::string name;
    for (const std::string& word : chain.names.front()) {
        name += (name.empty() ? "" : " ") + word;
    }
    return country_called(name);
}

} // namespace

void DescribedChains::begin_sentence(const SentenceView& view)
{
    countries_.begin_sentence(view);
    for (Entry& entry : entries_) {
        entry.salience *= CountryFocus::decay;
    }
}

void DescribedChains::note(Entry& entry, Description description)
{
    if (entry.descriptions.size() < most_descriptions &&
        std::ranges::find(entry.descriptions, description) == entry.descriptions.end()) {
        entry.descriptions.push_back(std::move(description));
    }
}

void DescribedChains::add(const SentenceView& view, const RememberedMention& mention)
{
    const auto head = static_cast<WordIndex>(mention.traits.head_word);
    if (mention.chain->names.empty()) {
        return;
    }
    const auto known = std::ranges::find(entries_, mention.chain, &Entry::chain);
    if (known != entries_.end()) {
        std::rotate(known, known + 1, entries_.end());
    } else {
        if (entries_.size() == most_chains) {
            entries_.erase(entries_.begin());
        }
        entries_.push_back({mention.chain, 0, 0, false, {}});
    }
    Entry& entry = entries_.back();
    entry.last_mention = std::max(entry.last_mention, mention.number);
    entry.salience += 1;
    entry.is_whole = entry.is_whole || !is_part_of_name(view, head);
    const MentionKind kind = kind_of(mention.traits.markable_class);
    if (kind == MentionKind::name) {
        if (const std::string_view noun = noun_in_name(mention.traits.words, mention.attributes.type); !noun.empty()) {
            note(entry, {std::string(noun), {}});
        }
    } else if (kind == MentionKind::nominal && mention.traits.number != GrammaticalNumber::plural) {
        note(entry, description_by(view, head));
    }
    for (Description& description : descriptions_of(view, head)) {
        note(entry, std::move(description));
    }
}

void DescribedChains::replace(const KnownChain* from, const std::shared_ptr<KnownChain>& to)
{
    for (Entry& entry : entries_) {
        if (entry.chain.get() == from) {
            entry.chain = to;
        }
    }
}

/// How much of the attention goes to it, of all chains of its type.
float DescribedChains::share(const Entry& entry) const
{
    float all = 0;
    for (const Entry& other : entries_) {
        all += other.chain->type == entry.chain->type ? other.salience : 0;
    }
    return entry.salience / all;
}

std::vector<DescribedChain> DescribedChains::candidates(const SentenceView& view, const RememberedMention& phrase) const
{
    std::vector<DescribedChain> found;
    const auto description = plain_description(view, phrase.traits, phrase.attributes.type);
    if (!description) {
        return found;
    }
    const bool is_country = group_of(description->said.noun) == NounGroup::country;
    for (auto entry = entries_.rbegin(); entry != entries_.rend(); ++entry) {
        const auto fit = fit_description(*description, entry->descriptions, entry->chain->type);
        if (!fit || !entry->is_whole || share(*entry) < least_share(fit->link)) {
            continue;
        }
        float evidence =
            evidence_of(fit->link, phrase.attributes.type) + for_each_extra_word * static_cast<float>(fit->extra);
        if (is_country) {
            evidence += against_country +
                        countries_.evidence(country_of(*entry->chain), static_cast<WordIndex>(phrase.traits.head_word));
        } else if (fit->link != DescriptionLink::same_type) {
            evidence += for_share * share(*entry);
        }
        found.push_back(
            {entry->chain, entry->last_mention, *fit, evidence, is_country ? unseen_country : unseen_other});
    }
    return found;
}

} // namespace triplewright
