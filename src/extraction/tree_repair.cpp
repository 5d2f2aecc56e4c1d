// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

// One function a construct; each reads the tree as it was parsed and notes what has to change.

#include "triplewright/extraction/tree_repair.hpp"

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

#include "extraction/lexicon.hpp"
#include "extraction/mention.hpp"
#include "triplewright/annotation/noun_types.hpp"
#include "triplewright/annotation/sentence_view.hpp"
#include "triplewright/text/word_set.hpp"

namespace triplewright {

namespace {

/// What becomes of a word.
struct Edit {
    WordIndex word = no_word;
    WordIndex head = no_word; ///< `no_word`: the root.
    std::string_view relation;
    std::string_view feats; ///< "" where they stay.
    std::string_view upos;  ///< The same.
};

using Edits = std::vector<Edit>;

bool is_verb(const SentenceView& view, WordIndex word)
{
    return word != no_word && view.upos(word) == "VERB";
}

bool has_any_child(const SentenceView& view, WordIndex word, std::initializer_list<Relation> relations)
{
    return std::ranges::any_of(view.children(word),
                               [&](WordIndex child) { return view.has_relation(child, relations); });
}

bool has_own_subject(const SentenceView& view, WordIndex word)
{
    return has_any_child(
        view, word, {Relation::nsubj, Relation::nsubj_pass, Relation::nsubj_outer, Relation::csubj, Relation::expl});
}

bool has_auxiliary(const SentenceView& view, WordIndex word)
{
    return has_any_child(view, word, {Relation::aux, Relation::aux_pass, Relation::cop});
}

bool is_comma(const SentenceView& view, WordIndex word)
{
    return word < view.size() && view.word(word).form == ",";
}

/// First word of a subtree behind its commas and conjunctions.
WordIndex first_of(const SentenceView& view, WordIndex word)
{
    WordIndex first = view.extent(word).first;
    while (first < word && view.upos(first) == "PUNCT") {
        ++first;
    }
    return first;
}

/// "surprising most economists", "containing letters": what stands right behind a bare -ing is its object.
void mend_object_of_participle(const SentenceView& view, WordIndex word, Edits& edits)
{
    const WordIndex verb = view.head(word);
    if (view.relation(word) != Relation::nsubj || !is_verb(view, verb) || word < verb ||
        !to_lower(view.word(verb).form).ends_with("ing") || view.feature(verb, "VerbForm") == "Fin" ||
        first_of(view, word) != verb + 1 || view.upos(verb + 1) == "PRON" || has_auxiliary(view, verb) ||
        has_any_child(view, verb, {Relation::obj, Relation::expl, Relation::ccomp})) {
        return;
    }
    edits.push_back({word, verb, "obj", "", ""});
}

/// "heads the commission, a body created in 2014": what stands behind the object is no subject.
void mend_apposition_of_object(const SentenceView& view, WordIndex word, Edits& edits)
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

/// Number of a verb that shows one in the present: "wants" Sing, "want" Plur; else "".
std::string_view shown_number(const SentenceView& view, WordIndex verb)
{
    const std::string& tag = view.word(verb).xpos;
    return tag == "VBZ" ? "Sing" : tag == "VBP" ? "Plur" : "";
}

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
    const std::string_view shown = shown_number(view, verb);
    const std::string_view subject = subject_number(view, first);
    return shown.empty() || subject.empty() || shown == subject;
}

/// "requires employers to make … and forbids", "believe the volcano is … and want": a finite verb goes with the nearest
/// clause above with which it agrees.
void mend_conjunct(const SentenceView& view, WordIndex word, Edits& edits)
{
    const WordIndex first = view.head(word);
    if (view.relation(word) != Relation::conj || !is_verb(view, word) || view.feature(word, "VerbForm") != "Fin" ||
        has_own_subject(view, word) || has_auxiliary(view, word) || first == no_word || first > word ||
        view.word(word).xpos != "VBZ" || // "want" may be an infinitive, "raised" a participle.
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
void mend_parenthesis(const SentenceView& view, WordIndex word, Edits& edits)
{
    const WordIndex noun = view.head(word);
    const WordIndex own = view.find_child(word, Relation::nsubj);
    const WordIndex subject = own == no_word ? apposition_before(view, word) : own; // hung on the noun as well
    if (view.relation(word) != Relation::acl_relcl || !is_reporting_verb(view.lemma(word)) || subject == no_word ||
        noun > subject || subject > word || view.feature(subject, "PronType") == "Rel" ||
        has_any_child(view, word, {Relation::obj, Relation::ccomp, Relation::xcomp, Relation::mark})) {
        return;
    }
    const WordIndex start = own == no_word ? first_of(view, subject) : first_of(view, word);
    const WordIndex main = view.head(noun);
    if (start == 0 || !is_comma(view, start - 1) || start > subject || first_of(view, subject) < start ||
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
void mend_second_participle(const SentenceView& view, WordIndex word, Edits& edits)
{
    const WordIndex first = view.head(word);
    if (view.relation(word) != Relation::conj || !is_verb(view, word) || view.word(word).xpos != "VBD" ||
        !is_verb(view, first) || first > word || !view.has_child(first, Relation::aux_pass) ||
        has_own_subject(view, word) || has_auxiliary(view, word) || view.has_child(word, Relation::obj)) {
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

/// "elected Amara Diop mayor", "named Petra Novak its new chief executive": the name is who is made it.
void mend_named_object(const SentenceView& view, WordIndex word, Edits& edits)
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

/// The verb behind the commas around `word` that lacks its subject, or `no_word`.
WordIndex verb_without_subject(const SentenceView& view, WordIndex word)
{
    const auto fits = [&](WordIndex main) {
        const WordIndex first = first_of(view, main);
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
void mend_main_verb(const SentenceView& view, WordIndex word, Edits& edits)
{
    const WordIndex subject = view.find_child(word, Relation::nsubj);
    if (!is_verb(view, word) || has_auxiliary(view, word) || subject == no_word || word == 0 ||
        (view.word(word).xpos != "VBD" && view.word(word).xpos != "VBN") || view.has_child(word, Relation::obj) ||
        !is_comma(view, word - 1) || view.head(word - 1) != subject || !view.has_upos(subject, {"NOUN", "PROPN"})) {
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

/// "then-mayor Ana Wiles", "by then-President Dunn": the word is the title's, not a time, and takes no preposition.
void mend_former(const SentenceView& view, WordIndex word, Edits& edits)
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
void mend_title_as_object(const SentenceView& view, WordIndex word, Edits& edits)
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
void mend_second_agent(const SentenceView& view, WordIndex word, Edits& edits)
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

/// "27 were killed and more than 4,000 lost their homes": a number before a verb counts nothing behind it.
void mend_counted_subject(const SentenceView& view, WordIndex word, Edits& edits)
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

/// "said to number 8,000": behind "to" it is a verb, and the number its object.
void mend_number_verb(const SentenceView& view, WordIndex word, Edits& edits)
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

/// Does making `head` the head of `word` leave the tree a tree?
bool is_sound(const Sentence& sentence, WordIndex word, WordIndex head)
{
    std::size_t steps = 0;
    for (std::int64_t up = head == no_word ? -1 : static_cast<std::int64_t>(head); up >= 0;
         up = sentence.words[static_cast<std::size_t>(up)].head) {
        if (up == static_cast<std::int64_t>(word) || ++steps > sentence.words.size()) {
            return false;
        }
    }
    return true;
}

void apply(const Edits& edits, Sentence& sentence)
{
    for (const Edit& edit : edits) {
        Word& word = sentence.words[edit.word];
        if (edit.head != no_word && !is_sound(sentence, edit.word, edit.head)) {
            continue;
        }
        word.head = edit.head == no_word ? -1 : static_cast<std::int32_t>(edit.head);
        word.deprel = edit.relation;
        if (!edit.feats.empty()) {
            word.feats = edit.feats;
        }
        if (!edit.upos.empty()) {
            word.upos = edit.upos;
        }
    }
}

Edits edits_of(const SentenceView& view)
{
    Edits edits;
    for (WordIndex word = 0; word < view.size(); ++word) {
        for (const auto mend : {mend_object_of_participle, mend_apposition_of_object, mend_conjunct, mend_parenthesis,
                                mend_second_participle, mend_named_object, mend_main_verb, mend_former,
                                mend_number_verb, mend_title_as_object, mend_second_agent, mend_counted_subject}) {
            mend(view, word, edits);
        }
    }
    return edits;
}

/// "Kepler-22 b", "Hepatitis B": a single letter right behind a name is its last word.
void lengthen_names(Annotation& passage)
{
    for (std::size_t index = 0; index < passage.names.size(); ++index) {
        Name& name = passage.names[index];
        const auto& words = passage.sentences[name.sentence].words;
        const bool of_thing = name.type != NameType::person && name.type != NameType::date &&
                              name.type != NameType::money && name.type != NameType::norp;
        if (!of_thing || name.end_word >= words.size()) {
            continue;
        }
        const Word& letter = words[name.end_word];
        const bool taken = index + 1 < passage.names.size() && passage.names[index + 1].span.begin <= letter.span.begin;
        const bool single = letter.form.size() == 1 && ((letter.form[0] >= 'b' && letter.form[0] <= 'z') ||
                                                        (letter.form[0] >= 'B' && letter.form[0] <= 'Z'));
        if (single && !taken && letter.form != "I" && letter.form != "s" && letter.span.begin == name.span.end + 1) {
            name.span.end = letter.span.end;
            ++name.end_word;
        }
    }
}

} // namespace

void repair_trees(Annotation& passage)
{
    lengthen_names(passage);
    for (std::size_t index = 0; index < passage.sentences.size(); ++index) {
        apply(edits_of(SentenceView(passage, index, index)), passage.sentences[index]);
    }
}

} // namespace triplewright
