// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

/// \file
/// Cues of one sentence: words that attribute something, with the words that head their sources and contents. Found
/// from the tree alone; `attribution.cpp` makes attributions of them.

#ifndef TRIPLEWRIGHT_EXTRACTION_CUE_HPP
#define TRIPLEWRIGHT_EXTRACTION_CUE_HPP

#include <string_view>
#include <vector>

#include "triplewright/annotation/sentence_view.hpp"

namespace triplewright {

/// A cue and what it attributes. Contents are whole subtrees.
struct Cue {
    WordIndex head = no_word;
    std::vector<WordIndex> words;    ///< Further words of the cue.
    std::vector<WordIndex> contents; ///< Heads of the content's subtrees.
    std::vector<WordIndex> without;  ///< Heads of subtrees below a content that are not content.
    WordIndex source = no_word;
    WordIndex relative = no_word; ///< The relative pronoun that stands for the source: "officials who said".
    WordIndex outlet = no_word;   ///< The outlet that is told an asserted content.
    bool asserted = false;        ///< See `Attribution`.
    WordIndex content_end =
        no_word; ///< Of a content that is all words [contents[0], content_end): "Ruiz: we will win".
};

/// Who a verb, adjective or noun of a clause is about: its subject, also through control, coordination and relative
/// clauses; of a passive its agent.
struct CueSource {
    WordIndex word = no_word;
    WordIndex relative = no_word;
};
[[nodiscard]] CueSource find_cue_source(const SentenceView& view, WordIndex predicate);

/// "She said that she would stay and predicted that …": the verb of speech above, where a tree makes another one
/// without a subject a conjunct of what is said; `no_word` for other words.
[[nodiscard]] WordIndex verb_spoken_beside(const SentenceView& view, WordIndex verb);

/// The outlet that a verb of speech tells something: "told CNN", "said to Reuters"; or `no_word`.
[[nodiscard]] WordIndex find_outlet(const SentenceView& view, WordIndex verb);

/// Appends the cues of a sentence in the order of the text.
void find_cues(const SentenceView& view, std::vector<Cue>& out);

/// The part of `find_cues` that looks at a verb: whether it made a cue of it.
bool find_verb_cue(const SentenceView& view, WordIndex verb, Cue& cue);

/// The word of the clause that a word stands in: the nearest verb, root or clausal word above it, itself included.
[[nodiscard]] WordIndex clause_word(const SentenceView& view, WordIndex word);
/// "reporting"; as a gerund too.
[[nodiscard]] bool is_present_participle(const SentenceView& view, WordIndex verb);
/// "reported"
[[nodiscard]] bool is_past_participle(const SentenceView& view, WordIndex verb);
/// The first preposition or marker of a phrase, or `no_word`.
[[nodiscard]] WordIndex preposition_word(const SentenceView& view, WordIndex word);
/// Its lemma; "" without one.
[[nodiscard]] std::string_view preposition_lemma(const SentenceView& view, WordIndex word);

} // namespace triplewright

#endif
