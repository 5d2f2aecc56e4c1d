// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

#include "formats/quad_table.hpp"

#include <algorithm>
#include <cstring>
#include <tuple>

namespace triplewright {

namespace {

std::uint64_t hash_tags(const RdfTerm& term)
{
    return mix_hash(hash_text(term.datatype), hash_text(term.language));
}

std::uint64_t hash_term(const RdfTerm& term, std::uint32_t tags)
{
    return mix_hash(hash_text(term.value), tags * 8U + static_cast<std::uint64_t>(term.kind));
}

} // namespace

QuadTable::QuadTable()
    : arena_(std::make_unique<std::pmr::monotonic_buffer_resource>()), terms_{{"", 0, 0, 0}}, tags_(1)
{}

std::string_view QuadTable::keep(std::string_view text)
{
    if (text.empty()) {
        return "";
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
    const std::uint32_t tags = intern_tags(term);
    const std::uint64_t hash = hash_term(term, tags);
    TermId id = find(term, tags, hash);
    if (id == no_term) {
        id = static_cast<TermId>(terms_.size());
        terms_.push_back({keep(term.value).data(), static_cast<std::uint32_t>(term.value.size()),
                          static_cast<std::uint32_t>(term.kind) & 7U, tags & 0x1FFFFFFFU});
        index_.add(hash, id);
    }
    return id;
}

TermId QuadTable::find(const RdfTerm& term, std::uint32_t tags, std::uint64_t hash) const
{
    const auto is_it = [&](TermId id) {
        const Term& other = terms_[id];
        return other.tags == tags && other.kind == static_cast<std::uint32_t>(term.kind) &&
               std::string_view(other.text, other.size) == term.value;
    };
    return index_.find(hash, is_it).value_or(no_term);
}

std::optional<std::uint32_t> QuadTable::find_tags(const RdfTerm& term) const
{
    if (term.datatype.empty() && term.language.empty()) {
        return 0;
    }
    return tags_index_.find(hash_tags(term), [&](std::uint32_t number) {
        return tags_[number].datatype == term.datatype && tags_[number].language == term.language;
    });
}

std::uint32_t QuadTable::intern_tags(const RdfTerm& term)
{
    if (const auto found = find_tags(term)) {
        return *found;
    }
    const auto number = static_cast<std::uint32_t>(tags_.size());
    tags_.push_back({keep(term.datatype), keep(term.language)});
    tags_index_.add(hash_tags(term), number);
    return number;
}

void QuadTable::quad(const Quad& quad)
{
    // Most quads have the subject of the one before.
    const TermId last = rows_.empty() ? no_term : rows_.back().subject;
    const TermId subject = last != no_term && term(last) == quad.subject ? last : intern(quad.subject);
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
    const RdfTerm term = iri_term(iri);
    return find(term, 0, hash_term(term, 0));
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
        visitor.quad({term(row.subject), term(row.predicate), term(row.object), term(row.graph)});
        if ((i & 1023U) == 0 && !visitor.wants_more()) {
            return;
        }
    }
}

} // namespace triplewright
