// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

/// \file
/// The words, and where wanted the tags and trees, that came with a document (CoNLL-U input), in place of our own.

#ifndef TRIPLEWRIGHT_NLP_GIVEN_ANALYSIS_HPP
#define TRIPLEWRIGHT_NLP_GIVEN_ANALYSIS_HPP

#include <span>
#include <string_view>

#include "triplewright/annotation/annotation.hpp"
#include "triplewright/nlp/stage.hpp"
#include "triplewright/text/document.hpp"

namespace triplewright {

enum class GivenLayers {
    sentences, ///< Words and sentences.
    parse,     ///< Lemmas, tags and trees too.
};

/// A passage of the whole document with what came with it. Keeps a view of the document's text. Throws InputError when
/// the trees are wanted and a sentence's heads do not make one.
[[nodiscard]] Annotation to_given_annotation(const Document& document, GivenLayers layers);

/// The first stage of a pipeline whose passages come from `to_given_annotation`: says what they hold, does nothing.
class GivenAnalysis final : public Stage {
public:
    explicit GivenAnalysis(GivenLayers layers) : layers_(layers) {}
    [[nodiscard]] std::string_view name() const override { return "given"; }
    [[nodiscard]] Layer requires_layers() const override { return Layer::none; }
    [[nodiscard]] Layer provides_layers() const override;
    void run(std::span<Annotation> passages) const override;

private:
    GivenLayers layers_;
};

} // namespace triplewright

#endif
