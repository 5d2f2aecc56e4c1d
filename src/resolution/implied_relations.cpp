// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

#include "triplewright/resolution/implied_relations.hpp"

#include <algorithm>
#include <array>

namespace triplewright {

namespace {

constexpr auto table = std::to_array<ImpliedRelation>({
    {"denote", "denote", "What the subject stands for: \"the meeting\" for the statement that tells of it."},
    {"has_member", "has member", "Whom or what a plural means together: \"the two leaders\" each of them."},
});

} // namespace

std::span<const ImpliedRelation> implied_relations()
{
    return table;
}

const ImpliedRelation* find_implied_relation(std::string_view relation)
{
    const auto* const row = std::ranges::find(table, relation, &ImpliedRelation::relation);
    return row != table.end() ? row : nullptr;
}

} // namespace triplewright
