// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

#include "triplewright/annotation/entity_type.hpp"

#include <array>

#include "triplewright/annotation/annotation.hpp"

namespace triplewright {

namespace {

bool is_place(EntityType type)
{
    return type == EntityType::location || type == EntityType::facility;
}

} // namespace

std::string_view to_string(EntityType type)
{
    static constexpr std::array<std::string_view, 10> names = {
        "person", "organization", "location", "facility", "norp", "product", "event", "work", "misc", "thing"};
    return names.at(static_cast<std::size_t>(type));
}

EntityType entity_type_of(NameType type)
{
    switch (type) {
    case NameType::person: return EntityType::person;
    case NameType::organization: return EntityType::organization;
    case NameType::location: return EntityType::location;
    case NameType::facility: return EntityType::facility;
    case NameType::norp: return EntityType::norp;
    case NameType::product: return EntityType::product;
    case NameType::event: return EntityType::event;
    case NameType::work: return EntityType::work;
    case NameType::misc: return EntityType::misc;
    case NameType::date:
    case NameType::money: break;
    }
    return EntityType::thing;
}

bool is_exclusive(EntityType type)
{
    return type == EntityType::person || type == EntityType::organization || type == EntityType::event ||
           is_place(type);
}

bool exclude_each_other(EntityType a, EntityType b)
{
    return a != b && is_exclusive(a) && is_exclusive(b) && !(is_place(a) && is_place(b));
}

} // namespace triplewright
