// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

/// \file
/// Which phrases of a document mean the same: plain data, filled by `nlp/`.

#ifndef TRIPLEWRIGHT_ANNOTATION_COREFERENCE_HPP
#define TRIPLEWRIGHT_ANNOTATION_COREFERENCE_HPP

#include <cstddef>
#include <cstdint>
#include <limits>
#include <vector>

#include "triplewright/annotation/markable.hpp"
#include "triplewright/text/span.hpp"

namespace triplewright {

inline constexpr std::uint32_t no_antecedent = std::numeric_limits<std::uint32_t>::max();

/// A markable that refers to something, and what it was linked to.
struct CoreferentMention {
    Span span;
    Span head_span;
    std::size_t sentence = 0;   ///< Running number of the sentence in the document.
    std::size_t first_word = 0; ///< Words [first_word, end_word) of the sentence.
    std::size_t end_word = 0;
    std::size_t head_word = 0;
    MarkableClass markable_class = MarkableClass::other;
    std::uint32_t chain = 0;                  ///< The number in the document of the chain's first mention.
    std::uint32_t antecedent = no_antecedent; ///< The mention before that it was linked to, or that was linked to it.
    float score = 0;                          ///< Of joining that chain: log-odds against "new in the text".
    GrammaticalNumber number = GrammaticalNumber::unknown;
    Gender gender = Gender::unknown; ///< Where the words themselves say so.
    MentionAttributes attributes;
    /// Of a plural that means several others together ("the two leaders", "both"): their chains, in the order of the
    /// text; else empty.
    std::vector<std::uint32_t> parts;
    /// A chain without a name that a description was likely to go on with too, where the document has called another
    /// one so: the two may be one, which the chains before do not know. `no_antecedent` where there is none.
    std::uint32_t other_chain = no_antecedent;
    float other_score = 0; ///< Log-odds of that, against "new in the text".
};

/// Mentions of a document in the order of the text (of their heads), from the first on or those of one passage.
using CoreferenceChains = std::vector<CoreferentMention>;

} // namespace triplewright

#endif
