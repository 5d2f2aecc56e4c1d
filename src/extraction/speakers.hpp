// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

/// \file
/// Whoever may have said a quotation nearby, found sentence by sentence.

#ifndef TRIPLEWRIGHT_EXTRACTION_SPEAKERS_HPP
#define TRIPLEWRIGHT_EXTRACTION_SPEAKERS_HPP

#include <vector>

#include "extraction/attribution_draft.hpp"

namespace triplewright {

/// Attributions without contents, in the order of their cues.
struct Speakers {
    std::vector<AttributionDraft> verbs;  ///< Verbs of speech, and verbs before a colon, with their subjects.
    std::vector<AttributionDraft> people; ///< Whom sentences before quotations are about, as if these said something.
};

/// Appends those of a sentence whose first word is number `first` of the passage.
void add_speakers(const SentenceView& view, WordNumber first, std::vector<AttributionDraft>& verbs);
/// Appends whom the sentence is about, if it is one person: "Ruiz lives in Lima. 'I love the sea.'"
void add_person(const SentenceView& view, WordNumber first, std::vector<AttributionDraft>& people);

} // namespace triplewright

#endif
