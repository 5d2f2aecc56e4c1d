// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

#include "triplewright/extraction/factuality.hpp"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <utility>

#include "extraction/clause.hpp"
#include "extraction/speech.hpp"

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

std::vector<std::optional<Standing>> standings_of(const SentenceView& view, const PassageSpeech& speech)
{
    Extraction scratch;
    Workspace work(view, scratch);
    find_cues_of(speech, work);
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

} // namespace

std::vector<std::vector<std::optional<Standing>>> predicate_standings(const Annotation& passage)
{
    const PassageSpeech speech(passage);
    std::vector<std::vector<std::optional<Standing>>> standings;
    for (std::size_t index = 0; index < passage.sentences.size(); ++index) {
        standings.push_back(standings_of(SentenceView(passage, index, index), speech));
    }
    return standings;
}

void refine_factuality(Annotation& passage)
{
    if (std::ranges::none_of(passage.sentences, has_estimates)) {
        return;
    }
    const auto standings = predicate_standings(passage);
    for (std::size_t index = 0; index < passage.sentences.size(); ++index) {
        std::vector<Word>& words = passage.sentences[index].words;
        for (std::size_t word = 0; word < words.size(); ++word) {
            if (auto& factuality = words[word].factuality) {
                *factuality = refined(*factuality, standings[index][word]);
            }
        }
    }
}

} // namespace triplewright
