// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

#include <utility>

#include "extraction/clause.hpp"
#include "extraction/draft.hpp"
#include "extraction/government.hpp"
#include "extraction/lexicon.hpp"
#include "extraction/mention.hpp"
#include "extraction/noun_facts.hpp"
#include "extraction/phrase.hpp"
#include "extraction/position.hpp"
#include "extraction/predicate_words.hpp"
#include "extraction/qualifier.hpp"
#include "extraction/time.hpp"
#include "extraction/trust.hpp"
#include "extraction/value.hpp"

namespace triplewright {

namespace {

/// A thing that a noun phrase can be about: no time, no number.
bool is_thing(const SentenceView& view, WordIndex word)
{
    return is_nominal(view, word) && !is_time(view, referent(view, word)) && !find_value(view, referent(view, word));
}

/// "whose" is the noun that its relative clause describes.
WordIndex antecedent_of(const Workspace& work, WordIndex owner)
{
    const SentenceView& view = work.view;
    if (view.lemma(owner) != "whose" && view.word(owner).form != "whose") {
        return owner;
    }
    for (WordIndex up = view.head(owner); up != no_word; up = view.head(up)) {
        if (work.clause_at[up] != no_index) {
            const Clause& clause = work.clauses[work.clause_at[up]];
            return clause.noun != no_word && clause.link == ClauseLink::relative ? clause.noun : owner;
        }
    }
    return owner;
}

} // namespace

void state_possession(Workspace& work, WordIndex noun)
{
    const SentenceView& view = work.view;
    const WordIndex owner = view.find_child(noun, Relation::nmod_poss);
    const bool named_relative =
        is_kinship_noun(view.lemma(noun)) &&
        (referent(view, noun) != noun || view.has_relation(noun, {Relation::nmod_desc, Relation::appos}));
    const bool called_so = view.upos(noun) == "PROPN" && owner != no_word && view.upos(owner) == "PROPN" &&
                           !is_in_entity_name(view, owner); // "Asperger's Syndrome" is nobody's.
    if (called_so || owner == no_word || !is_thing(view, noun) || !is_thing(view, owner) ||
        is_in_entity_name(view, noun) || is_position(view, noun) || named_relative) {
        return; // Owners of names and positions are taken up by titles and appositions.
    }
    for (const Filler& filler : distribute(view, antecedent_of(work, owner))) {
        Statement statement;
        statement.subject = {ArgumentKind::mention, mention_at(work, filler.word)};
        statement.predicate = "have";
        statement.object = {ArgumentKind::mention, mention_at(work, noun)};
        if (statement.object == statement.subject) {
            continue;
        }
        statement.confidence = weighed(view.word(owner).head_probability, possession_trust);
        statement.construct = "possessive";
        statement.predicate_span = view.word(owner).span;
        add_statement(work, std::move(statement));
    }
}

void state_noun_phrases(Workspace& work, WordIndex noun)
{
    const SentenceView& view = work.view;
    const WordIndex last = phrase_words(view, noun).last;
    for (const WordIndex child : view.children(noun)) {
        const std::string preposition = preposition_of(view, child);
        if (view.relation(child) != Relation::nmod || child <= last || preposition.empty() || preposition == "of" ||
            !is_thing(view, child) || names_source(view, child)) {
            continue;
        }
        const std::string role = role_of_phrase(view, child, preposition);
        const bool tells_where = role == "place" || role == "from";
        if (!tells_where || (role == "place" && (is_in_entity_name(view, noun) || is_bare_thing(view, child)))) {
            continue; // "an envoy to Chile" is not "to" Chile.
        }
        for (const Filler& filler : distribute(view, child)) {
            Statement statement;
            statement.subject = {ArgumentKind::mention, mention_at(work, noun)};
            statement.predicate = "be_" + with_underscores(preposition);
            statement.object = {ArgumentKind::mention, mention_at(work, filler.word)};
            if (filler.excluded || statement.object == statement.subject) {
                continue;
            }
            statement.confidence = weighed(view.word(child).head_probability, phrase_trust);
            statement.construct = "noun_phrase";
            statement.predicate_span = view.word(view.find_child(child, Relation::case_marker)).span;
            add_statement(work, std::move(statement));
        }
    }
}

} // namespace triplewright
