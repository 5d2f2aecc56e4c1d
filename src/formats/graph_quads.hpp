// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

/// \file
/// The quads of a knowledge graph, looked up by what they are about; what quads_to_graph.cpp reads from.

#ifndef TRIPLEWRIGHT_FORMATS_GRAPH_QUADS_HPP
#define TRIPLEWRIGHT_FORMATS_GRAPH_QUADS_HPP

#include <cstdint>
#include <functional>
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "formats/quad_table.hpp"
#include "formats/rdf_names.hpp"
#include "graph/vertex_key.hpp"
#include "triplewright/graph/knowledge_graph.hpp"

namespace triplewright {

class GraphQuads {
public:
    /// Keeps references to both; `table` is sorted, `name` for messages.
    GraphQuads(const QuadTable& table, const std::string& name);

    /// Whether this is the RDF of a knowledge graph and nothing else. Nothing may be lost: what else there is makes the
    /// file one of other origin, and so do facts without statements.
    [[nodiscard]] bool is_ours() const;

    // What there is, by IRI.
    [[nodiscard]] const std::string& base() const { return base_; }
    [[nodiscard]] const std::vector<TermId>& statements() const { return statements_; }
    [[nodiscard]] const std::vector<TermId>& documents() const { return documents_; }
    [[nodiscard]] const std::vector<TermId>& entities() const { return entities_; }
    /// In the order in which they came.
    [[nodiscard]] const std::set<TermId>& phrases() const { return is_phrase_; }

    [[nodiscard]] const QuadTable& table() const { return table_; }
    /// The term of a namespace, or `no_term` when no quad has it.
    [[nodiscard]] TermId id(std::string_view space, std::string_view local) const;
    [[nodiscard]] std::string_view text(TermId term) const { return table_.term(term).value; }
    /// The first object of a property, or "".
    [[nodiscard]] std::string value(TermId subject, TermId property) const;
    /// All objects of a property, without those that are in several graphs twice.
    [[nodiscard]] std::vector<TermId> values(TermId subject, TermId property) const;
    /// The places of a property, sorted.
    [[nodiscard]] std::vector<TextRange> ranges(TermId subject, TermId property) const;
    /// `https://example.org/doc#char=5,9`
    [[nodiscard]] TextRange to_range(std::string_view iri) const;
    /// The vertex that a term stands for; fails for a resource that nothing is said of.
    [[nodiscard]] VertexKey key(TermId term) const;
    /// Throws InputError.
    [[noreturn]] void fail(const std::string& message) const;

private:
    void find_subjects();
    [[nodiscard]] std::string find_base() const;

    const QuadTable& table_;
    const std::string& name_;
    std::set<TermId> is_statement_;
    std::set<TermId> is_document_;
    std::set<TermId> is_entity_;
    std::set<TermId> is_phrase_;
    std::vector<TermId> statements_;
    std::vector<TermId> documents_;
    std::vector<TermId> entities_;
    std::map<std::string_view, std::uint32_t, std::less<>> document_index_;
    std::string base_;
};

/// A number of code points; 0 for what is none.
[[nodiscard]] std::size_t to_number(std::string_view digits);

/// The value of an enumeration, up to `last`, whose term of the vocabulary is `term`, or `otherwise`.
template <typename Enum>
[[nodiscard]] Enum to_enum(std::string_view term, Enum last, Enum otherwise)
{
    for (int i = 0; i <= static_cast<int>(last); ++i) {
        if (term == std::string(tw_namespace) + to_camel_case(to_string(static_cast<Enum>(i)))) {
            return static_cast<Enum>(i);
        }
    }
    return otherwise;
}

} // namespace triplewright

#endif
