// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

#include "triplewright/nlp/coreference.hpp"

#include <algorithm>
#include <span>
#include <utility>
#include <vector>

#include "nlp/coreference_weights.hpp"
#include "nlp/markables.hpp"
#include "nlp/mention_linker.hpp"
#include "nlp/split_antecedents.hpp"
#include "triplewright/text/portable_exp.hpp"

namespace triplewright {

namespace {

/// Log-odds above which a markable counts as a mention.
constexpr float least_mention_score = 0;

/// Appends a mention; of several with the same words the likeliest stays.
void add_mention(std::vector<Markable>& mentions, Markable mention)
{
    const auto same = [&](const Markable& other) {
        return other.sentence == mention.sentence && other.span == mention.span;
    };
    // Whoever has the same words has its head among them, so it stands near the end.
    const auto first =
        std::ranges::lower_bound(mentions, std::pair(mention.sentence, mention.first_word), {},
                                 [](const Markable& other) { return std::pair(other.sentence, other.head_word); });
    const auto place = std::find_if(first, mentions.end(), same);
    if (place == mentions.end()) {
        mentions.push_back(std::move(mention));
    } else if (place->probability < mention.probability) {
        mentions.erase(place);
        mentions.push_back(std::move(mention));
    }
}

/// The vector of the word that the phrase depends on; zeros for a root.
void append_governor(const SentenceView& view, const float* vectors, const CoreferenceModel::Weights& weights,
                     Markable& markable)
{
    const WordIndex governor = view.head(static_cast<WordIndex>(markable.head_word));
    if (governor == no_word) {
        markable.vector.resize(2 * weights.pair_width, 0);
        return;
    }
    const float* const vector = vectors + governor * weights.width();
    markable.vector.insert(markable.vector.end(), vector + weights.mention_width, vector + weights.width());
}

} // namespace

CoreferenceModel::CoreferenceModel(const ModelFile& model) : weights_(std::make_unique<const Weights>(model)) {}

CoreferenceModel::~CoreferenceModel() = default;

MentionFinder::MentionFinder(std::shared_ptr<const CoreferenceModel> model) : model_(std::move(model)) {}

MentionFinder::~MentionFinder() = default;

Layer MentionFinder::requires_layers() const
{
    return Layer::sentences | Layer::tags | Layer::parse | Layer::names | Layer::vectors;
}

void MentionFinder::run(std::span<Annotation> passages) const
{
    const CoreferenceModel::Weights& weights = model_->weights();
    for (Annotation& passage : passages) {
        passage.markables.clear();
        const float* vectors = passage.vectors.data();
        for (std::size_t index = 0; index < passage.sentences.size(); ++index) {
            const SentenceView view(passage, index, index);
            for (Markable& markable : find_markables(view)) {
                const float* const vector = vectors + markable.head_word * weights.width();
                const float score = weights.mention_score(
                    vector, markable.markable_class, markable_role(view, static_cast<WordIndex>(markable.head_word)));
                if (score <= least_mention_score) {
                    continue;
                }
                markable.sentence = index;
                markable.probability = static_cast<float>(1 / (1 + portable_exp(-score)));
                markable.vector.assign(vector + weights.mention_width, vector + weights.width());
                append_governor(view, vectors, weights, markable);
                add_mention(passage.markables, std::move(markable));
            }
            vectors += view.size() * weights.width();
        }
        passage.vectors.clear();
        passage.vectors.shrink_to_fit();
    }
}

class DocumentCoreference::State {
public:
    explicit State(std::shared_ptr<const CoreferenceModel> model) : model_(std::move(model)), linker_(model_->weights())
    {}

    CoreferenceChains add(const Annotation& passage)
    {
        CoreferenceChains mentions;
        std::vector<CoreferenceModel::Weights::Projected> projected = model_->weights().project(passage.markables);
        const std::span<const Markable> markables = passage.markables;
        std::size_t next = 0;
        for (std::size_t index = 0; index < passage.sentences.size(); ++index) {
            const std::size_t first = next;
            while (next < markables.size() && markables[next].sentence == index) {
                ++next;
            }
            const SentenceView view(passage, index, sentences_++);
            linker_.add_sentence(view, markables.subspan(first, next - first),
                                 std::span(projected).subspan(first, next - first), mentions);
            for (std::size_t own = first; own < next; ++own) {
                mentions[own].parts = split_antecedents_.add(view, mentions[own]);
            }
        }
        return mentions;
    }

private:
    std::shared_ptr<const CoreferenceModel> model_;
    MentionLinker linker_;
    SplitAntecedents split_antecedents_;
    std::size_t sentences_ = 0;
};

DocumentCoreference::DocumentCoreference(std::shared_ptr<const CoreferenceModel> model)
    : state_(std::make_unique<State>(std::move(model)))
{}

DocumentCoreference::~DocumentCoreference() = default;
DocumentCoreference::DocumentCoreference(DocumentCoreference&&) noexcept = default;
DocumentCoreference& DocumentCoreference::operator=(DocumentCoreference&&) noexcept = default;

CoreferenceChains DocumentCoreference::add(const Annotation& passage)
{
    return state_->add(passage);
}

} // namespace triplewright
