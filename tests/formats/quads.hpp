// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

/// \file
/// Quads that are kept, for tests that compare RDF.

#ifndef TRIPLEWRIGHT_TESTS_FORMATS_QUADS_HPP
#define TRIPLEWRIGHT_TESTS_FORMATS_QUADS_HPP

#include <array>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "formats/rdf_syntax.hpp"
#include "text/byte_source.hpp"
#include "triplewright/formats/quad.hpp"

namespace triplewright::testing {

/// A term as N-Quads has it, `""` for the default graph.
[[nodiscard]] std::string to_string(const RdfTerm& term);

/// Subject, predicate, object, graph.
using QuadText = std::array<std::string, 4>;
using QuadSet = std::set<QuadText>;

class QuadCollector final : public QuadVisitor {
public:
    void prefix(std::string_view name, std::string_view iri) override { prefixes.emplace_back(name, iri); }
    void quad(const Quad& quad) override;
    void end() override { ++ends; }

    QuadSet quads;
    std::size_t count = 0; ///< With those that came twice.
    std::size_t ends = 0;
    std::vector<std::pair<std::string, std::string>> prefixes;
};

/// Bytes in memory, `piece` at a time.
class StringSource final : public ByteSource {
public:
    explicit StringSource(std::string_view text, std::size_t piece = std::string_view::npos)
        : rest_(text), piece_(piece)
    {}
    std::size_t read(char* out, std::size_t size) override;

private:
    std::string_view rest_;
    std::size_t piece_;
};

/// The quads of a text. Throws InputError.
[[nodiscard]] QuadCollector read_quads(RdfSyntax syntax, std::string_view text, const std::string& base = "");

/// True when a renaming of blank nodes makes one set the other.
[[nodiscard]] bool are_isomorphic(const QuadSet& a, const QuadSet& b);

/// Those of each that are not in the other, for messages; blank nodes by label.
[[nodiscard]] std::string difference(const QuadSet& a, const QuadSet& b);

} // namespace triplewright::testing

#endif
