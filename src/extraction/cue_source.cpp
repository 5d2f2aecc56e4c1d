// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

// Whose words or thoughts a predicate is about.

#include "extraction/cue.hpp"
#include "extraction/cue_lexicon.hpp"
#include "extraction/lexicon.hpp"
#include "extraction/mention.hpp"
#include "extraction/phrase.hpp"
#include "triplewright/text/word_set.hpp"

namespace triplewright {

namespace {

constexpr int longest_climb = 8; // Clauses between a predicate and its subject; real sentences need three.

bool is_passive(const SentenceView& view, WordIndex verb)
{
    return view.has_child(verb, Relation::nsubj_pass) || view.has_child(verb, Relation::aux_pass) ||
           (view.has_relation(verb, {Relation::acl, Relation::advcl, Relation::amod}) &&
            is_past_participle(view, verb) && !view.has_child(verb, Relation::aux));
}

/// "by officials"
WordIndex agent_of(const SentenceView& view, WordIndex verb)
{
    const WordIndex agent = view.find_child(verb, Relation::obl_agent);
    if (agent != no_word) {
        return agent;
    }
    for (const WordIndex child : view.children(verb)) {
        if (view.relation(child) == Relation::obl && preposition_lemma(view, child) == "by") {
            return child;
        }
    }
    return no_word;
}

/// "are convinced that": whom a feeling comes over is who has it.
bool moves_subject(const SentenceView& view, WordIndex verb)
{
    static constexpr auto feelings = word_set(
        "convince", "concern", "worry", "surprise", "disappoint", "shock", "amaze", "alarm", "interest", "thrill",
        "please", "delight", "disturb", "trouble", "frighten", "scare", "upset", "determine", "persuade", "satisfy",
        "excite", "embarrass", "horrify", "outrage", "puzzle", "encourage", "inspire", "commit", "tire");
    return feelings.contains(view.lemma(verb));
}

bool is_relative_pronoun(const SentenceView& view, WordIndex word)
{
    return view.feature(word, "PronType") == "Rel" || view.lemma(word) == "who" || view.lemma(word) == "which" ||
           (view.lemma(word) == "that" && view.upos(word) == "PRON");
}

/// The noun above a relative clause, also from its conjuncts.
WordIndex antecedent(const SentenceView& view, WordIndex verb)
{
    for (int step = 0; step < longest_climb && verb != no_word; ++step) {
        if (view.relation(verb) == Relation::acl_relcl) {
            return view.head(verb);
        }
        if (!view.has_relation(verb, {Relation::conj, Relation::xcomp, Relation::ccomp})) {
            return no_word;
        }
        verb = view.head(verb);
    }
    return no_word;
}

/// "it" that stands for nothing.
bool is_empty_subject(const SentenceView& view, WordIndex subject)
{
    return view.relation(subject) == Relation::expl || view.lemma(subject) == "there";
}

/// The subject; the name where a tree makes two of title and name: "Mayor Reyes said"; of speech the one beside the
/// verb, where a tree makes a subject of what is quoted too.
WordIndex find_subject(const SentenceView& view, WordIndex verb, Relation relation)
{
    WordIndex subject = no_word;
    for (const WordIndex child : view.children(verb)) {
        const bool speech = takes_content(view.lemma(verb), CueFrame::quotation);
        const bool behind = verb > 1 && view.upos(verb - 1) == "PUNCT" && view.extent(child).first == verb + 1 &&
                            subject != no_word && view.extent(subject).last + 2 < verb; // "'…,' said Ana Ruiz"
        const bool nearer = speech && (child < verb || behind);
        if (view.relation(child) == relation &&
            (subject == no_word || nearer || view.extent(subject).last + 1 == view.extent(child).first)) {
            subject = child;
        }
    }
    return subject;
}

/// Whom the clause above makes the subject of an infinitive or participle without one.
WordIndex controller(const SentenceView& view, WordIndex verb, WordIndex parent)
{
    if (view.relation(verb) == Relation::xcomp) {
        for (const Relation relation : {Relation::iobj, Relation::obj}) {
            const WordIndex object = view.find_child(parent, relation);
            if (object != no_word && object < verb) {
                return object;
            }
        }
    }
    return no_word;
}

/// Whose words a document holds: "she wrote a letter saying …" is her saying it.
CueSource who_issued(const SentenceView& view, WordIndex noun)
{
    const WordIndex verb = view.head(noun);
    if (is_speech_noun(view.lemma(noun)) && view.relation(noun) == Relation::obj && verb != no_word) {
        const CueSource source = find_cue_source(view, verb);
        if (source.word != no_word) {
            return source;
        }
    }
    return {noun, no_word};
}

/// "The dam is safe, the agency said, adding that …": the verb of speech between what is said and what is added.
WordIndex speech_between(const SentenceView& view, WordIndex said, WordIndex added)
{
    if (view.upos(added) != "VERB" || view.feature(added, "VerbForm") == "Fin" ||
        view.has_child(added, Relation::mark)) {
        return no_word;
    }
    const auto reports = [&](WordIndex verb) {
        return said < verb && verb < added && takes_content(view.lemma(verb), CueFrame::quotation) &&
               view.has_child(verb, Relation::nsubj);
    };
    static constexpr auto adding = word_set("add", "note", "stress", "emphasize", "emphasise", "underline", "explain");
    const WordIndex above = view.head(said);
    const bool content = above != no_word && view.relation(said) == Relation::ccomp;
    if (content && (reports(above) || (above < said && adding.contains(view.lemma(added)) &&
                                       takes_content(view.lemma(above), CueFrame::quotation)))) {
        return above; // Also "she said the dam was safe, adding that …": the dam adds nothing.
    }
    for (const WordIndex child : view.children(said)) {
        if (view.relation(child) == Relation::parataxis && reports(child)) {
            return child;
        }
    }
    return no_word;
}

} // namespace

WordIndex verb_spoken_beside(const SentenceView& view, WordIndex verb)
{
    static constexpr auto thought =
        word_set("think", "believe", "figure", "guess", "reckon", "conclude", "ask", "wonder");
    const auto speaks = [&](WordIndex word) {
        return takes_content(view.lemma(word), CueFrame::quotation) && !thought.contains(view.lemma(word)) &&
               view.feature(word, "VerbForm") == "Fin";
    };
    if (view.relation(verb) != Relation::conj || !speaks(verb) || view.has_child(verb, Relation::nsubj) ||
        view.has_child(verb, Relation::aux) || !view.has_child(verb, Relation::ccomp)) {
        return no_word;
    }
    const WordIndex said = view.head(verb);
    const WordIndex above = view.relation(said) == Relation::ccomp ? view.head(said) : no_word;
    const bool beside = above != no_word && above < said && said < verb && speaks(above) &&
                        view.feature(above, "Tense") == view.feature(verb, "Tense");
    return beside ? above : no_word;
}

CueSource find_cue_source(const SentenceView& view, WordIndex predicate)
{
    WordIndex verb = predicate;
    if (const WordIndex beside = verb_spoken_beside(view, predicate); beside != no_word) {
        verb = beside;
    }
    for (int step = 0; step < longest_climb && verb != no_word; ++step) {
        if (is_passive(view, verb) && view.upos(verb) == "VERB" && verb == predicate && !moves_subject(view, verb)) {
            return {agent_of(view, verb), no_word};
        }
        for (const Relation relation : {Relation::nsubj, Relation::nsubj_outer, Relation::nsubj_pass}) {
            const WordIndex subject = find_subject(view, verb, relation);
            if (subject == no_word || is_empty_subject(view, subject)) {
                continue;
            }
            if (is_relative_pronoun(view, subject)) {
                const WordIndex noun = antecedent(view, verb);
                return noun == no_word ? CueSource{subject, no_word} : CueSource{noun, subject};
            }
            return {subject, no_word};
        }
        const WordIndex parent = view.head(verb);
        if (parent == no_word) {
            return {};
        }
        switch (view.relation(verb)) {
        case Relation::xcomp: {
            const WordIndex controlling = controller(view, verb, parent);
            if (controlling != no_word) {
                return {controlling, no_word};
            }
            break;
        }
        case Relation::acl:
        case Relation::acl_relcl: {
            const bool participle = view.feature(verb, "VerbForm") == "Part" || view.feature(verb, "VerbForm") == "Ger";
            if (participle || view.upos(verb) == "ADJ") {
                return who_issued(view, parent);
            }
            const WordIndex owner = view.find_child(parent, Relation::nmod_poss);
            if (owner != no_word) {
                return {owner, no_word};
            }
            break;
        }
        case Relation::amod: return {parent, no_word};
        case Relation::advcl:
            if (const WordIndex speech = speech_between(view, parent, verb); speech != no_word) {
                return find_cue_source(view, speech);
            }
            break;
        case Relation::conj:
        case Relation::obl:
        case Relation::obj: break;
        default: return {};
        }
        verb = parent;
    }
    return {};
}

namespace {

/// A name of someone who publishes news.
bool is_outlet(const SentenceView& view, WordIndex word)
{
    const Name* const name = view.name(word);
    if (name != nullptr && name->type != NameType::organization && name->type != NameType::misc) {
        return false;
    }
    if (name == nullptr && view.upos(word) != "PROPN") {
        return false;
    }
    const WordRange words = phrase_words(view, word);
    for (WordIndex part = words.first; part <= words.last; ++part) {
        if (is_outlet_word(view.word(part).form)) {
            return true;
        }
    }
    return false;
}

} // namespace

WordIndex find_outlet(const SentenceView& view, WordIndex verb)
{
    static constexpr auto telling = word_set("tell", "inform", "remind", "assure");
    for (const WordIndex child : view.children(verb)) {
        const bool told = view.relation(child) == Relation::iobj ||
                          (view.relation(child) == Relation::obj && telling.contains(view.lemma(verb))) ||
                          (view.relation(child) == Relation::obl && preposition_lemma(view, child) == "to");
        if (told && is_outlet(view, referent(view, child))) {
            return child;
        }
    }
    return no_word;
}

} // namespace triplewright
