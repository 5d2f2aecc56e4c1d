// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

/// \file
/// Annotations as CoNLL-U, a passage at a time: the text dump of the language analysis.

#ifndef TRIPLEWRIGHT_ANNOTATION_CONLLU_WRITER_HPP
#define TRIPLEWRIGHT_ANNOTATION_CONLLU_WRITER_HPP

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "triplewright/annotation/annotation.hpp"
#include "triplewright/annotation/coreference.hpp"

namespace triplewright {

/// Turns the passages of documents into CoNLL-U, in order. Not yet known columns are `_`; blanks between tokens become
/// one blank in `# text`, and a token with none behind it gets `SpaceAfter=No`. Predicates get
/// `Factuality=0.83`.
class ConlluWriter {
public:
    /// The next passages belong to this document; its `# newdoc` stands before its first sentence. `has_mentions`:
    /// coreference has run, which a comment announces as CorefUD wants it.
    void begin_document(std::string_view id, bool has_mentions = false);

    /// The sentences of a passage. A sentence without an id of its own gets `document-number`. `mentions` are those of
    /// the passage; they become brackets in MISC, `Entity=(e1-1` … `e1)`: chain and head as CorefUD 1.2 has them.
    [[nodiscard]] std::string to_conllu(const Annotation& passage, std::span<const CoreferentMention> mentions = {});

private:
    void append_header(std::string& out, const Annotation& passage, const Sentence& sentence);

    std::string document_id_;
    bool has_mentions_ = false;
    bool in_document_ = false; ///< `# newdoc` has been written.
    std::size_t sentence_number_ = 0;
    std::optional<std::size_t> paragraph_; ///< Of the last sentence written.
};

/// One passage as a document of its own.
[[nodiscard]] std::string to_conllu(const Annotation& passage, std::string_view document_id);

} // namespace triplewright

#endif
