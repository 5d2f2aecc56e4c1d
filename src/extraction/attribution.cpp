// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

// From cues of sentences to attributions of a passage: the words of each part, quotations over several sentences, and
// which attribution stands in which.

#include <algorithm>
#include <cstddef>
#include <numeric>
#include <string_view>
#include <utility>

#include "extraction/cue.hpp"
#include "extraction/cue_lexicon.hpp"
#include "extraction/passage_words.hpp"
#include "extraction/quotation.hpp"
#include "triplewright/extraction/attributions.hpp"
#include "triplewright/text/word_set.hpp"

namespace triplewright {

namespace {

constexpr WordNumber shortest_quotation = 3; // words; fewer are a term in quotation marks
constexpr WordNumber longest_cut_off = 8;    // words: "the agency said on Monday"
constexpr WordNumber longest_signature = 12; // words of "— Ana Ruiz, Lima"
constexpr WordNumber nearest_speaker = 5;    // words: ", adding in a letter: '"
constexpr WordNumber farthest_speaker = 25;  // words between a quotation and its speech verb
constexpr WordNumber nowhere = no_word;

/// An attribution in the making: sorted numbers of words.
struct Draft {
    std::vector<WordNumber> source;
    std::vector<WordNumber> cue;
    std::vector<WordNumber> content;
    WordNumber source_head = nowhere;
    WordNumber cue_head = nowhere;
    WordNumber content_head = nowhere;
    WordNumber outlet_head = nowhere;
    bool asserted = false;
};

void sort_unique(std::vector<WordNumber>& numbers)
{
    std::ranges::sort(numbers);
    const auto repeated = std::ranges::unique(numbers);
    numbers.erase(repeated.begin(), repeated.end());
}

bool contains(const std::vector<WordNumber>& numbers, WordNumber number)
{
    return std::ranges::binary_search(numbers, number);
}

void remove(std::vector<WordNumber>& from, const std::vector<WordNumber>& numbers)
{
    std::erase_if(from, [&](WordNumber number) { return contains(numbers, number); });
}

/// Adds the words of a subtree but for those below `without`.
void add_subtree(const SentenceView& view, WordIndex head, std::span<const WordIndex> without, WordNumber first,
                 std::vector<WordNumber>& out)
{
    if (std::ranges::find(without, head) != without.end()) {
        return;
    }
    std::vector<WordIndex> open = {head};
    while (!open.empty()) {
        const WordIndex word = open.back();
        open.pop_back();
        out.push_back(first + word);
        for (const WordIndex child : view.children(word)) {
            if (std::ranges::find(without, child) == without.end()) {
                open.push_back(child);
            }
        }
    }
}

bool is_loose_mark(std::string_view form)
{
    static constexpr auto marks = word_set(",", ".", ":", ";", "-", "--", "–", "—", "―", "...", "…");
    return marks.contains(form);
}

/// Commas, full stops and dashes at the ends are nobody's words.
void trim(const PassageWords& words, std::vector<WordNumber>& numbers)
{
    while (!numbers.empty() && is_loose_mark(words.word(numbers.back()).form)) {
        numbers.pop_back();
    }
    const auto first =
        std::ranges::find_if(numbers, [&](WordNumber number) { return !is_loose_mark(words.word(number).form); });
    numbers.erase(numbers.begin(), first);
}

bool is_dash(std::string_view form)
{
    static constexpr auto dashes = word_set("-", "--", "–", "—", "―");
    return dashes.contains(form);
}

/// ", which he denies", ", adding that …": a comment that closes a content is the author's rather than the source's.
WordIndex closing_aside(const SentenceView& view, WordIndex content)
{
    const WordIndex last = view.extent(content).last;
    WordIndex word = last;
    while (word != content && view.head(word) != no_word) {
        const WordIndex first = view.extent(word).first;
        const bool aside = view.relation(word) == Relation::acl_relcl ||
                           (view.relation(word) == Relation::advcl && is_present_participle(view, word) &&
                            preposition_lemma(view, word).empty());
        const bool dashed = first > 0 && (is_dash(view.word(first).form) || is_dash(view.word(first - 1).form)) &&
                            view.has_relation(word, {Relation::acl, Relation::acl_relcl, Relation::advcl,
                                                     Relation::appos, Relation::obl, Relation::nmod});
        const bool behind_comma = first > 0 && (view.word(first).form == "," || view.word(first - 1).form == ",");
        if (((aside && behind_comma) || dashed) && view.extent(word).last == last &&
            view.extent(content).first < first) {
            return word;
        }
        word = view.head(word);
    }
    return no_word;
}

Draft make_draft(const SentenceView& view, const Cue& cue, WordNumber first)
{
    Draft draft;
    draft.asserted = cue.asserted;
    draft.cue_head = first + cue.head;
    draft.cue.push_back(draft.cue_head);
    for (const WordIndex word : cue.words) {
        draft.cue.push_back(first + word);
    }
    sort_unique(draft.cue);
    draft.content_head = first + cue.contents.front();
    draft.outlet_head = cue.outlet == no_word ? nowhere : first + cue.outlet;
    if (cue.content_end != no_word) {
        for (WordIndex word = cue.contents.front(); word < cue.content_end; ++word) {
            draft.content.push_back(first + word);
        }
    } else {
        std::vector<WordIndex> without = cue.without;
        for (const WordIndex content : cue.contents) {
            const WordIndex aside = closing_aside(view, content);
            if (aside != no_word) {
                without.push_back(aside);
            }
        }
        for (const WordIndex content : cue.contents) {
            add_subtree(view, content, without, first, draft.content);
        }
    }
    sort_unique(draft.content);
    remove(draft.content, draft.cue);
    if (cue.source != no_word) {
        draft.source_head = first + cue.source;
        std::vector<WordIndex> without = cue.without;
        without.push_back(cue.head);
        std::erase(without, cue.source);
        for (const WordIndex child : view.children(cue.source)) { // "by the board"
            if (child < cue.source && view.relation(child) == Relation::case_marker) {
                without.push_back(child);
            }
        }
        if (cue.relative != no_word) { // The relative clause holds the cue.
            for (const WordIndex child : view.children(cue.source)) {
                if (view.relation(child) == Relation::acl_relcl) {
                    without.push_back(child);
                }
            }
        }
        add_subtree(view, cue.source, without, first, draft.source);
        if (cue.relative != no_word) {
            draft.source.push_back(first + cue.relative);
        }
        sort_unique(draft.source);
        if (contains(draft.content, draft.source_head)) {
            remove(draft.content, draft.source);
        } else {
            remove(draft.source, draft.content);
        }
        remove(draft.source, draft.cue);
    }
    return draft;
}

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
    explicit Finder(const Annotation& passage) : words_(passage), quotations_(find_quotations(words_)) {}

