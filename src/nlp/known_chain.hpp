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
    EntityType type = EntityType::thing; ///< The first exclusive one that a noun or name said.
    bool is_person = false;
    bool is_thing = false;                       ///< Named as an organisation or a place, or called "it".
    bool is_place = false;                       ///< Named as a place.
    bool is_several = false;                     ///< A plural noun.
    bool is_one = false;                         ///< A singular noun.
    bool is_single = false;                      ///< "he", "she", a person's name.
    std::vector<std::vector<std::string>> names; ///< Words of the first few different names, each sorted.
};

/// What a mention says by itself.
[[nodiscard]] KnownChain facts_of(const MentionTraits& traits, const MentionAttributes& attributes,
                                  std::uint32_t number);
/// Can the mention with these facts belong to the chain? Not a person to a thing, "he" to "she", "she" to several
/// people, or a name to a chain with another one: "Tom Ruiz" to "Ana Ruiz", "Kuwait" to "Kuwait City".
[[nodiscard]] bool fit(const KnownChain& mention, const KnownChain& chain);
/// Adds a mention's facts to its chain.
void merge(KnownChain& chain, const KnownChain& mention);

} // namespace triplewright

#endif
