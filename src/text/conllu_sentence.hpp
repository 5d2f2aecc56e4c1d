// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

/// \file
/// One sentence of a CoNLL-U file: its lines, and what becomes of them. Used by the reader of that format only.

#ifndef TRIPLEWRIGHT_SRC_TEXT_CONLLU_SENTENCE_HPP
#define TRIPLEWRIGHT_SRC_TEXT_CONLLU_SENTENCE_HPP

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "triplewright/text/document.hpp"

namespace triplewright {

struct ConlluRow {
    std::size_t line_1based = 0;
    std::string text;
};

/// A sentence with the text that its words spell. Spans are relative to `text`.
struct SpelledSentence {
    ConlluSentence sentence;
    std::string text;
    bool space_after = true;
};

/// Where and why a sentence is malformed.
struct ConlluFault {
    std::size_t line_1based = 0;
    std::size_t column_1based = 1;
    std::string message;
};

/// Reads the word lines of one sentence; nothing, and `fault` filled, when they are malformed.
[[nodiscard]] std::optional<SpelledSentence> parse_conllu_rows(const std::vector<ConlluRow>& rows, ConlluFault& fault);

} // namespace triplewright

#endif
