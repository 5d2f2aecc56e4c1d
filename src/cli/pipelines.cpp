// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

#include "cli/pipelines.hpp"

#include <algorithm>
#include <memory>
#include <utility>
#include <vector>

#include "triplewright/nlp/analyser.hpp"
#include "triplewright/nlp/model_file.hpp"
#include "triplewright/nlp/tokenizer.hpp"

namespace triplewright {

namespace {

/// Stands for what the engine has filled in before the pipeline runs.
class GivenSentences final : public Stage {
public:
    [[nodiscard]] std::string_view name() const override { return "given sentences"; }
    [[nodiscard]] Layer requires_layers() const override { return Layer::none; }
    [[nodiscard]] Layer provides_layers() const override { return Layer::tokens | Layer::sentences; }
    void run(std::span<Annotation>) const override {}
};

/// Runs another stage over given sentences and puts their own tags and trees back where they had any; names stay.
class KeepParse final : public Stage {
public:
    explicit KeepParse(std::unique_ptr<Stage> stage) : stage_(std::move(stage)) {}
    [[nodiscard]] std::string_view name() const override { return stage_->name(); }
    [[nodiscard]] Layer requires_layers() const override { return stage_->requires_layers(); }
    [[nodiscard]] Layer provides_layers() const override { return stage_->provides_layers(); }
    void run(std::span<Annotation> passages) const override
    {
        std::vector<std::vector<Sentence>> given;
        given.reserve(passages.size());
        for (const Annotation& passage : passages) {
            given.push_back(passage.sentences);
        }
        stage_->run(passages);
        for (std::size_t i = 0; i < passages.size(); ++i) {
            put_back(given[i], passages[i].sentences);
        }
    }

private:
    static void put_back(std::vector<Sentence>& given, std::vector<Sentence>& sentences)
    {
        for (std::size_t i = 0; i < sentences.size(); ++i) {
            if (std::ranges::any_of(given[i].words, [](const Word& word) { return !word.deprel.empty(); })) {
                sentences[i].words = std::move(given[i].words);
            }
        }
    }

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
            GivenColumns::words_only};
}

Analysis make_full_analysis(const std::string& model, bool keep_parse)
{
    const ModelFile weights = model.empty() ? ModelFile::built_in() : ModelFile::open(model);
    std::unique_ptr<Stage> given = std::make_unique<Analyser>(weights, SentenceEnds::given);
    if (keep_parse) {
        given = std::make_unique<KeepParse>(std::move(given));
    }
    return {make_pipeline(std::make_unique<Tokenizer>(), std::make_unique<Analyser>(weights)),
            make_pipeline(std::make_unique<GivenSentences>(), std::move(given)),
            keep_parse ? GivenColumns::words_tags_and_trees : GivenColumns::words_only};
}

} // namespace triplewright
