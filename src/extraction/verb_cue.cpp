// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

// Verbs as cues: what they take as their content, and in which place.

#include <algorithm>

#include "extraction/cue.hpp"
#include "extraction/cue_lexicon.hpp"
#include "extraction/embedding.hpp"
#include "extraction/lexicon.hpp"
#include "extraction/quotation.hpp"
#include "extraction/standing.hpp"
#include "triplewright/text/word_set.hpp"

namespace triplewright {

namespace {

bool has_subject(const SentenceView& view, WordIndex verb)
{
    return view.has_child(verb, Relation::nsubj) || view.has_child(verb, Relation::nsubj_pass);
}

bool is_passive(const SentenceView& view, WordIndex verb)
{
    return view.has_child(verb, Relation::nsubj_pass) || view.has_child(verb, Relation::aux_pass);
}

bool is_infinitive(const SentenceView& view, WordIndex word)
{
    const WordIndex mark = view.find_child(word, Relation::mark);
    return mark != no_word && view.lemma(mark) == "to";
}

/// The words around a verb that make up its cue: auxiliaries, negation, particles.
void add_cue_words(const SentenceView& view, WordIndex verb, Cue& cue)
{
    const Embedding* const embedding = find_embedding(view.lemma(verb), ComplementForm::clause, is_passive(view, verb));
    for (const WordIndex child : view.children(verb)) {
        const bool negation = view.relation(child) == Relation::advmod && view.feature(child, "Polarity") == "Neg";
        cue.asserted = cue.asserted && (!negation || (embedding != nullptr && embedding->raises));
        if (negation ||
            view.has_relation(child, {Relation::aux, Relation::aux_pass, Relation::cop, Relation::compound_prt})) {
            cue.words.push_back(child);
        }
    }
}

bool is_nominal_word(const SentenceView& view, WordIndex word)
{
    return view.has_upos(word, {"NOUN", "PROPN", "PRON"});
}

/// The nominal right before a finite verb, or behind one that a quotation or comma precedes ("'…,' said the mayor"):
/// its subject, where a tree has none.
WordIndex nominal_beside(const SentenceView& view, WordIndex verb)
{
    WordIndex before = verb;
    while (before > 0 && view.has_upos(before - 1, {"AUX", "ADV", "PART"})) {
        --before;
    }
    if (before > 0 && is_nominal_word(view, before - 1)) {
        WordIndex head = before - 1;
        while (view.head(head) != no_word && view.head(head) < before && is_nominal_word(view, view.head(head))) {
            head = view.head(head);
        }
        return view.extent(head).last < verb ? head : before - 1;
    }
    if (before == 0 || view.upos(before - 1) != "PUNCT" || !takes_content(view.lemma(verb), CueFrame::quotation)) {
        return no_word;
    }
    WordIndex behind = verb + 1;
    while (behind < view.size() && view.has_upos(behind, {"DET", "ADJ", "NUM"})) {
        ++behind;
    }
    if (behind == view.size() || !is_nominal_word(view, behind)) {
        return no_word;
    }
    while (view.head(behind) != no_word && view.head(behind) > verb && is_nominal_word(view, view.head(behind))) {
        behind = view.head(behind);
    }
    return behind;
}

/// "'…,' Ruiz was quoted as saying by Reuters": she says it, the agency tells.
bool set_quoted_source(const SentenceView& view, WordIndex verb, Cue& cue)
{
    const WordIndex subject = view.find_child(verb, Relation::nsubj_pass);
    if (subject == no_word || (view.lemma(verb) != "quote" && view.lemma(verb) != "cite")) {
        return false;
    }
    for (const WordIndex child : view.children(verb)) {
        if (child > verb && is_present_participle(view, child) && preposition_lemma(view, child) == "as") {
            cue.source = subject;
            for (const WordIndex above : {verb, child}) {
                for (const WordIndex agent : view.children(above)) {
                    if (view.has_relation(agent, {Relation::obl, Relation::obl_agent}) && agent > verb &&
                        preposition_lemma(view, agent) == "by") {
                        cue.outlet = agent;
                    }
                }
            }
            return true;
        }
    }
    return false;
}

void set_source(const SentenceView& view, WordIndex predicate, Cue& cue)
{
    if (set_quoted_source(view, predicate, cue)) {
        return;
    }
    const CueSource source = find_cue_source(view, predicate);
    cue.source = source.word;
    cue.relative = source.relative;
    if (cue.source == no_word && view.feature(predicate, "VerbForm") == "Fin" && !is_passive(view, predicate)) {
        cue.source = nominal_beside(view, predicate);
    }
}

/// Behind a content: "and that …", "because …", which trees may hang on the cue.
bool goes_on(const SentenceView& view, WordIndex clause)
{
    const WordIndex mark = view.find_child(clause, Relation::mark);
    if (mark == no_word) {
        return false;
    }
    static constexpr auto marks =
        word_set("because", "if", "unless", "since", "so", "although", "though", "whereas", "lest");
    return (view.relation(clause) == Relation::conj && view.lemma(mark) == "that") ||
           (view.relation(clause) == Relation::advcl && marks.contains(view.lemma(mark)) &&
            view.word(view.extent(clause).first).form != ",");
}

/// "made clear that", where a tree has the clause below the verb.
bool makes_clear(const SentenceView& view, WordIndex verb)
{
    const WordIndex complement = view.find_child(verb, Relation::xcomp);
    return view.lemma(verb) == "make" && complement != no_word && is_publicity_adjective(view.lemma(complement));
}

/// "investigates whether …": nobody says that it is so.
bool is_open_question(const SentenceView& view, WordIndex clause)
{
    const WordIndex mark = view.find_child(clause, Relation::mark);
    return mark != no_word && (view.lemma(mark) == "whether" || view.lemma(mark) == "if");
}

/// "did not say when they would leave"
bool is_indirect_question(const SentenceView& view, WordIndex verb, WordIndex clause)
{
    static constexpr auto words = word_set("when", "where", "how", "why", "whether", "if");
    const WordIndex first = view.extent(clause).first;
    return view.relation(clause) == Relation::advcl && first > verb && view.word(first - 1).form != "," &&
           has_subject(view, clause) && takes_content(view.lemma(verb), CueFrame::quotation) &&
           words.contains(to_lower(view.word(first).form));
}

/// "as old as she said" compares.
bool is_compared(const SentenceView& view, WordIndex verb)
{
    const WordIndex above = view.head(verb);
    return above != no_word && above < verb && std::ranges::any_of(view.children(above), [&](WordIndex child) {
               return view.relation(child) == Relation::advmod && child < above && view.lemma(child) == "as";
           });
}

/// Is the verb's clause set beside another, so that this may be what it reports?
bool is_beside(const SentenceView& view, WordIndex verb)
{
    if (view.relation(verb) == Relation::parataxis) {
        return true;
    }
    const WordIndex mark = view.find_child(verb, Relation::mark);
    return view.relation(verb) == Relation::advcl && mark != no_word && view.lemma(mark) == "as" &&
           !is_compared(view, verb);
}

/// "as reported by the agency"
bool is_passive_comment(const SentenceView& view, WordIndex verb)
{
    return view.relation(verb) == Relation::advcl && view.has_child(verb, Relation::obl_agent) &&
           view.feature(verb, "VerbForm") == "Part";
}

/// "The dam is safe, Ruiz said, as reported by the agency": the agency reports that she said it.
void leave_out_comments(const SentenceView& view, WordIndex verb, Cue& cue)
{
    for (const WordIndex content : cue.contents) {
        for (const WordIndex child : view.children(content)) {
            const bool comment = child > verb && child != verb && is_beside(view, child) &&
                                 is_passive_comment(view, child) && !is_passive_comment(view, verb) &&
                                 takes_content(view.lemma(child), CueFrame::quotation);
            if (comment || verb_spoken_beside(view, child) == verb) {
                cue.without.push_back(child);
            }
        }
    }
}

/// What a comment is about: "Ruiz said the dam is safe, as reported by …" is about all that is said.
WordIndex commented_clause(const SentenceView& view, WordIndex comment)
{
    WordIndex clause = clause_word(view, view.head(comment));
    while (is_passive_comment(view, comment) && view.relation(clause) == Relation::ccomp &&
           takes_content(view.lemma(view.head(clause)), CueFrame::quotation)) {
        clause = clause_word(view, view.head(clause));
    }
    return clause;
}

/// "said that …", "…, she said" where a tree has the content below the verb.
bool find_clause(const SentenceView& view, WordIndex verb, Cue& cue)
{
    if (has_plain_clause(view.lemma(verb)) && !makes_clear(view, verb)) {
        return false;
    }
    for (const WordIndex child : view.children(verb)) {
        if (view.relation(child) == Relation::ccomp || is_indirect_question(view, verb, child)) {
            cue.contents.push_back(child);
        } else if (!cue.contents.empty() && goes_on(view, child)) {
            cue.contents.push_back(child);
        }
    }
    if (cue.contents.empty()) {
        return false;
    }
    leave_out_comments(view, verb, cue);
    const Embedding* const embedding = find_embedding(view.lemma(verb), ComplementForm::clause, is_passive(view, verb));
    cue.asserted = (embedding == nullptr || embedding->reports) && !is_open_question(view, cue.contents.front());
    if (cue.contents.size() > 1 && cue.contents.front() < verb && cue.contents.back() > verb &&
        !is_quotation_mark(view.word(view.extent(cue.contents.front()).first).form)) {
        cue.contents.erase(cue.contents.begin()); // Of the sentence before, which had no end that anybody saw.
    }
    return true;
}

/// "…, the agency said", "as the agency reported", "as reported by the agency"
bool find_parenthetical(const SentenceView& view, WordIndex verb, Cue& cue)
{
    if (!takes_content(view.lemma(verb), CueFrame::quotation) ||
        (!has_subject(view, verb) && !is_passive_comment(view, verb)) || view.has_child(verb, Relation::obj) ||
        view.has_child(verb, Relation::xcomp)) {
        return false;
    }
    if (is_beside(view, verb) && view.head(verb) != no_word) {
        cue.contents.push_back(commented_clause(view, verb));
        cue.without.push_back(verb);
        leave_out_comments(view, verb, cue);
        cue.asserted = true;
        return true;
    }
    for (const WordIndex child : view.children(verb)) {
        if (child < verb && view.relation(child) == Relation::parataxis && !is_passive(view, verb)) {
            cue.contents.push_back(child);
            cue.asserted = true;
            return true;
        }
    }
    return false;
}

/// Phrases of what is praised or named: "as a farce", "for lying".
void add_complements(const SentenceView& view, WordIndex verb, WordIndex behind, Cue& cue)
{
    static constexpr auto ordinary = word_set("as", "for", "of", "over", "about", "from");
    static constexpr auto comparing = word_set("compare", "liken", "equate", "link", "contrast");
    for (const WordIndex child : view.children(verb)) {
        if (child <= behind || !view.has_relation(child, {Relation::obl, Relation::advcl})) {
            continue;
        }
        const std::string_view preposition = preposition_lemma(view, child);
        if (ordinary.contains(preposition) ||
            (comparing.contains(view.lemma(verb)) && (preposition == "to" || preposition == "with"))) {
            cue.contents.push_back(child);
        }
    }
}

bool has_as_phrase(const SentenceView& view, WordIndex verb)
{
    return std::ranges::any_of(view.children(verb), [&](WordIndex child) {
        return child > verb && view.has_relation(child, {Relation::obl, Relation::advcl}) &&
               preposition_lemma(view, child) == "as";
    });
}

/// "is expected to leave", "was accused of lying", "was praised by the board"
bool find_passive(const SentenceView& view, WordIndex verb, Cue& cue)
{
    const std::string_view lemma = view.lemma(verb);
    const WordIndex subject = view.find_child(verb, Relation::nsubj_pass);
    if (subject == no_word) {
        return false;
    }
    const WordIndex complement = view.find_child(verb, Relation::xcomp);
    const bool named = takes_content(lemma, CueFrame::naming) && (complement != no_word || has_as_phrase(view, verb));
    const bool said =
        complement != no_word && (takes_content(lemma, CueFrame::request) || takes_content(lemma, CueFrame::quotation));
    if (!named && !said && !takes_content(lemma, CueFrame::object)) {
        return false;
    }
    cue.contents.push_back(subject);
    if (complement != no_word) {
        cue.contents.push_back(complement);
    }
    add_complements(view, verb, verb, cue);
    return true;
}

/// "called on the board to resign": whom the content is about.
void add_asked(const SentenceView& view, WordIndex verb, WordIndex complement, Cue& cue)
{
    for (const WordIndex child : view.children(verb)) {
        if (child < verb || child > complement || view.relation(child) != Relation::obl ||
            preposition_word(view, child) == no_word || !takes_content(view.lemma(verb), CueFrame::request) ||
            !takes_content_behind(view.lemma(verb), preposition_lemma(view, child))) {
            continue;
        }
        const WordIndex marker = preposition_word(view, child);
        cue.contents.push_back(child);
        cue.words.push_back(marker);
        cue.without.push_back(marker);
        return;
    }
}

/// "promised to leave", "urged her to leave", "called it a farce", "seems to leave"
bool find_open_complement(const SentenceView& view, WordIndex verb, Cue& cue)
{
    const std::string_view lemma = view.lemma(verb);
    const WordIndex complement = view.find_child(verb, Relation::xcomp);
    if (complement == no_word) {
        return false;
    }
    if (is_impression_verb(lemma)) {
        const WordIndex subject = view.find_child(verb, Relation::nsubj);
        Cue below;
        if (subject == no_word || (view.upos(complement) == "VERB" && find_verb_cue(view, complement, below))) {
            return false; // "seemed to suggest that" suggests.
        }
        cue.contents = {subject, complement};
        return true;
    }
    WordIndex object = view.find_child(verb, Relation::obj);
    if (object == no_word) {
        object = view.find_child(verb, Relation::iobj);
    }
    if (object != no_word) {
        if (!takes_content(lemma, CueFrame::request) && !takes_content(lemma, CueFrame::naming)) {
            return false;
        }
        cue.contents = {object, complement};
        return true;
    }
    const bool gerund = view.feature(complement, "VerbForm") == "Ger" || view.feature(complement, "VerbForm") == "Part";
    if (takes_content(lemma, CueFrame::infinitive) || (gerund && takes_content(lemma, CueFrame::gerund)) ||
        (is_infinitive(view, complement) && takes_content(lemma, CueFrame::request))) {
        add_asked(view, verb, complement, cue);
        cue.contents.push_back(complement);
        const Embedding* const embedding =
            gerund ? find_embedding(lemma, ComplementForm::gerund, is_passive(view, verb)) : nullptr;
        cue.asserted = embedding != nullptr && embedding->reports; // "denied hiding it"
        return true;
    }
    return false;
}

/// "a letter saying that": what it says is the content, not the letter.
bool is_telling_document(const SentenceView& view, WordIndex noun)
{
    return is_speech_noun(view.lemma(noun)) && std::ranges::any_of(view.children(noun), [&](WordIndex child) {
               return view.relation(child) == Relation::acl && is_present_participle(view, child) &&
                      view.has_child(child, Relation::ccomp);
           });
}

/// "praised the plan", "described the plan as a farce"
bool find_object(const SentenceView& view, WordIndex verb, Cue& cue)
{
    const WordIndex object = view.find_child(verb, Relation::obj);
    if (object == no_word || is_telling_document(view, object)) {
        return false;
    }
    const std::string_view lemma = view.lemma(verb);
    if (!takes_content(lemma, CueFrame::object) &&
        !(takes_content(lemma, CueFrame::naming) && has_as_phrase(view, verb))) {
        return false;
    }
    cue.contents.push_back(object);
    add_complements(view, verb, object, cue);
    return true;
}

/// "called on the miners to leave": what they are asked to do.
void add_request(const SentenceView& view, WordIndex verb, WordIndex asked, Cue& cue)
{
    static constexpr auto requests =
        word_set("call", "appeal", "plead", "press", "push", "lobby", "ask", "argue", "pray");
    if (!requests.contains(view.lemma(verb))) {
        return;
    }
    for (const WordIndex child : view.children(verb)) {
        if (child > asked && view.has_relation(child, {Relation::advcl, Relation::xcomp}) &&
            is_infinitive(view, child)) {
            cue.contents.push_back(child);
        }
    }
}

/// "called for a vote", "boasted of winning"
bool find_prepositional(const SentenceView& view, WordIndex verb, Cue& cue)
{
    for (const WordIndex child : view.children(verb)) {
        if (child < verb || !view.has_relation(child, {Relation::obl, Relation::advcl})) {
            continue;
        }
        const std::string_view preposition = preposition_lemma(view, child);
        if (!preposition.empty() && takes_content_behind(view.lemma(verb), preposition)) {
            cue.contents.push_back(child);
            const WordIndex marker = preposition_word(view, child);
            cue.words.push_back(marker);
            cue.without.push_back(marker);
            add_request(view, verb, child, cue);
            return true;
        }
    }
    return false;
}

} // namespace

bool find_verb_cue(const SentenceView& view, WordIndex verb, Cue& cue)
{
    const bool found = find_clause(view, verb, cue) || find_parenthetical(view, verb, cue) ||
                       find_passive(view, verb, cue) || find_open_complement(view, verb, cue) ||
                       find_object(view, verb, cue) || find_prepositional(view, verb, cue);
    if (!found) {
        return false;
    }
    cue.head = verb;
    add_cue_words(view, verb, cue);
    if (cue.asserted) {
        cue.outlet = find_outlet(view, verb);
    }
    if (!is_impression_verb(view.lemma(verb))) {
        set_source(view, verb, cue);
    }
    cue.asserted = cue.asserted && (cue.source == no_word || !is_negative_nominal(view, cue.source)); // "nobody said"
    // "to release the data": with an object alone nothing shows that this is somebody's judgement.
    const bool judged = cue.source != no_word || is_passive(view, verb) ||
                        view.relation(cue.contents.front()) != Relation::obj || view.has_child(verb, Relation::xcomp);
    return judged;
}

} // namespace triplewright
