// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

/// \file
/// Statements as plain triples, and the relations under which they stand.

#ifndef TRIPLEWRIGHT_FORMATS_RDF_RELATIONS_HPP
#define TRIPLEWRIGHT_FORMATS_RDF_RELATIONS_HPP

#include <map>
#include <string>

#include "formats/rdf_output.hpp"
#include "triplewright/formats/format.hpp"

namespace triplewright {

class RdfRelations {
public:
    RdfRelations(RdfOutput& out, DirectTriples direct) : out_(out), g_(out.graph.structure), direct_(direct) {}

    /// The plain triples of which a vertex is the subject, each once.
    void write_direct_triples(Vertex v);
    /// A relation that a statement is written with, and is to be described.
    void note_relation(const GraphStatement& statement);
    /// Describes all relations that were noted.
    void write_relations();

private:
    /// The same relation under one name: what a reader needs to know about it.
    struct Relation {
        std::string label;
        std::string base; ///< Local name; "" for one without standing.
        Polarity polarity = Polarity::positive;
        Factuality factuality = Factuality::actual;
        bool reported = false;
    };

    /// The name under which a statement is a plain triple, or "".
    [[nodiscard]] std::string direct_relation(const GraphStatement& statement) const;

    RdfOutput& out_;
    const GraphStructure& g_;
    DirectTriples direct_;
    std::map<std::string, Relation> relations_; ///< Those that were noted, by local name.
};

} // namespace triplewright

#endif
