// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

/// \file
/// The kernels' code, included once by each kernels_<instruction set>.cpp, which sets TRIPLEWRIGHT_KERNELS_NAMESPACE.
/// Lanes are spelled out with the compilers' vector type of 16 floats, so sums have one order whatever the registers.

#include <cstring>

#ifdef __SSE2__
#include <immintrin.h>
#endif

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

using EightFloats = float __attribute__((vector_size(8 * sizeof(float))));
using FourFloats = float __attribute__((vector_size(4 * sizeof(float))));

/// Both halves of the lanes by `join`, until four are left, then these one by one: a fixed tree.
template <class Join>
TRIPLEWRIGHT_INLINE float reduce(const Floats& x, Join join)
{
    EightFloats eight[2];
    std::memcpy(eight, &x, sizeof x);
    const EightFloats joined = join(eight[0], eight[1]);
    FourFloats four[2];
    std::memcpy(four, &joined, sizeof joined);
    const FourFloats last = join(four[0], four[1]);
    return join(join(last[0], last[2]), join(last[1], last[3]));
}

/// Sum of the lanes.
TRIPLEWRIGHT_INLINE float sum(const Floats& x)
{
    return reduce(x, [](const auto& a, const auto& b) { return a + b; });
}

TRIPLEWRIGHT_INLINE float largest(const Floats& x)
{
    return reduce(x, [](const auto& a, const auto& b) { return b > a ? b : a; });
}

// Compilers make two instructions of these comparisons; the processor's own say the same of zeros and NaN too.
TRIPLEWRIGHT_INLINE void maximum(Floats& a, const Floats& b)
{
#ifdef __AVX512F__
    a = (Floats)_mm512_max_ps((__m512)b, (__m512)a);
#else
    a = b > a ? b : a;
#endif
}

TRIPLEWRIGHT_INLINE void minimum(Floats& a, const Floats& b)
{
#ifdef __AVX512F__
    a = (Floats)_mm512_min_ps((__m512)b, (__m512)a);
#else
    a = b < a ? b : a;
#endif
}

TRIPLEWRIGHT_INLINE void absolute(Floats& x)
{
    Ints bits;
    std::memcpy(&bits, &x, sizeof bits);
    bits &= 0x7FFFFFFF;
    std::memcpy(&x, &bits, sizeof x);
}

/// Adding and taking away 1.5 * 2^23 rounds to the nearest integer, halves to even; for |x| < 2^22.
constexpr float rounding_magic = 12582912.0F;

/// Vectors whose long chains of operations run side by side.
constexpr std::size_t chains = 4;

/// v[i] = v[i] * x[i] + c.
template <std::size_t count>
TRIPLEWRIGHT_INLINE void multiply_add(Floats (&v)[count], const Floats (&x)[count], float c)
{
    for (std::size_t i = 0; i < count; ++i) {
        v[i] = v[i] * x[i] + c;
    }
}

/// 2^x for x <= 0, 2^-126 below -126: 2^n times a polynomial of degree 5 on [-1/2, 1/2]; relative error below 2e-7.
template <std::size_t count>
TRIPLEWRIGHT_INLINE void power_of_two(Floats (&x)[count])
{
    Floats lowest;
    fill(-126.0F, lowest);
    Floats shifted[count]; // its lowest bits are n
    Floats r[count];
    Floats p[count];
    for (std::size_t i = 0; i < count; ++i) {
        maximum(x[i], lowest);
        shifted[i] = x[i] + rounding_magic;
        r[i] = x[i] - (shifted[i] - rounding_magic);
        fill(1.326472731307149e-3F, p[i]);
    }
    multiply_add(p, r, 9.671512991189957e-3F);
    multiply_add(p, r, 5.550733581185341e-2F);
    multiply_add(p, r, 2.4022242426872253e-1F);
    multiply_add(p, r, 6.931470036506653e-1F);
    multiply_add(p, r, 1.0F);
    for (std::size_t i = 0; i < count; ++i) {
        Ints n;
        Ints bits;
        std::memcpy(&n, &shifted[i], sizeof n);
        std::memcpy(&bits, &p[i], sizeof bits);
        bits += n << 23;
        std::memcpy(&x[i], &bits, sizeof bits);
    }
}

/// Where the normal distribution is 0 or 1 in single precision, nearly; the polynomial is exact there.
constexpr float gelu_limit = 4.9F;

