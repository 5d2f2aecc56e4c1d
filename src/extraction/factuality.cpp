// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

#include "triplewright/extraction/factuality.hpp"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <utility>

#include "extraction/clause.hpp"

namespace triplewright {

namespace {

// Judges of UDS disagree on what is denied: "did not pay" is for some a certain event. So the estimate still counts.
constexpr float share_of_estimate = 0.65F;
constexpr float denial = 0.15F;

float refined(float estimate, const std::optional<Standing>& standing)
{
    const float size = std::fabs(estimate);
    const float spread = estimate * (1 + size - size * size);
    const bool denied = standing && standing->polarity == Polarity::negative;
    return std::clamp(denied ? share_of_estimate * spread - denial : spread, -1.0F, 1.0F);
}

bool has_estimates(const Sentence& sentence)
{
    return std::ranges::any_of(sentence.words, [](const Word& word) { return word.factuality.has_value(); });
}

} // namespace

std::vector<std::optional<Standing>> predicate_standings(const SentenceView& view)
{
    Extraction scratch;
    Workspace work(view, scratch);
    find_clauses(work);
    link_speech(work);
    fill_arguments(work);
    judge_standing(work);
    std::vector<std::optional<Standing>> standings(view.size());
    for (Clause& clause : work.clauses) {
        standings[clause.head] = std::move(clause.standing);
    }
    return standings;
}

void refine_factuality(Annotation& passage)
{
    for (std::size_t index = 0; index < passage.sentences.size(); ++index) {
        Sentence& sentence = passage.sentences[index];
        if (!has_estimates(sentence)) {
            continue;
        }
        const auto standings = predicate_standings(SentenceView(passage, index, index));
        for (std::size_t word = 0; word < sentence.words.size(); ++word) {
            if (auto& factuality = sentence.words[word].factuality) {
                *factuality = refined(*factuality, standings[word]);
            }
        }
    }
}

} // namespace triplewright
