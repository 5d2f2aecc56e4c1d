// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

#include "extraction/adverb_qualifier.hpp"

#include <algorithm>
#include <string>
#include <utility>

#include "extraction/clause.hpp"
#include "extraction/government.hpp"
#include "extraction/lexicon.hpp"
#include "extraction/mention.hpp"
#include "extraction/phrase_qualifier.hpp"
#include "extraction/time.hpp"

namespace triplewright {

namespace {

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

/// "the town where they met": what the noun above is to the clause.
void add_relative_adverb(Workspace& work, const Clause& clause, WordIndex word, std::vector<PlacedQualifier>& out)
{
    const SentenceView& view = work.view;
    if (is_time(view, clause.noun)) {
        out.push_back({word, {"time", "", add_literal(work, time_literal(work, clause.noun))}});
    } else if (is_nominal(view, clause.noun)) {
        const bool where = view.lemma(word) == "where";
        out.push_back({word, {where ? "place" : "time", "", argument_at(work, clause.noun)}});
    }
}

bool is_comparative(const SentenceView& view, WordIndex word)
{
    return view.feature(word, "Degree") == "Cmp" || std::ranges::any_of(view.children(word), [&](WordIndex child) {
               return view.relation(child) == Relation::advmod &&
                      (view.lemma(child) == "more" || view.lemma(child) == "less");
           });
}

/// "imports" of "faster than imports", "more often than imports"; or `no_word`.
WordIndex find_standard(const SentenceView& view, WordIndex comparative)
{
    for (const WordIndex child : view.children(comparative)) {
        if (view.has_relation(child, {Relation::obl, Relation::nmod}) && preposition_of(view, child) == "than") {
            return child;
        }
    }
    return no_word;
}

Literal words_literal(const SentenceView& view, WordRange words)
{
    return {words_text(view, words), "", words_span(view, words)};
}

/// "" for adverbs that restrict nothing.
std::string_view role_of_adverb(const SentenceView& view, const Clause& clause, WordIndex word)
{
    const std::string_view lemma = view.lemma(word);
    if (is_frequency_adverb(lemma)) {
        return "frequency";
    }
    if (is_time_adverb(lemma)) {
        return "time";
    }
    if (is_place_adverb(lemma)) {
        return "place";
    }
    const bool manner = lemma.ends_with("ly") && !is_degree_adverb(lemma) && view.upos(word) == "ADV" &&
                        !is_of_adjective(view, clause, word);
    return manner ? "manner" : "";
}

} // namespace

bool is_in_quality(const SentenceView& view, const Clause& clause, WordIndex adverb)
{
    return clause.kind == ClauseKind::adjectival && adverb < clause.head &&
           quality_words(view, clause.head).first <= adverb && !is_time_adverb(view.lemma(adverb)) &&
           !is_frequency_adverb(view.lemma(adverb));
}

void add_adverb(Workspace& work, const Clause& clause, WordIndex word, std::vector<PlacedQualifier>& out)
{
    const SentenceView& view = work.view;
    const std::string_view lemma = view.lemma(word);
    if (is_negative_adverb(lemma) || is_hedge(lemma) || is_hearsay_adverb(lemma) ||
        (lemma == "away" && word == view.head(word) + 1) || is_compared(view, word)) {
        return;
    }
    if (clause.noun != no_word && clause.link == ClauseLink::relative && (lemma == "where" || lemma == "when")) {
        add_relative_adverb(work, clause, word, out);
        return;
    }
    const bool compared = is_comparative(view, word);
    if (const WordIndex standard = compared ? find_standard(view, word) : no_word; standard != no_word) {
        add_phrase(work, clause, standard, out);
        if (word > clause.head) {
            out.push_back({word, {"manner", "", add_literal(work, words_literal(view, quality_words(view, word)))}});
        }
        return;
    }
    const std::string_view role = role_of_adverb(view, clause, word);
    if (role.empty()) {
        return;
    }
    const WordRange words = compared ? quality_words(view, word) : WordRange{word, word}; // "more warmly"
    const Literal literal = role == "time" ? time_literal(work, word) : words_literal(view, words);
    out.push_back({word, {std::string(role), "", add_literal(work, literal)}});
}

} // namespace triplewright
