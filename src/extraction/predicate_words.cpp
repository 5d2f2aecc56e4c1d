// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

#include "extraction/predicate_words.hpp"

#include <algorithm>

#include "extraction/clause.hpp"
#include "extraction/lexicon.hpp"
#include "extraction/mention.hpp"
#include "extraction/phrase.hpp"
#include "triplewright/text/word_set.hpp"

namespace triplewright {

namespace {

/// "up" of "gave up", also where a tree calls it an adverb: "stepped down", "came away".
bool is_particle(const SentenceView& view, WordIndex word)
{
    static constexpr auto directions = word_set("up", "down", "out", "off", "away", "back", "over", "in", "on", "apart",
                                                "forward", "together", "aside", "through", "along", "around");
    return view.relation(word) == Relation::compound_prt ||
           (view.relation(word) == Relation::advmod && word == view.head(word) + 1 &&
            view.upos(view.head(word)) == "VERB" && directions.contains(view.lemma(word)) &&
            view.children(word).empty());
}

/// "without paying": the marker denies the verb.
bool is_denial(const SentenceView& view, WordIndex marker)
{
    return view.has_relation(marker, {Relation::mark, Relation::case_marker}) && view.lemma(marker) == "without";
}

} // namespace

void add_verb_words(const SentenceView& view, WordIndex verb, std::vector<WordIndex>& words)
{
    words.push_back(verb);
    for (const WordIndex child : view.children(verb)) {
        const bool negation = view.relation(child) == Relation::advmod && is_negative_adverb(view.lemma(child));
        if (negation || is_particle(view, child) ||
            view.has_relation(child, {Relation::aux, Relation::aux_pass, Relation::cop}) ||
            (view.relation(child) == Relation::mark && view.lemma(child) == "to") || is_denial(view, child)) {
            words.push_back(child);
        }
    }
}

void add_shared_words(const Workspace& work, const Clause& clause, std::vector<WordIndex>& words)
{
    const SentenceView& view = work.view;
    if (clause.first_conjunct == no_index) {
        return;
    }
    const Clause& first = work.clauses[clause.first_conjunct];
    const bool own = std::ranges::any_of(view.children(clause.head), [&](WordIndex child) {
        return view.has_relation(child, {Relation::aux, Relation::aux_pass, Relation::cop, Relation::mark,
                                         Relation::nsubj, Relation::nsubj_pass});
    });
    const bool same_form = view.feature(clause.head, "VerbForm") == view.feature(first.head, "VerbForm") &&
                           view.feature(clause.head, "Tense") == view.feature(first.head, "Tense");
    if (own || (clause.kind == ClauseKind::verbal && (!same_form || view.feature(clause.head, "VerbForm") == "Fin"))) {
        return;
    }
    for (const WordIndex child : view.children(first.head)) {
        const bool to = view.relation(child) == Relation::mark && view.lemma(child) == "to";
        if (child < first.head &&
            (to || view.has_relation(child, {Relation::aux, Relation::aux_pass, Relation::cop}))) {
            words.push_back(child);
        }
    }
}

void add_purposeful_noun(const Workspace& work, const Clause& clause, std::vector<WordIndex>& words)
{
    const SentenceView& view = work.view;
    if (clause.link != ClauseLink::participle || clause.parent == no_index || clause.subjects.empty() ||
        view.has_relation(clause.noun, {Relation::nsubj, Relation::nsubj_pass}) || view.head(clause.noun) == no_word) {
        return;
    }
    const Clause& parent = work.clauses[clause.parent];
    if (!has_marker(view, clause.head, "to") || parent.subjects.empty() ||
        parent.subjects.front().word != clause.subjects.front().word || view.relation(clause.noun) != Relation::obj ||
        view.head(clause.noun) != parent.head) {
        return;
    }
    add_verb_words(view, parent.head, words);
    const WordRange noun = written_words(view, clause.noun);
    for (WordIndex word = noun.first; word <= noun.last && word < clause.head; ++word) {
        words.push_back(word);
    }
}

std::string with_underscores(std::string text)
{
    std::ranges::replace(text, ' ', '_');
    return text;
}

void append_particles(const SentenceView& view, WordIndex verb, std::string& predicate)
{
    for (const WordIndex child : view.children(verb)) {
        if (is_particle(view, child)) {
            append_word(predicate, to_lower(view.word(child).form), '_');
        }
    }
}

} // namespace triplewright
