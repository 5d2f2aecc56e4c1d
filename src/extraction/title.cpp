// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

#include <algorithm>
#include <string>
#include <utility>

#include "extraction/clause.hpp"
#include "extraction/draft.hpp"
#include "extraction/lexicon.hpp"
#include "extraction/mention.hpp"
#include "extraction/noun_facts.hpp"
#include "extraction/noun_qualifier.hpp"
#include "extraction/position.hpp"
#include "extraction/salience.hpp"
#include "extraction/standing.hpp"
#include "triplewright/text/word_set.hpp"

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
        return view.upos(word) == "NOUN" || is_position_noun(view.lemma(word));
    }
    const bool common =
        view.relation(word) == Relation::compound && view.upos(word) == "NOUN" && is_in_entity_name(view, name);
    static constexpr auto trades = word_set(
        "retailer", "maker", "producer", "operator", "carrier", "lender", "supplier", "roaster", "giant", "startup",
        "start-up", "automaker", "carmaker", "insurer", "brewer", "builder", "developer", "manufacturer", "distributor",
        "publisher", "broadcaster", "exporter", "importer", "miner", "refiner", "processor", "provider", "contractor",
        "wholesaler", "drugmaker", "chipmaker", "grocer", "conglomerate", "planemaker", "shipbuilder", "steelmaker");
    if (common && !is_person(view, name)) { // "the bank Orbis"
        return trades.contains(view.lemma(word)) || is_organization_noun(view.lemma(word)) ||
               is_place_noun(view.lemma(word)) || is_facility_noun(view.lemma(word));
    }
    return view.relation(word) == Relation::compound && view.has_upos(word, {"NOUN", "PROPN"}) &&
           view.name(name) != nullptr && (is_position_noun(view.lemma(word)) || is_kinship_noun(view.lemma(word))) &&
           is_person(view, name);
}

/// Whose wife, son … somebody is: "his wife", "the wife of Tom Ruiz", and of conjoined kin what the first one says for
/// all, "her father Tom Ruiz and mother Lena Ortiz"; else `no_word`.
WordIndex relative_of(const SentenceView& view, WordIndex who, WordIndex kin)
{
    if (const WordIndex own = view.find_child(kin, Relation::nmod_poss); own != no_word) {
        return own;
    }
    const WordIndex behind = view.find_child(kin, Relation::nmod);
    if (behind != no_word && behind > kin && is_kinship_noun(view.lemma(kin)) && preposition_of(view, behind) == "of" &&
        entity_type(view, referent(view, behind)) == EntityType::person) {
        return behind;
    }
    if (view.has_child(kin, Relation::det)) {
        return no_word;
    }
    for (const WordIndex conjunct : {kin, who}) {
        const WordIndex first = view.relation(conjunct) == Relation::conj ? view.head(conjunct) : no_word;
        if (first != no_word && is_kinship_noun(view.lemma(first))) {
            return view.find_child(first, Relation::nmod_poss);
        }
    }
    return no_word;
}

/// "sister-in-law", which may be several words.
std::string kin_lemma(const SentenceView& view, WordIndex kin)
{
    const bool in_law = kin + 1 < view.size() && view.lemma(kin + 1).starts_with("-in");
    const bool split = kin + 4 < view.size() && view.word(kin + 1).form == "-" && view.lemma(kin + 2) == "in" &&
                       view.word(kin + 3).form == "-";
    return std::string(view.lemma(kin)) + (in_law || split ? "-in-law" : "");
}

/// Can the noun be a title of a name of which a tree makes a second filler of the same place?
bool is_title_of(const SentenceView& view, WordIndex noun, WordIndex name)
{
    if (view.name(name)->type != NameType::person) {
        return is_organization_noun(view.lemma(noun));
    }
    return is_position_noun(view.lemma(noun)) ||
           (view.relation(noun) == Relation::conj && view.upos(noun) == "NOUN" && // "former neurosurgeon Ana Ruiz"
            view.feature(noun, "Number") != "Plur" && !view.has_child(noun, Relation::case_marker));
}

