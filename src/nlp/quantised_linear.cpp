// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

#include "nlp/quantised_linear.hpp"

#include <algorithm>
#include <cstdint>
#include <utility>
#include <vector>

#include <omp.h>
#include <oneapi/dnnl/dnnl.hpp>

#include "nlp/kernels.hpp"

namespace triplewright {

namespace {

/// Rows of one product: enough for full speed, few enough for the second-level cache.
constexpr std::size_t block_rows = 64;

/// Memory of a thread, kept between calls.
struct Scratch {
    std::vector<float> padded;
    std::vector<std::int8_t> quantised;
    std::vector<float> row_scales;
    std::vector<std::int32_t> accumulator;
    std::vector<std::uint8_t> workspace;
};

Scratch& scratch()
{
    static thread_local Scratch memory;
    return memory;
}

template <class T>
T* at_least(std::vector<T>& memory, std::size_t size)
{
    if (memory.size() < size) {
        memory.resize(size);
    }
    return memory.data();
}

dnnl::engine& engine()
{
    static dnnl::engine cpu(dnnl::engine::kind::cpu, 0);
    return cpu;
}

dnnl::stream& stream()
{
    static thread_local dnnl::stream in_order(engine());
    return in_order;
}

} // namespace

struct QuantisedLinear::State {
    std::size_t in = 0;
    std::size_t in_padded = 0;
    std::size_t out = 0;
    std::span<const float> scales;
    std::vector<float> bias;
    dnnl::matmul::primitive_desc description;
    dnnl::matmul product;
    dnnl::memory weights;
};

QuantisedLinear::QuantisedLinear(const ModelFile& model, const std::string& name, std::size_t in, std::size_t out)
    : QuantisedLinear(model.bytes(name + ".q", {out, in}), model.floats(name + ".scale", {out}),
                      model.floats(name + ".bias", {out}), in, out)
{
}

QuantisedLinear::QuantisedLinear(std::span<const std::int8_t> weights, std::span<const float> scales,
                                 std::span<const float> bias, std::size_t in, std::size_t out)
    : state_(std::make_unique<State>())
{
    using dnnl::memory;
    State& state = *state_;
    state.in = in;
    state.in_padded = round_up_16(in);
    state.out = out;
    state.scales = scales;
    state.bias.assign(bias.begin(), bias.end());
    state.bias.resize(out);

    std::vector<std::int8_t> padded(out * state.in_padded);
    for (std::size_t row = 0; row < out; ++row) {
        std::copy_n(weights.begin() + static_cast<std::ptrdiff_t>(row * in), in,
                    padded.begin() + static_cast<std::ptrdiff_t>(row * state.in_padded));
    }
    const auto m = static_cast<memory::dim>(block_rows);
    const auto k = static_cast<memory::dim>(state.in_padded);
    const auto n = static_cast<memory::dim>(out);
    const memory::desc source({m, k}, memory::data_type::s8, memory::format_tag::ab);
    const memory::desc packed({k, n}, memory::data_type::s8, memory::format_tag::any);
    const memory::desc target({m, n}, memory::data_type::s32, memory::format_tag::ab);
    dnnl::primitive_attr attributes;
    attributes.set_scratchpad_mode(dnnl::scratchpad_mode::user);
    const OneThread one_thread;
    state.description =
        dnnl::matmul::primitive_desc(dnnl::matmul::desc(source, packed, target), attributes, engine());
    state.product = dnnl::matmul(state.description);
    state.weights = memory(state.description.weights_desc(), engine());
    memory plain({{k, n}, memory::data_type::s8, memory::format_tag::ba}, engine(), padded.data());
    dnnl::reorder(plain, state.weights).execute(stream(), plain, state.weights);
    stream().wait();
}

QuantisedLinear::~QuantisedLinear() = default;
QuantisedLinear::QuantisedLinear(QuantisedLinear&&) noexcept = default;
QuantisedLinear& QuantisedLinear::operator=(QuantisedLinear&&) noexcept = default;

std::size_t QuantisedLinear::in() const { return state_->in; }
std::size_t QuantisedLinear::out() const { return state_->out; }

void QuantisedLinear::apply(const float* x, std::size_t rows, float* y) const
{
    using dnnl::memory;
    const State& state = *state_;
    const Kernels& kernels = best_kernels();
    Scratch& memories = scratch();
    const std::size_t width = state.in_padded;
    std::int8_t* quantised = at_least(memories.quantised, block_rows * width);
    float* row_scales = at_least(memories.row_scales, block_rows);
    std::int32_t* accumulator = at_least(memories.accumulator, block_rows * state.out);
    const memory::desc& workspace_desc = state.description.scratchpad_desc();
    std::uint8_t* workspace = at_least(memories.workspace, workspace_desc.get_size() + 64);

    const memory source(state.description.src_desc(), engine(), quantised);
    const memory target(state.description.dst_desc(), engine(), accumulator);
    const memory extra(workspace_desc, engine(), workspace);
    for (std::size_t begin = 0; begin < rows; begin += block_rows) {
        const std::size_t count = std::min(block_rows, rows - begin);
        const float* block = x + begin * state.in;
        if (width != state.in) {
            float* padded = at_least(memories.padded, block_rows * width);
            std::fill_n(padded, count * width, 0.0F);
            for (std::size_t row = 0; row < count; ++row) {
                std::copy_n(block + row * state.in, state.in, padded + row * width);
            }
            block = padded;
        }
        kernels.quantise(block, count, width, quantised, row_scales);
        std::fill(quantised + count * width, quantised + block_rows * width, std::int8_t{0});
        state.product.execute(stream(), {{DNNL_ARG_SRC, source},
                                         {DNNL_ARG_WEIGHTS, state.weights},
                                         {DNNL_ARG_DST, target},
                                         {DNNL_ARG_SCRATCHPAD, extra}});
        kernels.dequantise(accumulator, count, state.out, state.out, row_scales, state.scales.data(),
                           state.bias.data(), y + begin * state.out);
    }
}

OneThread::OneThread() : before_(omp_get_max_threads()) { omp_set_num_threads(1); }
OneThread::~OneThread() { omp_set_num_threads(before_); }

} // namespace triplewright
