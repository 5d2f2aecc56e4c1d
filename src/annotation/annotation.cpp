// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

#include "triplewright/annotation/annotation.hpp"

#include <array>

namespace triplewright {

std::string_view to_string(NameType type)
{
    static constexpr std::array<std::string_view, 11> names = {
        "PERSON", "ORGANIZATION", "LOCATION", "FACILITY", "NORP", "PRODUCT", "EVENT", "WORK", "MISC", "DATE", "MONEY"};
    return names.at(static_cast<std::size_t>(type));
}

std::string_view find_feature(std::string_view feats, std::string_view name)
{
    while (!feats.empty()) {
        const std::size_t bar = feats.find('|');
        const std::string_view item = feats.substr(0, bar);
        if (item.size() > name.size() && item[name.size()] == '=' && item.starts_with(name)) {
            return item.substr(name.size() + 1);
        }
        feats = bar == std::string_view::npos ? std::string_view() : feats.substr(bar + 1);
    }
    return {};
}

std::string_view base_relation(std::string_view deprel)
{
    return deprel.substr(0, deprel.find(':'));
}

} // namespace triplewright
