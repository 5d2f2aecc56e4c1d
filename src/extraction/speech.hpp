// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

/// \file
/// Statements get their sources: those of the attributions in whose contents they stand. Nothing else in `extraction/`
/// decides who says something.

#ifndef TRIPLEWRIGHT_EXTRACTION_SPEECH_HPP
#define TRIPLEWRIGHT_EXTRACTION_SPEECH_HPP

#include <cstdint>
#include <span>
#include <vector>

#include "extraction/workspace.hpp"
#include "triplewright/annotation/attribution.hpp"

namespace triplewright {

/// The attributions of a passage, found by their words, and the mentions of those who speak in them. The passage must
/// outlive it.
struct PassageSpeech {
    explicit PassageSpeech(const Annotation& passage);

    std::span<const Attribution> attributions; ///< The passage's.
    std::vector<std::uint32_t> by_cue;         ///< Indices of attributions, by their cues' heads.
    std::vector<std::uint32_t> by_source;      ///< Of those with a source, by their sources' heads.
    std::vector<std::uint32_t> sources;        ///< A mention for each attribution, or `no_index`.
    std::vector<std::uint32_t> outlets;        ///< The outlet that is told, likewise.
};

/// Fills `Workspace::attribution_at` for one sentence.
void find_cues_of(const PassageSpeech& speech, Workspace& work);
/// The attribution whose cue the word heads, or null.
[[nodiscard]] const Attribution* attribution_of(const Workspace& work, WordIndex cue);
/// Makes mentions of the sources that stand in the sentence.
void mention_sources(Workspace& work, PassageSpeech& speech);
/// Gives the statements of a passage, those from `first_statement` on, their sources, and verbs of speech the statement
/// that they report where that is in another sentence. Statements must be in the order of the text.
void attribute_statements(const Annotation& passage, const PassageSpeech& speech, std::size_t first_statement,
                          Extraction& out);

} // namespace triplewright

#endif
