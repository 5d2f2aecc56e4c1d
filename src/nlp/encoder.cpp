// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

#include "nlp/encoder.hpp"

#include <algorithm>
#include <charconv>
#include <string>
#include <utility>

#include "nlp/wordpiece.hpp"

namespace triplewright {

namespace {

/// Rows that go through the linear layers at once: a multiple of what one product takes, and few enough that the inner
/// layer's sums stay in the second-level cache.
constexpr std::size_t block_rows = 64;

/// Memory of a thread, kept between calls.
struct Scratch {
    std::vector<float> x; ///< What goes from layer to layer, a row a piece.
    std::vector<std::int8_t> quantised_x;
    std::vector<float> x_scales;
    std::vector<float> qkv;
    std::vector<float> attention;
    std::vector<std::uint32_t> wanted; ///< Rows of a window.
    std::vector<float> context;
    // Of a block of rows:
    std::vector<std::int8_t> quantised;
    std::vector<float> scales;
    std::vector<std::int32_t> sums;
    std::vector<float> inner_row;
};

template <class T>
void make_room(std::vector<T>& memory, std::size_t size)
{
    if (memory.size() < size) {
        memory.resize(size);
    }
}

Scratch& scratch()
{
    static thread_local Scratch memory;
    return memory;
}

float parse_epsilon(const ModelFile& model)
{
    const std::string& text = model.metadata("layer_norm_eps");
    float value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc() || end != text.data() + text.size() || !(value > 0 && value < 1)) {
        model.refuse("the model's layer_norm_eps is \"" + text + "\", not a small number above 0");
    }
    return value;
}

} // namespace

Encoder::Encoder(ModelFile model) : model_(std::move(model))
{
    const std::size_t pieces = model_.rows("embeddings.word.q");
    hidden_ = model_.shape("embeddings.word.q").back();
    max_window_ = model_.rows("embeddings.position");
    heads_ = hidden_ / attention_head_width;
    epsilon_ = parse_epsilon(model_);
    if (max_window_ < 3) {
        model_.refuse("the model's windows have no room for a word");
    }
    if (hidden_ % attention_head_width != 0 || model_.metadata("attention_heads") != std::to_string(heads_)) {
        model_.refuse("the model's attention heads are not " + std::to_string(attention_head_width) + " wide");
    }
    words_ = model_.bytes("embeddings.word.q", {pieces, hidden_});
    word_scales_ = model_.floats("embeddings.word.scale", {pieces});
    positions_ = model_.floats("embeddings.position", {max_window_, hidden_});
    shapes_ = model_.floats("embeddings.case", {shape_rows, hidden_});
    norm_ = norm("embeddings.norm");
    for (std::size_t i = 0; model_.has("layer." + std::to_string(i) + ".qkv.q"); ++i) {
        const std::string prefix = "layer." + std::to_string(i) + ".";
        const std::size_t inner = model_.rows(prefix + "intermediate.q");
        if (inner % 16 != 0) {
            model_.refuse("the width of the model's tensor " + prefix + "intermediate.q is no multiple of 16");
        }
        layers_.push_back({QuantisedLinear(model_, prefix + "qkv", hidden_, 3 * hidden_),
                           QuantisedLinear(model_, prefix + "attention_output", hidden_, hidden_),
                           QuantisedLinear(model_, prefix + "intermediate", hidden_, inner),
                           QuantisedLinear(model_, prefix + "output", inner, hidden_), norm(prefix + "attention_norm"),
                           norm(prefix + "output_norm")});
    }
}

Norm Encoder::norm(const std::string& name) const
{
    return {model_.floats(name + ".weight", {hidden_}).data(), model_.floats(name + ".bias", {hidden_}).data(),
            epsilon_};
}

void Encoder::embed(const EncoderInput& input) const
{
    Scratch& memory = scratch();
    std::size_t row = 0;
    for (const std::size_t end : input.window_ends) {
        for (std::size_t position = 0; row < end; ++row, ++position) {
            const auto piece = static_cast<std::size_t>(input.pieces[row]);
            const std::int8_t* word = words_.data() + piece * hidden_;
            const float* place = positions_.data() + position * hidden_;
            const float* shape = shapes_.data() + input.shapes[row] * hidden_;
            const float scale = word_scales_[piece];
            float* out = memory.x.data() + row * hidden_;
            for (std::size_t i = 0; i < hidden_; ++i) {
                out[i] = static_cast<float>(word[i]) * scale + place[i] + shape[i];
            }
        }
    }
    best_kernels().normalise_quantise(row, hidden_, norm_, memory.x.data(), memory.quantised_x.data(),
                                      memory.x_scales.data());
}

void Encoder::run_attention_input(const Layer& layer, std::size_t begin, std::size_t count) const
{
    Scratch& memory = scratch();
    const std::size_t width = 3 * hidden_;
    layer.qkv.multiply(memory.quantised_x.data() + begin * hidden_, count, memory.sums.data());
    best_kernels().dequantise(memory.sums.data(), count, width, width, memory.x_scales.data() + begin,
                              layer.qkv.scales(), layer.qkv.bias(), memory.qkv.data() + begin * width);
}

