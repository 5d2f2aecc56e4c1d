// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

#include "extraction/qualifier.hpp"

#include <algorithm>
#include <array>
#include <utility>

#include "extraction/clause.hpp"
#include "extraction/government.hpp"
#include "extraction/lexicon.hpp"
#include "extraction/link_role.hpp"
#include "extraction/mention.hpp"
#include "extraction/noun_facts.hpp"
#include "extraction/phrase.hpp"
#include "extraction/standing.hpp"
#include "extraction/time.hpp"
#include "extraction/time_role.hpp"
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
    const bool summing = lemma == "end" && preposition == "at" && noun + 3 < view.size() &&
                         view.lemma(noun + 1) == "of" && view.lemma(noun + 3) == "day"; // "at the end of the day"
    return summing ||
           (!owned && ((preposition == "in" && in.contains(lemma)) || (preposition == "on" && on.contains(lemma)) ||
                       ((preposition == "for" || preposition == "of") && of_for.contains(lemma))));
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
        const bool apart = find_time(work, child) == nullptr || find_time(work, child) != find_time(work, word);
        if (until && apart && role == "start_time" && is_time(work.view, child)) {
            parts.push_back({"end_time", other, add_literal(work, time_literal(work, child))});
        }
    }
    return parts;
}

/// "Two weeks" of "two weeks after they left": of the main clause, how far from this one.
bool tells_distance_of(const SentenceView& view, const Clause& clause, WordIndex phrase)
{
    const WordIndex next = phrase + 1; // Looked at first: a clause may have thousands of phrases.
    return next < view.size() && (view.lemma(next) == "after" || view.lemma(next) == "before") &&
           marker_of(view, clause) == next;
}

/// "in the morning" of "at 9 in the morning", "on Monday" of "at 9 a.m. on Monday": told with the phrase before.
bool is_rest_of_time(const Workspace& work, WordIndex phrase)
{
    const Time* const time = find_time(work, phrase);
    return time != nullptr && (time->datatype == "time" || time->datatype == "dateTime") &&
           time->first_word < work.view.extent(phrase).first;
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
        tells_distance_of(view, clause, phrase) || is_loose_distance(work, word) || is_rest_of_time(work, phrase) ||
        (rate != nullptr && rate->first_word < word)) {
        return;
    }
    if (role == "by_means_of" && preposition == "by" && !clause.passive && !clause.objects.empty() &&
        clause.objects.back().word < phrase && is_author(view, word)) {
        role = "from"; // "prompted a book by Ruiz"
    }
    if (is_negative_nominal(view, word) && (preposition == "with" || preposition == "for")) {
        if (preposition == "with" && view.upos(word) != "PRON") { // "with no water"
            for (const Filler& filler : distribute(view, word)) {
                out.push_back({filler.word, {"without", preposition, argument_at(work, filler.word)}});
            }
        } else {
            const WordRange words = written_words(view, word);
            out.push_back(
                {word, {role, preposition, add_literal(work, {words_text(view, words), "", words_span(view, words)})}});
        }
        return;
    }
    const auto fillers = word == phrase ? distribute(view, phrase) : std::vector<Filler>{{word, false, false}};
    const Quantity* last = nullptr;
    const Time* last_time = nullptr;
    for (const Filler& filler : fillers) {
        const Quantity* const quantity = find_quantity(work, filler.word);
        const Time* const told = find_time(work, filler.word);
        const bool shared = (quantity != nullptr && quantity == last) || (told != nullptr && told == last_time);
        last = quantity; // both ends of a range are one
        last_time = told;
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

/// "strikingly narrow" as the object has its adverb, which is no manner besides.
bool is_in_quality(const SentenceView& view, const Clause& clause, WordIndex adverb)
{
    return clause.kind == ClauseKind::adjectival && adverb < clause.head &&
           quality_words(view, clause.head).first <= adverb && !is_time_adverb(view.lemma(adverb)) &&
           !is_frequency_adverb(view.lemma(adverb));
}

/// "woefully thin walls": the adverb is the adjective's, wherever a tree hangs it.
bool is_of_adjective(const SentenceView& view, const Clause& clause, WordIndex adverb)
{
    const WordIndex next = adverb + 1;
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

/// A word below the verb, or below a transparent verb above it.
void add_child(Workspace& work, const Clause& clause, WordIndex child, WordIndex promoted, std::vector<Placed>& out)
{
    const SentenceView& view = work.view;
    if (is_taken_as(view, view.head(child), child)) {
        const WordRange words = quality_words(view, child);
        out.push_back({child, {"as", "as", add_literal(work, {words_text(view, words), "", words_span(view, words)})}});
        return;
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
    case Relation::advmod:
        if (promoted != no_word || !is_in_quality(view, clause, child)) {
            add_adverb(work, clause, child, out);
        }
        break;
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

void add_children(Workspace& work, const Clause& clause, WordIndex head, WordIndex promoted, std::vector<Placed>& out)
{
    for (const WordIndex child : work.view.children(head)) {
        if (child != promoted && !is_behind_speech(work.view, clause, child)) {
            add_child(work, clause, child, promoted, out);
        }
    }
}

/// What a tree hangs on the reported clause before the verb, though it stands behind the verb.
void add_displaced(Workspace& work, const Clause& clause, WordIndex content, std::vector<Placed>& out)
{
    const bool reported = content != no_word && work.clause_at[content] != no_index &&
                          work.clauses[work.clause_at[content]].speech == clause.head;
    if (!reported) {
        return;
    }
    for (const WordIndex child : work.view.children(content)) {
        if (is_behind_speech(work.view, work.clauses[work.clause_at[content]], child)) {
            add_child(work, clause, child, no_word, out);
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

/// "one in five" of "one in five miners", or null.
const Quantity* share_before(const Workspace& work, WordIndex noun)
{
    const WordIndex first = phrase_words(work.view, noun).first;
    const Quantity* const share = first == 0 ? nullptr : find_quantity(work, first - 1);
    return share != nullptr && share->end_word == first && share->value.starts_with("0.") && share->unit.empty()
               ? share
               : nullptr;
}

} // namespace

std::string role_of_phrase(const SentenceView& view, WordIndex word, std::string_view preposition)
{
    const WordIndex noun = referent(view, word);
    if (is_time(view, noun)) {
        const bool as_of = preposition.starts_with("as ");
        return std::string(role_of_time(view, noun, as_of ? "" : preposition.substr(0, preposition.find(' '))));
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
        !(view.lemma(noun) == "part" && view.feature(noun, "Number") == "Plur") &&
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
    add_displaced(work, clause, work.view.head(clause.head), placed);
    add_displaced(work, clause, work.view.find_child(clause.head, Relation::ccomp), placed);
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
