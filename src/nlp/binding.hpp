// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

/// \file
/// Who cannot be meant because of where he stands in the sentence: the principles of binding (Chomsky 1981), as far as
/// a dependency tree shows them.

#ifndef TRIPLEWRIGHT_NLP_BINDING_HPP
#define TRIPLEWRIGHT_NLP_BINDING_HPP

#include <span>
#include <vector>

#include "nlp/candidate_chains.hpp"
#include "nlp/coreference_features.hpp"
#include "nlp/known_chain.hpp"

namespace triplewright {

/// "Ruiz joined him": whoever he is, he is not Ruiz (principle B of binding), and "He joined Ruiz" is no other, nor is
/// "Ruiz joined the mayor". "Ruiz hurt himself" is another matter.
[[nodiscard]] bool is_barred(const MentionTraits& anaphor, const MentionTraits& candidate);

/// Pronouns may mean a name behind them; a noun only one that belongs to it: "the mayor, Ana Ruiz".
[[nodiscard]] bool may_mean_behind(const MentionTraits& anaphor, const MentionTraits& candidate);

/// The chains of whatever the mention cannot mean because of its place.
[[nodiscard]] std::vector<const KnownChain*> barred_chains(const MentionTraits& anaphor,
                                                           std::span<const LinkCandidate> candidates);

} // namespace triplewright

#endif
