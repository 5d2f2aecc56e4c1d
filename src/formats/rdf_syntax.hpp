// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

/// \file
/// The syntaxes of RDF 1.1 that Serd knows.

#ifndef TRIPLEWRIGHT_FORMATS_RDF_SYNTAX_HPP
#define TRIPLEWRIGHT_FORMATS_RDF_SYNTAX_HPP

#include <cstdint>

namespace triplewright {

enum class RdfSyntax : std::uint8_t { turtle, ntriples, trig, nquads };

/// True for the syntaxes with prefixes.
[[nodiscard]] inline bool has_prefixes(RdfSyntax syntax)
{
    return syntax == RdfSyntax::turtle || syntax == RdfSyntax::trig;
}

/// True for the syntaxes that have graphs beside the default one.
[[nodiscard]] inline bool has_graphs(RdfSyntax syntax)
{
    return syntax == RdfSyntax::trig || syntax == RdfSyntax::nquads;
}

} // namespace triplewright

#endif
