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

/// The form of a complement; `from`: a gerund behind "from", which means something else than a bare one ("keep").
enum class ComplementForm : std::uint8_t { infinitive, gerund, clause, from };

/// How a word treats its complement.
struct Embedding {
    Factuality factuality = Factuality::actual; ///< Of the complement where the word itself is actual and positive.
    bool negates = false;                       ///< The complement did not happen: "failed to".
    bool transparent = false;                   ///< The word is no fact of its own: "managed to", "is set to".
    bool as_prefix = false;                     ///< Transparent, but its lemma stays in the predicate: "help lower".
    bool reports = false;                       ///< The word's subject is the complement's source.
    bool two_way = false;                       ///< Where the word is negated, the opposite holds: "did not manage to".
    bool if_denied = false; ///< It happened where the word is negated, else nobody knows: "did not hesitate to".
    bool factive = false;   ///< It happened whatever becomes of the word: "does not know that", "may regret that".
    bool if_past = false;   ///< It happened, or not, where the word is in the past: "was able to", "was proud to".
    bool raises = false;    ///< Negation of the word is meant for the complement: "does not think that".
    bool subject_control = false; ///< The complement's subject is the word's subject even beside an object: "promise".
};

/// How a verb or adjective treats a complement. `passive`: "is expected to". Words that are not listed: an infinitive
/// is unknown, a gerund happened, and of a finite clause the subject is taken as the source by whoever asks. A verb
/// with a particle is one lemma: `go_on`.
[[nodiscard]] const Embedding* find_embedding(std::string_view lemma, ComplementForm form, bool passive);

/// How a noun treats its infinitive: "plan to", "failure to"; null where not listed.
[[nodiscard]] const Embedding* find_noun_embedding(std::string_view lemma);
/// How a noun treats its that-clause: "the fact that", "the chance that"; null where not listed.
[[nodiscard]] const Embedding* find_noun_clause_embedding(std::string_view lemma);
/// How a noun treats a gerund behind "of" or "in": "success in winning"; null where not listed.
[[nodiscard]] const Embedding* find_noun_gerund_embedding(std::string_view lemma);

/// How a noun stands to the verb that it belongs to.
enum class NounPlace : std::uint8_t { object, subject };

/// What a verb and a noun say together of the noun's infinitive: "took the chance to", "abandoned plans to", "an
/// attempt to … failed"; null where they say no more than the noun alone.
[[nodiscard]] const Embedding* find_phrase_embedding(std::string_view verb, NounPlace place, std::string_view noun);
/// The same for an adjective before the noun: "a failed attempt to".
[[nodiscard]] const Embedding* find_described_embedding(std::string_view adjective, std::string_view noun);

} // namespace triplewright

#endif
