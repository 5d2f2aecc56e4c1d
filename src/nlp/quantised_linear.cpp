// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

#include "nlp/quantised_linear.hpp"

#include <algorithm>
#include <cstdint>
#include <numeric>
#include <utility>
#include <vector>

#include <oneapi/dnnl/dnnl.hpp>

#include "nlp/kernels.hpp"

// oneDNN's threads are those of GCC's OpenMP runtime, whatever compiler builds this file; another compiler's <omp.h>
// would set the number of another runtime.
extern "C" {
int omp_get_max_threads(void);
void omp_set_num_threads(int count);
}

namespace triplewright {

namespace {

/// Rows of one product: many while there are many (few enough for the second-level cache), few for what is left, as the
/// last product is filled up with zeros.
constexpr std::size_t large_block = 64;
constexpr std::size_t small_block = 16;

/// Memory of a thread, kept between calls.
struct Scratch {
    std::vector<float> padded;
    std::vector<std::int8_t> quantised;
    std::vector<float> row_scales;
    std::vector<std::int32_t> accumulator;
    std::vector<std::uint8_t> workspace;

    /// oneDNN's view of a dense matrix somewhere. Making one takes a microsecond, so each kind is made once.
    struct View {
        dnnl::memory::data_type type;
        std::size_t rows;
        std::size_t columns;
        dnnl::memory memory;
    };
    std::vector<View> views;
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

dnnl::memory::desc matrix(dnnl::memory::data_type type, std::size_t rows, std::size_t columns)
{
    return {{static_cast<dnnl::memory::dim>(rows), static_cast<dnnl::memory::dim>(columns)},
            type,
            dnnl::memory::format_tag::ab};
}

/// This thread's view of a matrix at `data`; good until the next of that kind.
dnnl_memory_t view(dnnl::memory::data_type type, std::size_t rows, std::size_t columns, const void* data)
{
    std::vector<Scratch::View>& views = scratch().views;
    auto found = std::find_if(views.begin(), views.end(), [&](const Scratch::View& known) {
        return known.type == type && known.rows == rows && known.columns == columns;
    });
    if (found == views.end()) {
        dnnl::memory memory(matrix(type, rows, columns), engine(), nullptr);
        found = views.insert(found, {type, rows, columns, std::move(memory)});
    }
    found->memory.set_data_handle(const_cast<void*>(data), stream());
    return found->memory.get();
}

} // namespace

struct QuantisedLinear::State {
    std::size_t in = 0;
    std::size_t in_padded = 0;
    std::size_t out = 0;
    std::span<const float> scales;
    std::vector<float> bias;
    dnnl::memory weights;

    /// A product of a fixed number of rows.
    struct Product {
        std::size_t rows = 0;
        std::size_t workspace = 0; ///< Bytes.
        dnnl::memory::desc weights;
        dnnl::matmul run;
    };
    Product large;
    Product small;
    /// The weights of a single output. oneDNN multiplies a matrix by a vector with the two's roles exchanged, and then
    /// sums of 8-bit products no longer fit where the processor has none of its own for them.
    std::vector<std::int8_t> only_row;

    [[nodiscard]] Product make_product(std::size_t rows, const dnnl::memory::desc& packed) const
    {
        using dnnl::memory;
        const memory::desc source = matrix(memory::data_type::s8, rows, in_padded);
        const memory::desc target = matrix(memory::data_type::s32, rows, out);
        dnnl::primitive_attr attributes;
        attributes.set_scratchpad_mode(dnnl::scratchpad_mode::user);
        const dnnl::matmul::primitive_desc description(dnnl::matmul::desc(source, packed, target), attributes,
                                                       engine());
        return {rows, description.scratchpad_desc().get_size(), description.weights_desc(), dnnl::matmul(description)};
    }

