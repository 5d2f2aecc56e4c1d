// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

#include "triplewright/nlp/coreference.hpp"

#include <algorithm>
#include <cstdint>
#include <utility>
#include <vector>

#include "nlp/coreference_weights.hpp"
#include "nlp/known_chain.hpp"
#include "nlp/markables.hpp"
#include "nlp/mention_memory.hpp"
#include "nlp/portable_exp.hpp"
#include "nlp/split_antecedents.hpp"

namespace triplewright {

namespace {

/// Log-odds above which a markable counts as a mention.
constexpr float least_mention_score = 0;

/// The score of a link that a rule is sure of.
constexpr float certain = 10;

/// How many of the best candidates are tried before a mention counts as new.
constexpr std::size_t tries = 8;

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

/// A mention that is linked to nothing yet.
CoreferentMention to_mention(const Markable& markable, std::size_t sentence, std::uint32_t number)
{
    CoreferentMention mention;
    mention.span = markable.span;
    mention.head_span = markable.head_span;
    mention.sentence = sentence;
    mention.first_word = markable.first_word;
    mention.end_word = markable.end_word;
    mention.head_word = markable.head_word;
    mention.markable_class = markable.markable_class;
    mention.chain = number;
    mention.number = markable.number;
    mention.gender = markable.gender;
    mention.attributes = markable.attributes;
    return mention;
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
    explicit State(std::shared_ptr<const CoreferenceModel> model) : model_(std::move(model)) {}

    CoreferenceChains add(const Annotation& passage)
    {
        CoreferenceChains mentions;
        std::vector<CoreferenceModel::Weights::Projected> projected = model_->weights().project(passage.markables);
        std::size_t next = 0;
        for (std::size_t index = 0; index < passage.sentences.size(); ++index) {
            const SentenceView view(passage, index, sentences_);
            traits_maker_.begin_sentence(view);
            for (; next < passage.markables.size() && passage.markables[next].sentence == index; ++next) {
                const Markable& markable = passage.markables[next];
                mentions.push_back(link(traits_maker_.traits(view, markable), markable, std::move(projected[next])));
                mentions.back().parts = split_antecedents_.add(view, mentions.back());
            }
            ++sentences_;
        }
        return mentions;
    }

private:
    struct Candidate {
        float score = 0;
        const RememberedMention* mention = nullptr;
    };

    CoreferentMention link(MentionTraits traits, const Markable& markable,
                           CoreferenceModel::Weights::Projected projected)
    {
        const CoreferenceModel::Weights& weights = model_->weights();
        auto own = std::make_shared<RememberedMention>();
        own->number = mentions_++;
        own->projected = std::move(projected);
        CoreferentMention mention = to_mention(markable, sentences_, own->number);
        traits.same_before = memory_.count_same(traits.form);
        const auto candidates = memory_.candidates(traits);
        std::vector<Candidate> likely;
        for (const std::shared_ptr<RememberedMention>& before : candidates) {
            const PairFeatures features =
                pair_features(traits, before->traits, own->number - before->number, before->number);
            const float score = weights.pair_score(own->projected, before->projected, features);
            if (score > 0) {
                likely.push_back({score, before.get()});
            }
        }
        // The best first; of equals the nearest.
        std::ranges::sort(likely, [](const Candidate& a, const Candidate& b) {
            return a.score != b.score ? a.score > b.score : a.mention->number > b.mention->number;
        });
        likely.resize(std::min(likely.size(), tries));
        const KnownChain own_facts = facts_of(traits, markable.attributes, own->number);
        if (const auto full = full_name_before(traits, candidates)) {
            own->chain = full->chain;
            mention.antecedent = full->number;
            mention.score = certain;
            merge(*own->chain, own_facts);
            likely.clear();
        }
        if (markable.attributes.reference == Reference::clause) {
            likely.clear();
        }
        const KnownChain* const barred = chain_of_subject_beside(traits, candidates);
        for (const Candidate& candidate : likely) {
            if (candidate.mention->chain.get() != barred && fit(own_facts, *candidate.mention->chain)) {
                own->chain = candidate.mention->chain;
                mention.antecedent = candidate.mention->number;
                mention.score = candidate.score;
                merge(*own->chain, own_facts);
                break;
            }
        }
        if (!own->chain) {
            own->chain = std::make_shared<KnownChain>(own_facts);
        }
        mention.chain = own->chain->first_mention;
        own->traits = std::move(traits);
        own->projected.as_anaphor = {}; // It is nobody's anaphor any more.
        memory_.add(std::move(own));
        return mention;
    }

    /// "National Union of Teachers (NUT)": what the acronym in brackets stands for; null where it is none.
    static std::shared_ptr<RememberedMention>
    full_name_before(const MentionTraits& traits, const std::vector<std::shared_ptr<RememberedMention>>& candidates)
    {
        if (!traits.is_bracketed) {
            return nullptr;
        }
        std::shared_ptr<RememberedMention> found;
        for (auto before = candidates.rbegin(); before != candidates.rend(); ++before) {
            const MentionTraits& other = (*before)->traits;
            if (other.sentence != traits.sentence) {
                break;
            }
            const bool is_longest = !found || other.first_word < found->traits.first_word;
            if (other.end_word + 1 == traits.first_word && other.words.size() > 1 && is_longest &&
                kind_of(other.markable_class) != MentionKind::pronoun) {
                found = *before;
            }
        }
        return found;
    }

    /// "Ruiz joined him": whoever he is, he is not Ruiz (principle B of binding). "Ruiz hurt himself" is another
    /// matter.
    static const KnownChain* chain_of_subject_beside(const MentionTraits& traits,
                                                     const std::vector<std::shared_ptr<RememberedMention>>& candidates)
    {
        const bool is_pronoun = kind_of(traits.markable_class) == MentionKind::pronoun;
        if (!is_pronoun || traits.is_reflexive || traits.governor == no_word ||
            traits.relation == Relation::nmod_poss) {
            return nullptr;
        }
        for (auto before = candidates.rbegin(); before != candidates.rend(); ++before) {
            const MentionTraits& other = (*before)->traits;
            if (other.sentence != traits.sentence) {
                break;
            }
            if (other.governor == traits.governor &&
                (other.relation == Relation::nsubj || other.relation == Relation::nsubj_pass)) {
                return (*before)->chain.get();
            }
        }
        return nullptr;
    }

    std::shared_ptr<const CoreferenceModel> model_;
    TraitsMaker traits_maker_;
    MentionMemory memory_;
    SplitAntecedents split_antecedents_;
    std::size_t sentences_ = 0;
    std::uint32_t mentions_ = 0;
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
