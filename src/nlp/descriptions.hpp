// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

/// \file
/// What a sentence says somebody or something is: "Ana Ruiz, the mayor", "Mayor Ana Ruiz", "the newspaper Tagblatt",
/// "Arvo Lines is a ferry operator", "she became minister", "the city of Brisa", "Tom Okafor, 34". By the tree alone.

#ifndef TRIPLEWRIGHT_NLP_DESCRIPTIONS_HPP
#define TRIPLEWRIGHT_NLP_DESCRIPTIONS_HPP

#include <string>
#include <vector>

#include "triplewright/annotation/sentence_view.hpp"

namespace triplewright {

/// A noun with the words that tell which kind of it is meant.
struct Description {
    std::string noun;                   ///< Lemma, lower case; of "the 34-year-old" it is "34-year-old".
    std::vector<std::string> modifiers; ///< Lower case, sorted.

    friend bool operator==(const Description&, const Description&) = default;
};

/// The noun with its modifiers.
[[nodiscard]] Description description_by(const SentenceView& view, WordIndex noun);

/// What the sentence says that the bearer of the phrase with this head is.
[[nodiscard]] std::vector<Description> descriptions_of(const SentenceView& view, WordIndex head);

/// The head of the name that the phrase introduces or is introduced by, so that both mean the same: "the mayor, Ana
/// Ruiz", "the newspaper Tagblatt", "a planet named Kestrel b", "Arvo Lines, a ferry operator"; `no_word` where none.
[[nodiscard]] WordIndex name_beside(const SentenceView& view, WordIndex noun);

} // namespace triplewright

#endif
