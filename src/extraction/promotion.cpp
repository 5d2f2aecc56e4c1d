// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

#include "extraction/promotion.hpp"

#include <algorithm>
#include <utility>

#include "extraction/clause.hpp"
#include "extraction/government.hpp"
#include "extraction/idiom.hpp"
#include "extraction/lexicon.hpp"
#include "extraction/mention.hpp"
#include "extraction/phrase.hpp"
#include "extraction/phrase_role.hpp"
#include "extraction/predicate_words.hpp"
#include "extraction/standing.hpp"
#include "extraction/time.hpp"
#include "triplewright/text/word_set.hpp"

namespace triplewright {

namespace {

/// "what they found" as its words: "what" alone says nothing.
Argument free_relative(Workspace& work, WordIndex word)
{
    constexpr WordIndex longest = 24; // words
    const SentenceView& view = work.view;
    if (!is_free_relative(view, word)) {
        return argument_at(work, word);
    }
    WordRange words{word, word};
    for (const WordIndex child : view.children(word)) {
        if (view.has_relation(child, {Relation::acl_relcl, Relation::acl})) {
            words.last = std::max(words.last, view.extent(child).last);
        }
    }
    while (words.first < words.last && view.upos(words.last) == "PUNCT") {
        --words.last;
    }
    if (words.last - words.first > longest) {
        return argument_at(work, word);
    }
    return add_literal(work, {words_text(view, words), "", words_span(view, words)});
}

} // namespace

std::vector<Candidate> candidates(Workspace& work, const std::vector<Filler>& fillers)
{
    std::vector<Candidate> found;
    const bool none = !fillers.empty() && is_negative_nominal(work.view, fillers.front().word); // "no ship or boat"
    for (const Filler& filler : fillers) {
        const bool negative =
            is_negative_nominal(work.view, filler.word) || filler.excluded || (none && filler.alternative);
        found.push_back({free_relative(work, filler.word), filler.word, filler.alternative, negative});
    }
    return found;
}

namespace {

/// The first phrase among the words below `above` that can be the object of the clause.
WordIndex find_promoted_below(const SentenceView& view, const Clause& clause, WordIndex above)
{
    static constexpr auto seekers = word_set("look", "name", "model", "chase", "inquire", "take"); // "look after"
    for (const WordIndex child : view.children(above)) {
        const bool phrase =
            is_oblique(view, child) || (view.relation(child) == Relation::nmod && view.head(child) != clause.head);
        if (!phrase || is_behind_speech(view, clause, child) || child < clause.head || view.upos(child) == "ADP" ||
            names_source(view, child)) {
            continue;
        }
        const WordIndex word = resolve_relative(view, clause, child);
        const std::string preposition = preposition_of(view, child);
        if ((preposition == "with" || preposition == "for") && is_negative_nominal(view, word)) {
            continue; // "killed for no reason" were killed.
        }
        const std::string role = role_of_phrase(view, word, preposition);
        const bool compared = clause.kind == ClauseKind::adjectival && role == "comparison";
        const bool beside = preposition == "along with" || preposition == "together with" || preposition == "alongside";
        const bool asked = (preposition == "after" && seekers.contains(view.lemma(clause.head))) ||
                           (governs(view.lemma(clause.head), preposition) && !is_time(view, word));
        if (!preposition.empty() && !beside && (is_complement_role(role) || compared || asked) &&
            is_nominal(view, word)) {
            return child;
        }
    }
    return no_word;
}

} // namespace

WordIndex find_promoted(const SentenceView& view, const Clause& clause)
{
    const WordIndex noun = clause.kind == ClauseKind::verbal ? idiomatic_noun(view, clause.head) : no_word;
    const WordIndex promoted = noun == no_word ? no_word : find_promoted_below(view, clause, noun);
    return promoted == no_word ? find_promoted_below(view, clause, clause.head) : promoted;
}

WordIndex find_place_of(const SentenceView& view, WordIndex noun)
{
    const WordIndex last = phrase_words(view, noun).last;
    for (const WordIndex child : view.children(noun)) {
        if (view.relation(child) == Relation::nmod && child > last && is_nominal(view, child) &&
            role_of_phrase(view, child, preposition_of(view, child)) == "place") {
            return child;
        }
    }
    return no_word;
}

bool take_one_of(Workspace& work, WordIndex one, Pattern& pattern)
{
    const SentenceView& view = work.view;
    if (view.upos(one) != "NUM" || view.lemma(one) != "one") {
        return false;
    }
    for (const WordIndex child : view.children(one)) {
        const std::string preposition = view.relation(child) == Relation::nmod ? preposition_of(view, child) : "";
        if ((preposition == "of" || preposition == "among") && is_nominal(view, child)) {
            pattern.predicate += "_one_of";
            pattern.words.push_back(one);
            pattern.words.push_back(view.find_child(child, Relation::case_marker));
            pattern.objects = candidates(work, {{child, false, false}});
            return true;
        }
    }
    return false;
}

void promote(Workspace& work, const Clause& clause, WordIndex phrase, Pattern& pattern)
{
    const SentenceView& view = work.view;
    const WordIndex word = resolve_relative(view, clause, phrase);
    pattern.object_preposition = preposition_of(view, phrase);
    append_word(pattern.predicate, with_underscores(pattern.object_preposition), '_');
    if (!take_one_of(work, word, pattern)) {
        pattern.objects =
            candidates(work, word == phrase ? distribute(view, phrase) : std::vector<Filler>{{word, false, false}});
    }
    for (const WordIndex child : view.children(phrase)) {
        if (view.relation(child) == Relation::case_marker) {
            pattern.words.push_back(child);
        }
    }
}

WordIndex find_gerund(const Workspace& work, const Clause& clause)
{
    for (const WordIndex child : work.view.children(clause.head)) {
        const std::uint32_t index = clause.kind == ClauseKind::existential ? no_index : work.clause_at[child];
        if (index != no_index && !work.clauses[index].statements.empty() &&
            gerund_preposition(work.view, work.clauses[index]) != no_word) {
            return child;
        }
    }
    return no_word;
}

void promote_gerund(const Workspace& work, WordIndex gerund, Pattern& pattern)
{
    const Clause& inner = work.clauses[work.clause_at[gerund]];
    const WordIndex preposition = gerund_preposition(work.view, inner);
    append_word(pattern.predicate, to_lower(work.view.word(preposition).form), '_');
    pattern.words.push_back(preposition);
    pattern.objects = {{{ArgumentKind::statement, inner.statements.front()}, no_word, false, false}};
}

WordIndex find_quality(const SentenceView& view, const Clause& clause)
{
    const auto children = view.children(clause.head);
    const auto found =
        std::ranges::find_if(children, [&](WordIndex child) { return is_taken_as(view, clause.head, child); });
    return clause.kind != ClauseKind::verbal || found == children.end() ? no_word : *found;
}

} // namespace triplewright
