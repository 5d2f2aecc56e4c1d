// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

#include "extraction/speaker_search.hpp"

#include <algorithm>
#include <array>

#include "extraction/cue_lexicon.hpp"
#include "triplewright/text/word_set.hpp"

namespace triplewright {

namespace {

constexpr WordNumber nearest_speaker = 5;   // words: ", adding in a letter: '"
constexpr WordNumber farthest_speaker = 25; // words between a quotation and its speech verb

} // namespace

const AttributionDraft* SpeakerSearch::beside(const Quotation& quotation) const
{
    const std::size_t first = words_.sentence(quotation.first);
    const std::size_t last = words_.sentence(quotation.end - 1);
    const AttributionDraft* best = nullptr;
    WordNumber nearest = nowhere;
    const auto from = std::ranges::lower_bound(speakers_.verbs, words_.first(first), {}, &AttributionDraft::cue_head);
    for (auto speaker = from; speaker != speakers_.verbs.end() && speaker->cue_head < words_.first(last + 1);
         ++speaker) {
        const WordNumber cue = speaker->cue_head;
        if ((cue >= quotation.first && cue < quotation.end) || quoted_[cue] != nowhere) {
            continue;
        }
        const WordNumber distance = cue < quotation.first ? quotation.first - cue : cue - quotation.end + 1;
        if (distance < nearest && distance <= farthest_speaker) {
            nearest = distance;
            best = &*speaker;
        }
    }
    return best;
}

const AttributionDraft* SpeakerSearch::before(const Quotation& quotation) const
{
    const std::size_t sentence = words_.sentence(quotation.first);
    if (sentence == 0 || quotation.first != words_.first(sentence)) {
        return nullptr;
    }
    static constexpr auto introducing = word_set(":", ",", "…", "...");
    if (!introducing.contains(words_.word(quotation.first - 1).form)) {
        return nullptr;
    }
    auto speaker = std::ranges::lower_bound(speakers_.verbs, quotation.first, {}, &AttributionDraft::cue_head);
    if (speaker == speakers_.verbs.begin() || (--speaker)->cue_head < words_.first(sentence - 1)) {
        return nullptr;
    }
    return &*speaker;
}

const AttributionDraft* SpeakerSearch::behind(const Quotation& quotation) const
{
    const std::size_t next = words_.sentence(quotation.end - 1) + 1;
    const bool goes_on = quotation.end > quotation.first + 1 && words_.word(quotation.end - 2).form == ",";
    if (quotation.end >= words_.size() || quotation.end != words_.first(next) ||
        (!goes_on && words_.paragraph(quotation.end) != words_.paragraph(quotation.end - 1))) {
        return nullptr;
    }
    const auto speaker = std::ranges::lower_bound(speakers_.verbs, quotation.end, {}, &AttributionDraft::cue_head);
    if (speaker == speakers_.verbs.end() || speaker->cue_head >= words_.first(next + 1) ||
        speaker->cue_head > quotation.end + longest_cut_off) {
        return nullptr;
    }
    return goes_on || !has_content(drafts_, *speaker) ? &*speaker : nullptr;
}

const AttributionDraft* SpeakerSearch::in_sentence_before(const Quotation& quotation) const
{
    if (quotation.first == 0 || !begins_sentence(words_, quotation) || !stands_alone(words_, quotation)) {
        return nullptr;
    }
    const WordNumber first = words_.first(words_.sentence(quotation.first - 1));
    auto speaker = std::ranges::lower_bound(speakers_.verbs, quotation.first, {}, &AttributionDraft::cue_head);
    while (speaker != speakers_.verbs.begin() && (--speaker)->cue_head >= first) {
        if (quoted_[speaker->cue_head] == nowhere && has_content(drafts_, *speaker)) {
            return &*speaker;
        }
    }
    return nullptr;
}

const AttributionDraft* SpeakerSearch::person_before(const Quotation& quotation) const
{
    static constexpr auto first_person = word_set("i", "we", "me", "us", "my", "our", "mine", "ours");
    if (quotation.first == 0 || !begins_sentence(words_, quotation) || !stands_alone(words_, quotation) ||
        (quotation.first > 0 && is_in_quotation(quotations_, quotation.first - 1))) {
        return nullptr;
    }
    bool self = false;
    for (WordNumber number = quotation.first; number < quotation.end && !self; ++number) {
        self = words_.word(number).upos == "PRON" && first_person.contains(to_lower(words_.word(number).form));
    }
    const WordNumber first = words_.first(words_.sentence(quotation.first - 1));
    const auto person = std::ranges::lower_bound(speakers_.people, first, {}, &AttributionDraft::cue_head);
    return self && person != speakers_.people.end() && person->cue_head < quotation.first ? &*person : nullptr;
}

const AttributionDraft* SpeakerSearch::nearer(const Quotation& quotation, WordNumber owner) const
{
    auto speaker = std::ranges::lower_bound(speakers_.verbs, quotation.first, {}, &AttributionDraft::cue_head);
    if (speaker == speakers_.verbs.begin() || quotation.words < shortest_quotation) {
        return nullptr;
    }
    --speaker;
    const bool near = speaker->cue_head + nearest_speaker >= quotation.first &&
                      words_.sentence(speaker->cue_head) == words_.sentence(quotation.first);
    const bool between = drafts_[owner].cue_head < speaker->cue_head && !drafts_[owner].content.empty() &&
                         drafts_[owner].content.front() < speaker->cue_head;
    return near && between && quoted_[speaker->cue_head] == nowhere && !has_content(drafts_, *speaker) ? &*speaker
                                                                                                       : nullptr;
}

const AttributionDraft* SpeakerSearch::find(const Quotation& quotation, bool said_on) const
{
    using Finder = const AttributionDraft* (SpeakerSearch::*)(const Quotation&) const;
    static constexpr std::array<Finder, 3> named = {&SpeakerSearch::beside, &SpeakerSearch::before,
                                                    &SpeakerSearch::behind};
    static constexpr std::array<Finder, 2> guessed = {&SpeakerSearch::in_sentence_before,
                                                      &SpeakerSearch::person_before};
    for (const Finder finder : named) {
        if (const AttributionDraft* const speaker = (this->*finder)(quotation)) {
            return speaker;
        }
    }
    for (const Finder finder : guessed) {
        const AttributionDraft* const speaker = said_on ? nullptr : (this->*finder)(quotation);
        if (speaker != nullptr) {
            return speaker;
        }
    }
    return nullptr;
}

} // namespace triplewright
