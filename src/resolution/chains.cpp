// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

// What coreference says of a document's phrases, said of the mentions that statements are about.

#include <algorithm>
#include <numeric>
#include <optional>
#include <unordered_map>
#include <vector>

#include "resolution/chain_index.hpp"
#include "resolution/join_guard.hpp"
#include "resolution/mention_cluster.hpp"
#include "triplewright/resolution/resolution.hpp"
#include "triplewright/text/word_set.hpp"

namespace triplewright {

namespace {

constexpr auto speaker_pronouns = word_set("I", "Me", "Mine", "My", "Myself", "i", "me", "mine", "my", "myself");

bool is_speaker(const Mention& mention)
{
    return mention.kind == MentionKind::pronoun && speaker_pronouns.contains(mention.text);
}

/// "I" and "you" mean another one in every mouth.
bool depends_on_speaker(const CoreferentMention& phrase)
{
    return phrase.markable_class == MarkableClass::i || phrase.markable_class == MarkableClass::we ||
           phrase.markable_class == MarkableClass::you;
}

/// What a thing is said to be is a class of things, not the thing: "Larkline is a shipping company".
std::vector<bool> find_classes(const Extraction& extraction)
{
    std::vector<bool> is_class(extraction.mentions.size(), false);
    for (const Statement& statement : extraction.statements) {
        if (statement.predicate == "be" && statement.object.kind == ArgumentKind::mention &&
            extraction.mentions[statement.object.index].kind == MentionKind::nominal) {
            is_class[statement.object.index] = true;
        }
    }
    return is_class;
}

} // namespace

void join_chains(const Extraction& extraction, const CoreferenceChains& chains, MentionClusters& clusters)
{
    const ChainIndex index(chains);
    std::vector<std::uint32_t> mention_of(chains.size(), no_entity);
    std::vector<std::uint32_t> phrase_of(extraction.mentions.size(), no_entity);
    const std::vector<bool> is_class = find_classes(extraction);
    for (std::uint32_t mention = 0; mention < extraction.mentions.size(); ++mention) {
        if (const auto phrase = index.find(extraction.mentions[mention]);
            phrase && !is_class[mention] && !depends_on_speaker(chains[*phrase]) &&
            chains[*phrase].attributes.reference == Reference::specific) {
            phrase_of[mention] = *phrase;
            if (mention_of[*phrase] == no_entity) {
                mention_of[*phrase] = mention;
            }
        }
    }
    // By phrase: its own mention, else that of the nearest antecedent that has one.
    std::vector<std::uint32_t> nearest = mention_of;
    for (std::size_t phrase = 0; phrase < chains.size(); ++phrase) {
        if (nearest[phrase] == no_entity && chains[phrase].antecedent != no_antecedent) {
            nearest[phrase] = nearest[chains[phrase].antecedent];
        }
    }
    JoinGuard guard(extraction, clusters);
    // By mention: what those that were linked to it are linked to; of a pronoun that was refused its antecedent that
    // one.
    std::vector<std::uint32_t> stand_in(extraction.mentions.size());
    std::iota(stand_in.begin(), stand_in.end(), 0U);
    std::unordered_map<std::uint32_t, std::uint32_t> first_of_chain; // Only looked up.
    for (std::uint32_t mention = 0; mention < extraction.mentions.size(); ++mention) {
        if (phrase_of[mention] == no_entity) {
            continue;
        }
        const CoreferentMention& phrase = chains[phrase_of[mention]];
        std::uint32_t other = mention_of[phrase_of[mention]];
        if (other == mention) {
            other = phrase.antecedent == no_antecedent ? no_entity : nearest[phrase.antecedent];
        }
        const std::uint32_t first = first_of_chain.emplace(phrase.chain, mention).first->second;
        other = stand_in[other != no_entity ? other : first];
        if (!guard.join(mention, other, LinkReason::coreference, phrase.score) &&
            extraction.mentions[mention].kind == MentionKind::pronoun) {
            stand_in[mention] = other;
        }
    }
    for (const CoreferentMention& phrase : chains) { // A description that links two chains.
        const auto own = first_of_chain.find(phrase.chain);
        const auto other = first_of_chain.find(phrase.other_chain);
        if (own != first_of_chain.end() && other != first_of_chain.end()) {
            guard.join(other->second, own->second, LinkReason::coreference, phrase.other_score);
        }
    }
}

void join_speakers(const Extraction& extraction, MentionClusters& clusters)
{
    for (const Statement& statement : extraction.statements) {
        const auto& sources = statement.standing.sources;
        if (sources.empty()) {
            continue;
        }
        // The outermost person, for what is quoted is quoted whole.
        const auto person = std::find_if(sources.rbegin(), sources.rend(), [&](std::uint32_t source) {
            return extraction.mentions[source].type == EntityType::person;
        });
        const std::uint32_t speaker = person == sources.rend() ? sources.front() : *person;
        for (const Argument& argument : {statement.subject, statement.object}) {
            if (argument.kind == ArgumentKind::mention && is_speaker(extraction.mentions[argument.index])) {
                clusters.join(argument.index, speaker, LinkReason::speaker);
            }
        }
    }
}

} // namespace triplewright
