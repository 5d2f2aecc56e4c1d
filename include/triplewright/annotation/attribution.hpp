// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

/// \file
/// Who says, thinks or wants what: plain data, filled by `extraction/`. The parts are those of PDTB and PolNeAR: a
/// source, a cue and a content.

#ifndef TRIPLEWRIGHT_ANNOTATION_ATTRIBUTION_HPP
#define TRIPLEWRIGHT_ANNOTATION_ATTRIBUTION_HPP

#include <cstdint>
#include <limits>
#include <vector>

#include "triplewright/text/span.hpp"

namespace triplewright {

/// How the words of a content stand to the source's own: quoted, told, or told with quoted parts.
enum class AttributionKind : std::uint8_t { direct, indirect, mixed };

inline constexpr std::uint32_t no_attribution = std::numeric_limits<std::uint32_t>::max();

/// A content with its source and cue. Spans are in the order of the text and do not overlap; a part may be
/// discontinuous ("'Yes,' he said, 'we can'"), and has no spans where the text has no words for it. Quotation marks
/// around a content and a complementiser ("that", "to") belong to it, commas and full stops at its ends do not.
struct Attribution {
    std::vector<Span> source; ///< With titles, appositions and relative clauses.
    std::vector<Span> cue;    ///< With auxiliaries, negation and the prepositions that the content depends on.
    std::vector<Span> content;
    Span source_head;  ///< The word that heads the source: of a relative clause its noun; empty without one.
    Span content_head; ///< The word that heads the content.
    Span cue_head;     ///< The word that heads the cue.
    Span outlet_head;  ///< Of an asserted one: the word that heads the outlet which is told it, or empty.
    AttributionKind kind = AttributionKind::indirect;
    /// The source says whether the content is so: that it is ("said that", "believes that") or that it is not ("denied
    /// that", "does not think that"); false for what is asked, wanted, judged.
    bool asserted = false;
    std::uint32_t parent = no_attribution; ///< The attribution in whose content this one stands, among its passage's.
};

} // namespace triplewright

#endif
