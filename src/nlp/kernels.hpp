// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

/// \file
/// The element-wise arithmetic of the encoder: everything but the 8-bit products. Plain IEEE single precision in a
/// fixed order, without fused multiply-add, compiled for several instruction sets: all give the same bits.

#ifndef TRIPLEWRIGHT_NLP_KERNELS_HPP
#define TRIPLEWRIGHT_NLP_KERNELS_HPP

#include <cstddef>
#include <cstdint>

namespace triplewright {

/// Matrices are row-major and dense. Widths are multiples of 16 unless said otherwise.
struct Kernels {
    /// q = round_half_even(x / s), s = max|x| / 127 of the row (0 for a row of zeros).
    void (*quantise)(const float* x, std::size_t rows, std::size_t width, std::int8_t* q, float* scales);
    /// y = accumulator * (row_scale * column_scale) + bias; any width.
    void (*dequantise)(const std::int32_t* accumulator, std::size_t rows, std::size_t width, std::size_t stride,
                       const float* row_scales, const float* column_scales, const float* bias, float* y);
    /// x = x * (1 + erf(x / sqrt 2)) / 2 in place; any size. Error of erf below 2e-7 (Abramowitz and Stegun 7.1.26).
    void (*gelu)(float* x, std::size_t size);
    /// y = layer_norm(x + residual) * weight + bias; `residual` may be null; y may be x.
    void (*add_norm)(const float* x, const float* residual, std::size_t rows, std::size_t width, const float* weight,
                     const float* bias, float epsilon, float* y);
    /// Self-attention of one window: rows of `qkv` are query, key, value, each heads * 32 wide, the scale already in
    /// the query. `scratch` holds `attention_scratch(length)` floats.
    void (*attention)(const float* qkv, std::size_t length, std::size_t heads, float* scratch, float* y);
    /// y[i][j] = sum over k of a[i][k] * b[j][k]; `scratch` holds (width + 4) * round_up_16(b_rows) floats.
    void (*product)(const float* a, std::size_t a_rows, const float* b, std::size_t b_rows, std::size_t width,
                    float* scratch, float* y);
    /// y[i] = m[i][0..width) * x + m[i][width]: `rows` rows of width + 1 floats, the last one a bias.
    void (*affine)(const float* m, std::size_t rows, const float* x, std::size_t width, float* y);
};

constexpr std::size_t attention_head_width = 32;

[[nodiscard]] constexpr std::size_t round_up_16(std::size_t n)
{
    return (n + 15) / 16 * 16;
}

/// Keys transposed, and a row of scores for four queries.
[[nodiscard]] constexpr std::size_t attention_scratch(std::size_t length)
{
    return (attention_head_width + 4) * round_up_16(length);
}

namespace baseline {
extern const Kernels kernels;
}
#ifdef TRIPLEWRIGHT_X86_64_KERNELS
namespace avx2 {
extern const Kernels kernels;
}
namespace avx512 {
extern const Kernels kernels;
}
#endif

/// The fastest kernels that this processor can run.
[[nodiscard]] const Kernels& best_kernels();

} // namespace triplewright

#endif
