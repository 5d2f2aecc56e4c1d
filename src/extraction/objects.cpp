// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

#include "extraction/objects.hpp"

#include <algorithm>
#include <utility>

#include "extraction/clause.hpp"
#include "extraction/control.hpp"
#include "extraction/lexicon.hpp"
#include "extraction/mention.hpp"
#include "extraction/noun_facts.hpp"
#include "extraction/time.hpp"
#include "triplewright/text/word_set.hpp"

namespace triplewright {

bool is_relative_pronoun(const SentenceView& view, WordIndex word)
{
    if (!view.has_upos(word, {"PRON", "DET", "SCONJ"})) {
        return false;
    }
    const std::string_view lemma = view.lemma(word);
    return view.feature(word, "PronType") == "Rel" || lemma == "which" || lemma == "who" || lemma == "whom" ||
           (lemma == "that" && view.relation(word) != Relation::mark);
}

std::vector<Filler> fillers(const SentenceView& view, const Clause& clause, WordIndex word)
{
    const WordIndex resolved = resolve_relative(view, clause, word);
    if (resolved != word && clause.antecedent == resolved && clause.noun == no_word) {
        return {{resolved, false, false}};
    }
    return resolved == word ? distribute(view, word) : antecedents(view, resolved, clause.head);
}

namespace {

/// "'The truth is …,' said Ana Ruiz": who stands right behind a verb of speech speaks, though a tree may have another
/// subject, of what is said. Not behind "Jeff Ruiz, the mayor, said".
bool speaks_behind(const SentenceView& view, WordIndex verb, WordIndex before, WordIndex subject)
{
    return is_reporting_verb(view.lemma(verb)) && verb > 1 && view.upos(verb - 1) == "PUNCT" &&
           view.extent(subject).first == verb + 1 && view.extent(before).last + 2 < verb;
}

} // namespace

WordIndex second_subject(const SentenceView& view, WordIndex verb)
{
    WordIndex before = no_word;
    for (const WordIndex child : view.children(verb)) {
        if (view.relation(child) == Relation::nsubj) {
            if (child > verb) {
                return before != no_word && !speaks_behind(view, verb, before, child) ? child : no_word;
            }
            before = child;
        }
    }
    return no_word;
}

bool is_time_beside_object(const SentenceView& view, WordIndex object)
{
    static constexpr auto giving =
        word_set("give", "grant", "allow", "offer", "cost", "save", "promise", "allot", "buy");
    const WordIndex verb = view.head(object);
    if (verb != no_word && is_duration(view, object) && giving.contains(view.lemma(verb)) &&
        !view.has_child(object, Relation::case_marker) && object > verb) {
        return false; // "granted it 40 hours"
    }
    return view.relation(object) == Relation::obj && verb != no_word && is_time(view, object) &&
           std::ranges::any_of(view.children(verb), [&](WordIndex child) {
               return child != object && view.relation(child) == Relation::obj && !is_time(view, child);
           });
}

namespace {

/// Has the relative clause a word that stands for its noun?
bool has_relative_word(const SentenceView& view, const Clause& clause)
{
    for (const WordIndex child : view.children(clause.head)) {
        if (is_relative_pronoun(view, child) || view.feature(child, "PronType") == "Rel") {
            return true;
        }
        for (const WordIndex grandchild : view.children(child)) {
            if (view.relation(grandchild) == Relation::nmod_poss && view.lemma(grandchild) == "whose") {
                return true;
            }
        }
    }
    return false;
}

/// "the town they live in", "the plant it sold": the noun fills the place that is left open.
void fill_gap(const SentenceView& view, Clause& clause)
{
    if (clause.link != ClauseLink::relative || clause.kind != ClauseKind::verbal || clause.passive) {
        return;
    }
    for (const WordIndex child : view.children(clause.head)) {
        if (view.has_relation(child, {Relation::obl, Relation::case_marker}) && view.upos(child) == "ADP") {
            clause.gap_preposition = child;
            return;
        }
    }
    static constexpr std::string_view loose[] = {"way", "reason", "place", "time", "moment", "point", "manner"};
    const bool open = clause.objects.empty() && !view.has_child(clause.head, Relation::ccomp) &&
                      !view.has_child(clause.head, Relation::xcomp) && view.has_child(clause.head, Relation::nsubj);
    if (open && !has_relative_word(view, clause) && !is_content_of_noun(view, clause) && !is_time(view, clause.noun) &&
        std::ranges::find(loose, view.lemma(clause.noun)) == std::end(loose)) {
        clause.objects = {{clause.noun, false, false}};
    }
}

/// "bought and sold shares": an object behind the last verb belongs to both.
void share_object(const Workspace& work, Clause& clause)
{
    if (clause.first_conjunct == no_index || clause.passive || clause.kind != ClauseKind::verbal ||
        !clause.objects.empty()) {
        return;
    }
    const Clause& first = work.clauses[clause.first_conjunct];
    if (!first.objects.empty() && first.objects.front().word > clause.head && !first.passive) {
        clause.objects = first.objects;
    }
}

/// The last object of a verb, or `no_word`.
WordIndex last_object(const SentenceView& view, WordIndex verb)
{
    const auto children = view.children(verb);
    const auto last = std::find_if(children.rbegin(), children.rend(), [&](WordIndex child) {
        return view.relation(child) == Relation::obj && !is_time_beside_object(view, child);
    });
    return last == children.rend() ? no_word : *last;
}

/// "made it the largest", "made the vote a choice": not "made us a fortune".
bool becomes(const SentenceView& view, WordIndex first, WordIndex second)
{
    static constexpr auto made = word_set("fortune", "offer", "promise", "favor", "favour", "deal", "loan", "present",
                                          "cup", "coffee", "tea", "dinner", "meal", "cake", "living", "name");
    const bool thing = view.upos(first) != "PRON" || view.lemma(first) == "it" || view.lemma(first) == "this";
    return view.has_upos(second, {"NOUN", "PROPN"}) && !made.contains(view.lemma(second)) &&
           (thing || view.feature(second, "Degree") == "Sup" || is_singled_out(view, second));
}

/// "elected her president": the first of the two is elected, the second is what she becomes.
void name_object(const SentenceView& view, Clause& clause)
{
    static constexpr auto naming = word_set("elect", "name", "appoint", "declare", "crown", "dub", "proclaim",
                                            "nominate", "christen", "nickname", "call", "label", "deem", "consider");
    static constexpr auto calling = word_set("call", "name", "dub", "title", "entitle", "nickname");
    if (clause.recipients.empty() || clause.objects.size() != 1) {
        return;
    }
    const std::string_view verb = view.lemma(clause.head);
    const WordIndex object = clause.objects.front().word;
    const bool named = naming.contains(verb) && !is_in_entity_name(view, object);
    if (named || calling.contains(verb) || (verb == "make" && becomes(view, clause.recipients.front().word, object))) {
        clause.object_predicate = clause.objects.front().word;
        clause.objects = std::move(clause.recipients);
        clause.recipients.clear();
    }
}

/// "gave her a prize": verbs whose first object gets the second. Of two objects of another verb a tree has made two out
/// of one phrase, or a number ("beat her 3-1") into one.
void drop_false_recipients(const SentenceView& view, Clause& clause)
{
    static constexpr auto giving = word_set(
        "give", "send", "tell", "offer", "show", "teach", "grant", "award", "hand", "lend", "pay", "promise", "deny",
        "cost", "ask", "wish", "bring", "buy", "sell", "owe", "allow", "assign", "win", "earn", "cause", "do", "make",
        "leave", "save", "read", "write", "find", "get", "throw", "pass", "feed", "allot", "allocate", "guarantee",
        "serve", "spare", "forgive", "envy", "charge", "fine", "bet", "refuse", "land", "loan", "quote", "email",
        "text", "mail", "wire", "order", "fetch", "cook", "build", "draw", "play", "sing", "pour", "reserve", "secure",
        "gain", "afford", "accord", "lent", "set", "permit", "extend", "provide", "supply", "issue", "attract", "take",
        "remind", "inform", "warn", "advise", "assure", "notify", "elect", "appoint");
    if (clause.recipients.empty() || clause.objects.empty() || giving.contains(view.lemma(clause.head))) {
        return;
    }
    if (view.upos(clause.objects.front().word) == "NUM") {
        clause.objects = std::move(clause.recipients);
    }
    clause.recipients.clear();
}

/// Verbs that leave their infinitive to their own subject: what stands before them as an object is the infinitive's.
bool is_subject_control(std::string_view verb)
{
    static constexpr auto verbs =
        word_set("offer", "vow", "promise", "plan", "try", "attempt", "hope", "refuse", "decline", "fail", "manage",
                 "seek", "threaten", "agree", "decide", "intend", "struggle", "begin", "start", "continue", "pledge",
                 "forget", "aim", "wish", "hesitate", "dare", "love", "neglect", "undertake", "strive");
    return verbs.contains(verb);
}

/// "the mill that nobody wanted to buy": things are not wanted to do something.
bool wants_thing(const SentenceView& view, const Clause& clause)
{
    static constexpr auto verbs = word_set("want", "like", "need", "love", "prefer");
    return verbs.contains(view.lemma(clause.head)) && clause.noun != no_word && view.upos(clause.noun) == "NOUN" &&
           entity_type(view, clause.noun) == EntityType::thing;
}

/// "whom they offered to buy": a tree may make "whom" the object of "offered".
bool is_object_of_infinitive(const SentenceView& view, const Clause& clause, WordIndex object)
{
    const WordIndex infinitive = view.find_child(clause.head, Relation::xcomp);
    return clause.link == ClauseLink::relative && object < clause.head && is_relative_pronoun(view, object) &&
           (is_subject_control(view.lemma(clause.head)) || wants_thing(view, clause)) && infinitive != no_word &&
           has_marker(view, infinitive, "to") && !view.has_child(infinitive, Relation::obj) &&
           !view.has_child(infinitive, Relation::ccomp) && !view.has_child(infinitive, Relation::xcomp) &&
           !view.has_child(infinitive, Relation::aux_pass);
}

/// Can the verb take what is extracted from it as its object?
bool lacks_object(const SentenceView& view, const Clause& clause)
{
    static constexpr auto alone =
        word_set("go", "be", "live", "stay", "come", "work", "return", "travel", "sleep", "play", "arrive", "happen",
                 "resign", "compete", "move", "grow", "talk", "speak", "do", "say");
    return clause.kind == ClauseKind::verbal && !clause.passive && clause.objects.empty() &&
           clause.recipients.empty() && view.upos(clause.head) == "VERB" && !alone.contains(view.lemma(clause.head)) &&
           std::ranges::none_of(view.children(clause.head), [&](WordIndex child) {
               return view.has_relation(child, {Relation::ccomp, Relation::xcomp, Relation::cop, Relation::aux_pass}) ||
                      (view.upos(child) == "ADP" && view.relation(child) != Relation::compound_prt);
           });
}

/// "men police want to question", "whom they offered to buy": the object of the infinitive stands before the clause.
void fill_extracted(const Workspace& work, Clause& clause)
{
    static constexpr auto loose = word_set("way", "reason", "place", "time", "moment", "point", "manner", "day");
    const SentenceView& view = work.view;
    if (clause.link != ClauseLink::open_complement || clause.antecedent == no_word ||
        clause.first_conjunct != no_index || !has_marker(view, clause.head, "to") || !lacks_object(view, clause)) {
        return;
    }
    const Clause& parent = work.clauses[clause.parent];
    if (parent.link != ClauseLink::relative || parent.passive || !parent.objects.empty() ||
        !view.has_child(parent.head, Relation::nsubj) || loose.contains(view.lemma(parent.noun)) ||
        is_content_of_noun(view, parent) || is_time(view, parent.noun)) {
        return;
    }
    const WordIndex pronoun = view.find_child(parent.head, Relation::obj);
    const bool moved = pronoun != no_word && is_object_of_infinitive(view, parent, pronoun);
    if (moved || !has_relative_word(view, parent)) {
        clause.objects = {{clause.antecedent, false, false}};
    }
}

} // namespace

void fill_objects(const Workspace& work, Clause& clause)
{
    const SentenceView& view = work.view;
    const WordIndex last = last_object(view, clause.head);
    for (const WordIndex child : view.children(clause.head)) {
        const Relation relation = view.relation(child);
        if ((relation != Relation::obj && relation != Relation::iobj) || is_title_beside(view, child) ||
            is_time_beside_object(view, child) || is_object_of_infinitive(view, clause, child)) {
            continue;
        }
        if (child != last && child < clause.head && last != no_word && last > clause.head &&
            is_relative_pronoun(view, child)) {
            continue; // "the first time that it won a prize": "that" only joins.
        }
        auto found = fillers(view, clause, child);
        // "wished them success": a tree may call both of them objects; the first is who gets the second.
        const bool gets = relation == Relation::iobj || (child > clause.head && child < last);
        auto& place = gets ? clause.recipients : clause.objects;
        place.insert(place.end(), found.begin(), found.end());
        clause.confidence = std::min(clause.confidence, view.word(child).head_probability);
    }
    const WordIndex misplaced = second_subject(view, clause.head);
    if (misplaced != no_word && clause.objects.empty() && clause.kind == ClauseKind::verbal && !clause.passive) {
        clause.objects = fillers(view, clause, misplaced);
        clause.confidence = std::min(clause.confidence, view.word(misplaced).head_probability);
    }
    name_object(view, clause);
    drop_false_recipients(view, clause);
    share_object(work, clause);
    fill_gap(view, clause);
    fill_extracted(work, clause);
}

void share_object_back(Workspace& work, const Clause& clause)
{
    static constexpr auto alone =
        word_set("come", "go", "relate", "struggle", "communicate", "learn", "engage", "fish", "sleep", "respond",
                 "retaliate", "win", "travel", "register", "stand", "sit", "live", "work", "smile", "talk", "wait",
                 "stay", "arrive", "try", "stop", "return", "rise", "fall", "speak", "walk", "run", "turn", "look",
                 "move", "change", "continue", "decrease", "increase", "grow", "improve", "act", "belong", "deal",
                 "depend", "die", "emerge", "flow", "focus", "happen", "occur", "participate", "react", "intervene",
                 "appear", "disappear", "resign", "retire", "gather", "apologize", "apologise", "agree", "collapse",
                 "survive", "escape", "flee", "kneel", "cry", "laugh", "wake", "jump", "dance", "vote");
    const SentenceView& view = work.view;
    if (clause.first_conjunct == no_index || clause.objects.empty() || clause.passive) {
        return;
    }
    Clause& first = work.clauses[clause.first_conjunct];
    const WordIndex between = view.find_child(clause.head, Relation::cc);
    const bool beside = between != no_word && between == first.head + 1 &&
                        !view.has_child(clause.head, Relation::nsubj) && view.extent(clause.head).first == between &&
                        clause.objects.front().word > clause.head;
    const bool open = first.kind == ClauseKind::verbal && clause.kind == ClauseKind::verbal && first.objects.empty() &&
                      !first.passive && !alone.contains(view.lemma(first.head));
    if (beside && open && std::ranges::none_of(view.children(first.head), [&](WordIndex child) {
            return child != clause.head && child > first.head && view.upos(child) != "PUNCT";
        })) {
        first.objects = clause.objects;
    }
}

} // namespace triplewright
