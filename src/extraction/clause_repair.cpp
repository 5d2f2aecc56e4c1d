// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

// What agreement, commas and the forms of verbs say about the arcs between clauses.

#include <algorithm>
#include <string_view>

#include "extraction/lexicon.hpp"
#include "extraction/mention.hpp"
#include "extraction/tree_edit.hpp"
#include "triplewright/text/word_set.hpp"

namespace triplewright {

namespace {

/// Number of the subject of a verb; "" where it is unknown or may be either.
std::string_view subject_number(const SentenceView& view, WordIndex verb)
{
    for (const WordIndex child : view.children(verb)) {
        if (!view.has_relation(child, {Relation::nsubj, Relation::nsubj_pass})) {
            continue;
        }
        if (view.has_child(child, Relation::conj)) {
            return "Plur";
        }
        const bool plain = view.has_upos(child, {"NOUN", "PROPN"}) ||
                           (view.upos(child) == "PRON" && view.feature(child, "Person") == "3");
        return plain && !view.has_child(child, Relation::nmod) ? view.feature(child, "Number") : std::string_view();
    }
    return "";
}

bool is_finite(const SentenceView& view, WordIndex word)
{
    if (is_verb(view, word) && view.feature(word, "VerbForm") == "Fin") {
        return true;
    }
    return std::ranges::any_of(view.children(word), [&](WordIndex child) {
        return view.has_relation(child, {Relation::aux, Relation::aux_pass, Relation::cop}) &&
               view.feature(child, "VerbForm") == "Fin";
    });
}

/// Can the two be conjoined? A finite verb shares neither the "to" of an infinitive nor a subject of another number.
bool can_join(const SentenceView& view, WordIndex verb, WordIndex first)
{
    if (!is_finite(view, first)) {
        return false;
    }
    const std::string_view subject = subject_number(view, first);
    return subject.empty() || subject == view.feature(verb, "Number");
}

/// "requires employers to make … and forbids": a finite verb goes with the nearest clause above with which it agrees.
void mend_conjunct(const SentenceView& view, WordIndex word, TreeEdits& edits)
{
    const WordIndex first = view.head(word);
    if (view.relation(word) != Relation::conj || !is_verb(view, word) || view.feature(word, "VerbForm") != "Fin" ||
        has_own_subject(view, word) || has_auxiliary(view, word) || first == no_word || first > word ||
        view.feature(word, "Tense") != "Pres" || !view.word(word).form.ends_with("s") || // not "want", "raised"
        view.upos(first) == "NOUN" || can_join(view, word, first) || !view.has_child(word, Relation::cc)) {
        return;
    }
    for (WordIndex up = view.head(first); up != no_word && up < first; up = view.head(up)) {
        if (view.has_upos(up, {"VERB", "ADJ"}) && is_finite(view, up) && can_join(view, word, up) &&
            has_own_subject(view, up)) {
            edits.push_back({word, up, "conj", "", ""});
            return;
        }
    }
}

/// A noun right before a verb that a tree makes an apposition of the noun before; else `no_word`.
WordIndex apposition_before(const SentenceView& view, WordIndex verb)
{
    const WordIndex noun = view.head(verb);
    if (noun == no_word) {
        return no_word;
    }
    for (const WordIndex child : view.children(noun)) {
        if (view.relation(child) == Relation::appos && child < verb && view.extent(child).last + 1 == verb) {
            return child;
        }
    }
    return no_word;
}

/// "The dam, engineers warned in 2018, was built …": a relative clause without a pronoun stands between no commas.
void mend_parenthesis(const SentenceView& view, WordIndex word, TreeEdits& edits)
{
    const WordIndex noun = view.head(word);
    const WordIndex own = view.find_child(word, Relation::nsubj);
    const WordIndex subject = own == no_word ? apposition_before(view, word) : own; // hung on the noun as well
    if (view.relation(word) != Relation::acl_relcl || !is_reporting_verb(view.lemma(word)) || subject == no_word ||
        noun > subject || subject > word || view.feature(subject, "PronType") == "Rel" ||
        has_any_child(view, word, {Relation::obj, Relation::ccomp, Relation::xcomp, Relation::mark})) {
        return;
    }
    const WordIndex start = own == no_word ? first_behind_marks(view, subject) : first_behind_marks(view, word);
    const WordIndex main = view.head(noun);
    if (start == 0 || !is_comma(view, start - 1) || start > subject || first_behind_marks(view, subject) < start ||
        main == no_word || main < word || !view.has_relation(noun, {Relation::nsubj, Relation::nsubj_pass}) ||
        view.feature(start, "PronType") == "Rel" || view.upos(start) == "ADP") {
        return;
    }
    WordIndex end = view.extent(word).last + 1;
    for (const WordIndex child : view.children(main)) { // "in 2018", which a tree may hang on the main verb
        if (child > word && child < main && view.extent(child).first == end) {
            end = view.extent(child).last + 1;
            if (view.has_relation(child, {Relation::obl, Relation::obl_unmarked, Relation::advmod})) {
                edits.push_back({child, word, view.word(child).deprel, "", ""});
            }
        }
    }
    edits.push_back({word, main, "parataxis", "", ""});
    if (own == no_word) {
        edits.push_back({subject, word, "nsubj", "", ""});
    }
}

/// "was sentenced … and ordered to repay", "was found and returned by the police": a second participle.
void mend_second_participle(const SentenceView& view, WordIndex word, TreeEdits& edits)
{
    const WordIndex first = view.head(word);
    if (view.relation(word) != Relation::conj || !is_verb(view, word) || view.feature(word, "VerbForm") != "Fin" ||
        view.feature(word, "Tense") != "Past" || !is_verb(view, first) || first > word ||
        !view.has_child(first, Relation::aux_pass) || has_own_subject(view, word) || has_auxiliary(view, word) ||
        view.has_child(word, Relation::obj)) {
        return;
    }
    static constexpr auto ordering =
        word_set("order", "tell", "ask", "force", "allow", "permit", "require", "urge", "advise", "instruct",
                 "encourage", "compel", "oblige", "invite", "entitle", "sentence", "schedule", "expect");
    bool passive = ordering.contains(view.lemma(word)) && view.has_child(word, Relation::xcomp);
    for (const WordIndex child : view.children(word)) {
        const WordIndex marker = view.find_child(child, Relation::case_marker);
        passive =
            passive || (marker != no_word && view.lemma(marker) == "by" && child > word &&
                        (view.relation(child) == Relation::obl_agent ||
                         (view.relation(child) == Relation::obl && entity_type(view, child) != EntityType::thing)));
    }
    if (passive) {
        edits.push_back({word, first, "conj", "Tense=Past|VerbForm=Part|Voice=Pass", ""});
    }
}

/// The verb behind the commas around `word` that lacks its subject, or `no_word`.
WordIndex verb_without_subject(const SentenceView& view, WordIndex word)
{
    const auto fits = [&](WordIndex main) {
        const WordIndex first = first_behind_marks(view, main);
        const bool comma = main > 0 && (is_comma(view, main - 1) || (first > word && is_comma(view, first - 1)));
        return main > word && comma && is_verb(view, main) && view.feature(main, "VerbForm") == "Fin" &&
               !has_own_subject(view, main) && !view.has_child(main, Relation::mark);
    };
    const WordIndex above = view.head(word);
    if (above != no_word) {
        return view.relation(above) == Relation::root && view.relation(word) == Relation::advcl && fits(above)
                   ? above
                   : no_word;
    }
    for (const WordIndex main : view.children(word)) {
        if (view.has_relation(main, {Relation::ccomp, Relation::parataxis, Relation::advcl}) && fits(main)) {
            return main;
        }
    }
    return no_word;
}

/// "The army, said to number 5,000, crossed …", of which a tree gives the subject to "said": no single comma stands
/// between a subject and its verb.
void mend_main_verb(const SentenceView& view, WordIndex word, TreeEdits& edits)
{
    const WordIndex subject = view.find_child(word, Relation::nsubj);
    if (!is_verb(view, word) || has_auxiliary(view, word) || subject == no_word || word == 0 ||
        view.feature(word, "Tense") != "Past" || view.has_child(word, Relation::obj) || !is_comma(view, word - 1) ||
        view.head(word - 1) != subject || !view.has_upos(subject, {"NOUN", "PROPN"})) {
        return;
    }
    const WordIndex main = verb_without_subject(view, word);
    if (main != no_word) {
        edits.push_back({main, no_word, "root", "", ""});
        edits.push_back({subject, main, "nsubj", "", ""});
        edits.push_back({word, subject, "acl", "Tense=Past|VerbForm=Part|Voice=Pass", ""});
        for (const WordIndex child : view.children(word)) {
            const WordIndex to =
                view.relation(child) == Relation::advcl ? view.find_child(child, Relation::mark) : no_word;
            if (to != no_word && view.lemma(to) == "to" && to == word + 1) {
                edits.push_back({child, word, "xcomp", "", ""});
            }
        }
    }
}

/// "27 were killed and more than 4,000 lost their homes": a number before a verb counts nothing behind it.
void mend_counted_subject(const SentenceView& view, WordIndex word, TreeEdits& edits)
{
    const WordIndex object = view.head(word);
    const WordIndex verb = object == no_word ? no_word : view.head(object);
    if (view.relation(word) != Relation::nummod || !is_verb(view, verb) || word > verb || object < verb ||
        view.relation(verb) != Relation::conj || has_own_subject(view, verb)) {
        return;
    }
    const WordIndex joined = view.find_child(verb, Relation::cc);
    if (joined != no_word && joined < word && view.extent(word).first > joined) {
        edits.push_back({word, verb, "obl", "", ""});
    }
}

} // namespace

void mend_clauses(const SentenceView& view, WordIndex word, TreeEdits& edits)
{
    for (const auto mend :
         {mend_conjunct, mend_parenthesis, mend_second_participle, mend_main_verb, mend_counted_subject}) {
        mend(view, word, edits);
    }
}

} // namespace triplewright
