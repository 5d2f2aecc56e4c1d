// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

// The standing of clauses that say when, why or to what end something happens.

#include "extraction/judgement.hpp"

#include <string_view>

#include "extraction/clause.hpp"
#include "extraction/embedding_kinds.hpp"
#include "extraction/government.hpp"
#include "extraction/lexicon.hpp"
#include "extraction/standing.hpp"
#include "triplewright/text/word_set.hpp"

namespace triplewright {

namespace {

/// "to pay", "so that they pay"
bool is_purpose(const SentenceView& view, const Clause& clause)
{
    return (has_marker(view, clause.head, "to") && complement_form(view, clause) != ComplementForm::gerund) ||
           has_marker(view, clause.head, "so");
}

/// "against selling" speaks for the opposite; "decided against selling" settles it.
const Embedding* embedding_against(std::string_view verb)
{
    static constexpr auto deciding = word_set("decide", "opt", "choose", "vote", "rule", "settle");
    return deciding.contains(verb) ? &embeddings::decided_not : &embeddings::opposed;
}

/// "took the time to bury": the object and the verb together; null where they imply nothing.
const Embedding* embedding_of_phrase(const SentenceView& view, const Clause& parent)
{
    if (parent.objects.empty()) {
        return nullptr;
    }
    const std::string_view noun = view.lemma(parent.objects.front().word);
    return find_phrase_embedding(verb_with_particle(view, parent.head), NounPlace::object, noun);
}

/// "spoke about leaving", "works towards ending", "necessary for isolating": nobody says that it comes to it.
bool is_open_prospect(const SentenceView& view, const Clause& clause, std::string_view mark)
{
    static constexpr auto settled =
        word_set("responsible", "famous", "known", "notorious", "infamous", "grateful", "sorry");
    if (mark == "about" || mark == "toward" || mark == "towards") {
        return true;
    }
    const WordIndex above = view.head(clause.head);
    return (mark == "for" || mark == "to") && complement_form(view, clause) == ComplementForm::gerund &&
           above != no_word && view.upos(above) == "ADJ" && !settled.contains(view.lemma(above));
}

/// "accused of lying, cheating and stealing": the marker before the first of some gerunds is that of all.
WordIndex governing_marker(const Workspace& work, const Clause& clause)
{
    const WordIndex own = marker_of(work.view, clause);
    if (own != no_word || clause.first_conjunct == no_index) {
        return own;
    }
    const Clause& first = work.clauses[clause.first_conjunct];
    const bool alike = complement_form(work.view, clause) == ComplementForm::gerund &&
                       complement_form(work.view, first) == ComplementForm::gerund;
    return alike ? marker_of(work.view, first) : no_word;
}

/// "led to closing", "admitted to stealing" did; of "came close to winning", "a step closer to leaving" nobody knows.
const Embedding* embedding_behind_to(const SentenceView& view, const Clause& parent, WordIndex marker)
{
    if (marker > 0 && view.lemma(marker - 1) == "addition") { // "in addition to stealing"
        return &embeddings::caused;
    }
    static constexpr auto happening = word_set("lead", "contribute", "admit", "confess", "plead", "resort", "return",
                                               "revert", "amount", "help", "own", "adapt", "adjust", "accustom");
    const Embedding* const embedding =
        find_embedding(verb_with_particle(view, parent.head), ComplementForm::gerund, parent.passive);
    return embedding != nullptr && !embedding->transparent ? embedding
           : happening.contains(view.lemma(parent.head))   ? &embeddings::caused
                                                           : &embeddings::wanted;
}

/// What the word above says of an adverbial clause that a tree might as well call its complement.
const Embedding* governing_embedding(const Workspace& work, const Clause& clause, const Clause& parent)
{
    static constexpr auto prepositions =
        word_set("from", "of", "with", "for", "about", "on", "upon", "into", "in", "to", "at", "over");
    const SentenceView& view = work.view;
    const std::string_view verb = view.lemma(parent.head);
    const WordIndex marker = governing_marker(work, clause);
    const std::string_view mark = marker == no_word ? std::string_view() : view.lemma(marker);
    if (mark == "to" && complement_form(view, clause) != ComplementForm::gerund) {
        const bool complement = parent.kind == ClauseKind::adjectival || verb == "help" || verb == "hesitate" ||
                                view.has_child(parent.head, Relation::compound_prt);
        const Embedding* const embedding = complement ? embedding_of(work, clause) : nullptr;
        return embedding != nullptr ? embedding : embedding_of_phrase(view, parent);
    }
    if (mark == "to") {
        return embedding_behind_to(view, parent, marker);
    }
    if (mark == "against") {
        return embedding_against(verb);
    }
    if (is_open_prospect(view, clause, mark) || (mark == "as" && verb != "quote" && verb != "cite" && takes_as(verb) &&
                                                 gerund_preposition(view, clause) != no_word)) {
        return &embeddings::wanted; // "painted as profiting"
    }
    if (!mark.empty() && !prepositions.contains(mark)) {
        return nullptr;
    }
    if (view.has_child(parent.head, Relation::compound_prt)) { // "gave up growing", "talked into leaving"
        return find_embedding(verb_with_particle(view, parent.head), ComplementForm::gerund, parent.passive);
    }
    if (mark.empty()) {
        return nullptr;
    }
    if (mark == "from") { // "kept … from leaving"
        return find_embedding(verb, ComplementForm::from, parent.passive);
    }
    return find_embedding(verb, ComplementForm::gerund, parent.passive); // "accused of leaving", "focus on leaving"
}

/// "as soon as it opens", "as long as it pays": not the "as" of a cause.
bool is_measured_by_adverb(const SentenceView& view, const Clause& clause)
{
    const WordIndex above = view.head(clause.head);
    return above != no_word &&
           (view.lemma(above) == "soon" || view.lemma(above) == "long" || view.lemma(above) == "far");
}

/// "while they talk", "because they left": what else happened rests on it.
bool is_taken_for_granted(const SentenceView& view, const Clause& clause, const Clause& parent, std::string_view mark)
{
    static constexpr auto marks =
        word_set("while", "as", "because", "since", "although", "though", "after", "when", "once");
    const bool past =
        clause.standing.tense == Tense::past && marks.contains(mark) && !is_measured_by_adverb(view, clause);
    const bool present = clause.standing.tense == Tense::present && mark == "while";
    const bool told =
        parent.standing.factuality == Factuality::actual || parent.standing.factuality == Factuality::possible;
    return (past || present) && told;
}

} // namespace

void judge_adverbial(const Workspace& work, Clause& clause, const Clause& parent)
{
    const SentenceView& view = work.view;
    static constexpr auto causes =
        word_set("because", "although", "though", "despite", "as", "since", "while", "whereas");
    const WordIndex marker = marker_of(view, clause);
    const std::string_view mark = marker == no_word ? std::string_view() : view.lemma(marker);
    if (asked_party(view, clause, parent) != no_word && parent.objects.empty()) {
        clause.standing.factuality = weaker(clause.standing.factuality, Factuality::proposed);
    }
    const Embedding* const embedding = governing_embedding(work, clause, parent);
    clause.by_word = embedding != nullptr || is_taken_for_granted(view, clause, parent, mark);
    const bool shared = clause.first_conjunct != no_index && view.feature(clause.head, "VerbForm") == "Inf" &&
                        is_purpose(view, work.clauses[clause.first_conjunct]); // "to eat and drink"
    const bool purpose = shared || is_purpose(view, clause);
    if (embedding != nullptr) {
        apply_embedding(*embedding, parent, clause.standing);
    } else if (purpose) {
        const bool of_adjective = parent.kind == ClauseKind::adjectival && has_marker(view, clause.head, "to");
        clause.standing.factuality =
            weaker(clause.standing.factuality, of_adjective ? Factuality::unknown : Factuality::planned);
        clause.standing.tense = Tense::none;
    }
    if (is_inverted_condition(view, clause)) {
        clause.standing.factuality = Factuality::unknown;
    }
    if (embedding != nullptr && complement_form(view, clause) != ComplementForm::clause) {
        take_tense(&parent, clause.standing);
        return;
    }
    const bool own_time =
        clause.standing.tense == Tense::past || (causes.contains(mark) && !is_measured_by_adverb(view, clause));
    if (!own_time) {
        clause.standing.factuality = weaker(clause.standing.factuality, parent.standing.factuality);
        const bool same_event = mark == "by" || mark == "through" || mark == "in";
        if (parent.standing.polarity == Polarity::negative && same_event) {
            clause.standing.factuality = Factuality::unknown;
        }
    }
    take_tense(&parent, clause.standing);
}

} // namespace triplewright
