// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

/// \file
/// Coreference: which phrases refer to something, and which of them to the same thing. Mentions are ranked against
/// those before them (Denis and Baldridge 2008), and names behind them in their sentence, by encoder vectors and
/// features of the pair; the likeliest chain wins, sentence by sentence, so that a text of any length takes time and
/// memory in proportion.

#ifndef TRIPLEWRIGHT_NLP_COREFERENCE_HPP
#define TRIPLEWRIGHT_NLP_COREFERENCE_HPP

#include <memory>

#include "triplewright/annotation/coreference.hpp"
#include "triplewright/nlp/model_file.hpp"
#include "triplewright/nlp/stage.hpp"

namespace triplewright {

/// The weights. Immutable; may be used from several threads at once.
class CoreferenceModel {
public:
    /// Throws ConfigError when the model lacks something.
    explicit CoreferenceModel(const ModelFile& model);
    ~CoreferenceModel();
    CoreferenceModel(const CoreferenceModel&) = delete;
    CoreferenceModel& operator=(const CoreferenceModel&) = delete;

    struct Weights;
    [[nodiscard]] const Weights& weights() const { return *weights_; }

private:
    std::unique_ptr<const Weights> weights_;
};

/// Needs trees, names and word vectors; fills in the markables that probably refer to something, and takes the word
/// vectors away.
class MentionFinder final : public Stage {
public:
    explicit MentionFinder(std::shared_ptr<const CoreferenceModel> model);
    ~MentionFinder() override;
    [[nodiscard]] std::string_view name() const override { return "mention finder"; }
    [[nodiscard]] Layer requires_layers() const override;
    [[nodiscard]] Layer provides_layers() const override { return Layer::markables; }
    void run(std::span<Annotation> passages) const override;

private:
    std::shared_ptr<const CoreferenceModel> model_;
};

/// Links the mentions of one document.
class DocumentCoreference {
public:
    explicit DocumentCoreference(std::shared_ptr<const CoreferenceModel> model);
    ~DocumentCoreference();
    DocumentCoreference(DocumentCoreference&&) noexcept;
    DocumentCoreference& operator=(DocumentCoreference&&) noexcept;

    /// The mentions of the next passage, whose markables have been found; their numbers go on from those of the
    /// passages before, and what was decided there does not change.
    [[nodiscard]] CoreferenceChains add(const Annotation& passage);

private:
    class State;
    std::unique_ptr<State> state_;
};

} // namespace triplewright

#endif