    std::vector<Attribution> find()
    {
        find_in_sentences();
        find_cut_off();
        find_parentheses();
        for (Draft& draft : drafts_) {
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
                Draft draft = make_draft(view, cue, words_.first(index));
                if (cue.content_end != no_word) {
                    complete_turn(view, cue, index, draft);
                }
                trim(words_, draft.content);
                if (!draft.content.empty()) {
                    drafts_.push_back(std::move(draft));
                }
            }
            add_speakers(view, words_.first(index));
        }
    }

    /// "RUIZ: We will win. Wait for it.": where a name alone opens a paragraph, all of it is said.
    void complete_turn(const SentenceView& view, const Cue& cue, std::size_t sentence, Draft& draft) const
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

    /// Verbs of speech with their subjects: whoever may have said a quotation nearby.
    void add_speakers(const SentenceView& view, WordNumber first)
    {
        for (WordIndex word = 0; word < view.size(); ++word) {
            if (view.upos(word) != "VERB" || !takes_content(view.lemma(word), CueFrame::quotation) ||
                (!view.has_child(word, Relation::nsubj) &&
                 !view.has_relation(
                     word, {Relation::conj, Relation::acl_relcl, Relation::acl, Relation::advcl, Relation::xcomp}))) {
                continue;
            }
            const CueSource source = find_cue_source(view, word);
            if (source.word == no_word) {
                continue;
            }
            Cue cue;
            cue.head = word;
            cue.source = source.word;
            cue.relative = source.relative;
            cue.outlet = find_outlet(view, word);
            cue.contents = {word};
            cue.without = {word};
            cue.asserted = true;
            speakers_.push_back(make_draft(view, cue, first));
        }
    }

