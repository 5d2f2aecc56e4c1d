// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

// The predicate of a clause and the candidates for its places.

#include "extraction/pattern.hpp"

#include <algorithm>
#include <iterator>
#include <utility>

#include "extraction/clause.hpp"
#include "extraction/control.hpp"
#include "extraction/idiom.hpp"
#include "extraction/lexicon.hpp"
#include "extraction/mention.hpp"
#include "extraction/phrase.hpp"
#include "extraction/predicate_words.hpp"
#include "extraction/qualifier.hpp"
#include "extraction/standing.hpp"
#include "extraction/time.hpp"
#include "triplewright/text/word_set.hpp"

namespace triplewright {

namespace {

constexpr WordIndex longest_quotation = 40; // words, where a quotation stands for itself

std::vector<Candidate> candidates(Workspace& work, const std::vector<Filler>& fillers)
{
    std::vector<Candidate> found;
    const bool none = !fillers.empty() && is_negative_nominal(work.view, fillers.front().word); // "no ship or boat"
    for (const Filler& filler : fillers) {
        const bool negative =
            is_negative_nominal(work.view, filler.word) || filler.excluded || (none && filler.alternative);
        found.push_back({argument_at(work, filler.word), filler.word, filler.alternative, negative});
    }
    return found;
}

/// A bare number is nobody: "4 were killed".
bool is_bare_number(const SentenceView& view, WordIndex word)
{
    return view.upos(referent(view, word)) == "NUM" && !is_calendar_time(view, referent(view, word));
}

/// The first phrase among the words below `above` that can be the object of the clause.
WordIndex find_promoted_below(const SentenceView& view, const Clause& clause, WordIndex above)
{
    static constexpr auto seekers = word_set("look", "name", "model", "chase", "inquire", "take"); // "look after"
    for (const WordIndex child : view.children(above)) {
        const bool phrase =
            is_oblique(view, child) || (view.relation(child) == Relation::nmod && view.head(child) != clause.head);
        if (!phrase || child < clause.head || view.upos(child) == "ADP" || names_source(view, child)) {
            continue;
        }
        const WordIndex word = resolve_relative(view, clause, child);
        const std::string preposition = preposition_of(view, child);
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

/// The first phrase after the verb that can be its object: "relies on Peru", "set off for the coast", "took part in the
/// race".
WordIndex find_promoted(const SentenceView& view, const Clause& clause)
{
    const WordIndex noun = clause.kind == ClauseKind::verbal ? idiomatic_noun(view, clause.head) : no_word;
    const WordIndex promoted = noun == no_word ? no_word : find_promoted_below(view, clause, noun);
    return promoted == no_word ? find_promoted_below(view, clause, clause.head) : promoted;
}

/// "There were fires in the port": the noun's place is where it exists.
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

/// "is one of the directors", "is known as one of the best": those are the object, and that it is one of them is what
/// the predicate says.
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

/// "Reading has helped her to learn": where the helping makes no statement, the learning does.
Argument content_below(const Workspace& work, WordIndex verb)
{
    for (const WordIndex child : work.view.children(verb)) {
        const std::uint32_t index = work.clause_at[child];
        if (work.view.relation(child) == Relation::xcomp && index != no_index &&
            !work.clauses[index].statements.empty()) {
            return {ArgumentKind::statement, work.clauses[index].statements.front()};
        }
    }
    return {};
}

/// "finding" of "aimed at finding ore", where it made a statement, or `no_word`.
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

/// "(expedition | be_aimed_at | <expedition | find | ore>)"
void promote_gerund(const Workspace& work, WordIndex gerund, Pattern& pattern)
{
    const Clause& inner = work.clauses[work.clause_at[gerund]];
    const WordIndex preposition = gerund_preposition(work.view, inner);
    append_word(pattern.predicate, to_lower(work.view.word(preposition).form), '_');
    pattern.words.push_back(preposition);
    pattern.objects = {{{ArgumentKind::statement, inner.statements.front()}, no_word, false, false}};
}

/// The statement that a complement clause became; the clause's own if it is silent is that of its complement.
Argument content_of(const Workspace& work, const Clause& clause)
{
    for (const WordIndex child : work.view.children(clause.head)) {
        if (!work.view.has_relation(child, {Relation::ccomp, Relation::xcomp, Relation::parataxis}) ||
            work.clause_at[child] == no_index) {
            continue;
        }
        const Clause& inner = work.clauses[work.clause_at[child]];
        if (inner.link == ClauseLink::parataxis) {
            continue;
        }
        if (!inner.statements.empty()) {
            return {ArgumentKind::statement, inner.statements.front()};
        }
        if (const Argument deeper = content_below(work, inner.head); deeper.kind != ArgumentKind::none) {
            return deeper;
        }
    }
    return {};
}

/// "sold the mill to pay debts"
bool has_purpose_complement(const Workspace& work, const Clause& clause)
{
    return std::ranges::any_of(work.view.children(clause.head), [&](WordIndex child) {
        return work.view.relation(child) == Relation::xcomp && work.clause_at[child] != no_index &&
               is_purpose_complement(work, work.clauses[work.clause_at[child]]);
    });
}

/// What is said, as words, where it makes no statement: "'No comment,' she said".
Argument quoted_words(Workspace& work, const Clause& clause)
{
    const SentenceView& view = work.view;
    for (const WordIndex child : view.children(clause.head)) {
        if (view.relation(child) != Relation::ccomp || clause.kind != ClauseKind::verbal) {
            continue;
        }
        WordRange words = view.extent(child);
        while (words.first < words.last &&
               (view.upos(words.first) == "PUNCT" || view.relation(words.first) == Relation::mark)) {
            ++words.first;
        }
        while (words.first < words.last && view.upos(words.last) == "PUNCT") {
            --words.last;
        }
        const bool around = words.first <= clause.head && clause.head <= words.last;
        if (!around && words.last - words.first < longest_quotation) {
            return add_literal(work, {words_text(view, words), "", words_span(view, words)});
        }
    }
    return {};
}

/// Content that stands above its speech clause.
Argument reported_content(const Workspace& work, std::uint32_t index)
{
    const Clause& clause = work.clauses[index];
    if (clause.parent != no_index && work.clauses[clause.parent].reporter == index) {
        const Clause& content = work.clauses[clause.parent];
        if (!content.statements.empty()) {
            return {ArgumentKind::statement, content.statements.front()};
        }
    }
    return {};
}

void add_recipients(Workspace& work, const Clause& clause, Pattern& pattern)
{
    for (const Filler& filler : clause.recipients) {
        pattern.qualifiers.push_back({"to", "", argument_at(work, filler.word)});
    }
}

void fill_verbal_object(Workspace& work, const Clause& clause, std::uint32_t index, Pattern& pattern)
{
    Argument content = content_of(work, clause);
    if (content.kind == ArgumentKind::none) {
        content = reported_content(work, index);
    }
    if (content.kind == ArgumentKind::none) {
        content = quoted_words(work, clause);
    }
    const bool told = clause.objects.empty() && !clause.recipients.empty() &&
                      (content.kind != ArgumentKind::none || !is_reporting_verb(work.view.lemma(clause.head)));
    const auto& objects = told ? clause.recipients : clause.objects; // "told the panel that …"
    if (!objects.empty() && !(clause.passive && pattern.subjects.empty())) {
        pattern.objects = candidates(work, objects);
    }
    if (!told) {
        add_recipients(work, clause, pattern);
    }
    if (content.kind == ArgumentKind::none) {
        return;
    }
    if (pattern.objects.empty()) {
        pattern.objects = {{content, no_word, false, false}};
    } else {
        pattern.qualifiers.push_back({has_purpose_complement(work, clause) ? "purpose" : "topic", "", content});
    }
}

void shape_verb(Workspace& work, const Clause& clause, std::uint32_t index, Pattern& pattern)
{
    const SentenceView& view = work.view;
    add_verb_words(view, clause.head, pattern.words);
    pattern.predicate_span = view.word(clause.head).span;
    const auto by = agents(view, clause);
    if (clause.passive && !by.empty()) {
        pattern.predicate = clause.prefix + to_lower(view.lemma(clause.head));
        append_particles(view, clause.head, pattern.predicate);
        if (!clause.objects.empty()) { // "was given the prize by …"
            pattern.objects = candidates(work, clause.objects);
            for (const Candidate& recipient : pattern.subjects) {
                pattern.qualifiers.push_back({"to", "", recipient.argument});
            }
        } else {
            pattern.objects = std::move(pattern.subjects);
        }
        pattern.subjects = candidates(work, by);
        return;
    }
    pattern.predicate = clause.prefix + (clause.passive ? "be" : "");
    const std::string verb = clause.passive ? to_lower(view.word(clause.head).form) : to_lower(view.lemma(clause.head));
    if (clause.passive) {
        append_word(pattern.predicate, verb, '_');
    } else {
        pattern.predicate += verb;
    }
    append_particles(view, clause.head, pattern.predicate);
    if (const WordIndex noun = clause.passive ? no_word : idiomatic_noun(view, clause.head); noun != no_word) {
        append_word(pattern.predicate, to_lower(view.word(noun).form), '_');
        pattern.words.push_back(noun);
        add_recipients(work, clause, pattern);
        return;
    }
    fill_verbal_object(work, clause, index, pattern);
}

/// "is aware of": the adjective's phrase becomes the object; else the adjective itself.
WordIndex shape_adjective(Workspace& work, const Clause& clause, Pattern& pattern)
{
    const SentenceView& view = work.view;
    const std::string copula = to_lower(clause.copula);
    const WordIndex promoted = find_promoted(view, clause);
    if (promoted != no_word) {
        pattern.words.push_back(clause.head);
        const bool compared = view.feature(clause.head, "Degree") == "Cmp"; // "higher than", not "high than"
        pattern.predicate = copula;
        for (const WordIndex child : view.children(clause.head)) { // "more effective than"
            if (view.relation(child) == Relation::advmod &&
                (view.lemma(child) == "more" || view.lemma(child) == "less" || view.lemma(child) == "too")) {
                append_word(pattern.predicate, to_lower(view.word(child).form), '_');
                pattern.words.push_back(child);
            }
        }
        append_word(pattern.predicate, to_lower(compared ? view.word(clause.head).form : view.lemma(clause.head)), '_');
        promote(work, clause, promoted, pattern);
        return promoted;
    }
    pattern.predicate = copula;
    if (const WordIndex gerund = find_gerund(work, clause); gerund != no_word) { // "is tired of waiting"
        pattern.words.push_back(clause.head);
        append_word(pattern.predicate, to_lower(view.lemma(clause.head)), '_');
        promote_gerund(work, gerund, pattern);
        return gerund;
    }
    WordRange words{clause.head, clause.head};
    for (const WordIndex child : view.children(clause.head)) {
        if (child < clause.head && view.has_relation(child, {Relation::advmod, Relation::obl_unmarked}) &&
            !is_negative_adverb(view.lemma(child)) && !is_hedge(view.lemma(child)) &&
            !is_time_adverb(view.lemma(child)) && !is_frequency_adverb(view.lemma(child)) &&
            view.extent(child).last + 1 == words.first) {
            words.first = view.extent(child).first;
        }
    }
    pattern.objects = {
        {add_literal(work, {words_text(view, words), "", words_span(view, words)}), no_word, false, false}};
    if (const Argument content = content_of(work, clause); content.kind != ArgumentKind::none) {
        pattern.qualifiers.push_back({"topic", "", content});
    }
    return no_word;
}

void shape_nominal(Workspace& work, const Clause& clause, Pattern& pattern)
{
    pattern.predicate = to_lower(clause.copula);
    if (take_one_of(work, clause.head, pattern)) {
        return;
    }
    pattern.objects = candidates(work, {{clause.head, false, false}});
}

void shape_place(Workspace& work, const Clause& clause, Pattern& pattern)
{
    const SentenceView& view = work.view;
    pattern.predicate = to_lower(clause.copula);
    const std::string preposition = preposition_of(view, clause.head);
    if (preposition.empty()) {
        const Word& word = view.word(clause.head);
        pattern.objects = {{add_literal(work, {word.form, "", word.span}), no_word, false, false}};
        return;
    }
    append_word(pattern.predicate, with_underscores(preposition), '_');
    pattern.objects = candidates(work, distribute(view, clause.head));
    for (const WordIndex child : view.children(clause.head)) {
        if (view.relation(child) == Relation::case_marker) {
            pattern.words.push_back(child);
        }
    }
}

/// "was at his desk", "is in Accra", "became unable": words and span of the copula.
void add_copula_words(const SentenceView& view, const Clause& clause, Pattern& pattern)
{
    pattern.predicate_span = view.word(clause.copula_word == no_word ? clause.head : clause.copula_word).span;
    for (const WordIndex child : view.children(clause.head)) {
        const bool negation = view.relation(child) == Relation::advmod && is_negative_adverb(view.lemma(child));
        if (negation || view.has_relation(child, {Relation::aux, Relation::cop})) {
            pattern.words.push_back(child);
        }
    }
}

void fill_subject_candidates(Workspace& work, const Clause& clause, Pattern& pattern)
{
    pattern.subjects = candidates(work, clause.subjects);
    for (Candidate& subject :
         pattern.subjects) { // "no evidence pointing to": "no" denies the evidence, not the pointing.
        subject.negative = subject.negative && subject.word != clause.noun;
        if (is_bare_number(work.view, subject.word)) {
            subject.argument = {ArgumentKind::mention, mention_at(work, subject.word)};
        }
    }
    if (clause.subject_clause != no_index && !work.clauses[clause.subject_clause].statements.empty()) {
        const Argument statement{ArgumentKind::statement, work.clauses[clause.subject_clause].statements.front()};
        pattern.subjects.push_back({statement, no_word, false, false});
    }
}

/// "The fine was for selling meat", "the hardest part was finding it": what stands behind "be" is named, not done.
bool is_named_action(const SentenceView& view, const Clause& clause)
{
    return clause.kind == ClauseKind::verbal && view.has_child(clause.head, Relation::nsubj_outer) &&
           !view.has_child(clause.head, Relation::nsubj) && !has_marker(view, clause.head, "that") &&
           !has_marker(view, clause.head, "to") && clause.carriers.empty() &&
           to_lower(view.word(clause.head).form).ends_with("ing") &&
           std::ranges::none_of(view.children(clause.head), [&](WordIndex child) { // "would be selling"
               return view.relation(child) == Relation::aux && view.upos(child) == "AUX" && view.lemma(child) != "be";
           });
}

void shape_action(Workspace& work, const Clause& clause, Pattern& pattern)
{
    const SentenceView& view = work.view;
    pattern.predicate = "be";
    WordRange words{clause.head, view.extent(clause.head).last};
    while (words.first < words.last && view.upos(words.last) == "PUNCT") {
        --words.last;
    }
    const WordIndex marker = marker_of(view, clause);
    if (marker != no_word && marker < clause.head) {
        append_word(pattern.predicate, to_lower(view.word(marker).form), '_');
        pattern.words.push_back(marker);
    }
    pattern.predicate_span = view.word(clause.head).span;
    for (const WordIndex child : view.children(clause.head)) {
        if (child < clause.head && view.has_relation(child, {Relation::aux, Relation::cop})) {
            pattern.words.push_back(child);
            pattern.predicate_span = view.word(child).span;
        }
    }
    pattern.objects = {
        {add_literal(work, {words_text(view, words), "", words_span(view, words)}), no_word, false, false}};
}

/// "endangered" of "is listed as endangered", or `no_word`.
WordIndex find_quality(const SentenceView& view, const Clause& clause)
{
    const auto children = view.children(clause.head);
    const auto found =
        std::ranges::find_if(children, [&](WordIndex child) { return is_taken_as(view, clause.head, child); });
    return clause.kind != ClauseKind::verbal || found == children.end() ? no_word : *found;
}

void shape(Workspace& work, std::uint32_t index, Pattern& pattern)
{
    const Clause clause = work.clauses[index];
    const SentenceView& view = work.view;
    WordIndex promoted = no_word;
    for (const WordIndex carrier : clause.carriers) {
        add_verb_words(view, carrier, pattern.words);
    }
    add_shared_words(work, clause, pattern.words);
    add_purposeful_noun(work, clause, pattern.words);
    if (clause.kind != ClauseKind::verbal) {
        add_copula_words(view, clause, pattern);
    }
    if (is_named_action(view, clause)) {
        shape_action(work, clause, pattern);
        return;
    }
    switch (clause.kind) {
    case ClauseKind::verbal: shape_verb(work, clause, index, pattern); break;
    case ClauseKind::adjectival: promoted = shape_adjective(work, clause, pattern); break;
    case ClauseKind::nominal:
        pattern.construct = "copula";
        shape_nominal(work, clause, pattern);
        break;
    case ClauseKind::locative: shape_place(work, clause, pattern); break;
    case ClauseKind::existential:
        pattern.predicate = "exist";
        pattern.words.push_back(clause.head);
        break;
    }
    if (clause.kind != ClauseKind::verbal) {
        pattern.construct = clause.kind == ClauseKind::existential ? "existential" : "copula";
    }
    const bool open = pattern.objects.empty() && !pattern.subjects.empty();
    if (open && (clause.kind == ClauseKind::verbal || clause.kind == ClauseKind::existential)) {
        promoted = find_promoted(view, clause);
        if (clause.kind == ClauseKind::existential && !clause.subjects.empty()) {
            const WordIndex subject = referent(view, clause.subjects.front().word);
            promoted = promoted == no_word ? find_place_of(view, subject) : promoted;
            add_noun_qualifiers(work, subject, promoted, pattern.qualifiers);
        }
        if (promoted != no_word) {
            if (clause.kind == ClauseKind::existential) {
                pattern.predicate = "be";
            }
            promote(work, clause, promoted, pattern);
        } else if (const WordIndex gerund = find_gerund(work, clause); gerund != no_word) {
            promote_gerund(work, gerund, pattern);
            promoted = gerund;
        } else if (const WordIndex quality = find_quality(view, clause); quality != no_word) {
            const WordRange words = quality_words(view, quality);
            promoted = quality;
            append_word(pattern.predicate, "as", '_');
            pattern.objects = {
                {add_literal(work, {words_text(view, words), "", words_span(view, words)}), no_word, false, false}};
        } else if (clause.gap_preposition != no_word) {
            append_word(pattern.predicate, to_lower(view.word(clause.gap_preposition).form), '_');
            pattern.words.push_back(clause.gap_preposition);
            pattern.objects = candidates(work, {{clause.noun, false, false}});
        }
    }
    auto qualifiers = clause_qualifiers(work, clause, promoted);
    pattern.qualifiers.insert(pattern.qualifiers.end(), std::make_move_iterator(qualifiers.begin()),
                              std::make_move_iterator(qualifiers.end()));
}

} // namespace

Pattern pattern_of(Workspace& work, std::uint32_t clause)
{
    Pattern pattern;
    fill_subject_candidates(work, work.clauses[clause], pattern);
    shape(work, clause, pattern);
    return pattern;
}

} // namespace triplewright
