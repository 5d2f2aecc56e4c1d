// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

#include "extraction/time_direction.hpp"

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

bool has_future_auxiliary(const SentenceView& view, WordIndex verb)
{
    static constexpr auto modals =
        word_set("will", "would", "shall", "should", "may", "might", "can", "could", "must", "'ll", "wo");
    for (const WordIndex child : view.children(verb)) {
        if (view.relation(child) == Relation::aux && modals.contains(view.lemma(child))) {
            return !view.has_child(verb, Relation::aux) || view.feature(verb, "Tense") != "Past" ||
                   view.lemma(child) == "will"; // "would have met"
        }
    }
    return false;
}

Direction of_finite(const SentenceView& view, WordIndex verb)
{
    bool past = view.feature(verb, "Tense") == "Past";
    bool present = view.feature(verb, "Tense") == "Pres";
    for (const WordIndex child : view.children(verb)) {
        if (view.has_relation(child, {Relation::aux, Relation::aux_pass, Relation::cop})) {
            past = past || view.feature(child, "Tense") == "Past" || view.lemma(child) == "have";
            present = present || view.feature(child, "Tense") == "Pres";
        }
    }
    return past ? Direction::past : present ? Direction::future : Direction::none;
}

} // namespace

Direction time_direction(const SentenceView& view, WordIndex word)
{
    for (WordIndex up = word; up != no_word; up = view.head(up)) {
        if (looks_ahead(view.lemma(up)) && up != word && view.feature(up, "VerbForm") != "Fin") {
            return Direction::future;
        }
        const bool copular = view.has_child(up, Relation::cop);
        if (!view.has_upos(up, {"VERB", "AUX"}) && !copular) {
            continue;
        }
        if (has_future_auxiliary(view, up)) {
            return Direction::future;
        }
        if (view.feature(up, "VerbForm") == "Inf" && !view.has_child(up, Relation::aux)) {
            return Direction::future;
        }
        const Direction found = of_finite(view, up);
        if (found != Direction::none) {
            return found;
        }
    }
    return Direction::past;
}

} // namespace triplewright
