// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

// The order of work: sentence by sentence, clauses before noun phrases; then their sources, which may stand in other
// sentences.

#include <algorithm>
#include <numeric>
#include <utility>

#include "extraction/clause.hpp"
#include "extraction/mention.hpp"
#include "extraction/noun_facts.hpp"
#include "extraction/speech.hpp"
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

/// Puts the statements from `first` on into the order of the text.
void sort_statements(Extraction& out, std::size_t first)
{
    const std::size_t count = out.statements.size() - first;
    std::vector<std::uint32_t> order(count);
    std::iota(order.begin(), order.end(), static_cast<std::uint32_t>(first));
    std::ranges::stable_sort(order, {}, [&](std::uint32_t index) {
        const Statement& statement = out.statements[index];
        return std::pair(statement.predicate_span.begin, statement.predicate_span.end);
    });
    std::vector<std::uint32_t> place(count);
    std::vector<Statement> sorted;
    sorted.reserve(count);
    for (std::size_t next = 0; next < count; ++next) {
        place[order[next] - first] = static_cast<std::uint32_t>(first + next);
        sorted.push_back(std::move(out.statements[order[next]]));
    }
    for (std::size_t next = 0; next < count; ++next) {
        Statement& statement = sorted[next];
        renumber(statement.subject, first, place);
        renumber(statement.object, first, place);
        for (Qualifier& qualifier : statement.qualifiers) {
            renumber(qualifier.value, first, place);
        }
        out.statements[first + next] = std::move(statement);
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
