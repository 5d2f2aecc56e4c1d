// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

/// \file
/// The parameters of coreference and the products with them.

#ifndef TRIPLEWRIGHT_NLP_COREFERENCE_WEIGHTS_HPP
#define TRIPLEWRIGHT_NLP_COREFERENCE_WEIGHTS_HPP

#include <cstddef>
#include <span>
#include <vector>

#include "nlp/coreference_features.hpp"
#include "nlp/quantised_linear.hpp"
#include "triplewright/nlp/coreference.hpp"

namespace triplewright {

/// A word's vector from the analyser is [mention part | pair part].
struct CoreferenceModel::Weights {
    explicit Weights(const ModelFile& file);

    /// What scoring needs of a mention.
    struct Projected {
        std::vector<float> as_anaphor;   ///< hidden, then match
        std::vector<float> as_candidate; ///< hidden, then match
        float anaphoricity = 0;
    };

    [[nodiscard]] std::size_t width() const { return mention_width + pair_width; }
    /// Log-odds that a word heads a mention. `vector` has width() floats.
    [[nodiscard]] float mention_score(const float* vector, MarkableClass markable_class, std::size_t role) const;
    /// Of mentions, whose vectors are the pair parts of their heads and of the words that these depend on.
    [[nodiscard]] std::vector<Projected> project(std::span<const Markable> mentions) const;
    /// Log-odds that the anaphor means what the candidate means, against being new.
    [[nodiscard]] float pair_score(const Projected& anaphor, const Projected& candidate,
                                   const PairFeatures& features) const;

    ModelFile model; ///< Owns the bytes.
    std::size_t mention_width;
    std::size_t pair_width;
    std::size_t hidden;
    std::size_t match;
    std::span<const float> mention_classes; ///< [class * role][mention width]
    std::span<const float> mention_output;
    float mention_bias;
    std::span<const float> pair_classes;   ///< [class][pair width]
    std::span<const float> pair_governors; ///< [class][pair width], for the words that mentions depend on
    QuantisedLinear projection;            ///< 2 * pair width -> hidden, hidden, match, match, 1
    std::vector<float> features;           ///< [feature][hidden]
    std::span<const float> feature_scores;
    std::span<const float> pair_output;
    float pair_bias;
    GivenNames given_names;
};

} // namespace triplewright

#endif
