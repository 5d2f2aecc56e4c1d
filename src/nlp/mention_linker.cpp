// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

#include "nlp/mention_linker.hpp"

#include <algorithm>
#include <utility>

#include "nlp/binding.hpp"
#include "nlp/description_choice.hpp"
#include "nlp/known_chain.hpp"
#include "nlp/pronoun_features.hpp"

namespace triplewright {

namespace {

/// The score of a link that a rule is sure of.
constexpr float certain = 10;

/// How many of the best chains are tried before a mention counts as new.
constexpr std::size_t tries = 8;

/// Names of the same sentence that may be meant by what stands before them.
constexpr std::size_t most_behind = 8;

/// "National Union of Teachers (NUT)": what the acronym in brackets stands for; null where it is none.
const RememberedMention* full_name_before(const MentionTraits& traits, std::span<const LinkCandidate> candidates)
{
    if (!traits.is_bracketed) {
        return nullptr;
    }
    const RememberedMention* found = nullptr;
    for (const LinkCandidate& candidate : candidates) {
        const MentionTraits& other = candidate.mention->traits;
        const bool is_longest = found == nullptr || other.first_word < found->traits.first_word;
        if (other.sentence == traits.sentence && other.end_word + 1 == traits.first_word && other.words.size() > 1 &&
            is_longest && kind_of(other.markable_class) != MentionKind::pronoun) {
            found = candidate.mention.get();
        }
    }
    return found;
}

/// "The country" after "the country" that nobody named, where the text has called Kenya a country: are the two one? Of
/// things of other types ("the road") a text has several.
bool continues_both(const RememberedMention& description, const ChainChoice& chosen, const DescriptionChoice& choice)
{
    constexpr double least_odds = 8;
    constexpr float least_score = 1.5F;
    const EntityType type = choice.described->chain->type;
    const bool is_unique =
        type == EntityType::person || type == EntityType::organization || type == EntityType::location;
    return is_unique && choice.described->fit.link == DescriptionLink::same_noun && choice.score >= least_score &&
           chosen.odds >= least_odds && chosen.chain->names.empty() && chosen.chain != choice.described->chain.get() &&
           chosen.best->mention->traits.words == description.traits.words &&
           fit(*chosen.chain, *choice.described->chain);
}

/// Is no other chain nearly as likely? A text about two parties calls either one "the party".
bool is_only_one(const std::vector<DescribedChain>& described, std::span<const LinkCandidate> candidates,
                 const DescriptionChoice& choice)
{
    constexpr float least_lead = 2;
    std::vector<DescribedChain> others = described;
    std::erase_if(others, [&](const DescribedChain& other) { return other.chain == choice.described->chain; });
    const auto second = choose_described(others, candidates, nullptr);
    return !second || second->score + least_lead <= choice.score;
}

/// The mention as it is handed on.
CoreferentMention described(const RememberedMention& mention, const Markable& markable)
{
    CoreferentMention described;
    described.span = markable.span;
    described.head_span = markable.head_span;
    described.sentence = mention.traits.sentence;
    described.first_word = markable.first_word;
    described.end_word = markable.end_word;
    described.head_word = markable.head_word;
    described.markable_class = markable.markable_class;
    described.chain = mention.chain->first_mention;
    described.antecedent = mention.antecedent;
    described.score = mention.score;
    described.number = markable.number;
    described.gender = markable.gender;
    described.attributes = markable.attributes;
    if (mention.other_chain) {
        described.other_chain = mention.other_chain->first_mention;
        described.other_score = mention.other_score;
    }
    return described;
}

} // namespace

MentionLinker::MentionLinker(const CoreferenceModel::Weights& weights, LinkObserver* observer)
    : weights_(weights), observer_(observer), traits_maker_(weights.given_names)
{}

void MentionLinker::add_sentence(const SentenceView& view, std::span<const Markable> markables,
                                 std::span<CoreferenceModel::Weights::Projected> projected, CoreferenceChains& out)
{
    describe(view, markables, projected);
    const auto turn_of = [&](std::size_t index) {
        const MentionKind kind = kind_of(markables[index].markable_class);
        const bool is_speaker = kind == MentionKind::nominal && speakers_.speaks(sentence_[index]);
        return kind == MentionKind::name ? 0 : is_speaker ? 1 : 2;
    };
    for (const int turn : {0, 1, 2}) {
        for (std::size_t index = 0; index < markables.size(); ++index) {
            if (turn_of(index) == turn) {
                decide(view, index);
                correct_kind(*sentence_[index]);
                speakers_.decided(sentence_[index], traits_maker_.is_whole(sentence_[index]->traits.quotation));
                described_.add(view, *sentence_[index]);
            }
        }
    }
    for (std::size_t index = 0; index < markables.size(); ++index) {
        turn_forwards(index);
    }
    for (std::size_t index = 0; index < markables.size(); ++index) {
        Mention& mention = sentence_[index];
        out.push_back(described(*mention, markables[index]));
        mention->projected.as_anaphor = {}; // It is nobody's anaphor any more.
        memory_.add(std::move(mention));
    }
}

void MentionLinker::describe(const SentenceView& view, std::span<const Markable> markables,
                             std::span<CoreferenceModel::Weights::Projected> projected)
{
    traits_maker_.begin_sentence(view);
    described_.begin_sentence(view);
    sentence_.clear();
    std::uint32_t people = 0;
    for (std::size_t index = 0; index < markables.size(); ++index) {
        auto mention = std::make_shared<RememberedMention>();
        mention->number = mentions_++;
        mention->projected = std::move(projected[index]);
        mention->traits = traits_maker_.traits(view, markables[index]);
        mention->attributes = markables[index].attributes;
        mention->traits.place_among = static_cast<std::uint32_t>(index);
        mention->traits.people_before = people;
        people += is_personal(mention->traits) ? 1 : 0;
        sentence_.push_back(std::move(mention));
        sentence_.back()->traits.same_before = count_same(index);
    }
    speakers_.begin_sentence(sentence_, traits_maker_.quotations(),
                             view.size() > 0 && view.word(view.size() - 1).form == ":");
}

std::uint32_t MentionLinker::count_same(std::size_t index) const
{
    const std::string& form = sentence_[index]->traits.form;
    std::uint32_t count = memory_.count_same(form);
    for (std::size_t i = index - std::min(index, MentionMemory::nearest); i < index; ++i) {
        count += sentence_[i]->traits.form == form ? 1 : 0;
    }
    return std::min<std::uint32_t>(count, MentionMemory::remembered);
}

std::vector<LinkCandidate> MentionLinker::candidates(std::size_t index) const
{
    const RememberedMention& own = *sentence_[index];
    const std::size_t first = index - std::min(index, MentionMemory::nearest);
    std::vector<LinkCandidate> found;
    const auto add = [&](const Mention& mention) {
        if (mention->chain) {
            found.push_back({mention});
        }
    };
    for (const Mention& mention : memory_.candidates(own.traits, MentionMemory::nearest - (index - first))) {
        add(mention);
    }
    for (std::size_t i = first; i < index; ++i) {
        add(sentence_[i]);
    }
    const std::size_t before = found.size();
    const std::size_t end = std::min(sentence_.size(), index + 1 + MentionMemory::nearest);
    for (std::size_t i = index + 1; i < end && found.size() < before + most_behind; ++i) {
        if (may_mean_behind(own.traits, sentence_[i]->traits)) {
            add(sentence_[i]);
        }
    }
    return found;
}

void MentionLinker::decide(const SentenceView& view, std::size_t index)
{
    RememberedMention& own = *sentence_[index];
    std::vector<LinkCandidate> all = candidates(index);
    const KnownChain facts = facts_of(own.traits, own.attributes, own.number);
    const std::vector<ChainTraits> chains = chain_traits(own.traits, facts, all);
    for (std::size_t i = 0; i < all.size(); ++i) {
        const RememberedMention& other = *all[i].mention;
        all[i].features = pair_features(own.traits, other.traits, own.number, other.number, chains[i]);
        all[i].score = weights_.pair_score(own.projected, other.projected, all[i].features) +
                       given_name_odds(own.traits, chains[i]);
    }
    if (observer_ != nullptr) {
        observer_->see({own, facts, all});
    }
    if (const RememberedMention* const full = full_name_before(own.traits, all)) {
        join(own, facts, *full, certain);
        return;
    }
    std::vector<ChainChoice> likely = ranked_chains(all, kind_of(own.traits.markable_class) == MentionKind::pronoun);
    likely.resize(own.attributes.reference == Reference::clause ? 0 : std::min(likely.size(), tries));
    std::vector<const KnownChain*> barred = barred_chains(own.traits, all);
    if (traits_maker_.is_whole(own.traits.quotation) || own.traits.quotation == 0) {
        speakers_.add_barred(sentence_[index], barred);
    }
    const bool is_nominal = kind_of(own.traits.markable_class) == MentionKind::nominal;
    const auto is_free = [&](const KnownChain& chain) {
        return std::ranges::find(barred, &chain) == barred.end() && fit(facts, chain);
    };
    const auto place = std::ranges::find_if(likely, [&](const ChainChoice& choice) { return is_free(*choice.chain); });
    const ChainChoice* const chosen = place == likely.end() ? nullptr : &*place;
    if (is_nominal &&
        (join_name_beside(view, index, facts, chosen) || join_described(view, index, facts, {all, barred, chosen}))) {
        return;
    }
    if (chosen != nullptr) {
        join(own, facts, *chosen->best->mention, log_odds(chosen->odds, chosen->best->score));
        return;
    }
    own.chain = std::make_shared<KnownChain>(facts);
}

void MentionLinker::correct_kind(RememberedMention& mention)
{
    MentionTraits& traits = mention.traits;
    if (traits.words.size() == 1 && mention.chain->is_person && !mention.chain->names.empty() &&
        kind_of(traits.markable_class) == MentionKind::name) {
        traits.markable_class = MarkableClass::person_name;
    }
}

/// "The mayor" after "Mayor Ana Ruiz".
bool MentionLinker::join_described(const SentenceView& view, std::size_t index, const KnownChain& facts,
                                   const LinkOptions& options)
{
    RememberedMention& own = *sentence_[index];
    std::vector<DescribedChain> described = described_.candidates(view, own);
    if (options.chosen != nullptr && is_called_so(*options.chosen->chain, described)) {
        return false; // The network says so too.
    }
    std::erase_if(described, [&](const DescribedChain& candidate) {
        const KnownChain& chain = *candidate.chain;
        return chain.first_mention >= own.number || !fit(facts, chain) ||
               std::ranges::find(options.barred, &chain) != options.barred.end() ||
               would_be_pronoun(own.traits, chain, sentence_);
    });
    const auto choice = choose_described(described, options.candidates, options.chosen);
    if (choice) {
        own.chain = choice->described->chain;
        own.antecedent = choice->described->last_mention;
        own.score = choice->score;
        if (options.chosen != nullptr && continues_both(own, *options.chosen, *choice) &&
            is_only_one(described, options.candidates, *choice)) {
            own.other_chain = options.chosen->best->mention->chain;
            own.other_score = std::min(choice->score, log_odds(options.chosen->odds, options.chosen->best->score));
        }
        merge(*own.chain, facts);
    }
    return choice.has_value();
}

/// "The mayor, Ana Ruiz": the phrase means whom the name beside it means. Where the name is new in the text and the
/// phrase is not, the name joins the phrase.
bool MentionLinker::join_name_beside(const SentenceView& view, std::size_t index, KnownChain facts,
                                     const ChainChoice* chosen)
{
    RememberedMention& own = *sentence_[index];
    const WordIndex beside = name_beside(view, static_cast<WordIndex>(own.traits.head_word));
    if (beside == no_word) {
        return false;
    }
    const auto named = std::ranges::find_if(sentence_, [&](const Mention& mention) {
        return mention->chain != nullptr && mention->traits.head_word == beside;
    });
    if (named == sentence_.end() || !fit(facts, *(*named)->chain) ||
        (chosen != nullptr && chosen->chain == (*named)->chain.get())) {
        return false;
    }
    RememberedMention& name = **named;
    own.is_beside_name = true;
    facts.size = facts.subjects = 0; // Name and noun are mentioned once.
    const bool is_new = name.antecedent == no_antecedent && name.chain->size == 1;
    const std::shared_ptr<KnownChain> names_chain = name.chain;
    if (is_new && chosen != nullptr && chosen->chain->names.empty() &&
        chosen->best->mention->number < sentence_.front()->number &&
        chosen->best->mention->traits.sentence + 3 >= own.traits.sentence && fit(*names_chain, *chosen->chain)) {
        const float score = log_odds(chosen->odds, chosen->best->score);
        join(name, *names_chain, *chosen->best->mention, score);
        described_.replace(names_chain.get(), name.chain);
        join(own, facts, *chosen->best->mention, score);
        return true;
    }
    join(own, facts, name, certain);
    return true;
}

void MentionLinker::join(RememberedMention& mention, const KnownChain& facts, const RememberedMention& antecedent,
                         float score)
{
    mention.chain = antecedent.chain;
    mention.antecedent = antecedent.number;
    mention.score = score;
    merge(*mention.chain, facts);
}

/// A mention that was linked to one behind it is linked to what that one means, or the other one to it.
void MentionLinker::turn_forwards(std::size_t index)
{
    RememberedMention& own = *sentence_[index];
    while (own.antecedent != no_antecedent && own.antecedent > own.number) {
        RememberedMention& behind = *sentence_[index + (own.antecedent - own.number)];
        if (behind.antecedent == no_antecedent) {
            behind.antecedent = own.number;
            behind.score = own.score;
            own.antecedent = no_antecedent;
            own.score = 0;
        } else {
            own.antecedent = behind.antecedent;
        }
    }
}

} // namespace triplewright
