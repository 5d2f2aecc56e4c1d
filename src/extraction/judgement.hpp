// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

/// \file
/// The parts of judging a clause in its surroundings: each lowers what the clause's own words say by what stands above.

#ifndef TRIPLEWRIGHT_EXTRACTION_JUDGEMENT_HPP
#define TRIPLEWRIGHT_EXTRACTION_JUDGEMENT_HPP

#include "extraction/embedding.hpp"
#include "extraction/workspace.hpp"

namespace triplewright {

/// What a word does to the standing of its complement ("failed to", "denied that"), by its own standing too.
void apply_embedding(const Embedding& embedding, const Clause& parent, Standing& standing);
/// Does it start with an auxiliary instead of "if": "had they known"?
[[nodiscard]] bool is_inverted_condition(const SentenceView& view, const Clause& clause);
/// What happened without a tense of its own happened when the clause above did; `parent` may be null.
void take_tense(const Clause* parent, Standing& standing);
/// Content of speech: unknown where nobody stands for it. `raised`: the speech verb's negation was meant for the
/// content and is there already.
void attribute(const Workspace& work, const Clause& speech, Standing& standing, bool raised = false);
/// A conjoined clause, judged by its own words before, takes what it shares with the first; of alternatives either is
/// only possible.
void judge_conjunct(const SentenceView& view, Clause& clause, Clause& first);
/// A clause without a subject of its own: "managed to sign", "seems ready".
void judge_open_complement(const Workspace& work, Clause& clause, Clause& parent);
/// A clause with a subject: "said that …", "it is likely that …".
void judge_complement(const Workspace& work, Clause& clause, const Clause& parent);
/// "to sign …", "when …", "because …", "without signing".
void judge_adverbial(const Workspace& work, Clause& clause, const Clause& parent);
/// Relative clauses, participles, "the plan to …", "the claim that …"; `parent` may be null.
void judge_noun_modifier(const Workspace& work, Clause& clause, const Clause* parent);

} // namespace triplewright

#endif
