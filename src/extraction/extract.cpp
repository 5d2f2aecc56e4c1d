// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

// The order of work: sentence by sentence, clauses before noun phrases; then their sources, which may stand in other
// sentences.

#include <algorithm>
#include <cstddef>
#include <numeric>
#include <utility>

#include "extraction/clause.hpp"
#include "extraction/mention.hpp"
#include "extraction/noun_facts.hpp"
#include "extraction/speech.hpp"
#include "extraction/trust.hpp"
#include "extraction/value.hpp"
#include "triplewright/extraction/find_values.hpp"
#include "triplewright/extraction/statement.hpp"

namespace triplewright {

namespace {

void renumber(Argument& argument, std::size_t first, const std::vector<std::uint32_t>& place)
{
    if (argument.kind == ArgumentKind::statement && argument.index >= first) {
        argument.index = place[argument.index - first];
    }
}

bool is_same_value(const Extraction& out, const Argument& a, const Argument& b)
{
    if (a.kind != ArgumentKind::literal || b.kind != ArgumentKind::literal) {
        return a == b;
    }
    const Literal& left = out.literals[a.index];
    const Literal& right = out.literals[b.index];
    return left.span == right.span && left.value == right.value && left.datatype == right.datatype;
}

bool is_same_qualifier(const Extraction& out, const Qualifier& a, const Qualifier& b)
{
    return a.role == b.role && a.preposition == b.preposition && is_same_value(out, a.value, b.value);
}

/// Do two statements say the same at the same place: two ways through a tree to one fact?
bool is_same_statement(const Extraction& out, const Statement& a, const Statement& b)
{
    return a.predicate == b.predicate && a.predicate_span == b.predicate_span &&
           is_same_value(out, a.subject, b.subject) && is_same_value(out, a.object, b.object) &&
           a.standing.polarity == b.standing.polarity && a.standing.factuality == b.standing.factuality &&
           a.standing.tense == b.standing.tense && a.standing.aspect == b.standing.aspect &&
           std::ranges::equal(a.qualifiers, b.qualifiers,
                              [&](const Qualifier& x, const Qualifier& y) { return is_same_qualifier(out, x, y); });
}

/// Keeps the first of equal qualifiers.
void drop_repeated_qualifiers(const Extraction& out, std::vector<Qualifier>& qualifiers)
{
    // Equal ones stand at one place: only such are compared, since a clause may have thousands.
    std::vector<std::pair<Span, std::uint32_t>> places;
    places.reserve(qualifiers.size());
    for (std::uint32_t index = 0; index < qualifiers.size(); ++index) {
        places.emplace_back(argument_span(out, qualifiers[index].value), index);
    }
    std::ranges::sort(places);
    std::vector<bool> repeated(qualifiers.size());
    for (std::size_t next = 1; next < places.size(); ++next) {
        const auto& [span, index] = places[next];
        for (std::size_t before = next; before > 0 && places[before - 1].first == span; --before) {
            const std::uint32_t other = places[before - 1].second;
            repeated[index] = repeated[index] || is_same_qualifier(out, qualifiers[other], qualifiers[index]);
        }
    }
    for (std::size_t index = qualifiers.size(); index > 0; --index) {
        if (repeated[index - 1]) {
            qualifiers.erase(qualifiers.begin() + static_cast<std::ptrdiff_t>(index - 1));
        }
    }
}

/// Puts the statements from `first` on into the order of the text, each once.
void sort_statements(Extraction& out, std::size_t first)
{
    const std::size_t count = out.statements.size() - first;
    for (std::size_t index = first; index < out.statements.size(); ++index) {
        drop_repeated_qualifiers(out, out.statements[index].qualifiers);
    }
    std::vector<std::uint32_t> order(count);
    std::iota(order.begin(), order.end(), static_cast<std::uint32_t>(first));
    std::ranges::stable_sort(order, {}, [&](std::uint32_t index) {
        const Statement& statement = out.statements[index];
        return std::pair(statement.predicate_span.begin, statement.predicate_span.end);
    });
    std::vector<std::uint32_t> place(count);
    std::vector<std::uint32_t> kept; // by their old numbers
    kept.reserve(count);
    for (const std::uint32_t index : order) {
        const Statement& statement = out.statements[index];
        std::size_t same = kept.size();
        while (same > 0 && out.statements[kept[same - 1]].predicate_span == statement.predicate_span &&
               !is_same_statement(out, out.statements[kept[same - 1]], statement)) {
            --same;
        }
        const bool repeated = same > 0 && out.statements[kept[same - 1]].predicate_span == statement.predicate_span;
        place[index - first] = static_cast<std::uint32_t>(first + (repeated ? same - 1 : kept.size()));
        if (!repeated) {
            kept.push_back(index);
        }
    }
    std::vector<Statement> sorted;
    sorted.reserve(kept.size());
    for (const std::uint32_t index : kept) {
        sorted.push_back(std::move(out.statements[index]));
    }
    out.statements.resize(first);
    for (Statement& statement : sorted) {
        renumber(statement.subject, first, place);
        renumber(statement.object, first, place);
        for (Qualifier& qualifier : statement.qualifiers) {
            renumber(qualifier.value, first, place);
        }
        out.statements.push_back(std::move(statement));
    }
}

/// Are the noun's phrases nobody's qualifiers? Those of subjects are not, nor those of people.
bool has_free_phrases(const Workspace& work, WordIndex noun)
{
    const SentenceView& view = work.view;
    const Quantity* const quantity = find_quantity(work, noun);
    const bool share = quantity != nullptr && quantity->value.starts_with("0."); // "one in five voters"
    if (is_title_beside(view, noun) || share) {
        return false;
    }
    if (view.has_relation(noun, {Relation::nsubj, Relation::nsubj_pass})) {
        const std::uint32_t clause = view.head(noun) == no_word ? no_index : work.clause_at[view.head(noun)];
        return clause == no_index || work.clauses[clause].kind != ClauseKind::existential;
    }
    return view.has_relation(noun, {Relation::obj, Relation::obl, Relation::iobj, Relation::obl_agent}) &&
           entity_type(view, noun) == EntityType::person;
}

void state_nouns(Workspace& work)
{
    const SentenceView& view = work.view;
    for (WordIndex word = 0; word < view.size(); ++word) {
        if (!view.has_upos(word, {"NOUN", "PROPN", "ADJ", "NUM", "SYM", "X"}) || !is_nominal(view, word)) {
            continue;
        }
        state_titles(work, word);
        state_appositions(work, word);
        state_examples(work, word);
        const bool event = state_nominal_event(work, word);
        if (!event) {
            state_possession(work, word);
        }
        state_attributes(work, word);
        state_origin(work, word);
        if (!event && has_free_phrases(work, word)) {
            state_noun_phrases(work, word);
        }
    }
}

/// Names are entities even where nothing is said of them.
void mention_names(Workspace& work)
{
    const SentenceView& view = work.view;
    for (WordIndex word = 0; word < view.size(); ++word) {
        const bool head = view.head(word) == no_word || view.name(view.head(word)) != view.name(word);
        if (head && is_in_entity_name(view, word)) {
            own_mention_at(work, word);
        }
    }
}

void extract_sentence(const Annotation& passage, std::size_t index, PassageSpeech& speech, std::string& told,
                      Extraction& out)
{
    const SentenceView view(passage, index, out.sentences);
    const std::size_t first = out.statements.size();
    Workspace work(view, out);
    work.values = find_values(view, out.date, told);
    find_cues_of(speech, work);
    find_clauses(work);
    link_speech(work);
    fill_arguments(work);
    judge_standing(work);
    state_clauses(work);
    state_nouns(work);
    mention_names(work);
    mention_sources(work, speech);
    sort_statements(out, first);
    judge_trust(view, first, out);
}

} // namespace

void extract(const Annotation& passage, Extraction& out)
{
    const std::size_t first = out.statements.size();
    PassageSpeech speech(passage);
    std::string told; // the last date of the sentence before
    for (std::size_t index = 0; index < passage.sentences.size(); ++index) {
        extract_sentence(passage, index, speech, told, out);
        ++out.sentences;
    }
    attribute_statements(passage, speech, first, out);
}

} // namespace triplewright
