// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

#include "extraction/quantity_scan.hpp"

#include <algorithm>

#include "extraction/decimal.hpp"
#include "extraction/number_words.hpp"
#include "extraction/unit_words.hpp"
#include "triplewright/annotation/noun_types.hpp"
#include "triplewright/text/word_set.hpp"

namespace triplewright {

namespace {

bool is_capital(const QuantityScan& scan, WordIndex at)
{
    const char first = at < scan.view.size() ? scan.view.word(at).form[0] : ' ';
    return first >= 'A' && first <= 'Z';
}

/// Digits of at most so many places.
bool is_short_number(std::string_view word, std::size_t longest)
{
    return is_digits(word) && word.size() <= longest;
}

/// A small number in digits or as a word, or -1.
int small_number(std::string_view word)
{
    constexpr std::size_t longest = 3;
    if (is_short_number(word, longest)) {
        int value = 0;
        for (const char digit : word) {
            value = value * 10 + (digit - '0');
        }
        return value;
    }
    return number_word(word);
}

bool is_dialled(const QuantityScan& scan, WordIndex at)
{
    static constexpr auto words =
        word_set("phone", "telephone", "call", "dial", "hotline", "tel", "tel.", "fax", "text");
    constexpr WordIndex reach = 4;
    for (WordIndex word = at - std::min(at, reach); word < at; ++word) {
        if (words.contains(scan.view.lemma(word))) {
            return true;
        }
    }
    return false;
}

/// "800-555-0199", "+44 20 7946 0018": three groups of digits or more that only dashes part.
WordIndex end_of_telephone_number(const QuantityScan& scan, WordIndex at)
{
    constexpr std::size_t longest = 5;
    WordIndex end = at;
    WordIndex next = at;
    int groups = 0;
    while (is_short_number(scan.word(next), longest)) {
        ++groups;
        end = next + 1;
        next = scan.is_dash(end) ? end + 1 : end;
    }
    const bool dialled = groups == 2 && scan.is_dash(at + 1) && is_dialled(scan, at); // "call 555-0199"
    return dialled || (groups >= 3 && end_of_grouped_number(scan, at) == 0) ? end : at;
}

/// Words that make two numbers beside them those of a match or a vote.
bool tells_score(std::string_view lemma)
{
    static constexpr auto words = word_set("win", "lose", "beat", "defeat", "draw", "victory", "loss", "lead", "vote",
                                           "ruling", "decision", "score", "tie", "thrash", "rout", "edge", "down", "up",
                                           "trail", "result", "margin", "split", "deadlock");
    return words.contains(lemma);
}

bool has_score_word_near(const QuantityScan& scan, WordIndex at, WordIndex end)
{
    constexpr WordIndex reach = 3;
    for (WordIndex word = at - std::min(at, reach); word < at; ++word) {
        if (tells_score(scan.view.lemma(word))) {
            return true;
        }
    }
    for (WordIndex word = end; word < end + 2 && word < scan.limit; ++word) {
        if (tells_score(scan.view.lemma(word))) {
            return true;
        }
    }
    return false;
}

/// "4 to 1", "2-to-1": where "to" is to a smaller number.
WordIndex end_of_ratio(const QuantityScan& scan, WordIndex at)
{
    const WordIndex to = scan.is_dash(at + 1) ? at + 2 : at + 1;
    const WordIndex second = scan.is_dash(to + 1) ? to + 2 : to + 1;
    const int high = small_number(scan.word(at));
    const int low = small_number(scan.word(second));
    const bool ratio = scan.word(to) == "to" && scan.before(at) != "from" && low >= 0 && high >= low;
    if (!ratio || !measure_of(scan.word(second + 1)).empty() || scan.is_dash(second + 1)) {
        return at;
    }
    return second + 1;
}

/// Nouns and pronouns for people: "people over 60", "those under 30".
bool names_people(const SentenceView& view, WordIndex at)
{
    static constexpr auto pronouns =
        word_set("those", "anyone", "anybody", "everyone", "everybody", "someone", "person", "people", "age", "adult",
                 "woman", "man", "child", "voter", "kid", "boy", "girl", "youth");
    return pronouns.contains(to_lower(view.lemma(at))) || is_person_noun(view.lemma(at));
}

/// Nothing that the number could count stands behind it.
bool is_free_behind(const QuantityScan& scan, WordIndex end)
{
    return end >= scan.limit || !scan.view.has_upos(end, {"NOUN", "PROPN", "ADJ", "NUM", "SYM"});
}

/// "people over 60", "those older than 65"
bool is_age_limit(const QuantityScan& scan, WordIndex at)
{
    static constexpr auto limits = word_set("over", "under", "above", "below", "between");
    if (scan.before(at) == "than") {
        return scan.before(at, 2) == "older" || scan.before(at, 2) == "younger";
    }
    return at >= 2 && limits.contains(scan.before(at)) && names_people(scan.view, at - 2);
}

/// "since I was eight", "she is 86"
bool is_predicate_of_person(const SentenceView& view, WordIndex number)
{
    static constexpr auto pronouns = word_set("i", "he", "she");
    const WordIndex subject = view.find_child(number, Relation::nsubj);
    const WordIndex copula = view.find_child(number, Relation::cop);
    return subject != no_word && copula != no_word && copula + 1 == number &&
           pronouns.contains(to_lower(view.word(subject).form));
}

/// "became mayor at 30", "died at 87": of a clause about a person. What may be an hour is none.
bool is_age_at_event(const SentenceView& view, WordIndex number, int value)
{
    static constexpr auto priced = word_set("close", "trade", "stand", "sell", "buy", "price", "value", "run", "drive");
    static constexpr auto timed =
        word_set("open", "start", "begin", "end", "finish", "arrive", "leave", "wake", "meet", "land", "come", "go");
    constexpr int noon = 12;
    constexpr int midnight = 24;
    const WordIndex marker = view.find_child(number, Relation::case_marker);
    const WordIndex above = view.head(number);
    if (marker == no_word || marker + 1 != number || view.lemma(marker) != "at" || above == no_word ||
        view.relation(number) != Relation::obl || priced.contains(view.lemma(above)) || value <= noon ||
        (value <= midnight && timed.contains(view.lemma(above)))) {
        return false;
    }
    WordIndex clause = above; // "mayor" hangs on "became"
    WordIndex subject = no_word;
    for (int step = 0; step < 2 && subject == no_word && clause != no_word; ++step) {
        const WordIndex passive = view.find_child(clause, Relation::nsubj_pass);
        subject = passive == no_word ? view.find_child(clause, Relation::nsubj) : passive;
        clause = view.relation(clause) == Relation::xcomp ? view.head(clause) : no_word;
    }
    static constexpr auto pronouns = word_set("i", "he", "she", "who");
    if (subject == no_word) {
        return false;
    }
    const Name* const name = view.name(subject);
    return name != nullptr ? name->type == NameType::person
                           : pronouns.contains(to_lower(view.word(subject).form)) ||
                                 (view.feature(subject, "Number") == "Sing" && is_person_noun(view.lemma(subject)));
}

} // namespace

bool QuantityScan::is_joined(WordIndex at) const
{
    return at + 1 < words.size() && view.word(at).span.end == view.word(at + 1).span.begin;
}

WordIndex end_of_grouped_number(const QuantityScan& scan, WordIndex at)
{
    constexpr std::size_t group = 3;
    const std::string_view first = scan.word(at);
    if (!is_short_number(first, group) || first[0] == '0') {
        return 0;
    }
    WordIndex end = at + 1;
    while (scan.word(end).size() == group && is_digits(scan.word(end))) {
        ++end;
    }
    return end > at + 1 ? end : 0;
}

bool QuantityScan::is_in_name(WordIndex at) const
{
    const Name* const name = view.name(at);
    return name != nullptr && name->type != NameType::money && name->type != NameType::date;
}

bool is_less(std::string_view low, std::string_view high)
{
    const std::string_view a = low.substr(0, low.find('.'));
    const std::string_view b = high.substr(0, high.find('.'));
    return a.size() != b.size() ? a.size() < b.size() : low < high;
}

bool is_label(const QuantityScan& scan, WordIndex at)
{
    static constexpr auto labelled =
        word_set("no.", "nos.", "number", "page", "article", "section", "chapter", "room", "flight", "route", "highway",
                 "channel", "phase", "stage", "level", "appendix", "figure", "table", "version", "gate", "episode");
    const SentenceView& view = scan.view;
    const std::string_view before = scan.before(at);
    if (before == "age" || before == "aged" || before == "ages") {
        return false;
    }
    if (before == "number" || scan.before(at) == "no.") {
        return true;
    }
    if (!is_digits(scan.word(at))) {
        return false;
    }
    if (at >= 2 && scan.is_dash(at - 1) && scan.is_joined(at - 2) && scan.is_joined(at - 1) &&
        is_capital(scan, at - 2)) {
        return true; // "EB-5"
    }
    const Name* const name = at + 1 < view.size() ? view.name(at + 1) : nullptr;
    if (name != nullptr && name->type == NameType::person && name->first_word == at + 1 && view.name(at) == nullptr) {
        return true; // "7 Ana Ruiz": a place in a list
    }
    const bool free = measure_of(scan.word(at + 1)).empty();
    if (labelled.contains(scan.before(at)) && free && is_free_behind(scan, at + 1)) {
        return true;
    }
    return at > 0 && view.head(at) == at - 1 && view.has_upos(at - 1, {"NOUN", "PROPN"}) && free;
}

bool is_list_item(const QuantityScan& scan, WordIndex at)
{
    const bool first = at == 0 || (at == 1 && scan.view.upos(0) == "PUNCT");
    return first && is_short_number(scan.word(at), 2) && (scan.word(at + 1) == "." || scan.word(at + 1) == ")");
}

WordIndex end_of_score(const QuantityScan& scan, WordIndex at)
{
    if (const WordIndex end = end_of_telephone_number(scan, at); end != at) {
        return end;
    }
    const std::string_view first = scan.word(at);
    const std::string_view second = scan.word(at + 2);
    constexpr std::size_t longest = 3;
    if (is_short_number(first, longest) && scan.is_dash(at + 1) && is_short_number(second, longest)) {
        const bool score = !is_less(first, second) || has_score_word_near(scan, at, at + 3);
        return score ? at + 3 : at;
    }
    return end_of_ratio(scan, at);
}

bool is_age(const QuantityScan& scan, WordIndex at, WordIndex end)
{
    constexpr int oldest = 120;
    const int value = small_number(scan.word(at));
    if (end != at + 1 || value < 1 || value > oldest || at == 0) {
        return false;
    }
    const std::string_view before = scan.before(at);
    if (before == "aged" || before == "age" || before == "ages") {
        return true;
    }
    const bool list = before == "," && (scan.any_word(end) == "," || scan.any_word(end) == ".");
    if ((list || (before == "(" && scan.any_word(end) == ")")) && at >= 2 && is_digits(scan.word(at))) {
        const Name* const name = scan.view.name(at - 2);
        return name != nullptr && name->type == NameType::person;
    }
    if (!is_free_behind(scan, end)) {
        return false;
    }
    if (value > 1 && (is_predicate_of_person(scan.view, at) || is_age_at_event(scan.view, at, value))) {
        return true;
    }
    return (scan.view.lemma(at - 1) == "turn" && value >= 10) || is_age_limit(scan, at);
}

bool is_age_decade(const QuantityScan& scan, WordIndex at)
{
    static constexpr auto owners = word_set("his", "her", "their", "my", "your", "our");
    static constexpr auto parts = word_set("early", "mid", "late", "-");
    std::string_view form = scan.word(at);
    form.remove_prefix(form.starts_with("mid-") ? 4 : 0);
    if (form.size() != 3 || !form.ends_with("0s") || form[0] < '2' || form[0] > '9') {
        return false;
    }
    WordIndex first = at;
    while (first > 0 && parts.contains(scan.before(first))) {
        --first;
    }
    return owners.contains(scan.before(first));
}

bool is_naming_ordinal(const QuantityScan& scan, WordIndex at)
{
    static constexpr auto named =
        word_set("lady", "ladies", "responder", "responders", "name", "names", "aid", "minister", "hand", "party",
                 "parties", "nature", "thoughts", "thought", "world", "estate", "instance");
    const std::string_view next = scan.is_dash(at + 1) ? scan.word(at + 2) : scan.word(at + 1);
    if (named.contains(next)) {
        const std::string_view form = scan.word(at);
        const bool third = form == "third";
        const bool party = next == "party" || next == "parties" || next == "world";
        return party == third || (form == "second" && next == "world");
    }
    return at != 0 && is_capital(scan, at) && is_capital(scan, at + 1);
}

bool is_weight(const QuantityScan& scan, WordIndex at, WordIndex end, std::string_view value)
{
    static constexpr auto weighing = word_set("weigh", "gain", "shed", "lift", "weight");
    constexpr WordIndex reach = 4;
    constexpr std::size_t longest = 4; // digits: a sum in pounds of something is larger
    for (WordIndex word = at - std::min(at, reach); word < at; ++word) {
        if (weighing.contains(scan.view.lemma(word))) {
            return true;
        }
    }
    const bool small = value.size() <= longest && end == at + 1;
    return small && (scan.is_dash(end) || scan.word(end + 1) == "of");
}

} // namespace triplewright
