// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

#include "extraction/phrase_qualifier.hpp"

#include <algorithm>
#include <optional>
#include <utility>

#include "extraction/clause.hpp"
#include "extraction/government.hpp"
#include "extraction/mention.hpp"
#include "extraction/noun_relation.hpp"
#include "extraction/phrase.hpp"
#include "extraction/phrase_role.hpp"
#include "extraction/promotion.hpp"
#include "extraction/standing.hpp"
#include "extraction/time.hpp"
#include "extraction/time_role.hpp"
#include "extraction/value.hpp"
#include "triplewright/text/word_set.hpp"

namespace triplewright {

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

namespace {

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
    if (time == nullptr || time->first_word >= work.view.extent(phrase).first) {
        return false;
    }
    const std::string_view first = work.view.lemma(static_cast<WordIndex>(time->first_word));
    return time->datatype == "time" || time->datatype == "dateTime" || first == "every" || first == "each";
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

/// Whose words say more than the noun alone: "by another metre", "at the age of 87", "with 54 percent of the vote".
std::optional<Literal> measured(const Workspace& work, WordIndex word, std::string_view role)
{
    static constexpr auto shares = word_set("half", "third", "quarter", "fifth", "tenth", "percent", "%");
    const SentenceView& view = work.view;
    const WordIndex noun = counted_noun(view, word);
    if (role == "age" && view.lemma(word) == "age") {
        const WordIndex of = word + 1;
        const bool told = of < view.size() && view.lemma(of) == "of" && of + 1 < view.size() && is_age(view, of + 1);
        return told ? find_value(view, of + 1) : std::nullopt;
    }
    WordRange words{word, word};
    if (role == "amount" && is_bare_measure(view, word)) {
        const WordIndex article = view.find_child(word, Relation::det);
        words.first = article == no_word || article > word ? word : article;
    } else if (noun != word && noun > word && shares.contains(view.lemma(word))) {
        words = written_words(view, noun);
        words.first = std::min(words.first, word);
    } else {
        return std::nullopt;
    }
    return Literal{words_text(view, words), "", words_span(view, words)};
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
        if (auto literal = time ? std::nullopt : measured(work, filler.word, shape.role)) {
            out.push_back({filler.word, {shape.role, shape.preposition, add_literal(work, std::move(*literal))}});
            continue;
        }
        const Argument fact = view.lemma(filler.word) == "fact" ? content_of_noun(work, filler.word) : Argument();
        if (fact.kind != ArgumentKind::none) { // "despite the fact that it rained"
            out.push_back({filler.word, {shape.role, shape.preposition, fact}});
            continue;
        }
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

/// Is a number that of somebody's years?
bool is_age(const Workspace& work, WordIndex word)
{
    const Quantity* const quantity = find_quantity(work, word);
    return work.view.upos(word) == "NUM" && quantity != nullptr && quantity->unit == "year";
}

} // namespace

void add_phrase(Workspace& work, const Clause& clause, WordIndex phrase, std::vector<PlacedQualifier>& out)
{
    const SentenceView& view = work.view;
    const std::string preposition = preposition_of(view, phrase);
    if (names_source(view, phrase) || view.upos(phrase) == "ADP" || is_connective(view, phrase, preposition)) {
        return;
    }
    if (clause.kind == ClauseKind::nominal && preposition == "of" && phrase > clause.head &&
        phrase <= phrase_words(view, clause.head).last) {
        return; // "is the oldest of all the bridges"
    }
    const WordIndex word = resolve_relative(view, clause, phrase);
    if (word == phrase && view.feature(word, "PronType") == "Rel" && !is_free_relative(view, word)) {
        return; // "on May 3, during which": the noun that it stands for is not found.
    }
    const bool clock = is_clock_time(work, word);
    std::string role =
        clock ? std::string(role_of_time(view, word, preposition)) : role_of_phrase(view, word, preposition);
    if (!restricts(work, clause, phrase, role)) {
        return;
    }
    if (role == "amount" && preposition == "at" && is_age(work, word)) {
        role = "age"; // "became mayor at 30"
    }
    if (role == "by_means_of" && preposition == "by" && !clause.passive && !clause.objects.empty() &&
        clause.objects.back().word < phrase && is_author(view, word)) {
        role = "from"; // "prompted a book by Ruiz"
    }
    if (role == "amount" && preposition == "at" && is_age(view, word) && find_quantity(work, word) != nullptr &&
        find_quantity(work, word)->unit.empty() && clause.subjects.size() == 1 &&
        entity_type(view, referent(view, clause.subjects.front().word)) == EntityType::person) {
        role = "age"; // "moved to Paris at 19"
    }
    if (is_negative_nominal(view, word) && (preposition == "with" || preposition == "for" || preposition == "like")) {
        add_negative(work, word, {role, preposition, {}}, out);
        return;
    }
    const auto fillers = word == phrase ? distribute(view, phrase) : std::vector<Filler>{{word, false, false}};
    add_fillers(work, fillers, clock, {role, preposition, {}}, out);
}

} // namespace triplewright
