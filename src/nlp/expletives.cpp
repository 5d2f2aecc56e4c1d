// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

#include "nlp/expletives.hpp"

#include <algorithm>
#include <string>

#include "triplewright/text/word_set.hpp"

namespace triplewright {

namespace {

constexpr auto weather_verbs = word_set("drizzle", "hail", "pour", "rain", "sleet", "snow", "thunder");
constexpr auto weather_adjectives = word_set("cloudy", "drizzly", "foggy", "gloomy", "humid", "misty", "muggy",
                                             "overcast", "rainy", "snowy", "stormy", "sunny", "windy");
/// Of the weather or the hour only beside a place or a time: soup is cold too.
constexpr auto ambient_adjectives =
    word_set("chilly", "cold", "cool", "dark", "dry", "early", "freezing", "hot", "late", "light", "quiet", "warm");
constexpr auto time_nouns =
    word_set("april", "august", "autumn", "christmas", "day", "december", "easter", "evening", "february", "friday",
             "january", "july", "june", "march", "may", "midnight", "monday", "morning", "night", "noon", "november",
             "o'clock", "o’clock", "october", "saturday", "september", "spring", "summer", "sunday", "thursday",
             "tuesday", "wednesday", "weekend", "winter");
constexpr auto spans_of_time = word_set("century", "day", "decade", "hour", "minute", "month", "week", "year");
constexpr auto distances = word_set("kilometer", "kilometre", "km", "mile");
/// Verbs that say that something is so or seems so, whose "it" stands for the clause behind them.
constexpr auto seeming_verbs =
    word_set("appear", "emerge", "feel", "follow", "happen", "look", "seem", "sound", "transpire", "turn");
constexpr auto generic_conditions = word_set("if", "once", "unless", "when", "whenever");

bool is_form(const SentenceView& view, WordIndex word, std::string_view form)
{
    return to_lower(view.word(word).form) == form;
}

bool has_child_of(const SentenceView& view, WordIndex word, std::initializer_list<Relation> relations)
{
    return std::ranges::any_of(view.children(word),
                               [&](WordIndex child) { return view.has_relation(child, relations); });
}

bool has_content_behind(const SentenceView& view, WordIndex predicate)
{
    return std::ranges::any_of(view.children(predicate), [&](WordIndex child) {
        return child > predicate && view.has_relation(child, {Relation::csubj, Relation::ccomp});
    });
}

/// "It looks like the match will be cancelled", not "it looks like it needs a new roof".
bool has_likeness_behind(const SentenceView& view, WordIndex predicate)
{
    return std::ranges::any_of(view.children(predicate), [&](WordIndex child) {
        if (child < predicate || !view.has_relation(child, {Relation::ccomp, Relation::advcl})) {
            return false;
        }
        const WordIndex subject = view.find_child(child, Relation::nsubj);
        return subject != no_word && view.upos(subject) != "PRON" && view.has_child(child, Relation::mark);
    });
}

bool is_of_weather(const SentenceView& view, WordIndex predicate, const std::string& lemma)
{
    if (view.upos(predicate) == "VERB") {
        return weather_verbs.contains(lemma) && !has_child_of(view, predicate, {Relation::obj, Relation::compound_prt});
    }
    if (view.upos(predicate) != "ADJ" || !view.has_child(predicate, Relation::cop)) {
        return false;
    }
    return weather_adjectives.contains(lemma) ||
           (ambient_adjectives.contains(lemma) && std::ranges::any_of(view.children(predicate), [&](WordIndex child) {
                return child > predicate && view.has_relation(child, {Relation::advcl, Relation::obl, Relation::advmod,
                                                                      Relation::obl_unmarked});
            }));
}

bool is_of_time_or_distance(const SentenceView& view, WordIndex predicate, const std::string& lemma)
{
    if (!view.has_child(predicate, Relation::cop) || view.has_child(predicate, Relation::case_marker)) {
        return false;
    }
    const bool is_counted = view.has_child(predicate, Relation::nummod);
    return (time_nouns.contains(lemma) && !has_child_of(view, predicate, {Relation::det, Relation::nmod_poss})) ||
           (is_counted && spans_of_time.contains(lemma) && view.has_child(predicate, Relation::advcl)) ||
           (is_counted && distances.contains(lemma) && has_child_of(view, predicate, {Relation::obl, Relation::nmod}));
}

bool is_present(const SentenceView& view, WordIndex clause)
{
    return std::ranges::none_of(view.children(clause),
                                [&](WordIndex child) {
                                    return view.has_relation(child,
                                                             {Relation::aux, Relation::aux_pass, Relation::cop}) &&
                                           (view.feature(child, "Tense") == "Past" || is_form(view, child, "will") ||
                                            is_form(view, child, "'ll"));
                                }) &&
           view.feature(clause, "Tense") != "Past";
}

bool is_you(const SentenceView& view, WordIndex word)
{
    return word != no_word && is_form(view, word, "you");
}

/// A clause under a condition that is about "you" too, both in the present and not in quotation marks.
bool is_general_truth(const SentenceView& view, WordIndex clause)
{
    for (const WordIndex child : view.children(clause)) {
        if (view.relation(child) != Relation::advcl || !is_you(view, view.find_child(child, Relation::nsubj)) ||
            !is_present(view, child)) {
            continue;
        }
        if (std::ranges::any_of(view.children(child), [&](WordIndex word) {
                return view.has_relation(word, {Relation::mark, Relation::advmod}) &&
                       generic_conditions.contains(to_lower(view.word(word).form));
            })) {
            return is_you(view, view.find_child(clause, Relation::nsubj)) && is_present(view, clause);
        }
    }
    return false;
}

bool has_quotation_mark(const SentenceView& view)
{
    for (WordIndex word = 0; word < view.size(); ++word) {
        const std::string_view form = view.word(word).form;
        if (form == "\"" || form == "“" || form == "”" || form == "``" || form == "''") {
            return true;
        }
    }
    return false;
}

bool is_it(const SentenceView& view, WordIndex word)
{
    return view.upos(word) == "PRON" && is_form(view, word, "it");
}

bool is_relative(const SentenceView& view, WordIndex clause)
{
    return std::ranges::any_of(view.children(clause),
                               [&](WordIndex child) { return view.feature(child, "PronType") == "Rel"; });
}

/// "It was Ruiz who signed", "it was in Lima that they met", "it is time to act".
bool is_of_cleft(const SentenceView& view, WordIndex predicate)
{
    return view.has_child(predicate, Relation::cop) &&
           std::ranges::any_of(view.children(predicate), [&](WordIndex child) {
               return view.has_relation(child, {Relation::acl_relcl, Relation::acl}) ||
                      (view.relation(child) == Relation::advcl && is_relative(view, child));
           });
}

/// "It" in front of what a clause behind the predicate says.
bool stands_for_clause(const SentenceView& view, WordIndex word)
{
    if (!is_it(view, word)) {
        return false;
    }
    if (view.relation(word) == Relation::expl) {
        return true;
    }
    const WordIndex predicate = view.head(word);
    if (predicate == no_word || !view.has_relation(word, {Relation::nsubj, Relation::nsubj_pass})) {
        return false;
    }
    if (view.relation(word) == Relation::nsubj_pass || view.has_child(predicate, Relation::cop)) {
        return has_content_behind(view, predicate);
    }
    return seeming_verbs.contains(to_lower(view.lemma(predicate))) && has_likeness_behind(view, predicate);
}

bool is_generic_pronoun(const SentenceView& view, WordIndex word)
{
    if (view.upos(word) != "PRON") {
        return false;
    }
    if (is_form(view, word, "one") || is_form(view, word, "oneself")) {
        return view.word(word).xpos.starts_with("PRP");
    }
    if (!is_you(view, word) || view.relation(word) != Relation::nsubj || view.head(word) == no_word ||
        has_quotation_mark(view)) {
        return false;
    }
    const WordIndex clause = view.head(word);
    return is_general_truth(view, clause) ||
           (view.relation(clause) == Relation::advcl && view.head(clause) != no_word &&
            is_general_truth(view, view.head(clause)));
}

} // namespace

bool is_expletive(const SentenceView& view, WordIndex word)
{
    const WordIndex predicate = view.head(word);
    if (!is_it(view, word) || predicate == no_word) {
        return false;
    }
    if (view.relation(word) == Relation::expl) {
        return is_of_cleft(view, predicate);
    }
    const std::string lemma = to_lower(view.lemma(predicate));
    return view.relation(word) == Relation::nsubj &&
           (is_of_weather(view, predicate, lemma) || is_of_time_or_distance(view, predicate, lemma));
}

Reference reference_of(const SentenceView& view, WordIndex word)
{
    if (stands_for_clause(view, word)) {
        return Reference::clause;
    }
    return is_generic_pronoun(view, word) ? Reference::generic : Reference::specific;
}

} // namespace triplewright
