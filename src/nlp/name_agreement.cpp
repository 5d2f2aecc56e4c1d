// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

#include "nlp/name_agreement.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <string_view>
#include <unordered_map>

namespace triplewright {

namespace {

/// Sums of probabilities, by type.
using Votes = std::array<float, static_cast<std::size_t>(NameType::money) + 1>;

bool is_value(const Name& name)
{
    return name.type == NameType::date || name.type == NameType::money;
}

std::string_view text_of(const Annotation& passage, const Name& name)
{
    return passage.text.substr(name.span.begin, name.span.size());
}

/// How much a name that is spelled out knows better than its acronym.
constexpr float full_name_weight = 5;

/// "NUT" of "National Union of Teachers (NUT)": is `name` an acronym in brackets right behind `full`?
bool is_acronym_of(const Annotation& passage, const Name& name, const Name& full)
{
    const std::string_view text = text_of(passage, name);
    const auto is_capital = [](char c) { return c >= 'A' && c <= 'Z'; };
    return text.size() > 1 && std::ranges::all_of(text, is_capital) && full.span.end + 2 == name.span.begin &&
           passage.text.substr(full.span.end, 2) == " (" && passage.text.substr(name.span.end, 1) == ")";
}

/// The type with the most votes; of equals the name's own, else the first.
NameType winner(const Votes& votes, NameType own)
{
    auto best = static_cast<std::size_t>(own);
    for (std::size_t type = 0; type < votes.size(); ++type) {
        best = votes[type] > votes[best] ? type : best;
    }
    return static_cast<NameType>(best);
}

} // namespace

void agree_on_name_types(Annotation& passage)
{
    std::unordered_map<std::string_view, Votes> votes; // Only looked up.
    const Name* before = nullptr;
    for (const Name& name : passage.names) {
        if (is_value(name)) {
            continue;
        }
        const auto type = static_cast<std::size_t>(name.type);
        const std::string_view text = text_of(passage, name);
        votes[text][type] += name.probability;
        if (before != nullptr && is_acronym_of(passage, name, *before)) {
            votes[text][static_cast<std::size_t>(before->type)] += full_name_weight * before->probability;
        }
        before = &name;
        const std::size_t first = text.find(' ');
        if (name.type == NameType::person && first != std::string_view::npos) {
            votes[text.substr(0, first)][type] += name.probability;
            votes[text.substr(text.rfind(' ') + 1)][type] += name.probability;
        }
    }
    for (Name& name : passage.names) {
        if (!is_value(name)) {
            name.type = winner(votes[text_of(passage, name)], name.type);
        }
    }
}

} // namespace triplewright
