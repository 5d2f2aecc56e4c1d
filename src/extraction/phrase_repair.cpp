// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

// What the order of words and the kinds of names say about the arcs inside phrases.

#include <algorithm>

#include "extraction/lexicon.hpp"
#include "extraction/mention.hpp"
#include "extraction/tree_edit.hpp"
#include "triplewright/annotation/noun_types.hpp"
#include "triplewright/text/word_set.hpp"

namespace triplewright {

namespace {

/// "surprising most economists", "containing letters": what stands right behind a bare -ing is its object.
void mend_object_of_participle(const SentenceView& view, WordIndex word, TreeEdits& edits)
{
    const WordIndex verb = view.head(word);
    if (view.relation(word) != Relation::nsubj || !is_verb(view, verb) || word < verb ||
        !to_lower(view.word(verb).form).ends_with("ing") || view.feature(verb, "VerbForm") == "Fin" ||
        first_behind_marks(view, word) != verb + 1 || view.upos(verb + 1) == "PRON" || has_auxiliary(view, verb) ||
        has_any_child(view, verb, {Relation::obj, Relation::expl, Relation::ccomp})) {
        return;
    }
    edits.push_back({word, verb, "obj", "", ""});
}

/// "heads the commission, a body created in 2014": what stands behind the object is no subject.
void mend_apposition_of_object(const SentenceView& view, WordIndex word, TreeEdits& edits)
{
    const WordIndex verb = view.head(word);
    if (view.relation(word) != Relation::nsubj || !is_verb(view, verb) || word < verb) {
        return;
    }
    const WordIndex object = view.find_child(verb, Relation::obj);
    if (object == no_word || object < verb || object > word ||
        view.extent(object).last + 1 != view.extent(word).first || !is_comma(view, view.extent(word).first) ||
        view.upos(word) != "NOUN" || !view.has_child(word, Relation::det)) {
        return;
    }
    edits.push_back({word, object, "appos", "", ""});
}

/// "elected Amara Diop mayor", "named Petra Novak its new chief executive": the name is who is made it.
void mend_named_object(const SentenceView& view, WordIndex word, TreeEdits& edits)
{
    static constexpr auto naming =
        word_set("elect", "name", "appoint", "declare", "crown", "proclaim", "nominate", "make");
    const Name* const name = view.name(word);
    if (name == nullptr || name->type != NameType::person || word != name->first_word || view.head(word) == no_word) {
        return;
    }
    const bool inside = view.relation(word) == Relation::compound; // of the office behind it
    const WordIndex office = inside ? view.head(word) : no_word;
    const WordIndex verb = inside ? view.head(office) : view.head(word);
    if (!is_verb(view, verb) || word != verb + 1 || !naming.contains(view.lemma(verb)) ||
        has_any_child(view, verb, {Relation::aux_pass, Relation::nsubj_pass})) {
        return;
    }
    if (inside && office == name->end_word && view.has_relation(office, {Relation::xcomp, Relation::obj}) &&
        is_position_noun(view.lemma(office))) {
        edits.push_back({word, verb, "obj", "", ""});
        edits.push_back({office, verb, "xcomp", "", ""});
    } else if (view.relation(word) == Relation::xcomp && !view.has_child(verb, Relation::obj) &&
               std::ranges::any_of(view.children(verb), [&](WordIndex other) {
                   return other > word && view.relation(other) == Relation::xcomp;
               })) {
        edits.push_back({word, verb, "obj", "", ""});
    }
}

/// "then-mayor Ana Wiles", "by then-President Dunn": the word is the title's, not a time, and takes no preposition.
void mend_former(const SentenceView& view, WordIndex word, TreeEdits& edits)
{
    constexpr WordIndex reach = 5; // words: "then-deputy US foreign minister"
    const bool joined = word + 2 < view.size() && view.word(word + 1).form == "-" &&
                        view.word(word).span.end == view.word(word + 1).span.begin &&
                        view.word(word + 1).span.end == view.word(word + 2).span.begin;
    if (to_lower(view.word(word).form) != "then" || !joined) {
        return;
    }
    for (WordIndex title = word + 2; title < view.size() && title < word + 2 + reach; ++title) {
        if (!is_position_noun(to_lower(view.lemma(title))) || !view.has_upos(title, {"NOUN", "PROPN"})) {
            continue;
        }
        const bool before_name =
            view.head(title) != no_word && view.has_relation(title, {Relation::nmod_desc, Relation::compound});
        if (const WordIndex preposition = view.find_child(word, Relation::case_marker); preposition != no_word) {
            edits.push_back({preposition, before_name ? view.head(title) : title, "case", "", ""});
        }
        if (view.head(title) != word) {
            edits.push_back({word, title, "advmod", "", ""});
        }
        return;
    }
}

/// "bought the coffee roaster Tamu Beans", of which a tree makes two objects: a noun right before a name of its kind is
/// what the name is.
void mend_title_as_object(const SentenceView& view, WordIndex word, TreeEdits& edits)
{
    const WordIndex verb = view.head(word);
    if (view.relation(word) != Relation::iobj || view.upos(word) != "NOUN" || view.name(word) != nullptr ||
        view.feature(word, "Number") == "Plur" || view.extent(word).last != word || verb == no_word || word < verb) {
        return;
    }
    WordIndex name = word + 1;
    while (name < view.size() && view.name(name) != nullptr && view.head(name) != no_word &&
           view.name(view.head(name)) == view.name(name)) {
        name = view.head(name);
    }
    if (name >= view.size() || view.head(name) != verb || view.relation(name) != Relation::obj ||
        !is_in_entity_name(view, name)) {
        return;
    }
    const bool person = view.name(name)->type == NameType::person;
    if (person ? is_person_noun(view.lemma(word)) : entity_type(view, word) != EntityType::person) {
        edits.push_back({word, name, "nmod:desc", "", ""});
    }
}

/// "led by Priya Raman of the University of Otago": what stands behind "of" belongs to the agent.
void mend_second_agent(const SentenceView& view, WordIndex word, TreeEdits& edits)
{
    const WordIndex marker = view.find_child(word, Relation::case_marker);
    const WordIndex verb = view.head(word);
    if (view.relation(word) != Relation::obl_agent || marker == no_word || view.lemma(marker) != "of" ||
        verb == no_word) {
        return;
    }
    for (const WordIndex agent : view.children(verb)) {
        if (agent < word && view.relation(agent) == Relation::obl_agent &&
            view.extent(agent).last + 1 == view.extent(word).first) {
            edits.push_back({word, agent, "nmod", "", ""});
        }
    }
}

/// "said to number 8,000": behind "to" it is a verb, and the number its object.
void mend_number_verb(const SentenceView& view, WordIndex word, TreeEdits& edits)
{
    const WordIndex to = view.find_child(word, Relation::mark);
    const WordIndex above = view.head(word);
    if (view.lemma(word) != "number" || view.upos(word) != "NOUN" || to == no_word || view.lemma(to) != "to" ||
        to + 1 != word || !is_verb(view, above)) {
        return;
    }
    for (const WordIndex child : view.children(word)) {
        if (child > word && view.upos(child) == "NUM" &&
            view.has_relation(child, {Relation::flat, Relation::nummod, Relation::nmod})) {
            edits.push_back({word, above, "xcomp", "VerbForm=Inf", "VERB"});
            edits.push_back({child, word, "obj", "", ""});
            return;
        }
    }
}

} // namespace

void mend_phrases(const SentenceView& view, WordIndex word, TreeEdits& edits)
{
    for (const auto mend : {mend_object_of_participle, mend_apposition_of_object, mend_named_object, mend_former,
                            mend_title_as_object, mend_second_agent, mend_number_verb}) {
        mend(view, word, edits);
    }
}

} // namespace triplewright
