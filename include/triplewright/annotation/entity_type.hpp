// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

/// \file
/// Types of entities, and what follows from them.

#ifndef TRIPLEWRIGHT_ANNOTATION_ENTITY_TYPE_HPP
#define TRIPLEWRIGHT_ANNOTATION_ENTITY_TYPE_HPP

#include <cstdint>
#include <string_view>

namespace triplewright {

enum class NameType : std::uint8_t;

/// Types of entities; what a graph's reader sees. `thing` where nothing better is known.
enum class EntityType : std::uint8_t {
    person,
    organization,
    location,
    facility,
    norp,
    product,
    event,
    work,
    misc,
    thing
};
[[nodiscard]] std::string_view to_string(EntityType type);

/// The type of what bears a name of this type; `thing` for dates and sums.
[[nodiscard]] EntityType entity_type_of(NameType type);

/// Types of which a thing has only one: people, organisations, places, facilities, events.
[[nodiscard]] bool is_exclusive(EntityType type);
/// Can nothing be of both types? Exclusive ones exclude one another, but a facility may count as a place.
[[nodiscard]] bool exclude_each_other(EntityType a, EntityType b);

} // namespace triplewright

#endif
