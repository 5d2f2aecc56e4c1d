// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

// From cues of sentences to attributions of a passage: the words of each part, quotations over several sentences, and
// which attribution stands in which.

#include <algorithm>
#include <cstddef>
#include <numeric>
#include <utility>

#include "extraction/attribution_draft.hpp"
#include "extraction/quotation.hpp"
#include "extraction/quoted_speech.hpp"
#include "triplewright/extraction/attributions.hpp"

namespace triplewright {

namespace {

std::vector<Span> to_spans(const PassageWords& words, const std::vector<WordNumber>& numbers)
{
    std::vector<Span> spans;
    for (std::size_t place = 0; place < numbers.size(); ++place) {
        const Span& span = words.word(numbers[place]).span;
        if (place > 0 && numbers[place] == numbers[place - 1] + 1 &&
            words.paragraph(numbers[place]) == words.paragraph(numbers[place - 1])) {
            spans.back().end = std::max(spans.back().end, span.end);
        } else {
            spans.push_back(span);
        }
    }
    return spans;
}

/// Finds the attributions of one passage.
class Finder {
public:
    explicit Finder(const Annotation& passage) : words_(passage), quoted_speech_(words_, speakers_, drafts_) {}

    std::vector<Attribution> find()
    {
        find_in_sentences();
        find_cut_off();
        find_parentheses();
        quoted_speech_.attribute();
        return finish();
    }

private:
    void find_in_sentences()
    {
        std::vector<Cue> cues;
        for (std::size_t index = 0; index < words_.passage().sentences.size(); ++index) {
            const SentenceView view(words_.passage(), index, index);
            cues.clear();
            find_cues(view, cues);
            for (const Cue& cue : cues) {
                AttributionDraft draft = make_draft(view, cue, words_.first(index));
                if (cue.content_end != no_word) {
                    complete_turn(view, cue, index, draft);
                }
                trim(words_, draft.content);
                if (!draft.content.empty()) {
                    drafts_.push_back(std::move(draft));
                }
            }
            add_speakers(view, words_.first(index), speakers_.verbs);
            if (words_.first(index + 1) < words_.size() &&
                is_quotation_mark(words_.word(words_.first(index + 1)).form)) {
                add_person(view, words_.first(index), speakers_.people);
            }
        }
    }

    /// "RUIZ: We will win. Wait for it.": where a name alone opens a paragraph, all of it is said.
    void complete_turn(const SentenceView& view, const Cue& cue, std::size_t sentence, AttributionDraft& draft) const
    {
        const WordNumber first = words_.first(sentence);
        if (first > 0 && words_.paragraph(first - 1) == words_.paragraph(first)) {
            return;
        }
        for (WordIndex word = 0; word < cue.head; ++word) {
            if (view.upos(word) != "PROPN" && view.upos(word) != "PUNCT") {
                return;
            }
        }
        for (WordNumber number = first + view.size();
             number < words_.size() && words_.paragraph(number) == words_.paragraph(first); ++number) {
            draft.content.push_back(number);
        }
    }

    /// "The museum, Ruiz said, holds …": between commas, whatever a tree makes of it, a speaker's clause speaks of the
    /// rest of its sentence.
    void find_parentheses()
    {
        for (const AttributionDraft& speaker : speakers_.verbs) {
            const std::size_t sentence = words_.sentence(speaker.cue_head);
            const WordNumber first = words_.first(sentence);
            const WordNumber end = words_.first(sentence + 1);
            const WordNumber behind = speaker.cue_head + 1;
            if (speaker.source.empty() || speaker.source.back() + 1 != speaker.cue_head ||
                speaker.source.front() < first + 2 || behind >= end || words_.word(behind).form != "," ||
                words_.word(speaker.source.front() - 1).form != "," ||
                quoted_speech_.is_quoted(speaker.source.front() - 2) || has_content(drafts_, speaker)) {
                continue;
            }
            AttributionDraft draft = speaker;
            for (WordNumber number = first; number < end; ++number) {
                if (number + 1 < speaker.source.front() || number > behind) {
                    draft.content.push_back(number);
                }
            }
            trim(words_, draft.content);
            if (!draft.content.empty()) {
                draft.content_head = draft.content.front();
                drafts_.push_back(std::move(draft));
            }
        }
    }

    /// "…, | the agency said": a short sentence of a speaker behind one that ends in a comma.
    void find_cut_off()
    {
        for (AttributionDraft& speaker : speakers_.verbs) {
            const std::size_t sentence = words_.sentence(speaker.cue_head);
            const WordNumber first = words_.first(sentence);
            if (sentence == 0 || words_.first(sentence + 1) - first > longest_cut_off ||
                words_.word(first - 1).form != "," || words_.paragraph(first - 1) != words_.paragraph(first) ||
                has_content(drafts_, speaker)) {
                continue;
            }
            for (WordNumber number = words_.first(sentence - 1); number < first; ++number) {
                speaker.content.push_back(number);
            }
            trim(words_, speaker.content);
            if (!speaker.content.empty()) {
                speaker.content_head = speaker.content.front();
                drafts_.push_back(speaker);
            }
        }
    }

    std::vector<Attribution> finish()
    {
        std::vector<std::size_t> order(drafts_.size());
        std::iota(order.begin(), order.end(), std::size_t{0});
        std::ranges::stable_sort(order, std::greater{},
                                 [&](std::size_t index) { return drafts_[index].content.size(); });
        std::vector<Attribution> found;
        std::vector<std::uint32_t> inside(words_.size(), no_attribution);
        for (const std::size_t index : order) {
            AttributionDraft& draft = drafts_[index];
            trim(words_, draft.content);
            trim(words_, draft.source);
            if (draft.content.empty()) {
                continue;
            }
            Attribution attribution = to_attribution(draft);
            attribution.parent = inside[draft.cue_head];
            for (const WordNumber number : draft.content) {
                inside[number] = static_cast<std::uint32_t>(found.size());
            }
            found.push_back(std::move(attribution));
        }
        return found;
    }

    [[nodiscard]] Attribution to_attribution(const AttributionDraft& draft) const
    {
        Attribution attribution;
        attribution.source = to_spans(words_, draft.source);
        attribution.cue = to_spans(words_, draft.cue);
        attribution.content = to_spans(words_, draft.content);
        attribution.cue_head = words_.word(draft.cue_head).span;
        attribution.content_head = words_.word(draft.content_head).span;
        if (draft.source_head != nowhere) {
            attribution.source_head = words_.word(draft.source_head).span;
        }
        if (draft.outlet_head != nowhere) {
            attribution.outlet_head = words_.word(draft.outlet_head).span;
        }
        attribution.asserted = draft.asserted;
        attribution.kind = quoted_speech_.kind_of(draft);
        return attribution;
    }

    PassageWords words_;
    std::vector<AttributionDraft> drafts_;
    Speakers speakers_;
    QuotedSpeech quoted_speech_;
};

} // namespace

void find_attributions(Annotation& passage)
{
    passage.attributions = Finder(passage).find();
}

} // namespace triplewright
