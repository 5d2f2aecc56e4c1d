// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

#include "formats/graph_quads.hpp"

#include <algorithm>
#include <charconv>
#include <span>

#include "formats/rdf_namespaces.hpp"
#include "triplewright/text/error.hpp"

namespace triplewright {

GraphQuads::GraphQuads(const QuadTable& table, const std::string& name) : table_(table), name_(name)
{
    find_subjects();
    base_ = find_base();
}

bool GraphQuads::is_ours() const
{
    const bool has_graph = !statements_.empty() || (!documents_.empty() && id(tw_namespace, "named") != no_term);
    if (!has_graph || base_.empty()) {
        return false;
    }
    const TermId context = id(nif_namespace, "sourceUrl");
    const std::string relation = base_ + "relation/";
    const std::string qualifier = base_ + "qualifier/";
    TermId last = no_term;
    for (const QuadRow& row : table_.rows()) {
        if (statements_.empty() && text(row.predicate).starts_with(relation)) {
            return false;
        }
        if (row.subject != last && !is_statement_.contains(row.subject) && !is_entity_.contains(row.subject) &&
            !is_document_.contains(row.subject) && !is_phrase_.contains(row.subject) &&
            !text(row.subject).starts_with(relation) && !text(row.subject).starts_with(qualifier) &&
            (context == no_term || table_.of(row.subject, context).empty())) {
            return false;
        }
        last = row.subject;
    }
    return true;
}

TermId GraphQuads::id(std::string_view space, std::string_view local) const
{
    return table_.find_iri(std::string(space) + std::string(local));
}

void GraphQuads::fail(const std::string& message) const
{
    throw InputError(SourceLocation{name_, 0, 0},
                     message + "; the graph was made by Triplewright but something was taken out of it since");
}

std::string GraphQuads::value(TermId subject, TermId property) const
{
    const auto rows = property == no_term ? std::span<const QuadRow>() : table_.of(subject, property);
    return rows.empty() ? std::string() : std::string(text(rows.front().object));
}

std::vector<TermId> GraphQuads::values(TermId subject, TermId property) const
{
    std::vector<TermId> all;
    if (property != no_term) {
        for (const QuadRow& row : table_.of(subject, property)) {
            if (all.empty() || all.back() != row.object) {
                all.push_back(row.object);
            }
        }
    }
    return all;
}

std::vector<TextRange> GraphQuads::ranges(TermId subject, TermId property) const
{
    std::vector<TextRange> all;
    for (const TermId place : values(subject, property)) {
        all.push_back(to_range(text(place)));
    }
    std::sort(all.begin(), all.end());
    return all;
}

TextRange GraphQuads::to_range(std::string_view iri) const
{
    constexpr std::string_view mark = "#char=";
    const std::size_t at = iri.rfind(mark);
    const std::size_t comma = at == std::string_view::npos ? at : iri.find(',', at);
    const auto document = document_index_.find(iri.substr(0, at));
    if (comma == std::string_view::npos || document == document_index_.end()) {
        fail('<' + std::string(iri) + "> is no place in a document of the graph");
    }
    return {document->second, to_number(iri.substr(at + mark.size(), comma - at - mark.size())),
            to_number(iri.substr(comma + 1))};
}

VertexKey GraphQuads::key(TermId term) const
{
    const RdfTerm value = table_.term(term);
    if (value.kind == TermKind::literal) {
        return {NodeKind::literal, std::string(value.datatype), std::string(value.value)};
    }
    const bool is_statement = is_statement_.contains(term);
    if (!is_statement && !is_entity_.contains(term)) {
        fail("nothing says what <" + std::string(value.value) + "> is");
    }
    return {is_statement ? NodeKind::statement : NodeKind::entity, std::string(value.value), ""};
}

void GraphQuads::find_subjects()
{
    const TermId type = id(rdf_namespace, "type");
    const TermId statement = id(rdf_namespace, "Statement");
    const TermId polarity = id(tw_namespace, "polarity");
    const TermId article = id(schema_namespace, "NewsArticle");
    const TermId named = id(tw_namespace, "named");
    const TermId phrase = id(nif_namespace, "Phrase");
    for (const QuadRow& row : table_.rows()) {
        if (type != no_term && row.predicate == type) {
            if (row.object == statement && polarity != no_term && !table_.of(row.subject, polarity).empty()) {
                is_statement_.insert(row.subject);
            } else if (row.object == article) {
                is_document_.insert(row.subject);
            } else if (row.object == phrase) {
                is_phrase_.insert(row.subject);
            }
        } else if (named != no_term && row.predicate == named) {
            is_entity_.insert(row.subject);
        }
    }
    const auto by_iri = [&](const std::set<TermId>& set) {
        std::vector<TermId> list(set.begin(), set.end());
        std::sort(list.begin(), list.end(), [&](TermId a, TermId b) { return text(a) < text(b); });
        return list;
    };
    statements_ = by_iri(is_statement_);
    documents_ = by_iri(is_document_);
    entities_ = by_iri(is_entity_);
    for (const TermId document : documents_) {
        document_index_.emplace(text(document), static_cast<std::uint32_t>(document_index_.size()));
    }
}

/// From any IRI below it; from a prefix where there is none.
std::string GraphQuads::find_base() const
{
    std::string base;
    const auto take = [&](std::string_view iri, std::string_view folder) {
        const std::size_t at = iri.rfind(folder);
        if (base.empty() && at != std::string_view::npos) {
            base = iri.substr(0, at + 1);
        }
    };
    for (const TermId statement : statements_) {
        take(text(statement), "/statement/");
    }
    for (const TermId entity : entities_) {
        take(text(entity), "/entity/");
    }
    for (const auto& [prefix, iri] : table_.prefixes().rows()) {
        if (prefix == "e") {
            take(iri, "/entity/");
        }
    }
    return base;
}

std::size_t to_number(std::string_view digits)
{
    std::size_t number = 0;
    std::from_chars(digits.data(), digits.data() + digits.size(), number);
    return number;
}

} // namespace triplewright
