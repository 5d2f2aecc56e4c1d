// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

/// \file
/// The kernels' code, included once by each kernels_<instruction set>.cpp, which sets TRIPLEWRIGHT_KERNELS_NAMESPACE.
/// Lanes are spelled out with the compilers' vector type of 16 floats, so sums have one order whatever the registers.

#include <cstring>

#include "nlp/kernels.hpp"

namespace triplewright::TRIPLEWRIGHT_KERNELS_NAMESPACE {

namespace {

constexpr std::size_t lanes = 16;

using Floats = float __attribute__((vector_size(lanes * sizeof(float))));
using Ints = std::int32_t __attribute__((vector_size(lanes * sizeof(std::int32_t))));
using Bytes = std::int8_t __attribute__((vector_size(lanes)));

#define TRIPLEWRIGHT_INLINE inline __attribute__((always_inline))

TRIPLEWRIGHT_INLINE void load(const float* from, Floats& to)
{
    std::memcpy(&to, from, sizeof to);
}

TRIPLEWRIGHT_INLINE void store(const Floats& from, float* to)
{
    std::memcpy(to, &from, sizeof from);
}

TRIPLEWRIGHT_INLINE void fill(float value, Floats& to)
{
    to = value - Floats{};
}

/// Sum of the lanes in a fixed tree.
TRIPLEWRIGHT_INLINE float sum(const Floats& x)
{
    float values[lanes];
    store(x, values);
    for (std::size_t half = lanes / 2; half > 0; half /= 2) {
        for (std::size_t i = 0; i < half; ++i) {
            values[i] += values[i + half];
        }
    }
    return values[0];
}

TRIPLEWRIGHT_INLINE float largest(const Floats& x)
{
    float values[lanes];
    store(x, values);
    float out = values[0];
    for (std::size_t i = 1; i < lanes; ++i) {
        out = values[i] > out ? values[i] : out;
    }
    return out;
}

TRIPLEWRIGHT_INLINE void maximum(Floats& a, const Floats& b)
{
    a = b > a ? b : a;
}

/// Adding and taking away 1.5 * 2^23 rounds to the nearest integer, halves to even; for |x| < 2^22.
constexpr float rounding_magic = 12582912.0F;

/// e^x for x <= 0: 2^n times a polynomial of degree 6 on [-ln 2 / 2, ln 2 / 2]; relative error below 3e-7, 0 below -87.
TRIPLEWRIGHT_INLINE void exponential(Floats& x)
{
    Floats low;
    fill(-87.0F, low);
    const Ints underflow = x < low;
    x = underflow ? low : x;
    Floats n = x * 1.44269504F + rounding_magic;
    n = n - rounding_magic;
    Floats r = x - n * 0.693359375F;
    r = r - n * -2.12194440e-4F;
    Floats p = r * 1.38888889e-3F + 8.33333333e-3F;
    p = p * r + 4.16666667e-2F;
    p = p * r + 1.66666667e-1F;
    p = p * r + 0.5F;
    p = p * r + 1.0F;
    p = p * r + 1.0F;
    const Ints power = (__builtin_convertvector(n, Ints) + 127) << 23;
    Floats scale;
    std::memcpy(&scale, &power, sizeof scale);
    x = underflow ? Floats{} : p * scale;
}

TRIPLEWRIGHT_INLINE void gelu_16(Floats& x)
{
    const Floats z = x * 0.70710678F;
    const Floats a = z < 0 ? -z : z;
    Floats e = -(a * a);
    exponential(e);
    const Floats t = 1.0F / (a * 0.3275911F + 1.0F);
    Floats p = t * 1.061405429F + -1.453152027F;
    p = p * t + 1.421413741F;
    p = p * t + -0.284496736F;
    p = p * t + 0.254829592F;
    p = p * t;
    const Floats positive = 1.0F - p * e;
    const Floats erf = z < 0 ? -positive : positive;
    x = x * 0.5F * (1.0F + erf);
}

void quantise(const float* x, std::size_t rows, std::size_t width, std::int8_t* q, float* scales)
{
    for (std::size_t row = 0; row < rows; ++row, x += width, q += width) {
        Floats most = {};
        for (std::size_t i = 0; i < width; i += lanes) {
            Floats v;
            load(x + i, v);
            maximum(most, v < 0 ? -v : v);
        }
        const float scale = largest(most) / 127.0F;
        scales[row] = scale;
        const float inverse_guard = scale > 0 ? scale : 1.0F;
        for (std::size_t i = 0; i < width; i += lanes) {
            Floats v;
            load(x + i, v);
            v = v / inverse_guard + rounding_magic;
            v = v - rounding_magic;
            const Bytes bytes = __builtin_convertvector(__builtin_convertvector(v, Ints), Bytes);
            std::memcpy(q + i, &bytes, sizeof bytes);
        }
    }
}

void dequantise(const std::int32_t* accumulator, std::size_t rows, std::size_t width, std::size_t stride,
                const float* row_scales, const float* column_scales, const float* bias, float* y)
{
    for (std::size_t row = 0; row < rows; ++row, accumulator += stride, y += width) {
        const float row_scale = row_scales[row];
        std::size_t i = 0;
        for (; i + lanes <= width; i += lanes) {
            Ints sums;
            std::memcpy(&sums, accumulator + i, sizeof sums);
            Floats columns;
            Floats offset;
            load(column_scales + i, columns);
            load(bias + i, offset);
            const Floats value = __builtin_convertvector(sums, Floats) * (row_scale * columns) + offset;
            store(value, y + i);
        }
        for (; i < width; ++i) {
            y[i] = static_cast<float>(accumulator[i]) * (row_scale * column_scales[i]) + bias[i];
        }
    }
}

void gelu(float* x, std::size_t size)
{
    std::size_t i = 0;
    for (; i + lanes <= size; i += lanes) {
        Floats v;
        load(x + i, v);
        gelu_16(v);
        store(v, x + i);
    }
    if (i < size) {
        Floats v = {};
        std::memcpy(&v, x + i, (size - i) * sizeof(float));
        gelu_16(v);
        std::memcpy(x + i, &v, (size - i) * sizeof(float));
    }
}

float square_root(float x)
{
    return __builtin_sqrtf(x);
}

void add_norm(const float* x, const float* residual, std::size_t rows, std::size_t width, const float* weight,
              const float* bias, float epsilon, float* y)
{
    const auto count = static_cast<float>(width);
    for (std::size_t row = 0; row < rows; ++row, x += width, y += width) {
        Floats total = {};
        for (std::size_t i = 0; i < width; i += lanes) {
            Floats v;
            load(x + i, v);
            if (residual != nullptr) {
                Floats r;
                load(residual + i, r);
                v = v + r;
            }
            total = total + v;
            store(v, y + i);
        }
        const float mean = sum(total) / count;
        Floats squares = {};
        for (std::size_t i = 0; i < width; i += lanes) {
            Floats v;
            load(y + i, v);
            v = v - mean;
            squares = squares + v * v;
        }
        const float deviation = square_root(sum(squares) / count + epsilon);
        for (std::size_t i = 0; i < width; i += lanes) {
            Floats v;
            Floats w;
            Floats b;
            load(y + i, v);
            load(weight + i, w);
            load(bias + i, b);
            v = (v - mean) / deviation * w + b;
            store(v, y + i);
        }
        residual = residual == nullptr ? nullptr : residual + width;
    }
}

constexpr std::size_t query_block = 4;

/// Scores of up to four queries against all keys: scores[q][j] = sum over d of query[q][d] * keys[d][j].
TRIPLEWRIGHT_INLINE void score(const float* const* queries, const float* keys, std::size_t width, std::size_t stride,
                               float* scores)
{
    for (std::size_t j = 0; j < stride; j += lanes) {
        Floats a = {};
        Floats b = {};
        Floats c = {};
        Floats d = {};
        for (std::size_t k = 0; k < width; ++k) {
            Floats key;
            load(keys + k * stride + j, key);
            a = a + key * queries[0][k];
            b = b + key * queries[1][k];
            c = c + key * queries[2][k];
            d = d + key * queries[3][k];
        }
        store(a, scores + j);
        store(b, scores + stride + j);
        store(c, scores + 2 * stride + j);
        store(d, scores + 3 * stride + j);
    }
}

void transpose(const float* from, std::size_t rows, std::size_t row_stride, std::size_t width, std::size_t stride,
               float* to)
{
    for (std::size_t k = 0; k < width; ++k) {
        for (std::size_t j = 0; j < rows; ++j) {
            to[k * stride + j] = from[j * row_stride + k];
        }
        for (std::size_t j = rows; j < stride; ++j) {
            to[k * stride + j] = 0;
        }
    }
}

/// Softmax of the first `length` scores in place; those behind become 0. Returns 1 / the sum, which is not applied.
TRIPLEWRIGHT_INLINE float softmax(float* scores, std::size_t length, std::size_t stride)
{
    float most = scores[0];
    for (std::size_t j = 1; j < length; ++j) {
        most = scores[j] > most ? scores[j] : most;
    }
    for (std::size_t j = length; j < stride; ++j) {
        scores[j] = most - 1000.0F;
    }
    Floats total = {};
    for (std::size_t j = 0; j < stride; j += lanes) {
        Floats v;
        load(scores + j, v);
        v = v - most;
        exponential(v);
        total = total + v;
        store(v, scores + j);
    }
    return 1.0F / sum(total);
}

void attention(const float* qkv, std::size_t length, std::size_t heads, float* scratch, float* y)
{
    constexpr std::size_t width = attention_head_width;
    const std::size_t hidden = heads * width;
    const std::size_t row = 3 * hidden;
    const std::size_t stride = round_up_16(length);
    float* keys = scratch;
    float* scores = scratch + width * stride;
    for (std::size_t head = 0; head < heads; ++head) {
        const float* query = qkv + head * width;
        const float* value = qkv + 2 * hidden + head * width;
        transpose(qkv + hidden + head * width, length, row, width, stride, keys);
        for (std::size_t i = 0; i < length; i += query_block) {
            const std::size_t count = length - i < query_block ? length - i : query_block;
            const float* queries[query_block];
            for (std::size_t q = 0; q < query_block; ++q) {
                queries[q] = query + (i + (q < count ? q : 0)) * row;
            }
            score(queries, keys, width, stride, scores);
            for (std::size_t q = 0; q < count; ++q) {
                float* weights = scores + q * stride;
                const float normaliser = softmax(weights, length, stride);
                Floats low = {};
                Floats high = {};
                for (std::size_t j = 0; j < length; ++j) {
                    Floats v;
                    load(value + j * row, v);
                    low = low + v * weights[j];
                    load(value + j * row + lanes, v);
                    high = high + v * weights[j];
                }
                float* out = y + (i + q) * hidden + head * width;
                low = low * normaliser;
                high = high * normaliser;
                store(low, out);
                store(high, out + lanes);
            }
        }
    }
}

void product(const float* a, std::size_t a_rows, const float* b, std::size_t b_rows, std::size_t width, float* scratch,
             float* y)
{
    const std::size_t stride = round_up_16(b_rows);
    transpose(b, b_rows, width, width, stride, scratch);
    float* scores = scratch + width * stride;
    for (std::size_t i = 0; i < a_rows; i += query_block) {
        const std::size_t count = a_rows - i < query_block ? a_rows - i : query_block;
        const float* rows[query_block];
        for (std::size_t q = 0; q < query_block; ++q) {
            rows[q] = a + (i + (q < count ? q : 0)) * width;
        }
        score(rows, scratch, width, stride, scores);
        for (std::size_t q = 0; q < count; ++q) {
            std::memcpy(y + (i + q) * b_rows, scores + q * stride, b_rows * sizeof(float));
        }
    }
}

void affine(const float* m, std::size_t rows, const float* x, std::size_t width, float* y)
{
    for (std::size_t row = 0; row < rows; ++row, m += width + 1) {
        Floats total = {};
        for (std::size_t i = 0; i < width; i += lanes) {
            Floats a;
            Floats b;
            load(m + i, a);
            load(x + i, b);
            total = total + a * b;
        }
        y[row] = sum(total) + m[width];
    }
}

} // namespace

extern const Kernels kernels;
const Kernels kernels = {quantise, dequantise, gelu, add_norm, attention, product, affine};

} // namespace triplewright::TRIPLEWRIGHT_KERNELS_NAMESPACE
