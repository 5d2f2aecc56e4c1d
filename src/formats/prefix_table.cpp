// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

#include "formats/prefix_table.hpp"

#include <algorithm>

#include "formats/rdf_guard.hpp"

namespace triplewright {

bool PrefixTable::is_name(std::string_view name)
{
    const auto is_letter = [](char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); };
    return name.empty() || (is_letter(name.front()) && std::all_of(name.begin(), name.end(), [&](char c) {
                                return is_letter(c) || (c >= '0' && c <= '9') || c == '_' || c == '-';
                            }));
}

void PrefixTable::add(std::string_view name, std::string_view iri)
{
    if (!is_name(name) || find(name) != nullptr) {
        return;
    }
    bool has_longer = false;
    for (std::size_t i = 0; i < rows_.size(); ++i) {
        const std::string_view other = rows_[i].second;
        has_longer_[i] = has_longer_[i] || (other.size() < iri.size() && iri.starts_with(other));
        has_longer = has_longer || (iri.size() < other.size() && other.starts_with(iri));
    }
    rows_.emplace_back(name, iri);
    has_longer_.push_back(has_longer);
}

std::string PrefixTable::find_or_add(std::string name, std::string_view iri)
{
    const auto row = std::find_if(rows_.begin(), rows_.end(), [&](const auto& r) { return r.second == iri; });
    if (row != rows_.end()) {
        return row->first;
    }
    while (find(name) != nullptr) {
        name += 'x';
    }
    add(name, iri);
    return name;
}

const std::string* PrefixTable::find(std::string_view name) const
{
    const auto row = std::find_if(rows_.begin(), rows_.end(), [&](const auto& r) { return r.first == name; });
    return row != rows_.end() ? &row->second : nullptr;
}

bool PrefixTable::stands_for(std::string_view prefixed, std::string_view iri) const
{
    for (const auto& [name, start] : rows_) {
        // Sizes tell most rows apart.
        if (name.size() + 1 + iri.size() == prefixed.size() + start.size() && start.size() <= iri.size() &&
            prefixed[name.size()] == ':' && prefixed.starts_with(name) && iri.starts_with(start)) {
            return true;
        }
    }
    return false;
}

std::optional<std::size_t> PrefixTable::find_longest(std::string_view iri, std::size_t guess) const
{
    const auto fits = [&](std::size_t row) {
        const std::string& start = rows_[row].second;
        // Most IRIs begin alike: the last character tells fastest.
        return !start.empty() && start.size() < iri.size() && iri[start.size() - 1] == start.back() &&
               iri.starts_with(start);
    };
    if (guess < rows_.size() && !has_longer_[guess] && fits(guess)) {
        return guess;
    }
    std::optional<std::size_t> best;
    for (std::size_t i = 0; i < rows_.size(); ++i) {
        if ((!best || rows_[i].second.size() > rows_[*best].second.size()) && fits(i)) {
            best = i;
        }
    }
    return best;
}

bool PrefixTable::abbreviate(std::string_view iri, std::string& out, std::size_t& guess) const
{
    const auto row = find_longest(iri, guess);
    if (!row) {
        return false;
    }
    guess = *row;
    const auto& [name, start] = rows_[*row];
    const std::string_view local = iri.substr(start.size());
    if (!is_local_name(local)) {
        return false;
    }
    out.assign(name);
    out += ':';
    out += local;
    return true;
}

} // namespace triplewright
