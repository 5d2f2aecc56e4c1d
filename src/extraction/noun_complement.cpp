// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

#include "extraction/noun_complement.hpp"

#include <algorithm>
#include <string_view>

#include "extraction/embedding.hpp"
#include "extraction/mention.hpp"
#include "extraction/phrase.hpp"
#include "extraction/time.hpp"
#include "triplewright/annotation/noun_types.hpp"
#include "triplewright/text/word_set.hpp"

namespace triplewright {

namespace {

constexpr WordIndex longest_complement = 9; // words

WordIndex marker_before(const SentenceView& view, WordIndex verb)
{
    for (const WordIndex child : view.children(verb)) {
        if (child < verb && view.has_relation(child, {Relation::mark, Relation::case_marker})) {
            return child;
        }
    }
    return no_word;
}

/// Nouns besides those of noun_embedding.cpp that say little without their infinitive.
bool is_empty_without_infinitive(std::string_view lemma)
{
    static constexpr auto nouns = word_set("step", "urge", "tendency", "reason", "push", "tool", "means", "mechanism");
    return nouns.contains(lemma) || find_noun_embedding(lemma) != nullptr;
}

/// The verb with those of its words and phrases that stand behind it without a gap, as long as it stays short.
WordIndex short_end(const SentenceView& view, WordIndex first, WordIndex verb)
{
    WordIndex last = verb;
    for (const WordIndex child : view.children(verb)) {
        const WordRange words = view.extent(child);
        if (child < verb || view.upos(child) == "PUNCT") {
            continue;
        }
        const bool part = view.has_relation(child, {Relation::obj, Relation::iobj, Relation::obl, Relation::xcomp,
                                                    Relation::compound_prt, Relation::advmod, Relation::obl_unmarked});
        if (!part || words.first != last + 1 || view.upos(words.first) == "PUNCT") {
            break;
        }
        if (words.last >= first + longest_complement) {
            const bool object = view.has_relation(child, {Relation::obj, Relation::iobj});
            const WordIndex end = object ? phrase_words(view, child).last : longest_complement + first;
            return end < longest_complement + first ? end : last; // without what describes the object
        }
        last = words.last;
        while (view.upos(last) == "PUNCT") {
            --last;
        }
    }
    return last;
}

bool has_phrase(const SentenceView& view, WordIndex adjective)
{
    return std::ranges::any_of(view.children(adjective), [&](WordIndex child) {
        return child > adjective && view.relation(child) == Relation::obl;
    });
}

/// "to leave it": an object that is only a pronoun tells no more than the noun.
bool has_written_object(const SentenceView& view, WordIndex verb, WordIndex last)
{
    const WordIndex object = view.find_child(verb, Relation::obj);
    return object == no_word || object <= last;
}

/// "the envoy to Peru", "the minister for health": of other people a phrase is a fact of its own.
bool is_served_by(const SentenceView& view, WordIndex person, WordIndex marker)
{
    return marker != no_word && is_position_noun(view.lemma(person)) &&
           (view.lemma(marker) == "to" || view.lemma(marker) == "for");
}

} // namespace

WordIndex clause_complement_end(const SentenceView& view, WordIndex noun, WordIndex child)
{
    if (view.relation(child) == Relation::amod && child > noun && view.upos(child) == "ADJ" &&
        view.upos(noun) == "NOUN" && view.extent(child).first == child) { // "issues pertinent to trade"
        const WordIndex last = short_end(view, child, child);
        return last > child && has_phrase(view, child) ? last : no_word;
    }
    if (view.relation(child) != Relation::acl || view.upos(noun) != "NOUN" || view.upos(child) != "VERB" ||
        view.has_child(child, Relation::nsubj) || view.has_child(child, Relation::nsubj_pass)) {
        return no_word;
    }
    const WordIndex marker = marker_before(view, child);
    if (marker == no_word || marker != view.extent(child).first) {
        return no_word;
    }
    static constexpr auto accusing = word_set("accuse", "convict", "acquit", "suspect", "cure", "rid", "charge");
    const WordIndex verb = view.relation(noun) == Relation::obj ? view.head(noun) : no_word;
    const bool of_verb = verb != no_word && accusing.contains(view.lemma(verb)); // "acquitted the firm of lying"
    const bool gerund = view.lemma(marker) == "of" && view.word(child).form.ends_with("ing") && !of_verb;
    const bool infinitive = view.lemma(marker) == "to" && !view.word(child).form.ends_with("ing") &&
                            is_empty_without_infinitive(view.lemma(noun));
    if (!gerund && !infinitive) {
        return no_word;
    }
    const WordIndex last = short_end(view, marker, child);
    return has_written_object(view, child, last) ? last : no_word;
}

bool is_complement_of_subject(const SentenceView& view, WordIndex noun, WordIndex child)
{
    static constexpr auto relating = word_set("on", "for", "to", "against", "about", "with", "between", "without",
                                              "into", "regarding", "over", "toward", "towards");
    const WordIndex verb = view.head(noun);
    if (view.relation(child) != Relation::nmod || verb == no_word || view.upos(noun) != "NOUN" ||
        !view.has_relation(noun, {Relation::nsubj, Relation::nsubj_pass}) ||
        view.has_child(verb, Relation::obl_agent) || view.has_child(verb, Relation::expl) ||
        view.name(noun) != nullptr) {
        return false;
    }
    const WordIndex marker = view.find_child(child, Relation::case_marker);
    if (entity_type(view, noun) == EntityType::person && !is_served_by(view, noun, marker)) {
        return false;
    }
    if (is_time(view, noun) && (marker == no_word || view.lemma(marker) != "without")) { // "days without rain"
        return false;
    }
    const WordIndex first = view.extent(child).first;
    return marker != no_word && marker == first && relating.contains(view.lemma(marker)) &&
           !view.has_child(marker, Relation::fixed) && !is_time(view, child) && child < verb;
}

bool is_classifying_genitive(const SentenceView& view, WordIndex noun, WordIndex owner)
{
    static constexpr auto classes = word_set("man", "woman", "boy", "girl", "child", "lady", "junior", "senior");
    static constexpr auto things =
        word_set("team", "side", "squad", "category", "book", "title", "event", "match", "game", "final", "race",
                 "tournament", "championship", "cup", "league", "football", "basketball", "soccer", "volleyball",
                 "handball", "tennis", "cricket", "hockey", "rugby", "boxing", "golf", "single", "singles", "double",
                 "doubles", "hospital", "ward", "clinic", "magazine", "clothing", "wear", "shoe", "prison", "home",
                 "shelter", "fund", "charity", "organization", "organisation", "group", "association", "union",
                 "committee", "college", "school", "department", "literature", "story", "song", "choir", "author",
                 "relay", "marathon", "competition", "award", "coach", "footballer", "section", "division");
    return view.relation(owner) == Relation::nmod_poss && view.upos(owner) == "NOUN" &&
           view.feature(owner, "Number") == "Plur" && classes.contains(view.lemma(owner)) &&
           things.contains(view.lemma(noun)) && std::ranges::all_of(view.children(owner), [&](WordIndex child) {
               return view.has_relation(child, {Relation::case_marker, Relation::det}) &&
                      view.feature(child, "PronType") != "Dem";
           });
}

} // namespace triplewright