    /// "The museum, Ruiz said, holds …": between commas, whatever a tree makes of it, a speaker's clause speaks of the
    /// rest of its sentence.
    void find_parentheses()
    {
        for (const Draft& speaker : speakers_) {
            const std::size_t sentence = words_.sentence(speaker.cue_head);
            const WordNumber first = words_.first(sentence);
            const WordNumber end = words_.first(sentence + 1);
            const WordNumber behind = speaker.cue_head + 1;
            if (speaker.source.empty() || speaker.source.back() + 1 != speaker.cue_head ||
                speaker.source.front() < first + 2 || behind >= end || words_.word(behind).form != "," ||
                words_.word(speaker.source.front() - 1).form != "," || is_quoted(speaker.source.front() - 2) ||
                has_content(speaker)) {
                continue;
            }
            Draft draft = speaker;
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

    /// A content that begins or ends in a quotation has all of it.
    void complete_quotations(Draft& draft)
    {
        const WordNumber front = draft.content.front();
        auto quotation = std::ranges::upper_bound(quotations_, front, {}, &Quotation::first);
        if (quotation != quotations_.begin() && std::prev(quotation)->end > front) {
            --quotation;
        }
        bool grown = false;
        const WordNumber back = draft.content.back();
        for (; quotation != quotations_.end() && quotation->first <= back; ++quotation) {
            if (quotation->first <= draft.cue_head && draft.cue_head < quotation->end) {
                continue;
            }
            const auto inside = std::ranges::lower_bound(draft.content, quotation->first);
            if (inside == draft.content.end() || *inside >= quotation->end) {
                continue;
            }
            for (WordNumber number = quotation->first; number < quotation->end; ++number) {
                draft.content.push_back(number);
            }
            sort_unique(draft.content);
            grown = true;
        }
        if (grown) {
            remove(draft.content, draft.source);
            remove(draft.content, draft.cue);
            trim(words_, draft.content);
        }
        keep_quoted(draft);
        if (!draft.asserted && says_quoted(draft)) {
            draft.asserted = true;
        }
    }

    [[nodiscard]] bool is_loose(WordNumber number) const
    {
        return words_.word(number).upos != "PUNCT" && !is_quoted(number);
    }

    /// A verb of speech whose content is quoted, whatever place of the verb a tree finds it in.
    [[nodiscard]] bool says_quoted(const Draft& draft) const
    {
        const auto quoted = std::ranges::count_if(draft.content, [&](WordNumber number) { return is_quoted(number); });
        return quoted > shortest_quotation &&
               std::ranges::count_if(draft.content, [&](WordNumber number) { return is_loose(number); }) < 2 &&
               words_.word(draft.cue_head).upos == "VERB" &&
               takes_content(words_.word(draft.cue_head).lemma, CueFrame::quotation);
    }

    [[nodiscard]] bool is_quoted(WordNumber number) const
    {
        const auto quotation = std::ranges::upper_bound(quotations_, number, {}, &Quotation::first);
        return quotation != quotations_.begin() && number < std::prev(quotation)->end;
    }

    /// "'…,' she said, waving": where all words on one side of the cue are quoted, only quoted ones on the other are
    /// content.
    void keep_quoted(Draft& draft) const
    {
        const auto middle = std::ranges::lower_bound(draft.content, draft.cue_head);
        if (middle != draft.content.begin() && middle != draft.content.end() && is_quoted(draft.content.front()) &&
            std::none_of(draft.content.begin(), middle, [&](WordNumber number) { return is_loose(number); })) {
            draft.content.erase(
                std::remove_if(middle, draft.content.end(), [&](WordNumber number) { return !is_quoted(number); }),
                draft.content.end());
        }
    }

    [[nodiscard]] WordNumber owner_of(const Quotation& quotation) const
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

    /// Begins with a sentence, so that it is more than words that the author quotes in passing.
    [[nodiscard]] bool is_sentence(const Quotation& quotation) const
    {
        return begins_sentence(quotation) && quotation.words >= shortest_quotation;
    }

    /// The mark may have been taken for the end of the sentence before.
    [[nodiscard]] bool begins_sentence(const Quotation& quotation) const
    {
        const auto begins = [&](WordNumber number) { return number == words_.first(words_.sentence(number)); };
        return begins(quotation.first) || begins(quotation.first + 1);
    }

    /// "'No comment,'": a sentence of its own, however short.
    [[nodiscard]] bool is_whole(const Quotation& quotation) const
    {
        static constexpr auto ends = word_set(",", ".", "?", "!");
        return quotation.closed && quotation.end > quotation.first + 2 && begins_sentence(quotation) &&
               ends.contains(words_.word(quotation.end - 2).form);
    }

    void give(const Quotation& quotation, WordNumber owner)
    {
        Draft& draft = drafts_[owner];
        for (WordNumber number = quotation.first; number < quotation.end; ++number) {
            draft.content.push_back(number);
            quoted_[number] = owner;
        }
        sort_unique(draft.content);
        remove(draft.content, draft.cue);
        remove(draft.content, draft.source);
    }

    /// Who speaks beside a quotation: a speaker outside of it in its first or last sentence.
    [[nodiscard]] const Draft* speaker_beside(const Quotation& quotation) const
    {
        const std::size_t first = words_.sentence(quotation.first);
        const std::size_t last = words_.sentence(quotation.end - 1);
        const Draft* best = nullptr;
        WordNumber nearest = nowhere;
        const auto from = std::ranges::lower_bound(speakers_, words_.first(first), {}, &Draft::cue_head);
        for (auto speaker = from; speaker != speakers_.end() && speaker->cue_head < words_.first(last + 1); ++speaker) {
            const WordNumber cue = speaker->cue_head;
            if (cue >= quotation.first && cue < quotation.end) {
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

    /// The speaker of the sentence before, where that ends in a colon or comma.
    [[nodiscard]] const Draft* speaker_before(const Quotation& quotation) const
    {
        const std::size_t sentence = words_.sentence(quotation.first);
        if (sentence == 0 || quotation.first != words_.first(sentence)) {
            return nullptr;
        }
        const std::string_view end = words_.word(quotation.first - 1).form;
        if (end != ":" && end != ",") {
            return nullptr;
        }
        auto speaker = std::ranges::lower_bound(speakers_, quotation.first, {}, &Draft::cue_head);
        if (speaker == speakers_.begin() || (--speaker)->cue_head < words_.first(sentence - 1)) {
            return nullptr;
        }
        return &*speaker;
    }

    /// The speaker of the sentence behind, where that goes on with the quotation's: "'Who knows?' | she said."
    [[nodiscard]] const Draft* speaker_behind(const Quotation& quotation) const
    {
        const std::size_t next = words_.sentence(quotation.end - 1) + 1;
        if (quotation.end >= words_.size() || quotation.end != words_.first(next) ||
            words_.paragraph(quotation.end) != words_.paragraph(quotation.end - 1)) {
            return nullptr;
        }
        const auto speaker = std::ranges::lower_bound(speakers_, quotation.end, {}, &Draft::cue_head);
        if (speaker == speakers_.end() || speaker->cue_head >= words_.first(next + 1) ||
            speaker->cue_head > quotation.end + longest_cut_off) {
            return nullptr;
        }
        const bool goes_on = quotation.end > quotation.first + 1 && words_.word(quotation.end - 2).form == ",";
        return goes_on || !has_content(*speaker) ? &*speaker : nullptr;
    }

    [[nodiscard]] bool has_content(const Draft& speaker) const
    {
        return std::ranges::any_of(
            drafts_, [&](const Draft& draft) { return draft.cue_head == speaker.cue_head && draft.asserted; });
    }

    /// "…, | the agency said": a short sentence of a speaker behind one that ends in a comma.
    void find_cut_off()
    {
        for (Draft& speaker : speakers_) {
            const std::size_t sentence = words_.sentence(speaker.cue_head);
            const WordNumber first = words_.first(sentence);
            if (sentence == 0 || words_.first(sentence + 1) - first > longest_cut_off ||
                words_.word(first - 1).form != "," || words_.paragraph(first - 1) != words_.paragraph(first) ||
                has_content(speaker)) {
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

    /// "'…,' she said, adding: '…'": another speaker right before a quotation that a tree gives to the first.
    [[nodiscard]] const Draft* nearer_speaker(const Quotation& quotation, WordNumber owner) const
    {
        auto speaker = std::ranges::lower_bound(speakers_, quotation.first, {}, &Draft::cue_head);
        if (speaker == speakers_.begin() || quotation.words < shortest_quotation) {
            return nullptr;
        }
        --speaker;
        const bool near = speaker->cue_head + nearest_speaker >= quotation.first &&
                          words_.sentence(speaker->cue_head) == words_.sentence(quotation.first);
        const bool between = drafts_[owner].cue_head < speaker->cue_head && !drafts_[owner].content.empty() &&
                             drafts_[owner].content.front() < speaker->cue_head;
        return near && between && quoted_[speaker->cue_head] == nowhere && !has_content(*speaker) ? &*speaker : nullptr;
    }

    void take(const Quotation& quotation, WordNumber owner)
    {
        std::erase_if(drafts_[owner].content,
                      [&](WordNumber number) { return quotation.first <= number && number < quotation.end; });
        for (WordNumber number = quotation.first; number < quotation.end; ++number) {
            quoted_[number] = nowhere;
        }
    }

    void attribute_quotations()
    {
        WordNumber last_owner = nowhere; // Of the quotation before.
        const Quotation* last = nullptr;
        for (const Quotation& quotation : quotations_) {
            WordNumber owner = owner_of(quotation);
            if (const Draft* const nearer = owner == nowhere ? nullptr : nearer_speaker(quotation, owner)) {
                take(quotation, owner);
                owner = nowhere;
                owner = add_quoted(quotation, *nearer);
            } else if (owner == nowhere && (quotation.words >= shortest_quotation || is_whole(quotation))) {
                const Draft* speaker = speaker_beside(quotation);
                if (speaker == nullptr) {
                    speaker = speaker_before(quotation);
                }
                if (speaker == nullptr) {
                    speaker = speaker_behind(quotation);
                }
                if (speaker != nullptr && quoted_[speaker->cue_head] == nowhere) {
                    owner = add_quoted(quotation, *speaker);
                } else if (last != nullptr && last_owner != nowhere && goes_on(*last, quotation, last_owner)) {
                    owner = last_owner;
                    give(quotation, owner);
                }
            }
            last_owner = owner;
            last = &quotation;
        }
    }

    /// "'…' — Ana Ruiz": a name behind a dash at the end of a paragraph signs the quotation before it.
    void find_signatures()
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
            Draft draft;
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

    WordNumber add_quoted(const Quotation& quotation, const Draft& speaker)
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

    /// "'Yes,' she said. 'We can.'"
    [[nodiscard]] bool goes_on(const Quotation& last, const Quotation& quotation, WordNumber owner) const
    {
        if (!is_sentence(quotation)) {
            return false;
        }
        const bool same_paragraph = words_.paragraph(last.first) == words_.paragraph(quotation.first);
        if (!same_paragraph) {
            return !last.closed && last.end == quotation.first;
        }
        const std::size_t before = std::max(words_.sentence(last.end - 1), words_.sentence(drafts_[owner].cue_head));
        return words_.sentence(quotation.first) <= before + 1;
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
            Draft& draft = drafts_[index];
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

    [[nodiscard]] AttributionKind kind_of(const Draft& draft) const
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

    /// Are both words in one quotation, so that the one does not quote the other?
    [[nodiscard]] bool is_quoted_with(WordNumber cue, WordNumber number) const
    {
        const auto quotation = std::prev(std::ranges::upper_bound(quotations_, number, {}, &Quotation::first));
        return quotation->first <= cue && cue < quotation->end;
    }

    [[nodiscard]] Attribution to_attribution(const Draft& draft) const
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
        attribution.kind = kind_of(draft);
        return attribution;
    }

    PassageWords words_;
    std::vector<Quotation> quotations_;
    std::vector<Draft> drafts_;
    std::vector<Draft> speakers_;    ///< Without contents, in the order of their cues.
    std::vector<WordNumber> quoted_; ///< The draft whose content a word is part of.
};

} // namespace

std::vector<Attribution> find_attributions(const Annotation& passage)
{
    return Finder(passage).find();
}

} // namespace triplewright
