// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

/// \file
/// What the language analysis finds in a passage of text: plain data, no algorithms. Filled by `nlp/` and, for
/// attributions, by `extraction/`, which reads all of it.

#ifndef TRIPLEWRIGHT_ANNOTATION_ANNOTATION_HPP
#define TRIPLEWRIGHT_ANNOTATION_ANNOTATION_HPP

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "triplewright/annotation/attribution.hpp"
#include "triplewright/annotation/markable.hpp"
#include "triplewright/text/span.hpp"

namespace triplewright {

/// A syntactic word (Universal Dependencies). Strings are as in CoNLL-U, with "" for "_" (none).
struct Word {
    Span span;        ///< The word's own bytes in the document's text.
    Span token;       ///< The surface token; several consecutive words of a multiword token ("don't") share it.
    std::string form; ///< The text of `span`.
    std::string lemma;
    std::string upos;           ///< Universal part of speech, such as `VERB`.
    std::string xpos;           ///< Penn Treebank tag, such as `VBD`.
    std::string feats;          ///< Universal features, such as `Mood=Ind|Tense=Past|VerbForm=Fin`.
    std::int32_t head = -1;     ///< Index of the head in the sentence; -1 for the root (and before parsing).
    std::string deprel;         ///< Universal relation with its subtype, such as `nsubj:pass`; "" before parsing.
    float head_probability = 1; ///< How sure the parser is of `head`, 0..1.
    /// Predicates only: whether the text says that it happens or happened (1) or that it does not (-1); near 0
    /// undecided, such as planned, possible or asked for.
    std::optional<float> factuality;
};

/// A sentence: consecutive words. A sentence never crosses a paragraph.
struct Sentence {
    Span span;                 ///< From the first word's first byte to the last word's last byte.
    std::size_t paragraph = 0; ///< Index of the paragraph in the document, counted from 0.
    std::string id;            ///< `sent_id` of the input, "" where there is none.
    std::vector<Word> words;
};

enum class NameType : std::uint8_t {
    person,
    organization,
    location,
    facility,
    norp,
    product,
    event,
    work,
    misc,
    date,
    money
};

/// `PERSON`, `ORGANIZATION` … as the contracts of the stages spell it.
[[nodiscard]] std::string_view to_string(NameType type);

/// A typed name, or a date or amount, in a sentence: words [first_word, end_word).
struct Name {
    Span span;
    NameType type = NameType::misc;
    std::size_t sentence = 0; ///< Index in `Annotation::sentences`.
    std::size_t first_word = 0;
    std::size_t end_word = 0;
    float probability = 1; ///< 0..1
};

/// The analysis of a passage: some consecutive paragraphs of one document. Spans point into the document's text.
struct Annotation {
    std::string_view text;           ///< The whole document's raw text; outlives the annotation.
    std::vector<Span> paragraphs;    ///< The passage's paragraphs, in order.
    std::size_t first_paragraph = 0; ///< Index in the document of `paragraphs[0]`.
    std::vector<Sentence> sentences; ///< In the order of the text.
    std::vector<Name> names;         ///< In the order of the text; do not overlap.
    std::vector<Markable> markables; ///< By sentence, then by head.
    /// Who says, thinks or wants what. One whose cue stands in another's content has the innermost such one as its
    /// parent, and comes behind it.
    std::vector<Attribution> attributions;
    /// Between the analyser and the mention finder: what coreference reads of each word, a row a word, sentence by
    /// sentence.
    std::vector<float> vectors;
};

/// The value of a feature ("Tense") in a FEATS string, or "".
[[nodiscard]] std::string_view find_feature(std::string_view feats, std::string_view name);

/// `deprel` without its subtype: "nsubj" of "nsubj:pass".
[[nodiscard]] std::string_view base_relation(std::string_view deprel);

} // namespace triplewright

#endif
