// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

#include "extraction/phrase_qualifier.hpp"

#include <utility>

#include "extraction/clause.hpp"
#include "extraction/government.hpp"
#include "extraction/mention.hpp"
#include "extraction/phrase.hpp"
#include "extraction/phrase_role.hpp"
#include "extraction/standing.hpp"
#include "extraction/time.hpp"
#include "extraction/time_role.hpp"
#include "extraction/value.hpp"

namespace triplewright {

namespace {

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

/// Does a phrase say anything of its clause? Not one that joins sentences, is a source, or was told with another.
bool restricts(const Workspace& work, const Clause& clause, WordIndex phrase, std::string_view role)
{
    const SentenceView& view = work.view;
    const WordIndex word = resolve_relative(view, clause, phrase);
    const Quantity* const rate = role == "frequency" ? find_quantity(work, word) : nullptr; // "300 barrels per day"
    return !role.empty() && (is_nominal(view, word) || is_time(view, word)) && !counts_nothing(work, word) &&
           !tells_distance_of(view, clause, phrase) && !is_loose_distance(work, word) &&
           !is_rest_of_time(work, phrase) && (rate == nullptr || rate->first_word >= word);
}

/// "with no water" is without water; "for no reason" keeps its words.
void add_negative(Workspace& work, WordIndex word, Qualifier qualifier, std::vector<PlacedQualifier>& out)
{
    const SentenceView& view = work.view;
    if (qualifier.preposition == "with" && view.upos(word) != "PRON") {
        qualifier.role = "without";
        for (const Filler& filler : distribute(view, word)) {
            qualifier.value = argument_at(work, filler.word);
            out.push_back({filler.word, qualifier});
        }
        return;
    }
    const WordRange words = written_words(view, word);
    qualifier.value = add_literal(work, {words_text(view, words), "", words_span(view, words)});
    out.push_back({word, std::move(qualifier)});
}

/// A qualifier for each of the conjoined nouns, but one for both ends of a range.
void add_fillers(Workspace& work, const std::vector<Filler>& fillers, bool clock, const Qualifier& shape,
                 std::vector<PlacedQualifier>& out)
{
    const SentenceView& view = work.view;
    const Quantity* last = nullptr;
    const Time* last_time = nullptr;
    for (const Filler& filler : fillers) {
        const Quantity* const quantity = find_quantity(work, filler.word);
        const Time* const told = find_time(work, filler.word);
        const bool shared = (quantity != nullptr && quantity == last) || (told != nullptr && told == last_time);
        last = quantity;
        last_time = told;
        if (filler.excluded || shared) {
            continue;
        }
        const bool time = clock || (is_time(view, filler.word) && !is_in_entity_name(view, filler.word));
        if (!time) {
            out.push_back({filler.word, {shape.role, shape.preposition, argument_at(work, filler.word)}});
            continue;
        }
        const bool between = shape.preposition == "between" && fillers.size() == 2;
        const std::string_view end = &filler == &fillers.front() ? "start_time" : "end_time";
        for (Qualifier& part : time_qualifiers(work, filler.word, between ? end : shape.role, shape.preposition)) {
            out.push_back({filler.word, std::move(part)});
        }
    }
}

} // namespace

void add_phrase(Workspace& work, const Clause& clause, WordIndex phrase, std::vector<PlacedQualifier>& out)
{
    const SentenceView& view = work.view;
    const std::string preposition = preposition_of(view, phrase);
    if (names_source(view, phrase) || view.upos(phrase) == "ADP" || is_connective(view, phrase, preposition)) {
        return;
    }
    const WordIndex word = resolve_relative(view, clause, phrase);
    const bool clock = is_clock_time(work, word);
    std::string role =
        clock ? std::string(role_of_time(view, word, preposition)) : role_of_phrase(view, word, preposition);
    if (!restricts(work, clause, phrase, role)) {
        return;
    }
    if (role == "by_means_of" && preposition == "by" && !clause.passive && !clause.objects.empty() &&
        clause.objects.back().word < phrase && is_author(view, word)) {
        role = "from"; // "prompted a book by Ruiz"
    }
    if (is_negative_nominal(view, word) && (preposition == "with" || preposition == "for")) {
        add_negative(work, word, {role, preposition, {}}, out);
        return;
    }
    const auto fillers = word == phrase ? distribute(view, phrase) : std::vector<Filler>{{word, false, false}};
    add_fillers(work, fillers, clock, {role, preposition, {}}, out);
}

} // namespace triplewright
