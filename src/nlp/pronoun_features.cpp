// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

#include "nlp/pronoun_features.hpp"

#include <algorithm>

#include "nlp/buckets.hpp"

namespace triplewright {

namespace {

constexpr std::array<std::size_t, 8> word_steps = {1, 2, 3, 5, 8, 12, 20, 35};
constexpr std::array<std::size_t, 5> size_steps = {1, 2, 3, 5, 9};
constexpr std::array<std::size_t, 4> competitor_steps = {1, 2, 3, 5};

std::size_t number(bool value)
{
    return value ? 1 : 0;
}

/// A pair as the templates see it.
class Pair {
public:
    Pair(const MentionTraits& anaphor, const MentionTraits& candidate, bool is_behind, const ChainTraits& chain)
        : anaphor_(anaphor), candidate_(candidate), chain_(chain), is_behind_(is_behind),
          sentences_(std::min<std::size_t>(anaphor.sentence - candidate.sentence, 3)),
          is_of_people_(anaphor.markable_class == MarkableClass::he || anaphor.markable_class == MarkableClass::she),
          is_possessive_(anaphor.relation == Relation::nmod_poss)
    {
        if (sentences_ == 0) {
            clauses_ = clause_distance(anaphor.place, candidate.place);
        }
    }

    [[nodiscard]] PronounFeatures features() const
    {
        const std::size_t kind = number(is_of_people_) * 2 + number(is_possessive_);
        const std::array<std::size_t, pronoun_templates> values = {
            clauses(), slots(),     prominence(), chain_kind(), subjecthood(), competition(),
            words(),   beginning(), parallel(),   order(),      given_name()};
        PronounFeatures features{};
        for (std::size_t i = 0; i < pronoun_templates; ++i) {
            const std::size_t kinds = i == 1 ? 2 : pronoun_kinds;
            const std::size_t size = (pronoun_template_sizes[i] - 1) / kinds;
            features[i] = 1 + (i == 1 ? number(is_possessive_) : kind) * size + values[i];
        }
        return features;
    }

private:
    [[nodiscard]] std::size_t clauses() const
    {
        return sentences_ != 0 ? clause_distances * clause_distances * 2
                               : (clauses_.anaphor * clause_distances + clauses_.candidate) * 2 + number(is_behind_);
    }

    [[nodiscard]] std::size_t slot_of_candidate() const { return static_cast<std::size_t>(candidate_.place.slot); }

    [[nodiscard]] std::size_t slots() const
    {
        const std::size_t where = sentences_ > 1           ? 4
                                  : sentences_ == 1        ? 3
                                  : clauses_.candidate > 0 ? 2
                                  : clauses_.anaphor > 0   ? 1
                                                           : 0;
        const std::size_t candidate =
            slot_of_candidate() * clause_nestings + static_cast<std::size_t>(candidate_.place.nesting);
        return (where * clause_slots + static_cast<std::size_t>(anaphor_.place.slot)) * clause_slots * clause_nestings +
               candidate;
    }

    [[nodiscard]] std::size_t rank() const { return std::min<std::size_t>(chain_.rank, 4); }

    [[nodiscard]] std::size_t prominence() const { return bucket(chain_.size, size_steps) * 5 + rank(); }

    [[nodiscard]] std::size_t chain_kind() const
    {
        const std::size_t kind = !chain_.has_name ? 0 : chain_.is_person ? 1 : 2;
        const std::size_t gender = chain_.has_gender ? 2 : chain_.is_person ? 1 : 0;
        return (kind * 3 + gender) * 2 + number(chain_.is_last);
    }

    [[nodiscard]] std::size_t subjecthood() const
    {
        return std::min<std::size_t>(chain_.subjects, 3) * 4 + number(chain_.was_subject) * 2 + number(chain_.is_topic);
    }

    [[nodiscard]] std::size_t competition() const { return rank() * 5 + bucket(chain_.competitors, competitor_steps); }

    [[nodiscard]] std::size_t words() const
    {
        if (sentences_ != 0) {
            return 2 * (word_steps.size() + 1);
        }
        const std::size_t a = anaphor_.head_word;
        const std::size_t c = candidate_.head_word;
        return bucket(a > c ? a - c : c - a, word_steps) * 2 + number(is_behind_);
    }

    /// Whether the pronoun opens its sentence, and whether the candidate is in the main clause of its own.
    [[nodiscard]] std::size_t beginning() const
    {
        const bool is_main = candidate_.place.depth == 1;
        const std::size_t opens = number(anaphor_.place_among == 0);
        return ((sentences_ * 2 + opens) * clause_slots + slot_of_candidate()) * 2 + number(is_main);
    }

    [[nodiscard]] std::size_t parallel() const
    {
        const bool same_governor =
            !anaphor_.governor_lemma.empty() && anaphor_.governor_lemma == candidate_.governor_lemma;
        return number(same_governor) * 2 + number(anaphor_.place.slot == candidate_.place.slot);
    }

    [[nodiscard]] std::size_t order() const
    {
        const std::uint32_t before = is_of_people_ ? candidate_.people_before : candidate_.place_among;
        return sentences_ * 4 + std::min<std::size_t>(before, 3);
    }

    /// 0: not known, 1: the pronoun's, 2: the other one.
    [[nodiscard]] std::size_t agreement(Gender gender) const
    {
        return gender == Gender::unknown ? 0 : gender == anaphor_.gender ? 1 : 2;
    }

    [[nodiscard]] std::size_t given_name() const
    {
        const Gender gender = chain_.is_family_name ? chain_.given_gender : candidate_.given_gender;
        return (agreement(gender) * 3 + agreement(chain_.given_gender)) * 2 + number(candidate_.words.size() > 1);
    }

    const MentionTraits& anaphor_;
    const MentionTraits& candidate_;
    const ChainTraits& chain_;
    bool is_behind_;
    std::size_t sentences_;
    bool is_of_people_;
    bool is_possessive_;
    ClauseDistance clauses_;
};

} // namespace

bool is_third_person(MarkableClass markable_class)
{
    return markable_class <= MarkableClass::they; // the first four of the enumeration
}

PronounFeatures pronoun_features(const MentionTraits& anaphor, const MentionTraits& candidate, bool is_behind,
                                 const ChainTraits& chain)
{
    if (!is_third_person(anaphor.markable_class)) {
        return {};
    }
    return Pair(anaphor, candidate, is_behind, chain).features();
}

} // namespace triplewright
