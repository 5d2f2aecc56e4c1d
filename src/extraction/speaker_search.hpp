// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

/// \file
/// Who may have said a quotation, by where speakers stand: beside, before and behind it.

#ifndef TRIPLEWRIGHT_EXTRACTION_SPEAKER_SEARCH_HPP
#define TRIPLEWRIGHT_EXTRACTION_SPEAKER_SEARCH_HPP

#include <vector>

#include "extraction/attribution_draft.hpp"
#include "extraction/quotation.hpp"
#include "extraction/speakers.hpp"

namespace triplewright {

/// Looks for speakers of quotations. What it is given must outlive it; `quoted` has for each word the draft whose
/// content it is part of, or `nowhere`. Null where nobody is found.
class SpeakerSearch {
public:
    SpeakerSearch(const PassageWords& words, const Speakers& speakers, const std::vector<AttributionDraft>& drafts,
                  const std::vector<Quotation>& quotations, const std::vector<WordNumber>& quoted)
        : words_(words), speakers_(speakers), drafts_(drafts), quotations_(quotations), quoted_(quoted)
    {}

    /// Whoever stands nearest by the rules below; those in the sentence before only where nobody is `said_on`, who said
    /// the quotation before.
    [[nodiscard]] const AttributionDraft* find(const Quotation& quotation, bool said_on) const;
    /// "'…,' she said, adding: '…'": another speaker right before a quotation that a tree gives to the draft `owner`.
    [[nodiscard]] const AttributionDraft* nearer(const Quotation& quotation, WordNumber owner) const;

private:
    /// A speaker outside of the quotation in its first or last sentence.
    [[nodiscard]] const AttributionDraft* beside(const Quotation& quotation) const;
    /// The speaker of the sentence before, where that ends in a colon, comma or dots.
    [[nodiscard]] const AttributionDraft* before(const Quotation& quotation) const;
    /// The speaker of the sentence behind, where that goes on with the quotation's: "'Who knows?' | she said."
    [[nodiscard]] const AttributionDraft* behind(const Quotation& quotation) const;
    /// Who speaks in the sentence before a quotation of whole sentences: "Ruiz said … 'We …'"; also at the end of the
    /// paragraph before.
    [[nodiscard]] const AttributionDraft* in_sentence_before(const Quotation& quotation) const;
    /// The person that the sentence before is about, where the quotation speaks of "me" or "us".
    [[nodiscard]] const AttributionDraft* person_before(const Quotation& quotation) const;

    const PassageWords& words_;
    const Speakers& speakers_;
    const std::vector<AttributionDraft>& drafts_;
    const std::vector<Quotation>& quotations_;
    const std::vector<WordNumber>& quoted_;
};

} // namespace triplewright

#endif
