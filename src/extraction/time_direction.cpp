// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

#include "extraction/time_direction.hpp"

#include <algorithm>

#include "triplewright/text/word_set.hpp"

namespace triplewright {

namespace {

/// Adjectives and participles that put what follows ahead: "set to", "due on Friday".
bool looks_ahead(std::string_view lemma)
{
    static constexpr auto ahead = word_set("due", "upcoming", "forthcoming", "scheduled", "slated", "set", "schedule",
                                           "slate", "expect", "plan", "expected", "planned");
    return ahead.contains(lemma);
}

/// Future under "will"; `present` under "may" and the like, where what describes a noun need not lie ahead.
Direction of_auxiliaries(const SentenceView& view, WordIndex verb)
{
    static constexpr auto modals =
        word_set("will", "would", "shall", "should", "may", "might", "can", "could", "must", "'ll", "wo");
    bool modal = false;
    bool will = false;
    bool perfect = false;
    for (const WordIndex child : view.children(verb)) {
        if (view.relation(child) == Relation::aux) {
            modal = modal || modals.contains(view.lemma(child));
            will = will || view.lemma(child) == "will" || view.lemma(child) == "shall" || view.lemma(child) == "'ll";
            perfect = perfect || view.lemma(child) == "have"; // "would have met"
        }
    }
    return will ? Direction::future : modal && !perfect ? Direction::present : Direction::none;
}

Direction of_finite(const SentenceView& view, WordIndex verb)
{
    bool past = view.feature(verb, "Tense") == "Past";
    bool present = view.feature(verb, "Tense") == "Pres" && view.feature(verb, "VerbForm") == "Fin";
    for (const WordIndex child : view.children(verb)) {
        if (view.has_relation(child, {Relation::aux, Relation::aux_pass, Relation::cop})) {
            past = past || view.feature(child, "Tense") == "Past" || view.lemma(child) == "have";
            present = present || view.feature(child, "Tense") == "Pres";
        }
    }
    return past ? Direction::past : present ? Direction::present : Direction::none;
}

/// "forced her to leave", "managed to leave": an infinitive that happened when the verb above did.
bool shares_time(const SentenceView& view, WordIndex infinitive)
{
    static constexpr auto verbs = word_set("force", "manage", "begin", "start", "continue", "fail", "help", "allow",
                                           "cause", "lead", "compel", "try", "attempt", "happen", "prompt", "refuse",
                                           "decline", "get", "cease", "stop", "enable", "proceed", "rush");
    const WordIndex above = view.head(infinitive);
    if (above == no_word) {
        return false;
    }
    if (view.relation(infinitive) == Relation::acl) { // "the first woman to win"
        return std::ranges::any_of(view.children(above), [&](WordIndex child) {
            return view.lemma(child) == "first" || view.lemma(child) == "only" || view.lemma(child) == "last";
        });
    }
    return verbs.contains(view.lemma(above)) &&
           view.has_relation(infinitive, {Relation::xcomp, Relation::advcl, Relation::ccomp});
}

/// What the predicate itself tells; `none` for what is no predicate or has no tense.
Direction of_predicate(const SentenceView& view, WordIndex word)
{
    if (!view.has_upos(word, {"VERB", "AUX"}) && !view.has_child(word, Relation::cop)) {
        return Direction::none;
    }
    const bool infinitive = view.feature(word, "VerbForm") == "Inf" && !view.has_child(word, Relation::aux);
    if (infinitive && shares_time(view, word)) {
        return Direction::none;
    }
    const Direction ahead = infinitive ? Direction::present : of_auxiliaries(view, word);
    return ahead != Direction::none ? ahead : of_finite(view, word);
}

} // namespace

Direction TimeDirections::of(WordIndex word)
{
    const Direction own = of_predicate(*view_, word);
    const Direction found = own != Direction::none ? own : above(view_->head(word));
    return found == Direction::present ? Direction::future : found;
}

bool TimeDirections::is_open(WordIndex word)
{
    const WordIndex head = view_->head(word);
    return head != no_word && view_->has_upos(head, {"NOUN", "PROPN"}) && above(head) == Direction::present;
}

Direction TimeDirections::above(WordIndex word)
{
    below_.resize(view_->size(), Direction::none);
    Direction found = Direction::none;
    WordIndex top = word;
    while (top != no_word) {
        found = below_[top];
        const bool heading = view_->word(top).form == "Heading" || view_->word(top).form == "heading";
        if (found == Direction::none && (heading || looks_ahead(view_->lemma(top))) &&
            view_->feature(top, "VerbForm") != "Fin") {
            found = Direction::future;
        }
        if (found == Direction::none) {
            found = of_predicate(*view_, top);
        }
        if (found != Direction::none) {
            break;
        }
        top = view_->head(top);
    }
    found = found == Direction::none ? Direction::past : found;
    for (WordIndex up = word; up != no_word; up = view_->head(up)) {
        below_[up] = found;
        if (up == top) {
            break;
        }
    }
    return found;
}

} // namespace triplewright
