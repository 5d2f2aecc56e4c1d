// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

#include "extraction/quoted_speech.hpp"

#include <algorithm>
#include <cstddef>
#include <string_view>
#include <utility>

#include "extraction/cue_lexicon.hpp"
#include "extraction/speaker_search.hpp"
#include "triplewright/text/word_set.hpp"

namespace triplewright {

namespace {

constexpr WordNumber longest_signature = 12; // words of "— Ana Ruiz, Lima"

} // namespace

void QuotedSpeech::attribute()
{
    for (AttributionDraft& draft : drafts_) {
        complete_quotations(draft);
    }
    quoted_.assign(words_.size(), nowhere);
    for (std::size_t index = 0; index < drafts_.size(); ++index) {
        for (const WordNumber number : drafts_[index].content) {
            quoted_[number] = static_cast<WordNumber>(index);
        }
    }
    attribute_quotations();
    find_signatures();
}

void QuotedSpeech::complete_quotations(AttributionDraft& draft)
{
    const WordNumber front = draft.content.front();
    auto quotation = std::ranges::upper_bound(quotations_, front, {}, &Quotation::first);
    if (quotation != quotations_.begin() && std::prev(quotation)->end > front) {
        --quotation;
    }
    const std::size_t own = draft.content.size(); // What is added stands behind: sorted once, not for each quotation.
    const WordNumber back = draft.content.back();
    for (; quotation != quotations_.end() && quotation->first <= back; ++quotation) {
        if (quotation->first <= draft.cue_head && draft.cue_head < quotation->end) {
            continue;
        }
        const auto end = draft.content.begin() + static_cast<std::ptrdiff_t>(own);
        const auto inside = std::lower_bound(draft.content.begin(), end, quotation->first);
        if (inside == end || *inside >= quotation->end) {
            continue;
        }
        for (WordNumber number = quotation->first; number < quotation->end; ++number) {
            draft.content.push_back(number);
        }
    }
    if (draft.content.size() > own) {
        sort_unique(draft.content);
        remove_words(draft.content, draft.source);
        remove_words(draft.content, draft.cue);
        trim(words_, draft.content);
    }
    keep_quoted(draft);
    if (!draft.asserted && says_quoted(draft)) {
        draft.asserted = true;
    }
}

bool QuotedSpeech::is_loose(WordNumber number) const
{
    return words_.word(number).upos != "PUNCT" && !is_quoted(number);
}

bool QuotedSpeech::says_quoted(const AttributionDraft& draft) const
{
    const auto quoted = std::ranges::count_if(draft.content, [&](WordNumber number) { return is_quoted(number); });
    return quoted > shortest_quotation &&
           std::ranges::count_if(draft.content, [&](WordNumber number) { return is_loose(number); }) < 2 &&
           words_.word(draft.cue_head).upos == "VERB" &&
           takes_content(words_.word(draft.cue_head).lemma, CueFrame::quotation);
}

void QuotedSpeech::keep_quoted(AttributionDraft& draft) const
{
    const auto middle = std::ranges::lower_bound(draft.content, draft.cue_head);
    if (middle != draft.content.begin() && middle != draft.content.end() && is_quoted(draft.content.front()) &&
        std::none_of(draft.content.begin(), middle, [&](WordNumber number) { return is_loose(number); })) {
        draft.content.erase(
            std::remove_if(middle, draft.content.end(), [&](WordNumber number) { return !is_quoted(number); }),
            draft.content.end());
    }
}

WordNumber QuotedSpeech::owner_of(const Quotation& quotation) const
{
    for (WordNumber number = quotation.first; number < quotation.end; ++number) {
        const WordNumber owner = quoted_[number];
        if (owner == nowhere) {
            continue;
        }
        const WordNumber cue = drafts_[owner].cue_head;
        if (cue < quotation.first || cue >= quotation.end) {
            return owner;
        }
    }
    return nowhere;
}

void QuotedSpeech::give(const Quotation& quotation, WordNumber owner)
{
    AttributionDraft& draft = drafts_[owner];
    for (WordNumber number = quotation.first; number < quotation.end; ++number) {
        draft.content.push_back(number);
        quoted_[number] = owner;
    }
    sort_unique(draft.content);
    remove_words(draft.content, draft.cue);
    remove_words(draft.content, draft.source);
}

void QuotedSpeech::take(const Quotation& quotation, WordNumber owner)
{
    std::erase_if(drafts_[owner].content,
                  [&](WordNumber number) { return quotation.first <= number && number < quotation.end; });
    for (WordNumber number = quotation.first; number < quotation.end; ++number) {
        quoted_[number] = nowhere;
    }
}

void QuotedSpeech::attribute_quotations()
{
    WordNumber last_owner = nowhere; // Of the quotation before.
    const Quotation* last = nullptr;
    const SpeakerSearch search(words_, speakers_, drafts_, quotations_, quoted_);
    for (const Quotation& quotation : quotations_) {
        WordNumber owner = owner_of(quotation);
        if (const AttributionDraft* const nearer = owner == nowhere ? nullptr : search.nearer(quotation, owner)) {
            take(quotation, owner);
            owner = nowhere;
            owner = add_quoted(quotation, *nearer);
        } else if (owner == nowhere && (quotation.words >= shortest_quotation || is_whole(words_, quotation))) {
            const bool said_on = last != nullptr && last_owner != nowhere && goes_on(*last, quotation, last_owner);
            const AttributionDraft* const speaker = search.find(quotation, said_on);
            if (speaker != nullptr && quoted_[speaker->cue_head] == nowhere) {
                owner = add_quoted(quotation, *speaker);
            } else if (said_on) {
                owner = last_owner;
                give(quotation, owner);
            }
        }
        last_owner = owner;
        last = &quotation;
    }
}

void QuotedSpeech::find_signatures()
{
    for (const Quotation& quotation : quotations_) {
        WordNumber end = quotation.end + 1;
        if (end >= words_.size() || owner_of(quotation) != nowhere || !is_dash(words_.word(quotation.end).form)) {
            continue;
        }
        while (end < words_.size() && words_.paragraph(end) == words_.paragraph(quotation.end)) {
            ++end;
        }
        if (words_.paragraph(quotation.end) != words_.paragraph(quotation.first) ||
            end - quotation.end > longest_signature || words_.word(quotation.end + 1).upos != "PROPN") {
            continue;
        }
        AttributionDraft draft;
        draft.asserted = true;
        draft.cue_head = quotation.end;
        draft.cue = {quotation.end};
        draft.source_head = quotation.end + 1;
        draft.content_head = quotation.first;
        for (WordNumber number = quotation.end + 1; number < end; ++number) {
            draft.source.push_back(number);
        }
        drafts_.push_back(std::move(draft));
        give(quotation, static_cast<WordNumber>(drafts_.size() - 1));
    }
}

WordNumber QuotedSpeech::add_quoted(const Quotation& quotation, const AttributionDraft& speaker)
{
    // The same verb may have a content of its own already.
    for (std::size_t index = 0; index < drafts_.size(); ++index) {
        if (drafts_[index].cue_head == speaker.cue_head && drafts_[index].asserted) {
            give(quotation, static_cast<WordNumber>(index));
            return static_cast<WordNumber>(index);
        }
    }
    drafts_.push_back(speaker);
    drafts_.back().content_head = quotation.first;
    give(quotation, static_cast<WordNumber>(drafts_.size() - 1));
    return static_cast<WordNumber>(drafts_.size() - 1);
}

bool QuotedSpeech::goes_on(const Quotation& last, const Quotation& quotation, WordNumber owner) const
{
    if (!is_sentence(words_, quotation)) {
        return false;
    }
    if (words_.paragraph(last.first) != words_.paragraph(quotation.first)) {
        if (!last.closed && last.end == quotation.first) {
            return true;
        }
        const AttributionDraft& draft = drafts_[owner];
        return begins_paragraph(words_, quotation) && stands_alone(words_, quotation) && !is_quoted(draft.cue_head) &&
               words_.paragraph(quotation.first - 1) == words_.paragraph(last.first) &&
               takes_content(words_.word(draft.cue_head).lemma, CueFrame::quotation);
    }
    const std::size_t before = std::max(words_.sentence(last.end - 1), words_.sentence(drafts_[owner].cue_head));
    return words_.sentence(quotation.first) <= before + 1;
}

AttributionKind QuotedSpeech::kind_of(const AttributionDraft& draft) const
{
    WordNumber quoted = 0;
    WordNumber loose = 0;
    for (const WordNumber number : draft.content) {
        if (words_.word(number).upos != "PUNCT") {
            ++(is_quoted(number) && !is_quoted_with(draft.cue_head, number) ? quoted : loose);
        }
    }
    return quoted == 0 ? AttributionKind::indirect : loose == 0 ? AttributionKind::direct : AttributionKind::mixed;
}

bool QuotedSpeech::is_quoted_with(WordNumber cue, WordNumber number) const
{
    const auto quotation = std::prev(std::ranges::upper_bound(quotations_, number, {}, &Quotation::first));
    return quotation->first <= cue && cue < quotation->end;
}

bool QuotedSpeech::is_quoted(WordNumber number) const
{
    return is_in_quotation(quotations_, number);
}

} // namespace triplewright
