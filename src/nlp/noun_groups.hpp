// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

/// \file
/// Nouns that news uses for one another: whoever was called an airline is "the company" later.

#ifndef TRIPLEWRIGHT_NLP_NOUN_GROUPS_HPP
#define TRIPLEWRIGHT_NLP_NOUN_GROUPS_HPP

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "triplewright/annotation/entity_type.hpp"

namespace triplewright {

/// Groups of nouns.
enum class NounGroup : std::uint8_t {
    none,
    company,
    club,
    newspaper,
    magazine,
    broadcaster,
    school,
    association,
    agency,
    band,
    country,
    city,
    film,
    book,
    song,
    lawyer,
    politician,
    player,
    scientist,
    artist
};

/// The group of a noun, lemma in lower case.
[[nodiscard]] NounGroup group_of(std::string_view noun);
/// Is the noun one that stands for every other one of its group: "company" for "airline"?
[[nodiscard]] bool is_general(std::string_view noun);
/// May whoever is the other noun be called by this one: "company" for an airline?
[[nodiscard]] bool is_broader_than(std::string_view noun, std::string_view other);

/// What the words of a name, lower case, say of its bearer: "council" for "Harbour Council", "company" for "Orbis Ltd",
/// "river" for "River Sarno", "country" for "Kenya"; "" where they say nothing.
[[nodiscard]] std::string_view noun_in_name(const std::vector<std::string>& words, EntityType type);

} // namespace triplewright

#endif
