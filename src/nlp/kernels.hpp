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

/// What layer normalisation does to a row of mean 0 and variance 1.
struct Norm {
    const float* weight = nullptr;
    const float* bias = nullptr;
    float epsilon = 0; ///< Added to the variance.
};

/// Matrices are row-major and dense. Widths are multiples of 16 unless said otherwise. A quantised row q, with scale s,
/// stands for q * s: q = round_half_even(x * (127 / max|x|)), s = max|x| / 127, and 0 for a row of zeros.
struct Kernels {
    void (*quantise)(const float* x, std::size_t rows, std::size_t width, std::int8_t* q, float* scales);
    /// y = accumulator * (row_scale * column_scale) + bias; any width.
    void (*dequantise)(const std::int32_t* accumulator, std::size_t rows, std::size_t width, std::size_t stride,
                       const float* row_scales, const float* column_scales, const float* bias, float* y);
    /// x = x * (1 + erf(x / sqrt 2)) / 2 in place; any size. Error below 1e-6 * max(1, |x|).
    void (*gelu)(float* x, std::size_t size);
    /// Quantised gelu(y), y as `dequantise` makes it; `scratch` holds a row of floats.
    void (*dequantise_gelu_quantise)(const std::int32_t* accumulator, std::size_t rows, std::size_t width,
                                     const float* row_scales, const float* column_scales, const float* bias,
                                     float* scratch, std::int8_t* q, float* scales);
    /// y = layer_norm(y), and the same quantised.
    void (*normalise_quantise)(std::size_t rows, std::size_t width, const Norm& norm, float* y, std::int8_t* q,
                               float* scales);
    /// y = layer_norm(accumulator * (row_scale * column_scale) + bias + residual), and the same quantised. y may be
    /// residual.
    void (*dequantise_add_normalise_quantise)(const std::int32_t* accumulator, std::size_t rows, std::size_t width,
                                              const float* row_scales, const float* column_scales, const float* bias,
                                              const float* residual, const Norm& norm, float* y, std::int8_t* q,
                                              float* scales);
    /// Self-attention of one window: rows of `qkv` are query, key, value, each heads * 32 wide, the scale already in
    /// the query. y gets a row for each of the `count` rows `wanted`, null: 0 up to count. `scratch` holds
    /// `attention_scratch(length)` floats.
    void (*attention)(const float* qkv, std::size_t length, const std::uint32_t* wanted, std::size_t count,
                      std::size_t heads, float* scratch, float* y);
    /// y[i][j] = sum over k of a[i][k] * b[j][k]; `scratch` holds
    /// `product_scratch(width, b_rows)` floats.
    void (*product)(const float* a, std::size_t a_rows, const float* b, std::size_t b_rows, std::size_t width,
                    float* scratch, float* y);
    /// y[i] = m[i][0..width) * x + m[i][width]: `rows` rows of width + 1 floats, the last one a bias.
    void (*affine)(const float* m, std::size_t rows, const float* x, std::size_t width, float* y);
    /// The sum over i of output[i] * max(0, a[i] + c[i] + sum over the `count` rows of table[row][i]).
    float (*sum_rectified)(const float* a, const float* c, const float* table, const std::uint16_t* rows,
                           std::size_t count, const float* output, std::size_t width);
};

constexpr std::size_t attention_head_width = 32;

[[nodiscard]] constexpr std::size_t round_up_16(std::size_t n)
{
    return (n + 15) / 16 * 16;
}

/// Rows that are multiplied at once, at most.
constexpr std::size_t largest_block = 8;

/// A transposed matrix, and a row of scores for a block of queries.
[[nodiscard]] constexpr std::size_t product_scratch(std::size_t width, std::size_t rows)
{
    return (width + largest_block) * round_up_16(rows);
}

[[nodiscard]] constexpr std::size_t attention_scratch(std::size_t length)
{
    return product_scratch(attention_head_width, length);
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