/// x * Phi(x), Phi the normal distribution: an odd polynomial in x, written in t = 2 (x / limit)^2 - 1 for small
/// coefficients. Error below 1e-6 * max(1, |x|).
template <std::size_t count>
TRIPLEWRIGHT_INLINE void gelu_of(Floats (&x)[count])
{
    Floats limit;
    fill(gelu_limit, limit);
    Floats c[count];
    Floats t[count];
    Floats p[count];
    for (std::size_t i = 0; i < count; ++i) {
        c[i] = x[i];
        maximum(c[i], -limit);
        minimum(c[i], limit);
        t[i] = c[i] * c[i] * 8.329862356185913e-2F - 1.0F;
        fill(-9.522764594294131e-4F, p[i]);
    }
    multiply_add(p, t, 2.662971615791321e-3F);
    multiply_add(p, t, -3.095123218372464e-3F);
    multiply_add(p, t, 4.432670772075653e-3F);
    multiply_add(p, t, -9.497496299445629e-3F);
    multiply_add(p, t, 1.5991445630788803e-2F);
    multiply_add(p, t, -2.2733008489012718e-2F);
    multiply_add(p, t, 3.0924296006560326e-2F);
    multiply_add(p, t, -4.054662212729454e-2F);
    multiply_add(p, t, 5.224643647670746e-2F);
    multiply_add(p, t, -7.1623295545578e-2F);
    multiply_add(p, t, 1.4423081278800964e-1F);
    for (std::size_t i = 0; i < count; ++i) {
        x[i] = x[i] * (c[i] * p[i] + 0.5F);
    }
}

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

// Queries that are worked on at once: as many as there are registers for. What is computed does not depend on it.
#ifdef __AVX512F__
constexpr std::size_t query_block = largest_block;
#else
constexpr std::size_t query_block = largest_block / 2;
#endif

/// scores[q][j] = sum over d of queries[q][d] * keys[d][j], for `block` queries and `stride` keys.
template <std::size_t block>
TRIPLEWRIGHT_INLINE void score(const float* const* queries, const float* keys, std::size_t width, std::size_t stride,
                               float* scores)
{
    for (std::size_t j = 0; j < stride; j += lanes) {
        Floats sums[block] = {};
        for (std::size_t k = 0; k < width; ++k) {
            Floats key;
            load(keys + k * stride + j, key);
            for (std::size_t q = 0; q < block; ++q) {
                sums[q] = sums[q] + key * queries[q][k];
            }
        }
        for (std::size_t q = 0; q < block; ++q) {
            store(sums[q], scores + q * stride + j);
        }
    }
}

/// The 16 values at `from`, and so on every `stride` floats, become the columns at `to`.
TRIPLEWRIGHT_INLINE void transpose_16(const float* from, std::size_t from_stride, float* to, std::size_t to_stride)
{
    for (std::size_t i = 0; i < lanes; i += 4) {
        for (std::size_t j = 0; j < lanes; j += 4) {
            FourFloats a[4];
            for (std::size_t k = 0; k < 4; ++k) {
                std::memcpy(&a[k], from + (j + k) * from_stride + i, sizeof a[k]);
            }
            const FourFloats low01 = __builtin_shufflevector(a[0], a[1], 0, 4, 1, 5);
            const FourFloats low23 = __builtin_shufflevector(a[2], a[3], 0, 4, 1, 5);
            const FourFloats high01 = __builtin_shufflevector(a[0], a[1], 2, 6, 3, 7);
            const FourFloats high23 = __builtin_shufflevector(a[2], a[3], 2, 6, 3, 7);
            const FourFloats columns[4] = {__builtin_shufflevector(low01, low23, 0, 1, 4, 5),
                                           __builtin_shufflevector(low01, low23, 2, 3, 6, 7),
                                           __builtin_shufflevector(high01, high23, 0, 1, 4, 5),
                                           __builtin_shufflevector(high01, high23, 2, 3, 6, 7)};
            for (std::size_t k = 0; k < 4; ++k) {
                std::memcpy(to + (i + k) * to_stride + j, &columns[k], sizeof columns[k]);
            }
        }
    }
}

void transpose(const float* from, std::size_t rows, std::size_t row_stride, std::size_t width, std::size_t stride,
               float* to)
{
    const std::size_t whole = rows / lanes * lanes;
    for (std::size_t k = 0; k < width; k += lanes) {
        for (std::size_t j = 0; j < whole; j += lanes) {
            transpose_16(from + j * row_stride + k, row_stride, to + k * stride + j, stride);
        }
    }
    for (std::size_t k = 0; k < width; ++k) {
        for (std::size_t j = whole; j < rows; ++j) {
            to[k * stride + j] = from[j * row_stride + k];
        }
        for (std::size_t j = rows; j < stride; ++j) {
            to[k * stride + j] = 0;
        }
    }
}

constexpr float log2_of_e = 1.44269504F;

