// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

#include "extraction/time_role.hpp"

#include "extraction/lexicon.hpp"
#include "extraction/time.hpp"
#include "triplewright/text/word_set.hpp"

namespace triplewright {

namespace {

/// "nine months into her term", "two weeks after", "a year later": how far from another time.
bool is_distance(const SentenceView& view, WordIndex word)
{
    static constexpr auto sides =
        word_set("after", "before", "into", "later", "earlier", "ago", "afterwards", "since", "prior");
    return word + 1 < view.size() && sides.contains(to_lower(view.word(word + 1).form));
}

/// "sentenced to nine years", "cut by two years": a stretch of time is no point of it.
std::string_view role_of_duration(std::string_view preposition)
{
    static constexpr auto spans = word_set("for", "within", "over", "throughout", "to", "during", "through");
    return preposition == "by"           ? "amount"
           : preposition == "from"       ? "from"
           : spans.contains(preposition) ? "duration"
                                         : "";
}

/// "met three times", but "grew three times", "three times as many", "three times the amount".
std::string_view role_of_times(const SentenceView& view, WordIndex word)
{
    static constexpr auto growing = word_set("increase", "multiply", "rise", "grow", "expand", "raise", "boost");
    const WordIndex above = view.head(word);
    const WordIndex next = word + 1;
    const bool factor = next < view.size() && (view.upos(next) == "DET" || view.lemma(next) == "as" ||
                                               view.lemma(next) == "more" || view.feature(next, "Degree") == "Cmp");
    const bool of_growth = above != no_word && growing.contains(view.lemma(above));
    return factor ? "" : of_growth ? "amount" : "frequency";
}

} // namespace

std::string_view role_of_time(const SentenceView& view, WordIndex word, std::string_view preposition)
{
    static constexpr auto own = word_set("with", "without", "as", "about"); // "linked with the year 2019"
    if (own.contains(preposition)) {
        return preposition;
    }
    if (preposition == "than" || preposition == "like" || preposition == "unlike") {
        return "comparison";
    }
    const bool count = preposition == "for" && view.lemma(word) == "time" && view.feature(word, "Number") == "Sing" &&
                       word > 0 &&
                       (view.feature(word - 1, "NumType") == "Ord" || view.lemma(word - 1) == "last" ||
                        view.lemma(word - 1) == "first");
    if (count) { // "for the first time"
        return "";
    }
    if (is_duration(view, word) && !is_distance(view, word) &&
        (view.has_child(word, Relation::nummod) || preposition != "to")) {
        if (const std::string_view role = role_of_duration(preposition); !role.empty()) {
            return role;
        }
    }
    if (preposition == "since" || preposition == "from") {
        return "start_time";
    }
    if (preposition == "until" || preposition == "till" || preposition == "to" || preposition == "through") {
        return "end_time";
    }
    if (preposition == "per") {
        return "frequency";
    }
    if (preposition == "for") { // "planned for May", "forecast for the third quarter"
        return is_calendar_time(view, word) || view.lemma(word) == "quarter" ? "time" : "duration";
    }
    const WordIndex determiner = view.find_child(word, Relation::det);
    if (preposition.empty() && determiner != no_word &&
        (view.lemma(determiner) == "every" || view.lemma(determiner) == "each")) {
        return "frequency";
    }
    const bool some = determiner != no_word && (view.lemma(determiner) == "a" || view.lemma(determiner) == "an");
    if (preposition.empty() && some && is_time_unit(view.lemma(word)) && determiner + 1 == word &&
        view.children(word).size() == 1 && !is_distance(view, word)) {
        const bool rate = determiner > 0 && view.has_upos(determiner - 1, {"NOUN", "NUM", "SYM", "ADV"});
        return rate ? "frequency" : "duration"; // "40 hours a week"; "lasted an hour"
    }
    if (preposition.empty() && view.lemma(word) == "time" && view.feature(word, "Number") == "Plur") {
        return role_of_times(view, word);
    }
    const bool counted = preposition.empty() && view.has_child(word, Relation::nummod) && is_duration(view, word);
    return counted && !is_distance(view, word) ? "duration" : "time";
}

} // namespace triplewright
