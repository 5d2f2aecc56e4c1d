// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

/// \file
/// A part of kernels_impl.hpp: products of floats: attention, arcs, relations.

#ifndef TRIPLEWRIGHT_NLP_KERNELS_PRODUCTS_HPP
#define TRIPLEWRIGHT_NLP_KERNELS_PRODUCTS_HPP

#include "nlp/kernels_vectors.hpp"

namespace triplewright::TRIPLEWRIGHT_KERNELS_NAMESPACE {

namespace {

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

float sum_rectified(const float* a, const float* c, const float* table, const std::uint16_t* rows, std::size_t count,
                    const float* output, std::size_t width)
{
    Floats total = {};
    for (std::size_t i = 0; i < width; i += lanes) {
        Floats x;
        Floats part;
        load(a + i, x);
        load(c + i, part);
        x = x + part;
        for (std::size_t row = 0; row < count; ++row) {
            load(table + rows[row] * width + i, part);
            x = x + part;
        }
        const Floats zero = {};
        x = x > zero ? x : zero;
        load(output + i, part);
        total = total + x * part;
    }
    return sum(total);
}

} // namespace

} // namespace triplewright::TRIPLEWRIGHT_KERNELS_NAMESPACE

#endif
