// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

#include "extraction/link_role.hpp"

#include <algorithm>

#include "extraction/lexicon.hpp"
#include "triplewright/text/word_set.hpp"

namespace triplewright {

namespace {

/// What holds rather than happens: "is", "has known", "can".
bool tells_state(const SentenceView& view, WordIndex head)
{
    static constexpr auto states = word_set("be", "have", "know", "need", "want", "believe", "think", "seem", "appear",
                                            "lack", "own", "belong", "like", "exist", "mean");
    if (view.has_child(head, Relation::cop) || states.contains(view.lemma(head))) {
        return true;
    }
    for (const WordIndex child : view.children(head)) {
        const bool progressive = view.lemma(child) == "be" && view.upos(child) == "AUX";
        if ((view.relation(child) == Relation::aux && !progressive && view.lemma(child) != "do") ||
            is_negative_adverb(view.lemma(child))) {
            return true;
        }
    }
    return false;
}

bool is_progressive(const SentenceView& view, WordIndex head)
{
    return view.has_child(head, Relation::aux) && to_lower(view.word(head).form).ends_with("ing");
}

/// "as expected", "as the report put it", "as if": how it was said or seems, no circumstance of what happened.
bool is_comment(const SentenceView& view, WordIndex head, WordIndex marker)
{
    static constexpr auto naming = word_set("put", "call", "describe", "know", "see");
    const std::string_view next = marker + 1 < view.size() ? view.lemma(marker + 1) : std::string_view();
    if (next == "if" || next == "though" ||
        (!view.has_child(head, Relation::nsubj) && !view.has_child(head, Relation::nsubj_pass))) {
        return true;
    }
    const WordIndex object = view.find_child(head, Relation::obj);
    if (object != no_word) {
        return naming.contains(view.lemma(head)) && view.upos(object) == "PRON";
    }
    const bool content = view.has_child(head, Relation::ccomp) || view.has_child(head, Relation::xcomp);
    return !content && (is_reporting_verb(view.lemma(head)) || view.lemma(head) == "see" ||
                        view.lemma(head) == "know" || view.lemma(head) == "expect");
}

/// "as often as they could", "just as they had": compares.
bool is_comparison(const SentenceView& view, WordIndex marker)
{
    constexpr WordIndex reach = 8; // words
    if (marker > 0 && view.lemma(marker - 1) == "just") {
        return true;
    }
    for (WordIndex word = marker - std::min(marker, reach); word < marker; ++word) {
        if (view.lemma(word) == "as" && view.relation(word) == Relation::advmod) {
            return true;
        }
    }
    return false;
}

} // namespace

std::string_view role_of_mark(const SentenceView& view, const Clause& clause)
{
    static constexpr auto times = word_set("when", "while", "after", "before", "once", "as", "whenever");
    static constexpr auto causes = word_set("because", "since", "given");
    static constexpr auto concessions = word_set("although", "though", "despite", "whereas");
    static constexpr auto conditions = word_set("if", "unless", "provided", "assuming");
    std::string_view role;
    for (const WordIndex child : view.children(clause.head)) {
        const std::string_view lemma = view.lemma(child);
        const bool mark = view.relation(child) == Relation::mark ||
                          (view.relation(child) == Relation::case_marker && clause.kind == ClauseKind::verbal);
        const bool gerund = lemma == "to" && to_lower(view.word(clause.head).form).ends_with("ing");
        if (mark && (lemma == "to" || lemma == "so") && !gerund) {
            return role.empty() ? "purpose" : role; // "if it were to fall" is a condition.
        }
        if (mark || (view.relation(child) == Relation::advmod && (lemma == "when" || lemma == "once"))) {
            const std::string_view found = times.contains(lemma)         ? "time"
                                           : causes.contains(lemma)      ? "cause"
                                           : concessions.contains(lemma) ? "concession"
                                           : conditions.contains(lemma)  ? "condition"
                                           : lemma == "until"            ? "end_time"
                                           : lemma == "by"               ? "by_means_of"
                                                                         : "";
            role = role.empty() ? found : role;
        }
    }
    return role;
}

std::string_view role_of_ambiguous_mark(const SentenceView& view, WordIndex head, WordIndex marker)
{
    if (view.lemma(marker) == "as") {
        const WordIndex above = view.head(head);
        const bool coming = above != no_word && view.lemma(above) == "come"; // "The vote comes as prices rise"
        if (coming || is_progressive(view, head)) {
            return "time";
        }
        return is_comment(view, head, marker) || is_comparison(view, marker) ? ""
               : tells_state(view, head)                                     ? "cause"
                                                                             : "time";
    }
    const WordIndex subject = view.find_child(head, Relation::nsubj);
    const WordIndex passive = view.find_child(head, Relation::nsubj_pass);
    static constexpr auto activities =
        word_set("speak", "talk", "sing", "play", "watch", "listen", "sleep", "wait", "sit", "stand", "walk", "run",
                 "drive", "travel", "fly", "eat", "cook", "work", "live", "pray", "search", "study");
    const bool goes_on = is_progressive(view, head) || activities.contains(view.lemma(head));
    if (goes_on || (subject == no_word && passive == no_word)) {
        return "time";
    }
    const bool own = passive != no_word || view.upos(subject) != "PRON"; // another's doing beside the main clause's
    const WordIndex first = view.extent(head).first;
    const bool apart = first == 0 || view.upos(first - 1) == "PUNCT" || view.upos(first) == "PUNCT";
    const bool office = !own && view.has_child(head, Relation::cop); // "while she was mayor"
    return (own && apart) || (!office && tells_state(view, head)) ? "concession" : "time";
}

} // namespace triplewright
