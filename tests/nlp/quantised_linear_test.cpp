// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

#include "nlp/quantised_linear.hpp"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <random>
#include <vector>

#include <gmock/gmock.h>

namespace triplewright {
namespace {

struct Layer {
    std::size_t in;
    std::size_t out;
    std::vector<std::int8_t> weights;
    std::vector<float> scales;
    std::vector<float> bias;
};

Layer random_layer(std::size_t in, std::size_t out)
{
    std::mt19937 engine(static_cast<unsigned>(in * 1'000 + out));
    std::uniform_int_distribution<int> weight(-63, 63);
    std::uniform_real_distribution<float> scale(0.001F, 0.1F);
    Layer layer{in, out, std::vector<std::int8_t>(in * out), std::vector<float>(out), std::vector<float>(out)};
    std::ranges::generate(layer.weights, [&] { return static_cast<std::int8_t>(weight(engine)); });
    std::ranges::generate(layer.scales, [&] { return scale(engine); });
    std::ranges::generate(layer.bias, [&] { return scale(engine) - 0.05F; });
    return layer;
}

/// The definition, one value at a time.
float expected_value(const Layer& layer, const float* row, std::size_t output)
{
    float most = 0;
    for (std::size_t i = 0; i < layer.in; ++i) {
        most = std::max(most, std::abs(row[i]));
    }
    const float scale = most / 127.0F;
    std::int32_t sum = 0;
    for (std::size_t i = 0; i < layer.in; ++i) {
        const float q = most > 0 ? std::nearbyint(row[i] * (127.0F / most)) : 0.0F;
        sum += static_cast<std::int32_t>(q) * layer.weights[output * layer.in + i];
    }
    return static_cast<float>(sum) * (scale * layer.scales[output]) + layer.bias[output];
}

TEST(QuantisedLinear, IsTheDefinitionForAnyNumberOfRowsAndAnyWidth)
{
    for (const auto& [in, out] : {std::pair<std::size_t, std::size_t>{64, 48}, {129, 7}, {20, 33}, {128, 1}}) {
        const Layer layer = random_layer(in, out);
        const QuantisedLinear linear(layer.weights, layer.scales, layer.bias, in, out);
        for (const std::size_t rows : {1U, 15U, 16U, 17U, 63U, 64U, 65U, 130U}) {
            std::mt19937 engine(static_cast<unsigned>(rows));
            std::normal_distribution<float> normal;
            std::vector<float> x(rows * in);
            std::ranges::generate(x, [&] { return normal(engine); });
            std::fill_n(x.begin(), in, 0.0F);
            std::vector<float> y(rows * out);
            const OneThread one_thread;
            linear.apply(x.data(), rows, y.data());
            for (std::size_t row = 0; row < rows; ++row) {
                for (std::size_t output = 0; output < out; ++output) {
                    ASSERT_FLOAT_EQ(y[row * out + output], expected_value(layer, x.data() + row * in, output))
                        << in << ' ' << rows << ' ' << row << ' ' << output;
                }
            }
        }
    }
}

} // namespace
} // namespace triplewright
