// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

#include "extraction/year_or_count.hpp"

#include <string>
#include <string_view>

#include "extraction/lexicon.hpp"
#include "triplewright/annotation/noun_types.hpp"
#include "triplewright/text/word_set.hpp"

namespace triplewright {

namespace {

/// Lower case; "" beyond the ends.
std::string form_at(const SentenceView& view, WordIndex word)
{
    return word < view.size() ? to_lower(view.word(word).form) : std::string();
}

std::string form_before(const SentenceView& view, WordIndex word)
{
    return word == 0 ? std::string() : form_at(view, word - 1);
}

/// "Room 2010", "Flight 1942", "page 1998": which one.
bool is_designation(const SentenceView& view, WordIndex word)
{
    static constexpr auto numbered =
        word_set("no.", "nos.", "number", "page", "article", "section", "room", "flight", "route", "highway", "channel",
                 "gate", "bus", "train", "seat", "ticket", "case", "bill", "lot", "model", "unit", "block");
    return word > 0 && numbered.contains(form_before(view, word)) &&
           (view.head(word) == word - 1 || view.head(word - 1) == word);
}

/// "a 1998-page report", "a 2000-seat hall": the singular behind the dash is counted. Not "2019-era".
bool is_in_measure_compound(const SentenceView& view, WordIndex word)
{
    static constexpr auto dated = word_set("era", "season", "vintage", "edition", "style", "level", "model", "election",
                                           "vote", "campaign", "war", "period", "year");
    const WordIndex noun = word + 2;
    if (noun >= view.size() || form_at(view, word + 1) != "-" ||
        view.word(word).span.end != view.word(word + 1).span.begin ||
        view.word(word + 1).span.end != view.word(noun).span.begin) {
        return false;
    }
    const std::string_view lemma = view.lemma(noun);
    const bool strong = lemma == "strong" || lemma == "odd"; // "a 2000-strong crowd"
    return strong || (view.upos(noun) == "NOUN" && view.feature(noun, "Number") == "Sing" && !dated.contains(lemma));
}

/// "employs 1850", "paid 2000": what such verbs have as an object is how much.
bool is_object_of_amount(const SentenceView& view, WordIndex word)
{
    static constexpr auto verbs = word_set("employ", "pay", "cost", "sell", "buy", "earn", "number", "total", "kill",
                                           "injure", "wound", "exceed", "house", "seat", "count", "weigh", "measure",
                                           "hire", "arrest", "detain", "score", "receive", "charge");
    const WordIndex verb = view.head(word);
    return verb != no_word && verb < word && view.relation(word) == Relation::obj && view.upos(verb) == "VERB" &&
           verbs.contains(view.lemma(verb));
}

/// "some 1984 people": not "in 2019 people marched".
bool counts_people(const SentenceView& view, WordIndex word)
{
    static constexpr auto dating =
        word_set("in", "since", "by", "until", "till", "from", "during", "before", "after", "of", "to", "and", ",");
    const WordIndex noun = word + 1;
    const bool people = noun < view.size() && view.upos(noun) == "NOUN" && view.feature(noun, "Number") == "Plur" &&
                        type_of_noun(view.lemma(noun)) == EntityType::person;
    return people && word > 0 && !dating.contains(form_before(view, word)) && !view.has_upos(word - 1, {"DET"}) &&
           form_before(view, word) != "'s" && form_before(view, word) != "’s";
}

/// "at 1930" is an hour or a price, but "at 2019 prices" are those of a year.
bool is_bare_behind_at(const SentenceView& view, WordIndex word)
{
    return form_before(view, word) == "at" &&
           (word + 1 >= view.size() || !view.has_upos(word + 1, {"NOUN", "PROPN", "ADJ", "SYM"}));
}

} // namespace

bool counts_things(const SentenceView& view, WordIndex word)
{
    const WordIndex head = view.head(word);
    const std::string next = form_at(view, word + 1);
    if (next == "%" || next == "percent" || is_designation(view, word) || is_in_measure_compound(view, word) ||
        is_object_of_amount(view, word) || counts_people(view, word) || is_bare_behind_at(view, word)) {
        return true;
    }
    if (view.relation(word) != Relation::nummod || head == no_word || head < word || view.name(word) != nullptr) {
        const bool prices = form_before(view, word) == "in"; // "in 2015 dollars"
        return is_measure_noun(next) || (!prices && word + 1 < view.size() && is_measure_noun(view.lemma(word + 1)));
    }
    const std::string before = form_before(view, word);
    const bool marked = word > 0 && (view.has_upos(word - 1, {"DET"}) || before == "'s");
    return !marked && view.feature(head, "Number") == "Plur";
}

} // namespace triplewright
