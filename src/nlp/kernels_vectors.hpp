// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

/// \file
/// A part of kernels_impl.hpp: vectors of 16 lanes, their sums, powers of two and GELU. Lanes are spelled out with the
/// compilers' vector type of 16 floats, so sums have one order whatever the registers.

#ifndef TRIPLEWRIGHT_NLP_KERNELS_VECTORS_HPP
#define TRIPLEWRIGHT_NLP_KERNELS_VECTORS_HPP

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

} // namespace

} // namespace triplewright::TRIPLEWRIGHT_KERNELS_NAMESPACE

#endif
