// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

/// \file
/// What all statements of a clause have in common: the predicate, its words, and what may fill its places.

#ifndef TRIPLEWRIGHT_EXTRACTION_PATTERN_HPP
#define TRIPLEWRIGHT_EXTRACTION_PATTERN_HPP

#include <string>
#include <string_view>
#include <vector>

#include "extraction/workspace.hpp"

namespace triplewright {

/// An argument with what its words do to the standing.
struct Candidate {
    Argument argument;
    WordIndex word = no_word; ///< `no_word` for statements and the missing argument.
    bool alternative = false;
    bool negative = false;
};

/// What all statements of a clause have in common.
struct Pattern {
    std::string predicate;
    std::vector<WordIndex> words; ///< Words of the predicate.
    std::vector<Candidate> subjects;
    std::vector<Candidate> objects;
    std::vector<Qualifier> qualifiers;
    std::string object_preposition; ///< Where the object is a prepositional phrase.
    std::string_view construct = "clause";
    Span predicate_span;
    bool takes_noun_phrases = true; ///< The object's phrases become qualifiers.
};

/// The pattern of a clause; without subjects where it has none. Contents must have been stated before.
[[nodiscard]] Pattern pattern_of(Workspace& work, std::uint32_t clause);

} // namespace triplewright

#endif
