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
/// Is the word a quotation mark?
[[nodiscard]] bool is_quotation_mark(std::string_view form);
/// 'like these': they stand around titles and terms as well as around speech.
[[nodiscard]] bool is_single_mark(std::string_view form);

} // namespace triplewright

#endif
