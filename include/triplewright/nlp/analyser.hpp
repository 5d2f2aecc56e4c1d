// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

/// \file
/// The language analysis as a stage: sentence ends, tags, lemmas, trees and names, all from one pass of one encoder.

#ifndef TRIPLEWRIGHT_NLP_ANALYSER_HPP
#define TRIPLEWRIGHT_NLP_ANALYSER_HPP

#include <memory>

#include "triplewright/nlp/model_file.hpp"
#include "triplewright/nlp/stage.hpp"

namespace triplewright {

/// Whether the analyser finds sentence ends itself or keeps the sentences that are there.
enum class SentenceEnds { predicted, given };

/// Needs tokens; splits each paragraph into sentences (or keeps the given ones) and fills in tags, trees,
/// names and word vectors.
/// The encoder reads a paragraph in windows of at most 254 pieces; each window begins where a sentence does, so a
/// predicted sentence never crosses one and never has more words than that.
class Analyser : public Stage {
public:
    /// Throws ConfigError when the model lacks something.
    explicit Analyser(const ModelFile& model, SentenceEnds ends = SentenceEnds::predicted);
    /// The same weights, shared, with another rule for sentence ends.
    Analyser(const Analyser& other, SentenceEnds ends);
    ~Analyser() override;

    [[nodiscard]] std::string_view name() const override { return "analyser"; }
    [[nodiscard]] Layer requires_layers() const override;
    [[nodiscard]] Layer provides_layers() const override;
    void run(std::span<Annotation> passages) const override;

private:
    struct Weights;
    struct State;
    std::shared_ptr<const Weights> weights_;
    SentenceEnds ends_;
};

} // namespace triplewright

#endif
