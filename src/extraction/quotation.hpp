// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

/// \file
/// What stands between quotation marks, also over several sentences and paragraphs.

#ifndef TRIPLEWRIGHT_EXTRACTION_QUOTATION_HPP
#define TRIPLEWRIGHT_EXTRACTION_QUOTATION_HPP

#include <vector>

#include "extraction/passage_words.hpp"

namespace triplewright {

/// A quotation: words [first, end) with their marks.
struct Quotation {
    WordNumber first = 0;
    WordNumber end = 0;
    WordNumber words = 0; ///< Without marks and other punctuation.
    bool closed = false;  ///< Not, where the mark at its end is missing: it ends with its paragraph.
};

/// The quotations of a passage, in order; they do not overlap. Marks are double ones of any shape; single ones where
/// they open and close around words of one sentence.
[[nodiscard]] std::vector<Quotation> find_quotations(const PassageWords& words);
/// Does a word stand in one of the quotations, which are in order?
[[nodiscard]] bool is_in_quotation(const std::vector<Quotation>& quotations, WordNumber number);
/// Is the word a quotation mark?
[[nodiscard]] bool is_quotation_mark(std::string_view form);
/// 'like these': they stand around titles and terms as well as around speech.
[[nodiscard]] bool is_single_mark(std::string_view form);

inline constexpr WordNumber shortest_quotation = 3; ///< Words; fewer are a term in quotation marks.

/// The mark may have been taken for the end of the sentence before.
[[nodiscard]] bool begins_sentence(const PassageWords& words, const Quotation& quotation);
[[nodiscard]] bool begins_paragraph(const PassageWords& words, const Quotation& quotation);
/// Begins with a sentence, so that it is more than words that the author quotes in passing.
[[nodiscard]] bool is_sentence(const PassageWords& words, const Quotation& quotation);
/// Whole sentences with nothing behind them that might name a speaker.
[[nodiscard]] bool stands_alone(const PassageWords& words, const Quotation& quotation);
/// "'No comment,'": a sentence of its own, however short.
[[nodiscard]] bool is_whole(const PassageWords& words, const Quotation& quotation);

} // namespace triplewright

#endif
