// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

#include "extraction/qualifier.hpp"

#include <algorithm>
#include <array>
#include <utility>

#include "extraction/clause.hpp"
#include "extraction/government.hpp"
#include "extraction/lexicon.hpp"
#include "extraction/mention.hpp"
#include "extraction/noun_facts.hpp"
#include "extraction/phrase.hpp"
#include "extraction/time.hpp"
#include "extraction/value.hpp"
#include "triplewright/extraction/roles.hpp"
#include "triplewright/text/word_set.hpp"

namespace triplewright {

namespace {

using RoleRow = std::pair<std::string_view, std::string_view>;

// clang-format off
/// Roles that need no look at the noun. `-`: restricts nothing that can be said as a role.
constexpr auto phrase_roles = [] {
    std::array rows = {
        RoleRow{"with", "with"}, RoleRow{"along with", "with"}, RoleRow{"together with", "with"},
        RoleRow{"alongside", "with"}, RoleRow{"between", "with"}, RoleRow{"among", "with"}, RoleRow{"amongst", "with"},
        RoleRow{"for", "for"}, RoleRow{"on behalf of", "for"}, RoleRow{"in favor of", "for"}, RoleRow{"in favour of", "for"},
        RoleRow{"to", "to"}, RoleRow{"into", "to"}, RoleRow{"onto", "to"}, RoleRow{"toward", "to"}, RoleRow{"towards", "to"},
        RoleRow{"from", "from"}, RoleRow{"out of", "from"},
        RoleRow{"off", "from"}, RoleRow{"away from", "from"}, RoleRow{"about", "about"}, RoleRow{"regarding", "about"},
        RoleRow{"concerning", "about"}, RoleRow{"of", "topic"}, RoleRow{"as to", "topic"}, RoleRow{"on", "topic"},
        RoleRow{"over", "topic"}, RoleRow{"upon", "topic"}, RoleRow{"as", "as"}, RoleRow{"by", "by_means_of"},
        RoleRow{"via", "by_means_of"}, RoleRow{"through", "by_means_of"}, RoleRow{"because of", "cause"},
        RoleRow{"due to", "cause"}, RoleRow{"thanks to", "cause"}, RoleRow{"owing to", "cause"},
        RoleRow{"in response to", "cause"}, RoleRow{"on account of", "cause"}, RoleRow{"despite", "concession"},
        RoleRow{"in spite of", "concession"}, RoleRow{"notwithstanding", "concession"}, RoleRow{"like", "comparison"},
        RoleRow{"unlike", "comparison"}, RoleRow{"than", "comparison"}, RoleRow{"compared to", "comparison"},
        RoleRow{"compared with", "comparison"}, RoleRow{"under", "condition"}, RoleRow{"amid", "time"},
        RoleRow{"during", "time"}, RoleRow{"after", "time"}, RoleRow{"before", "time"}, RoleRow{"following", "time"},
        RoleRow{"ahead of", "time"}, RoleRow{"prior to", "time"}, RoleRow{"since", "start_time"},
        RoleRow{"until", "end_time"}, RoleRow{"till", "end_time"}, RoleRow{"per", "frequency"}, RoleRow{"at", "place"},
        RoleRow{"near", "place"}, RoleRow{"inside", "place"}, RoleRow{"outside", "place"}, RoleRow{"across", "place"},
        RoleRow{"around", "place"}, RoleRow{"behind", "place"}, RoleRow{"beside", "place"}, RoleRow{"beyond", "place"},
        RoleRow{"below", "place"}, RoleRow{"above", "place"}, RoleRow{"beneath", "place"}, RoleRow{"within", "place"},
        RoleRow{"throughout", "place"}, RoleRow{"along", "place"}, RoleRow{"in front of", "place"},
        RoleRow{"next to", "place"}, RoleRow{"close to", "place"}, RoleRow{"outside of", "place"}, RoleRow{"in", "place"},
        RoleRow{"down", "place"}, RoleRow{"up", "place"}, RoleRow{"past", "place"}, RoleRow{"without", "without"},
        RoleRow{"except", "-"}, RoleRow{"except for", "-"}, RoleRow{"besides", "-"}, RoleRow{"instead of", "-"},
        RoleRow{"rather than", "-"}, RoleRow{"including", "-"}, RoleRow{"such as", "-"}, RoleRow{"but", "-"},
    };
    std::ranges::sort(rows, {}, &RoleRow::first);
    return rows;
}();
// clang-format on

/// "nine months into her term", "two weeks after", "a year later": how far from another time.
bool is_distance(const SentenceView& view, WordIndex word)
{
    static constexpr auto sides = word_set("after", "before", "into", "later", "earlier", "ago", "afterwards");
    return word + 1 < view.size() && sides.contains(to_lower(view.word(word + 1).form));
}

/// "sentenced to nine years", "cut by two years": a stretch of time is no point of it.
std::string_view role_of_duration(std::string_view preposition)
{
    static constexpr auto spans = word_set("for", "within", "over", "throughout", "to", "during", "through");
    return preposition == "by"           ? "amount"
           : preposition == "from"       ? "from"
           : spans.contains(preposition) ? "duration"
                                         : "";
}

/// "met three times", but "grew three times", "three times as many", "three times the amount".
std::string_view role_of_times(const SentenceView& view, WordIndex word)
{
    static constexpr auto growing = word_set("increase", "multiply", "rise", "grow", "expand", "raise", "boost");
    const WordIndex above = view.head(word);
    const WordIndex next = word + 1;
    const bool factor = next < view.size() && (view.upos(next) == "DET" || view.lemma(next) == "as" ||
                                               view.lemma(next) == "more" || view.feature(next, "Degree") == "Cmp");
    const bool of_growth = above != no_word && growing.contains(view.lemma(above));
    return factor ? "" : of_growth ? "amount" : "frequency";
}

std::string_view role_of_time(const SentenceView& view, WordIndex word, std::string_view preposition)
{
    if (is_duration(view, word) && !is_distance(view, word) &&
        (view.has_child(word, Relation::nummod) || preposition != "to")) {
        if (const std::string_view role = role_of_duration(preposition); !role.empty()) {
            return role;
        }
    }
    if (preposition == "since" || preposition == "from") {
        return "start_time";
    }
    if (preposition == "until" || preposition == "till" || preposition == "to" || preposition == "through") {
        return "end_time";
    }
    if (preposition == "per") {
        return "frequency";
    }
    if (preposition == "than") {
        return "comparison";
    }
    if (preposition == "for") {
        return "duration";
    }
    const WordIndex determiner = view.find_child(word, Relation::det);
    if (preposition.empty() && determiner != no_word &&
        (view.lemma(determiner) == "every" || view.lemma(determiner) == "each")) {
        return "frequency";
    }
    const bool some = determiner != no_word && (view.lemma(determiner) == "a" || view.lemma(determiner) == "an");
    if (preposition.empty() && some && is_time_unit(view.lemma(word)) && determiner + 1 == word &&
        view.children(word).size() == 1 && !is_distance(view, word)) {
        const bool rate = determiner > 0 && view.has_upos(determiner - 1, {"NOUN", "NUM", "SYM", "ADV"});
        return rate ? "frequency" : "duration"; // "40 hours a week"; "lasted an hour"
    }
    if (preposition.empty() && view.lemma(word) == "time" && view.feature(word, "Number") == "Plur") {
        return role_of_times(view, word);
    }
    const bool counted = preposition.empty() && view.has_child(word, Relation::nummod) && is_duration(view, word);
    return counted && !is_distance(view, word) ? "duration" : "time";
}

bool is_somewhere(const SentenceView& view, WordIndex word)
{
    const EntityType type = entity_type(view, word);
    return type == EntityType::location || type == EntityType::facility;
}

std::string_view mark_role(const SentenceView& view, const Clause& clause)
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
        if (mark && (lemma == "to" || lemma == "so") && !to_lower(view.word(clause.head).form).ends_with("ing")) {
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

/// The role of a clause behind "as" or "while", which tell a time only of what happens.
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

struct Placed {
    WordIndex word;
    Qualifier qualifier;
};

/// "in addition", "for example", "on the other hand": joins sentences and says nothing of what happened.
bool is_connective(const SentenceView& view, WordIndex noun, std::string_view preposition)
{
    static constexpr auto in =
        word_set("addition", "fact", "particular", "general", "contrast", "conclusion", "turn", "time");
    static constexpr auto of_for = word_set("course", "example", "instance");
    static constexpr auto on = word_set("hand", "contrary");
    const std::string_view lemma = view.lemma(noun);
    bool owned = view.has_child(noun, Relation::nmod_poss);
    owned = owned || (lemma == "time" && noun > 0 && view.relation(noun - 1) != Relation::case_marker); // "in no time"
    return !owned && ((preposition == "in" && in.contains(lemma)) || (preposition == "on" && on.contains(lemma)) ||
                      ((preposition == "for" || preposition == "of") && of_for.contains(lemma)));
}

/// When it is so; a stretch of time is where it begins and where it ends.
std::vector<Qualifier> time_qualifiers(Workspace& work, WordIndex word, std::string_view role,
                                       const std::string& preposition)
{
    std::vector<Literal> literals = time_literals(work, word);
    const bool stretch = literals.size() == 2;
    std::vector<Qualifier> parts;
    for (Literal& literal : literals) {
        const std::string_view end = parts.empty() ? "start_time" : "end_time";
        parts.push_back(
            {std::string(stretch ? end : role), stretch ? "" : preposition, add_literal(work, std::move(literal))});
    }
    for (const WordIndex child : work.view.children(word)) { // "from 1998 to 2003"
        const std::string other = preposition_of(work.view, child);
        const bool until = other == "to" || other == "until" || other == "till" || other == "through";
        if (until && role == "start_time" && is_time(work.view, child)) {
            parts.push_back({"end_time", other, add_literal(work, time_literal(work, child))});
        }
    }
    return parts;
}

/// "Two weeks" of "two weeks after they left": of the main clause, how far from this one.
bool tells_distance_of(const SentenceView& view, const Clause& clause, WordIndex phrase)
{
    const WordIndex marker = marker_of(view, clause);
    return marker != no_word && marker == phrase + 1 &&
           (view.lemma(marker) == "after" || view.lemma(marker) == "before");
}

void add_phrase(Workspace& work, const Clause& clause, WordIndex phrase, std::vector<Placed>& out)
{
    const SentenceView& view = work.view;
    if (names_source(view, phrase) || view.upos(phrase) == "ADP") {
        return;
    }
    const WordIndex word = resolve_relative(view, clause, phrase);
    const std::string preposition = preposition_of(view, phrase);
    if (is_connective(view, phrase, preposition)) {
        return;
    }
    const bool clock = is_clock_time(work, word);
    std::string role =
        clock ? std::string(role_of_time(view, word, preposition)) : role_of_phrase(view, word, preposition);
    const Quantity* const rate = role == "frequency" ? find_quantity(work, word) : nullptr; // "300 barrels per day"
    if (role.empty() || (!is_nominal(view, word) && !is_time(view, word)) || counts_nothing(work, word) ||
        tells_distance_of(view, clause, phrase) || is_loose_distance(work, word) ||
        (rate != nullptr && rate->first_word < word)) {
        return;
    }
    if (role == "by_means_of" && preposition == "by" && !clause.passive && !clause.objects.empty() &&
        clause.objects.back().word < phrase && is_author(view, word)) {
        role = "from"; // "prompted a book by Ruiz"
    }
    const auto fillers = word == phrase ? distribute(view, phrase) : std::vector<Filler>{{word, false, false}};
    const Quantity* last = nullptr;
    for (const Filler& filler : fillers) {
        const Quantity* const quantity = find_quantity(work, filler.word);
        const bool shared = quantity != nullptr && quantity == last; // both ends of a range
        last = quantity;
        if (!filler.excluded && !shared) {
            const bool time = clock || (is_time(view, filler.word) && !is_in_entity_name(view, filler.word));
            if (!time) {
                out.push_back({filler.word, {role, preposition, argument_at(work, filler.word)}});
                continue;
            }
            const bool between = preposition == "between" && fillers.size() == 2;
            const std::string_view end = &filler == &fillers.front() ? "start_time" : "end_time";
            for (Qualifier& part : time_qualifiers(work, filler.word, between ? end : role, preposition)) {
                out.push_back({filler.word, std::move(part)});
            }
        }
    }
}

/// "woefully thin walls": the adverb is the adjective's, wherever a tree hangs it.
bool is_of_adjective(const SentenceView& view, const Clause& clause, WordIndex adverb)
{
    const WordIndex next = adverb + 1;
    if (clause.kind == ClauseKind::adjectival && adverb < clause.head) {
        const WordRange words = quality_words(view, clause.head);
        return clause.statements.empty() && words.first <= adverb;
    }
    return next < clause.head && view.upos(next) == "ADJ" && view.relation(next) == Relation::amod;
}

/// "as soon as", "so far as"
bool is_compared(const SentenceView& view, WordIndex word)
{
    return word > 0 && word + 1 < view.size() && to_lower(view.word(word - 1).form) == "as" &&
           to_lower(view.word(word + 1).form) == "as";
}

void add_adverb(Workspace& work, const Clause& clause, WordIndex word, std::vector<Placed>& out)
{
    const SentenceView& view = work.view;
    const std::string_view lemma = view.lemma(word);
    std::string_view role;
    if (is_negative_adverb(lemma) || is_hedge(lemma) || is_hearsay_adverb(lemma) ||
        (lemma == "away" && word == view.head(word) + 1) || is_compared(view, word)) {
        return;
    }
    if (clause.noun != no_word && clause.link == ClauseLink::relative && (lemma == "where" || lemma == "when")) {
        if (is_time(view, clause.noun)) {
            out.push_back({word, {"time", "", add_literal(work, time_literal(work, clause.noun))}});
        } else if (is_nominal(view, clause.noun)) {
            out.push_back({word, {lemma == "where" ? "place" : "time", "", argument_at(work, clause.noun)}});
        }
        return;
    }
    const bool compared =
        view.feature(word, "Degree") == "Cmp" || std::ranges::any_of(view.children(word), [&](WordIndex child) {
            return view.relation(child) == Relation::advmod &&
                   (view.lemma(child) == "more" || view.lemma(child) == "less");
        });
    if (compared) { // "faster than imports", "more often than imports"
        for (const WordIndex child : view.children(word)) {
            if (view.has_relation(child, {Relation::obl, Relation::nmod}) && preposition_of(view, child) == "than") {
                add_phrase(work, clause, child, out);
                if (word > clause.head) {
                    const WordRange manner = quality_words(view, word);
                    out.push_back(
                        {word,
                         {"manner", "", add_literal(work, {words_text(view, manner), "", words_span(view, manner)})}});
                }
                return;
            }
        }
    }
    if (is_frequency_adverb(lemma)) {
        role = "frequency";
    } else if (is_time_adverb(lemma)) {
        role = "time";
    } else if (is_place_adverb(lemma)) {
        role = "place";
    } else if (lemma.ends_with("ly") && !is_degree_adverb(lemma) && view.upos(word) == "ADV" &&
               !is_of_adjective(view, clause, word)) {
        role = "manner";
    } else {
        return;
    }
    const WordRange words = compared ? quality_words(view, word) : WordRange{word, word}; // "more warmly"
    const Literal literal =
        role == "time" ? time_literal(work, word) : Literal{words_text(view, words), "", words_span(view, words)};
    out.push_back({word, {std::string(role), "", add_literal(work, literal)}});
}

void add_clause(const Workspace& work, std::uint32_t index, std::vector<Placed>& out)
{
    const Clause& clause = work.clauses[index];
    const WordIndex preposition = gerund_preposition(work.view, clause);
    std::string_view role =
        preposition == no_word ? mark_role(work.view, clause) : gerund_role(work.view.lemma(preposition));
    WordIndex marker = marker_of(work.view, clause);
    const std::string_view mark = marker == no_word ? std::string_view() : work.view.lemma(marker);
    if (role == "time" && (mark == "as" || mark == "while")) {
        role = role_of_ambiguous_mark(work.view, clause.head, marker);
    }
    const bool besides = marker != no_word && marker > 0 && work.view.lemma(marker - 1) == "addition";
    if (role.empty() || clause.statements.empty() || besides) { // "in addition to stealing": another fact.
        return;
    }
    if (const WordIndex adverb = work.view.find_child(clause.head, Relation::advmod);
        marker == no_word && adverb != no_word && adverb < clause.head && work.view.lemma(adverb) == "when") {
        marker = adverb;
    }
    const std::string word = marker == no_word ? "" : to_lower(work.view.word(marker).form);
    out.push_back({clause.head, {std::string(role), word, {ArgumentKind::statement, clause.statements.front()}}});
}

/// "elected her president", "found it useful": what the object is made.
void add_object_predicate(Workspace& work, WordIndex word, std::vector<Placed>& out)
{
    const SentenceView& view = work.view;
    const Quantity* const quantity = find_quantity(work, word);
    if (view.upos(word) == "NUM" && quantity != nullptr && quantity->unit == "year") { // "turned 18"
        out.push_back({word, {"age", preposition_of(view, word), add_literal(work, *find_value(view, word))}});
    }
    if (view.has_upos(word, {"ADJ", "NOUN", "PROPN"}) && work.clause_at[word] == no_index) {
        const Literal literal{words_text(view, phrase_words(view, word)), "",
                              words_span(view, phrase_words(view, word))};
        out.push_back({word, {"as", preposition_of(view, word), add_literal(work, literal)}});
    }
}

/// "starting on Monday", "ending in May": where it begins or ends.
void add_boundary(Workspace& work, const Clause& clause, WordIndex participle, std::vector<Placed>& out)
{
    const SentenceView& view = work.view;
    const std::string form = to_lower(view.word(participle).form);
    const bool start = form == "starting" || form == "beginning" || form == "commencing";
    if ((!start && form != "ending") || view.has_child(participle, Relation::obj) || clause.head == participle) {
        return;
    }
    for (const WordIndex child : view.children(participle)) {
        if (view.has_relation(child, {Relation::obl, Relation::obl_unmarked}) && is_time(view, child) &&
            !is_duration(view, child)) {
            out.push_back({child,
                           {start ? "start_time" : "end_time", preposition_of(view, child),
                            add_literal(work, time_literal(work, child))}});
        }
    }
}

void add_children(Workspace& work, const Clause& clause, WordIndex head, WordIndex promoted, std::vector<Placed>& out)
{
    const SentenceView& view = work.view;
    for (const WordIndex child : view.children(head)) {
        if (child == promoted) {
            continue;
        }
        if (is_taken_as(view, head, child)) {
            const WordRange words = quality_words(view, child);
            out.push_back(
                {child, {"as", "as", add_literal(work, {words_text(view, words), "", words_span(view, words)})}});
            continue;
        }
        switch (view.relation(child)) {
        case Relation::obj:
            if (is_time_beside_object(view, child)) {
                add_phrase(work, clause, child, out);
            } else if (child == clause.object_predicate) {
                add_object_predicate(work, child, out);
            }
            break;
        case Relation::obl:
        case Relation::obl_unmarked: add_phrase(work, clause, child, out); break;
        case Relation::obl_agent:
            if (is_oblique(view, child) || tells_amount(view, child)) { // "cut by two weeks"
                add_phrase(work, clause, child, out);
            }
            break;
        case Relation::advmod: add_adverb(work, clause, child, out); break;
        case Relation::advcl:
            add_boundary(work, clause, child, out);
            if (work.clause_at[child] != no_index) {
                add_clause(work, work.clause_at[child], out);
            }
            break;
        case Relation::xcomp: add_object_predicate(work, child, out); break;
        default: break;
        }
    }
}

/// An oblique behind the last of some conjoined verbs belongs to all of them.
void add_shared(Workspace& work, const Clause& clause, WordIndex promoted, std::vector<Placed>& out)
{
    if (clause.first_conjunct == no_index) {
        return;
    }
    const WordIndex first = work.clauses[clause.first_conjunct].head;
    for (const WordIndex child : work.view.children(first)) {
        if (child > clause.head && child != promoted &&
            work.view.has_relation(child, {Relation::obl, Relation::obl_unmarked})) {
            add_phrase(work, clause, child, out);
        }
    }
}

} // namespace

/// "one in five" of "one in five miners", or null.
static const Quantity* share_before(const Workspace& work, WordIndex noun)
{
    const WordIndex first = phrase_words(work.view, noun).first;
    const Quantity* const share = first == 0 ? nullptr : find_quantity(work, first - 1);
    return share != nullptr && share->value.starts_with("0.") && share->unit.empty() ? share : nullptr;
}

std::string role_of_phrase(const SentenceView& view, WordIndex word, std::string_view preposition)
{
    const WordIndex noun = referent(view, word);
    if (is_time(view, noun)) {
        return std::string(role_of_time(view, noun, preposition.substr(0, preposition.find(' ')))); // "for over a year"
    }
    if (preposition.empty()) {
        return find_value(view, noun) || find_amount(view, word) ? "amount" : "";
    }
    if (find_value(view, noun) && (preposition == "by" || preposition == "for" || preposition == "at")) {
        return "amount";
    }
    const bool speech = is_speech_noun(view.lemma(noun));
    if (speech && (preposition == "in" || preposition == "at" || preposition == "on")) {
        return "by_means_of";
    }
    const bool surface = preposition == "on" && is_surface(view.lemma(noun));
    if (surface || ((preposition == "on" || preposition == "over") && is_somewhere(view, noun))) {
        return "place";
    }
    if (preposition == "in" && is_manner_noun(view.lemma(noun)) && view.upos(noun) == "NOUN" &&
        !view.has_child(noun, Relation::det) && !view.has_child(noun, Relation::nmod_poss)) {
        return "manner"; // "in secret", "in protest"
    }
    const auto* const row = std::ranges::lower_bound(phrase_roles, preposition, {}, &RoleRow::first);
    if (row != phrase_roles.end() && row->first == preposition) {
        return std::string(row->second == "-" ? std::string_view() : row->second);
    }
    return preposition_role(preposition);
}

bool is_oblique(const SentenceView& view, WordIndex word)
{
    return view.relation(word) == Relation::obl ||
           (view.relation(word) == Relation::obl_agent && !preposition_of(view, word).starts_with("by"));
}

bool is_complement_role(std::string_view role)
{
    static constexpr auto partners =
        word_set("with", "for", "to", "from", "topic", "about", "place", "as", "prep_against", "prep_versus");
    return partners.contains(role);
}

void add_amount(Workspace& work, WordIndex noun, std::string_view role, std::vector<Qualifier>& qualifiers)
{
    if (const Quantity* const share = share_before(work, noun)) {
        qualifiers.push_back({std::string(role), "",
                              add_literal(work, {share->value, std::string(xsd_decimal), share->span, share->unit,
                                                 std::string(share->bound)})});
        return;
    }
    if (const auto amount = find_amount(work.view, noun); amount && !counts_nothing(work, amount->words.last)) {
        const Argument value = add_literal(work, amount_literal(work.view, *amount));
        qualifiers.push_back({std::string(role), amount->bound, value});
    }
}

void add_noun_qualifiers(Workspace& work, WordIndex noun, WordIndex skipped, std::vector<Qualifier>& qualifiers)
{
    const SentenceView& view = work.view;
    const WordIndex last = phrase_words(view, noun).last;
    const bool person = entity_type(view, noun) == EntityType::person;
    for (const WordIndex child : view.children(noun)) {
        if (view.relation(child) != Relation::nmod || child <= last || child == skipped || names_source(view, child) ||
            is_example(view, noun, child)) {
            continue;
        }
        const std::string preposition = preposition_of(view, child);
        std::string role = role_of_phrase(view, child, preposition);
        const bool circumstance = role == "place" || role == "time" || role == "start_time" || role == "end_time";
        if (preposition == "of" && view.upos(child) == "NUM") {
            if (const auto amount = find_amount(view, child)) {
                qualifiers.push_back({"amount", preposition, add_literal(work, amount_literal(view, *amount))});
            } else if (auto sum = find_value(view, child)) {
                qualifiers.push_back({"amount", preposition, add_literal(work, std::move(*sum))});
            }
            continue;
        }
        if (role == "by_means_of" && preposition == "by" && is_author(view, child)) {
            role = "from"; // "a film by Ruiz", "fears of raids by soldiers"
        }
        if (role.empty() || !is_nominal(view, child) || (person && !circumstance && preposition != "of")) {
            continue;
        }
        for (const Filler& filler : distribute(view, child)) {
            if (!filler.excluded) {
                const bool time = is_time(view, filler.word) && !is_in_entity_name(view, filler.word);
                qualifiers.push_back(
                    {role, preposition,
                     time ? add_literal(work, time_literal(work, filler.word)) : argument_at(work, filler.word)});
            }
        }
    }
}

std::vector<Qualifier> clause_qualifiers(Workspace& work, const Clause& clause, WordIndex promoted)
{
    std::vector<Placed> placed;
    for (const WordIndex carrier : clause.carriers) {
        add_children(work, clause, carrier, promoted, placed);
    }
    add_children(work, clause, clause.head, promoted, placed);
    add_shared(work, clause, promoted, placed);
    std::ranges::stable_sort(placed, {}, &Placed::word);
    std::vector<Qualifier> qualifiers;
    qualifiers.reserve(placed.size());
    for (Placed& one : placed) {
        qualifiers.push_back(std::move(one.qualifier));
    }
    return qualifiers;
}

} // namespace triplewright