/// The title right before a name where a tree makes two subjects, two objects, or two conjuncts, of them; else
/// `no_word`.
WordIndex title_beside(const SentenceView& view, WordIndex name)
{
    const WordIndex head = view.head(name);
    if (head == no_word || !is_in_entity_name(view, name) || view.name(name)->first_word != name) {
        return no_word;
    }
    for (const WordIndex sibling : view.children(head)) {
        const bool before =
            sibling < name && view.extent(sibling).last + 1 == name && !view.has_child(name, Relation::cc);
        if (before && view.relation(sibling) == view.relation(name) && view.name(sibling) == nullptr &&
            view.has_relation(sibling,
                              {Relation::nsubj, Relation::nsubj_pass, Relation::obj, Relation::obl, Relation::conj}) &&
            is_title_of(view, sibling, name)) {
            return sibling;
        }
    }
    return no_word;
}

} // namespace

bool is_title_beside(const SentenceView& view, WordIndex noun)
{
    const WordIndex following = view.extent(noun).last + 1;
    return following < view.size() && title_beside(view, following) == noun;
}

void state_identity(Workspace& work, WordIndex who, WordIndex what, std::string_view construct, float salience)
{
    const SentenceView& view = work.view;
    Standing standing;
    if (is_negative_nominal(view, what)) { // "the mayor, no friend of the bank"
        standing.polarity = Polarity::negative;
    }
    const bool several = view.feature(what, "Number") == "Plur" && view.feature(who, "Number") != "Plur";
    if (!several && is_position(view, what) && (is_person(view, who) || entity_type(view, who) == EntityType::person)) {
        state_position(work, who, what, construct, std::move(standing), salience);
        return;
    }
    if (is_named(view, what)) {
        return; // A second name: an alias, which resolution knows better.
    }
    Statement statement;
    statement.subject = {ArgumentKind::mention, mention_at(work, who)};
    statement.predicate = "be";
    statement.object = {ArgumentKind::mention, own_mention_at(work, what)};
    if (view.feature(what, "Number") == "Plur" && view.feature(who, "Number") != "Plur" && is_named(view, who)) {
        statement.predicate = "be_one_of"; // "three sons: Ben, …"
    }
    const bool relational =
        is_kinship_noun(view.lemma(what)) ||
        (is_person_noun(view.lemma(what)) && entity_type(view, who) == EntityType::person); // "her rival, Ana Ruiz"
    const WordIndex relative = relational && statement.predicate == "be" ? relative_of(view, who, what) : no_word;
    if (relative != no_word) {
        statement.predicate = "be_" + kin_lemma(view, what) + "_of";
        statement.object = {ArgumentKind::mention, mention_at(work, relative)};
    }
    if (statement.object == statement.subject) {
        return;
    }
    add_noun_qualifiers(work, what, relative, statement.qualifiers);
    statement.standing = std::move(standing);
    statement.salience = salience;
    statement.construct = construct;
    statement.predicate_span = view.word(what).span;
    add_statement(work, std::move(statement));
}

void state_titles(Workspace& work, WordIndex name)
{
    const SentenceView& view = work.view;
    if (const WordIndex bearer = shared_name(view, name); bearer != no_word) { // "Actress and envoy Zara Khan"
        state_identity(work, bearer, name, "title", weighed(view.word(bearer).head_probability, title_salience));
    }
    if (!is_named(view, name)) {
        return;
    }
    for (const WordIndex child : view.children(name)) {
        const bool is_half = first_half(view, child + 1) == child ||
                             first_half(view, child + 2) == child; // "secretary" of "secretary general"
        if (is_title(view, name, child) && !is_half) {
            state_identity(work, name, child, "title", weighed(view.word(child).head_probability, title_salience));
        }
    }
    if (const WordIndex title = title_beside(view, name); title != no_word) {
        state_identity(work, name, title, "title", weighed(view.word(title).head_probability, title_salience));
    }
    const WordIndex above = view.head(name); // "President Mbeki" with the title on top.
    if (above != no_word && view.relation(name) == Relation::flat && !is_honorific(view.lemma(above)) &&
        referent(view, above) == name) {
        state_identity(work, name, above, "title", weighed(view.word(name).head_probability, title_salience));
    }
}

} // namespace triplewright
