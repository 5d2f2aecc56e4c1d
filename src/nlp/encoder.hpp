// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

/// \file
/// The transformer encoder: word pieces of some windows in, one vector a piece and layer out. Post-norm BERT (Devlin et
/// al. 2019; weights from MiniLM, Wang et al. 2020) with one more embedding, of the word's letter-case shape.

#ifndef TRIPLEWRIGHT_NLP_ENCODER_HPP
#define TRIPLEWRIGHT_NLP_ENCODER_HPP

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

#include "nlp/quantised_linear.hpp"
#include "triplewright/nlp/model_file.hpp"

namespace triplewright {

/// Pieces of some windows, one behind the other; each window begins with [CLS] and ends with [SEP].
struct EncoderInput {
    std::vector<std::int32_t> pieces;     ///< Ids in the vocabulary.
    std::vector<std::uint8_t> shapes;     ///< Letter-case shape of each piece's word.
    std::vector<std::size_t> window_ends; ///< Number of pieces up to the end of each window.
};

/// Output of the last layers, lowest first: each pieces * hidden floats.
using LayerOutputs = std::vector<std::vector<float>>;

/// Immutable, may be used by several threads at once.
class Encoder {
public:
    /// Throws ConfigError when the model lacks something. Keeps the model.
    explicit Encoder(ModelFile model);

    [[nodiscard]] std::size_t hidden() const { return hidden_; }
    [[nodiscard]] std::size_t layers() const { return layers_.size(); }
    /// Pieces of the longest window.
    [[nodiscard]] std::size_t max_window() const { return max_window_; }

    /// Runs all layers and keeps the outputs of the last `kept`; layers() + 1 keeps the embeddings too.
    /// A window's result does not depend on the others. Memory: about 40 KB a piece.
    void run(const EncoderInput& input, std::size_t kept, LayerOutputs& outputs) const;

private:
    struct Layer {
        QuantisedLinear qkv;
        QuantisedLinear attention_output;
        QuantisedLinear intermediate;
        QuantisedLinear output;
        std::span<const float> attention_norm_weight;
        std::span<const float> attention_norm_bias;
        std::span<const float> output_norm_weight;
        std::span<const float> output_norm_bias;
    };

    void embed(const EncoderInput& input, float* x) const;
    void run_layer(const Layer& layer, std::span<const std::size_t> window_ends, const float* x, float* y) const;

    ModelFile model_;
    std::size_t hidden_ = 0;
    std::size_t heads_ = 0;
    std::size_t max_window_ = 0;
    float epsilon_ = 0;
    std::span<const std::int8_t> words_;
    std::span<const float> word_scales_;
    std::span<const float> positions_;
    std::span<const float> shapes_;
    std::span<const float> norm_weight_;
    std::span<const float> norm_bias_;
    std::vector<Layer> layers_;
};

} // namespace triplewright

#endif
