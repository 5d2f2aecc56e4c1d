// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

#include "formats/prefix_table.hpp"

#include <algorithm>

#include "formats/rdf_guard.hpp"

namespace triplewright {

void PrefixTable::add(std::string_view name, std::string_view iri)
{
    const auto is_letter = [](char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); };
    const bool is_legal =
        name.empty() || (is_letter(name.front()) && std::all_of(name.begin(), name.end(), [&](char c) {
                             return is_letter(c) || (c >= '0' && c <= '9') || c == '_' || c == '-';
                         }));
    if (is_legal && find(name) == nullptr) {
        rows_.emplace_back(name, iri);
    }
}

const std::string* PrefixTable::find(std::string_view name) const
{
    const auto row = std::find_if(rows_.begin(), rows_.end(), [&](const auto& r) { return r.first == name; });
    return row != rows_.end() ? &row->second : nullptr;
}

std::optional<std::size_t> PrefixTable::find_longest(std::string_view iri) const
{
    std::optional<std::size_t> best;
    for (std::size_t i = 0; i < rows_.size(); ++i) {
        const std::string& start = rows_[i].second;
        // Most IRIs begin alike: the last character tells fastest.
        if (!start.empty() && start.size() < iri.size() && iri[start.size() - 1] == start.back() &&
            (!best || start.size() > rows_[*best].second.size()) && iri.starts_with(start)) {
            best = i;
        }
    }
    return best;
}

bool PrefixTable::abbreviate(std::string_view iri, std::string& out) const
{
    const auto row = find_longest(iri);
    if (!row || !is_local_name(iri.substr(rows_[*row].second.size()))) {
        return false;
    }
    out.assign(rows_[*row].first);
    out += ':';
    out += iri.substr(rows_[*row].second.size());
    return true;
}

} // namespace triplewright
