// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

/// \file
/// A qualifier with its place, by which those of a clause are put into the order of the text.

#ifndef TRIPLEWRIGHT_EXTRACTION_PLACED_QUALIFIER_HPP
#define TRIPLEWRIGHT_EXTRACTION_PLACED_QUALIFIER_HPP

#include "extraction/workspace.hpp"

namespace triplewright {

/// A qualifier and the head of the words that say it.
struct PlacedQualifier {
    WordIndex word;
    Qualifier qualifier;
};

} // namespace triplewright

#endif
