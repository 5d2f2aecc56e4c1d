// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

/// \file
/// An attribution in the making: the numbers of its words, in a passage.

#ifndef TRIPLEWRIGHT_EXTRACTION_ATTRIBUTION_DRAFT_HPP
#define TRIPLEWRIGHT_EXTRACTION_ATTRIBUTION_DRAFT_HPP

#include <string_view>
#include <vector>

#include "extraction/cue.hpp"
#include "extraction/passage_words.hpp"

namespace triplewright {

inline constexpr WordNumber nowhere = no_word;
inline constexpr WordNumber longest_cut_off = 8; ///< Words of a speaker cut off: "the agency said on Monday".

/// Parts are sorted numbers of words; heads are `nowhere` where there are none.
struct AttributionDraft {
    std::vector<WordNumber> source;
    std::vector<WordNumber> cue;
    std::vector<WordNumber> content;
    WordNumber source_head = nowhere;
    WordNumber cue_head = nowhere;
    WordNumber content_head = nowhere;
    WordNumber outlet_head = nowhere;
    bool asserted = false;
};

/// The words of a cue's parts. `first` is the number of its sentence's first word.
[[nodiscard]] AttributionDraft make_draft(const SentenceView& view, const Cue& cue, WordNumber first);
/// Takes commas, full stops and dashes from the ends: they are nobody's words.
void trim(const PassageWords& words, std::vector<WordNumber>& numbers);
void sort_unique(std::vector<WordNumber>& numbers);
/// Takes sorted `numbers` from `from`.
void remove_words(std::vector<WordNumber>& from, const std::vector<WordNumber>& numbers);
/// Has the speaker's verb an asserted content among the drafts?
[[nodiscard]] bool has_content(const std::vector<AttributionDraft>& drafts, const AttributionDraft& speaker);
[[nodiscard]] bool is_dash(std::string_view form);

} // namespace triplewright

#endif
