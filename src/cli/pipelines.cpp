// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

#include "triplewright/cli/pipelines.hpp"

#include <memory>
#include <utility>
#include <vector>

#include "triplewright/nlp/analyser.hpp"
#include "triplewright/nlp/coreference.hpp"
#include "triplewright/nlp/given.hpp"
#include "triplewright/nlp/tokenizer.hpp"

namespace triplewright {

namespace {

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
    std::unique_ptr<Stage> given = std::make_unique<Analyser>(*raw, SentenceEnds::given);
    if (keep_parse) {
        given = std::make_unique<KeepGivenParse>(std::move(given));
    }
    return {make_pipeline(std::make_unique<Tokenizer>(), std::move(raw), std::make_unique<MentionFinder>(coreference)),
            make_pipeline(std::make_unique<GivenSentences>(), std::move(given),
                          std::make_unique<MentionFinder>(coreference)),
            keep_parse ? GivenColumns::words_tags_and_trees : GivenColumns::words_only, coreference};
}

} // namespace triplewright
