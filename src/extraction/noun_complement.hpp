// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

/// \file
/// What a relational noun is said of: without its complement "way", "effort", "ban" or "ties" tells nothing.

#ifndef TRIPLEWRIGHT_EXTRACTION_NOUN_COMPLEMENT_HPP
#define TRIPLEWRIGHT_EXTRACTION_NOUN_COMPLEMENT_HPP

#include "triplewright/annotation/sentence_view.hpp"

namespace triplewright {

/// The last word of a gerund or infinitive right behind its noun, "the risk of losing money", "a way to leave Lima",
/// with as many of its phrases as a short argument can have; also of an adjective with its phrase, "issues pertinent to
/// trade"; `no_word` where `child` is none.
[[nodiscard]] WordIndex clause_complement_end(const SentenceView& view, WordIndex noun, WordIndex child);
/// "The ban on smoking ended", "days without rain": a phrase of a subject, of which no qualifier tells.
[[nodiscard]] bool is_complement_of_subject(const SentenceView& view, WordIndex noun, WordIndex child);
/// "a women's team", "the children's book": a genitive that names a class and no owner.
[[nodiscard]] bool is_classifying_genitive(const SentenceView& view, WordIndex noun, WordIndex owner);

} // namespace triplewright

#endif
