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
#include "triplewright/annotation/attribution.hpp"

namespace triplewright {

/// Works on the attributions of one passage. What it is given must outlive it.
class QuotedSpeech {
public:
    /// `speakers` are attributions without contents, in the order of their cues: whoever may have said a quotation.
    /// `people` are those whom sentences before quotations are about, as if these sentences said something.
    QuotedSpeech(const PassageWords& words, const std::vector<AttributionDraft>& speakers,
                 const std::vector<AttributionDraft>& people, std::vector<AttributionDraft>& drafts)
        : words_(words), speakers_(speakers), people_(people), drafts_(drafts), quotations_(find_quotations(words))
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
    /// Begins with a sentence, so that it is more than words that the author quotes in passing.
    [[nodiscard]] bool is_sentence(const Quotation& quotation) const;
    /// The mark may have been taken for the end of the sentence before.
    [[nodiscard]] bool begins_sentence(const Quotation& quotation) const;
    [[nodiscard]] bool begins_paragraph(const Quotation& quotation) const;
    /// Whole sentences with nothing behind them that might name a speaker.
    [[nodiscard]] bool stands_alone(const Quotation& quotation) const;
    /// "'No comment,'": a sentence of its own, however short.
    [[nodiscard]] bool is_whole(const Quotation& quotation) const;
    void give(const Quotation& quotation, WordNumber owner);
    /// Who speaks beside a quotation: a speaker outside of it in its first or last sentence.
    [[nodiscard]] const AttributionDraft* speaker_beside(const Quotation& quotation) const;
    /// The speaker of the sentence before, where that ends in a colon, comma or dots.
    [[nodiscard]] const AttributionDraft* speaker_before(const Quotation& quotation) const;
    /// The speaker of the sentence behind, where that goes on with the quotation's: "'Who knows?' | she said."
    [[nodiscard]] const AttributionDraft* speaker_behind(const Quotation& quotation) const;
    /// Who speaks in the sentence before a quotation of whole sentences: "Ruiz said … 'We …'"; also at the end of the
    /// paragraph before.
    [[nodiscard]] const AttributionDraft* speaker_of_sentence_before(const Quotation& quotation) const;
    /// The person that the sentence before is about, where the quotation speaks of "me" or "us".
    [[nodiscard]] const AttributionDraft* person_before(const Quotation& quotation) const;
    /// Any of these; those in the sentence before only where nobody is `said_on`, who said the quotation before.
    [[nodiscard]] const AttributionDraft* find_speaker(const Quotation& quotation, bool said_on) const;
    /// "'…,' she said, adding: '…'": another speaker right before a quotation that a tree gives to the first.
    [[nodiscard]] const AttributionDraft* nearer_speaker(const Quotation& quotation, WordNumber owner) const;
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
    const std::vector<AttributionDraft>& speakers_;
    const std::vector<AttributionDraft>& people_;
    std::vector<AttributionDraft>& drafts_;
    std::vector<Quotation> quotations_;
    std::vector<WordNumber> quoted_; ///< The draft whose content a word is part of.
};

} // namespace triplewright

#endif
