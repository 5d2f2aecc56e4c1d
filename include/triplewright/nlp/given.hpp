// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

/// \file
/// Stages for documents that bring their own words, sentences, or tags and trees (CoNLL-U): `annotation/` has filled
/// these in before the pipeline runs.

#ifndef TRIPLEWRIGHT_NLP_GIVEN_HPP
#define TRIPLEWRIGHT_NLP_GIVEN_HPP

#include <memory>

#include "triplewright/nlp/stage.hpp"

namespace triplewright {

/// The first stage of such a pipeline: says that words and sentences are there, does nothing.
class GivenSentences final : public Stage {
public:
    [[nodiscard]] std::string_view name() const override { return "given sentences"; }
    [[nodiscard]] Layer requires_layers() const override { return Layer::none; }
    [[nodiscard]] Layer provides_layers() const override { return Layer::tokens | Layer::sentences; }
    void run(std::span<Annotation> passages) const override;
};

/// Runs a pipeline and then puts the given tags and trees back into the sentences that had a tree; what was found
/// besides (names, and the factuality of predicates where none was given) stays. The pipeline must keep words and
/// sentences as they are.
class KeepGivenParse final : public Stage {
public:
    explicit KeepGivenParse(Pipeline pipeline);
    [[nodiscard]] std::string_view name() const override { return "given trees"; }
    [[nodiscard]] Layer requires_layers() const override { return Layer::none; }
    [[nodiscard]] Layer provides_layers() const override { return pipeline_.provides_layers(); }
    void run(std::span<Annotation> passages) const override;

private:
    Pipeline pipeline_;
};

} // namespace triplewright

#endif
