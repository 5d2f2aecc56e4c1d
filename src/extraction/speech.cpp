// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

// Reported speech within a sentence: who says what the sentence says.

#include <algorithm>

#include "extraction/clause.hpp"
#include "extraction/lexicon.hpp"
#include "extraction/mention.hpp"
#include "triplewright/text/word_set.hpp"

namespace triplewright {

namespace {

bool has_content(const SentenceView& view, const Clause& clause)
{
    return view.has_child(clause.head, Relation::ccomp);
}

bool has_written_subject(const SentenceView& view, const Clause& clause)
{
    return view.has_child(clause.head, Relation::nsubj) || view.has_child(clause.head, Relation::nsubj_pass);
}

/// "as the agency reported"
bool is_as_clause(const SentenceView& view, const Clause& clause)
{
    const WordIndex mark = view.find_child(clause.head, Relation::mark);
    return clause.link == ClauseLink::adverbial && mark != no_word && view.lemma(mark) == "as" &&
           !view.has_child(clause.head, Relation::obj) && !view.has_child(clause.head, Relation::xcomp);
}

bool is_speech_clause(const SentenceView& view, const Clause& clause)
{
    return clause.kind == ClauseKind::verbal && is_reporting_verb(view.lemma(clause.head)) &&
           has_written_subject(view, clause) && !has_content(view, clause) && clause.first_conjunct == no_index &&
           (clause.link == ClauseLink::parataxis || is_as_clause(view, clause));
}

/// A speech verb whose content a tree calls parataxis: "'…,' he said" with "said" on top.
bool is_content_of_parent(const SentenceView& view, const Clause& clause, const Clause& parent)
{
    return clause.link == ClauseLink::parataxis && parent.kind == ClauseKind::verbal &&
           is_reporting_verb(view.lemma(parent.head)) && has_written_subject(view, parent) &&
           !has_content(view, parent) && !view.has_child(parent.head, Relation::xcomp) && clause.head < parent.head &&
           view.has_child(clause.head, Relation::nsubj);
}

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

std::vector<std::uint32_t> speakers(Workspace& work, const Clause& speech)
{
    std::vector<Filler> found = speech.passive ? agents(work.view, speech) : speech.subjects;
    if (found.empty()) {
        return {};
    }
    std::vector<std::uint32_t> chain = {mention_at(work, found.front().word)};
    if (speech.passive) {
        return chain;
    }
    static constexpr auto telling = word_set("tell", "inform", "remind", "assure");
    std::vector<Filler> told = speech.recipients;
    if (telling.contains(work.view.lemma(speech.head))) {
        told.insert(told.end(), speech.objects.begin(), speech.objects.end());
    }
    for (const Filler& addressee : told) {
        const WordIndex word = referent(work.view, addressee.word);
        if (is_outlet(work.view, word)) {
            chain.push_back(mention_at(work, word));
            break;
        }
    }
    return chain;
}

void link_speech(Workspace& work)
{
    for (std::uint32_t index = 0; index < work.clauses.size(); ++index) {
        Clause& clause = work.clauses[index];
        if (clause.parent == no_index) {
            continue;
        }
        Clause& parent = work.clauses[clause.parent];
        if (is_speech_clause(work.view, clause)) {
            if (parent.reporter == no_index) {
                parent.reporter = index;
            }
        } else if (is_content_of_parent(work.view, clause, parent)) {
            clause.link = ClauseLink::complement;
        }
    }
}

} // namespace triplewright
