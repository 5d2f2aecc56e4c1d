// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

/// \file
/// Mends parsed trees where the form or the frame of a word rules out the arc that the parser chose, before anything
/// reads them. Trees that somebody gave are left alone by whoever runs the stages.

#ifndef TRIPLEWRIGHT_EXTRACTION_TREE_REPAIR_HPP
#define TRIPLEWRIGHT_EXTRACTION_TREE_REPAIR_HPP

#include "triplewright/annotation/annotation.hpp"

namespace triplewright {

/// Changes heads, relations and, where a participle was taken for a finite verb, features of a passage's words, whose
/// trees and names are there. Deterministic; never throws on odd text.
void repair_trees(Annotation& passage);

} // namespace triplewright

#endif
