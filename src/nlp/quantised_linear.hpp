// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Triplewright authors

/// \file
/// A linear layer with 8-bit weights on oneDNN. The only file of the project that knows oneDNN.

#ifndef TRIPLEWRIGHT_NLP_QUANTISED_LINEAR_HPP
#define TRIPLEWRIGHT_NLP_QUANTISED_LINEAR_HPP

#include <cstddef>
#include <cstdint>
#include <memory>
#include <span>
#include <string>

#include "triplewright/nlp/model_file.hpp"

namespace triplewright {

/// y = x W^T + b. Rows of x are quantised to 8 bits one by one, so a row's result does not depend on the others; the
/// products are exact integers. Immutable, may be used by several threads at once. Keeps views of the model's scales,
/// so the model must outlive it.
class QuantisedLinear {
public:
    /// Takes NAME.q [out, in], NAME.scale [out] and NAME.bias [out]; throws ConfigError when they do not fit.
    QuantisedLinear(const ModelFile& model, const std::string& name, std::size_t in, std::size_t out);
    /// The same from values; an empty bias is zero.
    QuantisedLinear(std::span<const std::int8_t> weights, std::span<const float> scales, std::span<const float> bias,
                    std::size_t in, std::size_t out);
    ~QuantisedLinear();
    QuantisedLinear(QuantisedLinear&&) noexcept;
    QuantisedLinear& operator=(QuantisedLinear&&) noexcept;

    [[nodiscard]] std::size_t in() const;
    [[nodiscard]] std::size_t out() const;

    /// `x` has rows * in() floats, `y` gets rows * out().
    void apply(const float* x, std::size_t rows, float* y) const;

    /// The exact products of rows that are quantised already, for one who does the rest himself; in() must be a
    /// multiple of 16. `x` has room for padded_rows(rows) rows, `sums` gets as many; what the last ones hold does not
    /// matter.
    void multiply(const std::int8_t* x, std::size_t rows, std::int32_t* sums) const;
    [[nodiscard]] const float* scales() const; ///< out() floats.
    [[nodiscard]] const float* bias() const;   ///< out() floats.

    /// `rows` and those that are multiplied with them for nothing.
    [[nodiscard]] static std::size_t padded_rows(std::size_t rows);

private:
    struct State;
    std::unique_ptr<State> state_;
};

/// Keeps oneDNN to one thread on the calling thread while it lives; documents are what runs in parallel.
class OneThread {
public:
    OneThread();
    ~OneThread();
    OneThread(const OneThread&) = delete;
    OneThread& operator=(const OneThread&) = delete;

private:
    int before_;
};

} // namespace triplewright

#endif
