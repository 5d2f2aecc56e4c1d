// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

#include "extraction/noun_qualifier.hpp"

#include <string>
#include <utility>

#include "extraction/clause.hpp"
#include "extraction/government.hpp"
#include "extraction/mention.hpp"
#include "extraction/noun_facts.hpp"
#include "extraction/phrase.hpp"
#include "extraction/phrase_role.hpp"
#include "extraction/standing.hpp"
#include "extraction/time.hpp"
#include "extraction/value.hpp"
#include "triplewright/text/word_set.hpp"

namespace triplewright {

namespace {

/// "one in five" of "one in five miners", or null.
const Quantity* share_before(const Workspace& work, WordIndex noun)
{
    const WordIndex first = phrase_words(work.view, noun).first;
    const Quantity* const share = first == 0 ? nullptr : find_quantity(work, first - 1);
    return share != nullptr && share->end_word == first && share->value.starts_with("0.") && share->unit.empty()
               ? share
               : nullptr;
}

/// "zero deaths", "none of the schools": what is denied has no number.
bool is_none(const SentenceView& view, WordIndex noun, WordIndex amount)
{
    static constexpr auto none = word_set("none", "neither");
    const WordIndex number = view.find_child(noun, Relation::nummod);
    return none.contains(view.lemma(amount)) || (number != no_word && view.lemma(number) == "zero");
}

} // namespace

void add_amount(Workspace& work, WordIndex noun, std::string_view role, std::vector<Qualifier>& qualifiers)
{
    if (const Quantity* const share = share_before(work, noun)) {
        qualifiers.push_back({std::string(role), "",
                              add_literal(work, {share->value, std::string(xsd_decimal), share->span, share->unit,
                                                 std::string(share->bound)})});
        return;
    }
    if (const auto amount = find_amount(work.view, noun);
        amount && !counts_nothing(work, amount->words.last) && !is_none(work.view, noun, amount->words.last)) {
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
        if (preposition == "with" && is_negative_nominal(view, child) && view.upos(child) != "PRON") {
            role = "without"; // "a day with no rain"
        }
        if (role == "age") { // "her death at the age of 87"
            const WordIndex number = view.find_child(child, Relation::nmod);
            if (auto years = number == no_word ? std::nullopt : find_value(view, number)) {
                qualifiers.push_back({role, preposition, add_literal(work, std::move(*years))});
                continue;
            }
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

} // namespace triplewright
