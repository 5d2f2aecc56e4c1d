// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

/// \file
/// Splits paragraphs into words by rule, following the conventions of Universal Dependencies for English as the
/// treebanks EWT and GUM apply them: clitics and possessives are words of a multiword token (`don't` = `do` + `n't`),
/// compounds split at their hyphens (`15 - year`) unless the first part is a prefix (`non-human`).

#ifndef TRIPLEWRIGHT_NLP_TOKENIZER_HPP
#define TRIPLEWRIGHT_NLP_TOKENIZER_HPP

#include <span>
#include <string_view>
#include <vector>

#include "triplewright/nlp/stage.hpp"

namespace triplewright {

/// The words of `paragraph` in order. Every non-blank byte of it lies in exactly one word and one token, and a word's
/// form is always its own bytes. `text` must be valid UTF-8; the time is linear in the paragraph's size.
[[nodiscard]] std::vector<Word> tokenize(std::string_view text, const Span& paragraph);

/// Makes one sentence of each paragraph; where sentences end is for a later stage to say.
class Tokenizer final : public Stage {
public:
    [[nodiscard]] std::string_view name() const override { return "tokenizer"; }
    [[nodiscard]] Layer requires_layers() const override { return Layer::none; }
    [[nodiscard]] Layer provides_layers() const override { return Layer::tokens; }
    void run(std::span<Annotation> passages) const override;
};

} // namespace triplewright

#endif
