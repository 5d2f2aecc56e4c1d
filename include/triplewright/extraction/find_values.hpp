// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

/// \file
/// Finds times and quantities by a grammar over words; trees and names help where words can be read in two ways.

#ifndef TRIPLEWRIGHT_EXTRACTION_FIND_VALUES_HPP
#define TRIPLEWRIGHT_EXTRACTION_FIND_VALUES_HPP

#include <string>
#include <string_view>

#include "triplewright/annotation/annotation.hpp"
#include "triplewright/annotation/sentence_view.hpp"
#include "triplewright/annotation/values.hpp"

namespace triplewright {

/// The times and quantities of a sentence. `date` is the document's (`YYYY`, `YYYY-MM`, `YYYY-MM-DD` or ""); what is
/// said relative to it stays partial where it is not precise enough. `told`, of the same form, is the last date that
/// the sentence before has told, from which "the following day" counts; it becomes that of this sentence. Linear in the
/// words; never throws on odd text.
[[nodiscard]] Values find_values(const SentenceView& view, std::string_view date, std::string& told);
/// Those of a passage.
[[nodiscard]] Values find_values(const Annotation& passage, std::string_view date);

} // namespace triplewright

#endif
