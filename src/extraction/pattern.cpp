// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

// The predicate of a clause and the candidates for its places.

#include "extraction/pattern.hpp"

#include <algorithm>
#include <iterator>
#include <optional>
#include <utility>

#include "extraction/clause.hpp"
#include "extraction/clause_content.hpp"
#include "extraction/control.hpp"
#include "extraction/government.hpp"
#include "extraction/idiom.hpp"
#include "extraction/lexicon.hpp"
#include "extraction/mention.hpp"
#include "extraction/noun_qualifier.hpp"
#include "extraction/phrase.hpp"
#include "extraction/predicate_words.hpp"
#include "extraction/promotion.hpp"
#include "extraction/qualifier.hpp"
#include "extraction/standing.hpp"
#include "extraction/time.hpp"
#include "triplewright/text/word_set.hpp"

namespace triplewright {

namespace {

/// A bare number is nobody: "4 were killed".
bool is_bare_number(const SentenceView& view, WordIndex word)
{
    return view.upos(referent(view, word)) == "NUM" && !is_calendar_time(view, referent(view, word));
}

/// "sold the mill to pay debts"
bool has_purpose_complement(const Workspace& work, const Clause& clause)
{
    return std::ranges::any_of(work.view.children(clause.head), [&](WordIndex child) {
        return work.view.relation(child) == Relation::xcomp && work.clause_at[child] != no_index &&
               is_purpose_complement(work, work.clauses[work.clause_at[child]]);
    });
}

void add_recipients(Workspace& work, const Clause& clause, Pattern& pattern)
{
    for (const Filler& filler : clause.recipients) {
        const Argument recipient = argument_at(work, filler.word);
        const bool twice = std::ranges::any_of( // "told the channel C5N", of which a tree makes two objects
            pattern.objects, [&](const Candidate& object) { return object.argument == recipient; });
        if (!twice) {
            pattern.qualifiers.push_back({"to", "", recipient});
        }
    }
}

/// Whom the verb asks in a phrase to do what its complement says, or `no_word`.
WordIndex asked_of(const Workspace& work, const Clause& clause)
{
    for (const WordIndex child : work.view.children(clause.head)) {
        const std::uint32_t index = work.clause_at[child];
        if (work.view.relation(child) == Relation::xcomp && index != no_index) {
            return asked_party(work.view, work.clauses[index], clause);
        }
    }
    return no_word;
}

/// Returns the phrase that became the object, or `no_word`.
WordIndex fill_verbal_object(Workspace& work, const Clause& clause, std::uint32_t index, Pattern& pattern)
{
    Argument content = content_of(work, clause);
    if (content.kind == ArgumentKind::none) {
        content = reported_content(work, index);
    }
    if (content.kind == ArgumentKind::none) {
        content = quoted_words(work, clause);
    }
    static constexpr auto informing = word_set("inform", "notify", "remind", "assure", "warn", "alert", "ask", "tell");
    const bool told = clause.objects.empty() && !clause.recipients.empty() &&
                      (content.kind != ArgumentKind::none || !is_reporting_verb(work.view.lemma(clause.head)) ||
                       informing.contains(work.view.lemma(clause.head)));
    const auto& objects = told ? clause.recipients : clause.objects; // "told the panel that …"
    if (!objects.empty() && !(clause.passive && pattern.subjects.empty())) {
        pattern.objects = candidates(work, objects);
    }
    if (!told) {
        add_recipients(work, clause, pattern);
    }
    if (content.kind == ArgumentKind::none) {
        return no_word;
    }
    const WordIndex asked = pattern.objects.empty() && !clause.passive ? asked_of(work, clause) : no_word;
    if (asked != no_word) {
        promote(work, clause, asked, pattern); // "called on the miners to leave"
    }
    if (pattern.objects.empty()) {
        pattern.objects = {{content, no_word, false, false}};
    } else {
        pattern.qualifiers.push_back({has_purpose_complement(work, clause) ? "purpose" : "topic", "", content});
    }
    return asked;
}

/// Returns the phrase that became the object, or `no_word`.
WordIndex shape_verb(Workspace& work, const Clause& clause, std::uint32_t index, Pattern& pattern)
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
        return no_word;
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
        return no_word;
    }
    return fill_verbal_object(work, clause, index, pattern);
}

