// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

#include "nlp/clause_place.hpp"

#include <optional>

namespace triplewright {

namespace {

std::optional<ClauseSlot> slot_of(Relation relation)
{
    switch (relation) {
    case Relation::nsubj:
    case Relation::nsubj_pass:
    case Relation::nsubj_outer: return ClauseSlot::subject;
    case Relation::obj:
    case Relation::iobj: return ClauseSlot::object;
    case Relation::obl:
    case Relation::obl_agent:
    case Relation::obl_unmarked: return ClauseSlot::oblique;
    case Relation::vocative:
    case Relation::dislocated:
    case Relation::expl: return ClauseSlot::other;
    default: return std::nullopt;
    }
}

std::optional<ClauseLink> link_of(Relation relation)
{
    switch (relation) {
    case Relation::root: return ClauseLink::main;
    case Relation::advcl: return ClauseLink::adverbial;
    case Relation::ccomp:
    case Relation::csubj: return ClauseLink::complement;
    case Relation::acl:
    case Relation::acl_relcl: return ClauseLink::relative;
    case Relation::xcomp:
    case Relation::parataxis: return ClauseLink::other;
    default: return std::nullopt;
    }
}

ClauseNesting nesting_of(Relation relation)
{
    if (relation == Relation::nmod_poss) {
        return ClauseNesting::possessor;
    }
    return relation == Relation::conj || relation == Relation::appos || relation == Relation::list
               ? ClauseNesting::coordinate
               : ClauseNesting::modifier;
}

/// A verb, or whatever has a subject or a copula.
bool is_predicate(const SentenceView& view, WordIndex word)
{
    return view.has_upos(word, {"VERB", "AUX"}) || view.has_child(word, Relation::nsubj) ||
           view.has_child(word, Relation::nsubj_pass) || view.has_child(word, Relation::cop);
}

/// The place of a phrase in its innermost clause.
struct Filler {
    WordIndex predicate;
    ClauseSlot slot;
    ClauseNesting nesting;
};

Filler filler_of(const SentenceView& view, WordIndex word)
{
    ClauseNesting nesting = ClauseNesting::whole;
    while (true) {
        const Relation relation = view.relation(word);
        const WordIndex above = view.head(word);
        if (above == no_word || link_of(relation) || (relation == Relation::conj && is_predicate(view, word))) {
            return {word, ClauseSlot::other, nesting}; // the phrase is a predicate itself
        }
        if (const auto slot = slot_of(relation)) {
            return {above, *slot, nesting};
        }
        if (nesting == ClauseNesting::whole || nesting == ClauseNesting::coordinate) {
            nesting = nesting_of(relation);
        }
        word = above;
    }
}

} // namespace

ClausePlace clause_place(const SentenceView& view, WordIndex head)
{
    const Filler filler = filler_of(view, head);
    ClausePlace place;
    place.slot = filler.slot;
    place.nesting = filler.nesting;
    WordIndex predicate = filler.predicate;
    while (place.depth < most_clauses) {
        ClauseStep& step = place.clauses[place.depth++];
        step.predicate = predicate;
        const Relation relation = view.relation(predicate);
        const WordIndex above = view.head(predicate);
        step.link = relation == Relation::conj ? ClauseLink::coordinate : link_of(relation).value_or(ClauseLink::other);
        if (above == no_word) {
            step.link = ClauseLink::main;
            break;
        }
        predicate = is_predicate(view, above) ? above : filler_of(view, above).predicate;
    }
    return place;
}

ClauseDistance clause_distance(const ClausePlace& anaphor, const ClausePlace& candidate)
{
    const auto below = [](const ClausePlace& place, std::size_t steps) {
        return steps == 0 ? 0 : steps == 1 ? 1 + static_cast<std::size_t>(place.clauses[0].link) : deep_below;
    };
    for (std::size_t i = 0; i < anaphor.depth; ++i) {
        for (std::size_t j = 0; j < candidate.depth; ++j) {
            if (anaphor.clauses[i].predicate == candidate.clauses[j].predicate) {
                return {below(anaphor, i), below(candidate, j)};
            }
        }
    }
    return {deep_below, deep_below};
}

} // namespace triplewright
