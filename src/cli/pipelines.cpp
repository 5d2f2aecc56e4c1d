// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

#include "triplewright/cli/pipelines.hpp"

#include <algorithm>
#include <memory>
#include <span>
#include <string_view>
#include <utility>
#include <vector>

#include "triplewright/extraction/attributions.hpp"
#include "triplewright/extraction/factuality.hpp"
#include "triplewright/extraction/tree_repair.hpp"
#include "triplewright/nlp/analyser.hpp"
#include "triplewright/nlp/coreference.hpp"
#include "triplewright/nlp/given.hpp"
#include "triplewright/nlp/tokenizer.hpp"

namespace triplewright {

namespace {

/// Lets the frames of verbs have their say on the trees.
class RepairTrees final : public Stage {
public:
    [[nodiscard]] std::string_view name() const override { return "tree repair"; }
    [[nodiscard]] Layer requires_layers() const override
    {
        return Layer::sentences | Layer::tags | Layer::parse | Layer::names;
    }
    [[nodiscard]] Layer provides_layers() const override { return Layer::none; }
    void run(std::span<Annotation> passages) const override { std::ranges::for_each(passages, repair_trees); }
};

/// Who says what.
class FindAttributions final : public Stage {
public:
    [[nodiscard]] std::string_view name() const override { return "attributions"; }
    [[nodiscard]] Layer requires_layers() const override
    {
        return Layer::sentences | Layer::tags | Layer::parse | Layer::names;
    }
    [[nodiscard]] Layer provides_layers() const override { return Layer::attributions; }
    void run(std::span<Annotation> passages) const override { std::ranges::for_each(passages, find_attributions); }
};

/// Lets the rules of standing have their say on the factuality that the model estimated.
class RefineFactuality final : public Stage {
public:
    [[nodiscard]] std::string_view name() const override { return "factuality"; }
    [[nodiscard]] Layer requires_layers() const override
    {
        return Layer::sentences | Layer::tags | Layer::parse | Layer::names | Layer::attributions;
    }
    [[nodiscard]] Layer provides_layers() const override { return Layer::none; }
    void run(std::span<Annotation> passages) const override { std::ranges::for_each(passages, refine_factuality); }
};

template <class... Stages>
Pipeline make_pipeline(std::unique_ptr<Stages>... stages)
{
    std::vector<std::unique_ptr<Stage>> list;
    (list.push_back(std::move(stages)), ...);
    return Pipeline(std::move(list));
}

Pipeline make_given_pipeline(std::unique_ptr<Stage> analyser, bool keep_parse, std::unique_ptr<Stage> mention_finder)
{
    auto words = std::make_unique<GivenSentences>();
    auto repair = std::make_unique<RepairTrees>();
    auto attributions = std::make_unique<FindAttributions>();
    auto factuality = std::make_unique<RefineFactuality>();
    if (!keep_parse) {
        return make_pipeline(std::move(words), std::move(analyser), std::move(repair), std::move(attributions),
                             std::move(factuality), std::move(mention_finder));
    }
    // Estimates are refined by the trees that they come with, and attributions read the trees that are kept.
    auto kept = std::make_unique<KeepGivenParse>(make_pipeline(std::move(words), std::move(analyser), std::move(repair),
                                                               std::move(attributions), std::move(factuality)));
    return make_pipeline(std::move(kept), std::make_unique<FindAttributions>(), std::move(mention_finder));
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
    auto given = std::make_unique<Analyser>(*raw, SentenceEnds::given);
    return {make_pipeline(std::make_unique<Tokenizer>(), std::move(raw), std::make_unique<RepairTrees>(),
                          std::make_unique<FindAttributions>(), std::make_unique<RefineFactuality>(),
                          std::make_unique<MentionFinder>(coreference)),
            make_given_pipeline(std::move(given), keep_parse, std::make_unique<MentionFinder>(coreference)),
            keep_parse ? GivenColumns::words_tags_and_trees : GivenColumns::words_only, coreference};
}

} // namespace triplewright
