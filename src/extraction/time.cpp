// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

#include "extraction/time.hpp"

#include <algorithm>
#include <string>
#include <string_view>

#include "extraction/lexicon.hpp"

namespace triplewright {

namespace {

constexpr std::string_view xsd = "http://www.w3.org/2001/XMLSchema#";

bool is_digits(std::string_view text)
{
    return !text.empty() && std::ranges::all_of(text, [](char c) { return c >= '0' && c <= '9'; });
}

/// 1000–2199 in four digits.
bool is_year(std::string_view form)
{
    return form.size() == 4 && is_digits(form) && (form[0] == '1' || (form[0] == '2' && form[1] <= '1'));
}

/// 1–31, also "3rd"; else 0.
int day_number(std::string_view form)
{
    if (form.size() > 2 && (form.ends_with("st") || form.ends_with("nd") || form.ends_with("rd") || form.ends_with("th"))) {
        form.remove_suffix(2);
    }
    if (form.size() > 2 || !is_digits(form)) {
        return 0;
    }
    const int day = std::stoi(std::string(form));
    return day <= 31 ? day : 0;
}

std::string two_digits(int number)
{
    return (number < 10 ? "0" : "") + std::to_string(number);
}

struct Calendar {
    std::string_view year;
    int month = 0;
    int day = 0;
    bool only_calendar = true; ///< No word but weekday, month, day, year.
};

Calendar read_calendar(const SentenceView& view, WordRange words)
{
    Calendar date;
    for (WordIndex word = words.first; word <= words.last; ++word) {
        const std::string_view form = view.word(word).form;
        const int month = view.upos(word) == "NUM" ? 0 : month_number(form);
        if (is_year(form) && date.year.empty()) {
            date.year = form;
        } else if (month != 0 && date.month == 0) {
            date.month = month;
        } else if (day_number(form) != 0 && date.day == 0) {
            date.day = day_number(form);
        } else if (view.upos(word) != "PUNCT" && !to_lower(form).ends_with("day")) {
            date.only_calendar = false;
        }
    }
    return date;
}

/// An ISO date that stands in the text as such.
bool is_iso_date(std::string_view form)
{
    return form.size() == 10 && is_year(form.substr(0, 4)) && form[4] == '-' && is_digits(form.substr(5, 2)) &&
           form[7] == '-' && is_digits(form.substr(8, 2));
}

bool belongs_to_time(const SentenceView& view, WordIndex child)
{
    return view.has_relation(child, {Relation::det, Relation::amod, Relation::compound, Relation::nummod,
                                     Relation::advmod, Relation::nmod_unmarked, Relation::obl_unmarked, Relation::flat,
                                     Relation::nmod_poss}) ||
           (view.relation(child) == Relation::nmod && is_time(view, child));
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
    while (words.first < word && (view.upos(words.first) == "ADP" || view.upos(words.first) == "PUNCT")) {
        ++words.first;
    }
    return words;
}

} // namespace

bool is_time(const SentenceView& view, WordIndex word)
{
    if (const Name* const name = view.name(word)) {
        return name->type == NameType::date;
    }
    if (view.upos(word) == "NUM") {
        return is_year(view.word(word).form) || is_iso_date(view.word(word).form);
    }
    if (view.has_upos(word, {"NOUN", "PROPN"})) {
        return is_time_noun(view.lemma(word));
    }
    return view.has_upos(word, {"ADV", "ADJ"}) && is_time_adverb(view.lemma(word));
}

Literal time_literal(const SentenceView& view, WordIndex word)
{
    const WordRange words = time_words(view, word);
    const Span span = words_span(view, words);
    const std::string_view form = view.word(word).form;
    if (is_iso_date(form)) {
        return {std::string(form), std::string(xsd) + "date", span};
    }
    const Calendar date = read_calendar(view, words);
    if (!date.only_calendar || date.year.empty() || (date.day != 0 && date.month == 0)) {
        return {words_text(view, words), "", span};
    }
    std::string value(date.year);
    std::string_view type = "gYear";
    if (date.month != 0) {
        value += "-" + two_digits(date.month);
        type = "gYearMonth";
    }
    if (date.day != 0) {
        value += "-" + two_digits(date.day);
        type = "date";
    }
    return {std::move(value), std::string(xsd) + std::string(type), span};
}

bool is_calendar_time(const SentenceView& view, WordIndex word)
{
    return is_time(view, word) && (view.name(word) != nullptr || view.has_upos(word, {"PROPN", "NUM", "ADV"}));
}

bool is_duration(const SentenceView& view, WordIndex word)
{
    return is_time_unit(view.lemma(word)) &&
           (view.has_child(word, Relation::nummod) || view.feature(word, "Number") == "Plur");
}

} // namespace triplewright
