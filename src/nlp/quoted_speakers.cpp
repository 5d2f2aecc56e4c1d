// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

#include "nlp/quoted_speakers.hpp"

#include <algorithm>
#include <iterator>

#include "triplewright/text/word_set.hpp"

namespace triplewright {

namespace {

/// Quotations that are remembered.
constexpr std::size_t most_quotations = 8;

constexpr auto speech_verbs =
    word_set("acknowledge", "add", "admit", "announce", "argue", "ask", "claim", "comment", "complain", "conclude",
             "continue", "declare", "emphasise", "emphasize", "exclaim", "explain", "insist", "joke", "note", "observe",
             "point", "predict", "quip", "recall", "remark", "remember", "reply", "respond", "say", "state", "stress",
             "suggest", "tell", "testify", "tweet", "warn", "write");

bool is_speaker(const MentionTraits& traits)
{
    return traits.quotation == 0 && traits.relation == Relation::nsubj && speech_verbs.contains(traits.governor_lemma);
}

bool is_he_or_she(const MentionTraits& traits)
{
    return traits.markable_class == MarkableClass::he || traits.markable_class == MarkableClass::she;
}

/// The one speaker of a sentence; null where there is none or several.
QuotedSpeakers::Mention only_speaker(std::span<const QuotedSpeakers::Mention> mentions)
{
    QuotedSpeakers::Mention found;
    for (const QuotedSpeakers::Mention& mention : mentions) {
        if (is_speaker(mention->traits)) {
            if (found) {
                return nullptr;
            }
            found = mention;
        }
    }
    return found;
}

} // namespace

const QuotedSpeakers::Quoted* QuotedSpeakers::find(std::uint32_t quotation) const
{
    const auto place = std::ranges::find(quoted_, quotation, &Quoted::quotation);
    return quotation == 0 || place == quoted_.end() ? nullptr : &*place;
}

QuotedSpeakers::Quoted& QuotedSpeakers::add(std::uint32_t quotation)
{
    if (const auto place = std::ranges::find(quoted_, quotation, &Quoted::quotation); place != quoted_.end()) {
        return *place;
    }
    if (quoted_.size() == most_quotations) {
        quoted_.pop_front();
    }
    quoted_.push_back({quotation, nullptr, {}});
    return quoted_.back();
}

void QuotedSpeakers::begin_sentence(std::span<const Mention> mentions,
                                    std::pair<std::uint32_t, std::uint32_t> quotations, bool is_open)
{
    const Mention speaker = only_speaker(mentions);
    for (std::uint32_t quotation = quotations.first; quotation != 0 && quotation <= quotations.second; ++quotation) {
        Quoted& quoted = add(quotation);
        if (!quoted.speaker) {
            quoted.speaker = speaker ? speaker : next_speaker_;
        }
    }
    next_speaker_ = is_open ? speaker : nullptr;
}

bool QuotedSpeakers::speaks(const Mention& mention) const
{
    return std::ranges::any_of(quoted_, [&](const Quoted& quoted) { return quoted.speaker == mention; });
}

void QuotedSpeakers::add_barred(const Mention& mention, std::vector<const KnownChain*>& barred) const
{
    const Quoted* const own = is_he_or_she(mention->traits) ? find(mention->traits.quotation) : nullptr;
    if (own != nullptr && own->speaker && own->speaker->chain) {
        barred.push_back(own->speaker->chain.get());
    }
    for (const Quoted& quoted : quoted_) {
        if (quoted.speaker == mention) {
            std::ranges::transform(quoted.others, std::back_inserter(barred),
                                   [](const Mention& other) { return other->chain.get(); });
        }
    }
}

void QuotedSpeakers::decided(const Mention& mention, bool is_whole)
{
    if (is_whole && is_he_or_she(mention->traits)) {
        add(mention->traits.quotation).others.push_back(mention);
    }
}

} // namespace triplewright
