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
#include <string>
#include <vector>

#include "nlp/kernels.hpp"
#include "nlp/quantised_linear.hpp"
#include "triplewright/nlp/model_file.hpp"

namespace triplewright {

/// Pieces of some windows, one behind the other; each window begins with [CLS] and ends with [SEP].
struct EncoderInput {
    std::vector<std::int32_t> pieces;     ///< Ids in the vocabulary.
    std::vector<std::uint8_t> shapes;     ///< Shape of each piece's word (wordpiece.hpp), below `shape_rows`.
    std::vector<std::size_t> window_ends; ///< Number of pieces up to the end of each window.
};

/// Outputs of the last layers, lowest first: each rows * hidden floats.
using LayerOutputs = std::vector<std::vector<float>>;

/// Immutable, may be used by several threads at once.
class Encoder {
public:
    /// Throws ConfigError when the model lacks something. Keeps the model.
    explicit Encoder(ModelFile model);

    [[nodiscard]] std::size_t hidden() const { return hidden_; }
    [[nodiscard]] std::size_t layers() const { return layers_.size(); }
    /// Pieces of the vocabulary.
    [[nodiscard]] std::size_t pieces() const { return word_scales_.size(); }
    /// Pieces of the longest window.
    [[nodiscard]] std::size_t max_window() const { return max_window_; }

    /// Runs all layers and keeps the outputs of the last `kept` for the pieces `rows`, which ascend; layers() + 1 keeps
    /// the embeddings too. A window's result does not depend on the others. Memory: about 8 KB a piece.
    void run(const EncoderInput& input, std::span<const std::size_t> rows, std::size_t kept,
             LayerOutputs& outputs) const;

private:
    struct Layer {
        QuantisedLinear qkv;
        QuantisedLinear attention_output;
        QuantisedLinear intermediate;
        QuantisedLinear output;
        Norm attention_norm;
        Norm output_norm;
    };

    [[nodiscard]] Norm norm(const std::string& name) const;
    void embed(const EncoderInput& input) const;
    /// `wanted`: the rows whose output is wanted, which become the first ones; null: all.
    void run_layer(const Layer& layer, std::span<const std::size_t> window_ends,
                   const std::span<const std::size_t>* wanted) const;
    void run_attention_input(const Layer& layer, std::size_t begin, std::size_t count) const;
    void run_feed_forward(const Layer& layer, std::size_t begin, std::size_t count) const;

    ModelFile model_;
    std::size_t hidden_ = 0;
    std::size_t heads_ = 0;
    std::size_t max_window_ = 0;
    float epsilon_ = 0;
    std::span<const std::int8_t> words_;
    std::span<const float> word_scales_;
    std::span<const float> positions_;
    std::span<const float> shapes_;
    Norm norm_;
    std::vector<Layer> layers_;
};

} // namespace triplewright

#endif
