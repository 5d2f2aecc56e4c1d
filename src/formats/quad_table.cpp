// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

#include "formats/quad_table.hpp"

#include <algorithm>
#include <cstring>
#include <functional>
#include <tuple>

namespace triplewright {

QuadTable::QuadTable() : arena_(std::make_unique<std::pmr::monotonic_buffer_resource>()), terms_(1) {}

std::size_t QuadTable::TermHash::operator()(const RdfTerm& term) const
{
    const std::hash<std::string_view> hash;
    return hash(term.value) * 31 + hash(term.datatype) * 7 + hash(term.language) + static_cast<std::size_t>(term.kind);
}

std::string_view QuadTable::keep(std::string_view text)
{
    if (text.empty()) {
        return {};
    }
    auto* copy = static_cast<char*>(arena_->allocate(text.size() + 1, 1));
    std::memcpy(copy, text.data(), text.size());
    copy[text.size()] = '\0';
    return {copy, text.size()};
}

TermId QuadTable::intern(const RdfTerm& term)
{
    if (term.kind == TermKind::none) {
        return no_term;
    }
    const auto found = ids_.find(term);
    if (found != ids_.end()) {
        return found->second;
    }
    const auto word = [this](std::string_view text) {
        const auto known = words_.find(text);
        if (known != words_.end()) {
            return known->second;
        }
        const std::string_view kept = keep(text);
        words_.emplace(kept, kept);
        return kept;
    };
    const RdfTerm kept{term.kind, keep(term.value), word(term.datatype), word(term.language), {}};
    const auto id = static_cast<TermId>(terms_.size());
    terms_.push_back(kept);
    ids_.emplace(kept, id);
    return id;
}

void QuadTable::quad(const Quad& quad)
{
    const TermId subject = intern(quad.subject);
    const TermId predicate = intern(quad.predicate);
    const TermId object = intern(quad.object);
    rows_.push_back({subject, predicate, object, intern(quad.graph)});
}

void QuadTable::sort()
{
    std::sort(rows_.begin(), rows_.end());
    rows_.erase(std::unique(rows_.begin(), rows_.end()), rows_.end());
}

TermId QuadTable::find_iri(std::string_view iri) const
{
    const auto found = ids_.find(iri_term(iri));
    return found != ids_.end() ? found->second : no_term;
}

std::span<const QuadRow> QuadTable::of(TermId subject) const
{
    const auto [begin, end] =
        std::equal_range(rows_.begin(), rows_.end(), QuadRow{subject, 0, 0, 0},
                         [](const QuadRow& a, const QuadRow& b) { return a.subject < b.subject; });
    return {begin, end};
}

std::span<const QuadRow> QuadTable::of(TermId subject, TermId predicate) const
{
    const auto [begin, end] = std::equal_range(
        rows_.begin(), rows_.end(), QuadRow{subject, predicate, 0, 0}, [](const QuadRow& a, const QuadRow& b) {
            return std::tie(a.subject, a.predicate) < std::tie(b.subject, b.predicate);
        });
    return {begin, end};
}

void QuadTable::visit(QuadVisitor& visitor) const
{
    for (const auto& [name, iri] : prefixes_.rows()) {
        visitor.prefix(name, iri);
    }
    for (std::size_t i = 0; i < rows_.size(); ++i) {
        const QuadRow& row = rows_[i];
        visitor.quad({terms_[row.subject], terms_[row.predicate], terms_[row.object], terms_[row.graph]});
        if ((i & 1023U) == 0 && !visitor.wants_more()) {
            return;
        }
    }
}

} // namespace triplewright
