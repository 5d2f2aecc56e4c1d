// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

/// \file
/// A part of kernels_impl.hpp: what happens to the rows of a layer between two products.

#ifndef TRIPLEWRIGHT_NLP_KERNELS_ROWS_HPP
#define TRIPLEWRIGHT_NLP_KERNELS_ROWS_HPP

#include "nlp/kernels_vectors.hpp"

namespace triplewright::TRIPLEWRIGHT_KERNELS_NAMESPACE {

namespace {

/// A row whose largest value is smaller is taken as zeros: 127 divided by it would not be finite.
constexpr float smallest_row = 1e-30F;

/// The lowest byte of each value's bits. Compilers take the values apart one by one.
TRIPLEWRIGHT_INLINE void store_low_bytes(const Floats& x, std::int8_t* to)
{
#if defined(__AVX512F__)
    const __m128i bytes = _mm512_cvtepi32_epi8((__m512i)x);
    std::memcpy(to, &bytes, sizeof bytes);
#elif defined(__SSE2__)
    __m128i parts[4];
    std::memcpy(parts, &x, sizeof x);
    for (__m128i& part : parts) {
        part = _mm_srai_epi32(_mm_slli_epi32(part, 24), 24);
    }
    const __m128i bytes = _mm_packs_epi16(_mm_packs_epi32(parts[0], parts[1]), _mm_packs_epi32(parts[2], parts[3]));
    std::memcpy(to, &bytes, sizeof bytes);
#else
    Ints bits;
    std::memcpy(&bits, &x, sizeof bits);
    const Bytes bytes = __builtin_convertvector(bits, Bytes);
    std::memcpy(to, &bytes, sizeof bytes);
#endif
}

/// q = round_half_even(x * (127 / largest)) of one row, and its scale.
TRIPLEWRIGHT_INLINE void quantise_row(const float* x, std::size_t width, float most, std::int8_t* q, float& scale)
{
    const bool is_zero = !(most >= smallest_row);
    scale = is_zero ? 0.0F : most / 127.0F;
    const float inverse = is_zero ? 0.0F : 127.0F / most;
    for (std::size_t i = 0; i < width; i += lanes) {
        Floats v;
        load(x + i, v);
        v = v * inverse + rounding_magic; // its lowest bits are the integer
        store_low_bytes(v, q + i);
    }
}

void quantise(const float* x, std::size_t rows, std::size_t width, std::int8_t* q, float* scales)
{
    for (std::size_t row = 0; row < rows; ++row, x += width, q += width) {
        Floats most = {};
        for (std::size_t i = 0; i < width; i += lanes) {
            Floats v;
            load(x + i, v);
            absolute(v);
            maximum(most, v);
        }
        quantise_row(x, width, largest(most), q, scales[row]);
    }
}

/// accumulator * (row_scale * column_scale) + bias of 16 columns.
TRIPLEWRIGHT_INLINE void dequantise_16(const std::int32_t* accumulator, float row_scale, const float* column_scales,
                                       const float* bias, Floats& value)
{
    Ints sums;
    std::memcpy(&sums, accumulator, sizeof sums);
    Floats columns;
    Floats offset;
    load(column_scales, columns);
    load(bias, offset);
    value = __builtin_convertvector(sums, Floats) * (row_scale * columns) + offset;
}

void dequantise(const std::int32_t* accumulator, std::size_t rows, std::size_t width, std::size_t stride,
                const float* row_scales, const float* column_scales, const float* bias, float* y)
{
    for (std::size_t row = 0; row < rows; ++row, accumulator += stride, y += width) {
        const float row_scale = row_scales[row];
        std::size_t i = 0;
        for (; i + lanes <= width; i += lanes) {
            Floats value;
            dequantise_16(accumulator + i, row_scale, column_scales + i, bias + i, value);
            store(value, y + i);
        }
        for (; i < width; ++i) {
            y[i] = static_cast<float>(accumulator[i]) * (row_scale * column_scales[i]) + bias[i];
        }
    }
}

void gelu(float* x, std::size_t size)
{
    constexpr std::size_t step = chains * lanes;
    std::size_t i = 0;
    Floats v[chains];
    for (; i + step <= size; i += step) {
        std::memcpy(v, x + i, sizeof v);
        gelu_of(v);
        std::memcpy(x + i, v, sizeof v);
    }
    if (i < size) {
        for (Floats& rest : v) {
            rest = Floats{};
        }
        std::memcpy(v, x + i, (size - i) * sizeof *x);
        gelu_of(v);
        std::memcpy(x + i, v, (size - i) * sizeof *x);
    }
}

/// `count` vectors of a row from `i` on: dequantised, through GELU, stored; `most` is the largest so far.
template <std::size_t count>
TRIPLEWRIGHT_INLINE void dequantise_gelu(const std::int32_t* accumulator, std::size_t i, float row_scale,
                                         const float* column_scales, const float* bias, float* y, Floats& most)
{
    Floats v[count];
    for (std::size_t k = 0; k < count; ++k) {
        const std::size_t at = i + k * lanes;
        dequantise_16(accumulator + at, row_scale, column_scales + at, bias + at, v[k]);
    }
    gelu_of(v);
    for (std::size_t k = 0; k < count; ++k) {
        store(v[k], y + i + k * lanes);
        absolute(v[k]);
        maximum(most, v[k]);
    }
}

void dequantise_gelu_quantise(const std::int32_t* accumulator, std::size_t rows, std::size_t width,
                              const float* row_scales, const float* column_scales, const float* bias, float* scratch,
                              std::int8_t* q, float* scales)
{
    for (std::size_t row = 0; row < rows; ++row, accumulator += width, q += width) {
        Floats most = {};
        std::size_t i = 0;
        for (; i + chains * lanes <= width; i += chains * lanes) {
            dequantise_gelu<chains>(accumulator, i, row_scales[row], column_scales, bias, scratch, most);
        }
        for (; i < width; i += lanes) {
            dequantise_gelu<1>(accumulator, i, row_scales[row], column_scales, bias, scratch, most);
        }
        quantise_row(scratch, width, largest(most), q, scales[row]);
    }
}

float square_root(float x)
{
    return __builtin_sqrtf(x);
}

/// Normalises a row in place, whose lanes' sum is known, and returns its largest absolute value.
TRIPLEWRIGHT_INLINE float normalise_row(const Floats& total, std::size_t width, const Norm& norm, float* y)
{
    const auto count = static_cast<float>(width);
    const float mean = sum(total) / count;
    Floats squares = {};
    for (std::size_t i = 0; i < width; i += lanes) {
        Floats v;
        load(y + i, v);
        v = v - mean;
        squares = squares + v * v;
    }
    const float inverse = 1.0F / square_root(sum(squares) / count + norm.epsilon);
    Floats most = {};
    for (std::size_t i = 0; i < width; i += lanes) {
        Floats v;
        Floats w;
        Floats b;
        load(y + i, v);
        load(norm.weight + i, w);
        load(norm.bias + i, b);
        v = (v - mean) * inverse * w + b;
        store(v, y + i);
        absolute(v);
        maximum(most, v);
    }
    return largest(most);
}

void normalise_quantise(std::size_t rows, std::size_t width, const Norm& norm, float* y, std::int8_t* q, float* scales)
{
    for (std::size_t row = 0; row < rows; ++row, y += width, q += width) {
        Floats total = {};
        for (std::size_t i = 0; i < width; i += lanes) {
            Floats v;
            load(y + i, v);
            total = total + v;
        }
        const float most = normalise_row(total, width, norm, y);
        quantise_row(y, width, most, q, scales[row]);
    }
}

void dequantise_add_normalise_quantise(const std::int32_t* accumulator, std::size_t rows, std::size_t width,
                                       const float* row_scales, const float* column_scales, const float* bias,
                                       const float* residual, const Norm& norm, float* y, std::int8_t* q, float* scales)
{
    for (std::size_t row = 0; row < rows; ++row, accumulator += width, residual += width, y += width, q += width) {
        Floats total = {};
        for (std::size_t i = 0; i < width; i += lanes) {
            Floats v;
            Floats r;
            dequantise_16(accumulator + i, row_scales[row], column_scales + i, bias + i, v);
            load(residual + i, r);
            v = v + r;
            total = total + v;
            store(v, y + i);
        }
        const float most = normalise_row(total, width, norm, y);
        quantise_row(y, width, most, q, scales[row]);
    }
}

} // namespace

} // namespace triplewright::TRIPLEWRIGHT_KERNELS_NAMESPACE

#endif
