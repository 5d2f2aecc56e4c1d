// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

#include "nlp/predicates.hpp"

#include <algorithm>

#include "nlp/relations.hpp"

namespace triplewright {

namespace {

/// What people who are sure say of a predicate in UDS, on average.
constexpr float largest_estimate = 1.3F;

} // namespace

bool is_predicate(const Sentence& sentence, std::size_t word)
{
    const Word* at = &sentence.words[word];
    bool is_verb = at->upos == "VERB" || at->upos == "AUX";
    while (!is_verb && at->head >= 0 && base_relation(at->deprel) == "conj") {
        at = &sentence.words[static_cast<std::size_t>(at->head)];
        is_verb = at->upos == "VERB";
    }
    return is_verb || heads_clause(at->deprel);
}

void set_factuality(Sentence& sentence, std::span<const float> estimates)
{
    for (std::size_t i = 0; i < sentence.words.size(); ++i) {
        if (is_predicate(sentence, i)) {
            sentence.words[i].factuality = std::clamp(estimates[i] / largest_estimate, -1.0F, 1.0F);
        } else {
            sentence.words[i].factuality.reset();
        }
    }
}

} // namespace triplewright