/// "how it works" of "that is how it works": the adverb alone says nothing.
std::optional<WordRange> free_adverbial(const SentenceView& view, WordIndex adverb)
{
    constexpr WordIndex longest = 16; // words
    static constexpr auto words = word_set("why", "how", "when", "where");
    if (!words.contains(view.lemma(adverb))) {
        return std::nullopt;
    }
    for (const WordIndex child : view.children(adverb)) {
        WordRange range{adverb, view.extent(child).last};
        if (child > adverb && view.upos(child) != "PUNCT" && range.last - range.first < longest &&
            view.has_relation(child, {Relation::acl_relcl, Relation::advcl, Relation::acl, Relation::ccomp})) {
            while (view.upos(range.last) == "PUNCT") {
                --range.last;
            }
            return range;
        }
    }
    return std::nullopt;
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
    if (const auto manner = free_adverbial(view, clause.head)) { // "that is why they left"
        pattern.objects = {
            {add_literal(work, {words_text(view, *manner), "", words_span(view, *manner)}), no_word, false, false}};
        return no_word;
    }
    const bool compound = clause.head > 0 && view.word(clause.head - 1).form == "-"; // "self-sufficient"
    if (const WordIndex gerund = compound ? no_word : find_gerund(work, clause);
        gerund != no_word) { // "is tired of waiting"
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

/// "There are allegations that the board lied": what they say.
void add_noun_content(const Workspace& work, WordIndex noun, Pattern& pattern)
{
    if (const Argument content = content_of_noun(work, noun); content.kind != ArgumentKind::none) {
        pattern.qualifiers.push_back({"topic", "", content});
    }
}

/// Whatever of a phrase, a gerund, a quality or the noun above stands first for the object that a clause lacks; returns
/// the word that is used up so, or `no_word`.
WordIndex fill_open_object(Workspace& work, const Clause& clause, Pattern& pattern)
{
    const SentenceView& view = work.view;
    WordIndex promoted = find_promoted(view, clause);
    if (clause.kind == ClauseKind::existential) {
        if (!clause.subjects.empty()) {
            const WordIndex subject = referent(view, clause.subjects.front().word);
            promoted = promoted == no_word ? find_place_of(view, subject) : promoted;
            add_noun_qualifiers(work, subject, promoted, pattern.qualifiers);
            add_noun_content(work, subject, pattern);
        }
        pattern.predicate = promoted == no_word ? pattern.predicate : "be";
    }
    const WordIndex gerund = find_gerund(work, clause);
    if (gerund != no_word && (promoted == no_word || gerund < promoted)) { // "refrained from signing on Monday"
        promote_gerund(work, gerund, pattern);
        return gerund;
    }
    if (promoted != no_word) {
        promote(work, clause, promoted, pattern);
        return promoted;
    }
    if (const WordIndex quality = find_quality(view, clause); quality != no_word) {
        const WordRange words = quality_words(view, quality);
        append_word(pattern.predicate, "as", '_');
        pattern.objects = {
            {add_literal(work, {words_text(view, words), "", words_span(view, words)}), no_word, false, false}};
        return quality;
    }
    if (clause.gap_preposition != no_word) {
        append_word(pattern.predicate, to_lower(view.word(clause.gap_preposition).form), '_');
        pattern.words.push_back(clause.gap_preposition);
        pattern.objects = candidates(work, {{clause.noun, false, false}});
    }
    return no_word;
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
    case ClauseKind::verbal: promoted = shape_verb(work, clause, index, pattern); break;
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
        promoted = fill_open_object(work, clause, pattern);
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
