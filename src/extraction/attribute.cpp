// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

// What adjectives before a noun say of it: ages, bases.

#include "extraction/mention.hpp"
#include "extraction/noun_facts.hpp"
#include "extraction/noun_relation.hpp"

namespace triplewright {

namespace {

/// "Lagos" of "Lagos-based", "61" of "61-year-old".
WordIndex first_part(const SentenceView& view, WordIndex word)
{
    for (const WordIndex child : view.children(word)) {
        if (child < word && view.has_relation(child, {Relation::obl, Relation::obl_unmarked, Relation::compound,
                                                      Relation::nmod, Relation::advmod, Relation::amod,
                                                      Relation::nmod_unmarked, Relation::obj, Relation::nummod})) {
            return child;
        }
    }
    return no_word;
}

void state_base(Workspace& work, WordIndex noun, WordIndex based)
{
    const WordIndex place = first_part(work.view, based);
    if (place != no_word && is_named(work.view, place)) {
        state_relation(work, noun, "be_based_in", place, work.view.word(based).head_probability, "attribute", based);
    }
}

void state_years_old(Workspace& work, WordIndex noun, WordIndex old)
{
    const SentenceView& view = work.view;
    const WordIndex year = view.lemma(old) == "old" ? first_part(view, old) : no_word;
    if (year == no_word || view.lemma(year) != "year") {
        return;
    }
    const WordIndex number = first_part(view, year);
    if (number != no_word && is_age(view, number)) {
        state_age(work, noun, number, view.word(old).head_probability);
    }
}

/// "aged 61"
void state_aged(Workspace& work, WordIndex noun, WordIndex aged)
{
    for (const WordIndex child : work.view.children(aged)) {
        if (child > aged && is_age(work.view, child)) {
            state_age(work, noun, child, work.view.word(aged).head_probability);
            return;
        }
    }
}

} // namespace

void state_attributes(Workspace& work, WordIndex word)
{
    const SentenceView& view = work.view;
    // "Tom Reyes, a 61-year-old lawyer": it is Reyes who is so old.
    const WordIndex above = view.relation(word) == Relation::appos ? view.head(word) : no_word;
    const bool is_said_of_name = above != no_word && is_in_entity_name(view, above) && !is_in_entity_name(view, word) &&
                                 !is_unlike(entity_type(view, above), entity_type(view, word));
    const WordIndex noun = is_said_of_name ? above : word;
    if (view.lemma(word) == "old" && entity_type(view, word) == EntityType::person) { // "the 41-year-old"
        state_years_old(work, noun, word);
    }
    for (const WordIndex child : view.children(word)) {
        if (!view.has_relation(child, {Relation::amod, Relation::acl, Relation::compound})) {
            continue;
        }
        const std::string_view lemma = view.lemma(child);
        if (lemma == "base" || lemma == "based" || lemma == "headquarter" || lemma == "headquartered") {
            if (child < word) {
                state_base(work, noun, child);
            }
        } else if (lemma == "old") {
            state_years_old(work, noun, child);
        } else if (lemma == "aged" || lemma == "age") {
            state_aged(work, noun, child);
        }
    }
}

} // namespace triplewright
