// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

#include "extraction/time.hpp"

#include <algorithm>
#include <string>
#include <string_view>

#include "extraction/decimal.hpp"
#include "extraction/lexicon.hpp"
#include "extraction/time_words.hpp"
#include "extraction/year_or_count.hpp"
#include "triplewright/text/word_set.hpp"

namespace triplewright {

namespace {

constexpr std::string_view xsd = "http://www.w3.org/2001/XMLSchema#";

/// An ISO date that stands in the text as such.
bool is_iso_date(std::string_view form)
{
    return form.size() == 10 && is_year(form.substr(0, 4)) && form[4] == '-' && is_digits(form.substr(5, 2)) &&
           form[7] == '-' && is_digits(form.substr(8, 2));
}

/// "at one point", "at this stage"
bool is_turning_point(const SentenceView& view, WordIndex word)
{
    static constexpr auto determiners = word_set("one", "some", "this", "that", "any", "no");
    const WordIndex marker = view.find_child(word, Relation::case_marker);
    return (view.lemma(word) == "point" || view.lemma(word) == "stage") && marker != no_word &&
           view.lemma(marker) == "at" && word > marker && word > 0 &&
           determiners.contains(to_lower(view.word(word - 1).form));
}

constexpr WordIndex longest_part = 6; // words; more is a clause that hangs here, not a part of a date

/// "of the vote" of "the eve of the vote", "into her term" of "months into her term".
bool tells_which(const SentenceView& view, WordIndex child)
{
    static constexpr auto prepositions = word_set("of", "after", "before", "into");
    const WordIndex marker = view.find_child(child, Relation::case_marker);
    return marker != no_word && prepositions.contains(view.lemma(marker));
}

bool belongs_to_time(const SentenceView& view, WordIndex child)
{
    const WordRange words = view.extent(child);
    if (words.last - words.first >= longest_part) {
        return false;
    }
    return view.has_relation(child,
                             {Relation::det, Relation::amod, Relation::compound, Relation::nummod, Relation::advmod,
                              Relation::nmod_unmarked, Relation::obl_unmarked, Relation::flat, Relation::nmod_poss}) ||
           (view.relation(child) == Relation::nmod && (is_time(view, child) || tells_which(view, child)));
}

WordRange time_words(const SentenceView& view, WordIndex word)
{
    WordRange words{word, word};
    for (const WordIndex child : view.children(word)) {
        if (belongs_to_time(view, child)) {
            words.first = std::min(words.first, view.extent(child).first);
            words.last = std::max(words.last, view.extent(child).last);
        }
    }
    if (const Name* const name = view.name(word)) {
        words.first = std::min(words.first, static_cast<WordIndex>(name->first_word));
        words.last = std::max(words.last, static_cast<WordIndex>(name->end_word - 1));
    }
    while (words.first < word && view.upos(words.first) == "PUNCT") {
        ++words.first;
    }
    while (words.last > word && view.upos(words.last) == "PUNCT" && !view.word(words.last).form.ends_with(".")) {
        --words.last;
    }
    return words;
}

/// "two weeks" of "two weeks after the vote", "a year later": how far from another time, and not how long.
bool is_distance(const SentenceView& view, const Time& time, WordIndex word)
{
    static constexpr auto sides =
        word_set("after", "before", "into", "later", "earlier", "afterwards", "afterward", "beforehand", "previously");
    const auto next = static_cast<WordIndex>(time.end_word);
    return time.datatype == "duration" && !view.has_child(word, Relation::case_marker) &&
           (sides.contains(to_lower(view.word(next - 1).form)) ||
            (next < view.size() && sides.contains(to_lower(view.word(next).form))));
}

/// "19th centuries" of "18th and 19th centuries": the noun is of both.
bool shares_noun(const Workspace& work, const Time& time, WordIndex word)
{
    const auto place = static_cast<std::size_t>(&time - work.values.times.data());
    if (place == 0 || !time.value.ends_with("XX")) {
        return false;
    }
    const Time& other = work.values.times[place - 1];
    return other.value.ends_with("XX") && other.first_word >= work.view.extent(word).first &&
           other.end_word + 3 >= time.first_word;
}

/// Of a value without a type: more than the words say.
bool tells_year(std::string_view value)
{
    const bool days = value.starts_with("--") && value.find('/') != std::string_view::npos; // "July 2 to 4"
    return value.size() > 2 && (is_digits(value.substr(0, 2)) || value.starts_with("FY") || days);
}

/// "every Tuesday", "each year"
bool is_recurrence(const SentenceView& view, const Time& time)
{
    const std::string form = to_lower(view.word(static_cast<WordIndex>(time.first_word)).form);
    return form == "every" || form == "each";
}

/// "end of the year", "beginning of May"
bool is_part_of_time(const SentenceView& view, WordIndex word)
{
    static constexpr auto parts = word_set("end", "start", "beginning", "middle", "close", "half", "rest");
    if (!parts.contains(view.lemma(word))) {
        return false;
    }
    return std::ranges::any_of(view.children(word), [&](WordIndex child) {
        return view.relation(child) == Relation::nmod && child > word && is_time(view, child);
    });
}

} // namespace

bool is_named_day(const SentenceView& view, const Name& name)
{
    return name.type != NameType::organization && name.type != NameType::person &&
           name.end_word > name.first_word + 1 && view.word(static_cast<WordIndex>(name.end_word - 1)).form == "Day";
}

bool is_time(const SentenceView& view, WordIndex word)
{
    if (view.upos(word) == "NUM" && is_year(view.word(word).form) && counts_things(view, word)) {
        return false;
    }
    if (const Name* const name = view.name(word)) {
        const bool weekday = name->type == NameType::misc && weekday_number(to_lower(view.word(word).form)) != 0 &&
                             name->end_word == name->first_word + 1;
        return name->type == NameType::date || weekday || is_named_day(view, *name);
    }
    if (is_turning_point(view, word)) {
        return true;
    }
    if (view.upos(word) == "NUM") {
        const auto is_month = [&](WordIndex child) {
            return view.has_upos(child, {"PROPN"}) && month_number(view.word(child).form) != 0;
        };
        return is_year(view.word(word).form) || is_iso_date(view.word(word).form) ||
               (day_number(view.word(word).form) != 0 && std::ranges::any_of(view.children(word), is_month));
    }
    if (view.upos(word) == "PROPN" && view.word(word).form == "Day" && word > 0 && view.upos(word - 1) != "DET") {
        return true; // "Labor Day"
    }
    if (view.upos(word) == "NOUN" && is_part_of_time(view, word)) {
        return true;
    }
    if (view.has_upos(word, {"NOUN", "PROPN"})) {
        return is_time_noun(view.lemma(word));
    }
    return view.has_upos(word, {"ADV", "ADJ"}) && is_time_adverb(view.lemma(word));
}

const Time* find_time(const Workspace& work, WordIndex word)
{
    const auto found = std::ranges::upper_bound(work.values.times, word, {}, &Time::end_word);
    return found != work.values.times.end() && found->first_word <= word ? &*found : nullptr;
}

bool is_clock_time(const Workspace& work, WordIndex word)
{
    const Time* const time = work.view.upos(word) == "NUM" ? find_time(work, word) : nullptr;
    return time != nullptr && (time->datatype == "time" || time->datatype == "dateTime");
}

bool is_loose_distance(const Workspace& work, WordIndex word)
{
    static constexpr auto sides = word_set("after", "before", "into", "since");
    const SentenceView& view = work.view;
    const Time* const time = find_time(work, word);
    if (time == nullptr || time->datatype != "duration" || time->end_word >= view.size() ||
        view.has_child(word, Relation::case_marker)) {
        return false;
    }
    const auto next = static_cast<WordIndex>(time->end_word);
    return sides.contains(to_lower(view.word(next).form)) && time_words(view, word).last < next;
}

Literal time_literal(const Workspace& work, WordIndex word)
{
    const SentenceView& view = work.view;
    const Time* const time = find_time(work, word);
    if (time == nullptr || is_distance(view, *time, word) || shares_noun(work, *time, word) ||
        (time->datatype.empty() && !tells_year(time->value))) {
        WordRange words = time_words(view, word);
        if (time != nullptr &&
            is_recurrence(view, *time)) { // "every second Tuesday", of which a tree makes two phrases
            words = {std::min(words.first, static_cast<WordIndex>(time->first_word)),
                     std::max(words.last, static_cast<WordIndex>(time->end_word - 1))};
        }
        return {words_text(view, words), "", words_span(view, words)};
    }
    return {time->value, time->datatype.empty() ? "" : std::string(xsd) + std::string(time->datatype), time->span};
}

std::vector<Literal> time_literals(const Workspace& work, WordIndex word)
{
    Literal whole = time_literal(work, word);
    const std::size_t slash = whole.value.find('/');
    if (!whole.datatype.empty() || slash == std::string::npos || !tells_year(whole.value)) {
        return {std::move(whole)};
    }
    const auto end = [&](std::string value) {
        constexpr std::size_t short_form = 4; // `2021`, `--05`; with a further part it is longer by three
        const bool no_year = value.starts_with("--");
        const std::string_view type = value.size() == short_form       ? (no_year ? "gMonth" : "gYear")
                                      : value.size() == short_form + 3 ? (no_year ? "gMonthDay" : "gYearMonth")
                                                                       : "date";
        return Literal{std::move(value), std::string(xsd) + std::string(type), whole.span};
    };
    return {end(whole.value.substr(0, slash)), end(whole.value.substr(slash + 1))};
}

bool is_calendar_time(const SentenceView& view, WordIndex word)
{
    const bool named = view.word(word).form == "Day"; // "Independence Day" is a thing to be told about
    return is_time(view, word) && !named &&
           (view.name(word) != nullptr || view.has_upos(word, {"PROPN", "NUM", "ADV"}));
}

bool is_duration(const SentenceView& view, WordIndex word)
{
    return is_time_unit(view.lemma(word)) &&
           (view.has_child(word, Relation::nummod) || view.feature(word, "Number") == "Plur");
}

} // namespace triplewright
