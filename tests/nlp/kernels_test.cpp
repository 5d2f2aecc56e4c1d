// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

// Every instruction set's kernels give the same bits, and the right values (against double precision).

#include "nlp/kernels.hpp"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <random>
#include <string>
#include <vector>

#include <gmock/gmock.h>

namespace triplewright {
namespace {

struct NamedKernels {
    std::string name;
    const Kernels* kernels;
};

/// Those that this processor can run.
std::vector<NamedKernels> runnable()
{
    std::vector<NamedKernels> out = {{"baseline", &baseline::kernels}};
#ifdef TRIPLEWRIGHT_X86_64_KERNELS
    if (__builtin_cpu_supports("avx2")) {
        out.push_back({"avx2", &avx2::kernels});
    }
    if (&best_kernels() == &avx512::kernels) {
        out.push_back({"avx512", &avx512::kernels});
    }
#endif
    return out;
}

std::vector<float> random_values(std::size_t size, float deviation, unsigned seed)
{
    std::mt19937 engine(seed);
    std::normal_distribution<float> normal(0.0F, deviation);
    std::vector<float> values(size);
    std::generate(values.begin(), values.end(), [&] { return normal(engine); });
    return values;
}

std::vector<float> positive(std::vector<float> values)
{
    std::ranges::transform(values, values.begin(), [](float value) { return std::abs(value); });
    return values;
}

std::vector<std::int32_t> random_sums(std::size_t size, unsigned seed)
{
    std::vector<std::int32_t> sums(size);
    std::ranges::transform(random_values(size, 10'000.0F, seed), sums.begin(),
                           [](float value) { return static_cast<std::int32_t>(value); });
    return sums;
}

constexpr std::size_t rows = 7;
constexpr std::size_t width = 64;

TEST(Kernels_Quantise, RoundsHalvesToEvenAndTakesZeroRows)
{
    std::vector<float> x = random_values(rows * width, 2.0F, 1);
    std::fill_n(x.begin(), width, 0.0F);
    for (std::size_t i = 0; i < width; ++i) { // scale 1: 127 is the largest, the others are halves
        x[width + i] = i == 0 ? 127.0F : static_cast<float>(i) - 32.5F;
    }
    for (const auto& [name, kernels] : runnable()) {
        std::vector<std::int8_t> q(x.size());
        std::vector<float> scales(rows);
        kernels->quantise(x.data(), rows, width, q.data(), scales.data());
        for (std::size_t i = 0; i < x.size(); ++i) {
            const float* row = x.data() + i / width * width;
            const float most = std::abs(
                *std::max_element(row, row + width, [](float a, float b) { return std::abs(a) < std::abs(b); }));
            EXPECT_EQ(scales[i / width], most / 127.0F);
            EXPECT_EQ(q[i], most > 0 ? std::nearbyint(x[i] * (127.0F / most)) : 0) << name << ' ' << i;
        }
    }
}

TEST(Kernels_Gelu, IsCloseToTheDefinition)
{
    std::vector<float> x = random_values(1003, 3.0F, 2);
    x.insert(x.end(), {0.0F, -0.0F, 50.0F, -50.0F, 1e-6F});
    for (const auto& [name, kernels] : runnable()) {
        std::vector<float> y = x;
        kernels->gelu(y.data(), y.size());
        for (std::size_t i = 0; i < x.size(); ++i) {
            const double v = x[i];
            EXPECT_NEAR(y[i], v * 0.5 * (1 + std::erf(v / std::sqrt(2.0))), 1e-6 * std::max(1.0, std::abs(v))) << name;
        }
    }
}

TEST(Kernels_DequantiseGeluQuantise, IsItsThreeParts)
{
    const std::vector<std::int32_t> sums = random_sums(rows * width, 8);
    const std::vector<float> row_scales = positive(random_values(rows, 0.01F, 9));
    const std::vector<float> column_scales = positive(random_values(width, 0.1F, 10));
    const std::vector<float> bias = random_values(width, 0.5F, 11);
    for (const auto& [name, kernels] : runnable()) {
        std::vector<float> y(sums.size());
        kernels->dequantise(sums.data(), rows, width, width, row_scales.data(), column_scales.data(), bias.data(),
                            y.data());
        kernels->gelu(y.data(), y.size());
        std::vector<std::int8_t> expected(y.size());
        std::vector<float> expected_scales(rows);
        kernels->quantise(y.data(), rows, width, expected.data(), expected_scales.data());

        std::vector<std::int8_t> q(y.size());
        std::vector<float> scales(rows);
        kernels->dequantise_gelu_quantise(sums.data(), rows, width, row_scales.data(), column_scales.data(),
                                          bias.data(), y.data(), q.data(), scales.data());
        EXPECT_EQ(q, expected) << name;
        EXPECT_EQ(scales, expected_scales) << name;
    }
}

TEST(Kernels_DequantiseAddNormaliseQuantise, HasMeanZeroAndVarianceOne)
{
    const std::vector<std::int32_t> sums = random_sums(rows * width, 3);
    const std::vector<float> row_scales(rows, 0.01F);
    const std::vector<float> residual = random_values(rows * width, 1.0F, 4);
    const std::vector<float> one(width, 1.0F);
    const std::vector<float> zero(width, 0.0F);
    const Norm norm{one.data(), zero.data(), 1e-12F};
    for (const auto& [name, kernels] : runnable()) {
        std::vector<float> y = residual;
        std::vector<std::int8_t> q(y.size());
        std::vector<float> scales(rows);
        kernels->dequantise_add_normalise_quantise(sums.data(), rows, width, row_scales.data(), one.data(), zero.data(),
                                                   y.data(), norm, y.data(), q.data(), scales.data());
        for (std::size_t row = 0; row < rows; ++row) {
            double sum = 0;
            double squares = 0;
            for (std::size_t i = row * width; i < (row + 1) * width; ++i) {
                sum += y[i];
                squares += static_cast<double>(y[i]) * y[i];
                EXPECT_NEAR(q[i] * scales[row], y[i], scales[row] * 0.51) << name;
            }
            EXPECT_NEAR(sum / width, 0, 1e-5) << name;
            EXPECT_NEAR(squares / width, 1, 1e-4) << name;
        }

        // A normalised row stays what it is.
        std::vector<float> again = y;
        std::vector<std::int8_t> q_again(y.size());
        kernels->normalise_quantise(rows, width, norm, again.data(), q_again.data(), scales.data());
        EXPECT_THAT(again, testing::Pointwise(testing::FloatNear(1e-5F), y)) << name;
    }
}

TEST(Kernels_Attention, IsTheWeightedMeanOfTheValues)
{
    constexpr std::size_t heads = 2;
    constexpr std::size_t hidden = heads * attention_head_width;
    for (const std::size_t length : {1U, 3U, 16U, 37U}) {
        const std::vector<float> qkv = random_values(length * 3 * hidden, 0.7F, static_cast<unsigned>(length));
        std::vector<double> expected(length * hidden);
        for (std::size_t head = 0; head < heads; ++head) {
            for (std::size_t i = 0; i < length; ++i) {
                std::vector<double> weights(length);
                double total = 0;
                for (std::size_t j = 0; j < length; ++j) {
                    double score = 0;
                    for (std::size_t k = 0; k < attention_head_width; ++k) {
                        score += static_cast<double>(qkv[i * 3 * hidden + head * attention_head_width + k]) *
                                 qkv[j * 3 * hidden + hidden + head * attention_head_width + k];
                    }
                    weights[j] = std::exp(score);
                    total += weights[j];
                }
                for (std::size_t j = 0; j < length; ++j) {
                    for (std::size_t k = 0; k < attention_head_width; ++k) {
                        expected[i * hidden + head * attention_head_width + k] +=
                            weights[j] / total * qkv[j * 3 * hidden + 2 * hidden + head * attention_head_width + k];
                    }
                }
            }
        }
        for (const auto& [name, kernels] : runnable()) {
            std::vector<float> scratch(attention_scratch(length));
            std::vector<float> y(length * hidden);
            kernels->attention(qkv.data(), length, nullptr, length, heads, scratch.data(), y.data());
            for (std::size_t i = 0; i < y.size(); ++i) {
                ASSERT_NEAR(y[i], expected[i], 1e-5) << name << ' ' << length;
            }

            std::vector<std::uint32_t> wanted;
            for (std::uint32_t row = 0; row < length; row += 1 + row % 3) {
                wanted.push_back(row);
            }
            std::vector<float> some(wanted.size() * hidden);
            kernels->attention(qkv.data(), length, wanted.data(), wanted.size(), heads, scratch.data(), some.data());
            for (std::size_t i = 0; i < some.size(); ++i) {
                ASSERT_EQ(some[i], y[wanted[i / hidden] * hidden + i % hidden]) << name << ' ' << length;
            }
        }
    }
}

TEST(Kernels_SumRectified, IsItsDefinition)
{
    const std::vector<float> table = random_values(5 * width, 1.0F, 11);
    const std::vector<float> a = random_values(width, 1.0F, 12);
    const std::vector<float> c = random_values(width, 1.0F, 13);
    const std::vector<float> output = random_values(width, 1.0F, 14);
    const std::vector<std::uint16_t> table_rows = {3, 1, 3};
    double expected = 0;
    for (std::size_t i = 0; i < width; ++i) {
        const double x = a[i] + c[i] + 2 * table[3 * width + i] + table[width + i];
        expected += output[i] * std::max(0.0, x);
    }
    for (const auto& [name, kernels] : runnable()) {
        EXPECT_NEAR(kernels->sum_rectified(a.data(), c.data(), table.data(), table_rows.data(), table_rows.size(),
                                           output.data(), width),
                    expected, 1e-4)
            << name;
    }
}

TEST(Kernels_All, GiveTheSameBitsOnEveryInstructionSet)
{
    constexpr std::size_t length = 37;
    constexpr std::size_t heads = 2;
    constexpr std::size_t hidden = heads * attention_head_width;
    const std::vector<float> qkv = random_values(length * 3 * hidden, 0.7F, 5);
    const std::vector<float> x = random_values(length * hidden, 1.3F, 6);
    const std::vector<float> weight = random_values(hidden, 1.0F, 7);
    const std::vector<std::int32_t> sums = random_sums(length * hidden, 8);
    const Norm norm{weight.data(), weight.data(), 1e-12F};
    const auto all = [&](const Kernels& kernels) {
        std::vector<float> out(4 * length * hidden);
        std::vector<std::int8_t> q(4 * length * hidden);
        std::vector<float> scales(4 * length);
        std::vector<float> scratch(std::max(attention_scratch(length), product_scratch(hidden, length)));
        kernels.attention(qkv.data(), length, nullptr, length, heads, scratch.data(), out.data());
        float* next = out.data() + length * hidden;
        kernels.dequantise(sums.data(), length, hidden - 3, hidden, x.data(), weight.data(), weight.data(), next);
        kernels.gelu(next, length * hidden);
        kernels.normalise_quantise(length, hidden, norm, next, q.data(), scales.data());
        next += length * hidden;
        kernels.dequantise_add_normalise_quantise(sums.data(), length, hidden, x.data(), weight.data(), weight.data(),
                                                  x.data(), norm, next, q.data() + length * hidden,
                                                  scales.data() + length);
        kernels.dequantise_gelu_quantise(sums.data(), length, hidden, x.data(), weight.data(), weight.data(),
                                         scratch.data(), q.data() + 2 * length * hidden, scales.data() + 2 * length);
        kernels.quantise(out.data(), length, hidden, q.data() + 3 * length * hidden, scales.data() + 3 * length);
        next += length * hidden;
        kernels.product(x.data(), length, x.data(), length, hidden, scratch.data(), next);
        std::vector<float> affine(10);
        kernels.affine(x.data(), affine.size(), weight.data(), hidden, affine.data());
        out.insert(out.end(), affine.begin(), affine.end());
        const std::vector<std::uint16_t> table_rows = {4, 0, 36, 4};
        out.push_back(kernels.sum_rectified(x.data(), qkv.data(), qkv.data(), table_rows.data(), table_rows.size(),
                                            weight.data(), hidden));
        out.insert(out.end(), q.begin(), q.end());
        out.insert(out.end(), scales.begin(), scales.end());
        return out;
    };
    const std::vector<float> expected = all(baseline::kernels);
    for (const auto& [name, kernels] : runnable()) {
        EXPECT_EQ(all(*kernels), expected) << name;
    }
}

} // namespace
} // namespace triplewright
