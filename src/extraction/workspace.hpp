// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

/// \file
/// What the constructs share while one sentence is worked on: plain data. Each construct is a function that reads the
/// tree and adds to it.

#ifndef TRIPLEWRIGHT_EXTRACTION_WORKSPACE_HPP
#define TRIPLEWRIGHT_EXTRACTION_WORKSPACE_HPP

#include <cstdint>
#include <limits>
#include <span>
#include <string>
#include <vector>

#include "triplewright/annotation/attribution.hpp"
#include "triplewright/annotation/sentence_view.hpp"
#include "triplewright/annotation/values.hpp"
#include "triplewright/extraction/statement.hpp"

namespace triplewright {

inline constexpr std::uint32_t no_index = std::numeric_limits<std::uint32_t>::max();

/// What kind of predicate a clause has.
enum class ClauseKind : std::uint8_t { verbal, nominal, adjectival, locative, existential };

/// How a clause hangs on its parent. Conjoined clauses hang where the first of them hangs.
enum class ClauseLink : std::uint8_t { root, complement, open_complement, adverbial, relative, participle, parataxis };

/// A nominal word that fills a place of a clause.
struct Filler {
    WordIndex word = no_word;
    bool alternative = false; ///< One of several joined by "or" or "nor".
    bool excluded = false;    ///< "not B" of "A, not B".
};

/// A predicate with its arguments, before it becomes statements.
struct Clause {
    WordIndex head = no_word;
    ClauseKind kind = ClauseKind::verbal;
    ClauseLink link = ClauseLink::root;
    bool passive = false;
    std::uint32_t parent = no_index;         ///< The clause that it hangs on.
    std::uint32_t first_conjunct = no_index; ///< The clause that it is conjoined with.
    WordIndex noun = no_word;                ///< The noun that a relative or participle clause describes.
    WordIndex antecedent = no_word;          ///< The noun that a relative clause above describes, of its complements.
    std::vector<Filler> subjects;            ///< Coordination distributed.
    WordIndex subject_number = no_word;      ///< "90" of "23 people died and 90 were hurt", whose subject is people.
    std::uint32_t subject_clause = no_index; ///< The clause that is its subject.
    std::vector<Filler> objects;
    std::vector<Filler> recipients;       ///< Indirect objects.
    WordIndex object_predicate = no_word; ///< "president" of "elected her president", where a tree makes it an object.
    WordIndex gap_preposition =
        no_word;                     ///< The stranded preposition whose object is the noun: "the town they live in".
    std::vector<WordIndex> carriers; ///< Transparent verbs above it, outermost first: "is set" of "is set to visit".
    std::string prefix;              ///< "help_" of "help lower".
    std::string copula = "be";       ///< Lemma of what links subject and predicate: "become unable".
    WordIndex copula_word = no_word; ///< The word of `copula`, where there is one.
    bool silent = false;             ///< Its complement speaks for it; no statement of its own.
    Standing standing;               ///< Sources are mentions.
    bool by_word = false; ///< A word above it settles whether it happened: "failed to", "did not hesitate to".
    std::uint32_t reporter = no_index; ///< The clause of the speech verb that reports it, where that hangs below it.
    WordIndex speech = no_word;        ///< The verb behind it that reports it: what follows that verb is the verb's.
    float confidence = 1;
    std::vector<std::uint32_t> statements; ///< What was made of it, into `Extraction::statements`.
};

/// One sentence at work.
struct Workspace {
    Workspace(const SentenceView& sentence, Extraction& extraction)
        : view(sentence), out(extraction), mention_of(sentence.size(), no_index), clause_at(sentence.size(), no_index),
          attribution_at(sentence.size(), no_index)
    {}

    const SentenceView& view;
    Extraction& out;
    Values values;                             ///< Of the sentence.
    std::vector<std::uint32_t> mention_of;     ///< A mention for each word that heads one.
    std::vector<std::uint32_t> clause_at;      ///< A clause for each word that heads one.
    std::vector<std::uint32_t> attribution_at; ///< One of `attributions` for each word that heads its cue.
    std::span<const Attribution> attributions; ///< Of the passage.
    std::vector<Clause> clauses;               ///< Parents before children.
};

} // namespace triplewright

#endif
