// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

/// \file
/// Irregular forms of English verbs and nouns: what a treebank's lexicon, made of what was annotated, may not know or
/// have wrong.

#ifndef TRIPLEWRIGHT_NLP_IRREGULAR_FORMS_HPP
#define TRIPLEWRIGHT_NLP_IRREGULAR_FORMS_HPP

#include <string>
#include <string_view>

namespace triplewright {

/// The lemma of an irregular past, participle or plural: "flee" of "fled", "larva" of "larvae"; "" where the form is
/// none. `form` of any case (only ASCII letters are lowered). What is also the plain form of another verb goes by the
/// tag: "lay" is of "lie" as VBD, of "lay" as VB.
[[nodiscard]] std::string_view irregular_lemma(std::string_view form, std::string_view upos, std::string_view xpos);

/// The same for a verb form behind a prefix that makes verbs of verbs: "outshine" of "outshone"; "" where it is none.
[[nodiscard]] std::string prefixed_irregular_lemma(std::string_view form, std::string_view xpos);

/// Does the tag say that the word stands in its plain form: VB, VBP, NN, JJ?
[[nodiscard]] bool is_plain_form(std::string_view upos, std::string_view xpos);

} // namespace triplewright

#endif
