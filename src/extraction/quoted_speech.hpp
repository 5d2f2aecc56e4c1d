// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

/// \file
/// Who says what stands in quotation marks, where no tree tells: beside, before and behind the quotation, or the same
/// as said the quotation before.

#ifndef TRIPLEWRIGHT_EXTRACTION_QUOTED_SPEECH_HPP
#define TRIPLEWRIGHT_EXTRACTION_QUOTED_SPEECH_HPP

#include <vector>

#include "extraction/attribution_draft.hpp"
#include "extraction/quotation.hpp"
#include "extraction/speakers.hpp"
#include "triplewright/annotation/attribution.hpp"

namespace triplewright {

/// Works on the attributions of one passage. What it is given must outlive it.
class QuotedSpeech {
public:
    QuotedSpeech(const PassageWords& words, const Speakers& speakers, std::vector<AttributionDraft>& drafts)
        : words_(words), speakers_(speakers), drafts_(drafts), quotations_(find_quotations(words))
    {}

    /// Gives the drafts the whole of the quotations that they have a part of, and adds drafts for quotations that no
    /// draft has.
    void attribute();
    /// Does the word stand in a quotation?
    [[nodiscard]] bool is_quoted(WordNumber number) const;
    /// Direct, indirect or mixed.
    [[nodiscard]] AttributionKind kind_of(const AttributionDraft& draft) const;

private:
    /// A content that begins or ends in a quotation has all of it.
    void complete_quotations(AttributionDraft& draft);
    [[nodiscard]] bool is_loose(WordNumber number) const;
    /// A verb of speech whose content is quoted, whatever place of the verb a tree finds it in.
    [[nodiscard]] bool says_quoted(const AttributionDraft& draft) const;
    /// "'…,' she said, waving": where all words on one side of the cue are quoted, only quoted ones on the other are
    /// content.
    void keep_quoted(AttributionDraft& draft) const;
    [[nodiscard]] WordNumber owner_of(const Quotation& quotation) const;
    void give(const Quotation& quotation, WordNumber owner);
    void take(const Quotation& quotation, WordNumber owner);
    void attribute_quotations();
    /// "'…' — Ana Ruiz": a name behind a dash at the end of a paragraph signs the quotation before it.
    void find_signatures();
    WordNumber add_quoted(const Quotation& quotation, const AttributionDraft& speaker);
    /// "'Yes,' she said. 'We can.'"; also where the quotation opens the next paragraph.
    [[nodiscard]] bool goes_on(const Quotation& last, const Quotation& quotation, WordNumber owner) const;
    /// Are both words in one quotation, so that the one does not quote the other?
    [[nodiscard]] bool is_quoted_with(WordNumber cue, WordNumber number) const;

    const PassageWords& words_;
    const Speakers& speakers_;
    std::vector<AttributionDraft>& drafts_;
    std::vector<Quotation> quotations_;
    std::vector<WordNumber> quoted_; ///< The draft whose content a word is part of.
};

} // namespace triplewright

#endif
