// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

#include <algorithm>
#include <utility>

#include "extraction/draft.hpp"
#include "extraction/lexicon.hpp"
#include "extraction/mention.hpp"
#include "extraction/noun_facts.hpp"
#include "extraction/position.hpp"
#include "extraction/qualifier.hpp"

namespace triplewright {

namespace {

bool is_person(const SentenceView& view, WordIndex word)
{
    const Name* const name = view.name(word);
    return name != nullptr ? name->type == NameType::person : view.upos(word) == "PROPN";
}

/// Does a word before a name say what the named one is?
bool is_title(const SentenceView& view, WordIndex name, WordIndex word)
{
    if (word > name || is_honorific(view.lemma(word)) || view.name(word) != nullptr) {
        return false;
    }
    if (view.relation(word) == Relation::nmod_desc) {
        return true;
    }
    return view.relation(word) == Relation::compound && view.has_upos(word, {"NOUN", "PROPN"}) &&
           view.name(name) != nullptr && (is_position_noun(view.lemma(word)) || is_kinship_noun(view.lemma(word))) &&
           is_person(view, name);
}

bool is_named(const SentenceView& view, WordIndex word)
{
    return is_in_entity_name(view, word) || (view.upos(word) == "PROPN" && view.name(word) == nullptr);
}

} // namespace

void state_identity(Workspace& work, WordIndex who, WordIndex what, std::string_view construct, float confidence)
{
    const SentenceView& view = work.view;
    Standing standing = noun_standing(work, who);
    if (is_position(view, what) && (is_person(view, who) || entity_type(view, who) == EntityType::person)) {
        state_position(work, who, what, construct, std::move(standing), confidence);
        return;
    }
    if (is_named(view, what)) {
        return; // A second name: an alias, which resolution knows better.
    }
    Statement statement;
    statement.subject = {ArgumentKind::mention, mention_at(work, who)};
    statement.predicate = "be";
    statement.object = {ArgumentKind::mention, mention_at(work, what)};
    if (is_kinship_noun(view.lemma(what))) {
        if (const WordIndex relative = view.find_child(what, Relation::nmod_poss); relative != no_word) {
            statement.predicate = "be_" + std::string(view.lemma(what)) + "_of";
            statement.object = {ArgumentKind::mention, mention_at(work, relative)};
        }
    }
    if (statement.object == statement.subject) {
        return;
    }
    add_noun_qualifiers(work, what, statement.qualifiers);
    statement.standing = std::move(standing);
    statement.confidence = confidence;
    statement.construct = construct;
    statement.predicate_span = view.word(what).span;
    add_statement(work, std::move(statement));
}

void state_titles(Workspace& work, WordIndex name)
{
    const SentenceView& view = work.view;
    if (!is_named(view, name)) {
        return;
    }
    for (const WordIndex child : view.children(name)) {
        if (is_title(view, name, child)) {
            state_identity(work, name, child, "title", view.word(child).head_probability);
        }
    }
    const WordIndex above = view.head(name); // "President Mbeki" with the title on top.
    if (above != no_word && referent(view, above) == name && above != name && !is_honorific(view.lemma(above)) &&
        view.relation(name) == Relation::flat) {
        state_identity(work, name, above, "title", view.word(name).head_probability);
    }
}

} // namespace triplewright