    void run(const Product& product, const std::int8_t* x, std::int32_t* accumulator) const
    {
        using type = dnnl::memory::data_type;
        dnnl_exec_arg_t arguments[] = {{DNNL_ARG_SRC, view(type::s8, product.rows, in_padded, x)},
                                       {DNNL_ARG_WEIGHTS, weights.get()},
                                       {DNNL_ARG_DST, view(type::s32, product.rows, out, accumulator)},
                                       {DNNL_ARG_SCRATCHPAD, nullptr}};
        int count = 3;
        if (product.workspace > 0) {
            std::uint8_t* space = at_least(scratch().workspace, product.workspace);
            arguments[count++].memory = view(type::u8, 1, product.workspace, space);
        }
        dnnl::error::wrap_c_api(dnnl_primitive_execute(product.run.get(), stream().get(), count, arguments),
                                "a product of 8-bit integers could not be computed");
    }
};

QuantisedLinear::QuantisedLinear(const ModelFile& model, const std::string& name, std::size_t in, std::size_t out)
    : QuantisedLinear(model.bytes(name + ".q", {out, in}), model.floats(name + ".scale", {out}),
                      model.floats(name + ".bias", {out}), in, out)
{}

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
    if (out == 1) {
        state.only_row = std::move(padded);
        return;
    }
    const auto k = static_cast<memory::dim>(state.in_padded);
    const auto n = static_cast<memory::dim>(out);
    const OneThread one_thread;
    state.large = state.make_product(large_block, memory::desc({k, n}, memory::data_type::s8, memory::format_tag::any));
    state.small = state.make_product(small_block, state.large.weights);
    state.weights = memory(state.large.weights, engine());
    memory plain({{k, n}, memory::data_type::s8, memory::format_tag::ba}, engine(), padded.data());
    dnnl::reorder(plain, state.weights).execute(stream(), plain, state.weights);
    stream().wait();
}

QuantisedLinear::~QuantisedLinear() = default;
QuantisedLinear::QuantisedLinear(QuantisedLinear&&) noexcept = default;
QuantisedLinear& QuantisedLinear::operator=(QuantisedLinear&&) noexcept = default;

std::size_t QuantisedLinear::in() const
{
    return state_->in;
}
std::size_t QuantisedLinear::out() const
{
    return state_->out;
}

const float* QuantisedLinear::scales() const
{
    return state_->scales.data();
}
const float* QuantisedLinear::bias() const
{
    return state_->bias.data();
}

std::size_t QuantisedLinear::padded_rows(std::size_t rows)
{
    const std::size_t rest = rows % large_block;
    return rows - rest + (rest > large_block - small_block ? large_block : round_up_16(rest));
}

void QuantisedLinear::multiply(const std::int8_t* x, std::size_t rows, std::int32_t* sums) const
{
    if (!state_->only_row.empty()) {
        for (std::size_t row = 0; row < rows; ++row, x += state_->in_padded) {
            sums[row] = std::inner_product(state_->only_row.begin(), state_->only_row.end(), x, std::int32_t{0});
        }
        return;
    }
    for (std::size_t begin = 0; begin < rows;) {
        const bool large = rows - begin > large_block - small_block;
        state_->run(large ? state_->large : state_->small, x + begin * state_->in_padded, sums + begin * state_->out);
        begin += large ? large_block : small_block;
    }
}

void QuantisedLinear::apply(const float* x, std::size_t rows, float* y) const
{
    const State& state = *state_;
    const Kernels& kernels = best_kernels();
    Scratch& memories = scratch();
    const std::size_t width = state.in_padded;
    std::int8_t* quantised = at_least(memories.quantised, large_block * width);
    float* row_scales = at_least(memories.row_scales, large_block);
    std::int32_t* accumulator = at_least(memories.accumulator, large_block * state.out);

    for (std::size_t begin = 0; begin < rows; begin += large_block) {
        const std::size_t count = std::min(large_block, rows - begin);
        const float* from = x + begin * state.in;
        if (width != state.in) {
            float* padded = at_least(memories.padded, large_block * width);
            std::fill_n(padded, count * width, 0.0F);
            for (std::size_t row = 0; row < count; ++row) {
                std::copy_n(from + row * state.in, state.in, padded + row * width);
            }
            from = padded;
        }
        kernels.quantise(from, count, width, quantised, row_scales);
        multiply(quantised, count, accumulator);
        kernels.dequantise(accumulator, count, state.out, state.out, row_scales, state.scales.data(), state.bias.data(),
                           y + begin * state.out);
    }
}

OneThread::OneThread() : before_(omp_get_max_threads())
{
    omp_set_num_threads(1);
}
OneThread::~OneThread()
{
    omp_set_num_threads(before_);
}

} // namespace triplewright
