// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

/// \file
/// Quads in memory: every term once, a quad as four numbers. What is not a stream (graphs out of RDF) works on this.

#ifndef TRIPLEWRIGHT_FORMATS_QUAD_TABLE_HPP
#define TRIPLEWRIGHT_FORMATS_QUAD_TABLE_HPP

#include <cstddef>
#include <cstdint>
#include <memory>
#include <memory_resource>
#include <span>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "formats/prefix_table.hpp"
#include "triplewright/formats/quad.hpp"

namespace triplewright {

using TermId = std::uint32_t;
inline constexpr TermId no_term = 0; ///< The default graph.

struct QuadRow {
    TermId subject = no_term;
    TermId predicate = no_term;
    TermId object = no_term;
    TermId graph = no_term;
    friend auto operator<=>(const QuadRow&, const QuadRow&) = default;
};

class QuadTable final : public QuadVisitor {
public:
    QuadTable();

    void prefix(std::string_view name, std::string_view iri) override { prefixes_.add(name, iri); }
    void quad(const Quad& quad) override;
    void end() override {}

    /// Sorts by subject, predicate, object, graph, each in the order in which terms came first, and drops what came
    /// twice. To be called when all is in.
    void sort();

    [[nodiscard]] const RdfTerm& term(TermId id) const { return terms_[id]; }
    [[nodiscard]] std::size_t term_count() const { return terms_.size(); }
    /// The id of an IRI, or `no_term` when no quad has it.
    [[nodiscard]] TermId find_iri(std::string_view iri) const;
    [[nodiscard]] const std::vector<QuadRow>& rows() const { return rows_; }
    /// After `sort`: the rows with a subject; with a subject and a predicate.
    [[nodiscard]] std::span<const QuadRow> of(TermId subject) const;
    [[nodiscard]] std::span<const QuadRow> of(TermId subject, TermId predicate) const;
    [[nodiscard]] const PrefixTable& prefixes() const { return prefixes_; }
    /// Shows prefixes and quads; does not call `end`.
    void visit(QuadVisitor& visitor) const;

private:
    struct TermHash {
        std::size_t operator()(const RdfTerm& term) const;
    };
    [[nodiscard]] TermId intern(const RdfTerm& term);
    [[nodiscard]] std::string_view keep(std::string_view text);

    std::unique_ptr<std::pmr::monotonic_buffer_resource> arena_;
    std::vector<RdfTerm> terms_;
    std::unordered_map<RdfTerm, TermId, TermHash> ids_;
    std::unordered_map<std::string_view, std::string_view> words_; ///< Datatypes and language tags, each once.
    std::vector<QuadRow> rows_;
    PrefixTable prefixes_;
};

} // namespace triplewright

#endif
