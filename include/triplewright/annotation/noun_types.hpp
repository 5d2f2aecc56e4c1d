// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

/// \file
/// What English nouns denote: the one table of noun types that coreference, extraction and resolution ask. Lemmas,
/// lower case. Classes are broad: a noun belongs here for what it means anywhere, never for the sake of one text.

#ifndef TRIPLEWRIGHT_ANNOTATION_NOUN_TYPES_HPP
#define TRIPLEWRIGHT_ANNOTATION_NOUN_TYPES_HPP

#include <string_view>

#include "triplewright/annotation/entity_type.hpp"

namespace triplewright {

/// Nouns for offices and professions, which a person holds: president, adviser, lawyer. Any case.
[[nodiscard]] bool is_position_noun(std::string_view lemma);
/// wife, son, cousin.
[[nodiscard]] bool is_kinship_noun(std::string_view lemma);
/// Nouns for people: official, migrant, leader; positions and kin included.
[[nodiscard]] bool is_person_noun(std::string_view lemma);
/// company, government, police.
[[nodiscard]] bool is_organization_noun(std::string_view lemma);
/// city, border, river.
[[nodiscard]] bool is_place_noun(std::string_view lemma);
/// airport, prison, bridge.
[[nodiscard]] bool is_facility_noun(std::string_view lemma);

/// The type of what a noun denotes: person, organization, location, facility, in this order where several fit, then
/// event for a noun of `event_nouns.hpp`; else thing.
[[nodiscard]] EntityType type_of_noun(std::string_view lemma);

} // namespace triplewright

#endif
