// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

#include "extraction/clause_attachment.hpp"

#include <algorithm>

#include "extraction/cue.hpp"
#include "extraction/lexicon.hpp"
#include "extraction/mention.hpp"

namespace triplewright {

namespace {

/// "The dam is safe, the agency said, adding that …": what comes behind the verb that a clause is the complement of
/// belongs to that verb, though a tree may hang it on the complement.
std::uint32_t speech_between(const Workspace& work, std::uint32_t parent, WordIndex word)
{
    const SentenceView& view = work.view;
    const Clause& content = work.clauses[parent];
    if (content.link != ClauseLink::complement || content.parent == no_index) {
        return parent;
    }
    const WordIndex verb = work.clauses[content.parent].head;
    const WordIndex active = view.find_child(content.head, Relation::nsubj);
    const WordIndex subject = active == no_word ? view.find_child(content.head, Relation::nsubj_pass) : active;
    const bool goes_on = verb < content.head && content.head < word && view.word(word).form.ends_with("ing") &&
                         is_reporting_verb(view.lemma(word)) && is_reporting_verb(view.lemma(verb)) &&
                         subject != no_word && entity_type(view, subject) != EntityType::person &&
                         view.upos(subject) != "PRON"; // "said the test was hard, adding that …"
    return goes_on || (content.head < verb && verb < word) ? content.parent : parent;
}

/// "urged the mayor to leave, calling the vote a farce": behind a comma a participle is about the main clause, though a
/// tree may hang it on what the object shall do.
std::uint32_t behind_request(const Workspace& work, std::uint32_t parent, WordIndex word)
{
    const SentenceView& view = work.view;
    const Clause& request = work.clauses[parent];
    if (request.link != ClauseLink::open_complement || request.parent == no_index || word < request.head ||
        !has_marker(view, request.head, "to")) {
        return parent;
    }
    if (work.clauses[request.parent].link == ClauseLink::relative) {
        return parent; // It may be about the clause above it as well.
    }
    const WordIndex verb = work.clauses[request.parent].head;
    const bool of_object = std::ranges::any_of(view.children(verb), [&](WordIndex child) {
        return view.has_relation(child, {Relation::obj, Relation::iobj}) && verb < child && child < request.head;
    });
    const WordIndex first = view.extent(word).first;
    const bool behind_comma = view.word(first).form == "," || (first > 0 && view.word(first - 1).form == ",");
    return of_object && behind_comma && is_present_participle(view, word) && preposition_lemma(view, word).empty() &&
                   !view.has_child(word, Relation::nsubj)
               ? request.parent
               : parent;
}

} // namespace

std::uint32_t attached_clause(const Workspace& work, std::uint32_t parent, WordIndex word)
{
    return behind_request(work, speech_between(work, parent, word), word);
}

WordIndex extracted_noun(const Workspace& work, const Clause& speech, WordIndex verb)
{
    const SentenceView& view = work.view;
    if (speech.link != ClauseLink::relative) {
        return no_word;
    }
    return std::ranges::any_of(view.children(verb),
                               [&](WordIndex child) {
                                   return view.has_relation(child, {Relation::nsubj, Relation::nsubj_pass}) &&
                                          child < speech.head && view.feature(child, "PronType") == "Rel";
                               })
               ? speech.noun
               : no_word;
}

} // namespace triplewright