void Encoder::run_feed_forward(const Layer& layer, std::size_t begin, std::size_t count) const
{
    const Kernels& kernels = best_kernels();
    Scratch& memory = scratch();
    float* x = memory.x.data() + begin * hidden_;
    std::int8_t* quantised_x = memory.quantised_x.data() + begin * hidden_;
    float* x_scales = memory.x_scales.data() + begin;
    std::int8_t* quantised = memory.quantised.data();
    float* scales = memory.scales.data();
    std::int32_t* sums = memory.sums.data();

    kernels.quantise(memory.context.data() + begin * hidden_, count, hidden_, quantised, scales);
    layer.attention_output.multiply(quantised, count, sums);
    kernels.dequantise_add_normalise_quantise(sums, count, hidden_, scales, layer.attention_output.scales(),
                                              layer.attention_output.bias(), x, layer.attention_norm, x, quantised_x,
                                              x_scales);
    layer.intermediate.multiply(quantised_x, count, sums);
    kernels.dequantise_gelu_quantise(sums, count, layer.intermediate.out(), x_scales, layer.intermediate.scales(),
                                     layer.intermediate.bias(), memory.inner_row.data(), quantised, scales);
    layer.output.multiply(quantised, count, sums);
    kernels.dequantise_add_normalise_quantise(sums, count, hidden_, scales, layer.output.scales(), layer.output.bias(),
                                              x, layer.output_norm, x, quantised_x, x_scales);
}

void Encoder::run_layer(const Layer& layer, std::span<const std::size_t> window_ends,
                        const std::span<const std::size_t>* wanted) const
{
    Scratch& memory = scratch();
    const std::size_t rows = window_ends.back();
    const std::size_t inner = layer.intermediate.out();
    make_room(memory.quantised, block_rows * std::max(inner, hidden_));
    make_room(memory.sums, block_rows * std::max(inner, 3 * hidden_));
    make_room(memory.inner_row, inner);

    // Each part is run as soon as it can be, while what it reads is in the cache. A row is overwritten only when
    // attention has what it needs of it.
    std::size_t ready = 0;    // rows of qkv
    std::size_t attended = 0; // rows of context
    std::size_t finished = 0; // of these, those that are through the feed-forward part
    std::size_t begin = 0;
    for (const std::size_t end : window_ends) {
        for (; ready < end; ready += std::min(block_rows, rows - ready)) {
            run_attention_input(layer, ready, std::min(block_rows, rows - ready));
        }
        std::size_t count = end - begin;
        const std::uint32_t* places = nullptr;
        if (wanted != nullptr) {
            memory.wanted.clear();
            for (std::size_t i = attended; i < wanted->size() && (*wanted)[i] < end; ++i) {
                const std::size_t row = (*wanted)[i];
                memory.wanted.push_back(static_cast<std::uint32_t>(row - begin));
                std::copy_n(memory.x.data() + row * hidden_, hidden_, memory.x.data() + i * hidden_);
            }
            count = memory.wanted.size();
            places = memory.wanted.data();
        }
        make_room(memory.attention, attention_scratch(end - begin));
        best_kernels().attention(memory.qkv.data() + begin * 3 * hidden_, end - begin, places, count, heads_,
                                 memory.attention.data(), memory.context.data() + attended * hidden_);
        attended += count;
        begin = end;
        while (attended - finished >= block_rows || (end == rows && finished < attended)) {
            const std::size_t block = std::min(block_rows, attended - finished);
            run_feed_forward(layer, finished, block);
            finished += block;
        }
    }
}

void Encoder::run(const EncoderInput& input, std::span<const std::size_t> rows, std::size_t kept,
                  LayerOutputs& outputs) const
{
    outputs.resize(kept);
    for (auto& output : outputs) {
        output.resize(rows.size() * hidden_);
    }
    if (input.pieces.empty()) {
        return;
    }
    Scratch& memory = scratch();
    const std::size_t size = input.pieces.size() + block_rows; // a block may be filled up with what lies behind
    make_room(memory.x, size * hidden_);
    make_room(memory.quantised_x, size * hidden_);
    make_room(memory.x_scales, size);
    make_room(memory.qkv, size * 3 * hidden_);
    make_room(memory.context, size * hidden_);
    make_room(memory.scales, block_rows);
    const std::size_t first_kept = layers_.size() + 1 - kept;
    const auto keep = [&](std::size_t stage) {
        if (stage < first_kept) {
            return;
        }
        float* out = outputs[stage - first_kept].data();
        for (std::size_t i = 0; i < rows.size(); ++i, out += hidden_) {
            // After the last layer only the wanted rows are left.
            const std::size_t row = stage == layers_.size() ? i : rows[i];
            std::copy_n(memory.x.data() + row * hidden_, hidden_, out);
        }
    };
    embed(input);
    keep(0);
    for (std::size_t stage = 1; stage <= layers_.size(); ++stage) {
        run_layer(layers_[stage - 1], input.window_ends, stage == layers_.size() ? &rows : nullptr);
        keep(stage);
    }
}

} // namespace triplewright
