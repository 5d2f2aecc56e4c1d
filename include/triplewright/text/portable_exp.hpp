// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

/// \file
/// An exponential function whose result does not depend on the C library or the processor, for probabilities that end
/// up in the output. For single values; the encoder has its own for whole tensors.

#ifndef TRIPLEWRIGHT_TEXT_PORTABLE_EXP_HPP
#define TRIPLEWRIGHT_TEXT_PORTABLE_EXP_HPP

#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>

namespace triplewright {

/// 1 / n!, from n = 14 down.
inline constexpr std::array<double, 15> exp_coefficients = [] {
    std::array<double, 15> coefficients{};
    double factorial = 1;
    for (std::size_t n = 0; n < coefficients.size(); ++n) {
        factorial *= n == 0 ? 1.0 : static_cast<double>(n);
        coefficients[coefficients.size() - 1 - n] = 1 / factorial;
    }
    return coefficients;
}();

/// e to the power of x, to about 15 digits; 0 below -700, and x must be at most 700.
[[nodiscard]] constexpr double portable_exp(double x)
{
    constexpr double log2_of_e = 1.4426950408889634;
    constexpr double ln2_high = 0.693147180369123816490; // 32 bits, so that its multiples are exact
    constexpr double ln2_low = 1.90821492927058770002e-10;
    if (!(x > -700)) {
        return 0;
    }
    const double scaled = x * log2_of_e;
    const auto exponent = static_cast<std::int64_t>(scaled < 0 ? scaled - 0.5 : scaled + 0.5);
    const auto multiple = static_cast<double>(exponent);
    const double rest = (x - multiple * ln2_high) - multiple * ln2_low; // at most ln(2) / 2
    double sum = 0;
    for (const double coefficient : exp_coefficients) {
        sum = sum * rest + coefficient;
    }
    return sum * std::bit_cast<double>(static_cast<std::uint64_t>(exponent + 1023) << 52U);
}

} // namespace triplewright

#endif
