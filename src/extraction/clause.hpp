// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

/// \file
/// Clauses, in the order in which they are worked out: found, linked to the speech that reports them, given their
/// arguments, given their standing, and at last turned into statements.

#ifndef TRIPLEWRIGHT_EXTRACTION_CLAUSE_HPP
#define TRIPLEWRIGHT_EXTRACTION_CLAUSE_HPP

#include "extraction/embedding.hpp"
#include "extraction/workspace.hpp"

namespace triplewright {

/// Fills `Workspace::clauses` and `clause_at`.
void find_clauses(Workspace& work);
/// Finds the speech clauses that hang below what they report ("…, the agency said"), by the attributions.
void link_speech(Workspace& work);
/// Subjects (through control, coordination and relative pronouns), objects, recipients.
void fill_arguments(Workspace& work);
/// Polarity, factuality, tense, aspect.
void judge_standing(Workspace& work);
/// Adds the statements of all clauses.
void state_clauses(Workspace& work);

/// The form of a clause that is the complement of another.
[[nodiscard]] ComplementForm complement_form(const SentenceView& view, const Clause& clause);
/// How the clause above treats `clause` as its complement, or null.
[[nodiscard]] const Embedding* embedding_of(const Workspace& work, const Clause& clause);
/// Lemma of a verb and its particle: `go_on`.
[[nodiscard]] std::string verb_with_particle(const SentenceView& view, WordIndex verb);
/// "called on the miners to leave": whom the verb of `parent` asks in a phrase to do what `clause` says; or `no_word`.
[[nodiscard]] WordIndex asked_party(const SentenceView& view, const Clause& clause, const Clause& parent);
/// "gave it that day": a time that a tree makes an object beside the real one.
[[nodiscard]] bool is_time_beside_object(const SentenceView& view, WordIndex object);
/// The noun that a relative pronoun of the clause stands for; else the word itself.
[[nodiscard]] WordIndex resolve_relative(const SentenceView& view, const Clause& clause, WordIndex word);
/// The agents of a passive ("by …"), coordination distributed.
[[nodiscard]] std::vector<Filler> agents(const SentenceView& view, const Clause& clause);
/// The word that marks a clause: "to", "if", "because"; `no_word` where none does.
[[nodiscard]] WordIndex marker_of(const SentenceView& view, const Clause& clause);
/// Is a word of this lemma among those that mark a clause, such as the "to" of "in order to go"?
[[nodiscard]] bool has_marker(const SentenceView& view, WordIndex head, std::string_view lemma);
/// How much of something, and nobody who does it: "by two weeks", "by 5 percent".
[[nodiscard]] bool tells_amount(const SentenceView& view, WordIndex word);
/// The preposition of a phrase with all its words: "because of", "in"; "" where there is none.
[[nodiscard]] std::string preposition_of(const SentenceView& view, WordIndex word);
/// Does the phrase say whose words the clause are: "according to"?
[[nodiscard]] bool names_source(const SentenceView& view, WordIndex word);

} // namespace triplewright

#endif
