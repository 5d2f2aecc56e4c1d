// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

#include "nlp/encoder.hpp"

#include <algorithm>
#include <string>
#include <utility>

#include "nlp/kernels.hpp"
#include "triplewright/text/error.hpp"

namespace triplewright {

namespace {

/// Rows of the feed-forward part that are worked on at once, so that their inner layer stays in the cache.
constexpr std::size_t block_rows = 64;

/// Memory of a thread, kept between calls.
struct Scratch {
    std::vector<float> qkv;
    std::vector<float> context;
    std::vector<float> projected;
    std::vector<float> inner;
    std::vector<float> attention;
};

Scratch& scratch()
{
    static thread_local Scratch memory;
    return memory;
}

} // namespace

Encoder::Encoder(ModelFile model) : model_(std::move(model))
{
    const auto& words = model_.shape("embeddings.word.q");
    const auto& positions = model_.shape("embeddings.position");
    const auto& shapes = model_.shape("embeddings.case");
    if (words.size() != 2 || positions.size() != 2 || shapes.size() != 2) {
        throw ConfigError("the model's embeddings are no matrices");
    }
    hidden_ = words[1];
    max_window_ = positions[0];
    heads_ = hidden_ / attention_head_width;
    epsilon_ = std::stof(model_.metadata("layer_norm_eps"));
    if (hidden_ % attention_head_width != 0 || model_.metadata("attention_heads") != std::to_string(heads_)) {
        throw ConfigError("the model's attention heads are not " + std::to_string(attention_head_width) + " wide");
    }
    words_ = model_.bytes("embeddings.word.q", words);
    word_scales_ = model_.floats("embeddings.word.scale", {words[0]});
    positions_ = model_.floats("embeddings.position", positions);
    shapes_ = model_.floats("embeddings.case", {shapes[0], hidden_});
    norm_weight_ = model_.floats("embeddings.norm.weight", {hidden_});
    norm_bias_ = model_.floats("embeddings.norm.bias", {hidden_});
    for (std::size_t i = 0; model_.has("layer." + std::to_string(i) + ".qkv.q"); ++i) {
        const std::string prefix = "layer." + std::to_string(i) + ".";
        const std::size_t inner = model_.shape(prefix + "intermediate.q").at(0);
        layers_.push_back({QuantisedLinear(model_, prefix + "qkv", hidden_, 3 * hidden_),
                           QuantisedLinear(model_, prefix + "attention_output", hidden_, hidden_),
                           QuantisedLinear(model_, prefix + "intermediate", hidden_, inner),
                           QuantisedLinear(model_, prefix + "output", inner, hidden_),
                           model_.floats(prefix + "attention_norm.weight", {hidden_}),
                           model_.floats(prefix + "attention_norm.bias", {hidden_}),
                           model_.floats(prefix + "output_norm.weight", {hidden_}),
                           model_.floats(prefix + "output_norm.bias", {hidden_})});
    }
}

void Encoder::embed(const EncoderInput& input, float* x) const
{
    std::size_t row = 0;
    for (const std::size_t end : input.window_ends) {
        for (std::size_t position = 0; row < end; ++row, ++position) {
            const auto piece = static_cast<std::size_t>(input.pieces[row]);
            const std::int8_t* word = words_.data() + piece * hidden_;
            const float* place = positions_.data() + position * hidden_;
            const float* shape = shapes_.data() + input.shapes[row] * hidden_;
            const float scale = word_scales_[piece];
            float* out = x + row * hidden_;
            for (std::size_t i = 0; i < hidden_; ++i) {
                out[i] = static_cast<float>(word[i]) * scale + place[i] + shape[i];
            }
        }
    }
    best_kernels().add_norm(x, nullptr, row, hidden_, norm_weight_.data(), norm_bias_.data(), epsilon_, x);
}

void Encoder::run_layer(const Layer& layer, std::span<const std::size_t> window_ends, const float* x, float* y) const
{
    const Kernels& kernels = best_kernels();
    Scratch& memory = scratch();
    const std::size_t rows = window_ends.back();
    memory.qkv.resize(std::max(memory.qkv.size(), rows * 3 * hidden_));
    memory.context.resize(std::max(memory.context.size(), rows * hidden_));
    memory.projected.resize(std::max(memory.projected.size(), block_rows * hidden_));
    memory.inner.resize(std::max(memory.inner.size(), block_rows * layer.intermediate.out()));

    layer.qkv.apply(x, rows, memory.qkv.data());
    std::size_t begin = 0;
    for (const std::size_t end : window_ends) {
        const std::size_t length = end - begin;
        memory.attention.resize(std::max(memory.attention.size(), attention_scratch(length)));
        kernels.attention(memory.qkv.data() + begin * 3 * hidden_, length, heads_, memory.attention.data(),
                          memory.context.data() + begin * hidden_);
        begin = end;
    }
    for (begin = 0; begin < rows; begin += block_rows) {
        const std::size_t count = std::min(block_rows, rows - begin);
        float* out = y + begin * hidden_;
        layer.attention_output.apply(memory.context.data() + begin * hidden_, count, memory.projected.data());
        kernels.add_norm(memory.projected.data(), x + begin * hidden_, count, hidden_,
                         layer.attention_norm_weight.data(), layer.attention_norm_bias.data(), epsilon_, out);
        layer.intermediate.apply(out, count, memory.inner.data());
        kernels.gelu(memory.inner.data(), count * layer.intermediate.out());
        layer.output.apply(memory.inner.data(), count, memory.projected.data());
        kernels.add_norm(memory.projected.data(), out, count, hidden_, layer.output_norm_weight.data(),
                         layer.output_norm_bias.data(), epsilon_, out);
    }
}

void Encoder::run(const EncoderInput& input, std::size_t kept, LayerOutputs& outputs) const
{
    const std::size_t size = input.pieces.size() * hidden_;
    const std::size_t stages = layers_.size() + 1;
    outputs.resize(kept);
    for (auto& output : outputs) {
        output.resize(size);
    }
    if (size == 0) {
        return;
    }
    // Stage s writes to slot s modulo kept; so a stage never overwrites its own input and the last ones remain.
    std::vector<float>* x = &outputs[0];
    embed(input, x->data());
    for (std::size_t stage = 1; stage < stages; ++stage) {
        std::vector<float>* y = &outputs[stage % kept];
        run_layer(layers_[stage - 1], input.window_ends, x->data(), y->data());
        x = y;
    }
    std::rotate(outputs.begin(), outputs.begin() + static_cast<std::ptrdiff_t>(stages % kept), outputs.end());
}

} // namespace triplewright
