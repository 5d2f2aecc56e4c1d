// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

/// \file
/// The statements of one document as lines of text: JSON Lines with all that is known, or Open IE tuples. The text dump
/// of the extraction; spans of the extraction are bytes here.

#ifndef TRIPLEWRIGHT_EXTRACTION_STATEMENT_WRITER_HPP
#define TRIPLEWRIGHT_EXTRACTION_STATEMENT_WRITER_HPP

#include <cstdint>
#include <span>
#include <string>

#include "triplewright/extraction/statement.hpp"
#include "triplewright/text/document.hpp"

namespace triplewright {

/// One JSON object a line and statement; offsets in Unicode code points. `entity_of_mention` has a number for each
/// mention: mentions with the same number are one entity of the document; the largest number is written as null.
/// `links` has one for each mention, or none at all; it says how mentions came together.
[[nodiscard]] std::string to_statement_lines(const Document& document, const Extraction& extraction,
                                             std::span<const std::uint32_t> entity_of_mention,
                                             std::span<const MentionLink> links = {});

/// One line a statement: sentence, confidence, relation, arguments, between tabs. The relation has the object's
/// preposition with it; one that the text implies reads "is", "has", "is in", "of" …
[[nodiscard]] std::string to_open_ie_lines(const Document& document, const Extraction& extraction,
                                           std::span<const std::uint32_t> entity_of_mention = {});

} // namespace triplewright

#endif
