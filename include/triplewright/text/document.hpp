// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

/// \file
/// A document as it was read: the raw text and what is known about it. Later rooms only ever add spans to it.

#ifndef TRIPLEWRIGHT_TEXT_DOCUMENT_HPP
#define TRIPLEWRIGHT_TEXT_DOCUMENT_HPP

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "triplewright/text/error.hpp"
#include "triplewright/text/span.hpp"

namespace triplewright {

/// A word of a CoNLL-U file, with the columns as they stand there. `head` is the 1-based number of the head in its
/// sentence, 0 for the root, -1 where the file has none.
struct ConlluWord {
    Span span;  ///< The word in the text; words of one multiword token split its span where their forms spell it out.
    Span token; ///< The surface token that the word belongs to; equals `span` except in a multiword token.
    std::string form;
    std::string lemma;
    std::string upos;
    std::string xpos;
    std::string feats;
    std::int32_t head = -1;
    std::string deprel;
    std::string misc;
};

/// A sentence of a CoNLL-U file.
struct ConlluSentence {
    std::string sent_id;
    Span span;
    bool starts_paragraph = false; ///< `# newpar`, or the first one of the document.
    std::vector<ConlluWord> words;
};

/// A document. `text` is valid UTF-8 and is never rewritten; all spans of all rooms are byte offsets into it.
struct Document {
    std::string id;   ///< As given by the input (`id`, `# newdoc id`), else the file's name; unique within a run.
    std::string iri;  ///< Absolute IRI: the `url` if the input gives one, else minted from the id; unique within a run.
    std::string text; ///< Raw text, a byte order mark included.
    std::string date; ///< ISO 8601 date (`YYYY`, `YYYY-MM` or `YYYY-MM-DD`), empty when not known.
    std::string title;                 ///< Empty when not known.
    std::string url;                   ///< Empty when not known.
    SourceLocation source;             ///< Where the document begins in the input.
    std::vector<ConlluSentence> given; ///< Sentences and words that came with the text (CoNLL-U); else empty.
};

/// The paragraphs of a text, in order, without surrounding blanks: runs of lines between blank lines. A single line
/// break ends a paragraph too when the line before it ends like one (see paragraphs.cpp). Skips a byte order mark.
/// Every non-blank byte of the text lies in exactly one paragraph.
[[nodiscard]] std::vector<Span> find_paragraphs(std::string_view text);

} // namespace triplewright

#endif
