// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

/// \file
/// The neutral form of every RDF syntax: a stream of prefixes and quads. A syntax turns bytes into quads and quads into
/// bytes, and knows nothing else.

#ifndef TRIPLEWRIGHT_FORMATS_QUAD_HPP
#define TRIPLEWRIGHT_FORMATS_QUAD_HPP

#include <cstdint>
#include <string>
#include <string_view>

#include "triplewright/text/error.hpp"

namespace triplewright {

enum class TermKind : std::uint8_t {
    none, ///< As a graph's name: the default graph.
    iri,
    blank,
    literal
};

/// An RDF 1.1 term. Its texts are not owned; behind each that is not empty stands a NUL, as behind those of
/// std::string.
struct RdfTerm {
    TermKind kind = TermKind::none;
    std::string_view value;    ///< Absolute IRI; a blank node's label without `_:`; a literal's lexical form (UTF-8).
    std::string_view datatype; ///< Of a literal: absolute IRI; "" for xsd:string and for one with a language.
    std::string_view language; ///< Of a literal: BCP 47; "" for none.
    /// Of an IRI, where whoever sends it knows: the same as `prefix:local` with a prefix that was sent before, a legal
    /// prefixed name of Turtle without escapes. Not part of the term.
    std::string_view prefixed;

    /// Compares the term; blank nodes by label, `prefixed` not at all.
    friend bool operator==(const RdfTerm& a, const RdfTerm& b)
    {
        return a.kind == b.kind && a.value == b.value && a.datatype == b.datatype && a.language == b.language;
    }
};

[[nodiscard]] inline RdfTerm iri_term(std::string_view iri)
{
    return {TermKind::iri, iri, {}, {}, {}};
}
[[nodiscard]] inline RdfTerm blank_term(std::string_view label)
{
    return {TermKind::blank, label, {}, {}, {}};
}
[[nodiscard]] inline RdfTerm literal_term(std::string_view lexical, std::string_view datatype = {},
                                          std::string_view language = {})
{
    return {TermKind::literal, lexical, datatype, language, {}};
}

/// A triple in a graph.
struct Quad {
    RdfTerm subject;   ///< IRI or blank node.
    RdfTerm predicate; ///< IRI.
    RdfTerm object;
    RdfTerm graph; ///< IRI, blank node, or none.
    friend bool operator==(const Quad&, const Quad&) = default;
};

/// Is shown RDF. Nothing that it is given is owned: all of it lives until the call returns.
class QuadVisitor {
public:
    virtual ~QuadVisitor() = default;
    /// A prefix that the sender would like to see used. May come again, and may come late; a hint, not content.
    virtual void prefix(std::string_view name, std::string_view iri) = 0;
    virtual void quad(const Quad& quad) = 0;
    /// No more comes.
    virtual void end() = 0;
    /// False when the rest would be in vain, because a sink has failed. Whoever shows a lot asks now and then.
    [[nodiscard]] virtual bool wants_more() const { return true; }
};

/// How a document of RDF is read.
struct RdfReadOptions {
    std::string name; ///< For messages: the file's name.
    std::string base; ///< Absolute IRI against which relative IRIs are resolved; "" when there is none.
    /// Put before every blank node's label, so that those of several documents stay apart: letters and digits.
    std::string blank_prefix;
    /// Told what has no place in RDF and is left out (JSON-LD only); may be empty.
    DiagnosticSink diagnostics = {};
};

} // namespace triplewright

#endif
