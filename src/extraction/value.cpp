// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

#include "extraction/value.hpp"

#include <algorithm>
#include <utility>

#include "extraction/decimal.hpp"
#include "extraction/lexicon.hpp"
#include "extraction/numeral.hpp"
#include "extraction/time.hpp"
#include "extraction/time_words.hpp"
#include "extraction/year_or_count.hpp"
#include "triplewright/text/word_set.hpp"

namespace triplewright {

namespace {

constexpr std::size_t longest_bound = 20; // bytes of "at least " and the like
constexpr int longest_chain = 4;          // "one of tens of thousands of people"

bool is_digit(char c)
{
    return c >= '0' && c <= '9';
}

bool has_case(const SentenceView& view, WordIndex word, std::initializer_list<std::string_view> prepositions)
{
    const WordIndex marker = view.find_child(word, Relation::case_marker);
    return marker != no_word && std::ranges::find(prepositions, to_lower(view.word(marker).form)) != prepositions.end();
}

/// The noun that `word` counts or measures: "people" of "thousands of people", "aid" of "billions in aid".
WordIndex next_counted(const SentenceView& view, WordIndex word)
{
    const std::string_view lemma = view.lemma(word);
    const bool number = view.upos(word) == "NUM";
    const WordIndex article = lemma == "number" ? view.find_child(word, Relation::det) : no_word;
    const bool number_of = article != no_word && view.lemma(article) == "a";
    const bool measure = is_measure_noun(lemma) || lemma == "billion" || lemma == "million";
    if (!number && !number_of && !measure && !is_quantity_noun(lemma)) {
        return no_word;
    }
    for (const WordIndex child : view.children(word)) {
        const bool group = view.upos(child) != "PRON" || (!number && view.feature(child, "Number") == "Plur");
        if (view.relation(child) == Relation::nmod && child > word && group &&
            (has_case(view, child, {"of"}) || (measure && has_case(view, child, {"in"})))) {
            return child;
        }
    }
    return no_word;
}

/// From the first word of what stands before `word` and belongs to the number.
WordIndex first_number_word(const SentenceView& view, WordIndex word)
{
    WordIndex first = word;
    for (const WordIndex child : view.children(word)) {
        const bool described = view.upos(word) == "NOUN" && view.relation(child) == Relation::amod; // "vast majority"
        if (child < word &&
            (described || view.has_relation(child, {Relation::compound, Relation::nummod, Relation::flat}))) {
            first = std::min(first, view.extent(child).first);
        }
    }
    return first;
}

/// "at least" before the number, as words.
std::string bound_before(const SentenceView& view, WordIndex number, WordIndex first)
{
    static constexpr auto bounds =
        word_set("at", "least", "most", "more", "less", "fewer", "than", "over", "under", "about", "around", "nearly",
                 "almost", "up", "to", "approximately", "roughly", "some", "only", "just", "as", "many", "much",
                 "exactly", "close", "well", "below", "above", "estimated", "minimum", "maximum", "further", "another");
    WordIndex start = first;
    while (start > view.extent(number).first && bounds.contains(to_lower(view.word(start - 1).form))) {
        const bool of_phrase = view.relation(number) != Relation::nummod && view.head(start - 1) == number &&
                               view.relation(start - 1) == Relation::case_marker; // "fell to 20"
        if (of_phrase) {
            break;
        }
        --start;
    }
    std::string bound;
    for (; start < first; ++start) {
        append_word(bound, to_lower(view.word(start).form), ' ');
    }
    return bound;
}

bool is_vague_amount(std::string_view lemma)
{
    static constexpr auto vague =
        word_set("few", "little", "many", "most", "several", "some", "half", "numerous", "countless");
    return vague.contains(lemma);
}

/// "3-1", "46-41": what a dash joins to the number belongs to it.
WordIndex end_of_dashed_number(const SentenceView& view, WordIndex last)
{
    const WordIndex second = last + 2;
    if (second >= view.size() || view.upos(second) != "NUM" || view.head(second) != last) {
        return last;
    }
    const std::string_view dash = view.word(last + 1).form;
    return dash == "-" || dash == "–" ? second : last;
}

Literal number_literal(const SentenceView& view, WordRange words)
{
    words.last = end_of_dashed_number(view, words.last);
    std::string value = parse_number(view, words);
    if (value.empty()) {
        return {words_text(view, words), "", words_span(view, words)};
    }
    const bool whole = value.find('.') == std::string::npos;
    return {std::move(value), std::string(whole ? xsd_integer : xsd_decimal), words_span(view, words)};
}

/// Not part of a name; "1998" of "1998 miners" is none, though it may be taken for a date.
bool is_free_of_names(const SentenceView& view, WordIndex word)
{
    const Name* const name = view.name(word);
    return name == nullptr || (name->type == NameType::date && name->end_word == name->first_word + 1 &&
                               is_year(view.word(word).form) && counts_things(view, word));
}

} // namespace

const Quantity* find_quantity(const Workspace& work, WordIndex word)
{
    const auto found = std::ranges::upper_bound(work.values.quantities, word, {}, &Quantity::end_word);
    return found != work.values.quantities.end() && found->first_word <= word ? &*found : nullptr;
}

bool counts_nothing(const Workspace& work, WordIndex word)
{
    const SentenceView& view = work.view;
    if (view.upos(word) != "NUM" || view.name(word) != nullptr || !is_digits(view.word(word).form)) {
        return false;
    }
    return find_time(work, word) == nullptr && find_quantity(work, word) == nullptr;
}

std::string parse_number(const SentenceView& view, WordRange words)
{
    LowerWords forms;
    for (WordIndex word = words.first; word <= words.last; ++word) {
        forms.push_back(to_lower(view.word(word).form));
    }
    auto number = read_numeral(forms, 0);
    return number && !number->multiple && number->end == forms.size() ? std::move(number->value) : std::string();
}

WordIndex counted_noun(const SentenceView& view, WordIndex word)
{
    WordIndex noun = word;
    for (int step = 0; step < longest_chain; ++step) {
        const WordIndex next = next_counted(view, noun);
        if (next == no_word) {
            break;
        }
        noun = next;
    }
    if (noun != word && is_measure_noun(view.lemma(noun))) { // "billions of dollars in aid" with the aid on top
        for (const WordIndex child : view.children(word)) {
            if (view.relation(child) == Relation::nmod && child > noun && has_case(view, child, {"in", "of"})) {
                return child;
            }
        }
    }
    return noun;
}

bool is_bare_measure(const SentenceView& view, WordIndex word)
{
    static constexpr auto shares = word_set("half", "third", "quarter", "fifth", "sixth", "tenth");
    static constexpr auto articles = word_set("a", "an", "another", "half");
    const bool one = std::ranges::any_of(view.children(word), [&](WordIndex child) {
        return view.relation(child) == Relation::det && articles.contains(view.lemma(child));
    });
    const bool half = view.lemma(word) == "half";
    return !view.has_child(word, Relation::nmod) && !view.has_child(word, Relation::nummod) &&
           ((one && (is_measure_noun(view.lemma(word)) || shares.contains(view.lemma(word)))) || half);
}

std::optional<Amount> find_amount(const SentenceView& view, WordIndex word)
{
    const WordIndex noun = counted_noun(view, word);
    if (noun != word) {
        WordIndex last = word; // The last link of "tens of thousands" is the head just above the noun.
        for (WordIndex up = view.head(noun); up != no_word && up != word; up = view.head(up)) {
            last = std::max(last, up);
        }
        for (const WordIndex child : view.children(word)) {
            if (child < noun && view.relation(child) == Relation::nmod && is_measure_noun(view.lemma(child))) {
                last = std::max(last, child);
            }
        }
        const WordIndex first = first_number_word(view, word);
        return Amount{{first, last}, bound_before(view, word, first)};
    }
    for (const WordIndex child : view.children(word)) {
        if (view.relation(child) == Relation::nummod && child < word && is_free_of_names(view, child)) {
            const WordIndex first = first_number_word(view, child);
            return Amount{{first, child}, bound_before(view, child, first)};
        }
    }
    for (const WordIndex child : view.children(word)) {
        if (child < word && view.has_relation(child, {Relation::det, Relation::amod}) &&
            is_vague_amount(view.lemma(child))) {
            return Amount{{child, child}, ""};
        }
    }
    return std::nullopt;
}

Literal amount_literal(const SentenceView& view, const Amount& amount)
{
    return number_literal(view, amount.words);
}

/// Do bytes [begin, end) keep a number from being exact: "at least ", "only "? Not "8 by ".
bool is_bound(std::string_view text, std::size_t begin, std::size_t end)
{
    return begin < end && end <= begin + longest_bound &&
           std::ranges::none_of(text.substr(begin, end - begin), is_digit);
}

void add_quantity(const Workspace& work, Literal& literal)
{
    const bool number = literal.datatype == xsd_integer || literal.datatype == xsd_decimal;
    if (literal.span.empty() || (!literal.datatype.empty() && !number)) {
        return;
    }
    const auto found = std::ranges::lower_bound(work.values.quantities, literal.span.end, {},
                                                [](const Quantity& quantity) { return quantity.span.end; });
    if (found == work.values.quantities.end() || found->unit == "ordinal") {
        return;
    }
    const bool inside = found->span.begin <= literal.span.begin;
    const bool age = found->unit == "year" || found->unit == "month"; // a number without a unit
    if (found->bound == "multiple" || (age && found->bound != "range")) {
        if (inside && found->bound == "multiple" && found->span.end == literal.span.end) { // "few hundred"
            literal.span = found->span;
            literal.value = std::string(work.view.passage().text.substr(found->span.begin, found->span.size()));
        }
        return;
    }
    const bool bounded = found->span.end == literal.span.end && found->bound != "range" &&
                         is_bound(work.view.passage().text, literal.span.begin, found->span.begin);
    if (!inside && !bounded) {
        return;
    }
    const bool range = found->value.find('/') != std::string::npos;
    const bool whole = found->value.find('.') == std::string::npos;
    literal.value = found->value;
    literal.datatype = range ? std::string() : std::string(whole ? xsd_integer : xsd_decimal);
    literal.span = {std::min(literal.span.begin, found->span.begin), found->span.end};
    literal.unit = age ? std::string() : found->unit;
    literal.bound = found->bound;
}

std::optional<Literal> find_sum(const SentenceView& view, WordIndex word)
{
    const WordIndex noun = counted_noun(view, word);
    if (noun != word && noun > word && is_measure_noun(view.lemma(noun))) {
        const WordRange words{first_number_word(view, word), noun};
        return Literal{words_text(view, words), "", words_span(view, words)};
    }
    return find_value(view, noun);
}

std::optional<Literal> find_value(const SentenceView& view, WordIndex word)
{
    const Name* const name = view.name(word);
    if (name != nullptr && name->type == NameType::money) {
        const WordRange words{static_cast<WordIndex>(name->first_word), static_cast<WordIndex>(name->end_word - 1)};
        return Literal{words_text(view, words), "", words_span(view, words)};
    }
    if (!is_free_of_names(view, word)) {
        return std::nullopt;
    }
    if (view.upos(word) == "NUM") {
        return number_literal(view, {first_number_word(view, word), word});
    }
    if (!is_measure_noun(view.lemma(word))) {
        return std::nullopt;
    }
    WordRange words{word, word};
    for (const WordIndex child : view.children(word)) {
        if (view.has_relation(child, {Relation::nummod, Relation::compound})) {
            const WordRange part{first_number_word(view, child), view.extent(child).last};
            words.first = std::min(words.first, part.first);
            words.last = std::max(words.last, part.last);
        }
    }
    if (words.first == words.last) {
        return std::nullopt;
    }
    return Literal{words_text(view, words), "", words_span(view, words)};
}

} // namespace triplewright
