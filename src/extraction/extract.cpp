// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

// The order of work: sentence by sentence, clauses before noun phrases; then quotations, which need them all.

#include <algorithm>
#include <numeric>
#include <utility>

#include "extraction/clause.hpp"
#include "extraction/mention.hpp"
#include "extraction/noun_facts.hpp"
#include "extraction/quotation.hpp"
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

/// Is the noun the subject of its clause? Its phrases are then nobody's qualifiers.
bool is_subject(const SentenceView& view, WordIndex noun)
{
    return view.has_relation(noun, {Relation::nsubj, Relation::nsubj_pass});
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
        state_possession(work, word);
        state_attributes(work, word);
        if (is_subject(view, word) || entity_type(view, word) == EntityType::person) {
            state_noun_phrases(work, word);
        }
    }
}

void extract_sentence(const Annotation& passage, std::size_t index, Extraction& out)
{
    const SentenceView view(passage, index, out.sentences);
    const std::size_t first = out.statements.size();
    Workspace work(view, out);
    find_clauses(work);
    link_speech(work);
    fill_arguments(work);
    judge_standing(work);
    state_clauses(work);
    state_nouns(work);
    sort_statements(out, first);
}

} // namespace

void extract(const Annotation& passage, Extraction& out)
{
    const std::size_t first = out.statements.size();
    for (std::size_t index = 0; index < passage.sentences.size(); ++index) {
        extract_sentence(passage, index, out);
        ++out.sentences;
    }
    attribute_quotations(passage, first, out);
}

} // namespace triplewright
