// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

/// \file
/// How likely a statement is to be right: a logistic model of few signs that tell where readers found statements wrong.
/// How often people list such a statement is another question (`salience.hpp`).

#ifndef TRIPLEWRIGHT_EXTRACTION_TRUST_HPP
#define TRIPLEWRIGHT_EXTRACTION_TRUST_HPP

#include <array>
#include <cstddef>
#include <cstdint>

#include "triplewright/annotation/sentence_view.hpp"
#include "triplewright/extraction/statement.hpp"

namespace triplewright {

/// What trust is read from, in the order of the table of weights.
enum class TrustSign : std::uint8_t {
    chain,       ///< Probability that all heads are right by which predicate and arguments belong together.
    rivals,      ///< The same of all that hangs on the predicate, the subject or the object.
    above,       ///< The same from the predicate up to the root.
    no_object,   ///< 0 or 1, as all below but `distance`.
    content,     ///< The object is a statement.
    implied,     ///< No words of the text are the predicate: titles, owners, phrases of nouns.
    apposition,  ///< "Tom Reyes, a lawyer"
    copula,      ///< "Reyes is a lawyer"
    left_out,    ///< Subject or object has a phrase or clause behind it that the statement does not tell.
    distance,    ///< Square root of the words from predicate to subject, 5 at most.
    comma,       ///< A comma, dash, colon or semicolon between predicate and object.
    conjunction, ///< "and", "or" … there.
    quotation    ///< A quotation mark between subject and predicate.
};
inline constexpr std::size_t trust_signs = 13;
using TrustSigns = std::array<double, trust_signs>;

/// 0..1, the same bits on every machine.
[[nodiscard]] float trust_of(const TrustSigns& signs);
/// Gives the statements from `first` on, which are all of the sentence, their confidence.
void judge_trust(const SentenceView& view, std::size_t first, Extraction& extraction);

} // namespace triplewright

#endif
