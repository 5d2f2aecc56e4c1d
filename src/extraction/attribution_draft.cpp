// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

#include "extraction/attribution_draft.hpp"

#include <algorithm>
#include <span>

#include "extraction/quotation.hpp"
#include "triplewright/text/word_set.hpp"

namespace triplewright {

namespace {

bool contains(const std::vector<WordNumber>& numbers, WordNumber number)
{
    return std::ranges::binary_search(numbers, number);
}

bool is_loose_mark(std::string_view form)
{
    static constexpr auto marks = word_set(",", ".", ":", ";", "...", "…");
    return is_dash(form) || marks.contains(form);
}

} // namespace

void sort_unique(std::vector<WordNumber>& numbers)
{
    std::ranges::sort(numbers);
    const auto repeated = std::ranges::unique(numbers);
    numbers.erase(repeated.begin(), repeated.end());
}

void remove_words(std::vector<WordNumber>& from, const std::vector<WordNumber>& numbers)
{
    std::erase_if(from, [&](WordNumber number) { return contains(numbers, number); });
}

bool has_content(const std::vector<AttributionDraft>& drafts, const AttributionDraft& speaker)
{
    return std::ranges::any_of(
        drafts, [&](const AttributionDraft& draft) { return draft.cue_head == speaker.cue_head && draft.asserted; });
}

bool is_dash(std::string_view form)
{
    static constexpr auto dashes = word_set("-", "--", "–", "—", "―");
    return dashes.contains(form);
}

void trim(const PassageWords& words, std::vector<WordNumber>& numbers)
{
    while (!numbers.empty() && is_loose_mark(words.word(numbers.back()).form)) {
        numbers.pop_back();
    }
    const auto first =
        std::ranges::find_if(numbers, [&](WordNumber number) { return !is_loose_mark(words.word(number).form); });
    numbers.erase(numbers.begin(), first);
}

namespace {

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

/// "— and several of them were there": a conjunct with a subject right behind its conjunction.
bool is_new_sentence(const SentenceView& view, WordIndex word)
{
    const WordIndex conjunction = view.find_child(word, Relation::cc);
    const WordIndex subject = view.find_child(word, Relation::nsubj);
    return view.relation(word) == Relation::conj && conjunction != no_word && subject != no_word &&
           view.extent(subject).first == conjunction + 1;
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
                            (is_new_sentence(view, word) ||
                             view.has_relation(word, {Relation::acl, Relation::acl_relcl, Relation::advcl,
                                                      Relation::appos, Relation::obl, Relation::nmod}));
        const WordIndex mark = first > 1 && is_quotation_mark(view.word(first - 1).form) ? first - 2 : first - 1;
        const bool behind_comma = first > 0 && (view.word(first).form == "," || view.word(mark).form == ",");
        if (((aside && behind_comma) || dashed) && view.extent(word).last == last &&
            view.extent(content).first < first) {
            return word;
        }
        word = view.head(word);
    }
    return no_word;
}

/// The subtrees of the contents, or what a label stands before, without the words of the cue.
void fill_content(const SentenceView& view, const Cue& cue, WordNumber first, AttributionDraft& draft)
{
    draft.content_head = first + cue.contents.front();
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
    remove_words(draft.content, draft.cue);
}

/// What hangs below the source and is none of it: the cue, a preposition before it, the relative clause with the cue.
std::vector<WordIndex> outside_source(const SentenceView& view, const Cue& cue)
{
    std::vector<WordIndex> without = cue.without;
    without.push_back(cue.head);
    std::erase(without, cue.source);
    for (const WordIndex child : view.children(cue.source)) {
        const bool preposition = child < cue.source && view.relation(child) == Relation::case_marker; // "by the board"
        if (preposition || (cue.relative != no_word && view.relation(child) == Relation::acl_relcl)) {
            without.push_back(child);
        }
    }
    return without;
}

/// Words that source and content share are the source's where its head is one of them, else the content's.
void fill_source(const SentenceView& view, const Cue& cue, WordNumber first, AttributionDraft& draft)
{
    draft.source_head = first + cue.source;
    add_subtree(view, cue.source, outside_source(view, cue), first, draft.source);
    if (cue.relative != no_word) {
        draft.source.push_back(first + cue.relative);
    }
    sort_unique(draft.source);
    if (contains(draft.content, draft.source_head)) {
        remove_words(draft.content, draft.source);
    } else {
        remove_words(draft.source, draft.content);
    }
    remove_words(draft.source, draft.cue);
}

} // namespace

AttributionDraft make_draft(const SentenceView& view, const Cue& cue, WordNumber first)
{
    AttributionDraft draft;
    draft.asserted = cue.asserted;
    draft.cue_head = first + cue.head;
    draft.outlet_head = cue.outlet == no_word ? nowhere : first + cue.outlet;
    draft.cue.push_back(draft.cue_head);
    for (const WordIndex word : cue.words) {
        draft.cue.push_back(first + word);
    }
    sort_unique(draft.cue);
    fill_content(view, cue, first, draft);
    if (cue.source != no_word) {
        fill_source(view, cue, first, draft);
    }
    return draft;
}

} // namespace triplewright
