// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

/// \file
/// Cuts a document into passages, the pieces that are analysed at once, and fills in the words that came with it.

#ifndef TRIPLEWRIGHT_ANNOTATION_PASSAGES_HPP
#define TRIPLEWRIGHT_ANNOTATION_PASSAGES_HPP

#include <cstddef>
#include <vector>

#include "triplewright/annotation/annotation.hpp"
#include "triplewright/text/document.hpp"

namespace triplewright {

/// Whole paragraphs of the document, in order, in passages of about `passage_bytes` of text. A paragraph longer than
/// four passages is cut as well, between sentences where these can be seen, and never inside a word. Only `text`,
/// `paragraphs` and `first_paragraph` are filled in. The document must outlive the passages.
[[nodiscard]] std::vector<Annotation> cut_passages(const Document& document, std::size_t passage_bytes);

enum class GivenColumns { words_only, words_tags_and_trees };

/// Fills a passage with the sentences that came with its document (`Document::given`).
void add_given_sentences(const Document& document, GivenColumns columns, Annotation& passage);

} // namespace triplewright

#endif
