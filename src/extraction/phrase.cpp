// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

#include "extraction/phrase.hpp"

#include <algorithm>
#include <string_view>

#include "extraction/control.hpp"
#include "extraction/lexicon.hpp"
#include "extraction/mention.hpp"
#include "extraction/noun_complement.hpp"
#include "extraction/quotation.hpp"
#include "extraction/value.hpp"
#include "triplewright/annotation/demonyms.hpp"
#include "triplewright/annotation/noun_types.hpp"
#include "triplewright/text/word_set.hpp"

namespace triplewright {

namespace {

constexpr int deepest_phrase = 4; // "head of the office of the minister of finance"

/// Is a word a nationality that tells bodies of the same name apart: "Kenyan" of "Kenyan Foreign Ministry"? What is no
/// common name of a body needs none: "Kenyan" Orbis is Orbis.
bool is_nation_of_body(const SentenceView& view, const Name& body, WordIndex word)
{
    const Name* const name = view.name(word);
    const WordIndex head = view.head(word);
    return body.type == NameType::organization && name != nullptr && name->type == NameType::norp &&
           find_demonym(words_text(view, {static_cast<WordIndex>(name->first_word),
                                          static_cast<WordIndex>(name->end_word - 1)})) != nullptr &&
           view.relation(word) == Relation::amod && is_organization_noun(to_lower(view.lemma(head)));
}

/// Where a name begins that the name of a place before it belongs to: "Ghana News Agency" is one name of an agency,
/// though a place and an agency were found.
WordIndex start_with_place(const SentenceView& view, const Name& name)
{
    const auto first = static_cast<WordIndex>(name.first_word);
    if (first == 0 || name.type == NameType::person || name.type == NameType::location || name.type == NameType::norp ||
        name.type == NameType::date || name.type == NameType::money) {
        return first;
    }
    const Name* const place = view.name(first - 1);
    const WordIndex head = view.head(first - 1);
    if (head == no_word || head < first || head >= static_cast<WordIndex>(name.end_word)) {
        return first;
    }
    if (is_nation_of_body(view, name, first - 1)) {
        return static_cast<WordIndex>(view.name(first - 1)->first_word);
    }
    const bool joined = place != nullptr && place->type == NameType::location && view.upos(first - 1) == "PROPN" &&
                        view.relation(first - 1) == Relation::compound;
    return joined ? static_cast<WordIndex>(place->first_word) : first;
}

/// A name's words without a leading article and a trailing possessive marker.
WordRange name_words(const SentenceView& view, const Name& name)
{
    WordRange words{start_with_place(view, name), static_cast<WordIndex>(name.end_word - 1)};
    words.last = std::min<WordIndex>(words.last, view.size() - 1);
    while (words.first < words.last && view.upos(words.first) == "DET" && view.lemma(words.first) == "the") {
        ++words.first;
    }
    if (words.last > words.first && view.upos(words.last) == "ADP" && words.last + 1 < view.size() &&
        view.head(words.last) < view.size()) { // "University of": a name cut off before its end.
        const WordIndex rest = view.head(words.last);
        if (rest > words.last && view.upos(rest) == "PROPN") {
            words.last = rest;
        }
    }
    while (words.last > words.first && view.has_upos(words.last, {"PART", "PUNCT"}) &&
           view.relation(words.last) != Relation::flat && !view.word(words.last).form.ends_with(".")) {
        --words.last;
    }
    return words;
}

/// "two weeks" of "two weeks after the flood": how far from the noun, no part of it.
bool is_distance(const SentenceView& view, WordIndex child)
{
    const WordIndex behind = view.extent(child).last + 1;
    return view.relation(child) == Relation::nmod_unmarked && behind < view.size() &&
           view.relation(behind) == Relation::case_marker && view.head(behind) == view.head(child);
}

/// "the most advanced of its depots": of an adjective that stands for a thing its degree belongs to it.
bool is_degree_of_adjective(const SentenceView& view, WordIndex child)
{
    const WordIndex head = view.head(child);
    return view.relation(child) == Relation::advmod && view.upos(head) == "ADJ" && child + 1 == head &&
           view.feature(child, "Degree") == "Sup";
}

bool precedes_in_phrase(const SentenceView& view, WordIndex child)
{
    const bool age = view.relation(child) == Relation::obl_unmarked && view.lemma(view.head(child)) == "old";
    if (age) { // "the 41-year-old said"
        return true;
    }
    return (!is_distance(view, child) && view.has_relation(child, {Relation::compound, Relation::amod, Relation::flat,
                                                                   Relation::nmod_desc, Relation::nmod_unmarked})) ||
           is_classifying_genitive(view, view.head(child), child) || is_degree_of_adjective(view, child);
}

/// "a population of 15 million": a number behind "of" is how much it is.
bool is_total(std::string_view lemma)
{
    static constexpr auto totals =
        word_set("population", "total", "average", "area", "length", "height", "depth", "width", "weight", "size",
                 "capacity", "budget", "staff", "workforce", "crew", "speed", "distance", "maximum", "minimum", "rate",
                 "audience", "membership");
    return totals.contains(lemma);
}

/// Is `child` a prepositional phrase without which the noun would name something else?
bool is_integral(const SentenceView& view, WordIndex head, WordIndex child)
{
    const bool of_best = view.relation(child) == Relation::obl && view.upos(head) == "ADJ" &&
                         view.feature(head, "Degree") == "Sup" && child > head; // "the oldest of all the bridges"
    const bool one_of_us = view.upos(head) == "NUM" && view.lemma(head) == "one" && head < child;
    if ((view.relation(child) != Relation::nmod && !of_best) || (view.upos(child) == "PRON" && !one_of_us)) {
        return false;
    }
    const WordIndex marker = view.find_child(child, Relation::case_marker);
    if (marker == no_word) {
        return false;
    }
    const std::string_view preposition = view.lemma(marker);
    static constexpr auto privative =
        word_set("deprive", "rob", "strip", "accuse", "convict", "inform", "remind", "relieve", "rid", "cure", "notify",
                 "assure", "convince", "suspect", "acquit");
    const WordIndex first = view.relation(head) == Relation::conj ? view.head(head) : head;
    const bool of_verb = view.relation(first) == Relation::obj && view.head(first) != no_word &&
                         privative.contains(view.lemma(view.head(first))); // "deprived the island of power"
    const bool number = view.upos(child) == "NUM" && view.has_upos(head, {"NOUN"}) && is_total(view.lemma(head));
    if (of_verb || number) {
        return false;
    }
    return preposition == "of" ||
           (preposition == "in" && (is_change_noun(view.lemma(head)) || view.lemma(child) == "chief")) ||
           is_complement_of_subject(view, head, child);
}

WordIndex first_word(const SentenceView& view, WordIndex head)
{
    WordIndex first = head;
    const auto children = view.children(head);
    bool leading = true;
    for (const WordIndex child : children) {
        if (child > head) {
            break;
        }
        if (!precedes_in_phrase(view, child)) {
            continue;
        }
        if (leading && view.relation(child) == Relation::amod && is_fleeting_adjective(view.lemma(child))) {
            continue;
        }
        leading = false;
        first = std::min(first, view.extent(child).first);
    }
    while (first < head && view.has_upos(first, {"PUNCT", "DET", "CCONJ"})) {
        ++first;
    }
    return first;
}

/// Words of a phrase that is no name.
WordRange nominal_words(const SentenceView& view, WordIndex head, int depth);

WordRange words_of_head(const SentenceView& view, WordIndex head, int depth)
{
    const Name* const name = view.name(head);
    const bool one_of_nation = name != nullptr && name->type == NameType::norp && is_singled_out(view, head);
    if (name != nullptr && name->type != NameType::date && !one_of_nation) { // "the first Chilean" keeps "first"
        const WordRange words = name_words(view, *name);
        return {std::min(words.first, head), std::max(words.last, head)};
    }
    return nominal_words(view, head, depth);
}

/// Last word of what an integral phrase is about, its conjuncts included.
WordIndex integral_end(const SentenceView& view, WordIndex child, int depth)
{
    WordIndex end = words_of_head(view, child, depth + 1).last;
    if (const WordIndex named = referent(view, child); named == end + 1) { // "the ousting of chair Ana Ruiz"
        end = words_of_head(view, named, depth + 1).last;
    }
    for (const WordIndex conjunct : view.children(child)) {
        if (view.relation(conjunct) == Relation::conj && is_nominal(view, conjunct) &&
            !view.has_child(conjunct, Relation::cop) && !view.has_child(conjunct, Relation::nsubj) &&
            view.extent(conjunct).first <= end + 2) {
            end = std::max(end, words_of_head(view, conjunct, depth + 1).last);
        }
    }
    return end;
}

WordRange nominal_words(const SentenceView& view, WordIndex head, int depth)
{
    WordRange words{first_word(view, head), head};
    for (const WordIndex child : view.children(head)) {
        if (child < head) {
            continue;
        }
        const Name* const name = view.name(child);
        if (name != nullptr && name->type == NameType::person && view.relation(child) == Relation::flat) {
            break; // "front-runner Ana Ruiz": the phrase is the title alone.
        }
        const bool adjacent = view.extent(child).first == words.last + 1;
        if (view.has_relation(child, {Relation::flat, Relation::nummod}) && adjacent) {
            words.last = view.relation(child) == Relation::flat ? std::max(child, words.last) : view.extent(child).last;
        } else if (depth < deepest_phrase && adjacent && is_integral(view, head, child)) {
            words.last = integral_end(view, child, depth);
        } else if (adjacent) {
            if (const WordIndex end = clause_complement_end(view, head, child); end != no_word) {
                words.last = end;
            }
        }
    }
    return words;
}

/// The child of `head` below which `word` is; `no_word` where it is not below `head`.
WordIndex branch_of(const SentenceView& view, WordIndex head, WordIndex word)
{
    while (word != no_word && view.head(word) != head) {
        word = view.head(word);
    }
    return word;
}

/// The first word of what stands before `first` without a gap and belongs to the noun. Of titles a person keeps only
/// the one without which nobody is called so: "Mr. Reyes".
WordIndex written_start(const SentenceView& view, WordIndex head, WordIndex first, bool person)
{
    while (first > 0) {
        const WordIndex branch = branch_of(view, head, first - 1);
        if (branch == no_word || view.extent(branch).first >= first || is_distance(view, branch)) {
            break;
        }
        const bool article = view.relation(branch) == Relation::det;
        const bool premodifier =
            view.has_relation(branch, {Relation::nummod, Relation::amod, Relation::compound, Relation::nmod_poss,
                                       Relation::nmod_desc, Relation::nmod_unmarked, Relation::flat});
        if (!article && (!premodifier || (person && !is_honorific(view.lemma(branch))))) {
            break;
        }
        first = view.extent(branch).first;
    }
    return first;
}

/// Single ones may be apostrophes.
bool is_double_mark(std::string_view form)
{
    return is_quotation_mark(form) && form != "'" && form != "‘" && form != "’";
}

/// With the other one of a pair of quotation marks where that stands right beside the phrase: '"majestic" hunt',
/// 'alleged "hunters"'.
WordRange with_both_quotes(const SentenceView& view, WordRange words)
{
    int marks = 0;
    for (WordIndex word = words.first; word <= words.last; ++word) {
        marks += is_double_mark(view.word(word).form) ? 1 : 0;
    }
    if (marks % 2 == 0) {
        return words;
    }
    if (words.first > 0 && is_double_mark(view.word(words.first - 1).form)) {
        --words.first;
    } else if (words.last + 1 < view.size() && is_double_mark(view.word(words.last + 1).form)) {
        ++words.last;
    }
    return words;
}

} // namespace

WordRange phrase_words(const SentenceView& view, WordIndex head)
{
    if (view.has_upos(head, {"PRON", "DET"}) && view.name(head) == nullptr) {
        return {head, head};
    }
    return with_both_quotes(view, words_of_head(view, head, 0));
}

WordRange coordinated_words(const SentenceView& view, WordIndex head)
{
    return {phrase_words(view, head).first, integral_end(view, head, 0)};
}

WordRange written_words(const SentenceView& view, WordIndex head)
{
    WordRange words = phrase_words(view, head);
    if (view.has_upos(head, {"PRON", "DET"}) && view.name(head) == nullptr) {
        return words;
    }
    const bool person = is_in_entity_name(view, head) && view.name(head)->type == NameType::person;
    words.first = written_start(view, head, words.first, person);
    for (const WordIndex child : view.children(head)) {
        if (view.relation(child) == Relation::nmod && view.upos(child) == "NUM" &&
            view.extent(child).first == words.last + 1 && is_total(view.lemma(head))) {
            words.last = child;
            words.last = std::max(words.last, phrase_words(view, child).last);
        }
    }
    const WordIndex above = view.relation(head) == Relation::nmod ? view.head(head) : no_word;
    if (above != no_word && above < head && counted_noun(view, above) == head) { // "thousands of people"
        WordIndex first = std::min(above, view.extent(above).first);
        while (first < above && view.head(first) == above &&
               view.has_relation(first, {Relation::case_marker, Relation::mark, Relation::cc, Relation::punct})) {
            ++first; // "from" of "from one of its lenders"
        }
        words.first = written_start(view, above, first, false);
    }
    return words;
}

} // namespace triplewright
