// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

#include "extraction/described_noun.hpp"

#include <algorithm>

#include "extraction/clause.hpp"
#include "extraction/control.hpp"
#include "extraction/lexicon.hpp"
#include "extraction/mention.hpp"
#include "triplewright/text/word_set.hpp"

namespace triplewright {

namespace {

/// "Sing", "Plur", as the finite verb of a clause shows it in its form; "" where it does not.
std::string_view verb_number(const SentenceView& view, WordIndex head)
{
    static constexpr auto singular = word_set("is", "was", "has", "does");
    static constexpr auto plural = word_set("are", "were", "have", "do");
    for (const WordIndex child : view.children(head)) {
        if (view.has_relation(child, {Relation::aux, Relation::aux_pass, Relation::cop})) {
            const std::string form = to_lower(view.word(child).form);
            return singular.contains(form) ? "Sing" : plural.contains(form) ? "Plur" : "";
        }
    }
    const bool shown = view.feature(head, "VerbForm") == "Fin" && view.feature(head, "Tense") == "Pres";
    return shown ? view.feature(head, "Number") : std::string_view();
}

/// "members of the senate, which has voted": the verb's number tells which of the nouns before it is meant.
WordIndex agreeing_noun(const SentenceView& view, WordIndex noun, WordIndex verb)
{
    const WordIndex subject = view.find_child(verb, Relation::nsubj);
    const WordIndex passive = view.find_child(verb, Relation::nsubj_pass);
    const WordIndex pronoun = subject == no_word ? passive : subject;
    const std::string_view number = verb_number(view, verb);
    if (pronoun == no_word || view.feature(pronoun, "PronType") != "Rel" || number.empty() || noun > pronoun ||
        !view.has_upos(noun, {"NOUN", "PROPN"}) || view.feature(noun, "Number") == number ||
        view.has_child(noun, Relation::conj)) {
        return noun;
    }
    const WordIndex above = view.head(noun);
    if (above != no_word && view.relation(noun) == Relation::nmod && view.has_upos(above, {"NOUN", "PROPN"}) &&
        view.feature(above, "Number") == number) {
        return above; // "victims of the flood who have lost", hung on the flood
    }
    WordIndex best = noun;
    for (WordIndex outer = noun; outer != no_word;) {
        WordIndex inner = no_word;
        for (const WordIndex child : view.children(outer)) {
            if (view.relation(child) == Relation::nmod && outer < child && child < pronoun) {
                inner = child;
            }
        }
        const bool agrees = inner != no_word && view.has_upos(inner, {"NOUN", "PROPN"}) &&
                            view.feature(inner, "Number") == number && !view.has_child(inner, Relation::conj) &&
                            (view.lemma(pronoun) != "who" || entity_type(view, inner) == EntityType::person);
        best = agrees ? inner : best;
        outer = inner;
    }
    return best;
}

/// "a case of the police killing a miner": of a gerund right behind the phrase of such a noun that phrase is the agent.
WordIndex agent_before(const SentenceView& view, WordIndex noun, WordIndex verb)
{
    static constexpr auto nouns =
        word_set("instance", "case", "example", "prospect", "possibility", "chance", "risk", "danger", "idea", "sign",
                 "report", "hope", "fear", "history", "likelihood", "result", "incident", "image", "video", "photo",
                 "photograph", "picture", "footage", "evidence", "memory", "story", "threat", "allegation");
    if (view.relation(verb) != Relation::acl || !nouns.contains(view.lemma(noun)) ||
        !view.word(verb).form.ends_with("ing") || view.extent(verb).first != verb) {
        return noun;
    }
    for (const WordIndex child : view.children(noun)) {
        const WordIndex marker = view.find_child(child, Relation::case_marker);
        if (noun < child && view.relation(child) == Relation::nmod && view.extent(child).last + 1 == verb &&
            marker != no_word && view.lemma(marker) == "of") {
            return child;
        }
    }
    return noun;
}

} // namespace

WordIndex described_noun(const SentenceView& view, WordIndex verb)
{
    return agreeing_noun(view, agent_before(view, view.head(verb), verb), verb);
}

WordIndex singled_out_before(const SentenceView& view, WordIndex verb)
{
    const WordIndex above = view.head(verb);
    const WordIndex noun = above == no_word ? no_word : view.find_child(above, Relation::xcomp);
    const bool right_behind = noun != no_word && noun + 1 == view.extent(verb).first && has_marker(view, verb, "to");
    return right_behind && is_linking_verb(view.lemma(above)) && is_singled_out(view, noun) ? noun : no_word;
}

} // namespace triplewright
