// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

#include "resolution/relatives.hpp"

#include <algorithm>
#include <string_view>
#include <unordered_map>

#include "resolution/chain_index.hpp"
#include "triplewright/annotation/noun_types.hpp"
#include "triplewright/resolution/resolution.hpp"

namespace triplewright {

namespace {

/// "be_father_of", "be_sister-in-law_of"
bool is_of_kin(std::string_view predicate)
{
    constexpr std::string_view before = "be_";
    constexpr std::string_view behind = "_of";
    if (predicate.size() <= before.size() + behind.size() || !predicate.starts_with(before) ||
        !predicate.ends_with(behind)) {
        return false;
    }
    predicate.remove_prefix(before.size());
    predicate.remove_suffix(behind.size());
    return is_kinship_noun(predicate.substr(0, predicate.find("-in-law")));
}

bool is_name(const Extraction& extraction, const Argument& argument)
{
    return argument.kind == ArgumentKind::mention && extraction.mentions[argument.index].kind == MentionKind::name;
}

} // namespace

std::vector<std::pair<std::uint32_t, std::uint32_t>> find_relatives(const Extraction& extraction,
                                                                    const CoreferenceChains& chains)
{
    std::vector<std::pair<std::uint32_t, std::uint32_t>> found;
    std::vector<const Statement*> kin;
    for (const Statement& statement : extraction.statements) {
        if (is_of_kin(statement.predicate) && is_name(extraction, statement.subject) &&
            statement.object.kind == ArgumentKind::mention) {
            kin.push_back(&statement);
        }
    }
    if (kin.empty()) {
        return found;
    }
    const ChainIndex index(chains);
    const auto chain_of = [&](std::uint32_t mention) {
        const auto phrase = index.find(extraction.mentions[mention]);
        return phrase ? chains[*phrase].chain : no_entity;
    };
    std::unordered_map<std::uint32_t, std::vector<std::uint32_t>> names; // By chain; only looked up.
    for (std::uint32_t mention = 0; mention < extraction.mentions.size(); ++mention) {
        if (extraction.mentions[mention].kind == MentionKind::name) {
            names[chain_of(mention)].push_back(mention);
        }
    }
    names.erase(no_entity);
    for (const Statement* const statement : kin) {
        found.emplace_back(statement->subject.index, statement->object.index);
        if (const auto place = names.find(chain_of(statement->object.index)); place != names.end()) {
            for (const std::uint32_t name : place->second) {
                found.emplace_back(statement->subject.index, name);
            }
        }
    }
    std::ranges::sort(found);
    return found;
}

} // namespace triplewright
