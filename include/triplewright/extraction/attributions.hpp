// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

/// \file
/// Finds reported speech, thought and intention, before anything else is extracted: the sources and the standing of
/// statements come from what is found here, and `annotate` prints it.

#ifndef TRIPLEWRIGHT_EXTRACTION_ATTRIBUTIONS_HPP
#define TRIPLEWRIGHT_EXTRACTION_ATTRIBUTIONS_HPP

#include "triplewright/annotation/annotation.hpp"

namespace triplewright {

/// Fills `Annotation::attributions` of a passage whose trees and names are there. Deterministic; never throws on odd
/// text.
void find_attributions(Annotation& passage);

} // namespace triplewright

#endif
