// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

/// \file
/// Serd's name of a syntax.

#ifndef TRIPLEWRIGHT_FORMATS_SERD_SYNTAX_HPP
#define TRIPLEWRIGHT_FORMATS_SERD_SYNTAX_HPP

#include <serd/serd.h>

#include "formats/rdf_syntax.hpp"

namespace triplewright {

[[nodiscard]] inline SerdSyntax to_serd(RdfSyntax syntax)
{
    switch (syntax) {
    case RdfSyntax::turtle: return SERD_TURTLE;
    case RdfSyntax::ntriples: return SERD_NTRIPLES;
    case RdfSyntax::trig: return SERD_TRIG;
    case RdfSyntax::nquads: return SERD_NQUADS;
    }
    return SERD_TURTLE;
}

} // namespace triplewright

#endif