/// Softmax of the first `length` scores of `chains` rows in place; those behind become next to nothing. Gives 1 / the
/// sums, which are not applied.
TRIPLEWRIGHT_INLINE void softmax(float* scores, std::size_t length, std::size_t stride, float* normalisers)
{
    float most[chains];
    for (std::size_t row = 0; row < chains; ++row) {
        float* row_scores = scores + row * stride;
        for (std::size_t j = length; j < stride; ++j) {
            row_scores[j] = row_scores[0] - 1000.0F;
        }
        Floats highest;
        load(row_scores, highest);
        for (std::size_t j = lanes; j < stride; j += lanes) {
            Floats v;
            load(row_scores + j, v);
            maximum(highest, v);
        }
        most[row] = largest(highest);
    }
    Floats totals[chains] = {};
    for (std::size_t j = 0; j < stride; j += lanes) {
        Floats v[chains];
        for (std::size_t row = 0; row < chains; ++row) {
            load(scores + row * stride + j, v[row]);
            v[row] = (v[row] - most[row]) * log2_of_e;
        }
        power_of_two(v);
        for (std::size_t row = 0; row < chains; ++row) {
            totals[row] = totals[row] + v[row];
            store(v[row], scores + row * stride + j);
        }
    }
    for (std::size_t row = 0; row < chains; ++row) {
        normalisers[row] = 1.0F / sum(totals[row]);
    }
}

/// y[q] = normalisers[q] * sum over j of weights[q][j] * values[j], for `block` queries of a head.
template <std::size_t block>
TRIPLEWRIGHT_INLINE void weigh(const float* weights, std::size_t stride, const float* normalisers, const float* values,
                               std::size_t length, std::size_t row, float (*y)[attention_head_width])
{
    Floats low[block] = {};
    Floats high[block] = {};
    for (std::size_t j = 0; j < length; ++j) {
        Floats v;
        Floats w;
        load(values + j * row, v);
        load(values + j * row + lanes, w);
        for (std::size_t q = 0; q < block; ++q) {
            low[q] = low[q] + v * weights[q * stride + j];
            high[q] = high[q] + w * weights[q * stride + j];
        }
    }
    for (std::size_t q = 0; q < block; ++q) {
        low[q] = low[q] * normalisers[q];
        high[q] = high[q] * normalisers[q];
        store(low[q], y[q]);
        store(high[q], y[q] + lanes);
    }
}

/// What all blocks of queries of one head read, and where they write.
struct Head {
    const float* queries; ///< The first row's.
    const float* keys;    ///< Transposed.
    const float* values;  ///< The first row's.
    std::size_t length;
    std::size_t row;    ///< From a row to the next.
    std::size_t hidden; ///< The same in y.
    float* scores;
};

/// The first `count` of `wanted`, at most `block`; null: those from `first` on.
template <std::size_t block>
TRIPLEWRIGHT_INLINE void attend(const Head& head, const std::uint32_t* wanted, std::size_t first, std::size_t count,
                                float* y)
{
    const std::size_t stride = round_up_16(head.length);
    const float* queries[block];
    for (std::size_t q = 0; q < block; ++q) {
        const std::size_t place = q < count ? q : 0;
        queries[q] = head.queries + (wanted == nullptr ? first + place : wanted[place]) * head.row;
    }
    score<block>(queries, head.keys, attention_head_width, stride, head.scores);
    float normalisers[block];
    static_assert(block % chains == 0);
    for (std::size_t q = 0; q < block; q += chains) {
        softmax(head.scores + q * stride, head.length, stride, normalisers + q);
    }
    float results[block][attention_head_width];
    weigh<block>(head.scores, stride, normalisers, head.values, head.length, head.row, results);
    for (std::size_t q = 0; q < count; ++q) {
        std::memcpy(y + q * head.hidden, results[q], sizeof results[q]);
    }
}

void attention(const float* qkv, std::size_t length, const std::uint32_t* wanted, std::size_t count, std::size_t heads,
               float* scratch, float* y)
{
    constexpr std::size_t width = attention_head_width;
    static_assert(width == 2 * lanes);
    const std::size_t hidden = heads * width;
    const std::size_t row = 3 * hidden;
    const std::size_t stride = round_up_16(length);
    for (std::size_t head = 0; head < heads; ++head, qkv += width, y += width) {
        transpose(qkv + hidden, length, row, width, stride, scratch);
        const Head view = {qkv, scratch, qkv + 2 * hidden, length, row, hidden, scratch + width * stride};
        for (std::size_t i = 0; i < count; i += query_block) {
            const std::size_t rest = count - i;
            const std::uint32_t* some = wanted == nullptr ? nullptr : wanted + i;
            if (rest > chains) {
                attend<query_block>(view, some, i, rest < query_block ? rest : query_block, y + i * hidden);
            } else {
                attend<chains>(view, some, i, rest, y + i * hidden);
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
        score<query_block>(rows, scratch, width, stride, scores);
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
const Kernels kernels = {
    quantise,  dequantise, gelu,  dequantise_gelu_quantise, normalise_quantise, dequantise_add_normalise_quantise,
    attention, product,    affine};

} // namespace triplewright::TRIPLEWRIGHT_KERNELS_NAMESPACE
