// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

#include <algorithm>
#include <utility>

#include "extraction/clause.hpp"
#include "extraction/draft.hpp"
#include "extraction/government.hpp"
#include "extraction/lexicon.hpp"
#include "extraction/mention.hpp"
#include "extraction/noun_facts.hpp"
#include "extraction/noun_relation.hpp"
#include "extraction/phrase.hpp"
#include "extraction/phrase_role.hpp"
#include "extraction/position.hpp"
#include "extraction/predicate_words.hpp"
#include "extraction/time.hpp"
#include "extraction/trust.hpp"
#include "extraction/value.hpp"
#include "triplewright/text/word_set.hpp"

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

/// "his wife, Ana Ruiz", "Ana Ruiz, his rival", "her rival Tom Reyes"
bool is_said_of_somebody(const SentenceView& view, WordIndex noun)
{
    const bool named = referent(view, noun) != noun && entity_type(view, referent(view, noun)) == EntityType::person;
    return named || is_title_beside(view, noun) ||
           (view.has_relation(noun, {Relation::nmod_desc, Relation::appos}) && is_kinship_noun(view.lemma(noun)));
}

/// "His Excellency": a form of address that nobody owns.
bool is_style_of_address(std::string_view lemma)
{
    static constexpr auto styles =
        word_set("Eminence", "Excellency", "Grace", "Highness", "Holiness", "Honour", "Lordship", "Majesty", "eminence",
                 "excellency", "highness", "holiness", "majesty");
    return styles.contains(lemma);
}

/// Is the noun an office that somebody is said to hold: "Peru's envoy, Ana Ruiz", "Ruiz is Peru's envoy"? Of "Peru's
/// envoy left" nobody is.
bool is_office_of_name(const SentenceView& view, WordIndex noun)
{
    return is_position(view, noun) &&
           (referent(view, noun) != noun || is_title_beside(view, noun) || view.has_child(noun, Relation::cop) ||
            !view.has_relation(noun, {Relation::nsubj, Relation::nsubj_pass, Relation::obj, Relation::iobj,
                                      Relation::obl, Relation::obl_agent}));
}

} // namespace

void state_possession(Workspace& work, WordIndex noun)
{
    const SentenceView& view = work.view;
    const WordIndex owner = view.find_child(noun, Relation::nmod_poss);
    const bool named_relative = is_person_noun(view.lemma(noun)) && is_said_of_somebody(view, noun);
    const bool called_so = view.upos(noun) == "PROPN" && owner != no_word && view.upos(owner) == "PROPN" &&
                           !is_in_entity_name(view, owner); // "Asperger's Syndrome" is nobody's.
    if (called_so || owner == no_word || !is_thing(view, noun) || !is_thing(view, owner) ||
        is_in_entity_name(view, noun) || is_office_of_name(view, noun) || named_relative ||
        is_style_of_address(view.lemma(noun)) || view.lemma(owner) == "world") {
        return; // Owners of names and of their offices are taken up by titles and appositions; all is the world's.
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

void state_origin(Workspace& work, WordIndex person)
{
    const SentenceView& view = work.view;
    const Name* const name = view.name(person);
    if (name == nullptr || name->type != NameType::person ||
        std::ranges::any_of(view.children(person), [&](WordIndex child) { return is_position(view, child); })) {
        return; // "Governor Ana Ruiz of Kyoto" has an office there.
    }
    for (const WordIndex child : view.children(person)) {
        const bool named = child > person && view.relation(child) == Relation::nmod && is_in_entity_name(view, child) &&
                           preposition_of(view, child) == "of";
        const EntityType type = named ? entity_type(view, child) : EntityType::thing;
        if (type != EntityType::location && type != EntityType::organization) {
            continue;
        }
        state_relation(work, person, type == EntityType::location ? "be_from" : "be_of", child,
                       weighed(view.word(child).head_probability, phrase_trust), "noun_phrase",
                       view.find_child(child, Relation::case_marker));
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
