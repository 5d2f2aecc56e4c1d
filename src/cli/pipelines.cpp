// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

#include "triplewright/cli/pipelines.hpp"

#include <memory>
#include <span>
#include <string_view>
#include <utility>
#include <vector>

#include "triplewright/extraction/factuality.hpp"
#include "triplewright/nlp/analyser.hpp"
#include "triplewright/nlp/coreference.hpp"
#include "triplewright/nlp/given.hpp"
#include "triplewright/nlp/tokenizer.hpp"

namespace triplewright {

namespace {

/// Runs another stage and then lets the rules of standing have their say on the factuality that it estimated.
class RefineFactuality final : public Stage {
public:
    explicit RefineFactuality(std::unique_ptr<Stage> stage) : stage_(std::move(stage)) {}
    [[nodiscard]] std::string_view name() const override { return stage_->name(); }
    [[nodiscard]] Layer requires_layers() const override { return stage_->requires_layers(); }
    [[nodiscard]] Layer provides_layers() const override { return stage_->provides_layers(); }
    void run(std::span<Annotation> passages) const override
    {
        stage_->run(passages);
        for (Annotation& passage : passages) {
            refine_factuality(passage);
        }
    }

private:
    std::unique_ptr<Stage> stage_;
};

template <class... Stages>
Pipeline make_pipeline(std::unique_ptr<Stages>... stages)
{
    std::vector<std::unique_ptr<Stage>> list;
    (list.push_back(std::move(stages)), ...);
    return Pipeline(std::move(list));
}

} // namespace

Analysis make_tokens_only_analysis()
{
    return {make_pipeline(std::make_unique<Tokenizer>()), make_pipeline(std::make_unique<GivenSentences>()),
            GivenColumns::words_only, nullptr};
}

Analysis make_full_analysis(const ModelFile& model, bool keep_parse)
{
    const auto coreference = std::make_shared<const CoreferenceModel>(model);
    auto raw = std::make_unique<Analyser>(model);
    std::unique_ptr<Stage> given =
        std::make_unique<RefineFactuality>(std::make_unique<Analyser>(*raw, SentenceEnds::given));
    if (keep_parse) {
        given = std::make_unique<KeepGivenParse>(std::move(given));
    }
    return {make_pipeline(std::make_unique<Tokenizer>(), std::make_unique<RefineFactuality>(std::move(raw)),
                          std::make_unique<MentionFinder>(coreference)),
            make_pipeline(std::make_unique<GivenSentences>(), std::move(given),
                          std::make_unique<MentionFinder>(coreference)),
            keep_parse ? GivenColumns::words_tags_and_trees : GivenColumns::words_only, coreference};
}

} // namespace triplewright
