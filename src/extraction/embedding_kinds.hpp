// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

/// \file
/// The ways in which words treat their complements, named for a word that does so. Which word does what stands in
/// `embedding.cpp` for verbs and adjectives, in `noun_embedding.cpp` for nouns.

#ifndef TRIPLEWRIGHT_EXTRACTION_EMBEDDING_KINDS_HPP
#define TRIPLEWRIGHT_EXTRACTION_EMBEDDING_KINDS_HPP

#include "extraction/embedding.hpp"

namespace triplewright::embeddings {

// After L. Karttunen, Simple and phrasal implicatives (*SEM 2012): what follows from the word, and from its negation.
inline constexpr Embedding happened{.transparent = true, .two_way = true};
inline constexpr Embedding went_on{.transparent = true};
inline constexpr Embedding succeeded{.two_way = true};
inline constexpr Embedding caused{};
inline constexpr Embedding known{.factive = true};
inline constexpr Embedding found_out{.reports = true, .factive = true};
inline constexpr Embedding helped{.transparent = true, .as_prefix = true};
inline constexpr Embedding failed{.negates = true, .transparent = true, .two_way = true};
inline constexpr Embedding refused{.negates = true, .transparent = true};
inline constexpr Embedding prevented{.negates = true};
inline constexpr Embedding untrue{.negates = true, .two_way = true};
inline constexpr Embedding forbidden{.factuality = Factuality::required, .negates = true};
inline constexpr Embedding denied{.negates = true, .reports = true};
inline constexpr Embedding hesitated{.factuality = Factuality::unknown, .if_denied = true};
inline constexpr Embedding evaluated{.factuality = Factuality::unknown, .factive = true, .if_past = true};
inline constexpr Embedding planned{.factuality = Factuality::planned, .transparent = true};
inline constexpr Embedding decided{.factuality = Factuality::planned};
inline constexpr Embedding decided_not{.factuality = Factuality::planned, .negates = true};
inline constexpr Embedding opposed{.factuality = Factuality::proposed, .negates = true};
inline constexpr Embedding promised{.factuality = Factuality::planned, .subject_control = true};
inline constexpr Embedding able{.factuality = Factuality::possible, .transparent = true, .if_past = true};
inline constexpr Embedding may{.factuality = Factuality::possible, .transparent = true};
inline constexpr Embedding seemed{.factuality = Factuality::possible, .transparent = true, .raises = true};
inline constexpr Embedding allowed{.factuality = Factuality::possible};
inline constexpr Embedding unlikely{.factuality = Factuality::possible, .negates = true, .transparent = true};
inline constexpr Embedding required{.factuality = Factuality::required, .transparent = true};
inline constexpr Embedding ordered{.factuality = Factuality::required};
inline constexpr Embedding proposed{.factuality = Factuality::proposed};
inline constexpr Embedding wanted{.factuality = Factuality::unknown};
inline constexpr Embedding hearsay{.factuality = Factuality::unknown, .transparent = true};
inline constexpr Embedding hoped{.factuality = Factuality::unknown, .reports = true};
inline constexpr Embedding demanded{.factuality = Factuality::proposed, .reports = true};
inline constexpr Embedding reported{.reports = true};
inline constexpr Embedding thought{.reports = true, .raises = true};

} // namespace triplewright::embeddings

#endif
