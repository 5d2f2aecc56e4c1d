// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

#include "extraction/cue.hpp"

#include <algorithm>
#include <utility>

#include "extraction/cue_lexicon.hpp"
#include "extraction/embedding.hpp"
#include "extraction/lexicon.hpp"
#include "extraction/mention.hpp"
#include "extraction/quotation.hpp"
#include "triplewright/text/word_set.hpp"

namespace triplewright {

namespace {

constexpr WordIndex longest_label = 8; // Words before the colon of "Ruiz: we will win".

bool is_clause_relation(Relation relation)
{
    switch (relation) {
    case Relation::root:
    case Relation::ccomp:
    case Relation::csubj:
    case Relation::advcl:
    case Relation::acl:
    case Relation::acl_relcl:
    case Relation::parataxis: return true;
    default: return false;
    }
}

/// Is the child a clause that tells what the noun is: "the plan to …", "her claim that …"?
bool is_noun_content(const SentenceView& view, WordIndex noun, WordIndex child)
{
    if (child < noun) {
        return false;
    }
    if (view.relation(child) == Relation::ccomp) {
        return true;
    }
    if (view.relation(child) == Relation::acl) {
        return view.has_child(child, Relation::mark) && view.feature(child, "VerbForm") != "Ger";
    }
    return false;
}

bool is_that_clause(const SentenceView& view, WordIndex clause)
{
    const WordIndex mark = view.find_child(clause, Relation::mark);
    return mark != no_word && view.lemma(mark) == "that";
}

/// "her point that …": a clause that a noun without facts in it holds, and somebody owns.
bool is_owned_clause(const SentenceView& view, WordIndex noun)
{
    static constexpr auto facts =
        word_set("fact", "news", "evidence", "proof", "extent", "degree", "case", "way", "time");
    return view.has_child(noun, Relation::nmod_poss) && !facts.contains(view.lemma(noun)) &&
           std::ranges::any_of(view.children(noun), [&](WordIndex child) {
               return child > noun && view.relation(child) == Relation::acl && is_that_clause(view, child);
           });
}

/// Who holds an opinion: "her claim", "the claim of her lawyers", "opposition from miners".
WordIndex holder_of(const SentenceView& view, WordIndex noun, WordIndex content)
{
    const WordIndex owner = view.find_child(noun, Relation::nmod_poss);
    if (owner != no_word) {
        return owner;
    }
    static constexpr auto holding = word_set("by", "from", "of", "among");
    for (const WordIndex child : view.children(noun)) {
        if (child != content && child > noun && view.relation(child) == Relation::nmod &&
            holding.contains(preposition_lemma(view, child))) {
            return child;
        }
    }
    for (const WordIndex child : view.children(noun)) { // "a Reuters report"
        if (child < noun && view.relation(child) == Relation::compound && is_in_entity_name(view, child)) {
            return child;
        }
    }
    return no_word;
}

} // namespace

WordIndex preposition_word(const SentenceView& view, WordIndex word)
{
    for (const WordIndex child : view.children(word)) {
        if (child > word) {
            break;
        }
        if (view.has_relation(child, {Relation::case_marker, Relation::mark})) {
            return child;
        }
    }
    return no_word;
}

std::string_view preposition_lemma(const SentenceView& view, WordIndex word)
{
    const WordIndex preposition = preposition_word(view, word);
    return preposition == no_word ? std::string_view() : view.lemma(preposition);
}

bool is_present_participle(const SentenceView& view, WordIndex verb)
{
    return view.feature(verb, "VerbForm") == "Ger" ||
           (view.feature(verb, "VerbForm") == "Part" && view.feature(verb, "Tense") == "Pres");
}

bool is_past_participle(const SentenceView& view, WordIndex verb)
{
    return view.feature(verb, "VerbForm") == "Part" && view.feature(verb, "Tense") == "Past";
}

WordIndex clause_word(const SentenceView& view, WordIndex word)
{
    while (view.head(word) != no_word && !is_clause_relation(view.relation(word)) &&
           !(view.relation(word) == Relation::conj && view.upos(word) == "VERB")) {
        word = view.head(word);
    }
    return word;
}

namespace {

bool find_noun_cue(const SentenceView& view, WordIndex noun, Cue& cue)
{
    if (!is_attribution_noun(view.lemma(noun)) && !is_owned_clause(view, noun)) {
        return false;
    }
    WordIndex content = no_word;
    for (const WordIndex child : view.children(noun)) {
        if (is_noun_content(view, noun, child)) {
            content = child;
            break;
        }
        if (child > noun && view.relation(child) == Relation::nmod) {
            const std::string_view preposition = preposition_lemma(view, child);
            if (!preposition.empty() && noun_takes_content_behind(view.lemma(noun), preposition)) {
                content = child;
                const WordIndex marker = preposition_word(view, child);
                cue.without.push_back(marker);
                cue.words.push_back(marker);
                break;
            }
        }
    }
    if (content == no_word) {
        return false;
    }
    cue.head = noun;
    cue.contents = {content};
    cue.source = holder_of(view, noun, content);
    cue.asserted = is_that_clause(view, content);
    const WordIndex verb = view.head(noun);
    if (cue.source == no_word && verb != no_word && view.upos(verb) == "VERB" &&
        view.has_relation(noun, {Relation::obj, Relation::obl})) {
        const CueSource source = find_cue_source(view, verb);
        cue.source = source.word;
        cue.relative = source.relative;
        cue.words.push_back(verb);
        cue.asserted = cue.asserted && (is_support_verb(view.lemma(verb)) || is_stand_on_claim(view.lemma(verb)));
    }
    return true;
}

/// "made clear that"
bool is_made_clear(const SentenceView& view, WordIndex adjective)
{
    const WordIndex verb = view.head(adjective);
    return is_publicity_adjective(view.lemma(adjective)) && view.relation(adjective) == Relation::xcomp &&
           verb != no_word && view.lemma(verb) == "make";
}

bool find_adjective_cue(const SentenceView& view, WordIndex adjective, Cue& cue)
{
    if (!is_attitude_adjective(view.lemma(adjective)) && !is_made_clear(view, adjective)) {
        return false;
    }
    static constexpr auto prepositions = word_set("of", "about", "at", "over", "with", "to", "for", "on", "in", "by");
    for (const WordIndex child : view.children(adjective)) {
        if (child < adjective) {
            continue;
        }
        const bool clause = view.has_relation(child, {Relation::ccomp, Relation::xcomp});
        const bool phrase = view.has_relation(child, {Relation::obl, Relation::advcl}) &&
                            prepositions.contains(preposition_lemma(view, child));
        if (!clause && !phrase) {
            continue;
        }
        cue.contents = {child};
        if (view.relation(child) == Relation::ccomp) {
            const Embedding* const embedding = find_embedding(view.lemma(adjective), ComplementForm::clause, false);
            cue.asserted = embedding == nullptr || embedding->reports;
        }
        if (phrase) {
            const WordIndex marker = preposition_word(view, child);
            cue.without.push_back(marker);
            cue.words.push_back(marker);
        }
        const CueSource source = find_cue_source(view, adjective);
        cue.head = adjective;
        cue.source = source.word;
        cue.relative = source.relative;
        const WordIndex copula = view.find_child(adjective, Relation::cop);
        if (copula != no_word) {
            cue.words.push_back(copula);
        }
        return cue.source != no_word;
    }
    return false;
}

/// What the source of "…, according to officials" says: a phrase set off by a comma speaks of all clauses joined to its
/// own.
WordIndex sourced_clause(const SentenceView& view, WordIndex phrase)
{
    WordIndex clause = clause_word(view, view.head(phrase));
    const WordIndex first = view.extent(phrase).first;
    const bool set_off = view.word(first).form == "," || (first > 0 && view.word(first - 1).form == ",");
    while (set_off && view.head(clause) != no_word &&
           view.has_relation(clause, {Relation::conj, Relation::acl_relcl, Relation::advcl})) {
        clause = clause_word(view, view.head(clause));
    }
    return clause;
}

/// "according to officials", "in her view", "in the words of her lawyer"
bool find_source_phrase(const SentenceView& view, WordIndex word, Cue& cue)
{
    const WordIndex marker = view.find_child(word, Relation::case_marker);
    if (marker == no_word || view.head(word) == no_word) {
        return false;
    }
    static constexpr auto outlooks =
        word_set("view", "opinion", "word", "eye", "mind", "estimation", "telling", "judgment");
    const bool accord = view.lemma(marker).starts_with("accord") && !is_measure_of_accord(view.lemma(word));
    if (accord) {
        cue.source = word;
        cue.without.push_back(marker);
    } else if (view.lemma(marker) == "in" && outlooks.contains(view.lemma(word))) {
        cue.source = holder_of(view, word, no_word);
        if (cue.source == no_word) {
            return false;
        }
    } else {
        return false;
    }
    cue.head = accord ? marker : word;
    cue.words.push_back(marker);
    for (const WordIndex part : view.children(marker)) {
        cue.words.push_back(part);
    }
    cue.contents = {sourced_clause(view, word)};
    cue.without.push_back(word);
    cue.asserted = true;
    return true;
}

bool find_phrase_cue(const SentenceView& view, WordIndex word, Cue& cue)
{
    const bool hearsay = is_hearsay_adverb(view.lemma(word)) && view.lemma(word) != "apparently"; // the author's own
    if (hearsay && view.relation(word) == Relation::advmod && view.head(word) != no_word) {
        cue.head = word;
        cue.contents = {clause_word(view, view.head(word))};
        cue.without = {word};
        return true;
    }
    return find_source_phrase(view, word, cue);
}

/// Behind the quotation mark that a transcript may open with.
WordIndex label_begin(const SentenceView& view)
{
    return is_quotation_mark(view.word(0).form) ? 1 : 0;
}

bool is_colon_label(const SentenceView& view, WordIndex colon)
{
    if (colon == 0 || colon > longest_label) {
        return false;
    }
    bool somebody = false;
    for (WordIndex word = label_begin(view); word < colon; ++word) {
        if (view.upos(word) == "VERB" || view.upos(word) == "AUX") {
            return false;
        }
        somebody = somebody || (view.upos(word) == "PROPN" && is_in_entity_name(view, word)) ||
                   is_person_noun(view.lemma(word));
    }
    return somebody;
}

/// "Ruiz: we will win"
bool find_label(const SentenceView& view, Cue& cue)
{
    for (WordIndex word = 0; word < view.size() && word <= longest_label; ++word) {
        if (view.word(word).form != ":") {
            continue;
        }
        if (!is_colon_label(view, word) || word + 3 > view.size()) {
            return false;
        }
        cue.head = word;
        cue.source = word - 1;
        while (view.head(cue.source) != no_word && view.head(cue.source) < word &&
               view.head(cue.source) >= label_begin(view)) {
            cue.source = view.head(cue.source);
        }
        cue.contents = {word + 1};
        cue.content_end = view.size();
        cue.asserted = true;
        return true;
    }
    return false;
}

} // namespace

void find_cues(const SentenceView& view, std::vector<Cue>& out)
{
    Cue cue;
    if (find_label(view, cue)) {
        out.push_back(std::move(cue));
    }
    for (WordIndex word = 0; word < view.size(); ++word) {
        cue = {};
        const std::string_view tag = view.upos(word);
        const bool found = (tag == "VERB" && find_verb_cue(view, word, cue)) ||
                           (tag == "NOUN" && find_noun_cue(view, word, cue)) ||
                           (tag == "ADJ" && find_adjective_cue(view, word, cue));
        if (found) {
            out.push_back(std::move(cue));
        }
        cue = {};
        if (find_phrase_cue(view, word, cue)) {
            out.push_back(std::move(cue));
        }
    }
}

} // namespace triplewright
