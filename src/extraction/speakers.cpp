// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

#include "extraction/speakers.hpp"

#include "extraction/cue_lexicon.hpp"
#include "extraction/quotation.hpp"
#include "triplewright/annotation/noun_types.hpp"
#include "triplewright/text/word_set.hpp"

namespace triplewright {

namespace {

/// A person, a group or an institution, as far as the word alone tells.
bool can_speak(const SentenceView& view, WordIndex word)
{
    static constexpr auto pronouns = word_set("i", "we", "he", "she", "they", "who");
    const Name* const name = view.name(word);
    if (name != nullptr) {
        return name->type == NameType::person || name->type == NameType::organization;
    }
    return view.upos(word) == "PRON" ? pronouns.contains(view.lemma(word))
                                     : is_person_noun(view.lemma(word)) || is_organization_noun(view.lemma(word));
}

/// "The mayor had a warning: '…'": a colon at the end of a main verb's clause, behind it a quotation or the next
/// sentence.
bool introduces_quotation(const SentenceView& view, WordIndex verb)
{
    const bool main = view.relation(verb) == Relation::root ||
                      (view.relation(verb) == Relation::conj && view.relation(view.head(verb)) == Relation::root);
    WordIndex colon = verb + 1;
    while (main && colon < view.size() && view.word(colon).form != ":") {
        if (is_quotation_mark(view.word(colon).form) ||
            (view.upos(colon) == "VERB" && takes_content(view.lemma(colon), CueFrame::quotation) &&
             view.relation(colon) != Relation::xcomp)) {
            return false;
        }
        ++colon;
    }
    return main && colon < view.size() && (colon + 1 == view.size() || is_quotation_mark(view.word(colon + 1).form)) &&
           can_speak(view, view.find_child(verb, Relation::nsubj));
}

AttributionDraft make_speaker(const SentenceView& view, WordIndex verb, CueSource source, WordNumber first)
{
    Cue cue;
    cue.head = verb;
    cue.source = source.word;
    cue.relative = source.relative;
    cue.outlet = find_outlet(view, verb);
    cue.contents = {verb};
    cue.without = {verb};
    cue.asserted = true;
    return make_draft(view, cue, first);
}

} // namespace

void add_speakers(const SentenceView& view, WordNumber first, std::vector<AttributionDraft>& verbs)
{
    for (WordIndex word = 0; word < view.size(); ++word) {
        const bool subject = view.has_child(word, Relation::nsubj);
        const bool says = takes_content(view.lemma(word), CueFrame::quotation) &&
                          (subject || view.has_relation(word, {Relation::conj, Relation::acl_relcl, Relation::acl,
                                                               Relation::advcl, Relation::xcomp}));
        if (view.upos(word) != "VERB" || !(says || (subject && introduces_quotation(view, word)))) {
            continue;
        }
        const CueSource source = find_cue_source(view, word);
        if (source.word == no_word) {
            continue;
        }
        verbs.push_back(make_speaker(view, word, source, first));
    }
}

void add_person(const SentenceView& view, WordNumber first, std::vector<AttributionDraft>& people)
{
    for (WordIndex word = 0; word < view.size(); ++word) {
        const WordIndex subject = view.head(word) == no_word ? view.find_child(word, Relation::nsubj) : no_word;
        if (subject != no_word && can_speak(view, subject) && view.feature(subject, "Number") != "Plur") {
            people.push_back(make_speaker(view, word, {subject, no_word}, first));
        }
    }
}

} // namespace triplewright
