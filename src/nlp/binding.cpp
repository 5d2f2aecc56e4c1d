// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

#include "nlp/binding.hpp"

#include <algorithm>

#include "nlp/pronoun_features.hpp"

namespace triplewright {

namespace {

bool is_subject(const MentionTraits& traits)
{
    return traits.relation == Relation::nsubj || traits.relation == Relation::nsubj_pass;
}

bool is_personal_pronoun(MarkableClass markable_class)
{
    return is_third_person(markable_class) || markable_class == MarkableClass::i ||
           markable_class == MarkableClass::we || markable_class == MarkableClass::you;
}

/// "his" of "his rival": who has somebody is not whom he has.
bool is_possessor_of(const MentionTraits& possessor, const MentionTraits& owned)
{
    return possessor.relation == Relation::nmod_poss && possessor.governor == owned.head_word;
}

/// "He" of "He says that Ruiz left" (principle C of binding): the pronoun is the subject of a clause, and the name
/// stands behind it in that clause or below it.
bool commands_name(const MentionTraits& pronoun, const MentionTraits& candidate)
{
    if (!is_personal_pronoun(pronoun.markable_class) || !is_subject(pronoun) ||
        kind_of(candidate.markable_class) == MentionKind::pronoun || candidate.head_word < pronoun.head_word) {
        return false;
    }
    if (candidate.head_word == pronoun.governor || candidate.governor == pronoun.head_word) {
        return false; // "He is the mayor", "I, Ana Ruiz, …"
    }
    const auto clauses = std::span(candidate.place.clauses).first(candidate.place.depth);
    return std::ranges::find(clauses, pronoun.governor, &ClauseStep::predicate) != clauses.end();
}

} // namespace

bool is_barred(const MentionTraits& anaphor, const MentionTraits& candidate)
{
    if (anaphor.governor == no_word || anaphor.sentence != candidate.sentence) {
        return false;
    }
    if (is_possessor_of(anaphor, candidate) || is_possessor_of(candidate, anaphor) ||
        commands_name(anaphor, candidate)) {
        return true;
    }
    if (anaphor.is_reflexive || anaphor.relation == Relation::nmod_poss || anaphor.governor != candidate.governor) {
        return false;
    }
    if (kind_of(anaphor.markable_class) != MentionKind::pronoun) {
        return is_subject(candidate) && (anaphor.relation == Relation::obj || anaphor.relation == Relation::iobj);
    }
    const bool is_behind = candidate.head_word > anaphor.head_word;
    return is_subject(candidate) || (is_behind && is_subject(anaphor) && candidate.place.slot != ClauseSlot::other &&
                                     candidate.place.nesting == ClauseNesting::whole);
}

bool may_mean_behind(const MentionTraits& anaphor, const MentionTraits& candidate)
{
    return kind_of(anaphor.markable_class) == MentionKind::pronoun || candidate.governor == anaphor.head_word;
}

std::vector<const KnownChain*> barred_chains(const MentionTraits& anaphor, std::span<const LinkCandidate> candidates)
{
    std::vector<const KnownChain*> barred;
    for (const LinkCandidate& candidate : candidates) {
        if (is_barred(anaphor, candidate.mention->traits)) {
            barred.push_back(candidate.mention->chain.get());
        }
    }
    return barred;
}

} // namespace triplewright
