// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

/// \file
/// What a word says about the clause that it takes as its complement: did it happen, who says so, is the word a fact of
/// its own? "managed to sign", "refused to sign", "is set to sign", "denied signing" differ in nothing else.

#ifndef TRIPLEWRIGHT_EXTRACTION_EMBEDDING_HPP
#define TRIPLEWRIGHT_EXTRACTION_EMBEDDING_HPP

#include <cstdint>
#include <string_view>

#include "triplewright/extraction/statement.hpp"

namespace triplewright {

/// The form of a complement.
enum class ComplementForm : std::uint8_t { infinitive, gerund, clause };

/// How a word treats its complement.
struct Embedding {
    Factuality factuality = Factuality::actual; ///< Of the complement where the word itself is actual and positive.
    bool negates = false;       ///< The complement did not happen: "failed to".
    bool transparent = false;   ///< The word is no fact of its own: "managed to", "is set to".
    bool as_prefix = false;     ///< Transparent, but its lemma stays in the predicate: "help lower".
    bool reports = false;       ///< The word's subject is the complement's source.
    bool two_way = false;       ///< Where the word is negated, the opposite holds: "did not manage to".
    bool subject_control = false; ///< The complement's subject is the word's subject even beside an object: "promise".
};

/// How a verb or adjective treats a complement. `passive`: "is expected to". Words that are not listed: an infinitive
/// is unknown, a gerund happened, and of a finite clause the subject is taken as the source by whoever asks.
[[nodiscard]] const Embedding* find_embedding(std::string_view lemma, ComplementForm form, bool passive);

/// How a noun treats its infinitive or that-clause: "plan to", "failure to", "the claim that"; null where not listed.
[[nodiscard]] const Embedding* find_noun_embedding(std::string_view lemma);

} // namespace triplewright

#endif
