// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

/// \file
/// What all mentions of a chain say together, so that none joins it that contradicts.

#ifndef TRIPLEWRIGHT_NLP_KNOWN_CHAIN_HPP
#define TRIPLEWRIGHT_NLP_KNOWN_CHAIN_HPP

#include <cstdint>
#include <string>
#include <vector>

#include "nlp/coreference_features.hpp"

namespace triplewright {

/// What is known of a chain so far.
struct KnownChain {
    std::uint32_t first_mention = 0;
    Gender gender = Gender::unknown;
    EntityType type = EntityType::thing;   ///< The first exclusive one that a noun or name said.
    Gender given_gender = Gender::unknown; ///< What a given name hints at.
    std::string family_name;               ///< The last word of a person's first name of several words.
    bool is_person = false;
    bool is_thing = false;                       ///< Named as an organisation or a place, or called "it".
    bool is_place = false;                       ///< Named as a place.
    bool is_several = false;                     ///< A plural noun.
    bool is_one = false;                         ///< A singular noun.
    bool is_single = false;                      ///< "he", "she", a person's name.
    std::vector<std::vector<std::string>> names; ///< Words of the first few different names.
    std::uint32_t size = 1;                      ///< Mentions so far.
    std::uint32_t subjects = 0;                  ///< Those that were subjects.
    std::size_t subject_until = 0;               ///< 1 + the last sentence in which it was a subject; 0: none.
    bool is_topic = false;                       ///< The first mention of the document, a subject.
};

/// What a mention says by itself.
[[nodiscard]] KnownChain facts_of(const MentionTraits& traits, const MentionAttributes& attributes,
                                  std::uint32_t number);
/// Can the mention with these facts belong to the chain? Not a person to a thing, "he" to "she", "she" to several
/// people, or a name to a chain with another one: "Tom Ruiz" to "Ana Ruiz", "Kuwait" to "Kuwait City".
[[nodiscard]] bool fit(const KnownChain& mention, const KnownChain& chain);
/// May a pronoun with these facts be tempted by the chain? One of people by people, another one by all else.
[[nodiscard]] bool competes(const KnownChain& pronoun, const KnownChain& chain);
/// Adds a mention's facts to its chain.
void merge(KnownChain& chain, const KnownChain& mention);

} // namespace triplewright

#endif
