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
#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include "formats/prefix_table.hpp"
#include "formats/text_index.hpp"
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

    [[nodiscard]] RdfTerm term(TermId id) const
    {
        const Term& term = terms_[id];
        const Tags& tags = tags_[term.tags];
        return {static_cast<TermKind>(term.kind), {term.text, term.size}, tags.datatype, tags.language, {}};
    }
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
    /// 16 bytes, beside 8 to 16 in the index and the text itself.
    struct Term {
        const char* text = "";
        std::uint32_t size = 0; ///< A term's text is far below 4 GiB.
        std::uint32_t kind : 3;
        std::uint32_t tags : 29; ///< Index in `tags_`.
    };
    /// What few literals have of their own.
    struct Tags {
        std::string_view datatype;
        std::string_view language;
    };
    static_assert(sizeof(Term) == 16);

    [[nodiscard]] TermId intern(const RdfTerm& term);
    [[nodiscard]] TermId find(const RdfTerm& term, std::uint32_t tags, std::uint64_t hash) const;
    [[nodiscard]] std::optional<std::uint32_t> find_tags(const RdfTerm& term) const;
    [[nodiscard]] std::uint32_t intern_tags(const RdfTerm& term);
    [[nodiscard]] std::string_view keep(std::string_view text);

    std::unique_ptr<std::pmr::monotonic_buffer_resource> arena_;
    std::vector<Term> terms_;
    HashIndex index_; ///< Of terms.
    std::vector<Tags> tags_;
    HashIndex tags_index_;
    std::vector<QuadRow> rows_;
    PrefixTable prefixes_;
};

} // namespace triplewright

#endif
