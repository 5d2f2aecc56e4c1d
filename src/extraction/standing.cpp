// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

// What a clause's own words say about its standing.

#include "extraction/standing.hpp"

#include <algorithm>
#include <array>

#include "extraction/clause.hpp"
#include "extraction/lexicon.hpp"
#include "extraction/mention.hpp"
#include "triplewright/text/word_set.hpp"

namespace triplewright {

namespace {

int weakness(Factuality factuality)
{
    static constexpr std::array order = {Factuality::actual,   Factuality::planned,  Factuality::required,
                                         Factuality::proposed, Factuality::possible, Factuality::unknown};
    return static_cast<int>(std::ranges::find(order, factuality) - order.begin());
}

/// "not" of "not only" denies nothing.
bool is_not_only(const SentenceView& view, WordIndex word)
{
    static constexpr auto focus = word_set("only", "just", "merely", "simply");
    return word + 1 < view.size() && focus.contains(view.lemma(word + 1)) && view.lemma(word) == "not";
}

bool negates_clause(const SentenceView& view, WordIndex word)
{
    const std::string form = to_lower(view.word(word).form);
    if (is_negative_adverb(view.lemma(word)) || is_negative_adverb(form)) {
        return !is_not_only(view, word) && form != "no" && !view.has_relation(word, {Relation::cc});
    }
    if (form == "ever" && word > 0 && view.head(word - 1) == word) { // "hardly ever"
        const std::string_view before = view.lemma(word - 1);
        return before == "hardly" || before == "barely" || before == "scarcely";
    }
    const bool ended = form == "longer" || form == "more";
    return ended && word > 0 && to_lower(view.word(word - 1).form) == "no"; // "no longer", "no more"
}

/// "acts like they own it", "feels like they lost"; not "like I said".
bool only_likens(const SentenceView& view, const Clause& clause)
{
    return clause.link == ClauseLink::adverbial && !is_reporting_verb(view.lemma(clause.head));
}

void apply_marker(const SentenceView& view, const Clause& clause, Standing& standing)
{
    for (const WordIndex child : view.children(clause.head)) {
        if (!view.has_relation(child, {Relation::mark, Relation::case_marker, Relation::cc})) {
            continue;
        }
        const std::string_view lemma = view.lemma(child);
        if (view.relation(child) == Relation::mark) {
            const bool as_if = lemma == "as" && child + 1 < view.size() &&
                               (view.lemma(child + 1) == "if" || view.lemma(child + 1) == "though");
            const WordIndex above = view.head(clause.head);
            const bool as_long = lemma == "as" && above != no_word && view.lemma(above) == "long";
            const bool in_case = lemma == "in" && child + 1 < view.size() && view.lemma(child + 1) == "case";
            if (is_condition_marker(lemma) || lemma == "whether" || as_if || as_long || in_case ||
                (lemma == "like" && only_likens(view, clause))) {
                standing.factuality = weaker(standing.factuality, Factuality::unknown);
            }
        }
        const bool instead = (lemma == "instead" || lemma == "rather") && view.relation(child) != Relation::cc;
        const bool without = lemma == "without" && clause.kind == ClauseKind::verbal; // else it is the predicate's
        if (without || instead || (lemma == "nor" && view.relation(child) == Relation::cc)) {
            standing.polarity = Polarity::negative;
        }
    }
}

/// "when you write a book": what everybody does, as with "if".
bool is_general_case(const SentenceView& view, const Clause& clause)
{
    static constexpr auto occasions = word_set("when", "whenever", "once");
    const WordIndex subject = view.find_child(clause.head, Relation::nsubj);
    return clause.link == ClauseLink::adverbial && subject != no_word && view.lemma(subject) == "you" &&
           std::ranges::any_of(view.children(clause.head), [&](WordIndex child) {
               return child < subject && view.has_relation(child, {Relation::mark, Relation::advmod}) &&
                      occasions.contains(view.lemma(child));
           });
}

/// "not because they struck": what is denied is the reason.
bool denies_reason(const SentenceView& view, WordIndex word)
{
    static constexpr auto reasons = word_set("because", "since", "as", "when", "if");
    return word + 1 < view.size() && view.relation(word + 1) == Relation::mark &&
           reasons.contains(view.lemma(word + 1));
}

void apply_adverb(const SentenceView& view, WordIndex word, Standing& standing)
{
    const std::string_view lemma = view.lemma(word);
    if (lemma == "not" && denies_reason(view, word)) {
        standing.factuality = weaker(standing.factuality, Factuality::unknown);
    } else if (negates_clause(view, word)) {
        flip(standing.polarity);
    } else if (is_hearsay_adverb(lemma)) {
        standing.factuality = weaker(standing.factuality, Factuality::unknown);
    } else if (is_hedge(lemma)) {
        standing.factuality = weaker(standing.factuality, Factuality::possible);
    }
}

struct Auxiliaries {
    bool have = false;
    bool be = false;
    bool will = false;
    bool would = false;
    bool can = false;
    bool had = false; ///< "'d" for "had".
    WordIndex finite = no_word;
};

void apply_modal(std::string_view lemma, std::string_view form, Standing& standing, Auxiliaries& seen)
{
    static constexpr auto possible = word_set("may", "might");
    static constexpr auto can = word_set("can", "could", "ca");
    static constexpr auto required = word_set("must", "should", "ought", "get");
    if (possible.contains(lemma) || possible.contains(form)) {
        standing.factuality = weaker(standing.factuality, Factuality::possible);
    } else if (can.contains(lemma) || can.contains(form)) {
        seen.can = true;
    } else if (required.contains(lemma)) {
        standing.factuality = weaker(standing.factuality, Factuality::required);
    } else if (form == "would" || form == "'d" || form == "’d") {
        seen.would = lemma != "have";
    } else if (lemma == "will" || lemma == "shall" || form == "wo" || form == "'ll" || form == "’ll") {
        seen.will = true;
    }
}

/// "he'd been named", "he'd seen": before a past participle "'d" is "had".
bool is_short_had(const SentenceView& view, const Clause& clause, WordIndex auxiliary)
{
    const std::string_view form = view.word(auxiliary).form;
    if (form != "'d" && form != "’d") {
        return false;
    }
    for (const WordIndex child : view.children(clause.head)) {
        if (child > auxiliary && view.has_relation(child, {Relation::aux, Relation::aux_pass, Relation::cop})) {
            return view.lemma(child) == "be" && view.feature(child, "Tense") == "Past";
        }
    }
    return view.upos(clause.head) == "VERB" && view.feature(clause.head, "Tense") == "Past";
}

Auxiliaries read_auxiliaries(const SentenceView& view, const Clause& clause, Standing& standing)
{
    Auxiliaries seen;
    for (const WordIndex child : view.children(clause.head)) {
        if (!view.has_relation(child, {Relation::aux, Relation::aux_pass, Relation::cop})) {
            continue;
        }
        const std::string form = to_lower(view.word(child).form);
        const std::string_view lemma = view.lemma(child);
        if (seen.finite == no_word) {
            seen.finite = child;
        }
        if (view.relation(child) == Relation::aux && is_short_had(view, clause, child)) {
            seen.have = seen.had = true;
        } else if (view.relation(child) == Relation::aux) {
            apply_modal(lemma, form, standing, seen);
            seen.have = seen.have || lemma == "have";
            seen.be = seen.be || lemma == "be";
        }
    }
    return seen;
}

Tense tense_of_word(const SentenceView& view, WordIndex word)
{
    const std::string_view tense = view.feature(word, "Tense");
    const bool participle = view.has_upos(word, {"AUX"}) && to_lower(view.word(word).form).ends_with("ing");
    if (participle) { // "having lost": whenever the clause above is
        return Tense::none;
    }
    return tense == "Past" ? Tense::past : tense == "Pres" ? Tense::present : Tense::none;
}

void judge_tense(const SentenceView& view, const Clause& clause, const Auxiliaries& seen, Standing& standing)
{
    const std::string_view form = view.feature(clause.head, "VerbForm");
    if (seen.will) {
        standing.tense = Tense::future;
    } else if (seen.had) {
        standing.tense = Tense::past;
    } else if (seen.finite != no_word) {
        standing.tense = tense_of_word(view, seen.finite);
    } else if (clause.copula_word != no_word) {
        standing.tense = tense_of_word(view, clause.copula_word);
    } else if (form == "Fin" || clause.passive || form.empty()) {
        standing.tense = tense_of_word(view, clause.head);
    }
    const bool progressive = seen.be && !clause.passive;
    standing.aspect = seen.have ? (progressive ? Aspect::perfect_progressive : Aspect::perfect)
                                : (progressive ? Aspect::progressive : Aspect::simple);
}

/// The "to" of "is to visit": "be" with an infinitive is a plan. `no_word` where there is none.
WordIndex is_to(const SentenceView& view, const Clause& clause)
{
    bool be = false;
    for (const WordIndex child : view.children(clause.head)) {
        if (view.has_relation(child, {Relation::aux, Relation::cop}) && view.lemma(child) == "be") {
            be = view.feature(child, "VerbForm") == "Fin";
        } else if (view.relation(child) == Relation::mark && view.lemma(child) == "to") {
            return be && clause.kind == ClauseKind::verbal ? child : no_word;
        }
    }
    return no_word;
}

/// "has yet to appear", where a tree makes an auxiliary of "has".
bool has_yet_to(const SentenceView& view, const Clause& clause)
{
    const WordIndex have = view.head(clause.head);
    const WordIndex to = view.find_child(clause.head, Relation::mark);
    return have != no_word && view.upos(have) == "AUX" && view.lemma(have) == "have" && to != no_word && to > 0 &&
           view.lemma(to) == "to" && view.lemma(to - 1) == "yet";
}

/// "can barely see": "barely" itself denies nothing, "barely escaped" did.
bool can_barely(const SentenceView& view, const Clause& clause)
{
    return std::ranges::any_of(view.children(clause.head), [&](WordIndex child) {
        return view.relation(child) == Relation::advmod && view.lemma(child) == "barely";
    });
}

/// "leaves tomorrow", "is meeting next week": the present of a time to come.
bool is_coming(const SentenceView& view, const Clause& clause, WordIndex finite)
{
    static constexpr auto moments = word_set("on", "at", "from");
    const WordIndex inflected = finite == no_word ? clause.head : finite;
    if (clause.kind != ClauseKind::verbal || view.feature(inflected, "Tense") != "Pres" ||
        view.feature(inflected, "VerbForm") == "Part") {
        return false;
    }
    return std::ranges::any_of(view.children(clause.head), [&](WordIndex child) {
        const std::string_view lemma = view.lemma(child);
        if (!view.has_relation(child, {Relation::obl, Relation::obl_unmarked, Relation::advmod})) {
            return false;
        }
        const WordIndex marker = view.find_child(child, Relation::case_marker);
        if (marker != no_word && !moments.contains(view.lemma(marker))) {
            return false; // "till next week" began before.
        }
        return lemma == "tomorrow" || std::ranges::any_of(view.children(child), [&](WordIndex part) {
                   return view.lemma(part) == "next" && view.relation(part) == Relation::amod;
               });
    });
}

/// "All they do is sleep", "the aim is to win": what stands after the copula is an idea, not an event.
bool is_idea(const SentenceView& view, const Clause& clause)
{
    return clause.kind == ClauseKind::verbal && view.has_child(clause.head, Relation::cop) &&
           view.feature(clause.head, "VerbForm") == "Inf";
}

} // namespace

Factuality weaker(Factuality a, Factuality b)
{
    return weakness(a) < weakness(b) ? b : a;
}

void flip(Polarity& polarity)
{
    polarity = polarity == Polarity::positive ? Polarity::negative : Polarity::positive;
}

namespace {

/// "a single ship", "one ship"
bool is_single(const SentenceView& view, WordIndex noun)
{
    return std::ranges::any_of(view.children(noun), [&](WordIndex child) {
        const std::string_view lemma = view.lemma(child);
        return child < noun && (lemma == "single" || lemma == "one" || lemma == "a");
    });
}

/// "few ships", "very few of them", "little help": hardly any. Not "a few", "these few", "fewer", "little girls".
bool is_scarce(const SentenceView& view, WordIndex word)
{
    static constexpr auto little_itself =
        word_set("be", "do", "know", "change", "say", "have", "see", "remain", "happen", "done", "known");
    static constexpr auto masses =
        word_set("interest", "help", "support", "evidence", "progress", "hope", "doubt", "sign", "chance",
                 "information", "time", "money", "attention", "control", "recognition", "impact", "effect", "change",
                 "effort", "experience", "knowledge", "sympathy", "room", "choice", "reason", "sense", "damage",
                 "difference", "confidence", "appetite", "food", "water", "success", "value", "use", "trust", "aid",
                 "relief", "rain", "work", "power", "influence", "protection", "growth", "resistance", "warning",
                 "detail", "income", "access", "benefit", "risk", "demand", "enthusiasm", "space");
    const WordIndex above = view.head(word);
    const bool pronoun = view.has_upos(word, {"ADJ", "PRON", "DET", "NOUN"});
    const auto is_plain = [&](WordIndex scarce) {
        return view.feature(scarce, "Degree") != "Cmp" && view.feature(scarce, "Degree") != "Sup" &&
               std::ranges::none_of(view.children(scarce), [&](WordIndex child) {
                   return view.has_relation(child, {Relation::det, Relation::nmod_poss}) ||
                          view.lemma(child) == "quite" || view.lemma(child) == "not" || view.lemma(child) == "but";
               });
    };
    if (pronoun && to_lower(view.lemma(word)) == "few") {
        return is_plain(word);
    }
    if (pronoun && to_lower(view.lemma(word)) == "little") {
        return is_plain(word) && above != no_word && little_itself.contains(view.lemma(above)) &&
               view.has_relation(word, {Relation::nsubj, Relation::nsubj_pass, Relation::obj});
    }
    if (view.has_child(word, Relation::det) || view.has_child(word, Relation::nmod_poss)) {
        return false;
    }
    return std::ranges::any_of(view.children(word), [&](WordIndex child) {
        const bool before = child < word && view.has_relation(child, {Relation::amod, Relation::det, Relation::nummod});
        const bool mass = view.lemma(child) == "little" && view.feature(word, "Number") == "Sing" &&
                          masses.contains(view.lemma(word));
        return before && (to_lower(view.lemma(child)) == "few" || mass) && is_plain(child);
    });
}

} // namespace

bool is_negative_nominal(const SentenceView& view, WordIndex word)
{
    static constexpr auto pronouns = word_set("nobody", "none", "nothing", "no-one", "neither");
    if (is_scarce(view, word)) {
        return true;
    }
    if (view.has_upos(word, {"PRON", "NOUN", "DET"}) && pronouns.contains(view.lemma(word))) {
        return only_exception(view, word) == no_word;
    }
    return std::ranges::any_of(view.children(word), [&](WordIndex child) {
        const std::string_view lemma = view.lemma(child);
        if (view.relation(child) == Relation::advmod && child < word) { // "hardly anyone", "not one ship"
            const bool scarce = lemma == "hardly" || lemma == "scarcely";
            return scarce || (lemma == "not" && is_single(view, word));
        }
        if (view.relation(child) == Relation::nummod && lemma == "zero" && child + 1 == word) { // "zero cases"
            return view.feature(word, "Number") == "Plur";
        }
        return (view.has_relation(child, {Relation::det, Relation::cc_preconj}) &&
                (lemma == "no" || lemma == "neither"));
    });
}

Standing own_standing(const SentenceView& view, const Clause& clause)
{
    Standing standing;
    const Auxiliaries seen = read_auxiliaries(view, clause, standing);
    const WordIndex to = is_to(view, clause);
    if ((to != no_word && to > 0 && view.lemma(to - 1) == "yet") || has_yet_to(view, clause)) { // "is yet to publish"
        flip(standing.polarity);
    } else if (seen.will || to != no_word || is_coming(view, clause, seen.finite)) {
        standing.factuality = weaker(standing.factuality, Factuality::planned);
    }
    if (is_idea(view, clause)) {
        standing.factuality = weaker(standing.factuality, Factuality::unknown);
    }
    if (seen.would) { // Somebody said it would; elsewhere, and with "have", it depends.
        const bool meant = clause.link == ClauseLink::complement || has_marker(view, clause.head, "so"); // "so that …"
        standing.factuality = weaker(standing.factuality, seen.have ? Factuality::unknown
                                                          : meant   ? Factuality::planned
                                                                    : Factuality::possible);
    }
    for (const WordIndex child : view.children(clause.head)) {
        if (view.has_relation(child, {Relation::advmod, Relation::cc_preconj}) ||
            (view.has_relation(child, {Relation::discourse, Relation::other}) &&
             view.feature(child, "Polarity") == "Neg")) {
            apply_adverb(view, child, standing);
        }
    }
    if (seen.can && can_barely(view, clause)) {
        flip(standing.polarity);
    }
    if (seen.can && standing.polarity == Polarity::positive) { // What cannot be is not.
        standing.factuality = weaker(standing.factuality, Factuality::possible);
    }
    apply_marker(view, clause, standing);
    judge_tense(view, clause, seen, standing);
    if (standing.tense == Tense::present && is_general_case(view, clause)) {
        standing.factuality = weaker(standing.factuality, Factuality::unknown);
    }
    return standing;
}

} // namespace triplewright
